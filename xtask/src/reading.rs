//! How a document is read that nobody here can mend.

use std::fmt;

use coupa_codegen::{Input, leave};

/// The word for every rule of which what it refuses can be left out.
const ALL: &str = "all";

/// What becomes of what a document leaves open, or says wrong.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Reading {
    /// What becomes of a choice in which nothing proves which member a value is
    #[arg(long, value_enum, default_value_t)]
    undecided: Undecided,
    /// Leave out of the document what these rules refuse, separated by commas; a warning tells each part
    ///
    /// Only parts that a document can be without: a key in the wrong place, a pattern that cannot be read, a default out
    /// of its bounds. What is generated is faithful to the document that is left. `all` stands for every such rule.
    #[arg(long, value_name = "RULES", value_delimiter = ',', value_parser = rule)]
    leave_out: Vec<&'static str>,
}

/// What becomes of a choice in which nothing proves which member a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Undecided {
    /// The document is refused.
    #[default]
    Refuse,
    /// Its values are kept as JSON and held to every member by the validator; a note tells each.
    Value,
}

/// A rule by its name.
fn rule(name: &str) -> Result<&'static str, String> {
    if name == ALL {
        return Ok(ALL);
    }
    leave::rules().find(|rule| *rule == name).ok_or_else(|| {
        let known: Vec<&str> = leave::rules().collect();
        format!("what it refuses cannot be left out; what these refuse can: {}, or `{ALL}`", known.join(", "))
    })
}

impl Reading {
    /// Whether it asks for nothing.
    pub fn is_plain(&self) -> bool {
        self.undecided == Undecided::Refuse && self.leave_out.is_empty()
    }

    /// Says it of an input.
    pub fn apply(&self, input: &mut Input) {
        input.keep_undecided = self.undecided == Undecided::Value;
        input.leave_out = if self.leave_out.contains(&ALL) {
            leave::rules().collect()
        } else {
            self.leave_out.iter().copied().collect()
        };
    }
}

/// The options that say it, each with a blank before it.
impl fmt::Display for Reading {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.undecided == Undecided::Value {
            f.write_str(" --undecided value")?;
        }
        if !self.leave_out.is_empty() {
            write!(f, " --leave-out {}", self.leave_out.join(","))?;
        }
        Ok(())
    }
}
