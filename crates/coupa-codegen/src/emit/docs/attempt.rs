//! What a page can send when the server that serves it is a sandbox.

use serde::Serialize;
use serde_json::Value;

use super::snippet;
use crate::model::{Api, ContentKind, Location, Operation, SecurityKind};

/// A request that the reader fills in and sends.
#[derive(Serialize)]
pub(super) struct Attempt {
    method: String,
    /// Path with the values of its parameters.
    path: String,
    /// Media type of the answer that is asked for.
    accept: Option<String>,
    /// How it is proven who calls: `bearer`, the name of a header, or nothing.
    credential: Option<String>,
    scopes: String,
    token: Option<String>,
    content_type: Option<String>,
    body: Option<String>,
    /// The parts of a form that the reader picks files for.
    files: Vec<String>,
    /// Query parameters with their examples, for the reader to pick from.
    query: Vec<String>,
}

impl Attempt {
    /// `None` for a request that a page cannot write: one whose body is neither JSON nor a form of files alone.
    pub(super) fn of(api: &Api, operation: &Operation) -> Option<Self> {
        let json = operation.body.as_ref().and_then(|body| body.json());
        let form = operation.body.as_ref().filter(|_| json.is_none());
        let files = form.map_or_else(Vec::new, |body| snippet::files_alone(api, body));
        if operation.body.as_ref().is_some_and(|body| body.required) && json.is_none() && files.is_empty() {
            return None;
        }
        let mut path = operation.path.clone();
        for parameter in operation.parameters.iter().filter(|parameter| parameter.location == Location::Path)
        {
            let value = snippet::text(api, operation, parameter)?;
            path = path.replace(&format!("{{{}}}", parameter.name), &value);
        }
        let (mut credential, mut token) = (None, None);
        let requirement = operation.security.first().and_then(|set| set.first());
        if let Some(requirement) = requirement {
            match &api.security_schemes.get(&requirement.scheme)?.kind {
                SecurityKind::Bearer { token_url, .. } => {
                    credential = Some("bearer".to_owned());
                    token = token_url.as_deref().filter(|url| url.starts_with('/')).map(str::to_owned);
                }
                SecurityKind::ApiKeyHeader { name } => credential = Some(name.clone()),
                _ => return None,
            }
        }
        let query = operation.parameters.iter().filter(|parameter| parameter.location == Location::Query);
        let answers = operation.successes().flat_map(|response| &response.contents);
        Some(Self {
            method: operation.method.clone(),
            path,
            accept: answers
                .into_iter()
                .find(|content| matches!(content.kind, ContentKind::Json | ContentKind::Bytes))
                .map(|content| content.media_type.clone()),
            credential,
            scopes: requirement.map_or_else(String::new, |requirement| requirement.scopes.join(" ")),
            token,
            content_type: json.map(|content| content.media_type.clone()),
            body: json.and_then(|content| content.examples.values().next()).map(snippet::pretty),
            files,
            query: query
                .filter_map(|parameter| {
                    let value = snippet::example(api, parameter)?;
                    Some(format!("{}={}", parameter.name, plain(&value)?))
                })
                .collect(),
        })
    }
}

fn plain(value: &Value) -> Option<String> {
    match value {
        Value::Array(_) | Value::Object(_) | Value::Null => None,
        value => Some(super::constraint::plain(value)),
    }
}
