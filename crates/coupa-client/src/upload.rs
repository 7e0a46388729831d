//! Files on their way up.

use std::fmt;

use bytes::{Bytes, BytesMut};
use futures::TryStreamExt as _;
use reqwest::multipart;
use serde::Serialize;
use serde_json::Value;

use crate::error::{Error, NetworkError};

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
        Self {
            bytes: bytes.into(),
            name: "file".to_owned(),
            content_type: "application/octet-stream".to_owned(),
        }
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
    Text(String),
}

/// A finished form: the whole body in memory, so that a request with it can be repeated.
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

    /// Adds a file.
    pub(crate) fn file(&mut self, name: &'static str, file: Upload) {
        self.parts.push((name, Part::File(file)));
    }

    /// Adds a value: text as it is, anything else as JSON.
    pub(crate) fn text(&mut self, name: &'static str, value: &impl Serialize) -> Result<(), Error> {
        let text = match serde_json::to_value(value) {
            Ok(Value::String(text)) => text,
            Ok(value) => value.to_string(),
            Err(error) => {
                return Err(Error::InvalidArgument(format!(
                    "the form value `{name}` cannot be written: {error}"
                )));
            }
        };
        self.parts.push((name, Part::Text(text)));
        Ok(())
    }

    /// Writes the body.
    pub(crate) async fn finish(self) -> Result<FormBody, Error> {
        let mut form = multipart::Form::new();
        for (name, part) in self.parts {
            form = match part {
                Part::Text(text) => form.text(name, text),
                Part::File(file) => {
                    let part =
                        multipart::Part::stream(file.bytes).file_name(file.name).mime_str(&file.content_type);
                    let part = part.map_err(|_| {
                        Error::InvalidArgument(format!("`{}` is no media type", file.content_type))
                    })?;
                    form.part(name, part)
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

#[cfg(test)]
mod tests {
    use super::*;

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
    async fn a_bad_media_type_is_refused() {
        let mut form = Form::new();
        form.file("file", Upload::bytes(vec![]).content_type("no type"));
        assert!(matches!(form.finish().await, Err(Error::InvalidArgument(_))));
    }
}
