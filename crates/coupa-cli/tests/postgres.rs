//! Processes of the command in front of one PostgreSQL database.

#![cfg(all(feature = "postgres", unix))]
#![allow(clippy::unwrap_used, reason = "a test that panics has failed")]

#[path = "../../coupa-sandbox/tests/it/line.rs"]
mod line;
#[allow(dead_code, reason = "servers are not stopped here")]
#[path = "../../coupa-store/tests/it/server.rs"]
mod server;
#[allow(dead_code, reason = "no command calls the sandboxes here")]
mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::thread;
use std::time::Instant;

use serde_json::{Value, json};

use crate::line::{CSO, Line};
use crate::server::Server;
use crate::support::Sandbox;

const COMPANY: &str = "9220538753250662192";
/// Writers that call at the same time, an even number. Of two that follow each other, each calls another process.
const WRITERS: usize = 32;
/// Users of each pair of writers, which both change: one writes `city`, the other `first-name`.
const SHARED: usize = 8;
/// Users in one call.
const CREATED: usize = 3;
const CHANGED: usize = 4;

/// How many calls the writers make, all together.
fn calls() -> usize {
    std::env::var("SANDBOX_TESTS_CALLS").map_or(320, |text| text.parse().unwrap())
}

/// What one writer did.
#[derive(Default)]
struct Done {
    /// Last names of the workers that were made, by id.
    workers: BTreeMap<i64, String>,
    /// Names of the users that were made, by id.
    users: BTreeMap<String, String>,
    /// Which requests for contested users were granted.
    won: Vec<bool>,
    /// What was last written of its element to each of the shared users.
    written: [String; SHARED],
    updates: usize,
}

fn user(name: &str) -> Value {
    json!({"name": name, "email": "u@example.com", "company-id": COMPANY})
}

/// Creates and bulk updates in turn.
fn write(address: &str, writer: usize, rounds: usize, shared: &[String]) -> Done {
    let mut line = Line::open(address).unwrap();
    let bearer = line.bearer().unwrap();
    let mut done = Done::default();
    let (pair, element) = (writer / 2, if writer.is_multiple_of(2) { "city" } else { "first-name" });
    for round in 0..rounds {
        let text = format!("w{writer}-{round}");
        match round % 4 {
            0 => {
                let worker = json!({
                    "first-name": "Kim", "last-name": text, "date-of-birth": "1995-11-05", "gender-code": "m",
                    "total-experience-in-years": 2
                });
                let (status, made) = line.post("/api/workers", &bearer, &worker.to_string()).unwrap();
                assert_eq!(status, 201, "{made}");
                assert!(done.workers.insert(made["id"].as_i64().unwrap(), text).is_none(), "{made}");
            }
            2 => {
                // Now and then both of a pair want the same names, of which each can be given once.
                let contested = round % 16 == 2;
                let stem = if contested { format!("p{pair}-{round}") } else { text };
                let names: Vec<_> = (0..CREATED).map(|at| format!("{stem}-{at}")).collect();
                let users = json!({"users": names.iter().map(|name| user(name)).collect::<Vec<_>>()});
                let (status, made) = line.post("/api/users", CSO, &users.to_string()).unwrap();
                assert!(status == 201 || (contested && status == 400), "{made}");
                if contested {
                    done.won.push(status == 201);
                }
                if status == 201 {
                    done.users.extend(ids(&made).into_iter().zip(names));
                }
            }
            _ => {
                let places = (0..CHANGED).map(|at| (round / 2 + at) % SHARED);
                let users: Vec<_> =
                    places.clone().map(|at| json!({"id": shared[at], element: text})).collect();
                let body = json!({"users": users}).to_string();
                let (status, updated) = line.call("PUT", "/api/users", CSO, &body).unwrap();
                assert_eq!((status, &updated["updated"]), (200, &json!(CHANGED)), "{updated}");
                for at in places {
                    done.written[at].clone_from(&text);
                }
                done.updates += 1;
            }
        }
    }
    done
}

/// The ids of users that were made.
fn ids(made: &Value) -> Vec<String> {
    made["users"].as_array().unwrap().iter().map(|user| user["id"].as_str().unwrap().to_owned()).collect()
}

/// Everything in a list, page by page.
fn all(line: &mut Line, path: &str, head: &str) -> Vec<Value> {
    let mut found = Vec::new();
    loop {
        let page = format!("{path}?limit=50&offset={}", found.len());
        let (status, answer) = line.call("GET", &page, head, "").unwrap();
        assert_eq!(status, 200, "{answer}");
        let records = answer.get("users").unwrap_or(&answer).as_array().unwrap().clone();
        if records.is_empty() {
            return found;
        }
        found.extend(records);
    }
}

/// Sequence numbers of a collection run from one to the counter, without a gap; how many there are.
fn dense(server: &Server, database: &str, collection: &str) -> usize {
    let said = server.sql(
        database,
        &format!(
            r#"SELECT count(*), count(DISTINCT seq), min(seq), max(seq),
                      (SELECT max(value) FROM _counters WHERE name = 'records/{collection}')
               FROM (SELECT _record & ((1::bigint << 36) - 1) AS seq FROM "documents/{collection}") AS records"#
        ),
    );
    let count = said.split('|').next().unwrap();
    assert_eq!(said, format!("{count}|{count}|1|{count}|{count}"), "{collection}");
    count.parse().unwrap()
}

/// It was seen to fail. With `FOR UPDATE` left out of `BEGIN` in the writer of the store, so that nobody waits for his turn,
/// already of two processes that begin with an empty database one does not start. With it left out for transactions of more than
/// one command only, sequence numbers are given twice: creates and bulk updates are answered with 500.
#[test]
fn processes_on_one_postgres_lose_nothing_and_double_nothing() {
    let Some(server) = Server::get() else { return };
    let url = server.database();
    let database = url.split(['/', '?']).nth(3).unwrap();
    // Both at once: they may even be the first.
    let (left, right) = thread::scope(|scope| {
        let left = scope.spawn(|| Sandbox::start_on(&url, &[]));
        (Sandbox::start_on(&url, &[]), left.join().unwrap())
    });
    let addresses = [&left, &right].map(|sandbox| sandbox.url.trim_start_matches("http://"));
    let mut line = Line::open(addresses[0]).unwrap();
    let bearer = line.bearer().unwrap();
    let workers_before = all(&mut line, "/api/workers", &bearer).len();
    let users_before = all(&mut line, "/api/users", CSO).len();

    let names: Vec<_> = (0..WRITERS / 2 * SHARED).map(|at| format!("shared-{at}")).collect();
    let users = json!({"users": names.iter().map(|name| user(name)).collect::<Vec<_>>()});
    let (status, made) = line.post("/api/users", CSO, &users.to_string()).unwrap();
    assert_eq!(status, 201, "{made}");
    let shared = ids(&made);

    let rounds = calls().div_ceil(WRITERS);
    let begun = Instant::now();
    let done: Vec<Done> = thread::scope(|scope| {
        let writers: Vec<_> = (0..WRITERS)
            .map(|writer| {
                let own = &shared[writer / 2 * SHARED..][..SHARED];
                scope.spawn(move || write(addresses[writer % 2], writer, rounds, own))
            })
            .collect();
        writers.into_iter().map(|writer| writer.join().unwrap()).collect()
    });
    let seconds = begun.elapsed().as_secs_f64();

    // What both processes show is what was acknowledged: each record once, with what it was made with, and no other.
    let workers: BTreeMap<_, _> = done.iter().flat_map(|done| &done.workers).collect();
    let users: BTreeMap<_, _> = done.iter().flat_map(|done| &done.users).collect();
    let acknowledged = |count: fn(&Done) -> usize| done.iter().map(count).sum::<usize>();
    assert_eq!(workers.len(), acknowledged(|done| done.workers.len()), "an id was given twice");
    assert_eq!(users.len(), acknowledged(|done| done.users.len()), "an id was given twice");
    for address in addresses {
        let line = &mut Line::open(address).unwrap();
        let shown = all(line, "/api/workers", &bearer);
        assert_eq!(shown.len(), workers_before + workers.len());
        for (number, worker) in (1..).zip(&shown) {
            assert_eq!(worker["id"], json!(number), "ids are dense");
            if number > workers_before {
                let id = worker["id"].as_i64().unwrap();
                assert_eq!(worker["last-name"], *workers[&id], "{worker}");
            }
        }
        let shown = all(line, "/api/users", CSO);
        assert_eq!(shown.len(), users_before + names.len() + users.len());
        let names: BTreeSet<_> = shown.iter().map(|user| user["name"].as_str().unwrap()).collect();
        assert_eq!(names.len(), shown.len(), "a name was given twice");
        let shown: BTreeMap<_, _> = shown.iter().map(|user| (user["id"].as_str().unwrap(), user)).collect();
        for (id, name) in &users {
            assert_eq!(shown[id.as_str()]["name"], **name);
        }
        // Each element has one writer, so what it wrote last is there, whatever the other process wrote beside it.
        for (writer, done) in done.iter().enumerate() {
            let element = if writer.is_multiple_of(2) { "city" } else { "first-name" };
            for (at, text) in done.written.iter().enumerate() {
                let user = shown[shared[writer / 2 * SHARED + at].as_str()];
                assert_eq!(user[element], **text, "lost: {user}");
            }
        }
    }
    let mut refused = 0;
    for pair in done.chunks(2) {
        for (left, right) in pair[0].won.iter().zip(&pair[1].won) {
            assert!(left ^ right, "contested users are given to one of two");
            refused += 1;
        }
    }
    assert!(refused > 0, "nothing was contested");

    // The same, as the database knows it.
    assert_eq!(dense(server, database, "worker"), workers_before + workers.len());
    assert_eq!(dense(server, database, "user"), users_before + names.len() + users.len());
    println!(
        "{} calls in {seconds:.1} s through two processes: {} workers made, {} users made {CREATED} a call, {refused} calls \
         refused because the other process had taken their names, {} updates of {CHANGED} users each",
        rounds * WRITERS,
        workers.len(),
        users.len(),
        acknowledged(|done| done.updates),
    );
}
