//! A workspace for any document: the generated crates, what they call, and what holds them together.
//!
//! What the generated crates call is not a dependency of the new workspace but comes along as text, under the new
//! prefix: the runtime of types, validators and stub, and the shells of the generated crates. It is owned and compared
//! like everything else that is generated.

mod client;
mod embedded;
mod manifest;
mod readme;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

pub(crate) use self::client::setup;

use crate::emit::roundtrip;
use crate::files::Files;
use crate::generate::{Generated, Input, Target, generate, mistake};
use crate::layout::Layout;
use crate::model::Api;
use crate::problem::Problems;

/// Parts that know the document, in order of their dependencies, and the target that writes each.
const PARTS: [&str; 4] = ["types", "schema", "client", "api"];

/// Parts that know no document.
const SHARED: [&str; 2] = ["core", "serve"];

/// Reads a document and makes the files of a whole workspace, which builds with warnings denied.
///
/// # Errors
///
/// See [`generate()`].
pub fn standalone(input: &Input, layout: &Layout) -> Result<Generated, Problems> {
    let mut generated = generate(input, layout)?;
    // They belong to an example that is written by hand, and to a command line that other documents do not have.
    generated.targets.retain(|target| target.name != "calls");
    for target in &mut generated.targets {
        target.files.remove("docs/generated/calls.json");
    }
    let api = &generated.api;
    for part in PARTS {
        let Some(target) = generated.targets.iter_mut().find(|target| target.name == part) else {
            return Err(mistake(api, format!("there is no target `{part}`")));
        };
        let mut shell = shell(api, layout, part)?;
        shell.own(layout.crate_dir(part));
        complete(&mut target.files, shell, layout, part).map_err(|error| mistake(api, error))?;
    }
    for part in SHARED {
        let mut files = Files::new();
        files.own(layout.crate_dir(part));
        let shared = embedded::files(layout, part);
        complete(&mut files, shared, layout, part).map_err(|error| mistake(api, error))?;
        generated.targets.push(Target { name: part, files });
    }
    let mut files = roundtrip::emit(api, layout, &generated.files())?;
    files.own(layout.crate_dir("roundtrip"));
    let manifest = manifest::roundtrip(layout);
    files.insert(format!("{}/Cargo.toml", layout.crate_dir("roundtrip")), manifest);
    generated.targets.push(Target { name: "roundtrip", files });
    let files = workspace(api, layout).map_err(|error| mistake(api, error))?;
    generated.targets.push(Target { name: "workspace", files });
    whole(&generated)?;
    Ok(generated)
}

/// Parts of a stub without client, each with the name of its target.
const STUB: [(&str, &str); 3] =
    [("types", "control-types"), ("schema", "control-schema"), ("api", "control-api")];

/// Reads a document and makes the crates of its server stub, for the workspace whose crates `core` and `serve` the
/// layout [shares](Layout::sharing): what a server answers beside its first document.
///
/// # Errors
///
/// See [`generate()`].
pub fn stub(input: &Input, layout: &Layout) -> Result<Generated, Problems> {
    let mut generated = generate(input, layout)?;
    let mut targets = Vec::new();
    for (part, name) in STUB {
        let api = &generated.api;
        let Some(target) = generated.targets.iter().find(|target| target.name == part) else {
            return Err(mistake(api, format!("there is no target `{part}`")));
        };
        let mut files = target.files.clone();
        let mut shell = shell(api, layout, part)?;
        shell.own(layout.crate_dir(part));
        complete(&mut files, shell, layout, part).map_err(|error| mistake(api, error))?;
        targets.push(Target { name, files });
    }
    generated.targets = targets;
    Ok(generated)
}

/// Adds the hand-written files of a part, and the manifest that its texts ask for.
fn complete(files: &mut Files, shell: Files, layout: &Layout, part: &'static str) -> Result<(), String> {
    files.extend(shell).map_err(|path| format!("`{path}` is written twice"))?;
    let manifest = manifest::part(layout, part, files)?;
    files.insert(format!("{}/Cargo.toml", layout.crate_dir(part)), manifest);
    Ok(())
}

/// What surrounds the generated modules of a part.
fn shell(api: &Api, layout: &Layout, part: &str) -> Result<Files, Problems> {
    let mut files = embedded::files(layout, part);
    let folder = layout.crate_dir(part);
    let path = format!("{folder}/src/lib.rs");
    let Some(library) = files.get(&path).map(|text| String::from_utf8_lossy(text).into_owned()) else {
        return Err(mistake(api, format!("the library of `{part}` is not embedded")));
    };
    files.replace(path, readme::library(api, layout, part, &library));
    if part == "client" {
        for (name, text) in client::files(api, layout)? {
            files.insert(format!("{folder}/src/{name}"), text);
        }
    }
    Ok(files)
}

/// The files at the root.
fn workspace(api: &Api, layout: &Layout) -> Result<Files, String> {
    let mut files = Files::new();
    for (name, text) in embedded::part("workspace") {
        if name != "manifest.toml" {
            files.insert(name, format!("# Written by `{}`. Do not edit.\n{text}", layout.command));
        }
    }
    files.insert("Cargo.toml", manifest::workspace(layout)?);
    files.insert("README.md", readme::page(api, layout));
    Ok(files)
}

/// No path stands in two targets, and none is empty.
fn whole(generated: &Generated) -> Result<(), Problems> {
    let mut paths = BTreeSet::new();
    for target in &generated.targets {
        if target.files.is_empty() {
            return Err(mistake(&generated.api, format!("the target `{}` wrote nothing", target.name)));
        }
        for (path, _) in target.files.iter() {
            if !paths.insert(path) {
                return Err(mistake(&generated.api, format!("`{path}` is written by two targets")));
            }
        }
    }
    Ok(())
}
