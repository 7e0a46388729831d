//! Conditions of a query, in the terms of the store.
//!
//! `name=value` or `name[operator]=value`; through associations `supplier[name]=value`, at most two of them. What a
//! condition means follows from the metadata; what has no meaning is refused, never ignored.

use coupa_core::element::{Element, ElementSet, Kind, Operator, Scalar};
use coupa_store::{ColumnKind, Condition, Filter, PageQuery, Store, StoreError, Value, World};

use super::names;
use crate::{layout, rules::Rules};

/// Most associations on the way to a value.
const DEEPEST: usize = 2;
/// Most records that a condition on a member that is not shown may lead to.
const MOST_REFERRED: u64 = 100_000;

/// A condition that is understood.
#[derive(Debug, PartialEq)]
pub(crate) enum Plan {
    /// On what the records show.
    Shown(Filter),
    /// On a member of a referenced record that its short form does not show: found by the ids of those records.
    Referred { collection: String, filter: Filter, path: Vec<String>, kind: ColumnKind },
}

/// Understands every condition, or tells all that are not understood.
pub(crate) fn plan<'q>(
    rules: &dyn Rules,
    conditions: impl Iterator<Item = (&'q str, &'q str)>,
) -> Result<Vec<Plan>, Vec<String>> {
    let mut faults = Vec::new();
    let plans = conditions.filter_map(|(name, value)| match plan_one(rules, name, value) {
        Ok(plan) => Some(plan),
        Err(fault) => {
            faults.push(fault);
            None
        }
    });
    let plans: Vec<_> = plans.collect();
    if faults.is_empty() { Ok(plans) } else { Err(faults) }
}

/// The filters of the plans.
pub(crate) async fn filters(
    store: &Store,
    world: World,
    plans: Vec<Plan>,
) -> Result<Vec<Filter>, StoreError> {
    let mut filters = Vec::with_capacity(plans.len());
    for plan in plans {
        filters.push(match plan {
            Plan::Shown(filter) => filter,
            Plan::Referred { collection, filter, path, kind } => {
                let query = PageQuery::first(MOST_REFERRED).filter(filter);
                let records = store.page(world, &collection, &query).await?.documents;
                let ids = records.iter().filter_map(|record| id_of(record, path.last()?, kind));
                Filter::path(path.clone(), kind, Condition::In(ids.collect()))
            }
        });
    }
    Ok(filters)
}

fn id_of(record: &[u8], name: &str, kind: ColumnKind) -> Option<Value> {
    let record: super::Object = serde_json::from_slice(record).ok()?;
    match record.get(name)? {
        serde_json::Value::String(text) => Value::parse(kind, text),
        other => Value::parse(kind, &other.to_string()),
    }
}

fn plan_one(rules: &dyn Rules, name: &str, value: &str) -> Result<Plan, String> {
    let unknown = || format!("Unknown attribute {name}");
    let parts = split(name).ok_or_else(unknown)?;
    let mut set = rules.resource().set;
    let mut path: Vec<&'static str> = Vec::new();
    let mut reached: Option<&'static Element> = None;
    let mut operator = None;
    for (at, part) in parts.iter().enumerate() {
        match step(rules, set, reached, part) {
            Some((steps, element, inside)) => {
                path.extend(steps);
                reached = Some(element);
                set = inside.unwrap_or(set);
            }
            None if at > 0 && at + 1 == parts.len() => {
                operator = Some(Operator::from_name(part).ok_or_else(|| format!("Unknown operator {name}"))?);
            }
            None => return Err(unknown()),
        }
    }
    let element = reached.ok_or_else(unknown)?;
    if path.len() > DEEPEST + 1 {
        return Err(format!("{name} leads through more than {DEEPEST} associations"));
    }
    let operator = operator.unwrap_or(Operator::Equals);
    let Kind::Scalar(scalar) = element.kind else {
        return association(name, &path, operator, value);
    };
    if !allows(element, scalar, operator) {
        return Err(format!("Operator {} is not for {name}", operator.name()));
    }
    let condition =
        condition(scalar, operator, value).ok_or_else(|| format!("{} is invalid", label(name)))?;
    Ok(target(rules, &path, element, condition))
}

/// Through an element's name: its path, itself, and the set behind it. `supplier_id` stands for `supplier[id]`.
type Step = (Vec<&'static str>, &'static Element, Option<&'static ElementSet>);

fn step(rules: &dyn Rules, set: &ElementSet, reached: Option<&Element>, name: &str) -> Option<Step> {
    if reached.is_some_and(|element| matches!(element.kind, Kind::Scalar(_) | Kind::Open)) {
        return None;
    }
    if let Some(element) = names::meant(set, name) {
        return Some((vec![element.name], element, crate::rules::set_of(element)));
    }
    let id = rules.stamps().id;
    let association = name.strip_suffix(id)?.strip_suffix(['_', '-'])?;
    let association = names::meant(set, association)?;
    let inside = crate::rules::set_of(association)?;
    Some((vec![association.name, id], inside.get(id)?, None))
}

/// `a[b][c]` as its parts.
fn split(name: &str) -> Option<Vec<&str>> {
    let (first, rest) = name.split_at(name.find('[').unwrap_or(name.len()));
    let mut parts = vec![first];
    if !rest.is_empty() {
        let inside = rest.strip_prefix('[')?.strip_suffix(']')?;
        parts.extend(inside.split("]["));
    }
    let is_name = |part: &&str| !part.is_empty() && !part.contains(['[', ']']);
    parts.iter().all(is_name).then_some(parts)
}

/// A condition on an association itself: only whether there is one.
fn association(name: &str, path: &[&str], operator: Operator, value: &str) -> Result<Plan, String> {
    match (operator, blank(value)) {
        (Operator::Blank, Some(condition)) => {
            Ok(Plan::Shown(Filter::path(path.iter().copied(), ColumnKind::Text, condition)))
        }
        (Operator::Blank, None) => Err(format!("{} is invalid", label(name))),
        _ => {
            Err(format!("{name} is an association: name one of its members, or ask with the operator blank"))
        }
    }
}

/// Operators that the document names; where it names none, those of the kind.
fn allows(element: &Element, scalar: Scalar, operator: Operator) -> bool {
    if !element.operators.is_empty() {
        return element.operators.contains(&operator);
    }
    let is_of_text =
        matches!(operator, Operator::Contains | Operator::StartsWith | Operator::EndsWith | Operator::Blank);
    !(is_of_text && matches!(scalar, Scalar::Date | Scalar::DateTime))
}

/// `None` where the value is of the wrong type.
fn condition(scalar: Scalar, operator: Operator, value: &str) -> Option<Condition> {
    let kind = layout::kind(scalar);
    let one = || Value::parse(kind, value);
    let several = || {
        let values = value.split(',').filter(|_| !value.is_empty());
        values.map(|value| Value::parse(kind, value.trim())).collect::<Option<Vec<_>>>()
    };
    Some(match operator {
        Operator::Equals => Condition::Eq(one()?),
        Operator::NotEqual => Condition::NotEq(one()?),
        Operator::Greater => Condition::Gt(one()?),
        Operator::Less => Condition::Lt(one()?),
        Operator::GreaterOrEqual => Condition::GtOrEq(one()?),
        Operator::LessOrEqual => Condition::LtOrEq(one()?),
        Operator::In => Condition::In(several()?),
        Operator::NotIn => Condition::NotIn(several()?),
        Operator::Contains => Condition::Contains(value.to_owned()),
        Operator::StartsWith => Condition::StartsWith(value.to_owned()),
        Operator::EndsWith => Condition::EndsWith(value.to_owned()),
        Operator::Blank => blank(value)?,
    })
}

fn blank(value: &str) -> Option<Condition> {
    value.parse().ok().map(Condition::Blank)
}

/// Where the condition is looked up: a column, a part of the document, or a referenced record.
fn target(rules: &dyn Rules, path: &[&'static str], element: &'static Element, condition: Condition) -> Plan {
    let root = rules.resource().set;
    let kind = match element.kind {
        Kind::Scalar(scalar) => layout::kind(scalar),
        _ => ColumnKind::Text,
    };
    if let [name] = path
        && root.get(name).and_then(layout::column).is_some()
    {
        return Plan::Shown(Filter::column(*name, condition));
    }
    let (way, member) = path.split_at(path.len().saturating_sub(1));
    let association = way.iter().try_fold((root, None), |(set, _), name| {
        let element = set.get(name)?;
        Some((crate::rules::set_of(element)?, Some(element)))
    });
    if let (Some((set, Some(_))), [member]) = (association, member)
        && rules.is_hidden(set.name, member)
    {
        let id = rules.stamps().id;
        let path = way.iter().chain([&id]).map(|name| (*name).to_owned()).collect();
        let filter = Filter::path([*member], kind, condition);
        return Plan::Referred {
            collection: layout::collection_of(set),
            filter,
            path,
            kind: layout::member_kind(set, id),
        };
    }
    Plan::Shown(Filter::path(path.iter().copied(), kind, condition))
}

/// A name as the start of a sentence.
fn label(name: &str) -> String {
    let end = name.find('[').unwrap_or(name.len());
    let (first, rest) = name.split_at(end);
    coupa_core::element::human_name(first) + rest
}
