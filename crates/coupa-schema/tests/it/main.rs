//! Validators by their public interface: verdicts, places, words, ignored keys, items.

#![allow(clippy::unwrap_used, reason = "helpers of tests are tests")]

mod accept;
mod differential;
mod documents;
mod items;
mod order;
mod refuse;
mod texts;
