//! Names of elements and attributes.

use heck::ToKebabCase as _;
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

/// OpenAPI's `xml` hints of a schema.
#[derive(Debug, Default)]
pub(super) struct Hints {
    pub(super) name: Option<String>,
    pub(super) prefix: Option<String>,
    pub(super) namespace: Option<String>,
    pub(super) attribute: bool,
    pub(super) wrapped: bool,
}

impl Hints {
    /// The hints that stand on a schema, or on what it says beside null.
    pub(super) fn of(schema: &Value) -> Self {
        let beside_null =
            |key: &str| schema.get(key)?.as_array()?.iter().find_map(|schema| schema.get("xml"));
        let Some(xml) = schema.get("xml").or_else(|| beside_null("anyOf")) else { return Self::default() };
        let text = |key: &str| xml.get(key).and_then(Value::as_str).map(ToOwned::to_owned);
        let is = |key: &str| xml.get(key).and_then(Value::as_bool).unwrap_or_default();
        Self {
            name: text("name"),
            prefix: text("prefix"),
            namespace: text("namespace"),
            attribute: is("attribute"),
            wrapped: is("wrapped"),
        }
    }

    /// A name with the prefix and the namespace, as an expression.
    pub(super) fn quoted(&self, local: &str) -> TokenStream {
        if self.prefix.is_none() && self.namespace.is_none() {
            return quote!(Name::plain(#local));
        }
        let option =
            |text: &Option<String>| text.as_ref().map_or_else(|| quote!(None), |text| quote!(Some(#text)));
        let (prefix, namespace) = (option(&self.prefix), option(&self.namespace));
        quote!(Name { local: #local, prefix: #prefix, namespace: #namespace })
    }
}

/// Name of the element of a component that has no hint, such as `worker-create`.
pub(super) fn dashed(component: &str) -> String {
    component.to_kebab_case()
}

/// Name of an item of an array of this name, as Rails has it.
pub(super) fn singular(plural: &str) -> String {
    if let Some(stem) = plural.strip_suffix("ies") {
        return format!("{stem}y");
    }
    for ending in ["sses", "shes", "ches", "xes"] {
        if plural.ends_with(ending) {
            return plural.trim_end_matches("es").to_owned();
        }
    }
    match plural.strip_suffix('s') {
        Some(stem) if !stem.ends_with('s') && !stem.is_empty() => stem.to_owned(),
        _ => plural.to_owned(),
    }
}

/// Whether a text can be the name of an element: letters, digits, `-`, `_`, `.`, and no colon. What the run time would
/// accept beyond ASCII is left out here.
pub(super) fn is_xml_name(name: &str) -> bool {
    let mut bytes = name.bytes();
    bytes.next().is_some_and(|byte| byte.is_ascii_alphabetic() || byte == b'_')
        && bytes.all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte))
        && !name.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("xml"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_called_by_the_singular() {
        for (plural, one) in [
            ("worker-emails", "worker-email"),
            ("worker-addresses", "worker-address"),
            ("entries", "entry"),
            ("boxes", "box"),
            ("class", "class"),
            ("s", "s"),
            ("data", "data"),
        ] {
            assert_eq!(singular(plural), one);
        }
    }

    #[test]
    fn hints_are_found_beside_null() {
        let schema =
            serde_json::json!({"anyOf": [{"type": "array", "xml": {"wrapped": true}}, {"type": "null"}]});
        assert!(Hints::of(&schema).wrapped);
        assert_eq!(dashed("WorkerCreate"), "worker-create");
        assert!(is_xml_name("a-1.b") && !is_xml_name("1a") && !is_xml_name("xml-a") && !is_xml_name("a b"));
    }
}
