//! Multipart bodies, part by part or as a form.

use std::{fmt, marker::PhantomData};

use axum::body::Body;
use bytes::{Bytes, BytesMut};
use coupa_core::{Violation, json::pointer};
use http::header;
use multer::{Constraints, Field, SizeLimit};
use tokio::io::{AsyncSeekExt as _, AsyncWriteExt as _};

use crate::{
    Failure, Given, Problem,
    content::{self, violation},
    input::Pointer,
    media,
};

/// Most parts that a form may have.
const MOST_PARTS: usize = 1000;

/// A multipart body that has not been read. `F` is the form that its parts make.
pub struct Multipart<F> {
    inner: multer::Multipart<'static>,
    limit: usize,
    most: usize,
    count: usize,
    bounds: Vec<Bound>,
    of: PhantomData<fn() -> F>,
}

/// What a part may be.
#[derive(Debug, Clone, Copy)]
struct Bound {
    name: &'static str,
    bytes: usize,
    /// Media types that may be declared; empty: any.
    types: &'static [&'static str],
}

/// What the parts of a body make: generated from the schema of the body.
pub trait Form: Sized {
    /// Names of the parts that the document knows; others are skipped.
    const NAMES: &'static [&'static str];

    /// Media types that a part may declare (400), where the document names any. A part that declares none is let
    /// through.
    const TYPES: &'static [(&'static str, &'static [&'static str])] = &[];

    /// Takes the parts; `None` where something is wrong, which the parts then know.
    fn read(parts: &mut Parts) -> Option<Self>;
}

impl<F: Form> Multipart<F> {
    /// `None` when the media type names no boundary.
    pub(crate) fn new(content_type: &str, body: Body, limit: usize) -> Option<Self> {
        let boundary = multer::parse_boundary(content_type).ok()?;
        let constraints = Constraints::new().size_limit(SizeLimit::new().whole_stream(limit as u64));
        let inner = multer::Multipart::with_constraints(body.into_data_stream(), boundary, constraints);
        Some(Self { inner, limit, most: MOST_PARTS, count: 0, bounds: Vec::new(), of: PhantomData })
    }

    /// Bounds a part: its bytes (413), and the media types that it may declare (400; none given: any). A part that
    /// declares none is let through, for the handler to judge by its bytes.
    pub fn bound(mut self, name: &'static str, bytes: usize, types: &'static [&'static str]) -> Self {
        self.bounds.push(Bound { name, bytes, types });
        self
    }

    /// How many parts there may be (400); 1,000 unless set.
    pub fn most_parts(mut self, count: usize) -> Self {
        self.most = count;
        self
    }

    /// Reads all parts and checks them: each named once, those there that must be, values of the right type.
    pub async fn form(mut self) -> Result<F, Failure> {
        let mut parts = Parts::default();
        let limit = self.limit;
        while let Some(part) = self.next().await? {
            if F::NAMES.contains(&part.name()) {
                let name = part.name().to_owned();
                let file = File {
                    name: part.file_name().map(ToOwned::to_owned),
                    content_type: part.content_type().map(ToOwned::to_owned),
                    bytes: part.bytes(limit).await?,
                };
                parts.parts.push((name, file));
            }
        }
        match F::read(&mut parts) {
            Some(form) if parts.violations.is_empty() => Ok(form),
            _ => Err(Problem::invalid(parts.violations).into()),
        }
    }

    /// The next part as it comes in; `None` behind the last.
    pub async fn next(&mut self) -> Result<Option<Part<'_>>, Failure> {
        let Some(field) = self.inner.next_field().await.map_err(|error| fault(error, self.limit))? else {
            return Ok(None);
        };
        let Some(name) = field.name().map(ToOwned::to_owned) else {
            return Err(
                Problem::invalid(vec![violation("/body", "required", "a part has no name", None)]).into()
            );
        };
        self.count += 1;
        if self.count > self.most {
            let message = format!("has more than {} parts", self.most);
            return Err(Problem::invalid(vec![violation("/body", "maxProperties", &message, None)]).into());
        }
        let bound = self.bounds.iter().find(|bound| bound.name == name);
        let part = Part {
            field,
            name,
            limit: self.limit,
            left: bound.map_or(usize::MAX, |bound| bound.bytes),
            most: bound.map_or(usize::MAX, |bound| bound.bytes),
            of: PhantomData,
        };
        let documented = F::TYPES.iter().find(|(name, _)| *name == part.name).map(|(_, types)| *types);
        let bounded = bound.map(|bound| bound.types).filter(|types| !types.is_empty());
        if let Some(declared) = part.content_type()
            && let Some(types) =
                documented.into_iter().chain(bounded).find(|types| media::find(types, declared).is_none())
        {
            let pointer = pointer::join("/body", part.name());
            let message = format!("is {declared}, it must be {}", types.join(", "));
            return Err(
                Problem::invalid(vec![violation(&pointer, "contentMediaType", &message, None)]).into()
            );
        }
        Ok(Some(part))
    }
}

impl<F> fmt::Debug for Multipart<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Multipart").field("limit", &self.limit).finish_non_exhaustive()
    }
}

/// One part, as it comes in.
pub struct Part<'m> {
    field: Field<'static>,
    name: String,
    limit: usize,
    /// Bytes that this part may still have, and those it may have in all.
    left: usize,
    most: usize,
    /// The next part can be had only when this one is gone.
    of: PhantomData<&'m mut ()>,
}

impl Part<'_> {
    /// Name of the part.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// File name as it was sent: not to be trusted as a path.
    pub fn file_name(&self) -> Option<&str> {
        self.field.file_name()
    }

    /// Media type as it was sent; a part need not have one.
    pub fn content_type(&self) -> Option<&str> {
        self.field.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok())
    }

    /// The next piece; `None` at the end.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Failure> {
        let chunk = self.field.chunk().await.map_err(|error| fault(error, self.limit))?;
        if let Some(chunk) = &chunk {
            self.left = self.left.checked_sub(chunk.len()).ok_or_else(|| Problem::too_large(self.most))?;
        }
        Ok(chunk)
    }

    /// All of it, in a file for the time being, rewound. The file has no name: the system removes it when it is closed,
    /// whatever happens to the request or to this program.
    pub async fn spool(mut self, limit: usize) -> Result<std::fs::File, Failure> {
        let mut file = tokio::fs::File::from_std(tempfile::tempfile()?);
        let mut length: usize = 0;
        while let Some(chunk) = self.chunk().await? {
            length += chunk.len();
            if length > limit {
                return Err(Problem::too_large(limit).into());
            }
            file.write_all(&chunk).await?;
        }
        file.flush().await?;
        file.rewind().await?;
        Ok(file.into_std().await)
    }

    /// All of it; 413 when it is larger than the limit.
    pub async fn bytes(mut self, limit: usize) -> Result<Bytes, Failure> {
        let mut all = BytesMut::new();
        while let Some(chunk) = self.chunk().await? {
            if all.len() + chunk.len() > limit {
                return Err(Problem::too_large(limit).into());
            }
            all.extend_from_slice(&chunk);
        }
        Ok(all.freeze())
    }
}

impl fmt::Debug for Part<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Part").field("name", &self.name).finish_non_exhaustive()
    }
}

/// One file of a form.
#[derive(Clone, PartialEq, Eq)]
pub struct File {
    /// File name as it was sent: not to be trusted as a path.
    pub name: Option<String>,
    /// Media type as it was sent.
    pub content_type: Option<String>,
    /// Its content.
    pub bytes: Bytes,
}

/// Shows the size, never content.
impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("File")
            .field("name", &self.name)
            .field("content_type", &self.content_type)
            .field("bytes", &self.bytes.len())
            .finish()
    }
}

/// The parts of a form that the document knows, and what is wrong with them.
#[derive(Debug, Default)]
pub struct Parts {
    parts: Vec<(String, File)>,
    violations: Vec<Violation>,
}

impl Parts {
    /// A part that holds text: a scalar parameter in all but place.
    pub fn text(&mut self, name: &str) -> Given<'_> {
        let pointer = pointer::join("/body", name);
        let mut values = Vec::<String>::new();
        let mut broken = false;
        for file in self.take(name) {
            match String::from_utf8(file.bytes.into()) {
                Ok(text) => values.push(text),
                Err(_) => broken = true,
            }
        }
        if broken {
            self.violations.push(violation(&pointer, "syntax", "the value is not UTF-8", None));
        }
        let values = values.into_iter().collect();
        Given { pointer: Pointer::Written(pointer), values, broken, violations: &mut self.violations }
    }

    /// A file that must be there.
    pub fn file(&mut self, name: &str) -> Option<File> {
        let file = self.optional_file(name)?;
        if file.is_none() {
            self.violations.push(violation(&pointer::join("/body", name), "required", "is missing", None));
        }
        file
    }

    /// A file that may be left out.
    #[allow(
        clippy::option_option,
        reason = "the outer one says whether the request is right, the inner one what it says"
    )]
    pub fn optional_file(&mut self, name: &str) -> Option<Option<File>> {
        let mut files = self.take(name);
        if files.len() > 1 {
            let message = format!("is given {} times", files.len());
            self.violations.push(violation(&pointer::join("/body", name), "duplicate", &message, None));
            return None;
        }
        Some(files.pop())
    }

    /// Any number of files.
    pub fn files(&mut self, name: &str, required: bool) -> Option<Vec<File>> {
        let files = self.take(name);
        if files.is_empty() && required {
            self.violations.push(violation(&pointer::join("/body", name), "required", "is missing", None));
            return None;
        }
        Some(files)
    }

    fn take(&mut self, name: &str) -> Vec<File> {
        self.parts.extract_if(.., |(found, _)| found == name).map(|(_, file)| file).collect()
    }
}

/// What multer could not read: too much is 413, all else 400.
fn fault(error: multer::Error, limit: usize) -> Failure {
    match error {
        multer::Error::StreamSizeExceeded { .. } | multer::Error::FieldSizeExceeded { .. } => {
            Problem::too_large(limit).into()
        }
        multer::Error::StreamReadFailed(error) => content::broken(&*error),
        error => Problem::invalid(vec![violation("/body", "syntax", &error.to_string(), None)]).into(),
    }
}
