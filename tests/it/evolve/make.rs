//! Compiled before the edits: makes a database with one worker more than the examples.

use coupa_client::Coupa;
use coupa_client::types::{GenderCode, WorkerCreate};
use coupa_sandbox::Sandbox;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let database = std::env::args().nth(1).ok_or("a database")?;
    let sandbox = Sandbox::builder().store(format!("sqlite:{database}")).start().await?;
    let coupa = Coupa::builder().core_url(sandbox.url()).client_credentials("sandbox", "sandbox-secret").build()?;
    let new = WorkerCreate::new("Old".to_owned(), "Record".to_owned(), "1990-01-31".parse()?, GenderCode::F, "1".parse()?);
    coupa.core.worker_create(new).send().await?;
    sandbox.shutdown().await;
    Ok(())
}
