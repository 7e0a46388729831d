//! How values are written in URLs, headers, cookies and forms, and what they are when they are read.
//!
//! The styles are those of OpenAPI. What a style cannot say without being misread, such as a comma inside an item of a
//! list that is joined by commas in a header, is refused when it is written.
//!
//! ```
//! use coupa_core::parameter::Query;
//!
//! let mut query = Query::default();
//! query.exploded("id", &[1, 2])?;
//! query.delimited("tag", &["a,b", "c"], ',')?;
//! query.deep("filter", &serde_json::json!({"state": "open", "size": 3}))?;
//! assert_eq!(
//!     query.append_to("https://example.com/things"),
//!     "https://example.com/things?id=1&id=2&tag=a%2Cb,c&filter%5Bstate%5D=open&filter%5Bsize%5D=3"
//! );
//! # Ok::<(), coupa_core::parameter::Unwritable>(())
//! ```

use std::fmt::Write as _;

use serde::Serialize;
use serde_json::{Map, Value};

use crate::Number;

/// What the text of a member is read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Text {
    /// Text as it stands.
    String,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// `true` or `false`.
    Boolean,
    /// An array of such.
    List(&'static Self),
    /// JSON text; anything else as text.
    Json,
}

impl Text {
    /// The value that texts stand for. What is not of its kind stays text, for the validator to refuse.
    pub fn value(self, mut texts: Vec<String>) -> Value {
        match self {
            Self::List(item) => Value::Array(texts.into_iter().map(|text| item.value(vec![text])).collect()),
            _ if texts.len() == 1 => self.one(texts.swap_remove(0)),
            _ => Value::Array(texts.into_iter().map(|text| self.one(text)).collect()),
        }
    }

    fn one(self, text: String) -> Value {
        let read = match self {
            Self::Integer => match text.parse::<Number>() {
                Ok(Number::Whole(whole)) => Some(Value::from(whole)),
                Ok(Number::Large(whole)) => Some(Value::from(whole)),
                _ => None,
            },
            Self::Number => text.parse::<Number>().ok().and_then(|number| serde_json::to_value(number).ok()),
            Self::Boolean => text.parse::<bool>().ok().map(Value::Bool),
            Self::Json => serde_json::from_str(&text).ok(),
            Self::String | Self::List(_) => None,
        };
        read.unwrap_or(Value::String(text))
    }
}

/// Members of an object that is written as text.
#[derive(Debug, Clone, Copy)]
pub struct Members {
    /// Known members.
    pub known: &'static [(&'static str, Text)],
    /// What other members are read as; `None` where they are none of ours.
    pub rest: Option<Text>,
}

impl Members {
    /// How a member is read; `None` where it is none of ours.
    pub fn text(&self, name: &str) -> Option<Text> {
        self.known.iter().find(|(known, _)| *known == name).map(|(_, text)| *text).or(self.rest)
    }

    /// The object that these members make, in the order in which each came first.
    pub fn object(&self, members: Vec<(String, String)>) -> Map<String, Value> {
        let mut texts: Vec<(String, Vec<String>)> = Vec::new();
        for (name, text) in members {
            match texts.iter_mut().find(|(known, _)| *known == name) {
                Some((_, all)) => all.push(text),
                None => texts.push((name, vec![text])),
            }
        }
        texts
            .into_iter()
            .map(|(name, texts)| {
                let text = self.text(&name).unwrap_or(Text::String);
                (name, text.value(texts))
            })
            .collect()
    }
}

/// Why a value cannot be written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Unwritable {
    /// It has a member that has no one text, such as an object.
    #[error("a value inside it is neither a scalar nor a list of scalars")]
    Nested,
    /// It has a member that is null, which no text says.
    #[error("a value inside it is null, which no text says: leave it out")]
    Null,
    /// It has a member that is an empty list, which no text says.
    #[error("a list inside it is empty, which no text says: leave it out")]
    Empty,
    /// An item holds the sign that joins the items.
    #[error("an item holds `{0}`, which separates the items")]
    Separator(char),
    /// A member has the name of another attribute, and would be read as that.
    #[error("the member `{0}` has the name of another attribute")]
    Taken(String),
    /// It does not become JSON.
    #[error("it cannot be written: {0}")]
    Json(String),
}

fn json(value: &impl Serialize) -> Result<Value, Unwritable> {
    serde_json::to_value(value).map_err(|error| Unwritable::Json(error.to_string()))
}

/// A scalar as text.
fn text(value: &Value) -> Result<String, Unwritable> {
    match value {
        Value::Null => Err(Unwritable::Null),
        Value::Bool(value) => Ok(value.to_string()),
        Value::Number(number) => Ok(number.to_string()),
        Value::String(text) => Ok(text.clone()),
        Value::Array(_) | Value::Object(_) => Err(Unwritable::Nested),
    }
}

/// Each item as text; a scalar is a list of one.
fn texts(value: &Value) -> Result<Vec<String>, Unwritable> {
    match value {
        Value::Array(items) => items.iter().map(text).collect(),
        scalar => text(scalar).map(|text| vec![text]),
    }
}

/// The texts of a member. A list stands once for each item, so an empty one would be taken for one that is left out.
fn of_member(value: &Value) -> Result<Vec<String>, Unwritable> {
    let texts = texts(value)?;
    if texts.is_empty() { Err(Unwritable::Empty) } else { Ok(texts) }
}

/// Members with their texts.
fn members(value: &Value) -> Result<Vec<(String, String)>, Unwritable> {
    let Value::Object(members) = value else { return Err(Unwritable::Nested) };
    let mut found = Vec::new();
    for (name, value) in members {
        found.extend(of_member(value)?.into_iter().map(|text| (name.clone(), text)));
    }
    Ok(found)
}

/// A scalar as it stands in a header, a path or a cookie.
///
/// # Errors
///
/// The value is no scalar.
pub fn scalar(value: &impl Serialize) -> Result<String, Unwritable> {
    text(&json(value)?)
}

/// A list in one text, its items joined.
///
/// # Errors
///
/// An item is no scalar, or holds the separator.
pub fn delimited(value: &impl Serialize, separator: char) -> Result<String, Unwritable> {
    let texts = texts(&json(value)?)?;
    join(&texts, separator)
}

/// An object in one text, names and values alternating: `a,1,b,2`.
///
/// # Errors
///
/// A member is no scalar, or holds a comma.
pub fn alternating(value: &impl Serialize) -> Result<String, Unwritable> {
    let texts: Vec<String> =
        members(&json(value)?)?.into_iter().flat_map(|(name, text)| [name, text]).collect();
    join(&texts, ',')
}

/// An object in one text, a pair a member: `a=1,b=2`.
///
/// # Errors
///
/// A member is no scalar, or holds a comma; a name holds an equals sign.
pub fn pairs(value: &impl Serialize) -> Result<String, Unwritable> {
    let members = members(&json(value)?)?;
    if members.iter().any(|(name, _)| name.contains('=')) {
        return Err(Unwritable::Separator('='));
    }
    let texts: Vec<String> = members.into_iter().map(|(name, text)| format!("{name}={text}")).collect();
    join(&texts, ',')
}

/// Any value as JSON text.
///
/// # Errors
///
/// It does not become JSON.
pub fn json_text(value: &impl Serialize) -> Result<String, Unwritable> {
    json(value).map(|value| value.to_string())
}

fn join(texts: &[String], separator: char) -> Result<String, Unwritable> {
    if texts.iter().any(|text| text.contains(separator)) {
        return Err(Unwritable::Separator(separator));
    }
    Ok(texts.join(&separator.to_string()))
}

/// A query, or a form of the same form, on its way out.
#[derive(Debug, Clone, Default)]
pub struct Query {
    text: String,
}

impl Query {
    /// One value.
    ///
    /// # Errors
    ///
    /// The value is no scalar.
    pub fn scalar(&mut self, name: &str, value: &impl Serialize) -> Result<(), Unwritable> {
        self.pair(name, &scalar(value)?);
        Ok(())
    }

    /// A list, an attribute an item.
    ///
    /// # Errors
    ///
    /// An item is no scalar.
    pub fn exploded(&mut self, name: &str, value: &impl Serialize) -> Result<(), Unwritable> {
        texts(&json(value)?)?.iter().for_each(|text| self.pair(name, text));
        Ok(())
    }

    /// A list in one attribute, its items joined. An empty list is left out.
    ///
    /// # Errors
    ///
    /// An item is no scalar; or it holds the separator, where that is no comma: a comma inside an item is encoded.
    pub fn delimited(
        &mut self,
        name: &str,
        value: &impl Serialize,
        separator: char,
    ) -> Result<(), Unwritable> {
        let texts = texts(&json(value)?)?;
        if !texts.is_empty() {
            self.joined(name, &texts, separator)?;
        }
        Ok(())
    }

    /// An object in one attribute, names and values alternating. An empty one is left out.
    ///
    /// # Errors
    ///
    /// A member is no scalar.
    pub fn alternating(&mut self, name: &str, value: &impl Serialize) -> Result<(), Unwritable> {
        let texts: Vec<String> =
            members(&json(value)?)?.into_iter().flat_map(|(name, text)| [name, text]).collect();
        if !texts.is_empty() {
            self.joined(name, &texts, ',')?;
        }
        Ok(())
    }

    /// An object, an attribute `name[member]` a member.
    ///
    /// # Errors
    ///
    /// A member is neither a scalar nor a list of scalars, or it is an empty list.
    pub fn deep(&mut self, name: &str, value: &impl Serialize) -> Result<(), Unwritable> {
        for (member, text) in members(&json(value)?)? {
            self.pair(&format!("{name}[{member}]"), &text);
        }
        Ok(())
    }

    /// An object, an attribute a member, under the member's own name. `others` are the names of the other attributes of the
    /// request; one that ends with `[` stands for all that begin so and end with `]`.
    ///
    /// # Errors
    ///
    /// A member is neither a scalar nor a list of scalars, it is an empty list, or it has the name of another attribute.
    pub fn members(&mut self, value: &impl Serialize, others: &[&str]) -> Result<(), Unwritable> {
        for (member, text) in members(&json(value)?)? {
            let is_taken = |other: &&str| {
                if other.ends_with('[') {
                    member.starts_with(*other) && member.ends_with(']')
                } else {
                    member == *other
                }
            };
            if others.iter().any(is_taken) {
                return Err(Unwritable::Taken(member));
            }
            self.pair(&member, &text);
        }
        Ok(())
    }

    /// The members of a form: scalars and lists of them as text, objects as JSON text.
    ///
    /// # Errors
    ///
    /// A member is null, an empty list, or a list of something else than scalars.
    pub fn form(&mut self, value: &impl Serialize) -> Result<(), Unwritable> {
        let Value::Object(members) = json(value)? else { return Err(Unwritable::Nested) };
        for (name, value) in &members {
            match value {
                Value::Object(_) => self.pair(name, &value.to_string()),
                _ => of_member(value)?.iter().for_each(|text| self.pair(name, text)),
            }
        }
        Ok(())
    }

    /// Any value as JSON text.
    ///
    /// # Errors
    ///
    /// It does not become JSON.
    pub fn json(&mut self, name: &str, value: &impl Serialize) -> Result<(), Unwritable> {
        self.pair(name, &json_text(value)?);
        Ok(())
    }

    /// The URL with this query behind it.
    pub fn append_to(self, url: impl Into<String>) -> String {
        let mut url = url.into();
        if !self.text.is_empty() {
            url.push(if url.contains('?') { '&' } else { '?' });
            url.push_str(&self.text);
        }
        url
    }

    /// The query alone, as the body of a form.
    pub fn into_text(self) -> String {
        self.text
    }

    fn joined(&mut self, name: &str, texts: &[String], separator: char) -> Result<(), Unwritable> {
        // A comma stands for itself in a query, so one inside an item can be told by its encoding.
        if separator != ',' && texts.iter().any(|text| text.contains(separator)) {
            return Err(Unwritable::Separator(separator));
        }
        self.begin(name);
        for (index, text) in texts.iter().enumerate() {
            if index > 0 {
                if separator == ',' { self.text.push(',') } else { self.encode(&separator.to_string()) }
            }
            self.encode(text);
        }
        Ok(())
    }

    fn pair(&mut self, name: &str, value: &str) {
        self.begin(name);
        self.encode(value);
    }

    fn begin(&mut self, name: &str) {
        if !self.text.is_empty() {
            self.text.push('&');
        }
        self.encode(name);
        self.text.push('=');
    }

    /// Percent-encodes what is not unreserved (RFC 3986, 2.3).
    fn encode(&mut self, text: &str) {
        for byte in text.bytes() {
            if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
                self.text.push(byte.into());
            } else {
                // A String takes whatever is written to it.
                let _ = write!(self.text, "%{byte:02X}");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn query(write: impl FnOnce(&mut Query) -> Result<(), Unwritable>) -> Result<String, Unwritable> {
        let mut query = Query::default();
        write(&mut query).map(|()| query.into_text())
    }

    #[test]
    fn styles_of_a_query() {
        for (written, text) in [
            (query(|q| q.scalar("a b", &"é&=")), "a%20b=%C3%A9%26%3D"),
            (query(|q| q.scalar("n", &Number::from(1.0))), "n=1.0"),
            (query(|q| q.exploded("a", &["1", "2"])), "a=1&a=2"),
            (query(|q| q.exploded("a", &[""; 0])), ""),
            (query(|q| q.delimited("a", &["x,y", ""], ',')), "a=x%2Cy,"),
            (query(|q| q.delimited("a", &["x", "y"], '|')), "a=x%7Cy"),
            (query(|q| q.delimited("a", &["x"; 0], ',')), ""),
            (query(|q| q.deep("f", &json!({"a": 1, "b": ["x", "y"]}))), "f%5Ba%5D=1&f%5Bb%5D=x&f%5Bb%5D=y"),
            (query(|q| q.members(&json!({"a": true, "b": "c"}), &["c", "a["])), "a=true&b=c"),
            (query(|q| q.alternating("p", &json!({"a": 1, "b": "c"}))), "p=a,1,b,c"),
            (query(|q| q.json("j", &json!({"a": 1}))), "j=%7B%22a%22%3A1%7D"),
        ] {
            assert_eq!(written.as_deref(), Ok(text));
        }
    }

    #[test]
    fn what_would_be_misread_is_not_written() {
        assert_eq!(query(|q| q.delimited("a", &["x|y"], '|')), Err(Unwritable::Separator('|')));
        assert_eq!(delimited(&["a,b"], ','), Err(Unwritable::Separator(',')));
        assert_eq!(pairs(&json!({"a=b": 1})), Err(Unwritable::Separator('=')));
        assert_eq!(query(|q| q.deep("f", &json!({"a": {"b": 1}}))), Err(Unwritable::Nested));
        assert_eq!(scalar(&json!([1])), Err(Unwritable::Nested));
        let empty = json!({"a": [], "b": 1});
        assert_eq!(query(|q| q.form(&empty)), Err(Unwritable::Empty));
        assert_eq!(query(|q| q.deep("f", &empty)), Err(Unwritable::Empty));
        assert_eq!(query(|q| q.members(&empty, &[])), Err(Unwritable::Empty));
        for (name, others) in [("a", ["a"]), ("a[b]", ["a["])] {
            let written = query(|q| q.members(&json!({ name: 1 }), &others));
            assert_eq!(written, Err(Unwritable::Taken(name.to_owned())));
        }
        assert_eq!(
            (pairs(&json!({"a": 1, "b": 2})).as_deref(), alternating(&json!({"a": 1})).as_deref()),
            (Ok("a=1,b=2"), Ok("a,1"))
        );
    }

    #[test]
    fn texts_become_what_the_schema_says() {
        const MEMBERS: Members = Members {
            known: &[
                ("a", Text::Integer),
                ("b", Text::List(&Text::Boolean)),
                ("c", Text::Number),
                ("d", Text::String),
            ],
            rest: None,
        };
        let members = [("a", "1"), ("b", "true"), ("c", "1.50"), ("b", "no"), ("d", "5")];
        let object = MEMBERS.object(members.map(|(name, text)| (name.to_owned(), text.to_owned())).to_vec());
        assert_eq!(Value::Object(object), json!({"a": 1, "b": [true, "no"], "c": 1.5, "d": "5"}));
        assert_eq!(Text::Integer.value(vec!["x".to_owned()]), json!("x"));
        assert_eq!(Text::Integer.value(vec!["1".to_owned(), "2".to_owned()]), json!([1, 2]));
        assert!(MEMBERS.text("e").is_none());
    }
}
