//! Objects and arrays.

use std::{borrow::Cow, collections::BTreeSet};

use serde_json::{Map, Value};

use super::{Read, Reader, Stop};

/// Keys that are looked through one by one.
const FEW: usize = 16;

/// Keys of one object that are not known beforehand. Most objects have none.
#[derive(Debug, Default)]
pub struct Passed<'t>(Option<Box<PassedKeys<'t>>>);

#[derive(Debug, Default)]
struct PassedKeys<'t> {
    keys: Vec<Cow<'t, str>>,
    /// All of them, where there are more than a few.
    many: BTreeSet<Cow<'t, str>>,
}

impl<'t> Reader<'t> {
    /// Enters an object. Says whether it has members.
    ///
    /// # Errors
    ///
    /// None stands here, or it is too deep.
    #[inline]
    pub fn enter_object(&mut self) -> Read<bool> {
        self.enter(b'{', b'}')
    }

    /// Enters an array. Says whether it has items.
    ///
    /// # Errors
    ///
    /// None stands here, or it is too deep.
    #[inline]
    pub fn enter_array(&mut self) -> Read<bool> {
        self.enter(b'[', b']')
    }

    #[inline]
    fn enter(&mut self, open: u8, close: u8) -> Read<bool> {
        if self.peek() != open || self.depth == 0 {
            return Err(Stop);
        }
        self.at += 1;
        self.space();
        if self.peek() == close {
            self.at += 1;
            return Ok(false);
        }
        self.depth -= 1;
        Ok(true)
    }

    /// Behind a member: whether another one follows.
    ///
    /// # Errors
    ///
    /// Neither a comma nor the end stands here.
    #[inline]
    pub fn more_members(&mut self) -> Read<bool> {
        self.more(b'}')
    }

    /// Behind an item: whether another one follows.
    ///
    /// # Errors
    ///
    /// Neither a comma nor the end stands here.
    #[inline]
    pub fn more_items(&mut self) -> Read<bool> {
        self.more(b']')
    }

    #[inline]
    fn more(&mut self, close: u8) -> Read<bool> {
        self.space();
        let byte = self.peek();
        if byte == b',' {
            self.at += 1;
            self.space();
            Ok(true)
        } else if byte == close {
            self.at += 1;
            self.depth += 1;
            Ok(false)
        } else {
            Err(Stop)
        }
    }

    /// Whichever key stands here, with the byte offset of its quotation mark.
    ///
    /// # Errors
    ///
    /// None does.
    pub fn key(&mut self) -> Read<(Cow<'t, str>, usize)> {
        let start = self.at;
        let key = self.string()?;
        self.colon()?;
        Ok((key, start))
    }

    #[inline]
    pub(super) fn colon(&mut self) -> Read<()> {
        self.space();
        if self.peek() != b':' {
            return Err(Stop);
        }
        self.at += 1;
        self.space();
        Ok(())
    }

    /// Passes the value of a key that nobody knows.
    ///
    /// # Errors
    ///
    /// The key stands twice, or the value is none.
    #[cold]
    pub fn ignore(&mut self, passed: &mut Passed<'t>, key: Cow<'t, str>, start: usize) -> Read<()> {
        passed.add(key)?;
        self.ignored.push(start);
        self.pass()
    }

    /// Keeps the value of a key that nobody knows.
    ///
    /// # Errors
    ///
    /// The key stands twice, or the value is none that could be kept.
    pub fn keep(&mut self, kept: &mut Map<String, Value>, key: Cow<'t, str>) -> Read<()> {
        let value = self.any()?;
        match kept.insert(key.into_owned(), value) {
            None => Ok(()),
            Some(_) => Err(Stop),
        }
    }
}

impl<'t> Passed<'t> {
    /// Remembers a key.
    ///
    /// # Errors
    ///
    /// It stands twice.
    pub fn add(&mut self, key: Cow<'t, str>) -> Read<()> {
        let PassedKeys { keys, many } = &mut **self.0.get_or_insert_default();
        if keys.len() < FEW {
            if keys.contains(&key) {
                return Err(Stop);
            }
            keys.push(key);
            return Ok(());
        }
        if many.is_empty() {
            many.extend(keys.iter().cloned());
        }
        if many.insert(key) { Ok(()) } else { Err(Stop) }
    }
}
