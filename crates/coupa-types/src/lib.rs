//! Rust types of the Coupa Worker API and CSO User API.
//!
//! All of it is generated from `spec/openapi.yaml`; this file is the shell around it. Types hold structure, not
//! constraints: what Coupa sends can be read even where it breaks its own limits, and is written back as equal JSON.
//! Constraints are the business of the validators in `coupa-schema`.
//!
//! | in the document | in a struct |
//! |---|---|
//! | required, not null | `T` |
//! | required, may be null | `Option<T>`; absent is an error |
//! | optional, not null | `Option<T>`; left out when `None`, and null is an error |
//! | optional, may be null | [`Patch<T>`](coupa_core::Patch): absent, null or a value |
//!
//! What is required stands in `new`; a type of which nothing is required has `Default` in its place. What callers may
//! leave out of a body has a setter each, `with_` and its name, which takes a value, or null where that may be said.
//! Fields are public, so struct update syntax does the same. A worker is made in five lines, and changed in one.
//!
//! Values that carry more than their number are kept as they came: offsets of moments, the scale of decimals, values
//! of open enumerations that nobody has listed, members of open objects.
//!
//! ```
//! use coupa_types::{CountryRef, GenderCode, WorkerCreate, WorkerEmailIn, WorkerUpdate};
//! use coupa_core::{Date, Decimal, Patch};
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let (born, years) = ("1990-07-03".parse::<Date>()?, "7.5".parse::<Decimal>()?);
//! let worker = WorkerCreate::new("Ada", "Example", born, GenderCode::F, years)
//!     .with_current_title("Cook")
//!     .with_country_of_residence(CountryRef::default().with_code("NL"))
//!     .with_worker_emails([WorkerEmailIn::default().with_email_address("ada@example.com")]);
//! assert_eq!(worker.middle_name, Patch::Absent);
//!
//! // Clears the title, and leaves everything else as it is.
//! let change = WorkerUpdate::default().with_current_title(Patch::Null);
//! assert_eq!(serde_json::to_string(&change)?, r#"{"current-title":null}"#);
//! assert_eq!(change, WorkerUpdate { current_title: Patch::Null, ..WorkerUpdate::default() });
//! # Ok(())
//! # }
//! ```
//!
//! # Personal data
//!
//! `Debug` leaves out what the document marks as personal data (`x-sensitive`), wherever it is nested, and members of
//! the same object that the document does not name:
//!
//! ```
//! # use coupa_types::WorkerUpdate;
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let change = WorkerUpdate { date_of_birth: Some("1990-07-03".parse()?), ..WorkerUpdate::default() };
//! let shown = format!("{change:?}");
//! assert!(shown.contains("date_of_birth: [redacted]") && !shown.contains("1990"));
//! # Ok(())
//! # }
//! ```
//!
//! # Features
//!
//! None is on by default, and without them nothing of the two libraries is compiled.
//!
//! - `schemars`: [`JsonSchema`](https://docs.rs/schemars/1/schemars/trait.JsonSchema.html) of every type, in the plain
//!   JSON Schema (2020-12) that `coupa-schema` publishes, with constraints, descriptions and known values.
//! - `utoipa`: [`ToSchema`](https://docs.rs/utoipa/6/utoipa/trait.ToSchema.html) of every type: the document's own
//!   schema, extensions included, with every schema that it refers to.

#[allow(
    clippy::large_enum_variant,
    clippy::struct_excessive_bools,
    clippy::struct_field_names,
    clippy::enum_variant_names,
    clippy::too_long_first_doc_paragraph,
    clippy::doc_lazy_continuation,
    clippy::doc_link_with_quotes,
    clippy::too_many_lines,
    rustdoc::bare_urls,
    rustdoc::broken_intra_doc_links,
    rustdoc::invalid_html_tags,
    reason = "names, sizes and prose are those of the document"
)]
#[rustfmt::skip]
mod generated;

pub use generated::*;
