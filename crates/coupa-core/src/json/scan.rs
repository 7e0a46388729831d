//! Bytes to tree.

use std::{borrow::Cow, collections::HashSet};

use super::{Document, Kind, Limits, Member, Node, SyntaxError, lines::Lines, pointer, text};

/// Members of an object from which on keys are looked up by hash.
const MANY_MEMBERS: usize = 16;

/// Reads a JSON text.
///
/// # Errors
///
/// The first thing that is wrong: the text is no JSON, or one of the rules of this module refuses it.
pub fn scan(bytes: &[u8], limits: Limits) -> Result<Document<'_>, SyntaxError> {
    let place = |fault: Fault| SyntaxError {
        location: Lines::new(bytes).locate(bytes, fault.offset),
        message: fault.message,
        pointer: fault.path.iter().rev().fold(String::new(), |mut pointer, token| {
            pointer::push(&mut pointer, token);
            pointer
        }),
        offset: fault.offset,
    };
    if bytes.len() > limits.bytes {
        return Err(place(fault(limits.bytes, format!("the text is longer than {} bytes", limits.bytes))));
    }
    if bytes.starts_with(b"\xEF\xBB\xBF") {
        return Err(place(fault(0, "JSON does not begin with a byte order mark")));
    }
    let text = std::str::from_utf8(bytes)
        .map_err(|error| place(fault(error.valid_up_to(), "the text is not UTF-8 from here on")))?;
    let mut scanner = Scanner { text, bytes, at: 0, depth: limits.depth.min(Limits::DEEPEST) };
    let root = scanner.document().map_err(place)?;
    Ok(Document::new(text, root))
}

/// What is wrong, before its line is counted.
pub(super) struct Fault {
    pub(super) offset: usize,
    pub(super) message: String,
    /// Reference tokens from the inside out.
    path: Vec<String>,
}

/// Something wrong at an offset.
pub(super) fn fault(offset: usize, message: impl Into<String>) -> Fault {
    Fault { offset, message: message.into(), path: Vec::new() }
}

impl Fault {
    fn within(mut self, token: impl Into<String>) -> Self {
        self.path.push(token.into());
        self
    }
}

pub(super) struct Scanner<'t> {
    pub(super) text: &'t str,
    pub(super) bytes: &'t [u8],
    pub(super) at: usize,
    /// Levels that may still be entered.
    pub(super) depth: usize,
}

impl<'t> Scanner<'t> {
    fn document(&mut self) -> Result<Node<'t>, Fault> {
        let root = self.value()?;
        self.space();
        if self.at < self.bytes.len() {
            return Err(self.expected("the end"));
        }
        Ok(root)
    }

    pub(super) fn value(&mut self) -> Result<Node<'t>, Fault> {
        self.space();
        let start = self.at;
        let kind = match self.peek() {
            Some(b'{') => self.nested(Self::object)?,
            Some(b'[') => self.nested(Self::array)?,
            Some(b'"') => Kind::String(self.string()?),
            Some(b'-' | b'0'..=b'9') => Kind::Number(Cow::Borrowed(self.number()?)),
            Some(b't') => self.literal("true", Kind::Boolean(true))?,
            Some(b'f') => self.literal("false", Kind::Boolean(false))?,
            Some(b'n') => self.literal("null", Kind::Null)?,
            _ => return Err(self.expected("a value")),
        };
        Ok(Node { kind, start, end: self.at })
    }

    fn nested(&mut self, read: fn(&mut Self) -> Result<Kind<'t>, Fault>) -> Result<Kind<'t>, Fault> {
        if self.depth == 0 {
            return Err(fault(self.at, "arrays and objects are nested too deep here"));
        }
        self.depth -= 1;
        self.at += 1;
        let kind = read(self);
        self.depth += 1;
        kind
    }

    fn object(&mut self) -> Result<Kind<'t>, Fault> {
        let mut members: Vec<Member<'t>> = Vec::new();
        let mut seen: HashSet<Cow<'t, str>> = HashSet::new();
        self.space();
        if self.take(b'}') {
            return Ok(Kind::Object(members));
        }
        loop {
            self.space();
            let start = self.at;
            if self.peek() != Some(b'"') {
                return Err(self.expected("a key in quotation marks"));
            }
            let key = self.string()?;
            if members.len() == MANY_MEMBERS {
                seen.extend(members.iter().map(|member| member.key.clone()));
            }
            let twice = if members.len() < MANY_MEMBERS {
                members.iter().any(|member| member.key == key)
            } else {
                !seen.insert(key.clone())
            };
            if twice {
                return Err(fault(start, "this key stands twice in one object").within(key));
            }
            self.space();
            if !self.take(b':') {
                return Err(self.expected("a colon").within(key));
            }
            let value = match self.value() {
                Ok(value) => value,
                Err(fault) => return Err(fault.within(key)),
            };
            members.push(Member { key, start, value });
            self.space();
            if self.take(b'}') {
                return Ok(Kind::Object(members));
            }
            if !self.take(b',') {
                return Err(self.expected("a comma or `}`"));
            }
        }
    }

    fn array(&mut self) -> Result<Kind<'t>, Fault> {
        let mut items = Vec::new();
        self.space();
        if self.take(b']') {
            return Ok(Kind::Array(items));
        }
        loop {
            items.push(self.value().map_err(|fault| fault.within(items.len().to_string()))?);
            self.space();
            if self.take(b']') {
                return Ok(Kind::Array(items));
            }
            if !self.take(b',') {
                return Err(self.expected("a comma or `]`"));
            }
        }
    }

    fn string(&mut self) -> Result<Cow<'t, str>, Fault> {
        let (text, end) = text::string(self.text, self.at + 1)?;
        self.at = end;
        Ok(text)
    }

    pub(super) fn number(&mut self) -> Result<&'t str, Fault> {
        let start = self.at;
        self.take(b'-');
        if !self.take(b'0') {
            self.digits()?;
        } else if self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            return Err(fault(start, "a number has no zero in front"));
        }
        if self.take(b'.') {
            self.digits()?;
        }
        if self.take(b'e') || self.take(b'E') {
            if !self.take(b'+') {
                self.take(b'-');
            }
            self.digits()?;
        }
        let number = &self.text[start..self.at];
        if number.parse::<f64>().is_ok_and(f64::is_finite) {
            Ok(number)
        } else {
            Err(fault(start, "this number is beyond the range of a double"))
        }
    }

    /// One digit or more.
    fn digits(&mut self) -> Result<(), Fault> {
        let count = self.bytes[self.at..].iter().take_while(|byte| byte.is_ascii_digit()).count();
        if count == 0 {
            return Err(self.expected("a digit"));
        }
        self.at += count;
        Ok(())
    }

    fn literal(&mut self, word: &str, kind: Kind<'t>) -> Result<Kind<'t>, Fault> {
        if self.bytes[self.at..].starts_with(word.as_bytes()) {
            self.at += word.len();
            Ok(kind)
        } else {
            Err(self.expected("a value"))
        }
    }

    fn space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn expected(&self, what: &str) -> Fault {
        let found = match self.text[self.at..].chars().next() {
            None => "the text ends".to_owned(),
            Some(c @ ('"' | '\'')) => format!("found `{c}`"),
            Some(c) => format!("found `{}`", c.escape_debug()),
        };
        fault(self.at, format!("{what} is expected here, {found}"))
    }
}
