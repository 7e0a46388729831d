//! Where generated files go, and what the generated crates are called.

/// Names of folders and crates, so that the generator serves any project.
#[derive(Debug, Clone)]
pub struct Layout {
    /// Prefix of crate names, such as `petstore`.
    pub prefix: String,
    /// Prefix of the crates that know no document, `core` and `serve`: workspaces of several documents share them.
    pub shared: String,
    /// The command that writes the files, named in each header.
    pub command: String,
    /// Whether the crates go to a registry: a crate that is published may only need such.
    pub published: bool,
}

/// Crates that know no document.
const SHARED: [&str; 2] = ["core", "serve"];

impl Layout {
    /// Crates called `prefix-types` and so on, written by `command`.
    pub fn new(prefix: impl Into<String>, command: impl Into<String>) -> Self {
        let prefix = prefix.into();
        Self { shared: prefix.clone(), prefix, command: command.into(), published: false }
    }

    /// The same with another prefix for the crates that know no document.
    pub fn sharing(mut self, shared: impl Into<String>) -> Self {
        self.shared = shared.into();
        self
    }

    /// The same for crates that go to a registry, from a workspace that lists each of them among its dependencies.
    pub fn published(mut self) -> Self {
        self.published = true;
        self
    }

    /// Name of a crate, such as `petstore-types`.
    pub fn crate_name(&self, part: &str) -> String {
        let prefix = if SHARED.contains(&part) { &self.shared } else { &self.prefix };
        format!("{prefix}-{part}")
    }

    /// Folder of a crate, such as `crates/petstore-types`.
    pub fn crate_dir(&self, part: &str) -> String {
        format!("crates/{}", self.crate_name(part))
    }

    /// Folder of the generated modules of a crate, such as `crates/petstore-types/src/generated`.
    pub fn generated_dir(&self, part: &str) -> String {
        format!("{}/src/generated", self.crate_dir(part))
    }

    /// Name of a crate in Rust code, such as `petstore_types`.
    pub fn crate_ident(&self, part: &str) -> String {
        self.crate_name(part).replace('-', "_")
    }

    /// The comment at the head of a generated Rust file: the command, and the part of the document it came from.
    pub fn rust_header(&self, source: &str) -> String {
        format!("// Written by `{}` from {source}. Do not edit.\n", self.command)
    }
}

/// Whether a text can be the prefix of crate names: lower-case words of letters and digits with `-` between them,
/// the first of which begins with a letter.
pub fn is_prefix(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.split('-').all(|word| {
            !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
        })
}

#[cfg(test)]
mod tests {
    use super::{Layout, is_prefix};

    #[test]
    fn crates_that_know_no_document_can_be_shared() {
        let layout = Layout::new("pet-store", "make").sharing("corpus");
        assert_eq!(layout.crate_ident("types"), "pet_store_types");
        assert_eq!(layout.crate_dir("serve"), "crates/corpus-serve");
    }

    #[test]
    fn a_prefix_makes_crate_names() {
        for good in ["petstore", "pet-store2"] {
            assert!(is_prefix(good), "{good}");
        }
        for bad in ["", "Pet", "pet_store", "2pets", "pet--store", "-pet", "pet-", "pet store", "../pet"] {
            assert!(!is_prefix(bad), "{bad}");
        }
    }
}
