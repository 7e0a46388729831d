//! Names as requests write them: dashes and underscores are the same.

use coupa_core::element::{Element, ElementSet};

/// Whether two names are the same but for dashes and underscores.
fn same(left: &str, right: &str) -> bool {
    let dashed = |byte: u8| if byte == b'_' { b'-' } else { byte };
    left.len() == right.len() && left.bytes().map(dashed).eq(right.bytes().map(dashed))
}

/// The element that comes out under this name.
pub(crate) fn shown(set: &ElementSet, name: &str) -> Option<&'static Element> {
    set.elements.iter().find(|element| element.out && same(element.name, name))
}

/// The element that shows what this name means: itself, or the one that it is written to.
pub(crate) fn meant(set: &ElementSet, name: &str) -> Option<&'static Element> {
    shown(set, name).or_else(|| {
        let written = set.elements.iter().find(|element| same(element.name, name))?;
        shown(set, written.writes_to?)
    })
}

/// The element by which the values of an element are written: itself, or one that writes to it.
pub(crate) fn writer(set: &ElementSet, element: &'static Element) -> Option<&'static Element> {
    let through = set.elements.iter().find(|other| other.writes_to == Some(element.name));
    through.or_else(|| element.is_writable().then_some(element))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::fixture;

    #[test]
    fn dashes_and_underscores_are_the_same() {
        let set = fixture::THING.set;
        for name in ["made-on", "made_on"] {
            assert_eq!(shown(set, name).map(|it| it.name), Some("made-on"), "{name}");
        }
        assert!(shown(set, "made on").is_none());
        assert!(shown(set, "").is_none());
    }

    #[test]
    fn what_is_written_elsewhere_is_read_there() {
        let set = fixture::THING.set;
        assert!(shown(set, "home-write").is_none());
        assert_eq!(meant(set, "home_write").map(|it| it.name), Some("home"));
        let home = set.get("home").unwrap();
        assert_eq!(writer(set, home).map(|it| it.name), Some("home-write"));
        assert!(writer(set, set.get("grade").unwrap()).is_none());
    }
}
