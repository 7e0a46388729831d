//! What opening a database did to it.

use std::fmt;

/// What was done to a database when it was opened.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OpenReport {
    /// Whether the database was empty.
    pub created: bool,
    /// Collections that were added.
    pub collections_added: Vec<String>,
    /// Collections of the database that the schema does not tell. They stay as they are.
    pub collections_ignored: Vec<String>,
    /// Columns of known collections that were changed.
    pub columns: Vec<(String, String, ColumnChange)>,
}

/// What was done to a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ColumnChange {
    /// It was added and filled from the documents.
    Added {
        /// How many documents were read.
        records: u64,
        /// How many of them have a value there that is not of the column's kind; it is null for these.
        unfit: u64,
    },
    /// Its path or kind is another one now; it was filled again.
    Refilled {
        /// How many documents were read.
        records: u64,
        /// How many of them have a value there that is not of the column's kind; it is null for these.
        unfit: u64,
    },
    /// Its index was added, removed, or became unique or no longer unique.
    Reindexed,
    /// It was dropped. Its values are still in the documents.
    Dropped,
}

impl OpenReport {
    /// Whether the database was found as the schema tells it.
    pub fn is_unchanged(&self) -> bool {
        !self.created && self.collections_added.is_empty() && self.columns.is_empty()
    }
}

/// One line a change, none when nothing changed.
impl fmt::Display for OpenReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut lines = Vec::new();
        if self.created {
            lines.push("made a new database".to_owned());
        } else {
            lines.extend(self.collections_added.iter().map(|name| format!("added collection {name}")));
        }
        for (collection, column, change) in &self.columns {
            let did = match change {
                ColumnChange::Added { .. } => "added",
                ColumnChange::Refilled { .. } => "filled again",
                ColumnChange::Reindexed => "indexed again",
                ColumnChange::Dropped => "dropped",
            };
            let from = match change {
                ColumnChange::Added { records, unfit } | ColumnChange::Refilled { records, unfit } => {
                    let but =
                        if *unfit > 0 { format!(", {unfit} of which do not fit it") } else { String::new() };
                    format!(" from {records} documents{but}")
                }
                ColumnChange::Reindexed | ColumnChange::Dropped => String::new(),
            };
            lines.push(format!("{did} column {collection}.{column}{from}"));
        }
        lines.extend(self.collections_ignored.iter().map(|name| format!("left collection {name} alone")));
        f.write_str(&lines.join("\n"))
    }
}
