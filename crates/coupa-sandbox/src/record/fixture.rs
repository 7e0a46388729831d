//! A resource of no API, by which the interpreter is tested: tests must not depend on the document.

use std::sync::LazyLock;

use chrono::{DateTime, FixedOffset};
use coupa_core::element::{Element, ElementSet, Kind, Presence, Resource, Scalar};
use coupa_store::{Store, World};
use serde_json::{Value, json};

use super::{Author, Object, Plans, Record};
use crate::{
    layout,
    rules::{Check, Numbering, Preset, Rules, Stamps},
};

const READ_ONLY: Element = Element {
    name: "",
    key: None,
    kind: Kind::Open,
    create: Presence::Absent,
    update: Presence::Absent,
    out: true,
    nullable_out: true,
    nullable_in: false,
    unique: false,
    writes_to: None,
    indexed: false,
    sensitive: false,
    operators: &[],
};

const fn scalar(name: &'static str, scalar: Scalar) -> Element {
    Element { name, kind: Kind::Scalar(scalar), ..READ_ONLY }
}

const fn written(element: Element) -> Element {
    Element { create: Presence::Optional, update: Presence::Optional, nullable_in: true, ..element }
}

const fn holding(name: &'static str, kind: Kind) -> Element {
    Element { name, kind, ..READ_ONLY }
}

static PLACE: ElementSet = ElementSet {
    name: "Place",
    elements: &[
        scalar("id", Scalar::Integer),
        scalar("code", Scalar::String),
        scalar("secret-code", Scalar::String),
    ],
    open: false,
};

static PERSON: ElementSet = ElementSet {
    name: "Person",
    elements: &[
        scalar("id", Scalar::Integer),
        scalar("login", Scalar::String),
        scalar("nick", Scalar::String),
    ],
    open: false,
};

static SIZE: ElementSet = ElementSet {
    name: "Size",
    elements: &[
        Element { nullable_out: false, ..written(scalar("id", Scalar::Integer)) },
        written(scalar("width", Scalar::Integer)),
        written(scalar("height", Scalar::Integer)),
    ],
    open: false,
};

static PART: ElementSet = ElementSet {
    name: "Part",
    elements: &[
        Element { nullable_out: false, ..written(scalar("id", Scalar::Integer)) },
        scalar("made-at", Scalar::DateTime),
        scalar("changed-at", Scalar::DateTime),
        written(scalar("label", Scalar::String)),
        written(holding("size", Kind::Object(&SIZE))),
        written(holding("place", Kind::Reference { set: &PLACE, keys: &["id", "code"] })),
    ],
    open: false,
};

static TAG: ElementSet = ElementSet {
    name: "Tag",
    elements: &[
        written(scalar("id", Scalar::Integer)),
        written(scalar("made-at", Scalar::DateTime)),
        written(scalar("text", Scalar::String)),
    ],
    open: true,
};

pub(super) static THING: Resource = Resource {
    name: "thing",
    set: &ElementSet {
        name: "Thing",
        elements: &[
            Element { nullable_out: false, indexed: true, ..scalar("id", Scalar::Integer) },
            Element { indexed: true, ..scalar("made-at", Scalar::DateTime) },
            scalar("changed-at", Scalar::DateTime),
            Element { indexed: true, ..written(scalar("title", Scalar::String)) },
            Element { unique: true, ..written(scalar("serial", Scalar::String)) },
            written(scalar("made-on", Scalar::Date)),
            written(scalar("weight", Scalar::Decimal)),
            written(scalar("good_until", Scalar::DateTime)),
            scalar("grade", Scalar::String),
            written(holding("place", Kind::Reference { set: &PLACE, keys: &["id", "code", "secret-code"] })),
            holding("home", Kind::Object(&PLACE)),
            Element { nullable_out: false, ..written(holding("parts", Kind::Collection(&PART))) },
            Element { nullable_out: false, ..written(holding("tags", Kind::Collection(&TAG))) },
            written(holding("notes", Kind::Open)),
            holding("made-by", Kind::Object(&PERSON)),
            holding("changed-by", Kind::Object(&PERSON)),
            Element {
                out: false,
                writes_to: Some("home"),
                ..written(holding("home-write", Kind::Reference { set: &PLACE, keys: &["id", "code"] }))
            },
            Element { out: false, ..written(scalar("password", Scalar::String)) },
        ],
        open: false,
    },
};

/// Rules of the resource, with a switch for the ways in which APIs show unset elements.
pub(super) struct ThingRules {
    pub(super) omits_blank: bool,
}

pub(super) static RULES: ThingRules = ThingRules { omits_blank: false };

impl Rules for ThingRules {
    fn resource(&self) -> &'static Resource {
        &THING
    }

    fn plans(&self) -> &'static Plans {
        static PLANS: LazyLock<Plans> = LazyLock::new(|| Plans::of(&RULES));
        &PLANS
    }

    fn stamps(&self) -> Stamps {
        Stamps {
            id: "id",
            created_at: Some("made-at"),
            updated_at: Some("changed-at"),
            created_by: Some("made-by"),
            updated_by: Some("changed-by"),
        }
    }

    fn numbering(&self) -> Numbering {
        Numbering::Sequence
    }

    fn omits_blank(&self) -> bool {
        self.omits_blank
    }

    fn is_hidden(&self, set: &str, member: &str) -> bool {
        (set, member) == ("Place", "secret-code")
    }

    fn waits_for_value(&self, set: &str, element: &str) -> bool {
        (set, element) == ("Part", "place")
    }

    fn presets(&self, set: &str) -> &'static [(&'static str, Preset)] {
        if set == "Thing" { &[("grade", Preset::Text("new"))] } else { &[] }
    }

    fn required_in(&self, set: &str) -> &'static [&'static [&'static str]] {
        if set == "Part" { &[&["label"], &["size", "width"]] } else { &[] }
    }

    fn check(&self, record: &Record<'_>, check: &mut Check<'_, '_>) -> Result<(), coupa_store::StoreError> {
        if record.string("title").as_deref() == Some("forbidden") {
            check.faults.push("Title is forbidden".to_owned());
        }
        Ok(())
    }
}

/// A store with two places and a person.
pub(super) async fn store() -> (Store, World) {
    let store = Store::open("sqlite::memory:", layout::schema(&[&RULES])).await.unwrap();
    let fill = |tx: &mut coupa_store::Transaction<'_>, world| {
        for (set, record) in [
            ("Place", json!({"id": 1, "code": "HERE", "secret-code": "s1"})),
            ("Place", json!({"id": 2, "code": "THERE", "secret-code": "s2"})),
            ("Person", json!({"id": 7, "login": "kim"})),
        ] {
            let key = super::key_of(&record["id"]).unwrap();
            tx.insert_with_key(world, &layout::reference(set), &key, record.to_string().as_bytes())?;
        }
        Ok::<_, coupa_store::StoreError>(())
    };
    let world = store.world_or_insert("w", fill).await.unwrap();
    (store, world)
}

/// Person 7, so many seconds after the beginning, two hours east.
pub(super) fn author(seconds: i64) -> Author {
    let now = DateTime::from_timestamp(seconds, 0).unwrap();
    Author { user: 7, now: now.with_timezone(&FixedOffset::east_opt(7200).unwrap()) }
}

/// The object that a JSON value is.
pub(super) fn object(value: Value) -> Object {
    serde_json::from_value(value).unwrap()
}
