//! Runs a command of the control plane.

use std::io::Write;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context as _, Result};
use clap::ArgMatches;
use coupa_client::http::{HeaderName, HeaderValue};
use coupa_client::{Answer, BuildError, Coupa, Error, Raw, RawCall};
use coupa_core::operation::Operation;
use serde_json::Value;

use super::{JOURNAL, chosen, journal};
use crate::commands::operations::{self, Session, build, exchange};
use crate::document;
use crate::output;
use crate::problem::{Problem, REFUSED};

/// The header of the control key.
const KEY: HeaderName = HeaderName::from_static("x-sandbox-control-key");

/// Longest answer time. A seed of very many records takes its time.
const LIMIT: Duration = Duration::from_secs(600);

/// The client of the sandbox that was named.
pub(crate) fn client(matches: &ArgMatches) -> Result<Raw> {
    let url = matches.get_one::<String>("url").context("clap has a default")?;
    let group = coupa_control_types::operations::ALL.first().map_or("", |operation| operation.group);
    let client = Coupa::builder().attempt_timeout(LIMIT).build_raw_at(group, url);
    client.map_err(|error| {
        Problem::usage(format!("`{url}` is no address of a sandbox"))
            .why(match error {
                BuildError::Url { why, .. } => format!("it {why}"),
                error => error.to_string(),
            })
            .next("give one such as http://127.0.0.1:8080 with --url, or in COUPA_SANDBOX_URL")
            .into()
    })
}

/// Runs what was asked for.
pub(crate) async fn run(matches: &ArgMatches, out: &mut dyn Write) -> Result<ExitCode> {
    let (operation, matches) = chosen(matches).context("clap knows a command that we do not")?;
    let session = Session::new(matches, client(matches)?);
    if operation.id == JOURNAL {
        journal::run(&session, operation, matches, out).await?;
        return Ok(ExitCode::SUCCESS);
    }
    let mut sent = None;
    let mut call = call(&session, operation, matches, &[])?;
    if let Some(row) = document::row(operation) {
        let body = build(&row, matches)?;
        call = call.body("application/json", serde_json::to_vec(&body)?);
        sent = Some(body);
    }
    let answer = send(&session, operation, call, sent.as_ref()).await?;
    if answer.body().is_empty() {
        if !session.output.quiet {
            let told = document::answer(operation, answer.status().as_u16()).unwrap_or("Done.");
            writeln!(out, "{told}")?;
        }
        return Ok(ExitCode::SUCCESS);
    }
    let value: Value = serde_json::from_slice(answer.body()).context("the answer is no JSON")?;
    match rows(&value) {
        Some(rows) => {
            let mut columns = output::columns_of(rows);
            // Whoever looks at a table looks for the number first.
            columns.sort_by_key(|name| name != "id");
            session.output.rows(rows, &columns, out)?;
        }
        None => session.output.record(&value, out)?,
    }
    Ok(ExitCode::SUCCESS)
}

/// The one list of a listing.
pub(super) fn rows(value: &Value) -> Option<&[Value]> {
    let mut lists = value.as_object()?.values().filter_map(Value::as_array);
    match (lists.next(), lists.next()) {
        (Some(rows), None) => Some(rows),
        _ => None,
    }
}

/// The call with all but its body, and without the parameters of these names.
pub(super) fn call(
    session: &Session,
    operation: &'static Operation,
    matches: &ArgMatches,
    without: &[&str],
) -> Result<RawCall> {
    let call = operations::call(session, operation, matches, without)?;
    let Some(key) = matches.get_one::<String>("control-key") else { return Ok(call) };
    let mut key = HeaderValue::from_str(key)
        .map_err(|_| Problem::usage("the control key cannot be sent as a header"))?;
    key.set_sensitive(true);
    Ok(call.header(KEY, key))
}

/// Sends a call; what is no success is a problem.
pub(super) async fn send(
    session: &Session,
    operation: &'static Operation,
    call: RawCall,
    sent: Option<&Value>,
) -> Result<Answer> {
    let url = call.url().unwrap_or_default();
    let address = url.split(operation.path.split('{').next().unwrap_or_default()).next().unwrap_or_default();
    let answer = match exchange(session, operation, call, sent).await {
        Ok(answer) => answer,
        Err(error) => {
            return Err(match error {
                Error::Network(_) | Error::Timeout { .. } => {
                    let code = Problem::from(error).why.unwrap_or_default();
                    Problem::new(crate::problem::NETWORK, format!("no sandbox answers at {address}"))
                        .why(code)
                        .next("start one with `coupa sandbox`, or say where it is with --url or COUPA_SANDBOX_URL")
                }
                error => error.into(),
            }
            .into());
        }
    };
    if answer.status().is_success() {
        return Ok(answer);
    }
    let status = answer.status().as_u16();
    let detail = serde_json::from_slice::<Value>(answer.body())
        .ok()
        .and_then(|problem| problem.get("detail").and_then(Value::as_str).map(str::to_owned));
    let why = detail.map_or_else(|| answer.to_string(), |detail| format!("{}: {detail}", answer.status()));
    let next = match status {
        401 => "give the key that it was started with: --control-key, or COUPA_SANDBOX_CONTROL_KEY",
        403 => "call it by a name of this machine, or start it with --control-host NAME",
        404 if operation.statuses.contains(&404) => "the listing of these shows those that exist",
        404 => {
            "it serves no control plane: it was started with --no-control, or others can reach it and it was given no \
             --control-key, or it is no sandbox"
        }
        500..=599 => "its log tells more",
        _ => "see `--help` of the command",
    };
    Err(Problem::new(REFUSED, format!("the sandbox refused {}", operation.id)).why(why).next(next).into())
}
