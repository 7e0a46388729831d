//! Documents that need not be checked.

use crate::{Key, StoreError, Transaction, World, catalog::CollectionPlan, transaction::Row};

/// What [`Transaction::trusting`] gives.
#[derive(Debug)]
pub struct Trusting<'t, 'a>(pub(crate) &'t mut Transaction<'a>);

impl Trusting<'_, '_> {
    /// As [`Transaction::insert`].
    pub fn insert(&mut self, world: World, collection: &str, document: &[u8]) -> Result<Key, StoreError> {
        self.0.add(world, collection, Text::Json(document))
    }

    /// As [`Transaction::insert_with_key`].
    pub fn insert_with_key(
        &mut self,
        world: World,
        collection: &str,
        key: &Key,
        document: &[u8],
    ) -> Result<(), StoreError> {
        self.0.add_with_key(world, collection, key, Text::Json(document))
    }

    /// As [`Transaction::update`].
    pub fn update(
        &mut self,
        world: World,
        collection: &str,
        key: &Key,
        document: &[u8],
    ) -> Result<(), StoreError> {
        self.0.put(world, collection, key, Text::Json(document))
    }
}

/// A document as it is given.
#[derive(Clone, Copy)]
pub(crate) enum Text<'d> {
    Any(&'d [u8]),
    /// Certainly a JSON object.
    Json(&'d [u8]),
}

impl<'d> Text<'d> {
    pub(crate) fn read(self, collection: &CollectionPlan) -> Result<Row<'d>, StoreError> {
        match self {
            Self::Any(document) => collection.read_document(document, false),
            Self::Json(document) => collection.read_document(document, !cfg!(debug_assertions)),
        }
    }
}
