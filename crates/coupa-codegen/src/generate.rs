//! The targets, and the files that each of them makes.

use std::collections::BTreeSet;
use std::thread::{self, Scope, ScopedJoinHandle};

use crate::emit::{api, bundle, client, docs, schema, types};
use crate::evidence::Evidence;
use crate::files::Files;
use crate::layout::Layout;
use crate::leave::{LeftOut, leaving_out};
use crate::model::Api;
use crate::problem::{Problem, Problems};
use crate::tree::{self, Position, Source};

/// Bytes of stack for a target: what the thread of a program has, which is more than others get.
const STACK: usize = 8 << 20;

/// What is generated from: texts, with the paths they are called by.
#[derive(Debug, Clone)]
pub struct Input {
    /// The document.
    pub document: Source,
    /// Files beside it that it refers to, as [`crate::load::gather`] finds them.
    pub beside: Vec<Source>,
    /// Element tables (CSV).
    pub tables: Vec<Source>,
    /// Departures from them (TOML).
    pub departures: Option<Source>,
    /// Values of a choice that nothing decides are kept as JSON, as `x-undecided: value` in the root says it.
    pub keep_undecided: bool,
    /// Rules of which what they refuse is left out of the document: see [`crate::leave`].
    pub leave_out: BTreeSet<&'static str>,
    /// The parts that it is read without. [`generate`] finds them.
    pub left_out: Vec<LeftOut>,
}

impl Input {
    /// A document without tables, with the files beside it that it refers to.
    pub const fn of(document: Source, beside: Vec<Source>) -> Self {
        Self {
            document,
            beside,
            tables: Vec::new(),
            departures: None,
            keep_undecided: false,
            leave_out: BTreeSet::new(),
            left_out: Vec::new(),
        }
    }

    /// Every text, to show lines of it in problems.
    pub fn sources(&self) -> Vec<Source> {
        std::iter::once(&self.document)
            .chain(&self.beside)
            .chain(&self.tables)
            .chain(&self.departures)
            .cloned()
            .collect()
    }
}

/// Everything one run gave.
#[derive(Debug, Clone)]
pub struct Generated {
    /// The model.
    pub api: Api,
    /// The element tables and departures.
    pub evidence: Evidence,
    /// Files by target, in the order in which they are reported.
    pub targets: Vec<Target>,
    /// Warnings.
    pub warnings: Problems,
}

/// The files of one target.
#[derive(Debug, Clone)]
pub struct Target {
    /// Name, such as `types`.
    pub name: &'static str,
    /// Its files.
    pub files: Files,
}

impl Generated {
    /// The files of all targets as one set. No path stands in two of them: [`generate`] saw to that.
    pub fn files(&self) -> Files {
        let mut all = Files::new();
        for target in &self.targets {
            // A path in two targets was refused by `generate`.
            let _ = all.extend(target.files.clone());
        }
        all
    }

    /// Text of each published JSON Schema by schema name.
    pub fn schema_texts(&self, layout: &Layout) -> std::collections::BTreeMap<String, String> {
        let folder = format!("{}/schemas/", layout.crate_dir("schema"));
        self.targets
            .iter()
            .flat_map(|target| target.files.iter())
            .filter_map(|(path, contents)| {
                let name = path.strip_prefix(&folder)?.strip_suffix(".json")?;
                let known = self.api.schemas.contains_key(name);
                known.then(|| (name.to_owned(), String::from_utf8_lossy(contents).into_owned()))
            })
            .collect()
    }
}

/// Reads the inputs and makes the files of every target. Nothing touches the disk.
///
/// # Errors
///
/// Every problem of the document or of the tables, with positions; a target that writes nothing.
pub fn generate(input: &Input, layout: &Layout) -> Result<Generated, Problems> {
    let (mut generated, told) = leaving_out(input, |input| whole(input, layout))?;
    generated.warnings.extend(told);
    Ok(generated)
}

fn whole(input: &Input, layout: &Layout) -> Result<Generated, Problems> {
    let (api, mut warnings) = crate::read_input(input)?;
    let evidence = Evidence::parse(&input.tables, input.departures.as_ref())?;
    let targets = emit(input, layout, &api, &evidence, &mut warnings)?;
    let mut all = Files::new();
    for target in &targets {
        if target.files.is_empty() {
            return Err(mistake(&api, format!("the target `{}` wrote nothing", target.name)));
        }
        if let Err(path) = all.extend(target.files.clone()) {
            return Err(mistake(&api, format!("`{path}` is written by two targets")));
        }
    }
    Ok(Generated { api, evidence, targets, warnings })
}

/// Files of the targets, in the order in which they are reported. Those that cost most are made side by side.
fn emit(
    input: &Input,
    layout: &Layout,
    api: &Api,
    evidence: &Evidence,
    warnings: &mut Problems,
) -> Result<Vec<Target>, Problems> {
    thread::scope(|scope| {
        let schema = beside(scope, api, || schema::emit(api, layout))?;
        let types = beside(scope, api, || types::emit(api, layout))?;
        let stub = beside(scope, api, || api::emit_telling(api, layout))?;
        let docs =
            beside(scope, api, || Ok((docs::markdown(api, evidence, layout), docs::calls(api, layout))))?;
        let (client, bundle) = client_and_bundle(api, layout)?;
        let (stub, lost) = joined(stub)?;
        warnings.extend(lost.iter().map(|lost| unheld(input, api, lost)).collect());
        let (types, schema) = (joined(types)?, joined(schema)?);
        let (docs, calls) = joined(docs)?;
        let targets = [
            ("types", types),
            ("schema", schema),
            ("client", client),
            ("api", stub),
            ("bundle", bundle),
            ("docs", docs),
            ("calls", calls),
        ];
        Ok(targets.map(|(name, files)| Target { name, files }).into())
    })
}

/// The client, and the document in one file, which says by which way each operation is called.
fn client_and_bundle(api: &Api, layout: &Layout) -> Result<(Files, Files), Problems> {
    let (client, given_up) = client::emit_telling(api, layout)?;
    let mut bundle = bundle::emit(api, layout, &|operation| {
        let via = client::via::via(operation);
        if given_up.contains(&operation.id) {
            client::Via::Beside(client::Reason::GivenUp).to_string()
        } else {
            via.to_string()
        }
    })?;
    bundle.insert("spec/generated/openapi-3.0.json", client::lowered_text(api)?);
    Ok((client, bundle))
}

/// Begins a target beside the others.
fn beside<'scope, T: Send + 'scope>(
    scope: &'scope Scope<'scope, '_>,
    api: &Api,
    emit: impl FnOnce() -> Result<T, Problems> + Send + 'scope,
) -> Result<ScopedJoinHandle<'scope, Result<T, Problems>>, Problems> {
    thread::Builder::new()
        .stack_size(STACK)
        .spawn_scoped(scope, emit)
        .map_err(|error| mistake(api, format!("no thread can be had: {error}")))
}

/// Waits for a target. Where it panicked, so does the caller.
fn joined<T>(target: ScopedJoinHandle<'_, Result<T, Problems>>) -> Result<T, Problems> {
    target.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

/// The note that the stub has the document as text, and not as utoipa holds one.
fn unheld(input: &Input, api: &Api, lost: &api::Lost) -> Problem {
    let root = tree::parse(&input.document, 0).ok();
    // What was moved or rewritten on the way stands below something that was not.
    let mut pointer = lost.pointer.as_str();
    let mut place = None;
    while let Some(root) = root.as_ref().filter(|_| place.is_none()) {
        place = tree::pointer::find(root, pointer).map(|node| node.position);
        pointer = pointer.rsplit_once('/').map_or("", |(outer, _)| outer);
    }
    let position = place.unwrap_or(Position { line: 1, column: 1, ..Position::default() });
    Problem::note("openapi-value", &api.source, position, "the stub has no `openapi()` for this document")
        .because(format!("utoipa cannot hold all of it. {}", lost.reason))
        .help("`openapi_json()` and `openapi_yaml()` of the stub have the whole document as text")
}

/// A mistake of the generator itself: it must not pass for one of the document.
pub(crate) fn mistake(api: &Api, message: String) -> Problems {
    Problem::error("generator", &api.source, Position { line: 1, column: 1, ..Position::default() }, message)
        .because("this is a mistake of the generator, not of the document")
        .help("please report it with the document")
        .into()
}
