//! Target `roundtrip`: tests that run the generated client against the generated stub over a socket.
//!
//! `surface` reads the names and types of both sides from their generated text, so what is called here is what
//! was written there. `plan` says as data what each operation takes and gives, `calls` and `stub` emit the two
//! sides. Everything else, drawing values and comparing them, is the text in `roundtrip/runtime`.

mod calls;
mod plan;
#[cfg(test)]
mod runtime;
mod stub;
mod surface;

use proc_macro2::TokenStream;
use quote::quote;

use self::surface::Surface;
use super::rust;
use crate::files::Files;
use crate::generate::mistake;
use crate::layout::Layout;
use crate::model::Api;
use crate::problem::Problems;

/// Texts that are the same for every document.
const RUNTIME: [(&str, &str); 6] = [
    ("draw.rs", include_str!("roundtrip/runtime/draw.rs")),
    ("fit.rs", include_str!("roundtrip/runtime/fit.rs")),
    ("harness.rs", include_str!("roundtrip/runtime/harness.rs")),
    ("merge.rs", include_str!("roundtrip/runtime/merge.rs")),
    ("random.rs", include_str!("roundtrip/runtime/random.rs")),
    ("text.rs", include_str!("roundtrip/runtime/text.rs")),
];

/// The files of this target; `generated` holds those of client and stub.
///
/// # Errors
///
/// When client and stub do not have the form that the tests rely on: a mistake of the generator.
pub fn emit(api: &Api, layout: &Layout, generated: &Files) -> Result<Files, Problems> {
    let surface = Surface::read(api, layout, generated).map_err(|error| mistake(api, error))?;
    let folder = format!("{}/tests/roundtrip", layout.crate_dir("roundtrip"));
    let header = layout.rust_header(&api.source);
    let mut files = Files::new();
    for (name, text) in RUNTIME {
        files.insert(format!("{folder}/{name}"), format!("{header}\n{text}"));
    }
    let texts: [(&str, TokenStream); 3] = [
        ("main.rs", main()),
        ("calls.rs", calls::items(&surface)),
        ("stub.rs", stub::items(&surface).map_err(|error| mistake(api, error))?),
    ];
    for (name, tokens) in texts {
        let text = rust::file(&header, tokens).map_err(|error| mistake(api, format!("{name}: {error}")))?;
        files.insert(format!("{folder}/{name}"), text);
    }
    for (name, value) in
        [("operations.json", plan::operations(&surface)), ("schemas.json", plan::schemas(api))]
    {
        let text = serde_json::to_string_pretty(&value).map_err(|error| mistake(api, error.to_string()))?;
        files.insert(format!("{folder}/{name}"), text + "\n");
    }
    files.insert(
        format!("{}/src/lib.rs", layout.crate_dir("roundtrip")),
        format!("{header}\n//! Tests that run the client against the stub: see `tests/roundtrip`.\n"),
    );
    Ok(files)
}

fn main() -> TokenStream {
    quote! {
        #![doc = " The client against the stub, every operation, with values drawn from the schemas: equal on both sides."]
        #![allow(
            dead_code,
            deprecated,
            unused_imports,
            unused_variables,
            unused_mut,
            unreachable_pub,
            unreachable_patterns,
            clippy::all,
            clippy::pedantic,
            clippy::print_stdout,
            reason = "a document may leave any part of this unused; what is called may be deprecated"
        )]

        mod calls;
        mod draw;
        mod fit;
        mod harness;
        mod merge;
        mod random;
        mod stub;
        mod text;
    }
}
