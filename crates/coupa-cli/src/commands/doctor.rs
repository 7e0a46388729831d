//! `coupa doctor`: whether the APIs can be reached with what we have, and what to do when not.

use std::io::Write;
use std::process::ExitCode;
use std::time::SystemTime;

use anyhow::Result;
use coupa_client::{Error, TokenError};
use coupa_types::operations;

use crate::commands::operations::{Session, list, tags};
use crate::problem::{NETWORK, Problem, REFUSED, USAGE};
use crate::profile::{self, Profile};

/// Largest difference of clocks that tokens bear, in seconds.
const CLOCK: u64 = 60;

/// Tries each API with one small request, and looks at what is set up for it.
pub(crate) async fn run(session: &Session, profile: &Profile, out: &mut dyn Write) -> Result<ExitCode> {
    let mut code = 0;
    let mut asked: Vec<&str> = Vec::new();
    let mut set_up = false;
    settings(out)?;
    for tag in tags() {
        let Some(operation) = list(tag) else { continue };
        if asked.contains(&operation.group) {
            continue;
        }
        asked.push(operation.group);
        writeln!(out, "{} API ({})", operation.group, tag.to_lowercase())?;
        let mut call = session.raw.call(operation);
        if let Some(pagination) = operation.pagination {
            call = call.query(pagination.limit, "1");
        }
        let url = match call.url() {
            Ok(url) => url,
            Err(Error::NotConfigured { missing, .. }) => {
                writeln!(out, "  not set up   no {missing}\n  next: coupa login --help")?;
                continue;
            }
            Err(error) => {
                code = code.max(USAGE);
                writeln!(out, "  address      {error}\n  next: coupa login --help")?;
                continue;
            }
        };
        set_up = true;
        writeln!(out, "  address      {}", url.split(operation.path).next().unwrap_or(&url))?;
        let begun = SystemTime::now();
        let answer = match call.options(Session::once()).send().await {
            Ok(answer) => answer,
            Err(error) => {
                let reached = !matches!(
                    error,
                    Error::Network(_) | Error::Timeout { .. } | Error::Token(TokenError::Network(_))
                );
                writeln!(out, "  reachable    {}", if reached { "yes" } else { "no" })?;
                let problem = Problem::from(error);
                code = code.max(problem.code);
                writeln!(out, "  failed       {problem}")?;
                continue;
            }
        };
        let took = begun.elapsed().unwrap_or_default();
        writeln!(out, "  reachable    yes, in {} ms", took.as_millis())?;
        if let Some(date) = answer.headers().get("date").and_then(|date| date.to_str().ok()) {
            let told = httpdate::parse_http_date(date).ok();
            let apart = told.map(|told| {
                let now = SystemTime::now();
                now.duration_since(told).or_else(|_| told.duration_since(now)).unwrap_or_default().as_secs()
            });
            match apart {
                Some(apart) if apart > CLOCK => {
                    code = code.max(USAGE);
                    writeln!(
                        out,
                        "  clock        {apart} s apart from the server\n  next: set the clock; tokens are judged by it"
                    )?;
                }
                Some(_) => writeln!(out, "  clock        right")?,
                None => {}
            }
        }
        if answer.status().is_success() {
            writeln!(out, "  credentials  accepted")?;
        } else {
            code = code.max(REFUSED);
            writeln!(out, "  credentials  {}", Problem::refused(operation.id, &answer))?;
        }
        scopes(operation.group, profile, out)?;
    }
    if !set_up {
        return Ok(ExitCode::from(code.max(USAGE)));
    }
    if code == 0 {
        writeln!(out, "all that is set up works")?;
    }
    Ok(ExitCode::from(code.min(NETWORK)))
}

/// Where what is set up comes from.
fn settings(out: &mut dyn Write) -> Result<()> {
    let path = profile::file()?;
    let there = if path.exists() { "" } else { ", which is not there" };
    writeln!(out, "profiles       {}{there}", path.display())?;
    let set: Vec<&str> = profile::VARIABLES
        .into_iter()
        .filter(|name| std::env::var_os(name).is_some_and(|value| !value.is_empty()))
        .collect();
    if !set.is_empty() {
        writeln!(out, "over them      {}", set.join(", "))?;
    }
    Ok(())
}

/// The scopes that operations need and the profile does not ask for.
fn scopes(group: &str, profile: &Profile, out: &mut dyn Write) -> Result<()> {
    let Some(asked) = &profile.scopes else { return Ok(()) };
    let asked: Vec<&str> = asked.split_whitespace().collect();
    let mut missing: Vec<&str> = operations::ALL
        .iter()
        .filter(|operation| operation.group == group)
        .flat_map(|operation| operation.scopes())
        .filter(|scope| !asked.contains(scope))
        .collect();
    missing.sort_unstable();
    missing.dedup();
    for scope in missing {
        writeln!(out, "  scope        {scope} is not asked for: some operations will be refused")?;
    }
    Ok(())
}
