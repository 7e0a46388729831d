//! Runs the client against the stub over a socket and compares what each side saw with what was drawn.

use std::future::Future;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};

use http::HeaderMap;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::draw::{Amount, Draw};
use super::fit::fitting;
use super::random::Random;

/// Every operation: its arguments and answers with their schemas.
const OPERATIONS: &str = include_str!("operations.json");

/// The schemas that they refer to.
const SCHEMAS: &str = include_str!("schemas.json");

/// How often an operation is called at least.
const CASES: usize = 12;

/// Statuses to choose from where the document leaves the choice.
const STATUSES: [u16; 8] = [418, 422, 409, 451, 403, 507, 500, 400];

/// What is sent, and what is to come back.
#[derive(Debug, Clone)]
pub(crate) struct Case {
    arguments: Map<String, Value>,
    answer: Planned,
}

/// What is to come back.
#[derive(Debug, Clone)]
pub(crate) struct Planned {
    /// Which of the documented answers.
    pub(crate) index: usize,
    /// Its status.
    pub(crate) status: u16,
    headers: Vec<(String, Value)>,
    body: Value,
}

impl Case {
    /// An argument that is always given.
    pub(crate) fn required<T: DeserializeOwned>(&self, key: &str) -> Result<T, String> {
        self.optional(key)?.ok_or_else(|| format!("{key} was not drawn"))
    }

    /// An argument that may be left out.
    pub(crate) fn optional<T: DeserializeOwned>(&self, key: &str) -> Result<Option<T>, String> {
        let Some(value) = self.arguments.get(key) else { return Ok(None) };
        typed(value).map(Some).map_err(|error| format!("{key}: {value} does not become its type: {error}"))
    }

    /// Which of several ways to write a body was drawn.
    pub(crate) fn way(&self) -> usize {
        self.arguments
            .get("way")
            .and_then(Value::as_u64)
            .and_then(|way| way.try_into().ok())
            .unwrap_or(usize::MAX)
    }

    /// What is written in the way that was drawn: the value under the same key, or the parts of a form.
    pub(crate) fn chosen(&self, key: &str) -> Self {
        let drawn = self.arguments.get(key).unwrap_or(&Value::Null);
        let mut arguments = drawn["parts"].as_object().cloned().unwrap_or_default();
        arguments.insert("way".to_owned(), drawn["way"].clone());
        if let Some(value) = drawn.get("value") {
            arguments.insert(key.to_owned(), value.clone());
        }
        Self { arguments, answer: self.answer.clone() }
    }

    /// Whether an argument is given.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.arguments.contains_key(key)
    }

    /// The bytes of an argument, where it is given.
    pub(crate) fn bytes(&self, key: &str) -> Option<Vec<u8>> {
        self.arguments.get(key).map(as_bytes)
    }

    /// The files of an argument, where they are given: name, media type, bytes.
    pub(crate) fn files(&self, key: &str) -> Option<Vec<(String, String, Vec<u8>)>> {
        let value = self.arguments.get(key)?;
        let files = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
        let text = |file: &Value, name: &str| file[name].as_str().unwrap_or_default().to_owned();
        Some(
            files
                .iter()
                .map(|file| (text(file, "name"), text(file, "type"), as_bytes(&file["bytes"])))
                .collect(),
        )
    }

    /// The pairs of an argument that is any number of query parameters.
    pub(crate) fn pairs(&self, key: &str) -> Vec<(String, String)> {
        let members = self.arguments.get(key).and_then(Value::as_object).cloned().unwrap_or_default();
        members.iter().map(|(name, value)| (name.clone(), plain(value))).collect()
    }
}

impl Planned {
    /// The content of the answer.
    pub(crate) fn body<T: DeserializeOwned>(&self) -> Result<T, String> {
        typed(&self.body)
            .map_err(|error| format!("the answer {} does not become its type: {error}", self.body))
    }

    /// The content of the answer as bytes.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        as_bytes(&self.body)
    }

    /// A header of the answer, by its place among those that are documented; null where it is left out.
    pub(crate) fn header<T: DeserializeOwned>(&self, place: usize) -> Result<T, String> {
        let value = self.headers.get(place).map_or(&Value::Null, |(_, value)| value);
        typed(value)
            .map_err(|error| format!("the header {place}, {value}, does not become its type: {error}"))
    }
}

/// A value read as a server or a client reads it: from text.
fn typed<T: DeserializeOwned>(value: &Value) -> Result<T, serde_json::Error> {
    serde_json::from_str(&value.to_string())
}

/// A request as the stub got it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Received(Map<String, Value>);

impl Received {
    fn get(&self, key: &str) -> &Value {
        self.0.get(key).unwrap_or(&Value::Null)
    }

    /// Notes a value.
    pub(crate) fn value(&mut self, key: &str, value: &impl Serialize) -> Result<(), String> {
        let value = serde_json::to_value(value).map_err(|error| format!("{key}: {error}"))?;
        self.0.insert(key.to_owned(), value);
        Ok(())
    }

    /// Notes JSON as it came.
    pub(crate) fn json(&mut self, key: &str, json: &[u8]) -> Result<(), String> {
        let value = serde_json::from_slice(json).map_err(|error| format!("{key}: {error}"))?;
        self.0.insert(key.to_owned(), value);
        Ok(())
    }

    /// Notes query parameters.
    pub(crate) fn pairs<'p>(&mut self, key: &str, pairs: impl Iterator<Item = (&'p str, &'p str)>) {
        let members: Map<String, Value> =
            pairs.map(|(name, value)| (name.to_owned(), json!(value))).collect();
        self.0.insert(key.to_owned(), Value::Object(members));
    }

    /// Notes bytes.
    pub(crate) fn bytes(&mut self, key: &str, bytes: &[u8]) {
        self.0.insert(key.to_owned(), json!(bytes));
    }
}

/// A file as the stub got it.
pub(crate) fn file(name: Option<&str>, media_type: Option<&str>, bytes: &[u8]) -> Value {
    json!({ "name": name, "type": media_type, "bytes": bytes })
}

/// An answer as the client gave it.
#[derive(Debug)]
pub(crate) struct Seen {
    status: u16,
    headers: HeaderMap,
    body: Value,
}

impl Seen {
    /// With a typed body.
    pub(crate) fn json(
        status: http::StatusCode,
        headers: &HeaderMap,
        body: &impl Serialize,
    ) -> Result<Self, String> {
        let body = serde_json::to_value(body).map_err(|error| error.to_string())?;
        Ok(Self { status: status.as_u16(), headers: headers.clone(), body })
    }

    /// With bytes, or with nothing.
    pub(crate) fn bytes(status: http::StatusCode, headers: &HeaderMap, body: &[u8]) -> Self {
        let body = if body.is_empty() { Value::Null } else { json!(body) };
        Self { status: status.as_u16(), headers: headers.clone(), body }
    }
}

/// What client and stub have in common while an operation is called.
#[derive(Debug, Clone, Default)]
pub(crate) struct Recorder(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    planned: Option<Planned>,
    received: Option<(String, Received)>,
}

impl Recorder {
    /// Keeps what the stub got, and gives what it is to answer.
    pub(crate) fn record(&self, operation: &str, received: Received) -> Result<Planned, String> {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        state.received = Some((operation.to_owned(), received));
        state.planned.clone().ok_or_else(|| "nothing is planned".to_owned())
    }

    fn plan(&self, planned: Planned) {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *state = State { planned: Some(planned), received: None };
    }

    fn received(&self) -> Option<(String, Received)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).received.take()
    }
}

/// Calls an operation with values drawn from its schemas, and compares both sides.
///
/// # Panics
///
/// When anything differs, or no values can be drawn.
pub(crate) async fn check<F>(id: &str, call: impl Fn(String, Case) -> F)
where
    F: Future<Output = Result<Seen, String>>,
{
    let operations: Value = serde_json::from_str(OPERATIONS).expect("operations.json is JSON");
    let schemas: Value = serde_json::from_str(SCHEMAS).expect("schemas.json is JSON");
    let operation = &operations[id];
    let answers = operation["responses"].as_array().cloned().unwrap_or_default();
    let recorder = Recorder::default();
    let address = serve(super::stub::router(recorder.clone())).await.expect("a port of this machine is free");
    let cases = CASES.max(answers.len() * 3);
    let mut failures = Vec::new();
    for number in 0..cases {
        let amount = [Amount::Least, Amount::Most, Amount::Some][number / answers.len().max(1) % 3];
        let random = Random::named(id, number as u64);
        let mut draw = Draw { document: &schemas, amount, random };
        let outcome = match case(&mut draw, operation, &answers, number) {
            Ok(case) => one(id, &call, &recorder, address, case, operation, &answers).await,
            Err(error) => Err(format!("not drawn: {error}")),
        };
        if let Err(error) = outcome {
            failures.push(format!("{id}, case {number}: {error}"));
        }
    }
    println!("roundtrip {id} {} {cases}", cases - failures.len());
    assert!(failures.is_empty(), "{} of {cases} cases failed\n{}", failures.len(), failures.join("\n"));
}

async fn serve(router: axum::Router) -> std::io::Result<SocketAddr> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move { axum::serve(listener, router).await });
    Ok(address)
}

/// One call and its comparison.
async fn one<F>(
    id: &str,
    call: &impl Fn(String, Case) -> F,
    recorder: &Recorder,
    address: SocketAddr,
    case: Case,
    operation: &Value,
    answers: &[Value],
) -> Result<(), String>
where
    F: Future<Output = Result<Seen, String>>,
{
    recorder.plan(case.answer.clone());
    let called = call(format!("http://{address}"), case.clone()).await;
    let received = recorder.received();
    let Some((reached, received)) = received else {
        return Err(format!("the stub was not reached: {called:?}\n  sent {:?}", case.arguments));
    };
    same("operation", &json!(id), &json!(reached))?;
    for argument in operation["arguments"].as_array().into_iter().flatten() {
        arrived(argument, &case, &received)?;
    }
    let seen = called.map_err(|error| format!("{error}\n  planned {:?}", case.answer))?;
    same("status", &json!(case.answer.status), &json!(seen.status))?;
    for (name, value) in &case.answer.headers {
        let text = seen.headers.get(name).map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
        let planned = (!value.is_null()).then(|| plain(value));
        if planned.is_some() {
            same(&format!("header {name}"), &json!(planned), &json!(text))?;
        }
    }
    let answer = &answers[case.answer.index];
    if operation["method"] != "HEAD"
        && (answer["body"].is_object() || answer["body"].is_boolean() || answer["bytes"] == true)
    {
        // A client that gets nothing has no bytes.
        let planned = if case.answer.body == json!([]) && answer["bytes"] == true {
            &Value::Null
        } else {
            &case.answer.body
        };
        same("answer", planned, &seen.body)?;
    }
    Ok(())
}

/// Whether an argument is what the stub got.
fn arrived(argument: &Value, case: &Case, received: &Received) -> Result<(), String> {
    let key = argument["key"].as_str().unwrap_or_default();
    let place = argument["place"].as_str().unwrap_or_default();
    if place == "choice" && case.has(key) {
        let chosen = case.chosen(key);
        let way = &argument["ways"][chosen.way()];
        return match way["parts"].as_array() {
            Some(parts) => parts.iter().try_for_each(|part| arrived(part, &chosen, received)),
            None => same(key, chosen.arguments.get(key).unwrap_or(&Value::Null), received.get(key)),
        };
    }
    let sent = case.arguments.get(key).or_else(|| argument.get("default")).unwrap_or(&Value::Null);
    let texts = texts(sent);
    let sent = if place == "conditions" { &texts } else { sent };
    let got = received.get(key);
    // A list that is left out of a query is an empty one.
    let nothing = |value: &Value| {
        value.is_null()
            || value.as_array().is_some_and(Vec::is_empty)
            || value.as_object().is_some_and(Map::is_empty)
    };
    if !matches!(place, "body" | "form") && nothing(sent) && nothing(got) {
        return Ok(());
    }
    same(key, sent, got)
}

fn same(what: &str, sent: &Value, got: &Value) -> Result<(), String> {
    if sent == got { Ok(()) } else { Err(format!("{what} differs\n  sent     {sent}\n  received {got}")) }
}

/// Draws a case.
fn case(draw: &mut Draw<'_>, operation: &Value, answers: &[Value], number: usize) -> Result<Case, String> {
    let mut arguments = Map::new();
    let leave = operation["body_required"] == false && draw.amount == Amount::Least;
    for argument in operation["arguments"].as_array().into_iter().flatten() {
        let key = argument["key"].as_str().unwrap_or_default();
        let in_body = key == "body" || key.starts_with("part/");
        if wanted(draw, argument) && !(in_body && leave) {
            let value = argument_value(draw, argument).map_err(|error| format!("{key}: {error}"))?;
            arguments.insert(key.to_owned(), value);
        }
    }
    let index = number % answers.len().max(1);
    let answer = answers.get(index).ok_or("the document names no answer")?;
    let status = status(draw, answer, answers);
    let mut headers = Vec::new();
    for header in answer["headers"].as_array().into_iter().flatten() {
        let name = header["name"].as_str().unwrap_or_default();
        let value = if header["required"] == true || draw.amount != Amount::Least {
            fitting(draw, &header["schema"], "header", &Value::Null)
                .map_err(|error| format!("the header {name}: {error}"))?
        } else {
            Value::Null
        };
        headers.push((name.to_owned(), value));
    }
    let body = match &answer["body"] {
        _ if answer["bytes"] == true => json!(some_bytes(draw)),
        Value::Null => Value::Null,
        schema => draw.value(schema).map_err(|error| format!("the answer {}: {error}", answer["status"]))?,
    };
    Ok(Case { arguments, answer: Planned { index, status, headers, body } })
}

/// Whether an argument is given.
fn wanted(draw: &mut Draw<'_>, argument: &Value) -> bool {
    match draw.amount {
        _ if argument["required"] == true => true,
        Amount::Least => false,
        Amount::Most => true,
        Amount::Some => draw.random.chance(60),
    }
}

fn argument_value(draw: &mut Draw<'_>, argument: &Value) -> Result<Value, String> {
    let place = argument["place"].as_str().unwrap_or_default();
    if let Some(ways) = argument["ways"].as_array() {
        let way = draw.random.below(ways.len());
        let under = if ways[way]["place"] == "parts" { "parts" } else { "value" };
        let value = argument_value(draw, &ways[way])?;
        return Ok(json!({ "way": way, under: value }));
    }
    if let Some(parts) = argument["parts"].as_array() {
        let mut drawn = Map::new();
        for part in parts {
            if wanted(draw, part) {
                drawn
                    .insert(part["key"].as_str().unwrap_or_default().to_owned(), argument_value(draw, part)?);
            }
        }
        return Ok(Value::Object(drawn));
    }
    let file = |draw: &mut Draw<'_>| {
        let name = ["a.png", "b c.txt", "ü.bin"][draw.random.below(3)];
        // One that the document names, where it names any.
        let types = argument["types"].as_array().map(Vec::as_slice).unwrap_or_default();
        let named = types.get(draw.random.below(types.len().max(1))).and_then(Value::as_str);
        let media_type =
            named.unwrap_or("application/octet-stream").replace("*/", "text/").replace("/*", "/plain");
        json!({ "name": name, "type": media_type, "bytes": some_bytes(draw) })
    };
    match place {
        "bytes" => Ok(json!(some_bytes(draw))),
        "file" => Ok(file(draw)),
        "files" => Ok((0..=draw.random.below(2)).map(|_| file(draw)).collect()),
        _ => fitting(draw, &argument["schema"], place, argument),
    }
}

fn some_bytes(draw: &mut Draw<'_>) -> Vec<u8> {
    let length = draw.random.below(40);
    draw.random.bytes(length)
}

fn status(draw: &mut Draw<'_>, answer: &Value, answers: &[Value]) -> u16 {
    let text = answer["status"].as_str().unwrap_or_default();
    if let Ok(code) = text.parse() {
        return code;
    }
    let named = |code: u16| answers.iter().any(|other| other["status"] == code.to_string());
    let range = |code: u16| {
        let range = format!("{}XX", code / 100);
        if text == "default" { !answers.iter().any(|other| other["status"] == range) } else { text == range }
    };
    let start = draw.random.below(STATUSES.len());
    let usual = (0..STATUSES.len()).map(|step| STATUSES[(start + step) % STATUSES.len()]);
    usual
        .chain([200, 201, 202, 299])
        .chain(200..=599)
        .find(|code| range(*code) && !named(*code))
        .unwrap_or(500)
}

/// A value as it stands in a header or a query.
fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The members of an object as texts: a query knows nothing else.
fn texts(value: &Value) -> Value {
    let members = value.as_object().into_iter().flatten();
    Value::Object(members.map(|(name, value)| (name.clone(), json!(plain(value)))).collect())
}

/// Whether a text is the secret of a scheme, as the client was given it: `secret-NAME`, for HTTP Basic behind `name:`.
pub(crate) fn is_secret(scheme: &str, text: &str) -> bool {
    let secret = format!("secret-{scheme}");
    text == secret || text == format!("name:{secret}")
}

fn as_bytes(value: &Value) -> Vec<u8> {
    serde_json::from_value(value.clone()).unwrap_or_default()
}
