#!/bin/sh
# Fuzzes one target with coverage as its guide, by the stable toolchain:
#
#   fuzz/run.sh reader -runs=10000000
#   fuzz/run.sh views -max_total_time=600
#
# What follows the target is handed to libFuzzer. Inputs that reach new code stay in fuzz/corpus/TARGET; one that fails
# is written to fuzz/artifacts/. Needs a C++ compiler.
set -eu
cd "$(dirname "$0")"
target=$1
shift
# Seeds are written once, by code that is not instrumented.
[ -d corpus ] || cargo run --quiet --bin seeds
mkdir -p artifacts
host=$(rustc -vV | sed -n 's/^host: //p')
RUSTFLAGS="--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
-Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
-Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1" \
    cargo build --quiet --release --target "$host" --bin "$target"
exec "target/$host/release/$target" "corpus/$target" -artifact_prefix=artifacts/ -max_len=4096 "$@"
