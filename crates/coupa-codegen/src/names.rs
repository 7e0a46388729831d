//! The one place that invents identifiers.

use heck::{ToPascalCase, ToShoutySnakeCase, ToSnakeCase};

/// Rust type or variant name of a wire name: PascalCase, never empty, never a keyword.
pub fn pascal(name: &str) -> String {
    let name = spelled(name).to_pascal_case();
    match name.as_str() {
        "" => "Empty".to_owned(),
        "Self" => "SelfType".to_owned(),
        _ if name.starts_with(|c: char| c.is_ascii_digit()) => format!("N{name}"),
        _ => name,
    }
}

/// Rust field, method or module name of a wire name: snake_case, never empty, raw where it is a keyword.
pub fn snake(name: &str) -> String {
    let name = spelled(name).to_snake_case();
    match name.as_str() {
        "" => "empty".to_owned(),
        "self" | "super" | "crate" | "_" => format!("{name}_"),
        _ if name.starts_with(|c: char| c.is_ascii_digit()) => format!("n{name}"),
        _ if syn::parse_str::<syn::Ident>(&name).is_err() => format!("r#{name}"),
        _ => name,
    }
}

/// Rust static name of a wire name: SCREAMING_SNAKE.
pub fn shouting(name: &str) -> String {
    let name = spelled(name).to_shouty_snake_case();
    if name.is_empty() || name.starts_with(|c: char| c.is_ascii_digit()) { format!("N{name}") } else { name }
}

/// Signs that carry meaning are spelled out; everything else that is no letter or digit becomes a gap.
fn spelled(name: &str) -> String {
    let mut text = String::new();
    for (index, c) in name.chars().enumerate() {
        match c {
            '+' => text.push_str(" plus "),
            '-' if index == 0 && name.len() > 1 => text.push_str(" minus "),
            c if c.is_alphanumeric() => text.push(c),
            _ => text.push(' '),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_identifiers() {
        for (wire, type_name, field) in [
            ("first-name", "FirstName", "first_name"),
            ("Decimal19_2", "Decimal192", "decimal19_2"),
            ("type", "Type", "r#type"),
            ("self", "SelfType", "self_"),
            ("", "Empty", "empty"),
            ("+1", "Plus1", "plus_1"),
            ("-1", "Minus1", "minus_1"),
            ("4xx", "N4xx", "n4xx"),
            ("Not Registered", "NotRegistered", "not_registered"),
        ] {
            assert_eq!((pascal(wire).as_str(), snake(wire).as_str()), (type_name, field), "{wire:?}");
            assert!(syn::parse_str::<syn::Ident>(&pascal(wire)).is_ok());
        }
    }
}
