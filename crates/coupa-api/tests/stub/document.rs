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
