//! Tokens in a row: what a parser looks at, without trees to walk and without a text of its own for each token.

use std::fmt::Write as _;

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

use crate::names::is_keyword;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A name that is no word of the language.
    Name,
    /// A word of the language.
    Keyword,
    Literal,
    /// A character, and whether the next belongs to it.
    Punct(u8, bool),
    Open(Delimiter),
    Close(Delimiter),
    /// Behind the last token.
    Eof,
}

/// A token: its text, or the place of the other end of its group.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) kind: Kind,
    start: u32,
    end: u32,
}

/// Names of the standard library that emitters write in full, such as `::std::option::Option`, and that a file has short.
#[derive(Clone, Copy, Default)]
pub(crate) struct Shortened<'n> {
    /// Names, and the modules they are known by.
    pub(crate) names: &'n [(&'n str, &'n str)],
    /// They are shortened at the end of a group, too.
    pub(crate) last: bool,
    /// Tokens are taken as a text of them would be read: a number below zero is a sign and a number.
    pub(crate) text: bool,
}

/// The tokens of a file.
#[derive(Debug, Default)]
pub(super) struct Tokens {
    row: Vec<Token>,
    text: String,
}

const EOF: Token = Token { kind: Kind::Eof, start: 0, end: 0 };

impl Tokens {
    /// Takes trees apart, with short names for long ones, in place of those before.
    pub(super) fn fill(
        &mut self,
        trees: impl IntoIterator<Item = TokenTree>,
        names: Shortened<'_>,
    ) -> Result<(), String> {
        self.row.clear();
        self.text.clear();
        self.add(trees, names)
    }

    /// Takes more trees apart, which follow those before.
    pub(super) fn add(
        &mut self,
        trees: impl IntoIterator<Item = TokenTree>,
        names: Shortened<'_>,
    ) -> Result<(), String> {
        self.extend(trees, names).ok_or_else(|| "an item of more than four gigabytes".to_owned())
    }

    fn extend(&mut self, trees: impl IntoIterator<Item = TokenTree>, names: Shortened<'_>) -> Option<()> {
        let mut trees = trees.into_iter().peekable();
        while let Some(tree) = trees.next() {
            match tree {
                TokenTree::Ident(ident) => {
                    let (start, end) = self.write(&ident)?;
                    let name = self.text.get(start as usize..)?;
                    // Types are no words of the language, but for one.
                    let of_type =
                        name.starts_with(|first: char| first.is_ascii_uppercase()) && name != "Self";
                    let keyword = !of_type && is_keyword(name);
                    if of_type
                        && let Some((_, module)) = names.names.iter().find(|(short, _)| *short == name)
                        && (names.last || trees.peek().is_some())
                    {
                        self.shorten(module);
                    }
                    let kind = if keyword { Kind::Keyword } else { Kind::Name };
                    self.row.push(Token { kind, start, end });
                }
                TokenTree::Literal(literal) => {
                    let (mut start, end) = self.write(&literal)?;
                    if names.text && self.text.get(start as usize..)?.starts_with('-') {
                        self.row.push(Token { kind: Kind::Punct(b'-', false), start: 0, end: 0 });
                        start += 1;
                    }
                    self.row.push(Token { kind: Kind::Literal, start, end });
                }
                TokenTree::Punct(punct) => {
                    let char = u8::try_from(punct.as_char()).ok()?;
                    // In a text, only a sign, or the name of a lifetime, belongs to a sign before it.
                    let joint = punct.spacing() == Spacing::Joint
                        && (!names.text
                            || char == b'\''
                            || matches!(trees.peek(), Some(TokenTree::Punct(_))));
                    self.row.push(Token { kind: Kind::Punct(char, joint), start: 0, end: 0 });
                }
                TokenTree::Group(group) if names.text && group.delimiter() == Delimiter::None => {
                    self.extend(group.stream(), names)?;
                }
                TokenTree::Group(group) => {
                    let delimiter = group.delimiter();
                    let content = group.stream();
                    // Nobody else holds the content now, so it need not be copied.
                    drop(group);
                    let open = self.row.len();
                    self.row.push(Token { kind: Kind::Open(delimiter), start: 0, end: 0 });
                    self.extend(content, names)?;
                    let close = self.row.len();
                    self.row.push(Token {
                        kind: Kind::Close(delimiter),
                        start: u32::try_from(open).ok()?,
                        end: 0,
                    });
                    self.row.get_mut(open)?.start = u32::try_from(close).ok()?;
                }
            }
        }
        Some(())
    }

    /// Takes `::std::…::` off the end, where it is what a name is known by.
    fn shorten(&mut self, module: &str) {
        let Some(from) = self.row.len().checked_sub(8) else { return };
        let colons = |at: usize| {
            self.get(at).kind == Kind::Punct(b':', true)
                && matches!(self.get(at + 1).kind, Kind::Punct(b':', _))
        };
        let long = colons(from)
            && self.text(from + 2) == "std"
            && colons(from + 3)
            && self.text(from + 5) == module
            && colons(from + 6);
        if long {
            self.row.truncate(from);
        }
    }

    fn write(&mut self, token: &impl std::fmt::Display) -> Option<(u32, u32)> {
        let start = self.text.len();
        write!(self.text, "{token}").ok()?;
        Some((u32::try_from(start).ok()?, u32::try_from(self.text.len()).ok()?))
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.row.len()
    }

    /// A token.
    pub(super) fn get(&self, at: usize) -> Token {
        self.row.get(at).copied().unwrap_or(EOF)
    }

    /// Text of a name, a keyword or a literal.
    pub(super) fn text(&self, at: usize) -> &str {
        let token = self.get(at);
        match token.kind {
            Kind::Name | Kind::Keyword | Kind::Literal => {
                self.text.get(token.start as usize..token.end as usize).unwrap_or_default()
            }
            _ => "",
        }
    }

    /// The other end of a group.
    pub(super) fn partner(&self, at: usize) -> usize {
        self.get(at).start as usize
    }

    /// The tokens from one place to another, as they came.
    pub(super) fn stream(&self, from: usize, to: usize) -> Result<TokenStream, String> {
        let mut trees = Vec::new();
        let mut at = from;
        while at < to {
            let token = self.get(at);
            trees.push(match token.kind {
                Kind::Name | Kind::Keyword => TokenTree::Ident(match self.text(at).strip_prefix("r#") {
                    Some(raw) => Ident::new_raw(raw, Span::call_site()),
                    None => Ident::new(self.text(at), Span::call_site()),
                }),
                Kind::Literal => {
                    let literal: Literal = self.text(at).parse().map_err(|error| format!("{error}"))?;
                    TokenTree::Literal(literal)
                }
                Kind::Punct(char, joint) => {
                    let spacing = if joint { Spacing::Joint } else { Spacing::Alone };
                    TokenTree::Punct(Punct::new(char::from(char), spacing))
                }
                Kind::Open(delimiter) => {
                    let close = self.partner(at);
                    let content = self.stream(at + 1, close)?;
                    at = close;
                    TokenTree::Group(Group::new(delimiter, content))
                }
                Kind::Close(_) | Kind::Eof => return Err("a group has no beginning".to_owned()),
            });
            at += 1;
        }
        Ok(trees.into_iter().collect())
    }
}
