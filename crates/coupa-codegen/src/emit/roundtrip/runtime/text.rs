//! Texts: by format, by pattern, by length.

use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::string::string_regex_parsed;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use regex_syntax::hir::{Hir, HirKind};
use serde_json::{Map, Value};

use super::random::Random;

/// Words that have tripped somebody up.
const WORDS: [&str; 14] = [
    "alpha",
    "Beta gamma",
    "0",
    "null",
    "true",
    "a&b=c",
    "a+b",
    "50 %",
    "é, ü; ß",
    "日本",
    "a/b",
    "x\"y'z",
    "#1?",
    "~!@$^*()",
];

/// A text for a schema of type string.
pub(crate) fn draw(schema: &Map<String, Value>, random: &mut Random) -> Result<String, String> {
    let format = schema.get("format").and_then(Value::as_str);
    // Where both are asked for, either may be what a text is drawn from: the validator tells whether it has the other.
    let by_format = !schema.contains_key("pattern") || random.chance(50);
    if let Some(text) = format.filter(|_| by_format).and_then(|name| of_format(name, random)) {
        return Ok(text);
    }
    if let Some(pattern) = schema.get("pattern").and_then(Value::as_str) {
        return of_pattern(pattern, schema, random);
    }
    let (shortest, longest) = lengths(schema);
    let word = WORDS[random.below(WORDS.len())];
    let mut text = if shortest == 0 && random.chance(5) { String::new() } else { word.to_owned() };
    while text.chars().count() < shortest {
        text.push(char::from(b'a' + u8::try_from(random.below(26)).unwrap_or_default()));
    }
    Ok(text.chars().take(longest).collect())
}

fn lengths(schema: &Map<String, Value>) -> (usize, usize) {
    let bound = |keyword: &str| {
        schema
            .get(keyword)
            .and_then(Value::as_f64)
            .map(|number| format!("{number:.0}").parse().unwrap_or(usize::MAX))
    };
    (bound("minLength").unwrap_or(0), bound("maxLength").unwrap_or(64))
}

fn of_format(format: &str, random: &mut Random) -> Option<String> {
    let (a, b, c) = (random.below(28) + 1, random.below(12) + 1, random.below(60));
    let year = 1970 + random.below(90);
    let hex = |random: &mut Random, digits: usize| -> String {
        (0..digits)
            .map(|_| char::from_digit(u32::try_from(random.below(16)).unwrap_or(0), 16).unwrap_or('0'))
            .collect()
    };
    Some(match format {
        "date" => format!("{year:04}-{b:02}-{a:02}"),
        "time" => format!("{:02}:{c:02}:{:02}Z", a % 24, random.below(60)),
        "date-time" => {
            let zone = ["Z", "+00:00", "-07:00", "+05:30"][random.below(4)];
            let fraction = ["", ".5", ".123", ".000001"][random.below(4)];
            format!(
                "{year:04}-{b:02}-{a:02}T{:02}:{c:02}:{:02}{fraction}{zone}",
                random.below(24),
                random.below(60)
            )
        }
        "duration" => format!("P{a}DT{c}M"),
        "email" | "idn-email" => format!("name{c}@example.com"),
        "hostname" | "idn-hostname" => format!("host{c}.example.com"),
        "uri" | "iri" | "url" => format!("https://example.com/{c}?x={a}"),
        "uri-reference" | "iri-reference" => format!("/path/{c}"),
        "ipv4" | "ip" => format!("192.0.2.{c}"),
        "ipv6" => format!("2001:db8::{c:x}"),
        "uuid" => {
            format!(
                "{}-{}-4{}-8{}-{}",
                hex(random, 8),
                hex(random, 4),
                hex(random, 3),
                hex(random, 3),
                hex(random, 12)
            )
        }
        "byte" => ["", "YQ==", "YWI=", "YWJj", "/+8="][random.below(5)].to_owned(),
        "decimal" => format!("{}.{:02}", random.below(100_000), random.below(100)),
        "json-pointer" => format!("/a/{c}"),
        "regex" => "^a+$".to_owned(),
        _ => return None,
    })
}

/// A text that a pattern matches, of a length that the schema admits.
fn of_pattern(pattern: &str, schema: &Map<String, Value>, random: &mut Random) -> Result<String, String> {
    let refuse = |why: String| format!("no text can be drawn for the pattern `{pattern}`: {why}");
    let spelled = without_lookaround(&of_javascript(pattern));
    let parsed = regex_syntax::Parser::new().parse(&spelled).map_err(|error| refuse(error.to_string()))?;
    let strategy =
        string_regex_parsed(&without_anchors(&parsed)).map_err(|error| refuse(error.to_string()))?;
    let mut seed = [0; 32];
    seed.copy_from_slice(&random.bytes(32));
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let (shortest, longest) = lengths(schema);
    let longest = if schema.contains_key("maxLength") { longest } else { usize::MAX };
    for _ in 0..200 {
        let text = strategy.new_tree(&mut runner).map_err(|error| refuse(error.to_string()))?.current();
        let length = text.chars().count();
        if length >= shortest && length <= longest && !text.chars().any(char::is_control) {
            return Ok(text);
        }
    }
    Err(refuse(format!("none of 200 is {shortest} to {longest} characters long")))
}

/// The pattern as this library spells what it says in JavaScript, where `\d` and `\w` are ASCII and `\/` is `/`.
fn of_javascript(pattern: &str) -> String {
    let mut text = String::new();
    let mut characters = pattern.chars();
    while let Some(c) = characters.next() {
        match (c, if c == '\\' { characters.next() } else { None }) {
            (_, Some('d')) => text.push_str("[0-9]"),
            (_, Some('w')) => text.push_str("[0-9A-Za-z_]"),
            (_, Some('s')) => text.push_str("[ ]"),
            (_, Some('/')) => text.push('/'),
            (_, Some(other)) => text.extend(['\\', other]),
            (c, None) => text.push(c),
        }
    }
    text
}

/// The pattern without what it looks ahead or behind for: whether a text has that is told by the validator.
fn without_lookaround(pattern: &str) -> String {
    let mut kept = String::new();
    let mut rest = pattern;
    while let Some(at) = ["(?=", "(?!", "(?<=", "(?<!"].iter().filter_map(|head| rest.find(head)).min() {
        let (before, group) = rest.split_at(at);
        kept.push_str(before);
        rest = &group[end_of_group(group)..];
    }
    kept + rest
}

/// Where the group that a text begins with ends.
fn end_of_group(text: &str) -> usize {
    let (mut depth, mut escaped, mut in_class) = (0_usize, false, false);
    for (at, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '[' => in_class = true,
            ']' => in_class = false,
            '(' if !in_class => depth += 1,
            ')' if !in_class => {
                depth -= 1;
                if depth == 0 {
                    return at + 1;
                }
            }
            _ => {}
        }
    }
    text.len()
}

/// The pattern without its anchors: a text that is drawn from the whole begins and ends where it does.
fn without_anchors(hir: &Hir) -> Hir {
    match hir.kind() {
        HirKind::Look(_) => Hir::empty(),
        HirKind::Concat(parts) => Hir::concat(parts.iter().map(without_anchors).collect()),
        HirKind::Alternation(parts) => Hir::alternation(parts.iter().map(without_anchors).collect()),
        HirKind::Capture(capture) => without_anchors(&capture.sub),
        HirKind::Repetition(repetition) => {
            let mut repetition = repetition.clone();
            repetition.sub = Box::new(without_anchors(&repetition.sub));
            Hir::repetition(repetition)
        }
        _ => hir.clone(),
    }
}
