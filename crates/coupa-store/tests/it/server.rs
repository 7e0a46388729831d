//! A PostgreSQL server for these tests, started from the binaries of the machine.
//!
//! It is started once a test program, in a folder of its own, with a socket there and no port. A shell watches over
//! it: when this program ends, however it does, the pipe to the shell breaks, and the shell stops the server and
//! removes the folder.

use std::{
    fs,
    io::{BufRead as _, BufReader, Write as _},
    os::unix::{fs::MetadataExt as _, process::CommandExt as _},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{
        Mutex, OnceLock,
        atomic::{AtomicU32, Ordering},
    },
};

/// With this variable set, a test that finds no binaries fails.
const REQUIRED: &str = "STORE_TESTS_REQUIRE_POSTGRES";

/// What the shell does, as the user that the server runs as.
const WATCH: &str = include_str!("server.sh");

/// A server that runs.
pub(crate) struct Server {
    folder: PathBuf,
    shell: Mutex<(Child, BufReader<std::process::ChildStdout>)>,
}

impl Server {
    /// The server of this test program; `None` where there are no binaries to start one from, which is told.
    pub(crate) fn get() -> Option<&'static Self> {
        static SERVER: OnceLock<Option<Server>> = OnceLock::new();
        let server = SERVER.get_or_init(|| binaries().map(|binaries| Self::start(&binaries)));
        if server.is_none() {
            assert!(std::env::var_os(REQUIRED).is_none(), "PostgreSQL is required, and there is none");
            let test = std::thread::current().name().unwrap_or_default().to_owned();
            eprintln!("{test}: skipped, there is no PostgreSQL");
        }
        server.as_ref()
    }

    /// A server of its own, for tests that stop it.
    pub(crate) fn start_own() -> Option<Self> {
        Self::get()?;
        binaries().map(|binaries| Self::start(&binaries))
    }

    fn start(binaries: &Path) -> Self {
        let folder = tempfile::Builder::new().prefix("store-tests-").tempdir().unwrap().keep();
        let mut command = Command::new("sh");
        command.args(["-c", WATCH, "sh"]).arg(binaries).arg(&folder);
        command.process_group(0).current_dir("/").stdin(Stdio::piped()).stdout(Stdio::piped());
        // Servers do not run as root.
        if fs::metadata("/proc/self").is_ok_and(|it| it.uid() == 0) {
            let (uid, gid) = ids_of("postgres").unwrap();
            std::os::unix::fs::chown(&folder, Some(uid), Some(gid)).unwrap();
            command.uid(uid).gid(gid);
        }
        let mut shell = command.spawn().unwrap();
        let output = BufReader::new(shell.stdout.take().unwrap());
        let server = Self { folder, shell: Mutex::new((shell, output)) };
        server.wait_until_ready();
        server
    }

    fn wait_until_ready(&self) {
        let mut line = String::new();
        self.shell.lock().unwrap().1.read_line(&mut line).unwrap();
        let log = || {
            ["initdb.log", "server.log"]
                .map(|it| fs::read_to_string(self.folder.join(it)).unwrap_or_default())
        };
        assert_eq!(line, "ready\n", "the server did not start: {}", log().concat());
    }

    /// The URL of a new, empty database.
    pub(crate) fn database(&self) -> String {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!("d{}", NEXT.fetch_add(1, Ordering::Relaxed));
        self.sql("postgres", &format!("CREATE DATABASE {name}"));
        self.url(&name)
    }

    /// The URL of a database.
    pub(crate) fn url(&self, name: &str) -> String {
        format!("postgres://postgres@localhost/{name}?host={}", self.folder.display())
    }

    /// What `psql` prints for statements.
    pub(crate) fn sql(&self, database: &str, sql: &str) -> String {
        let mut psql = Command::new(binaries().unwrap().join("psql"));
        psql.args(["--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "--username=postgres"]);
        psql.arg("--host").arg(&self.folder).args(["--set=ON_ERROR_STOP=1", "--command", sql, database]);
        let output = psql.output().unwrap();
        assert!(output.status.success(), "{sql}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().trim_end().to_owned()
    }

    /// Stops the server in order and starts it again.
    #[allow(dead_code, reason = "not every test program that shares this file restarts its server")]
    pub(crate) fn restart(&self) {
        self.tell("INT");
        self.wait_until_ready();
    }

    /// Stops the server at once, as if it had died, until [`come_back`](Self::come_back).
    pub(crate) fn die(&self) {
        self.tell("QUIT");
    }

    pub(crate) fn come_back(&self) {
        self.tell("on");
        self.wait_until_ready();
    }

    fn tell(&self, word: &str) {
        writeln!(self.shell.lock().unwrap().0.stdin.as_mut().unwrap(), "{word}").unwrap();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let mut shell = self.shell.lock().unwrap();
        drop(shell.0.stdin.take());
        drop(shell.0.wait());
    }
}

/// Where the programs of the newest PostgreSQL are.
fn binaries() -> Option<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql").ok().into_iter().flatten();
    let installed = versions.filter_map(|entry| Some(entry.ok()?.path().join("bin")));
    let on_path = std::env::var_os("PATH").unwrap_or_default();
    let on_path: Vec<_> = std::env::split_paths(&on_path).collect();
    let version = |folder: &PathBuf| -> Option<u32> { folder.parent()?.file_name()?.to_str()?.parse().ok() };
    let has_all = |folder: &PathBuf| {
        ["initdb", "postgres", "pg_isready", "psql"].iter().all(|program| folder.join(program).is_file())
    };
    installed.filter(has_all).max_by_key(version).or_else(|| on_path.into_iter().find(has_all))
}

/// User and group number of a user.
fn ids_of(user: &str) -> Option<(u32, u32)> {
    let users = fs::read_to_string("/etc/passwd").ok()?;
    let mut fields =
        users.lines().map(|line| line.split(':')).find(|line| line.clone().next() == Some(user))?.skip(2);
    Some((fields.next()?.parse().ok()?, fields.next()?.parse().ok()?))
}
