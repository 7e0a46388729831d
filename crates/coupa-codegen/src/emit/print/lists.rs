//! Members between delimiters, and how they fill lines.

use proc_macro2::Delimiter;

use super::{
    Printer, Read,
    layout::{Break, INDENT},
};

/// What stands at both ends of a group. Nothing, where that is no text.
pub(super) fn signs(delimiter: Delimiter) -> Read<(&'static str, &'static str)> {
    match delimiter {
        Delimiter::Parenthesis => Some(("(", ")")),
        Delimiter::Brace => Some(("{", "}")),
        Delimiter::Bracket => Some(("[", "]")),
        Delimiter::None => None,
    }
}

impl Printer<'_> {
    /// Members up to the end of a group, each behind a place where a line may end.
    pub(super) fn list<T>(&mut self, close: usize, mut member: impl FnMut(&mut Self) -> Read<T>) -> Read {
        while self.at < close {
            member(self)?;
            let last = self.comma()?;
            self.layout.comma(last);
        }
        Some(())
    }

    /// As [`Self::list`], between delimiters and in a box of their own: what does not fit a line is indented.
    pub(super) fn boxed_list<T>(
        &mut self,
        delimiter: Delimiter,
        member: impl FnMut(&mut Self) -> Read<T>,
    ) -> Read {
        let (before, after) = signs(delimiter)?;
        let close = self.enter(delimiter)?;
        self.layout.word(before);
        if self.at < close {
            self.layout.consistent(INDENT);
            self.layout.zero();
            self.list(close, member)?;
            self.layout.outdent();
            self.layout.end();
        }
        self.leave(close)?;
        self.layout.word(after);
        Some(())
    }

    /// As [`Self::list`], between parentheses and in a box that the caller has begun.
    pub(super) fn open_list<T>(&mut self, member: impl FnMut(&mut Self) -> Read<T>) -> Read {
        let close = self.enter(Delimiter::Parenthesis)?;
        self.layout.word("(");
        self.layout.zero();
        self.list(close, member)?;
        self.layout.outdent();
        self.leave(close)?;
        self.layout.word(")");
        Some(())
    }

    /// A tuple. Gives what parentheses hold where that is one member without a comma, and so no tuple.
    pub(super) fn tuple_of<T>(&mut self, mut member: impl FnMut(&mut Self) -> Read<T>) -> Read<Option<T>> {
        let close = self.enter(Delimiter::Parenthesis)?;
        self.layout.word("(");
        let start = self.layout.place();
        if self.at < close {
            let first = member(self)?;
            if self.at == close {
                self.at += 1;
                self.layout.word(")");
                return Some(Some(first));
            }
            self.layout.pause_at(start, Break::default());
            self.layout.begin_at(start, INDENT, true);
            if self.comma()? {
                self.layout.word(",");
                self.layout.zero();
            } else {
                self.layout.comma(false);
                self.list(close, member)?;
            }
            self.layout.outdent();
            self.layout.end();
        }
        self.leave(close)?;
        self.layout.word(")");
        Some(None)
    }

    /// Members up to `>`, with `<` behind, in a box that the caller has begun.
    pub(super) fn angles(&mut self, lifetime: fn(&mut Self) -> Read, other: fn(&mut Self) -> Read) -> Read {
        self.layout.zero();
        let mut lifetimes = true;
        loop {
            if self.sees_lifetime() {
                // prettyplease writes these first.
                lifetimes.then_some(())?;
                lifetime(self)?;
            } else {
                lifetimes = false;
                other(self)?;
            }
            let comma = self.takes(",");
            let last = self.sees(">");
            (comma || last).then_some(())?;
            self.layout.comma(last);
            if last {
                break;
            }
        }
        self.at += 1;
        self.layout.outdent();
        self.layout.end();
        self.layout.word(">");
        Some(())
    }

    /// Lines between braces. Ends the box that the caller has begun before the head of them.
    pub(super) fn braces(&mut self, line: impl FnMut(&mut Self) -> Read) -> Read {
        let close = self.enter(Delimiter::Brace)?;
        self.layout.word("{");
        self.lines(close, line)?;
        self.layout.end();
        self.layout.word("}");
        Some(())
    }

    /// Lines up to the end of a group, in a box that the caller has begun. Each ends itself.
    pub(super) fn lines(&mut self, close: usize, mut line: impl FnMut(&mut Self) -> Read) -> Read {
        if self.at < close {
            self.layout.line();
            while self.at < close {
                line(self)?;
            }
            self.layout.outdent();
        } else {
            self.layout.nothing();
        }
        self.leave(close)
    }

    /// The end of a line that a comma ends, whether or not one was written.
    pub(super) fn line_with_comma(&mut self) -> Read {
        self.comma()?;
        self.layout.word(",");
        self.layout.line();
        Some(())
    }
}
