// Written by `cargo xtask generate` from spec/control.yaml#/components/schemas. Do not edit.

//! What an interpreter of records needs to know about each element.

/// Every resource.
pub static RESOURCES: &[&coupa_core::element::Resource] = &[];

/// The resource with this name.
pub fn find(name: &str) -> Option<&'static coupa_core::element::Resource> {
    RESOURCES.iter().copied().find(|resource| resource.name == name)
}
