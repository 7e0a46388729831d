//! Parameters: where each is sent and how it is written.

use super::spelling::spelled_alike;
use crate::lint::is_ignored;
use crate::model::answer;
use crate::model::lookup::{flag, optional_text, text};
use crate::model::structure::Schemas;
use crate::model::{Location, ObjectStyle, Parameter, ParameterKind, Shape, Structure, Type};
use crate::names;
use crate::problem::Problems;
use crate::resolve::{SCHEMAS, follow};
use crate::tree::{Node, pointer};

/// The parameters of a path item or an operation. Headers that the protocol itself uses are left to it.
pub(super) fn parameters<'d>(
    schemas: &Schemas<'d>,
    owner: &'d Node,
    at: &str,
    problems: &mut Problems,
) -> Vec<Parameter> {
    let at = pointer::join(at, "parameters");
    let nodes = owner.get("parameters").map(Node::items).unwrap_or_default();
    nodes
        .iter()
        .enumerate()
        .filter_map(|(index, node)| {
            let (node, at) = follow(schemas.document, node, &pointer::join(&at, &index.to_string()));
            parameter(schemas, node, &at).map_err(|found| problems.extend(found)).ok().flatten()
        })
        .collect()
}

fn parameter<'d>(schemas: &Schemas<'d>, node: &'d Node, at: &str) -> Result<Option<Parameter>, Problems> {
    let document = schemas.document;
    let name = text(node, "name");
    let location = match text(node, "in").as_str() {
        "path" => Location::Path,
        "query" => Location::Query,
        "header" if is_ignored(node) => return Ok(None),
        "header" => Location::Header,
        "cookie" => Location::Cookie,
        other => {
            return Err(document
                .error("parameter-location", node, format!("`{other}` is no place for a parameter"))
                .because("it would never be sent nor checked")
                .help("use `path`, `query`, `header` or `cookie`")
                .into());
        }
    };
    let (schema, schema_at, json) = described(schemas, node, at, &name)?;
    let mut used = schemas.used(schema, &schema_at, false)?;
    let (target, _) = follow(document, schema, at);
    let mut constraints = schema.to_json();
    if let (false, Some((ty, json))) = (json, spelled_alike(schemas, &used.ty, target)) {
        (used.ty, constraints) = (ty, json);
    }
    let kind = if json { ParameterKind::Json } else { kind(schemas, node, location, &used.ty, &name)? };
    if json && !matches!(used.ty, Type::Named(_)) {
        return Err(document
            .error("parameter-unnamed", schema, format!("the JSON value of `{name}` needs a named schema"))
            .because("its validator is called by that name")
            .help(format!("move the schema to `{SCHEMAS}` and refer to it"))
            .into());
    }
    Ok(Some(Parameter {
        rust: names::snake(&name),
        required: flag(node, "required"),
        ty: used.ty,
        kind,
        default: schema
            .get("default")
            .or_else(|| target.get("default"))
            .filter(|value| !value.is_null())
            .map(Node::to_json),
        description: text(node, "description"),
        filters: optional_text(node, "x-filters"),
        answer: answer::effect(document, node)?,
        deprecated: flag(node, "deprecated"),
        assumed: optional_text(node, "x-assumed"),
        json: constraints,
        pointer: at.to_owned(),
        position: node.position,
        name,
        location,
    }))
}

/// The schema of a parameter, where it stands, and whether the value is JSON text.
fn described<'d>(
    schemas: &Schemas<'d>,
    node: &'d Node,
    at: &str,
    name: &str,
) -> Result<(&'d Node, String, bool), Problems> {
    if let Some(schema) = node.get("schema") {
        return Ok((schema, pointer::join(at, "schema"), false));
    }
    let contents = node.get("content").map(Node::members).unwrap_or_default();
    match contents {
        [only] if only.key.to_ascii_lowercase().contains("json") && only.value.get("schema").is_some() => {
            let at = pointer::join(&pointer::join(&pointer::join(at, "content"), &only.key), "schema");
            only.value.get("schema").map(|schema| (schema, at, true)).ok_or_else(Problems::new)
        }
        [only] => Err(schemas
            .document
            .error(
                "parameter-content",
                &only.value,
                format!("the parameter `{name}` is written as `{}`", only.key),
            )
            .because("only JSON text with a schema is generated as the content of a parameter")
            .help("use `schema`, or `content` with `application/json`")
            .into()),
        _ => Err(schemas
            .document
            .error("parameter-schema", node, format!("the parameter `{name}` has no `schema`"))
            .because("neither side could know what may be sent")
            .help("describe its type")
            .into()),
    }
}

/// How a value is written: by its type, its place, its style and whether it is spread out.
fn kind(
    schemas: &Schemas<'_>,
    node: &Node,
    location: Location,
    ty: &Type,
    name: &str,
) -> Result<ParameterKind, Problems> {
    let default = match location {
        Location::Query | Location::Cookie => "form",
        Location::Path | Location::Header => "simple",
    };
    let style = node.get("style").and_then(Node::as_str).unwrap_or(default);
    let explode =
        node.get("explode").and_then(Node::as_bool).unwrap_or(style == "form" || style == "deepObject");
    let refuse = |what: &str, because: &str, help: &str| -> Problems {
        schemas
            .document
            .error("parameter-style", node, format!("{what} `{name}`"))
            .because(because.to_owned())
            .help(help.to_owned())
            .into()
    };
    let known = match location {
        Location::Path | Location::Header => style == "simple",
        Location::Query => matches!(style, "form" | "deepObject" | "spaceDelimited" | "pipeDelimited"),
        Location::Cookie => style == "form",
    };
    if !known {
        return Err(refuse(
            &format!("the style `{style}` is not generated for the parameter"),
            "each side would have to guess how it is written on the wire",
            "leave `style` out",
        ));
    }
    let deep = style == "deepObject" && location == Location::Query;
    match value(schemas, ty) {
        Value::List if deep => Ok(ParameterKind::Items),
        Value::Other if deep && nested(schemas, ty) => Ok(ParameterKind::Object(ObjectStyle::Brackets)),
        Value::Scalar => Ok(ParameterKind::Scalar),
        Value::List => match (style, explode, location) {
            // Spread out, all three are written as `form` is.
            ("form" | "spaceDelimited" | "pipeDelimited", true, Location::Query) => {
                Ok(ParameterKind::Exploded)
            }
            ("form" | "simple", ..) if location != Location::Cookie || !explode => {
                Ok(ParameterKind::Delimited(','))
            }
            ("spaceDelimited", ..) => Ok(ParameterKind::Delimited(' ')),
            ("pipeDelimited", ..) => Ok(ParameterKind::Delimited('|')),
            _ => Err(refuse(
                "this style has no form for the list",
                "each side would have to guess how it is written on the wire",
                "use `style: form`, with `explode: false` in a cookie",
            )),
        },
        Value::FreeForm if location == Location::Query && style == "form" && explode => {
            Ok(ParameterKind::FreeForm)
        }
        Value::FreeForm | Value::Object => {
            let style = match (style, explode, location) {
                ("deepObject", ..) => ObjectStyle::Deep,
                ("form", true, Location::Query) => ObjectStyle::Members,
                ("simple", true, _) => ObjectStyle::Pairs,
                ("form" | "simple", false, _) => ObjectStyle::Alternating,
                _ => {
                    return Err(refuse(
                        "this style has no form for the object",
                        "each side would have to guess how it is written on the wire",
                        "use `style: form` or `deepObject` in the query",
                    ));
                }
            };
            if !matches!(ty, Type::Named(_)) {
                return Err(schemas
                    .document
                    .error("parameter-unnamed", node, format!("the object `{name}` needs a named schema"))
                    .because("its validator is called by that name")
                    .help(format!("move the schema to `{SCHEMAS}` and refer to it"))
                    .into());
            }
            Ok(ParameterKind::Object(style))
        }
        Value::Other => Err(refuse(
            "nothing says how a value of this type is written in the parameter",
            "each side would have to guess how it is written on the wire",
            "use a scalar, an array of scalars, an object of such, or `content: {application/json: …}`",
        )),
    }
}

/// What a type is to a parameter.
enum Value {
    Scalar,
    /// An array of scalars.
    List,
    /// An object whose members, whatever their names, are scalars.
    FreeForm,
    /// An object whose known members are scalars or lists, and whose others are scalars.
    Object,
    /// Anything else.
    Other,
}

fn value(schemas: &Schemas<'_>, ty: &Type) -> Value {
    if scalar(schemas, ty) {
        return Value::Scalar;
    }
    if list(schemas, ty) {
        return Value::List;
    }
    match schemas.behind(ty) {
        // Any text fits such a member.
        Type::Map(value) if matches!(*value, Type::Any | Type::String) => Value::FreeForm,
        Type::Map(value) if scalar(schemas, &value) => Value::Object,
        Type::Named(name) => match shape(schemas, &name) {
            Some(Shape::Structure(structure)) => object(schemas, &structure),
            _ => Value::Other,
        },
        // Anything, null or bytes.
        _ => Value::Other,
    }
}

/// Whether a type may have a form in brackets: what is in it is judged where it is read. Its validator is called by its name.
fn nested(schemas: &Schemas<'_>, ty: &Type) -> bool {
    matches!(ty, Type::Named(_))
        && match schemas.behind(ty) {
            Type::Map(_) | Type::Array(_) => true,
            Type::Named(name) => {
                matches!(shape(schemas, &name), Some(Shape::Structure(_) | Shape::Union(_)))
            }
            _ => false,
        }
}

pub(super) fn scalar(schemas: &Schemas<'_>, ty: &Type) -> bool {
    match schemas.behind(ty) {
        Type::Named(name) => matches!(shape(schemas, &name), Some(Shape::Enumeration(_))),
        ty => ty.is_scalar(),
    }
}

fn list(schemas: &Schemas<'_>, ty: &Type) -> bool {
    matches!(schemas.behind(ty), Type::Array(item) if scalar(schemas, &item))
}

fn object(schemas: &Schemas<'_>, structure: &Structure) -> Value {
    // What is in an object is not looked into any further: it may hold itself.
    let plain = structure.fields.iter().all(|field| scalar(schemas, &field.ty) || list(schemas, &field.ty));
    match (plain, structure.fields.is_empty(), &structure.additional) {
        (_, true, Some(Type::Any)) => Value::FreeForm,
        (true, _, None) => Value::Object,
        (true, _, Some(additional)) if scalar(schemas, additional) => Value::Object,
        _ => Value::Other,
    }
}

pub(super) fn shape(schemas: &Schemas<'_>, name: &str) -> Option<Shape> {
    let at = pointer::join(SCHEMAS, name);
    let (node, at) = follow(schemas.document, schemas.document.find(&at)?, &at);
    schemas.shape(node, &at).ok()
}
