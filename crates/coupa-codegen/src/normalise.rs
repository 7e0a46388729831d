//! One spelling for each construct, so that no later stage has special cases.
//!
//! Each rewriting keeps the meaning exactly. What cannot be said in the one spelling is left for the
//! model to refuse.

use crate::load::Document;
use crate::tree::{Kind, Member, Node};

/// Rewrites a document into the one spelling of each construct.
pub fn normalise(mut document: Document) -> Document {
    if let Some(schemas) =
        member_mut(&mut document.root, "components").and_then(|node| member_mut(node, "schemas"))
    {
        for member in members_mut(schemas) {
            schema(&mut member.value);
        }
    }
    document
}

fn member_mut<'n>(node: &'n mut Node, key: &str) -> Option<&'n mut Node> {
    members_mut(node).iter_mut().find(|member| member.key == key).map(|member| &mut member.value)
}

fn members_mut(node: &mut Node) -> &mut [Member] {
    match &mut node.kind {
        Kind::Object(members) => members,
        _ => &mut [],
    }
}

fn schema(node: &mut Node) {
    for member in members_mut(node) {
        match member.key.as_str() {
            // `const: x` is `enum: [x]`: a tool that does not know `const` would drop it silently.
            "const" => {
                "enum".clone_into(&mut member.key);
                let value = member.value.clone();
                member.value.kind = Kind::Array(vec![value]);
            }
            // `type: [string]` is `type: string`.
            "type" => {
                if let Kind::Array(items) = &member.value.kind
                    && let [only] = items.as_slice()
                {
                    member.value = only.clone();
                }
            }
            "properties" => {
                for property in members_mut(&mut member.value) {
                    schema(&mut property.value);
                }
            }

            "items" | "additionalProperties" => schema(&mut member.value),
            "allOf" | "anyOf" | "oneOf" => {
                if let Kind::Array(items) = &mut member.value.kind {
                    items.iter_mut().for_each(schema);
                }
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::load::load;
    use crate::tree::Source;

    #[test]
    fn one_spelling() {
        let text = "openapi: 3.1.0\ncomponents:\n  schemas:\n    A:\n      type: [string]\n      const: x\n    B:\n      properties:\n        const: {const: 1}\n";
        let document = normalise(load(Source::new("t.yaml", text)).unwrap());
        assert_eq!(
            document.find("/components/schemas").unwrap().to_json(),
            serde_json::json!({
                "A": {"type": "string", "enum": ["x"]},
                "B": {"properties": {"const": {"enum": [1]}}},
            })
        );
    }
}
