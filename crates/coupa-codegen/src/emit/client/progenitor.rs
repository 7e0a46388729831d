//! Runs progenitor on the profile of a group, and takes out of its output what is ours to give.

use std::panic::{AssertUnwindSafe, catch_unwind};

use proc_macro2::TokenStream;
use progenitor_impl::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TypeImpl};
use quote::quote;
use syn::visit_mut::{VisitMut, visit_item_mut};

use super::profile::Profile;

/// The Rust items of a group's client.
pub(super) fn items(profile: &Profile) -> Result<TokenStream, String> {
    let generated = generate(profile)?;
    let mut file: syn::File =
        syn::parse2(generated).map_err(|error| format!("progenitor's output is no Rust: {error}"))?;
    let left = types_left(&file);
    if !left.is_empty() {
        return Err(format!("progenitor made types of its own: {}", left.join(", ")));
    }
    Trim.visit_file_mut(&mut file);
    let hooks = hooks();
    Ok(quote!(#file #hooks))
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

/// Names of what `mod types` holds beyond progenitor's own `mod error`.
fn types_left(file: &syn::File) -> Vec<String> {
    let types = file.items.iter().find_map(|item| match item {
        syn::Item::Mod(module) if module.ident == "types" => module.content.as_ref(),
        _ => None,
    });
    let items = types.map(|(_, items)| items.as_slice()).unwrap_or_default();
    items
        .iter()
        .filter_map(|item| match item {
            syn::Item::Mod(module) if module.ident == "error" => None,
            syn::Item::Struct(item) => Some(item.ident.to_string()),
            syn::Item::Enum(item) => Some(item.ident.to_string()),
            syn::Item::Type(item) => Some(item.ident.to_string()),
            syn::Item::Use(_) | syn::Item::Impl(_) => None,
            syn::Item::Mod(module) => Some(format!("mod {}", module.ident)),
            other => Some(quote!(#other).to_string().chars().take(40).collect()),
        })
        .collect()
}

/// Takes out what the façade replaces: types, prelude, the constructor that may panic, examples that are not
/// compiled. Opens the fields of the builders to the crate.
struct Trim;

impl VisitMut for Trim {
    fn visit_file_mut(&mut self, file: &mut syn::File) {
        file.items.retain(|item| !matches!(item, syn::Item::Mod(module) if module.ident == "types" || module.ident == "prelude"));
        for item in &mut file.items {
            self.visit_item_mut(item);
        }
    }

    fn visit_item_mut(&mut self, item: &mut syn::Item) {
        match item {
            syn::Item::Mod(module) if module.ident == "builder" => {
                if let Some((_, items)) = &mut module.content {
                    items.retain(|item| !imports_types(item));
                    for item in items.iter_mut() {
                        if let syn::Item::Struct(builder) = item {
                            for field in &mut builder.fields {
                                field.vis = syn::parse_quote!(pub(crate));
                            }
                        }
                    }
                }
            }
            syn::Item::Impl(block) if block.trait_.is_none() && is_client(block) => {
                block.items.retain(
                    |item| !matches!(item, syn::ImplItem::Fn(function) if function.sig.ident == "new"),
                );
            }
            _ => {}
        }
        visit_item_mut(self, item);
    }

    fn visit_attribute_mut(&mut self, attribute: &mut syn::Attribute) {
        let syn::Meta::NameValue(pair) = &mut attribute.meta else { return };
        let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &mut pair.value else { return };
        if pair.path.is_ident("doc")
            && let Some((before, _)) = text.value().split_once("```ignore")
        {
            *text = syn::LitStr::new(before.trim_end(), text.span());
        }
    }
}

/// `impl Client`.
fn is_client(block: &syn::ItemImpl) -> bool {
    matches!(&*block.self_ty, syn::Type::Path(path) if path.path.is_ident("Client"))
}

/// `use super::types;`
fn imports_types(item: &syn::Item) -> bool {
    matches!(item, syn::Item::Use(_))
        && quote!(#item).to_string()
            == quote!(
                use super::types;
            )
            .to_string()
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
