// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas. Do not edit.

mod checks;
mod parse;
mod shapes;
mod verdict;
mod write;
pub mod worker;
pub mod worker_part;
pub mod worker_result;
pub mod worker_list;
pub mod worker_create;
pub mod worker_update;
pub mod user;
pub mod user_list;
pub mod user_create;
pub mod user_update;
pub mod user_change;
pub mod users_create;
pub mod user_create_request_body;
pub mod users_update;
pub mod users_created;
pub mod users_updated;
pub mod core_errors;
pub mod xml_errors;
pub mod cso_errors;

use coupa_core::schema::SchemaEntry;

/// Every view, in the order of the document.
pub static SCHEMAS: &[SchemaEntry] = &[
    worker::SCHEMA,
    worker_part::SCHEMA,
    worker_result::SCHEMA,
    worker_list::SCHEMA,
    worker_create::SCHEMA,
    worker_update::SCHEMA,
    user::SCHEMA,
    user_list::SCHEMA,
    user_create::SCHEMA,
    user_update::SCHEMA,
    user_change::SCHEMA,
    users_create::SCHEMA,
    user_create_request_body::SCHEMA,
    users_update::SCHEMA,
    users_created::SCHEMA,
    users_updated::SCHEMA,
    core_errors::SCHEMA,
    xml_errors::SCHEMA,
    cso_errors::SCHEMA,
];
