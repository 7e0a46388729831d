//! Records made from templates, the same ones each time.

use std::{
    ops::RangeInclusive,
    sync::{Arc, LazyLock, OnceLock},
};

use chrono::{DateTime, FixedOffset, TimeDelta};
use coupa_store::{Transaction, World};
use serde_json::Value;

use super::broken;
use crate::{
    auth::Credentials,
    record::{self, Author, Object, References},
    refusal::Refusal,
    rules,
};

const TEMPLATES: &str = include_str!("../../seed/made.json");
/// When the first one was made.
const BEGINNING: i64 = 1_735_689_600;
/// In a template: an object that stands for one of the values in its list.
const PICK: &str = "pick";
/// In a template: stands for the number of the record.
const NUMBER: &str = "{n}";

/// Records of one resource that are added in one command.
#[derive(Debug, Clone)]
pub(crate) struct Batch {
    rules: usize,
    numbers: RangeInclusive<u64>,
    /// What all batches have looked up.
    references: Arc<OnceLock<References>>,
}

/// So many records of each resource that has a template, in batches of at most so many.
pub(crate) fn batches(count: u64, most: u64) -> Result<Vec<Batch>, Refusal> {
    let templates = templates()?;
    let resources =
        rules::ALL.iter().enumerate().filter(|(_, rules)| templates.contains_key(rules.resource().name));
    let most = most.max(1);
    let references = Arc::default();
    let batch = |rules| {
        let references: &Arc<_> = &references;
        let starts =
            (0..count.div_ceil(most)).map(move |number| number.saturating_mul(most).saturating_add(1));
        starts.map(move |first| {
            let numbers = first..=count.min(first.saturating_add(most - 1));
            Batch { rules, numbers, references: Arc::clone(references) }
        })
    };
    Ok(resources.flat_map(|(rules, _)| batch(rules)).collect())
}

impl Batch {
    /// Adds the records.
    pub(crate) fn add(
        &self,
        tx: &mut Transaction<'_>,
        world: World,
        offset: FixedOffset,
    ) -> Result<(), Refusal> {
        let Some(rules) = rules::ALL.get(self.rules).copied() else { return Ok(()) };
        let templates = templates()?;
        let Some(template) = templates.get(rules.resource().name) else { return Ok(()) };
        let references = self.references.get_or_init(|| References::of(world));
        let user = Credentials::default().clients().first().map_or(0, |client| client.user);
        let mut input = String::new();
        for number in self.numbers.clone() {
            input.clear();
            make(template, number, 0, &mut input);
            let author = Author { user, now: moment(number, offset)? };
            record::create(tx, world, rules, &input, author, references)?;
        }
        Ok(())
    }
}

fn templates() -> Result<&'static Object, Refusal> {
    static READ: LazyLock<Option<Object>> = LazyLock::new(|| serde_json::from_str(TEMPLATES).ok());
    READ.as_ref().ok_or_else(|| broken("a template"))
}

fn moment(number: u64, offset: FixedOffset) -> Result<DateTime<FixedOffset>, Refusal> {
    let seconds = i64::try_from(number).ok().and_then(TimeDelta::try_seconds);
    let beginning = DateTime::from_timestamp(BEGINNING, 0);
    let moment =
        beginning.zip(seconds).and_then(|(beginning, seconds)| beginning.checked_add_signed(seconds));
    Ok(moment.ok_or_else(|| broken("the clock"))?.with_timezone(&offset))
}

/// What a template makes for a number, as JSON. `place` tells the places of a template apart, so that their picks differ.
fn make(template: &Value, number: u64, place: u64, out: &mut String) {
    match template {
        Value::String(text) => {
            out.push_str(&Value::from(text.replace(NUMBER, &number.to_string())).to_string());
        }
        Value::Array(items) => {
            out.push('[');
            for (at, item) in (1..).zip(items) {
                out.push_str(if at == 1 { "" } else { "," });
                make(item, number, mix(place, at), out);
            }
            out.push(']');
        }
        Value::Object(object) => match object.get(PICK).and_then(Value::as_array) {
            Some(values) if !values.is_empty() => {
                let at = mix(place, number) % values.len() as u64;
                let picked = usize::try_from(at).ok().and_then(|at| values.get(at));
                out.push_str(&picked.unwrap_or(&Value::Null).to_string());
            }
            _ => {
                out.push('{');
                for (at, (name, value)) in (1..).zip(object) {
                    out.push_str(if at == 1 { "" } else { "," });
                    out.push_str(&Value::from(name.as_str()).to_string());
                    out.push(':');
                    make(value, number, mix(place, at), out);
                }
                out.push('}');
            }
        },
        other => out.push_str(&other.to_string()),
    }
}

/// Two numbers to one that looks like chance (SplitMix64).
fn mix(left: u64, right: u64) -> u64 {
    let mut mixed = left.wrapping_mul(31).wrapping_add(right).wrapping_add(0x9E37_79B9_7F4A_7C15);
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn batches_are_the_whole_and_no_more() {
        for (count, most) in [(0, 10), (1, 10), (10, 10), (11, 10), (25, 10), (3, 1)] {
            let made: Vec<_> = batches(count, most).unwrap();
            for rules in 0..rules::ALL.len() {
                let numbers = made.iter().filter(|it| it.rules == rules).flat_map(|it| it.numbers.clone());
                assert!(numbers.eq(1..=count), "{count} {most}");
            }
            assert!(made.iter().all(|it| it.numbers.clone().count() as u64 <= most));
        }
    }

    #[test]
    fn templates_make_the_same_each_time() {
        let template = json!({"a": "x{n}", "b": {"pick": [1, 2, 3]}, "c": [{"d": {"pick": [null, "y"]}}]});
        let made_of = |number| {
            let mut text = String::new();
            make(&template, number, 0, &mut text);
            serde_json::from_str::<Value>(&text).unwrap()
        };
        let made: Vec<_> = (1..=100).map(made_of).collect();
        assert_eq!(made[6]["a"], json!("x7"));
        assert_eq!(made[6], made_of(7));
        for (pointer, values) in
            [("/b", vec![json!(1), json!(2), json!(3)]), ("/c/0/d", vec![json!(null), json!("y")])]
        {
            for value in values {
                assert!(made.iter().any(|it| it.pointer(pointer) == Some(&value)), "{pointer} {value}");
            }
        }
    }
}
