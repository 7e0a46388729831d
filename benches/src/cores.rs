//! Who computes where: servers on one core, who asks them on another.

use anyhow::Result;

/// Starts what `start` starts on the core for servers: threads and processes stay where the thread that starts them is.
/// The calling thread is on the core for those who ask afterwards.
pub(crate) fn serve<T>(start: impl FnOnce() -> Result<T>) -> Result<T> {
    stay(0)?;
    let started = start();
    stay(1)?;
    started
}

/// Puts this thread, and what it starts, on a core.
#[cfg(target_os = "linux")]
fn stay(core: usize) -> Result<()> {
    let mut set = rustix::thread::CpuSet::new();
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get).max(count());
    set.set(core.min(cores.saturating_sub(1)));
    Ok(rustix::thread::sched_setaffinity(None, &set)?)
}

/// Cores of the machine, whichever of them this thread may use now.
#[cfg(target_os = "linux")]
fn count() -> usize {
    let cpus = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    cpus.lines().filter(|line| line.starts_with("processor")).count()
}

/// Elsewhere the system decides.
#[cfg(not(target_os = "linux"))]
#[expect(clippy::unnecessary_wraps, reason = "as on Linux")]
fn stay(_: usize) -> Result<()> {
    Ok(())
}
