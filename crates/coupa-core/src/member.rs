//! How members of an object are read when plain serde would blur absent and null.
//!
//! For `deserialize_with` on the fields of generated types:
//!
//! ```
//! use coupa_core::member;
//!
//! #[derive(serde::Deserialize)]
//! struct Record {
//!     #[serde(deserialize_with = "member::required")]
//!     middle_name: Option<String>,
//!     #[serde(default, deserialize_with = "member::optional")]
//!     keywords: Option<String>,
//! }
//!
//! let read = |text| serde_json::from_str::<Record>(text);
//! assert!(read(r#"{"middle_name":null}"#).is_ok());
//! assert!(read("{}").is_err(), "required, though it may be null");
//! assert!(read(r#"{"middle_name":"A","keywords":null}"#).is_err(), "may be left out, but not be null");
//! ```

use serde::{Deserialize, Deserializer};

/// A required member that may be null: absent is an error.
///
/// Serde gives an absent `Option` field `None`, unless the field is read by a function of its own.
pub fn required<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    Option::deserialize(deserializer)
}

/// An optional member that may not be null: null is an error.
///
/// Serde reads null as `None`, and writing it back would leave the member out.
pub fn optional<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    T::deserialize(deserializer).map(Some)
}
