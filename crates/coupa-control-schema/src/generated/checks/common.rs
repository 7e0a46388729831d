// Written by `cargo xtask generate` from spec/control.yaml#/components/schemas. Do not edit.

//! What each schema asks of a value.

use coupa_core::schema::check::{At, Report};

pub(crate) fn name<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 32, "/$defs/Name/type");
        ok
            &= r
                .pattern(
                    v,
                    super::pattern_1,
                    "^[A-Za-z0-9_-]{1,64}$",
                    "/$defs/Name/pattern",
                );
        ok
    }
}
