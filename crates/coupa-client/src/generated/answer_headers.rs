// Written by `cargo xtask generate` from spec/openapi.yaml. Do not edit.

/// The document describes `WWW-Authenticate`.
#[derive(Debug, Clone, Copy)]
pub enum WwwAuthenticate {}

impl<T> crate::Failure<T, WwwAuthenticate> {
    /// The header `WWW-Authenticate`. How to authenticate. Core: `Bearer`, with `error="invalid_token"` when a token was sent that is not valid here, and with
    /// `error="insufficient_scope"` and the `scope` that is needed when it is valid but not enough. CSO: `ApiKey`, with the name of the
    /// header.
    ///
    /// # Errors
    ///
    /// It is not what the document says.
    pub fn www_authenticate(&self) -> Result<Option<String>, crate::HeaderError> {
        crate::header::optional(self.answer().headers(), "www-authenticate")
    }
}

/// The document describes `Retry-After`.
#[derive(Debug, Clone, Copy)]
pub enum RetryAfter {}

impl<T> crate::Failure<T, RetryAfter> {
    /// The header `Retry-After`. How many seconds to wait before the next request.
    ///
    /// # Errors
    ///
    /// It is not what the document says.
    pub fn retry_after(&self) -> Result<Option<i64>, crate::HeaderError> {
        crate::header::optional(self.answer().headers(), "retry-after")
    }
}

/// The document describes `ETag`, `Content-Disposition`.
#[derive(Debug, Clone, Copy)]
pub enum ETagContentDisposition {}

impl<T> crate::Reply<T, ETagContentDisposition> {
    /// The header `ETag`. Names these very bytes, in quotation marks. Another picture has another.
    ///
    /// # Errors
    ///
    /// It is not what the document says.
    pub fn e_tag(&self) -> Result<Option<String>, crate::HeaderError> {
        crate::header::optional(self.headers(), "etag")
    }
    /// The header `Content-Disposition`. The name of the picture, as in `avatar-file-name`, to store it under.
    ///
    /// # Errors
    ///
    /// It is not what the document says.
    pub fn content_disposition(&self) -> Result<Option<String>, crate::HeaderError> {
        crate::header::optional(self.headers(), "content-disposition")
    }
}

impl<T> crate::Failure<T, ETagContentDisposition> {
    /// The header `ETag`. Names these very bytes, in quotation marks. Another picture has another.
    ///
    /// # Errors
    ///
    /// It is not what the document says.
    pub fn e_tag(&self) -> Result<Option<String>, crate::HeaderError> {
        crate::header::optional(self.answer().headers(), "etag")
    }
    /// The header `Content-Disposition`. The name of the picture, as in `avatar-file-name`, to store it under.
    ///
    /// # Errors
    ///
    /// It is not what the document says.
    pub fn content_disposition(&self) -> Result<Option<String>, crate::HeaderError> {
        crate::header::optional(self.answer().headers(), "content-disposition")
    }
}
