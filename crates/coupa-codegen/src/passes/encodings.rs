//! How the members of forms are written: what `encoding` says must be what client and stub do.

use std::collections::BTreeSet;

use crate::model::build::contents::is_json;
use crate::model::{
    Api, Body, Content, ContentKind, Encoding, Field, MemberStyle, ObjectStyle, ParameterKind, Shape, Type,
};
use crate::problem::{Problem, Problems};
use crate::tree::Position;

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

/// Refuses what no target does, and says how what OpenAPI leaves open is read.
pub(super) fn check(api: &Api, problems: &mut Problems) {
    let brackets = [ParameterKind::Items, ParameterKind::Object(ObjectStyle::Brackets)];
    let mut seen = BTreeSet::new();
    for parameter in api.operations.iter().flat_map(|operation| &operation.parameters) {
        // Operations may share it.
        if brackets.contains(&parameter.kind) && seen.insert(parameter.position) {
            problems.push(told(api, &parameter.name, parameter.position));
        }
    }
    for body in api.operations.iter().filter_map(|operation| operation.body.as_ref()) {
        alike(api, body, problems);
        for content in &body.contents {
            nested(api, content, &mut seen, problems);
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

/// A note for the members of a form in brackets that hold more than an object of scalars.
fn nested(api: &Api, content: &Content, seen: &mut BTreeSet<Position>, problems: &mut Problems) {
    let fields = content.ty.as_ref().and_then(|ty| api.structure(ty)).map(|form| form.fields.as_slice());
    let fields = fields.unwrap_or_default();
    let found: Vec<&Encoding> = content
        .styles()
        .filter(|(_, style)| *style == MemberStyle::Brackets)
        .map(|(encoding, _)| encoding)
        .filter(|encoding| {
            let field = fields.iter().find(|field| field.name == encoding.member);
            field.is_some_and(|field| !api.is_flat(&field.ty))
        })
        .collect();
    if let Some(first) = found.first().filter(|first| seen.insert(first.position)) {
        let names: Vec<&str> = found.iter().map(|encoding| encoding.member.as_str()).collect();
        problems.push(told(api, &names.join("`, `"), first.position));
    }
}

/// What is said of values in brackets that OpenAPI does not describe.
fn told(api: &Api, name: &str, position: Position) -> Problem {
    let message = format!("what is nested in `{name}` is written as brackets: `a[b][0]=c`");
    Problem::note("deep-object", &api.source, position, message)
        .because("OpenAPI does not say how `deepObject` writes lists, and objects in objects")
        .help("nothing is to be done where the server reads it so; else send JSON")
}

/// Two media types of forms are one form to both sides.
fn alike(api: &Api, body: &Body, problems: &mut Problems) {
    let mut forms = body.contents.iter().filter(|content| content.kind == ContentKind::Form);
    let Some(first) = forms.next() else { return };
    let styles = api.member_styles(first);
    for other in forms.filter(|other| api.member_styles(other) != styles) {
        let told = first.encodings.iter().chain(&other.encodings).next();
        let position = told.map(|encoding| encoding.position).unwrap_or_default();
        let message = format!("`{}` and `{}` are written in two ways", first.media_type, other.media_type);
        problems.push(
            Problem::error("encoding", &api.source, position, message)
                .because("both are one form to client and stub")
                .help("say the same of both, or leave one of them out"),
        );
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
    if multipart {
        style(encoding, written, many)?;
    } else {
        style_of_form(encoding, written, many)?;
        let inside = format!("{name}[");
        let other = fields.into_iter().flatten().find(|other| other.name.starts_with(&inside));
        if let Some(other) = other.filter(|_| encoding.member_style() == Some(MemberStyle::Brackets)) {
            return Err((
                format!("`{}` is the name of a member, and of a part of `{name}` in brackets", other.name),
                "both would be one name in the form",
                "describe it in one place alone".to_owned(),
            ));
        }
    }
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

/// Whether style and `explode` say a way in which a member of an urlencoded form is written.
fn style_of_form(encoding: &Encoding, written: Written, many: bool) -> Result<(), Refused> {
    let texts = matches!(written, Written::Text { .. });
    match (encoding.style.as_deref(), encoding.explode) {
        (Some("deepObject"), None | Some(true)) if !texts || many => {}
        (Some("spaceDelimited" | "pipeDelimited"), _) | (None | Some("form"), Some(false))
            if texts && many => {}
        _ => return style(encoding, written, many),
    }
    if encoding.allow_reserved == Some(true) {
        return Err(unwritten(encoding, "`allowReserved`"));
    }
    if !encoding.media_types.is_empty() {
        return Err(unwritten(encoding, "`contentType` beside `style` or `explode`"));
    }
    Ok(())
}

/// Whether style, `explode` and `allowReserved` are what they would be without being said.
fn style(encoding: &Encoding, written: Written, many: bool) -> Result<(), Refused> {
    let Encoding { style, explode, allow_reserved, .. } = encoding;
    if let Some(style) = style.as_ref().filter(|style| *style != "form") {
        return Err(unwritten(encoding, &format!("`style: {style}`")));
    }
    if *allow_reserved == Some(true) {
        return Err(unwritten(encoding, "`allowReserved`"));
    }
    if *explode == Some(false) && many {
        return Err(unwritten(encoding, "`explode: false`"));
    }
    let said = style.is_some() || explode.is_some();
    if said && !matches!(written, Written::Text { .. }) {
        return Err(unwritten(encoding, "`style` or `explode`"));
    }
    if said && !encoding.media_types.is_empty() {
        return Err(unwritten(encoding, "`contentType` beside `style` or `explode`"));
    }
    Ok(())
}

fn unwritten(encoding: &Encoding, what: &str) -> Refused {
    (
        format!("`{}` is not written with {what}", encoding.member),
        "each value of a form stands behind its own name, and an object in it is JSON",
        "leave it out, and let the schema say what is sent".to_owned(),
    )
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
