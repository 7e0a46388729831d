//! Rules about security requirements: every scheme is described, every scope is one of its scheme.

use crate::load::Document;
use crate::problem::Problems;
use crate::resolve::closest;
use crate::tree::Node;

use super::operations::METHODS;

pub(super) fn check(document: &Document, problems: &mut Problems) {
    if let Some(security) = document.root.get("security") {
        requirements(document, security, problems);
    }
    for path in document.root.get("paths").map(Node::members).unwrap_or_default() {
        for member in path.value.members().iter().filter(|member| METHODS.contains(&member.key.as_str())) {
            if let Some(security) = member.value.get("security") {
                requirements(document, security, problems);
            }
        }
    }
}

fn requirements(document: &Document, security: &Node, problems: &mut Problems) {
    let schemes = document.find("/components/securitySchemes").map(Node::members).unwrap_or_default();
    for member in security.items().iter().flat_map(Node::members) {
        let Some(scheme) = schemes.iter().find(|scheme| scheme.key == member.key) else {
            let problem = crate::problem::Problem::error(
                "security-scheme-unknown",
                &document.source.path,
                member.key_position,
                format!("the security scheme `{}` is not described", member.key),
            )
            .because("callers could not know what to send, and nothing would be enforced");
            problems.push(match closest(&member.key, schemes.iter().map(|scheme| scheme.key.as_str())) {
                Some(meant) => problem.help(format!("did you mean `{meant}`?")),
                None => problem.help("describe it in `components.securitySchemes`"),
            });
            continue;
        };
        let scopes = scheme
            .value
            .get("flows")
            .and_then(|flows| flows.get("clientCredentials"))
            .and_then(|flow| flow.get("scopes"));
        for scope in member.value.items() {
            let Some(name) = scope.as_str() else { continue };
            if scopes.is_some_and(|scopes| scopes.get(name).is_none()) {
                problems.push(
                    document
                        .error("scope-unknown", scope, format!("`{name}` is not a scope of `{}`", member.key))
                        .help("add it to the scopes of the flow, or correct the name"),
                );
            }
        }
    }
}
