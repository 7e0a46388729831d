//! The keys that an object may have: expected in the order of the document, found by a hash where they stand otherwise.

use super::{Read, Reader, Stop};

/// Bytes of a key that are compared without a loop, its quotation marks and the colon among them.
const HEAD: usize = 32;

/// Ones where a key of so many bytes has some.
static MASKS: [[u8; HEAD]; HEAD + 1] = masks();

const fn masks() -> [[u8; HEAD]; HEAD + 1] {
    let mut masks = [[0; HEAD]; HEAD + 1];
    let mut length = 0;
    while length <= HEAD {
        let mut at = 0;
        while at < length {
            masks[length][at] = 0xFF;
            at += 1;
        }
        length += 1;
    }
    masks
}

/// A key, ready to be compared with a text.
#[derive(Debug)]
pub struct Key {
    /// The first bytes of how it stands in a text that is written without spaces, `"name":`; zeros behind them.
    head: [u8; HEAD],
    /// Bytes of all that.
    length: usize,
    name: &'static str,
}

impl Key {
    /// A key that stands in a text as it is, without escapes.
    pub const fn new(name: &'static str) -> Self {
        let bytes = name.as_bytes();
        let length = bytes.len() + 3;
        let mut head = [0; HEAD];
        let mut at = 0;
        while at < HEAD && at < length {
            head[at] = if at == 0 || at + 2 == length {
                b'"'
            } else if at + 1 == length {
                b':'
            } else {
                bytes[at - 1]
            };
            at += 1;
        }
        Self { head, length, name }
    }

    /// Whether a text begins with the key; not told of longer ones.
    #[inline]
    fn begins(&self, text: &[u8; HEAD]) -> bool {
        let Some(mask) = MASKS.get(self.length) else { return false };
        let word = |bytes: &[u8; HEAD], at: usize| {
            let word = bytes.as_chunks::<8>().0.get(at).copied().unwrap_or_default();
            u64::from_le_bytes(word)
        };
        let differ = |at| (word(text, at) ^ word(&self.head, at)) & word(mask, at);
        differ(0) | differ(1) | differ(2) | differ(3) == 0
    }
}

/// The keys of an object, in the order of the document.
#[derive(Debug)]
pub struct Keys {
    /// In the order of the document.
    pub keys: &'static [Key],
    /// Their places, one more than the index, by hash; 0 where there is none. See [`slots`].
    pub slots: &'static [u16],
}

/// Spreads keys by their length and the bytes at their ends and in their middle.
const fn hash(name: &[u8]) -> usize {
    let Some((first, rest)) = name.split_first() else { return 0 };
    let last = match rest.split_last() {
        Some((last, _)) => *last,
        None => *first,
    };
    // In a constant function there is no `get`.
    let middle = name[name.len() / 2];
    (*first as usize).wrapping_mul(31)
        ^ (last as usize).wrapping_mul(7)
        ^ (middle as usize).wrapping_mul(3)
        ^ name.len().wrapping_mul(17)
}

/// The table of [`Keys::slots`]: `SLOTS` is a power of two and more than the number of keys.
pub const fn slots<const SLOTS: usize>(keys: &[Key]) -> [u16; SLOTS] {
    let mut slots = [0; SLOTS];
    let mut index = 0;
    while index < keys.len() && index + 1 < SLOTS {
        let mut slot = hash(keys[index].name.as_bytes()) % SLOTS;
        while slots[slot] != 0 {
            slot = (slot + 1) % SLOTS;
        }
        index += 1;
        #[allow(clippy::cast_possible_truncation, reason = "no object has that many keys")]
        let place = index as u16;
        slots[slot] = place;
    }
    slots
}

impl Keys {
    /// The place of a key; the number of keys where it is none of them.
    fn find(&self, name: &str) -> usize {
        let mask = self.slots.len().wrapping_sub(1);
        let mut slot = hash(name.as_bytes()) & mask;
        // One slot at least is free.
        while let Some(index) = self.slots.get(slot).and_then(|place| usize::from(*place).checked_sub(1)) {
            if self.keys.get(index).is_some_and(|key| key.name == name) {
                return index;
            }
            slot = (slot + 1) & mask;
        }
        self.keys.len()
    }
}

/// Which keys were there, 64 to a word.
#[derive(Debug)]
pub struct Seen<const WORDS: usize>([u64; WORDS]);

impl<const WORDS: usize> Seen<WORDS> {
    /// None yet.
    #[inline]
    pub const fn none() -> Self {
        Self([0; WORDS])
    }

    /// Remembers a key by its place.
    ///
    /// # Errors
    ///
    /// It stands twice.
    #[inline]
    pub fn add(&mut self, index: usize) -> Read<()> {
        let word = self.0.get_mut(index / 64).ok_or(Stop)?;
        let bit = 1 << (index % 64);
        if *word & bit != 0 {
            return Err(Stop);
        }
        *word |= bit;
        Ok(())
    }

    /// Whether all of these were there.
    #[inline]
    pub fn all(&self, required: [u64; WORDS]) -> Read<()> {
        if self.0.iter().zip(&required).all(|(seen, required)| seen & required == *required) {
            Ok(())
        } else {
            Err(Stop)
        }
    }
}

/// Places that a reader remembers of texts in another order.
const ORDERS: usize = 256;

/// Which key stood where another was expected. Whoever writes an order of his own writes it in every object.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Order {
    /// Where the keys of the object are held, which tells objects apart.
    keys: usize,
    /// The place of the key that was expected.
    next: u16,
    /// The place of the key that was there.
    found: u16,
}

/// Where the keys of an object are held.
#[inline]
fn place_of(keys: &Keys) -> usize {
    std::ptr::from_ref(keys).addr()
}

/// Where the order of an object is remembered, of the key that is expected.
#[inline]
fn slot_of(keys: &Keys, next: usize) -> usize {
    (place_of(keys) / size_of::<Keys>()).wrapping_mul(37).wrapping_add(next) % ORDERS
}

impl Reader<'_> {
    /// Passes the key that stands here and tells its place, where it is one of these; else stays, and gives the number
    /// of keys. The key at `next` is expected.
    ///
    /// # Errors
    ///
    /// No key stands here.
    #[inline(never)]
    pub fn known(&mut self, keys: &Keys, next: usize) -> Read<usize> {
        // Only a text that was in another order before asks for what was learned.
        let expected = if self.orders.is_empty() { next } else { self.learned(keys, next) };
        if let Some(key) = keys.keys.get(expected)
            && let Some(text) = self.bytes.get(self.at..).and_then(|rest| rest.first_chunk::<HEAD>())
            && key.begins(text)
        {
            self.at += key.length;
            self.space();
            return Ok(expected);
        }
        self.known_elsewhere(keys, next)
    }

    /// The key that stood here in the object before, `next` unless that is known.
    #[inline]
    fn learned(&self, keys: &Keys, next: usize) -> usize {
        match self.orders.get(slot_of(keys, next)) {
            Some(order) if (order.keys, usize::from(order.next)) == (place_of(keys), next) => {
                usize::from(order.found)
            }
            _ => next,
        }
    }

    /// The key of a text that is in another order, which is learned.
    #[inline(never)]
    fn known_elsewhere(&mut self, keys: &Keys, next: usize) -> Read<usize> {
        let index = self.looked_up(keys)?;
        // A key that is expected and not written as such, with spaces before its colon, says nothing of the order.
        let is_learned = index != next || !self.orders.is_empty();
        if index < keys.keys.len()
            && is_learned
            && let (Ok(next), Ok(found)) = (u16::try_from(next), u16::try_from(index))
        {
            if self.orders.is_empty() {
                self.orders.resize_with(ORDERS, Order::default);
            }
            if let Some(order) = self.orders.get_mut(slot_of(keys, usize::from(next))) {
                *order = Order { keys: place_of(keys), next, found };
            }
        }
        Ok(index)
    }

    fn looked_up(&mut self, keys: &Keys) -> Read<usize> {
        let start = self.at;
        let index = match self.plain() {
            Some(name) => keys.find(name),
            None => keys.find(&self.string()?),
        };
        if index == keys.keys.len() {
            self.at = start;
        } else {
            self.colon()?;
        }
        Ok(index)
    }
}
