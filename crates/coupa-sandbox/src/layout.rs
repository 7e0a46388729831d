//! The collections and columns of the store, derived from the element metadata.

use std::collections::BTreeMap;

use coupa_core::element::{Element, ElementSet, Kind, Scalar};
use coupa_store::{Collection, Column, ColumnKind, IdRule, StoreSchema};

use crate::rules::{self, Numbering, Rules};

/// Longest name of a column that the store takes. A longer element is found by scanning.
const LONGEST_COLUMN: usize = 48;

/// The schema of the sandbox's store.
pub(crate) fn schema(resources: &[&dyn Rules]) -> StoreSchema {
    let mut references = References::default();
    let mut collections = Vec::new();
    for rules in resources {
        let resource = rules.resource();
        references.visit(resource.set, &mut Vec::new());
        if let Some(authors) = rules.stamps().authors(resource.set) {
            references.add(authors, &[]);
        }
        for name in rules.reference_data() {
            references.keys.entry((*name).to_owned()).or_default();
        }
        let id = match rules.numbering() {
            Numbering::Sequence => IdRule::Sequence,
            Numbering::Above(_) => IdRule::Given,
        };
        let columns = resource.set.elements.iter().filter_map(column);
        collections.push(columns.fold(Collection::new(resource.name, id), Collection::column));
    }
    collections.extend(references.collections());
    StoreSchema::new(collections)
}

/// The collection of a set of reference data.
pub(crate) fn reference(set: &str) -> String {
    format!("reference.{set}")
}

/// The collection that holds what a set describes: that of a resource, or one of reference data.
pub(crate) fn collection_of(set: &ElementSet) -> String {
    let resources = rules::ALL.iter().map(|rules| rules.resource());
    match resources.into_iter().find(|resource| resource.set.name == set.name) {
        Some(resource) => resource.name.to_owned(),
        None => reference(set.name),
    }
}

/// The column of a record's own element, if it has one.
pub(crate) fn column(element: &Element) -> Option<Column> {
    let Kind::Scalar(scalar) = element.kind else { return None };
    let wanted = element.out && (element.indexed || element.unique);
    if !wanted || element.name.len() > LONGEST_COLUMN {
        return None;
    }
    let column = Column::new(element.name, [element.name], kind(scalar)).indexed();
    Some(if element.unique { column.unique() } else { column })
}

/// How values of a scalar are compared.
pub(crate) fn kind(scalar: Scalar) -> ColumnKind {
    match scalar {
        Scalar::String | Scalar::Enumeration(_) => ColumnKind::Text,
        Scalar::Integer => ColumnKind::Integer,
        Scalar::Number | Scalar::Decimal => ColumnKind::Decimal,
        Scalar::Boolean => ColumnKind::Boolean,
        Scalar::Date | Scalar::DateTime => ColumnKind::Time,
    }
}

/// How values of a member of a set are compared; as text where the set does not say.
pub(crate) fn member_kind(set: &ElementSet, member: &str) -> ColumnKind {
    match set.get(member).map(|element| element.kind) {
        Some(Kind::Scalar(scalar)) => kind(scalar),
        _ => ColumnKind::Text,
    }
}

/// Sets that are referred to, and the keys by which they are.
#[derive(Default)]
struct References {
    sets: BTreeMap<String, &'static ElementSet>,
    keys: BTreeMap<String, Vec<&'static str>>,
}

impl References {
    fn visit(&mut self, set: &'static ElementSet, seen: &mut Vec<&'static str>) {
        if seen.contains(&set.name) {
            return;
        }
        seen.push(set.name);
        for element in set.elements {
            match element.kind {
                Kind::Reference { set, keys } => self.add(set, keys),
                Kind::Object(set) | Kind::Collection(set) => self.visit(set, seen),
                Kind::Scalar(_) | Kind::Open => {}
            }
        }
    }

    fn add(&mut self, set: &'static ElementSet, keys: &[&'static str]) {
        self.sets.insert(set.name.to_owned(), set);
        let known = self.keys.entry(set.name.to_owned()).or_default();
        for key in keys {
            if !known.contains(key) {
                known.push(key);
            }
        }
    }

    fn collections(self) -> impl Iterator<Item = Collection> {
        let resources: Vec<_> = rules::ALL.iter().map(|rules| rules.resource().set.name).collect();
        let sets = self.sets;
        self.keys.into_iter().filter(move |(name, _)| !resources.contains(&name.as_str())).map(
            move |(name, keys)| {
                let kind_of =
                    |key: &str| sets.get(&name).map_or(ColumnKind::Text, |set| member_kind(set, key));
                let columns = keys.iter().map(|key| Column::new(*key, [*key], kind_of(key)).indexed());
                columns.fold(Collection::new(reference(&name), IdRule::Given), Collection::column)
            },
        )
    }
}
