//! Rules that a document must keep before it is given a meaning. Each rule reports everything it finds.

mod defaults;
mod headers;
mod keys;
mod notes;
mod operations;
mod security;
mod values;

pub(crate) use headers::is_token;
pub(crate) use keys::{OLDER, is_pagination};
pub(crate) use notes::is_ignored;
pub(crate) use operations::{METHODS, has_no_content, is_success};

use crate::load::Document;
use crate::problem::Problems;

/// Runs every rule.
pub fn lint(document: &Document) -> Problems {
    let mut problems = Problems::new();
    headers::check(document, &mut problems);
    keys::check(document, &mut problems);
    values::check(document, &mut problems);
    defaults::check(document, &mut problems);
    operations::check(document, &mut problems);
    security::check(document, &mut problems);
    notes::check(document, &mut problems);
    problems
}
