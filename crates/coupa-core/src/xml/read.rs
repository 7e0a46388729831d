//! Elements to JSON.

use std::collections::HashMap;

use super::{
    MEMBER, NAME, SyntaxError,
    choose::{is_nil, is_number, told},
    shape::{Class, Content, Object, Place, Rest, Root},
    tree::{self, Element, Fault, fault},
};
use crate::{
    Invalid, Location, Violation,
    json::{Limits, Lines, pointer},
};

/// The JSON that an XML text is.
///
/// It is JSON of the same meaning, not yet checked against any schema: what does not have its shape stays as it is, so
/// that a validator can say what is wrong.
///
/// # Errors
///
/// The first thing that is wrong: the text is not well-formed, or one of the rules of this module refuses it.
pub fn to_json(bytes: &[u8], root: &Root, limits: Limits) -> Result<String, SyntaxError> {
    read(bytes, root, limits, None).map_err(|fault| fault.place(bytes))
}

/// Where the values of an XML text stand, for a text that [`to_json`] has read.
pub fn places(bytes: &[u8], root: &Root, limits: Limits) -> Places {
    let mut offsets = HashMap::new();
    // Nothing can be wrong with a text that was read before.
    let _read = read(bytes, root, limits, Some(&mut offsets));
    Places { offsets, lines: Lines::new(bytes), text: bytes.to_vec() }
}

/// Where the values of an XML text stand: each at the beginning of its element.
#[derive(Debug, Clone)]
pub struct Places {
    offsets: HashMap<String, usize>,
    lines: Lines,
    text: Vec<u8>,
}

impl Places {
    /// The place of the value that a JSON Pointer names, or of the nearest value around it.
    pub fn locate(&self, pointer: &str) -> Location {
        let mut around = pointer;
        let offset = loop {
            if let Some(offset) = self.offsets.get(around) {
                break *offset;
            }
            let Some((outer, _)) = around.rsplit_once('/') else { break 0 };
            around = outer;
        };
        self.lines.locate(&self.text, offset)
    }

    /// Violations of the JSON with the places of the XML that it came from.
    pub fn relocate(&self, invalid: Invalid) -> Invalid {
        let violations = invalid.violations.into_iter();
        let relocated = violations
            .map(|violation| Violation { location: Some(self.locate(&violation.instance)), ..violation });
        Invalid { violations: relocated.collect() }
    }
}

fn read(
    bytes: &[u8],
    root: &Root,
    limits: Limits,
    offsets: Option<&mut HashMap<String, usize>>,
) -> Result<String, Fault> {
    let element = tree::parse(bytes, limits)?;
    if element.local != root.name.local {
        let message =
            format!("the outermost element is `{}`, it must be `{}`", element.local, root.name.local);
        return Err(fault(element.start, message));
    }
    let mut reader = Reader { json: String::with_capacity(bytes.len()), pointer: String::new(), offsets };
    reader.value(root.content, &element)?;
    Ok(reader.json)
}

struct Reader<'o> {
    json: String,
    pointer: String,
    offsets: Option<&'o mut HashMap<String, usize>>,
}

impl Reader<'_> {
    fn value(&mut self, content: Content, element: &Element) -> Result<(), Fault> {
        self.mark(element);
        let known = if let Content::Object(object) = content { Some(object) } else { None };
        if is_nil(element, known) {
            if !element.children.is_empty() || !element.is_blank() {
                return Err(self.fault(element, "is nil and holds something"));
            }
            self.json.push_str("null");
            return Ok(());
        }
        let class = told(element, known).unwrap_or_else(|| content.untold(element));
        let content = content.for_element(element, Some(class));
        // What is said of the element wins over its shape: then the validator tells what should have been there.
        let content = if content.class() == Some(class) { content } else { Content::Any };
        match class {
            Class::Boolean => self.boolean(element),
            Class::Number => self.number(element),
            Class::String => self.string(element),
            Class::Array => self.array(content, element),
            Class::Object => self.object(content, element),
        }
    }

    fn boolean(&mut self, element: &Element) -> Result<(), Fault> {
        match element.text.trim() {
            "true" | "1" if element.children.is_empty() => self.json.push_str("true"),
            "false" | "0" if element.children.is_empty() => self.json.push_str("false"),
            _ => return self.string(element),
        }
        Ok(())
    }

    fn number(&mut self, element: &Element) -> Result<(), Fault> {
        let text = element.text.trim();
        if !element.children.is_empty() || !is_number(text) {
            return self.string(element);
        }
        self.json.push_str(text);
        Ok(())
    }

    /// Text, or what stands where text should.
    fn string(&mut self, element: &Element) -> Result<(), Fault> {
        if !element.children.is_empty() {
            return self.object(Content::Any, element);
        }
        self.text(&element.text);
        Ok(())
    }

    fn text(&mut self, text: &str) {
        self.json.push('"');
        for c in text.chars() {
            match c {
                '"' => self.json.push_str("\\\""),
                '\\' => self.json.push_str("\\\\"),
                '\n' => self.json.push_str("\\n"),
                '\r' => self.json.push_str("\\r"),
                '\t' => self.json.push_str("\\t"),
                // XML carries no other control character.
                c => self.json.push(c),
            }
        }
        self.json.push('"');
    }

    fn array(&mut self, content: Content, element: &Element) -> Result<(), Fault> {
        if !element.is_blank() {
            if element.children.is_empty() {
                self.text(&element.text);
                return Ok(());
            }
            return Err(self.fault(element, "has text between its items"));
        }
        let (name, item) = match content {
            Content::Array(array) => (Some(array.item.local), array.content),
            _ => (None, Content::Any),
        };
        self.json.push('[');
        for (index, child) in element.children.iter().enumerate() {
            if let Some(name) = name.filter(|name| *name != child.local) {
                let message =
                    format!("`{}` is no item of `{}`: its items are `{name}`", child.local, element.local);
                return Err(Fault { pointer: self.pointer.clone(), ..fault(child.start, message) });
            }
            if index > 0 {
                self.json.push(',');
            }
            self.within(&index.to_string(), |reader| reader.value(item, child))?;
        }
        self.json.push(']');
        Ok(())
    }

    fn object(&mut self, content: Content, element: &Element) -> Result<(), Fault> {
        let object = if let Content::Object(object) = content { Some(object) } else { None };
        let text = object.and_then(Object::text);
        if text.is_none() && !element.is_blank() {
            if element.children.is_empty() {
                self.text(&element.text);
                return Ok(());
            }
            return Err(self.fault(element, "has text between its elements"));
        }
        let mut members = Members::default();
        for member in object.map_or(&[][..], |object| object.members) {
            let text = match member.place {
                Place::Attribute => element.attribute(member.xml.local),
                Place::Text => {
                    // White space between elements is no text.
                    let is_text =
                        !element.text.is_empty() && (element.children.is_empty() || !element.is_blank());
                    is_text.then_some(element.text.as_str())
                }
                Place::Element | Place::Items => None,
            };
            if let Some(text) = text {
                let scalar = Element { text: text.to_owned(), start: element.start, ..Element::default() };
                let json = self.apart(&pointer::join("", member.name), member.content, &scalar)?;
                members.push(member.name, json);
            }
        }
        let rest = match (content, object) {
            (_, Some(object)) => object.rest,
            (Content::Map(value), _) => Rest::Kept(*value),
            _ => Rest::Kept(Content::Any),
        };
        for child in &element.children {
            self.member(object, rest, child, &mut members)?;
        }
        members.write(&mut self.json, |json, name| {
            let mut reader = Reader { json: std::mem::take(json), pointer: String::new(), offsets: None };
            reader.text(name);
            *json = reader.json;
        });
        Ok(())
    }

    fn member(
        &mut self,
        object: Option<&'static Object>,
        rest: Rest,
        child: &Element,
        members: &mut Members,
    ) -> Result<(), Fault> {
        let known = object.and_then(|object| object.element(&child.local));
        let known = known.filter(|known| escaped(child).is_none() || known.content.has_attribute(NAME));
        if let Some(member) = known
            && let (Place::Items, Content::Array(array)) = (member.place, member.content)
        {
            // An array can come as one element all the same: when it is empty or null it would leave no trace.
            let is_whole = told(child, None) == Some(Class::Array);
            if is_whole && members.get(member.name).is_none() {
                let json = self.apart(&pointer::join("", member.name), member.content, child)?;
                members.push(member.name, json);
                return Ok(());
            }
            let index = members.get(member.name).map_or(0, |found| found.items);
            let path = pointer::join(&pointer::join("", member.name), &index.to_string());
            let json = self.apart(&path, array.content, child)?;
            members.item(member.name, &json);
            return Ok(());
        }
        let (name, content) = match (known, rest) {
            (Some(member), _) => (member.name, member.content),
            (None, Rest::Kept(content)) => (key(child), content),
            (None, Rest::Ignored) => (key(child), Content::Any),
        };
        if members.get(name).is_some() {
            if known.is_none() && matches!(rest, Rest::Ignored) {
                return Ok(());
            }
            return Err(self.fault(child, "stands twice"));
        }
        let json = self.apart(&pointer::join("", name), content, child)?;
        members.push(name, json);
        Ok(())
    }

    /// The JSON of a value that is put together later. `path` is its pointer as seen from here.
    fn apart(&mut self, path: &str, content: Content, element: &Element) -> Result<String, Fault> {
        let written = std::mem::take(&mut self.json);
        let length = self.pointer.len();
        self.pointer.push_str(path);
        let read = self.value(content, element);
        self.pointer.truncate(length);
        read?;
        Ok(std::mem::replace(&mut self.json, written))
    }

    fn within(
        &mut self,
        token: &str,
        read: impl FnOnce(&mut Self) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        let length = self.pointer.len();
        pointer::push(&mut self.pointer, token);
        let result = read(self);
        self.pointer.truncate(length);
        result
    }

    fn mark(&mut self, element: &Element) {
        if let Some(offsets) = &mut self.offsets {
            offsets.insert(self.pointer.clone(), element.start);
        }
    }

    fn fault(&self, element: &Element, message: &str) -> Fault {
        let fault = fault(element.start, format!("`{}` {message}", element.local));
        Fault { pointer: self.pointer.clone(), ..fault }
    }
}

/// Name in JSON of a member that no shape knows.
fn key(element: &Element) -> &str {
    escaped(element).unwrap_or(&element.local)
}

/// Name in JSON of a member that stands under the name for such.
fn escaped(element: &Element) -> Option<&str> {
    if element.local == MEMBER { element.attribute(NAME) } else { None }
}

/// Members of an object, some of which are put together from several elements.
#[derive(Default)]
struct Members {
    members: Vec<(String, Found)>,
    index: HashMap<String, usize>,
}

struct Found {
    json: String,
    /// Items, where it is an array that is put together.
    items: usize,
    open: bool,
}

impl Members {
    fn get(&self, name: &str) -> Option<&Found> {
        self.index.get(name).and_then(|index| self.members.get(*index)).map(|(_, found)| found)
    }

    fn push(&mut self, name: &str, json: String) {
        self.index.insert(name.to_owned(), self.members.len());
        self.members.push((name.to_owned(), Found { json, items: 0, open: false }));
    }

    fn item(&mut self, name: &str, json: &str) {
        if self.get(name).is_none() {
            self.push(name, "[".to_owned());
        }
        let found = self.index.get(name).and_then(|index| self.members.get_mut(*index));
        let Some((_, found)) = found else { return };
        found.open = true;
        if found.items > 0 {
            found.json.push(',');
        }
        found.items += 1;
        found.json.push_str(json);
    }

    fn write(self, json: &mut String, write_name: impl Fn(&mut String, &str)) {
        json.push('{');
        for (index, (name, found)) in self.members.into_iter().enumerate() {
            if index > 0 {
                json.push(',');
            }
            write_name(json, &name);
            json.push(':');
            json.push_str(&found.json);
            if found.open {
                json.push(']');
            }
        }
        json.push('}');
    }
}
