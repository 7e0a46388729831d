//! Names of worlds that commands of one group have asked for.

use crate::{StoreError, World};

use super::{connection::Connection, select};

/// The worlds that were found. Nobody else can rename one while the transaction is open.
#[derive(Debug, Default)]
pub(super) struct Names(Vec<(String, World)>);

impl Names {
    /// The world of this name, if there is one.
    pub(super) fn find(&mut self, connection: &Connection, name: &str) -> Result<Option<World>, StoreError> {
        if let Some((_, world)) = self.0.iter().find(|(known, _)| known == name) {
            return Ok(Some(*world));
        }
        let world = select::world(connection, name)?;
        self.0.extend(world.map(|world| (name.to_owned(), world)));
        Ok(world)
    }

    /// Forgets all: names were changed, or changes of them were undone.
    pub(super) fn forget(&mut self) {
        self.0.clear();
    }
}
