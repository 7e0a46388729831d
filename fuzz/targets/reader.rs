//! Scanner, reader and serde_json agree on what JSON is, and on what it says.

#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../crates/coupa-core/tests/it/fuzz.rs"]
#[allow(dead_code)]
mod fuzz;

fuzz_target!(|text: &[u8]| {
    fuzz::compare(text);
});
