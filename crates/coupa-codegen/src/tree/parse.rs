//! YAML to tree: the 1.2 core schema.
//!
//! Refused, each with a position: duplicate keys, merge keys, foreign tags, keys that are no text, several
//! documents, numbers that JSON cannot hold exactly, and texts beyond the limits.

use std::cell::Cell;
use std::collections::{HashMap, HashSet};

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Span, Tag};
use serde_json::Number;

use super::limits::{MAX_ALIASED, MAX_DEPTH, MAX_MEMBERS, MAX_NODES};
use super::{Kind, Member, Node, Position, Source};
use crate::problem::{Problem, Problems};

/// Parses YAML into a tree.
pub(super) fn parse(source: &Source, file: usize) -> Result<Node, Problems> {
    let text = source.text.strip_prefix('\u{feff}').unwrap_or(&source.text);
    let mut builder = Builder::new(source, text, file);
    for event in Parser::new_from_str(text).keep_tags(true) {
        match event {
            Ok((event, span)) => builder.event(event, span)?,
            Err(error) => {
                let position = builder.lines.at(*error.marker());
                builder.problems.push(
                    Problem::error("syntax", &source.path, position, error.info().to_owned())
                        .help("check the indentation and the quotes of this line and of the one above it"),
                );
                return Err(builder.problems);
            }
        }
    }
    builder.finish()
}

/// Byte offsets of line starts, to turn the parser's character marks into byte spans.
struct Lines<'s> {
    text: &'s str,
    /// Length of the byte order mark that the parser did not see.
    skipped: usize,
    file: usize,
    starts: Vec<usize>,
    /// Line, column and offset of the last mark: events come in order, and a line may hold the whole text.
    last: Cell<(usize, usize, usize)>,
}

impl<'s> Lines<'s> {
    fn new(text: &'s str, skipped: usize, file: usize) -> Self {
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { text, skipped, file, starts, last: Cell::new((0, 0, 0)) }
    }

    fn offset(&self, mark: Marker) -> usize {
        let (line, column, offset) = self.last.get();
        let (from, columns) = if mark.line() == line && mark.col() >= column {
            (offset, mark.col() - column)
        } else {
            (self.starts.get(mark.line().saturating_sub(1)).copied().unwrap_or(self.text.len()), mark.col())
        };
        let rest = self.text.get(from..).unwrap_or_default();
        let found = rest.char_indices().nth(columns).map_or(self.text.len(), |(at, _)| from + at);
        self.last.set((mark.line(), mark.col(), found));
        found
    }

    fn at(&self, mark: Marker) -> Position {
        let start = self.offset(mark) + self.skipped;
        Position { file: self.file, line: mark.line().max(1), column: mark.col() + 1, start, end: start }
    }

    fn span(&self, span: Span) -> Position {
        let from = self.at(span.start);
        // A scalar's span may run over the white space behind it.
        let end = self.offset(span.end).max(from.start - self.skipped);
        self.trimmed(from, end + self.skipped)
    }

    /// A position that ends before the white space in front of `end`.
    fn trimmed(&self, from: Position, end: usize) -> Position {
        let start = from.start - self.skipped;
        let text = self.text.get(start..end.saturating_sub(self.skipped)).unwrap_or_default();
        // Only the tail is looked at: a block may be as long as the text.
        Position { end: from.start + text.trim_end().len(), ..from }
    }
}

enum Frame {
    Array {
        items: Vec<Node>,
        start: Position,
        anchor: usize,
    },
    Object {
        members: Vec<Member>,
        seen: HashSet<String>,
        key: Option<(String, Position)>,
        start: Position,
        anchor: usize,
    },
}

struct Builder<'s> {
    source: &'s Source,
    lines: Lines<'s>,
    stack: Vec<Frame>,
    root: Option<Node>,
    anchors: HashMap<usize, (Node, usize)>,
    nodes: usize,
    aliased: usize,
    problems: Problems,
}

impl<'s> Builder<'s> {
    fn new(source: &'s Source, text: &'s str, file: usize) -> Self {
        Self {
            source,
            lines: Lines::new(text, source.text.len() - text.len(), file),
            stack: Vec::new(),
            root: None,
            anchors: HashMap::new(),
            nodes: 0,
            aliased: 0,
            problems: Problems::new(),
        }
    }

    fn refuse(&mut self, rule: &'static str, position: Position, message: impl Into<String>, help: &str) {
        self.problems.push(Problem::error(rule, &self.source.path, position, message).help(help));
    }

    fn fail(
        &mut self,
        rule: &'static str,
        position: Position,
        message: impl Into<String>,
        help: &str,
    ) -> Problems {
        self.refuse(rule, position, message, help);
        std::mem::take(&mut self.problems)
    }

    fn event(&mut self, event: Event<'_>, span: Span) -> Result<(), Problems> {
        let position = self.lines.span(span);
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                if self.awaits_key() {
                    self.check_tag(tag.as_deref(), position);
                    return self.key(&text, style, position);
                }
                let kind = self.scalar(&text, style, tag.as_deref(), position);
                self.place(Node { kind, position }, anchor, 1)
            }
            Event::SequenceStart(anchor, tag) => {
                self.check_tag(tag.as_deref(), position);
                self.open(Frame::Array { items: Vec::new(), start: position, anchor }, position)
            }
            Event::MappingStart(anchor, tag) => {
                self.check_tag(tag.as_deref(), position);
                let (members, seen) = (Vec::new(), HashSet::new());
                self.open(Frame::Object { members, seen, key: None, start: position, anchor }, position)
            }
            Event::SequenceEnd | Event::MappingEnd => self.close(position),
            Event::Alias(id) => self.alias(id, position),
            Event::DocumentStart(_) if self.root.is_some() => Err(self.fail(
                "several-documents",
                position,
                "a second YAML document begins here",
                "keep one document a file",
            )),
            _ => Ok(()),
        }
    }

    fn alias(&mut self, id: usize, position: Position) -> Result<(), Problems> {
        let Some((node, size)) = self.anchors.get(&id) else {
            return Err(self.fail(
                "syntax",
                position,
                "alias of an anchor that is not closed yet",
                "write the value out",
            ));
        };
        let size = *size;
        self.aliased += size;
        if self.aliased > MAX_ALIASED {
            return Err(self.fail(
                "too-many-aliases",
                position,
                format!("aliases stand for more than {MAX_ALIASED} values"),
                "use `$ref` instead of aliases",
            ));
        }
        let node = Node { position, ..node.clone() };
        self.place(node, 0, size)
    }

    fn awaits_key(&self) -> bool {
        matches!(self.stack.last(), Some(Frame::Object { key: None, .. }))
    }

    fn check_tag(&mut self, tag: Option<&Tag>, position: Position) {
        if let Some(tag) = tag.filter(|tag| !tag.is_yaml_core_schema()) {
            self.refuse(
                "foreign-tag",
                position,
                format!("unknown YAML tag {tag}"),
                "write the value without a tag",
            );
        }
    }

    fn open(&mut self, frame: Frame, position: Position) -> Result<(), Problems> {
        if self.awaits_key() {
            return Err(self.fail(
                "key-not-text",
                position,
                "a key must be text",
                "write the key as a plain or quoted word",
            ));
        }
        if self.stack.len() >= MAX_DEPTH {
            return Err(self.fail(
                "too-deep",
                position,
                format!("nested deeper than {MAX_DEPTH} levels"),
                "move the inner part to a component and refer to it",
            ));
        }
        self.stack.push(frame);
        Ok(())
    }

    fn close(&mut self, end: Position) -> Result<(), Problems> {
        let (kind, start, anchor) = match self.stack.pop() {
            Some(Frame::Array { items, start, anchor }) => (Kind::Array(items), start, anchor),
            Some(Frame::Object { members, start, anchor, .. }) => (Kind::Object(members), start, anchor),
            None => return Ok(()),
        };
        // A block ends where the next thing begins: cut the white space off.
        let position = self.lines.trimmed(start, end.end.max(start.start));
        self.place(Node { kind, position }, anchor, 1)
    }

    fn key(&mut self, text: &str, style: ScalarStyle, position: Position) -> Result<(), Problems> {
        if style == ScalarStyle::Plain && text == "<<" {
            return Err(self.fail(
                "merge-key",
                position,
                "merge keys (`<<`) are not read",
                "write the members out, or use `allOf`",
            ));
        }
        let mut twice = None;
        let mut many = false;
        if let Some(Frame::Object { members, seen, key, .. }) = self.stack.last_mut() {
            if !seen.insert(text.to_owned()) {
                twice = members.iter().find(|member| member.key == text).map(|member| member.key_position);
            }
            many = members.len() >= MAX_MEMBERS;
            *key = Some((text.to_owned(), position));
        }
        if many {
            return Err(self.fail(
                "too-large",
                position,
                format!("an object with more than {MAX_MEMBERS} members"),
                "split it",
            ));
        }
        if let Some(first) = twice {
            self.problems.push(
                Problem::error(
                    "duplicate-key",
                    &self.source.path,
                    position,
                    format!("the key `{text}` stands twice in this object"),
                )
                .because("one of the two values would be lost silently")
                .help("remove or rename one of them")
                .related(first, "first here"),
            );
        }
        Ok(())
    }

    fn place(&mut self, node: Node, anchor: usize, size: usize) -> Result<(), Problems> {
        self.nodes += size;
        if self.nodes > MAX_NODES {
            return Err(self.fail(
                "too-large",
                node.position,
                format!("more than {MAX_NODES} values"),
                "split the document into files, or use fewer aliases",
            ));
        }
        if anchor != 0 {
            let size = count(&node);
            self.anchors.insert(anchor, (node.clone(), size));
        }
        match self.stack.last_mut() {
            None => self.root = Some(node),
            Some(Frame::Array { items, .. }) => items.push(node),
            Some(Frame::Object { members, key, .. }) => {
                if let Some((key, key_position)) = key.take() {
                    members.push(Member { key, key_position, value: node });
                } else {
                    return Err(self.fail(
                        "key-not-text",
                        node.position,
                        "a key must be text",
                        "write the key as a plain or quoted word",
                    ));
                }
            }
        }
        Ok(())
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, tag: Option<&Tag>, position: Position) -> Kind {
        self.check_tag(tag, position);
        let forced_text = tag.is_some_and(|tag| tag.is_yaml_core_schema() && tag.suffix == "str");
        if style != ScalarStyle::Plain || forced_text {
            return Kind::String(text.to_owned());
        }
        match text {
            "" | "~" | "null" | "Null" | "NULL" => Kind::Null,
            "true" | "True" | "TRUE" => Kind::Boolean(true),
            "false" | "False" | "FALSE" => Kind::Boolean(false),
            _ => match number(text) {
                Some(Ok(number)) => Kind::Number(number),
                Some(Err(why)) => {
                    self.refuse(
                        "number-out-of-range",
                        position,
                        format!("{text} {why}"),
                        "quote it if it is meant as text",
                    );
                    Kind::Null
                }
                None => Kind::String(text.to_owned()),
            },
        }
    }

    fn finish(mut self) -> Result<Node, Problems> {
        if self.problems.has_errors() {
            return Err(self.problems);
        }
        match self.root.take() {
            Some(root) => Ok(root),
            None => Err(self.fail(
                "syntax",
                Position { file: self.lines.file, line: 1, column: 1, start: 0, end: 0 },
                "the file is empty",
                "write a document",
            )),
        }
    }
}

fn count(node: &Node) -> usize {
    1 + node.items().iter().map(count).sum::<usize>()
        + node.members().iter().map(|m| count(&m.value)).sum::<usize>()
}

/// A plain scalar as a number of the YAML 1.2 core schema; `None` when it is text.
fn number(text: &str) -> Option<Result<Number, &'static str>> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if let Some(radix) =
        [("0o", 8), ("0x", 16)].iter().find_map(|(p, r)| digits.strip_prefix(p).map(|d| (d, *r)))
    {
        let (digits, radix) = radix;
        let valid = !digits.is_empty() && digits.chars().all(|c| c.is_digit(radix));
        return valid.then(|| {
            u64::from_str_radix(digits, radix).map(Number::from).map_err(|_| "does not fit 64 bits")
        });
    }
    if !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()) {
        let whole = text.strip_prefix('+').unwrap_or(text);
        return Some(super::limits::integer(whole));
    }
    if matches!(digits, ".inf" | ".Inf" | ".INF" | ".nan" | ".NaN" | ".NAN") {
        return Some(Err("has no place in JSON"));
    }
    let (mantissa, exponent) = digits.split_once(['e', 'E']).map_or((digits, None), |(m, e)| (m, Some(e)));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    let exponent_fits = exponent.is_none_or(|e| {
        let e = e.strip_prefix(['+', '-']).unwrap_or(e);
        !e.is_empty() && all_digits(e)
    });
    if (whole.is_empty() && fraction.is_empty())
        || !all_digits(whole)
        || !all_digits(fraction)
        || !exponent_fits
    {
        return None;
    }
    let value = text.parse::<f64>().ok()?;
    Some(Number::from_f64(value).ok_or("is beyond what a double holds"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::pointer;

    fn read(text: &str) -> Result<Node, String> {
        parse(&Source::new("t.yaml", text), 0)
            .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))
    }

    #[test]
    fn values_and_positions() {
        let root = read("a: 1\nb:\n  - x: ~\n    y: \"q\"\n  - [true, 1.5, 0x1f]\n200: no\n").unwrap();
        assert_eq!(
            root.to_json(),
            serde_json::json!({"a": 1, "b": [{"x": null, "y": "q"}, [true, 1.5, 31]], "200": "no"})
        );
        let y = pointer::find(&root, "/b/0/y").unwrap();
        assert_eq!((y.position.line, y.position.column, y.position.end - y.position.start), (4, 8, 3));
        let key = root.member("200").unwrap().key_position;
        assert_eq!((key.line, key.column), (6, 1));
    }

    #[test]
    fn columns_count_characters_and_spans_count_bytes() {
        let text = "ä: {é: ü}\n";
        let root = read(text).unwrap();
        let inner = pointer::find(&root, "/ä/é").unwrap().position;
        assert_eq!((inner.line, inner.column, &text[inner.start..inner.end]), (1, 8, "ü"));
    }

    #[test]
    fn refused_with_position() {
        for (text, wanted) in [
            ("a: 1\na: 2\n", "t.yaml:2:1: error[duplicate-key]"),
            ("a:\n  b: 1\n c: 2\n", "t.yaml:3:"),
            ("a: !thing 1\n", "t.yaml:1:"),
            ("<<: {a: 1}\n", "error[merge-key]"),
            ("a: 1\n---\nb: 2\n", "error[several-documents]"),
            ("a: 99999999999999999999\n", "t.yaml:1:4: error[number-out-of-range]"),
            ("? [a]\n: 1\n", "error[key-not-text]"),
            ("", "error[syntax]"),
        ] {
            let message = read(text).expect_err(text);
            assert!(message.contains(wanted), "{text:?} gave {message}");
        }
        let deep = "[".repeat(200) + &"]".repeat(200);
        assert!(read(&deep).expect_err("deep").contains("too-deep"));
    }

    #[test]
    fn aliases_are_values() {
        assert_eq!(
            read("a: &x {b: 1}\nc: *x\n").unwrap().to_json(),
            serde_json::json!({"a": {"b": 1}, "c": {"b": 1}})
        );
    }
}
