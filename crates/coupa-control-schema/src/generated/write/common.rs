// Written by `cargo xtask generate` from spec/control.yaml#/components/schemas. Do not edit.

//! Typed values into texts, as serde writes them.

use coupa_core::schema::write as json;

pub(crate) fn name(value: &str, out: &mut Vec<u8>) -> json::Written {
    json::string(value, out);
    Ok(())
}
