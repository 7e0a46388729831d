//! Record numbers: world and sequence number in one integer.

use crate::{StoreError, World};

/// 2^36 records a collection and world; 2^27 worlds, which are used up once (a world that is emptied gets a new
/// number).
const SEQ_BITS: u32 = 36;
pub(crate) const LAST_SEQ: i64 = (1 << SEQ_BITS) - 1;
pub(crate) const LAST_WORLD: i64 = (1 << (63 - SEQ_BITS)) - 1;

/// The record number just before the world's first record.
pub(crate) fn base(world: World) -> i64 {
    world.0 << SEQ_BITS
}

/// The record number of a sequence number; `None` for numbers that no record can have.
pub(crate) fn number(world: World, seq: i64) -> Option<i64> {
    (1..=LAST_SEQ).contains(&seq).then(|| base(world) | seq)
}

/// The sequence number within a record number.
pub(crate) fn seq(record: i64) -> i64 {
    record & LAST_SEQ
}

/// Refuses a sequence number that does not fit.
pub(crate) fn check_seq(seq: i64, collection: &str) -> Result<i64, StoreError> {
    if seq <= LAST_SEQ { Ok(seq) } else { Err(StoreError::Exhausted(format!("records of `{collection}`"))) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_of_all_fits() {
        let last = number(World(LAST_WORLD), LAST_SEQ);
        assert_eq!(last, Some(i64::MAX));
        assert_eq!(last.map(seq), Some(LAST_SEQ));
        assert_eq!(number(World(1), 0), None);
        assert_eq!(number(World(1), LAST_SEQ + 1), None);
        assert!(number(World(1), LAST_SEQ) < number(World(2), 1));
    }
}
