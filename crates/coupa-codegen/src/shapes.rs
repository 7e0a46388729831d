//! What kind of object stands where in an OpenAPI document: one table, from which keys are judged and trees are walked.

use crate::tree::{Kind, Member, Node, pointer};

/// What kind of object a node is, so that its keys can be judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Shape {
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
    Contact,
    License,
    ExternalDocs,
    Link,
    /// A map from names to objects of one shape.
    Map(&'static Shape),
    /// A list of objects of one shape.
    List(&'static Shape),
    /// Data or free text: not looked into.
    Free,
}

use Shape::{Free, List, Map};

/// Keys by shape, with the shape of their values. A key that is not here is unknown there.
#[allow(clippy::too_many_lines, reason = "a table")]
pub(crate) fn keys(shape: Shape) -> &'static [(&'static str, Shape)] {
    match shape {
        Shape::Root => &[
            ("openapi", Free),
            ("jsonSchemaDialect", Free),
            ("info", Shape::Info),
            ("servers", List(&Shape::Server)),
            ("tags", List(&Shape::Tag)),
            ("x-tagGroups", List(&Shape::TagGroup)),
            ("security", Free),
            ("paths", Map(&Shape::PathItem)),
            ("webhooks", Map(&Shape::PathItem)),
            ("components", Shape::Components),
            ("externalDocs", Shape::ExternalDocs),
        ],
        Shape::Info => &[
            ("title", Free),
            ("summary", Free),
            ("description", Free),
            ("termsOfService", Free),
            ("contact", Shape::Contact),
            ("license", Shape::License),
            ("version", Free),
        ],
        Shape::Server => &[("url", Free), ("description", Free), ("variables", Map(&Shape::ServerVariable))],
        Shape::ServerVariable => &[("default", Free), ("description", Free), ("enum", Free)],
        Shape::Tag => &[("name", Free), ("description", Free), ("externalDocs", Shape::ExternalDocs)],
        Shape::TagGroup => &[("name", Free), ("tags", Free)],
        Shape::PathItem => &[
            ("$ref", Free),
            ("summary", Free),
            ("description", Free),
            ("servers", List(&Shape::Server)),
            ("parameters", List(&Shape::Parameter)),
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
            ("parameters", List(&Shape::Parameter)),
            ("requestBody", Shape::RequestBody),
            ("responses", Map(&Shape::Response)),
            ("callbacks", Map(&Map(&Shape::PathItem))),
            ("security", Free),
            ("servers", List(&Shape::Server)),
            ("externalDocs", Shape::ExternalDocs),
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
            ("allowReserved", Free),
            ("allowEmptyValue", Free),
            ("schema", Shape::Schema),
            ("content", Map(&Shape::MediaType)),
            ("example", Free),
            ("examples", Map(&Shape::Example)),
        ],
        Shape::RequestBody => {
            &[("$ref", Free), ("description", Free), ("required", Free), ("content", Map(&Shape::MediaType))]
        }
        Shape::MediaType => &[
            ("schema", Shape::Schema),
            ("example", Free),
            ("examples", Map(&Shape::Example)),
            ("encoding", Map(&Shape::Encoding)),
        ],
        Shape::Encoding => &[
            ("contentType", Free),
            ("headers", Map(&Shape::Header)),
            ("style", Free),
            ("explode", Free),
            ("allowReserved", Free),
        ],
        Shape::Response => &[
            ("$ref", Free),
            ("description", Free),
            ("headers", Map(&Shape::Header)),
            ("content", Map(&Shape::MediaType)),
            ("links", Map(&Shape::Link)),
        ],
        Shape::Link => &[
            ("$ref", Free),
            ("operationRef", Free),
            ("operationId", Free),
            ("parameters", Free),
            ("requestBody", Free),
            ("description", Free),
            ("server", Shape::Server),
        ],
        Shape::Contact => &[("name", Free), ("url", Free), ("email", Free)],
        Shape::License => &[("name", Free), ("identifier", Free), ("url", Free)],
        Shape::ExternalDocs => &[("description", Free), ("url", Free)],
        Shape::Header => &[
            ("$ref", Free),
            ("description", Free),
            ("required", Free),
            ("deprecated", Free),
            ("style", Free),
            ("explode", Free),
            ("allowEmptyValue", Free),
            ("schema", Shape::Schema),
            ("content", Map(&Shape::MediaType)),
            ("example", Free),
            ("examples", Map(&Shape::Example)),
        ],
        Shape::Example => &[
            ("$ref", Free),
            ("summary", Free),
            ("description", Free),
            ("value", Free),
            ("externalValue", Free),
        ],
        Shape::Components => &[
            ("schemas", Map(&Shape::Schema)),
            ("responses", Map(&Shape::Response)),
            ("parameters", Map(&Shape::Parameter)),
            ("examples", Map(&Shape::Example)),
            ("requestBodies", Map(&Shape::RequestBody)),
            ("headers", Map(&Shape::Header)),
            ("securitySchemes", Map(&Shape::SecurityScheme)),
            ("callbacks", Map(&Map(&Shape::PathItem))),
            ("links", Map(&Shape::Link)),
            ("pathItems", Map(&Shape::PathItem)),
        ],
        Shape::Schema => &[
            ("$ref", Free),
            ("$schema", Free),
            ("$comment", Free),
            ("$defs", Map(&Shape::Schema)),
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
            ("properties", Map(&Shape::Schema)),
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
            ("contentSchema", Free),
            ("allOf", List(&Shape::Schema)),
            ("anyOf", List(&Shape::Schema)),
            ("oneOf", List(&Shape::Schema)),
            ("not", Shape::Schema),
            ("if", Shape::Schema),
            ("then", Shape::Schema),
            ("else", Shape::Schema),
            ("contains", Shape::Schema),
            ("minContains", Free),
            ("maxContains", Free),
            ("patternProperties", Map(&Shape::Schema)),
            ("propertyNames", Shape::Schema),
            ("dependentSchemas", Map(&Shape::Schema)),
            ("dependentRequired", Free),
            ("unevaluatedItems", Shape::Schema),
            ("unevaluatedProperties", Shape::Schema),
            ("discriminator", Shape::Discriminator),
            ("xml", Shape::Xml),
            ("externalDocs", Shape::ExternalDocs),
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
            ("openIdConnectUrl", Free),
            ("flows", Shape::Flows),
        ],
        Shape::Flows => &[
            ("implicit", Shape::Flow),
            ("password", Shape::Flow),
            ("clientCredentials", Shape::Flow),
            ("authorizationCode", Shape::Flow),
        ],
        Shape::Flow => {
            &[("authorizationUrl", Free), ("tokenUrl", Free), ("refreshUrl", Free), ("scopes", Free)]
        }
        Map(_) | List(_) | Free => &[],
    }
}

impl Shape {
    pub(crate) const fn words(self) -> &'static str {
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
            Self::Contact => "`contact`",
            Self::License => "`license`",
            Self::ExternalDocs => "`externalDocs`",
            Self::Link => "a link",
            Self::Map(_) => "a map",
            Self::List(_) => "a list",
            Self::Free => "data",
        }
    }
}

/// The member of `components` that holds named objects of a shape.
pub(crate) const fn section(shape: Shape) -> Option<&'static str> {
    Some(match shape {
        Shape::Schema => "schemas",
        Shape::Response => "responses",
        Shape::Parameter => "parameters",
        Shape::Example => "examples",
        Shape::RequestBody => "requestBodies",
        Shape::Header => "headers",
        Shape::SecurityScheme => "securitySchemes",
        Shape::Link => "links",
        Shape::PathItem => "pathItems",
        Map(Shape::PathItem) => "callbacks",
        _ => return None,
    })
}

/// Shape of the value of a member, where the table knows the key.
pub(crate) fn shape_of(shape: Shape, key: &str) -> Option<Shape> {
    match shape {
        // Only paths and responses may have extensions among their names; a header or a property may be called so.
        Map(Shape::PathItem | Shape::Response) if key.starts_with("x-") => None,
        Map(inner) => Some(*inner),
        _ => keys(shape).iter().find(|(known, _)| *known == key).map(|(_, inner)| *inner),
    }
}

/// Walks every object that the table knows, outer before inner, with its shape and its JSON Pointer.
pub(crate) fn walk<'n>(
    node: &'n Node,
    shape: Shape,
    at: &str,
    visit: &mut impl FnMut(&'n Node, Shape, &str),
) {
    if shape == Free {
        return;
    }
    visit(node, shape, at);
    if let List(inner) = shape {
        for (index, item) in node.items().iter().enumerate() {
            walk(item, *inner, &pointer::join(at, &index.to_string()), visit);
        }
        return;
    }
    for member in node.members() {
        if let Some(inner) = shape_of(shape, &member.key) {
            walk(&member.value, inner, &pointer::join(at, &member.key), visit);
        }
    }
}

/// As [`walk`], inner before outer, to rewrite: a rewritten object is not walked again.
pub(crate) fn rewrite(node: &mut Node, shape: Shape, visit: &mut impl FnMut(&mut Node, Shape)) {
    if shape == Free {
        return;
    }
    if let List(inner) = shape {
        if let Kind::Array(items) = &mut node.kind {
            for item in items {
                rewrite(item, *inner, visit);
            }
        }
    } else if let Kind::Object(members) = &mut node.kind {
        for Member { key, value, .. } in members {
            if let Some(inner) = shape_of(shape, key) {
                rewrite(value, inner, visit);
            }
        }
    }
    visit(node, shape);
}
