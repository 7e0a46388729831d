//! Which member of a union a value is, and what the attribute `type` says.

use super::{
    shape::{Alternative, Class, Content, Object, Place},
    tree::Element,
};
use crate::json::{self, Kind, Limits, Node};

impl Content {
    /// What a JSON value is written as: the member of a union that it is.
    pub(super) fn for_value(self, node: &Node<'_>) -> Self {
        let Self::Choice(alternatives) = self else { return self };
        let class = class_of(node);
        let has =
            |alternative: &Alternative| alternative.required.iter().all(|name| node.get(name).is_some());
        choose(alternatives, class, &has).map_or(Self::Any, |chosen| chosen.content.for_value(node))
    }

    /// What an element is read as, when its JSON type is known.
    pub(super) fn for_element(self, element: &Element, class: Option<Class>) -> Self {
        let Self::Choice(alternatives) = self else { return self };
        let has = |alternative: &Alternative| {
            let content = alternative.content;
            alternative.required.iter().all(|name| content.holds(element, name))
                && alternative.tags.iter().all(|(name, texts)| {
                    content.text_of(element, name).is_none_or(|text| texts.contains(&text))
                })
        };
        choose(alternatives, class, &has)
            .map_or(Self::Any, |chosen| chosen.content.for_element(element, class))
    }

    /// Whether an element has the member of this name in JSON.
    fn holds(self, element: &Element, name: &str) -> bool {
        let has_child = |local: &str| element.children.iter().any(|child| child.local == local);
        match self {
            Self::Object(object) => object.member(name).is_some_and(|member| match member.place {
                Place::Element | Place::Items => has_child(member.xml.local),
                Place::Attribute => element.attribute(member.xml.local).is_some(),
                Place::Text => !element.text.is_empty(),
            }),
            Self::Choice(alternatives) => {
                alternatives.iter().any(|alternative| alternative.content.holds(element, name))
            }
            _ => has_child(name),
        }
    }

    /// The text of the member of this name in JSON, where an element has it.
    fn text_of<'e>(self, element: &'e Element, name: &str) -> Option<&'e str> {
        let Self::Object(object) = self else { return None };
        let member = object.member(name)?;
        match member.place {
            Place::Element | Place::Items => {
                let child = element.children.iter().find(|child| child.local == member.xml.local)?;
                Some(&child.text)
            }
            Place::Attribute => element.attribute(member.xml.local),
            Place::Text => Some(&element.text),
        }
    }

    /// Whether a value of this JSON type may be this.
    fn admits(self, class: Class) -> bool {
        match self {
            Self::Any => true,
            Self::Choice(alternatives) => {
                alternatives.iter().any(|alternative| alternative.content.admits(class))
            }
            content => content.class() == Some(class),
        }
    }

    /// The JSON type that an element has which does not say any.
    pub(super) fn untold(self, element: &Element) -> Class {
        if let Some(class) = self.class() {
            return class;
        }
        let has = |class| self.admits(class);
        let has_members = || {
            let Self::Choice(alternatives) = self else { return false };
            alternatives.iter().any(|alternative| alternative.content.is_entered_by(element))
        };
        if !element.children.is_empty() || has_members() {
            if has(Class::Object) || !has(Class::Array) { Class::Object } else { Class::Array }
        } else {
            // Only text: the first scalar that is listed, and text before all others.
            let Self::Choice(alternatives) = self else { return Class::String };
            if has(Class::String) {
                return Class::String;
            }
            let mut classes = alternatives.iter().filter_map(|alternative| alternative.content.class());
            let first = classes.next().unwrap_or(Class::String);
            if element.text.is_empty() {
                first
            } else {
                std::iter::once(first).chain(classes).find(|c| c.is_scalar()).unwrap_or(first)
            }
        }
    }

    /// Whether an element has attributes or text that are members of an object.
    fn is_entered_by(self, element: &Element) -> bool {
        matches!(self, Self::Object(object) if object.members.iter().any(|member| {
            member.place == Place::Attribute && element.attribute(member.xml.local).is_some()
        }))
    }
}

impl Class {
    const fn is_scalar(self) -> bool {
        matches!(self, Self::Boolean | Self::Number | Self::String)
    }
}

/// The first alternative that fits; for an object that lacks what each asks for, the last that is an object.
fn choose(
    alternatives: &'static [Alternative],
    class: Option<Class>,
    complete: &dyn Fn(&Alternative) -> bool,
) -> Option<&'static Alternative> {
    let class = class?;
    let mut fitting = alternatives.iter().filter(|alternative| alternative.content.admits(class));
    if class != Class::Object {
        return fitting.next();
    }
    fitting.clone().find(|alternative| complete(alternative)).or_else(|| fitting.next_back())
}

/// The JSON type of a value; null has none.
pub(super) fn class_of(node: &Node<'_>) -> Option<Class> {
    match &node.kind {
        Kind::Null => None,
        Kind::Boolean(_) => Some(Class::Boolean),
        Kind::Number(_) => Some(Class::Number),
        Kind::String(_) => Some(Class::String),
        Kind::Array(_) => Some(Class::Array),
        Kind::Object(_) => Some(Class::Object),
    }
}

/// The JSON type that the attribute `type` names; `None` where it leaves it to the shape.
pub(super) fn told(element: &Element, object: Option<&Object>) -> Option<Class> {
    if object.is_some_and(|object| object.has_attribute("type")) {
        return None;
    }
    let value = element.attribute("type")?;
    let (_, name) = value.rsplit_once(':').unwrap_or(("", value));
    match name {
        "integer" | "int" | "long" | "float" | "double" => Some(Class::Number),
        "boolean" => Some(Class::Boolean),
        "string" => Some(Class::String),
        "array" => Some(Class::Array),
        "object" => Some(Class::Object),
        // Dates, decimals and symbols are text in JSON.
        _ => None,
    }
}

/// Whether the attribute `nil` says that there is no value.
pub(super) fn is_nil(element: &Element, object: Option<&Object>) -> bool {
    !object.is_some_and(|object| object.has_attribute("nil"))
        && matches!(element.attribute("nil").map(str::trim), Some("true" | "1"))
}

/// Whether a text is a number of JSON.
pub(super) fn is_number(text: &str) -> bool {
    json::scan(text.as_bytes(), Limits::default()).is_ok_and(|document| {
        let root = document.root();
        matches!(root.kind, Kind::Number(_)) && root.start == 0 && root.end == text.len()
    })
}

/// Whether a number of JSON is written as a whole one.
pub(super) fn is_whole(number: &str) -> bool {
    !number.contains(['.', 'e', 'E'])
}
