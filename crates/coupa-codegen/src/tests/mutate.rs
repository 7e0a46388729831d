//! Documents changed at random, on the text and on the tree: accepted or refused, never a panic, never a hang.
//!
//! The committed run is short. `MUTANTS=10000 cargo test -p coupa-codegen --release mutants -- --nocapture` runs a
//! long one and prints what became of them.

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::{Duration, Instant};

use super::random::Random;
use super::{BASE, INLINE, NAMES};
use crate::problem::{Level, Problems, RULES};
use crate::tree::{self, Kind, Member, Node, Position, Source};
use crate::{Generated, Input, Layout, generate};

const ZOO: &str = include_str!("../../tests/fixtures/zoo/openapi.yaml");
/// No small document may take longer than this, in a debug build on a busy machine.
const LONGEST: Duration = Duration::from_secs(10);

/// Keys and words that mean something somewhere.
const WORDS: [&str; 44] = [
    "$ref",
    "type",
    "allOf",
    "anyOf",
    "oneOf",
    "enum",
    "const",
    "properties",
    "required",
    "items",
    "format",
    "additionalProperties",
    "nullable",
    "discriminator",
    "default",
    "schema",
    "content",
    "parameters",
    "in",
    "name",
    "responses",
    "paths",
    "components",
    "schemas",
    "get",
    "string",
    "object",
    "array",
    "integer",
    "null",
    "query",
    "path",
    "cookie",
    "form",
    "deepObject",
    "4XX",
    "application/json",
    "text/plain",
    "not",
    "readOnly",
    "example",
    "operationId",
    "tags",
    "security",
];

/// The documents that are mutated.
struct Originals {
    texts: Vec<String>,
    trees: Vec<Node>,
}

impl Originals {
    fn new(texts: impl Iterator<Item = String>) -> Self {
        let texts: Vec<String> = texts.collect();
        let tree = |text: &String| tree::parse(&Source::new("t.yaml", text.as_str()), 0).unwrap();
        let trees = texts.iter().map(tree).collect();
        Self { texts, trees }
    }

    /// The mutant of a seed.
    fn mutant(&self, seed: u64) -> Source {
        let mut random = Random::new(seed);
        let index = random.below(self.texts.len());
        let (path, text) = match random.below(4) {
            0 => ("t.yaml", on_text(&self.texts[index], &mut random)),
            1 => ("t.json", {
                let json = serde_json::to_string_pretty(&self.trees[index].to_json()).unwrap();
                on_text(&json, &mut random)
            }),
            _ => ("t.json", {
                let mut root = self.trees[index].clone();
                for _ in 0..=random.below(2) {
                    on_tree(&mut root, &mut random);
                }
                root.to_json().to_string()
            }),
        };
        Source::new(path, text)
    }
}

fn generated(source: &Source) -> Result<Generated, Problems> {
    let input = Input::of(source.clone(), Vec::new());
    generate(&input, &Layout::new("mutant", "cargo xtask generate"))
}

/// The documents that `mutants` changes.
fn originals() -> Originals {
    Originals::new([BASE, NAMES, INLINE, ZOO].map(str::to_owned).into_iter())
}

fn run(seeds: std::ops::Range<u64>) -> BTreeMap<String, usize> {
    let originals = originals();
    let mut tally: BTreeMap<String, usize> = BTreeMap::new();
    for seed in seeds {
        let source = originals.mutant(seed);
        let start = Instant::now();
        let outcome = catch_unwind(AssertUnwindSafe(|| generated(&source).map(|_| ())));
        let took = start.elapsed();
        assert!(took < LONGEST, "seed {seed} took {took:?}:\n{}", source.text);
        let what = match outcome {
            Err(panic) => panic!("seed {seed} panics ({:?}):\n{}", panic.type_id(), source.text),
            Ok(Ok(())) => "accepted".to_owned(),
            Ok(Err(problems)) => {
                assert!(problems.has_errors(), "seed {seed} is refused without an error");
                // Rendering must be as robust as reading.
                problems.render(std::slice::from_ref(&source), false);
                let first = problems.iter().find(|problem| problem.level == Level::Error);
                let rule = first.map_or_else(String::new, |problem| problem.rule.to_owned());
                if RULES.iter().any(|known| known.name == rule && known.is_internal()) {
                    println!("seed {seed} meets {rule}, which an earlier rule should see to");
                }
                rule
            }
        };
        *tally.entry(what).or_default() += 1;
    }
    tally
}

/// Writes accepted mutants to the folder `MUTANTS_INTO`, `MUTANTS` of them, chosen by the seed `MUTANTS_FROM`: those
/// whose Rust differs from that of every other one, and from that of the original. `cargo xtask corpus --mutants`
/// compiles them.
#[test]
#[ignore = "a part of cargo xtask corpus --mutants"]
fn accepted() {
    let number = |name: &str, otherwise: u64| {
        std::env::var(name).ok().and_then(|count| count.parse().ok()).unwrap_or(otherwise)
    };
    let folder =
        std::path::PathBuf::from(std::env::var("MUTANTS_INTO").expect("MUTANTS_INTO names a folder"));
    let corpus = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/corpus");
    let corpus =
        std::fs::read_dir(corpus).expect("the corpus stands there").map(|entry| entry.unwrap().path());
    let mut corpus: Vec<_> =
        corpus.filter(|path| path.extension().is_some_and(|end| end == "yaml")).collect();
    corpus.sort();
    let texts = corpus.iter().map(|path| std::fs::read_to_string(path).expect("a document is text"));
    let originals = Originals::new([BASE, INLINE, ZOO].map(str::to_owned).into_iter().chain(texts));
    let rust = |generated: &Generated| {
        let mut hasher = DefaultHasher::new();
        for (path, contents) in generated
            .files()
            .iter()
            .filter(|(path, _)| std::path::Path::new(path).extension().is_some_and(|end| end == "rs"))
        {
            (path, contents).hash(&mut hasher);
        }
        hasher.finish()
    };
    let mut known: BTreeSet<u64> = originals
        .texts
        .iter()
        .map(|text| rust(&generated(&Source::new("t.yaml", text.as_str())).expect("an original is accepted")))
        .collect();
    let (wanted, first) = (number("MUTANTS", 300), number("MUTANTS_FROM", 1_000_000));
    let mut candidates = first..;
    for _ in 0..wanted {
        let (seed, source) = candidates
            .by_ref()
            .map(|seed| (seed, originals.mutant(seed)))
            .find(|(_, source)| generated(source).is_ok_and(|generated| known.insert(rust(&generated))))
            .expect("seeds do not end");
        let ending = source.path.rsplit('.').next().unwrap_or_default();
        std::fs::write(folder.join(format!("m{seed}.{ending}")), &*source.text)
            .expect("the folder takes files");
    }
    println!("{wanted} accepted mutants out of {}", candidates.start - first);
}

#[test]
fn mutants() {
    let wanted = std::env::var("MUTANTS").ok().and_then(|count| count.parse().ok());
    let tally = run(0..wanted.unwrap_or(150));
    let total: usize = tally.values().sum();
    println!("{total} mutants: {tally:#?}");
    // A mutator that breaks everything, or nothing, would prove nothing.
    assert!(
        tally.get("accepted").is_some_and(|accepted| (total / 20..total * 9 / 10).contains(accepted)),
        "{tally:?}"
    );
    assert!(tally.len() > 5, "{tally:?}");
}

/// Shows the mutants of the seeds `MUTANTS`, separated by commas, with what is said of each.
#[test]
#[ignore = "to look at what `mutants` found"]
fn shown() {
    let originals = originals();
    let seeds = std::env::var("MUTANTS").expect("MUTANTS names seeds");
    for seed in seeds.split(',').map(|seed| seed.parse().expect("a seed is a number")) {
        let source = originals.mutant(seed);
        let said = match generated(&source) {
            Ok(_) => "accepted".to_owned(),
            Err(problems) => problems.render(std::slice::from_ref(&source), false),
        };
        println!("seed {seed}\n{}\n{said}", source.text);
    }
}

/// Cuts, doubles, swaps and replaces pieces of a text.
fn on_text(text: &str, random: &mut Random) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for _ in 0..=random.below(2) {
        let at = random.below(lines.len());
        let other = random.below(lines.len());
        match random.below(9) {
            0 => {
                lines.remove(at);
            }
            1 => {
                let line = lines[at].clone();
                lines.insert(other, line);
            }
            2 => lines.swap(at, other),
            3 => lines[at] = format!("  {}", lines[at]),
            4 => lines[at] = lines[at].strip_prefix("  ").unwrap_or_default().to_owned(),
            5 => {
                let cut = random.below(lines[at].chars().count() + 1);
                lines[at] = lines[at].chars().take(cut).collect();
            }
            6 => {
                let place = random.below(lines[at].chars().count() + 1);
                let sign = *random.pick(&[
                    '{', '}', '[', ']', ':', ',', '\'', '"', '#', '&', '*', '\\', '\t', 'é', '😀', '\0',
                ]);
                lines[at] = lines[at]
                    .chars()
                    .take(place)
                    .chain([sign])
                    .chain(lines[at].chars().skip(place))
                    .collect();
            }
            7 => {
                let words: Vec<&str> = lines[at].split_whitespace().collect();
                if !words.is_empty() {
                    let old = (*random.pick(&words)).to_owned();
                    let new = *random.pick(&WORDS);
                    lines[at] = lines[at].replacen(&old, new, 1);
                }
            }
            _ => lines.truncate(at.max(1)),
        }
        if lines.is_empty() {
            lines.push(String::new());
        }
    }
    lines.join("\n")
}

/// Every node of a tree, by the indices that lead to it.
fn places(node: &Node, way: &mut Vec<usize>, found: &mut Vec<Vec<usize>>) {
    found.push(way.clone());
    let children: Vec<&Node> = match &node.kind {
        Kind::Object(members) => members.iter().map(|member| &member.value).collect(),
        Kind::Array(items) => items.iter().collect(),
        _ => Vec::new(),
    };
    for (index, child) in children.into_iter().enumerate() {
        way.push(index);
        places(child, way, found);
        way.pop();
    }
}

fn at<'n>(node: &'n mut Node, way: &[usize]) -> &'n mut Node {
    way.iter().fold(node, |node, index| match &mut node.kind {
        Kind::Object(members) => &mut members[*index].value,
        Kind::Array(items) => &mut items[*index],
        _ => unreachable!("a way leads through lists and objects"),
    })
}

/// Replaces, removes, adds, renames or moves one value of a tree.
fn on_tree(root: &mut Node, random: &mut Random) {
    let mut ways = Vec::new();
    places(root, &mut Vec::new(), &mut ways);
    let way = random.pick(&ways).clone();
    let other = random.pick(&ways).clone();
    let position = Position::default();
    let value = match random.below(8) {
        0 => Node { kind: Kind::Null, position },
        1 => Node { kind: Kind::Boolean(random.below(2) == 0), position },
        2 => Node { kind: Kind::Number((*random.pick(&[0, -1, 3, i64::MAX])).into()), position },
        3 => Node::text(*random.pick(&WORDS), position),
        4 => Node::list(Vec::new(), position),
        5 => Node::object(Vec::new(), position),
        // A piece of the document in another place: the most telling change.
        _ => at(root, &other).clone(),
    };
    let target = at(root, &way);
    match (random.below(4), &mut target.kind) {
        (0, Kind::Object(members)) if !members.is_empty() => {
            members.remove(random.below(members.len()));
        }
        (1, Kind::Object(members)) => {
            let key = *random.pick(&WORDS);
            if members.iter().all(|member| member.key != key) {
                members.push(Member::new(key, value));
            }
        }
        (2, Kind::Object(members)) if !members.is_empty() => {
            let index = random.below(members.len());
            let key = *random.pick(&WORDS);
            if members.iter().all(|member| member.key != key) {
                key.clone_into(&mut members[index].key);
            }
        }
        (0 | 1, Kind::Array(items)) => {
            if items.is_empty() {
                items.push(value);
            } else {
                items.remove(random.below(items.len()));
            }
        }
        (2, Kind::Array(items)) => items.push(value),
        _ => *target = value,
    }
}
