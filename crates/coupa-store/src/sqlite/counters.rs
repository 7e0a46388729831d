//! Counters of a command: read once, and written when it ends.

use rusqlite::params;

use crate::{StoreError, World};

use super::{connection::Connection, failure::failure, select};

/// Counters that a command has used. A command that adds many records counts as often, and all but the last number of
/// each counter would be written for nothing.
#[derive(Debug, Default)]
pub(super) struct Counters {
    used: Vec<Counter>,
}

#[derive(Debug)]
struct Counter {
    world: World,
    name: String,
    value: i64,
    /// The database has it.
    written: bool,
}

impl Counters {
    /// The number that a counter has come to; 0 before the first.
    pub(super) fn get(
        &mut self,
        connection: &Connection,
        world: World,
        name: &str,
    ) -> Result<i64, StoreError> {
        if let Some(known) = self.known(world, name) {
            return Ok(known.value);
        }
        let value = select::counter(connection, world, name)?;
        self.used.push(Counter { world, name: name.to_owned(), value, written: true });
        Ok(value)
    }

    /// Sets a counter, which is seen by statements once it is [written](Self::write).
    pub(super) fn set(&mut self, world: World, name: &str, value: i64) {
        match self.known(world, name) {
            Some(known) => (known.value, known.written) = (value, false),
            None => self.used.push(Counter { world, name: name.to_owned(), value, written: false }),
        }
    }

    /// Writes what is not written: before anything that looks at counters itself, or can undo what was written.
    pub(super) fn write(&mut self, connection: &Connection) -> Result<(), StoreError> {
        let sql = "INSERT INTO _counters (world, name, value) VALUES (?, ?, ?)
            ON CONFLICT (world, name) DO UPDATE SET value = excluded.value";
        for counter in self.used.iter_mut().filter(|counter| !counter.written) {
            let mut statement = connection.sqlite.prepare_cached(sql).map_err(failure)?;
            statement.execute(params![counter.world.0, counter.name, counter.value]).map_err(failure)?;
            counter.written = true;
        }
        Ok(())
    }

    /// Forgets all, since what was written is undone.
    pub(super) fn forget(&mut self) {
        self.used.clear();
    }

    fn known(&mut self, world: World, name: &str) -> Option<&mut Counter> {
        self.used.iter_mut().find(|counter| counter.world == world && counter.name == name)
    }
}
