//! Values with a structure that stand in URLs, headers, cookies and forms: lists and objects in one text or many.

use coupa_core::{Invalid, Violation, json::pointer, parameter::Members};
use http::header;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

use crate::{
    Failure, Given, Input, Problem, Valid,
    brackets::misread,
    content::{self, violation},
    decode::Fault,
    input::{Pointer, report},
    media,
    query::Query,
    texts::Texts,
};

/// An object that was given as text, to be checked like a body.
#[derive(Debug)]
pub struct GivenObject<'i> {
    pub(crate) pointer: String,
    pub(crate) value: Option<Value>,
    pub(crate) broken: bool,
    pub(crate) violations: &'i mut Vec<Violation>,
}

impl GivenObject<'_> {
    /// The default, as JSON, where nothing is given.
    pub fn default(mut self, json: &str) -> Self {
        if self.value.is_none() && !self.broken {
            self.value = serde_json::from_str(json).ok();
        }
        self
    }

    /// An object that must be there. Where none of its members is given it is an empty one: whether that will do is
    /// for its schema to say.
    pub fn required<T>(
        mut self,
        parse: impl FnOnce(&[u8], &mut Vec<String>) -> Result<T, Invalid>,
    ) -> Option<T> {
        self.value.get_or_insert_with(|| Value::Object(Map::new()));
        self.optional(parse).flatten()
    }

    /// An object that may be left out.
    #[allow(
        clippy::option_option,
        reason = "the outer one says whether the request is right, the inner one what it says"
    )]
    pub fn optional<T>(
        self,
        parse: impl FnOnce(&[u8], &mut Vec<String>) -> Result<T, Invalid>,
    ) -> Option<Option<T>> {
        if self.broken {
            return None;
        }
        let Some(value) = self.value else { return Some(None) };
        match parse(value.to_string().as_bytes(), &mut Vec::new()) {
            Ok(value) => Some(Some(value)),
            Err(invalid) => {
                self.violations.extend(invalid.violations.into_iter().map(|mut found| {
                    found.instance.insert_str(0, &self.pointer);
                    // Line and column would be those of a text that nobody sent.
                    found.location = None;
                    found
                }));
                None
            }
        }
    }
}

impl Input {
    /// A list that stands in one query attribute, or in several, its items joined.
    pub fn query_delimited(&mut self, name: &str, separator: char) -> Given<'_> {
        let pointer = pointer::join("/query", name);
        let broken = self.violations.iter().any(|violation| violation.instance == pointer);
        let values = self.query.take_split(name, separator).into_iter().collect();
        Given { values, pointer: Pointer::Written(pointer), broken, violations: &mut self.violations }
    }

    /// An object, an attribute `name[member]` a member.
    pub fn query_deep(&mut self, name: &str, members: &Members) -> GivenObject<'_> {
        let found = self.query.take_where(|attribute| {
            let member = attribute.strip_prefix(name)?.strip_prefix('[')?.strip_suffix(']')?;
            Some(member.to_owned())
        });
        let value = (!found.is_empty()).then(|| Value::Object(members.object(found)));
        self.object(pointer::join("/query", name), value)
    }

    /// An object, an attribute a member under the member's own name.
    pub fn query_members(&mut self, members: &Members) -> GivenObject<'_> {
        let found = self.query.take_where(|attribute| members.text(attribute).map(|_| attribute.to_owned()));
        let value = (!found.is_empty()).then(|| Value::Object(members.object(found)));
        self.object("/query".to_owned(), value)
    }

    /// An object in one query attribute, names and values alternating.
    pub fn query_alternating(&mut self, name: &str, members: &Members) -> GivenObject<'_> {
        self.query_delimited(name, ',').alternated(members)
    }

    /// A cookie.
    pub fn cookie(&mut self, name: &str) -> Given<'_> {
        let pointer = pointer::join("/cookie", name);
        let mut values = Texts::None;
        let mut broken = false;
        for (found, value) in cookies(&self.request.headers) {
            if found == name {
                match percent_decode_str(value).decode_utf8() {
                    Ok(value) => values.push(value),
                    Err(_) => broken = true,
                }
            }
        }
        if broken {
            self.violations.push(violation(&pointer, "syntax", "the value is not UTF-8 when decoded", None));
        }
        Given { pointer: Pointer::Written(pointer), values, broken, violations: &mut self.violations }
    }

    pub(crate) fn object(&mut self, pointer: String, value: Option<Value>) -> GivenObject<'_> {
        // A value that is no text was reported when the query was read.
        let inside = format!("{pointer}[");
        let broken = self
            .violations
            .iter()
            .any(|violation| violation.instance == pointer || violation.instance.starts_with(&inside));
        GivenObject { pointer, value, broken, violations: &mut self.violations }
    }

    /// The documented media type that the body is one of.
    pub fn media_type(&self) -> Option<&'static str> {
        media::find(self.operation.request_media_types, crate::input::content_type(&self.request.headers))
    }

    /// A form that must be there, checked like JSON.
    pub async fn form<T>(
        &mut self,
        members: &Members,
        parse: impl FnOnce(&[u8], &mut Vec<String>) -> Result<T, Invalid>,
    ) -> Result<Option<Valid<T>>, Failure> {
        if self.body.is_none() {
            // A form without any member is an empty body.
            self.body = Some(axum::body::Body::empty());
        }
        self.optional_form(members, parse).await.map(Option::flatten)
    }

    /// A form that may be left out.
    pub async fn optional_form<T>(
        &mut self,
        members: &Members,
        parse: impl FnOnce(&[u8], &mut Vec<String>) -> Result<T, Invalid>,
    ) -> Result<Option<Option<Valid<T>>>, Failure> {
        let Some(body) = self.body.take() else { return Ok(Some(None)) };
        let body = content::read(body, self.limit).await?;
        let Ok(text) = std::str::from_utf8(&body) else {
            self.violations.push(violation("/body", "syntax", "the form is not ASCII text", None));
            return Ok(None);
        };
        let mut broken = Vec::new();
        let mut query = Query::parse(Some(text), &mut broken);
        if !broken.is_empty() {
            self.violations.push(violation("/body", "syntax", "a member is not UTF-8 when decoded", None));
            return Ok(None);
        }
        let mut attributes = Vec::new();
        for (name, sign) in members.joined() {
            attributes.extend(query.take_split(name, sign).into_iter().map(|item| (name.to_owned(), item)));
        }
        attributes.extend(query.rest());
        let object = match members.read(attributes, self.texts.depth) {
            Ok(object) => object,
            Err(wrong) => {
                misread(&mut self.violations, "/body", wrong);
                return Ok(None);
            }
        };
        let json = bytes::Bytes::from(Value::Object(object).to_string());
        // Only one body is read.
        if let Some(received) = &self.received {
            let _first = received.set(json.clone());
        }
        let mut ignored = Vec::new();
        match parse(&json, &mut ignored) {
            Ok(value) => Ok(Some(Some(Valid::from_checked(value, json, ignored)))),
            Err(mut invalid) => {
                // Line and column would be those of a text that nobody sent.
                invalid.violations.iter_mut().for_each(|violation| violation.location = None);
                self.report(invalid);
                Ok(None)
            }
        }
    }

    /// A body of text that must be there; no body is the empty text.
    pub async fn text<T>(
        &mut self,
        decode: impl FnOnce(&str) -> Result<T, Fault>,
    ) -> Result<Option<T>, Failure> {
        if self.body.is_none() {
            self.body = Some(axum::body::Body::empty());
        }
        self.optional_text(decode).await.map(Option::flatten)
    }

    /// A body of text that may be left out.
    pub async fn optional_text<T>(
        &mut self,
        decode: impl FnOnce(&str) -> Result<T, Fault>,
    ) -> Result<Option<Option<T>>, Failure> {
        let Some(body) = self.body.take() else { return Ok(Some(None)) };
        let body = content::read(body, self.limit).await?;
        let text = std::str::from_utf8(&body).map_err(|_| {
            let message = "the text is not UTF-8";
            Failure::from(Problem::invalid(vec![violation("/body", "syntax", message, None)]))
        })?;
        match decode(text) {
            Ok(value) => Ok(Some(Some(value))),
            Err(fault) => {
                self.violations.push(violation("/body", fault.keyword, &fault.message, fault.argument));
                Ok(None)
            }
        }
    }
}

impl<'i> Given<'i> {
    /// Splits one text at a sign.
    pub fn split_at(mut self, separator: char) -> Self {
        self.values = self.values.split(separator);
        self
    }

    /// An object in one text, names and values alternating: `a,1,b,2`.
    pub fn alternating(self, members: &Members) -> GivenObject<'i> {
        self.split_at(',').alternated(members)
    }

    fn alternated(self, members: &Members) -> GivenObject<'i> {
        let Self { pointer, values, mut broken, violations } = self;
        let pointer = pointer.text().into_owned();
        if values.as_slice().len() % 2 == 1 && !broken {
            violations.push(violation(&pointer, "syntax", "a name has no value behind it", None));
            broken = true;
        }
        let mut found = Vec::new();
        let mut values = values.into_strings().into_iter();
        while let (Some(name), Some(value)) = (values.next(), values.next()) {
            found.push((name, value));
        }
        let value = (!found.is_empty()).then(|| Value::Object(members.object(found)));
        GivenObject { pointer, value, broken, violations }
    }

    /// An object in one text, a pair a member: `a=1,b=2`.
    pub fn pairs(self, members: &Members) -> GivenObject<'i> {
        let Self { pointer, values, mut broken, violations } = self.split_at(',');
        let pointer = pointer.text().into_owned();
        let mut found = Vec::new();
        for value in values.as_slice() {
            match value.split_once('=') {
                Some((name, value)) => found.push((name.to_owned(), value.to_owned())),
                None if broken => {}
                None => {
                    violations.push(violation(&pointer, "syntax", "a member is no `name=value`", None));
                    broken = true;
                }
            }
        }
        let value = (!found.is_empty()).then(|| Value::Object(members.object(found)));
        GivenObject { pointer, value, broken, violations }
    }

    /// Any value as JSON text.
    pub fn json(self) -> GivenObject<'i> {
        let Self { pointer, values, mut broken, violations } = self;
        let pointer = pointer.text().into_owned();
        let mut value = None;
        match values.as_slice() {
            [] => {}
            [text] => match serde_json::from_str(text) {
                Ok(found) => value = Some(found),
                Err(error) => {
                    violations.push(violation(&pointer, "syntax", &format!("is no JSON: {error}"), None));
                    broken = true;
                }
            },
            several => {
                let message = format!("is given {} times", several.len());
                violations.push(violation(&pointer, "duplicate", &message, None));
                broken = true;
            }
        }
        GivenObject { pointer, value, broken, violations }
    }

    /// JSON text that must be there.
    pub fn required_json<T>(
        self,
        parse: impl FnOnce(&[u8], &mut Vec<String>) -> Result<T, Invalid>,
    ) -> Option<T> {
        if self.values.is_empty() && !self.broken {
            self.violations.push(violation(&self.pointer.text(), "required", "is missing", None));
            return None;
        }
        self.json().optional(parse).flatten()
    }
}

impl Given<'_> {
    /// An array, one JSON text an item, each checked like a body. Where none is given the array is empty and `check` is
    /// not asked.
    pub fn json_list<T>(
        self,
        required: bool,
        parse: impl Fn(&[u8], &mut Vec<String>) -> Result<T, Invalid>,
        check: impl FnOnce(&[T]) -> Result<(), Fault>,
    ) -> Option<Vec<T>> {
        if self.broken {
            return None;
        }
        if self.values.is_empty() {
            if required {
                self.violations.push(violation(&self.pointer.text(), "required", "is missing", None));
            }
            return (!required).then(Vec::new);
        }
        let count = self.values.as_slice().len();
        let mut items = Vec::with_capacity(count);
        for (index, value) in self.values.into_strings().into_iter().enumerate() {
            let pointer = format!("{}/{index}", self.pointer.text());
            let item = Given {
                pointer: Pointer::Written(pointer),
                values: Texts::One(value.into()),
                broken: false,
                violations: &mut *self.violations,
            };
            items.extend(item.required_json(&parse));
        }
        if items.len() < count {
            return None;
        }
        match check(&items) {
            Ok(()) => Some(items),
            Err(fault) => {
                report(self.violations, &self.pointer.text(), fault);
                None
            }
        }
    }
}

/// Name and value of each cookie.
pub(crate) fn cookies(headers: &http::HeaderMap) -> impl Iterator<Item = (&str, &str)> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|cookie| cookie.split_once('='))
        .map(|(name, value)| (name.trim(), value.trim()))
}
