//! How values are spelled in XML. The statics are generated.

/// A value with the element that it is.
#[derive(Debug, Clone, Copy)]
pub struct Root {
    /// Name of the element.
    pub name: Name,
    /// How types and null are told.
    pub profile: Profile,
    /// What it holds.
    pub content: Content,
}

/// How types and null are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// By the shape alone, as OpenAPI's `xml` hints have it. Null is `xsi:nil="true"`.
    Hints,
    /// As Ruby on Rails does: `type="integer"` and so on at everything but text, `type="array"` at arrays, and null is
    /// `nil="true"`.
    Rails,
}

/// Name of an element or attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Name {
    /// Name without prefix. Reading looks at nothing else.
    pub local: &'static str,
    /// Prefix.
    pub prefix: Option<&'static str>,
    /// Namespace, declared where the name is written.
    pub namespace: Option<&'static str>,
}

impl Name {
    /// A name without a namespace.
    pub const fn plain(local: &'static str) -> Self {
        Self { local, prefix: None, namespace: None }
    }
}

/// What an element holds.
#[derive(Debug, Clone, Copy)]
pub enum Content {
    /// Anything: attributes say what.
    Any,
    /// A boolean.
    Boolean,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// Text.
    String,
    /// Text: a day.
    Date,
    /// Text: a moment.
    DateTime,
    /// Text: an exact decimal.
    Decimal,
    /// An array: an element an item.
    Array(&'static Array),
    /// An object whose members, whatever their names, hold one thing.
    Map(&'static Self),
    /// An object with known members.
    Object(&'static Object),
    /// One of several.
    Choice(&'static [Alternative]),
}

/// An array.
#[derive(Debug)]
pub struct Array {
    /// Element of an item.
    pub item: Name,
    /// What an item holds.
    pub content: Content,
}

/// An object with known members.
#[derive(Debug)]
pub struct Object {
    /// Known members.
    pub members: &'static [Member],
    /// What becomes of the others.
    pub rest: Rest,
}

/// A known member.
#[derive(Debug, Clone, Copy)]
pub struct Member {
    /// Name in JSON.
    pub name: &'static str,
    /// Where it stands in XML.
    pub place: Place,
    /// Its name in XML.
    pub xml: Name,
    /// What it holds.
    pub content: Content,
}

/// Where a member stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// It is an element.
    Element,
    /// It is an array whose items are elements of its own name, without one around them.
    Items,
    /// It is an attribute.
    Attribute,
    /// It is the text of the element.
    Text,
}

/// What becomes of members that are not known.
#[derive(Debug, Clone, Copy)]
pub enum Rest {
    /// They are nothing that anybody reads: where one stands twice, the first counts.
    Ignored,
    /// They are kept.
    Kept(Content),
}

/// A member of a union.
#[derive(Debug, Clone, Copy)]
pub struct Alternative {
    /// Members that an object must have to be this one.
    pub required: &'static [&'static str],
    /// Members with the texts that an object may have there.
    pub tags: &'static [(&'static str, &'static [&'static str])],
    /// What it is.
    pub content: Content,
}

/// JSON types, as far as XML has to tell them apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    Boolean,
    Number,
    String,
    Array,
    Object,
}

impl Content {
    /// The JSON type; `None` where there are several.
    pub(super) fn class(self) -> Option<Class> {
        match self {
            Self::Any => None,
            Self::Boolean => Some(Class::Boolean),
            Self::Integer | Self::Number => Some(Class::Number),
            Self::String | Self::Date | Self::DateTime | Self::Decimal => Some(Class::String),
            Self::Array(_) => Some(Class::Array),
            Self::Map(_) | Self::Object(_) => Some(Class::Object),
            Self::Choice(alternatives) => {
                let mut classes = alternatives.iter().map(|alternative| alternative.content.class());
                let first = classes.next().flatten();
                classes.all(|class| class == first).then_some(first).flatten()
            }
        }
    }
}

impl Content {
    /// Whether an attribute of this name is a member of an object of this shape.
    pub(super) fn has_attribute(self, local: &str) -> bool {
        matches!(self, Self::Object(object) if object.has_attribute(local))
    }
}

impl Object {
    /// The known member of this name in JSON.
    pub(super) fn member(&self, name: &str) -> Option<&'static Member> {
        self.members.iter().find(|member| member.name == name)
    }

    /// The known member that is an element of this name.
    pub(super) fn element(&self, local: &str) -> Option<&'static Member> {
        self.members
            .iter()
            .find(|member| matches!(member.place, Place::Element | Place::Items) && member.xml.local == local)
    }

    /// The member that is the text of the element.
    pub(super) fn text(&self) -> Option<&'static Member> {
        self.members.iter().find(|member| member.place == Place::Text)
    }

    /// Whether an attribute of this name is a member of its own, and says nothing of types.
    pub(super) fn has_attribute(&self, local: &str) -> bool {
        self.members.iter().any(|member| member.place == Place::Attribute && member.xml.local == local)
    }
}
