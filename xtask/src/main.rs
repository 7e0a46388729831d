//! The commands of this repository.

use std::ffi::OsString;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use xtask::Outcome;
use xtask::commands::{answers, bench, ci, corpus, diff, docs, generate, lint, release, suite, tidy, up};
use xtask::reading::Reading;
use xtask::workspace::Workspace;

/// A run makes and drops small tokens by the million.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The commands of this repository.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// The main job: lint, regenerate, build, and run the sandbox with example data on 127.0.0.1:8080
    Up {
        /// Follow edits of the document: regenerate, build and restart on each save
        #[arg(long)]
        watch: bool,
        /// Arguments of `coupa sandbox`, behind `--`
        #[arg(last = true)]
        sandbox: Vec<OsString>,
    },
    /// Write everything that the document gives
    ///
    /// Exit codes: 0 done, 1 stale (with --check), 2 the document has problems.
    Generate {
        /// Only compare with what is on disk
        #[arg(long)]
        check: bool,
        /// Regenerate on each save
        #[arg(long, conflicts_with = "check")]
        watch: bool,
        /// Another document than the one of this repository: a workspace of its own is written for it
        #[arg(long, value_name = "FILE", requires_all = ["out", "prefix"])]
        spec: Option<PathBuf>,
        /// Root of that workspace
        #[arg(long, value_name = "DIR", requires = "spec")]
        out: Option<PathBuf>,
        /// Prefix of its crates, such as `petstore`
        #[arg(long, value_name = "NAME", requires = "spec")]
        prefix: Option<String>,
        #[command(flatten)]
        reading: Reading,
    },
    /// Run documents through the generator, compile all of them as one workspace, and run their round trips
    ///
    /// Exit codes: 0 done, 1 something that was accepted does not compile or is not the same on both sides.
    Corpus {
        /// Folders of documents, and single documents
        #[arg(required_unless_present = "mutants", conflicts_with = "mutants", value_name = "DIR")]
        places: Vec<PathBuf>,
        /// Only say what is accepted and what is refused
        #[arg(long)]
        no_compile: bool,
        /// Have what is accepted checked by the compiler, with every feature and its round trip, and do not run it
        #[arg(long, conflicts_with = "no_compile")]
        check: bool,
        /// Take so many documents at a time, each time as a workspace of its own, and remove round trips that have run
        ///
        /// All as one is quicker; but each round trip is a program that holds all that it depends on, so hundreds of
        /// them need much room.
        #[arg(long, value_name = "N")]
        batch: Option<std::num::NonZeroUsize>,
        #[command(flatten)]
        reading: Reading,
        /// In place of documents: this many accepted mutants of those of the tests, compiled and not run
        #[arg(long, value_name = "N")]
        mutants: Option<u64>,
        /// The seed that the mutants are chosen from
        #[arg(long, value_name = "SEED", default_value_t = 1_000_000, requires = "mutants")]
        seed: u64,
    },
    /// Say what is wrong with the document, as `path:line:col: level[rule]: message`
    ///
    /// Exit codes: 0 no errors, 2 the document has problems.
    Lint {
        /// Another document than the one of this repository
        #[arg(long, value_name = "FILE")]
        spec: Option<PathBuf>,
        /// How problems are printed
        #[arg(long, value_enum, default_value = "text")]
        format: lint::Format,
    },
    /// Say what a change of the document means for callers, readers and generated code
    ///
    /// Exit codes: 0 nothing breaks, 1 something breaks, 2 a document cannot be read.
    Diff {
        /// The older document; `released` is the one of the last release
        #[arg(value_name = "OLD")]
        old: PathBuf,
        /// The newer document [default: spec/openapi.yaml]
        #[arg(value_name = "NEW")]
        new: Option<PathBuf>,
        /// How it is printed
        #[arg(long, value_enum, default_value = "text")]
        format: diff::Format,
    },
    /// Release: check, keep the document, write the changelog, set the versions, pack the crates
    ///
    /// Nothing is published and nothing is committed. Exit codes: 0 done, 1 a check failed.
    Release {
        /// Only say what would be written
        #[arg(long)]
        dry_run: bool,
    },
    /// Write the published site
    Docs {
        /// Folder to write to; a site made by an earlier run is replaced [default: target/site]
        #[arg(long, value_name = "DIR")]
        out: Option<PathBuf>,
        /// Where the site will be published: the `$id` of each schema then names its address there
        #[arg(long, value_name = "URL")]
        base_url: Option<String>,
    },
    /// Run every command and program that the docs show against a sandbox, and hold what they print to what is written
    Answers {
        /// Write what they print to docs/answers in place of comparing
        #[arg(long)]
        write: bool,
    },
    /// Run JSON Schema test files through the generated validators
    ///
    /// The folder is a copy of the official test suite, or holds files of its form. Exit codes: 0 all passed, 1 not all.
    Suite {
        /// The folder
        #[arg(value_name = "DIR")]
        folder: PathBuf,
        /// Write the table to this page
        #[arg(long, value_name = "FILE")]
        page: Option<PathBuf>,
    },
    /// Compare with other ways, side by side in one run, and write docs/benchmarks.md
    ///
    /// What is not measured again keeps its place on the page: the measurements are in docs/benchmarks.jsonl.
    Bench {
        /// Rounds in which each contender has its turn
        #[arg(long, value_name = "N", default_value_t = 9)]
        rounds: usize,
        /// Only this group, such as `schema` or `stub`; may be given several times
        #[arg(long, value_name = "GROUP")]
        only: Vec<String>,
    },
    /// Check the rules of the architecture
    Tidy,
    /// Run every check: this is the test command
    ///
    /// Checks whose tool is missing are skipped by name in the closing table.
    Ci {
        /// Tools whose absence is a failure, separated by commas
        #[arg(long, value_enum, value_delimiter = ',', value_name = "LIST")]
        require: Vec<ci::Tool>,
        /// Only the checks whose name contains this, such as `client` or `tests`
        #[arg(long, value_name = "TEXT")]
        only: Option<String>,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(arguments.command) {
        Ok(outcome) => ExitCode::from(outcome.code()),
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> anyhow::Result<Outcome> {
    let workspace = Workspace::here();
    let out = &mut std::io::stdout();
    let outcome = match command {
        Command::Up { watch, sandbox } => up::run(&workspace, watch, &sandbox, out),
        Command::Generate { check, watch, spec, out: folder, prefix, reading } => {
            let elsewhere = spec.zip(folder).zip(prefix);
            let elsewhere = elsewhere.map(|((spec, out), prefix)| generate::Elsewhere {
                spec,
                out,
                prefix,
                reading: reading.clone(),
            });
            anyhow::ensure!(
                elsewhere.is_some() || reading.is_plain(),
                "how another document is read is said beside `--spec`; this one is mended"
            );
            generate::any(&workspace, elsewhere.as_ref(), check, watch, out)
        }
        Command::Corpus { mutants: Some(count), seed, .. } => corpus::mutants(&workspace, count, seed, out),
        Command::Corpus { places, no_compile, check, batch, reading, .. } => {
            let goal = match (no_compile, check) {
                (true, _) => corpus::Goal::Judge,
                (_, true) => corpus::Goal::Check,
                _ => corpus::Goal::Run,
            };
            corpus::run(&workspace, &places, &corpus::Wanted { goal, reading, batch }, out)
        }
        Command::Lint { spec, format } => lint::run(&workspace, spec.as_deref(), format, out),
        Command::Diff { old, new, format } => diff::run(&workspace, &old, new.as_deref(), format, out),
        Command::Release { dry_run } => release::run(&workspace, dry_run, out),
        Command::Docs { out: folder, base_url } => {
            let folder = folder.unwrap_or_else(|| ci::target(&workspace).join("site"));
            docs::run(&workspace, &folder, base_url.as_deref(), out)
        }
        Command::Answers { write } => answers::run(&workspace, write, out),
        Command::Suite { folder, page } => suite::run(&workspace, &folder, page.as_deref(), out),
        Command::Bench { rounds, only } => bench::run(&workspace, rounds, &only, out),
        Command::Tidy => tidy::run(&workspace, out),
        Command::Ci { require, only } => ci::run(&workspace, &require, only.as_deref(), out),
    };
    std::io::stdout().flush()?;
    outcome
}
