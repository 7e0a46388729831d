//! The schema, made ready for use.

use std::collections::HashMap;

use crate::{
    StoreError, Value,
    cell::{Cell, Reading},
    json::{Found, Places},
    key::Key,
    query::{Condition, Filter, Order, PageQuery, Target},
    schema::{Collection, Column, ColumnKind, IdRule, StoreSchema},
    transaction::Row,
};

/// All collections, by name.
#[derive(Debug)]
pub(crate) struct Catalog {
    collections: Vec<CollectionPlan>,
    by_name: HashMap<String, usize>,
}

impl Catalog {
    pub(crate) fn new(schema: StoreSchema) -> Result<Self, StoreError> {
        schema.check()?;
        let collections: Vec<_> = schema
            .collections
            .into_iter()
            .enumerate()
            .map(|(number, it)| CollectionPlan::new(number, it))
            .collect();
        let by_name = collections.iter().map(|it| (it.name().to_owned(), it.number)).collect();
        Ok(Self { collections, by_name })
    }

    pub(crate) fn collections(&self) -> &[CollectionPlan] {
        &self.collections
    }

    pub(crate) fn collection(&self, name: &str) -> Result<&CollectionPlan, StoreError> {
        let number = self.by_name.get(name);
        number
            .and_then(|&number| self.collections.get(number))
            .ok_or_else(|| StoreError::UnknownCollection(name.to_owned()))
    }
}

/// One collection.
#[derive(Debug)]
pub(crate) struct CollectionPlan {
    /// Its place in the schema, by which backends keep what they prepared for it.
    pub(crate) number: usize,
    pub(crate) definition: Collection,
    places: Places,
}

impl CollectionPlan {
    pub(crate) fn new(number: usize, mut definition: Collection) -> Self {
        for column in &mut definition.columns {
            column.indexed |= column.unique;
        }
        let places = Places::new(definition.columns.iter().map(|it| it.path.as_slice()));
        Self { number, definition, places }
    }

    pub(crate) fn name(&self) -> &str {
        &self.definition.name
    }

    pub(crate) fn columns(&self) -> &[Column] {
        &self.definition.columns
    }

    /// Whether keys follow from sequence numbers.
    pub(crate) fn is_numbered(&self) -> bool {
        self.definition.id != IdRule::Given
    }

    /// The key of the record with this sequence number; `None` when keys are given.
    pub(crate) fn key_of(&self, seq: i64) -> Result<Option<Key>, StoreError> {
        let number = match self.definition.id {
            IdRule::Sequence => Some(seq),
            IdRule::Offset(base) => Some(
                base.checked_add(seq)
                    .ok_or_else(|| StoreError::Exhausted(format!("records of `{}`", self.name())))?,
            ),
            IdRule::Given => None,
        };
        Ok(number.map(Key::Number))
    }

    /// The sequence number that a key stands for, where it follows from the key; 0 and below mean no record.
    pub(crate) fn seq_of(&self, key: &Key) -> Option<i64> {
        let number = key.number()?;
        match self.definition.id {
            IdRule::Sequence => Some(number),
            IdRule::Offset(base) => number.checked_sub(base),
            IdRule::Given => None,
        }
    }

    pub(crate) fn column_number(&self, name: &str) -> Result<usize, StoreError> {
        self.columns().iter().position(|it| it.name == name).ok_or_else(|| StoreError::UnknownColumn {
            collection: self.name().to_owned(),
            column: name.to_owned(),
        })
    }

    pub(crate) fn check_kind(&self, column: usize, value: &Value) -> Result<(), StoreError> {
        let column = &self.columns()[column];
        check_kind(&column.name, column.kind, value)
    }

    /// Whether the columns exist and values are of the kind of what they are compared with.
    pub(crate) fn check_query(&self, query: &PageQuery) -> Result<(), StoreError> {
        if let Order::Column(name) = &query.order {
            self.column_number(name)?;
        }
        query.filters.iter().try_for_each(|filter| self.check_filter(filter))
    }

    fn check_filter(&self, filter: &Filter) -> Result<(), StoreError> {
        let (name, kind) = match &filter.target {
            Target::Column(name) => (name.clone(), self.columns()[self.column_number(name)?].kind),
            Target::Path { path, kind } => (path.join("."), *kind),
        };
        let values = match &filter.condition {
            Condition::Eq(value)
            | Condition::NotEq(value)
            | Condition::Gt(value)
            | Condition::Lt(value)
            | Condition::GtOrEq(value)
            | Condition::LtOrEq(value) => std::slice::from_ref(value),
            Condition::In(values) | Condition::NotIn(values) => values.as_slice(),
            Condition::Contains(_)
            | Condition::StartsWith(_)
            | Condition::EndsWith(_)
            | Condition::Null(_)
            | Condition::Blank(_) => &[],
        };
        values.iter().try_for_each(|value| check_kind(&name, kind, value))
    }

    /// Checks that a document is a JSON object and reads its columns. Of one that is known to be JSON only the beginning is
    /// looked at, as far as it has columns.
    pub(crate) fn read_document<'a>(&self, document: &'a [u8], is_json: bool) -> Result<Row<'a>, StoreError> {
        let wrong = |reason: String| StoreError::NotADocument { collection: self.name().to_owned(), reason };
        let document = std::str::from_utf8(document).map_err(|_| wrong("it is not UTF-8".to_owned()))?;
        let Some((cells, unfit)) = self.read_checked(document, is_json) else {
            let error = serde_json::from_str::<serde::de::IgnoredAny>(document).err();
            return Err(wrong(error.map_or_else(|| "it is no JSON".to_owned(), |error| error.to_string())));
        };
        if !document.trim_start().starts_with('{') {
            return Err(wrong("it is another JSON value".to_owned()));
        }
        match unfit.first() {
            None => Ok(Row { document, cells }),
            Some(&number) => {
                let column = &self.columns()[number];
                Err(StoreError::UnfitValue {
                    collection: self.name().to_owned(),
                    column: column.name.clone(),
                    kind: column.kind.word(),
                })
            }
        }
    }

    /// The columns of a checked document, and the numbers of those that it has no fitting value for.
    pub(crate) fn read_cells(&self, document: &str) -> (Vec<Option<Cell>>, Vec<usize>) {
        self.read_checked(document, true).unwrap_or_else(|| (vec![None; self.columns().len()], Vec::new()))
    }

    /// The same of a document that may not be JSON, unless that is known; `None` if it is not.
    fn read_checked(&self, document: &str, is_json: bool) -> Option<(Vec<Option<Cell>>, Vec<usize>)> {
        let mut readings = vec![None; self.columns().len()];
        let mut missing = readings.len();
        let read = self.places.visit(document, &mut |number, found| {
            // Of two members with one name the first counts.
            if readings[number].is_none() {
                readings[number] = Some(Reading::of(self.columns()[number].kind, found));
                missing -= 1;
            }
            missing > 0 || !is_json
        });
        if !read {
            return None;
        }
        let unfit = (0..readings.len()).filter(|&at| readings[at] == Some(Reading::Unfit)).collect();
        Some((readings.into_iter().map(|it| it.and_then(Reading::into_cell)).collect(), unfit))
    }

    /// Another record has what this document has in a unique column.
    pub(crate) fn taken(&self, column: usize, document: &str) -> StoreError {
        StoreError::Taken {
            collection: self.name().to_owned(),
            column: self.columns()[column].name.clone(),
            value: self.shown_value(document, column),
        }
    }

    /// A column's value as the document has it, as JSON, for messages.
    pub(crate) fn shown_value(&self, document: &str, column: usize) -> String {
        let mut shown = None;
        self.places.visit(document, &mut |number, found| {
            if number == column && shown.is_none() {
                shown = match found {
                    Found::Text(text) => Some(serde_json::Value::from(text.as_ref()).to_string()),
                    Found::Number(text) => Some((*text).to_owned()),
                    Found::Boolean(value) => Some(value.to_string()),
                    Found::Null | Found::EmptyArray | Found::Composite => None,
                };
            }
            true
        });
        shown.unwrap_or_else(|| "null".to_owned())
    }
}

fn check_kind(target: &str, kind: ColumnKind, value: &Value) -> Result<(), StoreError> {
    if value.kind() == kind {
        return Ok(());
    }
    Err(StoreError::WrongKind { target: target.to_owned(), kind: kind.word(), given: value.kind().word() })
}

impl Condition {
    /// Whether it looks at the text of a value, whatever the value's kind.
    pub(crate) fn is_about_text(&self) -> bool {
        matches!(self, Self::Contains(_) | Self::StartsWith(_) | Self::EndsWith(_))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_what_is_json_nothing_is_read_behind_the_last_column() {
        let columns = [("name", "name"), ("age", "age")]
            .map(|(name, path)| Column::new(name, [path], ColumnKind::Text));
        let collection =
            columns.into_iter().fold(Collection::new("people", IdRule::Sequence), Collection::column);
        let plan = CollectionPlan::new(0, collection);
        let cells =
            |document: &str, is_json| plan.read_document(document.as_bytes(), is_json).map(|row| row.cells);
        for document in [
            r#"{"age":7,"name":"Ada","age":8,"more":[{}]}"#,
            r#"{"a":{"name":"inside"},"age":null,"name":"Ada"}"#,
            r#"{"name":"Ada"}"#,
            "{}",
        ] {
            assert_eq!(cells(document, true).unwrap(), cells(document, false).unwrap(), "{document}");
        }
        let broken = r#"{"name":"Ada","age":7,"more":"#;
        assert!(cells(broken, false).is_err());
        assert_eq!(cells(broken, true).unwrap().iter().flatten().count(), 2);
        // As far as something is looked for, it is seen.
        assert!(cells(r#"{"name":"Ada","more":"#, true).is_err());
    }
}
