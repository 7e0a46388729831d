//! Suggestions on a typo.

/// How alike two names must be to be suggested, from 0 to 1.
const ALIKE: f64 = 0.75;

/// Names that are suggested, at most.
const SUGGESTED: usize = 3;

/// The names that are most like a wrong one.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Nearest<'n>(pub(crate) Vec<&'n str>);

/// Looks for the names most like `wanted`.
pub(crate) fn nearest<'n>(wanted: &str, names: &[&'n str]) -> Nearest<'n> {
    let plain = |name: &str| name.replace(['-', '_', ' '], "").to_lowercase();
    let wanted = plain(wanted);
    let mut found: Vec<(f64, &str)> = names
        .iter()
        .map(|name| (strsim::jaro_winkler(&wanted, &plain(name)), *name))
        .filter(|(likeness, _)| *likeness >= ALIKE)
        .collect();
    found.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    Nearest(found.into_iter().map(|(_, name)| name).take(SUGGESTED).collect())
}

impl Nearest<'_> {
    /// For the end of a sentence; empty where nothing is near.
    pub(crate) fn told(&self) -> String {
        if self.0.is_empty() { String::new() } else { format!("; did you mean {}?", self.0.join(" or ")) }
    }
}
