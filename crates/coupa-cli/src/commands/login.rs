//! `coupa login`: keeps where the APIs are and the secrets for them.

use std::io::{BufRead as _, IsTerminal as _, Write};
use std::process::ExitCode;

use anyhow::{Context as _, Result};

use crate::problem::Problem;
use crate::profile;

/// Keep addresses and credentials in a profile
///
/// Secrets are asked for on a terminal, and otherwise read from standard input, a line each: first the client secret (when --client-id
/// is given), then the CSO key (when --cso-url is given). They are never arguments, because every user of the machine sees those.
///
/// The file can be read by its owner only; COUPA_PROFILES names another one. These environment variables are put over the profile:
/// COUPA_CORE_URL, COUPA_CLIENT_ID, COUPA_CLIENT_SECRET, COUPA_SCOPES, COUPA_TOKEN_URL, COUPA_CSO_URL, COUPA_CSO_KEY.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Name of the profile
    #[arg(long, value_name = "NAME", default_value = "default", env = "COUPA_PROFILE")]
    profile: String,
    #[arg(
        long,
        value_name = "URL",
        help = "Base URL of the core API, such as https://example.coupahost.com"
    )]
    core_url: Option<String>,
    /// Client id for the core API; its secret is asked for
    #[arg(long, value_name = "ID")]
    client_id: Option<String>,
    /// The scopes to ask for, separated by spaces, where not both were granted
    #[arg(long, value_name = "SCOPES")]
    scopes: Option<String>,
    /// The token endpoint, where it is not /oauth2/token under the core URL
    #[arg(long, value_name = "URL")]
    token_url: Option<String>,
    /// Base URL of the CSO API; its key is asked for
    #[arg(long, value_name = "URL")]
    cso_url: Option<String>,
    /// Forget the profile
    #[arg(long, conflicts_with_all = ["core_url", "client_id", "scopes", "token_url", "cso_url"])]
    forget: bool,
}

/// Writes the profile.
pub(crate) fn run(arguments: Arguments, out: &mut dyn Write) -> Result<ExitCode> {
    let path = profile::file()?;
    let mut profiles = profile::read(&path)?;
    if arguments.forget {
        if profiles.remove(&arguments.profile).is_none() {
            return Err(Problem::usage(format!("there is no profile `{}`", arguments.profile)).into());
        }
        profile::write(&path, &profiles)?;
        writeln!(out, "profile `{}` is forgotten", arguments.profile)?;
        return Ok(ExitCode::SUCCESS);
    }
    let entry = profiles.entry(arguments.profile.clone()).or_default();
    let set = |setting: &mut Option<String>, value: Option<String>| {
        if value.is_some() {
            *setting = value;
        }
    };
    if let Some(id) = arguments.client_id {
        entry.client_id = Some(id);
        entry.client_secret = Some(secret("client secret")?);
    }
    if let Some(url) = arguments.cso_url {
        entry.cso_url = Some(url);
        entry.cso_key = Some(secret("CSO key")?);
    }
    set(&mut entry.core_url, arguments.core_url);
    set(&mut entry.scopes, arguments.scopes);
    set(&mut entry.token_url, arguments.token_url);
    if *entry == profile::Profile::default() {
        return Err(Problem::usage("there is nothing to keep")
            .next("coupa login --core-url URL --client-id ID, or coupa login --cso-url URL")
            .into());
    }
    // What cannot be used is not kept.
    entry.client(None)?;
    profile::write(&path, &profiles)?;
    writeln!(out, "profile `{}` is kept in {}; `coupa doctor` tries it", arguments.profile, path.display())?;
    Ok(ExitCode::SUCCESS)
}

fn secret(what: &str) -> Result<String> {
    let mut text = String::new();
    if std::io::stdin().is_terminal() {
        eprint!("{what} (not shown): ");
        text = console::Term::stderr().read_secure_line().context("cannot read from the terminal")?;
    } else {
        std::io::stdin().lock().read_line(&mut text).context("cannot read from standard input")?;
    }
    let text = text.trim().to_owned();
    if text.is_empty() {
        return Err(Problem::usage(format!("there is no {what}"))
            .next("give it as a line of standard input")
            .into());
    }
    Ok(text)
}
