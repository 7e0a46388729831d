//! Element metadata of the model: what the interpreter of the sandbox reads.

use super::operators::OperatorModel;
use super::schema::Type;

/// A resource: every property whose `x-element` begins with `name/`, over all views.
#[derive(Debug, Clone)]
pub struct ResourceModel {
    /// Prefix of the element keys, such as `worker`.
    pub name: String,
    /// SCREAMING_SNAKE name of the generated static.
    pub rust: String,
    /// Index into [`ResourceModel::sets`] of the resource itself.
    pub root: usize,
    /// The element sets it needs: the resource and its nested objects, each once.
    pub sets: Vec<ElementSetModel>,
}

/// The elements of one object: the resource itself, or a nested one in both its forms.
#[derive(Debug, Clone)]
pub struct ElementSetModel {
    /// Schema name of the out form (of the in form where nothing comes out), such as `WorkerEmail`.
    pub name: String,
    /// SCREAMING_SNAKE name of the generated static.
    pub rust: String,
    /// Elements in the order of the out form, in-only ones after them.
    pub elements: Vec<ElementModel>,
    /// Members beyond the elements are kept.
    pub open: bool,
}

/// One element.
#[derive(Debug, Clone)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of the document, not a state")]
pub struct ElementModel {
    /// Name on the wire.
    pub name: String,
    /// Key of the table row, where there is one.
    pub key: Option<String>,
    /// What it holds.
    pub kind: KindModel,
    /// In the create view.
    pub create: PresenceModel,
    /// In the update view.
    pub update: PresenceModel,
    /// In the out view.
    pub out: bool,
    /// May be null in the out view.
    pub nullable_out: bool,
    /// Null is accepted in the in views.
    pub nullable_in: bool,
    /// No two records share a value.
    pub unique: bool,
    /// The element that shows what is written here.
    pub writes_to: Option<String>,
    /// Filters on it use an index.
    pub indexed: bool,
    /// Personal data.
    pub sensitive: bool,
    /// Operators by which it may be filtered.
    pub operators: Vec<OperatorModel>,
    /// Type as shown in the read-back and the docs, such as `String255` or `array of WorkerEmail`.
    pub type_name: String,
}

/// Whether an element is in a view.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PresenceModel {
    /// Not in the view.
    Absent,
    /// In the view, may be left out.
    Optional,
    /// In the view, must be given.
    Required,
}

/// What an element holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KindModel {
    /// A single value.
    Scalar(Type),
    /// A record elsewhere, written by id or natural key. Index of the target's set, and the key members.
    Reference {
        /// Index into [`ResourceModel::sets`].
        set: usize,
        /// Members by which it can be named in a request.
        keys: Vec<String>,
    },
    /// An object that belongs to the record.
    Object(usize),
    /// An array of child objects that belong to the record.
    Collection(usize),
    /// Any JSON value, or an object or array of objects without known structure.
    Open,
}
