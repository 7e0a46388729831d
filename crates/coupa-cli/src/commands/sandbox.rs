//! `coupa sandbox`: a sandbox that runs until it is told to stop.

use std::io::IsTerminal as _;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use chrono::FixedOffset;
use coupa_sandbox::{ResponseCheck, Sandbox, Seed};
use directories::ProjectDirs;

/// Run a sandbox that behaves like Coupa
///
/// It serves the Worker API (`/api/workers`) with the token endpoint (`/oauth2/token`) and the CSO User API (`/api/users`) on one
/// address. Records are kept across restarts. Ctrl-C stops it.
///
/// With one of the commands it does not start, but controls a sandbox that runs: the one at --url, in the world --world.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Where to listen
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8080", env = "COUPA_SANDBOX_LISTEN")]
    listen: SocketAddr,
    /// Where records are kept: sqlite:PATH, sqlite::memory: or postgres://USER:PASSWORD@HOST/DATABASE, which any number
    /// of sandboxes can share [default: a file in the user's data folder]
    #[arg(
        long,
        visible_alias = "database",
        value_name = "URL",
        env = "COUPA_SANDBOX_STORE",
        hide_env_values = true
    )]
    store: Option<String>,
    /// What a new store holds: examples, none, or how many workers and users to make
    #[arg(long, value_name = "SEED", default_value = "examples")]
    seed: Seed,
    /// Folder with the documentation, served at /docs
    #[arg(long, value_name = "DIR")]
    docs: Option<PathBuf>,
    /// Serve no control plane (/_sandbox/)
    #[arg(long)]
    no_control: bool,
    /// Key that the control plane asks for. Without one, it is there only on the loopback
    #[arg(long, value_name = "KEY", env = "COUPA_SANDBOX_CONTROL_KEY", hide_env_values = true)]
    control_key: Option<String>,
    /// One more host name by which the control plane may be called
    #[arg(long, value_name = "NAME")]
    control_host: Vec<String>,
    /// Seconds that a token holds
    #[arg(long, value_name = "SECONDS", default_value_t = 86_399)]
    token_lifetime: u32,
    /// Offset of the times that a new store shows, such as -07:00
    #[arg(long, value_name = "OFFSET", default_value = "+00:00", allow_hyphen_values = true)]
    utc_offset: FixedOffset,
    /// Which answers are held to the document once they are sent: all, one in N, or off. What breaks it is logged
    #[arg(long, value_name = "WHICH", default_value = "100")]
    check_responses: ResponseCheck,
    /// What the CSO API tells errors in: as the caller accepts, or always in XML
    #[arg(long, value_name = "FORMAT", default_value = "accepted", value_parser = ["accepted", "xml"])]
    cso_errors: String,
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
    let store = match arguments.store {
        Some(url) => url,
        None => default_store()?,
    };
    let mut builder = Sandbox::builder()
        .listen(arguments.listen)
        .store(&store)
        .seed(arguments.seed)
        .utc_offset(arguments.utc_offset)
        .check_responses(arguments.check_responses)
        .cso_errors_in_xml(arguments.cso_errors == "xml")
        .token_lifetime(arguments.token_lifetime);
    if arguments.no_control {
        builder = builder.without_control();
    }
    if let Some(key) = arguments.control_key {
        builder = builder.control_key(key);
    }
    for host in arguments.control_host {
        builder = builder.control_host(host);
    }
    if let Some(docs) = &arguments.docs {
        anyhow::ensure!(docs.is_dir(), "{} is no folder; make it with `cargo xtask docs`", docs.display());
        builder = builder.docs(docs);
    }
    let sandbox = builder.start().await.context("the sandbox did not start")?;
    // Whoever reads the announcement may tell it to stop at once.
    let stopped = stopped()?;
    announce(&sandbox, arguments.docs.is_some());
    stopped.await;
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
fn announce(sandbox: &Sandbox, docs: bool) {
    let url = sandbox.url();
    let (id, secret, key) = (sandbox.client_id(), sandbox.client_secret(), sandbox.cso_key());
    println!("Sandbox of the Coupa Worker API and CSO User API: {url}");
    if docs {
        println!("  docs      {url}/docs");
    }
    println!("  records   {}", sandbox.store());
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

/// Listens from now on; resolves when the process is told to stop.
fn stopped() -> Result<impl Future<Output = ()>> {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let mut interrupt = signal(SignalKind::interrupt()).context("cannot listen for Ctrl-C")?;
        let mut terminate = signal(SignalKind::terminate()).context("cannot listen for signals")?;
        Ok(async move {
            tokio::select! {
                _ = interrupt.recv() => {}
                _ = terminate.recv() => {}
            }
        })
    }
    #[cfg(not(unix))]
    Ok(async {
        // Where it cannot listen, the system ends the process itself.
        let _ = tokio::signal::ctrl_c().await;
    })
}
