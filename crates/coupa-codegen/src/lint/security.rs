//! Rules about security requirements: every scheme is described, every scope is one of its scheme, and one request can
//! have all that a set asks for.

use crate::load::Document;
use crate::problem::Problems;
use crate::resolve::{closest, follow};
use crate::tree::{Member, Node};

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

/// Where the credential of a scheme stands in a request: a header by its name in small letters, or an attribute or cookie.
fn place(scheme: &Node) -> Option<(&'static str, String)> {
    let text = |key| scheme.get(key).and_then(Node::as_str);
    let of = |kind| Some((kind, text("name")?.to_owned()));
    match (text("type")?, text("in")) {
        ("oauth2" | "openIdConnect" | "http", _) => Some(("header", "authorization".to_owned())),
        ("apiKey", Some("header")) => of("header").map(|(kind, name)| (kind, name.to_ascii_lowercase())),
        ("apiKey", Some("query")) => of("query attribute"),
        ("apiKey", Some("cookie")) => of("cookie"),
        _ => None,
    }
}

/// Credentials of one set that stand in one place: no request has both.
fn conflicts(document: &Document, set: &Node, schemes: &[Member], problems: &mut Problems) {
    let mut places: Vec<((&str, String), &Member)> = Vec::new();
    for member in set.members() {
        let scheme = schemes.iter().find(|scheme| scheme.key == member.key);
        let scheme = scheme.map(|scheme| follow(document, &scheme.value, "").0);
        let Some(place) = scheme.and_then(place) else { continue };
        if let Some((_, first)) = places.iter().find(|(known, _)| *known == place) {
            let (kind, name) = &place;
            problems.push(
                document
                    .error_at(
                        "security-conflict",
                        member.key_position,
                        format!("`{}` and `{}` both stand in the {kind} `{name}`", first.key, member.key),
                    )
                    .because("a request has one of each: no caller could prove both at once")
                    .help("make them alternatives, an entry of `security` each, or give one of them another place")
                    .related(first.key_position, "the other"),
            );
        }
        places.push((place, member));
    }
}

fn requirements(document: &Document, security: &Node, problems: &mut Problems) {
    let schemes = document.find("/components/securitySchemes").map(Node::members).unwrap_or_default();
    for set in security.items() {
        conflicts(document, set, schemes, problems);
    }
    for member in security.items().iter().flat_map(Node::members) {
        let Some(scheme) = schemes.iter().find(|scheme| scheme.key == member.key) else {
            let problem = document
                .error_at(
                    "security-scheme-unknown",
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
        let (scheme, _) = follow(document, &scheme.value, "");
        let flows = scheme.get("flows").map(Node::members).unwrap_or_default();
        let known: Vec<&str> = flows
            .iter()
            .filter_map(|flow| flow.value.get("scopes"))
            .flat_map(Node::members)
            .map(|scope| scope.key.as_str())
            .collect();
        for scope in member.value.items() {
            let Some(name) = scope.as_str() else { continue };
            // Only OAuth 2.0 lists its scopes; elsewhere the names are roles.
            if !flows.is_empty() && !known.contains(&name) {
                problems.push(
                    document
                        .warning("scope-unknown", scope, format!("`{name}` is not a scope of `{}`", member.key))
                        .because("it is asked for as it stands, though no token that the document tells of could have it")
                        .help("add it to the scopes of the flow, or correct the name"),
                );
            }
        }
    }
}
