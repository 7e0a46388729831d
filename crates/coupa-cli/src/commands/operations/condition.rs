//! Conditions as they are written on a command line: `last-name[starts_with]=A`, `supplier[name]=Acme`.

use coupa_core::element::{ElementSet, Kind, Operator, Resource};

use crate::nearest::nearest;

/// A condition as name and value of the query, checked against the elements.
pub(crate) fn condition(text: &str, resource: Option<&Resource>) -> Result<(String, String), String> {
    let (key, value) = text.split_once('=').ok_or_else(|| {
        format!("`{text}` has no `=`; a condition is ELEMENT=VALUE or ELEMENT[OPERATOR]=VALUE")
    })?;
    let key = key.trim();
    if let Some(resource) = resource {
        check(key, resource.set)?;
    }
    Ok((key.to_owned(), value.to_owned()))
}

/// Whether a key names elements and an operator that they have.
fn check(key: &str, set: &'static ElementSet) -> Result<(), String> {
    let (first, rest) = key.split_once('[').map_or((key, ""), |(first, rest)| (first, rest));
    let inner = match rest {
        "" if !key.contains('[') => "",
        rest => rest.strip_suffix(']').ok_or_else(|| format!("`{key}` lacks its closing bracket"))?,
    };
    let mut set = Some(set);
    let mut operators: &[Operator] = &[];
    let names = std::iter::once(first).chain(inner.split("][").filter(|name| !name.is_empty()));
    let mut last = "";
    for name in names {
        if !operators.is_empty()
            && let Some(operator) = Operator::from_name(name)
        {
            return if operators.contains(&operator) {
                Ok(())
            } else {
                Err(format!("`{last}` cannot be filtered by `{name}`; it can by: {}", spelled(operators)))
            };
        }
        let known = set.map_or(&[][..], |set| set.elements);
        let Some(element) = known.iter().find(|element| same(element.name, name)) else {
            let operators = operators.iter().map(|operator| operator.name()).filter(|name| !name.is_empty());
            let names: Vec<&str> = known
                .iter()
                .filter(|element| element.out)
                .map(|element| element.name)
                .chain(operators)
                .collect();
            let what = if last.is_empty() { "element" } else { "operator or member" };
            return Err(format!("there is no {what} `{name}`{}", nearest(name, &names).told()));
        };
        last = element.name;
        operators = element.operators;
        set = match element.kind {
            Kind::Reference { set, .. } | Kind::Object(set) | Kind::Collection(set) => Some(set),
            Kind::Scalar(_) | Kind::Open => None,
        };
    }
    Ok(())
}

/// Dashes and underscores are one to the API.
fn same(a: &str, b: &str) -> bool {
    a.replace('_', "-") == b.replace('_', "-")
}

fn spelled(operators: &[Operator]) -> String {
    let names: Vec<&str> = operators
        .iter()
        .map(|operator| if operator.name().is_empty() { "=" } else { operator.name() })
        .collect();
    names.join(", ")
}

#[cfg(test)]
mod tests {
    use coupa_types::elements;

    use super::*;

    fn told(text: &str) -> String {
        match condition(text, Some(&elements::WORKER)) {
            Ok((name, value)) => format!("{name} -> {value}"),
            Err(message) => message,
        }
    }

    #[test]
    fn conditions_are_checked_against_the_elements() {
        assert_eq!(told("last-name[starts_with]=A=b"), "last-name[starts_with] -> A=b");
        assert_eq!(told("supplier[name]=Acme"), "supplier[name] -> Acme");
        assert_eq!(
            told("worker_emails[email_address][contains]=x"),
            "worker_emails[email_address][contains] -> x"
        );
        assert_eq!(
            told("lastname=A"),
            "there is no element `lastname`; did you mean last-name or first-name?"
        );
        assert!(
            told("last-name[begins]=A").starts_with("there is no operator or member `begins`"),
            "{}",
            told("last-name[begins]=A")
        );
        assert!(told("date-of-birth[contains]=1").contains("cannot be filtered by `contains`"));
        assert!(told("last-name[gt=1").contains("lacks its closing bracket"));
        assert!(told("last-name").contains("has no `=`"));
    }
}
