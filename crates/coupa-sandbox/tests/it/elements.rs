//! Only the rules name an element: everything else follows from the metadata.

use std::{collections::BTreeSet, fs, path::Path};

use coupa_core::element::{ElementSet, Kind};

#[test]
fn only_rules_name_an_element() {
    let mut names = BTreeSet::new();
    for resource in coupa_types::elements::RESOURCES {
        gather(resource.set, &mut names, 0);
    }
    assert!(names.contains("first-name") && names.contains("email-type"));
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    search(&source, &names, &mut found);
    assert!(
        found.is_empty(),
        "element names outside of rules/worker.rs and rules/user.rs:\n{}",
        found.join("\n")
    );
}

fn gather(set: &ElementSet, names: &mut BTreeSet<&'static str>, depth: usize) {
    for element in set.elements {
        names.insert(element.name);
        if let Kind::Reference { set, .. } | Kind::Object(set) | Kind::Collection(set) = element.kind
            && depth < 4
        {
            gather(set, names, depth + 1);
        }
    }
}

/// Text literals that are the name of an element, in code that is not tests.
fn search(folder: &Path, names: &BTreeSet<&'static str>, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let is_free = ["rules/worker.rs", "rules/user.rs", "record/fixture.rs", "record/tests.rs"]
            .iter()
            .any(|it| path.ends_with(it));
        if path.is_dir() {
            search(&path, names, found);
        } else if !is_free {
            let text = fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
            for (at, line) in
                code.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"))
            {
                let literals = line.split('"').skip(1).step_by(2);
                let elements = literals.filter(|literal| names.contains(literal));
                found.extend(elements.map(|name| format!("{}:{}: {name}", path.display(), at + 1)));
            }
        }
    }
}
