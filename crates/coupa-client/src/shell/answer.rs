//! Answers as they came: status, headers, body; and what a call gives back.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use std::str::FromStr;

use bytes::Bytes;
use coupa_core::xml::Root;
use http::{HeaderMap, HeaderValue, StatusCode};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::error::Error;
use super::xml;
use crate::dialect;

/// Headers in which a server names a request, the most common first.
const REQUEST_ID: [&str; 3] = ["x-request-id", "request-id", "x-correlation-id"];

/// Most sentences of a failure that are shown in one line.
const SHOWN_SENTENCES: usize = 4;

/// Deepest nesting of a body that is looked into for sentences.
const SENTENCE_DEPTH: usize = 16;

/// Longest sentence that is shown.
const SHOWN_CHARACTERS: usize = 200;

/// What a call gives back when it succeeds: the value with status and headers. `Debug` shows no header.
///
/// `H` says which headers the document describes: a method for each, typed, that reads it when it is called.
pub struct Reply<T, H = ()> {
    value: T,
    status: StatusCode,
    headers: HeaderMap,
    described: PhantomData<fn() -> H>,
}

impl<T, H> Reply<T, H> {
    pub(crate) fn new(value: T, status: StatusCode, headers: HeaderMap) -> Self {
        Self { value, status, headers, described: PhantomData }
    }

    /// The value.
    pub fn into_value(self) -> T {
        self.value
    }

    /// The value with status and headers.
    pub(crate) fn into_parts(self) -> (T, StatusCode, HeaderMap) {
        (self.value, self.status, self.headers)
    }

    /// The value, borrowed.
    pub const fn value(&self) -> &T {
        &self.value
    }

    /// The status.
    pub const fn status(&self) -> StatusCode {
        self.status
    }

    /// All headers, as they came.
    pub const fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// What the server calls the request, where it says so.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }

    /// Status and headers as an answer, without the body.
    #[allow(dead_code, reason = "an API may have no bulk calls")]
    pub(crate) fn into_answer(self) -> Answer {
        Answer::new(self.status, self.headers, Bytes::new())
    }

    /// The same answer with the value changed.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Reply<U, H> {
        Reply::new(change(self.value), self.status, self.headers)
    }
}

impl<T: Clone, H> Clone for Reply<T, H> {
    fn clone(&self) -> Self {
        Self::new(self.value.clone(), self.status, self.headers.clone())
    }
}

impl<T: fmt::Debug, H> fmt::Debug for Reply<T, H> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("status", &self.status)
            .field("value", &self.value)
            .finish_non_exhaustive()
    }
}

impl<T, H> Deref for Reply<T, H> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// A JSON body, typed. JSON is UTF-8 (RFC 8259, 8.1), and to judge a text whole is quicker than each of its strings.
fn parse<T: DeserializeOwned>(body: &[u8]) -> Result<T, serde_json::Error> {
    serde_json::from_str(std::str::from_utf8(body).map_err(<serde_json::Error as serde::de::Error>::custom)?)
}

/// The strings of a JSON body.
fn strings(body: &[u8]) -> Vec<String> {
    fn gather(value: &Value, depth: usize, found: &mut Vec<String>) {
        match value {
            Value::String(text) if !text.trim().is_empty() => found.push(text.trim().to_owned()),
            Value::Array(items) if depth > 0 => {
                for item in items {
                    gather(item, depth - 1, found);
                }
            }
            Value::Object(members) if depth > 0 => {
                members.values().for_each(|member| gather(member, depth - 1, found));
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    if let Ok(value) = serde_json::from_slice(body) {
        gather(&value, SENTENCE_DEPTH, &mut found);
    }
    found
}

fn request_id(headers: &HeaderMap) -> Option<&str> {
    REQUEST_ID.iter().find_map(|name| headers.get(*name)).and_then(|value| value.to_str().ok())
}

/// An answer as it came.
///
/// `Display` gives the status and the sentences of the body, never a header or a URL. `Debug` gives neither.
#[derive(Clone)]
pub struct Answer(Box<Parts>);

#[derive(Clone)]
struct Parts {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

#[allow(dead_code, reason = "a document may have no empty, no raw and no undescribed answer")]
impl Answer {
    pub(crate) fn new(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        Self(Box::new(Parts { status, headers, body }))
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.0.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.0.headers
    }

    /// The body as it came, not decoded.
    pub fn body(&self) -> &Bytes {
        &self.0.body
    }

    /// What the server calls the request, where it says so.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.0.headers)
    }

    /// The sentences in which the body says what is wrong: the strings of JSON, or what the API says in its own way;
    /// none for any other body.
    pub fn sentences(&self) -> Vec<String> {
        dialect::sentences(self.content_type(), &self.0.body).unwrap_or_else(|| strings(&self.0.body))
    }

    fn content_type(&self) -> Option<&HeaderValue> {
        self.0.headers.get(http::header::CONTENT_TYPE)
    }

    /// Whether there is nothing in the body.
    pub(crate) fn is_blank(&self) -> bool {
        self.0.body.trim_ascii().is_empty()
    }

    /// The same answer, an object without members in the place of an empty body: nothing was wanted back.
    pub(crate) fn or_nothing(mut self) -> Self {
        if self.is_blank() {
            self.0.body = Bytes::from_static(b"{}");
        }
        self
    }

    /// A success that carries JSON.
    pub(crate) fn json<T: DeserializeOwned, H>(self) -> Result<Reply<T, H>, Error> {
        match parse(&self.0.body) {
            Ok(value) => Ok(Reply::new(value, self.0.status, self.0.headers)),
            Err(source) => Err(Error::Undecodable { answer: self, source }),
        }
    }

    /// A success that carries text of a scalar.
    pub(crate) fn text<T: FromStr<Err: fmt::Display>, H>(self) -> Result<Reply<T, H>, Error> {
        match self.scalar() {
            Ok(value) => Ok(Reply::new(value, self.0.status, self.0.headers)),
            Err(source) => Err(Error::Undecodable { answer: self, source }),
        }
    }

    /// A documented failure that carries text of a scalar.
    pub(crate) fn decode_text<T: FromStr<Err: fmt::Display>, H>(self) -> Result<Failure<T, H>, Error> {
        match self.scalar() {
            Ok(body) => Ok(Failure::new(body, self)),
            Err(source) => Err(Error::Undecodable { answer: self, source }),
        }
    }

    fn scalar<T: FromStr<Err: fmt::Display>>(&self) -> Result<T, serde_json::Error> {
        let text =
            std::str::from_utf8(&self.0.body).map_err(<serde_json::Error as serde::de::Error>::custom)?;
        text.parse().map_err(<serde_json::Error as serde::de::Error>::custom)
    }

    /// A success that carries XML.
    pub(crate) fn xml<T: DeserializeOwned, H>(self, root: &Root) -> Result<Reply<T, H>, Error> {
        match xml::read(self.content_type(), &self.0.body, root) {
            Ok(value) => Ok(Reply::new(value, self.0.status, self.0.headers)),
            Err(source) => Err(Error::Undecodable { answer: self, source }),
        }
    }

    /// A documented failure that carries XML.
    pub(crate) fn decode_xml<T: DeserializeOwned, H>(self, root: &Root) -> Result<Failure<T, H>, Error> {
        match xml::read(self.content_type(), &self.0.body, root) {
            Ok(body) => Ok(Failure::new(body, self)),
            Err(source) => Err(Error::Undecodable { answer: self, source }),
        }
    }

    /// A success that carries nothing.
    pub(crate) fn empty<H>(self) -> Reply<(), H> {
        Reply::new((), self.0.status, self.0.headers)
    }

    /// A success that carries bytes.
    pub(crate) fn bytes<H>(self) -> Reply<Bytes, H> {
        Reply::new(self.0.body, self.0.status, self.0.headers)
    }

    /// A documented failure: the body as `schema`, from JSON, or from what the API sends in its place.
    pub(crate) fn decode<T: DeserializeOwned, H>(self, schema: &str) -> Result<Failure<T, H>, Error> {
        let decoded = match dialect::to_json(schema, self.content_type(), &self.0.body) {
            Some(json) => serde_json::from_value(json),
            None => parse(&self.0.body),
        };
        match decoded {
            Ok(body) => Ok(Failure::new(body, self)),
            Err(source) => Err(Error::Undecodable { answer: self, source }),
        }
    }

    /// A documented failure without a body that the document describes.
    pub(crate) fn without_body<H>(self) -> Failure<(), H> {
        Failure::new((), self)
    }
}

impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Answer")
            .field("status", &self.0.status)
            .field("request_id", &self.request_id())
            .field("body_bytes", &self.0.body.len())
            .finish_non_exhaustive()
    }
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0.status)?;
        let sentences = self.sentences();
        for (index, sentence) in sentences.iter().take(SHOWN_SENTENCES).enumerate() {
            f.write_str(if index == 0 { ": " } else { "; " })?;
            match sentence.char_indices().nth(SHOWN_CHARACTERS) {
                Some((end, _)) => write!(f, "{}…", &sentence[..end])?,
                None => f.write_str(sentence)?,
            }
        }
        if let Some(more) = sentences.len().checked_sub(SHOWN_SENTENCES).filter(|more| *more > 0) {
            write!(f, "; and {more} more")?;
        }
        match self.request_id() {
            Some(id) => write!(f, " (request {id})"),
            None => Ok(()),
        }
    }
}

/// A documented failure: the decoded body, and the answer it came in.
///
/// `H` says which headers the document describes: a method for each, typed, that reads it when it is called.
pub struct Failure<T, H = ()> {
    body: T,
    answer: Answer,
    described: PhantomData<fn() -> H>,
}

impl<T, H> Failure<T, H> {
    fn new(body: T, answer: Answer) -> Self {
        Self { body, answer, described: PhantomData }
    }

    /// The decoded body.
    pub const fn body(&self) -> &T {
        &self.body
    }

    /// The decoded body, by value.
    pub fn into_body(self) -> T {
        self.body
    }

    /// The answer as it came.
    pub const fn answer(&self) -> &Answer {
        &self.answer
    }

    /// The answer as it came, by value.
    pub fn into_answer(self) -> Answer {
        self.answer
    }
}

impl<T: Clone, H> Clone for Failure<T, H> {
    fn clone(&self) -> Self {
        Self::new(self.body.clone(), self.answer.clone())
    }
}

impl<T: fmt::Debug, H> fmt::Debug for Failure<T, H> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Failure").field("body", &self.body).field("answer", &self.answer).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(content_type: &'static str, body: &'static str) -> Answer {
        let mut headers = HeaderMap::new();
        headers.insert(http::header::CONTENT_TYPE, HeaderValue::from_static(content_type));
        headers.insert("x-request-id", HeaderValue::from_static("r-1"));
        headers.insert("set-cookie", HeaderValue::from_static("session=secret"));
        Answer::new(StatusCode::BAD_REQUEST, headers, Bytes::from_static(body.as_bytes()))
    }

    #[test]
    fn an_answer_shows_its_sentences_and_no_header() {
        let shown =
            answer("application/json", r#"{"errors":{"name":["First name can't be blank"]}}"#).to_string();
        assert_eq!(shown, "400 Bad Request: First name can't be blank (request r-1)");
        let shown = format!("{:?}", answer("application/json", r#"{"errors":{"name":["x"]}}"#));
        assert!(!shown.contains("secret"), "{shown}");
    }

    #[test]
    fn sentences_of_json_are_its_strings() {
        let body = r#"{"result":[{"type":"invalid","description":"Object 2: name is fixed"}],"updated":1}"#;
        assert_eq!(answer("application/json", body).sentences(), ["invalid", "Object 2: name is fixed"]);
    }

    #[test]
    fn a_long_answer_is_cut() {
        let shown = answer("application/json", r#"["1","2","3","4","5","6"]"#).to_string();
        assert_eq!(shown, "400 Bad Request: 1; 2; 3; 4; and 2 more (request r-1)");
    }

    #[test]
    fn a_text_that_is_not_utf8_is_no_json() {
        let body = Bytes::from_static(b"{\"errors\":{\"base\":[\"M\xfcller\"]}}");
        let answer = Answer::new(StatusCode::OK, HeaderMap::new(), body.clone());
        let error = answer.json::<Value, ()>().unwrap_err();
        assert_eq!(error.to_string(), "200 OK: the body is not what the document says");
        assert_eq!(error.answer().map(Answer::body), Some(&body));
    }

    #[test]
    fn a_body_that_is_no_json_is_kept() {
        let Err(Error::Undecodable { answer, .. }) =
            answer("text/html", "<html>gateway</html>").decode::<Value, ()>("Errors")
        else {
            panic!("decoded HTML")
        };
        assert_eq!(
            (answer.status().as_u16(), answer.body().as_ref()),
            (400, b"<html>gateway</html>".as_slice())
        );
    }
}
