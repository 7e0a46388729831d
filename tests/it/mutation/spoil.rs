//! Changes of one property in the document, each in each way in which somebody could get it wrong.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

pub(super) const SCHEMAS: &str = "#/components/schemas/";
/// Name of the component that takes the changed form of a property.
const SPOILED: &str = "SpoiledForm";

/// What was done to a property.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Way {
    Type,
    Format,
    Bound,
    Nullable,
    Required,
    Removed,
    Renamed,
}

/// One change.
pub(super) struct Mutant {
    pub(super) way: Way,
    /// Component that describes the property.
    pub(super) component: String,
    pub(super) property: String,
    pub(super) what: String,
    /// Components that differ, with what they are now.
    pub(super) changed: Vec<(String, Value)>,
}

/// The components of a document.
#[derive(Clone)]
pub(super) struct Components<'d>(pub(super) &'d Map<String, Value>);

impl<'d> Components<'d> {
    /// A component, and every one that is composed of it.
    pub(super) fn holders(&self, component: &str) -> BTreeSet<String> {
        let mut found = BTreeSet::from([component.to_owned()]);
        loop {
            let before = found.len();
            for (name, schema) in self.0 {
                let parts = schema["allOf"].as_array().into_iter().flatten();
                if parts.filter_map(reference).any(|part| found.contains(part)) {
                    found.insert(name.clone());
                }
            }
            if found.len() == before {
                return found;
            }
        }
    }

    /// Names of the properties of a component with those of its parts, and of those it requires.
    pub(super) fn flat(&self, schema: &'d Value) -> (BTreeSet<&'d str>, BTreeSet<&'d str>) {
        let own = schema["properties"].as_object().into_iter().flat_map(Map::keys).map(String::as_str);
        let mut names: BTreeSet<&str> = own.collect();
        let mut required: BTreeSet<&str> = texts(&schema["required"]).collect();
        for part in schema["allOf"].as_array().into_iter().flatten() {
            let (more, needed) = self.flat(reference(part).map_or(part, |name| &self.0[name]));
            names.extend(more);
            required.extend(needed);
        }
        (names, required)
    }

    /// What a schema is in the end, and whether it takes null as well.
    pub(super) fn resolved(&self, schema: &Value) -> (Value, bool) {
        if let Some(name) = reference(schema) {
            return self.resolved(&self.0[name]);
        }
        if let Some(members) = schema["anyOf"].as_array() {
            let null = |member: &&Value| member["type"] == "null";
            let others: Vec<&Value> = members.iter().filter(|member| !null(member)).collect();
            if let (true, [only]) = (members.iter().any(|member| null(&member)), others.as_slice()) {
                return (self.resolved(only).0, true);
            }
        }
        if let Some(types) = schema["type"].as_array() {
            let others: Vec<&Value> = types.iter().filter(|name| *name != "null").collect();
            let mut plain = schema.clone();
            plain["type"] = if let [only] = others.as_slice() { (*only).clone() } else { json!(others) };
            return (plain, others.len() < types.len());
        }
        (schema.clone(), false)
    }

    /// Every change of every property that a component describes itself, and of what each object requires.
    pub(super) fn mutants(&self, objects: &BTreeSet<&str>) -> Vec<Mutant> {
        let mut all = Vec::new();
        for (name, schema) in self.0 {
            for (property, form) in schema["properties"].as_object().into_iter().flatten() {
                self.forms(name, property, form, &mut all);
                all.push(self.renamed(name, property, None));
                all.push(self.renamed(name, property, Some(&format!("{property}-new"))));
            }
            if objects.contains(name.as_str()) {
                for property in self.flat(schema).0 {
                    all.push(toggled(name, schema, property));
                }
            }
        }
        all
    }

    /// A property with another form.
    fn forms(&self, component: &str, property: &str, form: &Value, all: &mut Vec<Mutant>) {
        let (base, nullable) = self.resolved(form);
        let mut push = |way: Way, what: String, base: &Value, nullable: bool| {
            let mut body: Map<String, Value> = form.as_object().cloned().unwrap_or_default();
            body.retain(|key, _| key == "description" || key.starts_with("x-") || key == "xml");
            let spoiled = json!({ "$ref": format!("{SCHEMAS}{SPOILED}") });
            if nullable {
                body.insert("anyOf".to_owned(), json!([spoiled, { "type": "null" }]));
            } else {
                body.insert("$ref".to_owned(), spoiled["$ref"].clone());
            }
            let mut schema = self.0[component].clone();
            schema["properties"][property] = Value::Object(body);
            let mut base = base.clone();
            base["description"] = json!("A form that was changed by a test.");
            all.push(Mutant {
                way,
                component: component.to_owned(),
                property: property.to_owned(),
                what,
                changed: vec![(component.to_owned(), schema), (SPOILED.to_owned(), base)],
            });
        };
        push(Way::Nullable, format!("nullable: {}", !nullable), &base, !nullable);
        for (what, other) in other_types(&base) {
            push(Way::Type, what, &other, nullable);
        }
        for (what, other) in other_formats(&base) {
            push(Way::Format, what, &other, nullable);
        }
        for (what, other) in other_bounds(&base) {
            push(Way::Bound, what, &other, nullable);
        }
    }

    /// A property that is gone, or called otherwise, also where it is required.
    fn renamed(&self, component: &str, property: &str, new: Option<&str>) -> Mutant {
        let mut changed = Vec::new();
        for holder in self.holders(component) {
            let mut schema = self.0[&holder].clone();
            rename_required(&mut schema, property, new);
            if holder == component {
                let properties = schema["properties"].as_object_mut().expect("properties");
                let form = properties.shift_remove(property).expect("the property");
                properties.extend(new.map(|new| (new.to_owned(), form)));
            }
            changed.push((holder, schema));
        }
        Mutant {
            way: if new.is_some() { Way::Renamed } else { Way::Removed },
            component: component.to_owned(),
            property: property.to_owned(),
            what: new.map_or_else(|| "removed".to_owned(), |new| format!("renamed to {new}")),
            changed,
        }
    }
}

fn toggled(component: &str, schema: &Value, property: &str) -> Mutant {
    let mut schema = schema.clone();
    let what = if rename_required(&mut schema, property, None) {
        "no longer required"
    } else {
        // Into the list that there is, else into a new one, in a part of its own where the object is composed.
        let composed = schema.get("allOf").is_some();
        let parts = schema.get_mut("allOf").and_then(Value::as_array_mut);
        let list = parts.and_then(|parts| parts.iter_mut().find_map(|part| part.get_mut("required")));
        match list {
            Some(list) => list.as_array_mut().expect("a list").push(json!(property)),
            None if composed => {
                let part = json!({ "type": "object", "required": [property] });
                schema["allOf"].as_array_mut().expect("parts").push(part);
            }
            None => match schema.get_mut("required") {
                Some(list) => list.as_array_mut().expect("a list").push(json!(property)),
                None => schema["required"] = json!([property]),
            },
        }
        "required"
    };
    Mutant {
        way: Way::Required,
        component: component.to_owned(),
        property: property.to_owned(),
        what: what.to_owned(),
        changed: vec![(component.to_owned(), schema)],
    }
}

/// Renames or removes a name in the lists of required ones; whether it stood there.
fn rename_required(schema: &mut Value, property: &str, new: Option<&str>) -> bool {
    let mut found = false;
    if let Some(list) = schema.get_mut("required").and_then(Value::as_array_mut)
        && let Some(at) = list.iter().position(|name| name == property)
    {
        found = true;
        match new {
            Some(new) => list[at] = json!(new),
            None => drop(list.remove(at)),
        }
    }
    if schema.get("required").and_then(Value::as_array).is_some_and(Vec::is_empty) {
        schema.as_object_mut().expect("a schema").shift_remove("required");
    }
    for part in schema.get_mut("allOf").and_then(Value::as_array_mut).into_iter().flatten() {
        found |= rename_required(part, property, new);
    }
    found
}

/// Schemas of another type.
fn other_types(base: &Value) -> Vec<(String, Value)> {
    let object = base["properties"].is_object()
        || base["allOf"].is_array()
        || base["additionalProperties"].is_object();
    let plain = |name: &str| (format!("type: {name}"), json!({ "type": name }));
    match base["type"].as_str() {
        _ if object => vec![plain("string"), plain("integer")],
        Some("array") => {
            let mut items = base.clone();
            items["items"] = json!({ "type": "string" });
            vec![plain("object"), plain("string"), ("items: string".to_owned(), items)]
        }
        Some("boolean") => vec![plain("string"), plain("integer")],
        Some("integer") => vec![plain("string"), plain("number"), plain("boolean")],
        // Text, and choices between kinds of text.
        _ => vec![plain("integer"), plain("boolean"), plain("object")],
    }
}

fn other_formats(base: &Value) -> Vec<(String, Value)> {
    let Some(format) = base["format"].as_str() else { return Vec::new() };
    let mut none = base.clone();
    none.as_object_mut().expect("a schema").shift_remove("format");
    let other = match format {
        "date" => "date-time",
        "date-time" => "date",
        "int64" => "int32",
        _ => "email",
    };
    let mut changed = base.clone();
    changed["format"] = json!(other);
    vec![(format!("no format {format}"), none), (format!("format: {other}"), changed)]
}

/// Each bound of a schema and of the members of its choice: one more, one less, and away.
fn other_bounds(base: &Value) -> Vec<(String, Value)> {
    let mut found = Vec::new();
    let mut places = vec![String::new()];
    places.extend((0..base["anyOf"].as_array().map_or(0, Vec::len)).map(|at| format!("/anyOf/{at}")));
    for place in places {
        let spot = base.pointer(&place).expect("the place");
        for bound in ["minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems"] {
            let Some(value) = spot[bound].as_i64() else { continue };
            let mut others = vec![None];
            others.extend(value.checked_add(1).map(Some));
            others.extend((value > 0 || bound == "minimum").then_some(Some(value - 1)));
            for other in others {
                let mut changed = base.clone();
                let members = changed.pointer_mut(&place).and_then(Value::as_object_mut).expect("the place");
                match other {
                    Some(other) => drop(members.insert(bound.to_owned(), json!(other))),
                    None => drop(members.shift_remove(bound)),
                }
                found.push((format!("{bound} {value} is {other:?}"), changed));
            }
        }
        if let Some(pattern) = spot["pattern"].as_str() {
            for other in std::iter::once(None).chain(other_patterns(pattern).into_iter().map(Some)) {
                let mut changed = base.clone();
                let members = changed.pointer_mut(&place).and_then(Value::as_object_mut).expect("the place");
                match &other {
                    Some(other) => drop(members.insert("pattern".to_owned(), json!(other))),
                    None => drop(members.shift_remove("pattern")),
                }
                found.push((format!("pattern {pattern} is {other:?}"), changed));
            }
        }
    }
    found
}

/// A pattern with each count one higher and one lower, and without each anchor.
fn other_patterns(pattern: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    found.extend(pattern.strip_prefix('^').map(str::to_owned));
    found.extend(pattern.strip_suffix('$').map(str::to_owned));
    for (open, _) in pattern.match_indices('{') {
        let close = open + pattern[open..].find('}').expect("a closing brace");
        let count = &pattern[open + 1..close];
        let (head, most) = count
            .rsplit_once(',')
            .map_or((String::new(), count), |(least, most)| (format!("{least},"), most));
        let most: u32 = most.parse().expect("a count");
        for other in [most + 1, most - 1] {
            found.push(format!("{}{{{head}{other}{}", &pattern[..open], &pattern[close..]));
        }
    }
    // `{1,0}` is no count; a part that may come so often at most is left out then.
    found.iter().map(|pattern| pattern.replace("{1,0}", "{0}")).collect()
}

pub(super) fn reference(schema: &Value) -> Option<&str> {
    schema["$ref"].as_str()?.strip_prefix(SCHEMAS)
}

fn texts(list: &Value) -> impl Iterator<Item = &str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str)
}
