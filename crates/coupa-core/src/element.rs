//! Element metadata: what an interpreter of records needs to know about each element.
//!
//! The statics are generated; see `elements` in the generated types.

/// A resource with its elements.
#[derive(Debug, Clone, Copy)]
pub struct Resource {
    /// Prefix of its element keys, such as `worker`: singular, as errors name it.
    pub name: &'static str,
    /// Its elements.
    pub set: &'static ElementSet,
}

/// The elements of one object: a resource, or an object nested in one.
#[derive(Debug, Clone, Copy)]
pub struct ElementSet {
    /// Schema name of the out form, such as `Country`.
    pub name: &'static str,
    /// Elements in the order of the out form; those that only go in stand last.
    pub elements: &'static [Element],
    /// Members beyond the elements are kept.
    pub open: bool,
}

impl ElementSet {
    /// The element with this wire name.
    pub fn get(&self, name: &str) -> Option<&'static Element> {
        self.elements.iter().find(|element| element.name == name)
    }
}

/// One element.
#[derive(Debug, Clone, Copy)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of the document, not a state")]
pub struct Element {
    /// Name on the wire, such as `first-name`.
    pub name: &'static str,
    /// Key of the vendor's table row, such as `worker/first-name`.
    pub key: Option<&'static str>,
    /// What it holds.
    pub kind: Kind,
    /// In the view that creates.
    pub create: Presence,
    /// In the view that updates.
    pub update: Presence,
    /// In the view that comes out.
    pub out: bool,
    /// May be null in what comes out.
    pub nullable_out: bool,
    /// May be null in what goes in.
    pub nullable_in: bool,
    /// No two records share a value.
    pub unique: bool,
    /// Name of the element that shows what is written here.
    pub writes_to: Option<&'static str>,
    /// Filters on it use an index.
    pub indexed: bool,
    /// Personal data: not to be logged.
    pub sensitive: bool,
    /// Operators by which it may be filtered.
    pub operators: &'static [Operator],
}

impl Element {
    /// Human name: spaces for dashes, first letter capital.
    ///
    /// ```
    /// # use coupa_core::element::human_name;
    /// assert_eq!(human_name("total-experience-in-years"), "Total experience in years");
    /// ```
    pub fn human_name(&self) -> String {
        human_name(self.name)
    }

    /// Whether a request may carry it at all.
    pub const fn is_writable(&self) -> bool {
        !matches!((self.create, self.update), (Presence::Absent, Presence::Absent))
    }
}

/// Human name of a wire name: spaces for dashes and underscores, first letter capital.
pub fn human_name(name: &str) -> String {
    let spaced = name.replace(['-', '_'], " ");
    let mut chars = spaced.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// Whether an element is in a view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// Not in the view.
    Absent,
    /// In the view, may be left out.
    Optional,
    /// In the view, must be given.
    Required,
}

/// What an element holds.
#[derive(Debug, Clone, Copy)]
pub enum Kind {
    /// A single value.
    Scalar(Scalar),
    /// A record elsewhere; a request names it by one or more of `keys`.
    Reference {
        /// The form that comes out.
        set: &'static ElementSet,
        /// Members by which a request may name it, id first.
        keys: &'static [&'static str],
    },
    /// An object that belongs to the record.
    Object(&'static ElementSet),
    /// An array of child objects that belong to the record.
    Collection(&'static ElementSet),
    /// Any JSON.
    Open,
}

/// Type of a single value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scalar {
    /// Text.
    String,
    /// One of a set of strings, open or closed.
    Enumeration(&'static [&'static str]),
    /// Whole number.
    Integer,
    /// Number.
    Number,
    /// True or false.
    Boolean,
    /// Day, `YYYY-MM-DD`.
    Date,
    /// Moment with offset.
    DateTime,
    /// Exact decimal, a string on the wire.
    Decimal,
}

/// An operator of a query condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Operator {
    /// No operator: equal.
    Equals,
    /// `contains`.
    Contains,
    /// `starts_with`.
    StartsWith,
    /// `ends_with`.
    EndsWith,
    /// `gt`.
    Greater,
    /// `lt`.
    Less,
    /// `gt_or_eq`.
    GreaterOrEqual,
    /// `lt_or_eq`.
    LessOrEqual,
    /// `not_eq`.
    NotEqual,
    /// `in`.
    In,
    /// `not_in`.
    NotIn,
    /// `blank`.
    Blank,
}

impl Operator {
    /// Every operator, the plain one first.
    pub const ALL: [Self; 12] = [
        Self::Equals,
        Self::Contains,
        Self::StartsWith,
        Self::EndsWith,
        Self::Greater,
        Self::Less,
        Self::GreaterOrEqual,
        Self::LessOrEqual,
        Self::NotEqual,
        Self::In,
        Self::NotIn,
        Self::Blank,
    ];

    /// Operators of days and moments: they are no text, and are never blank.
    pub const FOR_TIME: [Self; 8] = [
        Self::Equals,
        Self::Greater,
        Self::Less,
        Self::GreaterOrEqual,
        Self::LessOrEqual,
        Self::NotEqual,
        Self::In,
        Self::NotIn,
    ];

    /// Operators of an association itself: whether there is any. Its members have conditions of their own.
    pub const FOR_ASSOCIATION: [Self; 1] = [Self::Blank];

    /// Name inside the brackets; empty for the plain condition.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Equals => "",
            Self::Contains => "contains",
            Self::StartsWith => "starts_with",
            Self::EndsWith => "ends_with",
            Self::Greater => "gt",
            Self::Less => "lt",
            Self::GreaterOrEqual => "gt_or_eq",
            Self::LessOrEqual => "lt_or_eq",
            Self::NotEqual => "not_eq",
            Self::In => "in",
            Self::NotIn => "not_in",
            Self::Blank => "blank",
        }
    }

    /// The operator with this name inside the brackets.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|operator| operator.name() == name)
    }
}
