//! Names that must differ from one another.

use crate::names;

/// One name a wish, in order. Wishes may be equal: `1` and `"1"` are written alike.
pub(crate) fn distinct(wishes: &[&str], spell: fn(&str) -> String) -> Vec<String> {
    let mut taken: Vec<String> = Vec::with_capacity(wishes.len());
    let spelled = names::distinct(wishes, spell);
    for wanted in &spelled {
        let mut name = wanted.clone();
        let mut number = 2;
        // A type has no underscore between a letter and a digit.
        let word = wanted.starts_with(char::is_uppercase) && !wanted.ends_with(|c: char| c.is_ascii_digit());
        let gap = if word { "" } else { "_" };
        while taken.contains(&name) || name != *wanted && spelled.contains(&name) {
            name = format!("{}{gap}{number}", wanted.trim_start_matches("r#"));
            number += 1;
        }
        taken.push(name);
    }
    taken
}
