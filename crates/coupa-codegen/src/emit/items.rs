//! Items of a file, as the trees of tokens that they are.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// An item, or a member of an `impl`.
pub(super) struct Item {
    pub(super) trees: Vec<TokenTree>,
    /// Where its first word stands, behind attributes and visibility.
    pub(super) word: usize,
}

impl Item {
    /// The items that some tokens are, one by one. An item with braces in its types comes in several parts.
    pub(super) fn all(tokens: impl IntoIterator<Item = TokenTree>) -> impl Iterator<Item = Self> {
        let mut tokens = tokens.into_iter();
        std::iter::from_fn(move || Self::next(&mut tokens))
    }

    fn next(tokens: &mut impl Iterator<Item = TokenTree>) -> Option<Self> {
        let mut item = Self { trees: Vec::new(), word: 0 };
        let mut begun = false;
        let mut constant = false;
        // These end with a semicolon, whatever they hold.
        let mut value = false;
        for tree in tokens {
            let mut ends = false;
            match &tree {
                TokenTree::Ident(word) if !begun && word != "pub" => {
                    begun = true;
                    item.word = item.trees.len();
                    constant = word == "const";
                    value = constant || word == "use" || word == "static" || word == "type";
                }
                TokenTree::Ident(word) if constant && item.trees.len() == item.word + 1 => {
                    value = !(word == "fn" || word == "async" || word == "unsafe" || word == "extern");
                }
                TokenTree::Punct(punct) => ends = punct.as_char() == ';',
                TokenTree::Group(group) => {
                    ends = begun && !value && group.delimiter() == Delimiter::Brace;
                }
                _ => {}
            }
            item.trees.push(tree);
            if ends {
                break;
            }
        }
        (!item.trees.is_empty()).then_some(item)
    }

    /// Whether its words and signs, without attributes and visibility, begin with these.
    pub(super) fn begins(&self, words: &[&str]) -> bool {
        let mut trees = self.trees.iter().skip(self.word);
        words.iter().all(|word| match trees.next() {
            Some(TokenTree::Ident(ident)) => ident == word,
            Some(TokenTree::Punct(punct)) => word.chars().eq([punct.as_char()]),
            _ => false,
        })
    }

    /// What stands in its braces.
    pub(super) fn content(&self) -> TokenStream {
        match self.trees.last() {
            Some(TokenTree::Group(group)) => group.stream(),
            _ => TokenStream::new(),
        }
    }

    /// Changes what stands in its braces.
    pub(super) fn change(&mut self, change: fn(TokenStream) -> TokenStream) {
        if let Some(TokenTree::Group(group)) = self.trees.pop() {
            let (delimiter, content) = (group.delimiter(), group.stream());
            // Nobody else holds the content now, so it need not be copied.
            drop(group);
            self.trees.push(TokenTree::Group(Group::new(delimiter, change(content))));
        }
    }
}
