//! Imports that go wrong in every way, against a sandbox behind a line that loses answers.

mod support;

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use support::{Sandbox, coupa, shown};

/// A line to the sandbox on which every so many answers are lost: the sandbox has acted, and nobody hears of it.
fn lossy(url: &str, every: usize) -> String {
    let target = url.trim_start_matches("http://").to_owned();
    let listener = TcpListener::bind("127.0.0.1:0").expect("bound");
    let address = listener.local_addr().expect("an address");
    let answers = Arc::new(AtomicUsize::new(0));
    std::thread::spawn(move || {
        for client in listener.incoming().flatten() {
            let Ok(server) = TcpStream::connect(&target) else { return };
            let (from, to) = (client.try_clone().expect("cloned"), server.try_clone().expect("cloned"));
            std::thread::spawn(move || pump(from, to, || false));
            let answers = Arc::clone(&answers);
            std::thread::spawn(move || {
                pump(server, client, || answers.fetch_add(1, Ordering::Relaxed) % every == every - 1);
            });
        }
    });
    format!("http://{address}")
}

fn pump(mut from: TcpStream, mut to: TcpStream, lose: impl Fn() -> bool) {
    let mut buffer = vec![0; 65536];
    while let Ok(count @ 1..) = from.read(&mut buffer) {
        if lose() || to.write_all(&buffer[..count]).is_err() {
            break;
        }
    }
    // The other end may be gone already.
    let _ = from.shutdown(Shutdown::Both);
    let _ = to.shutdown(Shutdown::Both);
}

/// The company of the users.
const COMPANY: &str = "9219592232917474528";

/// Kinds of mistakes, by what is said of them.
const KINDS: [&str; 9] = [
    "lacks the required member `name`",
    "lacks the required member `email`",
    "does not match",
    "is none of \"Active\"",
    "neither true nor false",
    "7 cells, and the header 6",
    "name: line 2 has the same",
    // These only the API can know: the name is taken, and there is no such company.
    "Name has already been taken",
    "Company id is invalid",
];

/// A mistake of a kind.
fn mistake(kind: usize, number: usize) -> String {
    let name = format!("mistake{number}");
    match kind {
        0 => format!(",a@example.com,{COMPANY},A,Active,true"),
        1 => format!("{name},,{COMPANY},A,Active,true"),
        2 => format!("{name},a@example.com,12x,A,Active,true"),
        3 => format!("{name},a@example.com,{COMPANY},A,active,true"),
        4 => format!("{name},a@example.com,{COMPANY},A,Active,maybe"),
        5 => format!("{name},a@example.com,{COMPANY},A,Active,true,more"),
        6 => format!("user00000,a@example.com,{COMPANY},A,Active,true"),
        7 => format!("taken{number},a@example.com,{COMPANY},A,Active,true"),
        _ => format!("{name},a@example.com,9219592232917479999,A,Active,true"),
    }
}

const HEADER: &str = "Name,E-Mail,Company ID,first_name,state,accepts agreement";

/// A file of so many users, with so many mistakes of all kinds in turn: the lines that are bad, and what is said of them.
fn users(folder: &Path, count: usize, mistakes: usize) -> Vec<(u64, &'static str)> {
    let mut rows: Vec<String> = (0..count)
        .map(|n| format!("user{n:05},user{n:05}@example.com,{COMPANY},First {n},Active,true"))
        .collect();
    let mut bad = Vec::new();
    for number in 0..mistakes {
        let (kind, at) = (number % KINDS.len(), 7 + number * (count / (mistakes + 1)));
        rows[at] = mistake(kind, number);
        bad.push((at as u64 + 2, KINDS[kind]));
    }
    std::fs::write(folder.join("users.csv"), format!("{HEADER}\n{}\n", rows.join("\n"))).expect("written");
    bad
}

/// Users that are there already.
fn take(url: &str, folder: &Path, mistakes: usize) {
    let rows: Vec<String> = (7..mistakes)
        .step_by(KINDS.len())
        .map(|number| format!("taken{number},b@example.com,{COMPANY},B,Active,true"))
        .collect();
    std::fs::write(folder.join("taken.csv"), format!("{HEADER}\n{}\n", rows.join("\n"))).expect("written");
    let output = coupa(url, folder, &["users", "import", "taken.csv"]).output().expect("runs");
    assert!(output.status.success(), "{}", shown(&output));
}

/// Makes requests go wrong.
fn faults(url: &str, folder: &Path, faults: &[&[&str]]) {
    for fault in faults {
        let arguments = [&["sandbox", "faults", "create", "--url", url, "-q"], *fault].concat();
        let output = coupa(url, folder, &arguments).output().expect("runs");
        assert!(output.status.success(), "{}", shown(&output));
    }
}

/// The faults that were met by no request.
fn unmet(url: &str, folder: &Path) -> Vec<serde_json::Value> {
    let output =
        coupa(url, folder, &["sandbox", "faults", "--url", url, "-o", "json"]).output().expect("runs");
    let faults: Vec<serde_json::Value> = serde_json::from_slice(&output.stdout).expect("faults");
    faults.into_iter().filter(|fault| fault["met"].is_null()).collect()
}

/// Lines of a journal.
fn lines_of(journal: &Path) -> usize {
    std::fs::read_to_string(journal).map_or(0, |text| text.lines().count())
}

/// Runs an import and interrupts it once its journal has so many more lines; nothing where it was over before that.
fn interrupted(command: &mut Command, journal: &Path, more: usize, signal: &str) -> Option<Output> {
    let wanted = lines_of(journal) + more;
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("runs");
    while child.try_wait().expect("runs").is_none() {
        if lines_of(journal) >= wanted {
            let told = Command::new("kill").args([signal, &child.id().to_string()]).status();
            assert!(told.expect("kill").success());
            return Some(child.wait_with_output().expect("ends"));
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    None
}

/// Waits until the server has done what it was sent: what it counts stays as it is.
fn settled(count: impl Fn() -> usize) {
    let mut before = count();
    loop {
        std::thread::sleep(Duration::from_secs(1));
        let now = count();
        if now == before {
            return;
        }
        before = now;
    }
}

/// How many workers are there.
fn count(url: &str, folder: &Path) -> usize {
    let arguments = ["workers", "list", "--all", "--fields", "id", "-o", "csv"];
    let output = coupa(url, folder, &arguments).output().expect("runs");
    String::from_utf8_lossy(&output.stdout).lines().count()
}

/// How often each name is there.
fn names(url: &str, folder: &Path) -> BTreeMap<String, usize> {
    let output = coupa(url, folder, &["users", "list", "--all", "--fields", "name", "-o", "csv"])
        .output()
        .expect("runs");
    let mut names = BTreeMap::new();
    for name in String::from_utf8_lossy(&output.stdout).lines().skip(1) {
        *names.entry(name.to_owned()).or_insert(0) += 1;
    }
    names
}

/// The bad lines that a file of failures tells, and why.
fn failed(path: &Path) -> Vec<(u64, String)> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_path(path).expect("a file of failures");
    let header = reader.headers().expect("a header").clone();
    let at = |name: &str| header.iter().position(|found| found == name).expect("a column");
    let (line, reason) = (at("import-line"), at("import-reason"));
    let rows = reader.records().map(|row| row.expect("a row"));
    rows.map(|row| {
        // A row with a cell too many keeps its own cells alone.
        (row[line].parse().expect("a number"), row[reason].to_owned())
    })
    .collect()
}

/// Every bad line is told, with what is wrong with it.
fn assert_told(path: &Path, bad: &[(u64, &str)]) {
    let failed = failed(path);
    let lines: Vec<u64> = failed.iter().map(|(line, _)| *line).collect();
    assert_eq!(lines, bad.iter().map(|(line, _)| *line).collect::<Vec<_>>());
    for ((line, reason), (_, wanted)) in failed.iter().zip(bad) {
        assert!(reason.contains(wanted), "{line}: {reason}");
    }
}

/// Every good row is in once, and none that is not.
fn assert_in_once(url: &str, folder: &Path, good: usize) {
    let names = names(url, folder);
    let twice: Vec<_> = names.iter().filter(|(_, count)| **count != 1).collect();
    assert!(twice.is_empty(), "{twice:?}");
    assert_eq!(names.keys().filter(|name| name.starts_with("user0")).count(), good);
    assert_eq!(names.keys().filter(|name| name.starts_with("mistake")).count(), 0);
}

#[test]
fn every_good_row_is_in_once_and_every_bad_one_is_told() {
    let sandbox = Sandbox::start();
    let folder = tempfile::tempdir().expect("a folder");
    let bad = users(folder.path(), 200, 9);
    take(&sandbox.url, folder.path(), 9);
    let line = lossy(&sandbox.url, 7);
    let output = coupa(&line, folder.path(), &["users", "import", "users.csv", "--batch", "20"])
        .output()
        .expect("runs");
    assert_eq!(output.status.code(), Some(5), "{}", shown(&output));
    insta::assert_snapshot!("import", shown(&output));
    let failures = folder.path().join("users.failures.csv");
    assert_told(&failures, &bad);
    assert_in_once(&sandbox.url, folder.path(), 191);
    assert!(!folder.path().join("users.journal.jsonl").exists());

    // Mended, the file of failures goes in.
    let mended = std::fs::read_to_string(&failures).expect("read");
    let row = mended
        .lines()
        .find(|line| line.starts_with("mistake3"))
        .expect("there")
        .replacen("active", "Active", 1);
    let header = mended.lines().next().expect("a header");
    std::fs::write(folder.path().join("mended.csv"), format!("{header}\n{row}\n")).expect("written");
    let output = coupa(&line, folder.path(), &["users", "import", "mended.csv"]).output().expect("runs");
    assert!(output.status.success(), "{}", shown(&output));
}

/// Killed in the middle, again and again: what was on its way is looked for, and nothing is created twice.
#[test]
fn an_import_that_is_killed_goes_on() {
    let sandbox = Sandbox::start();
    let folder = tempfile::tempdir().expect("a folder");
    let bad = users(folder.path(), 300, 9);
    take(&sandbox.url, folder.path(), 9);
    let run = ["users", "import", "users.csv", "--batch", "3", "--concurrency", "2"];
    let journal = folder.path().join("users.journal.jsonl");
    for signal in ["-KILL", "-TERM", "-KILL"] {
        let mut command = coupa(&sandbox.url, folder.path(), &run);
        let stopped = interrupted(&mut command, &journal, 60, signal);
        assert!(stopped.is_some(), "it was over before it could be stopped");
    }
    let output = coupa(&sandbox.url, folder.path(), &run).output().expect("runs");
    assert_eq!(output.status.code(), Some(5), "{}", shown(&output));
    assert!(String::from_utf8_lossy(&output.stdout).contains("going on:"), "{}", shown(&output));
    assert_told(&folder.path().join("users.failures.csv"), &bad);
    assert_in_once(&sandbox.url, folder.path(), 291);
}

/// How many users the large import has. The whole of 10,000 takes a debug build a while.
fn rows() -> usize {
    std::env::var("COUPA_IMPORT_ROWS").ok().and_then(|rows| rows.parse().ok()).unwrap_or(2_000)
}

/// A large file through faults of every sort, stopped by Ctrl-C three times.
#[test]
fn a_large_import_through_faults_and_interruptions() {
    let (count, mistakes) = (rows(), 37);
    let sandbox = Sandbox::start();
    let folder = tempfile::tempdir().expect("a folder");
    let (url, here) = (sandbox.url.as_str(), folder.path());
    let bad = users(here, count, mistakes);
    take(url, here, mistakes);
    let create = ["--operation", "user_create", "--probability"];
    let index = ["--operation", "user_index", "--count"];
    let sorts: [&[&str]; 8] = [
        &[&create[..], &["0.05", "--status", "503", "--retry-after", "1"]].concat(),
        &[&create[..], &["0.05", "--reset"]].concat(),
        &[&create[..], &["0.1", "--truncate"]].concat(),
        &[&create[..], &["0.05", "--status", "429", "--retry-after", "1"]].concat(),
        &[&create[..], &["0.5", "--latency-ms", "1", "--jitter-ms", "30"]].concat(),
        &[&index[..], &["2", "--status", "503"]].concat(),
        &[&index[..], &["2", "--reset"]].concat(),
        &[&index[..], &["2", "--truncate"]].concat(),
    ];
    faults(url, here, &sorts);
    let run = ["users", "import", "users.csv", "--batch", "25"];
    let journal = here.join("users.journal.jsonl");
    let all = count / 25;
    for _ in 0..3 {
        // Each batch takes three lines, and more where something goes wrong.
        let stopped = interrupted(&mut coupa(url, here, &run), &journal, all / 2, "-INT");
        let stopped = stopped.expect("it was over before it could be stopped");
        let text = shown(&stopped);
        assert_eq!(stopped.status.code(), Some(5), "{text}");
        assert!(text.contains("interrupted") && text.contains("the same command goes on"), "{text}");
    }
    let output = coupa(url, here, &run).output().expect("runs");
    assert_eq!(output.status.code(), Some(5), "{}", shown(&output));
    let said = format!("{} are in, {mistakes} failed, 0 are left", count - mistakes);
    assert!(String::from_utf8_lossy(&output.stdout).contains(&said), "{}", shown(&output));
    assert!(!journal.exists());
    assert_eq!(unmet(url, here), Vec::<serde_json::Value>::new());
    let output = coupa(url, here, &["sandbox", "faults", "clear", "--url", url]).output().expect("runs");
    assert!(output.status.success(), "{}", shown(&output));
    assert_told(&here.join("users.failures.csv"), &bad);
    assert_in_once(url, here, count - mistakes);
}

/// Nothing tells one worker from another: what was lost is looked for by all that was sent.
#[test]
fn workers_are_in_once_too() {
    let sandbox = Sandbox::start();
    let folder = tempfile::tempdir().expect("a folder");
    let (url, here) = (sandbox.url.as_str(), folder.path());
    let row =
        |n: usize| format!("Ada,Worker {n:03},1990-07-{:02},f,{n}.5,name=FieldQA supplier SM", n % 28 + 1);
    let mut rows: Vec<String> = (0..60).map(row).collect();
    rows[10] = "Ada,Worker 010,1990-07-41,f,1.5,".to_owned();
    rows[20] = "Ada,Worker 020,1990-07-01,f,1.5,name=No such supplier".to_owned();
    rows[30] = rows[3].clone();
    let header = "First Name,last-name,Date of birth,gender_code,total experience in years,supplier";
    std::fs::write(here.join("workers.csv"), format!("{header}\n{}\n", rows.join("\n"))).expect("written");
    let create = ["--operation", "worker_create", "--probability"];
    let sorts: [&[&str]; 4] = [
        &[&create[..], &["0.1", "--status", "503", "--retry-after", "0"]].concat(),
        &[&create[..], &["0.15", "--reset"]].concat(),
        &[&create[..], &["0.3", "--truncate"]].concat(),
        &["--operation", "worker_index", "--probability", "0.1", "--truncate"],
    ];
    faults(url, here, &sorts);
    let run = ["workers", "import", "workers.csv", "--concurrency", "3"];
    let journal = here.join("workers.journal.jsonl");
    for signal in ["-INT", "-KILL"] {
        let stopped = interrupted(&mut coupa(url, here, &run), &journal, 40, signal);
        assert!(stopped.is_some(), "it was over before it could be stopped");
        // Nothing tells workers apart: one that is still being made when the next run looks for it would be made twice.
        settled(|| count(url, here));
    }
    let output = coupa(url, here, &run).output().expect("runs");
    assert_eq!(output.status.code(), Some(5), "{}", shown(&output));
    let bad = [(12, "date-of-birth"), (22, "Supplier"), (32, "line 5 is the same")];
    assert_told(&here.join("workers.failures.csv"), &bad);
    let arguments = ["workers", "list", "--all", "--fields", "last-name", "-o", "csv"];
    let output = coupa(url, here, &arguments).output().expect("runs");
    let mut found: Vec<String> = String::from_utf8_lossy(&output.stdout)
        .lines()
        .filter(|name| name.starts_with("Worker "))
        .map(str::to_owned)
        .collect();
    found.sort_unstable();
    let wanted: Vec<String> =
        (0..60).filter(|n| ![10, 20, 30].contains(n)).map(|n| format!("Worker {n:03}")).collect();
    assert_eq!(found, wanted);
}

#[test]
fn columns_that_fit_no_element_are_told() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("wrong.csv"), "nmae,email,companyid,shoe\na,b,1,2\n").expect("written");
    let run = |more: &[&str]| {
        let arguments = [&["users", "import", "wrong.csv", "--dry-run"], more].concat();
        shown(&coupa("http://127.0.0.1:1", folder.path(), &arguments).output().expect("runs"))
    };
    let mapped = run(&["--map", "nmae=name", "--map", "shoe="]);
    insta::assert_snapshot!("import_columns", format!("{}{mapped}", run(&[])));
}
