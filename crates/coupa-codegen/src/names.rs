//! The one place that invents identifiers.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToPascalCase, ToShoutySnakeCase, ToSnakeCase};

/// Longest identifier: longer ones are cut and numbered. A file or an error message must still be able to hold it.
const LONGEST: usize = 120;

/// Names that every Rust file knows, and that generated code uses: a type of such a name would hide them.
const PRELUDE: [&str; 40] = [
    "AsMut",
    "AsRef",
    "Box",
    "Clone",
    "Copy",
    "Debug",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "FromStr",
    "Hash",
    "Into",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Send",
    "Some",
    "Str",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Vec",
];

/// Names that every Rust file knows, and that the methods of a client use as types and values: a call of such a name
/// would hide them.
const USED: [&str; 12] =
    ["Box", "Default", "Err", "From", "Into", "None", "Ok", "Option", "Result", "Some", "String", "Vec"];

/// Whether a call of an operation must have another name.
pub(crate) fn is_used(name: &str) -> bool {
    USED.contains(&name)
}

/// Methods that every value has without being asked: they would be called in place of ours.
const OF_EVERY_VALUE: [&str; 9] =
    ["as_mut", "as_ref", "clone", "drop", "into", "send", "to_owned", "to_string", "try_into"];

/// Whether a method of this name would not be the one that is called. `send` is that of each request.
pub(crate) fn is_of_every_value(name: &str) -> bool {
    OF_EVERY_VALUE.contains(&name)
}

/// Rust name of the method of an operation: as [`snake`], but none that every value has.
pub(crate) fn method_name(id: &str) -> String {
    let name = snake(id);
    if is_of_every_value(&name) && name != "send" { format!("{name}_call") } else { name }
}

/// Rust name of the call of an operation: as [`pascal`], but none that the methods of a client use.
pub(crate) fn call_name(id: &str) -> String {
    let name = pascal(id);
    if is_used(&name) { format!("{name}Call") } else { name }
}

/// Rust variant name of a wire name: PascalCase, never empty, never a keyword.
pub fn pascal(name: &str) -> String {
    let name = cut(spelled(name).to_pascal_case());
    match name.as_str() {
        "" => "Empty".to_owned(),
        "Self" => "SelfType".to_owned(),
        _ if !name.starts_with(unicode_start) => format!("N{name}"),
        _ => name,
    }
}

/// Rust type name of a wire name: as [`pascal`], but never one that every Rust file knows.
pub fn type_name(name: &str) -> String {
    let name = pascal(name);
    if PRELUDE.contains(&name.as_str()) { format!("{name}Type") } else { name }
}

/// Rust field, method or module name of a wire name: snake_case, never empty, raw where it is a keyword.
pub fn snake(name: &str) -> String {
    let name = cut(spelled(name).to_snake_case());
    match name.as_str() {
        "" => "empty".to_owned(),
        "self" | "super" | "crate" | "_" => format!("{name}_"),
        _ if !name.starts_with(unicode_start) => format!("n{name}"),
        // `gen` is a keyword since the edition of 2024, which `syn` does not assume.
        _ if name == "gen" || !is_identifier(&name) => format!("r#{name}"),
        _ => name,
    }
}

/// Rust static name of a wire name: SCREAMING_SNAKE.
pub fn shouting(name: &str) -> String {
    // The number of one that is cut has letters too.
    let name = cut(spelled(name).to_shouty_snake_case()).to_ascii_uppercase();
    if name.starts_with(unicode_start) { name } else { format!("N{name}") }
}

/// One identifier for each wire name, in their order. Where several would be the same, the one that is spelled
/// like its identifier keeps it, else the first in order of the alphabet; the others get a number. The order in
/// which the names are given decides nothing.
pub fn distinct(wires: &[&str], spell: impl Fn(&str) -> String) -> Vec<String> {
    let mut groups: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for wire in wires {
        groups.entry(spell(wire)).or_default().insert(wire);
    }
    let mut taken: BTreeSet<String> = groups.keys().cloned().collect();
    let mut chosen: BTreeMap<&str, String> = BTreeMap::new();
    for (identifier, wires) in &groups {
        let own = identifier.trim_start_matches("r#");
        let first = wires.iter().find(|wire| **wire == own).or_else(|| wires.iter().next());
        for wire in wires {
            if Some(wire) == first {
                chosen.insert(wire, identifier.clone());
                continue;
            }
            // `r#type` numbered is no keyword; an identifier in snake_case is numbered in snake_case.
            let stem = identifier.trim_start_matches("r#");
            let gap = if stem.chars().any(char::is_uppercase) { "" } else { "_" };
            let free = (2..1_000_000)
                .map(|number| format!("{stem}{gap}{number}"))
                .find(|name| !taken.contains(name));
            let free = free.unwrap_or_else(|| identifier.clone());
            taken.insert(free.clone());
            chosen.insert(wire, free);
        }
    }
    wires.iter().map(|wire| chosen.get(wire).cloned().unwrap_or_else(|| spell(wire))).collect()
}

/// Variant name of a status: its reason phrase (RFC 9110), or the number; `Status4XX` for a range, `Default` for
/// everything that is not documented otherwise.
pub fn status(key: &str) -> String {
    let name = match key {
        "default" => "Default",
        "100" => "Continue",
        "101" => "SwitchingProtocols",
        "200" => "Ok",
        "201" => "Created",
        "202" => "Accepted",
        "203" => "NonAuthoritativeInformation",
        "204" => "NoContent",
        "205" => "ResetContent",
        "206" => "PartialContent",
        "207" => "MultiStatus",
        "300" => "MultipleChoices",
        "301" => "MovedPermanently",
        "302" => "Found",
        "303" => "SeeOther",
        "304" => "NotModified",
        "307" => "TemporaryRedirect",
        "308" => "PermanentRedirect",
        "400" => "BadRequest",
        "401" => "Unauthorized",
        "402" => "PaymentRequired",
        "403" => "Forbidden",
        "404" => "NotFound",
        "405" => "MethodNotAllowed",
        "406" => "NotAcceptable",
        "408" => "RequestTimeout",
        "409" => "Conflict",
        "410" => "Gone",
        "411" => "LengthRequired",
        "412" => "PreconditionFailed",
        "413" => "ContentTooLarge",
        "414" => "UriTooLong",
        "415" => "UnsupportedMediaType",
        "416" => "RangeNotSatisfiable",
        "418" => "ImATeapot",
        "422" => "UnprocessableContent",
        "428" => "PreconditionRequired",
        "429" => "TooManyRequests",
        "431" => "RequestHeaderFieldsTooLarge",
        "500" => "InternalServerError",
        "501" => "NotImplemented",
        "502" => "BadGateway",
        "503" => "ServiceUnavailable",
        "504" => "GatewayTimeout",
        other => return format!("Status{other}"),
    };
    name.to_owned()
}

/// Whether a text is an identifier that is not raw, as `syn` reads it.
pub(crate) fn is_identifier(text: &str) -> bool {
    if !text.is_ascii() {
        return syn::parse_str::<syn::Ident>(text).is_ok();
    }
    let word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    !text.is_empty()
        && !text.starts_with(|c: char| c.is_ascii_digit())
        && text.chars().all(word)
        && !is_keyword(text)
}

/// Whether a word can be no identifier, being a word of the language. These are the words that syn refuses.
pub(crate) fn is_keyword(word: &str) -> bool {
    if word.len() > 8 {
        return false;
    }
    matches!(
        word,
        "_" | "abstract"
            | "as"
            | "async"
            | "await"
            | "become"
            | "box"
            | "break"
            | "const"
            | "continue"
            | "crate"
            | "do"
            | "dyn"
            | "else"
            | "enum"
            | "extern"
            | "false"
            | "final"
            | "fn"
            | "for"
            | "if"
            | "impl"
            | "in"
            | "let"
            | "loop"
            | "macro"
            | "match"
            | "mod"
            | "move"
            | "mut"
            | "override"
            | "priv"
            | "pub"
            | "ref"
            | "return"
            | "Self"
            | "self"
            | "static"
            | "struct"
            | "super"
            | "trait"
            | "true"
            | "try"
            | "type"
            | "typeof"
            | "unsafe"
            | "unsized"
            | "use"
            | "virtual"
            | "where"
            | "while"
            | "yield"
    )
}

/// What an identifier may begin with: `syn` asks for `XID_Start` or `_`, and heck never leaves `_` in front.
fn unicode_start(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphabetic() || c == '_';
    }
    syn::parse_str::<syn::Ident>(&format!("{c}x")).is_ok()
}

/// The longest part that an identifier may have.
fn cut(name: String) -> String {
    if name.chars().count() <= LONGEST {
        return name;
    }
    // What is cut off is told apart by a number that depends on all of it.
    let sum = name
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    let head: String = name.chars().take(LONGEST - 8).collect();
    format!("{}{:08x}", head.trim_end_matches('_'), sum & 0xFFFF_FFFF)
}

/// Signs that carry meaning are spelled out; everything else that no identifier can hold becomes a gap.
fn spelled(name: &str) -> String {
    let mut text = String::new();
    let signs_only = !name.is_empty() && !name.chars().any(char::is_alphanumeric);
    for (index, c) in name.chars().enumerate() {
        match c {
            '+' => text.push_str(" plus "),
            '-' if index == 0 && name.len() > 1 && !signs_only => text.push_str(" minus "),
            c if c.is_ascii_alphanumeric() => text.push(c),
            c if c.is_alphanumeric() && syn::parse_str::<syn::Ident>(&format!("a{c}")).is_ok() => {
                text.push(c);
            }
            c if signs_only => {
                text.push(' ');
                text.push_str(sign(c));
                text.push(' ');
            }
            _ => text.push(' '),
        }
    }
    text
}

/// A sign in words, where a name is nothing but signs.
fn sign(c: char) -> &'static str {
    match c {
        '-' => "minus",
        '*' => "star",
        '/' => "slash",
        '<' => "less",
        '>' => "greater",
        '=' => "equal",
        '!' => "not",
        '%' => "percent",
        '&' => "and",
        '|' => "or",
        '#' => "hash",
        '$' => "dollar",
        '@' => "at",
        '.' => "dot",
        ',' => "comma",
        ':' => "colon",
        ';' => "semicolon",
        '?' => "question",
        '~' => "tilde",
        '^' => "caret",
        '_' => "underscore",
        '(' | ')' => "parenthesis",
        '[' | ']' => "bracket",
        '{' | '}' => "brace",
        '"' | '\'' | '`' => "quote",
        '\\' => "backslash",
        ' ' => "space",
        _ => "sign",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_are_identifiers() {
        for (wire, variant, field) in [
            ("first-name", "FirstName", "first_name"),
            ("Decimal19_2", "Decimal192", "decimal19_2"),
            ("type", "Type", "r#type"),
            ("self", "SelfType", "self_"),
            ("", "Empty", "empty"),
            ("+1", "Plus1", "plus_1"),
            ("-1", "Minus1", "minus_1"),
            ("4xx", "N4xx", "n4xx"),
            ("Not Registered", "NotRegistered", "not_registered"),
            ("größe", "Größe", "größe"),
            ("名前", "名前", "名前"),
            ("😀", "Sign", "sign"),
            ("-", "Minus", "minus"),
            (">=", "GreaterEqual", "greater_equal"),
            ("½", "Empty", "empty"),
            ("fn", "Fn", "r#fn"),
            ("async", "Async", "r#async"),
            ("gen", "Gen", "r#gen"),
        ] {
            assert_eq!((pascal(wire).as_str(), snake(wire).as_str()), (variant, field), "{wire:?}");
            assert!(syn::parse_str::<syn::Ident>(&pascal(wire)).is_ok());
        }
    }

    #[test]
    fn types_hide_nothing() {
        for (wire, wanted) in
            [("Result", "ResultType"), ("option", "OptionType"), ("Self", "SelfType"), ("Pet", "Pet")]
        {
            assert_eq!(type_name(wire), wanted);
        }
        assert!(PRELUDE.is_sorted());
    }

    #[test]
    fn collisions_are_numbered_in_any_order() {
        let wires = ["first-name", "first_name", "firstName", "other", "first_name_2"];
        let fields = distinct(&wires, snake);
        assert_eq!(fields, ["first_name_3", "first_name", "first_name_4", "other", "first_name_2"]);
        let mut turned = wires;
        turned.reverse();
        let mut again = distinct(&turned, snake);
        again.reverse();
        assert_eq!(again, fields);
        assert_eq!(distinct(&["Type", "type"], snake), ["type_2", "r#type"]);
        assert_eq!(distinct(&["red", "Red"], pascal), ["Red2", "Red"]);
    }

    #[test]
    fn very_long_names_stay_apart() {
        let (a, b) = ("a".repeat(5000), format!("{}b", "a".repeat(4999)));
        assert!(snake(&a).len() <= LONGEST && snake(&a) != snake(&b));
        assert_eq!(shouting(&a), shouting(&a).to_uppercase());
    }

    proptest! {
        #[test]
        fn any_text_gives_identifiers(wire in ".{0,200}") {
            for name in [pascal(&wire), type_name(&wire), snake(&wire), shouting(&wire)] {
                prop_assert!(syn::parse_str::<syn::Ident>(name.trim_start_matches("r#")).is_ok() || name.starts_with("r#"), "{:?}", name);
                prop_assert!(syn::parse_str::<syn::Ident>(&name).is_ok(), "{:?}", name);
            }
        }

        #[test]
        fn distinct_names_are_distinct(wires in proptest::collection::btree_set("[aA_ -]{0,3}[0-9]{0,1}", 0..12)) {
            let wires: Vec<&str> = wires.iter().map(String::as_str).collect();
            for spell in [snake, pascal] {
                let names = distinct(&wires, spell);
                prop_assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), wires.len(), "{:?}", names);
            }
        }
    }
}
