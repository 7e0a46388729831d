//! The same bad request to each operation: the errors have one shape an API.

use std::collections::BTreeMap;

use coupa_client::types::operations;

use super::caller::{Caller, Extra, good};

#[tokio::test]
async fn the_same_mistake_has_the_same_answer_everywhere() {
    let caller = Caller::start().await;
    let csv = [("accept", "text/csv")];
    let long = [("content-length", "999999999")];
    for (name, status) in [
        ("404", 404),
        ("405", 405),
        ("401", 401),
        ("403", 403),
        ("406", 406),
        ("413", 413),
        ("415", 415),
        ("400", 400),
    ] {
        // Answers with the operations that give them, in the order of the document.
        let mut answers: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for operation in operations::ALL {
            let body = good(operation, &caller);
            let has_body = body.is_some();
            let base = Extra { body, ..Extra::default() };
            let writes = operation.scopes().any(|scope| scope.ends_with("write"));
            let lacking = if writes { &caller.reader } else { &caller.writer };
            let extra = match status {
                404 => Extra { behind: "/nothing/at/all", ..base },
                405 => Extra { method: Some("TRACE"), ..base },
                401 => Extra { credential: Some("wrong"), ..base },
                403 if operation.group == "core" => Extra { credential: Some(lacking), ..base },
                // A success without content can be given whatever is accepted.
                406 if !operation.response_media_types.is_empty() => Extra { headers: &csv, ..base },
                413 if has_body => Extra { headers: &long, ..base },
                415 if has_body => Extra { body: Some(("text/plain", b"x".to_vec())), ..base },
                400 if operation.path.ends_with("/users") && operation.method == "GET" => {
                    Extra { query: "?limit=x", ..base }
                }
                400 if has_body && operation.request_media_types.contains(&"application/json") => {
                    Extra { body: Some(("application/json", b"{".to_vec())), ..base }
                }
                400 if operation.id == "worker_index" => Extra { query: "?limit=x", ..base },
                _ => continue,
            };
            let answer = caller.call(operation, &extra).await;
            assert_eq!(answer.status, status, "{}: {}", operation.id, answer.body);
            let mut shown = String::new();
            for header in ["content-type", "allow", "www-authenticate"] {
                if !answer.header(header).is_empty() {
                    shown += &format!("{header}: {}\n", answer.header(header));
                }
            }
            answers.entry(format!("{shown}{}", answer.body)).or_default().push(operation.id);
        }
        assert!(!answers.is_empty(), "{name}");
        let text: String = answers
            .iter()
            .map(|(answer, operations)| format!("{}\n{answer}\n\n", operations.join(" ")))
            .collect();
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(format!("routes_{name}"), text);
        });
    }
}
