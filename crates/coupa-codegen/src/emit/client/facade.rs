//! The façade: a struct a group with a method an operation, and one struct that holds them all.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::request::Call;
use crate::emit::rust::ident;
use crate::layout::Layout;
use crate::model::{Api, Group};
use crate::names;

/// Name of a group's struct.
pub(crate) fn group_type(group: &Group) -> proc_macro2::Ident {
    ident(&type_of(&group.name))
}

/// What the module of the builder knows beside the groups.
const KNOWN: [&str; 10] = [
    "Arc",
    "BuildError",
    "Builder",
    "Client",
    "Credential",
    "Credentials",
    "Mutex",
    "Secret",
    "Settings",
    "Shell",
];

fn type_of(name: &str) -> String {
    let name = names::type_name(name);
    if KNOWN.contains(&name.as_str()) { format!("{name}Group") } else { name }
}

/// Name of the struct that holds all groups.
pub(crate) fn whole_type(layout: &Layout, api: &Api) -> proc_macro2::Ident {
    let name = type_of(&layout.prefix);
    let taken = api.groups.iter().any(|group| type_of(&group.name) == name);
    if taken { format_ident!("{name}Client") } else { ident(&name) }
}

/// The structs of the groups and of the whole.
pub(super) fn items(api: &Api, layout: &Layout, calls: &[Call<'_>]) -> TokenStream {
    let groups = api.groups.iter().map(|group| {
        let calls: Vec<&Call<'_>> = calls.iter().filter(|call| call.operation.group == group.name).collect();
        group_items(group, &calls)
    });
    let whole = whole_type(layout, api);
    let title = format!(" Client of {}.", api.title);
    let fields = api.groups.iter().map(|group| {
        let name = ident(&group.rust);
        let ty = group_type(group);
        let docs = format!(" {}.", group.tags.join(", "));
        quote!(#[doc = #docs] pub #name: #ty)
    });
    quote! {
        #(#groups)*

        #[doc = #title]
        ///
        /// Cheap to clone: clones share connections and tokens.
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub struct #whole {
            #(#fields,)*
        }
    }
}

fn group_items(group: &Group, calls: &[&Call<'_>]) -> TokenStream {
    let name = group_type(group);
    let module = ident(&group.rust);
    let api = &group.name;
    let docs = format!(" {}: a method an operation.", group.tags.join(", "));
    let methods = calls.iter().map(|call| call.begin());
    quote! {
        #[doc = #docs]
        ///
        /// Cheap to clone: clones share connections and tokens.
        #[derive(Debug, Clone)]
        pub struct #name {
            client: crate::generated::progenitor::#module::Client,
        }

        impl #name {
            /// Name of this group in errors and logs.
            pub const API: &'static str = #api;

            /// A client on a shell that is ready.
            pub(crate) fn from_shell(shell: crate::Shell) -> Self {
                Self { client: crate::generated::progenitor::#module::Client::new_with_client(&shell.base_url(), shell.http(), shell) }
            }

            #(#methods)*
        }
    }
}
