//! The rules, each with what meets it.

use crate::leave::Cut;

/// A rule.
#[derive(Debug, Clone, Copy)]
pub struct Rule {
    /// Its name, as problems show it.
    pub name: &'static str,
    /// What meets it.
    pub about: &'static str,
    internal: bool,
    cut: Option<Cut>,
}

impl Rule {
    /// Whether no document should ever meet it: another rule, or an earlier step, sees to that.
    pub const fn is_internal(&self) -> bool {
        self.internal
    }

    /// Whether what it refuses can be left out of the document: see [`crate::leave`].
    pub const fn can_be_left_out(&self) -> bool {
        self.cut.is_some()
    }

    /// What is left out where it is asked to leave out what it refuses; empty where nothing can be.
    pub const fn left_out(&self) -> &'static str {
        match self.cut {
            None => "",
            Some(Cut::Key) => "the member",
            Some(Cut::Value | Cut::KeyOrValue) => "the part",
            Some(Cut::Default) => "the default",
            Some(Cut::Schema) => "the schema: the value is passed on as it is",
        }
    }

    pub(crate) const fn cut(&self) -> Option<Cut> {
        self.cut
    }
}

const fn rule(name: &'static str, about: &'static str) -> Rule {
    Rule { name, about, internal: false, cut: None }
}

const fn cut(name: &'static str, about: &'static str, cut: Cut) -> Rule {
    Rule { name, about, internal: false, cut: Some(cut) }
}

const fn internal(name: &'static str, about: &'static str) -> Rule {
    Rule { name, about, internal: true, cut: None }
}

/// Every rule, in order of the names.
pub const RULES: &[Rule] = &[
    rule("all-of-choice", "choices among the parts of an `allOf` that make no one choice"),
    rule(
        "all-of-closed",
        "`additionalProperties: false` in a part of an `allOf`, which keeps the members of the others out; said, where none of them is required",
    ),
    rule(
        "all-of-conflict",
        "a property that two parts of an `allOf` describe in two ways: said, its values are kept as JSON",
    ),
    rule(
        "all-of-not-object",
        "a part of an `allOf` that is no object; said, where parts have no type in common",
    ),
    rule("answer-effect", "an unknown word in `x-answer`"),
    internal("api-document", "a mistake of the generator"),
    internal("api-emitter", "a mistake of the generator"),
    rule("binary-text", "`format: binary` inside of JSON: said, it is a text"),
    rule("body-media-types", "several media types of one kind other than JSON with different schemas"),
    internal("body-schema", "a body whose schema has no name"),
    internal("body-unnamed", "a body without a named schema"),
    internal("bundle", "a mistake of the generator"),
    rule(
        "choice-undecided",
        "a choice in which nothing proves which member a value is; said, where its values are kept as JSON",
    ),
    internal("client-internal", "a mistake of the generator"),
    rule("client-operation", "an operation that the client cannot send"),
    internal("client-profile", "what OpenAPI 3.0, which the client is generated from, cannot say"),
    rule("content-never-sent", "content of a `1XX`, `204` or `304`: said, HTTP has none in these"),
    rule(
        "deep-object",
        "lists, and objects in objects, with `deepObject`, of which OpenAPI does not say how they are written: said, they stand in brackets",
    ),
    cut("default", "a default that does not keep the bounds beside it", Cut::Key),
    rule("departures", "a file of departures that does not fit the document"),
    cut("dialect", "a dialect of JSON Schema other than that of OpenAPI 3.1", Cut::Value),
    rule("discriminator", "a discriminator without `propertyName`"),
    cut(
        "discriminator-mapping",
        "a discriminator that names a schema that is no member of the choice",
        Cut::Value,
    ),
    internal("discriminator-property", "a discriminator without a property"),
    internal("docs-page", "a mistake of the generator"),
    rule("duplicate-key", "a key that stands twice in one object"),
    cut("duplicate-operation-id", "an `operationId` that stands twice", Cut::Value),
    rule("element-table", "a table of elements that cannot be read"),
    internal("empty-choice", "a choice without a member but null"),
    cut("encoding", "`encoding` that says a member of a form is written as nothing here writes it", Cut::Key),
    rule("encoding-ignored", "`encoding` where OpenAPI says to ignore it"),
    rule("enum-empty", "an enumeration without a value but null"),
    rule("enum-not-scalar", "an enumeration of lists or objects: said, its values are kept as JSON"),
    rule("false-schema", "a schema that nothing fits"),
    cut(
        "foreign-reference",
        "a reference out of the folder of the document, or into the network",
        Cut::Value,
    ),
    rule("foreign-tag", "a YAML tag of a foreign type"),
    rule(
        "form-member",
        "a member of a form, or of an object in a parameter, that no text says; said, where nothing is said of it and it is read as a text",
    ),
    internal("form-schema", "a multipart body that is no object"),
    internal("generator", "a mistake of the generator"),
    rule("header-ignored", "a header parameter that OpenAPI says to ignore, or that HTTP writes"),
    rule("header-name", "a name that no header or cookie can have"),
    cut("header-schema", "a header of an answer without a schema", Cut::Value),
    internal("inline-schema", "a schema in line that no name was found for"),
    rule("key-not-text", "a YAML key that is no text"),
    rule("keyword-idle", "a keyword of objects or lists in a schema of another type: said, it is left out"),
    cut("keyword-value", "a keyword whose value has the wrong type", Cut::Value),
    rule("lenient-items", "`x-lenient-items` where it would have no effect"),
    cut("media-type", "a media type with a schema that nothing says how to write", Cut::Schema),
    rule("merge-key", "a YAML merge key"),
    rule("method-trace", "the method TRACE"),
    rule("no-paths", "a document without operations"),
    rule(
        "no-success",
        "an operation of which only failures are documented: said, and read with a `default` without content",
    ),
    cut("not-a-list", "something else where a list belongs", Cut::Value),
    cut("not-an-object", "something else where an object belongs", Cut::Value),
    rule("not-generated", "callbacks, webhooks and links: said, not generated"),
    rule("not-openapi", "a text that is no OpenAPI document"),
    rule("null-not-listed", "3.0: an enumeration with null that is not `nullable`"),
    rule("number-out-of-range", "a number that JSON cannot hold"),
    rule(
        "older-spelling",
        "3.1: `nullable` and bounds as OpenAPI 3.0 writes them; 3.0: `nullable: true` alone in a choice, read as null",
    ),
    rule("openapi-value", "a document that utoipa cannot hold: the stub has it as text only"),
    rule("operation-id-missing", "an `operationId` that is no text"),
    rule("operator-unknown", "an unknown operator of a filter"),
    cut("parameter-constraint", "a constraint of a parameter that the stub cannot check", Cut::Value),
    cut("parameter-content", "a parameter whose content is not JSON", Cut::Value),
    cut("parameter-default", "a default that its parameter refuses", Cut::Default),
    rule("parameter-incomplete", "a parameter without name, place or schema"),
    cut("parameter-location", "a parameter in an unknown place", Cut::Value),
    cut("parameter-pattern", "a pattern of a parameter that cannot be checked", Cut::Value),
    cut("parameter-schema", "a parameter without a schema", Cut::Value),
    cut("parameter-style", "a style that has no form for the parameter", Cut::Value),
    cut("parameter-twice", "a parameter that stands twice", Cut::Value),
    cut(
        "parameter-type",
        "a parameter, or a part of a form, that no text says; a second object that takes the rest of the query; a name that stands for two things in it",
        Cut::Value,
    ),
    internal("parameter-unnamed", "an object in a parameter without a named schema"),
    rule("path-item-conflict", "a member that stands beside `$ref` and in what it leads to"),
    cut("path-literal", "a path that no URL has", Cut::Key),
    rule("path-parameter-missing", "a parameter of the path that is not declared"),
    rule("path-parameter-optional", "a path parameter that may be left out"),
    cut("path-parameter-unknown", "a path parameter that the path does not have", Cut::Value),
    rule("path-segment", "a segment of a path with half a brace, or with two parameters side by side"),
    rule("path-twice", "two paths that differ only in names; said, where no method stands in both"),
    cut("path-undecided", "two paths that mix texts and parameters so that one request fits both", Cut::Key),
    rule("path-without-slash", "a path that does not begin with a slash"),
    cut("pattern", "a pattern that is no regular expression", Cut::Value),
    rule("pattern-flag", "a pattern that begins with `(?i)`: said, each letter is written in both cases"),
    rule("reference-chain", "a reference that leads on too often"),
    rule("reference-cycle", "references that lead to themselves"),
    cut("reference-kind", "a reference to something of another kind", Cut::Value),
    rule("reference-not-text", "a reference that is no text"),
    rule("reference-siblings", "3.0: what stands beside `$ref` and is ignored"),
    rule("reference-unknown", "`x-reference` to a schema that is not there"),
    rule("required-unknown", "a required member that no property describes"),
    rule("response-header", "a header of an answer that has no text"),
    rule("response-media-types", "an answer in media types that are not one Rust type"),
    rule("responses-missing", "an operation without a documented answer"),
    rule("schema-circle", "schemas that are made of one another without an end"),
    rule(
        "schema-cycle",
        "a schema that contains itself with nothing between; said, where a list or a map holds nothing but itself: it is kept as JSON",
    ),
    rule("scope-unknown", "a scope that its scheme does not list: said"),
    rule("security-conflict", "two credentials of one requirement that stand in one place of a request"),
    rule("security-kind", "a security scheme of a kind that is not generated"),
    rule("security-scheme-unknown", "a security scheme that is not declared"),
    rule("several-documents", "several YAML documents in one file"),
    rule("status", "a status that is none"),
    rule("syntax", "a text that is neither YAML nor JSON"),
    rule("tag-missing", "an operation without a tag"),
    rule("tag-twice", "a tag that is described twice: said, the first is taken"),
    rule("tag-unknown", "a tag that is not declared"),
    rule("too-deep", "nesting that is too deep"),
    rule("too-large", "a document or an object that is too large"),
    rule("too-many-aliases", "YAML aliases that stand for too much"),
    cut("tuple", "a tuple", Cut::KeyOrValue),
    cut("two-choices", "`anyOf` and `oneOf` beside each other", Cut::Key),
    internal("type-list", "a value of several types where it needs a name"),
    cut("type-unknown", "a type that JSON does not have", Cut::Value),
    rule("unknown-extension", "an extension that is like one of ours"),
    cut("unknown-key", "a key that OpenAPI does not have there", Cut::Key),
    cut("unresolved-reference", "a reference that leads nowhere", Cut::Value),
    rule("unsupported-keyword", "a keyword of JSON Schema that is not generated"),
    rule("unused-schema", "a schema that nothing refers to"),
    rule("version", "a version of OpenAPI that is not read"),
    rule("writes-to-unknown", "`x-writes-to` a property that is not there"),
    rule("xml-names", "names of XML that cannot be told apart"),
];
