// Written by `cargo xtask generate` from spec/control.yaml#/components/schemas. Do not edit.

mod checks;
mod parse;
mod shapes;
mod verdict;
mod write;
pub mod seed_request;
pub mod snapshot_list;
pub mod world_list;
pub mod clock;
pub mod clock_change;
pub mod fault_list;
pub mod fault_create;
pub mod fault;
pub mod collection_list;
pub mod record_list;
pub mod journal;
pub mod problem;

use coupa_core::schema::SchemaEntry;

/// Every view, in the order of the document.
pub static SCHEMAS: &[SchemaEntry] = &[
    seed_request::SCHEMA,
    snapshot_list::SCHEMA,
    world_list::SCHEMA,
    clock::SCHEMA,
    clock_change::SCHEMA,
    fault_list::SCHEMA,
    fault_create::SCHEMA,
    fault::SCHEMA,
    collection_list::SCHEMA,
    record_list::SCHEMA,
    journal::SCHEMA,
    problem::SCHEMA,
];
