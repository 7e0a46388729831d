//! Bytes that go out.

use std::fmt::{self, Write as _};

use axum::body::Body;
use http::{HeaderMap, HeaderValue, header};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Characters that an extended parameter value may hold as they are (RFC 8187, `attr-char`).
const EXTENDED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'!')
    .remove(b'#')
    .remove(b'$')
    .remove(b'&')
    .remove(b'+')
    .remove(b'-')
    .remove(b'.')
    .remove(b'^')
    .remove(b'_')
    .remove(b'`')
    .remove(b'|')
    .remove(b'~');

/// A media type that an answer may have: a generated enum where the document names several, else a string.
pub trait MediaType {
    /// `type/subtype`, with parameters if there are any.
    fn as_str(&self) -> &str;
}

impl MediaType for &'static str {
    fn as_str(&self) -> &str {
        self
    }
}

impl MediaType for String {
    fn as_str(&self) -> &str {
        self
    }
}

/// Bytes that go out, from memory or as a stream, with what a browser must know to be safe from them.
pub struct Download<M> {
    media_type: M,
    body: Body,
    etag: Option<String>,
    file_name: Option<String>,
    attachment: bool,
}

impl<M: MediaType> Download<M> {
    /// Content of a media type: `Bytes`, a `Vec<u8>`, or a stream by way of `Body::from_stream`.
    pub fn new(media_type: M, content: impl Into<Body>) -> Self {
        Self { media_type, body: content.into(), etag: None, file_name: None, attachment: false }
    }

    /// Names this very content: opaque text without quotation marks.
    pub fn etag(mut self, tag: impl Into<String>) -> Self {
        self.etag = Some(tag.into());
        self
    }

    /// Proposes a name to store it under. Any name is safe.
    pub fn file_name(mut self, name: impl Into<String>) -> Self {
        self.file_name = Some(name.into());
        self
    }

    /// To be stored rather than shown.
    pub fn attachment(mut self) -> Self {
        self.attachment = true;
        self
    }

    /// Media type, headers without it, content.
    pub(crate) fn into_parts(self) -> (String, HeaderMap, Body) {
        let mut headers = HeaderMap::new();
        headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
        if let Some(tag) = &self.etag {
            let tag: String = tag.chars().filter(|c| matches!(c, '!' | '#'..='~')).collect();
            insert(&mut headers, header::ETAG, &format!("\"{tag}\""));
        }
        if self.attachment || self.file_name.is_some() {
            let disposition = disposition(self.attachment, self.file_name.as_deref());
            insert(&mut headers, header::CONTENT_DISPOSITION, &disposition);
        }
        (self.media_type.as_str().to_owned(), headers, self.body)
    }
}

impl<M: fmt::Debug> fmt::Debug for Download<M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("media_type", &self.media_type)
            .field("etag", &self.etag)
            .finish_non_exhaustive()
    }
}

fn insert(headers: &mut HeaderMap, name: header::HeaderName, value: &str) {
    // What reaches this is ASCII without control characters.
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(name, value);
    }
}

/// `Content-Disposition` (RFC 6266): an ASCII name for old readers, the true one beside it where they differ.
fn disposition(attachment: bool, name: Option<&str>) -> String {
    let mut text = if attachment { "attachment" } else { "inline" }.to_owned();
    let Some(name) = name else { return text };
    let name: String =
        name.chars().map(|c| if c.is_control() || matches!(c, '/' | '\\') { '_' } else { c }).collect();
    let plain: String =
        name.chars().map(|c| if matches!(c, ' '..='~') && c != '"' && c != '%' { c } else { '_' }).collect();
    // A String takes whatever is written to it.
    let _ = write!(text, "; filename=\"{plain}\"");
    if plain != name {
        let _ = write!(text, "; filename*=UTF-8''{}", utf8_percent_encode(&name, EXTENDED));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_file_name_is_safe() {
        for (name, header) in [
            ("a.png", "inline; filename=\"a.png\""),
            ("my file.png", "inline; filename=\"my file.png\""),
            ("é.png", "inline; filename=\"_.png\"; filename*=UTF-8''%C3%A9.png"),
            (
                "a\"; filename=\"b",
                "inline; filename=\"a_; filename=_b\"; filename*=UTF-8''a%22%3B%20filename%3D%22b",
            ),
            ("../../etc/passwd", "inline; filename=\".._.._etc_passwd\""),
            ("a\r\nSet-Cookie: b", "inline; filename=\"a__Set-Cookie: b\""),
            ("100%.png", "inline; filename=\"100_.png\"; filename*=UTF-8''100%25.png"),
        ] {
            assert_eq!(disposition(false, Some(name)), header, "{name:?}");
        }
        assert_eq!(disposition(true, None), "attachment");
    }

    #[test]
    fn headers_of_a_download() {
        let (media_type, headers, _) = Download::new("image/png", "x").etag("a\"\r\nb").into_parts();
        assert_eq!(media_type, "image/png");
        assert_eq!(headers[header::ETAG], "\"ab\"");
        assert_eq!(headers[header::X_CONTENT_TYPE_OPTIONS], "nosniff");
        assert!(!headers.contains_key(header::CONTENT_DISPOSITION));
    }
}
