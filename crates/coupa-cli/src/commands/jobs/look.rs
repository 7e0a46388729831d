//! Looks what became of records whose answer was lost.
//!
//! Where an element tells one record from all others, a record is looked for by it. Else it is looked for by all that was
//! sent: a record that is like it, came after the import began, and is none of those that are known to be ours already,
//! must be it, because a file in which two records are alike is refused.

use std::sync::atomic::Ordering;

use anyhow::Result;
use coupa_client::RawCall;
use coupa_core::element::{Element, Kind, Operator, Presence, Resource};
use coupa_core::operation::Operation;
use serde_json::Value;

use super::send::{Numbered, Progress, Target, asked, locked};
use crate::commands::operations::{exchange, rows_of};
use crate::output::text;
use crate::problem::{PARTIAL, Problem};

/// Records that are looked for at once.
const AT_ONCE: usize = 25;

/// Plain elements by which a record is looked for, at most.
const MARKS: usize = 4;

/// The element that tells a record that is sent from all others.
pub(super) fn key(resource: &Resource) -> Option<&'static Element> {
    let elements = resource.set.elements.iter();
    elements.into_iter().find(|element| {
        element.unique && element.create != Presence::Absent && element.operators.contains(&Operator::Equals)
    })
}

/// What a look at the list says of a record.
enum Found {
    /// It is in, perhaps with an id that only now is known.
    Ours(Option<String>),
    Nothing,
    Untold,
}

impl Target<'_> {
    /// The largest id that there is, for resources whose records nothing tells apart.
    pub(super) async fn newest(&self, progress: &Progress) -> Result<Option<u64>> {
        let Some(list) = self.list.filter(|_| key(self.resource).is_none()) else { return Ok(None) };
        let has = |name: &str| list.parameters.iter().any(|parameter| parameter.name == name);
        if !has("order_by") || !has("dir") {
            return Ok(None);
        }
        let call = || self.session.raw.call(list).query("order_by", "id").query("dir", "desc");
        let rows = self.rows(list, &call, 1, progress).await?;
        Ok(Some(rows.first().and_then(number).unwrap_or(0)))
    }

    /// Looks which of some records are in, and gives back those that are not.
    pub(super) async fn settle(&self, records: Vec<Numbered>, progress: &Progress) -> Result<Vec<Numbered>> {
        let mut left = Vec::new();
        let mut records = records.into_iter().peekable();
        while records.peek().is_some() {
            let some: Vec<Numbered> = records.by_ref().take(AT_ONCE).collect();
            let found = self.found(&some, progress).await?;
            for ((index, value), found) in some.into_iter().zip(found) {
                match found {
                    Found::Ours(id) => progress.done(&[index], id.into_iter().collect())?,
                    Found::Nothing => {
                        locked(&progress.journal).out(vec![index])?;
                        left.push((index, value));
                    }
                    Found::Untold => progress.refused(
                        index,
                        "it may be in: the answer to it was lost, and there is a record like it",
                    )?,
                }
            }
        }
        Ok(left)
    }

    /// What became of each record.
    async fn found(&self, records: &[Numbered], progress: &Progress) -> Result<Vec<Found>> {
        let Some(list) = self.list else { return Ok(records.iter().map(|_| Found::Untold).collect()) };
        let Some(key) = key(self.resource) else {
            let mut found = Vec::new();
            for (_, value) in records {
                found.push(self.like(list, value, progress).await?);
            }
            return Ok(found);
        };
        let names: Vec<&str> =
            records.iter().filter_map(|(_, value)| value.get(key.name).and_then(Value::as_str)).collect();
        let together = key.operators.contains(&Operator::In) && names.iter().all(|name| !name.contains(','));
        let mut rows = Vec::new();
        if together && names.len() > 1 {
            let condition = format!("{}[{}]", key.name, Operator::In.name());
            let call = || self.session.raw.call(list).query(condition.as_str(), names.join(","));
            rows = self.rows(list, &call, names.len(), progress).await?;
        } else {
            for name in &names {
                let call = || self.session.raw.call(list).query(key.name, *name);
                rows.extend(self.rows(list, &call, 1, progress).await?);
            }
        }
        let of = |value: &Value| {
            let name = value.get(key.name)?;
            rows.iter().find(|row| row.get(key.name) == Some(name))
        };
        let judge = |(_, value): &Numbered| match of(value) {
            // Somebody else's record of that name is refused when ours is sent, and that is the truth about it.
            Some(row) if alike(value, row) => Found::Ours(None),
            _ => Found::Nothing,
        };
        Ok(records.iter().map(judge).collect())
    }

    /// What became of a record that nothing tells from all others.
    async fn like(&self, list: &'static Operation, value: &Value, progress: &Progress) -> Result<Found> {
        let marks: Vec<(&str, &str)> = self
            .resource
            .set
            .elements
            .iter()
            .filter(|element| matches!(element.kind, Kind::Scalar(_)) && !element.sensitive)
            .filter(|element| element.operators.contains(&Operator::Equals))
            .filter_map(|element| Some((element.name, value.get(element.name)?.as_str()?)))
            .take(MARKS)
            .collect();
        let call = || {
            let mut call = self.session.raw.call(list);
            for (name, text) in &marks {
                call = call.query(*name, *text);
            }
            match progress.before() {
                Some(before) => call.query(format!("id[{}]", Operator::Greater.name()), before.to_string()),
                None => call,
            }
        };
        let most = list.pagination.map_or(1, |pagination| usize::try_from(pagination.maximum).unwrap_or(1));
        let rows = self.rows(list, &call, most, progress).await?;
        let known = locked(&progress.ids).clone();
        let is_new = |row: &&Value| {
            let later = progress.before().is_none_or(|before| number(row).is_none_or(|id| id > before));
            later && row.get("id").is_none_or(|id| !known.contains(&text(id)))
        };
        Ok(match rows.iter().filter(is_new).find(|row| alike(value, row)) {
            // Without the mark of where we began it may have been there before.
            Some(_) if progress.before().is_none() => Found::Untold,
            Some(row) => Found::Ours(row.get("id").map(text)),
            None => Found::Nothing,
        })
    }

    /// Rows of a list, however often the line breaks meanwhile.
    async fn rows(
        &self,
        list: &'static Operation,
        call: &(dyn Fn() -> RawCall + Sync),
        most: usize,
        progress: &Progress,
    ) -> Result<Vec<Value>> {
        let Some(pagination) = list.pagination else { return Ok(Vec::new()) };
        let size = most.clamp(1, usize::try_from(pagination.maximum).unwrap_or(1));
        let mut attempt = 1;
        loop {
            let call = call().query(pagination.limit, size.to_string());
            let (pause, problem) = match exchange(self.session, list, call, None).await {
                Ok(answer) if answer.status().is_success() => {
                    progress.answered.store(true, Ordering::Relaxed);
                    return rows_of(&answer, &pagination);
                }
                Ok(answer) => (asked(&answer), Problem::refused(list.id, &answer)),
                Err(error) => (None, Problem::from(error)),
            };
            if !problem.may_pass {
                return Err(problem.into());
            }
            progress.wait(attempt, pause, problem).await?;
            if progress.stop.is_said() {
                return Err(Problem::new(PARTIAL, "it was interrupted").into());
            }
            attempt += 1;
        }
    }
}

fn number(row: &Value) -> Option<u64> {
    let id = row.get("id")?;
    id.as_u64().or_else(|| id.as_str()?.parse().ok())
}

/// Whether a record holds what was sent, however it is written: `7.50` for `7.5`, and more members than were sent.
fn alike(sent: &Value, found: &Value) -> bool {
    match (sent, found) {
        (Value::Object(sent), Value::Object(found)) => {
            sent.iter().all(|(name, value)| found.get(name).is_none_or(|found| alike(value, found)))
        }
        (Value::Array(sent), Value::Array(found)) => {
            sent.len() == found.len() && sent.iter().zip(found).all(|(sent, found)| alike(sent, found))
        }
        (sent, found) if sent == found => true,
        (sent, found) => {
            let (sent, found) = (text(sent), text(found));
            let numbers = sent.parse::<f64>().ok().zip(found.parse::<f64>().ok());
            sent.trim() == found.trim() || numbers.is_some_and(|(a, b)| a.total_cmp(&b).is_eq())
        }
    }
}

#[cfg(test)]
mod tests {
    use coupa_types::elements;
    use serde_json::json;

    use super::*;

    #[test]
    fn what_was_sent_is_known_again() {
        let sent = json!({"name": "kim ", "years": "7.5", "owner": {"id": 3}, "secret": "x", "city": null});
        assert!(alike(
            &sent,
            &json!({"id": 1, "name": "kim", "years": 7.50, "owner": {"id": 3, "name": "A"}, "city": null})
        ));
        assert!(!alike(&sent, &json!({"name": "kim", "years": "7.6"})));
        assert!(!alike(&sent, &json!({"owner": {"id": 4}})));
        assert!(!alike(&json!([1]), &json!([1, 2])));
    }

    #[test]
    fn what_tells_records_apart() {
        assert_eq!(key(&elements::USER).map(|element| element.name), Some("name"));
        assert!(key(&elements::WORKER).is_none());
    }
}
