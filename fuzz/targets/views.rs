//! The verdict on a text, which a generated parser gives where it can, is that of the validator on the value; and
//! what is accepted can be read into its type and written again.
//!
//! The first byte of an input chooses the view, the rest is the text.

#![no_main]

use coupa_core::json::{self, Kind, Limits, Node};
use coupa_schema::SCHEMAS;
use libfuzzer_sys::fuzz_target;

/// Whether a `Value` keeps every number of a text. Where it does not, the validator is not asked the same question.
fn is_kept(node: &Node<'_>) -> bool {
    match &node.kind {
        Kind::Number(digits) => {
            json::is_exact(digits)
                && serde_json::from_str::<f64>(digits).is_ok_and(|double| double.to_string().len() < 18)
        }
        Kind::Array(items) => items.iter().all(is_kept),
        Kind::Object(members) => members.iter().all(|member| is_kept(&member.value)),
        _ => true,
    }
}

fuzz_target!(|data: &[u8]| {
    let Some((choice, text)) = data.split_first() else { return };
    let entry = &SCHEMAS[usize::from(*choice) % SCHEMAS.len()];
    let verdict = entry.check(text, &mut Vec::new());
    assert_eq!(verdict.is_ok(), entry.rewrite(text).is_ok(), "{}", entry.name);
    match json::scan(text, Limits::default()) {
        Ok(document) if is_kept(document.root()) => {
            let value = entry.validate(&document.to_value());
            assert_eq!(verdict.is_ok(), value.is_ok(), "{}: {verdict:?}, {value:?}", entry.name);
        }
        Ok(_) => {}
        Err(_) => assert!(verdict.is_err(), "{}: accepted, though it is no JSON", entry.name),
    }
});
