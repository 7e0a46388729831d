//! Brings stored records up to date with the document when it has changed since they were written.

use coupa_core::element::{Element, ElementSet, Kind};
use coupa_store::{PageQuery, Transaction, World};
use serde::{Deserialize, Serialize};

use super::{Author, import, text_of};
use crate::{refusal::Refusal, rules::Rules};

/// Records that are rewritten at once.
const BATCH: u64 = 1_000;
/// Sets deeper than this say nothing new.
const DEEPEST: usize = 6;

/// The form in which the records of a resource were written last.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Shape {
    elements: String,
    /// Whether records have members that the document does not know any more. They are kept, and not shown.
    pub(crate) has_foreign: bool,
}

impl Shape {
    /// The form in which the document writes records.
    pub(crate) fn of(set: &'static ElementSet) -> Self {
        let mut elements = String::new();
        describe(set, &mut elements, 0);
        Self { elements, has_foreign: false }
    }

    /// Whether records of this form are records of that form.
    pub(crate) fn is_like(&self, other: &Self) -> bool {
        self.elements == other.elements
    }
}

fn describe(set: &'static ElementSet, text: &mut String, depth: usize) {
    for element in set.elements.iter().filter(|element| element.out) {
        text.push_str(element.name);
        let (sign, inside) = sign(element);
        text.push(sign);
        if let Some(inside) = inside.filter(|_| depth < DEEPEST) {
            text.push('(');
            describe(inside, text, depth + 1);
            text.push(')');
        }
        text.push(' ');
    }
}

fn sign(element: &Element) -> (char, Option<&'static ElementSet>) {
    match element.kind {
        Kind::Scalar(coupa_core::element::Scalar::Decimal) => ('#', None),
        Kind::Scalar(coupa_core::element::Scalar::DateTime) => ('@', None),
        Kind::Scalar(_) => ('.', None),
        Kind::Reference { .. } => ('>', None),
        Kind::Object(set) => ('=', Some(set)),
        Kind::Collection(set) => ('*', Some(set)),
        Kind::Open => ('?', None),
    }
}

/// What rewriting did.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Rewritten {
    pub(crate) seen: u64,
    pub(crate) changed: u64,
    pub(crate) has_foreign: bool,
}

/// Rewrites the records from `offset` on that are not as the document would write them; `None` behind the last.
pub(crate) fn rewrite(
    tx: &mut Transaction<'_>,
    world: World,
    rules: &dyn Rules,
    author: Author,
    offset: u64,
) -> Result<Option<Rewritten>, Refusal> {
    let resource = rules.resource();
    let page = tx.page(world, resource.name, &PageQuery::first(BATCH).offset(offset))?;
    let mut done = Rewritten::default();
    for document in &*page.documents {
        done.seen += 1;
        let record = import(rules, text_of(document)?, *author.now.offset())?;
        done.has_foreign |= record.has_others();
        let key = record.key(rules.stamps().id);
        // Order counts too: records are served as they are stored.
        let rewritten = record.document();
        if rewritten == *document {
            continue;
        }
        let key =
            key.ok_or_else(|| Refusal::Failed(format!("a record of {} has no id", resource.name).into()))?;
        tx.update(world, resource.name, &key, &rewritten)?;
        done.changed += 1;
    }
    Ok((done.seen > 0).then_some(done))
}
