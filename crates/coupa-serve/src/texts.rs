//! The texts that were given under one name: none or one, as a rule.

use std::borrow::Cow;

/// Texts in order. One takes no list.
#[derive(Debug, Default)]
pub(crate) enum Texts<'i> {
    #[default]
    None,
    One(Cow<'i, str>),
    More(Vec<Cow<'i, str>>),
}

impl<'i> Texts<'i> {
    pub(crate) fn push(&mut self, text: impl Into<Cow<'i, str>>) {
        let text = text.into();
        *self = match std::mem::take(self) {
            Self::None => Self::One(text),
            Self::One(first) => Self::More(vec![first, text]),
            Self::More(mut texts) => {
                texts.push(text);
                Self::More(texts)
            }
        };
    }

    pub(crate) fn as_slice(&self) -> &[Cow<'i, str>] {
        match self {
            Self::None => &[],
            Self::One(text) => std::slice::from_ref(text),
            Self::More(texts) => texts,
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        matches!(self, Self::None)
    }

    /// The pieces of all of them between separators, without spaces around them.
    pub(crate) fn split(&self, separator: char) -> Self {
        let pieces = self.as_slice().iter().flat_map(|text| text.split(separator));
        pieces.map(|piece| piece.trim().to_owned()).collect()
    }

    pub(crate) fn into_strings(self) -> Vec<String> {
        match self {
            Self::None => Vec::new(),
            Self::One(text) => vec![text.into_owned()],
            Self::More(texts) => texts.into_iter().map(Cow::into_owned).collect(),
        }
    }
}

impl<'i, T: Into<Cow<'i, str>>> FromIterator<T> for Texts<'i> {
    fn from_iter<I: IntoIterator<Item = T>>(texts: I) -> Self {
        let mut all = Self::None;
        texts.into_iter().for_each(|text| all.push(text));
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_kept_in_order() {
        for given in [&[][..], &["a"], &["a", "b"], &["a", "", "c"]] {
            let texts: Texts<'_> = given.iter().copied().collect();
            assert!(texts.as_slice().iter().eq(given) && texts.is_empty() == given.is_empty(), "{texts:?}");
            assert_eq!(texts.into_strings(), given);
        }
        let pieces = ["a, b", "c"].into_iter().collect::<Texts<'_>>().split(',');
        assert_eq!(pieces.into_strings(), ["a", "b", "c"]);
    }
}
