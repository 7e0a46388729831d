//! `coupa sandbox journal`: what the sandbox was asked and answered, now or as it comes.

use std::io::Write;
use std::time::Duration;

use anyhow::{Context as _, Result};
use clap::{Arg, ArgAction, ArgMatches};
use coupa_client::RawCall;
use coupa_core::operation::Operation;
use serde_json::{Value, json};

use super::run::{call, rows, send};
use crate::commands::operations::Session;
use crate::output::{self, Format};
use crate::problem::Problem;

/// Between two looks.
const PAUSE: Duration = Duration::from_millis(300);

/// Entries of before that are shown when it is followed, unless the user says otherwise.
const BEFORE: &str = "10";

/// Most entries that one look brings.
const MOST: &str = "1000";

/// The flag that makes it go on.
pub(super) fn argument() -> Arg {
    Arg::new("follow")
        .long("follow")
        .short('f')
        .action(ArgAction::SetTrue)
        .conflicts_with("query:after")
        .help("Go on, and tell each request as it is answered; Ctrl-C ends it")
}

/// Shows it, and follows it where that was asked for.
pub(super) async fn run(
    session: &Session,
    operation: &'static Operation,
    matches: &ArgMatches,
    out: &mut dyn Write,
) -> Result<()> {
    if matches.get_flag("follow") {
        return follow(session, operation, matches, out).await;
    }
    let page = look(session, operation, call(session, operation, matches, &[])?).await?;
    let entries = page.entries();
    let more = page.count().saturating_sub(entries.len() as u64);
    if session.output.format == Format::Table && session.output.fields.is_empty() && !session.output.quiet {
        let rows: Vec<Value> = entries.iter().map(shown).collect();
        let columns: Vec<String> =
            ["at", "status", "ms", "operation", "request", "why"].map(str::to_owned).into();
        session.output.rows(&rows, &columns, out)?;
    } else {
        session.output.rows(entries, &output::columns_of(entries), out)?;
    }
    if more > 0 {
        eprintln!("and {more} before these; --limit shows more");
    }
    Ok(())
}

/// One look at the journal.
struct Page(Value);

impl Page {
    fn entries(&self) -> &[Value] {
        rows(&self.0).unwrap_or_default()
    }

    fn count(&self) -> u64 {
        self.0.get("count").and_then(Value::as_u64).unwrap_or_default()
    }

    fn process(&self) -> Option<&str> {
        self.0.get("process").and_then(Value::as_str)
    }
}

async fn look(session: &Session, operation: &'static Operation, call: RawCall) -> Result<Page> {
    let answer = send(session, operation, call, None).await?;
    Ok(Page(serde_json::from_slice(answer.body()).context("the answer is no JSON")?))
}

async fn follow(
    session: &Session,
    operation: &'static Operation,
    matches: &ArgMatches,
    out: &mut dyn Write,
) -> Result<()> {
    let lines = match session.output.format {
        Format::Table => false,
        Format::Json | Format::Jsonl => true,
        Format::Csv => {
            return Err(Problem::usage("a journal that goes on cannot be CSV")
                .next("take --output jsonl, or leave out --follow")
                .into());
        }
    };
    let mut first = call(session, operation, matches, &[])?;
    if matches.get_one::<String>("query:limit").is_none() {
        first = first.query("limit", BEFORE);
    }
    let mut page = look(session, operation, first).await?;
    let after = |last: u64| -> Result<RawCall> {
        let call = call(session, operation, matches, &["limit"])?;
        Ok(call.query("after", last.to_string()).query("limit", MOST))
    };
    let (mut last, mut silent, mut begun) = (0, false, true);
    loop {
        for entry in page.entries() {
            last = entry.get("number").and_then(Value::as_u64).unwrap_or(last).max(last);
            if lines {
                session.output.lines(std::slice::from_ref(entry), out)?;
            } else {
                line(entry, session.output.colors, out)?;
            }
        }
        let missed = page.count().saturating_sub(page.entries().len() as u64);
        if missed > 0 && !begun {
            eprintln!("{missed} more were answered meanwhile");
        }
        out.flush()?;
        begun = false;
        let process = page.process().map(str::to_owned);
        page = loop {
            tokio::time::sleep(PAUSE).await;
            match look(session, operation, after(last)?).await {
                Ok(page) if page.process().map(str::to_owned) == process => {
                    silent = false;
                    if !page.entries().is_empty() {
                        break page;
                    }
                }
                Ok(_) => {
                    // Its numbers begin anew.
                    eprintln!("the sandbox was started anew");
                    silent = false;
                    last = 0;
                    break look(session, operation, after(0)?).await?;
                }
                // Whoever follows a sandbox may well start it again.
                Err(error) if error.downcast_ref().is_some_and(Problem::is_network) => {
                    if !silent {
                        eprintln!("the sandbox does not answer; waiting for it");
                    }
                    silent = true;
                }
                Err(error) => return Err(error),
            }
        };
    }
}

/// An entry as a row for people.
fn shown(entry: &Value) -> Value {
    let text = |name: &str| entry.get(name).map(output::text).unwrap_or_default();
    let at = text("at");
    // The day is the same for most of what is looked at, and the moments are all in one offset.
    let time = at.get(11..23).unwrap_or(&at);
    let query = text("query");
    let mark = if query.is_empty() { "" } else { "?" };
    let status = text("status");
    json!({
        "at": time,
        "status": if status == "0" { "cut" } else { &status },
        "ms": text("elapsed_ms"),
        "operation": text("operation"),
        "request": format!("{} {}{mark}{query}", text("method"), text("path")),
        "why": reasons(entry).join("; "),
    })
}

/// Why an entry was answered as it was.
fn reasons(entry: &Value) -> Vec<String> {
    let fault = entry.get("fault").map(|id| format!("fault {id}"));
    let rejected = entry.get("rejected").and_then(Value::as_array).into_iter().flatten().map(|rejection| {
        let text = |name: &str| rejection.get(name).map(output::text).unwrap_or_default();
        let pointer = text("pointer");
        if pointer.is_empty() { text("detail") } else { format!("{pointer}: {}", text("detail")) }
    });
    fault.into_iter().chain(rejected).collect()
}

/// An entry as a line, with the reasons below it.
fn line(entry: &Value, colors: bool, out: &mut dyn Write) -> Result<()> {
    let row = shown(entry);
    let text = |name: &str| row.get(name).map(output::text).unwrap_or_default();
    let status = text("status");
    let coloured = match (colors, status.as_bytes().first()) {
        (false, _) => format!("{status:3}"),
        (true, Some(b'2')) => console::style(format!("{status:3}")).green().force_styling(true).to_string(),
        (true, Some(b'4')) => console::style(format!("{status:3}")).yellow().force_styling(true).to_string(),
        (true, _) => console::style(format!("{status:3}")).red().force_styling(true).to_string(),
    };
    let what = output::harmless(&format!("{:18}  {}", text("operation"), text("request")));
    writeln!(out, "{}  {coloured}  {:>5} ms  {what}", text("at"), text("ms"))?;
    for reason in reasons(entry) {
        writeln!(out, "              {}", output::harmless(&reason))?;
    }
    Ok(())
}
