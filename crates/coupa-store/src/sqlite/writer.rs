//! What the thread that writes does.

use std::sync::Arc;

use crate::{StoreError, Transaction, transaction::Command, writer::Queue};

use super::{
    connection::{Connection, Gate},
    counters::Counters,
    failure::failure,
    layout::Layout,
    moment::Commits,
    names::Names,
    operations::{Ended, SqliteOperations, Undo},
};

/// What the thread works with.
pub(super) struct Work {
    pub(super) connection: Connection,
    pub(super) layout: Arc<Layout>,
    pub(super) gate: Arc<Gate>,
    pub(super) commits: Commits,
}

impl Work {
    pub(super) fn run(self, mut queue: Queue) {
        while let Some(group) = queue.next_group() {
            self.commit(group);
        }
    }

    /// Runs commands, commits once, and answers all.
    fn commit(&self, group: Vec<Box<dyn Command>>) {
        let mut waiting = group.into_iter();
        while waiting.len() > 0 {
            let gate = self.gate.write();
            let mut done = Vec::with_capacity(waiting.len());
            let outcome = self.run_group(&mut waiting, &mut done);
            self.commits.add();
            drop(gate);
            if let Err(error) = &outcome {
                tracing::error!(%error, commands = done.len(), "commands were not committed");
            }
            // If the transaction was lost on the way, the commands behind it begin another one.
            for command in done {
                command.answer(outcome.clone());
            }
        }
    }

    /// Runs commands in one transaction until none is left or the transaction is lost; `done` has those that
    /// were in it, at least one.
    fn run_group(
        &self,
        waiting: &mut impl Iterator<Item = Box<dyn Command>>,
        done: &mut Vec<Box<dyn Command>>,
    ) -> Result<(), StoreError> {
        if let Err(error) = self.execute("BEGIN IMMEDIATE") {
            done.extend(waiting);
            return Err(error);
        }
        let outcome = self.run_commands(waiting, done);
        outcome.and_then(|()| self.execute("COMMIT")).inspect_err(|_| self.roll_back())
    }

    /// Runs commands in the transaction that is open; fails only if that is lost.
    ///
    /// A savepoint copies each page that is written, and nearly no command is undone. So there is none, until a command fails
    /// that has written something: then the commands up to it are run again, each in a savepoint, and those behind it too.
    fn run_commands(
        &self,
        waiting: &mut impl Iterator<Item = Box<dyn Command>>,
        done: &mut Vec<Box<dyn Command>>,
    ) -> Result<(), StoreError> {
        let (mut counters, mut names) = (Counters::default(), Names::default());
        let mut undo = Undo::Nothing;
        for mut command in waiting {
            let ended = self.run_command(&mut *command, &mut counters, &mut names, undo);
            done.push(command);
            if let Ended::HalfDone = ended? {
                self.execute("ROLLBACK")?;
                self.execute("BEGIN IMMEDIATE")?;
                (counters, names) = (Counters::default(), Names::default());
                undo = Undo::ToSavepoint;
                for command in done.iter_mut() {
                    self.run_command(&mut **command, &mut counters, &mut names, undo)?;
                }
            }
        }
        counters.write(&self.connection)
    }

    fn run_command(
        &self,
        command: &mut dyn Command,
        counters: &mut Counters,
        names: &mut Names,
        undo: Undo,
    ) -> Result<Ended, StoreError> {
        let mut operations = SqliteOperations::begin(&self.connection, &self.layout, counters, names, undo)?;
        let keep = command.run(&mut Transaction::new(&self.layout.catalog, &mut operations));
        operations.end(keep)
    }

    fn roll_back(&self) {
        if !self.connection.sqlite.is_autocommit()
            && let Err(error) = self.execute("ROLLBACK")
        {
            tracing::error!(%error, "a transaction could not be rolled back");
        }
    }

    fn execute(&self, sql: &str) -> Result<(), StoreError> {
        let mut statement = self.connection.sqlite.prepare_cached(sql).map_err(failure)?;
        statement.execute([]).map(drop).map_err(failure)
    }
}
