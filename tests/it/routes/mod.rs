//! Every operation in every way in which it can be answered.
//!
//! `pairs` holds the document to what can be made to happen: each (operation, status) is produced by a request here, or
//! stands in `tests/ledgers/routes.toml` with the reason. `shapes` sends the same bad request to each operation, and the
//! errors are equal but for what they are about.

mod caller;
mod pairs;
mod shapes;
