//! `tests/fixtures/properties.toml`: what each property takes and refuses, and the payloads that ask.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::support::read;

/// The table.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Table {
    kinds: BTreeMap<String, Kind>,
    pub(super) objects: BTreeMap<String, Object>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Kind {
    format: Option<String>,
    accepts: Vec<Value>,
    refuses: Vec<Value>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Object {
    /// Whether payloads are judged by it whole.
    pub(super) view: bool,
    like: Option<String>,
    without: Vec<String>,
    required: Required,
    members: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Required {
    All(String),
    These(Vec<String>),
}

impl Default for Required {
    fn default() -> Self {
        Self::These(Vec::new())
    }
}

/// One payload and what a view says to it.
pub(super) struct Probe {
    pub(super) view: String,
    /// Object and property that it is about.
    pub(super) object: String,
    pub(super) property: String,
    pub(super) payload: Value,
    pub(super) accepted: bool,
}

/// A member's kind, taken apart.
struct Form<'t> {
    name: &'t str,
    nullable: bool,
    /// Least and greatest number of items of an array.
    list: Option<(usize, Option<usize>)>,
}

fn form(text: &str) -> Form<'_> {
    if let Some(rest) = text.strip_prefix("list ") {
        let (range, name) = rest.split_once("of ").expect("`list of X`");
        let bounds = range
            .trim()
            .split_once("..")
            .map(|(least, most)| (least.parse().expect("a number"), Some(most.parse().expect("a number"))));
        return Form { name, nullable: false, list: Some(bounds.unwrap_or((0, None))) };
    }
    Form { name: text.trim_end_matches('?'), nullable: text.ends_with('?'), list: None }
}

impl Table {
    pub(super) fn read() -> Self {
        toml::from_str(&read("tests/fixtures/properties.toml")).expect("properties.toml")
    }

    /// Members of an object with those it takes over.
    pub(super) fn members(&self, object: &str) -> BTreeMap<&str, &str> {
        let entry = self.objects.get(object).unwrap_or_else(|| panic!("no object {object}"));
        let mut members = entry.like.as_ref().map(|like| self.members(like)).unwrap_or_default();
        members.retain(|name, _| !entry.without.iter().any(|without| without == name));
        members.extend(entry.members.iter().map(|(name, kind)| (name.as_str(), kind.as_str())));
        members
    }

    pub(super) fn required(&self, object: &str) -> Vec<&str> {
        match &self.objects[object].required {
            Required::All(all) if all == "all" => self.members(object).into_keys().collect(),
            Required::All(other) => panic!("{object}: required = {other:?}"),
            Required::These(names) => names.iter().map(String::as_str).collect(),
        }
    }

    /// The format that a member has in the document.
    pub(super) fn format(&self, object: &str, property: &str) -> Option<&str> {
        let form = form(self.members(object)[property]);
        self.kinds.get(form.name).filter(|_| form.list.is_none())?.format.as_deref()
    }

    /// The least payload of an object.
    fn base(&self, object: &str) -> Value {
        let members = self.members(object);
        let required = self.required(object);
        Value::Object(
            required
                .iter()
                .map(|name| ((*name).to_owned(), self.accepted(members[name]).remove(0)))
                .collect(),
        )
    }

    fn accepted(&self, member: &str) -> Vec<Value> {
        let form = form(member);
        let one = |name: &str| match self.kinds.get(name) {
            Some(kind) => kind.accepts.iter().map(spelled).collect(),
            None => vec![self.base(name)],
        };
        let mut values: Vec<Value> = match form.list {
            None => one(form.name),
            Some((least, most)) => {
                let item = one(form.name).remove(0);
                let of = |count: usize| Value::Array(vec![item.clone(); count]);
                let mut lists = vec![of(least), of(least + 1)];
                lists.extend(most.map(of));
                lists
            }
        };
        values.extend(form.nullable.then_some(Value::Null));
        values
    }

    fn refused(&self, member: &str) -> Vec<Value> {
        let form = form(member);
        let mut values: Vec<Value> = match (form.list, self.kinds.get(form.name)) {
            (None, Some(kind)) => kind.refuses.iter().map(spelled).collect(),
            (None, None) => vec![json!(1), json!("x"), json!([]), json!(true)],
            (Some((least, most)), _) => {
                let item = self.base(form.name);
                let of = |count: usize| Value::Array(vec![item.clone(); count]);
                let mut lists = vec![json!({}), json!("x"), json!([1]), json!(["x"]), json!([[]])];
                lists.extend((least > 0).then(|| of(least - 1)));
                lists.extend(most.map(|most| of(most + 1)));
                lists
            }
        };
        values.extend((!form.nullable).then_some(Value::Null));
        values
    }

    /// Every question that the table has an answer to.
    pub(super) fn probes(&self) -> Vec<Probe> {
        let mut probes = Vec::new();
        for (view, entry) in &self.objects {
            if entry.view {
                self.ask(view, view, &|payload| payload, Some(&mut Vec::new()), &mut probes);
            }
        }
        probes
    }

    /// The questions about each object's own members, put to the object alone.
    pub(super) fn probes_alone(&self) -> Vec<Probe> {
        let mut probes = Vec::new();
        for object in self.objects.keys() {
            self.ask(object, object, &|payload| payload, None, &mut probes);
        }
        probes
    }

    /// Asks about the members of an object, wherever it stands in a view; `put` puts it there. Goes on to the objects in
    /// it unless `above`, the objects on the way down, is `None`.
    fn ask(
        &self,
        view: &str,
        object: &str,
        put: &dyn Fn(Value) -> Value,
        mut above: Option<&mut Vec<String>>,
        probes: &mut Vec<Probe>,
    ) {
        let base = self.base(object);
        let required = self.required(object);
        for (property, member) in self.members(object) {
            let mut probe = |payload: Value, accepted: bool| {
                probes.push(Probe {
                    view: view.to_owned(),
                    object: object.to_owned(),
                    property: property.to_owned(),
                    payload: put(payload),
                    accepted,
                });
            };
            let with = |value: Value| {
                let mut payload = base.clone();
                payload[property] = value;
                payload
            };
            self.accepted(member).into_iter().for_each(|value| probe(with(value), true));
            self.refused(member).into_iter().for_each(|value| probe(with(value), false));
            let mut absent = base.clone();
            absent.as_object_mut().map(|members: &mut Map<String, Value>| members.remove(property));
            probe(absent, !required.contains(&property));
            let form = form(member);
            // Each class once a way down: what is the same below was asked above.
            let Some(above) = above.as_deref_mut() else { continue };
            if self.objects.contains_key(form.name) && !above.iter().any(|name| name == form.name) {
                above.push(form.name.to_owned());
                let inside =
                    |value: Value| put(with(if form.list.is_some() { json!([value]) } else { value }));
                self.ask(view, form.name, &inside, Some(above), probes);
                above.pop();
            }
        }
    }
}

/// A value of the table: some cannot be written down in TOML, or would be long.
fn spelled(value: &Value) -> Value {
    if let Some(times) = value.get("times").and_then(Value::as_u64) {
        return json!("x".repeat(usize::try_from(times).expect("a number")));
    }
    if value.get("above").is_some() {
        return json!(9_223_372_036_854_775_808_u64);
    }
    value.clone()
}
