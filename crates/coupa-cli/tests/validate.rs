//! `coupa validate` on long inputs: what it needs of memory does not grow with them.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "tests")]

use std::io::Write as _;
use std::process::{Command, Stdio};

/// A user to create; every thousandth has a mistake.
fn user(number: usize) -> String {
    let state = if number.is_multiple_of(1000) { "Gone" } else { "Active" };
    format!(
        r#"{{"name": "user.{number}", "email": "user.{number}@example.com", "first-name": "Given", "last-name": "Family", "company-id": "{}", "state": "{state}"}}"#,
        number + 1
    )
}

/// Feeds so many users through a pipe. Gives the most memory that the process held, in KiB, its exit code and the last
/// line that it printed.
fn fed(flags: &[&str], users: usize, [before, between, after]: [&str; 3]) -> (usize, Option<i32>, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_coupa"))
        .args(["validate", "--schema", "UserCreate"])
        .args(flags)
        .arg("-")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut output = child.stdout.take().unwrap();
    let printed = std::thread::spawn(move || std::io::read_to_string(&mut output).unwrap());
    let mut input = child.stdin.take().unwrap();
    let mut text = before.to_owned();
    for number in 1..=users {
        text.push_str(&user(number));
        text.push_str(if number == users { after } else { between });
        if text.len() > 1 << 16 {
            input.write_all(text.as_bytes()).unwrap();
            text.clear();
        }
    }
    // All but what fits into the pipe has been read when this returns, and the process waits for the end.
    input.write_all(text.as_bytes()).unwrap();
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
    drop(input);
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    let peak = peak.trim().trim_end_matches(" kB").parse().unwrap();
    let printed = printed.join().unwrap();
    (peak, child.wait().unwrap().code(), printed.lines().last().unwrap_or_default().to_owned())
}

#[test]
fn memory_does_not_grow_with_the_input() {
    for (flags, frame) in [(&["--lines"][..], ["", "\n", "\n"]), (&[], ["[\n", ",\n", "\n]\n"])] {
        let (small, code, last) = fed(flags, 4_000, frame);
        assert_eq!((code, &*last), (Some(1), "UserCreate: 4000 payloads checked, 4 refused, 4 violations"));
        let (large, code, last) = fed(flags, 80_000, frame);
        assert_eq!(
            (code, &*last),
            (Some(1), "UserCreate: 80000 payloads checked, 80 refused, 80 violations")
        );
        // The input is twenty times as long: 12 MB.
        assert!(
            large < small + 2_000,
            "{flags:?}: {small} KiB for the short input, {large} KiB for the long one"
        );
    }
}
