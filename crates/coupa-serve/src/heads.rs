//! The time that heads have, with one timer a connection instead of one a request.

use std::{
    future::Future,
    pin::Pin,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll},
    time::{Duration, Instant},
};

use hyper::rt::{Sleep, Timer};

/// The time by which the head that a connection reads has to be there.
///
/// The HTTP library begins a sleep with every head. A timer of the runtime for each costs more than the reading. So
/// these sleeps wake nobody: the task of the connection has an alarm, looks here when it rings, and polls the
/// connection once more.
#[derive(Debug, Clone, Default)]
pub(crate) struct Heads(Arc<Shared>);

#[derive(Debug, Default)]
struct Shared {
    /// Of the newest head.
    end: Mutex<Option<Instant>>,
    /// One was not there in time, perhaps.
    has_rung: AtomicBool,
}

impl Heads {
    /// The alarm rings: when it is to ring again.
    pub(crate) fn ring(&self, now: Instant, time: Duration) -> Instant {
        let end = *self.0.end.lock().unwrap_or_else(PoisonError::into_inner);
        match end {
            Some(end) if end > now => end,
            // Heads that begin from now on end later.
            _ => {
                self.0.has_rung.store(true, Ordering::Relaxed);
                now + time
            }
        }
    }
}

impl Timer for Heads {
    fn sleep(&self, time: Duration) -> Pin<Box<dyn Sleep>> {
        self.sleep_until(Instant::now() + time)
    }

    fn sleep_until(&self, end: Instant) -> Pin<Box<dyn Sleep>> {
        *self.0.end.lock().unwrap_or_else(PoisonError::into_inner) = Some(end);
        Box::pin(Head { end, shared: Arc::clone(&self.0) })
    }
}

/// Over when the time of a head is, and looked at only when an alarm has rung.
struct Head {
    end: Instant,
    shared: Arc<Shared>,
}

impl Future for Head {
    type Output = ();

    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        let is_over = self.shared.has_rung.load(Ordering::Relaxed) && self.end <= Instant::now();
        if is_over { Poll::Ready(()) } else { Poll::Pending }
    }
}

impl Sleep for Head {}

#[cfg(test)]
mod tests {
    use std::task::Waker;

    use super::*;

    fn is_over(head: &mut Pin<Box<dyn Sleep>>) -> bool {
        head.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_ready()
    }

    #[test]
    fn a_head_ends_when_the_alarm_rings_after_its_time() {
        let (heads, time) = (Heads::default(), Duration::from_secs(3600));
        let now = Instant::now();
        // Nothing is read yet, so the next head ends no sooner than this.
        assert_eq!(heads.ring(now, time), now + time);
        let mut first = heads.sleep_until(now);
        assert!(is_over(&mut first));
        let mut second = heads.sleep_until(now + time);
        assert!(!is_over(&mut second));
        assert_eq!(heads.ring(now + time / 2, time), now + time, "it rings when the newest head ends");
        assert_eq!(heads.ring(now + time, time), now + time * 2);
        assert!(!is_over(&mut second), "an hour is not over");
    }
}
