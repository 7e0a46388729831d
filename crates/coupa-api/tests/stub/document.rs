//! The router serves exactly the operations of the document.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::support::{send, server};

const METHODS: [&str; 7] = ["GET", "PUT", "POST", "DELETE", "PATCH", "TRACE", "QUERY"];

/// Method, path and operation id of each operation in the document.
fn documented() -> BTreeSet<(String, String, String)> {
    let document: Value = serde_json::from_str(coupa_api::openapi_json()).expect("JSON");
    let paths = document["paths"].as_object().expect("paths");
    paths
        .iter()
        .flat_map(|(path, item)| {
            let operations = item.as_object().expect("path item").iter();
            operations.filter(|(key, _)| METHODS.contains(&key.to_uppercase().as_str())).map(
                move |(method, operation)| {
                    let id = operation["operationId"].as_str().expect("operationId");
                    (method.to_uppercase(), path.clone(), id.to_owned())
                },
            )
        })
        .collect()
}

#[test]
fn the_server_lists_the_operations_of_the_document() {
    let served: BTreeSet<_> = server()
        .operations()
        .map(|operation| (operation.method.to_owned(), operation.path.to_owned(), operation.id.to_owned()))
        .collect();
    assert_eq!(served, documented());
    assert_eq!(served.len(), 15);
}

#[tokio::test]
async fn the_router_answers_the_operations_of_the_document_and_no_others() {
    let documented = documented();
    let paths: BTreeSet<_> = documented.iter().map(|(_, path, _)| path).collect();
    for path in paths {
        for method in METHODS {
            let target = path.replace("{id}", "1");
            let response = send(&format!("{method} {target}"), "").await;
            let operation =
                response.extensions().get::<&'static coupa_api::Operation>().map(|operation| operation.id);
            let expected =
                documented.iter().find(|(m, p, _)| m == method && p == path).map(|(_, _, id)| id.as_str());
            assert_eq!(operation, expected, "{method} {path}");
            assert_eq!(
                response.status() == 405,
                expected.is_none(),
                "{method} {path}: {}",
                response.status()
            );
        }
    }
}

/// What a schema requires beside its `allOf`, as one more part of it: that means the same, and utoipa can hold it.
fn with_all_parts(mut node: Value) -> Value {
    match &mut node {
        Value::Array(items) => items.iter_mut().for_each(|item| *item = with_all_parts(item.take())),
        Value::Object(members) => {
            members.values_mut().for_each(|member| *member = with_all_parts(member.take()));
            if members.contains_key("allOf") && members.contains_key("required") {
                let part: serde_json::Map<_, _> = ["type", "required"]
                    .into_iter()
                    .filter_map(|name| Some((name.to_owned(), members.remove(name)?)))
                    .collect();
                members["allOf"].as_array_mut().expect("parts").push(part.into());
            }
        }
        _ => {}
    }
    node
}

#[test]
fn the_document_is_the_published_one_as_text_and_as_value() {
    let published: Value =
        serde_json::from_str(include_str!("../../../../spec/generated/openapi.json")).expect("JSON");
    let text: Value = serde_json::from_str(coupa_api::openapi_json()).expect("JSON");
    assert!(text == with_all_parts(published), "the text is another document");
    let value = serde_json::to_value(coupa_api::openapi()).expect("JSON");
    assert!(value == text, "the value is another document");
}

/// Each row of the page names its tests as `crate: function` or `crate: function, function`.
#[test]
fn the_page_about_the_stub_names_tests_that_are_there() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let page = std::fs::read_to_string(root.join("docs/stub.md")).expect("the page");
    let mut rows = 0;
    for row in page.lines().filter(|line| line.starts_with("| ") && line.contains('`')) {
        let proof = row.trim_end_matches(" |").rsplit(" | ").next().unwrap_or_default();
        let names: Vec<&str> = proof.split('`').skip(1).step_by(2).collect();
        assert!(!names.is_empty(), "no test: {row}");
        for name in names {
            let (file, function) = name.split_once("::").unwrap_or_else(|| panic!("{name} is no FILE::TEST"));
            let text = std::fs::read_to_string(root.join(file)).unwrap_or_else(|_| panic!("no file {file}"));
            assert!(text.contains(&format!("fn {function}(")), "no test {name}");
        }
        rows += 1;
    }
    assert!(rows > 15, "{rows} rows");
}
