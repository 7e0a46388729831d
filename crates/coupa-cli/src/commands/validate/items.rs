//! The items of a JSON array, one after the other, in memory for one item.

use std::io::{self, BufRead};

/// Cuts an array into the texts of its items. It knows strings and brackets only: what is wrong inside an item is
/// found by whoever reads the item.
pub(super) struct Items<R> {
    input: R,
    largest: usize,
    line: usize,
    column: usize,
    state: State,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Before,
    Inside,
    After,
}

/// One item, with what stands before it in its file.
pub(super) struct Item {
    pub(super) text: Vec<u8>,
    pub(super) lines_before: usize,
    pub(super) columns_before: usize,
}

/// Why there are no more items.
pub(super) enum Stop {
    /// The input cannot be read.
    Read(io::Error),
    /// An item is larger than the limit.
    TooLarge { line: usize },
    /// The array itself is wrong: an item is missing, it does not end, or something follows it.
    Broken { line: usize, column: usize, why: &'static str },
}

impl<R: BufRead> Items<R> {
    /// An input whose first byte beside blanks is a bracket.
    pub(super) fn new(input: R, largest: usize) -> Self {
        Self { input, largest, line: 1, column: 1, state: State::Before }
    }

    fn byte(&mut self) -> Result<Option<u8>, Stop> {
        let byte = match self.input.fill_buf() {
            Ok(buffer) => buffer.first().copied(),
            Err(error) => return Err(Stop::Read(error)),
        };
        if let Some(byte) = byte {
            self.input.consume(1);
            if byte == b'\n' {
                self.line += 1;
                self.column = 1;
            } else if byte & 0xC0 != 0x80 {
                self.column += 1;
            }
        }
        Ok(byte)
    }

    fn broken(&self, why: &'static str) -> Stop {
        Stop::Broken { line: self.line, column: self.column.saturating_sub(1).max(1), why }
    }

    /// The next item; none behind the last.
    pub(super) fn next(&mut self) -> Result<Option<Item>, Stop> {
        let first = self.state == State::Before;
        if first {
            while self.byte()?.is_some_and(|byte| byte != b'[') {}
            self.state = State::Inside;
        }
        if self.state == State::After {
            return Ok(None);
        }
        let mut item = Item { text: Vec::new(), lines_before: 0, columns_before: 0 };
        let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
        loop {
            let place = (self.line, self.column);
            let Some(byte) = self.byte()? else { return Err(self.broken("the array does not end")) };
            if quoted {
                (quoted, escaped) = (escaped || byte != b'"', !escaped && byte == b'\\');
            } else {
                match byte {
                    b'"' => quoted = true,
                    b'{' | b'[' => depth += 1,
                    b']' if depth == 0 => {
                        self.end()?;
                        return match item.text.is_empty() {
                            true if first => Ok(None),
                            true => Err(self.broken("an item is missing behind the last comma")),
                            false => Ok(Some(item)),
                        };
                    }
                    b'}' | b']' => depth = depth.saturating_sub(1),
                    b',' if depth == 0 => {
                        if item.text.is_empty() {
                            return Err(self.broken("an item is missing before the comma"));
                        }
                        return Ok(Some(item));
                    }
                    _ => {}
                }
            }
            if item.text.is_empty() {
                if byte.is_ascii_whitespace() {
                    continue;
                }
                (item.lines_before, item.columns_before) = (place.0 - 1, place.1 - 1);
            }
            if item.text.len() >= self.largest {
                return Err(Stop::TooLarge { line: item.lines_before + 1 });
            }
            item.text.push(byte);
        }
    }

    /// Nothing but blanks may follow the array.
    fn end(&mut self) -> Result<(), Stop> {
        self.state = State::After;
        while let Some(byte) = self.byte()? {
            if !byte.is_ascii_whitespace() {
                return Err(self.broken("something follows the array"));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> (Vec<(String, usize, usize)>, Option<&'static str>) {
        let mut items = Items::new(text.as_bytes(), 1000);
        let mut found = Vec::new();
        loop {
            match items.next() {
                Ok(Some(item)) => {
                    let text = String::from_utf8_lossy(&item.text).trim_end().to_owned();
                    found.push((text, item.lines_before, item.columns_before));
                }
                Ok(None) => return (found, None),
                Err(Stop::Broken { why, .. }) => return (found, Some(why)),
                Err(_) => return (found, Some("limit")),
            }
        }
    }

    #[test]
    fn items_keep_their_places() {
        let (items, stop) = cut(" [{\"a\": \"],{\\\"\"},\n  [1, [2]], 3 ]\n");
        assert_eq!(
            items,
            [
                ("{\"a\": \"],{\\\"\"}".to_owned(), 0, 2),
                ("[1, [2]]".to_owned(), 1, 2),
                ("3".to_owned(), 1, 12)
            ]
        );
        assert_eq!(stop, None);
        assert_eq!(cut("[]"), (vec![], None));
    }

    #[test]
    fn a_broken_array_is_told() {
        assert_eq!(cut("[1").1, Some("the array does not end"));
        assert_eq!(cut("[1,]").1, Some("an item is missing behind the last comma"));
        assert_eq!(cut("[,1]").1, Some("an item is missing before the comma"));
        assert_eq!(cut("[1] 2").1, Some("something follows the array"));
    }
}
