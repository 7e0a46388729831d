//! Target `bundle`: the document as one file, and two short read-backs for whoever reviews a change.

mod columns;
mod elements;
mod operations;
#[cfg(test)]
mod tests;

use crate::model::Operation;
use crate::problem::Problem;
use crate::tree::Position;
use crate::{files::Files, layout::Layout, model::Api, problem::Problems};

/// The files of this target. `via` tells how the client sends an operation.
///
/// # Errors
///
/// A document that cannot be written as JSON: a mistake of the generator.
pub fn emit(api: &Api, layout: &Layout, via: &dyn Fn(&Operation) -> String) -> Result<Files, Problems> {
    let mut document = serde_json::to_string_pretty(&super::document::bundled(api)).map_err(|error| {
        Problem::error(
            "bundle",
            &api.source,
            Position::default(),
            format!("cannot be written as JSON: {error}"),
        )
    })?;
    document.push('\n');
    let head = format!("# Written by `{}` from {}. Do not edit.\n", layout.command, api.source);
    let mut files = Files::new();
    files.own("spec/generated");
    files.insert("spec/generated/openapi.json", document);
    files.insert("spec/generated/operations.txt", operations::text(api, &head, via));
    files.insert("spec/generated/elements.txt", elements::text(api, &head));
    Ok(files)
}
