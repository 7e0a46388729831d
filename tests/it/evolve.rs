//! An added element needs no hand-written line.
//!
//! In a copy of the workspace a string, a decimal, a datetime, a reference and a read-only boolean are added to
//! the worker, in the document, the table and the evidence of the tests only: no code. After each, the generator runs; after all, the copy is compiled,
//! a program drives its sandbox through its client on a database that was made before the edits, and all its tests run.
//! These hold the document to evidence that somebody has to write, so each element has a line in it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use xtask::Outcome;
use xtask::commands::{docs, generate};
use xtask::workspace::Workspace;

use crate::support::{read, workspace};

/// An element to add.
struct Addition {
    name: &'static str,
    /// Its row, behind the name and the description.
    row: &'static str,
    /// Its property by the part that gets it.
    parts: &'static [(&'static str, &'static str)],
    /// What the tests are told of it: its kind in `tests/fixtures/properties.toml` by the object that has it.
    evidence: &'static [(&'static str, &'static str)],
}

const ADDITIONS: [Addition; 5] = [
    Addition {
        name: "pronouns",
        row: ",,,,yes,yes,string(255)",
        parts: &[(
            "WorkerShared",
            "        pronouns:
          description: How to speak of the worker.
          x-element: worker/pronouns
          anyOf:
            - $ref: '#/components/schemas/String255'
            - type: 'null'
",
        )],
        evidence: &[("Worker", "text255?"), ("WorkerCreate", "text255?")],
    },
    Addition {
        name: "hourly-rate",
        row: ",,,,yes,yes,\"decimal(19,2)\"",
        parts: &[
            (
                "WorkerIn",
                "        hourly-rate:
          description: What an hour costs.
          x-element: worker/hourly-rate
          anyOf:
            - $ref: '#/components/schemas/DecimalIn19_2'
            - type: 'null'
",
            ),
            (
                "WorkerOut",
                "        hourly-rate:
          description: What an hour costs.
          x-element: worker/hourly-rate
          anyOf:
            - $ref: '#/components/schemas/Decimal19_2'
            - type: 'null'
",
            ),
        ],
        evidence: &[("Worker", "decimal?"), ("WorkerCreate", "decimal-in?")],
    },
    Addition {
        name: "available-from",
        row: ",,,,yes,yes,datetime",
        parts: &[(
            "WorkerShared",
            "        available-from:
          description: When the worker can begin.
          x-element: worker/available-from
          anyOf:
            - $ref: '#/components/schemas/DateTime'
            - type: 'null'
",
        )],
        evidence: &[("Worker", "moment?"), ("WorkerCreate", "moment?")],
    },
    Addition {
        name: "country-of-birth",
        row: ",,,,yes,yes,Country",
        parts: &[
            (
                "WorkerIn",
                "        country-of-birth:
          description: Where the worker was born.
          x-element: worker/country-of-birth
          anyOf:
            - $ref: '#/components/schemas/CountryRef'
            - type: 'null'
",
            ),
            (
                "WorkerOut",
                "        country-of-birth:
          description: Where the worker was born.
          x-element: worker/country-of-birth
          anyOf:
            - $ref: '#/components/schemas/Country'
            - type: 'null'
",
            ),
        ],
        evidence: &[("Worker", "Country?"), ("WorkerCreate", "CountryRef?")],
    },
    Addition {
        name: "remote",
        row: ",,,,,yes,boolean",
        parts: &[(
            "WorkerOut",
            "        remote:
          description: Works from elsewhere.
          x-element: worker/remote
          type: [boolean, 'null']
",
        )],
        evidence: &[("Worker", "flag?")],
    },
];

#[test]
#[ignore = "compiles a copy of the workspace, which takes minutes; `cargo xtask ci` runs it"]
fn an_added_element_needs_no_hand_written_line() {
    let copy = copy_workspace();
    let target = copy.root().join("target");
    let database = copy.root().join("before.db");
    probe(&copy, &target, "make", &database);

    for addition in &ADDITIONS {
        add(&copy, addition);
        let mut out = Vec::new();
        let outcome = generate::run(&copy, false, &mut out).expect("runs");
        assert_eq!(outcome, Outcome::Done, "{}: {}", addition.name, String::from_utf8_lossy(&out));
        let elements =
            fs::read_to_string(copy.root().join("spec/generated/elements.txt")).expect("read-back");
        assert!(elements.contains(addition.name), "{} is not read back", addition.name);
    }

    let touched = changed(&copy, |path| !path.contains("/snapshots/"));
    let by_hand: Vec<&String> = touched
        .iter()
        .filter(|path| !path.contains("generated/") && !path.starts_with("crates/coupa-schema/schemas/"))
        .collect();
    assert_eq!(
        by_hand,
        ["spec/elements/worker.csv", "spec/openapi.yaml", "tests/fixtures/properties.toml"],
        "lines were written by hand elsewhere"
    );

    probe(&copy, &target, "drive", &database);

    let site = copy.root().join("target/site");
    let mut out = Vec::new();
    assert_eq!(
        docs::run(&copy, &site, None, &mut out).expect("runs"),
        Outcome::Done,
        "{}",
        String::from_utf8_lossy(&out)
    );
    let page = fs::read_to_string(site.join("schemas/Worker.html")).expect("the page of the worker");
    for addition in &ADDITIONS {
        assert!(page.contains(addition.name), "{} is not on the site", addition.name);
    }

    let tests = cargo(&copy, &target)
        .args(["test", "--quiet", "--package", "coupa-tests", "--", "--skip", "evolve::"])
        .env("INSTA_UPDATE", "always")
        .output()
        .expect("cargo");
    assert!(
        tests.status.success(),
        "{}{}",
        String::from_utf8_lossy(&tests.stdout),
        String::from_utf8_lossy(&tests.stderr)
    );
    let snapshots = changed(&copy, |path| path.ends_with(".snap"));
    insta::assert_snapshot!("changed_snapshots", snapshots.into_iter().collect::<Vec<_>>().join("\n"));
}

/// Cargo in the copy, with a target folder of its own: cargo tells crates apart by their place in the workspace, so
/// that two workspaces in one folder would overwrite each other. Nobody looks at lines there, or builds it often.
fn cargo(copy: &Workspace, target: &Path) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(copy.root()).env("CARGO_TARGET_DIR", target);
    command.env("CARGO_PROFILE_DEV_DEBUG", "0").env("CARGO_INCREMENTAL", "0");
    command
}

/// Compiles and runs `probe.rs` against the copy as it is. `make` uses what is there before the edits.
fn probe(copy: &Workspace, target: &Path, job: &str, database: &Path) {
    let source = read(&format!("tests/it/evolve/{job}.rs"));
    let folder = copy.root().join("tests/examples");
    fs::create_dir_all(&folder).expect("a folder");
    fs::write(folder.join(format!("evolve_{job}.rs")), source).expect("written");
    let output = cargo(copy, target)
        .args(["run", "--quiet", "--package", "coupa-tests", "--example", &format!("evolve_{job}"), "--"])
        .arg(database)
        .output()
        .expect("cargo");
    fs::remove_dir_all(&folder).expect("removed");
    assert!(
        output.status.success(),
        "{job}: {}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}

/// What every whole worker among the examples of the document has, and nothing else in the document.
const IN_WHOLE_WORKERS: &str = "portal-access-info: null\n";

/// Adds an element to the document and to its table, and tells the tests of it.
fn add(copy: &Workspace, addition: &Addition) {
    let document = copy.root().join("spec/openapi.yaml");
    let mut text = fs::read_to_string(&document).expect("the document");
    for (part, property) in addition.parts {
        let begin = text.find(&format!("\n    {part}:\n")).unwrap_or_else(|| panic!("no part {part}"));
        let properties = begin
            + text[begin..].find("      properties:\n").expect("properties")
            + "      properties:\n".len();
        text.insert_str(properties, property);
    }
    let worker = text.find("\n    Worker:\n").expect("the worker");
    let required = worker
        + text[worker..].find("          required:\n").expect("required")
        + "          required:\n".len();
    text.insert_str(required, &format!("            - {}\n", addition.name));
    let shown = text.matches(IN_WHOLE_WORKERS).count();
    assert!(shown > 5, "only {shown} examples of whole workers");
    let mut lines = String::new();
    for line in text.split_inclusive('\n') {
        lines.push_str(line);
        if line.ends_with(IN_WHOLE_WORKERS) {
            let indent = line.len() - line.trim_start().len();
            lines.push_str(&format!("{:indent$}{}: null\n", "", addition.name));
        }
    }
    fs::write(document, lines).expect("written");
    let properties = copy.root().join("tests/fixtures/properties.toml");
    let mut text = fs::read_to_string(&properties).expect("the evidence");
    for (object, kind) in addition.evidence {
        let head = format!("[objects.{object}.members]\n");
        let members = text.find(&head).unwrap_or_else(|| panic!("no {head}")) + head.len();
        text.insert_str(members, &format!("{} = \"{kind}\"\n", addition.name));
    }
    fs::write(properties, text).expect("written");
    let table = copy.root().join("spec/elements/worker.csv");
    let mut rows = fs::read_to_string(&table).expect("the table");
    rows.push_str(&format!("{},Added by a test{}\n", addition.name, addition.row));
    fs::write(table, rows).expect("written");
}

/// A copy of every file that belongs to the project. Unchanged files keep their times, so that a second run compiles little.
fn copy_workspace() -> Workspace {
    let root = xtask::commands::ci::target(&workspace()).join("evolve");
    let wanted: BTreeSet<PathBuf> = project_files(workspace().root());
    for old in project_files(&root).difference(&wanted) {
        fs::remove_file(root.join(old)).expect("removed");
    }
    for file in &wanted {
        let source = workspace().root().join(file);
        let target = root.join(file);
        if let Ok(points_at) = fs::read_link(&source) {
            // The generator's embedded texts are links to their sources, which the copy has too.
            let _ = fs::remove_file(&target);
            fs::create_dir_all(target.parent().expect("a parent")).expect("a folder");
            std::os::unix::fs::symlink(points_at, target).expect("linked");
            continue;
        }
        let contents = fs::read(source).expect("readable");
        if fs::read(&target).is_ok_and(|there| there == contents) {
            continue;
        }
        fs::create_dir_all(target.parent().expect("a parent")).expect("a folder");
        fs::write(target, contents).expect("written");
    }
    let _ = fs::remove_file(root.join("before.db"));
    Workspace::at(root)
}

/// Files of the project below a folder, relative to it: everything but the target folder, the history and databases.
fn project_files(root: &Path) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::new();
    let mut open = vec![PathBuf::new()];
    while let Some(folder) = open.pop() {
        let Ok(entries) = fs::read_dir(root.join(&folder)) else { continue };
        for entry in entries {
            let entry = entry.expect("an entry");
            let path = folder.join(entry.file_name());
            let name = entry.file_name().to_string_lossy().into_owned();
            if entry.file_type().expect("a type").is_dir() {
                if !["target", ".git", "node_modules"].contains(&name.as_str()) {
                    open.push(path);
                }
            } else if !name.contains(".db") {
                found.insert(path);
            }
        }
    }
    found
}

/// Files of the copy that differ from the original, or that only one of them has.
fn changed(copy: &Workspace, wanted: impl Fn(&str) -> bool) -> BTreeSet<String> {
    let all: BTreeSet<PathBuf> =
        project_files(workspace().root()).union(&project_files(copy.root())).cloned().collect();
    all.into_iter()
        .filter(|file| fs::read(workspace().root().join(file)).ok() != fs::read(copy.root().join(file)).ok())
        .map(|file| file.to_string_lossy().replace('\\', "/"))
        .filter(|file| wanted(file))
        .collect()
}
