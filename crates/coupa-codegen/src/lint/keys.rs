//! Rule `unknown-key`: every key of every object is one that OpenAPI 3.1 knows there and that is generated.
//!
//! A wrong indent or a typo moves a key to where nobody reads it; this is where it shows.

use crate::load::Document;
use crate::problem::Problems;
use crate::resolve::closest;
use crate::tree::{Kind, Node};

/// What kind of object a node is, so that its keys can be judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    Root,
    Info,
    Server,
    ServerVariable,
    Tag,
    TagGroup,
    PathItem,
    Operation,
    Parameter,
    RequestBody,
    MediaType,
    Response,
    Header,
    Example,
    Components,
    Schema,
    Xml,
    Discriminator,
    SecurityScheme,
    Flows,
    Flow,
    Encoding,
    /// A map from names to objects of one shape.
    Map(Of),
    /// A list of objects of one shape.
    List(Of),
    /// Data or free text: not looked into.
    Free,
}

/// What a map or list holds. A type of its own keeps `Shape` flat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Of {
    Server,
    ServerVariable,
    Tag,
    TagGroup,
    PathItem,
    Parameter,
    RequestBody,
    MediaType,
    Response,
    Header,
    Example,
    Schema,
    SecurityScheme,
    Encoding,
}

use Shape::{Free, List, Map};

/// Keys by shape, with the shape of their values. A key that is not here is unknown there.
#[allow(clippy::too_many_lines, reason = "a table")]
fn keys(shape: Shape) -> &'static [(&'static str, Shape)] {
    match shape {
        Shape::Root => &[
            ("openapi", Free),
            ("jsonSchemaDialect", Free),
            ("info", Shape::Info),
            ("servers", List(Of::Server)),
            ("tags", List(Of::Tag)),
            ("x-tagGroups", List(Of::TagGroup)),
            ("security", Free),
            ("paths", Map(Of::PathItem)),
            ("components", Shape::Components),
            ("externalDocs", Free),
        ],
        Shape::Info => &[
            ("title", Free),
            ("summary", Free),
            ("description", Free),
            ("termsOfService", Free),
            ("contact", Free),
            ("license", Free),
            ("version", Free),
        ],
        Shape::Server => &[("url", Free), ("description", Free), ("variables", Map(Of::ServerVariable))],
        Shape::ServerVariable => &[("default", Free), ("description", Free), ("enum", Free)],
        Shape::Tag => &[("name", Free), ("description", Free), ("externalDocs", Free)],
        Shape::TagGroup => &[("name", Free), ("tags", Free)],
        Shape::PathItem => &[
            ("summary", Free),
            ("description", Free),
            ("servers", List(Of::Server)),
            ("parameters", List(Of::Parameter)),
            ("get", Shape::Operation),
            ("put", Shape::Operation),
            ("post", Shape::Operation),
            ("delete", Shape::Operation),
            ("patch", Shape::Operation),
            ("head", Shape::Operation),
            ("options", Shape::Operation),
            ("trace", Shape::Operation),
        ],
        Shape::Operation => &[
            ("operationId", Free),
            ("summary", Free),
            ("description", Free),
            ("tags", Free),
            ("deprecated", Free),
            ("parameters", List(Of::Parameter)),
            ("requestBody", Shape::RequestBody),
            ("responses", Map(Of::Response)),
            ("security", Free),
            ("servers", List(Of::Server)),
            ("externalDocs", Free),
        ],
        Shape::Parameter => &[
            ("$ref", Free),
            ("name", Free),
            ("in", Free),
            ("description", Free),
            ("required", Free),
            ("deprecated", Free),
            ("style", Free),
            ("explode", Free),
            ("schema", Shape::Schema),
            ("example", Free),
            ("examples", Map(Of::Example)),
        ],
        Shape::RequestBody => {
            &[("$ref", Free), ("description", Free), ("required", Free), ("content", Map(Of::MediaType))]
        }
        Shape::MediaType => &[
            ("schema", Shape::Schema),
            ("example", Free),
            ("examples", Map(Of::Example)),
            ("encoding", Map(Of::Encoding)),
        ],
        Shape::Encoding => &[("contentType", Free), ("headers", Map(Of::Header))],
        Shape::Response => &[
            ("$ref", Free),
            ("description", Free),
            ("headers", Map(Of::Header)),
            ("content", Map(Of::MediaType)),
        ],
        Shape::Header => &[
            ("$ref", Free),
            ("description", Free),
            ("required", Free),
            ("deprecated", Free),
            ("schema", Shape::Schema),
            ("example", Free),
        ],
        Shape::Example => &[("$ref", Free), ("summary", Free), ("description", Free), ("value", Free)],
        Shape::Components => &[
            ("schemas", Map(Of::Schema)),
            ("responses", Map(Of::Response)),
            ("parameters", Map(Of::Parameter)),
            ("examples", Map(Of::Example)),
            ("requestBodies", Map(Of::RequestBody)),
            ("headers", Map(Of::Header)),
            ("securitySchemes", Map(Of::SecurityScheme)),
        ],
        Shape::Schema => &[
            ("$ref", Free),
            ("$comment", Free),
            ("title", Free),
            ("description", Free),
            ("type", Free),
            ("format", Free),
            ("enum", Free),
            ("const", Free),
            ("default", Free),
            ("example", Free),
            ("examples", Free),
            ("deprecated", Free),
            ("readOnly", Free),
            ("writeOnly", Free),
            ("properties", Map(Of::Schema)),
            ("required", Free),
            ("additionalProperties", Shape::Schema),
            ("minProperties", Free),
            ("maxProperties", Free),
            ("items", Shape::Schema),
            ("minItems", Free),
            ("maxItems", Free),
            ("uniqueItems", Free),
            ("minLength", Free),
            ("maxLength", Free),
            ("pattern", Free),
            ("minimum", Free),
            ("maximum", Free),
            ("exclusiveMinimum", Free),
            ("exclusiveMaximum", Free),
            ("multipleOf", Free),
            ("contentMediaType", Free),
            ("contentEncoding", Free),
            ("allOf", List(Of::Schema)),
            ("anyOf", List(Of::Schema)),
            ("oneOf", List(Of::Schema)),
            ("discriminator", Shape::Discriminator),
            ("xml", Shape::Xml),
            ("externalDocs", Free),
        ],
        Shape::Xml => {
            &[("name", Free), ("namespace", Free), ("prefix", Free), ("attribute", Free), ("wrapped", Free)]
        }
        Shape::Discriminator => &[("propertyName", Free), ("mapping", Free)],
        Shape::SecurityScheme => &[
            ("$ref", Free),
            ("type", Free),
            ("description", Free),
            ("name", Free),
            ("in", Free),
            ("scheme", Free),
            ("bearerFormat", Free),
            ("flows", Shape::Flows),
        ],
        Shape::Flows => &[("clientCredentials", Shape::Flow)],
        Shape::Flow => &[("tokenUrl", Free), ("refreshUrl", Free), ("scopes", Free)],
        Map(_) | List(_) | Free => &[],
    }
}

impl Of {
    const fn shape(self) -> Shape {
        match self {
            Self::Server => Shape::Server,
            Self::ServerVariable => Shape::ServerVariable,
            Self::Tag => Shape::Tag,
            Self::TagGroup => Shape::TagGroup,
            Self::PathItem => Shape::PathItem,
            Self::Parameter => Shape::Parameter,
            Self::RequestBody => Shape::RequestBody,
            Self::MediaType => Shape::MediaType,
            Self::Response => Shape::Response,
            Self::Header => Shape::Header,
            Self::Example => Shape::Example,
            Self::Schema => Shape::Schema,
            Self::SecurityScheme => Shape::SecurityScheme,
            Self::Encoding => Shape::Encoding,
        }
    }
}

impl Shape {
    const fn words(self) -> &'static str {
        match self {
            Self::Root => "the document",
            Self::Info => "`info`",
            Self::Server => "a server",
            Self::ServerVariable => "a server variable",
            Self::Tag => "a tag",
            Self::TagGroup => "a tag group",
            Self::PathItem => "a path item",
            Self::Operation => "an operation",
            Self::Parameter => "a parameter",
            Self::RequestBody => "a request body",
            Self::MediaType => "a media type",
            Self::Response => "a response",
            Self::Header => "a header",
            Self::Example => "an example",
            Self::Components => "`components`",
            Self::Schema => "a schema",
            Self::Xml => "`xml`",
            Self::Discriminator => "a discriminator",
            Self::SecurityScheme => "a security scheme",
            Self::Flows => "`flows`",
            Self::Flow => "a flow",
            Self::Encoding => "an encoding",
            Self::Map(_) => "a map",
            Self::List(_) => "a list",
            Self::Free => "data",
        }
    }
}

/// Extensions that mean something here. A key that is nearly one of them is a typo.
const EXTENSIONS: [&str; 13] = [
    "x-schema-base",
    "x-element",
    "x-reference",
    "x-unique",
    "x-writes-to",
    "x-filters",
    "x-idempotent",
    "x-pagination",
    "x-lenient-items",
    "x-assumed",
    "x-sensitive",
    "x-xml-profile",
    "x-tagGroups",
];

/// Keys of JSON Schema 2020-12 and OpenAPI 3.1 that are known but not generated.
const UNSUPPORTED: [&str; 24] = [
    "not",
    "if",
    "then",
    "else",
    "prefixItems",
    "contains",
    "minContains",
    "maxContains",
    "patternProperties",
    "propertyNames",
    "dependentSchemas",
    "dependentRequired",
    "unevaluatedItems",
    "unevaluatedProperties",
    "$defs",
    "$id",
    "$anchor",
    "$dynamicRef",
    "$dynamicAnchor",
    "nullable",
    "callbacks",
    "links",
    "webhooks",
    "pathItems",
];

/// Checks every key of the document.
pub(super) fn check(document: &Document, problems: &mut Problems) {
    object(document, &document.root, Shape::Root, problems);
}

fn object(document: &Document, node: &Node, shape: Shape, problems: &mut Problems) {
    match shape {
        Free => return,
        Map(of) => {
            expect_object(document, node, shape, problems);
            for member in node.members() {
                if !member.key.starts_with("x-") {
                    object(document, &member.value, of.shape(), problems);
                }
            }
            return;
        }
        List(of) => {
            if matches!(node.kind, Kind::Array(_)) {
                node.items().iter().for_each(|item| object(document, item, of.shape(), problems));
            } else {
                problems.push(
                    document
                        .error(
                            "not-a-list",
                            node,
                            format!("a list is expected here, this is {}", node.describe()),
                        )
                        .help("begin each item with `-`"),
                );
            }
            return;
        }
        _ => {}
    }
    if shape == Shape::Schema && node.as_bool().is_some() {
        return;
    }
    if !expect_object(document, node, shape, problems) {
        return;
    }
    let known = keys(shape);
    for member in node.members() {
        if let Some((_, inner)) = known.iter().find(|(key, _)| *key == member.key) {
            object(document, &member.value, *inner, problems);
        } else {
            unknown(document, member, shape, known, problems);
        }
    }
}

fn expect_object(document: &Document, node: &Node, shape: Shape, problems: &mut Problems) -> bool {
    if node.is_object() {
        return true;
    }
    problems.push(
        document
            .error(
                "not-an-object",
                node,
                format!("{} must be an object, this is {}", shape.words(), node.describe()),
            )
            .help("check the indentation: the members belong one level deeper"),
    );
    false
}

fn unknown(
    document: &Document,
    member: &crate::tree::Member,
    shape: Shape,
    known: &[(&str, Shape)],
    problems: &mut Problems,
) {
    let key = member.key.as_str();
    let problem = |rule, message: String| {
        crate::problem::Problem::error(rule, &document.source.path, member.key_position, message)
    };
    if key.starts_with("x-") {
        if !EXTENSIONS.contains(&key)
            && let Some(meant) = EXTENSIONS.iter().find(|known| strsim::damerau_levenshtein(known, key) <= 2)
        {
            problems.push(
                problem("unknown-extension", format!("`{key}` is nearly `{meant}`"))
                    .because(
                        "an extension that nobody knows is ignored, and with it what it was meant to say",
                    )
                    .help(format!("write `{meant}`, or choose a name that is less like it")),
            );
        }
        return;
    }
    if UNSUPPORTED.contains(&key) {
        problems.push(
            problem("unsupported-keyword", format!("`{key}` is not generated yet"))
                .because("dropping it would make types, client and stub say less than the document")
                .help("say the same with the keywords listed in the README of the document, or leave it out"),
        );
        return;
    }
    let base = problem("unknown-key", format!("`{key}` means nothing in {}", shape.words()))
        .because("a key in the wrong place is not read by anybody");
    problems.push(match closest(key, known.iter().map(|(key, _)| *key)) {
        Some(meant) => base.help(format!("did you mean `{meant}`? If not, check the indentation")),
        None => base.help("check the indentation, or remove it"),
    });
}
