//! The crate that holds the validators of a suite.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};
use coupa_codegen::emit::schema::{Dialect, Uncompiled, Validators};
use proc_macro2::{Ident, Span};

use super::cases::{Group, Suite};
use crate::workspace::Workspace;

/// Libraries that the crate needs, in the versions of the workspace.
const LIBRARIES: [&str; 3] = ["jsonschema", "regex", "serde_json"];

/// What the crate runs, beside the modules of the schemas.
const MAIN: &str = r#"
use coupa_core::{
    json::Node,
    schema::check::{At, Check, Context, Report},
    shape::Shape,
};

enum Way {
    Generated(Check),
    Library(fn(&serde_json::Value) -> bool),
}

fn main() {
    for (group, way) in GROUPS.iter().enumerate() {
        let tests: serde_json::Value = serde_json::from_str(TESTS[group]).unwrap();
        for (test, case) in tests.as_array().unwrap().iter().enumerate() {
            let data = &case["data"];
            let (name, quiet, loud) = match way {
                Way::Library(is_valid) => ("library", is_valid(data), is_valid(data)),
                Way::Generated(check) => {
                    let root = Node::from_value(data);
                    let context = Context { root: &root, shape: Shape::Any, schema: "", without_items: &[] };
                    let mut report = Report::new(context);
                    let quiet = report.quietly(|report| check(report, &At::root(&root)));
                    let loud = check(&mut report, &At::root(&root));
                    // A verdict needs a reason, and a reason a verdict.
                    let told = report.into_found().is_empty();
                    ("generated", quiet, if told == loud { loud } else { !quiet })
                }
            };
            let ok = quiet == loud && serde_json::json!(quiet) == case["valid"];
            println!("{group}\t{test}\t{name}\t{ok}\t{}\t{}", NAMES[group], case["description"]);
        }
    }
}
"#;

/// Writes the crate.
pub(super) fn write(workspace: &Workspace, suite: &Suite, project: &Path) -> Result<()> {
    let source = project.join("src");
    if source.exists() {
        fs::remove_dir_all(&source)?;
    }
    fs::create_dir_all(&source)?;
    fs::create_dir_all(project.join("schemas"))?;
    fs::copy(workspace.root().join("Cargo.lock"), project.join("Cargo.lock"))?;
    fs::write(project.join("Cargo.toml"), manifest(workspace)?)?;
    fs::write(source.join("main.rs"), main(suite, project)?)?;
    Ok(())
}

fn manifest(workspace: &Workspace) -> Result<String> {
    let root = fs::read_to_string(workspace.root().join("Cargo.toml"))?;
    let mut text = String::from(
        "[package]\nname = \"suite\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n",
    );
    text.push_str("[profile.dev]\ndebug = \"line-tables-only\"\n\n[dependencies]\n");
    let core = workspace.root().join("crates/coupa-core");
    writeln!(text, "coupa-core = {{ path = {:?} }}", core.display().to_string())?;
    for library in LIBRARIES {
        let start = format!("{library} = ");
        let line = root.lines().find(|line| line.starts_with(&start));
        writeln!(text, "{}", line.with_context(|| format!("the workspace names no {library}"))?)?;
    }
    Ok(text)
}

fn main(suite: &Suite, project: &Path) -> Result<String> {
    let mut modules = String::from("#![allow(warnings)]\n");
    modules.push_str(MAIN);
    let (mut groups, mut names, mut tests) = (String::new(), String::new(), String::new());
    for (index, group) in suite.groups.iter().enumerate() {
        let (way, module) = match generated(group, index) {
            Ok((name, module)) => (format!("Way::Generated(group_{index}::{name})"), module),
            Err(_) => {
                (format!("Way::Library(group_{index}::is_valid)"), library(suite, group, index, project)?)
            }
        };
        modules.push_str(&module);
        writeln!(groups, "    {way},")?;
        writeln!(names, "    {:?},", format!("{}\t{}", group.keyword, group.description))?;
        writeln!(tests, "    {:?},", group.tests.to_string())?;
    }
    write!(
        modules,
        "static GROUPS: &[Way] = &[\n{groups}];\nstatic NAMES: &[&str] = &[\n{names}];\nstatic TESTS: &[&str] = &[\n{tests}];\n"
    )?;
    Ok(modules)
}

/// The function of a schema, and the module that holds it.
fn generated(group: &Group, index: usize) -> Result<(Ident, String), Uncompiled> {
    let core = Ident::new("coupa_core", Span::call_site());
    let mut validators =
        Validators::new(&group.schema, Dialect { formats: false, core, homes: BTreeMap::new() });
    let name = validators.function("")?;
    let items = validators.items(&[String::new()]);
    let module = format!(
        "mod group_{index} {{\n    use coupa_core::schema::check::{{At, Options, Report, formats, run}};\n{items}\n}}\n"
    );
    Ok((name, module))
}

/// A module whose schema the library compiles, as it compiles a view that the generator leaves to it.
fn library(suite: &Suite, group: &Group, index: usize, project: &Path) -> Result<String> {
    let file = project.join(format!("schemas/{index}.json"));
    fs::write(&file, group.schema.to_string())?;
    let mut wanted = BTreeSet::new();
    let mut open = vec![group.schema.to_string()];
    // A schema that is fetched may fetch others, by addresses relative to its own.
    let any = open.iter().any(|text| text.contains("localhost:1234"));
    while let Some(text) = open.pop() {
        for (address, path) in suite.remotes.iter().filter(|_| any) {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            if (text.contains(&name) || text.contains(name.trim_end_matches(".json")))
                && wanted.insert((address, path))
                && address.contains("draft2020-12")
            {
                open.push(fs::read_to_string(path)?);
            }
        }
    }
    let wanted: Vec<_> = wanted.into_iter().filter(|(address, _)| address.contains("draft2020-12")).collect();
    let mut resources = String::new();
    for (address, path) in &wanted {
        write!(resources, "{address:?} => {{ path = {:?} }},", path.display().to_string())?;
    }
    let resources = if wanted.is_empty() { String::new() } else { format!("resources = {{ {resources} }},") };
    Ok(format!(
        "mod group_{index} {{
    #[jsonschema::validator(path = {:?}, draft = Draft202012, {resources})]
    struct Validator;
    pub fn is_valid(value: &serde_json::Value) -> bool {{ Validator::is_valid(value) }}
}}
",
        file.display().to_string()
    ))
}
