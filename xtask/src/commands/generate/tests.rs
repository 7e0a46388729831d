//! A standalone workspace on disk.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::{Elsewhere, standalone};
use crate::Outcome;

/// Every file below a folder with the time of its last change.
fn times(folder: &Path) -> BTreeMap<PathBuf, SystemTime> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                found.insert(path.clone(), fs::metadata(&path).unwrap().modified().unwrap());
            }
        }
    }
    found
}

fn elsewhere(out: &Path) -> Elsewhere {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/corpus/rpc.yaml");
    Elsewhere { spec, out: out.to_owned(), prefix: "rpc".to_owned() }
}

fn run(elsewhere: &Elsewhere, check: bool) -> (Outcome, String) {
    let mut out = Vec::new();
    let outcome = standalone(elsewhere, check, &mut out).unwrap();
    (outcome, String::from_utf8(out).unwrap())
}

#[test]
fn a_second_run_touches_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let elsewhere = elsewhere(folder.path());
    let (_, first) = run(&elsewhere, false);
    assert!(first.contains("wrote"), "{first}");
    let before = times(folder.path());
    let (outcome, second) = run(&elsewhere, false);
    assert_eq!(outcome, Outcome::Done);
    assert!(!second.contains("wrote"), "{second}");
    assert_eq!(times(folder.path()), before);
}

#[test]
fn what_was_changed_is_found_and_mended() {
    let folder = tempfile::tempdir().unwrap();
    let elsewhere = elsewhere(folder.path());
    run(&elsewhere, false);
    let library = folder.path().join("crates/rpc-core/src/lib.rs");
    let text = fs::read_to_string(&library).unwrap();
    fs::write(&library, format!("{text}// mine\n")).unwrap();
    let orphan = folder.path().join("crates/rpc-types/src/mine/lib.rs");
    fs::create_dir_all(orphan.parent().unwrap()).unwrap();
    fs::write(&orphan, "").unwrap();
    let (outcome, said) = run(&elsewhere, true);
    assert_eq!(outcome, Outcome::Failed);
    assert!(said.contains("crates/rpc-core/src/lib.rs") && said.contains("mine/lib.rs: orphan"), "{said}");
    run(&elsewhere, false);
    assert_eq!(fs::read_to_string(&library).unwrap(), text);
    assert!(!orphan.parent().unwrap().exists(), "the empty folder is left");
    assert_eq!(run(&elsewhere, true).0, Outcome::Done);
}

#[test]
fn the_bytes_do_not_depend_on_the_folder() {
    let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let first = elsewhere(&one.path().join("a"));
    run(&first, false);
    let moved = two.path().join("rpc.yaml");
    fs::copy(&first.spec, &moved).unwrap();
    let second = Elsewhere { spec: moved, out: two.path().join("b/c"), ..first.clone() };
    run(&second, false);
    for path in times(&first.out).keys() {
        let other = second.out.join(path.strip_prefix(&first.out).unwrap());
        assert_eq!(fs::read(path).unwrap(), fs::read(&other).unwrap(), "{}", path.display());
    }
}

#[test]
fn a_bad_prefix_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let bad = Elsewhere { prefix: "Rpc_1".to_owned(), ..elsewhere(folder.path()) };
    let error = standalone(&bad, false, &mut Vec::new()).unwrap_err().to_string();
    assert!(error.contains("`Rpc_1` is no prefix"), "{error}");
    assert_eq!(times(folder.path()).len(), 0);
}
