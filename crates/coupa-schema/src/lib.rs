//! JSON Schema documents and validators of the Coupa Worker API and CSO User API.
//!
//! For each view there is a self-contained document (`schemas/NAME.json`, draft 2020-12) and a module named
//! after it, all generated from `spec/openapi.yaml`:
//!
//! ```text
//! coupa_schema::worker_create::validate(&Value)                -> Result<(), Invalid>
//! coupa_schema::worker_create::parse(&[u8])                    -> Result<WorkerCreate, Invalid>
//! coupa_schema::worker_create::parse_with(&[u8], &mut ignored) -> Result<WorkerCreate, Invalid>
//! coupa_schema::worker_create::check(&[u8], &mut ignored)      -> Result<(), Invalid>
//! coupa_schema::worker_create::write(&WorkerCreate, &mut out)  -> Result<(), serde_json::Error>
//! coupa_schema::worker_create::SCHEMA                          -> SchemaEntry
//! ```
//!
//! All of it is straight-line code written by the generator. A parser reads a text straight into its type: it expects
//! keys in the order of the document, looks them up where they stand otherwise, and checks each constraint while the
//! value is at hand. It knows only what is valid. Where it stops, the text is scanned into a tree, and the validator
//! says what is wrong, or that nothing is: the validator has the last word. Of one body the first
//! 100 violations are told, in the order of the text.
//!
//! Rules beyond the published documents, each with a test:
//!
//! - a key that stands twice in one object, a character that XML 1.0 cannot carry, and more than 64 levels are refused;
//! - a whole number has to fit into 64 bits (`format`, `int64`), and a decimal into 28 digits (`format`, `decimal`);
//! - what a pattern asks of a decimal holds for the digits of a number too;
//! - a number that is kept must not lose digits (`precision`).
//!
//! `ignored` is a `Vec<String>` that receives a JSON Pointer for each key that the view does not know, in document
//! order. An unknown key is never a violation, whatever its value.
//!
//! A view with an array whose items are checked one by one (`x-lenient-items`) has one function more. What it
//! returns holds a [`coupa_core::Item`] for each item, valid or its violations; it fails only when something
//! outside the items is wrong:
//!
//! ```text
//! coupa_schema::users_update::parse_items(&[u8], &mut ignored) -> Result<UsersUpdateItems, Invalid>
//! ```
//!
//! [`SCHEMAS`] lists every view, and [`find`] looks one up by name.
//!
//! ```
//! let text = br#"{"first-name": "Ada", "last-name": 7}"#;
//! let invalid = coupa_schema::worker_update::parse(text).unwrap_err();
//! assert_eq!(invalid.to_string(), "1:36: /last-name: must be a string, not a number 7 [type]");
//! ```

#[allow(dead_code, reason = "a document may leave no view to the library")]
mod library;

#[allow(
    clippy::len_zero,
    clippy::manual_is_ascii_check,
    clippy::match_same_arms,
    clippy::match_single_binding,
    clippy::needless_question_mark,
    clippy::nonminimal_bool,
    clippy::semicolon_if_nothing_returned,
    clippy::similar_names,
    clippy::unreadable_literal,
    clippy::trivially_copy_pass_by_ref,
    clippy::unit_arg,
    clippy::unnecessary_wraps,
    clippy::too_many_lines,
    clippy::doc_lazy_continuation,
    clippy::too_long_first_doc_paragraph,
    rustdoc::bare_urls,
    rustdoc::broken_intra_doc_links,
    rustdoc::invalid_html_tags,
    unused_qualifications,
    reason = "sizes and prose are those of the document; functions that are called alike are written alike, and called alike"
)]
#[rustfmt::skip]
mod generated;

pub use coupa_core::schema::{SchemaEntry, UnknownSchema};
pub use generated::*;

/// The view with this name. Case, dashes and underscores do not matter.
///
/// ```
/// assert_eq!(coupa_schema::find("worker_create")?.name, "WorkerCreate");
/// assert!(coupa_schema::find("WorkerCraete").is_err_and(|error| error.suggestions.contains(&"WorkerCreate")));
/// # Ok::<(), coupa_schema::UnknownSchema>(())
/// ```
///
/// # Errors
///
/// No view has the name; the error suggests the nearest ones.
pub fn find(name: &str) -> Result<&'static SchemaEntry, UnknownSchema> {
    coupa_core::schema::find(SCHEMAS, name)
}
