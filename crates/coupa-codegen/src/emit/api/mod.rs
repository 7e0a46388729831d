//! Target `api`: the axum server stub.
//!
//! A trait a tag, a request struct and a response enum an operation, the routes that bind them, and the document.
//! What the stub does at run time stands in the serve crate; what is written here is only what differs from operation
//! to operation.

mod body;
mod brackets;
mod constraint;
mod content;
mod decoder;
mod form;
mod imports;
mod members;
mod openapi;
mod operation;
mod parameter;
mod pattern;
mod request;
mod response;
mod server;
mod tag;
#[cfg(test)]
mod tests;
mod yaml;

use std::collections::BTreeMap;

pub(crate) use openapi::Lost;
use proc_macro2::{Ident, TokenStream};

use crate::{
    emit::{rust, types::Scope},
    files::Files,
    layout::Layout,
    model::{Api, Schema, Type},
    problem::{Problem, Problems},
    tree::Position,
};

/// The files of this target.
pub fn emit(api: &Api, layout: &Layout) -> Result<Files, Problems> {
    emit_telling(api, layout).map(|(files, _)| files)
}

/// As [`emit`], with why there is no `openapi()` among the files, where there is none.
pub(crate) fn emit_telling(api: &Api, layout: &Layout) -> Result<(Files, Option<Lost>), Problems> {
    let mut lost = None;
    let mut emitter = Emitter::new(api, layout);
    let folder = layout.generated_dir("api");
    let header = layout.rust_header(&api.source);
    let mut files = Files::new();
    files.own(&folder);
    let tags = emitter.tags();
    let mut texts = vec![("server.rs".to_owned(), server::server(&emitter, &tags), None)];
    let mut exported = Vec::new();
    for tag in &tags {
        let tokens = tag::file(&mut emitter, tag);
        exported.push(server::exported(&tokens));
        texts.push((format!("{}.rs", tag.module.trim_start_matches("r#")), tokens, Some(tag)));
    }
    texts.push(("mod.rs".to_owned(), server::module(api, &tags, &exported), None));
    match openapi::files(api) {
        Ok((tokens, [json, yaml], found)) => {
            lost = found;
            texts.push(("openapi.rs".to_owned(), tokens, None));
            files.insert(format!("{folder}/openapi.json"), json);
            files.insert(format!("{folder}/openapi.yaml"), yaml);
        }
        Err(message) => emitter.refuse("api-document", Position::default(), message),
    }
    let prelude = emitter.scope.prelude();
    let names = rust::Shortened { names: &prelude, last: true, text: true };
    for (name, tokens, tag) in texts {
        let text = match tag {
            Some(tag) => rust::imported(&header, |names| tag::head(&emitter, tag, names), tokens, names),
            None => rust::shortened(&header, tokens, names),
        };
        match text {
            Ok(text) => drop(files.insert(format!("{folder}/{name}"), text)),
            Err(message) => emitter.refuse(
                "api-emitter",
                Position::default(),
                format!("{name} is not valid Rust: {message}"),
            ),
        }
    }
    if emitter.problems.has_errors() { Err(emitter.problems) } else { Ok((files, lost)) }
}

/// What the modules of this target share.
struct Emitter<'a> {
    api: &'a Api,
    scope: Scope<'a>,
    /// Crate with the types.
    types: Ident,
    /// Crate with the validators.
    schema: Ident,
    /// Crate with the runtime of the stub.
    serve: Ident,
    /// Patterns as Rust reads them: one pattern is asked of many parameters.
    patterns: BTreeMap<String, Result<String, String>>,
    problems: Problems,
}

/// A tag that has operations.
struct Tag<'a> {
    model: &'a crate::model::Tag,
    /// Trait name, moved out of the way of names that its file needs.
    name: Ident,
    /// Module name.
    module: String,
    operations: Vec<&'a crate::model::Operation>,
}

impl<'a> Emitter<'a> {
    fn new(api: &'a Api, layout: &'a Layout) -> Self {
        let krate = |part: &str| rust::ident(&layout.crate_ident(part));
        Self {
            api,
            scope: Scope::outside(api, layout),
            types: krate("types"),
            schema: krate("schema"),
            serve: krate("serve"),
            patterns: BTreeMap::new(),
            problems: Problems::new(),
        }
    }

    fn rust_type(&self, ty: &Type) -> TokenStream {
        self.scope.ty(ty)
    }

    fn schema_of(&self, ty: &Type) -> Option<&'a Schema> {
        match ty {
            Type::Named(name) => self.scope.schema(name),
            _ => None,
        }
    }

    fn tags(&self) -> Vec<Tag<'a>> {
        let api = self.api;
        api.tags
            .iter()
            .map(|model| Tag {
                model,
                name: rust::ident(&imports::out_of_the_way(&model.rust)),
                module: match model.module.as_str() {
                    // Files of the same folder.
                    taken @ ("server" | "openapi" | "mod") => format!("{taken}_tag"),
                    free => free.to_owned(),
                },
                operations: api.operations.iter().filter(|operation| operation.tag == model.name).collect(),
            })
            .filter(|tag| !tag.operations.is_empty())
            .collect()
    }

    fn refuse(&mut self, rule: &'static str, position: Position, message: impl Into<String>) {
        self.push(Problem::error(rule, &self.api.source, position, message));
    }

    fn push(&mut self, problem: Problem) {
        self.problems.push(problem);
    }
}

impl Tag<'_> {
    /// Whether any operation asks for credentials.
    fn is_secured(&self) -> bool {
        self.operations.iter().any(|operation| operation::Caller::of(operation) != operation::Caller::Nobody)
    }
}
