//! What both APIs do with records, whatever resource they are of.

use bytes::Bytes;
use coupa_core::operation::Operation;
use coupa_serve::{Failure, FreeForm, Stored};
use coupa_store::{Key, Order, Page, PageQuery};
use http::request;
use serde::Serialize;

use crate::{
    passage::Passage,
    record::{self, filter, order, project::Projection},
    refusal::Refusal,
    rules::Rules,
    world::WorldHandle,
};

/// Asks that what would be ignored is refused.
const STRICT: &str = "x-sandbox-strict";

/// Which records a list holds.
#[derive(Debug)]
pub(crate) struct ListQuery<'q> {
    pub(crate) limit: i64,
    pub(crate) maximum: u64,
    pub(crate) offset: i64,
    pub(crate) order_by: Option<&'q str>,
    pub(crate) descending: bool,
    pub(crate) conditions: &'q FreeForm,
    pub(crate) total: bool,
}

impl WorldHandle {
    /// The document of a record.
    pub(crate) async fn find(&self, rules: &dyn Rules, key: &Key) -> Result<Option<Bytes>, Refusal> {
        Ok(self.store.get(self.world, rules.resource().name, key).await?)
    }

    /// A page of documents.
    pub(crate) async fn list(&self, rules: &dyn Rules, query: ListQuery<'_>) -> Result<Page, Refusal> {
        let mut faults = Vec::new();
        let order = match query.order_by {
            None => Order::Key,
            Some(name) => order::order(rules, name).unwrap_or_else(|| {
                faults.push(format!("Order by has no plain element {name}"));
                Order::Key
            }),
        };
        let plans = filter::plan(rules, query.conditions.iter()).unwrap_or_else(|found| {
            faults.extend(found);
            Vec::new()
        });
        if !faults.is_empty() {
            return Err(Refusal::Request(faults));
        }
        let page = PageQuery {
            filters: filter::filters(&self.store, self.world, plans).await?,
            order,
            descending: query.descending,
            offset: u64::try_from(query.offset).unwrap_or_default(),
            limit: u64::try_from(query.limit).unwrap_or_default().min(query.maximum),
            total: query.total,
        };
        Ok(self.store.page(self.world, rules.resource().name, &page).await?)
    }

    /// What an answer shows of a document.
    pub(crate) fn shown(
        &self,
        rules: &dyn Rules,
        projection: &Projection,
        document: Bytes,
    ) -> Result<Bytes, Refusal> {
        if self.shows_all(rules, projection) {
            return Ok(document);
        }
        record::serialise(&projection.apply(rules, record::parse(&document)?))
    }

    /// What an answer shows of the documents of a page, as a JSON array.
    pub(crate) fn shown_page(
        &self,
        rules: &dyn Rules,
        projection: &Projection,
        page: &Page,
    ) -> Result<Bytes, Refusal> {
        if self.shows_all(rules, projection) {
            return Ok(page.array());
        }
        let shown = page.documents.iter().map(|document| self.shown(rules, projection, document.clone()));
        let shown = shown.map(|document| document.map(Stored::<()>::from_json));
        Ok(Stored::array(shown.collect::<Result<Vec<_>, _>>()?).into_json())
    }

    /// Whether documents are shown as they are stored.
    fn shows_all(&self, rules: &dyn Rules, projection: &Projection) -> bool {
        *projection == Projection::Whole && !self.has_foreign(rules)
    }
}

/// Largest page of a list, as the document declares it. A list that declares none gives one record at a time.
pub(crate) fn largest_page(operation: &Operation) -> u64 {
    operation.pagination.map_or(1, |pagination| pagination.maximum)
}

/// A typed part of a body as JSON.
pub(crate) fn json<T: Serialize>(part: &T) -> Result<String, Refusal> {
    serde_json::to_string(part).map_err(Refusal::internal)
}

/// Tells what is ignored; in strict mode it is refused.
pub(crate) fn check_strict<'p>(
    request: &request::Parts,
    ignored: impl IntoIterator<Item = &'p String>,
) -> Result<(), Failure> {
    let pointers: Vec<String> = ignored.into_iter().cloned().collect();
    if let Some(passage) = Passage::find(&request.extensions).filter(|_| !pointers.is_empty()) {
        passage.ignore(&pointers);
    }
    let is_strict =
        request.headers.get(STRICT).is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"true"));
    let faults: Vec<_> = pointers.into_iter().map(|pointer| format!("{pointer} is not known here")).collect();
    if is_strict && !faults.is_empty() {
        return Err(Refusal::Request(faults).into());
    }
    Ok(())
}
