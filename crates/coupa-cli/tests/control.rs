//! The control plane of a running sandbox as commands.

mod support;

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::Stdio;

use support::{Sandbox, coupa, shown};

/// Runs `coupa sandbox …` one after the other and tells what came of it, without what differs from run to run.
fn story(sandbox: &Sandbox, folder: &Path, runs: &[&str]) -> String {
    let mut story = String::new();
    for run in runs {
        let arguments: Vec<&str> = run.split(' ').collect();
        let output = coupa(&sandbox.url, folder, &arguments)
            .env("COUPA_SANDBOX_URL", &sandbox.url)
            .output()
            .expect("runs");
        story.extend(["$ coupa ", run, "\n", &shown(&output), "\n"]);
    }
    story
}

macro_rules! assert_story {
    ($name:literal, $sandbox:expr, $story:expr) => {
        let port = $sandbox.url.rsplit(':').next().expect("a port").to_owned();
        insta::with_settings!({filters => vec![
            (port.as_str(), "PORT"),
            (r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", "MOMENT"),
            (r"(?m)^\d\d:\d\d:\d\d\.\d{3}  (\d{3}|cut)(?: +)\d+ +", "TIME  $1  MS  "),
        ]}, {
            insta::assert_snapshot!($name, $story);
        });
    };
}

#[test]
fn worlds_seeds_snapshots_and_clock() {
    let sandbox = Sandbox::start();
    let folder = tempfile::tempdir().expect("a folder");
    let story = story(
        &sandbox,
        folder.path(),
        &[
            "sandbox seed 3 --world demo",
            "sandbox records --world demo -o table",
            "sandbox snapshot before --world demo",
            "sandbox seed none --world demo -q",
            "sandbox records --world demo -o jsonl",
            "sandbox restore before --world demo",
            "sandbox records show user --world demo --limit 1 --fields id,name -o csv",
            "sandbox snapshots --world demo -o table",
            "sandbox snapshots -o table",
            "sandbox snapshots delete before --world demo",
            "sandbox restore before --world demo",
            "sandbox clock set --now 2030-02-03T04:05:06Z --frozen --world demo",
            "sandbox clock set --advance 25h --world demo -o table",
            "sandbox clock --world demo -o json",
            "sandbox clock set",
            "sandbox reset --world demo -v",
            "sandbox worlds -o table",
            "sandbox worlds delete demo",
            "sandbox reset --world a/b",
            "sandbox seed",
            "sandbox seed many",
            "sandbox --listen 127.0.0.1:0 reset",
            "sandbox reste",
        ],
    );
    assert_story!("worlds", sandbox, story);
}

#[test]
fn faults_and_the_journal() {
    let sandbox = Sandbox::start();
    let folder = tempfile::tempdir().expect("a folder");
    let story = story(
        &sandbox,
        folder.path(),
        &[
            "sandbox faults create --operation user_index --status 503 --retry-after 0 --count 1 -o json",
            "sandbox faults create --operation user_show --reset -q",
            "sandbox faults create --operation user_shwo --reset",
            "sandbox faults create --reset --truncate",
            "sandbox faults -o table",
            "users list -q",
            "sandbox faults delete 1",
            "sandbox faults clear",
            "sandbox faults -o table",
            "users create --name kim",
            "sandbox journal -o table",
            "sandbox journal --status 400 --limit 1 --fields method,path,rejected -o jsonl",
            "sandbox journal --limit 1 -o table",
            "sandbox journal --follow -o csv",
            "sandbox journal clear",
            "sandbox journal",
        ],
    );
    assert_story!("faults", sandbox, story);
}

#[test]
fn a_journal_that_is_followed_tells_each_request_as_it_comes() {
    let sandbox = Sandbox::start();
    let folder = tempfile::tempdir().expect("a folder");
    let users = |arguments: &[&str]| {
        let output = coupa(&sandbox.url, folder.path(), arguments).output().expect("runs");
        assert!(output.status.success(), "{}", shown(&output));
    };
    users(&["users", "list", "--limit", "1"]);
    let mut follow = coupa(
        &sandbox.url,
        folder.path(),
        &[
            "sandbox",
            "journal",
            "--follow",
            "--operation",
            "user_index",
            "-o",
            "table",
            "--url",
            &sandbox.url,
        ],
    )
    .stdout(Stdio::piped())
    .stderr(Stdio::piped())
    .spawn()
    .expect("runs");
    let mut lines = BufReader::new(follow.stdout.take().expect("a pipe")).lines();
    let mut next = || lines.next().expect("a line").expect("text");
    // What was answered before comes first.
    assert!(next().ends_with("user_index          GET /api/users?limit=1"));
    users(&["users", "list", "--limit", "2"]);
    users(&["users", "show", "9219592232917474526"]);
    users(&["users", "list", "--limit", "3"]);
    assert!(next().ends_with("GET /api/users?limit=2"));
    assert!(next().ends_with("GET /api/users?limit=3"));
    // It waits for a sandbox that is gone.
    drop(sandbox);
    let mut errors = BufReader::new(follow.stderr.take().expect("a pipe")).lines();
    assert_eq!(errors.next().expect("a line").expect("text"), "the sandbox does not answer; waiting for it");
    follow.kill().expect("killed");
    follow.wait().expect("ends");
}

#[test]
fn what_keeps_a_sandbox_from_being_controlled_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let locked = Sandbox::start_with(&["--control-key", "open sesame"]);
    let closed = Sandbox::start_with(&["--no-control"]);
    let mut told = String::new();
    let run = |url: &str, more: &[&str]| {
        let arguments = [&["sandbox", "reset"], more].concat();
        let mut command = coupa(url, folder.path(), &arguments);
        shown(&command.env("COUPA_SANDBOX_URL", url).output().expect("runs"))
    };
    told.push_str(&run(&locked.url, &[]));
    told.push_str(&run(&locked.url, &["--control-key", "wrong"]));
    told.push_str(&run(&locked.url, &["--control-key", "open sesame", "-v"]));
    told.push_str(&run(&closed.url, &[]));
    told.push_str(&run("http://127.0.0.1:1", &[]));
    told.push_str(&run("127.0.0.1:8080", &[]));
    insta::with_settings!({filters => vec![(r"127\.0\.0\.1:\d{4,5}/", "127.0.0.1:PORT/")]}, {
        insta::assert_snapshot!("control_refused", told);
    });
}

#[test]
fn help_of_the_sandbox() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut story = String::new();
    for arguments in [
        &["sandbox", "--help"][..],
        &["sandbox", "faults", "create", "-h"],
        &["sandbox", "journal", "--help"],
        &["sandbox", "seed", "-h"],
    ] {
        let output = coupa("http://127.0.0.1:1", folder.path(), arguments).env("COLUMNS", "100").output();
        story.extend(["$ coupa ", &arguments.join(" "), "\n", &shown(&output.expect("runs")), "\n"]);
    }
    insta::assert_snapshot!("sandbox_help", story);
}
