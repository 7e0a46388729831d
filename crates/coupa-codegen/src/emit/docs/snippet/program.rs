//! A module of all Rust snippets, so that each is compiled and can be run.

use std::fmt::Write as _;

use super::rust::rust;
use crate::layout::Layout;
use crate::model::Api;

/// The module: a function an operation, with exactly what its page shows in it, and one that calls them by id.
pub(in super::super) fn program(api: &Api, layout: &Layout) -> String {
    let mut out = layout.rust_header(&api.source);
    out.push_str(
        "\n/// What a call ends in.\npub(crate) type Outcome = Result<(), Box<dyn std::error::Error>>;\n\n\
         /// Calls the operation of this id.\npub(crate) async fn call(operation: &str) -> Outcome {\n    match operation {\n",
    );
    for operation in &api.operations {
        // Writing to a string cannot fail.
        let _ = writeln!(out, "        {:?} => {}().await,", operation.id, operation.rust);
    }
    out.push_str("        other => Err(format!(\"there is no operation `{other}`\").into()),\n    }\n}\n");
    for operation in &api.operations {
        let _ = write!(out, "\nasync fn {}() -> Outcome {{\n", operation.rust);
        let text = rust(api, layout, operation);
        let mut literal = false;
        for line in text.lines() {
            // What stands in a literal keeps its place: a space more would be another text.
            if line.is_empty() || literal {
                let _ = writeln!(out, "{line}");
            } else {
                let _ = writeln!(out, "    {line}");
            }
            literal =
                if literal { !line.contains("\"#") } else { line.contains("r#\"") && !line.contains("\"#)") };
        }
        out.push_str("    Ok(())\n}\n");
    }
    out
}
