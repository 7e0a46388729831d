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

/// Answers that parameters cut down, described headers, two schemes of nearly one name.
const ANSWERS: &str = include_str!("tests/shelf.yaml");

#[test]
fn what_comes_back_follows_the_parameters() {
    let files = emit(&api(ANSWERS), &Layout::new("zoo", "cargo xtask generate")).unwrap();
    for name in ["answer_headers", "records", "schemes"] {
        let contents = files.get(&format!("crates/zoo-client/src/generated/{name}.rs")).unwrap();
        insta::assert_snapshot!(name, String::from_utf8_lossy(contents));
    }
    let calls = files.get("crates/zoo-client/src/generated/requests/books.rs").unwrap();
    let calls: String = String::from_utf8_lossy(calls).split_whitespace().collect();
    let calls = calls.replace(",)", ")").replace(",>", ">");
    for expected in [
        "pubstructBookIndex<R=zoo_types::Book>",
        "pubfnonly(mutself,only:implInto<String>)->BookIndex<zoo_types::Part>",
        "Result<crate::Reply<Vec<R>,crate::answer_headers::BookIndexSuccess>,BookIndexError>",
        "crate::Pages<Vec<R>,BookIndexError,crate::answer_headers::BookIndexSuccess>",
        "implcrate::Decides<BookCreate>forback::All{typeRecord=zoo_types::Book;",
        "implcrate::Decides<BookCreate>forback::Some{typeRecord=zoo_types::Part;",
        "implcrate::Decides<BookCreate>forback::Key{typeRecord=crate::Identified<i64>;",
        "implcrate::Decides<BookCreate>forback::None{typeRecord=();",
        "implcrate::Decides<BookCreate>forzoo_types::Back{typeRecord=Option<zoo_types::Answer>;",
        "ServiceUnavailable(crate::Failure<(),crate::answer_headers::RetryAfter>)",
    ] {
        assert!(calls.contains(expected), "{expected}");
    }
}

#[test]
fn a_parameter_that_cannot_decide_the_answer_is_refused() {
    let told: Vec<String> = [
        ("{ all: whole, some: part, key: id, none: nothing }", "{ all: whole, some: part }"),
        ("x-answer: part, schema", "x-answer: nothing, schema"),
        ("x-answer: part, schema", "x-answer: half, schema"),
        ("required: false, x-answer: part", "required: true, x-answer: part"),
        ("      required: [id, title]", "      required: [title]"),
        ("        - $ref: '#/components/schemas/Part'\n", "        - { type: string }\n"),
        ("enum: [all, some, key, none]", "maxLength: 4"),
    ]
    .into_iter()
    .map(|(from, to)| {
        let text = ANSWERS.replacen(from, to, 1);
        assert_ne!(text, ANSWERS, "{from}");
        let problems = match crate::read(Source::new("shelf.yaml", text)) {
            Ok((api, _)) => emit(&api, &Layout::new("zoo", "cargo xtask generate")).unwrap_err(),
            Err(problems) => problems,
        };
        problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    })
    .collect();
    insta::assert_snapshot!("answers_refused", told.join("\n\n"));
}

/// Whatever progenitor gives up is sent by methods beside it: an operation alone, or all that it cannot say together.
#[test]
fn what_progenitor_gives_up_is_sent_beside_it() {
    fn has(profile: &super::profile::Profile, id: &str) -> bool {
        profile.document.to_string().contains(&format!("\"{id}\""))
    }
    let api = api(DOCUMENT);
    let layout = Layout::new("zoo", "cargo xtask generate");
    let shown = |group: &str, files: &crate::files::Files| {
        let path = format!("crates/zoo-client/src/generated/progenitor/{group}.rs");
        String::from_utf8(files.get(&path).unwrap().to_vec()).unwrap()
    };
    let sent: Vec<_> = api.operations.iter().filter(|operation| via(operation) == Via::Progenitor).collect();
    let group = &api.groups.iter().find(|group| group.name == sent[0].group).unwrap().rust;
    let inner = super::idents::inner_method(&sent[0].rust);

    let (whole, given_up) = super::spare(&api, &layout, super::progenitor::items).unwrap();
    assert!(given_up.is_empty());
    assert!(shown(group, &whole).contains(&format!("operation_id: \"{inner}\"")));

    let (files, given_up) = super::spare(&api, &layout, |profile| {
        if has(profile, "inner_parcel_show") || has(profile, "parcel_show") {
            return Err("no".to_owned());
        }
        super::progenitor::items(profile)
    })
    .unwrap();
    assert_eq!(given_up, ["parcel_show"]);
    assert_ne!(files, whole);

    // Nothing is to blame alone.
    let (_, given_up) = super::spare(&api, &layout, |profile| {
        if profile.document["paths"].as_object().is_some_and(|paths| paths.len() > 1) {
            return Err("no".to_owned());
        }
        super::progenitor::items(profile)
    })
    .unwrap();
    assert!(given_up.len() > 1, "{given_up:?}");
}

#[test]
fn an_id_with_braces_is_told_as_it_stands() {
    let document = DOCUMENT.replacen("operationId: parcel_show", "operationId: 'parcel{1,4}show'", 1);
    assert_ne!(document, DOCUMENT);
    let files = emit(&api(&document), &Layout::new("zoo", "cargo xtask generate")).unwrap();
    let whole: String =
        files.iter().map(|(_, contents)| String::from_utf8_lossy(contents).into_owned()).collect();
    assert!(whole.contains("\"parcel{{1,4}}show: {error}\""), "the braces are not doubled");
}
