//! Made-up texts: scanner, reader and serde_json agree on what JSON is, and on what it says.
//!
//! The texts grow out of a grammar and are then damaged, byte by byte or piece by piece; one that is accepted joins the
//! pool that later ones grow from. `COUPA_FUZZ=10000000 cargo test --release -p coupa-core fuzz` makes as many.

use coupa_core::json::{
    self, Limits,
    reader::{Passed, Read, Reader, Stop},
};
use serde_json::{Map, Value};

/// Texts that a plain test run makes.
const TEXTS: usize = 20_000;

/// Texts that later ones grow from.
const POOL: usize = 512;

/// Pieces that texts are made of and damaged with: every token, and what stands at the edges of rules.
const PIECES: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\"",
    "\\",
    "null",
    "true",
    "false",
    "0",
    "-0",
    "-",
    "1",
    "12",
    "1.0",
    "1.5e+10",
    "1E-7",
    ".",
    "e",
    "E+",
    "01",
    "9223372036854775807",
    "9223372036854775808",
    "18446744073709551616",
    "1e308",
    "1e309",
    "1e400",
    "-1e-400",
    "0.1000000000000000055511151231257827",
    "\"\"",
    "\"a\"",
    "\"a\":1",
    "\"a\":",
    "\"b\":null,",
    "\"\\u0061\":",
    "\\u0000",
    "\\u001f",
    "\\ud83d\\ude00",
    "\\ud83d",
    "\\ude00",
    "\\ufffe",
    "\u{ffff}",
    "\u{fffe}",
    "é",
    "😀",
    "\u{7f}",
    "\u{80}",
    "\\n",
    "\\/",
    "\\b",
    "\\x",
    "\\u12",
    " ",
    "\n",
    "\t",
    "\r",
    "\u{b}",
    "\u{a0}",
    "\u{feff}",
    "12345678",
    "\"12345678\"",
    "\"1234567\\n\"",
    "abcdefgh",
    "[[[[[[[[",
    "]]]]]]]]",
    "{\"a\":{\"a\":",
    "//",
    "/*",
    "NaN",
    "+1",
    "'",
];

/// A sequence that looks random and is always the same.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % (limit.max(1) as u64)).unwrap()
    }
}

fn grow(dice: &mut Dice, depth: usize, text: &mut Vec<u8>) {
    let space = |dice: &mut Dice, text: &mut Vec<u8>| {
        if dice.below(8) == 0 {
            text.push(b" \n\t\r"[dice.below(4)]);
        }
    };
    space(dice, text);
    match dice.below(if depth == 0 { 5 } else { 8 }) {
        0 => text.extend(["null", "true", "false"][dice.below(3)].bytes()),
        1 | 2 => text.extend(
            ["0", "-1", "7.25", "1e2", "1.0", "123456789012345678", "-9223372036854775808"][dice.below(7)]
                .bytes(),
        ),
        3 | 4 => {
            text.push(b'"');
            for _ in 0..dice.below(12) {
                text.extend(["a", "é", "\\n", "\\u00e9", "0", " ", "\\\\", "😀"][dice.below(8)].bytes());
            }
            text.push(b'"');
        }
        5 | 6 => {
            text.push(b'{');
            for index in 0..dice.below(4) {
                if index > 0 {
                    text.push(b',');
                }
                space(dice, text);
                text.extend(
                    format!("\"{}{}\"", ["k", "longer-key-", "é"][dice.below(3)], dice.below(4)).bytes(),
                );
                space(dice, text);
                text.push(b':');
                grow(dice, depth - 1, text);
            }
            text.push(b'}');
        }
        _ => {
            text.push(b'[');
            for index in 0..dice.below(4) {
                if index > 0 {
                    text.push(b',');
                }
                grow(dice, depth - 1, text);
            }
            text.push(b']');
        }
    }
    space(dice, text);
}

fn damage(dice: &mut Dice, text: &mut Vec<u8>, pool: &[Vec<u8>]) {
    let at = dice.below(text.len() + 1);
    match dice.below(7) {
        0 => text.truncate(at),
        1 => {
            if let Some(byte) = text.get_mut(at) {
                *byte ^= 1 << dice.below(8);
            }
        }
        2 => {
            let end = (at + dice.below(6)).min(text.len());
            text.drain(at..end);
        }
        3 => {
            let end = (at + dice.below(24)).min(text.len());
            let piece = text[at..end].to_vec();
            let to = dice.below(text.len() + 1);
            text.splice(to..to, piece);
        }
        4 if !pool.is_empty() => {
            let other = &pool[dice.below(pool.len())];
            let from = dice.below(other.len() + 1);
            text.splice(at.., other[from..].iter().copied());
        }
        _ => {
            let piece = PIECES[dice.below(PIECES.len())];
            text.splice(at..at, piece.bytes());
        }
    }
    text.truncate(2048);
}

/// Any value, by the parts that generated parsers are made of.
fn read(p: &mut Reader<'_>) -> Read<Value> {
    match p.peek() {
        b'{' => {
            let mut members = Map::new();
            let mut passed = Passed::default();
            let mut more = p.enter_object()?;
            while more {
                let (key, _) = p.key()?;
                passed.add(key.clone())?;
                members.insert(key.into_owned(), read(p)?);
                more = p.more_members()?;
            }
            Ok(Value::Object(members))
        }
        b'[' => {
            let mut items = Vec::new();
            let mut more = p.enter_array()?;
            while more {
                items.push(read(p)?);
                more = p.more_items()?;
            }
            Ok(Value::Array(items))
        }
        b'"' => p.string().map(|text| Value::String(text.into_owned())),
        b't' | b'f' => p.boolean().map(Value::Bool),
        b'n' if p.null() => Ok(Value::Null),
        b'-' | b'0'..=b'9' => {
            let mark = p.mark();
            if let Ok(whole) = p.integer() {
                return Ok(whole.into());
            }
            p.reset(mark)?;
            p.any().or_else(|_| {
                p.reset(mark)?;
                p.digits()?;
                Ok(Value::String("inexact".to_owned()))
            })
        }
        _ => Err(Stop),
    }
}

/// Numbers by their value, roughly: serde_json reads some doubles one off.
fn same(ours: &Value, theirs: &Value) -> bool {
    match (ours, theirs) {
        (Value::String(text), Value::Number(_)) => text == "inexact",
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b)),
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().zip(b).all(|((ka, a), (kb, b))| ka == kb && same(a, b))
        }
        (Value::Number(a), Value::Number(b)) => {
            let (x, y) = (a.as_f64().unwrap(), b.as_f64().unwrap());
            a == b || (x - y).abs() <= x.abs() * 4.0 * f64::EPSILON
        }
        _ => ours == theirs,
    }
}

/// What the scanner refuses beyond serde_json.
const STRICTER: [&str; 3] = ["twice", "XML 1.0", "too deep"];

/// Compares the three on one text. Says whether it is accepted.
pub(crate) fn compare(text: &[u8]) -> bool {
    let shown = || String::from_utf8_lossy(text);
    let scanned = json::scan(text, Limits::default());
    let theirs = serde_json::from_slice::<Value>(text);
    let ours = Reader::new(text, Limits::default()).and_then(|mut reader| {
        let value = read(&mut reader)?;
        reader.end().map(|_| value)
    });
    match (&scanned, &theirs) {
        (Ok(document), Ok(theirs)) => assert!(same(&document.to_value(), theirs), "{:?}", shown()),
        (Ok(_), Err(error)) => panic!("the scanner accepts {:?}: {error}", shown()),
        (Err(error), Ok(_)) => {
            assert!(STRICTER.iter().any(|reason| error.message.contains(reason)), "{:?}: {error}", shown());
        }
        (Err(_), Err(_)) => {}
    }
    match (&ours, &scanned) {
        (Ok(ours), Ok(document)) => assert!(same(ours, &document.to_value()), "{:?}: {ours}", shown()),
        (Ok(_), Err(error)) => panic!("the reader accepts {:?}: {error}", shown()),
        (Err(Stop), Ok(_)) => panic!("the reader stops at {:?}", shown()),
        (Err(Stop), Err(_)) => {}
    }
    scanned.is_ok()
}

#[test]
fn fuzz_texts_are_read_alike() {
    let count = std::env::var("COUPA_FUZZ").map_or(TEXTS, |count| count.parse().expect("a number"));
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    let mut pool: Vec<Vec<u8>> = Vec::new();
    let (mut accepted, mut refused) = (0_usize, 0_usize);
    for _ in 0..count {
        let mut text = Vec::new();
        if pool.is_empty() || dice.below(4) == 0 {
            grow(&mut dice, 4, &mut text);
        } else {
            text.clone_from(&pool[dice.below(pool.len())]);
        }
        for _ in 0..dice.below(4) {
            damage(&mut dice, &mut text, &pool);
        }
        if compare(&text) {
            accepted += 1;
            if text.len() < 512 {
                if pool.len() < POOL {
                    pool.push(text);
                } else {
                    let place = dice.below(POOL);
                    pool[place] = text;
                }
            }
        } else {
            refused += 1;
        }
    }
    eprintln!("{accepted} accepted, {refused} refused");
    assert!(accepted > count / 10 && refused > count / 10, "{accepted} accepted, {refused} refused");
}
