//! Bringing the records of a world up to date with the document.

use std::collections::HashMap;

use chrono::{FixedOffset, Utc};
use coupa_store::{Store, Transaction, World};

use crate::{
    record::{
        Author,
        shape::{self, Shape},
    },
    refusal::Refusal,
    rules::{self, Rules},
    seed,
};

/// Whether resources have members that the document does not know any more.
pub(super) type Foreign = HashMap<&'static str, bool>;

/// Says of a new world that its records are as the document has them.
pub(super) fn mark(tx: &mut Transaction<'_>, world: World) -> Result<(), Refusal> {
    for rules in rules::ALL {
        let shape = serde_json::to_vec(&Shape::of(rules.resource().set)).map_err(Refusal::internal)?;
        tx.set_world_setting(world, &setting(rules), Some(&shape))?;
    }
    Ok(())
}

/// Adds and rewrites what an older document wrote otherwise; what was done, a line each.
pub(super) async fn upgrade(
    store: &Store,
    world: World,
    offset: FixedOffset,
) -> Result<(Foreign, Vec<String>), Refusal> {
    let mut foreign = Foreign::new();
    let mut old = Vec::new();
    for rules in rules::ALL {
        let shape = Shape::of(rules.resource().set);
        let kept = store.world_setting(world, &setting(rules)).await?;
        match kept.and_then(|kept| serde_json::from_slice::<Shape>(&kept).ok()) {
            Some(kept) if kept.is_like(&shape) => {
                foreign.insert(rules.resource().name, kept.has_foreign);
            }
            _ => old.push((rules, shape)),
        }
    }
    let mut report = Vec::new();
    if !old.is_empty() {
        let added = seed::top_up(store, world).await?;
        report.extend(added.into_iter().map(|name| format!("added reference data {name}")));
    }
    for (rules, shape) in old {
        let (has_foreign, line) = rewrite(store, world, rules, shape, offset).await?;
        foreign.insert(rules.resource().name, has_foreign);
        report.extend(line);
    }
    Ok((foreign, report))
}

fn setting(rules: &dyn Rules) -> String {
    format!("shape/{}", rules.resource().name)
}

async fn rewrite(
    store: &Store,
    world: World,
    rules: &'static dyn Rules,
    mut shape: Shape,
    offset: FixedOffset,
) -> Result<(bool, Option<String>), Refusal> {
    let author = Author { user: 0, now: Utc::now().with_timezone(&offset) };
    let (mut seen, mut changed) = (0, 0);
    while let Some(done) = store.write(move |tx| shape::rewrite(tx, world, rules, author, seen)).await? {
        seen += done.seen;
        changed += done.changed;
        shape.has_foreign |= done.has_foreign;
    }
    let has_foreign = shape.has_foreign;
    let kept = serde_json::to_vec(&shape).map_err(Refusal::internal)?;
    let name = setting(rules);
    store.write(move |tx| tx.set_world_setting(world, &name, Some(&kept))).await?;
    let resource = rules.resource().name;
    let line = format!("rewrote {changed} of {seen} records of {resource} as the document now has them");
    Ok((has_foreign, (changed > 0).then_some(line)))
}
