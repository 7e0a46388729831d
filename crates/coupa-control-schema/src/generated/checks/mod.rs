// Written by `cargo xtask generate` from spec/control.yaml#/components/schemas. Do not edit.

//! What each schema asks of a value.

pub(super) mod common;
pub(super) mod control;

use coupa_core::schema::check::run;

/// `^(examples|none|[0-9]{1,7})$`
pub(crate) fn pattern_0(text: &str) -> bool {
    static PATTERN: std::sync::LazyLock<Option<regex::Regex>> = std::sync::LazyLock::new(||
    regex::Regex::new("^(examples|none|[0-9]{1,7})$").ok());
    PATTERN.as_ref().is_some_and(|pattern| pattern.is_match(text))
}

/// `^[A-Za-z0-9_-]{1,64}$`
pub(crate) fn pattern_1(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut at = 0;
    let count = run(
        bytes,
        at,
        64,
        |byte| matches!(byte, b'-' | b'0'..= b'9' | b'A'..= b'Z' | b'_' | b'a'..= b'z'),
    );
    if count < 1 {
        return false;
    }
    at += count;
    at == bytes.len()
}

/// `^-?[0-9]{1,9}[smhd]$`
pub(crate) fn pattern_2(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut at = 0;
    at += run(bytes, at, 1, |byte| matches!(byte, b'-'));
    let count = run(bytes, at, 9, |byte| matches!(byte, b'0'..= b'9'));
    if count < 1 {
        return false;
    }
    at += count;
    if !bytes.get(at).is_some_and(|byte| matches!(byte, b'd' | b'h' | b'm' | b's')) {
        return false;
    }
    at += 1;
    at == bytes.len()
}
