//! Reading a text straight into typed values, as generated parsers do.
//!
//! A reader knows only what a valid text looks like. At the first thing that it does not expect it stops without a
//! reason: the slow way, which scans the text into a tree, says what is wrong, or that nothing is.

mod keys;
mod object;
mod scalar;
mod string;

pub use keys::{Key, Keys, Seen, slots};
pub use object::Passed;

use super::{Limits, is_exact, scan::Scanner};
use crate::shape::Shape;
use serde_json::Value;

/// The text is not what the fast way reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stop;

/// What a reader gives.
pub type Read<T> = Result<T, Stop>;

/// A place in a JSON text.
#[derive(Debug)]
pub struct Reader<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    /// Levels that may still be entered.
    depth: usize,
    /// Byte offsets of the keys that were passed over.
    ignored: Vec<usize>,
    /// Bytes that may still be read again.
    again: usize,
    /// What was learned of the order of keys; empty as long as it is that of the document.
    orders: Vec<keys::Order>,
}

/// How many times the length of a text may be read again. Choices inside choices could otherwise take time without
/// measure.
const AGAIN: usize = 4;

/// Eight spaces.
const SPACES: u64 = 0x2020_2020_2020_2020;

impl<'t> Reader<'t> {
    /// A reader of a text that keeps the limits and is UTF-8 with none but portable characters.
    ///
    /// # Errors
    ///
    /// It does not.
    pub fn new(bytes: &'t [u8], limits: Limits) -> Read<Self> {
        if bytes.len() > limits.bytes {
            return Err(Stop);
        }
        let text = std::str::from_utf8(bytes).map_err(|_| Stop)?;
        if !bytes.is_ascii() && (text.contains('\u{FFFE}') || text.contains('\u{FFFF}')) {
            return Err(Stop);
        }
        let mut reader = Self {
            text,
            bytes,
            at: 0,
            depth: limits.depth.min(Limits::DEEPEST),
            ignored: Vec::new(),
            again: bytes.len().saturating_mul(AGAIN),
            orders: Vec::new(),
        };
        reader.space();
        Ok(reader)
    }

    /// Nothing but white space follows. Gives the byte offsets of the keys that were passed over.
    ///
    /// # Errors
    ///
    /// Something follows.
    pub fn end(mut self) -> Read<Vec<usize>> {
        self.space();
        if self.at == self.bytes.len() { Ok(self.ignored) } else { Err(Stop) }
    }

    /// Passes white space.
    #[inline]
    pub fn space(&mut self) {
        if self.peek() <= b' ' {
            self.long_space();
        }
    }

    #[inline(never)]
    fn long_space(&mut self) {
        while matches!(self.peek(), b' ' | b'\n' | b'\r' | b'\t') {
            self.at += 1;
            // What is indented has many of them.
            while let Some(word) = self.rest().first_chunk::<8>() {
                let other = u64::from_le_bytes(*word) ^ SPACES;
                if other != 0 {
                    self.at += (other.trailing_zeros() / 8) as usize;
                    break;
                }
                self.at += 8;
            }
        }
    }

    /// The next byte; 0, which is never valid, at the end.
    #[inline]
    pub fn peek(&self) -> u8 {
        self.bytes.get(self.at).copied().unwrap_or(0)
    }

    #[inline]
    fn rest(&self) -> &'t [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    /// Passes a literal, where it stands here.
    #[inline]
    pub fn literal(&mut self, literal: &str) -> bool {
        let found = self.rest().starts_with(literal.as_bytes());
        if found {
            self.at += literal.len();
        }
        found
    }

    /// Where the reader stands, to come back to.
    #[inline]
    pub fn mark(&self) -> Mark {
        Mark { at: self.at, depth: self.depth, ignored: self.ignored.len() }
    }

    /// Goes back to a place.
    ///
    /// # Errors
    ///
    /// Too much would be read again.
    pub fn reset(&mut self, mark: Mark) -> Read<()> {
        self.again = self.again.checked_sub(self.at.saturating_sub(mark.at)).ok_or(Stop)?;
        self.at = mark.at;
        self.depth = mark.depth;
        self.ignored.truncate(mark.ignored);
        Ok(())
    }

    /// Any value, whatever it is.
    ///
    /// # Errors
    ///
    /// There is none, or it holds a number that could not be kept.
    pub fn any(&mut self) -> Read<Value> {
        let mut scanner = self.scanner();
        let node = scanner.value().map_err(|_| Stop)?;
        self.at = scanner.at;
        let reading = Shape::Any.read(&node);
        if reading.violations.is_empty() { Ok(reading.value) } else { Err(Stop) }
    }

    /// Passes any value.
    ///
    /// # Errors
    ///
    /// There is none.
    pub fn pass(&mut self) -> Read<()> {
        self.skip(|_| true)
    }

    /// Passes a value that [`any`](Self::any) would give.
    ///
    /// # Errors
    ///
    /// There is none, or it holds a number that could not be kept.
    pub fn pass_exact(&mut self) -> Read<()> {
        self.skip(is_exact)
    }

    fn skip(&mut self, number: fn(&str) -> bool) -> Read<()> {
        match self.peek() {
            b'"' => self.text(|_| Ok(())),
            b'n' if self.literal("null") => Ok(()),
            b't' if self.literal("true") => Ok(()),
            b'f' if self.literal("false") => Ok(()),
            b'[' => {
                let mut more = self.enter_array()?;
                while more {
                    self.skip(number)?;
                    more = self.more_items()?;
                }
                Ok(())
            }
            b'{' => {
                let mut keys = Passed::default();
                let mut more = self.enter_object()?;
                while more {
                    keys.add(self.key()?.0)?;
                    self.skip(number)?;
                    more = self.more_members()?;
                }
                Ok(())
            }
            _ => {
                if number(self.digits()?) {
                    Ok(())
                } else {
                    Err(Stop)
                }
            }
        }
    }

    fn scanner(&self) -> Scanner<'t> {
        Scanner { text: self.text, bytes: self.bytes, at: self.at, depth: self.depth }
    }
}

/// A place that a reader can go back to.
#[derive(Debug, Clone, Copy)]
pub struct Mark {
    at: usize,
    depth: usize,
    ignored: usize,
}
