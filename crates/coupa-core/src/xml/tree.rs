//! Bytes to elements, and every rule of what is accepted.

use quick_xml::{
    Reader, XmlVersion,
    escape::resolve_predefined_entity,
    events::{BytesRef, BytesStart, Event},
};

use super::{
    SyntaxError,
    name::{is_carried, is_local_name},
};
use crate::json::{Limits, Lines};

/// An element.
#[derive(Debug, Default)]
pub(super) struct Element {
    /// Name without prefix.
    pub(super) local: String,
    /// Attributes by their names without prefix; declarations of namespaces are left out.
    pub(super) attributes: Vec<(String, String)>,
    /// Elements in it.
    pub(super) children: Vec<Self>,
    /// Text in it, put together.
    pub(super) text: String,
    /// Byte offset of its first character.
    pub(super) start: usize,
}

impl Element {
    pub(super) fn attribute(&self, local: &str) -> Option<&str> {
        self.attributes.iter().find(|(name, _)| name == local).map(|(_, value)| value.as_str())
    }

    pub(super) fn is_blank(&self) -> bool {
        self.text.bytes().all(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r'))
    }
}

/// What is wrong, and where.
pub(super) struct Fault {
    pub(super) offset: usize,
    pub(super) message: String,
    pub(super) pointer: String,
}

pub(super) fn fault(offset: usize, message: impl Into<String>) -> Fault {
    Fault { offset, message: message.into(), pointer: String::new() }
}

impl Fault {
    pub(super) fn place(self, bytes: &[u8]) -> SyntaxError {
        let location = Lines::new(bytes).locate(bytes, self.offset);
        SyntaxError { message: self.message, pointer: self.pointer, offset: self.offset, location }
    }
}

/// The element that a text is.
pub(super) fn parse(bytes: &[u8], limits: Limits) -> Result<Element, Fault> {
    if bytes.len() > limits.bytes {
        return Err(fault(limits.bytes, format!("the text is longer than {} bytes", limits.bytes)));
    }
    let text = std::str::from_utf8(bytes)
        .map_err(|error| fault(error.valid_up_to(), "the text is not UTF-8 from here on"))?;
    if let Some((offset, _)) = text.char_indices().find(|(_, c)| !is_carried(*c)) {
        return Err(fault(offset, "XML 1.0 cannot carry this character"));
    }
    let body = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let mut reader = Reader::from_str(body);
    let config = reader.config_mut();
    config.check_comments = true;
    config.allow_dangling_amp = false;
    Builder {
        reader,
        skipped: text.len() - body.len(),
        // A scalar stands one level below the object that holds it.
        depth: limits.depth.min(Limits::DEEPEST) + 1,
        open: Vec::new(),
        root: None,
    }
    .build()
}

struct Builder<'t> {
    reader: Reader<&'t [u8]>,
    /// Bytes before those that the reader sees.
    skipped: usize,
    depth: usize,
    open: Vec<Element>,
    root: Option<Element>,
}

impl Builder<'_> {
    fn build(mut self) -> Result<Element, Fault> {
        loop {
            let start = self.at(self.reader.buffer_position());
            let event = match self.reader.read_event() {
                Ok(event) => event,
                Err(error) => {
                    return Err(fault(self.at(self.reader.error_position()), error.to_string()));
                }
            };
            match event {
                Event::Start(tag) => {
                    let element = element(&tag, start)?;
                    self.enter(element)?;
                }
                Event::Empty(tag) => {
                    let element = element(&tag, start)?;
                    self.enter(element)?;
                    self.leave();
                }
                Event::End(_) => self.leave(),
                Event::Text(text) => self.text(&text.xml10_content(), start)?,
                Event::CData(text) => {
                    if self.open.is_empty() {
                        return Err(fault(start, "there is text outside of the outermost element"));
                    }
                    self.text(&text.xml10_content(), start)?;
                }
                Event::GeneralRef(name) => {
                    let c = reference(&name).map_err(|message| fault(start, message))?;
                    if self.open.is_empty() {
                        return Err(fault(start, "there is text outside of the outermost element"));
                    }
                    self.text(c.encode_utf8(&mut [0; 4]), start)?;
                }
                Event::Decl(declaration) => {
                    if start != self.skipped {
                        return Err(fault(start, "an XML declaration stands at the very beginning"));
                    }
                    let version = declaration.version().map_err(|error| fault(start, error.to_string()))?;
                    if version != "1.0" {
                        return Err(fault(start, format!("XML {version} is not read, only 1.0")));
                    }
                    if let Some(encoding) = declaration.encoding() {
                        let encoding = encoding.map_err(|error| fault(start, error.to_string()))?;
                        if !encoding.eq_ignore_ascii_case("utf-8")
                            && !encoding.eq_ignore_ascii_case("us-ascii")
                        {
                            return Err(fault(
                                start,
                                format!("the encoding {encoding} is not read, only UTF-8"),
                            ));
                        }
                    }
                }
                Event::DocType(_) => {
                    return Err(fault(start, "a document type (DTD) is not accepted: leave it out"));
                }
                Event::Comment(_) | Event::PI(_) => {}
                Event::Eof => {
                    if let Some(open) = self.open.last() {
                        return Err(fault(start, format!("the text ends within `{}`", open.local)));
                    }
                    return self.root.ok_or_else(|| fault(start, "there is no element"));
                }
            }
        }
    }

    fn at(&self, position: u64) -> usize {
        usize::try_from(position).unwrap_or(usize::MAX).saturating_add(self.skipped)
    }

    fn enter(&mut self, element: Element) -> Result<(), Fault> {
        if self.open.is_empty() && self.root.is_some() {
            return Err(fault(element.start, "there is a second outermost element"));
        }
        if self.open.len() >= self.depth {
            return Err(fault(element.start, format!("elements are nested deeper than {}", self.depth)));
        }
        self.open.push(element);
        Ok(())
    }

    fn leave(&mut self) {
        // The reader has checked that each end has its start.
        let Some(element) = self.open.pop() else { return };
        match self.open.last_mut() {
            Some(parent) => parent.children.push(element),
            None => self.root = Some(element),
        }
    }

    fn text(&mut self, text: &str, start: usize) -> Result<(), Fault> {
        match self.open.last_mut() {
            Some(element) => {
                element.text.push_str(text);
                Ok(())
            }
            None if text.trim_matches([' ', '\t', '\n', '\r']).is_empty() => Ok(()),
            None => Err(fault(start, "there is text outside of the outermost element")),
        }
    }
}

fn element(tag: &BytesStart<'_>, start: usize) -> Result<Element, Fault> {
    let local = tag.local_name().as_ref().to_owned();
    if !is_local_name(&local) {
        return Err(fault(start, format!("`{local}` is no name of an element")));
    }
    let mut attributes = Vec::new();
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|error| fault(start, error.to_string()))?;
        if attribute.key.as_namespace_binding().is_some() {
            continue;
        }
        let name = attribute.key.local_name().as_ref().to_owned();
        let value = attribute
            .normalized_value(XmlVersion::Explicit1_0)
            .map_err(|error| fault(start, format!("the attribute `{name}`: {error}")))?;
        if attribute.value.contains('<') || !value.chars().all(is_carried) || !is_local_name(&name) {
            return Err(fault(start, format!("the attribute `{name}` is not well-formed")));
        }
        attributes.push((name, value.into_owned()));
    }
    Ok(Element { local, attributes, start, ..Element::default() })
}

fn reference(name: &BytesRef<'_>) -> Result<char, String> {
    if let Some(c) = name.resolve_char_ref().map_err(|error| error.to_string())? {
        return if is_carried(c) { Ok(c) } else { Err("XML 1.0 cannot carry this character".to_owned()) };
    }
    resolve_predefined_entity(name)
        .and_then(|text| text.chars().next())
        .ok_or_else(|| format!("the entity `&{};` is unknown: XML has amp, lt, gt, quot and apos", &**name))
}
