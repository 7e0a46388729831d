//! What generated types, clients and validators call.
//!
//! No I/O, and nothing of any one API: tri-state values, violations, element and operation metadata,
//! the exact scalar types, a JSON scanner that knows positions, what each keyword of a schema asks, and JSON as XML.

pub mod element;
pub mod enumeration;
mod item;
pub mod json;
pub mod member;
pub mod operation;
pub mod parameter;
mod patch;
mod redacted;
pub mod scalar;
pub mod schema;
pub mod segment;
pub mod shape;
mod syntax;
pub mod union;
mod violation;
pub mod xml;

pub use item::Item;
pub use patch::Patch;
pub use redacted::Redacted;
pub use scalar::{Date, DateTime, Decimal, Number};
pub use violation::{Invalid, Location, Violation};
