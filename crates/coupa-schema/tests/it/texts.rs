//! Damaged texts of valid payloads: the generated parser, the validator and the jsonschema crate by the published file
//! give one verdict, and what is written is byte for byte what serde_json writes.

use coupa_core::json::{self, Limits};
use coupa_schema::{SCHEMAS, SchemaEntry};

use crate::differential::{is_stricter, oracle, pool};

/// Damaged texts a view; `COUPA_MUTANTS` sets another number.
const MUTANTS: usize = 300;

/// Pieces that stand in for others: other types, spellings of numbers, escapes, keys that stand twice, huge and tiny
/// numbers, text that is no JSON.
const PIECES: &[&str] = &[
    "null",
    "true",
    "0",
    "-1",
    "1.0",
    "1e0",
    "10e-1",
    "1.5",
    "9223372036854775808",
    "1e300",
    "1e400",
    "7.555",
    "7.50",
    "\"\"",
    "\"x\"",
    "\"\\u0041\"",
    "\"\\u0000\"",
    "\"007.5\"",
    "\"2001-02-29\"",
    "\"2025-07-28T03:43:08.5Z\"",
    "[]",
    "{}",
    "[null]",
    "\"\u{e9}\"",
    "\\n",
    "\\",
    "\"id\":1,",
    "\"id\":1.0,",
    "\"\\u0069d\":1,",
    "\"unknown\":[{\"a\":1}],",
    ",",
    ":",
    "}",
    "]",
    "{",
    "[",
    " ",
    "\n",
    "\u{feff}",
    "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
];

struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % (limit.max(1) as u64)).unwrap()
    }
}

/// Where a value or a member begins or ends: between such places, pieces of JSON can be exchanged.
fn seams(text: &[u8]) -> Vec<usize> {
    let seam = |byte: &u8| matches!(byte, b',' | b':' | b'{' | b'}' | b'[' | b']' | b'"');
    text.iter().enumerate().filter(|(_, byte)| seam(byte)).map(|(at, _)| at).collect()
}

fn damage(dice: &mut Dice, text: &mut Vec<u8>) {
    let seams = seams(text);
    let seam = seams.get(dice.below(seams.len())).copied().unwrap_or(0);
    let next = seams.iter().copied().find(|at| *at > seam).unwrap_or(text.len());
    let piece = PIECES[dice.below(PIECES.len())];
    match dice.below(8) {
        // The value behind a colon, or the item behind a comma, becomes another.
        0..=2 => drop(text.splice((seam + 1).min(next)..next, piece.bytes())),
        3 => drop(text.splice(seam..seam, piece.bytes())),
        4 => drop(text.drain(seam..next)),
        5 => text.truncate(seam),
        6 => {
            let at = dice.below(text.len());
            if let Some(byte) = text.get_mut(at) {
                *byte ^= 1 << dice.below(8);
            }
        }
        _ => {
            let piece = text[seam..next].to_vec();
            text.splice(next..next, piece);
        }
    }
}

/// What typed values are written as: by the generated writer, and by serde_json.
type Written = fn(&[u8]) -> Option<(Vec<u8>, Vec<u8>)>;

macro_rules! writers {
    ($($module:ident)*) => {
        [$((coupa_schema::$module::SCHEMA.name, |bytes| {
            let value = coupa_schema::$module::parse(bytes).ok()?;
            let mut ours = Vec::new();
            coupa_schema::$module::write(&value, &mut ours).unwrap();
            Some((ours, serde_json::to_vec(&value).unwrap()))
        })),*]
    };
}

const WRITERS: &[(&str, Written)] = &writers! {
    worker worker_part worker_result worker_list worker_create worker_update user user_list user_create user_update
    user_change users_create user_create_request_body users_update users_created users_updated core_errors cso_errors
};

fn writer(entry: &SchemaEntry) -> Option<Written> {
    WRITERS.iter().find(|(name, _)| *name == entry.name).map(|(_, written)| *written)
}

#[test]
fn damaged_texts_get_one_verdict() {
    let count = std::env::var("COUPA_MUTANTS").map_or(MUTANTS, |count| count.parse().unwrap());
    let pool = pool();
    let mut dice = Dice(0x2545_F491_4F6C_DD1D);
    for entry in SCHEMAS {
        let oracle = oracle(entry);
        let seeds: Vec<String> = pool
            .iter()
            .filter(|payload| entry.validate(payload).is_ok())
            .flat_map(|payload| [payload.to_string(), serde_json::to_string_pretty(payload).unwrap()])
            .collect();
        let (mut accepted, mut refused, mut stricter) = (0, 0, 0);
        for _ in 0..count {
            let mut text = seeds[dice.below(seeds.len())].clone().into_bytes();
            for _ in 0..dice.below(3) {
                damage(&mut dice, &mut text);
            }
            let shown = || format!("{}: {}", entry.name, String::from_utf8_lossy(&text));
            let verdict = entry.check(&text, &mut Vec::new());
            assert_eq!(verdict.is_ok(), entry.rewrite(&text).is_ok(), "typed and not: {}", shown());
            let scanned = json::scan(&text, Limits::default()).ok().map(|document| document.to_value());
            match (verdict, scanned) {
                (Ok(()), None) => panic!("no JSON: {}", shown()),
                (Ok(()), Some(value)) => {
                    assert!(oracle.is_valid(&value), "accepted: {}", shown());
                    assert_eq!(entry.validate(&value), Ok(()), "{}", shown());
                    if let Some((ours, theirs)) = writer(entry).and_then(|written| written(&text)) {
                        assert_eq!(ours, theirs, "written: {}", shown());
                    }
                    accepted += 1;
                }
                (Err(invalid), Some(value)) if oracle.is_valid(&value) => {
                    assert!(is_stricter(&invalid), "refused: {}: {invalid}", shown());
                    stricter += 1;
                }
                (Err(_), _) => refused += 1,
            }
        }
        eprintln!(
            "{}: {accepted} accepted, {refused} refused, {stricter} refused by a rule beyond",
            entry.name
        );
        assert!(accepted >= count / 20 && refused >= count / 20, "{}: {accepted}, {refused}", entry.name);
    }
}

/// A body with the same mistake many times over is told the first hundred.
#[test]
fn violations_of_one_body_have_a_limit() {
    let users: Vec<String> = (0..1000).map(|_| r#"{"name": 1}"#.to_owned()).collect();
    let text = format!("{{\"users\": [{}]}}", users.join(",\n"));
    let invalid = coupa_schema::users_create::parse(text.as_bytes()).unwrap_err();
    assert_eq!(invalid.violations.len(), 100);
    let lines: Vec<usize> = invalid.violations.iter().map(|v| v.location.unwrap().line).collect();
    assert!(
        lines.is_sorted() && lines.last() < Some(&60),
        "the first ones, in the order of the text: {lines:?}"
    );
}

#[test]
fn long_choices_inside_choices_end() {
    let text = format!("{}1{}", r#"[{"supplier": "#.repeat(30), "}]".repeat(30));
    assert!(coupa_schema::worker_list::parse(text.as_bytes()).is_err());
}
