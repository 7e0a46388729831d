//! What the thread that writes does.
//!
//! All writers of a database, of whatever process, take turns: a transaction begins with a lock on the one row of
//! `_store`. So a command is alone, as it is with SQLite, whatever it reads before it writes; sequence numbers are
//! dense without a thought, no two transactions can block each other, and none has to be tried again because of
//! another. What gathered while others had their turn is committed together.

use std::{sync::Arc, time::Duration};

use sqlx::Row as _;

use crate::{StoreError, Transaction, transaction::Command, writer::Queue};

use super::{
    failure::failure,
    layout::Layout,
    operations::PgOperations,
    session::Session,
    sql::{Param, Statement, first_number},
};

/// The isolation is said because a server can have another default: behind the lock, every statement must see what
/// the writers before have committed.
const BEGIN: &str = "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE;
    SELECT generation::text, txid_current()::text FROM _store FOR UPDATE";
const SAVEPOINT: &str = "SAVEPOINT command";
const KEEP: &str = "RELEASE SAVEPOINT command";
const UNDO: &str = "ROLLBACK TO SAVEPOINT command; RELEASE SAVEPOINT command";
/// How often it is asked whether a transaction was committed, and the time between.
const ASKED: u32 = 50;
const BETWEEN: Duration = Duration::from_millis(100);

/// What the thread works with.
pub(super) struct Work {
    pub(super) session: Session,
    pub(super) layout: Arc<Layout>,
    /// How often the tables were changed for another schema, when this store was opened.
    pub(super) generation: i64,
}

/// What became of the commands of a group, one by one.
type Outcomes = Vec<Result<(), StoreError>>;

/// Why a group was not committed.
enum Broken {
    /// The connection broke before the commit: nothing of it was done.
    Before(StoreError),
    /// The connection broke with the commit of this transaction on its way.
    At(StoreError, i64, Outcomes),
    /// The database refused.
    Refused(StoreError),
}

impl From<StoreError> for Broken {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Unreachable { .. } => Self::Before(error),
            other => Self::Refused(other),
        }
    }
}

impl Work {
    pub(super) fn run(mut self, mut queue: Queue) {
        while let Some(mut group) = queue.next_group() {
            let outcomes = self.commit(&mut group).unwrap_or_else(|error| {
                tracing::error!(%error, commands = group.len(), "commands were not committed");
                vec![Err(error); group.len()]
            });
            for (command, outcome) in group.into_iter().zip(outcomes) {
                command.answer(outcome);
            }
        }
    }

    /// Commits a group. A connection that broke since it was last used, or while nothing was committed yet, is
    /// replaced once, and the commands are run again.
    fn commit(&mut self, group: &mut [Box<dyn Command>]) -> Result<Outcomes, StoreError> {
        let again = match self.try_commit(group) {
            Err(Broken::Before(_)) => self.try_commit(group),
            other => other,
        };
        match again {
            Ok(outcomes) => Ok(outcomes),
            Err(Broken::Before(error) | Broken::Refused(error)) => Err(error),
            Err(Broken::At(error, transaction, outcomes)) => match self.was_committed(transaction) {
                Some(true) => Ok(outcomes),
                Some(false) => Err(error),
                None => Err(StoreError::Unreachable {
                    reason:
                        "the connection broke while changes were committed, and nobody says whether they were"
                            .to_owned(),
                    source: Arc::new(error),
                }),
            },
        }
    }

    fn try_commit(&mut self, group: &mut [Box<dyn Command>]) -> Result<Outcomes, Broken> {
        self.session.connect()?;
        // A command that is alone needs no savepoint: the transaction is one.
        let single = group.len() == 1;
        let transaction = self.begin(if single { "" } else { SAVEPOINT })?;
        let mut outcomes = Vec::with_capacity(group.len());
        let mut kept = false;
        for (at, command) in group.iter_mut().enumerate() {
            let mut operations = PgOperations::new(&mut self.session, &self.layout);
            let wants = command.run(&mut Transaction::new(&self.layout.catalog, &mut operations));
            let failed = self.session.failed();
            if !self.session.is_connected() {
                return Err(Broken::Before(failed.unwrap_or(StoreError::Closed)));
            }
            let keep = wants && failed.is_none();
            kept |= keep;
            // What a statement came to grief at was not told on by the command.
            outcomes.push(if wants { failed.map_or(Ok(()), Err) } else { Ok(()) });
            if !single {
                let next = if at + 1 < outcomes.capacity() { SAVEPOINT } else { "" };
                self.session.begin(&format!("{}; {next}", if keep { KEEP } else { UNDO }))?;
            }
        }
        if !kept {
            self.session.begin("ROLLBACK")?;
            return Ok(outcomes);
        }
        match self.session.script("COMMIT") {
            Ok(_) => Ok(outcomes),
            Err(error @ StoreError::Unreachable { .. }) => Err(Broken::At(error, transaction, outcomes)),
            Err(error) => Err(Broken::Refused(error)),
        }
    }

    /// Begins a transaction as the only writer: its number.
    fn begin(&mut self, then: &str) -> Result<i64, Broken> {
        let rows = self.session.begin(&format!("{BEGIN}; {then}"))?;
        // In a script, fields are texts.
        let number = |at: usize| {
            let row = rows.first().ok_or(sqlx::Error::RowNotFound).map_err(failure)?;
            let text: &str = row.try_get(at).map_err(failure)?;
            text.parse::<i64>().map_err(|error| failure(sqlx::Error::Decode(error.into())))
        };
        if number(0)? != self.generation {
            self.session.begin("ROLLBACK")?;
            return Err(Broken::Refused(StoreError::SchemaChanged));
        }
        Ok(number(1)?)
    }

    /// Whether a transaction was committed, as the server says once it is back; `None` if it does not say.
    fn was_committed(&mut self, transaction: i64) -> Option<bool> {
        let ask = Statement::new(
            "SELECT CASE txid_status($1) WHEN 'committed' THEN 1::bigint WHEN 'aborted' THEN 0 WHEN 'in progress' THEN 2 END",
            [Param::from(transaction)],
        );
        for _ in 0..ASKED {
            let said = self.session.connect().and_then(|()| first_number(&self.session.rows(&ask)?));
            match said {
                Ok(Some(2)) | Err(StoreError::Unreachable { .. }) => std::thread::sleep(BETWEEN),
                Ok(Some(committed)) => return Some(committed == 1),
                Ok(None) | Err(_) => return None,
            }
        }
        None
    }
}
