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

use layout::Layout;
pub(super) use tokens::Shortened;
use tokens::{Kind, Token, Tokens};

/// Something that was read and laid out. Nothing, where the form is not one of those that are known.
type Read<T = ()> = Option<T>;

/// What a file became.
pub(super) struct Printed {
    /// Its text.
    pub(super) text: String,
    /// The names that it leaves to its imports: the first of each path, and all that macros may turn into one.
    pub(super) mentioned: BTreeSet<String>,
}

/// The text of a file of items, with an empty line between them; `use` and `mod` lines stand together.
///
/// # Errors
///
/// The text of the parser, when an item is not known here and the tokens are not valid Rust.
pub(super) fn file(stream: TokenStream, names: Shortened<'_>) -> Result<Printed, String> {
    let tokens = Tokens::of(stream, names)?;
    let mut printer = Printer::new(&tokens);
    let mut text = String::new();
    printer.attributes_of_file(&mut text)?;
    let mut last = None;
    while printer.at < tokens.len() {
        let begin = printer.at;
        let kind = printer.line_of_its_own();
        if !text.is_empty() && (kind.is_none() || kind != last) {
            text.push('\n');
        }
        last = kind;
        #[cfg(test)]
        let (from, mentions) = (text.len(), printer.mentions.len());
        let known = printer.known_item(begin, &mut text);
        if !known {
            printer.unknown_item(begin, &mut text)?;
        }
        #[cfg(test)]
        tests::count(known, text.len() - from);
        #[cfg(test)]
        if known {
            tests::hold(&tokens, begin..printer.at, &text[from..], &printer.mentions[mentions..]);
        }
    }
    Ok(Printed { text, mentioned: printer.mentioned() })
}

/// What prettyplease makes of attributes and items.
fn unparse(attrs: Vec<syn::Attribute>, items: Vec<syn::Item>) -> String {
    prettyplease::unparse(&syn::File { shebang: None, frontmatter: None, attrs, items })
}

/// Reads tokens and lays them out.
struct Printer<'t> {
    tokens: &'t Tokens,
    at: usize,
    layout: Layout,
    /// Tokens that name something outside of their file.
    mentions: Vec<usize>,
    /// The same, from items that are not known here.
    more: BTreeSet<String>,
}

impl<'t> Printer<'t> {
    fn new(tokens: &'t Tokens) -> Self {
        Self { tokens, at: 0, layout: Layout::default(), mentions: Vec::new(), more: BTreeSet::new() }
    }

    /// Forgets what was laid out, and goes on from a token.
    fn start(&mut self, at: usize) {
        self.at = at;
        self.layout.clear();
    }

    /// The attributes of the file that the tokens are.
    fn attributes_of_file(&mut self, text: &mut String) -> Result<(), String> {
        self.start(0);
        let known = self.inner_attributes().is_some();
        if known && self.at > 0 {
            self.layout.write(text);
        }
        if !known {
            self.at = 0;
            while self.begins_inner_attribute() {
                self.at = self.tokens.partner(self.at + 2).max(self.at + 2) + 1;
            }
            let file: syn::File =
                syn::parse2(self.tokens.stream(0, self.at)?).map_err(|error| error.to_string())?;
            text.push_str(&unparse(file.attrs, Vec::new()));
        }
        Ok(())
    }

    /// Prints an item, where its form is known.
    fn known_item(&mut self, begin: usize, text: &mut String) -> bool {
        self.start(begin);
        let mentions = self.mentions.len();
        let known = self.item().is_some();
        if known {
            self.layout.write(text);
        } else {
            self.mentions.truncate(mentions);
        }
        known
    }

    /// Has prettyplease print an item, and finds out where it ends.
    fn unknown_item(&mut self, begin: usize, text: &mut String) -> Result<(), String> {
        let mut first = None;
        let mut end = begin;
        // It may reach further than it seems.
        while end < self.tokens.len() {
            end = self.end_of_item(end);
            match syn::parse2(self.tokens.stream(begin, end)?) {
                Ok(item) => {
                    self.at = end;
                    self.more.extend(mentions::mentions_of(&item));
                    text.push_str(&unparse(Vec::new(), vec![item]));
                    return Ok(());
                }
                Err(error) => first = first.or(Some(error)),
            }
        }
        Err(first.map_or_else(String::new, |error| error.to_string()))
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
