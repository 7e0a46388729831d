//! Searches that look at documents: the database sends them a few at a time, and they are tested here.
//!
//! The tests are those of the other backends, to the letter: what a text is without case, how moments and decimals
//! compare, how paths go through arrays. No function of a database does the same.

use std::{cmp::Ordering, collections::HashMap, time::Instant};

use sqlx::{PgConnection, postgres::PgRow};

use crate::{Page, StoreError, answer::Documents, cell::Cell, matching::first_cell};

use super::{
    plan::Scan,
    sql::{Param, Statement, field, script},
};

/// Documents that are sent at once.
const FETCH: &str = "FETCH FORWARD 200 FROM scan";

/// A record that matches, on its way into order.
type Match = (Option<Cell>, i64);

/// Answers within the transaction that is open, until then.
pub(super) async fn page(
    scan: &Scan,
    connection: &mut PgConnection,
    until: Instant,
) -> Result<Page, StoreError> {
    let declare = format!("DECLARE scan NO SCROLL CURSOR FOR {}", scan.candidates.sql);
    Statement::new(declare, scan.candidates.params.clone()).execute(connection).await?;
    let outcome = match &scan.order {
        None => in_order(scan, connection, until).await,
        Some(_) => out_of_order(scan, connection, until).await,
    }?;
    script(connection, "CLOSE scan").await?;
    Ok(outcome)
}

/// Hands over each candidate that passes the tests, until there is none left or no more are taken.
async fn each_match(
    scan: &Scan,
    connection: &mut PgConnection,
    until: Instant,
    mut take: impl FnMut(&PgRow, &str) -> Result<bool, StoreError>,
) -> Result<(), StoreError> {
    let fetch = Statement::new(FETCH, []);
    loop {
        let rows = fetch.rows(connection).await?;
        if rows.is_empty() {
            return Ok(());
        }
        check(until)?;
        for row in &rows {
            let document: &str = field(row, 1)?;
            if scan.tests.iter().all(|test| test.matches(document)) && !take(row, document)? {
                return Ok(());
            }
        }
    }
}

/// Candidates come in the order that is wanted.
async fn in_order(scan: &Scan, connection: &mut PgConnection, until: Instant) -> Result<Page, StoreError> {
    let mut documents = Documents::new(scan.limit);
    let mut matches = 0;
    let end = scan.offset.saturating_add(scan.limit);
    if scan.total || matches < end {
        each_match(scan, connection, until, |_, document| {
            if (scan.offset..end).contains(&matches) {
                documents.push(document.as_bytes());
            }
            matches += 1;
            Ok(scan.total || matches < end)
        })
        .await?;
    }
    Ok(documents.finish(scan.total.then_some(matches)))
}

/// Candidates come by key, and what they are ordered by is in the documents.
async fn out_of_order(
    scan: &Scan,
    connection: &mut PgConnection,
    until: Instant,
) -> Result<Page, StoreError> {
    let mut matches: Vec<Match> = Vec::new();
    each_match(scan, connection, until, |row, document| {
        let cell = scan.order.as_ref().and_then(|(path, kind)| first_cell(document, path, *kind));
        matches.push((cell, field(row, 0)?));
        Ok(true)
    })
    .await?;
    let total = matches.len() as u64;
    // The order of keys stays among equals.
    matches.sort_by(|left, right| {
        let ordering = compare(left.0.as_ref(), right.0.as_ref());
        if scan.descending { ordering.reverse() } else { ordering }
    });
    let skipped = usize::try_from(scan.offset).unwrap_or(usize::MAX);
    let wanted = usize::try_from(scan.limit).unwrap_or(usize::MAX);
    let records: Vec<i64> =
        matches.into_iter().skip(skipped).take(wanted).map(|(_, record)| record).collect();
    let documents = documents_of(scan, connection, &records).await?;
    Ok(documents.finish(scan.total.then_some(total)))
}

async fn documents_of(
    scan: &Scan,
    connection: &mut PgConnection,
    records: &[i64],
) -> Result<Documents, StoreError> {
    let numbers = Param::Numbers(records.iter().copied().map(Some).collect());
    let rows = Statement::new(&scan.documents, [numbers]).rows(connection).await?;
    let mut found = HashMap::new();
    for row in &rows {
        found.insert(field::<i64>(row, 0)?, field::<&str>(row, 1)?);
    }
    let mut documents = Documents::new(records.len() as u64);
    for document in records.iter().filter_map(|record| found.remove(record)) {
        documents.push(document.as_bytes());
    }
    Ok(documents)
}

/// Null is last.
fn compare(left: Option<&Cell>, right: Option<&Cell>) -> Ordering {
    match (left, right) {
        (Some(left), Some(right)) => left.compare(right).unwrap_or(Ordering::Equal),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => Ordering::Equal,
    }
}

fn check(until: Instant) -> Result<(), StoreError> {
    if Instant::now() < until { Ok(()) } else { Err(StoreError::Deadline) }
}
