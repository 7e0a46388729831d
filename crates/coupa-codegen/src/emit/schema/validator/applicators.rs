//! Keywords with schemas inside.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::{Map, Value};

use super::{
    Code, Uncompiled, Validators,
    assertions::count,
    reference::{join, resolve},
};

impl Validators<'_> {
    pub(super) fn applicators(
        &mut self,
        schema: &Map<String, Value>,
        at: &str,
        code: &mut Code,
    ) -> Result<(), Uncompiled> {
        if let Some(reference) = schema.get("$ref") {
            let reference =
                reference.as_str().ok_or_else(|| Uncompiled("`$ref` that is no text".to_owned()))?;
            let call = self.call(reference)?;
            code.ask(call);
        }
        self.choices(schema, at, code)?;
        self.conditions(schema, at, code)?;
        self.arrays(schema, at, code)?;
        self.objects(schema, at, code)
    }

    /// The call of the schema that a reference names.
    fn call(&mut self, reference: &str) -> Result<TokenStream, Uncompiled> {
        let pointer = resolve(self.document, reference)?;
        self.calls.insert(pointer.clone());
        if self.same_value {
            self.in_place.insert(pointer.clone());
        }
        // A schema that is being compiled has its name already, but is not yet among the units.
        if let Some((_, name)) = self.open.iter().find(|(open, _)| *open == pointer) {
            let function = self.way_from_inside(&pointer, name);
            return Ok(quote!(#function(r, v)));
        }
        self.compile(&pointer);
        let name = match self.units.get(&pointer) {
            Some(Ok(unit)) => &unit.name,
            Some(Err(reason)) => return Err(reason.clone()),
            None => return Err(Uncompiled(format!("`{pointer}` is nowhere"))),
        };
        let function = self.way_from_inside(&pointer, name);
        Ok(quote!(#function(r, v)))
    }

    fn choices(&mut self, schema: &Map<String, Value>, at: &str, code: &mut Code) -> Result<(), Uncompiled> {
        if let Some(parts) = schema.get("allOf") {
            let pointer = join(at, "allOf");
            for (index, part) in list(parts, "allOf")?.iter().enumerate() {
                let part = self.schema(part, &format!("{pointer}/{index}"))?;
                code.ask(part);
            }
        }
        for (keyword, method) in [("anyOf", quote!(any_of)), ("oneOf", quote!(one_of))] {
            let Some(branches) = schema.get(keyword) else { continue };
            let pointer = join(at, keyword);
            let mut checks = Vec::new();
            for (index, branch) in list(branches, keyword)?.iter().enumerate() {
                checks.push(self.check(branch, &format!("{pointer}/{index}"), true)?);
            }
            code.ask(quote!(r.#method(v, &[#(#checks),*], #pointer)));
        }
        if let Some(not) = schema.get("not") {
            let pointer = join(at, "not");
            let check = self.check(not, &pointer, true)?;
            code.ask(quote!(r.not(v, #check, #pointer)));
        }
        Ok(())
    }

    fn conditions(
        &mut self,
        schema: &Map<String, Value>,
        at: &str,
        code: &mut Code,
    ) -> Result<(), Uncompiled> {
        if let Some(condition) = schema.get("if")
            && (schema.contains_key("then") || schema.contains_key("else"))
        {
            let check = self.check(condition, &join(at, "if"), true)?;
            let mut branch = |keyword: &str| match schema.get(keyword) {
                Some(branch) => self.schema(branch, &join(at, keyword)),
                None => Ok(quote!(true)),
            };
            let (then, otherwise) = (branch("then")?, branch("else")?);
            code.ask(quote!(if r.fits(v, #check) { #then } else { #otherwise }));
        }
        if let Some(Value::Object(members)) = schema.get("dependentSchemas") {
            let pointer = join(at, "dependentSchemas");
            for (member, schema) in members {
                let then = self.schema(schema, &join(&pointer, member))?;
                code.statements.push(quote!(if r.has(v, #member) { ok &= #then; }));
            }
        }
        Ok(())
    }

    fn arrays(&mut self, schema: &Map<String, Value>, at: &str, code: &mut Code) -> Result<(), Uncompiled> {
        let mut skip = 0;
        if let Some(prefix) = schema.get("prefixItems") {
            let pointer = join(at, "prefixItems");
            let prefix = list(prefix, "prefixItems")?;
            skip = prefix.len();
            for (index, item) in prefix.iter().enumerate().filter(|(_, item)| **item != true) {
                let check = self.check(item, &format!("{pointer}/{index}"), false)?;
                let index = Literal::usize_unsuffixed(index);
                code.ask(quote!(r.item(v, #index, #check)));
            }
        }
        if let Some(items) = schema.get("items").filter(|items| **items != true) {
            let check = self.check(items, &join(at, "items"), false)?;
            let skip = Literal::usize_unsuffixed(skip);
            code.ask(quote!(r.items(v, #skip, #check)));
        }
        if let Some(contains) = schema.get("contains") {
            let check = self.check(contains, &join(at, "contains"), false)?;
            let limit = |keyword: &str| match schema.get(keyword) {
                Some(value) => {
                    let limit = Literal::usize_unsuffixed(count(value, keyword)?);
                    Ok(quote!(Some(#limit)))
                }
                None => Ok(quote!(None)),
            };
            let (least, most) = (limit("minContains")?, limit("maxContains")?);
            let pointers = ["contains", "minContains", "maxContains"].map(|keyword| join(at, keyword));
            code.ask(quote!(r.contains(v, #least, #most, [#(#pointers),*], #check)));
        }
        Ok(())
    }

    fn objects(&mut self, schema: &Map<String, Value>, at: &str, code: &mut Code) -> Result<(), Uncompiled> {
        let mut arms = Vec::new();
        if let Some(Value::Object(properties)) = schema.get("properties") {
            let pointer = join(at, "properties");
            for (name, property) in properties {
                let verdict = self.inner(property, &join(&pointer, name))?;
                arms.push((name, verdict));
            }
        }
        let mut patterns = Vec::new();
        if let Some(Value::Object(properties)) = schema.get("patternProperties") {
            let pointer = join(at, "patternProperties");
            for (pattern, property) in properties {
                let matches = self.pattern(pattern)?;
                let matches = self.to_shared(&matches);
                patterns.push((matches, self.inner(property, &join(&pointer, pattern))?));
            }
        }
        let pointer = join(at, "additionalProperties");
        let rest = match schema.get("additionalProperties") {
            None | Some(Value::Bool(true)) => None,
            Some(Value::Bool(false)) => Some(quote!(r.unexpected(object, member, #pointer))),
            Some(other) => Some(self.inner(other, &pointer)?),
        };
        if let Some(names) = schema.get("propertyNames") {
            let pointer = join(at, "propertyNames");
            let check = self.check(names, &pointer, false)?;
            code.ask(quote!(r.names(v, #pointer, #check)));
        }
        let plain = |verdict: &TokenStream| verdict.to_string() == "true";
        if rest.is_none() {
            arms.retain(|(_, verdict)| !plain(verdict));
            patterns.retain(|(_, verdict)| !plain(verdict));
        }
        if arms.is_empty() && patterns.is_empty() && rest.is_none() {
            return Ok(());
        }
        code.statements.push(members_loop(&arms, &patterns, rest.as_ref()));
        Ok(())
    }
}

/// Each member is asked by its key, by the patterns, and by what is left.
fn members_loop(
    arms: &[(&String, TokenStream)],
    patterns: &[(TokenStream, TokenStream)],
    rest: Option<&TokenStream>,
) -> TokenStream {
    let verdict = |verdict: &TokenStream| {
        if verdict.to_string() == "true" { quote!() } else { quote!(ok &= #verdict;) }
    };
    if patterns.is_empty() {
        let arms = arms.iter().map(|(name, code)| {
            let code = verdict(code);
            quote!(#name => { #code })
        });
        let rest = rest.map(verdict);
        return quote! {
            let object = v;
            for member in object.members().unwrap_or_default() {
                let v = &object.member(member);
                match &*member.key {
                    #(#arms)*
                    _ => { let _ = v; #rest }
                }
            }
        };
    }
    let (known, left) = match rest {
        Some(rest) => {
            let rest = verdict(rest);
            (quote!(known = true;), quote!(if !known { #rest }))
        }
        None => (quote!(), quote!()),
    };
    let declared = rest.map(|_| quote!(let mut known = false;));
    let arms = arms.iter().map(|(name, code)| {
        let code = verdict(code);
        quote!(#name => { #known #code })
    });
    let patterns = patterns.iter().map(|(matches, code)| {
        let code = verdict(code);
        quote!(if #matches(&member.key) { #known #code })
    });
    quote! {
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            #declared
            match &*member.key {
                #(#arms)*
                _ => { let _ = v; }
            }
            #(#patterns)*
            #left
        }
    }
}

fn list<'v>(value: &'v Value, keyword: &str) -> Result<&'v Vec<Value>, Uncompiled> {
    value.as_array().ok_or_else(|| Uncompiled(format!("`{keyword}` that is no list")))
}
