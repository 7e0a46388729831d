//! What the documentation shows of the client: calls the operation whose id is the first argument.
//!
//! `cargo run --example operations -- worker_show`, with the environment variables of [`coupa_client::Coupa::from_env`].

#[path = "generated/operations.rs"]
#[rustfmt::skip]
#[allow(
    clippy::all,
    clippy::pedantic,
    clippy::print_stdout,
    reason = "each function stands in the documentation as it is, and prints for its reader"
)]
mod operations;

#[tokio::main]
async fn main() -> operations::Outcome {
    operations::call(&std::env::args().nth(1).unwrap_or_default()).await
}
