//! Runs progenitor on the profile of a group, and takes out of its output what is ours to give.

use std::panic::{AssertUnwindSafe, catch_unwind};

use proc_macro2::{Group, Literal, TokenStream, TokenTree};
use progenitor_impl::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TypeImpl};
use quote::quote;

use super::profile::Profile;
use crate::emit::items::Item;

/// The Rust items of a group's client.
pub(super) fn items(profile: &Profile) -> Result<TokenStream, String> {
    let mut items = trim(generate(profile)?)?;
    items.extend(hooks());
    Ok(items)
}

/// Runs progenitor. Many of its limits are panics, not errors.
fn generate(profile: &Profile) -> Result<TokenStream, String> {
    let document: openapiv3::OpenAPI = serde_json::from_value(profile.document.clone())
        .map_err(|error| format!("the profile is no OpenAPI 3.0: {error}"))?;
    let mut settings = GenerationSettings::new();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_map_type("::std::collections::BTreeMap")
        .with_inner_type(quote!(crate::Shell))
        .with_hooks(HooksMode::Expected);
    for (name, path) in &profile.replacements {
        settings.with_replacement(name, path, std::iter::empty::<TypeImpl>());
    }
    match catch_unwind(AssertUnwindSafe(|| Generator::new(&settings).generate_tokens(&document))) {
        Ok(Ok(tokens)) => Ok(tokens),
        Ok(Err(error)) => Err(format!("progenitor refused the profile: {error}")),
        Err(panic) => {
            let text = panic
                .downcast_ref::<String>()
                .map(String::as_str)
                .or_else(|| panic.downcast_ref::<&str>().copied());
            Err(format!("progenitor gave up: {}", text.unwrap_or("without a word")))
        }
    }
}

/// Takes out what the façade replaces: types, prelude, the constructor that may panic, examples that are not
/// compiled. Opens the fields of the builders to the crate.
fn trim(generated: TokenStream) -> Result<TokenStream, String> {
    let mut kept = TokenStream::new();
    for mut item in Item::all(generated) {
        if item.begins(&["mod", "types"]) {
            let left = types_left(item.content());
            if !left.is_empty() {
                return Err(format!("progenitor made types of its own: {}", left.join(", ")));
            }
        } else if !item.begins(&["mod", "prelude"]) {
            if item.begins(&["mod", "builder"]) {
                item.change(builders);
            } else if item.begins(&["impl", "Client"]) && item.trees.len() == item.word + 3 {
                item.change(methods);
            }
            kept.extend(item.trees);
        }
    }
    Ok(kept)
}

/// What `mod types` holds beyond progenitor's own `mod error`.
fn types_left(types: TokenStream) -> Vec<String> {
    Item::all(types)
        .filter(|item| !(item.begins(&["mod", "error"]) || item.begins(&["use"]) || item.begins(&["impl"])))
        .map(|item| {
            item.trees.iter().skip(item.word).take(2).map(ToString::to_string).collect::<Vec<_>>().join(" ")
        })
        .collect()
}

/// The content of `mod builder`.
fn builders(content: TokenStream) -> TokenStream {
    let mut kept = TokenStream::new();
    for mut item in Item::all(content) {
        if item.begins(&["use", "super", ":", ":", "types", ";"]) {
            continue;
        }
        if item.begins(&["struct"]) {
            item.change(opened);
        }
        kept.extend(item.trees);
    }
    kept
}

/// Fields without visibility, opened to the crate.
fn opened(fields: TokenStream) -> TokenStream {
    let visibility = quote!(pub(crate));
    let mut kept = TokenStream::new();
    // Commas inside of `<…>` end no field.
    let (mut begins, mut depth, mut before) = (true, 0_usize, ' ');
    for tree in fields {
        let sign = if let TokenTree::Punct(punct) = &tree { punct.as_char() } else { ' ' };
        if begins && matches!(tree, TokenTree::Ident(_)) {
            kept.extend(visibility.clone());
            begins = false;
        }
        match sign {
            '<' => depth += 1,
            '>' if before != '-' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => begins = true,
            _ => {}
        }
        before = sign;
        kept.extend([tree]);
    }
    kept
}

/// The content of `impl Client`.
fn methods(content: TokenStream) -> TokenStream {
    let mut kept = TokenStream::new();
    for mut item in Item::all(content) {
        if !item.begins(&["fn", "new"]) {
            item.trees.iter_mut().take(item.word).for_each(without_example);
            kept.extend(item.trees);
        }
    }
    kept
}

/// Takes the example out of `[doc = "…"]`.
fn without_example(attribute: &mut TokenTree) {
    let TokenTree::Group(group) = &*attribute else { return };
    let mut trees: Vec<TokenTree> = group.stream().into_iter().collect();
    let [TokenTree::Ident(name), TokenTree::Punct(_), TokenTree::Literal(literal)] = trees.as_mut_slice()
    else {
        return;
    };
    let syn::Lit::Str(text) = syn::Lit::new(literal.clone()) else { return };
    let text = text.value();
    let Some((before, _)) = text.rsplit_once("```ignore").filter(|_| name == "doc") else { return };
    *literal = Literal::string(before.trim_end());
    *attribute = TokenTree::Group(Group::new(group.delimiter(), trees.into_iter().collect()));
}

/// The hooks: the shell has the last word before a request leaves and the first when an answer comes.
fn hooks() -> TokenStream {
    quote! {
        impl ClientHooks<crate::Shell> for Client {
            async fn pre<E>(&self, request: &mut reqwest::Request, _: &OperationInfo) -> Result<(), Error<E>> {
                self.inner.prepare(&self.client, request).await.map_err(Error::Custom)
            }

            async fn exec(&self, request: reqwest::Request, _: &OperationInfo) -> reqwest::Result<reqwest::Response> {
                self.inner.execute(&self.client, request).await
            }
        }

        impl Client {
            /// The shell of this client.
            pub(crate) fn shell(&self) -> &crate::Shell {
                &self.inner
            }

            /// The same client, for one call.
            pub(crate) fn call(
                &self,
                operation: &'static crate::Operation,
                options: &crate::CallOptions,
                read: crate::Read,
            ) -> Result<Self, crate::Error> {
                Ok(Self { baseurl: self.baseurl.clone(), client: self.client.clone(), inner: self.inner.begin(operation, options, read)? })
            }

            /// Sends a request that no builder made, through the same hooks.
            pub(crate) async fn dispatch(&self, mut request: reqwest::Request, operation_id: &'static str) -> Result<reqwest::Response, Error<()>> {
                let info = OperationInfo { operation_id };
                self.pre(&mut request, &info).await?;
                let result = self.exec(request, &info).await;
                self.post(&result, &info).await?;
                Ok(result?)
            }
        }
    }
}
