//! Calls of macros, whose tokens are printed one by one.

use proc_macro2::Delimiter;

use super::{
    Printer, Read,
    layout::INDENT,
    lists::signs,
    tokens::{Kind, Token},
};
use crate::names::is_keyword;

impl Printer<'_> {
    /// Whether a path with an exclamation mark and a group comes next; gives the delimiter and the place behind it.
    pub(super) fn sees_macro(&self) -> Option<(Delimiter, usize)> {
        let mut at = self.at;
        if self.sees("::") {
            at += 2;
        }
        loop {
            let name = match self.tokens.get(at).kind {
                Kind::Name => true,
                Kind::Keyword => matches!(self.tokens.text(at), "crate" | "self" | "super"),
                _ => false,
            };
            if !name {
                return None;
            }
            at += 1;
            match (self.tokens.get(at).kind, self.tokens.get(at + 1).kind) {
                (Kind::Punct(b':', true), Kind::Punct(b':', _)) => at += 2,
                (Kind::Punct(b'!', _), Kind::Open(delimiter)) => {
                    return Some((delimiter, self.tokens.partner(at + 1) + 1));
                }
                _ => return None,
            }
        }
    }

    /// A call of a macro.
    pub(super) fn macro_call(&mut self) -> Read {
        if self.is("macro_rules") {
            return None;
        }
        self.simple_path()?;
        self.needs("!")?;
        self.layout.word("!");
        let Kind::Open(delimiter) = self.token().kind else { return None };
        let close = self.tokens.partner(self.at);
        let (before, after) = signs(delimiter)?;
        if delimiter == Delimiter::Brace {
            self.layout.word(" ");
        }
        self.layout.word(before);
        if self.at + 1 < close {
            let end_of_line = |printer: &mut Self| {
                if delimiter == Delimiter::Brace {
                    printer.layout.line();
                } else {
                    printer.layout.zero();
                }
            };
            self.layout.consistent(INDENT);
            end_of_line(self);
            self.layout.inconsistent(0);
            self.mention_words(self.at + 1, close);
            self.macro_tokens(self.at + 1, close)?;
            self.layout.end();
            end_of_line(self);
            self.layout.outdent();
            self.layout.end();
        }
        self.layout.word(after);
        self.at = close + 1;
        Some(())
    }

    /// The tokens between the delimiters of a macro.
    fn macro_tokens(&mut self, from: usize, to: usize) -> Read {
        let mut state = State::Start;
        let mut joint = true;
        let mut at = from;
        while at < to {
            let token = self.tokens.get(at);
            let (space, next) = self.state(state, token, at)?;
            if !joint {
                if space {
                    self.layout.space();
                } else if matches!(token.kind, Kind::Punct(b'.', _)) {
                    self.layout.zero();
                }
            }
            joint = matches!(token.kind, Kind::Punct(_, true) | Kind::Punct(b'$', _));
            match token.kind {
                Kind::Name | Kind::Keyword | Kind::Literal => self.layout.word(self.tokens.text(at)),
                Kind::Punct(char, _) => self.character(char),
                Kind::Open(delimiter) => {
                    let close = self.tokens.partner(at);
                    self.macro_group(delimiter, at + 1, close)?;
                    at = close;
                }
                Kind::Close(_) | Kind::Eof => return None,
            }
            state = next;
            at += 1;
        }
        Some(())
    }

    fn macro_group(&mut self, delimiter: Delimiter, from: usize, to: usize) -> Read {
        let (before, after) = signs(delimiter)?;
        self.layout.word(before);
        if from < to {
            if delimiter == Delimiter::Brace {
                self.layout.space();
            }
            self.macro_tokens(from, to)?;
            if delimiter == Delimiter::Brace {
                self.layout.space();
            }
        }
        self.layout.word(after);
        Some(())
    }

    /// Whether a space stands before a token, and what the token is for the next one.
    fn state(&self, state: State, token: Token, at: usize) -> Read<(bool, State)> {
        let group = match token.kind {
            Kind::Open(delimiter) => Some(delimiter),
            _ => None,
        };
        let round = matches!(group, Some(Delimiter::Parenthesis | Delimiter::Bracket));
        Some(match (state, token.kind) {
            // These belong to definitions of macros.
            (_, Kind::Punct(b'$', _)) => return None,
            (State::Pound, Kind::Punct(b'!', _)) => (false, State::PoundBang),
            (State::Pound | State::PoundBang, Kind::Open(Delimiter::Bracket)) => (false, State::Other),
            (State::Name, _) if round => (false, State::Group),
            (State::Name, Kind::Punct(b'!', false)) => (false, State::NameBang),
            (State::NameBang, _) if round => (false, State::Other),
            (State::Colon, Kind::Punct(b':', _)) => (false, State::Colons),
            (_, Kind::Open(_)) => (true, if round { State::Group } else { State::Other }),
            (_, Kind::Name | Kind::Keyword) if !separate(self.tokens.text(at)) => {
                (state != State::Dot && state != State::Colons, State::Name)
            }
            (_, Kind::Literal) if self.tokens.text(at).ends_with('.') => (state != State::Dot, State::Other),
            (_, Kind::Literal) => (state != State::Dot, State::Name),
            (_, Kind::Punct(b',' | b';', _)) => (false, State::Other),
            (_, Kind::Punct(b'.', _)) => (state != State::Name && state != State::Group, State::Dot),
            (_, Kind::Punct(b':', true)) => (state != State::Name, State::Colon),
            (_, Kind::Punct(b'#', _)) => (true, State::Pound),
            _ => (true, State::Other),
        })
    }
}

/// What the last token of a macro was.
#[derive(Clone, Copy, PartialEq)]
enum State {
    Start,
    Pound,
    PoundBang,
    Dot,
    Colon,
    Colons,
    Name,
    NameBang,
    Group,
    Other,
}

/// Words of the language that stand apart from what follows: all but values, paths and those that are only kept.
fn separate(word: &str) -> bool {
    is_keyword(word)
        && !matches!(
            word,
            "_" | "abstract"
                | "become"
                | "do"
                | "false"
                | "final"
                | "override"
                | "priv"
                | "Self"
                | "self"
                | "super"
                | "true"
                | "try"
                | "typeof"
                | "unsized"
                | "virtual"
        )
}
