//! From an OpenAPI document to Rust types, a client, a server stub, JSON Schemas and docs.
//!
//! A pure library: texts in, a map of files out, or every problem of the document with its position.
//! [`read`] takes a text through the stages, each a module: [`load`] (text to positioned tree, files beside it),
//! [`resolve`] (references), [`openapi30`] (3.0 as 3.1), [`lint`] (rules), [`normalise`] (one spelling for each
//! construct), [`hoist`] (a name for each schema in line), [`model`] (what it means), [`passes`] (what only the
//! whole tells). [`generate()`] hands the model to
//! [`emit`], a module a target, and gives back the files.

pub mod diff;
pub mod directions;
pub mod elements_check;
pub mod emit;
pub mod evidence;
pub mod files;
mod flags;
pub mod generate;
pub mod hoist;
pub mod layout;
pub mod leave;
pub mod lint;
pub mod load;
pub mod model;
pub mod names;
pub mod normalise;
pub mod openapi30;
pub mod passes;
pub mod problem;
pub mod resolve;
mod shapes;
pub mod standalone;
#[cfg(test)]
mod tests;
pub mod tree;

pub use generate::{Generated, Input, Target, generate};
pub use layout::Layout;
pub use problem::{Problem, Problems};
pub use standalone::standalone;
pub use tree::Source;

/// Reads a document up to its finished model, with the warnings it gave.
///
/// # Errors
///
/// Every problem of the first stage that found an error: later stages would only repeat it in other words.
pub fn read(source: Source) -> Result<(model::Api, Problems), Problems> {
    read_with(source, &[])
}

/// Reads a document that refers to files beside it: see [`load::gather`].
///
/// # Errors
///
/// As [`read`].
pub fn read_with(source: Source, beside: &[Source]) -> Result<(model::Api, Problems), Problems> {
    read_as(source, beside, false, &[])
}

/// Reads the document of an input.
///
/// # Errors
///
/// As [`read`].
pub fn read_input(input: &Input) -> Result<(model::Api, Problems), Problems> {
    read_as(input.document.clone(), &input.beside, input.keep_undecided, &input.left_out)
}

fn read_as(
    source: Source,
    beside: &[Source],
    keep_undecided: bool,
    left_out: &[leave::LeftOut],
) -> Result<(model::Api, Problems), Problems> {
    let mut result = stages(source, beside, keep_undecided, left_out);
    match &mut result {
        Ok((_, problems)) => problems.assign_paths(beside),
        Err(problems) => {
            problems.assign_paths(beside);
            // What is wrong may be why nothing refers to a schema.
            problems.retain(|problem| problem.rule != "unused-schema");
        }
    }
    result
}

fn stages(
    source: Source,
    beside: &[Source],
    keep_undecided: bool,
    left_out: &[leave::LeftOut],
) -> Result<(model::Api, Problems), Problems> {
    let (mut document, mut problems) = front_without(source, beside, left_out)?;
    if keep_undecided {
        let position = document.root.position;
        document.root.set(model::union::UNDECIDED, tree::Node::text("value", position));
    }
    let document = directions::split(document);
    let (mut api, found) = model::build::build(&document).map_err(|found| with(&problems, found))?;
    problems.extend(found);
    problems.extend(passes::run(&mut api).map_err(|found| with(&problems, found))?);
    Ok((api, problems))
}

/// The stages in front of the model: a checked document of one spelling, in which every type has a name.
///
/// # Errors
///
/// Every problem of the first stage that found an error.
pub fn front(source: Source, beside: &[Source]) -> Result<(load::Document, Problems), Problems> {
    front_without(source, beside, &[])
}

fn front_without(
    source: Source,
    beside: &[Source],
    left_out: &[leave::LeftOut],
) -> Result<(load::Document, Problems), Problems> {
    let mut document = load::load_without(source, beside, left_out)?;
    let mut problems = Problems::new();
    resolve::untie(&mut document, &mut problems);
    resolve::check(&document, &mut problems);
    if problems.has_errors() {
        // Keys in the wrong place are often why a reference leads nowhere.
        problems.extend(lint::lint(&openapi30::upgrade(document, &mut Problems::new())));
        return Err(problems);
    }
    let mut document = openapi30::upgrade(document, &mut problems);
    flags::rewrite_patterns(&mut document, &mut problems);
    normalise::name_operations(&mut document);
    let document = resolve::settle(document);
    problems.extend(lint::lint(&document));
    if problems.has_errors() {
        return Err(problems);
    }
    Ok((hoist::hoist(normalise::normalise(document)), problems))
}

fn with(warnings: &Problems, errors: Problems) -> Problems {
    let mut all = warnings.clone();
    all.extend(errors);
    all
}
