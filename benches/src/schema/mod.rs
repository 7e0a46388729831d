//! Parsing, validating and writing, beside other ways.

mod node;

use std::hint::black_box;

use anyhow::{Context as _, Result, ensure};
use coupa_schema::SchemaEntry;
use serde::{Serialize, de::DeserializeOwned, de::IgnoredAny};
use serde_json::Value;

use self::node::Node;
use crate::measure::{Contender, Group, Run, Table};
use crate::payloads;

/// What the others are compared with.
const TYPED: &str = "serde_json, typed, no checks";
/// The same without the choice between a whole and a partial worker, which serde makes by way of a `Value`.
const PLAIN: &str = "serde_json, typed as whole workers, no checks";
const IGNORED: &str = "serde_json, IgnoredAny";
const WRITE: &str = "serde_json::to_vec";

macro_rules! macro_validators {
    ($($name:ident $path:literal)*) => { $(
        #[jsonschema::validator(
            path = $path,
            draft = Draft202012,
            validate_formats = true,
            formats = { "date" => ::coupa_core::Date::accepts, "date-time" => ::coupa_core::DateTime::accepts }
        )]
        struct $name;
    )* };
}

macro_validators! {
    WorkerValidator "../crates/coupa-schema/schemas/Worker.json"
    WorkerListValidator "../crates/coupa-schema/schemas/WorkerList.json"
    UsersCreateValidator "../crates/coupa-schema/schemas/UsersCreate.json"
}

/// A view with what validates, reads and writes it.
struct View<T> {
    entry: SchemaEntry,
    parse: fn(&[u8]) -> Result<T, coupa_core::Invalid>,
    check: fn(&[u8], &mut Vec<String>) -> Result<(), coupa_core::Invalid>,
    write: fn(&T, &mut Vec<u8>) -> Result<(), serde_json::Error>,
    by_macro: fn(&Value) -> bool,
}

/// The group.
pub(crate) fn group() -> Result<Group> {
    let mut about = String::from("Microseconds a run, in one process.");
    if let Some(versions) = Node::versions()? {
        about = format!("{about} {versions}.");
    }
    about.push_str(" The texts are made from the examples of the document, every element set.");
    let tables = all()?.into_iter().map(|(title, contenders)| Table { title, contenders }).collect();
    Ok(Group { name: "schema", about, tables })
}

/// The contenders for each payload.
fn all() -> Result<Vec<(String, Vec<Contender>)>> {
    use coupa_schema::{users_create, worker, worker_list};

    let one = View {
        entry: worker::SCHEMA,
        parse: worker::parse,
        check: worker::check,
        write: worker::write,
        by_macro: WorkerValidator::is_valid,
    };
    let page = View {
        entry: worker_list::SCHEMA,
        parse: worker_list::parse,
        check: worker_list::check,
        write: |value, out| worker_list::write(value, out),
        by_macro: WorkerListValidator::is_valid,
    };
    let users = View {
        entry: users_create::SCHEMA,
        parse: users_create::parse,
        check: users_create::check,
        write: users_create::write,
        by_macro: UsersCreateValidator::is_valid,
    };
    let pages = payloads::page()?;
    let mut all = vec![
        ("one worker".to_owned(), full(&one, &payloads::one_worker()?.to_string())?),
        ("page of 50".to_owned(), full(&page, &pages.to_string())?),
        ("1,000 users".to_owned(), full(&users, &payloads::users().to_string())?),
    ];
    for (name, text) in [
        ("page of 50, shuffled", payloads::shuffled(&pages).to_string()),
        ("page of 50, pretty", serde_json::to_string_pretty(&pages)?),
    ] {
        all.push((name.to_owned(), texts(&page, &text)?));
    }
    // What serde takes for the choice of a page must not count for any layout of it.
    let texts =
        [pages.to_string(), payloads::shuffled(&pages).to_string(), serde_json::to_string_pretty(&pages)?];
    let of_pages = all.iter_mut().filter(|(name, _)| name.starts_with("page of 50"));
    for ((_, contenders), text) in of_pages.zip(texts) {
        let whole = move || {
            black_box(serde_json::from_slice::<Vec<coupa_types::Worker>>(text.as_bytes()).is_ok());
        };
        contenders.insert(1, here(PLAIN, None, whole));
    }
    Ok(all)
}

fn here(name: impl Into<String>, against: Option<&'static str>, run: impl FnMut() + 'static) -> Contender {
    Contender { name: name.into(), against, run: Run::once(run) }
}

/// Ways from a text to a value, and back.
fn full<T>(view: &View<T>, text: &str) -> Result<Vec<Contender>>
where
    T: DeserializeOwned + Serialize + 'static,
{
    let mut all = texts(view, text)?;
    let schema: Value = serde_json::from_str(view.entry.json)?;
    let runtime = jsonschema::options()
        .with_draft(jsonschema::Draft::Draft202012)
        .should_validate_formats(true)
        .with_format("date", coupa_core::Date::accepts)
        .with_format("date-time", coupa_core::DateTime::accepts)
        .build(&schema)?;
    let boon = Boon::new(view.entry.id, &schema)?;
    let value: Value = serde_json::from_str(text)?;
    ensure!(runtime.is_valid(&value) && (view.by_macro)(&value) && boon.is_valid(&value), "a valid payload");

    let typed = |value: Value| black_box(serde_json::from_value::<T>(value).is_ok());
    let bytes = || text.as_bytes().to_vec();
    let read = |bytes: &[u8]| serde_json::from_slice::<Value>(bytes).unwrap_or_default();
    let t = bytes();
    all.push(here("serde_json, Value", Some(TYPED), move || {
        black_box(read(&t));
    }));
    let (t, by_macro) = (bytes(), view.by_macro);
    all.push(here("Value + jsonschema, macro", Some(TYPED), move || {
        black_box(by_macro(&read(&t)));
    }));
    let (t, by_macro) = (bytes(), view.by_macro);
    all.push(here("Value + jsonschema, macro, then typed", Some(TYPED), move || {
        let value = read(&t);
        black_box(by_macro(&value) && typed(value));
    }));
    let t = bytes();
    all.push(here("Value + jsonschema, runtime", Some(TYPED), move || {
        black_box(runtime.is_valid(&read(&t)));
    }));
    let t = bytes();
    all.push(here("Value + boon", Some(TYPED), move || {
        black_box(boon.is_valid(&read(&t)));
    }));
    if let Some(mut node) = Node::start(view.entry.json, text, view.entry.name)? {
        all.push(Contender {
            name: "JSON.parse + ajv, node".to_owned(),
            against: Some(TYPED),
            run: Run::Timed(Box::new(move |runs| node.turn(runs))),
        });
    }

    let written: T = serde_json::from_str(text)?;
    let again: T = serde_json::from_str(text)?;
    let mut out = Vec::new();
    (view.write)(&written, &mut out)?;
    ensure!(out == serde_json::to_vec(&again)?, "both writers write the same");
    all.push(here(WRITE, None, move || {
        black_box(serde_json::to_vec(&again).unwrap_or_default());
    }));
    let write = view.write;
    all.push(here("generated writer", Some(WRITE), move || {
        let mut out = Vec::with_capacity(128);
        black_box(write(&written, &mut out).is_ok());
        black_box(out);
    }));
    Ok(all)
}

/// Ways from a text to a value that differ by how the text is laid out.
fn texts<T>(view: &View<T>, text: &str) -> Result<Vec<Contender>>
where
    T: DeserializeOwned + Serialize + 'static,
{
    let bytes = || text.as_bytes().to_vec();
    (view.parse)(text.as_bytes()).context("a valid payload")?;
    let (one, two, three, four) = (bytes(), bytes(), bytes(), bytes());
    let (parse, check) = (view.parse, view.check);
    Ok(vec![
        here(TYPED, None, move || {
            black_box(serde_json::from_slice::<T>(&one).is_ok());
        }),
        here(IGNORED, None, move || {
            black_box(serde_json::from_slice::<IgnoredAny>(&two).is_ok());
        }),
        here("generated parser: typed, checked", Some(TYPED), move || {
            black_box(parse(&three).is_ok());
        }),
        here("generated parser: verdict only", Some(IGNORED), move || {
            black_box(check(&four, &mut Vec::new()).is_ok());
        }),
    ])
}

/// A validator of boon.
struct Boon {
    schemas: boon::Schemas,
    index: boon::SchemaIndex,
}

impl Boon {
    fn new(id: &str, schema: &Value) -> Result<Self> {
        let mut schemas = boon::Schemas::new();
        let mut compiler = boon::Compiler::new();
        compiler.set_default_draft(boon::Draft::V2020_12);
        compiler.enable_format_assertions();
        compiler.add_resource(id, schema.clone()).map_err(|error| anyhow::anyhow!("{error}"))?;
        let index = compiler.compile(id, &mut schemas).map_err(|error| anyhow::anyhow!("{error}"))?;
        Ok(Self { schemas, index })
    }

    fn is_valid(&self, value: &Value) -> bool {
        self.schemas.validate(value, self.index).is_ok()
    }
}
