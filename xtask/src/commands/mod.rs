//! One module a command.

pub mod ci;
pub mod docs;
pub mod generate;
pub mod lint;
pub mod tidy;
pub mod up;
pub mod watch;
