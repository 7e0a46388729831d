//! Runs a command of an operation.

use std::io::{IsTerminal as _, Write};
use std::process::ExitCode;

use anyhow::{Context as _, Result};
use clap::ArgMatches;
use coupa_client::http::{HeaderName, HeaderValue};
use coupa_client::{Answer, CallOptions, Error, Raw, RawCall, Upload};
use coupa_core::element::{Element, ElementSet, Kind};
use coupa_core::operation::{Operation, Pagination};
use coupa_types::elements;
use serde_json::Value;

use super::arguments::key;
use super::{Entry, body, entries, resource};
use crate::document;
use crate::output::{self, Format, Output};
use crate::problem::Problem;

/// What the commands of one run share.
pub(crate) struct Session {
    pub(crate) raw: Raw,
    pub(crate) output: Output,
    /// Whether the user named a format.
    pub(crate) asked: bool,
    pub(crate) verbose: bool,
}

/// Runs the command of a tag.
pub(crate) async fn run(
    session: &Session,
    tag: &'static str,
    matches: &ArgMatches,
    out: &mut dyn Write,
) -> Result<ExitCode> {
    let mut words = Vec::new();
    let mut leaf = matches;
    while let Some((word, inner)) = leaf.subcommand() {
        words.push(word.to_owned());
        leaf = inner;
    }
    let entry = entries(tag).into_iter().find(|entry| entry.words == words);
    let Entry { operation, .. } = entry.context("clap knows a command that we do not")?;
    match operation.pagination {
        Some(pagination) => list(session, operation, &pagination, tag, leaf, out).await?,
        None => one(session, operation, leaf, out).await?,
    }
    Ok(ExitCode::SUCCESS)
}

/// The call with its arguments, but without a body and without the parameters of these names.
pub(crate) fn call(
    session: &Session,
    operation: &'static Operation,
    matches: &ArgMatches,
    without: &[&str],
) -> Result<RawCall> {
    let mut call = session.raw.call(operation);
    for parameter in operation.parameters.iter().filter(|parameter| !without.contains(&parameter.name)) {
        let key = key(parameter);
        if parameter.filters.is_some() {
            for (name, value) in matches.get_many::<(String, String)>(&key).into_iter().flatten() {
                call = call.query(name, value);
            }
            continue;
        }
        let Some(value) = matches.get_one::<String>(&key) else { continue };
        call = match parameter.location {
            "path" => call.path(parameter.name, value),
            "query" => call.query(parameter.name, value),
            "header" => {
                let unfit = || Problem::usage(format!("`{}` cannot be sent as a header", parameter.name));
                let name = HeaderName::try_from(parameter.name).map_err(|_| unfit())?;
                call.header(name, HeaderValue::from_str(value).map_err(|_| unfit())?)
            }
            other => {
                return Err(Problem::usage(format!("`{}` stands in a {other}", parameter.name))
                    .why("the command line cannot send that yet")
                    .into());
            }
        };
    }
    Ok(call)
}

/// Sends a call, and shows it where the user wants to see it.
pub(crate) async fn exchange(
    session: &Session,
    operation: &'static Operation,
    call: RawCall,
    sent: Option<&Value>,
) -> Result<Answer, Error> {
    if session.verbose {
        eprintln!("{}", curl(operation, &call, sent)?);
    }
    let answer = call.send().await?;
    if session.verbose {
        eprintln!("# {}", answer.status());
    }
    Ok(answer)
}

/// Sends a call; what is no success is a problem.
pub(crate) async fn send(
    session: &Session,
    operation: &'static Operation,
    call: RawCall,
    sent: Option<&Value>,
) -> Result<Answer> {
    let answer = exchange(session, operation, call, sent).await.map_err(Problem::from)?;
    if answer.status().is_success() {
        Ok(answer)
    } else {
        Err(Problem::refused(operation.id, &answer).into())
    }
}

/// A request as curl would send it, with secrets and personal data masked.
pub(crate) fn curl(operation: &Operation, call: &RawCall, body: Option<&Value>) -> Result<String, Error> {
    let quoted = |text: &str| format!("'{}'", text.replace('\'', r"'\''"));
    let url = call.url()?;
    let (address, query) =
        url.split_once('?').map_or((url.as_str(), ""), |(address, query)| (address, query));
    let pairs: Vec<String> = query.split('&').filter(|pair| !pair.is_empty()).map(masked).collect();
    let mark = if pairs.is_empty() { "" } else { "?" };
    let mut line =
        format!("curl -X {} {}", operation.method, quoted(&format!("{address}{mark}{}", pairs.join("&"))));
    for (name, value) in call.headers() {
        let value =
            if value.is_sensitive() { "***".into() } else { String::from_utf8_lossy(value.as_bytes()) };
        line.push_str(" -H ");
        line.push_str(&quoted(&format!("{name}: {value}")));
    }
    for header in document::credentials(operation) {
        line.push_str(" -H ");
        line.push_str(&quoted(&header));
    }
    line.push_str(" -H 'Accept: application/json'");
    if let Some(body) = body {
        let mut body = body.clone();
        mask(&mut body);
        line.push_str(" -H 'Content-Type: application/json' -d ");
        line.push_str(&quoted(&body.to_string()));
    }
    Ok(line)
}

/// Whether the document marks an element of this name as personal data.
fn is_personal(name: &str) -> bool {
    fn sensitive(set: &'static ElementSet, name: &str, depth: usize) -> bool {
        set.elements.iter().any(|element: &Element| {
            (element.sensitive && element.name.replace('_', "-") == name)
                || match element.kind {
                    Kind::Object(inner) | Kind::Collection(inner) if depth > 0 => {
                        sensitive(inner, name, depth - 1)
                    }
                    _ => false,
                }
        })
    }
    let name = name.replace('_', "-");
    elements::RESOURCES.iter().any(|resource| sensitive(resource.set, &name, 4))
}

/// A condition of a query, with stars in the place of personal data.
fn masked(pair: &str) -> String {
    let Some((key, _)) = pair.split_once('=') else { return pair.to_owned() };
    // The brackets may be encoded.
    let names = key.replace("%5B", "[").replace("%5D", "]");
    if names.split(['[', ']']).any(is_personal) { format!("{key}=***") } else { pair.to_owned() }
}

/// Puts stars in the place of what the document marks as personal data.
fn mask(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(mask),
        Value::Object(members) => {
            for (name, value) in members {
                if is_personal(name) {
                    *value = Value::String("***".to_owned());
                } else {
                    mask(value);
                }
            }
        }
        _ => {}
    }
}

/// A call of an operation that has no pages.
async fn one(
    session: &Session,
    operation: &'static Operation,
    matches: &ArgMatches,
    out: &mut dyn Write,
) -> Result<()> {
    let mut call = call(session, operation, matches, &[])?;
    let mut sent = None;
    if let Some(part) = document::file_part(operation) {
        let path = matches.get_one::<String>("file").context("clap asks for a file")?;
        let bytes = body::read(path)?;
        let name =
            std::path::Path::new(path).file_name().map_or("file".into(), |name| name.to_string_lossy());
        call = call.file(part, Upload::bytes(bytes.clone()).name(name).content_type(media_type(&bytes)));
    } else if let Some(row) = document::row(operation) {
        let body = body::build(&row, matches)?;
        call = call.body("application/json", serde_json::to_vec(&body)?);
        sent = Some(body);
    }
    let answer = send(session, operation, call, sent.as_ref()).await?;
    if let Ok(Some(path)) = matches.try_get_one::<String>("into").map(|path| path.map(String::as_str)) {
        return write_to(path, answer.body(), out);
    }
    let json = answer
        .headers()
        .get("content-type")
        .is_some_and(|kind| kind.as_bytes().starts_with(b"application/json"));
    if json {
        let value: Value = serde_json::from_slice(answer.body()).context("the answer is no JSON")?;
        session.output.record(&value, out)
    } else if answer.body().is_empty() {
        if !session.output.quiet {
            writeln!(out, "done ({})", answer.status())?;
        }
        Ok(())
    } else {
        if std::io::stdout().is_terminal() {
            let what = format!(
                "the answer is a file of {} bytes, which a terminal cannot show",
                answer.body().len()
            );
            return Err(Problem::usage(what).next("name a file with --into FILE").into());
        }
        Ok(out.write_all(answer.body())?)
    }
}

fn write_to(path: &str, bytes: &[u8], out: &mut dyn Write) -> Result<()> {
    if path == "-" {
        return Ok(out.write_all(bytes)?);
    }
    std::fs::write(path, bytes).with_context(|| format!("cannot write {path}"))
}

/// The media type of a file by its first bytes, as far as pictures go.
fn media_type(bytes: &[u8]) -> &'static str {
    match bytes {
        [0x89, b'P', b'N', b'G', ..] => "image/png",
        [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
        [b'G', b'I', b'F', b'8', ..] => "image/gif",
        _ => "application/octet-stream",
    }
}

async fn list(
    session: &Session,
    operation: &'static Operation,
    pagination: &Pagination,
    tag: &str,
    matches: &ArgMatches,
    out: &mut dyn Write,
) -> Result<()> {
    let columns = columns(tag);
    if !matches.get_flag("all") {
        let answer = send(session, operation, call(session, operation, matches, &[])?, None).await?;
        return session.output.rows(&rows_of(&answer, pagination)?, &columns, out);
    }
    let number = |name: &str| -> Result<Option<u64>> {
        let Some(text) = matches.get_one::<String>(&format!("query:{name}")) else { return Ok(None) };
        let told = || Problem::usage(format!("--{name} is no number: `{text}`"));
        Ok(Some(text.parse().map_err(|_| told())?))
    };
    let size = number(pagination.limit)?.unwrap_or(pagination.maximum).clamp(1, pagination.maximum);
    let first = number(pagination.offset)?.unwrap_or(0);
    let page = |offset: u64| -> Result<RawCall> {
        let begun = call(session, operation, matches, &[pagination.limit, pagination.offset])?;
        Ok(begun.query(pagination.limit, size.to_string()).query(pagination.offset, offset.to_string()))
    };
    let stream = session.output.format == Format::Jsonl && !session.output.quiet;
    let progress = output::counter("rows");
    let (mut rows, mut offset) = (Vec::new(), first);
    loop {
        let answer = send(session, operation, page(offset)?, None).await?;
        let mut page = rows_of(&answer, pagination)?;
        let count = page.len() as u64;
        progress.inc(count);
        offset += count;
        if stream {
            progress.suspend(|| session.output.lines(&page, out))?;
        } else {
            rows.append(&mut page);
        }
        if count < size {
            break;
        }
    }
    progress.finish_and_clear();
    if stream { Ok(()) } else { session.output.rows(&rows, &columns, out) }
}

/// The rows of a page.
pub(crate) fn rows_of(answer: &Answer, pagination: &Pagination) -> Result<Vec<Value>> {
    let mut page: Value = serde_json::from_slice(answer.body()).context("the answer is no JSON")?;
    match page.pointer_mut(pagination.items).map(Value::take) {
        Some(Value::Array(rows)) => Ok(rows),
        _ => Err(Problem::new(
            crate::problem::REFUSED,
            "the answer has no list where the document says one is",
        )
        .into()),
    }
}

/// What a table shows: the plain elements and the references, in the order of the document.
fn columns(tag: &str) -> Vec<String> {
    let elements = resource(tag).map_or(&[][..], |resource| resource.set.elements);
    let shown = elements.iter().filter(|element| element.out && !element.sensitive);
    let plain = shown.filter(|element| matches!(element.kind, Kind::Scalar(_) | Kind::Reference { .. }));
    let moments = ["created-at", "updated-at"];
    plain.map(|element| element.name).filter(|name| !moments.contains(name)).map(str::to_owned).collect()
}

impl Session {
    /// What the flags of a command say, with the client that it calls by.
    pub(crate) fn new(matches: &ArgMatches, raw: Raw) -> Self {
        let terminal = std::io::stdout().is_terminal();
        let asked = matches.try_get_one::<Format>("output").ok().flatten().copied();
        let flag = |name: &str| matches.try_get_one::<bool>(name).ok().flatten().copied().unwrap_or(false);
        let fields = matches.try_get_many::<String>("columns").ok().flatten();
        Self {
            raw,
            output: Output {
                format: asked.unwrap_or(if terminal { Format::Table } else { Format::Json }),
                fields: fields.into_iter().flatten().cloned().collect(),
                quiet: flag("quiet"),
                colors: output::colors(terminal),
            },
            asked: asked.is_some(),
            verbose: flag("verbose"),
        }
    }

    /// Options of calls that must not be repeated by the client, because a job does it itself.
    pub(crate) fn once() -> CallOptions {
        CallOptions::new().attempts(1)
    }
}
