//! What the element metadata cannot say: the behaviour of the single resources.
//!
//! `worker` and `user` are the only modules that name an element. Everything else reads the metadata, so an element
//! that is added to the document works without a line here.

pub(crate) mod user;
pub(crate) mod worker;

use coupa_core::element::{Element, ElementSet, Kind, Resource};
use coupa_store::{StoreError, Transaction, World};

use crate::record::{Plans, Record};

/// Every resource of the sandbox.
pub(crate) static ALL: [&dyn Rules; 2] = [&worker::WORKER, &user::USER];

/// The rules of one resource.
pub(crate) trait Rules: Send + Sync {
    /// The resource with its elements.
    fn resource(&self) -> &'static Resource;

    /// Its elements, made ready by [`Plans::of`] once.
    fn plans(&self) -> &'static Plans;

    /// Which elements the sandbox fills itself.
    fn stamps(&self) -> Stamps;

    /// How records get their ids.
    fn numbering(&self) -> Numbering;

    /// Whether elements that are null or empty are left out of a record. Otherwise they are null.
    fn omits_blank(&self) -> bool {
        false
    }

    /// Members of a referenced record that its short form does not show, though a request may name it by them.
    fn is_hidden(&self, _set: &str, _member: &str) -> bool {
        false
    }

    /// Elements that are left out until they are given a value.
    fn waits_for_value(&self, _set: &str, _element: &str) -> bool {
        false
    }

    /// What elements of an object are when nothing else says.
    fn presets(&self, _set: &str) -> &'static [(&'static str, Preset)] {
        &[]
    }

    /// Paths within a new child object that must have a value.
    fn required_in(&self, _set: &str) -> &'static [&'static [&'static str]] {
        &[]
    }

    /// Collections of reference data beyond those that the elements refer to.
    fn reference_data(&self) -> &'static [&'static str] {
        &[]
    }

    /// Sets what follows from other elements.
    fn derive(&self, _record: &mut Record<'_>) {}

    /// Looks at the record as it is about to be stored.
    fn check(&self, _record: &Record<'_>, _check: &mut Check<'_, '_>) -> Result<(), StoreError> {
        Ok(())
    }
}

/// Names of the elements that the sandbox fills itself, at the root of a record and in its children.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Stamps {
    pub(crate) id: &'static str,
    pub(crate) created_at: Option<&'static str>,
    pub(crate) updated_at: Option<&'static str>,
    pub(crate) created_by: Option<&'static str>,
    pub(crate) updated_by: Option<&'static str>,
}

impl Stamps {
    /// Whether the element is one of them.
    pub(crate) fn has(&self, name: &str) -> bool {
        let others = [self.created_at, self.updated_at, self.created_by, self.updated_by];
        self.id == name || others.contains(&Some(name))
    }

    /// The set of those who create and update records.
    pub(crate) fn authors(&self, set: &ElementSet) -> Option<&'static ElementSet> {
        set_of(set.get(self.created_by.or(self.updated_by)?)?)
    }
}

/// How records get their ids.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Numbering {
    /// 1, 2, 3 …
    Sequence,
    /// This number plus 1, 2, 3 …; records of the example data bring ids of their own.
    Above(i64),
}

/// A value of the sandbox's own.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Preset {
    Text(&'static str),
    True,
}

/// What a rule may look at, and where it says what is wrong.
pub(crate) struct Check<'t, 'a> {
    pub(crate) tx: &'t mut Transaction<'a>,
    pub(crate) world: World,
    /// Whether the record is about to be created.
    pub(crate) is_new: bool,
    /// Sentences about what is wrong.
    pub(crate) faults: &'t mut Vec<String>,
}

/// The set of what an element holds, where it holds objects.
pub(crate) fn set_of(element: &Element) -> Option<&'static ElementSet> {
    match element.kind {
        Kind::Reference { set, .. } | Kind::Object(set) | Kind::Collection(set) => Some(set),
        Kind::Scalar(_) | Kind::Open => None,
    }
}
