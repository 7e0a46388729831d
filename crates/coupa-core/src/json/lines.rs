//! From byte offsets to lines and columns.

use crate::Location;

/// Bytes between two checkpoints.
const STEP: usize = 4096;

/// Finds the line and column of a byte offset without counting from the start each time.
#[derive(Debug, Clone)]
pub(crate) struct Lines {
    /// Location of each multiple of [`STEP`].
    checkpoints: Vec<Location>,
}

impl Lines {
    /// Reads a text once.
    pub(crate) fn new(text: &[u8]) -> Self {
        let mut place = Location { line: 1, column: 1 };
        let checkpoints = text
            .chunks(STEP)
            .map(|chunk| {
                let start = place;
                advance(&mut place, chunk);
                start
            })
            .collect();
        Self { checkpoints }
    }

    /// The line and column of the character that begins at `offset`.
    pub(crate) fn locate(&self, text: &[u8], offset: usize) -> Location {
        let index = (offset / STEP).min(self.checkpoints.len().saturating_sub(1));
        let mut place = self.checkpoints.get(index).copied().unwrap_or(Location { line: 1, column: 1 });
        let end = offset.min(text.len());
        advance(&mut place, text.get(index * STEP..end).unwrap_or_default());
        place
    }
}

/// Moves a place over some bytes. Bytes that continue a character do not count.
fn advance(place: &mut Location, bytes: &[u8]) {
    for byte in bytes {
        if *byte == b'\n' {
            place.line += 1;
            place.column = 1;
        } else if byte & 0xC0 != 0x80 {
            place.column += 1;
        }
    }
}
