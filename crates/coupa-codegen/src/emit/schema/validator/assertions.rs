//! Keywords that ask something of a value itself.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::{Map, Value};

use super::{Code, Uncompiled, Validators, matcher, reference::join};

/// Formats that say nothing a JSON value could break: those of OpenAPI, and what other tools read.
const NOTES: [&str; 9] =
    ["int32", "int64", "float", "double", "password", "binary", "byte", "decimal", "char"];

/// Formats of JSON Schema that are left to a library.
const LEFT: [&str; 14] = [
    "duration",
    "email",
    "hostname",
    "idn-email",
    "idn-hostname",
    "iri",
    "iri-reference",
    "json-pointer",
    "regex",
    "relative-json-pointer",
    "time",
    "uri",
    "uri-reference",
    "uri-template",
];

/// A keyword with a count, and the method that asks it.
const COUNTS: [(&str, &str); 6] = [
    ("minLength", "min_length"),
    ("maxLength", "max_length"),
    ("minItems", "min_items"),
    ("maxItems", "max_items"),
    ("minProperties", "min_properties"),
    ("maxProperties", "max_properties"),
];

/// A keyword with a number, and the method that asks it.
const BOUNDS: [(&str, &str); 4] = [
    ("minimum", "minimum"),
    ("maximum", "maximum"),
    ("exclusiveMinimum", "above"),
    ("exclusiveMaximum", "below"),
];

impl Validators<'_> {
    pub(super) fn assertions(
        &mut self,
        schema: &Map<String, Value>,
        at: &str,
        code: &mut Code,
    ) -> Result<(), Uncompiled> {
        let pointer = |keyword: &str| join(at, keyword);
        if let Some(types) = schema.get("type") {
            let bits = Literal::u8_unsuffixed(type_bits(types)?);
            let pointer = pointer("type");
            code.ask(quote!(r.types(v, #bits, #pointer)));
        }
        for keyword in ["enum", "const"] {
            if let Some(value) = schema.get(keyword) {
                let values = match (keyword, value) {
                    ("enum", Value::Array(values)) => values.clone(),
                    ("enum", _) => return Err(Uncompiled("`enum` that is no array".to_owned())),
                    _ => vec![value.clone()],
                };
                let asked = self.values(&values, &pointer(keyword));
                code.ask(asked);
            }
        }
        for (keyword, method) in COUNTS {
            if let Some(value) = schema.get(keyword) {
                let limit = Literal::usize_unsuffixed(count(value, keyword)?);
                let (method, pointer) = (format_ident!("{method}"), pointer(keyword));
                code.ask(quote!(r.#method(v, #limit, #pointer)));
            }
        }
        for (keyword, method) in BOUNDS {
            if let Some(value) = schema.get(keyword) {
                let limit = number(value, keyword)?;
                let (method, pointer) = (format_ident!("{method}"), pointer(keyword));
                code.ask(quote!(r.#method(v, #limit, #pointer)));
            }
        }
        if let Some(value) = schema.get("multipleOf") {
            let of = number(value, "multipleOf")?;
            if !is_divisor(&of) {
                return Err(Uncompiled(format!("`multipleOf` {of}")));
            }
            let pointer = pointer("multipleOf");
            code.ask(quote!(r.multiple_of(v, #of, #pointer)));
        }
        if let Some(value) = schema.get("pattern") {
            let text = value.as_str().ok_or_else(|| Uncompiled("`pattern` that is no text".to_owned()))?;
            let matches = self.pattern(text)?;
            let matches = self.to_shared(&matches);
            let pointer = pointer("pattern");
            let decimal = self.dialect.formats
                && schema.get("format").is_some_and(|format| format == "decimal")
                && schema.get("type").is_some_and(|types| type_bits(types).is_ok_and(|bits| bits & 8 != 0));
            let method = if decimal { quote!(decimal_pattern) } else { quote!(pattern) };
            code.ask(quote!(r.#method(v, #matches, #text, #pointer)));
        }
        if self.dialect.formats
            && let Some(format) = schema.get("format").and_then(Value::as_str)
            && let Some(accepts) = self.format(format)?
        {
            let pointer = pointer("format");
            code.ask(quote!(r.format(v, #accepts, #format, #pointer)));
        }
        if let Some(names) = schema.get("required") {
            let names = texts(names, "required")?;
            let pointer = pointer("required");
            if !names.is_empty() {
                code.ask(quote!(r.required(v, &[#(#names),*], #pointer)));
            }
        }
        if let Some(Value::Object(members)) = schema.get("dependentRequired") {
            for (member, names) in members {
                let names = texts(names, "dependentRequired")?;
                let pointer = pointer("dependentRequired");
                code.ask(quote!(r.required_with(v, #member, &[#(#names),*], #pointer)));
            }
        }
        if schema.get("uniqueItems").is_some_and(|unique| unique == true) {
            let pointer = pointer("uniqueItems");
            code.ask(quote!(r.unique_items(v, #pointer)));
        }
        Ok(())
    }

    /// `enum` and `const`.
    fn values(&mut self, values: &[Value], pointer: &str) -> TokenStream {
        let told = values.iter().map(Value::to_string).collect::<Vec<_>>().join(", ");
        let texts: Option<Vec<&str>> = values.iter().map(Value::as_str).collect();
        if let Some(texts) = texts {
            return quote!(r.one_of_texts(v, &[#(#texts),*], #told, #pointer));
        }
        let name = format_ident!("OPTIONS_{}", self.statics.len());
        let json = Value::Array(values.to_vec()).to_string();
        let item = quote! {
            pub(crate) static #name: std::sync::LazyLock<Options> = std::sync::LazyLock::new(|| Options::new(#json));
        };
        self.statics.push((name.clone(), item));
        let name = self.to_shared(&name);
        quote!(r.one_of_values(v, &#name, #told, #pointer))
    }

    /// The function of a pattern.
    pub(in crate::emit::schema) fn pattern(&mut self, pattern: &str) -> Result<Ident, Uncompiled> {
        if let Some(name) = self.patterns.get(pattern) {
            return Ok(name.clone());
        }
        let mut name = format!("pattern_{}", self.patterns.len());
        while !self.taken.insert(name.clone()) {
            name.push('_');
        }
        let name = format_ident!("{name}");
        let function = matcher(&name, pattern).map_err(Uncompiled)?;
        self.statics.push((name.clone(), function));
        self.patterns.insert(pattern.to_owned(), name.clone());
        Ok(name)
    }

    /// What tells whether a text has a format; nothing where any text has.
    fn format(&self, format: &str) -> Result<Option<TokenStream>, Uncompiled> {
        let core = &self.dialect.core;
        Ok(match format {
            "date" => Some(quote!(::#core::Date::accepts)),
            "date-time" => Some(quote!(::#core::DateTime::accepts)),
            "uuid" => Some(quote!(formats::uuid)),
            "ipv4" => Some(quote!(formats::ipv4)),
            "ipv6" => Some(quote!(formats::ipv6)),
            _ if NOTES.contains(&format) => None,
            _ if LEFT.contains(&format) => return Err(Uncompiled(format!("the format `{format}`"))),
            _ => None,
        })
    }
}

/// A bit for each type.
pub(super) fn type_bits(types: &Value) -> Result<u8, Uncompiled> {
    let bit = |name: &Value| match name.as_str() {
        Some("array") => Ok(1),
        Some("boolean") => Ok(2),
        Some("integer") => Ok(4),
        Some("number") => Ok(8),
        Some("object") => Ok(16),
        Some("string") => Ok(32),
        Some("null") => Ok(64),
        _ => Err(Uncompiled(format!("the type {name}"))),
    };
    match types {
        Value::Array(names) => names.iter().try_fold(0, |bits, name| Ok(bits | bit(name)?)),
        name => bit(name),
    }
}

fn is_divisor(text: &str) -> bool {
    let digits: String = text.split(['e', 'E']).next().unwrap_or_default().replace('.', "");
    !text.starts_with('-') && (1..=18).contains(&digits.trim_matches('0').len())
}

/// A whole number that counts something: `2.0` is one.
pub(super) fn count(value: &Value, keyword: &str) -> Result<usize, Uncompiled> {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "whole, and within range")]
    let whole =
        |double: f64| (double.fract() == 0.0 && (0.0..1e15).contains(&double)).then_some(double as u64);
    let count = value.as_u64().or_else(|| value.as_f64().and_then(whole));
    count
        .and_then(|count| usize::try_from(count).ok())
        .ok_or_else(|| Uncompiled(format!("`{keyword}` {value}")))
}

fn number(value: &Value, keyword: &str) -> Result<String, Uncompiled> {
    match value {
        Value::Number(number) => Ok(number.to_string()),
        _ => Err(Uncompiled(format!("`{keyword}` that is no number"))),
    }
}

pub(super) fn texts(value: &Value, keyword: &str) -> Result<Vec<String>, Uncompiled> {
    let texts: Option<Vec<String>> = value
        .as_array()
        .and_then(|names| names.iter().map(|name| name.as_str().map(str::to_owned)).collect());
    texts.ok_or_else(|| Uncompiled(format!("`{keyword}` that is no list of names")))
}
