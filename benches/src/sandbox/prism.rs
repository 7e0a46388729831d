//! Prism, in a process of its own.

use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};

use crate::cores;

pub(super) const NAME: &str = "Prism, the example of the document";
const DOCUMENT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../spec/generated/openapi.json");
const PATIENCE: Duration = Duration::from_secs(60);

/// Prism with our document.
pub(super) struct Prism {
    pub(super) address: SocketAddr,
    versions: String,
    child: Child,
}

impl Prism {
    /// Starts it in the folder that `COUPA_BENCH_NODE` names; nothing where that is not set or has no Prism.
    pub(super) fn start() -> Result<Option<Self>> {
        let Some(folder) = std::env::var_os("COUPA_BENCH_NODE") else { return Ok(None) };
        let folder = Path::new(&folder);
        let script = folder.join("node_modules/@stoplight/prism-cli/dist/index.js");
        if !script.exists() {
            return Ok(None);
        }
        let ask = "console.log(`Prism ${require('@stoplight/prism-cli/package.json').version} in node ${process.version} answers too.`)";
        let output =
            Command::new("node").args(["-e", ask]).current_dir(folder).output().context("cannot run node")?;
        let versions = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        // Free just now, and nobody else here takes ports.
        let address = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?;
        let child = cores::serve(|| {
            let mut command = Command::new("node");
            command.arg(script).args([
                "mock",
                "--verboseLevel",
                "silent",
                "--port",
                &address.port().to_string(),
                DOCUMENT,
            ]);
            Ok(command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?)
        })?;
        let begun = Instant::now();
        while TcpStream::connect(address).is_err() {
            ensure!(begun.elapsed() < PATIENCE, "Prism does not answer");
            std::thread::sleep(Duration::from_millis(100));
        }
        Ok(Some(Self { address, versions, child }))
    }

    /// Which it is.
    pub(super) fn about(&self) -> String {
        self.versions.clone()
    }
}

impl Drop for Prism {
    /// It may have ended by itself.
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
