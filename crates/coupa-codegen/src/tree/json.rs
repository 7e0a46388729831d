//! JSON to tree (RFC 8259), with the position of every value.

use std::collections::HashMap;

use serde_json::Number;

use super::limits::{MAX_DEPTH, MAX_MEMBERS, MAX_NODES, integer};
use super::{Kind, Member, Node, Position, Source};
use crate::problem::{Problem, Problems};

/// Parses JSON into a tree.
pub(super) fn parse(source: &Source, file: usize) -> Result<Node, Problems> {
    let mut reader = Reader {
        source,
        bytes: source.text.as_bytes(),
        at: 0,
        file,
        line: 1,
        line_start: 0,
        counted: (0, 0),
        nodes: 0,
        problems: Problems::new(),
    };
    if source.text.starts_with('\u{feff}') {
        reader.at = '\u{feff}'.len_utf8();
        reader.line_start = reader.at;
        reader.counted = (reader.at, 0);
    }
    let root = reader.value(0).and_then(|root| {
        reader.space();
        if reader.at < reader.bytes.len() {
            return Err(reader.syntax("something stands behind the value", "remove it"));
        }
        Ok(root)
    });
    match root {
        Ok(root) if !reader.problems.has_errors() => Ok(root),
        Ok(_) => Err(reader.problems),
        Err(problem) => {
            reader.problems.push(*problem);
            Err(reader.problems)
        }
    }
}

struct Reader<'s> {
    source: &'s Source,
    bytes: &'s [u8],
    at: usize,
    file: usize,
    line: usize,
    line_start: usize,
    /// Offset up to which the characters of this line are counted, and their number: lines may be long.
    counted: (usize, usize),
    nodes: usize,
    problems: Problems,
}

type Read<T> = Result<T, Box<Problem>>;

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn space(&mut self) {
        while let Some(byte @ (b' ' | b'\t' | b'\r' | b'\n')) = self.peek() {
            self.at += 1;
            if byte == b'\n' {
                self.line += 1;
                self.line_start = self.at;
                self.counted = (self.at, 0);
            }
        }
    }

    /// The place where the next byte stands.
    fn here(&mut self) -> Position {
        let (from, count) = self.counted;
        let more = self.bytes.get(from..self.at).unwrap_or_default();
        // Every byte but those that continue a character.
        let count = count + more.iter().filter(|byte| (**byte & 0xC0) != 0x80).count();
        self.counted = (self.at, count);
        Position { file: self.file, line: self.line, column: count + 1, start: self.at, end: self.at }
    }

    fn problem(&mut self, rule: &'static str, message: impl Into<String>, help: &str) -> Box<Problem> {
        let position = self.here();
        Box::new(Problem::error(rule, &self.source.path, position, message).help(help))
    }

    fn syntax(&mut self, message: impl Into<String>, help: &str) -> Box<Problem> {
        self.problem("syntax", message, help)
    }

    fn value(&mut self, depth: usize) -> Read<Node> {
        self.space();
        let from = self.here();
        self.nodes += 1;
        if self.nodes > MAX_NODES {
            let message = format!("more than {MAX_NODES} values");
            return Err(self.problem("too-large", message, "split the document into files"));
        }
        if depth >= MAX_DEPTH {
            let message = format!("nested deeper than {MAX_DEPTH} levels");
            let help = "move the inner part to a component and refer to it";
            return Err(self.problem("too-deep", message, help));
        }
        let kind = match self.peek() {
            Some(b'{') => self.object(depth)?,
            Some(b'[') => self.array(depth)?,
            Some(b'"') => Kind::String(self.string()?),
            Some(b'-' | b'0'..=b'9') => Kind::Number(self.number()?),
            Some(b't') => self.word("true", Kind::Boolean(true))?,
            Some(b'f') => self.word("false", Kind::Boolean(false))?,
            Some(b'n') => self.word("null", Kind::Null)?,
            Some(_) => return Err(self.syntax("a JSON value is expected here", "quote it if it is text")),
            None if self.nodes == 1 => return Err(self.syntax("the file is empty", "write a document")),
            None => return Err(self.syntax("the text ends in the middle of a value", "close what is open")),
        };
        Ok(Node { kind, position: Position { end: self.at, ..from } })
    }

    fn word(&mut self, word: &str, kind: Kind) -> Read<Kind> {
        if self.bytes.get(self.at..self.at + word.len()) == Some(word.as_bytes()) {
            self.at += word.len();
            return Ok(kind);
        }
        Err(self.syntax("a JSON value is expected here", "quote it if it is text"))
    }

    fn object(&mut self, depth: usize) -> Read<Kind> {
        self.at += 1;
        let mut members: Vec<Member> = Vec::new();
        let mut seen: HashMap<String, Position> = HashMap::new();
        self.space();
        if self.peek() == Some(b'}') {
            self.at += 1;
            return Ok(Kind::Object(members));
        }
        loop {
            self.space();
            let from = self.here();
            if self.peek() != Some(b'"') {
                return Err(self.syntax("a key in double quotes is expected here", "check commas and quotes"));
            }
            let key = self.string()?;
            let key_position = Position { end: self.at, ..from };
            if let Some(first) = seen.insert(key.clone(), key_position) {
                self.problems.push(
                    Problem::error(
                        "duplicate-key",
                        &self.source.path,
                        key_position,
                        format!("the key `{key}` stands twice in this object"),
                    )
                    .because("one of the two values would be lost silently")
                    .help("remove or rename one of them")
                    .related(first, "first here"),
                );
            }
            self.space();
            if self.peek() != Some(b':') {
                return Err(self.syntax("a colon is expected here", "write `\"key\": value`"));
            }
            self.at += 1;
            let value = self.value(depth + 1)?;
            members.push(Member { key, key_position, value });
            if members.len() > MAX_MEMBERS {
                let message = format!("an object with more than {MAX_MEMBERS} members");
                return Err(self.problem("too-large", message, "split it"));
            }
            self.space();
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(b'}') => {
                    self.at += 1;
                    return Ok(Kind::Object(members));
                }
                _ => return Err(self.syntax("a comma or `}` is expected here", "check the line above, too")),
            }
        }
    }

    fn array(&mut self, depth: usize) -> Read<Kind> {
        self.at += 1;
        let mut items = Vec::new();
        self.space();
        if self.peek() == Some(b']') {
            self.at += 1;
            return Ok(Kind::Array(items));
        }
        loop {
            items.push(self.value(depth + 1)?);
            self.space();
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(b']') => {
                    self.at += 1;
                    return Ok(Kind::Array(items));
                }
                _ => return Err(self.syntax("a comma or `]` is expected here", "check the line above, too")),
            }
        }
    }

    fn string(&mut self) -> Read<String> {
        self.at += 1;
        let mut text = String::new();
        let mut from = self.at;
        loop {
            match self.peek() {
                None => return Err(self.syntax("a string without end", "close it with a quote")),
                Some(b'"') => {
                    text.push_str(self.source.text.get(from..self.at).unwrap_or_default());
                    self.at += 1;
                    return Ok(text);
                }
                Some(b'\\') => {
                    text.push_str(self.source.text.get(from..self.at).unwrap_or_default());
                    text.push(self.escape()?);
                    from = self.at;
                }
                Some(0..=0x1F) => {
                    let help = "write it as an escape such as `\\n`";
                    return Err(self.syntax("a control character inside a string", help));
                }
                Some(_) => self.at += 1,
            }
        }
    }

    fn escape(&mut self) -> Read<char> {
        let letter = self.bytes.get(self.at + 1).copied();
        let found = match letter {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode(),
            _ => return Err(self.syntax("an escape that JSON does not know", "write `\\\\` for a backslash")),
        };
        self.at += 2;
        Ok(found)
    }

    /// `\u` with four digits, or two of them that make a surrogate pair.
    fn unicode(&mut self) -> Read<char> {
        let first = self.hex(self.at + 2);
        let (code, length) = match first {
            Some(high @ 0xD800..=0xDBFF) => {
                let low = (self.bytes.get(self.at + 6..self.at + 8) == Some(b"\\u".as_slice()))
                    .then(|| self.hex(self.at + 8))
                    .flatten()
                    .filter(|low| (0xDC00..=0xDFFF).contains(low));
                (low.map(|low| 0x1_0000 + ((high - 0xD800) << 10) + (low - 0xDC00)), 12)
            }
            other => (other, 6),
        };
        let Some(found) = code.and_then(char::from_u32) else {
            let help = "write four hexadecimal digits, or a pair of surrogates";
            return Err(self.syntax("an escape that is no character", help));
        };
        self.at += length;
        Ok(found)
    }

    fn hex(&self, at: usize) -> Option<u32> {
        let digits = self.bytes.get(at..at + 4)?;
        digits.iter().try_fold(0, |sum, byte| Some(sum * 16 + char::from(*byte).to_digit(16)?))
    }

    fn digits(&mut self) -> usize {
        let from = self.at;
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        self.at - from
    }

    fn number(&mut self) -> Read<Number> {
        let from = self.at;
        let place = self.here();
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        let zero = self.peek() == Some(b'0');
        let whole = self.digits();
        let mut valid = whole == 1 || (whole > 1 && !zero);
        let mut fraction = false;
        if self.peek() == Some(b'.') {
            fraction = true;
            self.at += 1;
            valid &= self.digits() > 0;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            fraction = true;
            self.at += 1;
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            valid &= self.digits() > 0;
        }
        let text = self.source.text.get(from..self.at).unwrap_or_default();
        if !valid {
            return Err(self.syntax("a number that JSON does not know", "quote it if it is text"));
        }
        let number = if fraction {
            let value = text.parse::<f64>().ok();
            value.and_then(Number::from_f64).ok_or("is beyond what a double holds")
        } else {
            integer(text)
        };
        match number {
            Ok(number) => Ok(number),
            Err(why) => {
                self.problems.push(
                    Problem::error(
                        "number-out-of-range",
                        &self.source.path,
                        Position { end: self.at, ..place },
                        format!("{text} {why}"),
                    )
                    .help("quote it if it is meant as text"),
                );
                Ok(Number::from(0))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::pointer;

    fn read(text: &str) -> Result<Node, String> {
        parse(&Source::new("t.json", text), 0)
            .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
    }

    #[test]
    fn agrees_with_serde_json() {
        for text in [
            "{}",
            "[]",
            " [1, -1, 1.5e3, true, false, null, \"\"] ",
            r#"{"a": {"b": ["\u00e9\n\"\\\/", "\ud83d\ude00", "😀"]}, "c": 18446744073709551615, "d": -9223372036854775808}"#,
        ] {
            let wanted: serde_json::Value = serde_json::from_str(text).unwrap();
            assert_eq!(read(text).unwrap().to_json(), wanted, "{text}");
        }
        assert_eq!(read("100000000000000000000").unwrap().to_json(), serde_json::json!(1e20));
    }

    #[test]
    fn positions_count_characters_and_spans_count_bytes() {
        let text = "\u{feff}{\r\n  \"ä\": \"é\", \"x\": [\"ü\",\n 12]}";
        let root = read(text).unwrap();
        let place = |at: &str| pointer::find(&root, at).unwrap().position;
        let x = place("/x/0");
        assert_eq!((x.line, x.column, &text[x.start..x.end]), (2, 19, "\"ü\""));
        let number = place("/x/1");
        assert_eq!((number.line, number.column, &text[number.start..number.end]), (3, 2, "12"));
        let key = root.member("ä").unwrap().key_position;
        assert_eq!((key.line, key.column, &text[key.start..key.end]), (2, 3, "\"ä\""));
    }

    #[test]
    fn refused_with_position() {
        for (text, wanted) in [
            ("", "t.json:1:1: error[syntax]: the file is empty"),
            ("{\"a\": 1,}", "t.json:1:9: error[syntax]: a key"),
            ("{\"a\": 1, \"a\": 2}", "t.json:1:10: error[duplicate-key]"),
            ("[1,\n 01]", "t.json:2:4: error[syntax]"),
            ("{\"a\": \"\\ud800\"}", "t.json:1:8: error[syntax]: an escape that is no character"),
            ("{\"a\": \"\t\"}", "error[syntax]: a control character"),
            ("{'a': 1}", "error[syntax]"),
            ("[1] 2", "t.json:1:5: error[syntax]: something stands behind"),
            ("[1e999]", "t.json:1:2: error[number-out-of-range]"),
            ("[123456789012345678901]", "t.json:1:2: error[number-out-of-range]"),
            ("{\"a\": tru}", "t.json:1:7: error[syntax]"),
            ("[\"abc", "error[syntax]: a string without end"),
            ("[1", "error[syntax]"),
        ] {
            let message = read(text).expect_err(text);
            assert!(message.contains(wanted), "{text:?} gave {message}");
        }
        let deep = "[".repeat(200_000);
        assert!(read(&deep).expect_err("deep").contains("too-deep"));
    }
}
