// Written by `cargo xtask generate` from spec/control.yaml#/components/schemas. Do not edit.

//! Whether texts are valid, where they are.

use coupa_core::json::reader::{Read, Reader, Stop};
use crate::generated::checks;

pub(crate) fn name(p: &mut Reader<'_>) -> Read<()> {
    Ok(
        p
            .text(|text| {
                if !(checks::pattern_1(text)) {
                    return Err(Stop);
                }
                Ok(())
            })?,
    )
}
