// Written by `cargo xtask generate` from spec/control.yaml#/components/schemas. Do not edit.

//! Texts into typed values, where they are valid.

use coupa_core::json::reader::{Read, Reader, Stop};
use crate::generated::checks;

pub(crate) fn name(p: &mut Reader<'_>) -> Read<coupa_control_types::Name> {
    Ok(
        p
            .text(|text| {
                if !(checks::pattern_1(text)) {
                    return Err(Stop);
                }
                Ok(text.to_owned())
            })?,
    )
}
