//! Schemas of the model: structures, enumerations, unions, aliases.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::names;
use crate::tree::Position;

/// A named schema: one Rust type, one published JSON Schema where it is a view.
#[derive(Debug, Clone)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of the document, not a state")]
pub struct Schema {
    /// Component name, such as `WorkerCreate`.
    pub name: String,
    /// Rust type name.
    pub rust: String,
    /// snake_case module the type lives in: one file a resource.
    pub module: String,
    /// JSON Pointer in the document, such as `/components/schemas/WorkerCreate`.
    pub pointer: String,
    /// Where it stands.
    pub position: Position,
    /// `title`, where given.
    pub title: Option<String>,
    /// Description, Markdown, may be empty.
    pub description: String,
    /// Marked deprecated.
    pub deprecated: bool,
    /// `x-assumed`.
    pub assumed: Option<String>,
    /// Holds personal data (`x-sensitive`).
    pub sensitive: bool,
    /// Reached from a request body or parameter.
    pub in_request: bool,
    /// Reached from a response.
    pub in_response: bool,
    /// A schema that is a request or response body, or an element of one: it is published and has a validator.
    pub view: bool,
    /// The schema itself admits null: `type: [object, 'null']`, or `anyOf` with null.
    pub nullable: bool,
    /// What it is.
    pub shape: Shape,
    /// The schema as JSON, 3.1, references as in the document.
    pub json: Value,
}

/// What a named schema is.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// An object with known properties.
    Structure(Structure),
    /// A set of values, closed or open.
    Enumeration(Enumeration),
    /// One of several types.
    Union(Union),
    /// Another name for a type: constraints live in the validator.
    Alias(Type),
}

/// An object with known properties, `allOf` already merged.
#[derive(Debug, Clone, PartialEq)]
pub struct Structure {
    /// Properties in document order.
    pub fields: Vec<Field>,
    /// Members beyond the properties are kept: `additionalProperties` is written as `true` or as a schema.
    pub additional: Option<Type>,
    /// Members beyond the properties are refused: `additionalProperties: false`.
    pub closed: bool,
}

/// A property of a structure.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of the document, not a state")]
pub struct Field {
    /// Name on the wire.
    pub name: String,
    /// snake_case field name, raw where it is a keyword.
    pub rust: String,
    /// JSON Pointer of the property in the document (in the part that defines it).
    pub pointer: String,
    /// Where it stands.
    pub position: Position,
    /// Description, Markdown, may be empty.
    pub description: String,
    /// Type without null.
    pub ty: Type,
    /// May be null.
    pub nullable: bool,
    /// Must be present.
    pub required: bool,
    /// `readOnly`.
    pub read_only: bool,
    /// `writeOnly`.
    pub write_only: bool,
    /// Marked deprecated.
    pub deprecated: bool,
    /// Key of the table row, such as `worker/first-name` (`x-element`).
    pub element: Option<String>,
    /// `x-unique`.
    pub unique: bool,
    /// `x-writes-to`.
    pub writes_to: Option<String>,
    /// `x-filters.indexed`.
    pub indexed: bool,
    /// `x-filters.operators`, where the document narrows them.
    pub operators: Option<Vec<String>>,
    /// `x-sensitive`, its own or its type's.
    pub sensitive: bool,
    /// `x-assumed`.
    pub assumed: Option<String>,
    /// `x-lenient-items`: items of this array are checked one by one.
    pub lenient_items: bool,
    /// Breaks a cycle: the type is boxed.
    pub boxed: bool,
    /// `default`.
    pub default: Option<Value>,
    /// The property as JSON, references as in the document.
    pub json: Value,
}

impl Field {
    /// A member that must be there, of which nothing else is known.
    pub(crate) fn undescribed(name: &str, position: Position) -> Self {
        Self {
            name: name.to_owned(),
            rust: names::snake(name),
            pointer: String::new(),
            position,
            description: String::new(),
            ty: Type::Any,
            nullable: false,
            required: true,
            read_only: false,
            write_only: false,
            deprecated: false,
            element: None,
            unique: false,
            writes_to: None,
            indexed: false,
            operators: None,
            sensitive: false,
            assumed: None,
            lenient_items: false,
            boxed: false,
            default: None,
            json: Value::Null,
        }
    }
}

/// A type as it is used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
    /// Any JSON value.
    Any,
    /// Only null.
    Null,
    /// Boolean.
    Boolean,
    /// 64-bit integer.
    Integer,
    /// 64-bit integer without a sign: `format: uint64`.
    Unsigned,
    /// A number that keeps whether it was written with a fraction.
    Number,
    /// String.
    String,
    /// `format: date`.
    Date,
    /// `format: date-time`, offset kept.
    DateTime,
    /// `format: decimal`: a string, or a number where the schema allows one; scale kept.
    Decimal {
        /// Numbers are accepted beside strings.
        numbers: bool,
    },
    /// `format: uuid`, kept as a string.
    Uuid,
    /// Raw bytes: `format: binary`.
    Bytes,
    /// A named schema, by component name.
    Named(String),
    /// Array.
    Array(Box<Type>),
    /// Object used as a map from string.
    Map(Box<Type>),
    /// A value or null, inside an array or a map.
    Nullable(Box<Type>),
}

impl Type {
    /// Whether it is one value with a text of its own, told without looking behind names.
    pub(crate) const fn is_scalar(&self) -> bool {
        matches!(
            self,
            Self::Boolean
                | Self::Integer
                | Self::Unsigned
                | Self::Number
                | Self::String
                | Self::Date
                | Self::DateTime
                | Self::Decimal { .. }
                | Self::Uuid
        )
    }

    /// The JSON types of its values, `number` for `integer`; `None` where it takes any, or looks at another.
    pub(crate) fn kinds(&self) -> Option<BTreeSet<&'static str>> {
        Some(BTreeSet::from(match self {
            Self::Boolean => ["boolean"],
            Self::Integer | Self::Unsigned | Self::Number => ["number"],
            Self::Decimal { numbers: true } => return Some(BTreeSet::from(["number", "string"])),
            Self::String | Self::Date | Self::DateTime | Self::Decimal { .. } | Self::Uuid | Self::Bytes => {
                ["string"]
            }
            Self::Array(_) => ["array"],
            Self::Map(_) => ["object"],
            Self::Null => ["null"],
            Self::Any | Self::Nullable(_) | Self::Named(_) => return None,
        }))
    }
}

/// A set of values: text, or other scalars.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enumeration {
    /// The value as it stands in a URL, and its Rust variant name, in document order.
    pub values: Vec<(String, String)>,
    /// The values as JSON, in the same order.
    pub literals: Vec<Value>,
    /// Other strings are kept as `Other`.
    pub open: bool,
}

impl Enumeration {
    /// Whether every value is text.
    pub fn is_text(&self) -> bool {
        self.literals.iter().all(Value::is_string)
    }
}

/// One of several types.
#[derive(Debug, Clone, PartialEq)]
pub struct Union {
    /// Members in the order in which they are tried.
    pub variants: Vec<Variant>,
    /// How a value finds its member.
    pub rule: UnionRule,
}

/// A member of a union.
#[derive(Debug, Clone, PartialEq)]
pub struct Variant {
    /// PascalCase variant name.
    pub rust: String,
    /// Its type.
    pub ty: Type,
    /// With [`UnionRule::Marker`]: the required member that only this variant has.
    /// With [`UnionRule::Narrower`]: empty.
    pub marker: Option<String>,
    /// With [`UnionRule::Narrower`] and [`UnionRule::Marker`]: names of the members that must be present.
    pub required: Vec<String>,
    /// What holds of every value of this variant.
    pub when: When,
    /// With [`UnionRule::Conditions`]: a later variant takes every value of this one, so a value that does not decode
    /// as this one may still be the other.
    pub narrower: bool,
}

/// What holds of every value of a variant: what can be asked before it is decoded.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct When {
    /// Its JSON types; `number` covers `integer`.
    pub kinds: BTreeSet<&'static str>,
    /// Members that an object must have.
    pub required: Vec<String>,
    /// Members with the values that they may have, numbers and booleans as text: by a discriminator, or by an
    /// enumeration.
    pub tags: Vec<(String, Vec<String>)>,
    /// The only members that an object may have, where it is closed.
    pub known: Option<Vec<String>>,
    /// JSON types of required members, where they tell variants apart.
    pub members: Vec<(String, BTreeSet<&'static str>)>,
    /// What holds of every item of an array, where that tells variants apart.
    pub items: Option<Box<When>>,
    /// An array of them has an item.
    pub filled: bool,
}

/// How a value finds its member of a union.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum UnionRule {
    /// The members have different JSON types.
    JsonType,
    /// Objects with the same properties, the narrower (more required) first.
    Narrower,
    /// Each member but the last has a required property that no other member has.
    Marker,
    /// The first variant whose [`When`] holds. Any two are provably distinct, or one provably takes all that the
    /// other takes and stands behind it.
    Conditions,
}
