//! Bodies: checked ones that come in, typed or stored ones that go out.

use std::{fmt, marker::PhantomData, ops::Deref};

use bytes::{BufMut, Bytes, BytesMut};
use serde::Serialize;

use crate::{BoxError, Failure};

/// What a written body is expected to need.
const WRITTEN: usize = 1024;

/// A body that was checked against its schema before the handler saw it.
///
/// Only the stub makes one, so a `Valid<T>` is the proof that the constraints of the document hold.
#[derive(Clone)]
pub struct Valid<T> {
    value: T,
    json: Bytes,
    ignored: Vec<String>,
}

impl<T> Valid<T> {
    /// For generated code, which has just checked the value, and for tests that call a handler directly.
    #[doc(hidden)]
    pub fn from_checked(value: T, json: Bytes, ignored: Vec<String>) -> Self {
        Self { value, json, ignored }
    }

    /// The typed value.
    pub const fn value(&self) -> &T {
        &self.value
    }

    /// The typed value, by value.
    pub fn into_value(self) -> T {
        self.value
    }

    /// The body as JSON text: as it was received, or what the XML says that was received.
    pub const fn json(&self) -> &Bytes {
        &self.json
    }

    /// JSON Pointers, from the root of the body, of members that the schema ignores.
    pub fn ignored(&self) -> &[String] {
        &self.ignored
    }

    /// The JSON text with the knowledge that it is a `T`.
    pub fn into_stored(self) -> Stored<T> {
        Stored::from_json(self.json)
    }
}

impl<T> Deref for Valid<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// Shows sizes and pointers, never content: bodies hold personal data.
impl<T> fmt::Debug for Valid<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Valid")
            .field("bytes", &self.json.len())
            .field("ignored", &self.ignored)
            .finish_non_exhaustive()
    }
}

/// JSON text that is known to be a `T`, sent without being parsed.
pub struct Stored<T> {
    json: Bytes,
    of: PhantomData<fn() -> T>,
}

impl<T> Stored<T> {
    /// The caller vouches that the text is a `T`: a row that was checked when it was stored, or text it wrote itself.
    pub fn from_json(json: impl Into<Bytes>) -> Self {
        Self { json: json.into(), of: PhantomData }
    }

    /// No content at all, for a caller who asked for none: the answer keeps its status and has no body.
    pub const fn nothing() -> Self {
        Self { json: Bytes::new(), of: PhantomData }
    }

    /// The JSON text.
    pub const fn json(&self) -> &Bytes {
        &self.json
    }

    /// The JSON text, by value.
    pub fn into_json(self) -> Bytes {
        self.json
    }

    /// Joins items into an array.
    ///
    /// ```
    /// # use coupa_serve::Stored;
    /// let items = ["1", "2"].map(|item| Stored::<i64>::from_json(item));
    /// assert_eq!(&Stored::array(items).into_json()[..], b"[1,2]");
    /// ```
    pub fn array(items: impl IntoIterator<Item = Self>) -> Stored<Vec<T>> {
        let items: Vec<Bytes> = items.into_iter().map(Self::into_json).collect();
        let mut json = BytesMut::with_capacity(items.iter().map(|item| item.len() + 1).sum::<usize>() + 2);
        json.put_u8(b'[');
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                json.put_u8(b',');
            }
            json.put_slice(item);
        }
        json.put_u8(b']');
        Stored::from_json(json.freeze())
    }
}

impl<T> Clone for Stored<T> {
    fn clone(&self) -> Self {
        Self::from_json(self.json.clone())
    }
}

/// Shows the size, never content.
impl<T> fmt::Debug for Stored<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Stored").field("bytes", &self.json.len()).finish_non_exhaustive()
    }
}

impl<T> From<Valid<T>> for Stored<T> {
    fn from(valid: Valid<T>) -> Self {
        valid.into_stored()
    }
}

/// A body that goes out: a typed value, or JSON that is already written.
#[derive(Debug, Clone)]
pub enum Body<T> {
    /// To be written.
    Typed(T),
    /// Sent as it is.
    Stored(Stored<T>),
}

impl<T> Body<T> {
    /// Written by this function, where it is not written already: by a generated writer, which is quicker than
    /// serialisation.
    pub fn written<E: Into<BoxError>>(
        self,
        write: impl FnOnce(&T, &mut Vec<u8>) -> Result<(), E>,
    ) -> Result<Stored<T>, Failure> {
        match self {
            Self::Typed(value) => {
                let mut json = Vec::with_capacity(WRITTEN);
                write(&value, &mut json).map_err(|error| Failure::Internal(error.into()))?;
                Ok(Stored::from_json(json))
            }
            Self::Stored(stored) => Ok(stored),
        }
    }
}

impl<T: Serialize> Body<T> {
    /// The JSON text.
    pub fn into_json(self) -> Result<Bytes, Failure> {
        match self {
            Self::Typed(value) => Ok(Bytes::from(serde_json::to_vec(&value)?)),
            Self::Stored(stored) => Ok(stored.into_json()),
        }
    }
}

impl<T> From<T> for Body<T> {
    fn from(value: T) -> Self {
        Self::Typed(value)
    }
}

impl<T> From<Stored<T>> for Body<T> {
    fn from(stored: Stored<T>) -> Self {
        Self::Stored(stored)
    }
}

impl<T> From<Valid<T>> for Body<T> {
    fn from(valid: Valid<T>) -> Self {
        Self::Stored(valid.into_stored())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bodies_become_json() {
        assert_eq!(&Body::from(vec![1, 2]).into_json().unwrap()[..], b"[1,2]");
        assert_eq!(&Body::<u8>::from(Stored::from_json("7")).into_json().unwrap()[..], b"7");
        let valid = Valid::from_checked(7_u8, Bytes::from_static(b" 7 "), vec!["/a".to_owned()]);
        assert_eq!(*valid, 7);
        assert_eq!(&Body::<u8>::from(valid).into_json().unwrap()[..], b" 7 ");
    }

    #[test]
    fn typed_bodies_are_written_by_a_function() {
        let write = |value: &u8, out: &mut Vec<u8>| {
            out.push(*value);
            if *value == b'9' { Err("no nine") } else { Ok(()) }
        };
        assert_eq!(&Body::from(b'1').written(write).unwrap().json()[..], b"1");
        assert_eq!(&Body::Stored(Stored::from_json("2")).written(write).unwrap().json()[..], b"2");
        assert!(Body::from(b'9').written(write).is_err());
    }

    #[test]
    fn arrays_join() {
        assert_eq!(&Stored::<u8>::array([]).into_json()[..], b"[]");
        assert_eq!(&Stored::<u8>::array(["1", "2", "3"].map(Stored::from_json)).into_json()[..], b"[1,2,3]");
    }

    #[test]
    fn debug_shows_no_content() {
        let valid = Valid::from_checked("secret".to_owned(), Bytes::from_static(b"\"secret\""), Vec::new());
        assert_eq!(format!("{valid:?}"), "Valid { bytes: 8, ignored: [], .. }");
        assert_eq!(format!("{:?}", valid.into_stored()), "Stored { bytes: 8, .. }");
    }
}
