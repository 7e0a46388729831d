//! The one thread of a store that runs commands.

use std::{
    sync::{Arc, Mutex, PoisonError},
    thread::{self, JoinHandle},
};

use tokio::sync::mpsc;

use crate::{StoreError, StoreOptions, transaction::Command};

/// Commands that wait for the thread.
pub(crate) struct Queue {
    commands: mpsc::Receiver<Box<dyn Command>>,
    group_limit: usize,
}

impl Queue {
    /// What gathered while the last group was committed, to be committed together; `None` once the store closes.
    pub(crate) fn next_group(&mut self) -> Option<Vec<Box<dyn Command>>> {
        let mut group = vec![self.commands.blocking_recv()?];
        while group.len() < self.group_limit {
            let Ok(next) = self.commands.try_recv() else { break };
            group.push(next);
        }
        Some(group)
    }
}

/// The way to the thread.
#[derive(Debug)]
pub(crate) struct Writer {
    /// `None` once the store closes.
    queue: Option<mpsc::Sender<Box<dyn Command>>>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

impl Writer {
    /// Starts the thread.
    pub(crate) fn start(
        options: StoreOptions,
        work: impl FnOnce(Queue) + Send + 'static,
    ) -> Result<Self, StoreError> {
        let (sender, commands) = mpsc::channel(options.queue_limit.max(1));
        let queue = Queue { commands, group_limit: options.group_limit.max(1) };
        let thread = thread::Builder::new().name("store-writer".to_owned()).spawn(move || work(queue));
        let thread = thread.map_err(|error| StoreError::Database {
            reason: "its thread could not be started",
            source: Arc::new(error),
        })?;
        Ok(Self { queue: Some(sender), thread: Mutex::new(Some(thread)) })
    }

    pub(crate) async fn submit(&self, command: Box<dyn Command>) -> Result<(), StoreError> {
        let queue = self.queue.as_ref().ok_or(StoreError::Closed)?;
        queue.send(command).await.map_err(|_| StoreError::Closed)
    }
}

/// Lets the thread finish what it was given, and waits for it.
impl Drop for Writer {
    fn drop(&mut self) {
        self.queue = None;
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        // A command can hold the last handle of its own store: the thread cannot wait for itself.
        if let Some(thread) = thread.filter(|it| it.thread().id() != thread::current().id()) {
            // Commands that panic are caught; nothing else there can.
            drop(thread.join());
        }
    }
}
