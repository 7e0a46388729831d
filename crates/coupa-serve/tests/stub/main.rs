//! The runtime driven as a generated stub drives it, over a small pet shop.

mod content;
mod errors;
mod forms;
mod layers;
mod limits;
mod listen;
mod routing;
mod security;
mod support;
mod xml;
