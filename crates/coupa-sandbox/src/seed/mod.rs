//! What a new world holds: reference data always, records of the examples or made ones on demand.
//!
//! The data is that of the files in `seed/`, read by the metadata like anything else.

mod made;

use std::{str::FromStr, sync::LazyLock};

use bytes::Bytes;
use chrono::FixedOffset;
use coupa_core::element::Kind;
use coupa_store::{Key, Store, StoreError, Transaction, World};
use serde_json::Value;

pub(crate) use made::batches;

use crate::{
    layout,
    record::{self, Object},
    refusal::Refusal,
    rules::{self, Numbering, Rules, user::USER, worker::WORKER},
};

const COUNTRIES: &str = include_str!("../../seed/countries.json");
const REFERENCE: &str = include_str!("../../seed/reference.json");
/// The records of the vendor's examples, and where in the answers they stand.
static EXAMPLES: [(&dyn Rules, &str, &str); 2] = [
    (&WORKER, include_str!("../../seed/workers-index-response.json"), ""),
    (&USER, include_str!("../../seed/users-index-response.json"), "/users"),
];

/// Records of a new store. Reference data is always there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Seed {
    /// Those of the vendor's examples.
    #[default]
    Examples,
    /// None.
    None,
    /// So many workers and so many users, the same ones each time.
    Made(u64),
}

impl FromStr for Seed {
    type Err = InvalidSeed;

    /// `examples`, `none` or a number.
    fn from_str(text: &str) -> Result<Self, InvalidSeed> {
        match text {
            "examples" => Ok(Self::Examples),
            "none" => Ok(Self::None),
            number => number.parse().map(Self::Made).map_err(|_| InvalidSeed),
        }
    }
}

/// A seed is `examples`, `none` or a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a seed is `examples`, `none`, or how many workers and users to make")]
pub struct InvalidSeed;

/// Fills a new world.
pub(crate) fn fill(
    tx: &mut Transaction<'_>,
    world: World,
    seed: Seed,
    offset: FixedOffset,
) -> Result<(), Refusal> {
    for (set, records) in reference_data()? {
        for record in records {
            add_reference(tx, world, set, record)?;
        }
    }
    match seed {
        Seed::Examples => EXAMPLES.iter().try_for_each(|(rules, text, pointer)| {
            let answer: Value = serde_json::from_str(text).map_err(Refusal::internal)?;
            let records =
                answer.pointer(pointer).and_then(Value::as_array).ok_or_else(|| broken("an example"))?;
            records.iter().try_for_each(|record| add_example(tx, world, *rules, record, offset))
        }),
        Seed::None => Ok(()),
        Seed::Made(count) => {
            batches(count, u64::MAX)?.iter().try_for_each(|batch| batch.add(tx, world, offset))
        }
    }
}

/// Adds reference data of collections that an older version did not have. Gives the names of those collections.
pub(crate) async fn top_up(store: &Store, world: World) -> Result<Vec<String>, Refusal> {
    let mut added = Vec::new();
    for (set, records) in reference_data()? {
        if store.count(world, &layout::reference(set), &[]).await? > 0 {
            continue;
        }
        store
            .write(move |tx| records.iter().try_for_each(|record| add_reference(tx, world, set, record)))
            .await?;
        added.push(set.clone());
    }
    Ok(added)
}

/// Records of a collection of reference data, each with its key.
type Reference = (String, Vec<(Key, Bytes)>);

/// Collections of reference data that this version has a use for. They are read once: worlds are made often.
fn reference_data() -> Result<&'static [Reference], Refusal> {
    static DATA: LazyLock<Result<Vec<Reference>, Refusal>> = LazyLock::new(read_reference_data);
    DATA.as_deref().map_err(|_| broken("reference"))
}

fn read_reference_data() -> Result<Vec<Reference>, Refusal> {
    let mut all: serde_json::Map<String, Value> =
        serde_json::from_str(REFERENCE).map_err(Refusal::internal)?;
    all.insert("Country".to_owned(), serde_json::from_str(COUNTRIES).map_err(Refusal::internal)?);
    let known = layout::schema(&rules::ALL).collections;
    let is_known = |set: &str| known.iter().any(|collection| collection.name == layout::reference(set));
    let data = all.into_iter().filter(|(set, _)| is_known(set));
    data.map(|(set, records)| {
        let records: Vec<Object> = serde_json::from_value(records).map_err(Refusal::internal)?;
        let id = WORKER.stamps().id;
        let keyed = records.iter().map(|record| {
            let key = record.get(id).and_then(record::key_of).ok_or_else(|| broken(&set))?;
            Ok((key, record::serialise(record)?))
        });
        let keyed = keyed.collect::<Result<_, Refusal>>()?;
        Ok((set, keyed))
    })
    .collect()
}

fn add_reference(
    tx: &mut Transaction<'_>,
    world: World,
    set: &str,
    (key, document): &(Key, Bytes),
) -> Result<(), Refusal> {
    Ok(tx.insert_with_key(world, &layout::reference(set), key, document)?)
}

/// Adds a record as an example shows it, with the ids that it and its children have there.
fn add_example(
    tx: &mut Transaction<'_>,
    world: World,
    rules: &dyn Rules,
    record: &Value,
    offset: FixedOffset,
) -> Result<(), Refusal> {
    let resource = rules.resource();
    let document = record::import(rules, &record.to_string(), offset)?.document();
    let record = record::parse(&document)?;
    let key = record.get(rules.stamps().id).and_then(record::key_of).ok_or_else(|| broken(resource.name))?;
    if rules.numbering() == Numbering::Sequence && tx.next_key(world, resource.name)? != key {
        return Err(broken(resource.name));
    }
    for element in resource.set.elements {
        let Kind::Collection(set) = element.kind else { continue };
        let children = record.get(element.name).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        let ids = children.iter().filter_map(|child| record::key_of(child.get(rules.stamps().id)?)?.number());
        if let Some(largest) = ids.max() {
            pass(tx, world, set.name, largest)?;
        }
    }
    record::insert(tx, world, rules, key, document).map(drop)
}

/// Moves a counter so that it never gives this number again.
fn pass(tx: &mut Transaction<'_>, world: World, counter: &str, number: i64) -> Result<(), StoreError> {
    // The numbers of the examples are small, and the records come in ascending order.
    while tx.counter(world, counter)? < number {}
    Ok(())
}

fn broken(what: &str) -> Refusal {
    Refusal::Failed(format!("the seed data of {what} is broken").into())
}
