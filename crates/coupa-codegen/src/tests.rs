//! What holds for the generator as a whole: its output depends on what the document says and on nothing else, and no
//! input makes it panic or hang.

mod mutate;
mod random;

use crate::shapes::{Shape, rewrite};
use crate::tree::{Kind, Source};
use crate::{Input, Layout, generate, tree};

pub(crate) use random::Random;

const BASE: &str = include_str!("../tests/documents/base.yaml");
const NAMES: &str = include_str!("../tests/documents/names.yaml");
const INLINE: &str = include_str!("../tests/documents/inline.yaml");

/// Every file that a text gives, but for those that show the document in the order in which it is written.
fn files(path: &str, text: &str) -> Vec<(String, Vec<u8>)> {
    let input = Input::of(Source::new(path, text), Vec::new());
    let layout = Layout::new("thing", "cargo xtask generate");
    match generate(&input, &layout) {
        Ok(generated) => {
            generated.files().iter().map(|(path, bytes)| (path.to_owned(), bytes.to_vec())).collect()
        }
        Err(problems) => panic!("{}", problems.render(&input.sources(), false)),
    }
}

fn assert_same(one: &[(String, Vec<u8>)], other: &[(String, Vec<u8>)]) {
    assert_eq!(
        one.iter().map(|(path, _)| path).collect::<Vec<_>>(),
        other.iter().map(|(path, _)| path).collect::<Vec<_>>()
    );
    for ((path, a), (_, b)) in one.iter().zip(other) {
        let (a, b) = (String::from_utf8_lossy(a), String::from_utf8_lossy(b));
        let line = a.lines().zip(b.lines()).find(|(a, b)| a != b);
        assert!(a == b, "{path} differs: {line:?}");
    }
}

#[test]
fn line_ends_carry_no_meaning() {
    for text in [BASE, NAMES, INLINE] {
        assert_same(&files("t.yaml", text), &files("t.yaml", &text.replace('\n', "\r\n")));
    }
}

#[test]
fn json_and_yaml_are_the_same() {
    let json = |text: &str| {
        let root = tree::parse(&Source::new("t.yaml", text), 0).unwrap();
        serde_json::to_string_pretty(&root.to_json()).unwrap()
    };
    for text in [BASE, NAMES, INLINE] {
        assert_same(&files("t", text), &files("t", &json(text)));
    }
}

/// The order of the fixed members of an object, and of responses, carries no meaning.
#[test]
fn the_order_of_members_carries_no_meaning() {
    let told: fn(&str) -> bool = |path| {
        // These show the document, or a part of it, in the order in which it is written.
        ![".json", ".yaml", ".md"].iter().any(|ending| path.ends_with(ending))
    };
    for text in [BASE, NAMES, INLINE] {
        let wanted: Vec<_> = files("t", text).into_iter().filter(|(path, _)| told(path)).collect();
        for seed in 0..4 {
            let mut random = Random::new(seed);
            let mut root = tree::parse(&Source::new("t.yaml", text), 0).unwrap();
            rewrite(&mut root, Shape::Root, &mut |node, shape| {
                let fixed = !matches!(shape, Shape::Map(_) | Shape::List(_) | Shape::Free);
                if let Kind::Object(members) = &mut node.kind
                    && (fixed || shape == Shape::Map(&Shape::Response))
                {
                    random.shuffle(members);
                }
            });
            let shuffled = root.to_json().to_string();
            let found: Vec<_> = files("t", &shuffled).into_iter().filter(|(path, _)| told(path)).collect();
            assert_same(&wanted, &found);
        }
    }
}

/// Inline schemas get the same names in whatever order the document lists its paths, components and properties.
#[test]
fn names_do_not_depend_on_the_order_of_the_document() {
    let names = |text: &str| {
        let (document, _) = crate::front(Source::new("t.json", text), &[]).unwrap();
        let at = document.find("/components/schemas").unwrap();
        let mut all: Vec<_> = at.members().iter().map(|m| (m.key.clone(), m.value.to_json())).collect();
        all.sort_by(|a, b| a.0.cmp(&b.0));
        all.into_iter().map(|(name, value)| (name, sorted(value))).collect::<Vec<_>>()
    };
    for text in [NAMES, INLINE] {
        let mut root = tree::parse(&Source::new("t.yaml", text), 0).unwrap();
        let wanted = names(&root.to_json().to_string());
        for seed in 0..4 {
            let mut random = Random::new(seed);
            rewrite(&mut root, Shape::Root, &mut |node, _| {
                if let Kind::Object(members) = &mut node.kind {
                    random.shuffle(members);
                }
            });
            assert_eq!(names(&root.to_json().to_string()), wanted);
        }
    }
}

fn sorted(value: serde_json::Value) -> serde_json::Value {
    match value {
        serde_json::Value::Object(members) => {
            let mut members: Vec<_> = members.into_iter().map(|(key, value)| (key, sorted(value))).collect();
            members.sort_by(|a, b| a.0.cmp(&b.0));
            members.into_iter().collect()
        }
        serde_json::Value::Array(items) => items.into_iter().map(sorted).collect(),
        other => other,
    }
}

/// The obstacle course: whatever is called whatever, every name becomes an identifier of its own.
#[test]
fn obstacle_course_of_names() {
    let (api, _) = match crate::read(Source::new("names.yaml", NAMES)) {
        Ok(read) => read,
        Err(problems) => panic!("{}", problems.render(&[Source::new("names.yaml", NAMES)], false)),
    };
    let distinct = |what: &str, names: Vec<&str>| {
        let mut seen = std::collections::BTreeSet::new();
        for name in names {
            assert!(seen.insert(name), "{what}: `{name}` twice");
            assert!(syn::parse_str::<syn::Ident>(name).is_ok(), "{what}: `{name}`");
        }
    };
    distinct("schemas", api.schemas.values().map(|schema| schema.rust.as_str()).collect());
    distinct("operations", api.operations.iter().map(|operation| operation.rust.as_str()).collect());
    distinct("stems", api.operations.iter().map(|operation| operation.type_stem.as_str()).collect());
    distinct("tags", api.tags.iter().map(|tag| tag.rust.as_str()).collect());
    for operation in &api.operations {
        distinct(&operation.id, operation.parameters.iter().map(|p| p.rust.as_str()).collect());
    }
    for schema in api.schemas.values() {
        match &schema.shape {
            crate::model::Shape::Structure(structure) => {
                distinct(&schema.name, structure.fields.iter().map(|field| field.rust.as_str()).collect());
            }
            crate::model::Shape::Union(union) => {
                distinct(&schema.name, union.variants.iter().map(|variant| variant.rust.as_str()).collect());
            }
            _ => {}
        }
    }
}
