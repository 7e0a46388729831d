//! Objects: each key is expected behind the one before it, in the order of the document, and looked up where it is not.
//!
//! The code of a member stands once, in an arm of a `match` over its place. Code for the expected order beside code for
//! any other order would not stay in the cache of a processor.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use super::{Parsers, plan::Plan};
use crate::{
    emit::{rust::ident, types::additional_name},
    model::{Field, Structure, Type},
};

/// Members that an object with a parser may have.
const MOST: usize = 4096;

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
    pub(super) fn object(&mut self, component: &str, structure: &Structure) -> Option<[TokenStream; 2]> {
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
        // A key is compared as it stands in a text, without resolving escapes.
        let plain = |slot: &Slot<'_>| !Value::String(slot.field.name.clone()).to_string().contains('\\');
        if slots.len() > MOST || !slots.iter().all(plain) {
            return None;
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
        let core = &self.scope.core;
        let declared = slots.iter().filter(|_| typed).map(|Slot { field, variable, .. }| {
            if !field.required && field.nullable {
                quote!(let mut #variable = #core::Patch::Absent;)
            } else {
                quote!(let mut #variable = None;)
            }
        });
        let arms: Vec<TokenStream> = slots
            .iter()
            .enumerate()
            .map(|(index, slot)| {
                let index = Literal::usize_unsuffixed(index);
                let read = self.read(slot, typed);
                quote!(#index => { #read })
            })
            .collect();
        let (declare_rest, start, other) = match rest {
            Rest::Ignored => (
                quote!(let mut passed = Passed::default();),
                quote!(start),
                quote!(p.ignore(&mut passed, key, start)?),
            ),
            Rest::Refused => (quote!(), quote!(_), quote!(return Err(Stop))),
            Rest::Kept if typed => {
                let declare = quote!(let mut additional = serde_json::Map::new(););
                (declare, quote!(_), quote!(p.keep(&mut additional, key)?))
            }
            Rest::Read(plan) if typed => {
                let value = self.code(plan, typed);
                (
                    quote!(let mut additional = std::collections::BTreeMap::new();),
                    quote!(_),
                    quote!({
                        let value = #value;
                        if additional.insert(key.into_owned(), value).is_some() { return Err(Stop); }
                    }),
                )
            }
            Rest::Kept | Rest::Read(_) => {
                let value = match rest {
                    Rest::Read(plan) => self.code(plan, typed),
                    _ => quote!(p.pass_exact()?),
                };
                let declare = quote!(let mut passed = Passed::default(););
                (declare, quote!(_), quote!({ passed.add(key)?; #value; }))
            }
        };
        let unknown = match rest {
            // Nothing that could be read would help.
            Rest::Refused => other,
            _ => quote!({ let (key, #start) = p.key()?; #other; }),
        };
        let (required, value) =
            (required(slots), if typed { self.value(component, structure, slots) } else { quote!(Ok(())) });
        if slots.is_empty() && matches!(rest, Rest::Refused) {
            // Nothing can be in it.
            return quote! {
                if p.enter_object()? { return Err(Stop); }
                #value
            };
        }
        if slots.is_empty() {
            return quote! {
                let mut more = p.enter_object()?;
                #declare_rest
                while more {
                    #unknown
                    more = p.more_members()?;
                }
                #value
            };
        }
        let names = slots.iter().map(|slot| &slot.field.name);
        let count = Literal::usize_unsuffixed(slots.len());
        // Half of the slots stay free.
        let space = Literal::usize_unsuffixed((slots.len() * 2).next_power_of_two());
        let words = Literal::usize_unsuffixed(slots.len().div_ceil(64));
        quote! {
            static KEYS: [Key; #count] = [#(Key::new(#names)),*];
            static SLOTS: [u16; #space] = slots(&KEYS);
            static KNOWN: Keys = Keys { keys: &KEYS, slots: &SLOTS };
            let mut more = p.enter_object()?;
            #(#declared)*
            #declare_rest
            let mut seen = Seen::<#words>::none();
            let mut next = 0;
            while more {
                let index = p.known(&KNOWN, next)?;
                if index < #count {
                    seen.add(index)?;
                    next = index + 1;
                }
                match index {
                    #(#arms)*
                    _ => #unknown
                }
                more = p.more_members()?;
            }
            #required
            #value
        }
    }

    /// The statement that reads a field into its variable.
    fn read(&self, slot: &Slot<'_>, typed: bool) -> TokenStream {
        let Slot { field, variable, plan } = slot;
        let core = &self.scope.core;
        let value = self.code(plan, typed);
        if !typed {
            return if field.nullable { quote!(if !p.null() { #value; }) } else { quote!(#value;) };
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

/// Stops unless all that is required was there.
fn required(slots: &[Slot<'_>]) -> Option<TokenStream> {
    let mut words = vec![0_u64; slots.len().div_ceil(64)];
    for (index, _) in slots.iter().enumerate().filter(|(_, slot)| slot.field.required) {
        if let Some(word) = words.get_mut(index / 64) {
            *word |= 1 << (index % 64);
        }
    }
    let some = words.iter().any(|word| *word != 0);
    let words = words.into_iter().map(Literal::u64_unsuffixed);
    some.then(|| quote!(seen.all([#(#words),*])?;))
}
