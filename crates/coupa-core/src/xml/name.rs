//! Names and characters of XML 1.0.

/// Whether a text is a name without a colon (XML 1.0, production 5, and Namespaces, production 4) that XML does not
/// keep for itself.
///
/// ```
/// use coupa_core::xml::is_name;
///
/// assert!(is_name("first-name") && is_name("_1") && is_name("été"));
/// assert!(!is_name("") && !is_name("1st") && !is_name("a b") && !is_name("a:b") && !is_name("XmlThing"));
/// ```
pub fn is_name(text: &str) -> bool {
    let mut characters = text.chars();
    characters.next().is_some_and(starts)
        && characters.all(continues)
        && !text.get(..3).is_some_and(|start| start.eq_ignore_ascii_case("xml"))
}

/// Whether an element or attribute of a text may have this local name.
pub(super) fn is_local_name(text: &str) -> bool {
    let mut characters = text.chars();
    characters.next().is_some_and(starts) && characters.all(continues)
}

const fn starts(c: char) -> bool {
    matches!(c,
        'A'..='Z' | '_' | 'a'..='z'
        | '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{2FF}' | '\u{370}'..='\u{37D}'
        | '\u{37F}'..='\u{1FFF}' | '\u{200C}'..='\u{200D}' | '\u{2070}'..='\u{218F}' | '\u{2C00}'..='\u{2FEF}'
        | '\u{3001}'..='\u{D7FF}' | '\u{F900}'..='\u{FDCF}' | '\u{FDF0}'..='\u{FFFD}'
        | '\u{10000}'..='\u{EFFFF}')
}

const fn continues(c: char) -> bool {
    starts(c)
        || matches!(c,
            '-' | '.' | '0'..='9' | '\u{B7}' | '\u{300}'..='\u{36F}' | '\u{203F}'..='\u{2040}')
}

/// Whether XML 1.0 can carry a character.
pub(super) const fn is_carried(c: char) -> bool {
    !matches!(c, '\u{0}'..='\u{8}' | '\u{B}' | '\u{C}' | '\u{E}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}')
}
