//! Patterns.

use proc_macro2::Delimiter;

use super::{Printer, Read, layout::INDENT, tokens::Kind};

/// What a pattern is, as far as it matters outside of it.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Pattern {
    /// A literal, or `_`.
    Plain,
    Rest,
    Other,
}

impl Printer<'_> {
    /// Patterns with `|` between them.
    pub(super) fn patterns(&mut self) -> Read<Pattern> {
        if self.sees("|") {
            return None;
        }
        let place = self.layout.place();
        let first = self.pattern()?;
        if !self.sees_bar() {
            return Some(first);
        }
        let mut plain = first == Pattern::Plain;
        while self.sees_bar() {
            self.at += 1;
            self.layout.space();
            self.layout.word("| ");
            plain &= self.pattern()? == Pattern::Plain;
        }
        self.layout.begin_at(place, 0, !plain);
        self.layout.end();
        Some(Pattern::Other)
    }

    fn sees_bar(&self) -> bool {
        self.sees("|") && !self.sees("||") && !self.sees("|=")
    }

    /// One pattern.
    pub(super) fn pattern(&mut self) -> Read<Pattern> {
        match self.token().kind {
            Kind::Literal => self.literal_pattern(),
            Kind::Name => {
                if self.begins_path_pattern() {
                    self.path_pattern()
                } else {
                    self.name_pattern()
                }
            }
            Kind::Keyword => match self.text() {
                "_" => {
                    self.at += 1;
                    self.layout.word("_");
                    Some(Pattern::Plain)
                }
                "true" | "false" => self.literal_pattern(),
                "ref" | "mut" => self.name_pattern(),
                "Self" | "super" | "crate" => self.path_pattern(),
                "self" if self.sees_ahead(1, "::") => self.path_pattern(),
                _ => None,
            },
            Kind::Punct(b'&', _) => {
                self.at += 1;
                self.layout.word("&");
                self.copy("mut");
                self.pattern()?;
                Some(Pattern::Other)
            }
            Kind::Punct(b':', true) => self.path_pattern(),
            Kind::Punct(b'.', true) if self.sees("..") && !self.sees("...") && !self.sees("..=") => {
                self.at += 2;
                let alone = self.at_end() || self.sees(",") || self.sees("|");
                alone.then_some(())?;
                self.layout.word("..");
                Some(Pattern::Rest)
            }
            Kind::Open(Delimiter::Parenthesis) => self.tuple_pattern(),
            Kind::Open(Delimiter::Bracket) => {
                let close = self.enter(Delimiter::Bracket)?;
                self.layout.word("[");
                self.list(close, Self::patterns)?;
                self.leave(close)?;
                self.layout.word("]");
                Some(Pattern::Other)
            }
            _ => None,
        }
    }

    fn literal_pattern(&mut self) -> Read<Pattern> {
        self.layout.word(self.text());
        self.at += 1;
        if !self.sees("..") {
            return Some(Pattern::Plain);
        }
        // From one literal to another.
        self.needs("..=")?;
        self.layout.word("..=");
        if self.kind(0) != Kind::Literal {
            return None;
        }
        self.layout.word(self.text());
        self.at += 1;
        Some(Pattern::Other)
    }

    fn begins_path_pattern(&self) -> bool {
        matches!(self.kind(1), Kind::Open(Delimiter::Brace | Delimiter::Parenthesis))
            || self.sees_ahead(1, "::")
            || self.sees_ahead(1, "!")
            || self.sees_ahead(1, "..")
    }

    fn name_pattern(&mut self) -> Read<Pattern> {
        self.copy("ref");
        self.copy("mut");
        if self.is("self") {
            return None;
        }
        self.name()?;
        if self.takes("@") {
            self.layout.word(" @ ");
            self.pattern()?;
        }
        Some(Pattern::Other)
    }

    fn path_pattern(&mut self) -> Read<Pattern> {
        if self.sees_macro().is_some() {
            return None;
        }
        let place = self.layout.place();
        self.path(true)?;
        if self.sees("..") || self.sees("!") {
            return None;
        }
        match self.token().kind {
            Kind::Open(Delimiter::Brace) => {
                let close = self.enter(Delimiter::Brace)?;
                self.layout.begin_at(place, INDENT, true);
                self.layout.word(" {");
                if self.at < close {
                    self.layout.space();
                    self.fields_of_pattern(close)?;
                    self.layout.outdent();
                } else {
                    self.layout.nothing();
                }
                self.leave(close)?;
                self.layout.end();
                self.layout.word("}");
            }
            Kind::Open(Delimiter::Parenthesis) => {
                self.boxed_list(Delimiter::Parenthesis, Self::patterns)?;
            }
            _ => {}
        }
        Some(Pattern::Other)
    }

    fn fields_of_pattern(&mut self, close: usize) -> Read {
        while self.at < close {
            if self.takes("..") {
                self.layout.word("..");
                self.layout.space();
                return (self.at == close).then_some(());
            }
            if self.kind(0) == Kind::Name && self.sees_ahead(1, ":") {
                self.name()?;
                self.at += 1;
                self.layout.word(": ");
                self.patterns()?;
            } else {
                self.copy("ref");
                self.copy("mut");
                self.name()?;
            }
            let last = self.comma()?;
            self.layout.comma_or_space(last);
        }
        Some(())
    }

    fn tuple_pattern(&mut self) -> Read<Pattern> {
        // `..` between parentheses is a tuple without a comma.
        let single = self.tuple_of(Self::patterns)?;
        (single != Some(Pattern::Rest)).then_some(Pattern::Other)
    }
}
