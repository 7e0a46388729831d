//! Attributes, documentation and visibility.

use std::borrow::Cow;

use proc_macro2::Delimiter;

use super::{Printer, Read, layout::INDENT, lists::signs, tokens::Kind};

impl Printer<'_> {
    /// Attributes of what follows.
    pub(super) fn attributes(&mut self) -> Read {
        while self.sees("#") {
            self.at += 1;
            self.attribute("#", "///")?;
        }
        Some(())
    }

    /// Attributes of what they stand in.
    pub(super) fn inner_attributes(&mut self) -> Read {
        while self.begins_inner_attribute() {
            self.at += 2;
            self.attribute("#!", "//!")?;
        }
        Some(())
    }

    pub(super) fn begins_inner_attribute(&self) -> bool {
        self.sees("#") && matches!(self.kind(1), Kind::Punct(b'!', _))
    }

    fn attribute(&mut self, sign: &str, comment: &str) -> Read {
        let close = self.enter(Delimiter::Bracket)?;
        let value = self.at + 2 + 1 == close && self.sees_ahead(1, "=");
        if value && self.is("comment") {
            return None;
        }
        if value && self.is("doc") && self.kind(2) == Kind::Literal {
            let text = value_of(self.tokens.text(self.at + 2))?;
            if self.documentation(&text, comment == "///") {
                self.mention();
                self.layout.line();
                self.at = close + 1;
                return Some(());
            }
        }
        self.layout.word(sign);
        self.layout.word("[");
        self.simple_path()?;
        if self.takes("=") {
            self.layout.word(" = ");
            self.expression()?;
        } else if let Kind::Open(delimiter) = self.token().kind {
            let end = self.tokens.partner(self.at);
            self.attribute_tokens(self.at, delimiter)?;
            self.at = end + 1;
        }
        self.leave(close)?;
        self.layout.word("]");
        self.layout.space();
        Some(())
    }

    /// Documentation as a comment, where it can be one.
    fn documentation(&mut self, text: &str, outer: bool) -> bool {
        let plain = !(text.contains('\n') || outer && text.starts_with('/'));
        if plain {
            self.layout.word(if outer { "///" } else { "//!" });
            self.layout.word(text.trim_end_matches(' '));
            return true;
        }
        if !can_be_comment(text) || outer && text.starts_with(['*', '/']) {
            return false;
        }
        self.layout.word(if outer { "/**" } else { "/*!" });
        let mut lines = text.split('\n').peekable();
        while let Some(line) = lines.next() {
            if lines.peek().is_some() {
                self.layout.word(line.trim_end_matches(' '));
                self.layout.word("\n");
            } else {
                self.layout.word(line);
            }
        }
        self.layout.word("*/");
        true
    }

    /// A path without arguments.
    pub(super) fn simple_path(&mut self) -> Read {
        if self.takes("::") {
            self.layout.word("::");
        }
        self.mention();
        loop {
            if self.kind(0) != Kind::Name
                && !(self.is("self") || self.is("super") || self.is("crate") || self.is("Self"))
            {
                return None;
            }
            self.layout.word(self.text());
            self.at += 1;
            if !self.takes("::") {
                return Some(());
            }
            self.layout.word("::");
        }
    }

    /// The group of an attribute, which is read token by token.
    fn attribute_tokens(&mut self, from: usize, delimiter: Delimiter) -> Read {
        let mut state = State::Word;
        self.attribute_group(from, delimiter, &mut state)
    }

    fn attribute_group(&mut self, open: usize, delimiter: Delimiter, state: &mut State) -> Read {
        let (before, after) = signs(delimiter)?;
        self.layout.word(before);
        let boxed = delimiter == Delimiter::Parenthesis;
        if boxed {
            self.layout.consistent(INDENT);
            self.layout.zero();
        }
        *state = State::Punct;
        let close = self.tokens.partner(open);
        let mut at = open + 1;
        while at < close {
            match self.tokens.get(at).kind {
                Kind::Name | Kind::Keyword | Kind::Literal => {
                    if *state == State::Word {
                        self.layout.space();
                    }
                    self.layout.word(self.tokens.text(at));
                    *state = State::Word;
                }
                Kind::Punct(char, _) => {
                    if *state == State::Word && char == b'=' {
                        self.layout.word(" ");
                    }
                    if char == b',' && at + 1 == close {
                        self.layout.comma(true);
                        *state = State::TrailingComma;
                    } else {
                        self.character(char);
                        if char == b'=' {
                            self.layout.word(" ");
                        } else if char == b',' {
                            self.layout.space();
                        }
                        *state = State::Punct;
                    }
                }
                Kind::Open(delimiter) => {
                    self.attribute_group(at, delimiter, state)?;
                    at = self.tokens.partner(at);
                }
                Kind::Close(_) | Kind::Eof => return None,
            }
            at += 1;
        }
        if boxed {
            if *state != State::TrailingComma {
                self.layout.zero();
            }
            self.layout.outdent();
            self.layout.end();
        }
        self.layout.word(after);
        *state = State::Punct;
        Some(())
    }

    /// Writes a character.
    pub(super) fn character(&mut self, char: u8) {
        self.layout.word(char::from(char).encode_utf8(&mut [0; 4]));
    }

    /// `pub`, or `pub(…)`.
    pub(super) fn visibility(&mut self) -> Read {
        if !self.take("pub") {
            return Some(());
        }
        if !self.opens(Delimiter::Parenthesis) {
            self.layout.word("pub ");
            return Some(());
        }
        if self.is_ahead(1, "in") {
            return None;
        }
        let whole = matches!(self.kind(2), Kind::Close(_));
        if !(whole && (self.is_ahead(1, "crate") || self.is_ahead(1, "self") || self.is_ahead(1, "super"))) {
            // The parentheses may be those of a type.
            return None;
        }
        self.mentions.push(self.at + 1);
        self.layout.word("pub(");
        self.layout.word(self.tokens.text(self.at + 1));
        self.layout.word(") ");
        self.at += 3;
        Some(())
    }
}

/// What the last token of an attribute was.
#[derive(Clone, Copy, PartialEq)]
enum State {
    Word,
    Punct,
    TrailingComma,
}

/// Whether a text may stand between `/*` and `*/`.
fn can_be_comment(text: &str) -> bool {
    let mut depth = 0_usize;
    let mut rest = text.as_bytes();
    loop {
        rest = match rest {
            [b'/', b'*', rest @ ..] => {
                depth += 1;
                rest
            }
            [b'*', b'/', rest @ ..] => {
                if depth == 0 {
                    return false;
                }
                depth -= 1;
                rest
            }
            [_, rest @ ..] => rest,
            [] => return depth == 0 && !text.ends_with('/'),
        }
    }
}

/// The value of a string literal; nothing where it is written in another way than quote and the compiler write it.
fn value_of(literal: &str) -> Option<Cow<'_, str>> {
    // The compiler writes a comment in a template so.
    if let Some(raw) = literal.strip_prefix('r') {
        let inner = raw.trim_start_matches('#');
        let signs = raw.len() - inner.len();
        let inner = inner.strip_prefix('"')?.get(..inner.len().checked_sub(signs + 2)?)?;
        return (!inner.contains('\r')).then_some(Cow::Borrowed(inner));
    }
    let inner = literal.strip_prefix('"')?.strip_suffix('"')?;
    if !inner.contains(['\\', '\r']) {
        return Some(Cow::Borrowed(inner));
    }
    let mut value = String::with_capacity(inner.len());
    let mut chars = inner.chars();
    while let Some(char) = chars.next() {
        if char == '\r' {
            return None;
        }
        if char != '\\' {
            value.push(char);
            continue;
        }
        value.push(match chars.next()? {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            '0' => '\0',
            '\\' => '\\',
            '\'' => '\'',
            '"' => '"',
            'u' => {
                let digits = chars.as_str().strip_prefix('{')?.split_once('}')?.0;
                chars.nth(digits.len() + 1)?;
                char::from_u32(u32::from_str_radix(digits, 16).ok()?)?
            }
            _ => return None,
        });
    }
    Some(Cow::Owned(value))
}
