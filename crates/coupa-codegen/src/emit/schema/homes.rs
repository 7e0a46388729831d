//! Which file holds the functions of a component: one a resource, as with the types.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_json::Value;

use crate::emit::{
    rust::ident,
    types::{Scope, module_name},
};

/// The module of what belongs to no resource alone.
pub(super) const COMMON: &str = "common";

/// The module of a component.
pub(super) fn home(scope: &Scope<'_>, component: &str) -> String {
    scope.schema(component).map_or_else(|| COMMON.to_owned(), |schema| module_name(&schema.module))
}

/// The modules of all definitions. A part of others, which is no type, stands with those that it is a part of.
pub(super) fn homes(scope: &Scope<'_>, whole: &Value) -> BTreeMap<String, String> {
    let mut homes: BTreeMap<String, String> =
        scope.api.schemas.keys().map(|name| (name.clone(), home(scope, name))).collect();
    let definitions = whole.get("$defs").and_then(Value::as_object);
    let all: Vec<(&String, BTreeSet<&str>)> = definitions
        .into_iter()
        .flatten()
        .map(|(name, schema)| {
            let mut named = BTreeSet::new();
            references(schema, &mut named);
            (name, named)
        })
        .collect();
    // A part may be part of a part: each round finds those one step further down.
    for _ in &all {
        let mut changed = false;
        for (part, _) in all.iter().filter(|(name, _)| scope.schema(name).is_none()) {
            let users = all.iter().filter(|(_, named)| named.contains(part.as_str()));
            let of: BTreeSet<Option<&String>> = users.map(|(user, _)| homes.get(*user)).collect();
            let module = match of.iter().collect::<Vec<_>>().as_slice() {
                [Some(one)] => (*one).clone(),
                // Not known yet, or several.
                many if many.iter().any(|home| home.is_none()) => continue,
                _ => COMMON.to_owned(),
            };
            changed |= homes.get(*part) != Some(&module);
            homes.insert((*part).clone(), module);
        }
        if !changed {
            break;
        }
    }
    homes
}

/// The definitions that a schema names.
fn references<'s>(schema: &'s Value, found: &mut BTreeSet<&'s str>) {
    match schema {
        Value::Object(members) => {
            let name = members.get("$ref").and_then(Value::as_str);
            found.extend(name.and_then(|name| name.strip_prefix("#/$defs/")));
            members.values().for_each(|inner| references(inner, found));
        }
        Value::Array(items) => items.iter().for_each(|inner| references(inner, found)),
        _ => {}
    }
}

/// The way to a function from a module beside the folder: `workers::worker`.
pub(super) fn from_outside(module: &str, function: &Ident) -> TokenStream {
    let module = ident(module);
    quote!(#module::#function)
}

/// The way to it from a module inside the folder. No local variable can stand in the way of it.
pub(super) fn from_inside(module: &str, function: &Ident) -> TokenStream {
    let module = ident(module);
    quote!(super::#module::#function)
}
