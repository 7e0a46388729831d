"""Figures of a new crate that uses the client and nothing else: how many packages come along, and how long the first build takes.

    python3 benches/new_crate.py
    python3 benches/new_crate.py --build

The crate is made in a folder of its own that is removed afterwards, with the versions of our Cargo.lock. `--build` also builds it, cold, in
debug and in release; for that, let nothing else run. It prints a table in Markdown, which stands in `crates/coupa-client/README.md`.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ABSENT = ["axum", "jsonschema", "rusqlite", "sqlx"]
MANIFEST = """[package]
name = "new-crate"
edition = "2024"

[dependencies]
coupa-client = {{ path = "{client}" }}
"""
# A call that nobody waits for: what runs it would be a package more, and as a trait object it is compiled all the same.
PROGRAM = """fn main() {
    let coupa = coupa_client::Coupa::from_env().expect("the environment");
    let call: std::pin::Pin<Box<dyn Future<Output = _>>> = Box::pin(coupa.core.worker_index().send());
    drop(call);
}
"""


def cargo(folder, *arguments):
    """What cargo prints. The crate has its own target folder, and no wrapper of the compiler."""
    environment = {name: value for name, value in os.environ.items() if name != "RUSTC_WRAPPER"}
    environment["CARGO_TARGET_DIR"] = str(folder / "target")
    done = subprocess.run(["cargo", *arguments], cwd=folder, env=environment, stdout=subprocess.PIPE, text=True)
    if done.returncode:
        sys.exit(f"cargo {' '.join(arguments)}: failed")
    return done.stdout


def packages(folder, *arguments):
    """The names of all packages that are built for use, the new crate left out."""
    tree = cargo(folder, "tree", "--edges", "normal", "--prefix", "none", "--no-dedupe", *arguments)
    lines = {line.removesuffix(" (proc-macro)") for line in tree.splitlines() if line}
    return {line.split(" (")[0] for line in lines if not line.startswith("new-crate ")}


def main(build):
    folder = Path(tempfile.mkdtemp(prefix="new-crate-"))
    try:
        (folder / "src").mkdir()
        (folder / "src/main.rs").write_text(PROGRAM)
        (folder / "Cargo.toml").write_text(MANIFEST.format(client=ROOT / "crates/coupa-client"))
        shutil.copy(ROOT / "Cargo.lock", folder)
        found = packages(folder)
        brought = [name for name in ABSENT if any(package.startswith(f"{name} ") for package in found)]
        if brought:
            sys.exit(f"the client brings along {', '.join(brought)}")
        direct = cargo(ROOT, "tree", "--package", "coupa-client", "--edges", "normal", "--prefix", "none", "--depth", "1")
        rows = [
            ("packages, the client among them", f"{len(found)}"),
            ("of these, named by the client itself", f"{len(set(direct.splitlines())) - 1}"),
        ]
        if build:
            cargo(folder, "fetch")
            for name, arguments in [("debug", ["build"]), ("release", ["build", "--release"])]:
                begun = time.perf_counter()
                cargo(folder, *arguments, "--quiet", "--offline")
                rows.append((f"first build, {name}, {os.cpu_count()} cores", f"{time.perf_counter() - begun:.0f} s"))
        print("| | |\n|---|---:|")
        for row in rows:
            print(f"| {row[0]} | {row[1]} |")
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main("--build" in sys.argv[1:])
