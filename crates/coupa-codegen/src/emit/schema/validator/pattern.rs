//! A function for each pattern: straight-line code where one look at each byte is enough, else a regular expression.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use regex_syntax::hir::{Class, Hir, HirKind, Look};

use super::ecma;

/// The function that tells whether a text matches a pattern.
///
/// # Errors
///
/// The pattern is none, or cannot be carried over to Rust.
pub(in crate::emit::schema) fn matcher(name: &Ident, pattern: &str) -> Result<TokenStream, String> {
    let translated = ecma::translate(pattern)?;
    regex::Regex::new(&translated).map_err(|error| format!("the pattern `{pattern}`: {error}"))?;
    let hir =
        regex_syntax::parse(&translated).map_err(|error| format!("the pattern `{pattern}`: {error}"))?;
    let docs = format!(" `{pattern}`");
    let body = straight(&hir).unwrap_or_else(|| {
        quote! {
            static PATTERN: std::sync::LazyLock<Option<regex::Regex>> =
                std::sync::LazyLock::new(|| regex::Regex::new(#translated).ok());
            // The generator has compiled it once already.
            PATTERN.as_ref().is_some_and(|pattern| pattern.is_match(text))
        }
    });
    Ok(quote! {
        #[doc = #docs]
        pub(crate) fn #name(text: &str) -> bool {
            #body
        }
    })
}

/// A part of a pattern that is read from left to right.
enum Part {
    /// Bytes of a set, so many times.
    Run { set: Box<[bool; 256]>, least: u32, most: Option<u32> },
    /// Parts that may be left out.
    Optional(Vec<Part>),
}

/// The code for a pattern that is bound to both ends and never has to go back.
fn straight(hir: &Hir) -> Option<TokenStream> {
    let HirKind::Concat(all) = hir.kind() else { return None };
    let [start, inner @ .., end] = all.as_slice() else { return None };
    if !matches!(start.kind(), HirKind::Look(Look::Start)) || !matches!(end.kind(), HirKind::Look(Look::End))
    {
        return None;
    }
    let mut parts = Vec::new();
    for hir in inner {
        gather(hir, &mut parts)?;
    }
    if !decided(&parts, &[false; 256]) {
        return None;
    }
    let code = emit(&parts);
    Some(quote! {
        let bytes = text.as_bytes();
        let mut at = 0;
        #(#code)*
        at == bytes.len()
    })
}

fn gather(hir: &Hir, parts: &mut Vec<Part>) -> Option<()> {
    match hir.kind() {
        HirKind::Empty => {}
        HirKind::Literal(literal) => {
            for byte in &literal.0 {
                let mut set = [false; 256];
                set[usize::from(*byte)] = true;
                parts.push(Part::Run { set: Box::new(set), least: 1, most: Some(1) });
            }
        }
        HirKind::Class(class) => {
            parts.push(Part::Run { set: Box::new(bytes(class)?), least: 1, most: Some(1) });
        }
        HirKind::Capture(capture) => gather(&capture.sub, parts)?,
        HirKind::Concat(all) => all.iter().try_for_each(|hir| gather(hir, parts))?,
        HirKind::Repetition(repetition) => {
            let mut inner = Vec::new();
            gather(&repetition.sub, &mut inner)?;
            match (inner.as_slice(), repetition.min, repetition.max) {
                ([Part::Run { set, least: 1, most: Some(1) }], least, most) => {
                    parts.push(Part::Run { set: set.clone(), least, most });
                }
                (_, 0, Some(1)) => parts.push(Part::Optional(inner)),
                _ => return None,
            }
        }
        HirKind::Look(_) | HirKind::Alternation(_) => return None,
    }
    Some(())
}

/// The bytes of a class of ASCII characters.
fn bytes(class: &Class) -> Option<[bool; 256]> {
    let mut set = [false; 256];
    let mut add = |start: u32, end: u32| {
        if end > 0x7F {
            return None;
        }
        for byte in start..=end {
            *set.get_mut(usize::try_from(byte).ok()?)? = true;
        }
        Some(())
    };
    match class {
        Class::Unicode(class) => {
            class.iter().try_for_each(|range| add(u32::from(range.start()), u32::from(range.end())))?;
        }
        Class::Bytes(class) => {
            class.iter().try_for_each(|range| add(u32::from(range.start()), u32::from(range.end())))?;
        }
    }
    Some(set)
}

/// Whether the next byte always says where to go on: what may be repeated or left out begins with other bytes than
/// what follows.
fn decided(parts: &[Part], behind: &[bool; 256]) -> bool {
    parts.iter().enumerate().all(|(index, part)| {
        let mut follow = *behind;
        let rest = parts.get(index + 1..).unwrap_or_default();
        match first(rest) {
            (begin, true) => merge(&mut follow, &begin),
            (begin, false) => follow = begin,
        }
        match part {
            Part::Run { most, least, .. } if *most == Some(*least) => true,
            Part::Run { set, .. } => disjoint(set, &follow),
            Part::Optional(inner) => {
                let (begin, empty) = first(inner);
                !empty && disjoint(&begin, &follow) && decided(inner, &follow)
            }
        }
    })
}

/// Bytes that parts can begin with, and whether they can be empty.
fn first(parts: &[Part]) -> ([bool; 256], bool) {
    let mut set = [false; 256];
    for part in parts {
        let empty = match part {
            Part::Run { set: bytes, least, .. } => {
                merge(&mut set, bytes);
                *least == 0
            }
            Part::Optional(inner) => {
                merge(&mut set, &first(inner).0);
                true
            }
        };
        if !empty {
            return (set, false);
        }
    }
    (set, true)
}

fn merge(into: &mut [bool; 256], from: &[bool; 256]) {
    for (into, from) in into.iter_mut().zip(from) {
        *into |= from;
    }
}

fn disjoint(one: &[bool; 256], other: &[bool; 256]) -> bool {
    one.iter().zip(other).all(|(one, other)| !(*one && *other))
}

fn emit(parts: &[Part]) -> Vec<TokenStream> {
    parts
        .iter()
        .map(|part| match part {
            Part::Run { set, least: 1, most: Some(1) } => {
                let test = test(set);
                quote! {
                    if !bytes.get(at).is_some_and(|byte| matches!(byte, #test)) {
                        return false;
                    }
                    at += 1;
                }
            }
            Part::Run { set, least, most } => {
                let test = test(set);
                let most = most.map_or_else(
                    || quote!(usize::MAX),
                    |most| {
                        let most = Literal::u32_unsuffixed(most);
                        quote!(#most)
                    },
                );
                let count = quote!(run(bytes, at, #most, |byte| matches!(byte, #test)));
                if *least == 0 {
                    quote!(at += #count;)
                } else {
                    let least = Literal::u32_unsuffixed(*least);
                    quote! {
                        let count = #count;
                        if count < #least {
                            return false;
                        }
                        at += count;
                    }
                }
            }
            Part::Optional(inner) => {
                let begin = test(&first(inner).0);
                let inner = emit(inner);
                quote! {
                    if bytes.get(at).is_some_and(|byte| matches!(byte, #begin)) {
                        #(#inner)*
                    }
                }
            }
        })
        .collect()
}

/// The bytes of a set, as a Rust pattern.
fn test(set: &[bool; 256]) -> TokenStream {
    let mut ranges = Vec::new();
    let mut byte = 0_usize;
    while byte < 256 {
        if !set.get(byte).copied().unwrap_or_default() {
            byte += 1;
            continue;
        }
        let start = byte;
        while set.get(byte).copied().unwrap_or_default() {
            byte += 1;
        }
        let literal = |byte: usize| Literal::byte_character(u8::try_from(byte).unwrap_or_default());
        let (start, end) = (literal(start), literal(byte - 1));
        ranges.push(if start.to_string() == end.to_string() {
            quote!(#start)
        } else {
            quote!(#start..=#end)
        });
    }
    quote!(#(#ranges)|*)
}
