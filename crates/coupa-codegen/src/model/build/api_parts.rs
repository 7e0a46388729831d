//! Groups, tags, servers and security schemes.

use std::collections::BTreeSet;

use indexmap::IndexMap;

use crate::lint::is_token;
use crate::load::Document;
use crate::model::distinct::distinct;
use crate::model::lookup::{text, texts};
use crate::model::{Group, Operation, SecurityKind, SecurityScheme, Server, Tag};
use crate::names;
use crate::problem::Problems;
use crate::tree::Node;

/// Tag groups and tags. A document without `x-tagGroups` has one group, `api`; one without tags has one tag.
pub(super) fn groups_and_tags(document: &Document, operations: &[Operation]) -> (Vec<Group>, Vec<Tag>) {
    let group_of = |tag: &str| group_name(document, tag);
    let mut tags: Vec<Tag> = document
        .root
        .get("tags")
        .map(Node::items)
        .unwrap_or_default()
        .iter()
        .map(|node| {
            let name = text(node, "name");
            new_tag(&name, text(node, "description"), group_of(&name))
        })
        .collect();
    let mut seen = BTreeSet::new();
    tags.retain(|tag| seen.insert(tag.name.clone()));
    for operation in operations {
        if !tags.iter().any(|tag| tag.name == operation.tag) {
            tags.push(new_tag(&operation.tag, String::new(), operation.group.clone()));
        }
    }
    name_tags(&mut tags);
    let mut groups: Vec<Group> = Vec::new();
    for tag in &tags {
        if let Some(group) = groups.iter_mut().find(|group| group.name == tag.group) {
            group.tags.push(tag.name.clone());
        } else {
            let servers =
                servers_of(document, operations.iter().find(|operation| operation.group == tag.group));
            groups.push(Group {
                name: tag.group.clone(),
                rust: names::snake(&tag.group),
                tags: vec![tag.name.clone()],
                servers,
            });
        }
    }
    (groups, tags)
}

/// Modules in the root of the client, where the calls of a tag have a module too; and the file that a folder has.
const MODULES: [&str; 16] = [
    "answer_headers",
    "builder",
    "dialect",
    "filter",
    "filters",
    "generated",
    "header",
    "http",
    "mod",
    "paging",
    "path",
    "reqwest",
    "shell",
    "types",
    "upload",
    "xml",
];

/// Gives every tag a trait and a module of its own.
fn name_tags(tags: &mut [Tag]) {
    let names: Vec<String> = tags.iter().map(|tag| tag.name.clone()).collect();
    let wishes: Vec<&str> = names.iter().map(String::as_str).collect();
    let modules = distinct(&wishes, names::snake);
    let traits = distinct(&wishes, names::pascal);
    for ((tag, module), rust) in tags.iter_mut().zip(modules).zip(traits) {
        let plain = module.trim_start_matches("r#");
        tag.module = if MODULES.contains(&plain) { format!("{plain}_") } else { module };
        tag.rust = rust;
    }
}

fn new_tag(name: &str, description: String, group: String) -> Tag {
    Tag { name: name.to_owned(), rust: names::pascal(name), module: names::snake(name), description, group }
}

/// Name of the group that holds a tag.
pub(super) fn group_name(document: &Document, tag: &str) -> String {
    document
        .root
        .get("x-tagGroups")
        .map(Node::items)
        .unwrap_or_default()
        .iter()
        .find(|group| texts(group, "tags").iter().any(|name| name == tag))
        .map_or_else(|| "api".to_owned(), |group| text(group, "name"))
}

/// Servers of an operation: its own, those of its path item, or those of the document.
fn servers_of(document: &Document, operation: Option<&Operation>) -> Vec<Server> {
    let own = operation.and_then(|operation| {
        let item = operation.pointer.rsplit_once('/').map_or("", |(item, _)| item);
        [operation.pointer.as_str(), item].into_iter().find_map(|at| document.find(at)?.get("servers"))
    });
    own.or_else(|| document.root.get("servers"))
        .map(Node::items)
        .unwrap_or_default()
        .iter()
        .map(server)
        .collect()
}

fn server(node: &Node) -> Server {
    let variables = node.get("variables").map(Node::members).unwrap_or_default();
    Server {
        url: text(node, "url"),
        description: text(node, "description"),
        variables: variables
            .iter()
            .map(|member| (member.key.clone(), text(&member.value, "default")))
            .collect(),
    }
}

/// Security schemes; a kind that cannot be generated is refused.
pub(super) fn security_schemes(
    document: &Document,
    problems: &mut Problems,
) -> IndexMap<String, SecurityScheme> {
    let mut schemes = IndexMap::new();
    for member in document.find("/components/securitySchemes").map(Node::members).unwrap_or_default() {
        let node = &member.value;
        let kind = security_kind(node);
        let Some(kind) = kind else {
            problems.push(
                document
                    .error("security-kind", node, format!("the security scheme `{}` is of a kind that is not generated", member.key))
                    .because("callers would be let in without it, or kept out for good")
                    .help("generated are: `oauth2`, `openIdConnect`, `http` with the name of a scheme, `apiKey` in a header, the query or a cookie, `mutualTLS`"),
            );
            continue;
        };
        schemes.insert(
            member.key.clone(),
            SecurityScheme {
                name: member.key.clone(),
                rust: names::pascal(&member.key),
                description: text(node, "description"),
                kind,
            },
        );
    }
    schemes
}

/// What a scheme asks for; `None` for a kind that is not generated.
fn security_kind(node: &Node) -> Option<SecurityKind> {
    let name = text(node, "name");
    let bearer = SecurityKind::Bearer { token_url: None, scopes: IndexMap::new() };
    let http = text(node, "scheme").to_ascii_lowercase();
    Some(match (text(node, "type").as_str(), text(node, "in").as_str(), http.as_str()) {
        ("oauth2", ..) => oauth2(node),
        ("openIdConnect", ..) | ("http", _, "bearer") => bearer,
        ("http", _, "basic") => SecurityKind::Basic,
        ("http", _, other) if !other.is_empty() && other.bytes().all(is_token) => {
            SecurityKind::Http { scheme: text(node, "scheme") }
        }
        ("mutualTLS", ..) => SecurityKind::MutualTls,
        ("apiKey", "header", _) => SecurityKind::ApiKeyHeader { name },
        ("apiKey", "query", _) => SecurityKind::ApiKeyQuery { name },
        ("apiKey", "cookie", _) => SecurityKind::ApiKeyCookie { name },
        _ => return None,
    })
}

/// Every flow ends in a bearer token; the scopes are those of all of them.
fn oauth2(node: &Node) -> SecurityKind {
    let flows = node.get("flows").map(Node::members).unwrap_or_default();
    let of_flow = |flow: &Node| -> Vec<(String, String)> {
        let scopes = flow.get("scopes").map(Node::members).unwrap_or_default();
        scopes
            .iter()
            .map(|scope| (scope.key.clone(), scope.value.as_str().unwrap_or_default().to_owned()))
            .collect()
    };
    let token_url = flows
        .iter()
        .find(|flow| flow.key == "clientCredentials")
        .and_then(|flow| flow.value.get("tokenUrl"))
        .and_then(Node::as_str)
        .map(str::to_owned);
    SecurityKind::Bearer { token_url, scopes: flows.iter().flat_map(|flow| of_flow(&flow.value)).collect() }
}

#[cfg(test)]
mod tests {
    use super::MODULES;

    #[test]
    fn no_module_of_a_tag_is_hidden_by_what_the_root_of_the_client_has() {
        let root = include_str!("../../../embedded/client/src/lib.rs");
        let items =
            root.lines().map(|line| line.trim_start_matches("pub(crate) ").trim_start_matches("pub "));
        let items = items.filter(|line| line.starts_with("mod ") || line.starts_with("use "));
        let names: Vec<&str> = items
            .flat_map(|line| line.split(['{', ',', '}', ';']))
            .filter_map(|part| part.trim().rsplit([' ', ':']).next())
            .filter(|name| name.starts_with(char::is_lowercase))
            .collect();
        for name in ["builder", "http", "path", "types", "filters"] {
            assert!(names.contains(&name), "{name} is not in {names:?}");
        }
        for name in names {
            assert!(MODULES.contains(&name), "{name}");
        }
    }
}
