//! What the document shows: every example of a request and of an answer, by operation, status and name.

use serde_json::{Map, Value};

/// An operation of the document, with its references followed.
pub(super) struct Operation {
    pub(super) id: String,
    /// In upper case.
    pub(super) method: String,
    /// With `{id}` in it.
    pub(super) path: String,
    pub(super) requests: Vec<Request>,
    pub(super) answers: Vec<Answer>,
}

/// An example of a request body.
pub(super) struct Request {
    pub(super) media: String,
    /// Name of the component that is its schema.
    pub(super) schema: String,
    pub(super) name: String,
    pub(super) value: Value,
}

/// An example of an answer. A media type that has none stands here once, without name and value, and an answer without
/// content once, without media type.
#[derive(Clone)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) media: String,
    /// Name of the component that is its schema.
    pub(super) schema: String,
    pub(super) name: String,
    pub(super) value: Option<Value>,
    /// Names of the headers that the answer is said to have.
    pub(super) headers: Vec<String>,
}

/// Every operation of a document.
pub(super) fn operations(document: &Value) -> Vec<Operation> {
    let mut found = Vec::new();
    for (path, item) in object(&document["paths"]) {
        for (method, operation) in object(item).iter().filter(|(_, value)| value["operationId"].is_string()) {
            let mut requests = Vec::new();
            for (media, content) in object(&follow(document, &operation["requestBody"])["content"]) {
                for (name, example) in object(&content["examples"]) {
                    let value = follow(document, example)["value"].clone();
                    requests.push(Request {
                        media: media.clone(),
                        schema: schema(content),
                        name: name.clone(),
                        value,
                    });
                }
            }
            let mut answers = Vec::new();
            for (status, response) in object(&operation["responses"]) {
                let response = follow(document, response);
                let headers: Vec<String> = object(&response["headers"]).keys().cloned().collect();
                let status = status.parse().expect("a status");
                let bare = Answer {
                    status,
                    media: String::new(),
                    schema: String::new(),
                    name: String::new(),
                    value: None,
                    headers,
                };
                let contents = object(&response["content"]);
                if contents.is_empty() {
                    answers.push(bare.clone());
                }
                for (media, content) in contents {
                    let answer = Answer { media: media.clone(), schema: schema(content), ..bare.clone() };
                    let examples = object(&content["examples"]);
                    answers.extend(examples.iter().map(|(name, example)| Answer {
                        name: name.clone(),
                        value: Some(follow(document, example)["value"].clone()),
                        ..answer.clone()
                    }));
                    if examples.is_empty() {
                        answers.push(answer);
                    }
                }
            }
            found.push(Operation {
                id: operation["operationId"].as_str().expect("an id").to_owned(),
                method: method.to_uppercase(),
                path: path.clone(),
                requests,
                answers,
            });
        }
    }
    found
}

fn object(value: &Value) -> &Map<String, Value> {
    static NONE: std::sync::LazyLock<Map<String, Value>> = std::sync::LazyLock::new(Map::new);
    value.as_object().unwrap_or(&NONE)
}

fn schema(content: &Value) -> String {
    let target = content["schema"]["$ref"].as_str().unwrap_or_default();
    target.rsplit('/').next().unwrap_or_default().to_owned()
}

fn follow<'d>(document: &'d Value, mut value: &'d Value) -> &'d Value {
    while let Some(target) = value["$ref"].as_str() {
        value = document.pointer(&target[1..]).unwrap_or_else(|| panic!("{target} leads nowhere"));
    }
    value
}
