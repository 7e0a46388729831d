//! Strings, eight bytes at a time.

use std::borrow::Cow;

use super::{Read, Reader, Stop};
use crate::json::text;

/// One in each byte of a word.
const ONES: u64 = 0x0101_0101_0101_0101;

/// The highest bit of each byte of a word.
const HIGH: u64 = 0x8080_8080_8080_8080;

/// A word with the highest bit set in the first byte, in the order of the text, that cannot stand in a string as it
/// is; bits behind it mean nothing.
#[inline]
pub(super) const fn special(word: u64) -> u64 {
    let quote = word ^ (ONES * 0x22);
    let backslash = word ^ (ONES * 0x5C);
    let control = word.wrapping_sub(ONES * 0x20) & !word;
    ((quote.wrapping_sub(ONES) & !quote) | (backslash.wrapping_sub(ONES) & !backslash) | control) & HIGH
}

impl<'t> Reader<'t> {
    /// What becomes of a string, escapes resolved.
    ///
    /// # Errors
    ///
    /// No string stands here, it is not well formed, or nothing becomes of it.
    #[inline]
    pub fn text<T>(&mut self, read: impl FnOnce(&str) -> Read<T>) -> Read<T> {
        let resolved;
        let text = match self.plain() {
            Some(text) => text,
            None => {
                resolved = self.escaped()?;
                &*resolved
            }
        };
        read(text)
    }

    /// A string, escapes resolved.
    ///
    /// # Errors
    ///
    /// No string stands here, or it is not well formed.
    pub fn string(&mut self) -> Read<Cow<'t, str>> {
        match self.plain() {
            Some(text) => Ok(Cow::Borrowed(text)),
            None => self.escaped(),
        }
    }

    /// Passes a string without escapes, where one stands here.
    #[inline(never)]
    pub(super) fn plain(&mut self) -> Option<&'t str> {
        if self.peek() != b'"' {
            return None;
        }
        let start = self.at + 1;
        let mut at = start;
        let mut rest = self.bytes.get(start..).unwrap_or_default();
        while let Some((word, behind)) = rest.split_first_chunk::<8>() {
            let found = special(u64::from_le_bytes(*word));
            if found != 0 {
                at += (found.trailing_zeros() / 8) as usize;
                return self.close(start, at);
            }
            at += 8;
            rest = behind;
        }
        for byte in rest {
            if matches!(byte, b'"' | b'\\' | 0..=0x1F) {
                return self.close(start, at);
            }
            at += 1;
        }
        None
    }

    /// The string from `start` on, where its first special byte, which stands at `at`, ends it.
    #[inline]
    fn close(&mut self, start: usize, at: usize) -> Option<&'t str> {
        if self.bytes.get(at) != Some(&b'"') {
            return None;
        }
        self.at = at + 1;
        self.text.get(start..at)
    }

    #[cold]
    fn escaped(&mut self) -> Read<Cow<'t, str>> {
        if self.peek() != b'"' {
            return Err(Stop);
        }
        let (text, end) = text::string(self.text, self.at + 1).map_err(|_| Stop)?;
        self.at = end;
        Ok(text)
    }
}
