//! Operation metadata: what hooks, logs, routers and command lines need to know about each operation.
//!
//! The statics are generated; see `operations` in the generated types.

/// One operation of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Operation {
    /// `operationId`.
    pub id: &'static str,
    /// Upper-case HTTP method.
    pub method: &'static str,
    /// Path template, such as `/api/workers/{id}`.
    pub path: &'static str,
    /// Tag.
    pub tag: &'static str,
    /// Group of tags that share a base URL.
    pub group: &'static str,
    /// One line of what it does.
    pub summary: &'static str,
    /// Alternatives (OR) of sets (AND) of schemes that admit a caller; empty: open to everybody.
    pub security: &'static [&'static [Requirement]],
    /// Parameters.
    pub parameters: &'static [Parameter],
    /// Media types of the request body, most wanted first; empty: no body.
    pub request_media_types: &'static [&'static str],
    /// Whether the body must be there.
    pub body_required: bool,
    /// Statuses that are documented, ascending.
    pub statuses: &'static [u16],
    /// Media types of the successes, most wanted first.
    pub response_media_types: &'static [&'static str],
    /// Schema name of the JSON request body.
    pub request_schema: Option<&'static str>,
    /// A second call does no more than the first: its method says so (RFC 9110, 9.2.2), and the document does not
    /// deny it with `x-idempotent: false`.
    pub idempotent: bool,
    /// Paging, where the document declares it.
    pub pagination: Option<Pagination>,
}

impl Operation {
    /// Scopes of the first alternative that asks for any.
    pub fn scopes(&self) -> impl Iterator<Item = &'static str> + use<> {
        self.security
            .iter()
            .flat_map(|set| set.iter())
            .flat_map(|requirement| requirement.scopes.iter().copied())
    }
}

/// A scheme that a caller must satisfy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Requirement {
    /// Name of the security scheme.
    pub scheme: &'static str,
    /// Scopes that must have been granted.
    pub scopes: &'static [&'static str],
}

/// A parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parameter {
    /// Wire name.
    pub name: &'static str,
    /// `path`, `query` or `header`.
    pub location: &'static str,
    /// Must be given.
    pub required: bool,
    /// Prefix of the element keys that may stand in a free-form condition.
    pub filters: Option<&'static str>,
    /// One line of what it is for.
    pub description: &'static str,
}

/// How lists are cut into pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pagination {
    /// Query parameter with the page size.
    pub limit: &'static str,
    /// Query parameter with the number of rows to skip.
    pub offset: &'static str,
    /// Largest page.
    pub maximum: u64,
    /// JSON Pointer of the array in the answer; empty for a bare array.
    pub items: &'static str,
}
