//! The commands of the guides.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context as _, Result};

use super::shell::{Said, Shell, tidied};
use crate::commands::ci::Tool;

/// The variable of guides that need a database.
const DATABASE: &str = "$DATABASE_URL";

/// A block of a guide that is run.
#[derive(Debug, PartialEq, Eq)]
struct Block<'g> {
    command: &'g str,
    /// What it is said to print.
    printed: Option<&'g str>,
    /// What is said right behind it to come of it: the status of a request, or the code of a command.
    wanted: &'g str,
}

/// Runs the commands of each guide, one guide after the other; how many there were.
pub(super) fn run(
    folder: &Path,
    shell: &mut Shell,
    problems: &mut Vec<String>,
    out: &mut dyn Write,
) -> Result<usize> {
    let mut paths: Vec<_> = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "md"));
    paths.sort();
    let mut count = 0;
    for path in paths {
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let blocks = blocks(&text);
        if !blocks.is_empty() {
            shell.fresh()?;
        }
        if blocks.iter().any(|block| block.command.contains(DATABASE)) && !shell.add_database()? {
            writeln!(out, "{name}: skipped; {}", Tool::Postgres.install_hint())?;
            continue;
        }
        for block in blocks {
            count += 1;
            if let Some(problem) = trouble(&block, shell)? {
                problems.push(format!("{name}: {problem}\n{}", block.command));
            }
        }
    }
    Ok(count)
}

fn trouble(block: &Block<'_>, shell: &mut Shell) -> Result<Option<String>> {
    let is_request = block.command.starts_with("curl ");
    let (came, said) = if is_request {
        let said = shell.run(&format!("{} -w '\\n%{{http_code}}'", block.command.trim_end()))?;
        let (printed, status) = said.printed.rsplit_once('\n').unwrap_or(("", &said.printed));
        (status.to_owned(), Said { printed: printed.to_owned(), ..said })
    } else {
        let said = shell.run(block.command)?;
        (said.code.map_or_else(|| "no code".to_owned(), |code| code.to_string()), said)
    };
    if came != block.wanted {
        return Ok(Some(format!("{came} where {} is said\n{}{}", block.wanted, said.printed, said.errors)));
    }
    let printed = tidied(&said.printed);
    Ok(block
        .printed
        .filter(|written| !matches(written.trim_end(), &printed))
        .map(|_| format!("prints something else than the block behind it:\n{printed}")))
}

/// Whether a text is as it is written, `…` standing for anything.
fn matches(written: &str, printed: &str) -> bool {
    let mut parts = written.split('…');
    let Some(mut rest) = printed.strip_prefix(parts.next().unwrap_or_default()) else { return false };
    let parts: Vec<&str> = parts.collect();
    let Some((last, middle)) = parts.split_last() else { return rest.is_empty() };
    for part in middle {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}

/// The blocks `sh` of a guide.
fn blocks(text: &str) -> Vec<Block<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((language, inside, after)) = next(rest) {
        rest = after;
        if language != "sh" {
            continue;
        }
        let printed = next(after).filter(|(language, inside, _)| {
            // Nothing but empty lines lies between.
            let between = &after[..offset(after, inside)];
            matches!(*language, "text" | "json") && between.trim() == format!("```{language}")
        });
        let usual = if inside.starts_with("curl ") { "200" } else { "0" };
        let behind = printed.map_or(after, |(_, _, after)| after).trim_start();
        let said = ["This is ", "This exits with "].iter().find_map(|words| behind.strip_prefix(words));
        let digits = said.map(|said| said.split(|c: char| !c.is_ascii_digit()).next().unwrap_or_default());
        let wanted = digits.filter(|digits| !digits.is_empty()).unwrap_or(usual);
        found.push(Block { command: inside, printed: printed.map(|(_, inside, _)| inside), wanted });
    }
    found
}

/// The next block: its language, what is in it, what comes behind it.
fn next(text: &str) -> Option<(&str, &str, &str)> {
    let start = if text.starts_with("```") { 0 } else { text.find("\n```")? + 1 };
    let (language, rest) = text[start + 3..].split_once('\n')?;
    let end = if rest.starts_with("```") { 0 } else { rest.find("\n```")? + 1 };
    let after = rest[end..].strip_prefix("```")?;
    Some((language, &rest[..end], after))
}

/// Where a part of a text begins in it.
fn offset(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_read_with_what_is_said_of_them() {
        let guide = "# A\n\n```sh\ncurl x\n```\n\nThis is 404, so.\n\n```text\nno command\n```\n\n```sh\ncoupa x\n```\n\n```text\nout\n```\n\nThis exits with 3.\n\n```sh\ncoupa y\n```\n";
        assert_eq!(
            blocks(guide),
            [
                Block { command: "curl x\n", printed: None, wanted: "404" },
                Block { command: "coupa x\n", printed: Some("out\n"), wanted: "3" },
                Block { command: "coupa y\n", printed: None, wanted: "0" },
            ]
        );
    }

    #[test]
    fn an_ellipsis_stands_for_anything() {
        for (written, printed, fits) in [
            ("a", "a", true),
            ("a", "ab", false),
            ("a…", "ab\nc", true),
            ("a…c", "ab\nc", true),
            ("a…c…e", "abcde", true),
            ("a…d…c", "abcd", false),
            ("…b", "ab c", false),
        ] {
            assert_eq!(matches(written, printed), fits, "{written} {printed}");
        }
    }
}
