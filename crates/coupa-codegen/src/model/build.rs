//! Document to model: one function a part, problems collected over all of them.

mod api_parts;
pub(crate) mod contents;
pub(crate) mod operations;
mod parameters;
mod responses;
mod schemas;
mod spelling;

use super::{Api, Assumption};
use crate::load::Document;
use crate::model::lookup::text;
use crate::model::structure::Schemas;
use crate::problem::Problems;
use crate::tree::{Node, pointer};

/// Builds the model of a checked document; [`crate::passes`] complete it. The warnings come along.
///
/// # Errors
///
/// Every construct that cannot be given a meaning, with its position.
pub fn build(document: &Document) -> Result<(Api, Problems), Problems> {
    let mut problems = Problems::new();
    let readers = Schemas::new(document);
    let security_schemes = api_parts::security_schemes(document, &mut problems);
    let operations = operations::operations(&readers, &mut problems);
    let schemas = schemas::schemas(&readers, &mut problems);
    let (groups, tags) = api_parts::groups_and_tags(document, &operations);
    readers.warnings().into_iter().for_each(|warning| problems.push(warning));
    if problems.has_errors() {
        return Err(problems);
    }
    let info = document.root.get("info");
    let member = |key| info.map_or_else(String::new, |info| text(info, key));
    let mut schema_base = member("x-schema-base");
    if schema_base.is_empty() {
        "https://schemas.example.com/".clone_into(&mut schema_base);
    } else if !schema_base.ends_with('/') {
        schema_base.push('/');
    }
    let mut assumptions = Vec::new();
    collect_assumptions(&document.root, "", &mut assumptions);
    let api = Api {
        title: member("title"),
        version: member("version"),
        description: member("description"),
        schema_base,
        source: document.source.path.clone(),
        groups,
        tags,
        security_schemes,
        schemas,
        operations,
        resources: Vec::new(),
        assumptions,
        document: document.root.to_json(),
    };
    Ok((api, problems))
}

fn collect_assumptions(node: &Node, at: &str, found: &mut Vec<Assumption>) {
    if let Some(reason) = node.get("x-assumed").filter(|reason| reason.as_str().is_some()) {
        found.push(Assumption {
            pointer: at.to_owned(),
            position: node.position,
            reason: reason.as_str().unwrap_or_default().trim().to_owned(),
        });
    }
    for member in node.members() {
        collect_assumptions(&member.value, &pointer::join(at, &member.key), found);
    }
    for (index, item) in node.items().iter().enumerate() {
        collect_assumptions(item, &pointer::join(at, &index.to_string()), found);
    }
}
