//! JSON Schema documents and validators of the Coupa Worker API and CSO User API.
//!
//! For each view there is a self-contained document (`schemas/NAME.json`, draft 2020-12) and a module named
//! after it, all generated from `spec/openapi.yaml`:
//!
//! ```text
//! coupa_schema::worker_create::validate(&Value)                -> Result<(), Invalid>
//! coupa_schema::worker_create::parse(&[u8])                    -> Result<WorkerCreate, Invalid>
//! coupa_schema::worker_create::parse_with(&[u8], &mut ignored) -> Result<WorkerCreate, Invalid>
//! coupa_schema::worker_create::SCHEMA                          -> SchemaEntry
//! ```
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

mod runtime;

#[allow(
    clippy::too_many_lines,
    clippy::doc_lazy_continuation,
    clippy::too_long_first_doc_paragraph,
    rustdoc::bare_urls,
    rustdoc::broken_intra_doc_links,
    rustdoc::invalid_html_tags,
    reason = "sizes and prose are those of the document"
)]
#[rustfmt::skip]
mod generated;

pub use generated::*;
pub use runtime::{SchemaEntry, UnknownSchema, find};
