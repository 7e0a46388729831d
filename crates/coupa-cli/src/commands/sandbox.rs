//! `coupa sandbox`: a sandbox that runs until it is told to stop.

use std::io::IsTerminal as _;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use chrono::FixedOffset;
use coupa_sandbox::{Sandbox, Seed};
use directories::ProjectDirs;

/// Run a sandbox that behaves like Coupa
///
/// It serves the Worker API (`/api/workers`) with the token endpoint (`/oauth2/token`) and the CSO User API (`/api/users`) on one
/// address. Records are kept across restarts. Ctrl-C stops it.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Where to listen
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8080", env = "COUPA_SANDBOX_LISTEN")]
    listen: SocketAddr,
    /// Where records are kept: sqlite:PATH, or sqlite::memory: [default: a file in the user's data folder]
    #[arg(long, value_name = "URL", env = "COUPA_SANDBOX_STORE")]
    store: Option<String>,
    /// What a new store holds: examples, none, or how many workers and users to make
    #[arg(long, value_name = "SEED", default_value = "examples")]
    seed: Seed,
    /// Folder with the documentation, served at /docs
    #[arg(long, value_name = "DIR")]
    docs: Option<PathBuf>,
    /// Serve no control plane. This version has none yet, so the flag changes nothing
    #[arg(long)]
    no_control: bool,
    /// Offset of the times that a new store shows, such as -07:00
    #[arg(long, value_name = "OFFSET", default_value = "+00:00", allow_hyphen_values = true)]
    utc_offset: FixedOffset,
}

/// Runs until Ctrl-C.
pub(crate) fn run(arguments: Arguments) -> Result<ExitCode> {
    tracing_subscriber::fmt()
        .with_env_filter(
            tracing_subscriber::EnvFilter::try_from_default_env()
                .unwrap_or_else(|_| "warn,coupa_sandbox=info".into()),
        )
        .with_writer(std::io::stderr)
        // Escape sequences are for people who look at a terminal.
        .with_ansi(std::io::stderr().is_terminal())
        .init();
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .context("cannot start")?
        .block_on(serve(arguments))
}

async fn serve(arguments: Arguments) -> Result<ExitCode> {
    // There is nothing to leave out yet; the flag is taken, so that scripts need not change when there is.
    let _ = arguments.no_control;
    let store = match arguments.store {
        Some(url) => url,
        None => default_store()?,
    };
    let mut builder = Sandbox::builder()
        .listen(arguments.listen)
        .store(&store)
        .seed(arguments.seed)
        .utc_offset(arguments.utc_offset);
    if let Some(docs) = &arguments.docs {
        anyhow::ensure!(docs.is_dir(), "{} is no folder; make it with `cargo xtask docs`", docs.display());
        builder = builder.docs(docs);
    }
    let sandbox = builder.start().await.context("the sandbox did not start")?;
    announce(&sandbox, &store, arguments.docs.is_some());
    stopped().await?;
    eprintln!("stopping");
    sandbox.shutdown().await;
    Ok(ExitCode::SUCCESS)
}

/// The file in the user's data folder.
fn default_store() -> Result<String> {
    let folders = ProjectDirs::from("", "", "coupa-toolkit")
        .context("there is no home folder to keep records in; name a place with --store sqlite:PATH")?;
    let folder = folders.data_dir();
    std::fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    Ok(format!("sqlite:{}", folder.join("sandbox.db").display()))
}

/// What a user needs for the first call.
#[allow(clippy::print_stdout, reason = "this is the output of the command")]
fn announce(sandbox: &Sandbox, store: &str, docs: bool) {
    let url = sandbox.url();
    let (id, secret, key) = (sandbox.client_id(), sandbox.client_secret(), sandbox.cso_key());
    println!("Sandbox of the Coupa Worker API and CSO User API: {url}");
    if docs {
        println!("  docs      {url}/docs");
    }
    println!("  records   {store}");
    for line in sandbox.report() {
        println!("            {line}");
    }
    println!("  core      client id {id}, secret {secret}, token from {url}/oauth2/token");
    println!("  CSO       header X-CSO-API-KEY: {key}");
    println!();
    println!("A first call:");
    println!();
    println!(
        "  TOKEN=$(curl -s {url}/oauth2/token -d grant_type=client_credentials -d client_id={id} -d client_secret={secret} \
         | sed 's/.*\"access_token\":\"\\([^\"]*\\)\".*/\\1/')"
    );
    println!("  curl -s {url}/api/workers -H \"Authorization: Bearer $TOKEN\" -H 'Accept: application/json'");
    println!("  curl -s {url}/api/users -H 'X-CSO-API-KEY: {key}' -H 'Accept: application/json'");
    println!();
    println!("Ctrl-C stops it.");
}

/// Resolves when the process is told to stop.
async fn stopped() -> Result<()> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let mut terminate = signal(SignalKind::terminate()).context("cannot listen for signals")?;
        tokio::select! {
            result = tokio::signal::ctrl_c() => result.context("cannot listen for Ctrl-C")?,
            _ = terminate.recv() => {}
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await.context("cannot listen for Ctrl-C")?;
    Ok(())
}
