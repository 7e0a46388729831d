//! A printer of our own for the Rust that emitters write: from tokens to the text that prettyplease gives, without syn.
//!
//! It knows the forms that the emitters use, and what prettyplease does with each of them. For anything else it gives
//! nothing, and syn with prettyplease print that item. So it decides how long a run takes, never what is written;
//! the tests hold it to that.
//!
//! Tokens are read once, from left to right, and laid out as they are read. Where a later token decides what should
//! have stood before (`a.b` becomes a chain, `a + b` a sum), boxes are inserted at places that were kept.

mod attributes;
mod blocks;
mod chains;
mod choices;
mod expressions;
mod functions;
mod generics;
mod items;
mod layout;
mod lists;
mod macros;
mod mentions;
mod patterns;
mod tokens;
mod types;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use proc_macro2::{Delimiter, TokenStream};

use super::items::Item;
use layout::Layout;
pub(super) use tokens::Shortened;
use tokens::{Kind, Token, Tokens};

/// Something that was read and laid out. Nothing, where the form is not one of those that are known.
type Read<T = ()> = Option<T>;

/// Adds the text of a file of items, with an empty line between them; `use` and `mod` lines stand together.
///
/// The names that it leaves to its imports are added to `mentioned`: the first of each path, and all that macros may turn
/// into one.
///
/// # Errors
///
/// The text of the parser, when an item is not known here and the tokens are not valid Rust.
pub(super) fn file(
    stream: TokenStream,
    names: Shortened<'_>,
    mentioned: Option<&mut BTreeSet<String>>,
    text: &mut String,
) -> Result<(), String> {
    #[cfg_attr(not(test), expect(unused_variables, reason = "tests count it"))]
    let left = print(stream, names, mentioned, text)?;
    #[cfg(test)]
    tests::count(text.len(), left);
    Ok(())
}

/// As [`file`]. Gives how many bytes were left to prettyplease.
fn print(
    stream: TokenStream,
    names: Shortened<'_>,
    mut mentioned: Option<&mut BTreeSet<String>>,
    text: &mut String,
) -> Result<usize, String> {
    let mut left = 0;
    let start = text.len();
    // Item by item: the place of what was read for one is taken by the next.
    let (mut tokens, mut layout) = (Tokens::default(), Layout::default());
    let mut items = Item::all(stream);
    let mut first = true;
    let mut last = None;
    while let Some(item) = items.next() {
        tokens.fill(item.trees, names)?;
        let mut begin = 0;
        if std::mem::take(&mut first) {
            begin = Printer::new(&tokens, &mut layout).attributes_of_file(text)?;
            if begin == tokens.len() {
                break;
            }
        }
        let mut printer = Printer::new(&tokens, &mut layout);
        let kind = printer.line_of_its_own(begin);
        if text.len() > start && (kind.is_none() || kind != last) {
            text.push('\n');
        }
        last = kind;
        let from = text.len();
        if printer.known_item(begin, text) {
            #[cfg(test)]
            tests::hold(&tokens, begin, &text[from..], &printer.mentions);
            if let Some(names) = &mut mentioned {
                printer.tell_mentioned(names);
            }
        } else {
            let item = unknown_item(&mut tokens, begin, &mut items, names)?;
            if let Some(names) = &mut mentioned {
                names.extend(mentions::mentions_of(&item));
            }
            text.push_str(&unparse(Vec::new(), vec![item]));
            left += text.len() - from;
        }
    }
    Ok(left)
}

/// Has syn read an item, which may reach further than it seems.
fn unknown_item(
    tokens: &mut Tokens,
    begin: usize,
    items: &mut impl Iterator<Item = Item>,
    names: Shortened<'_>,
) -> Result<syn::Item, String> {
    let mut first = None;
    loop {
        let error = match syn::parse2(tokens.stream(begin, tokens.len())?) {
            Ok(item) => return Ok(item),
            Err(error) => first.get_or_insert(error),
        };
        let Some(next) = items.next() else { return Err(error.to_string()) };
        tokens.add(next.trees, names)?;
    }
}

/// What prettyplease makes of attributes and items.
fn unparse(attrs: Vec<syn::Attribute>, items: Vec<syn::Item>) -> String {
    prettyplease::unparse(&syn::File { shebang: None, frontmatter: None, attrs, items })
}

/// Reads tokens and lays them out.
struct Printer<'t> {
    tokens: &'t Tokens,
    at: usize,
    layout: &'t mut Layout,
    /// Tokens that name something outside of their file.
    mentions: Vec<usize>,
}

impl<'t> Printer<'t> {
    fn new(tokens: &'t Tokens, layout: &'t mut Layout) -> Self {
        Self { tokens, at: 0, layout, mentions: Vec::new() }
    }

    /// Forgets what was laid out, and goes on from a token.
    fn start(&mut self, at: usize) {
        self.at = at;
        self.layout.clear();
    }

    /// The attributes of the file that the tokens begin. Gives the place behind them.
    fn attributes_of_file(mut self, text: &mut String) -> Result<usize, String> {
        self.start(0);
        if self.inner_attributes().is_some() {
            if self.at > 0 {
                self.layout.write(text);
            }
            return Ok(self.at);
        }
        self.at = 0;
        while self.begins_inner_attribute() {
            self.at = self.tokens.partner(self.at + 2).max(self.at + 2) + 1;
        }
        let file: syn::File =
            syn::parse2(self.tokens.stream(0, self.at)?).map_err(|error| error.to_string())?;
        text.push_str(&unparse(file.attrs, Vec::new()));
        Ok(self.at)
    }

    /// Prints the item that all tokens from a place are, where its form is known.
    fn known_item(&mut self, begin: usize, text: &mut String) -> bool {
        self.start(begin);
        let known = self.item().is_some() && self.at == self.tokens.len();
        if known {
            self.layout.write(text);
        }
        known
    }

    fn token(&self) -> Token {
        self.tokens.get(self.at)
    }

    fn kind(&self, ahead: usize) -> Kind {
        self.tokens.get(self.at + ahead).kind
    }

    /// The text of the next token, where it is a word or a literal.
    fn text(&self) -> &'t str {
        self.tokens.text(self.at)
    }

    /// Whether the next token is this word.
    fn is(&self, word: &str) -> bool {
        self.is_ahead(0, word)
    }

    fn is_ahead(&self, ahead: usize, word: &str) -> bool {
        matches!(self.kind(ahead), Kind::Keyword | Kind::Name) && self.tokens.text(self.at + ahead) == word
    }

    /// Takes this word, where it is the next token.
    fn take(&mut self, word: &str) -> bool {
        let found = self.is(word);
        self.at += usize::from(found);
        found
    }

    /// As [`Self::take`], and writes the word with a space behind.
    fn copy(&mut self, word: &str) -> bool {
        let found = self.take(word);
        if found {
            self.layout.word(word);
            self.layout.word(" ");
        }
        found
    }

    /// As [`Self::copy`], for a word that must come next.
    fn must_copy(&mut self, word: &str) -> Read {
        self.copy(word).then_some(())
    }

    /// Whether these characters come next, as one operator.
    fn sees(&self, operator: &str) -> bool {
        self.sees_ahead(0, operator)
    }

    fn sees_ahead(&self, ahead: usize, operator: &str) -> bool {
        let last = operator.len() - 1;
        operator.bytes().enumerate().all(|(index, char)| {
            matches!(self.kind(ahead + index), Kind::Punct(found, joint) if found == char && (joint || index == last))
        })
    }

    /// Takes an operator, where it comes next.
    fn takes(&mut self, operator: &str) -> bool {
        let found = self.sees(operator);
        if found {
            self.at += operator.len();
        }
        found
    }

    /// Takes an operator that must come next.
    fn needs(&mut self, operator: &str) -> Read {
        self.takes(operator).then_some(())
    }

    fn opens(&self, delimiter: Delimiter) -> bool {
        self.token().kind == Kind::Open(delimiter)
    }

    /// Enters a group that must come next, and gives the place of its end.
    fn enter(&mut self, delimiter: Delimiter) -> Read<usize> {
        let close = self.opens(delimiter).then(|| self.tokens.partner(self.at))?;
        self.at += 1;
        Some(close)
    }

    /// Leaves a group that must be at its end.
    fn leave(&mut self, close: usize) -> Read {
        (self.at == close).then(|| self.at += 1)
    }

    /// Whether the next token ends a group, or there is none.
    fn at_end(&self) -> bool {
        matches!(self.token().kind, Kind::Close(_) | Kind::Eof)
    }

    /// Takes a comma, which only the last of a group may lack. Tells whether it was the last.
    fn comma(&mut self) -> Read<bool> {
        let comma = self.takes(",");
        let last = self.at_end();
        (comma || last).then_some(last)
    }

    /// Takes a name and writes it.
    fn name(&mut self) -> Read {
        if self.token().kind != Kind::Name {
            return None;
        }
        self.layout.word(self.text());
        self.at += 1;
        Some(())
    }

    /// Takes a lifetime and writes it.
    fn lifetime(&mut self) -> Read {
        if !matches!(self.kind(0), Kind::Punct(b'\'', true)) {
            return None;
        }
        if !matches!(self.kind(1), Kind::Name | Kind::Keyword) {
            return None;
        }
        self.layout.word("'");
        self.layout.word(self.tokens.text(self.at + 1));
        self.at += 2;
        Some(())
    }

    /// Whether a lifetime comes next.
    fn sees_lifetime(&self) -> bool {
        matches!(self.kind(0), Kind::Punct(b'\'', true))
    }
}
