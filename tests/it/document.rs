//! What the document must have, whoever edits it.

use coupa_codegen::model::{Content, ElementModel, PresenceModel, Shape, Type};
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
