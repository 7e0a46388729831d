//! How the answers of the document are brought about: `tests/fixtures/calls.toml`, and the calls it describes.

use coupa_client::types::xml;
use coupa_core::json::Limits;
use coupa_core::xml::Root;
use coupa_sandbox::{Client, Credentials, Sandbox};
use reqwest::multipart::{Form, Part};
use serde::Deserialize;
use serde_json::Value;

use super::compare::differences;
use super::documented::{Answer, Operation};

/// An entry of `calls.toml`: which answers it speaks of, and how the request differs from the plain one.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub(super) struct Recipe {
    #[serde(flatten)]
    pub(super) which: Which,
    path: Option<String>,
    query: Option<String>,
    accept: Option<String>,
    content_type: Option<String>,
    scope: Option<String>,
    anonymous: bool,
    json: Option<Value>,
    text: Option<String>,
    size: Option<usize>,
    form: Option<FormRecipe>,
    times: Option<usize>,
    fault: Option<Value>,
    headers: std::collections::BTreeMap<String, String>,
    before: Vec<Before>,
}

/// Which answers are meant. What is not said fits every one.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Which {
    pub(super) operations: Vec<String>,
    pub(super) status: Option<u16>,
    pub(super) media: Option<String>,
    pub(super) examples: Vec<String>,
}

impl Which {
    pub(super) fn fits(&self, operation: &Operation, answer: &Answer) -> bool {
        (self.operations.is_empty() || self.operations.contains(&operation.id))
            && self.status.is_none_or(|status| status == answer.status)
            && self.media.as_ref().is_none_or(|media| *media == answer.media)
            && (self.examples.is_empty() || self.examples.contains(&answer.name))
    }
}

impl Recipe {
    /// Whether calls come before the one that counts.
    pub(super) fn prepares(&self) -> bool {
        !self.before.is_empty() || self.fault.is_some()
    }
}

/// A form with one part.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct FormRecipe {
    part: String,
    file: String,
    picture: String,
    content_type: String,
}

/// A call before the one that counts.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
struct Before {
    operation: String,
    /// Name of the request example that is sent.
    #[serde(default)]
    example: String,
    #[serde(default)]
    path: Option<String>,
    #[serde(default)]
    form: Option<FormRecipe>,
    /// The ids in the document of the records that this call makes, in order.
    #[serde(default)]
    makes: Vec<String>,
}

/// How long an answer may take.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(20);

const READ_AND_WRITE: &str = "core.services_procurement.workers.read core.services_procurement.workers.write";

/// A sandbox, and what is needed to call it.
pub(super) struct Caller {
    sandbox: Sandbox,
    http: reqwest::Client,
}

impl Caller {
    pub(super) async fn start() -> Self {
        let credentials = Credentials::new([Client::new("examples", "secret")], ["key"]);
        let sandbox = Sandbox::builder().credentials(credentials).start().await.expect("a sandbox");
        let http = reqwest::Client::builder().timeout(PATIENCE).build().expect("a client");
        Self { sandbox, http }
    }

    async fn token(&self, scope: &str) -> String {
        let grant = [
            ("grant_type", "client_credentials"),
            ("client_id", self.sandbox.client_id()),
            ("client_secret", self.sandbox.client_secret()),
            ("scope", scope),
        ];
        let answer = self.http.post(format!("{}/oauth2/token", self.sandbox.url())).form(&grant).send().await;
        let granted: Value = answer.expect("a token").json().await.expect("JSON");
        granted["access_token"].as_str().expect("a token").to_owned()
    }

    /// Brings an answer about, and says how it differs from the documented one.
    pub(super) async fn check(
        &self,
        all: &[Operation],
        operation: &Operation,
        answer: &Answer,
        recipe: &Recipe,
    ) -> Result<(), String> {
        let mut made = Vec::new();
        for before in &recipe.before {
            let first = all.iter().find(|known| known.id == before.operation).expect("an operation");
            let recipe = Recipe { path: before.path.clone(), form: before.form.clone(), ..Recipe::default() };
            let sent = self.request(first, &before.example, None, &recipe, &[]).await;
            let sent = sent.send().await.expect("answered");
            assert!(sent.status().is_success(), "{} before: {}", before.operation, sent.status());
            let value: Value = sent.json().await.unwrap_or_default();
            made.extend(before.makes.iter().cloned().zip(ids(&value)));
        }
        if let Some(fault) = &recipe.fault {
            let added = self.http.post(format!("{}/_sandbox/faults", self.sandbox.url())).json(fault).send();
            assert_eq!(added.await.expect("answered").status(), 201, "{fault}");
        }
        let mut problems = Vec::new();
        let requests = (0..recipe.times.unwrap_or(1))
            .map(|_| self.request(operation, &answer.name, Some(answer), recipe, &made));
        let requests = futures::future::join_all(requests).await;
        let answers =
            futures::future::join_all(requests.into_iter().map(reqwest::RequestBuilder::send)).await;
        for real in answers {
            match judge(answer, real).await {
                Ok(()) => return Ok(()),
                Err(problem) => problems.push(problem),
            }
        }
        problems.dedup();
        Err(problems.join("; "))
    }

    /// The plain request for an answer, changed by its recipe.
    async fn request(
        &self,
        operation: &Operation,
        example: &str,
        answer: Option<&Answer>,
        recipe: &Recipe,
        made: &[(String, String)],
    ) -> reqwest::RequestBuilder {
        let core = operation.path.starts_with("/api/workers");
        // The record that the answer shows, else one of the examples.
        let shown = answer
            .and_then(|answer| answer.value.as_ref()?.get("id"))
            .map(|id| id.to_string().replace('"', ""));
        let id = recipe
            .path
            .clone()
            .or(shown)
            .unwrap_or_else(|| if core { "1".to_owned() } else { "9219595145795283441".to_owned() });
        let known =
            |id: String| made.iter().find(|(name, _)| *name == id).map_or(id, |(_, real)| real.clone());
        let mut url = format!("{}{}", self.sandbox.url(), operation.path.replace("{id}", &known(id)));
        if let Some(query) = &recipe.query {
            url = format!("{url}?{query}");
        }
        let method = operation.method.parse().expect("a method");
        let mut request = self.http.request(method, reqwest::Url::parse(&url).expect("a URL"));
        let media = answer.map(|answer| answer.media.as_str()).filter(|media| !media.is_empty());
        let media = media.unwrap_or("application/json");
        let plain = format!("{media}, image/*");
        request = request.header("accept", recipe.accept.as_deref().unwrap_or(&plain));
        for (name, value) in &recipe.headers {
            request = request.header(name, value);
        }
        if !recipe.anonymous {
            request = if core {
                request.bearer_auth(self.token(recipe.scope.as_deref().unwrap_or(READ_AND_WRITE)).await)
            } else {
                request.header("x-cso-api-key", self.sandbox.cso_key())
            };
        }
        if operation.requests.is_empty() {
            return request;
        }
        let multipart =
            operation.requests.first().is_some_and(|request| request.media.starts_with("multipart/"));
        if let (Some(size), false) = (recipe.size, multipart) {
            // Only announced: who refuses a body by its length answers before any of it has come.
            let never = futures::stream::pending::<Result<Vec<u8>, std::io::Error>>();
            return request
                .header("content-type", "application/json")
                .header("content-length", size)
                .body(reqwest::Body::wrap_stream(never));
        }
        // The example of the same name in the media type of the answer, in any, or the first of all.
        let named = || operation.requests.iter().filter(|request| request.name == example);
        let documented = named()
            .find(|request| request.media == media)
            .or_else(|| named().next())
            .or_else(|| operation.requests.first())
            .expect("a request");
        if documented.media == "multipart/form-data" && recipe.content_type.is_none() {
            let plain = FormRecipe {
                part: "file".to_owned(),
                file: documented.value["file"].as_str().expect("a file name").to_owned(),
                picture: "png".to_owned(),
                content_type: "image/png".to_owned(),
            };
            let form = recipe.form.clone().unwrap_or(plain);
            let bytes = recipe.size.map_or_else(|| picture(&form.picture), |size| vec![0; size]);
            let part = Part::bytes(bytes).file_name(form.file).mime_str(&form.content_type).expect("a type");
            return request.multipart(Form::new().part(form.part, part));
        }
        let mut body = match (&recipe.text, &recipe.json) {
            (Some(text), _) => text.clone(),
            (None, Some(json)) => json.to_string(),
            (None, None) => documented.value.to_string(),
        };
        let plain = recipe.text.is_none() && recipe.json.is_none() && recipe.content_type.is_none();
        if plain && documented.media == "application/xml" {
            let text = coupa_core::xml::from_json(body.as_bytes(), root(&documented.schema)).expect("XML");
            return request.header("content-type", "application/xml").body(text);
        }
        for (name, real) in made {
            body = body.replace(name, real);
        }
        request
            .header("content-type", recipe.content_type.as_deref().unwrap_or("application/json"))
            .body(body)
    }
}

/// Ids of the records in an answer.
fn ids(value: &Value) -> Vec<String> {
    let records = value["users"].as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
    records.iter().map(|record| record["id"].to_string().replace('"', "")).collect()
}

async fn judge(answer: &Answer, real: reqwest::Result<reqwest::Response>) -> Result<(), String> {
    let real = real.map_err(|error| format!("no answer: {error:?}"))?;
    if real.status() != answer.status {
        let status = real.status();
        let text = real.text().await.unwrap_or_default();
        return Err(format!("answered {status}: {}", text.chars().take(300).collect::<String>()));
    }
    let header = |name: &str| real.headers().get(name).and_then(|value| value.to_str().ok());
    let media = header("content-type").unwrap_or_default().to_owned();
    if media.split(';').next() != Some(answer.media.as_str()) {
        return Err(format!("answered {media}"));
    }
    if let Some(missing) = answer.headers.iter().find(|name| header(name).is_none()) {
        return Err(format!("answered without {missing}"));
    }
    let Some(documented) = &answer.value else { return Ok(()) };
    let text = real.text().await.map_err(|error| error.to_string())?;
    let text = if answer.media == "application/xml" {
        coupa_core::xml::to_json(text.as_bytes(), root(&answer.schema), Limits::default())
            .map_err(|error| format!("answered no XML: {error:?}: {text}"))?
    } else {
        text
    };
    let value: Value =
        serde_json::from_str(&text).map_err(|error| format!("answered no JSON: {error}: {text}"))?;
    let found = differences(documented, &value);
    if found.is_empty() { Ok(()) } else { Err(found.join("; ")) }
}

/// How a schema is spelled in XML: examples of XML stand in the document in the shape of JSON.
fn root(schema: &str) -> &'static Root {
    let known = xml::ALL.iter().find(|(name, _)| *name == schema);
    known.unwrap_or_else(|| panic!("{schema} has no form in XML")).1
}

/// The smallest picture of each kind, and bytes that are none.
fn picture(kind: &str) -> Vec<u8> {
    match kind {
        "png" => b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\0\0\0\rIDATx\x9cc\xf8\xcf\xc0\0\0\x03\x01\x01\0\xc9\xfe\x92\xef\0\0\0\0IEND\xaeB`\x82".to_vec(),
        "gif" => b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff!\xf9\x04\x01\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;".to_vec(),
        "jpeg" => b"\xff\xd8\xff\xe0\0\x10JFIF\0\x01\x01\0\0\x01\0\x01\0\0\xff\xd9".to_vec(),
        other => other.as_bytes().to_vec(),
    }
}
