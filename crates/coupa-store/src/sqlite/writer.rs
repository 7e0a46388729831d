//! The one thread that writes.

use std::{
    sync::{Arc, Mutex, PoisonError},
    thread::{self, JoinHandle},
};

use tokio::sync::mpsc;

use crate::{StoreError, StoreOptions, Transaction, transaction::Command};

use super::{
    connection::{Connection, Gate},
    failure::failure,
    layout::Layout,
    operations::SqliteOperations,
};

/// The way to the writing thread.
#[derive(Debug)]
pub(super) struct Writer {
    /// `None` once the store closes.
    queue: Option<mpsc::Sender<Box<dyn Command>>>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

impl Writer {
    pub(super) fn start(
        connection: Connection,
        layout: Arc<Layout>,
        gate: Arc<Gate>,
        options: StoreOptions,
    ) -> Result<Self, StoreError> {
        let (queue, commands) = mpsc::channel(options.queue_limit.max(1));
        let work = Work { connection, layout, gate, group_limit: options.group_limit.max(1) };
        let thread = thread::Builder::new().name("store-writer".to_owned()).spawn(move || work.run(commands));
        let thread = thread.map_err(|error| StoreError::Database {
            reason: "its thread could not be started",
            source: Arc::new(error),
        })?;
        Ok(Self { queue: Some(queue), thread: Mutex::new(Some(thread)) })
    }

    pub(super) async fn submit(&self, command: Box<dyn Command>) -> Result<(), StoreError> {
        let queue = self.queue.as_ref().ok_or(StoreError::Closed)?;
        queue.send(command).await.map_err(|_| StoreError::Closed)
    }

    /// Lets the thread finish what it was given, and waits for it.
    pub(super) fn close(&mut self) {
        self.queue = None;
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        // A command can hold the last handle of its own store: the thread cannot wait for itself.
        if let Some(thread) = thread.filter(|it| it.thread().id() != thread::current().id()) {
            // Commands that panic are caught; nothing else there can.
            drop(thread.join());
        }
    }
}

/// What the thread works with.
struct Work {
    connection: Connection,
    layout: Arc<Layout>,
    gate: Arc<Gate>,
    group_limit: usize,
}

impl Work {
    fn run(self, mut commands: mpsc::Receiver<Box<dyn Command>>) {
        while let Some(first) = commands.blocking_recv() {
            // What gathered while the last group was committed is committed together.
            let mut group = vec![first];
            while group.len() < self.group_limit {
                let Ok(next) = commands.try_recv() else { break };
                group.push(next);
            }
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
        for mut command in waiting {
            let outcome = self.run_command(&mut *command);
            done.push(command);
            if outcome.is_err() {
                self.roll_back();
                return outcome;
            }
        }
        self.execute("COMMIT").inspect_err(|_| self.roll_back())
    }

    /// Runs a command in a savepoint; fails only if the transaction is lost.
    fn run_command(&self, command: &mut dyn Command) -> Result<(), StoreError> {
        let mut operations = SqliteOperations::begin(&self.connection, &self.layout)?;
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
