//! Keywords of arrays.

use super::{At, Report, equal};

impl<'n> Report<'n> {
    /// `minItems`.
    pub fn min_items(&mut self, at: &At<'_, 'n>, limit: usize, schema: &'static str) -> bool {
        match at.items() {
            Some(items) if items.len() < limit => self.too_few(at, items.len(), "item", limit, schema),
            _ => true,
        }
    }

    /// `maxItems`.
    pub fn max_items(&mut self, at: &At<'_, 'n>, limit: usize, schema: &'static str) -> bool {
        match at.items() {
            Some(items) if items.len() > limit => self.too_many(at, items.len(), "item", limit, schema),
            _ => true,
        }
    }

    /// `items`: those behind the first `skip`.
    pub fn items(
        &mut self,
        at: &At<'_, 'n>,
        skip: usize,
        check: impl Fn(&mut Self, &At<'_, 'n>) -> bool,
    ) -> bool {
        if self.leaves_items(at) {
            return true;
        }
        let mut valid = true;
        for (index, item) in at.items().unwrap_or_default().iter().enumerate().skip(skip) {
            valid &= check(self, &at.item(index, item));
        }
        valid
    }

    /// One of `prefixItems`.
    pub fn item(
        &mut self,
        at: &At<'_, 'n>,
        index: usize,
        check: impl Fn(&mut Self, &At<'_, 'n>) -> bool,
    ) -> bool {
        match at.items().and_then(|items| items.get(index)) {
            Some(item) if !self.leaves_items(at) => check(self, &at.item(index, item)),
            _ => true,
        }
    }

    /// `contains`, with `minContains` and `maxContains`.
    pub fn contains(
        &mut self,
        at: &At<'_, 'n>,
        least: Option<usize>,
        most: Option<usize>,
        schema: [&'static str; 3],
        check: impl Fn(&mut Self, &At<'_, 'n>) -> bool,
    ) -> bool {
        let Some(items) = at.items() else { return true };
        let [contains, min_contains, max_contains] = schema;
        let fits = |(index, item)| self.quietly(|report| check(report, &at.item(index, item)));
        let count = items.iter().enumerate().map(fits).filter(|fits| *fits).count();
        if count < least.unwrap_or(1) {
            return match least {
                Some(least) => self.too_few(at, count, "item of the kind", least, min_contains),
                None => self.fail(at, contains, |_| {
                    ("holds no item of the kind that must be there".to_owned(), None)
                }),
            };
        }
        match most {
            Some(most) if count > most => self.too_many(at, count, "item of the kind", most, max_contains),
            _ => true,
        }
    }

    /// `uniqueItems`.
    pub fn unique_items(&mut self, at: &At<'_, 'n>, schema: &'static str) -> bool {
        match at.items() {
            Some(items) if equal::twice(items) => {
                self.fail(at, schema, |_| ("holds an item twice".to_owned(), None))
            }
            _ => true,
        }
    }
}
