//! Counters of the commands that are committed together: read once, and written when all have run.

use rusqlite::params;

use crate::{StoreError, World};

use super::{connection::Connection, failure::failure, select};

/// Counters that commands have used. Commands that add many records count as often, and all but the last number of each
/// counter would be written for nothing.
#[derive(Debug, Default)]
pub(super) struct Counters {
    used: Vec<Counter>,
    /// What they were when the attempts began that are under way, the outermost first.
    attempts: Vec<Vec<Numbers>>,
}

#[derive(Debug)]
struct Counter {
    world: World,
    name: String,
    now: Numbers,
    /// When the command began; `None` when it was not used before.
    before: Option<Numbers>,
}

#[derive(Debug, Clone, Copy)]
struct Numbers {
    value: i64,
    /// What the database has, as far as this transaction sees it.
    written: i64,
}

impl Counters {
    /// The number that a counter has come to; 0 before the first.
    pub(super) fn get(
        &mut self,
        connection: &Connection,
        world: World,
        name: &str,
    ) -> Result<i64, StoreError> {
        self.known(connection, world, ["", name]).map(|counter| counter.now.value)
    }

    /// Sets a counter, which is seen by statements once it is [written](Self::write).
    pub(super) fn set(
        &mut self,
        connection: &Connection,
        world: World,
        name: &str,
        value: i64,
    ) -> Result<(), StoreError> {
        self.known(connection, world, ["", name])?.now.value = value;
        Ok(())
    }

    /// The next number of a counter whose name has these two parts, with which it is set.
    pub(super) fn next(
        &mut self,
        connection: &Connection,
        world: World,
        name: [&str; 2],
    ) -> Result<i64, StoreError> {
        let counter = self.known(connection, world, name)?;
        let next = counter.now.value.checked_add(1);
        counter.now.value = next.ok_or_else(|| StoreError::Exhausted(name.concat()))?;
        Ok(counter.now.value)
    }

    /// Writes what is not written: before anything that looks at counters itself, and before the commit.
    pub(super) fn write(&mut self, connection: &Connection) -> Result<(), StoreError> {
        let sql = "INSERT INTO _counters (world, name, value) VALUES (?, ?, ?)
            ON CONFLICT (world, name) DO UPDATE SET value = excluded.value";
        for counter in self.used.iter_mut().filter(|counter| counter.now.value != counter.now.written) {
            let mut statement = connection.sqlite.prepare_cached(sql).map_err(failure)?;
            statement.execute(params![counter.world.0, counter.name, counter.now.value]).map_err(failure)?;
            counter.now.written = counter.now.value;
        }
        Ok(())
    }

    /// Looks at the database anew, where rows of counters were written past this.
    pub(super) fn read_again(&mut self, connection: &Connection) -> Result<(), StoreError> {
        for counter in &mut self.used {
            let value = select::counter(connection, counter.world, &counter.name)?;
            counter.now = Numbers { value, written: value };
        }
        Ok(())
    }

    /// Begins an attempt.
    pub(super) fn begin_attempt(&mut self) {
        self.attempts.push(self.used.iter().map(|counter| counter.now).collect());
    }

    /// Whether an attempt is under way.
    pub(super) fn is_in_attempt(&self) -> bool {
        !self.attempts.is_empty()
    }

    /// Ends the attempt that was begun last, whose changes stay or were undone.
    pub(super) fn end_attempt(&mut self, keep: bool) {
        let before = self.attempts.pop().unwrap_or_default();
        if !keep {
            self.used.truncate(before.len());
            for (counter, before) in self.used.iter_mut().zip(before) {
                counter.now = before;
            }
        }
    }

    /// Ends a command, whose changes stay or were undone.
    pub(super) fn end_command(&mut self, keep: bool) {
        self.attempts.clear();
        if !keep {
            // The database may have had what it does not have any more.
            self.used.retain(|counter| counter.before.is_some());
        }
        for counter in &mut self.used {
            match counter.before {
                Some(before) if !keep => counter.now = before,
                _ => counter.before = Some(counter.now),
            }
        }
    }

    /// A counter, read when it is used first.
    fn known(
        &mut self,
        connection: &Connection,
        world: World,
        [beginning, end]: [&str; 2],
    ) -> Result<&mut Counter, StoreError> {
        let is_meant = |counter: &Counter| {
            counter.world == world && counter.name.strip_prefix(beginning).is_some_and(|rest| rest == end)
        };
        let at = match self.used.iter().position(is_meant) {
            Some(at) => at,
            None => {
                let name = [beginning, end].concat();
                let value = select::counter(connection, world, &name)?;
                let now = Numbers { value, written: value };
                self.used.push(Counter { world, name, now, before: None });
                self.used.len() - 1
            }
        };
        Ok(&mut self.used[at])
    }
}
