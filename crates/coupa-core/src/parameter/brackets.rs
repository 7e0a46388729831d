//! Values in brackets: `a[b]=1`, `a[0][c]=2`.
//!
//! OpenAPI says how the members of an object stand in brackets (`deepObject`), and nothing of what is nested in it. Here
//! each further member and each item has one more pair of brackets, items are counted from 0, and a text stands for a
//! scalar.
//!
//! ```
//! use coupa_core::parameter::Query;
//!
//! let mut query = Query::default();
//! query.brackets("to", &serde_json::json!({"city": "Ulm", "lines": ["a", "b"]}))?;
//! assert_eq!(query.into_text(), "to%5Bcity%5D=Ulm&to%5Blines%5D%5B0%5D=a&to%5Blines%5D%5B1%5D=b");
//! # Ok::<(), coupa_core::parameter::Unwritable>(())
//! ```

use std::collections::HashMap;

use serde::Serialize;
use serde_json::{Map, Value};

use super::{Members, Query, Text, Unwritable, json, text};
use crate::json::{Limits, pointer};

/// How many attributes one value may have. Each costs much more memory than the bytes that it is sent in.
pub const MOST: usize = 16_384;

/// What stands under a name: a text, or values in brackets behind it.
#[derive(Debug, Clone, Copy)]
pub struct Brackets {
    /// What the text behind the name alone is read as: `a=1`.
    pub text: Option<Text>,
    /// What an item is read as: `a[0]=1`. A list of scalars may also come as `a[]=1` or as `a=1`, once for each item.
    pub items: Option<Text>,
    /// The members: `a[b]=1`.
    pub members: Option<&'static Members>,
}

/// What no schema speaks of: it is read as texts, for the validator to refuse or to ignore.
static UNKNOWN: Brackets = Brackets {
    text: Some(Text::String),
    items: None,
    members: Some(&Members { known: &[], rest: Some(Text::Brackets(&UNKNOWN)) }),
};

/// What is wrong with attributes in brackets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misread {
    /// JSON Pointer of the value, from where reading began.
    pub pointer: String,
    /// The keyword of the violation.
    pub keyword: &'static str,
    /// What is wrong.
    pub message: String,
}

/// An attribute: what stands behind the name, and its text.
type Attribute<'n> = (&'n str, String);

impl Text {
    /// The value that attributes make; of each, what stands behind the name, and its text. `depth` is how many brackets
    /// may stand behind one another, `place` where the value stands.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the brackets. Whether the value fits its schema is for the validator to say.
    pub fn read(
        self,
        attributes: Vec<(&str, String)>,
        depth: usize,
        place: &str,
    ) -> Result<Value, Vec<Misread>> {
        let mut reader = Reader { depth, place: place.to_owned(), wrong: Vec::new() };
        let value = if attributes.len() > MOST {
            reader.wrong("limit", format!("there are more than {MOST} attributes of it"))
        } else {
            reader.value(self, attributes, 0)
        };
        if reader.wrong.is_empty() { Ok(value) } else { Err(reader.wrong) }
    }
}

impl Members {
    /// The object that the attributes of a form make. `depth` is how deep it may be, itself counted.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with brackets.
    pub fn read(
        &self,
        mut attributes: Vec<(String, String)>,
        depth: usize,
    ) -> Result<Map<String, Value>, Vec<Misread>> {
        let mut values = Vec::new();
        let mut wrong = Vec::new();
        for (name, text) in self.known.iter().filter(|(_, text)| matches!(text, Text::Brackets(_))) {
            let own: Vec<_> = attributes.extract_if(.., |(found, _)| behind(found, name).is_some()).collect();
            if own.is_empty() {
                continue;
            }
            let own =
                own.iter().filter_map(|(found, text)| Some((behind(found, name)?, text.clone()))).collect();
            match text.read(own, depth.saturating_sub(1), &pointer::join("", name)) {
                Ok(value) => values.push(((*name).to_owned(), value)),
                Err(found) => wrong.extend(found),
            }
        }
        let mut object = self.object(attributes);
        object.extend(values);
        if wrong.is_empty() { Ok(object) } else { Err(wrong) }
    }
}

/// Reads one value.
struct Reader {
    /// How many brackets may stand behind one another.
    depth: usize,
    /// Where it is.
    place: String,
    wrong: Vec<Misread>,
}

impl Reader {
    /// Notes what is wrong. What it gives in place of a value is never seen.
    fn wrong(&mut self, keyword: &'static str, message: impl Into<String>) -> Value {
        self.wrong.push(Misread { pointer: self.place.clone(), keyword, message: message.into() });
        Value::Null
    }

    fn value(&mut self, shape: Text, attributes: Vec<Attribute<'_>>, level: usize) -> Value {
        let (alone, within): (Vec<_>, Vec<_>) =
            attributes.into_iter().partition(|(behind, _)| behind.is_empty());
        match (alone.is_empty(), within.is_empty()) {
            (_, true) => self.alone(shape, alone.into_iter().map(|(_, text)| text).collect()),
            (true, false) => self.within(shape, within, level),
            (false, false) => self.wrong("duplicate", "is given alone and in brackets"),
        }
    }

    /// A value without brackets.
    fn alone(&mut self, shape: Text, mut texts: Vec<String>) -> Value {
        let (text, items) = match shape {
            Text::Brackets(brackets) => (brackets.text, brackets.items),
            text => (Some(text), None),
        };
        match (texts.len(), text, items) {
            (1, Some(text), _) => text.one(texts.swap_remove(0)),
            // A text where an object belongs: its validator tells of it.
            (1, None, None) => Value::String(texts.swap_remove(0)),
            (_, _, Some(item)) => {
                self.list(item, texts.into_iter().map(|text| vec![("", text)]).collect(), 0)
            }
            (count, ..) => self.wrong("duplicate", format!("is given {count} times")),
        }
    }

    /// A value whose attributes all have brackets.
    fn within(&mut self, shape: Text, attributes: Vec<Attribute<'_>>, level: usize) -> Value {
        if level >= self.depth {
            return self
                .wrong("depth", format!("more than {} brackets stand behind one another", self.depth));
        }
        let mut places: HashMap<&str, usize> = HashMap::new();
        let mut groups: Vec<(&str, Vec<Attribute<'_>>)> = Vec::new();
        for (behind, text) in attributes {
            let Some((key, behind)) = split(behind) else {
                return self.wrong("syntax", "a name has half a bracket, or something behind a bracket");
            };
            let place = *places.entry(key).or_insert_with(|| {
                groups.push((key, Vec::new()));
                groups.len() - 1
            });
            if let Some((_, group)) = groups.get_mut(place) {
                group.push((behind, text));
            }
        }
        match shape {
            Text::Brackets(Brackets { members: Some(members), .. }) => self.object(members, groups, level),
            Text::Brackets(Brackets { items: Some(item), .. }) => self.items(*item, groups, level),
            // Its validator tells that this is no scalar.
            _ => self.within_unknown(groups, level),
        }
    }

    fn within_unknown(&mut self, groups: Vec<(&str, Vec<Attribute<'_>>)>, level: usize) -> Value {
        self.object(&Members { known: &[], rest: None }, groups, level)
    }

    fn object(&mut self, members: &Members, groups: Vec<(&str, Vec<Attribute<'_>>)>, level: usize) -> Value {
        let mut object = Map::new();
        for (name, attributes) in groups {
            let shape = members.text(name).unwrap_or(Text::Brackets(&UNKNOWN));
            let value = self.at(name, |reader| reader.value(shape, attributes, level + 1));
            object.insert(name.to_owned(), value);
        }
        Value::Object(object)
    }

    /// The items of a list, by their places or in their order.
    fn items(&mut self, item: Text, mut groups: Vec<(&str, Vec<Attribute<'_>>)>, level: usize) -> Value {
        if groups.len() == 1
            && let Some((_, unnumbered)) = groups.pop_if(|(key, _)| key.is_empty())
        {
            if unnumbered.iter().any(|(behind, _)| !behind.is_empty()) {
                return self
                    .wrong("syntax", "`[]` does not say which item it is: write its place, from 0 on");
            }
            return self.list(item, unnumbered.into_iter().map(|attribute| vec![attribute]).collect(), level);
        }
        let mut numbered = Vec::with_capacity(groups.len());
        for (key, attributes) in groups {
            let Some(place) = place(key) else {
                return self
                    .wrong("syntax", format!("`[{key}]` is no place in a list: items are counted from 0"));
            };
            numbered.push((place, attributes));
        }
        numbered.sort_by_key(|(place, _)| *place);
        if let Some((expected, _)) = numbered.iter().enumerate().find(|(at, (place, _))| at != place) {
            return self.wrong("syntax", format!("the item {expected} is missing"));
        }
        self.list(item, numbered.into_iter().map(|(_, attributes)| attributes).collect(), level)
    }

    fn list(&mut self, item: Text, items: Vec<Vec<Attribute<'_>>>, level: usize) -> Value {
        let items = items.into_iter().enumerate();
        let values = items.map(|(index, attributes)| {
            self.at(&index.to_string(), |reader| reader.value(item, attributes, level + 1))
        });
        Value::Array(values.collect())
    }

    fn at(&mut self, key: &str, read: impl FnOnce(&mut Self) -> Value) -> Value {
        let length = self.place.len();
        pointer::push(&mut self.place, key);
        let value = read(self);
        self.place.truncate(length);
        value
    }
}

/// What stands behind a name in the name of one of its attributes: nothing, or brackets.
pub fn behind<'n>(attribute: &'n str, name: &str) -> Option<&'n str> {
    attribute.strip_prefix(name).filter(|behind| behind.is_empty() || behind.starts_with('['))
}

/// The key in the first pair of brackets, and what stands behind it.
fn split(text: &str) -> Option<(&str, &str)> {
    let (key, behind) = text.strip_prefix('[')?.split_once(']')?;
    (!key.contains('[')).then_some((key, behind))
}

/// The place of an item, as it is written here: digits alone, no zero before others.
fn place(key: &str) -> Option<usize> {
    let digits = !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_digit());
    let place = key.parse().ok().filter(|_| digits);
    place.filter(|_| key == "0" || !key.starts_with('0'))
}

impl Query {
    /// A value in brackets: an object, a list, or a scalar, which has none.
    ///
    /// # Errors
    ///
    /// What is empty or null inside it, a name with a bracket in it or without a letter, too many values or levels.
    pub fn brackets(&mut self, name: &str, value: &impl Serialize) -> Result<(), Unwritable> {
        let mut left = MOST;
        self.bracketed(name, &json(value)?, Limits::default().depth - 1, &mut left)
    }

    /// As [`Query::brackets`]; a list or an object that is empty is left out: nothing is what it is read from.
    ///
    /// # Errors
    ///
    /// As [`Query::brackets`].
    pub fn brackets_if_any(&mut self, name: &str, value: &impl Serialize) -> Result<(), Unwritable> {
        let value = json(value)?;
        let nothing =
            value.as_array().is_some_and(Vec::is_empty) || value.as_object().is_some_and(Map::is_empty);
        if nothing { Ok(()) } else { self.brackets(name, &value) }
    }

    /// `levels` is how many brackets may still follow, `left` how many attributes.
    fn bracketed(
        &mut self,
        name: &str,
        value: &Value,
        levels: usize,
        left: &mut usize,
    ) -> Result<(), Unwritable> {
        let nested = value.is_array() || value.is_object();
        if nested && levels == 0 {
            return Err(Unwritable::TooDeep);
        }
        match value {
            Value::Array(items) if !items.is_empty() => {
                items.iter().enumerate().try_for_each(|(place, item)| {
                    self.bracketed(&format!("{name}[{place}]"), item, levels - 1, left)
                })
            }
            Value::Object(members) if !members.is_empty() => members.iter().try_for_each(|(key, member)| {
                if key.is_empty() || key.contains(['[', ']']) {
                    return Err(Unwritable::Bracket(format!("{name}[{key}]")));
                }
                self.bracketed(&format!("{name}[{key}]"), member, levels - 1, left)
            }),
            Value::Array(_) | Value::Object(_) => Err(Unwritable::EmptyMember(name.to_owned())),
            Value::Null => Err(Unwritable::NullMember(name.to_owned())),
            scalar => {
                *left = left.checked_sub(1).ok_or(Unwritable::TooMany)?;
                self.pair(name, &text(scalar)?);
                Ok(())
            }
        }
    }
}
