//! How a value is read, as far as its schema can be checked on the way.

use std::collections::BTreeMap;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::{Map, Value};

use super::Parsers;
use crate::{
    emit::schema::document,
    model::{Enumeration, Shape, Type},
};

/// Keywords that ask nothing of a value.
const WORDS: [&str; 11] = [
    "$comment",
    "contentEncoding",
    "contentMediaType",
    "default",
    "deprecated",
    "description",
    "example",
    "examples",
    "readOnly",
    "title",
    "writeOnly",
];

/// How a value is read.
pub(super) enum Plan {
    Any,
    Boolean,
    /// Conditions on `number`, an `i64` or `u64` by the function that reads it.
    Integer {
        read: Ident,
        conditions: Vec<TokenStream>,
    },
    /// Conditions on `digits`, the text of the number.
    Number(Vec<TokenStream>),
    /// Conditions on `text`.
    Text(Vec<TokenStream>, Target),
    /// A decimal as a number or as a text: conditions on the text, and conditions on the digits.
    Decimal(Vec<TokenStream>, Vec<TokenStream>),
    Array {
        item: Box<Plan>,
        least: Option<usize>,
        most: Option<usize>,
    },
    Map {
        value: Box<Plan>,
        least: Option<usize>,
        most: Option<usize>,
    },
    Nullable(Box<Plan>),
    /// A component with a function of its own.
    Call(TokenStream),
}

/// What a text becomes.
pub(super) enum Target {
    String,
    /// By its parser, which refuses what has not the form; `accepts` gives the verdict alone.
    Parsed(TokenStream),
    /// One of these texts, each with its value.
    Closed(TokenStream, Vec<(String, Ident)>),
    /// Any text.
    Open(TokenStream),
}

impl Parsers<'_, '_> {
    /// How a value of a type is read by a schema that may allow null.
    pub(super) fn plan_use(&mut self, ty: &Type, nullable: bool, schema: &Value) -> Option<Plan> {
        if !nullable {
            return self.plan(ty, schema);
        }
        if let (Some(name), Type::Named(named)) = (reference(schema), ty)
            && name == named
        {
            // The component itself allows null.
            let Some(Shape::Alias(target)) = self.scope.shape(ty) else { return None };
            let whole = self.whole;
            return self.plan_use(target, true, whole.pointer(&document::place(name))?);
        }
        let inner = without_null(schema)?;
        self.plan(ty, &inner).map(|plan| Plan::Nullable(Box::new(plan)))
    }

    /// How a value of a type is read by a schema.
    pub(super) fn plan(&mut self, ty: &Type, schema: &Value) -> Option<Plan> {
        if let Type::Nullable(inner) = ty {
            return self.plan_use(inner, true, schema);
        }
        if let Type::Named(named) = ty {
            return (reference(schema)? == named).then(|| Plan::Call(self.call(named)));
        }
        if *schema == Value::Bool(true) {
            return (*ty == Type::Any).then_some(Plan::Any);
        }
        let members = schema.as_object()?;
        match ty {
            Type::Any => only(members, &[]).then_some(Plan::Any),
            Type::Boolean => (typed(members, "boolean") && only(members, &["type"])).then_some(Plan::Boolean),
            Type::Integer | Type::Unsigned => self.integer(ty, members),
            Type::Number => self.number(members),
            Type::String | Type::Uuid | Type::Date | Type::DateTime | Type::Decimal { numbers: false } => {
                self.text(ty, members)
            }
            Type::Decimal { numbers: true } => self.decimal(members),
            Type::Array(item) => self.array(item, members),
            Type::Map(value) => self.map(value, members),
            _ => None,
        }
    }

    #[allow(clippy::unused_self, reason = "one of several that are called alike")]
    fn integer(&mut self, ty: &Type, schema: &Map<String, Value>) -> Option<Plan> {
        let unsigned = *ty == Type::Unsigned;
        let known = ["type", "format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];
        let silent = silent_format(schema) || unsigned;
        if !typed(schema, "integer") || !only(schema, &known) || !silent {
            return None;
        }
        let mut conditions = Vec::new();
        let mut limits = BTreeMap::new();
        for (keyword, relation) in [
            ("minimum", quote!(>=)),
            ("maximum", quote!(<=)),
            ("exclusiveMinimum", quote!(>)),
            ("exclusiveMaximum", quote!(<)),
        ] {
            if let Some(limit) = schema.get(keyword) {
                let (limit, least, most) = if unsigned {
                    let limit = limit.as_u64()?;
                    (Literal::u64_unsuffixed(limit), limit == 0, limit == u64::MAX)
                } else {
                    let limit = limit.as_i64()?;
                    (Literal::i64_unsuffixed(limit), limit == i64::MIN, limit == i64::MAX)
                };
                // What every number of 64 bits keeps needs no question.
                if (keyword == "maximum" && most) || (keyword == "minimum" && least) {
                    continue;
                }
                limits.insert(keyword, (relation, limit));
            }
        }
        // Two limits of one kind read best as a range.
        if let (Some((_, least)), Some((_, most))) = (limits.get("minimum"), limits.get("maximum")) {
            conditions.push(quote!((#least..=#most).contains(&number)));
            limits.retain(|keyword, _| keyword.starts_with("exclusive"));
        }
        conditions.extend(limits.values().map(|(relation, limit)| quote!(number #relation #limit)));
        let read = if unsigned { format_ident!("unsigned") } else { format_ident!("integer") };
        Some(Plan::Integer { read, conditions })
    }

    fn number(&mut self, schema: &Map<String, Value>) -> Option<Plan> {
        let known = ["type", "format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];
        if !typed(schema, "number") || !only(schema, &known) || !silent_format(schema) {
            return None;
        }
        let core = &self.scope.core;
        let mut conditions = Vec::new();
        for (keyword, holds) in [
            ("minimum", quote!(is_ge)),
            ("maximum", quote!(is_le)),
            ("exclusiveMinimum", quote!(is_gt)),
            ("exclusiveMaximum", quote!(is_lt)),
        ] {
            if let Some(limit) = schema.get(keyword) {
                let limit = limit.as_number()?.to_string();
                conditions.push(quote!(#core::json::compare(digits, #limit).#holds()));
            }
        }
        Some(Plan::Number(conditions))
    }

    fn text(&mut self, ty: &Type, schema: &Map<String, Value>) -> Option<Plan> {
        if !typed(schema, "string") || !only(schema, &["type", "format", "minLength", "maxLength", "pattern"])
        {
            return None;
        }
        let core = &self.scope.core;
        let format = schema.get("format").and_then(Value::as_str);
        let target = match (ty, format) {
            (Type::Date, Some("date")) => Target::Parsed(quote!(#core::Date)),
            (Type::DateTime, Some("date-time")) => Target::Parsed(quote!(#core::DateTime)),
            (Type::Decimal { .. }, Some("decimal")) => Target::Parsed(quote!(#core::Decimal)),
            (Type::Uuid, Some("uuid")) | (Type::String, _) => Target::String,
            _ => return None,
        };
        let mut conditions = self.conditions(schema)?;
        match (ty, format) {
            (Type::Uuid, _) => conditions.push(quote!(#core::schema::check::formats::uuid(text))),
            (Type::String, _) if !silent_format(schema) => return None,
            _ => {}
        }
        Some(Plan::Text(conditions, target))
    }

    /// What is asked of the length and the form of `text`.
    fn conditions(&mut self, schema: &Map<String, Value>) -> Option<Vec<TokenStream>> {
        let mut conditions = Vec::new();
        if let Some(limit) = schema.get("minLength") {
            match limit.as_u64()? {
                0 => {}
                1 => conditions.push(quote!(!text.is_empty())),
                limit => {
                    let limit = Literal::u64_unsuffixed(limit);
                    conditions.push(quote!(text.chars().count() >= #limit));
                }
            }
        }
        if let Some(limit) = schema.get("maxLength") {
            let limit = Literal::u64_unsuffixed(limit.as_u64()?);
            conditions.push(quote!((text.len() <= #limit || text.chars().count() <= #limit)));
        }
        if let Some(pattern) = schema.get("pattern") {
            let matches = self.validators.pattern(pattern.as_str()?).ok()?;
            conditions.push(quote!(checks::#matches(text)));
        }
        Some(conditions)
    }

    fn decimal(&mut self, schema: &Map<String, Value>) -> Option<Plan> {
        let mut types: Vec<&str> = schema.get("type")?.as_array()?.iter().filter_map(Value::as_str).collect();
        types.sort_unstable();
        if types != ["number", "string"] || !only(schema, &["type", "format", "pattern"]) {
            return None;
        }
        let text = self.conditions(schema)?;
        let digits = match schema.get("pattern") {
            Some(pattern) => {
                let matches = self.validators.pattern(pattern.as_str()?).ok()?;
                vec![quote!(checks::#matches(digits))]
            }
            None => Vec::new(),
        };
        Some(Plan::Decimal(text, digits))
    }

    fn array(&mut self, item: &Type, schema: &Map<String, Value>) -> Option<Plan> {
        if !typed(schema, "array") || !only(schema, &["type", "items", "minItems", "maxItems"]) {
            return None;
        }
        let item = match schema.get("items") {
            Some(items) => self.plan(item, items)?,
            None => (*item == Type::Any).then_some(Plan::Any)?,
        };
        let (least, most) = limits(schema, ["minItems", "maxItems"])?;
        Some(Plan::Array { item: Box::new(item), least, most })
    }

    fn map(&mut self, value: &Type, schema: &Map<String, Value>) -> Option<Plan> {
        let known = ["type", "additionalProperties", "minProperties", "maxProperties"];
        if !typed(schema, "object") || !only(schema, &known) {
            return None;
        }
        let value = match schema.get("additionalProperties") {
            Some(additional) if *additional != true => self.plan(value, additional)?,
            _ => (*value == Type::Any).then_some(Plan::Any)?,
        };
        let (least, most) = limits(schema, ["minProperties", "maxProperties"])?;
        Some(Plan::Map { value: Box::new(value), least, most })
    }

    /// How a component that is an enumeration is read.
    pub(super) fn enumeration(
        &mut self,
        component: &str,
        enumeration: &Enumeration,
        schema: &Value,
    ) -> Option<Plan> {
        let ty = self.scope.ty(&Type::Named(component.to_owned()));
        if enumeration.open {
            // What the branch takes that names no values is taken, whether it is one of them or not.
            let members = schema.as_object().filter(|members| only(members, &["anyOf"]))?;
            let branches = members.get("anyOf")?.as_array()?;
            let rest = branches.iter().filter_map(Value::as_object).find(|branch| {
                typed(branch, "string") && only(branch, &["type", "minLength", "maxLength", "pattern"])
            })?;
            return Some(Plan::Text(self.conditions(rest)?, Target::Open(ty)));
        }
        let members = schema.as_object()?;
        let known = ["type", "enum", "minLength", "maxLength", "pattern"];
        if !only(members, &known) || members.get("type").is_some_and(|_| !typed(members, "string")) {
            return None;
        }
        let values = members.get("enum")?.as_array()?;
        let same = values.len() == enumeration.values.len()
            && values.iter().zip(&enumeration.values).all(|(value, (wire, _))| *value == **wire);
        let variants = enumeration.values.iter();
        let variants =
            variants.map(|(wire, rust)| (wire.clone(), crate::emit::rust::ident(rust))).collect::<Vec<_>>();
        let conditions = self.conditions(members)?;
        same.then_some(Plan::Text(conditions, Target::Closed(ty, variants)))
    }
}

/// The component that a schema refers to, where it says nothing else.
pub(super) fn reference(schema: &Value) -> Option<&str> {
    let members = schema.as_object()?;
    let name = members.get("$ref")?.as_str()?.strip_prefix("#/$defs/")?;
    only(members, &["$ref"]).then_some(name)
}

/// Whether a schema has none but these keywords, and words.
pub(super) fn only(schema: &Map<String, Value>, keywords: &[&str]) -> bool {
    schema.keys().all(|key| keywords.contains(&key.as_str()) || WORDS.contains(&key.as_str()))
}

pub(super) fn typed(schema: &Map<String, Value>, name: &str) -> bool {
    schema.get("type").is_some_and(|ty| ty == name)
}

/// Whether the format asks nothing that is not asked otherwise.
fn silent_format(schema: &Map<String, Value>) -> bool {
    match schema.get("format") {
        None => true,
        Some(format) => matches!(
            format.as_str(),
            Some("int32" | "int64" | "float" | "double" | "password" | "byte" | "binary" | "char")
        ),
    }
}

/// A schema without the null that it allows; nothing where it allows none.
fn without_null(schema: &Value) -> Option<Value> {
    let members = schema.as_object()?;
    if let Some(types) = members.get("type").and_then(Value::as_array) {
        let rest: Vec<&Value> = types.iter().filter(|ty| **ty != "null").collect();
        if rest.len() == types.len() || members.contains_key("enum") || members.contains_key("const") {
            return None;
        }
        let mut members = members.clone();
        let ty = match rest.as_slice() {
            [one] => (*one).clone(),
            several => Value::Array(several.iter().map(|ty| (*ty).clone()).collect()),
        };
        members.insert("type".to_owned(), ty);
        return Some(Value::Object(members));
    }
    let branches = members.get("anyOf")?.as_array()?;
    let null = |branch: &Value| {
        branch.as_object().is_some_and(|branch| typed(branch, "null") && only(branch, &["type"]))
    };
    match branches.as_slice() {
        [one, other] if only(members, &["anyOf"]) => match (null(one), null(other)) {
            (false, true) => Some(one.clone()),
            (true, false) => Some(other.clone()),
            _ => None,
        },
        _ => None,
    }
}

fn limits(schema: &Map<String, Value>, keywords: [&str; 2]) -> Option<(Option<usize>, Option<usize>)> {
    let limit = |keyword: &str| match schema.get(keyword) {
        Some(limit) => limit.as_u64().and_then(|limit| usize::try_from(limit).ok()).map(Some),
        None => Some(None),
    };
    let [least, most] = keywords.map(limit);
    Some((least?.filter(|least| *least > 0), most?))
}
