//! Files on their way up.

use std::fmt;
use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use bytes::{Bytes, BytesMut};
use futures::{Stream, StreamExt as _, TryStreamExt as _};
use reqwest::multipart;
use serde::Serialize;
use serde_json::Value;

use super::download::Gathered;
use super::error::{Error, NetworkError};

/// The media type of a file of which nothing is known.
const UNDECLARED: &str = "application/octet-stream";

/// A file to upload. Its bytes are in memory, so that an attempt can be repeated.
#[derive(Clone)]
pub struct Upload {
    bytes: Bytes,
    name: String,
    content_type: String,
}

impl Upload {
    /// A file with these bytes, called `file`, of no declared type.
    pub fn bytes(bytes: impl Into<Bytes>) -> Self {
        Self { bytes: bytes.into(), name: "file".to_owned(), content_type: UNDECLARED.to_owned() }
    }

    /// The file at a path, with its name. Its type is told by its first bytes, where they tell it.
    ///
    /// # Errors
    ///
    /// It cannot be read, is no file, or has more than `most` bytes: that is seen before it is read.
    pub async fn path(path: impl Into<PathBuf>, most: u64) -> Result<Self, Error> {
        let path = path.into();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let read = tokio::task::spawn_blocking(move || read_file(&path, most)).await;
        let bytes = match read {
            Ok(Ok(bytes)) => bytes,
            Ok(Err(why)) => return Err(Error::InvalidArgument(format!("the file {name}: {why}"))),
            Err(_) => {
                return Err(Error::InvalidArgument(format!("the file {name}: reading it was given up")));
            }
        };
        Ok(Self::known(bytes.into()).name(name))
    }

    /// What a stream gives, gathered before it is sent, so that an attempt can be repeated. Its type is told by its
    /// first bytes, where they tell it.
    ///
    /// # Errors
    ///
    /// The stream fails, or gives more than `most` bytes.
    pub async fn stream<E: fmt::Display>(
        stream: impl Stream<Item = Result<Bytes, E>>,
        most: u64,
    ) -> Result<Self, Error> {
        let mut stream = std::pin::pin!(stream);
        let mut gathered = Gathered::new(most, None);
        while let Some(piece) = stream.next().await {
            let piece = piece.map_err(|error| Error::InvalidArgument(format!("the file: {error}")))?;
            let too_large = |_| Error::InvalidArgument(format!("the file has more than {most} bytes"));
            gathered.push(piece).map_err(too_large)?;
        }
        Ok(Self::known(gathered.finish()))
    }

    /// A file whose first bytes may tell its type.
    fn known(bytes: Bytes) -> Self {
        let upload = Self::bytes(bytes);
        match upload.seen_type() {
            Some(content_type) => upload.content_type(content_type),
            None => upload,
        }
    }

    /// How many bytes it has.
    pub fn size(&self) -> usize {
        self.bytes.len()
    }

    /// The media type that it declares.
    pub fn declared_type(&self) -> &str {
        &self.content_type
    }

    /// The media type that its first bytes tell: PNG, JPEG, GIF or PDF.
    pub fn seen_type(&self) -> Option<&'static str> {
        let begins: [(&[u8], &str); 5] = [
            (b"\x89PNG\r\n\x1a\n", "image/png"),
            (b"\xff\xd8\xff", "image/jpeg"),
            (b"GIF87a", "image/gif"),
            (b"GIF89a", "image/gif"),
            (b"%PDF-", "application/pdf"),
        ];
        begins.into_iter().find(|(begin, _)| self.bytes.starts_with(begin)).map(|(_, name)| name)
    }

    /// Sets the file name. Control characters are left out: a line break would end the header it stands in.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into().replace(char::is_control, "");
        self
    }

    /// Sets the media type.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = content_type.into();
        self
    }
}

/// The bytes of a file, or why they cannot be had.
fn read_file(path: &Path, most: u64) -> Result<Vec<u8>, String> {
    let file = File::open(path).map_err(|error| error.to_string())?;
    let about = file.metadata().map_err(|error| error.to_string())?;
    if !about.is_file() {
        return Err("it is no file".to_owned());
    }
    let too_large = || format!("it has more than {most} bytes");
    if about.len() > most {
        return Err(too_large());
    }
    let mut bytes = Vec::new();
    // It may grow meanwhile.
    file.take(most.saturating_add(1)).read_to_end(&mut bytes).map_err(|error| error.to_string())?;
    if bytes.len() as u64 > most { Err(too_large()) } else { Ok(bytes) }
}

impl From<Bytes> for Upload {
    fn from(bytes: Bytes) -> Self {
        Self::bytes(bytes)
    }
}

impl From<Vec<u8>> for Upload {
    fn from(bytes: Vec<u8>) -> Self {
        Self::bytes(bytes)
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("bytes", &self.bytes.len())
            .field("content_type", &self.content_type)
            .finish_non_exhaustive()
    }
}

/// A form on its way to one finished body.
pub(crate) struct Form {
    parts: Vec<(&'static str, Part)>,
}

enum Part {
    File(Upload),
    /// With its media type, where it is not plain text.
    Text(String, Option<&'static str>),
}

/// A finished form: the whole body in memory, so that a request with it can be repeated.
#[allow(dead_code, reason = "a document may have no forms")]
pub(crate) struct FormBody {
    /// With the boundary.
    pub(crate) content_type: String,
    pub(crate) bytes: Bytes,
}

#[allow(dead_code, reason = "what a document without forms, or with only files in them, does not call")]
impl Form {
    pub(crate) const fn new() -> Self {
        Self { parts: Vec::new() }
    }

    /// Whether nothing was added.
    pub(crate) const fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// Adds a file.
    pub(crate) fn file(&mut self, name: &'static str, file: Upload) {
        self.parts.push((name, Part::File(file)));
    }

    /// Adds a file of one of these media types: that which it declares. One that declares none gets the one that its
    /// first bytes tell, or the only one there is.
    pub(crate) fn file_of(
        &mut self,
        name: &'static str,
        mut file: Upload,
        media_types: &[&'static str],
    ) -> Result<(), Error> {
        if !media_types.iter().any(|media_type| covers(media_type, &file.content_type)) {
            let silent = file.content_type == UNDECLARED;
            let seen = file.seen_type().filter(|seen| media_types.iter().any(|known| covers(known, seen)));
            let only = match media_types {
                [only] if !only.contains('*') => Some(*only),
                _ => None,
            };
            let Some(meant) = seen.or(only).filter(|_| silent) else {
                return Err(Error::InvalidArgument(format!(
                    "the file in `{name}` is declared as {}, it must be {}",
                    file.content_type,
                    media_types.join(", ")
                )));
            };
            meant.clone_into(&mut file.content_type);
        }
        self.file(name, file);
        Ok(())
    }

    /// Adds a value: text as it is, a part for each item of a list, anything else as JSON.
    pub(crate) fn text(&mut self, name: &'static str, value: &impl Serialize) -> Result<(), Error> {
        self.text_of(name, value, None)
    }

    /// As [`Form::text`], with the media type that the document gives it.
    pub(crate) fn text_of(
        &mut self,
        name: &'static str,
        value: &impl Serialize,
        media_type: Option<&'static str>,
    ) -> Result<(), Error> {
        let refused = |why: &dyn fmt::Display| {
            Error::InvalidArgument(format!("the form value `{name}` cannot be written: {why}"))
        };
        let items = match serde_json::to_value(value) {
            Ok(Value::Array(items)) => items,
            Ok(value) => vec![value],
            Err(error) => return Err(refused(&error)),
        };
        for item in items {
            let structured = item.is_object() || item.is_array();
            let media_type = media_type.or_else(|| structured.then_some("application/json"));
            let text = match item {
                Value::String(text) => text,
                Value::Null => return Err(refused(&"no text says null; leave it out")),
                item => item.to_string(),
            };
            self.parts.push((name, Part::Text(text, media_type)));
        }
        Ok(())
    }

    /// Writes the body.
    pub(crate) async fn finish(self) -> Result<FormBody, Error> {
        let mut form = multipart::Form::new();
        for (name, part) in self.parts {
            form = match part {
                Part::Text(text, None) => form.text(name, text),
                Part::Text(text, Some(media_type)) => {
                    form.part(name, declared(multipart::Part::text(text), media_type)?)
                }
                Part::File(file) => {
                    let part = multipart::Part::stream(file.bytes).file_name(file.name);
                    form.part(name, declared(part, &file.content_type)?)
                }
            };
        }
        let content_type = format!("multipart/form-data; boundary={}", form.boundary());
        let stream = form.into_stream();
        let gathered = stream.try_fold(BytesMut::new(), |mut body, chunk| async move {
            body.extend_from_slice(&chunk);
            Ok(body)
        });
        let bytes = gathered.await.map_err(NetworkError::from)?.freeze();
        Ok(FormBody { content_type, bytes })
    }
}

/// A part with its media type.
fn declared(part: multipart::Part, media_type: &str) -> Result<multipart::Part, Error> {
    part.mime_str(media_type).map_err(|_| Error::InvalidArgument(format!("`{media_type}` is no media type")))
}

/// Whether a media type of the document covers one that is declared: the same, or a range such as `image/*`.
fn covers(documented: &str, declared: &str) -> bool {
    let essence = |media_type: &str| {
        let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        let (kind, subtype) = essence.split_once('/')?;
        Some((kind.to_owned(), subtype.to_owned()))
    };
    let (Some((kind, subtype)), Some(declared)) = (essence(documented), essence(declared)) else {
        return false;
    };
    (kind == "*" || kind == declared.0) && (subtype == "*" || subtype == declared.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn parts_have_the_media_types_of_the_document() -> Result<(), Error> {
        let png = b"\x89PNG\r\n\x1a\n";
        let mut form = Form::new();
        form.file_of("told", Upload::bytes("a").content_type("image/webp; q=1"), &["text/csv", "image/*"])?;
        form.file_of("seen", Upload::bytes(png.to_vec()), &["image/gif", "image/png"])?;
        form.file_of("only", Upload::bytes("a"), &["text/csv"])?;
        form.text("object", &serde_json::json!({"a": 1}))?;
        form.text_of("rows", &"a,b", Some("text/csv"))?;
        let refused = form.file_of("two", Upload::bytes("a"), &["text/csv", "image/png"]).unwrap_err();
        assert!(refused.to_string().contains("it must be text/csv, image/png"), "{refused}");
        let other = form.file_of("other", Upload::bytes("a").content_type("text/html"), &["text/csv"]);
        assert!(other.is_err());
        let body = form.finish().await?;
        let text = String::from_utf8_lossy(&body.bytes);
        for (name, media_type) in [
            ("told", "image/webp; q=1"),
            ("seen", "image/png"),
            ("only", "text/csv"),
            ("object", "application/json"),
            ("rows", "text/csv"),
        ] {
            let (_, part) = text.split_once(&format!("name=\"{name}\"")).expect(name);
            let (head, _) = part.split_once("\r\n\r\n").expect(name);
            assert!(head.ends_with(&format!("Content-Type: {media_type}")), "{name}: {head}");
        }
        Ok(())
    }

    #[tokio::test]
    async fn a_form_is_written_whole() -> Result<(), Error> {
        let mut form = Form::new();
        form.file("file", Upload::bytes(vec![1, 2, 3]).name("a\r\n \"b\".png").content_type("image/png"));
        form.text("note", &"x")?;
        let body = form.finish().await?;
        let text = String::from_utf8_lossy(&body.bytes);
        assert!(text.contains("name=\"file\"; filename=\"a \\\"b\\\".png\"\r\n"), "{text}");
        assert!(text.contains("Content-Type: image/png\r\n\r\n\u{1}\u{2}\u{3}\r\n"), "{text}");
        assert!(text.contains("name=\"note\"\r\n\r\nx\r\n"), "{text}");
        Ok(())
    }

    #[tokio::test]
    async fn a_file_is_measured_before_it_is_read_and_known_by_its_bytes() {
        let path = std::env::temp_dir().join(format!("upload-{}.png", std::process::id()));
        std::fs::write(&path, b"\x89PNG\r\n\x1a\n1234").unwrap();
        let upload = Upload::path(&path, 12).await.unwrap();
        assert_eq!((upload.size(), upload.declared_type()), (12, "image/png"));
        let error = Upload::path(&path, 11).await.unwrap_err().to_string();
        assert!(error.ends_with("it has more than 11 bytes"), "{error}");
        std::fs::remove_file(&path).unwrap();
        assert!(Upload::path(&path, 11).await.is_err());
        assert!(Upload::path(std::env::temp_dir(), 11).await.is_err());
    }

    #[tokio::test]
    async fn a_stream_is_gathered_up_to_its_limit() {
        let chunks = || futures::stream::iter([Ok::<_, &str>(Bytes::from_static(b"GIF8")), Ok("9a".into())]);
        let upload = Upload::stream(chunks(), 6).await.unwrap();
        assert_eq!((upload.size(), upload.declared_type()), (6, "image/gif"));
        assert!(Upload::stream(chunks(), 5).await.is_err());
        assert!(Upload::stream(futures::stream::iter([Err("broken")]), 5).await.is_err());
    }

    #[tokio::test]
    async fn a_bad_media_type_is_refused() {
        let mut form = Form::new();
        form.file("file", Upload::bytes(vec![]).content_type("no type"));
        assert!(matches!(form.finish().await, Err(Error::InvalidArgument(_))));
    }
}
