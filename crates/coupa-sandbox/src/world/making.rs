//! Making worlds: at one blow, or a part at a time under a name that nobody can ask for.

use std::sync::{Arc, PoisonError};

use coupa_store::Transaction;

use super::{MAKING, MOST, Maker, SNAPSHOT, WorldName, Worlds, fill};
use crate::{
    refusal::Refusal,
    seed::{self, Seed},
};

/// Made records in one command: others wait no longer than it takes to write so many.
const AT_ONCE: u64 = 500;

impl Worlds {
    /// Makes a world where there is none, to the end: also when nobody waits for it any more, as of who is told that there is no
    /// answer in time. Who comes meanwhile waits for the same one.
    pub(super) async fn make_missing(&self, name: &WorldName) -> Result<(), Refusal> {
        let making = Arc::clone(&self.making).lock_owned().await;
        let (maker, name, seed) = (self.maker.clone(), name.clone(), self.seed);
        let task = tokio::spawn(async move {
            let _making = making;
            match maker.store.world(name.as_str()).await? {
                Some(_) => Ok(()),
                None => maker.make(&name, seed, true).await,
            }
        });
        *self.made_by.lock().unwrap_or_else(PoisonError::into_inner) = Some(task.abort_handle());
        task.await.unwrap_or_else(|error| Err(Refusal::internal(error)))
    }

    /// Gives up what is being made, when the sandbox ends.
    pub(crate) async fn stop(&self) {
        self.give_up();
        // Free again when nothing is left of it.
        drop(self.making.lock().await);
    }

    pub(super) fn give_up(&self) {
        if let Some(task) = self.made_by.lock().unwrap_or_else(PoisonError::into_inner).take() {
            task.abort();
        }
    }
}

impl Maker {
    /// Makes a world with this seed. Nobody sees it half made. Where there is one of this name by now it stays if it
    /// `is_new`, and goes if not.
    pub(super) async fn make(&self, name: &WorldName, seed: Seed, is_new: bool) -> Result<(), Refusal> {
        let (offset, wanted) = (self.offset, name.clone());
        let (at_once, batches) = match seed {
            Seed::Made(count) if count > AT_ONCE => (Seed::None, seed::batches(count, AT_ONCE)?),
            other => (other, Vec::new()),
        };
        // Two processes may make a world of one name.
        let chance = getrandom::u64().map_err(Refusal::internal)?;
        let hidden = format!("{MAKING}{chance:016x}");
        let first = if batches.is_empty() { wanted.to_string() } else { hidden.clone() };
        let begin = move |tx: &mut Transaction<'_>| {
            if is_new {
                check_room(tx)?;
                if tx.world(wanted.as_str())?.is_some() {
                    return Ok(());
                }
            }
            let world = tx.renew_world(&first)?;
            fill(tx, world, at_once, offset)
        };
        self.store.write(begin).await?;
        if batches.is_empty() {
            return Ok(());
        }
        for batch in batches {
            let hidden = hidden.clone();
            let add = move |tx: &mut Transaction<'_>| match tx.world(&hidden)? {
                Some(world) => batch.add(tx, world, offset),
                // Somebody made a world of this name meanwhile.
                None => Ok(()),
            };
            self.store.write(add).await?;
        }
        let wanted = name.clone();
        let end = move |tx: &mut Transaction<'_>| {
            if is_new && tx.world(wanted.as_str())?.is_some() {
                tx.drop_world(&hidden)?;
            } else {
                tx.rename_world(&hidden, wanted.as_str())?;
            }
            Ok::<_, Refusal>(())
        };
        self.store.write(end).await
    }
}

fn check_room(tx: &mut Transaction<'_>) -> Result<(), Refusal> {
    let is_world = |name: &str| !name.contains(SNAPSHOT) && !name.starts_with(MAKING);
    let others = tx.worlds()?.iter().filter(|(name, _)| is_world(name)).count();
    if others >= MOST {
        return Err(Refusal::Request(vec![format!("There are {MOST} worlds already")]));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use coupa_store::Store;

    use super::*;
    use crate::{layout, rules};

    #[tokio::test]
    async fn there_are_so_many_worlds_and_no_more() {
        let store = Store::open("sqlite::memory:", layout::schema(&rules::ALL)).await.unwrap();
        let worlds = Worlds::new(store.clone(), Seed::None, chrono::Offset::fix(&chrono::Utc));
        let add = |tx: &mut Transaction<'_>| {
            (0..MOST).try_for_each(|number| tx.add_world(&format!("w{number}")).map(drop))?;
            // What is kept of a world, or half made, is none.
            tx.add_world("w1/snapshot").map(drop)?;
            tx.add_world("~0").map(drop)?;
            Ok::<_, Refusal>(())
        };
        store.write(add).await.unwrap();
        let [one, another] = ["one", "w7"].map(|name| WorldName::parse(name).unwrap());
        let Err(Refusal::Request(sentences)) = worlds.enter(&one).await else { panic!("there was room") };
        assert_eq!(sentences, ["There are 10000 worlds already"]);
        assert!(worlds.enter(&another).await.is_ok(), "it is there");
        worlds.reset(&another, None).await.unwrap();
        worlds.delete(&another).await.unwrap();
        assert!(worlds.enter(&one).await.is_ok(), "another one went");
        let there = store.worlds().await.unwrap();
        assert!(there.iter().any(|(name, _)| name == "one"));
        assert!(store.world("w7").await.unwrap().is_none());
    }

    #[tokio::test]
    async fn a_world_is_made_to_the_end_when_nobody_waits() {
        let store = Store::open("sqlite::memory:", layout::schema(&rules::ALL)).await.unwrap();
        let worlds = Worlds::new(store.clone(), Seed::Made(2_000), chrono::Offset::fix(&chrono::Utc));
        let name = WorldName::parse("large").unwrap();
        let impatient = tokio::time::timeout(Duration::from_millis(1), worlds.enter(&name)).await;
        assert!(impatient.is_err(), "it takes longer than that");
        // Who comes later does not begin anew.
        worlds.enter(&name).await.unwrap();
        let made = store.worlds().await.unwrap();
        assert_eq!(made.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["large"]);
        let other = WorldName::parse("other").unwrap();
        drop(tokio::time::timeout(Duration::from_millis(1), worlds.enter(&other)).await);
        worlds.stop().await;
        assert!(store.world("other").await.unwrap().is_none());
    }
}
