//! Names of worlds, and how a request says which one it means.

use std::{
    fmt,
    sync::{
        Arc, LazyLock,
        atomic::{AtomicU64, Ordering},
    },
};

use http::{HeaderMap, HeaderName};

/// Longest name.
const LONGEST: usize = 64;

/// The name of a world: letters, digits, `-` and `_`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct WorldName(Arc<str>);

impl WorldName {
    /// The header that says it.
    pub(crate) const HEADER: HeaderName = HeaderName::from_static("x-sandbox-world");

    /// The world of who says nothing.
    pub(crate) fn unsaid() -> Self {
        static UNSAID: LazyLock<WorldName> = LazyLock::new(|| WorldName("default".into()));
        UNSAID.clone()
    }

    /// A name that nobody else has.
    pub(crate) fn own() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        // Other processes may have worlds in the same database.
        let chance = getrandom::u64().unwrap_or_default();
        Self(format!("own-{chance:016x}-{number}").into())
    }

    /// The name that a text is, if it is one.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let is_name = (1..=LONGEST).contains(&text.len())
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
        is_name.then(|| Self(text.into()))
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this is the world of who says nothing.
    pub(crate) fn is_unsaid(&self) -> bool {
        &*self.0 == "default"
    }
}

impl fmt::Display for WorldName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A credential without the world that may stand behind its last `@`, and that world as it was written.
pub(crate) fn split(credential: &str) -> (&str, Option<&str>) {
    match credential.rsplit_once('@') {
        Some((credential, world)) => (credential, Some(world)),
        None => (credential, None),
    }
}

/// The world that a credential and the header mean together, or why they cannot.
pub(crate) fn choose(of_credential: Option<&str>, headers: &HeaderMap) -> Result<WorldName, String> {
    let mut of_header = headers.get_all(WorldName::HEADER).iter();
    let (header, others) = (of_header.next(), of_header.next());
    if others.is_some() {
        return Err("X-Sandbox-World stands more than once".to_owned());
    }
    let read = |text: &str| {
        WorldName::parse(text).ok_or_else(|| {
            format!("a world has a name of 1 to {LONGEST} letters, digits, - and _, which {text:?} is not")
        })
    };
    let header = header.map(|value| read(&String::from_utf8_lossy(value.as_bytes()))).transpose()?;
    let of_credential = of_credential.map(read).transpose()?;
    match (of_credential, header) {
        (Some(credential), Some(header)) if credential != header => {
            Err(format!("the credential is of the world {credential}, but X-Sandbox-World says {header}"))
        }
        (Some(name), _) | (None, Some(name)) => Ok(name),
        (None, None) => Ok(WorldName::unsaid()),
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn credential_and_header_must_not_disagree() {
        let said = |credential: Option<&str>, header: Option<&'static str>| {
            let headers: HeaderMap =
                header.map(|it| (WorldName::HEADER, HeaderValue::from_static(it))).into_iter().collect();
            choose(credential, &headers).map(|name| name.to_string()).ok()
        };
        for (credential, header, expected) in [
            (None, None, Some("default")),
            (Some("a"), None, Some("a")),
            (None, Some("b"), Some("b")),
            (Some("a"), Some("a"), Some("a")),
            (Some("a"), Some("b"), None),
            (Some("default"), Some("b"), None),
            (Some(""), None, None),
            (None, Some("a/b"), None),
            (None, Some("a b"), None),
        ] {
            assert_eq!(said(credential, header).as_deref(), expected, "{credential:?} {header:?}");
        }
        assert!(WorldName::parse(&"x".repeat(64)).is_some() && WorldName::parse(&"x".repeat(65)).is_none());
    }

    #[test]
    fn the_world_stands_behind_the_last_at() {
        assert_eq!(split("sandbox@a"), ("sandbox", Some("a")));
        assert_eq!(split("a@b@c"), ("a@b", Some("c")));
        assert_eq!(split("sandbox"), ("sandbox", None));
    }
}
