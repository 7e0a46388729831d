//! The built `coupa` command, as a user runs it.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Output, Stdio};

fn coupa(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_coupa"));
    command.args(arguments).current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/payloads"));
    command
}

/// What a run printed, with its exit code.
fn shown(output: &Output) -> String {
    let code = output.status.code().map_or_else(|| "none".to_owned(), |code| code.to_string());
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    format!("exit code {code}\n--- output\n{out}--- errors\n{err}")
}

macro_rules! runs {
    ($($name:ident: $($argument:literal),+;)+) => {
        $(#[test] fn $name() {
            let output = coupa(&[$($argument),+]).output().expect("runs");
            insta::assert_snapshot!(stringify!($name), shown(&output));
        })+
    };
}

runs! {
    validate_seven_mistakes: "validate", "--schema", "WorkerCreate", "seven-mistakes.json";
    validate_lenient: "validate", "--schema", "WorkerCreate", "--lenient", "seven-mistakes.json";
    validate_as_json: "validate", "--schema", "WorkerCreate", "--format", "json", "seven-mistakes.json";
    validate_for_github: "validate", "--schema", "WorkerCreate", "--format", "github", "seven-mistakes.json";
    validate_lines: "validate", "--schema", "UserCreate", "--lines", "users.jsonl";
    validate_wrong_schema: "validate", "--schema", "WorkerCraete", "seven-mistakes.json";
    validate_missing_file: "validate", "--schema", "Worker", "no-such-file.json";
    sandbox_with_another_store: "sandbox", "--store", "mysql://ada:secret@example.com/db", "--listen", "127.0.0.1:0";
    sandbox_with_a_wrong_seed: "sandbox", "--seed", "many";
}

#[test]
fn validate_reads_standard_input() {
    let mut child = coupa(&["validate", "--schema", "user-update", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("runs");
    child.stdin.take().expect("a pipe").write_all(br#"{"id": "1", "state": "Active"}"#).expect("written");
    let output = child.wait_with_output().expect("ends");
    insta::assert_snapshot!("validate_standard_input", shown(&output));
}

/// A sandbox that is stopped when the test ends, however it ends.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The bytes that the shipped binary puts on the wire: features of libraries may differ from those of a test build.
#[test]
fn sandbox_on_the_wire() {
    let mut sandbox = Running(
        coupa(&["sandbox", "--store", "sqlite::memory:", "--listen", "127.0.0.1:0"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("runs"),
    );
    let mut lines = BufReader::new(sandbox.0.stdout.take().expect("a pipe")).lines();
    let first = lines.next().expect("a line").expect("text");
    let address = first.rsplit("http://").next().expect("an address").to_owned();

    let mut stream = TcpStream::connect(&address).expect("connected");
    let request = "GET /api/users?limit=1 HTTP/1.1\r\nHost: localhost\r\nX-CSO-API-KEY: sandbox-key\r\n\
                   Accept: application/json\r\nConnection: close\r\n\r\n";
    stream.write_all(request.as_bytes()).expect("sent");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("answered");
    insta::with_settings!({filters => vec![(r"(?m)^date: .*$", "date: DATE"), (r"\r", "")]}, {
        insta::assert_snapshot!("sandbox_on_the_wire", format!("{request}{answer}"));
    });
}

/// Ctrl-C ends it in order: records are there when it starts again.
#[cfg(unix)]
#[test]
fn ctrl_c_ends_the_sandbox_in_order() {
    let folder = tempfile::tempdir().expect("a folder");
    let store = format!("sqlite:{}", folder.path().join("records.db").display());
    for _ in 0..2 {
        let mut sandbox = Running(
            coupa(&["sandbox", "--store", &store, "--listen", "127.0.0.1:0"])
                .stdout(Stdio::piped())
                .stderr(Stdio::null())
                .spawn()
                .expect("runs"),
        );
        let mut lines = BufReader::new(sandbox.0.stdout.take().expect("a pipe")).lines();
        assert!(lines.next().expect("a line").expect("text").contains("http://127.0.0.1:"));
        let told = Command::new("kill").args(["-INT", &sandbox.0.id().to_string()]).status().expect("kill");
        assert!(told.success());
        assert!(sandbox.0.wait().expect("ends").success());
    }
}
