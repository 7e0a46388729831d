//! The commands of this repository: arguments and disk. All thinking is in `coupa-codegen`.

pub mod commands;
pub mod reading;
pub mod workspace;

/// How a command ended, as its exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// All is well: 0.
    Done,
    /// A check found something: 1.
    Failed,
    /// The document has problems: 2.
    Problems,
}

impl Outcome {
    /// The exit code of the process.
    pub const fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Failed => 1,
            Self::Problems => 2,
        }
    }
}
