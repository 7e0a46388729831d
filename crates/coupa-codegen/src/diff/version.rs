//! Which version a difference asks for.

use std::fmt;

use serde::Serialize;

/// The version part that must rise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Bump {
    /// None: the documents mean the same.
    None,
    /// Words were changed.
    Patch,
    /// Something was added.
    Minor,
    /// Something breaks.
    Major,
}

impl fmt::Display for Bump {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        })
    }
}

/// A version of three numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// Breaking changes.
    pub major: u64,
    /// Additions.
    pub minor: u64,
    /// Words and mends.
    pub patch: u64,
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

impl Version {
    /// Reads `1.2.3`. Pre-releases and build numbers are no released versions and give nothing.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('.').map(|part| {
            // `u64` would read `+1`, and a leading zero is no version.
            let plain =
                part.bytes().all(|byte| byte.is_ascii_digit()) && (part == "0" || !part.starts_with('0'));
            plain.then(|| part.parse().ok()).flatten()
        });
        let version = Self { major: parts.next()??, minor: parts.next()??, patch: parts.next()?? };
        parts.next().is_none().then_some(version)
    }

    /// The least version that a difference of this size asks for. Before 1.0.0 each part stands one place
    /// further right, as cargo reads versions.
    pub const fn after(self, bump: Bump) -> Self {
        let Self { major, minor, patch } = self;
        match (bump, major) {
            (Bump::None, _) => self,
            (Bump::Major, 1..) => Self { major: major + 1, minor: 0, patch: 0 },
            (Bump::Major, 0) | (Bump::Minor, 1..) => Self { major, minor: minor + 1, patch: 0 },
            (Bump::Minor, 0) | (Bump::Patch, _) => Self { major, minor, patch: patch + 1 },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Bump, Version};

    #[test]
    fn versions_are_three_plain_numbers() {
        assert_eq!(Version::parse("0.1.0"), Some(Version { major: 0, minor: 1, patch: 0 }));
        for text in ["1", "1.2", "1.2.3.4", "v1.2.3", "1.02.3", "+1.2.3", "1.2.3-rc.1", "", "1..3"] {
            assert_eq!(Version::parse(text), None, "{text}");
        }
    }

    #[test]
    fn the_next_version() {
        let after = |text: &str, bump| Version::parse(text).unwrap().after(bump).to_string();
        assert_eq!(after("0.1.4", Bump::None), "0.1.4");
        assert_eq!(after("0.1.4", Bump::Patch), "0.1.5");
        assert_eq!(after("0.1.4", Bump::Minor), "0.1.5");
        assert_eq!(after("0.1.4", Bump::Major), "0.2.0");
        assert_eq!(after("1.2.3", Bump::Patch), "1.2.4");
        assert_eq!(after("1.2.3", Bump::Minor), "1.3.0");
        assert_eq!(after("1.2.3", Bump::Major), "2.0.0");
    }
}
