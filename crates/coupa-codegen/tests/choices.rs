//! What tells the members of a choice apart, and what does not: a choice that nothing decides is refused.

use coupa_codegen::model::{Shape, Union, UnionRule};
use coupa_codegen::{Source, read};

const BASE: &str = include_str!("documents/base.yaml");

/// The choice between these members, where it is decided.
fn choice(members: &[&str]) -> Option<Union> {
    let name = "    Name: {type: string, maxLength: 20}";
    assert!(BASE.contains(name));
    let text = BASE.replacen(name, &format!("    Name: {{anyOf: [{}]}}", members.join(", ")), 1);
    let source = Source::new("things.yaml", text);
    match read(source.clone()) {
        Ok((api, _)) => match &api.schemas["Name"].shape {
            Shape::Union(union) => Some(union.clone()),
            other => panic!("{other:?}"),
        },
        Err(problems) => {
            let undecided = problems.iter().all(|problem| problem.rule == "choice-undecided");
            assert!(undecided, "{}", problems.render(&[source], false));
            None
        }
    }
}

fn decided(members: &[&str]) -> bool {
    let forwards = choice(members).is_some();
    let backwards: Vec<&str> = members.iter().rev().copied().collect();
    assert_eq!(choice(&backwards).is_some(), forwards, "{members:?} the other way round");
    forwards
}

const TEXTS: &str = "{type: array, items: {type: string}}";
const NUMBERS: &str = "{type: array, items: {type: integer}}";

#[test]
fn arrays_are_told_apart_by_their_items() {
    let named = "{type: array, items: {type: object, required: [name], properties: {name: {type: string}}}}";
    let sized = "{type: array, items: {type: object, required: [size], properties: {size: {type: string}}}}";
    let tagged = |tag: &str| {
        format!(
            "{{type: array, items: {{type: object, required: [k], properties: {{k: {{enum: [{tag}]}}}}}}}}"
        )
    };
    assert!(decided(&[TEXTS, NUMBERS, named, sized]));
    assert!(decided(&[&tagged("a"), &tagged("b")]));
    assert!(!decided(&[&tagged("a, b"), &tagged("a, c")]));
    // The first item may be null, and says nothing then.
    assert!(!decided(&[TEXTS, "{type: array, items: {type: [integer, 'null']}}"]));
    let open = "{type: array, items: {type: object, properties: {name: {type: string}}}}";
    let other = "{type: array, items: {type: object, properties: {size: {type: integer}}}}";
    assert!(!decided(&[open, other]));
}

#[test]
fn arrays_of_arrays_are_looked_into_twice() {
    let within = |list: &str| format!("{{type: array, items: {list}}}");
    let (texts, numbers) = (within(TEXTS), within(NUMBERS));
    assert!(decided(&[&texts, &numbers]));
    assert!(!decided(&[&within(&texts), &within(&numbers)]));
}

/// An array that is never empty is not what an empty one is read as.
#[test]
fn an_empty_array_is_the_one_that_may_be_empty() {
    let filled = "{type: array, minItems: 1, items: {type: string}}";
    let union = choice(&[filled, NUMBERS]).expect("it is decided");
    assert_eq!(union.rule, UnionRule::Conditions);
    let found: Vec<_> = union.variants.iter().map(|variant| variant.when.filled).collect();
    assert_eq!(found, [true, false]);
    let kinds = |index: usize| {
        let items = union.variants[index].when.items.as_ref().expect("items are asked");
        items.kinds.iter().copied().collect::<Vec<_>>()
    };
    assert_eq!((kinds(0), kinds(1)), (vec!["string"], vec!["number"]));
}

/// A member that describes all that another describes, and asks for more, is tried first.
#[test]
fn what_describes_everything_is_tried_first() {
    let link = "{type: object, required: [target], properties: {target: {type: string}, more: {type: object, description: Of a link., properties: {title: {type: string}}}}}";
    let file = |more: &str| {
        format!(
            "{{type: object, required: [content], properties: {{content: {{type: string}}, target: {{type: string}}, more: {{type: object, description: Of a file., properties: {{title: {more}}}}}}}}}"
        )
    };
    let text = file("{type: string}");
    for members in [[link, text.as_str()], [text.as_str(), link]] {
        let union = choice(&members).expect("it is decided");
        let required: Vec<_> = union.variants.iter().map(|variant| variant.when.required.clone()).collect();
        assert_eq!(required, [["content"], ["target"]]);
        assert!(union.variants[0].narrower, "what does not decode as the first may still be the second");
    }
    // `title` is a member here, and not a word about one.
    assert!(!decided(&[link, &file("{type: integer}")]));
}

/// The same members, of which one asks for more, though a value of one differs.
#[test]
fn the_same_members_with_values_apart() {
    let run = |states: &str, required: &str| {
        format!(
            "{{type: object, {required} properties: {{end: {{enum: [good, bad]}}, state: {{enum: [{states}]}}}}}}"
        )
    };
    let (done, open) = (run("done", "required: [end],"), run("waiting", ""));
    for members in [[done.as_str(), open.as_str()], [open.as_str(), done.as_str()]] {
        let union = choice(&members).expect("it is decided");
        assert_eq!(union.variants[0].when.required, ["end"]);
    }
    assert!(!decided(&[&run("done, failed", "required: [end],"), &run("done, waiting", "")]));
}
