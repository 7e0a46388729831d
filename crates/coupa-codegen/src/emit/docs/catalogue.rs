//! A catalogue of the JSON Schemas in the form of schemastore.org, which editors read.

use serde_json::{Value, json};

use super::sitemap::Site;
use super::text;

/// The catalogue; `None` where no schema is published. An editor needs addresses, so it is of use to others only where the
/// site has one, or where the base of the schemas is an address.
pub(super) fn catalogue(site: &Site<'_>) -> Option<String> {
    let schemas: Vec<Value> = site
        .api
        .schemas
        .values()
        .filter(|schema| site.schema_file(&schema.name).is_some())
        .map(|schema| {
            json!({
                "name": format!("{} of {}", schema.name, site.api.title),
                "description": text::summary(&schema.description),
                "fileMatch": [format!("*.{}.json", schema.name)],
                "url": site.schema_id(&schema.name),
            })
        })
        .collect();
    (!schemas.is_empty()).then(|| {
        super::render::json(&json!({
            "$schema": "https://json.schemastore.org/schema-catalog.json",
            "version": 1,
            "schemas": schemas,
        }))
    })
}
