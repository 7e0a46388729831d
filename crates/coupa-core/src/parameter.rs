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

use std::collections::HashMap;
use std::fmt::Write as _;

use serde::Serialize;
use serde_json::{Map, Value};

use crate::Number;

mod brackets;

pub use brackets::{Brackets, MOST, Misread, behind};

/// How a member of a form is written, where that is not as its type is written in any form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// In brackets.
    Brackets,
    /// A list in one text, joined by this sign.
    Joined(char),
}

/// What the text of a member is read as.
#[derive(Debug, Clone, Copy)]
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
    /// An array of such in one text, joined by this sign.
    Joined(char, &'static Self),
    /// A value in brackets.
    Brackets(&'static Brackets),
    /// JSON text; anything else as text.
    Json,
}

impl Text {
    /// The value that texts stand for. What is not of its kind stays text, for the validator to refuse.
    pub fn value(self, mut texts: Vec<String>) -> Value {
        match self {
            Self::List(item) | Self::Joined(_, item) => {
                Value::Array(texts.into_iter().map(|text| item.value(vec![text])).collect())
            }
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
            Self::String | Self::List(_) | Self::Joined(..) | Self::Brackets(_) => None,
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

    /// The members that are lists in one text, with the sign that joins each.
    pub fn joined(&self) -> impl Iterator<Item = (&'static str, char)> {
        self.known.iter().filter_map(|(name, text)| match text {
            Text::Joined(sign, _) => Some((*name, *sign)),
            _ => None,
        })
    }

    /// The object that these members make, in the order in which each came first.
    pub fn object(&self, members: Vec<(String, String)>) -> Map<String, Value> {
        // A caller may send any number of names: each is looked up without looking at all others.
        let mut places: HashMap<String, usize> = HashMap::new();
        let mut texts: Vec<(String, Vec<String>)> = Vec::new();
        for (name, text) in members {
            if let Some((_, all)) = places.get(&name).and_then(|place| texts.get_mut(*place)) {
                all.push(text);
            } else {
                places.insert(name.clone(), texts.len());
                texts.push((name, vec![text]));
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
    /// As [`Unwritable::Null`], with the name of what is null.
    #[error("`{0}` is null, which no text says: leave it out")]
    NullMember(String),
    /// A list or an object of this name is empty, which no text says.
    #[error("`{0}` is empty, which no text says: leave it out")]
    EmptyMember(String),
    /// A name of a member has a bracket in it, or is empty.
    #[error("`{0}` would be read as another name: a name in brackets has no bracket and at least one letter")]
    Bracket(String),
    /// More brackets stand behind one another than are read.
    #[error("it is nested too deep to be written in brackets")]
    TooDeep,
    /// It has more values in brackets than are read.
    #[error("it has more than {MOST} values in brackets")]
    TooMany,
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
        self.form_of(value, &[])
    }

    /// As [`Query::form`], with the members that are written in another way.
    ///
    /// # Errors
    ///
    /// As [`Query::form`] and [`Query::brackets`]; an item of a list in one text that holds what separates them, where
    /// that is no comma; a member that would be read as one in brackets.
    pub fn form_of(&mut self, value: &impl Serialize, styles: &[(&str, Style)]) -> Result<(), Unwritable> {
        let style = |name: &str| styles.iter().find(|(known, _)| *known == name).map(|(_, style)| *style);
        let Value::Object(members) = json(value)? else { return Err(Unwritable::Nested) };
        for (name, value) in &members {
            if name.split_once('[').is_some_and(|(stem, _)| style(stem) == Some(Style::Brackets)) {
                return Err(Unwritable::Taken(name.clone()));
            }
            match (style(name), value) {
                (Some(Style::Brackets), _) => self.brackets(name, value)?,
                (Some(Style::Joined(sign)), _) => {
                    let texts = texts(value)?;
                    if texts.is_empty() {
                        return Err(Unwritable::EmptyMember(name.clone()));
                    }
                    self.joined(name, &texts, sign)?;
                }
                (None, Value::Object(_)) => self.pair(name, &value.to_string()),
                (None, _) => of_member(value)?.iter().for_each(|text| self.pair(name, text)),
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
