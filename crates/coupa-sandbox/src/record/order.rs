//! The order of a list.

use coupa_core::element::Kind;
use coupa_store::Order;

use super::names;
use crate::{layout, rules::Rules};

/// The order by an element of the record's own; `None` where it has no such plain element.
pub(crate) fn order(rules: &dyn Rules, name: &str) -> Option<Order> {
    let element = names::shown(rules.resource().set, name)?;
    let Kind::Scalar(scalar) = element.kind else { return None };
    Some(if element.name == rules.stamps().id {
        Order::Key
    } else if layout::column(element).is_some() {
        Order::Column(element.name.to_owned())
    } else {
        Order::Path { path: vec![element.name.to_owned()], kind: layout::kind(scalar) }
    })
}
