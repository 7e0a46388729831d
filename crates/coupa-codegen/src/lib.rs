//! From an OpenAPI document to Rust types, a client, a server stub, JSON Schemas and docs.
//!
//! A pure library: texts in, a map of files out, or every problem of the document with its position.
//! [`read`] takes a text through the stages, each a module: [`load`] (text to positioned tree),
//! [`resolve`] (references), [`lint`] (rules), [`normalise`] (one spelling for each construct),
//! [`model`] (what it means), [`passes`] (what only the whole tells). [`generate()`] hands the model to
//! [`emit`], a module a target, and gives back the files.

pub mod elements_check;
pub mod emit;
pub mod evidence;
pub mod files;
pub mod generate;
pub mod layout;
pub mod lint;
pub mod load;
pub mod model;
pub mod names;
pub mod normalise;
pub mod passes;
pub mod problem;
pub mod resolve;
pub mod tree;

pub use generate::{Generated, Input, Target, generate};
pub use layout::Layout;
pub use problem::{Problem, Problems};
pub use tree::Source;

/// Reads a document up to its finished model, with the warnings it gave.
///
/// # Errors
///
/// Every problem of the first stage that found an error: later stages would only repeat it in other words.
pub fn read(source: Source) -> Result<(model::Api, Problems), Problems> {
    let document = load::load(source)?;
    let mut problems = Problems::new();
    resolve::check(&document, &mut problems);
    problems.extend(lint::lint(&document));
    if problems.has_errors() {
        return Err(problems);
    }
    let document = normalise::normalise(document);
    let (mut api, found) = model::build::build(&document).map_err(|found| with(&problems, found))?;
    problems.extend(found);
    passes::run(&mut api).map_err(|found| with(&problems, found))?;
    Ok((api, problems))
}

fn with(warnings: &Problems, errors: Problems) -> Problems {
    let mut all = warnings.clone();
    all.extend(errors);
    all
}
