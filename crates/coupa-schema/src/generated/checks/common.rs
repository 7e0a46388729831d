// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas. Do not edit.

//! What each schema asks of a value.

use coupa_core::schema::check::{At, Report};

pub(crate) fn country_code<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 32, "/$defs/CountryCode/type");
        ok &= r.pattern(v, super::pattern_1, "^[A-Z]{2}$", "/$defs/CountryCode/pattern");
        ok
    }
}

pub(crate) fn cso_id<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 32, "/$defs/CsoId/type");
        ok
            &= r
                .pattern(
                    v,
                    super::pattern_2,
                    "^[1-9][0-9]{0,18}$",
                    "/$defs/CsoId/pattern",
                );
        ok
    }
}

pub(crate) fn date<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 32, "/$defs/Date/type");
        ok &= r.format(v, ::coupa_core::Date::accepts, "date", "/$defs/Date/format");
        ok
    }
}

pub(crate) fn date_time<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 32, "/$defs/DateTime/type");
        ok
            &= r
                .format(
                    v,
                    ::coupa_core::DateTime::accepts,
                    "date-time",
                    "/$defs/DateTime/format",
                );
        ok
    }
}

pub(crate) fn decimal19_2<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 32, "/$defs/Decimal19_2/type");
        ok
            &= r
                .pattern(
                    v,
                    super::pattern_0,
                    "^-?[0-9]{1,17}(\\.[0-9]{1,2})?$",
                    "/$defs/Decimal19_2/pattern",
                );
        ok
    }
}

pub(crate) fn decimal_in19_2<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 40, "/$defs/DecimalIn19_2/type");
        ok
            &= r
                .decimal_pattern(
                    v,
                    super::pattern_0,
                    "^-?[0-9]{1,17}(\\.[0-9]{1,2})?$",
                    "/$defs/DecimalIn19_2/pattern",
                );
        ok
    }
}

pub(crate) fn error_messages<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/ErrorMessages/type");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                _ => {
                    let _ = v;
                    ok
                        &= {
                            let mut ok = r
                                .types(
                                    v,
                                    1,
                                    "/$defs/ErrorMessages/additionalProperties/type",
                                );
                            ok
                                &= r
                                    .items(
                                        v,
                                        0,
                                        |r, v| {
                                            r
                                                .types(
                                                    v,
                                                    32,
                                                    "/$defs/ErrorMessages/additionalProperties/items/type",
                                                )
                                        },
                                    );
                            ok
                        };
                }
            }
        }
        ok
    }
}

pub(crate) fn filled_string<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 32, "/$defs/FilledString/type");
        ok &= r.min_length(v, 1, "/$defs/FilledString/minLength");
        ok
    }
}

pub(crate) fn filled_string255<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 32, "/$defs/FilledString255/type");
        ok &= r.min_length(v, 1, "/$defs/FilledString255/minLength");
        ok &= r.max_length(v, 255, "/$defs/FilledString255/maxLength");
        ok
    }
}

pub(crate) fn id<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 4, "/$defs/Id/type");
        ok &= r.minimum(v, "1", "/$defs/Id/minimum");
        ok
    }
}

pub(crate) fn string100<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 32, "/$defs/String100/type");
        ok &= r.max_length(v, 100, "/$defs/String100/maxLength");
        ok
    }
}

pub(crate) fn string255<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 32, "/$defs/String255/type");
        ok &= r.max_length(v, 255, "/$defs/String255/maxLength");
        ok
    }
}

pub(crate) fn string40<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 32, "/$defs/String40/type");
        ok &= r.max_length(v, 40, "/$defs/String40/maxLength");
        ok
    }
}

pub(crate) fn xml_errors<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 1, "/$defs/XmlErrors/type");
        ok &= r.items(v, 0, |r, v| r.types(v, 32, "/$defs/XmlErrors/items/type"));
        ok
    }
}
