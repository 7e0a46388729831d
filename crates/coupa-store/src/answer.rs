//! What every backend does to answer a query.

use bytes::Bytes;

use crate::{
    Page,
    catalog::CollectionPlan,
    matching::PathTest,
    query::{Filter, Target},
    schema::{Column, ColumnKind},
};

/// The column that answers a filter. Tests of text need a column of text.
pub(crate) fn column_of<'a>(collection: &'a CollectionPlan, filter: &Filter) -> Option<&'a Column> {
    let Target::Column(name) = &filter.target else { return None };
    let column = collection.columns().iter().find(|it| it.name == *name)?;
    (column.kind == ColumnKind::Text || !filter.condition.is_about_text()).then_some(column)
}

/// The test on documents that a filter asks for, where no column answers it.
pub(crate) fn path_test(collection: &CollectionPlan, filter: &Filter) -> Option<PathTest> {
    if column_of(collection, filter).is_some() {
        return None;
    }
    let (path, kind) = match &filter.target {
        Target::Path { path, kind } => (path.as_slice(), *kind),
        // A test of text on a column that is none: its text is in the document.
        Target::Column(name) => {
            let column = collection.columns().iter().find(|it| it.name == *name)?;
            (column.path.as_slice(), column.kind)
        }
    };
    Some(PathTest::new(path, kind, &filter.condition))
}

/// The least text, by code points, that is greater than every text with this beginning; `None` if there is none.
pub(crate) fn successor(beginning: &str) -> Option<String> {
    let mut characters: Vec<char> = beginning.chars().collect();
    while let Some(last) = characters.pop() {
        let next = (u32::from(last) + 1..=u32::from(char::MAX)).find_map(char::from_u32);
        if let Some(next) = next {
            characters.push(next);
            return Some(characters.into_iter().collect());
        }
    }
    None
}

pub(crate) fn clamp(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// Most bytes that are set aside at once for the documents to come.
const SET_ASIDE: usize = 1 << 20;

/// Documents read one after the other into one buffer, where they stand as a JSON array.
#[derive(Debug)]
pub(crate) struct Documents {
    buffer: Vec<u8>,
    ends: Vec<usize>,
    limit: usize,
}

impl Documents {
    /// For so many at most.
    pub(crate) fn new(limit: u64) -> Self {
        Self { buffer: Vec::new(), ends: Vec::new(), limit: usize::try_from(limit).unwrap_or(usize::MAX) }
    }

    pub(crate) fn push(&mut self, document: &[u8]) {
        if self.ends.is_empty() {
            // Documents of one collection are much of a size.
            let expected = (document.len() + document.len() / 8 + 1).saturating_mul(self.limit);
            self.buffer.reserve(expected.min(SET_ASIDE).max(document.len() + 2));
            self.buffer.push(b'[');
        } else {
            self.buffer.push(b',');
        }
        self.buffer.extend_from_slice(document);
        self.ends.push(self.buffer.len());
    }

    pub(crate) fn finish(mut self, total: Option<u64>) -> Page {
        if self.ends.is_empty() {
            return Page { total, array: Bytes::from_static(b"[]"), ..Page::default() };
        }
        self.buffer.push(b']');
        if self.buffer.len() < self.buffer.capacity() / 2 {
            // Fewer matched than were asked for.
            self.buffer.shrink_to_fit();
        }
        let array = Bytes::from(self.buffer);
        let mut start = 1;
        let slices = self.ends.into_iter().map(|end| {
            let document = array.slice(start..end);
            start = end + 1;
            document
        });
        Page { documents: slices.collect(), total, array: array.clone() }
    }
}

/// Names of tables and columns are checked when a schema is told and hold no quote.
pub(crate) fn quoted(name: &str) -> String {
    format!("\"{name}\"")
}

/// The table of the documents of a collection.
pub(crate) fn documents_table(collection: &str) -> String {
    quoted(&format!("documents/{collection}"))
}

/// The table of the columns of a collection.
pub(crate) fn columns_table(collection: &str) -> String {
    quoted(&format!("columns/{collection}"))
}

#[cfg(test)]
mod tests {
    use super::{Documents, successor};

    #[test]
    fn documents_stand_as_an_array() {
        for documents in [&[][..], &["{}"], &["{}", r#"{"a":1}"#, "{}"]] {
            for limit in [0, 2, 1_000_000_000] {
                let mut all = Documents::new(limit);
                for document in documents {
                    all.push(document.as_bytes());
                }
                let page = all.finish(Some(7));
                assert_eq!(*page.documents, *documents);
                assert_eq!(page.array(), format!("[{}]", documents.join(",")));
            }
        }
    }

    #[test]
    fn the_successor_skips_what_is_no_character() {
        assert_eq!(successor("ab").as_deref(), Some("ac"));
        assert_eq!(successor("a\u{d7ff}").as_deref(), Some("a\u{e000}"));
        assert_eq!(successor("a\u{10ffff}").as_deref(), Some("b"));
        assert_eq!(successor("\u{10ffff}"), None);
    }
}
