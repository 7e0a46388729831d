//! The target on a document that no one wrote for it.

use super::{Reason, Via, emit, lowering, profile_steps, via};
use crate::layout::Layout;
use crate::model::Api;
use crate::tree::Source;

/// Two groups, and an operation for each thing that is not plain.
const DOCUMENT: &str = include_str!("tests/depot.yaml");

fn api(text: &str) -> Api {
    match crate::read(Source::new("depot.yaml", text)) {
        Ok((api, _)) => api,
        Err(problems) => {
            panic!("{}", problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
        }
    }
}

#[test]
fn each_operation_goes_the_way_it_can() {
    let api = api(DOCUMENT);
    let ways: Vec<String> =
        api.operations.iter().map(|operation| format!("{}: {}", operation.id, via(operation))).collect();
    insta::assert_snapshot!("ways", ways.join("\n"));
    let find = |id: &str| api.operations.iter().find(|operation| operation.id == id).map(via);
    assert_eq!(find("parcel_show"), Some(Via::Progenitor));
    assert_eq!(find("parcel_create"), Some(Via::Beside(Reason::SuccessTypes)));
}

#[test]
fn every_file_is_rust_and_the_folder_is_owned() {
    let files = emit(&api(DOCUMENT), &Layout::new("zoo", "cargo xtask generate")).unwrap();
    let paths: Vec<&str> = files.iter().map(|(path, _)| path).collect();
    insta::assert_snapshot!("files", paths.join("\n"));
    assert_eq!(files.owned().collect::<Vec<_>>(), ["crates/zoo-client/src/generated"]);
    for (path, contents) in files.iter() {
        let text = std::str::from_utf8(contents).unwrap();
        assert!(text.starts_with("// Written by `cargo xtask generate` from depot.yaml"), "{path}");
        assert!(!text.contains("mod types"), "{path}");
    }
}

#[test]
fn every_module_has_its_file() {
    let files = emit(&api(DOCUMENT), &Layout::new("zoo", "cargo xtask generate")).unwrap();
    let folder = "crates/zoo-client/src/generated";
    let mut modules = Vec::new();
    for (file, inside) in [
        ("mod", folder.to_owned()),
        ("requests", format!("{folder}/requests")),
        ("progenitor", format!("{folder}/progenitor")),
    ] {
        let contents = files.get(&format!("{folder}/{file}.rs")).unwrap();
        let parsed = syn::parse_file(std::str::from_utf8(contents).unwrap()).unwrap();
        for item in parsed.items {
            let syn::Item::Mod(module) = item else { continue };
            modules.push(format!("{inside}/{}.rs", module.ident));
        }
    }
    modules.push(format!("{folder}/mod.rs"));
    modules.sort_unstable();
    assert_eq!(modules, files.iter().map(|(path, _)| path.to_owned()).collect::<Vec<_>>());
}

#[test]
fn what_the_user_sees() {
    let files = emit(&api(DOCUMENT), &Layout::new("zoo", "cargo xtask generate")).unwrap();
    for name in ["facade", "requests/parcels"] {
        let contents = files.get(&format!("crates/zoo-client/src/generated/{name}.rs")).unwrap();
        insta::assert_snapshot!(name.replace('/', "_"), String::from_utf8_lossy(contents));
    }
}

#[test]
fn what_progenitor_cannot_say() {
    let files = emit(&api(DOCUMENT), &Layout::new("zoo", "cargo xtask generate")).unwrap();
    let contents = files.get("crates/zoo-client/src/generated/progenitor/core.rs").unwrap();
    let text = String::from_utf8_lossy(contents);
    let (_, beside) = text.split_once("/// What progenitor cannot say").unwrap();
    insta::assert_snapshot!("beside", beside);
}

#[test]
fn every_step_is_logged() {
    let api = api(DOCUMENT);
    let mut steps: Vec<String> = lowering(&api).unwrap().steps.iter().map(ToString::to_string).collect();
    for (group, more) in profile_steps(&api, &Layout::new("zoo", "cargo xtask generate")).unwrap() {
        steps.extend(more.iter().map(|step| format!("[{group}] {step}")));
    }
    insta::assert_snapshot!("steps", steps.join("\n"));
}

#[test]
fn what_the_client_cannot_send_is_refused_where_it_stands() {
    for (name, from, to) in [
        ("pages_without_a_parameter", "limit: limit", "limit: size"),
        ("pages_without_a_list", "items: /parcels", "items: /total"),
    ] {
        let text = DOCUMENT.replacen(from, to, 1);
        assert_ne!(text, DOCUMENT, "{name}");
        let problems = match crate::read(Source::new("depot.yaml", text)) {
            Ok((api, _)) => emit(&api, &Layout::new("zoo", "cargo xtask generate")).unwrap_err(),
            Err(problems) => problems,
        };
        let shown: Vec<String> = problems.iter().map(ToString::to_string).collect();
        insta::assert_snapshot!(name, shown.join("\n"));
    }
}
