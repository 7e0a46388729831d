//! One module a command.

pub mod answers;
pub mod bench;
pub mod changelog;
pub mod ci;
pub mod corpus;
pub mod diff;
pub mod docs;
pub mod generate;
pub mod lint;
pub mod package;
pub mod release;
pub mod suite;
pub mod tidy;
pub mod up;
pub mod watch;
