//! What several tests need: the workspace, and copies of it that may be spoiled.

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use coupa_codegen::Generated;
use tempfile::TempDir;
use xtask::workspace::Workspace;

/// The workspace under test.
pub(crate) fn workspace() -> Workspace {
    Workspace::here()
}

/// Everything the generator makes of the workspace, made once for all tests.
pub(crate) fn generated() -> &'static Generated {
    static GENERATED: OnceLock<Generated> = OnceLock::new();
    GENERATED.get_or_init(|| {
        let input = workspace().input().expect("inputs");
        coupa_codegen::generate(&input, &Workspace::layout())
            .unwrap_or_else(|problems| panic!("{}", problems.render(&input.sources(), false)))
    })
}

/// A file of the workspace as text.
pub(crate) fn read(path: &str) -> String {
    fs::read_to_string(workspace().root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// A copy of the document, the tables and everything generated: all that the generator looks at.
pub(crate) struct Copy {
    folder: TempDir,
}

impl Copy {
    /// A fresh copy.
    pub(crate) fn new() -> Self {
        let folder = TempDir::new().expect("a folder");
        copy_folder(&workspace().root().join("spec"), &folder.path().join("spec"));
        let copy = Self { folder };
        copy.workspace().write(&generated().files()).expect("written");
        for part in ["types", "schema", "api"] {
            // The stub of the control plane is generated whole.
            let place = Workspace::control_layout().crate_dir(part);
            copy_folder(&workspace().root().join(&place), &copy.root().join(&place));
        }
        copy
    }

    /// The copy as a workspace.
    pub(crate) fn workspace(&self) -> Workspace {
        Workspace::at(self.folder.path())
    }

    /// Its root.
    pub(crate) fn root(&self) -> &Path {
        self.folder.path()
    }

    /// Replaces the first `old` in a file.
    pub(crate) fn edit(&self, path: &str, old: &str, new: &str) {
        let path = self.folder.path().join(path);
        let text = fs::read_to_string(&path).expect("a file to edit");
        assert!(text.contains(old), "{} has no {old:?}", path.display());
        fs::write(&path, text.replacen(old, new, 1)).expect("edited");
    }
}

/// Copies a folder with everything below it.
pub(crate) fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder to copy") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.file_type().expect("a type").is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("copied");
        }
    }
}
