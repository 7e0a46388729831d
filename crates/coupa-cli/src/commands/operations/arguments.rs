//! The arguments of a command, from its operation.

use clap::builder::{PossibleValue, PossibleValuesParser, Resettable, ValueParser};
use clap::{Arg, ArgAction, Command, value_parser};
use coupa_core::operation::{Operation, Parameter};

use super::{condition, resource};
use crate::document::{self, Property, Written};
use crate::output::Format;

/// Arguments of every command that calls an API.
pub(crate) fn globals() -> Vec<Arg> {
    vec![
        Arg::new("profile")
            .long("profile")
            .value_name("NAME")
            .env("COUPA_PROFILE")
            .help("Which profile to use; see `coupa login`"),
        Arg::new("output")
            .long("output")
            .short('o')
            .value_name("FORMAT")
            .value_parser(clap::builder::EnumValueParser::<Format>::new())
            .help("How results are printed [default: table on a terminal, otherwise json]"),
        Arg::new("columns")
            .long("fields")
            .value_name("NAMES")
            .value_delimiter(',')
            .help("What to show of each record, such as id,last-name,supplier.name"),
        Arg::new("quiet").long("quiet").short('q').action(ArgAction::SetTrue).help("Print ids alone"),
        Arg::new("verbose")
            .long("verbose")
            .short('v')
            .action(ArgAction::SetTrue)
            .help("Print each request as curl to the errors; secrets and personal data are masked"),
    ]
}

/// Flags that a parameter or an element may not take.
const TAKEN: [&str; 12] = [
    "profile", "output", "fields", "quiet", "verbose", "help", "version", "where", "all", "json", "clear",
    "file",
];

/// The flag of a name on the wire.
pub(super) fn flag(name: &str, prefix: &str) -> String {
    let plain = name.to_lowercase().replace('_', "-");
    if TAKEN.contains(&plain.as_str()) { format!("{prefix}-{plain}") } else { plain }
}

/// The command of one operation.
pub(crate) fn leaf(verb: &str, operation: &'static Operation) -> Command {
    let call = format!("{} {}", operation.method, operation.path);
    let long = document::description(operation).map_or_else(
        || format!("{}\n\n{call}", operation.summary),
        |text| format!("{}\n\n{}\n\n{call}", operation.summary, text.trim()),
    );
    let mut command = Command::new(verb.to_owned()).about(operation.summary).long_about(long);
    for parameter in operation.parameters.iter().filter(|parameter| parameter.location == "path") {
        command = command.arg(
            Arg::new(key(parameter))
                .value_name(parameter.name.to_uppercase())
                .required(true)
                .help(parameter.description),
        );
    }
    for parameter in operation.parameters.iter().filter(|parameter| parameter.location != "path") {
        command = command.arg(option(operation, parameter));
    }
    if operation.pagination.is_some() {
        command = command.arg(
            Arg::new("all").long("all").action(ArgAction::SetTrue).help("Every page, one after the other"),
        );
    }
    if document::file_part(operation).is_some() {
        command = command
            .arg(Arg::new("file").value_name("FILE").required(true).help("The file; `-` is standard input"));
    } else if let Some(row) = document::row(operation) {
        command = with_body(command, &row.properties());
    }
    if !operation.response_media_types.is_empty()
        && !operation.response_media_types.contains(&"application/json")
    {
        command = command.arg(
            Arg::new("into")
                .long("into")
                .value_name("FILE")
                .help("Where to put what comes; `-` is standard output"),
        );
    }
    command
}

/// Name of an argument among the matches.
pub(super) fn key(parameter: &Parameter) -> String {
    format!("{}:{}", parameter.location, parameter.name)
}

fn option(operation: &'static Operation, parameter: &'static Parameter) -> Arg {
    let arg = Arg::new(key(parameter)).help(parameter.description);
    if parameter.filters.is_some() {
        let resource = resource(operation.tag);
        return arg
            .long("where")
            .value_name("ELEMENT[OPERATOR]=VALUE")
            .action(ArgAction::Append)
            .value_parser(move |text: &str| condition(text, resource))
            .help("A condition that records must meet, such as last-name[starts_with]=A; may come several times");
    }
    let values = document::values(operation, parameter.name);
    let parser: ValueParser = if values.is_empty() {
        value_parser!(String)
    } else {
        PossibleValuesParser::new(values.into_iter().map(PossibleValue::new)).into()
    };
    let name = flag(parameter.name, if parameter.location == "header" { "header" } else { "answer" });
    arg.long(name).value_name("VALUE").required(parameter.required).value_parser(parser)
}

fn with_body(command: Command, properties: &[Property]) -> Command {
    // What is all of the body needs no name.
    if let [only] = properties
        && only.required
    {
        let value = element(only).long(Resettable::Reset).help_heading(Resettable::Reset).required(true);
        return command.arg(value.value_name(only.name.to_uppercase()));
    }
    let mut command = command.arg(
        Arg::new("json")
            .long("json")
            .value_name("FILE")
            .help("The body as JSON; `-` is standard input. Flags of elements are put over it"),
    );
    let clearable: Vec<PossibleValue> = properties
        .iter()
        .filter(|property| property.nullable)
        .map(|property| PossibleValue::new(property.name))
        .collect();
    if !clearable.is_empty() {
        command = command.arg(
            Arg::new("clear")
                .long("clear")
                .value_name("ELEMENT")
                .action(ArgAction::Append)
                .value_delimiter(',')
                .hide_possible_values(true)
                .value_parser(PossibleValuesParser::new(clearable))
                .help("An element to empty; may come several times"),
        );
    }
    command.args(properties.iter().map(element))
}

/// The flag of an element.
fn element(property: &Property) -> Arg {
    let (value_name, more) = match property.written {
        Written::Text => ("TEXT", String::new()),
        Written::Boolean => ("true|false", String::new()),
        Written::Number => ("NUMBER", String::new()),
        Written::Json if !property.members.is_empty() => {
            ("MEMBER=VALUE", " As JSON, or as member=value".to_owned())
        }
        Written::Json => ("JSON", " As JSON".to_owned()),
    };
    let values =
        if property.values.is_empty() { String::new() } else { format!(" [{}]", property.values.join(", ")) };
    let arg = Arg::new(format!("element:{}", property.name))
        .long(flag(property.name, "element"))
        .value_name(value_name)
        .allow_hyphen_values(true)
        .help_heading("Elements")
        .help(format!("{}{more}{values}", property.description));
    if property.written == Written::Boolean {
        // The name of the value says them already.
        return arg.value_parser(["true", "false"]).hide_possible_values(true);
    }
    arg
}
