//! `operations.txt`: one line an operation.

use super::columns::align;
use crate::model::{Api, Operation};

/// Operation id, method, path, credentials with scopes, and how the client sends it.
pub(super) fn text(api: &Api, head: &str, via: &dyn Fn(&Operation) -> String) -> String {
    let mut rows = vec![["# operation", "method", "path", "credentials", "via"].map(str::to_owned).to_vec()];
    rows.extend(api.operations.iter().map(|operation| {
        vec![
            operation.id.clone(),
            operation.method.clone(),
            operation.path.clone(),
            credentials(operation),
            via(operation),
        ]
    }));
    format!("{head}{}", align(&rows))
}

/// Alternatives with `or`, sets with `and`, scopes in brackets.
fn credentials(operation: &Operation) -> String {
    if operation.security.is_empty() {
        return "none".to_owned();
    }
    let requirement = |requirement: &crate::model::Requirement| {
        if requirement.scopes.is_empty() {
            requirement.scheme.clone()
        } else {
            format!("{} ({})", requirement.scheme, requirement.scopes.join(" "))
        }
    };
    let set = |set: &Vec<crate::model::Requirement>| {
        if set.is_empty() {
            "none".to_owned()
        } else {
            set.iter().map(requirement).collect::<Vec<_>>().join(" and ")
        }
    };
    operation.security.iter().map(set).collect::<Vec<_>>().join(" or ")
}
