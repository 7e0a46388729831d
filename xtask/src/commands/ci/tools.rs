//! Tools from outside that checks need.

use std::path::{Path, PathBuf};
use std::process::Command;

/// A tool that checks need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Tool {
    /// Node.js, with npm.
    Node,
    /// Python 3, with venv and pip.
    Python,
    /// A PostgreSQL server.
    Postgres,
    /// Chromium.
    Chromium,
    /// curl, with bash.
    Curl,
}

impl Tool {
    /// How to get the tool.
    pub const fn install_hint(self) -> &'static str {
        match self {
            Self::Node => "install node 20.19 or newer, and npm",
            Self::Python => "install python 3.11 or newer, with venv and pip",
            Self::Postgres => "install a PostgreSQL server",
            Self::Chromium => "install chromium",
            Self::Curl => "install curl and bash",
        }
    }

    /// Path of the program, where it is installed in a version that will do.
    pub fn find(self) -> Option<PathBuf> {
        match self {
            Self::Node => on_path(&["node"])
                .filter(|node| at_least(node, (20, 19)))
                .filter(|_| on_path(&["npm"]).is_some()),
            Self::Python => on_path(&["python3"]).filter(|python| at_least(python, (3, 11))),
            Self::Postgres => on_path(&["postgres"]).or_else(|| {
                let versions = std::fs::read_dir("/usr/lib/postgresql").ok()?;
                versions
                    .filter_map(|entry| Some(entry.ok()?.path().join("bin/postgres")))
                    .filter(|path| path.exists())
                    .max()
            }),
            Self::Curl => on_path(&["curl"]).filter(|_| on_path(&["bash"]).is_some()),
            Self::Chromium => on_path(&["chromium", "chromium-browser", "google-chrome"]),
        }
    }
}

fn on_path(names: &[&str]) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .flat_map(|folder| names.iter().map(move |name| folder.join(name)))
        .find(|program| program.is_file())
}

/// Whether a program says with `--version` that it is at least of this version.
fn at_least(program: &Path, wanted: (u32, u32)) -> bool {
    let Ok(output) = Command::new(program).arg("--version").output() else { return false };
    version(&String::from_utf8_lossy(&output.stdout)).is_some_and(|found| found >= wanted)
}

/// The first two numbers of `v20.19.0` or `Python 3.11.2`.
fn version(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.split(|c: char| !c.is_ascii_digit()).filter_map(|number| number.parse().ok());
    Some((numbers.next()?, numbers.next()?))
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn versions_are_read_as_they_are_printed() {
        assert_eq!(version("v20.19.2\n"), Some((20, 19)));
        assert_eq!(version("Python 3.11.2\n"), Some((3, 11)));
        assert_eq!(version("none"), None);
    }
}
