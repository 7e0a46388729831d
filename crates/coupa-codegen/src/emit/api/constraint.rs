//! Constraints of a parameter: every keyword of its schema becomes a check, or the document is refused.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens as _, format_ident, quote};
use serde_json::Value;

use super::{Emitter, pattern};
use crate::{model::Type, normalise::annotation, problem::Problem, tree::Position};

/// Whether a keyword asks for nothing: an annotation, or what the type already says.
fn is_silent(keyword: &str) -> bool {
    annotation(keyword) || matches!(keyword, "type" | "format" | "contentMediaType" | "contentEncoding")
}

/// What a value must satisfy, as statements of a function that returns a fault.
#[derive(Default)]
pub(super) struct Constraints {
    /// Statics that the statements use.
    pub(super) statics: Vec<TokenStream>,
    /// On `text`, before it is decoded.
    pub(super) on_text: Vec<TokenStream>,
    /// On `value`.
    pub(super) on_value: Vec<TokenStream>,
    /// `minItems` and `maxItems`.
    pub(super) items: Option<(u64, u64)>,
    /// `uniqueItems`.
    pub(super) unique: bool,
    /// `enum` of strings.
    pub(super) values: Option<Vec<String>>,
    /// Schema of the items of an array.
    pub(super) item: Option<Value>,
}

/// What the constraints belong to, for messages and names.
pub(super) struct Subject<'s> {
    pub(super) name: &'s str,
    /// SCREAMING_SNAKE stem of statics.
    pub(super) stem: &'s str,
    pub(super) position: Position,
    pub(super) ty: &'s Type,
}

impl Emitter<'_> {
    /// Reads a schema and the schemas that it refers to.
    pub(super) fn constraints(&mut self, subject: &Subject<'_>, schema: &Value) -> Constraints {
        let mut constraints = Constraints::default();
        self.read(subject, schema, &mut constraints);
        constraints
    }

    fn read(&mut self, subject: &Subject<'_>, schema: &Value, into: &mut Constraints) {
        let Some(schema) = schema.as_object() else { return };
        for (keyword, value) in schema {
            if self.says_nothing_of(subject.ty, keyword) {
                continue;
            }
            match keyword.as_str() {
                "$ref" => {
                    let name = value.as_str().and_then(|text| text.strip_prefix("#/components/schemas/"));
                    if let Some(target) = name.and_then(|name| self.scope.schema(name)) {
                        self.read(subject, &target.json, into);
                    } else {
                        self.refuse(
                            "unresolved-reference",
                            subject.position,
                            format!("{value} is not in the document"),
                        );
                    }
                }
                "allOf" => {
                    for member in value.as_array().into_iter().flatten() {
                        self.read(subject, member, into);
                    }
                }
                "anyOf" | "oneOf" => self.read_union(subject, keyword, value, into),
                "enum" => self.read_enum(subject, value, into),
                "items" => into.item = Some(value.clone()),
                "uniqueItems" => into.unique |= value == &Value::Bool(true),
                "minItems" => {
                    let most = into.items.map_or(u64::MAX, |(_, most)| most);
                    into.items = Some((value.as_u64().unwrap_or(0), most));
                }
                "maxItems" => {
                    let least = into.items.map_or(0, |(least, _)| least);
                    into.items = Some((least, value.as_u64().unwrap_or(u64::MAX)));
                }
                "minLength" | "maxLength" => {
                    let (check, Some(bound)) =
                        (check(keyword), value.as_u64().and_then(|bound| usize::try_from(bound).ok()))
                    else {
                        self.unsupported(subject, keyword, value);
                        continue;
                    };
                    let bound = Literal::usize_unsuffixed(bound);
                    into.on_text.push(quote!(check::#check(text, #bound)?;));
                }
                "pattern" => self.read_pattern(subject, value, into),
                "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf" => {
                    if self.is_idle(subject.ty, keyword, value) {
                        continue;
                    }
                    let check = check(keyword);
                    let is_number = matches!(
                        self.scope.resolved(subject.ty),
                        Type::Integer | Type::Unsigned | Type::Number
                    );
                    match (self.bound(subject.ty, value), factor(value).filter(|_| is_number)) {
                        (_, Some(factor)) if keyword == "multipleOf" => {
                            into.on_value.push(quote!(check::multiple_of(&value, #factor)?;));
                        }
                        (Some(bound), _) if keyword != "multipleOf" => {
                            into.on_value.push(quote!(check::#check(&value, &#bound)?;));
                        }
                        _ => self.unsupported(subject, keyword, value),
                    }
                }
                silent if is_silent(silent) => {}
                _ => self.unsupported(subject, keyword, value),
            }
        }
        let is_integer = *self.scope.resolved(subject.ty) == Type::Integer;
        if is_integer && schema.get("format").and_then(Value::as_str) == Some("int32") {
            into.on_value.push(quote! {
                check::minimum(&value, &i64::from(i32::MIN))?;
                check::maximum(&value, &i64::from(i32::MAX))?;
            });
        }
    }

    /// A value or null: parameters have no null, so the other member is what counts. Open enumerations ask for nothing.
    fn read_union(&mut self, subject: &Subject<'_>, keyword: &str, value: &Value, into: &mut Constraints) {
        let members: Vec<_> = value
            .as_array()
            .into_iter()
            .flatten()
            .filter(|member| member.get("type") != Some(&"null".into()))
            .collect();
        match members.as_slice() {
            [only] => self.read(subject, only, into),
            _ if self.scope.enumeration(subject.ty).is_some() => {}
            members if *self.scope.resolved(subject.ty) == Type::String => {
                self.read_texts(subject, keyword, members, into);
            }
            _ => self.unsupported(subject, keyword, value),
        }
    }

    /// A choice of texts: what one of the members asks for, or exactly one.
    fn read_texts(
        &mut self,
        subject: &Subject<'_>,
        keyword: &str,
        members: &[&Value],
        into: &mut Constraints,
    ) {
        let mut checks = Vec::new();
        for member in members {
            let mut own =
                Constraints { statics: std::mem::take(&mut into.statics), ..Constraints::default() };
            self.read(subject, member, &mut own);
            into.statics = own.statics;
            let values = own.values.map(|values| quote!(decode::one_of(text, &[#(#values),*])?;));
            let format = match self.format(member) {
                Some("uuid") => Some(quote!(decode::uuid(text)?;)),
                Some("date") => Some(quote!(decode::date(text)?;)),
                Some("date-time") => Some(quote!(decode::date_time(text)?;)),
                Some("decimal") => Some(quote!(decode::decimal(text)?;)),
                _ => None,
            };
            let on_text = own.on_text;
            if values.is_none() && format.is_none() && on_text.is_empty() && keyword == "anyOf" {
                // Any text will do.
                return;
            }
            let text = if values.is_none() && format.is_none() && on_text.is_empty() {
                quote!(_text)
            } else {
                quote!(text)
            };
            checks.push(quote!(&|#text: &str| { #values #format #(#on_text)* Ok(()) }));
        }
        let exactly = keyword == "oneOf";
        into.on_text.push(quote!(check::choice(text, #exactly, &[#(#checks),*])?;));
    }

    /// The format of a schema, behind its reference.
    fn format<'v>(&'v self, schema: &'v Value) -> Option<&'v str> {
        let own = schema.get("format").and_then(Value::as_str);
        own.or_else(|| {
            let name = schema.get("$ref")?.as_str()?.strip_prefix("#/components/schemas/")?;
            self.scope.schema(name)?.json.get("format")?.as_str()
        })
    }

    fn read_enum(&mut self, subject: &Subject<'_>, value: &Value, into: &mut Constraints) {
        let values: Vec<_> =
            value.as_array().into_iter().flatten().filter(|value| !value.is_null()).collect();
        if self.scope.enumeration(subject.ty).is_some() {
            return;
        }
        let texts: Option<Vec<String>> =
            values.iter().map(|value| value.as_str().map(ToOwned::to_owned)).collect();
        if let (Some(texts), Type::String) = (texts, self.scope.resolved(subject.ty)) {
            into.values = Some(texts);
            return;
        }
        let bounds: Option<Vec<_>> = values.iter().map(|value| self.bound(subject.ty, value)).collect();
        match bounds {
            Some(bounds) => into.on_value.push(quote!(check::listed(&value, &[#(#bounds),*])?;)),
            None => self.unsupported(subject, "enum", value),
        }
    }

    fn read_pattern(&mut self, subject: &Subject<'_>, value: &Value, into: &mut Constraints) {
        let source = value.as_str().unwrap_or_default();
        let translated = self.patterns.entry(source.to_owned());
        match translated.or_insert_with(|| pattern::translate(source)).clone() {
            Ok(text) => {
                let name = format_ident!(
                    "{}_PATTERN{}",
                    subject.stem,
                    match into.statics.len() {
                        0 => String::new(),
                        more => format!("_{}", more + 1),
                    }
                );
                into.statics.push(
                    quote!(static #name: check::Pattern = check::Pattern::new(|| check::compile(#text));),
                );
                into.on_text.push(quote!(check::pattern(text, #source, &#name)?;));
            }
            Err(reason) => {
                let problem = Problem::error(
                    "parameter-pattern",
                    &self.api.source,
                    subject.position,
                    format!("the pattern of `{}` cannot be checked: {reason}", subject.name),
                )
                .because("the stub would let through what the document forbids")
                .help("write a pattern without it, or describe the rule in prose");
                self.push(problem);
            }
        }
    }

    /// A bound in the type of the value.
    fn bound(&self, ty: &Type, value: &Value) -> Option<TokenStream> {
        match self.scope.resolved(ty) {
            Type::Integer => whole(value)
                .and_then(|bound| i64::try_from(bound).ok())
                .map(|bound| Literal::i64_unsuffixed(bound).into_token_stream()),
            Type::Unsigned => whole(value)
                .and_then(|bound| u64::try_from(bound).ok())
                .map(|bound| Literal::u64_unsuffixed(bound).into_token_stream()),
            Type::Number => value.as_i64().map_or_else(
                || value.as_f64().map(|bound| quote!((#bound).into())),
                |bound| Some(quote!((#bound).into())),
            ),
            _ => None,
        }
    }

    /// Whether a keyword asks for nothing of values of this type: a bound of numbers lets every text pass, as the
    /// validator does.
    fn says_nothing_of(&self, ty: &Type, keyword: &str) -> bool {
        let numeric =
            matches!(keyword, "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum" | "multipleOf");
        let textual = matches!(keyword, "minLength" | "maxLength" | "pattern");
        match self.scope.resolved(ty) {
            Type::String | Type::Boolean | Type::Date | Type::DateTime | Type::Uuid if numeric => true,
            Type::Integer | Type::Unsigned | Type::Number | Type::Boolean => textual,
            Type::Array(_) => numeric || textual,
            _ => false,
        }
    }

    /// Whether a bound lies outside what the type can hold, so that every value keeps it.
    fn is_idle(&self, ty: &Type, keyword: &str, value: &Value) -> bool {
        let Some(bound) = whole(value) else { return false };
        let (least, most) = match self.scope.resolved(ty) {
            Type::Integer => (i128::from(i64::MIN), i128::from(i64::MAX)),
            Type::Unsigned => (0, i128::from(u64::MAX)),
            _ => return false,
        };
        match keyword {
            "minimum" => bound <= least,
            "exclusiveMinimum" => bound < least,
            "maximum" => bound >= most,
            "exclusiveMaximum" => bound > most,
            _ => false,
        }
    }

    fn unsupported(&mut self, subject: &Subject<'_>, keyword: &str, value: &Value) {
        let shown: String = value.to_string().chars().take(60).collect();
        let problem = Problem::error(
            "parameter-constraint",
            &self.api.source,
            subject.position,
            format!("`{keyword}: {shown}` of `{}` cannot be checked by the server stub", subject.name),
        )
        .because("the stub checks every parameter before the handler sees it, and would let through what the document forbids")
        .help("give the parameter a plain scalar schema, an array of such, or a free-form object in the query");
        self.push(problem);
    }
}

/// The factor of `multipleOf` as decimal digits, where it is short enough for the check.
fn factor(value: &Value) -> Option<String> {
    let text = value.as_number()?.to_string();
    let digits = text.split(['e', 'E']).next()?.chars().filter(char::is_ascii_digit).collect::<String>();
    let digits = digits.trim_matches('0');
    (!text.starts_with('-') && (1..=18).contains(&digits.len())).then_some(text)
}

/// A whole number, however it is written.
#[allow(clippy::cast_possible_truncation, reason = "only doubles that are whole and within range get there")]
fn whole(value: &Value) -> Option<i128> {
    if let Some(bound) = value.as_i64() {
        return Some(bound.into());
    }
    if let Some(bound) = value.as_u64() {
        return Some(bound.into());
    }
    value.as_f64().filter(|bound| bound.fract() == 0.0 && bound.abs() < 1e30).map(|bound| bound as i128)
}

/// Name of the function that checks a keyword.
fn check(keyword: &str) -> proc_macro2::Ident {
    crate::emit::rust::ident(&crate::names::snake(keyword))
}
