//! How the members of forms are written: what `encoding` says must be what client and stub do.

use crate::model::build::contents::is_json;
use crate::model::{Api, Content, ContentKind, Encoding, Field, Shape, Type};
use crate::problem::{Problem, Problems};

/// How a member of a form becomes text or bytes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Written {
    /// The bytes of a file.
    File,
    /// The text of a value; JSON has the same where `json` holds.
    Text { json: bool },
    /// JSON.
    Json,
}

/// Refuses what no target does.
pub(super) fn check(api: &Api, problems: &mut Problems) {
    for body in api.operations.iter().filter_map(|operation| operation.body.as_ref()) {
        for content in &body.contents {
            for encoding in &content.encodings {
                if let Err((message, reason, help)) = judge(api, content, encoding) {
                    problems.push(
                        Problem::error("encoding", &api.source, encoding.position, message)
                            .because(reason)
                            .help(help),
                    );
                }
            }
        }
    }
}

/// What is wrong, why it matters, and what helps.
type Refused = (String, &'static str, String);

fn judge(api: &Api, content: &Content, encoding: &Encoding) -> Result<(), Refused> {
    let name = &encoding.member;
    let form = matches!(content.kind, ContentKind::Multipart | ContentKind::Form);
    if !form {
        // What has no parts is told as a note.
        return if content.media_type.to_ascii_lowercase().starts_with("multipart/") {
            Err((
                format!("the parts of `{}` are not generated", content.media_type),
                "client and stub pass such a body on as bytes",
                "use `multipart/form-data`, or leave `encoding` out".to_owned(),
            ))
        } else {
            Ok(())
        };
    }
    let fields = content.ty.as_ref().and_then(|ty| api.structure(ty)).map(|structure| &structure.fields);
    let Some(field) = fields.into_iter().flatten().find(|field| field.name == *name) else {
        return Err((
            format!("the form has no member `{name}`"),
            "what it says would be said of nothing",
            "correct the name, or describe the member in the schema".to_owned(),
        ));
    };
    let (written, many) = written(api, field);
    let multipart = content.kind == ContentKind::Multipart;
    style(encoding, written, many)?;
    // `Content-Type` is said to be ignored there; in a form without parts, all of them are.
    if let Some(header) =
        encoding.headers.iter().find(|header| multipart && !header.eq_ignore_ascii_case("content-type"))
    {
        return Err((
            format!("the header `{header}` of the part `{name}` is not generated"),
            "the client would not send it, and the stub would not see it",
            "make it a member of the form, or leave it out".to_owned(),
        ));
    }
    match encoding.media_types.iter().find(|media_type| !fits(media_type, written, multipart)) {
        Some(media_type) => Err((
            format!("`{name}` is not written as `{media_type}`"),
            "client and stub would write and read something else",
            match written {
                Written::File => "name media types, such as `image/png, image/*`".to_owned(),
                Written::Text { .. } if multipart => {
                    "use `text/plain` or another type of plain text; for JSON, make the member an object"
                        .to_owned()
                }
                Written::Text { .. } => "leave it out: a form holds plain text".to_owned(),
                Written::Json => "use `application/json`, or make the member a string or a file".to_owned(),
            },
        )),
        None => Ok(()),
    }
}

/// Whether style, `explode` and `allowReserved` are what they would be without being said.
fn style(encoding: &Encoding, written: Written, many: bool) -> Result<(), Refused> {
    let Encoding { member, style, explode, allow_reserved, .. } = encoding;
    let refused = |what: String| {
        Err((
            format!("`{member}` is not written with {what}"),
            "each value of a form stands behind its own name, and an object in it is JSON",
            "leave it out, and let the schema say what is sent".to_owned(),
        ))
    };
    if let Some(style) = style.as_ref().filter(|style| *style != "form") {
        return refused(format!("`style: {style}`"));
    }
    if *allow_reserved == Some(true) {
        return refused("`allowReserved`".to_owned());
    }
    if *explode == Some(false) && many {
        return refused("`explode: false`".to_owned());
    }
    let said = style.is_some() || explode.is_some();
    if said && !matches!(written, Written::Text { .. }) {
        return refused("`style` or `explode`".to_owned());
    }
    if said && !encoding.media_types.is_empty() {
        return refused("`contentType` beside `style` or `explode`".to_owned());
    }
    Ok(())
}

/// Whether a value that is written so has that media type.
fn fits(media_type: &str, written: Written, multipart: bool) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let token = |part: &str| {
        !part.is_empty()
            && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$&^_.+-*".contains(&byte))
    };
    let Some((kind, subtype)) =
        essence.split_once('/').filter(|(kind, subtype)| token(kind) && token(subtype))
    else {
        return false;
    };
    let xml = subtype == "xml" || subtype.ends_with("+xml");
    match written {
        Written::File => multipart,
        Written::Json => is_json(&essence),
        Written::Text { json: true } if is_json(&essence) => true,
        Written::Text { .. } if multipart => !is_json(&essence) && !xml && kind != "*" && subtype != "*",
        Written::Text { .. } => essence == "text/plain",
    }
}

/// How a member is written, and whether there may be several of it.
fn written(api: &Api, field: &Field) -> (Written, bool) {
    let resolved = api.resolved(&field.ty);
    match resolved {
        Type::Array(item) => (one(api, item), true),
        _ => (one(api, resolved), false),
    }
}

fn one(api: &Api, ty: &Type) -> Written {
    match api.resolved(ty) {
        Type::Bytes => Written::File,
        Type::Boolean | Type::Integer | Type::Unsigned | Type::Number => Written::Text { json: true },
        Type::String | Type::Date | Type::DateTime | Type::Decimal { .. } | Type::Uuid => {
            Written::Text { json: false }
        }
        Type::Nullable(inner) => one(api, inner),
        Type::Named(name) => match api.schemas.get(name).map(|schema| &schema.shape) {
            Some(Shape::Enumeration(_)) => Written::Text { json: false },
            _ => Written::Json,
        },
        Type::Any | Type::Null | Type::Array(_) | Type::Map(_) => Written::Json,
    }
}
