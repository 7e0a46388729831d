//! Target `client`: a façade over progenitor's operations.
//!
//! [`lower()`] turns the document into OpenAPI 3.0, `profile` cuts that down to a group, `progenitor` runs the
//! generator on it with every type replaced by ours, `beside` emits what the generator cannot say, and `facade`,
//! `request`, `outcome`, `narrow`, `headers` and `pages` emit what the user sees. The hand-written shell of the client crate does
//! the rest: credentials, retries, errors.

mod argument;
mod beside;
mod content;
mod facade;
mod failure;
mod filters;
mod headers;
mod idents;
pub mod lower;
mod narrow;
mod outcome;
mod pages;
mod prelude;
mod profile;
mod progenitor;
mod request;
mod schemes;
#[cfg(test)]
mod tests;
mod ty;
pub mod via;

use proc_macro2::TokenStream;
use quote::quote;

use self::argument::arguments;
pub(crate) use self::facade::{group_type, whole_type};
use self::headers::Sets;
pub(in crate::emit) use self::idents::setter;
pub use self::lower::{Lowered, Refusal, Step, lower};
use self::narrow::Narrow;
use self::outcome::Success;
use self::request::Call;
pub(crate) use self::schemes::module as scheme_module;
use self::ty::Types;
use self::via::Sent;
pub use self::via::{Reason, Via, via};
use crate::emit::rust::{Shortened, ident, shortened};
use crate::emit::types::allow_deprecated;
use crate::files::Files;
use crate::layout::Layout;
use crate::model::{Api, Content, Group, Operation};
use crate::problem::{Problem, Problems};
use crate::tree::Position;

/// The files of this target: the façade and progenitor's operations.
///
/// # Errors
///
/// Every construct that the client cannot say, with its position.
pub fn emit(api: &Api, layout: &Layout) -> Result<Files, Problems> {
    emit_telling(api, layout).map(|(files, _)| files)
}

/// As [`emit`], with the ids of the operations that progenitor gave up, and that are sent by methods beside it.
pub(crate) fn emit_telling(api: &Api, layout: &Layout) -> Result<(Files, Vec<String>), Problems> {
    spare(api, layout, progenitor::items)
}

/// Emits the client, if need be without the operations that progenitor gives up.
fn spare(api: &Api, layout: &Layout, run: Progenitor) -> Result<(Files, Vec<String>), Problems> {
    let types = Types { api, layout };
    let mut problems = Problems::new();
    let sets = Sets::of(api);
    for operation in &api.operations {
        problems.extend(call(operation, types, &sets).err().unwrap_or_default());
    }
    let mut profiles = Vec::new();
    for group in &api.groups {
        match profile::cut(group, types) {
            Ok(profile) => profiles.push((group, profile)),
            Err(more) => problems.extend(more),
        }
    }
    if problems.has_errors() {
        return Err(problems);
    }
    let mut given_up = Vec::new();
    let mut written = Vec::new();
    for (group, profile) in profiles {
        if let Ok(items) = run(&profile) {
            written.push(items);
            continue;
        }
        // One by one: all of those that cannot be had alone, or, where each can, all of them.
        let ours = || api.operations.iter().filter(|operation| operation.group == group.name);
        let sent = || ours().filter(|operation| via(operation) == Via::Progenitor);
        let fails = |operation: &&Operation| {
            let alone = profile::cut_to(group, types, |other| other.id == operation.id);
            alone.is_ok_and(|profile| run(&profile).is_err())
        };
        let failing: Vec<String> = sent().filter(fails).map(|operation| operation.id.clone()).collect();
        let rest = profile::cut_to(group, types, |operation| !failing.contains(&operation.id))?;
        let without = !failing.is_empty() && run(&rest).is_ok();
        given_up.extend(if without {
            failing
        } else {
            sent().map(|operation| operation.id.clone()).collect()
        });
    }
    if given_up.is_empty() {
        return whole(api, layout, written).map(|files| (files, given_up));
    }
    let mut api = api.clone();
    for operation in &mut api.operations {
        operation.given_up = given_up.contains(&operation.id);
    }
    let mut written = Vec::new();
    for group in &api.groups {
        let profile = profile::cut(group, Types { api: &api, layout })?;
        let items = run(&profile).map_err(|error| internal(&api, &format!("{}: {error}", group.name)))?;
        written.push(items);
    }
    whole(&api, layout, written).map(|files| (files, given_up))
}

/// What runs progenitor on a profile: [`progenitor::items`], but for tests of what happens when it gives up.
type Progenitor = fn(&profile::Profile) -> Result<TokenStream, String>;

/// The files, with what progenitor wrote for each group.
fn whole(api: &Api, layout: &Layout, written: Vec<TokenStream>) -> Result<Files, Problems> {
    let types = Types { api, layout };
    let mut problems = Problems::new();
    let sets = Sets::of(api);
    let calls: Vec<Call<'_>> = api
        .operations
        .iter()
        .filter_map(|operation| call(operation, types, &sets).map_err(|more| problems.extend(more)).ok())
        .collect();
    if problems.has_errors() {
        return Err(problems);
    }
    let mut out = Output { files: Files::new(), folder: layout.generated_dir("client"), api, layout };
    for (group, items) in api.groups.iter().zip(written) {
        out.group(group, items, &calls)?;
    }
    out.facade(&calls, &sets)?;
    out.files.own(out.folder.clone());
    Ok(out.files)
}

/// The document as OpenAPI 3.0 with the log of how it became one.
///
/// # Errors
///
/// Every construct that has no form there, with its position.
pub fn lowering(api: &Api) -> Result<Lowered, Problems> {
    let lowered = lower(&api.document);
    if lowered.refusals.is_empty() {
        return Ok(lowered);
    }
    Err(lowered
        .refusals
        .iter()
        .map(|refusal| {
            let message = format!(
                "{} at {} has no form in OpenAPI 3.0, which the client is generated from",
                refusal.what, refusal.pointer
            );
            Problem::error("client-profile", &api.source, position(api, &refusal.pointer), message)
                .because("the client would not say what the document says")
                .help(refusal.help)
        })
        .collect())
}

/// The document as OpenAPI 3.0, as text.
///
/// # Errors
///
/// See [`lowering`].
pub fn lowered_text(api: &Api) -> Result<String, Problems> {
    let lowered = lowering(api)?;
    let text =
        serde_json::to_string_pretty(&lowered.document).map_err(|error| internal(api, &error.to_string()))?;
    Ok(format!("{text}\n"))
}

/// What was done to the lowered document for progenitor's sake, for each group.
///
/// # Errors
///
/// See [`emit`].
pub fn profile_steps(api: &Api, layout: &Layout) -> Result<Vec<(String, Vec<Step>)>, Problems> {
    let types = Types { api, layout };
    api.groups.iter().map(|group| Ok((group.name.clone(), profile::cut(group, types)?.steps))).collect()
}

/// An operation with everything that its façade needs, or why the client cannot send it.
fn call<'a>(operation: &'a Operation, types: Types<'a>, sets: &'a Sets) -> Result<Call<'a>, Problems> {
    let problem = |what: String| Problems::from(unsendable(types.api, operation, &what));
    let group = types.api.groups.iter().find(|group| group.name == operation.group);
    let group = group.ok_or_else(|| problem(format!("there is no group {}", operation.group)))?;
    let call = Call {
        operation,
        arguments: arguments(operation, types).map_err(problem)?,
        success: Success::of(operation),
        narrow: Narrow::of(operation, types).map_err(problem)?,
        headers: sets.success(operation),
        sets,
        types,
        group: ident(&group.rust),
        group_type: group_type(group),
    };
    match pages::problem(&call) {
        None => Ok(call),
        Some(what) => Err(problem(what)),
    }
}

/// The ways in which the client can write the body of an operation, as its enum has them.
pub(crate) fn ways(operation: &Operation) -> Vec<&Content> {
    match operation.body.as_ref().map(Sent::of) {
        Some(
            Sent::Json(content)
            | Sent::Multipart(content)
            | Sent::Form(content)
            | Sent::Text(content)
            | Sent::Xml(content, _),
        ) => {
            vec![content]
        }
        Some(Sent::Choice(contents)) => contents,
        Some(Sent::Bytes(_)) | None => Vec::new(),
    }
}

/// An operation that the client cannot send.
fn unsendable(api: &Api, operation: &Operation, what: &str) -> Problem {
    let message = format!("the client cannot send {}: {what}", operation.id);
    Problem::error("client-operation", &api.source, operation.position, message)
        .because("its method would be wrong or would not compile")
}

/// Where the object at a pointer, or the nearest one around it that the model knows, stands.
fn position(api: &Api, pointer: &str) -> Position {
    let known = api
        .operations
        .iter()
        .flat_map(|operation| {
            let parameters =
                operation.parameters.iter().map(|parameter| (parameter.pointer.as_str(), parameter.position));
            parameters.chain([(operation.pointer.as_str(), operation.position)])
        })
        .chain(api.schemas.values().map(|schema| (schema.pointer.as_str(), schema.position)));
    known
        .filter(|(known, _)| {
            pointer.strip_prefix(known).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
        .max_by_key(|(known, _)| known.len())
        .map_or_else(Position::default, |(_, position)| position)
}

/// A mistake of the generator, not of the document.
fn internal(api: &Api, what: &str) -> Problem {
    Problem::error(
        "client-internal",
        &api.source,
        Position::default(),
        format!("the client could not be generated: {what}"),
    )
    .help("this is a fault of the generator; please report it with the document")
}

/// The files as they are made.
struct Output<'a> {
    files: Files,
    folder: String,
    api: &'a Api,
    layout: &'a Layout,
}

impl Output<'_> {
    fn add(&mut self, path: &str, text: String) -> Result<(), Problems> {
        if self.files.insert(path, text) {
            Ok(())
        } else {
            Err(internal(self.api, &format!("{path} is written twice")).into())
        }
    }

    /// A Rust file under the folder of generated modules.
    fn rust(&mut self, path: &str, source: &str, tokens: TokenStream) -> Result<(), Problems> {
        let header = self.layout.rust_header(source);
        let names = Shortened { names: &prelude::free(&tokens), last: false, text: true };
        let text = shortened(&header, tokens, names).map_err(|error| internal(self.api, &error))?;
        let path = format!("{}/{path}", self.folder);
        self.add(&path, text)
    }

    /// Progenitor's operations of a group, and the methods beside them.
    fn group(&mut self, group: &Group, mut items: TokenStream, calls: &[Call<'_>]) -> Result<(), Problems> {
        let methods: Vec<TokenStream> = calls
            .iter()
            .filter(|call| call.operation.group == group.name && via(call.operation) != Via::Progenitor)
            .map(|call| beside::method(call.operation, &call.arguments, call.types))
            .collect();
        let beside = if methods.is_empty() {
            TokenStream::new()
        } else {
            let helper = beside::helper(
                calls.first().map_or(Types { api: self.api, layout: self.layout }, |call| call.types),
            );
            quote! {
                #helper

                /// What progenitor cannot say, sent through the same hooks.
                impl Client {
                    #(#methods)*
                }
            }
        };
        let source = format!("{}, tags {}, by progenitor", self.api.source, group.tags.join(", "));
        let path = format!("progenitor/{}.rs", group.rust.trim_start_matches("r#"));
        items.extend(beside);
        self.rust(&path, &source, items)
    }

    /// Everything that the user sees.
    fn facade(&mut self, calls: &[Call<'_>], sets: &Sets) -> Result<(), Problems> {
        let source = self.api.source.clone();
        let groups: Vec<_> = self.api.groups.iter().map(|group| ident(&group.rust)).collect();
        self.rust("progenitor.rs", &source, quote!(#(pub(crate) mod #groups;)*))?;
        let used = |tag: &&crate::model::Tag| calls.iter().any(|call| call.operation.tag == tag.name);
        let tags: Vec<_> = self.api.tags.iter().filter(used).collect();
        for tag in &tags {
            let items = calls.iter().filter(|call| call.operation.tag == tag.name).map(|call| {
                let (request, outcome, error) = (call.item(), outcome::item(call), failure::item(call));
                let body = beside::choice(call.operation, call.types);
                quote!(#request #body #outcome #error)
            });
            let values = narrow::values(tag, calls);
            let items = quote!(#(#items)* #values);
            let path = format!("requests/{}.rs", tag.module.trim_start_matches("r#"));
            self.rust(&path, &format!("{source}, tag {}", tag.name), items)?;
        }
        let modules = tags.iter().map(|tag| {
            let module = ident(&tag.module);
            let docs = format!(" Calls and errors of {}.", tag.name);
            quote!(#[doc = #docs] pub mod #module;)
        });
        self.rust("requests.rs", &source, quote!(#(#modules)*))?;
        self.rust("facade.rs", &source, facade::items(self.api, self.layout, calls))?;
        self.rust("filters.rs", &source, filters::items(self.api, self.layout))?;
        let types = Types { api: self.api, layout: self.layout };
        self.rust("answer_headers.rs", &source, sets.items(types))?;
        self.rust("schemes.rs", &source, schemes::items(self.api))?;
        self.rust("records.rs", &source, narrow::records(calls))?;
        let allow = allow_deprecated(self.api);
        let modules = quote! {
            #allow
            /// Which headers come with an answer, as types: they give replies and failures a method a header.
            pub mod answer_headers;
            pub mod facade;
            pub mod filters;
            #[allow(
                clippy::all,
                clippy::pedantic,
                dead_code,
                missing_docs,
                rustdoc::all,
                unreachable_pub,
                unused_qualifications,
                reason = "progenitor wrote it, in a style of its own; nobody outside sees it"
            )]
            pub(crate) mod progenitor;
            mod records;
            pub mod requests;
            #[allow(dead_code, reason = "not every builder asks for everything")]
            pub(crate) mod schemes;
        };
        self.rust("mod.rs", &source, modules)
    }
}
