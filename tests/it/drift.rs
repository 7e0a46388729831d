//! Nothing drifts: what is on disk is what the document gives, and whoever breaks that is told how to mend it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

use xtask::Outcome;
use xtask::commands::generate;

use crate::support::{Copy, workspace};

#[test]
fn generated_files_are_fresh() {
    let mut out = Vec::new();
    let outcome = generate::run(&workspace(), true, &mut out).expect("runs");
    assert_eq!(outcome, Outcome::Done, "{}", String::from_utf8_lossy(&out));
}

/// Runs `generate` in a copy and gives its exit code with what it printed.
fn run(copy: &Copy, check: bool) -> (Outcome, String) {
    let mut out = Vec::new();
    let outcome = generate::run(&copy.workspace(), check, &mut out).expect("runs");
    (outcome, String::from_utf8(out).expect("text"))
}

/// The lines that name a file, and the mend.
fn told(copy: &Copy) -> String {
    let (outcome, text) = run(copy, true);
    assert_eq!(outcome, Outcome::Failed, "{text}");
    text.lines().filter(|line| !line.ends_with(" fresh")).map(|line| format!("{line}\n")).collect()
}

#[test]
fn an_edited_file_is_told() {
    let copy = Copy::new();
    copy.edit("crates/coupa-types/src/generated/operations.rs", "worker_index", "worker_list");
    let text = told(&copy);
    insta::with_settings!({filters => vec![(r"rs:\d+", "rs:LINE")]}, {
        insta::assert_snapshot!("edited_file", text);
    });
}

#[test]
fn a_missing_file_is_told() {
    let copy = Copy::new();
    fs::remove_file(copy.root().join("spec/generated/elements.txt")).expect("removed");
    insta::assert_snapshot!("missing_file", told(&copy));
}

#[test]
fn an_orphan_is_told_and_removed() {
    let copy = Copy::new();
    let orphan = copy.root().join("crates/coupa-schema/schemas/Old.json");
    fs::write(&orphan, "{}").expect("written");
    insta::assert_snapshot!("orphan", told(&copy));
    assert_eq!(run(&copy, false).0, Outcome::Done);
    assert!(!orphan.exists());
}

#[test]
fn a_changed_document_is_told() {
    let copy = Copy::new();
    copy.edit("spec/openapi.yaml", "  version: ", "  version: 9.9.9 # ");
    let (outcome, text) = run(&copy, true);
    assert_eq!(outcome, Outcome::Failed);
    assert!(text.contains("spec/generated/openapi.json:") && text.contains("cargo xtask generate"), "{text}");
    assert_eq!(run(&copy, false).0, Outcome::Done);
    assert_eq!(run(&copy, true).0, Outcome::Done, "generating once is enough");
}

/// Every file below a folder with its time of change and its contents. What a run remembers lies in `target`.
fn state(root: &Path) -> BTreeMap<String, (SystemTime, Vec<u8>)> {
    let mut found = BTreeMap::new();
    let mut open = vec![root.to_path_buf()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).expect("readable") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                if path != root.join("target") {
                    open.push(path);
                }
            } else {
                let changed = fs::metadata(&path).and_then(|data| data.modified()).expect("a time");
                found.insert(path.display().to_string(), (changed, fs::read(&path).expect("contents")));
            }
        }
    }
    found
}

#[test]
fn a_second_run_touches_nothing() {
    let copy = Copy::new();
    let before = state(copy.root());
    // The second one remembers the first.
    for _ in 0..2 {
        assert_eq!(run(&copy, false).0, Outcome::Done);
        assert!(before == state(copy.root()), "a file was written that did not differ");
    }
}

#[test]
fn a_broken_document_is_refused_with_a_position_and_nothing_is_written() {
    for (name, old, new) in [
        ("typo_in_a_reference", "#/components/schemas/WorkerList", "#/components/schemas/WorkerLst"),
        ("duplicate_operation_id", "operationId: worker_create", "operationId: worker_index"),
        ("wrong_indent", "      operationId: worker_create", "    operationId: worker_create"),
    ] {
        let copy = Copy::new();
        copy.edit("spec/openapi.yaml", old, new);
        let before = state(copy.root());
        let (outcome, text) = run(&copy, false);
        assert_eq!((outcome, outcome.code()), (Outcome::Problems, 2), "{name}");
        assert!(before == state(copy.root()), "{name}: something was written");
        insta::with_settings!({filters => vec![(r"\d+:\d+", "LINE:COL"), (r"(?m)^ *\d+ \|", "LINE |"), (r"(?m)^ +(-->|\||=)", " $1"), (r"\.yaml:\d+", ".yaml:LINE")]}, {
            insta::assert_snapshot!(name, text);
        });
    }
}
