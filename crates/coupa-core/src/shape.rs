//! What a validator needs to know of a schema beyond its keywords: which members are kept, which are personal data,
//! where numbers are exact.
//!
//! The statics are generated, one for each structure and union of the document.

mod read;

pub use read::Reading;

use crate::json::{Kind, Node, pointer};

/// What is known of a value.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// Nothing: all of it is kept.
    Any,
    /// `null`.
    Null,
    /// A boolean.
    Boolean,
    /// A whole number of 64 bits.
    Integer,
    /// A whole number of 64 bits without a sign.
    Unsigned,
    /// A number.
    Number,
    /// An exact decimal.
    Decimal {
        /// It may be a number, not only a string.
        numbers: bool,
    },
    /// A string.
    String,
    /// An array of one shape.
    Array(&'static Self),
    /// An object whose members, whatever their names, have one shape.
    Map(&'static Self),
    /// An object with known members.
    Object(&'static Object),
    /// One of several.
    Choice(&'static [Alternative]),
}

/// An object with known members.
#[derive(Debug)]
pub struct Object {
    /// Known members.
    pub members: &'static [Member],
    /// What happens to the others.
    pub rest: Rest,
}

/// A known member of an object.
#[derive(Debug, Clone, Copy)]
pub struct Member {
    /// Name on the wire.
    pub name: &'static str,
    /// Its value, null aside.
    pub shape: Shape,
    /// Personal data: not to be shown.
    pub sensitive: bool,
}

/// What happens to members that are not known.
#[derive(Debug, Clone, Copy)]
pub enum Rest {
    /// They are ignored.
    Ignored,
    /// They are kept.
    Kept(Shape),
    /// They are violations.
    Refused,
}

/// A member of a union.
#[derive(Debug, Clone, Copy)]
pub struct Alternative {
    /// Place among the branches of the schema's `anyOf` or `oneOf`.
    pub branch: usize,
    /// Members that an object must have to be this one.
    pub required: &'static [&'static str],
    /// What it is.
    pub shape: Shape,
}

impl Shape {
    /// Whether no other shape is inside it.
    const fn is_plain(self) -> bool {
        !matches!(self, Self::Array(_) | Self::Map(_) | Self::Object(_) | Self::Choice(_))
    }

    /// Whether the value that a pointer names, or one around it, is personal data.
    pub fn is_sensitive(self, root: &Node<'_>, pointer: &str) -> bool {
        let mut sensitive = false;
        self.walk(root, pointer, |member| sensitive |= member.sensitive);
        sensitive
    }

    /// The branch that a union takes at the place that a pointer names.
    pub fn branch(self, root: &Node<'_>, pointer: &str) -> Option<usize> {
        let (shape, value) = self.walk(root, pointer, |_| ())?;
        match shape {
            Self::Choice(alternatives) => Some(choose(alternatives, &Seen::of_node(value))?.branch),
            _ => None,
        }
    }

    /// Follows a pointer; unions on the way are entered, one at the end is not.
    fn walk<'v, 't>(
        self,
        root: &'v Node<'t>,
        pointer: &str,
        mut visit: impl FnMut(&Member),
    ) -> Option<(Self, &'v Node<'t>)> {
        let (mut shape, mut value) = (self, root);
        for token in pointer::tokens(pointer) {
            while let Self::Choice(alternatives) = shape {
                shape = choose(alternatives, &Seen::of_node(value))?.shape;
            }
            (shape, value) = match (shape, &value.kind) {
                (Self::Array(item), Kind::Array(items)) => (*item, items.get(pointer::index(&token)?)?),
                (Self::Map(shape), Kind::Object(_)) => (*shape, value.get(&token)?),
                (Self::Object(object), Kind::Object(_)) => {
                    let value = value.get(&token)?;
                    match (object.member(&token), object.rest) {
                        (Some(member), _) => {
                            visit(member);
                            (member.shape, value)
                        }
                        (None, Rest::Kept(shape)) => (shape, value),
                        (None, _) => return None,
                    }
                }
                _ => return None,
            };
        }
        Some((shape, value))
    }

    /// Whether a value of this JSON type can have this shape.
    fn fits(self, seen: &Seen<'_>) -> bool {
        match self {
            Self::Any => true,
            Self::Null => matches!(seen, Seen::Null),
            Self::Boolean => matches!(seen, Seen::Boolean),
            Self::Integer | Self::Unsigned | Self::Number => matches!(seen, Seen::Number),
            Self::Decimal { numbers: true } => matches!(seen, Seen::Number | Seen::String),
            Self::String | Self::Decimal { numbers: false } => matches!(seen, Seen::String),
            Self::Array(_) => matches!(seen, Seen::Array),
            Self::Map(_) | Self::Object(_) => matches!(seen, Seen::Object(_)),
            Self::Choice(alternatives) => alternatives.iter().any(|alternative| alternative.shape.fits(seen)),
        }
    }
}

impl Object {
    /// The known member of this name.
    pub fn member(&self, name: &str) -> Option<&'static Member> {
        self.members.iter().find(|member| member.name == name)
    }
}

/// The first alternative that a value fits; for an object that lacks what each asks for, the last that is an object.
fn choose(alternatives: &'static [Alternative], seen: &Seen<'_>) -> Option<&'static Alternative> {
    let mut fitting = alternatives.iter().filter(|alternative| alternative.shape.fits(seen));
    let Seen::Object(has) = seen else { return fitting.next() };
    let complete = |alternative: &&Alternative| alternative.required.iter().all(|name| has(name));
    fitting.clone().find(complete).or_else(|| fitting.next_back())
}

/// What choosing looks at.
enum Seen<'v> {
    Null,
    Boolean,
    Number,
    String,
    Array,
    /// Whether the object has a member.
    Object(Box<dyn Fn(&str) -> bool + 'v>),
}

impl<'v> Seen<'v> {
    fn of_node(node: &'v Node<'_>) -> Self {
        match &node.kind {
            Kind::Null => Self::Null,
            Kind::Boolean(_) => Self::Boolean,
            Kind::Number(_) => Self::Number,
            Kind::String(_) => Self::String,
            Kind::Array(_) => Self::Array,
            Kind::Object(_) => Self::Object(Box::new(|name| node.get(name).is_some())),
        }
    }
}
