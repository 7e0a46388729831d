//! Where generated files go, and what the generated crates are called.

/// Names of folders and crates, so that the generator serves any project.
#[derive(Debug, Clone)]
pub struct Layout {
    /// Prefix of crate names, such as `petstore`.
    pub prefix: String,
    /// The command that writes the files, named in each header.
    pub command: String,
}

impl Layout {
    /// Crates called `prefix-types` and so on, written by `command`.
    pub fn new(prefix: impl Into<String>, command: impl Into<String>) -> Self {
        Self { prefix: prefix.into(), command: command.into() }
    }

    /// Folder of a crate, such as `crates/petstore-types`.
    pub fn crate_dir(&self, part: &str) -> String {
        format!("crates/{}-{part}", self.prefix)
    }

    /// Folder of the generated modules of a crate, such as `crates/petstore-types/src/generated`.
    pub fn generated_dir(&self, part: &str) -> String {
        format!("{}/src/generated", self.crate_dir(part))
    }

    /// Name of a crate in Rust code, such as `petstore_types`.
    pub fn crate_ident(&self, part: &str) -> String {
        format!("{}_{part}", self.prefix.replace('-', "_"))
    }

    /// The comment at the head of a generated Rust file: the command, and the part of the document it came from.
    pub fn rust_header(&self, source: &str) -> String {
        format!("// Written by `{}` from {source}. Do not edit.\n", self.command)
    }
}
