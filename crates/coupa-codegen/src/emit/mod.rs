//! From the model to files, a module a target.

pub mod api;
pub mod bundle;
pub mod client;
pub mod docs;
pub mod document;
mod folder;
mod items;
mod print;
pub mod roundtrip;
pub mod rust;
pub mod schema;
pub mod types;

#[cfg(test)]
mod tests;
