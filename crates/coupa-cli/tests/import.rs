//! Imports that go wrong in every way, against a sandbox behind a line that loses answers.

mod support;

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

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

/// A file of users, with a mistake of each kind.
fn users(path: &Path, count: usize) -> Vec<u64> {
    let mut rows: Vec<String> = (0..count)
        .map(|n| format!("user{n:04},user{n:04}@example.com,9219592232917474528,First {n},Active,true"))
        .collect();
    let company = "9219592232917474528";
    let mistakes = [
        format!(",a@example.com,{company},A,Active,true"),
        format!("mistake1,,{company},A,Active,true"),
        "mistake2,a@example.com,12x,A,Active,true".to_owned(),
        format!("mistake3,a@example.com,{company},A,active,true"),
        format!("mistake4,a@example.com,{company},A,Active,maybe"),
        format!("mistake5,a@example.com,{company},A,Active,true,more"),
        format!("user0000,a@example.com,{company},A,Active,true"),
        // These only the API can know: the name is taken, and there is no such company.
        format!("demot494,a@example.com,{company},A,Active,true"),
        "mistake8,a@example.com,9219592232917479999,A,Active,true".to_owned(),
    ];
    let mut lines = Vec::new();
    for (kind, mistake) in mistakes.into_iter().enumerate() {
        let at = 7 + kind * (count / 10);
        rows[at] = mistake;
        lines.push(at as u64 + 2);
    }
    let header = "Name,E-Mail,Company ID,first_name,state,accepts agreement\n";
    std::fs::write(path, format!("{header}{}\n", rows.join("\n"))).expect("written");
    lines
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

fn failed_lines(path: &Path) -> Vec<u64> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_path(path).expect("a file of failures");
    let at =
        reader.headers().expect("a header").iter().position(|name| name == "import-line").expect("a column");
    reader
        .records()
        .map(|row| row.expect("a row").get(at).expect("a cell").parse().expect("a number"))
        .collect()
}

#[test]
fn every_good_row_is_in_once_and_every_bad_one_is_told() {
    let sandbox = Sandbox::start();
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("users.csv");
    let bad = users(&path, 200);
    let line = lossy(&sandbox.url, 7);
    let output = coupa(&line, folder.path(), &["users", "import", "users.csv", "--batch", "20"])
        .output()
        .expect("runs");
    assert_eq!(output.status.code(), Some(5), "{}", shown(&output));
    insta::assert_snapshot!("import", shown(&output));
    let failures = folder.path().join("users.failures.csv");
    assert_eq!(failed_lines(&failures), bad);
    let names = names(&sandbox.url, folder.path());
    assert!(names.values().all(|count| *count == 1), "{names:?}");
    assert_eq!(names.keys().filter(|name| name.starts_with("user0")).count(), 191);
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
    let bad = users(&folder.path().join("users.csv"), 300);
    let run = ["users", "import", "users.csv", "--batch", "3", "--concurrency", "2"];
    let mut stopped = 0;
    for round in 0..3_usize {
        let mut child = coupa(&sandbox.url, folder.path(), &run)
            .stdout(std::process::Stdio::null())
            .stderr(std::process::Stdio::null())
            .spawn()
            .expect("runs");
        // So many lines of the journal later.
        let journal = folder.path().join("users.journal.jsonl");
        let wanted = 40 * (round + 1);
        while child.try_wait().expect("runs").is_none() {
            if std::fs::read_to_string(&journal).is_ok_and(|text| text.lines().count() >= wanted) {
                if round == 1 {
                    let told =
                        std::process::Command::new("kill").args(["-INT", &child.id().to_string()]).status();
                    assert!(told.expect("kill").success());
                } else {
                    child.kill().expect("killed");
                }
                stopped += 1;
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(1));
        }
        child.wait().expect("ends");
    }
    assert_eq!(stopped, 3, "it was over before it could be stopped");
    let output = coupa(&sandbox.url, folder.path(), &run).output().expect("runs");
    assert_eq!(output.status.code(), Some(5), "{}", shown(&output));
    assert!(String::from_utf8_lossy(&output.stdout).contains("going on:"), "{}", shown(&output));
    assert_eq!(failed_lines(&folder.path().join("users.failures.csv")), bad);
    let names = names(&sandbox.url, folder.path());
    assert!(names.values().all(|count| *count == 1), "{names:?}");
    assert_eq!(names.keys().filter(|name| name.starts_with("user0")).count(), 291);
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
