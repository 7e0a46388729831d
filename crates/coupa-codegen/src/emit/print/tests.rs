//! Whatever is printed here is what prettyplease prints.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use proc_macro2::TokenStream;

use super::mentions::mentions_of;
use super::{Layout, Printer, Shortened, Tokens, print, unparse};
use crate::{Input, Source, generate, load};

/// Holds an item that was printed here to prettyplease, and what it mentions to syn. Every file that a test emits passes
/// here.
pub(super) fn hold(tokens: &Tokens, begin: usize, text: &str, mentions: &[usize]) {
    let item = tokens.stream(begin, tokens.len()).expect("tokens");
    let parsed = syn::parse2(item.clone()).unwrap_or_else(|error| panic!("{error}: {item}"));
    let wanted = mentions_of(&parsed);
    let found: BTreeSet<String> = mentions.iter().map(|at| tokens.text(*at).to_owned()).collect();
    assert!(found == wanted, "mentioned here: {found:?}\nby syn: {wanted:?}\nin {item}");
    let wanted = unparse(Vec::new(), vec![parsed]);
    assert!(text == wanted, "printed here:\n{text}\nprettyplease:\n{wanted}");
}

/// Bytes of all files that any test emits: those that were printed here, and those that were not.
static KNOWN: AtomicUsize = AtomicUsize::new(0);
static UNKNOWN: AtomicUsize = AtomicUsize::new(0);

/// Counts a file that an emitter made.
pub(super) fn count(bytes: usize, left: usize) {
    KNOWN.fetch_add(bytes - left, Ordering::Relaxed);
    UNKNOWN.fetch_add(left, Ordering::Relaxed);
}

/// Bytes of a file that were printed here, and of those that were not.
fn share(text: &str) -> (usize, usize) {
    let tokens = text.parse().unwrap_or_else(|error| panic!("{error}: {text}"));
    let mut printed = String::new();
    let left = print(tokens, Shortened::default(), None, &mut printed)
        .unwrap_or_else(|error| panic!("{error}: {text}"));
    (printed.len() - left, left)
}

/// Has a document generated.
fn emit(path: &Path) {
    let name = path.file_name().expect("a file").to_string_lossy();
    let document = Source::new(name.as_ref(), std::fs::read_to_string(path).expect("a document"));
    let folder = path.parent().expect("a folder");
    let beside = load::gather(&document, &mut |file| std::fs::read_to_string(folder.join(file)).ok());
    let input = Input::of(document, beside);
    let layout = crate::Layout::new("thing", "cargo xtask generate");
    // Whether a document is taken is asked elsewhere.
    drop(generate(&input, &layout));
}

/// What people's documents give is printed here, nearly all of it: else the generator is slow again.
#[test]
fn what_is_emitted_is_known() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let corpus = std::fs::read_dir(root.join("tests/corpus")).expect("the corpus stands there");
    let mut documents: Vec<_> = corpus.map(|entry| entry.expect("an entry").path()).collect();
    documents.retain(|path| path.extension().is_some_and(|end| end == "yaml" || end == "json"));
    documents.push(root.join("spec/openapi.yaml"));
    documents.sort();
    // The tokens of the emitters themselves: read from a text, they are not all written in the same way.
    for path in &documents {
        emit(path);
    }
    let (here, there) = (KNOWN.load(Ordering::Relaxed), UNKNOWN.load(Ordering::Relaxed));
    assert!(here > 1_000_000, "{here} bytes are all there is");
    let share = (there * 1000).div_ceil(here + there);
    println!("{here} bytes are printed here, {there} are not: {share} in a thousand");
    // Definitions of macros are left to prettyplease: two small ones a document.
    assert!(share <= 8, "{there} bytes of {} are not printed here", here + there);
}

/// Rust that nobody wrote for this: the generator's own, and what it embeds.
#[test]
fn what_people_write_is_printed_alike_or_left_alone() {
    fn visit(folder: &Path, known: &mut (usize, usize)) {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                visit(&path, known);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let (here, there) = share(&std::fs::read_to_string(&path).expect("text"));
                *known = (known.0 + here, known.1 + there);
            }
        }
    }
    let mut known = (0, 0);
    visit(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/emit"), &mut known);
    assert!(known.0 > known.1, "{known:?}");
}

/// Forms that lie next to those that are known, and what looks like one and is another.
#[test]
fn forms_at_the_edge_are_printed_alike_or_left_alone() {
    let items = include_str!("tests/edges.txt");
    let (mut here, mut there) = (0, 0);
    for item in items.split("\n----\n") {
        let (known, unknown) = share(item);
        here += usize::from(known > 0);
        there += usize::from(unknown > 0);
    }
    println!("{here} forms are known, {there} are not");
    assert!(here >= 25, "{here} forms are known, {there} are not");
}

/// With words left out, doubled or exchanged, what still is Rust is printed alike or left alone.
#[test]
fn mutated_items_are_printed_alike_or_left_alone() {
    let items: Vec<&str> = include_str!("tests/edges.txt").split("\n----\n").collect();
    let mut random = crate::tests::Random::new(7);
    let mut valid = 0;
    for round in 0..6000 {
        let text: TokenStream = items[round % items.len()].parse().expect("tokens");
        let mut trees: Vec<_> = text.into_iter().collect();
        change(&mut trees, &mut random);
        if syn::parse2::<syn::Item>(trees.iter().cloned().collect()).is_err() {
            continue;
        }
        valid += 1;
        let mut tokens = Tokens::default();
        tokens.fill(trees, Shortened::default()).expect("tokens");
        let (mut layout, mut text) = (Layout::default(), String::new());
        let mut printer = Printer::new(&tokens, &mut layout);
        if printer.known_item(0, &mut text) {
            hold(&tokens, 0, &text, &printer.mentions);
        }
    }
    assert!(valid > 300, "{valid} mutants are Rust");
}

/// Leaves a tree out, doubles it or exchanges it for its neighbour; groups stay whole.
fn change(trees: &mut Vec<proc_macro2::TokenTree>, random: &mut crate::tests::Random) {
    use proc_macro2::{Group, TokenTree};

    if trees.is_empty() {
        return;
    }
    let groups: Vec<usize> =
        (0..trees.len()).filter(|at| matches!(trees[*at], TokenTree::Group(_))).collect();
    if !groups.is_empty() && random.below(5) > 0 {
        let at = *random.pick(&groups);
        if let TokenTree::Group(group) = &trees[at] {
            let mut inner: Vec<_> = group.stream().into_iter().collect();
            change(&mut inner, random);
            trees[at] = TokenTree::Group(Group::new(group.delimiter(), inner.into_iter().collect()));
        }
        return;
    }
    let at = random.below(trees.len());
    match random.below(3) {
        0 => drop(trees.remove(at)),
        1 => trees.insert(at, trees[at].clone()),
        _ => trees.swap(at, at.saturating_sub(1)),
    }
}
