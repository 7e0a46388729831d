//! What the document is measured against: the vendor's element tables, and the list of places where it departs.
//!
//! Texts in, typed rows out, each with the line it stands on. The docs show them beside the document,
//! and [`crate::elements_check`] compares the two. Nothing else reads them.

mod departures;
mod table;

use crate::problem::Problems;
use crate::tree::Source;

pub use departures::Departure;
pub use table::{ElementTable, Row};

/// The element tables and the departures from them.
#[derive(Debug, Clone, Default)]
pub struct Evidence {
    /// Element tables, in the order in which they were given.
    pub tables: Vec<ElementTable>,
    /// Departures, in the order of the file.
    pub departures: Vec<Departure>,
    /// Path of the file of departures; empty where there is none.
    pub departures_file: String,
}

impl Evidence {
    /// Reads the tables (CSV) and the departures (TOML).
    ///
    /// # Errors
    ///
    /// Every row or entry that cannot be read, with its position.
    pub fn parse(tables: &[Source], departures: Option<&Source>) -> Result<Self, Problems> {
        let mut problems = Problems::new();
        let mut evidence = Self::default();
        for source in tables {
            match table::parse(source) {
                Ok(table) => evidence.tables.push(table),
                Err(found) => problems.extend(found),
            }
        }
        if let Some(source) = departures {
            evidence.departures_file.clone_from(&source.path);
            match departures::parse(source) {
                Ok(entries) => evidence.departures = entries,
                Err(found) => problems.extend(found),
            }
        }
        if problems.has_errors() { Err(problems) } else { Ok(evidence) }
    }

    /// The row of an element key such as `worker/first-name`, with its table.
    pub fn row(&self, key: &str) -> Option<(&ElementTable, &Row)> {
        let (resource, element) = key.split_once('/')?;
        self.tables
            .iter()
            .filter(|table| table.describes(resource))
            .find_map(|table| Some((table, table.row(element)?)))
    }

    /// The departures at a pointer: an element key, or a JSON Pointer into the document.
    pub fn departures_at<'e>(&'e self, pointer: &'e str) -> impl Iterator<Item = &'e Departure> {
        self.departures.iter().filter(move |departure| departure.pointer == pointer)
    }
}
