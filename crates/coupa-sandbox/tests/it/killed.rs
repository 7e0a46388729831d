//! What is left of a sandbox that is killed in the middle of writes.

#![cfg(unix)]

use std::{
    io::{BufRead as _, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
    sync::mpsc,
    time::{Duration, Instant},
};

use coupa_sandbox::{Sandbox, Seed};
use serde_json::json;

use crate::{
    line::{CSO, Line},
    support::{App, minimal_with},
};

/// Tells the process where its database is.
const DATABASE: &str = "SANDBOX_TO_BE_KILLED";
/// How often the sandbox is killed, unless the variable says otherwise.
const KILLS: u64 = 2;
const KILLS_WANTED: &str = "SANDBOX_KILLS";
const WRITERS: usize = 8;
/// Users in one request: all of them are kept, or none.
const TOGETHER: usize = 10;

/// The process that the tests below start, and kill.
#[tokio::test]
#[ignore = "no test, but the process that others here start"]
async fn process_to_be_killed() {
    let Ok(url) = std::env::var(DATABASE) else { return };
    let sandbox = Sandbox::builder().store(url).seed(Seed::None).start().await.unwrap();
    println!("\nready {} {}", sandbox.address(), std::process::id());
    std::future::pending::<()>().await;
}

/// A sandbox in a process of its own.
struct Process {
    child: Child,
    address: String,
    /// Of the sandbox itself, whatever runs it.
    id: String,
}

impl Process {
    /// `before` is a program with arguments that runs the process.
    fn start(before: &[&str], url: &str) -> Option<Self> {
        let this = std::env::current_exe().unwrap();
        let words: Vec<_> = before.iter().map(Path::new).chain([this.as_path()]).collect();
        let mut child = Command::new(words[0])
            .args(&words[1..])
            .args(["killed::process_to_be_killed", "--exact", "--ignored", "--nocapture"])
            .env(DATABASE, url)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut lines = lines.map_while(Result::ok);
        let ready = lines.find_map(|line| Some(line.strip_prefix("ready ")?.to_owned()));
        let Some((address, id)) = ready.as_deref().and_then(|ready| ready.split_once(' ')) else {
            drop(child.kill());
            drop(child.wait());
            return None;
        };
        Some(Self { address: address.to_owned(), id: id.to_owned(), child })
    }

    fn kill(mut self) {
        assert!(Command::new("kill").args(["-9", &self.id]).status().unwrap().success());
        self.child.wait().unwrap();
    }
}

/// What a writer did.
enum Done {
    /// A worker that was acknowledged, with this id and last name.
    Worker(i64, String),
    /// Users with names that begin so were asked for, and acknowledged or not.
    Users(String, bool),
}

/// Writes until nobody answers any more.
fn write(address: &str, name: &str, done: &mpsc::Sender<Done>) -> Option<()> {
    let mut line = Line::open(address)?;
    let bearer = line.bearer()?;
    for number in 0.. {
        let name = format!("{name}-{number}-");
        let worker = minimal_with(json!({"last-name": name})).to_string();
        let (status, shown) = line.post("/api/workers", &bearer, &worker)?;
        assert_eq!(status, 201, "{shown}");
        done.send(Done::Worker(shown["id"].as_i64()?, name.clone())).ok()?;
        let user = |at| json!({"name": format!("{name}{at}"), "email": "e@example.com", "company-id": "9220538753250662192"});
        let users = json!({"users": (0..TOGETHER).map(user).collect::<Vec<_>>()}).to_string();
        let answer = line.post("/api/users", CSO, &users);
        assert!(answer.as_ref().is_none_or(|(status, _)| *status == 201), "{answer:?}");
        done.send(Done::Users(name, answer.is_some())).ok()?;
        answer?;
    }
    Some(())
}

/// Everything that was acknowledged is there, and nothing by half.
async fn check(url: &str, done: &[Done]) -> (usize, usize) {
    let app = App::of(Sandbox::builder().store(url).seed(Seed::None)).await;
    let (mut workers, mut users) = (0, 0);
    for done in done {
        match done {
            Done::Worker(id, name) => {
                let shown = app.get(&format!("/api/workers/{id}")).await.expect(200);
                assert_eq!(shown["last-name"], *name);
                workers += 1;
            }
            Done::Users(name, is_acknowledged) => {
                let found =
                    app.get(&format!("/api/users?name[starts_with]={name}&limit=1")).await.expect(200);
                let total = found["total"].as_u64().unwrap();
                let is_whole = total == TOGETHER as u64;
                assert!(
                    is_whole || (total == 0 && !is_acknowledged),
                    "{total} users {name}, {is_acknowledged}"
                );
                users += usize::from(is_whole);
            }
        }
    }
    let held = app.control("GET", "records", "default", None).await.expect(200);
    let total = held["collections"][0]["total"].as_u64().unwrap();
    // Ids are dense: the last worker has the number of all.
    assert_eq!(app.get(&format!("/api/workers/{total}")).await.status, 200);
    assert_eq!(app.get(&format!("/api/workers/{}", total + 1)).await.status, 404);
    (workers, users)
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_acknowledged_survives_kill_9() {
    let kills = std::env::var(KILLS_WANTED).map_or(KILLS, |text| text.parse().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("sandbox.db").display());
    let (mut workers, mut users) = (0, 0);
    for round in 0..kills {
        let process = Process::start(&[], &url).expect("it starts, whatever the one before left");
        let (sender, receiver) = mpsc::channel();
        let writers: Vec<_> = (0..WRITERS)
            .map(|at| {
                let (address, sender) = (process.address.clone(), sender.clone());
                std::thread::spawn(move || write(&address, &format!("r{round}-w{at}"), &sender))
            })
            .collect();
        drop(sender);
        // Each time a little later than the last, in another part of what it does.
        std::thread::sleep(Duration::from_millis(150 + round * 37 % 200));
        process.kill();
        for writer in writers {
            writer.join().unwrap();
        }
        let (more_workers, more_users) = check(&url, &receiver.iter().collect::<Vec<_>>()).await;
        workers += more_workers;
        users += more_users;
    }
    println!("{kills} kills: {workers} workers and {users} requests of {TOGETHER} users are there");
    assert!(workers > 0 && users > 0, "nothing was written before the kill");
}

#[test]
fn each_commit_is_on_the_disk_before_it_is_acknowledged() {
    const CREATES: usize = 20;
    let folder = tempfile::tempdir().unwrap();
    let trace = folder.path().join("trace");
    let url = format!("sqlite:{}", folder.path().join("sandbox.db").display());
    let strace = ["strace", "-f", "-qq", "-e", "trace=fsync,fdatasync", "-o", trace.to_str().unwrap()];
    let Some(process) = Process::start(&strace, &url) else {
        println!("skipped: strace is missing, or may not watch");
        return;
    };
    let mut line = Line::open(&process.address).unwrap();
    let head = line.bearer().unwrap();
    let before = syncs(&trace);
    for _ in 0..CREATES {
        // One after the other, so each is a commit of its own.
        assert_eq!(line.post("/api/workers", &head, &minimal_with(json!({})).to_string()).unwrap().0, 201);
    }
    let patience = Instant::now();
    while syncs(&trace) < before + CREATES && patience.elapsed() < Duration::from_secs(5) {
        std::thread::sleep(Duration::from_millis(20));
    }
    let after = syncs(&trace);
    process.kill();
    println!("{CREATES} commits, {} times to the disk", after - before);
    assert!(after - before >= CREATES, "{CREATES} commits, but only {} times to the disk", after - before);
}

fn syncs(trace: &Path) -> usize {
    std::fs::read_to_string(trace)
        .map_or(0, |text| text.lines().filter(|line| line.contains("sync(")).count())
}
