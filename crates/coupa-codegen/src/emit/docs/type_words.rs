//! Types in words, with links to the schemas they name.

use serde::Serialize;

use super::sitemap::Site;
use crate::model::{Shape, Type};

/// A piece of a type in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Piece {
    pub text: String,
    /// Page of the schema that the piece names.
    pub to: Option<String>,
}

/// A type in words.
pub(super) fn words(site: &Site<'_>, ty: &Type) -> Vec<Piece> {
    let mut pieces = Vec::new();
    write(site, ty, &mut pieces);
    pieces
}

/// A type in words that may be null.
pub(super) fn nullable(site: &Site<'_>, ty: &Type, nullable: bool) -> Vec<Piece> {
    let mut pieces = words(site, ty);
    if nullable {
        plain(" or null", &mut pieces);
    }
    pieces
}

/// A type name of the element metadata, such as `array of Part`, with a link to the schema it names.
pub(super) fn named(site: &Site<'_>, type_name: &str) -> Vec<Piece> {
    let (before, name) = type_name.rsplit_once(' ').map_or(("", type_name), |(before, name)| (before, name));
    let mut pieces = Vec::new();
    if !before.is_empty() {
        plain(&format!("{before} "), &mut pieces);
    }
    pieces.push(Piece { text: name.to_owned(), to: site.schema(name) });
    pieces
}

/// A type in words, links left out.
pub(super) fn text(pieces: &[Piece]) -> String {
    pieces.iter().map(|piece| piece.text.as_str()).collect()
}

fn write(site: &Site<'_>, ty: &Type, pieces: &mut Vec<Piece>) {
    match ty {
        Type::Any => plain("any value", pieces),
        Type::Null => plain("null", pieces),
        Type::Boolean => plain("boolean", pieces),
        Type::Integer | Type::Unsigned => plain("integer", pieces),
        Type::Number => plain("number", pieces),
        Type::String => plain("string", pieces),
        Type::Date => plain("date", pieces),
        Type::DateTime => plain("datetime", pieces),
        Type::Decimal { numbers: false } => plain("decimal, as a string", pieces),
        Type::Decimal { numbers: true } => plain("decimal, as a string or a number", pieces),
        Type::Uuid => plain("UUID", pieces),
        Type::Bytes => plain("file", pieces),
        Type::Named(name) => pieces.push(Piece { text: name.clone(), to: site.schema(name) }),
        Type::Array(inner) => {
            plain("array of ", pieces);
            write(site, inner, pieces);
        }
        Type::Map(inner) => {
            plain("object of ", pieces);
            write(site, inner, pieces);
        }
        Type::Nullable(inner) => {
            write(site, inner, pieces);
            plain(" or null", pieces);
        }
    }
}

fn plain(text: &str, pieces: &mut Vec<Piece>) {
    match pieces.last_mut() {
        Some(Piece { text: last, to: None }) => last.push_str(text),
        _ => pieces.push(Piece { text: text.to_owned(), to: None }),
    }
}

/// What kind of schema it is, in a word.
pub(super) fn kind(shape: &Shape) -> &'static str {
    match shape {
        Shape::Structure(_) => "object",
        Shape::Enumeration(_) => "set of values",
        Shape::Union(_) => "one of several forms",
        Shape::Alias(Type::Array(_)) => "array",
        Shape::Alias(_) => "data type",
    }
}
