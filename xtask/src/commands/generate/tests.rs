//! A standalone workspace on disk.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::stamp::Stamp;
use super::{Elsewhere, standalone};
use crate::Outcome;
use crate::reading::Reading;
use crate::workspace::Workspace;

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
    Elsewhere { spec, out: out.to_owned(), prefix: "rpc".to_owned(), reading: Reading::default() }
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

/// A run that would change nothing is known without generating: only where generator, texts and files are the same.
#[test]
fn a_run_is_remembered_while_everything_stands() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = Workspace::at(folder.path());
    let spec = folder.path().join("spec/openapi.yaml");
    fs::create_dir_all(spec.parent().unwrap()).unwrap();
    let base =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/coupa-codegen/tests/documents/base.yaml");
    fs::copy(base, &spec).unwrap();
    let holds = || {
        let input = workspace.input().unwrap();
        Stamp::of(&workspace, &[&input]).unwrap().holds()
    };
    let generate = || {
        let mut out = Vec::new();
        assert_eq!(super::run(&workspace, false, &mut out).unwrap(), Outcome::Done);
        String::from_utf8(out).unwrap()
    };
    assert_eq!(holds(), None);
    assert!(generate().contains("types     wrote"));
    let targets = holds().expect("the run is remembered");
    let before = times(folder.path());
    let said: Vec<String> = targets.iter().map(|name| format!("{name:<9} fresh")).collect();
    assert_eq!(generate().lines().collect::<Vec<_>>(), said);
    assert_eq!(times(folder.path()), before, "nothing is touched, not even what is remembered");
    // A file is changed, one is added, one is missing.
    let types = folder.path().join("crates/coupa-types/src/generated");
    let text = fs::read(types.join("mod.rs")).unwrap();
    fs::write(types.join("mod.rs"), "").unwrap();
    assert_eq!(holds(), None);
    fs::write(types.join("mod.rs"), &text).unwrap();
    assert!(holds().is_some());
    fs::write(types.join("mine.rs"), "").unwrap();
    assert_eq!(holds(), None);
    fs::remove_file(types.join("mine.rs")).unwrap();
    fs::remove_file(types.join("mod.rs")).unwrap();
    assert_eq!(holds(), None);
    assert!(generate().contains("types     wrote 1 of"));
    assert!(holds().is_some());
    let text = fs::read_to_string(&spec).unwrap();
    fs::write(&spec, format!("{text}# a word\n")).unwrap();
    assert_eq!(holds(), None);
}
