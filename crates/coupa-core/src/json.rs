//! A JSON scanner that knows positions.
//!
//! It reads RFC 8259 to the letter and refuses a few things that the RFC leaves open, because nobody could handle
//! them safely later: keys that stand twice in an object, characters that XML 1.0 cannot carry (U+0000 and most
//! control characters, U+FFFE, U+FFFF), lone surrogates, a byte order mark, numbers beyond the range of a double,
//! and texts too deep or too long.
//!
//! ```
//! use coupa_core::json::{self, Limits};
//!
//! let document = json::scan(b"{\n  \"name\": \"Ada\"\n}", Limits::default())?;
//! let place = document.locate("/name").map(|place| (place.line, place.column));
//! assert_eq!(place, Some((2, 11)));
//!
//! let error = json::scan(b"{\n  \"name\": Ada\n}", Limits::default()).unwrap_err();
//! assert_eq!(error.to_string(), "2:11: a value is expected here, found `A`");
//! # Ok::<(), json::SyntaxError>(())
//! ```

mod document;
mod lines;
mod number;
pub mod pointer;
pub mod reader;
mod scan;
mod text;

pub use crate::syntax::SyntaxError;
pub use document::{Document, Kind, Member, Node};
pub(crate) use lines::Lines;
pub(crate) use number::{Whole, whole};
pub use number::{canonical, compare, is_divisor, is_exact, is_multiple, is_whole};
pub use reader::Reader;
pub use scan::scan;

/// How deep and how long a text may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Arrays and objects around a value, at most. More than [`Limits::DEEPEST`] counts as that.
    pub depth: usize,
    /// Length in bytes, at most.
    pub bytes: usize,
}

impl Limits {
    /// The largest depth there is: scanning nests, and must not exhaust the stack.
    pub const DEEPEST: usize = 256;
}

impl Default for Limits {
    /// 64 levels, 16 MiB.
    fn default() -> Self {
        Self { depth: 64, bytes: 16 * 1024 * 1024 }
    }
}
