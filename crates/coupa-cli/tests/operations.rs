//! Operations of the document as commands, against a sandbox.

mod support;

use std::io::Write as _;
use std::process::{Command, Stdio};

use support::{Sandbox, coupa, shown};

/// A picture, as far as the sandbox looks at it.
const PICTURE: &[u8] = b"\x89PNG\r\n\x1a\n";

#[test]
fn a_day_with_workers_and_users() {
    let sandbox = Sandbox::start();
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("me.png"), PICTURE).expect("written");
    let port = sandbox.url.rsplit(':').next().expect("a port").to_owned();
    let runs: &[&[&str]] = &[
        &["workers", "list", "-o", "table", "--fields", "id,first-name,supplier.name"],
        &[
            "workers",
            "list",
            "--where",
            "last-name[starts_with]=W",
            "--all",
            "--fields",
            "id,last-name",
            "-o",
            "csv",
        ],
        &["workers", "list", "--where", "lastname=A"],
        &["workers", "list", "--dir", "sideways"],
        &["workers", "show", "99999"],
        &[
            "workers",
            "create",
            "--first-name",
            "Ada",
            "--last-name",
            "Example",
            "--date-of-birth",
            "1990-07-03",
            "--gender-code",
            "f",
            "--total-experience-in-years",
            "7.5",
            "--middle-name",
            "M",
            "-q",
            "-v",
        ],
        &[
            "workers",
            "update",
            "3",
            "--clear",
            "middle-name",
            "--current-title",
            "Cook",
            "--fields",
            "id,middle-name,current-title",
            "-o",
            "json",
        ],
        &["workers", "update", "3"],
        &["workers", "update", "3", "--supplier", "nam=x"],
        &["workers", "update", "3", "--clear", "first-name"],
        &["workers", "invite", "3"],
        &["workers", "avatar", "set", "3", "me.png", "-q"],
        &["workers", "avatar", "get", "3", "--into", "back.png"],
        &["workers", "avatar", "delete", "3"],
        &["users", "list", "--limit", "1", "-q"],
        &["users", "show", "9219592232917474526", "--fields", "id,name", "-o", "jsonl"],
        &[
            "users",
            "create",
            "--name",
            "kim",
            "--email",
            "kim@example.com",
            "--company-id",
            "9219592232917474528",
        ],
        // Of what was created, the ids.
        &[
            "users",
            "create",
            "--name",
            "lee",
            "--email",
            "lee@example.com",
            "--company-id",
            "9219592232917474528",
            "-q",
        ],
        // Personal data stays out of what is shown, in queries too.
        &["workers", "list", "--where", "date-of-birth[lt]=2000-01-01", "-q", "-v"],
        &["users", "list", "--fields", "nmae"],
        &["users", "export", "users.txt"],
        &["users", "update", "9219592232917474526", "--city", "Delft", "-v"],
        &["users", "export", "users.csv"],
        &["doctor"],
        &["schema", "UserCreate"],
    ];
    let mut story = String::new();
    for arguments in runs {
        let output = coupa(&sandbox.url, folder.path(), arguments).output().expect("runs");
        story.extend(["$ coupa ", &arguments.join(" "), "\n", &shown(&output), "\n"]);
    }
    let port = port.as_str();
    insta::with_settings!({filters => vec![(port, "PORT"), (r"in \d+ ms", "in N ms"), (r"(?m)^(profiles +).*/", "${1}FOLDER/")]}, {
        insta::assert_snapshot!("operations", story);
    });
    assert_eq!(std::fs::read(folder.path().join("back.png")).expect("read"), PICTURE);
}

#[test]
fn what_keeps_a_call_from_succeeding_is_told() {
    let sandbox = Sandbox::start();
    let folder = tempfile::tempdir().expect("a folder");
    let list = ["workers", "list"];
    let mut story = String::new();
    let run = |change: &dyn Fn(&mut Command)| {
        let mut command = coupa(&sandbox.url, folder.path(), &list);
        change(&mut command);
        shown(&command.output().expect("runs"))
    };
    // Nobody listens on the port of a listener that is gone.
    let gone = std::net::TcpListener::bind("127.0.0.1:0").expect("bound").local_addr().expect("an address");
    story.push_str(&run(&|command| {
        command.env("COUPA_CLIENT_SECRET", "wrong");
    }));
    story.push_str(&run(&|command| {
        command.env("COUPA_CORE_URL", format!("http://{gone}"));
    }));
    story.push_str(&run(&|command| {
        command.env_remove("COUPA_CLIENT_ID").env_remove("COUPA_CLIENT_SECRET");
    }));
    story.push_str(&run(&|command| {
        command.env("COUPA_PROFILE", "no-such");
    }));
    insta::assert_snapshot!("failures", story);
}

#[test]
fn help_follows_the_document() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut story = String::new();
    for arguments in
        [&["--help"][..], &["workers", "--help"], &["users", "update", "-h"], &["users", "import", "--help"]]
    {
        let output = coupa("http://127.0.0.1:1", folder.path(), arguments).env("COLUMNS", "100").output();
        story.extend(["$ coupa ", &arguments.join(" "), "\n", &shown(&output.expect("runs")), "\n"]);
    }
    insta::assert_snapshot!("help", story);
}

#[test]
fn a_profile_keeps_secrets_to_itself() {
    let sandbox = Sandbox::start();
    let folder = tempfile::tempdir().expect("a folder");
    let bare = |arguments: &[&str]| {
        let mut command = coupa(&sandbox.url, folder.path(), arguments);
        for name in
            ["COUPA_CORE_URL", "COUPA_CLIENT_ID", "COUPA_CLIENT_SECRET", "COUPA_CSO_URL", "COUPA_CSO_KEY"]
        {
            command.env_remove(name);
        }
        command
    };
    let mut login = bare(&["login", "--core-url", &sandbox.url, "--client-id", "sandbox"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .expect("runs");
    login.stdin.take().expect("a pipe").write_all(b"sandbox-secret\n").expect("written");
    assert!(login.wait().expect("ends").success());
    let output = bare(&["workers", "list", "-q", "-v"]).output().expect("runs");
    let text = shown(&output);
    assert!(output.status.success() && !text.contains("sandbox-secret"), "{text}");
    let output = bare(&["users", "list"]).output().expect("runs");
    assert_eq!(output.status.code(), Some(2), "{}", shown(&output));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode =
            std::fs::metadata(folder.path().join("profiles.toml")).expect("there").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

#[test]
fn completions_know_operations() {
    let folder = tempfile::tempdir().expect("a folder");
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let output =
            coupa("http://127.0.0.1:1", folder.path(), &["completions", shell]).output().expect("runs");
        let text = String::from_utf8_lossy(&output.stdout);
        assert!(
            output.status.success() && text.contains("workers") && text.contains("current-title"),
            "{shell}"
        );
    }
}

/// What people see: colours, a table that fits, and none of it where it is not wanted.
#[cfg(target_os = "linux")]
#[test]
fn a_terminal_gets_a_table_that_fits() {
    let sandbox = Sandbox::start();
    let folder = tempfile::tempdir().expect("a folder");
    let run = |columns: u32, colors: &str| {
        let list = format!("stty rows 24 cols {columns}; {} workers list", env!("CARGO_BIN_EXE_coupa"));
        let mut command = coupa(&sandbox.url, folder.path(), &[]);
        let environment: Vec<_> = command
            .get_envs()
            .filter_map(|(name, value)| Some((name.to_owned(), value?.to_owned())))
            .collect();
        // `script` of util-linux gives the command a terminal of its own.
        command = Command::new("script");
        command
            .args(["-qec", &list, "/dev/null"])
            .envs(environment)
            .env("NO_COLOR", colors)
            .env_remove("COLUMNS");
        let output = command.stdin(Stdio::null()).output().expect("`script` of util-linux");
        String::from_utf8_lossy(&output.stdout).replace('\r', "").replace('\u{1b}', "ESC")
    };
    let story = format!("100 columns\n{}\n40 columns, NO_COLOR\n{}", run(100, ""), run(40, "1"));
    insta::assert_snapshot!("terminal", story);
}

#[test]
fn nothing_set_up_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut command = Command::new(env!("CARGO_BIN_EXE_coupa"));
    command.arg("doctor").env_clear().env("COUPA_PROFILES", folder.path().join("profiles.toml"));
    let output = command.output().expect("runs");
    assert_eq!(output.status.code(), Some(2), "{}", shown(&output));
    assert!(
        String::from_utf8_lossy(&output.stdout).contains("not set up   no base URL"),
        "{}",
        shown(&output)
    );
}

#[test]
fn an_export_is_whole_or_not_there() {
    let sandbox = Sandbox::start();
    let folder = tempfile::tempdir().expect("a folder");
    let run = |target: &str| {
        coupa(&sandbox.url, folder.path(), &["users", "export", target]).output().expect("runs")
    };
    for target in ["users.csv", "users.json", "users.jsonl"] {
        assert!(run(target).status.success());
    }
    let read = |name: &str| std::fs::read_to_string(folder.path().join(name)).expect("read");
    let array: Vec<serde_json::Value> = serde_json::from_str(&read("users.json")).expect("JSON");
    let lines: Vec<serde_json::Value> =
        read("users.jsonl").lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(array, lines);
    assert_eq!(read("users.csv").lines().count(), array.len() + 1);
    let before = read("users.csv");
    let create = [
        "sandbox",
        "faults",
        "create",
        "--url",
        &sandbox.url,
        "--operation",
        "user_index",
        "--status",
        "500",
    ];
    assert!(coupa(&sandbox.url, folder.path(), &create).output().expect("runs").status.success());
    let output = run("users.csv");
    assert_eq!(output.status.code(), Some(3), "{}", shown(&output));
    assert_eq!(read("users.csv"), before);
    assert_eq!(std::fs::read_dir(folder.path()).expect("listed").count(), 3);
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut child = coupa("http://127.0.0.1:1", folder.path(), &["schema", "Worker", "--json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("ends");
    assert!(output.status.success() && output.stderr.is_empty(), "{}", shown(&output));
}
