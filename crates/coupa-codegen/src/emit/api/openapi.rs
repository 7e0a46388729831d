//! The document at run time: as text, and as `utoipa` holds it.

use proc_macro2::TokenStream;
use quote::quote;
use serde::Deserialize as _;
use serde_json::Value;

use super::yaml;
use crate::{emit::document::published, model::Api};

/// What utoipa would lose of a document.
#[derive(Debug)]
pub(crate) struct Lost {
    /// In words.
    pub(crate) reason: String,
    /// JSON Pointer of the first place.
    pub(crate) pointer: String,
}

/// The module, the document as JSON and as YAML text, and why the module has no `openapi()`, where it has none.
pub(super) fn files(api: &Api) -> Result<(TokenStream, [String; 2], Option<Lost>), String> {
    let document = published(api);
    let mut text = serde_json::to_string_pretty(&document).map_err(|error| error.to_string())?;
    text.push('\n');
    let lost = lost(&document);
    let (note, utoipa) = match &lost {
        None => {
            let items = quote! {
                /// The document, to be merged with that of a larger application. It loses nothing.
                ///
                /// # Panics
                ///
                /// Never: the same text was read when this was generated.
                pub fn openapi() -> utoipa::openapi::OpenApi {
                    serde_json::from_str(openapi_json()).expect("the same text was read when this was generated")
                }
            };
            (TokenStream::new(), items)
        }
        Some(Lost { reason, .. }) => {
            let note = format!(" There is no `openapi()`, since utoipa cannot hold this document. {reason}");
            (quote!(#![doc = ""] #![doc = #note]), TokenStream::new())
        }
    };
    let tokens = quote! {
        #![doc = " The document that all of this was generated from."]
        #note

        /// The document as JSON: OpenAPI 3.1, one file.
        pub fn openapi_json() -> &'static str {
            include_str!("openapi.json")
        }

        /// The same as YAML.
        pub fn openapi_yaml() -> &'static str {
            include_str!("openapi.yaml")
        }

        #utoipa
    };
    Ok((tokens, [text, yaml::text(&document)], lost))
}

/// What utoipa would lose of a document; `None` where it holds all of it.
fn lost(document: &Value) -> Option<Lost> {
    let whole = |reason| Some(Lost { reason, pointer: String::new() });
    let held = match utoipa::openapi::OpenApi::deserialize(document) {
        Ok(held) => held,
        Err(error) => return whole(format!("It cannot read it: {error}.")),
    };
    let back = match serde_json::to_value(&held) {
        Ok(back) => back,
        Err(error) => return whole(format!("It cannot write it: {error}.")),
    };
    let mut pointers = Vec::new();
    differences(document, &back, &mut String::new(), &mut pointers);
    let pointer = pointers.first()?.clone();
    let shown: Vec<_> = pointers.iter().take(5).map(|pointer| format!("`{pointer}`")).collect();
    let others = match pointers.len().saturating_sub(shown.len()) {
        0 => String::new(),
        count => format!(" and {count} more"),
    };
    let reason = format!("It would change {}{others}.", shown.join(", "));
    Some(Lost { reason, pointer })
}

/// Pointers of what differs.
fn differences(ours: &Value, theirs: &Value, pointer: &mut String, into: &mut Vec<String>) {
    match (ours, theirs) {
        (Value::Object(a), Value::Object(b)) => {
            let added = b.keys().filter(|key| !a.contains_key(*key));
            for key in a.keys().chain(added) {
                let length = pointer.len();
                pointer.push('/');
                pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
                match (a.get(key), b.get(key)) {
                    (Some(a), Some(b)) => differences(a, b, pointer, into),
                    _ => into.push(pointer.clone()),
                }
                pointer.truncate(length);
            }
        }
        (Value::Array(a), Value::Array(b)) if a.len() == b.len() => {
            for (index, (a, b)) in a.iter().zip(b).enumerate() {
                let length = pointer.len();
                pointer.push('/');
                pointer.push_str(&index.to_string());
                differences(a, b, pointer, into);
                pointer.truncate(length);
            }
        }
        _ if ours == theirs => {}
        _ => into.push(pointer.clone()),
    }
}
