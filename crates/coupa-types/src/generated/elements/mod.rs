// Written by `cargo xtask generate` from spec/openapi.yaml#/components/schemas. Do not edit.

//! What an interpreter of records needs to know about each element.

pub mod user;
pub mod worker;

/// The resource `worker`.
pub static WORKER: coupa_core::element::Resource = coupa_core::element::Resource {
    name: "worker",
    set: &worker::WORKER,
};

/// The resource `user`.
pub static USER: coupa_core::element::Resource = coupa_core::element::Resource {
    name: "user",
    set: &user::USER,
};

/// Every resource.
pub static RESOURCES: &[&coupa_core::element::Resource] = &[&WORKER, &USER];

/// The resource with this name.
pub fn find(name: &str) -> Option<&'static coupa_core::element::Resource> {
    RESOURCES.iter().copied().find(|resource| resource.name == name)
}
