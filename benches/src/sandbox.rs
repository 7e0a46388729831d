//! The sandbox on a file, beside axum with the same bytes from memory and beside Prism; and what its store gains from
//! committing what has gathered.

mod commits;
mod prism;

use std::{net::SocketAddr, rc::Rc};

use anyhow::{Context as _, Result, ensure};
use axum::{Router, extract::Path, http::header::CONTENT_TYPE, routing::get};
use bytes::Bytes;
use coupa_sandbox::{Sandbox, Seed};

use self::prism::Prism;
use crate::{
    load::{Load, request},
    measure::{Contender, Group, Run, Table},
    payloads, serving,
};

const CONNECTIONS: usize = 16;
/// Made workers, and as many users.
const WORKERS: u64 = 20_000;
const FLOOR: &str = "axum, the same bytes from memory";
const SANDBOX: &str = "sandbox, SQLite on disk";
const FIRST: &str = "sandbox, first page";

/// The group.
pub(crate) fn group() -> Result<Group> {
    // Beside the program: a folder for temporary files may be in memory, where nothing waits for a disk.
    let folder = std::env::current_exe()?.with_file_name("bench-sandbox");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    std::fs::create_dir_all(&folder)?;
    let sandbox = sandbox(format!("sqlite:{}", folder.join("sandbox.db").display()))?;
    let bearer = token(sandbox)?;
    let prism = Prism::start()?.map(Rc::new);
    let (page, worker) = ("GET /api/workers", "GET /api/workers/1");
    let floor = floor(answer(sandbox, &bearer, page)?, answer(sandbox, &bearer, worker)?)?;
    let create = Bytes::from(payloads::worker_create()?.to_string());
    let read = |title: &str, line: &str| -> Result<Table> {
        let mut contenders = vec![
            load(FLOOR, None, floor, 200, call(&bearer, line, &[]))?,
            load(SANDBOX, Some(FLOOR), sandbox, 200, call(&bearer, line, &[]))?,
        ];
        if let Some(prism) = &prism {
            contenders.push(beside(prism, 200, call(&bearer, line, &[]))?);
        }
        Ok(Table { title: title.to_owned(), contenders })
    };
    let mut tables = vec![read("sandbox: page of 50", page)?, read("sandbox: one worker", worker)?];
    let mut creates = vec![load(SANDBOX, None, sandbox, 201, call(&bearer, "POST /api/workers", &create))?];
    if let Some(prism) = &prism {
        creates.push(beside(prism, 201, call(&bearer, "POST /api/workers", &create))?);
    }
    tables.push(Table { title: "sandbox: create a worker".to_owned(), contenders: creates });
    tables.push(Table {
        title: "sandbox: another page each time".to_owned(),
        contenders: vec![
            load(FIRST, None, sandbox, 200, call(&bearer, page, &[]))?,
            others(sandbox, &bearer)?,
        ],
    });
    let deep = format!("GET /api/workers?offset={}", WORKERS - 50);
    tables.push(Table {
        title: "sandbox: deep page".to_owned(),
        contenders: vec![
            load(FIRST, None, sandbox, 200, call(&bearer, page, &[]))?,
            load("sandbox, page behind all others", Some(FIRST), sandbox, 200, call(&bearer, &deep, &[]))?,
        ],
    });
    tables.push(commits::table(&folder, create)?);
    let versions = prism.as_deref().map_or_else(|| "Prism was not there.".to_owned(), Prism::about);
    let about = format!(
        "Requests a second over {CONNECTIONS} connections that are kept alive; the server has one core; who asks has another, and never sleeps. The \
         sandbox has {WORKERS} made workers in a file, judges a token of its own, keeps its journal and checks one answer in 100 against \
         the document. What is asked for again while nothing is written is answered from memory; the table of other pages asks \
         for nothing twice. A create is answered once it is on the disk. {versions} It sends the example of the document, whose page has \
         fewer workers."
    );
    Ok(Group { name: "sandbox", about, tables })
}

/// Prism as a contender, which keeps it running.
fn beside(prism: &Rc<Prism>, status: u16, request: Vec<u8>) -> Result<Contender> {
    let kept = Rc::clone(prism);
    let requests = move |out: &mut Vec<u8>| {
        let _running = &kept;
        out.extend_from_slice(&request);
    };
    let load = Load::with(prism.address, CONNECTIONS, status, Box::new(requests))?;
    Ok(Contender { name: prism::NAME.to_owned(), against: Some(SANDBOX), run: Run::Load(load) })
}

fn sandbox(url: String) -> Result<SocketAddr> {
    serving::started(async move || {
        let sandbox = Sandbox::builder().store(url).seed(Seed::Made(WORKERS)).start().await?;
        Ok((sandbox.address(), sandbox))
    })
}

/// A server that sends these bytes.
fn floor(page: Bytes, worker: Bytes) -> Result<SocketAddr> {
    serving::router(async move || {
        let json = || [(CONTENT_TYPE, "application/json")];
        let whole = get(move || async move { (json(), page) });
        let one = get(move |_: Path<u64>| async move { (json(), worker) });
        Ok(Router::new().route("/api/workers", whole).route("/api/workers/{id}", one))
    })
}

/// Another page each time, and none of them twice in 20,000 requests: nothing that was kept in memory is asked for again.
fn others(sandbox: SocketAddr, bearer: &str) -> Result<Contender> {
    let (head, mut offset) = (call(bearer, "GET /api/workers?offset=", &[]), 0);
    // Behind the mark stands the rest of the request.
    let mark = head.windows(8).position(|text| text == b"?offset=").context("no offset")? + 8;
    let requests = move |out: &mut Vec<u8>| {
        let (before, behind) = head.split_at(mark);
        out.extend_from_slice(before);
        out.extend_from_slice(offset.to_string().as_bytes());
        out.extend_from_slice(behind);
        // A step that has no factor with the number of offsets.
        offset = (offset + 7_919) % (WORKERS - 50);
    };
    let load = Load::with(sandbox, CONNECTIONS, 200, Box::new(requests))?;
    Ok(Contender {
        name: "sandbox, another page each time".to_owned(),
        against: Some(FIRST),
        run: Run::Load(load),
    })
}

fn token(sandbox: SocketAddr) -> Result<String> {
    let form = b"grant_type=client_credentials&client_id=sandbox&client_secret=sandbox-secret";
    let headers = [("content-type", "application/x-www-form-urlencoded"), ("accept", "application/json")];
    let sample = Load::of(sandbox, 1, 200, request("POST /oauth2/token", &headers, form))?.sample()?;
    let granted: serde_json::Value = serde_json::from_slice(&sample.body)?;
    Ok(format!("Bearer {}", granted["access_token"].as_str().context("no token")?))
}

fn answer(sandbox: SocketAddr, bearer: &str, line: &str) -> Result<Bytes> {
    let sample = Load::of(sandbox, 1, 200, call(bearer, line, &[]))?.sample()?;
    ensure!(
        sample.body.starts_with(b"[") || sample.body.starts_with(b"{"),
        "{line} is answered without JSON"
    );
    Ok(sample.body.into())
}

fn call(bearer: &str, line: &str, body: &[u8]) -> Vec<u8> {
    let mut headers = vec![("authorization", bearer), ("accept", "application/json")];
    if !body.is_empty() {
        headers.push(("content-type", "application/json"));
    }
    request(line, &headers, body)
}

fn load(
    name: &str,
    against: Option<&'static str>,
    address: SocketAddr,
    status: u16,
    request: Vec<u8>,
) -> Result<Contender> {
    let load = Load::of(address, CONNECTIONS, status, request)?;
    Ok(Contender { name: name.to_owned(), against, run: Run::Load(load) })
}
