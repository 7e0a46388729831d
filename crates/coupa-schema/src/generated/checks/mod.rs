// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas. Do not edit.

//! What each schema asks of a value.

pub(super) mod common;
pub(super) mod users;
pub(super) mod workers;

use coupa_core::schema::check::run;

/// `^-?[0-9]{1,17}(\.[0-9]{1,2})?$`
pub(crate) fn pattern_0(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut at = 0;
    at += run(bytes, at, 1, |byte| matches!(byte, b'-'));
    let count = run(bytes, at, 17, |byte| matches!(byte, b'0'..= b'9'));
    if count < 1 {
        return false;
    }
    at += count;
    if bytes.get(at).is_some_and(|byte| matches!(byte, b'.')) {
        if !bytes.get(at).is_some_and(|byte| matches!(byte, b'.')) {
            return false;
        }
        at += 1;
        let count = run(bytes, at, 2, |byte| matches!(byte, b'0'..= b'9'));
        if count < 1 {
            return false;
        }
        at += count;
    }
    at == bytes.len()
}

/// `^[A-Z]{2}$`
pub(crate) fn pattern_1(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut at = 0;
    let count = run(bytes, at, 2, |byte| matches!(byte, b'A'..= b'Z'));
    if count < 2 {
        return false;
    }
    at += count;
    at == bytes.len()
}

/// `^[1-9][0-9]{0,18}$`
pub(crate) fn pattern_2(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut at = 0;
    if !bytes.get(at).is_some_and(|byte| matches!(byte, b'1'..= b'9')) {
        return false;
    }
    at += 1;
    at += run(bytes, at, 18, |byte| matches!(byte, b'0'..= b'9'));
    at == bytes.len()
}
