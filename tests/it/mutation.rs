//! Every property of the document, changed in every way in which somebody could get it wrong, is caught by a check that
//! knows what is right from elsewhere: a hand-written table of what each property takes and refuses
//! (`tests/fixtures/properties.toml`), the examples, the generator's own lint, the vendor's element tables. No check here
//! compares with generated files. (The other direction, a changed row of the tables, is in `elements.rs`.)

mod spoil;
mod table;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use coupa_codegen::Source;
use coupa_codegen::elements_check::check;
use coupa_codegen::model::Type;
use jsonschema::{Draft, Validator};
use serde_json::{Map, Value, json};

use self::spoil::{Components, Mutant, SCHEMAS, Way, reference};
use self::table::{Probe, Table};
use crate::support::generated;

/// Not caught, and rightly: nothing that can be observed has changed.
const SAME: &str = "proved to change nothing";

/// What the document is held to.
struct Judge {
    document: &'static Value,
    table: Table,
    /// By view, those with fewer components first.
    probes: Vec<(String, Vec<Probe>)>,
    /// By object and property, the payloads of the object alone.
    alone: BTreeMap<(String, String), Vec<Probe>>,
    examples: Vec<(String, Value)>,
}

impl Judge {
    fn new() -> Self {
        let document = &generated().api.document;
        let table = Table::read();
        let mut views: BTreeMap<String, Vec<Probe>> = BTreeMap::new();
        for probe in table.probes() {
            views.entry(probe.view.clone()).or_default().push(probe);
        }
        let mut probes: Vec<_> = views.into_iter().collect();
        probes.sort_by_key(|(view, _)| reached(components(document).0, view).len());
        let mut alone: BTreeMap<_, Vec<Probe>> = BTreeMap::new();
        for probe in table.probes_alone() {
            alone.entry((probe.object.clone(), probe.property.clone())).or_default().push(probe);
        }
        Self { document, table, probes, alone, examples: examples() }
    }

    fn components(&self) -> Components<'static> {
        components(self.document)
    }

    /// The first check that tells a change from what is right.
    fn caught(&self, mutant: &Mutant) -> Option<&'static str> {
        let all = self.components();
        for holder in all.holders(&mutant.component) {
            let Some(probes) = self.alone.get(&(holder.clone(), mutant.property.clone())) else { continue };
            let validator = of_one_property(all.0, mutant, &holder);
            if probes.iter().any(|probe| validator.is_valid(&probe.payload) != probe.accepted) {
                return Some("payloads");
            }
        }
        let mut schemas = all.0.clone();
        schemas.extend(mutant.changed.iter().cloned());
        let spoiled = Components(&schemas);
        if !self.wrong_names_and_formats(&spoiled).is_empty() {
            return Some("names and formats");
        }
        for (view, value) in &self.examples {
            let touched = reached(&schemas, view);
            if mutant.changed.iter().any(|(name, _)| touched.contains(name))
                && !validator(&schemas, view).is_valid(value)
            {
                return Some("examples");
            }
        }
        let mut document = self.document.clone();
        document["components"]["schemas"] = Value::Object(schemas.clone());
        match coupa_codegen::read(Source::new("spoiled.yaml", document.to_string())) {
            Err(_) => Some("lint"),
            Ok((api, _)) if !check(&api, &generated().evidence).is_empty() => Some("element tables"),
            Ok(_) => self.means_the_same(mutant).then_some(SAME),
        }
    }

    /// Whether a change of a bound changes nothing, by proof: before and after only the values of one enumeration are
    /// taken, and each of them gets the same verdict.
    fn means_the_same(&self, mutant: &Mutant) -> bool {
        let all = self.components();
        let before = all.resolved(&all.0[&mutant.component]["properties"][&mutant.property]).0;
        let [_, (_, after)] = mutant.changed.as_slice() else { return false };
        let Some(values) = before["enum"].as_array().filter(|_| before["enum"] == after["enum"]) else {
            return false;
        };
        let verdict = |schema: &Value, value: &Value| jsonschema::is_valid(schema, value);
        mutant.way == Way::Bound
            && values.iter().all(|value| verdict(&before, value) == verdict(after, value))
    }

    /// Objects whose properties, or properties whose formats, are not those of the table.
    fn wrong_names_and_formats(&self, all: &Components<'_>) -> Vec<String> {
        let mut wrong = Vec::new();
        for object in self.table.objects.keys() {
            let Some(schema) = all.0.get(object) else {
                wrong.push(format!("the document has no {object}"));
                continue;
            };
            let (names, required) = all.flat(schema);
            let wanted: BTreeSet<&str> = self.table.members(object).into_keys().collect();
            if names != wanted {
                let differ: Vec<_> = names.symmetric_difference(&wanted).collect();
                wrong.push(format!("{object}: {differ:?} in document or table alone"));
            }
            if required != self.table.required(object).into_iter().collect() {
                wrong.push(format!("{object} requires {required:?}"));
            }
            for name in names.intersection(&wanted) {
                let form = all.0.values().find_map(|part| {
                    let mine = std::ptr::eq(part, schema)
                        || parts(all, schema).any(|other| std::ptr::eq(other, part));
                    part["properties"].get(*name).filter(|_| mine)
                });
                let form = form.or_else(|| inline_part(schema, name)).expect("a form");
                let format = all.resolved(form).0["format"].as_str().map(str::to_owned);
                if format.as_deref() != self.table.format(object, name) {
                    wrong.push(format!("{object}.{name} has the format {format:?}"));
                }
            }
        }
        wrong
    }
}

fn components(document: &Value) -> Components<'_> {
    Components(document["components"]["schemas"].as_object().expect("components"))
}

/// Components that a schema is composed of, at any depth.
fn parts<'a>(all: &Components<'a>, schema: &'a Value) -> impl Iterator<Item = &'a Value> {
    let mut found = Vec::new();
    let mut open = vec![schema];
    while let Some(next) = open.pop() {
        for part in next["allOf"].as_array().into_iter().flatten().filter_map(reference) {
            found.push(&all.0[part]);
            open.push(&all.0[part]);
        }
    }
    found.into_iter()
}

fn inline_part<'a>(schema: &'a Value, name: &str) -> Option<&'a Value> {
    schema["allOf"].as_array()?.iter().find_map(|part| part["properties"].get(name))
}

/// Components that a view is made of.
fn reached(schemas: &Map<String, Value>, view: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open = vec![view.to_owned()];
    while let Some(name) = open.pop() {
        if found.insert(name.clone()) {
            references(&schemas[&name], &mut open);
        }
    }
    found
}

/// A validator of an object with a change, that looks at the changed property alone: thousands of changes are judged.
fn of_one_property(base: &Map<String, Value>, mutant: &Mutant, object: &str) -> Validator {
    let get = |name: &str| {
        mutant
            .changed
            .iter()
            .find(|(changed, _)| changed == name)
            .map_or_else(|| &base[name], |(_, schema)| schema)
    };
    let mut needed: Map<String, Value> = Map::new();
    let mut open = vec![(object.to_owned(), true)];
    while let Some((name, part)) = open.pop() {
        if needed.contains_key(&name) {
            continue;
        }
        let mut schema = get(&name).clone();
        if part {
            keep_property(&mut schema, &mutant.property);
            let parts = schema["allOf"].as_array().into_iter().flatten().filter_map(reference);
            open.extend(parts.map(|part| (part.to_owned(), true)));
        }
        let mut others = Vec::new();
        references(&schema, &mut others);
        open.extend(others.into_iter().map(|other| (other, false)));
        needed.insert(name, schema);
    }
    validator(&needed, object)
}

/// Leaves out all properties but one.
fn keep_property(schema: &mut Value, property: &str) {
    if let Some(properties) = schema.get_mut("properties").and_then(Value::as_object_mut) {
        properties.retain(|name, _| name == property);
    }
    let parts = schema.get_mut("allOf").and_then(Value::as_array_mut).into_iter().flatten();
    parts.for_each(|part| keep_property(part, property));
}

/// Components that a schema names itself.
fn references(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            found.extend(reference(value).map(str::to_owned));
            let schemas = members.iter().filter(|(key, _)| !key.starts_with("x-"));
            schemas.for_each(|(_, value)| references(value, found));
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}

fn validator(schemas: &Map<String, Value>, view: &str) -> Validator {
    let mut needed: Map<String, Value> = Map::new();
    for name in reached(schemas, view) {
        needed.insert(name.clone(), schemas[&name].clone());
    }
    let schema = json!({ "$ref": format!("{SCHEMAS}{view}"), "components": { "schemas": needed } });
    let options = jsonschema::options().with_draft(Draft::Draft202012).should_validate_formats(true);
    options.build(&schema).unwrap_or_else(|error| panic!("{view}: {error}"))
}

/// Every example of the document whose schema is a component.
fn examples() -> Vec<(String, Value)> {
    let mut found = Vec::new();
    for operation in &generated().api.operations {
        let bodies = operation.body.iter().flat_map(|body| &body.contents);
        let answers = operation.responses.iter().flat_map(|response| &response.contents);
        for content in bodies.chain(answers) {
            let Some(Type::Named(schema)) = &content.ty else { continue };
            found.extend(content.examples.values().map(|value| (schema.clone(), value.clone())));
        }
    }
    found.sort_by(|left, right| (&left.0, left.1.to_string()).cmp(&(&right.0, right.1.to_string())));
    found.dedup();
    found
}

#[test]
fn the_table_and_the_document_agree() {
    let judge = Judge::new();
    let all = judge.components();
    let mut wrong = judge.wrong_names_and_formats(&all);
    // Every component with properties is an object of the table, or a part of one.
    for (name, schema) in all.0 {
        let known = all.holders(name).iter().any(|holder| judge.table.objects.contains_key(holder));
        if !all.flat(schema).0.is_empty() && !known {
            wrong.push(format!("{name} is not in tests/fixtures/properties.toml"));
        }
    }
    let mut asked = 0;
    for (view, probes) in &judge.probes {
        let validator = validator(all.0, view);
        for Probe { object, property, payload, accepted, .. } in probes {
            asked += 1;
            if validator.is_valid(payload) != *accepted {
                let verdict = if *accepted { "refuses" } else { "accepts" };
                let text: String = payload.to_string().chars().take(200).collect();
                wrong.push(format!("{view} {verdict} {object}.{property}: {text}"));
            }
        }
    }
    println!("{asked} payloads judged");
    assert!(wrong.is_empty(), "{} differences:\n{}", wrong.len(), wrong.join("\n"));
    assert!(asked > 3000, "only {asked} payloads");
}

/// Each change is judged by a validator of its own; `cargo xtask ci` runs it.
#[test]
#[ignore = "takes minutes"]
fn every_change_of_a_property_is_caught() {
    let judge = Judge::new();
    let objects: BTreeSet<&str> = judge.table.objects.keys().map(String::as_str).collect();
    let mutants = judge.components().mutants(&objects);
    let found = Mutex::new((BTreeMap::<(Way, &str), usize>::new(), Vec::new()));
    let next = std::sync::atomic::AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some(mutant) = mutants.get(next.fetch_add(1, std::sync::atomic::Ordering::Relaxed))
                {
                    let by = judge.caught(mutant);
                    let mut found = found.lock().expect("no panic");
                    *found.0.entry((mutant.way, by.unwrap_or("MISSED"))).or_default() += 1;
                    if by.is_none() {
                        found.1.push(format!("{}.{}: {}", mutant.component, mutant.property, mutant.what));
                    }
                }
            });
        }
    });
    let (counts, missed) = found.into_inner().expect("no panic");
    for way in [Way::Type, Way::Format, Way::Bound, Way::Nullable, Way::Required, Way::Removed, Way::Renamed]
    {
        let mine: Vec<_> = counts.iter().filter(|((other, _), _)| *other == way).collect();
        let tried: usize = mine.iter().map(|(_, count)| **count).sum();
        let lost = counts.get(&(way, "MISSED")).copied().unwrap_or_default();
        let by: Vec<String> = mine.iter().map(|((_, by), count)| format!("{by} {count}")).collect();
        println!("{:<9} {:>5} of {tried:>5}: {}", format!("{way:?}"), tried - lost, by.join(", "));
    }
    assert!(missed.is_empty(), "{} of {} not caught:\n{}", missed.len(), mutants.len(), missed.join("\n"));
    assert!(mutants.len() > 1500, "only {} changes", mutants.len());
}
