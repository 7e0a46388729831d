//! JSON to elements.

use super::{
    ITEM, MEMBER, NAME,
    choose::{class_of, is_whole},
    error::WriteError,
    name::is_name,
    shape::{Class, Content, Member, Name, Object, Place, Profile, Rest, Root},
};
use crate::json::{self, Kind, Limits, Node, pointer};

/// The XML that a JSON text is.
///
/// # Errors
///
/// The text is no JSON that is accepted, or an attribute would have to hold an object or an array.
pub fn from_json(bytes: &[u8], root: &Root) -> Result<String, WriteError> {
    let limits = Limits { bytes: usize::MAX, depth: Limits::DEEPEST };
    let document = json::scan(bytes, limits)?;
    let mut writer = Writer {
        xml: String::with_capacity(bytes.len() + bytes.len() / 2),
        profile: root.profile,
        pointer: String::new(),
    };
    writer.xml.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    writer.element(&Tag::Known(root.name), root.content, document.root())?;
    Ok(writer.xml)
}

/// Name of an element.
enum Tag<'n> {
    Known(Name),
    /// A member that no shape knows, under its own name.
    Member(&'n str),
    /// A member under a name that an attribute says.
    Named(&'n str),
}

impl<'n> Tag<'n> {
    /// The element of a member that no shape knows.
    fn of(key: &'n str, object: Option<&Object>) -> Self {
        // A name that a known element has would be read as that one.
        let taken = object.is_some_and(|object| object.element(key).is_some());
        if taken || !is_name(key) { Self::Named(key) } else { Self::Member(key) }
    }
}

struct Writer {
    xml: String,
    profile: Profile,
    pointer: String,
}

impl Writer {
    fn element(&mut self, tag: &Tag<'_>, content: Content, node: &Node<'_>) -> Result<(), WriteError> {
        self.open(tag);
        let Some(class) = class_of(node) else {
            self.nil();
            self.xml.push_str("/>");
            return Ok(());
        };
        let chosen = content.for_value(node);
        let fits = chosen.class() == Some(class);
        if let Some(told) = self.told(content, chosen, class, node) {
            self.attribute("type", told);
        }
        let chosen = if fits { chosen } else { Content::Any };
        if let Content::Object(object) = chosen {
            self.attributes(object, node)?;
        }
        self.xml.push('>');
        self.content(chosen, node)?;
        self.close(tag);
        Ok(())
    }

    /// What the attribute `type` says, where it is needed or the profile wants it.
    fn told(&self, content: Content, chosen: Content, class: Class, node: &Node<'_>) -> Option<&'static str> {
        let fits = chosen.class() == Some(class);
        // A reader that goes by the shape alone finds the type.
        let evident = match content.class() {
            Some(expected) => expected == class,
            None => match (&node.kind, class) {
                // Text is what it takes an element for that holds no elements.
                (_, Class::String) => matches!(content, Content::Any) || fits,
                (Kind::Object(members), Class::Object) => {
                    !members.is_empty() && !matches!(chosen, Content::Object(object) if object.is_flat(node))
                }
                _ => false,
            },
        };
        let rails = self.profile == Profile::Rails;
        match class {
            Class::Boolean if rails || !evident => Some("boolean"),
            Class::Number if rails || !evident => {
                let Kind::Number(number) = &node.kind else { return None };
                Some(if is_whole(number) { "integer" } else { "float" })
            }
            Class::Array if rails || !evident => Some("array"),
            Class::String if !evident => Some("string"),
            Class::Object if !evident => Some("object"),
            Class::String if rails => match chosen {
                Content::Date => Some("date"),
                Content::DateTime => Some("dateTime"),
                Content::Decimal => Some("decimal"),
                _ => None,
            },
            _ => None,
        }
    }

    fn content(&mut self, content: Content, node: &Node<'_>) -> Result<(), WriteError> {
        match &node.kind {
            Kind::Null => {}
            Kind::Boolean(value) => self.xml.push_str(if *value { "true" } else { "false" }),
            Kind::Number(text) => self.xml.push_str(text),
            Kind::String(text) => escape(&mut self.xml, text, false),
            Kind::Array(items) => {
                let (tag, item) = match content {
                    Content::Array(array) => (Tag::Known(array.item), array.content),
                    _ => (Tag::Known(Name::plain(ITEM)), Content::Any),
                };
                for (index, node) in items.iter().enumerate() {
                    self.within(&index.to_string(), |writer| writer.element(&tag, item, node))?;
                }
            }
            Kind::Object(members) => {
                let object = if let Content::Object(object) = content { Some(object) } else { None };
                for member in members {
                    let known = object.and_then(|object| object.member(&member.key));
                    self.within(&member.key, |writer| {
                        if let Some(known) = known {
                            return writer.member(known, &member.value);
                        }
                        let content = match (object.map(|object| object.rest), content) {
                            (Some(Rest::Kept(content)), _) => content,
                            (None, Content::Map(content)) => *content,
                            _ => Content::Any,
                        };
                        writer.element(&Tag::of(&member.key, object), content, &member.value)
                    })?;
                }
            }
        }
        Ok(())
    }

    fn member(&mut self, member: &Member, node: &Node<'_>) -> Result<(), WriteError> {
        match (member.place, member.content) {
            (Place::Attribute, _) => Ok(()),
            (Place::Text, _) => {
                let text = self.scalar(node)?;
                escape(&mut self.xml, &text, false);
                Ok(())
            }
            (Place::Items, Content::Array(array)) => match &node.kind {
                // Without an element there would be no trace of it, and an array in an array would be taken for it.
                Kind::Array(items)
                    if items.is_empty() || items.iter().any(|item| matches!(item.kind, Kind::Array(_))) =>
                {
                    self.whole(member, node)
                }
                Kind::Null => self.whole(member, node),
                Kind::Array(items) => {
                    for (index, node) in items.iter().enumerate() {
                        self.within(&index.to_string(), |writer| {
                            writer.element(&Tag::Known(member.xml), array.content, node)
                        })?;
                    }
                    Ok(())
                }
                _ => self.element(&Tag::Named(member.name), Content::Any, node),
            },
            _ => self.element(&Tag::Known(member.xml), member.content, node),
        }
    }

    /// An array without an element around it as one element all the same.
    fn whole(&mut self, member: &Member, node: &Node<'_>) -> Result<(), WriteError> {
        let tag = Tag::Known(member.xml);
        self.open(&tag);
        self.attribute("type", "array");
        if matches!(node.kind, Kind::Null) {
            self.nil();
        }
        self.xml.push('>');
        self.content(member.content, node)?;
        self.close(&tag);
        Ok(())
    }

    fn attributes(&mut self, object: &Object, node: &Node<'_>) -> Result<(), WriteError> {
        let Kind::Object(members) = &node.kind else { return Ok(()) };
        for member in members {
            let Some(known) = object.member(&member.key).filter(|known| known.place == Place::Attribute)
            else {
                continue;
            };
            if matches!(member.value.kind, Kind::Null) {
                continue;
            }
            let text = self.within(&member.key, |writer| writer.scalar(&member.value))?;
            self.namespace(known.xml);
            self.xml.push(' ');
            self.name(known.xml);
            self.xml.push_str("=\"");
            escape(&mut self.xml, &text, true);
            self.xml.push('"');
        }
        Ok(())
    }

    fn scalar(&self, node: &Node<'_>) -> Result<String, WriteError> {
        match &node.kind {
            Kind::Null => Ok(String::new()),
            Kind::Boolean(value) => Ok(value.to_string()),
            Kind::Number(text) | Kind::String(text) => Ok(text.to_string()),
            Kind::Array(_) | Kind::Object(_) => Err(WriteError::NoScalar(self.pointer.clone())),
        }
    }

    fn open(&mut self, tag: &Tag<'_>) {
        self.xml.push('<');
        match tag {
            Tag::Known(name) => {
                self.name(*name);
                self.namespace(*name);
            }
            Tag::Member(key) => self.xml.push_str(key),
            Tag::Named(key) => {
                self.xml.push_str(MEMBER);
                self.attribute(NAME, key);
            }
        }
    }

    fn close(&mut self, tag: &Tag<'_>) {
        self.xml.push_str("</");
        match tag {
            Tag::Known(name) => self.name(*name),
            Tag::Member(key) => self.xml.push_str(key),
            Tag::Named(_) => self.xml.push_str(MEMBER),
        }
        self.xml.push('>');
    }

    fn name(&mut self, name: Name) {
        if let Some(prefix) = name.prefix {
            self.xml.push_str(prefix);
            self.xml.push(':');
        }
        self.xml.push_str(name.local);
    }

    fn namespace(&mut self, name: Name) {
        let Some(namespace) = name.namespace else { return };
        self.xml.push_str(" xmlns");
        if let Some(prefix) = name.prefix {
            self.xml.push(':');
            self.xml.push_str(prefix);
        }
        self.xml.push_str("=\"");
        escape(&mut self.xml, namespace, true);
        self.xml.push('"');
    }

    fn nil(&mut self) {
        self.xml.push_str(match self.profile {
            Profile::Rails => " nil=\"true\"",
            Profile::Hints => " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:nil=\"true\"",
        });
    }

    fn attribute(&mut self, name: &str, value: &str) {
        self.xml.push(' ');
        self.xml.push_str(name);
        self.xml.push_str("=\"");
        escape(&mut self.xml, value, true);
        self.xml.push('"');
    }

    fn within<T>(&mut self, token: &str, write: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.pointer.len();
        pointer::push(&mut self.pointer, token);
        let result = write(self);
        self.pointer.truncate(length);
        result
    }
}

impl Object {
    /// Whether an object of this shape would show no element of its own.
    fn is_flat(&self, node: &Node<'_>) -> bool {
        let Kind::Object(members) = &node.kind else { return false };
        members.iter().all(|member| {
            self.member(&member.key)
                .is_some_and(|known| matches!(known.place, Place::Attribute | Place::Text))
        })
    }
}

/// What a reader would take for markup, or would change.
fn escape(xml: &mut String, text: &str, is_attribute: bool) {
    for c in text.chars() {
        match c {
            '&' => xml.push_str("&amp;"),
            '<' => xml.push_str("&lt;"),
            '>' => xml.push_str("&gt;"),
            '\r' => xml.push_str("&#13;"),
            '"' if is_attribute => xml.push_str("&quot;"),
            '\t' if is_attribute => xml.push_str("&#9;"),
            '\n' if is_attribute => xml.push_str("&#10;"),
            c => xml.push(c),
        }
    }
}
