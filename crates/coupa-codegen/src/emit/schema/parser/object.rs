//! Objects: keys are expected in the order of the document, and looked up one by one from where they are not.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use super::{Parsers, plan::Plan};
use crate::{
    emit::{rust::ident, types::additional_name},
    model::{Field, Structure, Type},
};

/// A field with its variable.
struct Slot<'f> {
    field: &'f Field,
    variable: Ident,
    plan: Plan,
}

/// What becomes of members that no field takes.
enum Rest {
    Ignored,
    Refused,
    /// Kept as they are.
    Kept,
    /// Kept, and read by a plan.
    Read(Plan),
}

impl Parsers<'_, '_> {
    /// The code of an object: typed, and the verdict alone.
    pub(super) fn object(
        &mut self,
        component: &str,
        structure: &Structure,
        schema: &Value,
    ) -> Option<[TokenStream; 2]> {
        let _ = schema;
        let whole = self.whole;
        let flat = self.flatten(whole.pointer(&super::document::place(component))?)?;
        let mut slots = Vec::new();
        for (index, field) in structure.fields.iter().enumerate() {
            let schema = *flat.properties.get(field.name.as_str())?;
            if field.required != flat.required.contains(field.name.as_str()) {
                return None;
            }
            let plan = match self.plan_use(&field.ty, field.nullable, schema)? {
                // The field says itself what null means.
                Plan::Nullable(inner) if field.nullable => *inner,
                plan => plan,
            };
            slots.push(Slot { field, variable: format_ident!("member_{index}"), plan });
        }
        let all_known = slots.len() == flat.properties.len()
            && flat.required.iter().all(|name| flat.properties.contains_key(name));
        if !all_known {
            return None;
        }
        let rest = match (&structure.additional, flat.additional) {
            (None, None) => Rest::Ignored,
            (None, Some(Value::Bool(false))) => Rest::Refused,
            (Some(ty), None) if *self.scope.resolved(ty) == Type::Any => Rest::Kept,
            (Some(ty), Some(additional)) => Rest::Read(self.plan(ty, additional)?),
            _ => return None,
        };
        Some([true, false].map(|typed| self.members(component, structure, &slots, &rest, typed)))
    }

    fn members(
        &self,
        component: &str,
        structure: &Structure,
        slots: &[Slot<'_>],
        rest: &Rest,
        typed: bool,
    ) -> TokenStream {
        let declared = slots.iter().map(|Slot { field, variable, .. }| {
            let core = &self.scope.core;
            match (typed, field.required, field.nullable) {
                (false, ..) => quote!(let mut #variable = false;),
                (true, false, true) => quote!(let mut #variable = #core::Patch::Absent;),
                (true, ..) => quote!(let mut #variable = None;),
            }
        });
        let expected = slots.iter().map(|slot| {
            let literal = format!("{}:", Value::String(slot.field.name.clone()));
            let read = self.read(slot, typed);
            quote! {
                if p.member(#literal) {
                    #read
                    more = p.more_members()?;
                    if !more { break 'expected; }
                }
            }
        });
        let found = slots.iter().map(|slot| {
            let (name, variable) = (&slot.field.name, &slot.variable);
            let read = self.read(slot, typed);
            let twice = match (typed, slot.field.required, slot.field.nullable) {
                (false, ..) => quote!(#variable),
                (true, false, true) => quote!(!#variable.is_absent()),
                (true, ..) => quote!(#variable.is_some()),
            };
            quote!(#name => { if #twice { return Err(Stop); } #read })
        });
        let (declare_rest, start, other) = match rest {
            Rest::Ignored => (
                quote!(let mut passed = Passed::default();),
                quote!(start),
                quote!(p.ignore(&mut passed, key, start)?),
            ),
            Rest::Refused => (quote!(), quote!(_), quote!(return Err(Stop))),
            Rest::Kept => {
                let drop = quote!(let mut additional = serde_json::Map::new(););
                (drop, quote!(_), quote!(p.keep(&mut additional, key)?))
            }
            Rest::Read(plan) => {
                let value = self.code(plan, typed);
                let (map, insert) = if typed {
                    (
                        quote!(BTreeMap),
                        quote!(let value = #value; let twice = additional.insert(key.into_owned(), value).is_some();),
                    )
                } else {
                    (quote!(BTreeSet), quote!(#value; let twice = !additional.insert(key);))
                };
                (
                    quote!(let mut additional = std::collections::#map::new();),
                    quote!(_),
                    quote!({ #insert if twice { return Err(Stop); } }),
                )
            }
        };
        let value = if typed { self.value(component, structure, slots) } else { verdict(slots) };
        let expected: Vec<TokenStream> = expected.collect();
        let expect =
            if expected.is_empty() { quote!() } else { quote!(if more { 'expected: { #(#expected)* } }) };
        quote! {
            let mut more = p.enter_object()?;
            #(#declared)*
            #declare_rest
            #expect
            while more {
                let (key, #start) = p.key()?;
                match &*key {
                    #(#found)*
                    _ => #other,
                }
                more = p.more_members()?;
            }
            #value
        }
    }

    /// The statement that reads a field into its variable.
    fn read(&self, slot: &Slot<'_>, typed: bool) -> TokenStream {
        let Slot { field, variable, plan } = slot;
        let core = &self.scope.core;
        let value = self.code(plan, typed);
        if !typed {
            let read = if field.nullable { quote!(if !p.null() { #value; }) } else { quote!(#value;) };
            return quote!(#read #variable = true;);
        }
        let value = if field.boxed { quote!(::std::boxed::Box::new(#value)) } else { value };
        match (field.required, field.nullable) {
            (_, false) => quote!(#variable = Some(#value);),
            (true, true) => quote!(#variable = Some(if p.null() { None } else { Some(#value) });),
            (false, true) => {
                quote!(#variable = if p.null() { #core::Patch::Null } else { #core::Patch::Value(#value) };)
            }
        }
    }

    /// The typed object.
    fn value(&self, component: &str, structure: &Structure, slots: &[Slot<'_>]) -> TokenStream {
        let ty = self.scope.ty(&Type::Named(component.to_owned()));
        let fields = slots.iter().map(|Slot { field, variable, .. }| {
            let name = ident(&field.rust);
            if field.required { quote!(#name: #variable.ok_or(Stop)?,) } else { quote!(#name: #variable,) }
        });
        let additional = structure.additional.as_ref().map(|_| {
            let name = ident(additional_name(structure));
            if name == "additional" { quote!(additional,) } else { quote!(#name: additional,) }
        });
        quote!(Ok(#ty { #(#fields)* #additional }))
    }
}

/// The verdict on an object: all that is required was there.
fn verdict(slots: &[Slot<'_>]) -> TokenStream {
    let required: Vec<&Ident> =
        slots.iter().filter(|slot| slot.field.required).map(|slot| &slot.variable).collect();
    match required.as_slice() {
        [] => quote!(Ok(())),
        required => quote!(if #(#required)&&* { Ok(()) } else { Err(Stop) }),
    }
}
