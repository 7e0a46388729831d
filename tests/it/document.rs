//! What the document must have, whoever edits it.

use coupa_codegen::model::{
    Content, ContentKind, ElementModel, PresenceModel, Response, Shape, Status, Type,
};
use serde_json::Value;

use crate::support::{generated, read};

#[test]
fn every_operation_of_the_two_pages_is_there() {
    let listed: String = read("spec/generated/operations.txt");
    let generated = generated();
    assert_eq!(generated.api.operations.len(), 15);
    for operation in &generated.api.operations {
        assert!(listed.contains(&operation.id), "{} is not in operations.txt", operation.id);
        assert!(!operation.security.is_empty(), "{} is open to everybody", operation.id);
        assert!(!operation.description.is_empty(), "{} says nothing", operation.id);
    }
}

#[test]
fn thirteen_operations_go_by_progenitor() {
    let listed = read("spec/generated/operations.txt");
    let beside: Vec<&str> = listed.lines().filter(|line| line.contains("beside")).collect();
    let ids: Vec<&str> = beside.iter().filter_map(|line| line.split_whitespace().next()).collect();
    assert_eq!(
        ids,
        ["worker_avatar_create", "worker_avatar_update"],
        "only multipart bodies are sent beside it"
    );
}

#[test]
fn what_comes_out_of_core_is_required_and_nullable() {
    let generated = generated();
    let Shape::Structure(worker) = &generated.api.schemas["Worker"].shape else {
        panic!("Worker is no object")
    };
    // A record always has these, and its collections are empty rather than null.
    let always = ["id", "created-at", "updated-at"];
    for field in &worker.fields {
        assert!(field.required, "{} may be absent", field.name);
        let exempt = always.contains(&field.name.as_str()) || matches!(field.ty, Type::Array(_));
        assert_eq!(field.nullable, !exempt, "{}", field.name);
    }
    let Shape::Structure(part) = &generated.api.schemas["WorkerPart"].shape else {
        panic!("WorkerPart is no object")
    };
    assert!(part.fields.iter().all(|field| !field.required));
    assert_eq!(part.fields.len(), worker.fields.len());
}

/// How many elements there are, by table and by view: a change of these numbers is one that somebody meant.
#[test]
fn elements_are_counted() {
    let generated = generated();
    let mut counts = String::new();
    for table in &generated.evidence.tables {
        counts.push_str(&format!("{}.csv: {} rows\n", table.name, table.rows.len()));
    }
    for resource in &generated.api.resources {
        let elements = &resource.sets[resource.root].elements;
        let count =
            |wanted: fn(&ElementModel) -> bool| elements.iter().filter(|element| wanted(element)).count();
        counts.push_str(&format!(
            "{}: {} elements, {} out, {} in on create, {} required on create, {} in on update\n",
            resource.name,
            elements.len(),
            count(|element| element.out),
            count(|element| element.create != PresenceModel::Absent),
            count(|element| element.create == PresenceModel::Required),
            count(|element| element.update != PresenceModel::Absent),
        ));
    }
    insta::assert_snapshot!("element_counts", counts);
}

#[test]
fn no_scalar_is_written_twice_in_one_form() {
    let document: &Value = &generated().api.document;
    let schemas = document["components"]["schemas"].as_object().expect("schemas");
    let mut seen = std::collections::BTreeMap::new();
    for (name, schema) in schemas {
        for (property, body) in schema["properties"].as_object().into_iter().flatten() {
            let Some(key) = body["x-element"].as_str() else { continue };
            let mut form = body.clone();
            for note in ["description", "title", "examples", "example", "x-assumed"] {
                form.as_object_mut().map(|form| form.remove(note));
            }
            if let Some(other) = seen.insert((key.to_owned(), form.to_string()), name) {
                panic!(
                    "`{property}` stands in {other} and in {name} in one form; write it once in a shared part"
                );
            }
        }
    }
}

#[test]
fn every_example_of_the_document_fits_its_schema() {
    let generated = generated();
    let mut checked = 0;
    let mut wrong = String::new();
    let mut check = |place: &str, content: &Content| {
        let Some(Type::Named(schema)) = &content.ty else { return };
        for (name, value) in &content.examples {
            let Some(entry) = coupa_schema::find(schema).ok() else { continue };
            checked += 1;
            if let Err(invalid) = entry.validate(value) {
                wrong.push_str(&format!("{place}, example {name}, by {schema}: {invalid}\n"));
            }
        }
    };
    for operation in &generated.api.operations {
        for content in operation.body.iter().flat_map(|body| &body.contents) {
            check(&format!("{} request", operation.id), content);
        }
        for response in &operation.responses {
            for content in &response.contents {
                check(&format!("{} {:?}", operation.id, response.status), content);
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(checked >= 15, "only {checked} examples");
}

/// Whoever reads about a call finds what it looks like: each body has an example, and the answer to an example request
/// stands under the same name.
#[test]
fn every_body_has_an_example() {
    let mut wrong = String::new();
    for operation in &generated().api.operations {
        let mut answers = std::collections::BTreeSet::new();
        for response in &operation.responses {
            for content in response.contents.iter().filter(|content| content.kind != ContentKind::Bytes) {
                answers.extend(content.examples.keys());
                if content.examples.is_empty() {
                    wrong.push_str(&format!(
                        "{} {:?} {}\n",
                        operation.id, response.status, content.media_type
                    ));
                }
            }
        }
        for content in operation.body.iter().flat_map(|body| &body.contents) {
            if content.examples.is_empty() {
                wrong.push_str(&format!("{} request {}\n", operation.id, content.media_type));
            }
            for name in content.examples.keys().filter(|name| !answers.contains(name)) {
                wrong.push_str(&format!("{}: the request {name} has no answer of that name\n", operation.id));
            }
        }
    }
    assert!(wrong.is_empty(), "without an example:\n{wrong}");
}

/// What an operation is decides which statuses and headers it has; nobody need remember them.
#[test]
fn every_operation_has_the_statuses_of_its_kind() {
    let mut wrong = String::new();
    for operation in &generated().api.operations {
        let has =
            |code: u16| operation.responses.iter().find(|response| response.status == Status::Code(code));
        let is_core = operation.group == "core";
        let gives_content = operation.responses.iter().any(|response| {
            matches!(response.status, Status::Code(200..=299)) && !response.contents.is_empty()
        });
        let expected = [
            (400, true),
            (401, true),
            (403, operation.security.iter().flatten().any(|requirement| !requirement.scopes.is_empty())),
            (404, operation.path.contains('{')),
            // Where the success has no content, whatever is accepted will do.
            (406, gives_content),
            (413, operation.body.is_some()),
            (415, operation.body.is_some()),
            (429, is_core),
            (500, true),
            (503, true),
        ];
        for (code, wanted) in expected {
            // A list has its 404 in XML alone.
            let only_xml = |response: &Response| {
                response.contents.iter().all(|content| content.kind == ContentKind::Xml)
            };
            let found = has(code).filter(|response| code != 404 || !only_xml(response));
            if found.is_some() != wanted {
                wrong.push_str(&format!(
                    "{}: {code} should be {}\n",
                    operation.id,
                    if wanted { "there" } else { "gone" }
                ));
            }
        }
        for (code, header) in
            [(401, "WWW-Authenticate"), (403, "WWW-Authenticate"), (429, "Retry-After"), (503, "Retry-After")]
        {
            let Some(response) = has(code) else { continue };
            if !response.headers.iter().any(|found| found.name == header) {
                wrong.push_str(&format!("{}: {code} lacks {header}\n", operation.id));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// In XML the core API has a form of its own. It is said of every object of core, so that a new one cannot be forgotten.
#[test]
fn every_object_of_core_has_the_profile_of_its_xml() {
    let schemas = generated().api.document["components"]["schemas"].as_object().expect("schemas");
    let mut core = std::collections::BTreeSet::new();
    let mut open = vec!["WorkerResult", "WorkerPart", "WorkerList", "WorkerCreate", "WorkerUpdate"];
    while let Some(name) = open.pop() {
        if core.insert(name) {
            referred(&schemas[name], &mut open);
        }
    }
    assert!(core.len() > 40, "only {} found", core.len());
    for (name, schema) in schemas {
        let is_object = schema["type"] == "object" || schema.get("allOf").is_some();
        let expected = core.contains(name.as_str()) && is_object;
        let found = schema.get("x-xml-profile").is_some_and(|profile| profile == "rails");
        assert!(found || !expected, "{name} is an object of core without `x-xml-profile: rails`");
        assert!(!found || !name.starts_with("User") || core.contains(name.as_str()), "{name} is not of core");
    }
}

/// Names of the schemas that a schema refers to.
fn referred<'d>(value: &'d Value, into: &mut Vec<&'d str>) {
    match value {
        Value::Object(members) => {
            let target = members.get("$ref").and_then(Value::as_str);
            into.extend(target.and_then(|target| target.strip_prefix("#/components/schemas/")));
            members.values().for_each(|member| referred(member, into));
        }
        Value::Array(items) => items.iter().for_each(|item| referred(item, into)),
        _ => {}
    }
}

/// Nothing stands in the document without a word about it.
#[test]
fn everything_is_described() {
    let document = &generated().api.document;
    let mut silent = Vec::new();
    for (section, components) in document["components"].as_object().expect("components") {
        let key = if section == "examples" { "summary" } else { "description" };
        for (name, component) in components.as_object().expect("named components") {
            if component[key].as_str().is_none_or(str::is_empty) {
                silent.push(format!("{section}/{name}"));
            }
            for (property, body) in component["properties"].as_object().into_iter().flatten() {
                if body["description"].as_str().is_none_or(str::is_empty) {
                    silent.push(format!("{section}/{name}/{property}"));
                }
            }
        }
    }
    assert!(silent.is_empty(), "without a description: {silent:#?}");
}

/// How much there is, and how much of it rests on what: numbers that somebody meant.
#[test]
fn the_document_is_counted() {
    let generated = generated();
    let api = &generated.api;
    let contents = |operation: &coupa_codegen::model::Operation| {
        let requests = operation.body.iter().flat_map(|body| &body.contents);
        let answers = operation.responses.iter().flat_map(|response| &response.contents);
        requests.chain(answers).map(|content| content.examples.len()).sum::<usize>()
    };
    let statuses: usize = api.operations.iter().map(|operation| operation.responses.len()).sum();
    let rows: usize = generated.evidence.tables.iter().map(|table| table.rows.len()).sum();
    insta::assert_snapshot!(
        "document_counts",
        format!(
            "operations: {}\nstatuses of operations: {statuses}\nschemas: {}\nrows of tables: {rows}\n\
             departures: {}\nassumed readings: {}\nexamples as operations show them: {}\n",
            api.operations.len(),
            api.schemas.len(),
            generated.evidence.departures.len(),
            api.assumptions.len(),
            api.operations.iter().map(contents).sum::<usize>(),
        )
    );
}

/// What the document loses on its way to the profile that progenitor takes, a line a reason: a new reason is one that
/// somebody looked at.
#[test]
fn lowering_for_the_client_is_known() {
    let lowered = coupa_codegen::emit::client::lowering(&generated().api).expect("lowered");
    assert!(!lowered.steps.is_empty());
    let reasons: std::collections::BTreeSet<&str> = lowered.steps.iter().map(|step| step.why).collect();
    insta::assert_snapshot!("lowering_reasons", reasons.into_iter().collect::<Vec<_>>().join("\n"));
}

/// The generator and the runtime each have a list of operators; what was generated must mean the same to both.
#[test]
fn operators_mean_the_same_to_generator_and_runtime() {
    use coupa_client::types::elements::RESOURCES;

    let models = &generated().api.resources;
    assert_eq!(models.len(), RESOURCES.len());
    let mut compared = 0;
    for (model, resource) in models.iter().zip(RESOURCES) {
        for element in &model.sets[model.root].elements {
            let runtime = resource.set.get(&element.name).expect("the runtime knows every element");
            let names: Vec<&str> = element.operators.iter().map(|operator| operator.name).collect();
            assert_eq!(
                names,
                runtime.operators.iter().map(|operator| operator.name()).collect::<Vec<_>>(),
                "{}",
                element.name
            );
            compared += 1;
        }
    }
    assert_eq!(coupa_core::element::Operator::ALL.len(), coupa_codegen::model::operators::OPERATORS.len());
    assert!(compared > 40);
}
