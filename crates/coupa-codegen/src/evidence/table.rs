//! One element table: a CSV file with a row an element.

use indexmap::IndexMap;

use crate::problem::{Problem, Problems};
use crate::tree::{Position, Source};

/// Columns that every table has. Further ones are kept and shown, but not compared.
const COLUMNS: [&str; 8] = ["element", "description", "required", "unique", "allowable", "in", "out", "type"];

/// The vendor's table of the elements of one resource.
#[derive(Debug, Clone)]
pub struct ElementTable {
    /// Path of the file.
    pub file: String,
    /// File name without folder and ending, such as `worker`.
    pub name: String,
    /// Names of the columns beyond the eight that are compared, such as the name in another language.
    pub further_columns: Vec<String>,
    /// Its rows, in the order of the file.
    pub rows: Vec<Row>,
}

/// One row of an element table.
#[derive(Debug, Clone)]
#[allow(clippy::struct_excessive_bools, reason = "each is a mark in the table")]
pub struct Row {
    /// Line of the file, from 1.
    pub line: usize,
    /// Name of the element on the wire.
    pub element: String,
    /// What it means.
    pub description: String,
    /// Marked as required.
    pub required: bool,
    /// Marked as unique.
    pub unique: bool,
    /// Allowable values as printed; may be empty.
    pub allowable: String,
    /// Marked as going in.
    pub input: bool,
    /// Marked as coming out.
    pub output: bool,
    /// Type as printed, such as `string(255)`; may be empty.
    pub type_name: String,
    /// Cells of the further columns, by column name.
    pub further: IndexMap<String, String>,
}

impl ElementTable {
    /// Whether this is the table of a resource: called by its name, or by its name behind a dash
    /// (`sourcing-user` describes `user`).
    pub fn describes(&self, resource: &str) -> bool {
        self.name == resource || self.name.strip_suffix(resource).is_some_and(|rest| rest.ends_with('-'))
    }

    /// The row of an element.
    pub fn row(&self, element: &str) -> Option<&Row> {
        self.rows.iter().find(|row| row.element == element)
    }
}

/// Reads one table.
pub(super) fn parse(source: &Source) -> Result<ElementTable, Problems> {
    let mut problems = Problems::new();
    let file_name = source.path.rsplit('/').next().unwrap_or(&source.path);
    let mut table = ElementTable {
        file: source.path.clone(),
        name: file_name.strip_suffix(".csv").unwrap_or(file_name).to_owned(),
        further_columns: Vec::new(),
        rows: Vec::new(),
    };
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(source.text.as_bytes());
    let header = match reader.headers() {
        Ok(header) => header.clone(),
        Err(error) => return Err(unreadable(source, &error).into()),
    };
    for column in COLUMNS {
        if !header.iter().any(|name| name == column) {
            problems.push(
                Problem::error(
                    "element-table",
                    &source.path,
                    at(1),
                    format!("the table has no column `{column}`"),
                )
                .because("each column of an element table is compared with the document")
                .help(format!("the columns are: {}; further ones may follow", COLUMNS.join(", "))),
            );
        }
    }
    table.further_columns = header.iter().filter(|name| !COLUMNS.contains(name)).map(str::to_owned).collect();
    if problems.has_errors() {
        return Err(problems);
    }
    for record in reader.records() {
        match record {
            Ok(record) => read_row(source, &header, &record, &mut table, &mut problems),
            Err(error) => problems.push(unreadable(source, &error)),
        }
    }
    if problems.has_errors() { Err(problems) } else { Ok(table) }
}

fn read_row(
    source: &Source,
    header: &csv::StringRecord,
    record: &csv::StringRecord,
    table: &mut ElementTable,
    problems: &mut Problems,
) {
    let line = record.position().map_or(0, |position| usize::try_from(position.line()).unwrap_or(0));
    let cell = |column: &str| {
        let index = header.iter().position(|name| name == column);
        index.and_then(|index| record.get(index)).unwrap_or_default().to_owned()
    };
    let mut mark = |column: &str| match cell(column).as_str() {
        "yes" => true,
        "" | "no" => false,
        other => {
            problems.push(
                Problem::error("element-table", &source.path, at(line), format!("`{column}` is {other:?}"))
                    .help("write `yes`, or leave the cell empty"),
            );
            false
        }
    };
    let (required, unique, input, output) = (mark("required"), mark("unique"), mark("in"), mark("out"));
    let row = Row {
        line,
        element: cell("element"),
        description: cell("description"),
        required,
        unique,
        allowable: cell("allowable"),
        input,
        output,
        type_name: cell("type"),
        further: table.further_columns.iter().map(|column| (column.clone(), cell(column))).collect(),
    };
    if row.element.is_empty() {
        problems.push(
            Problem::error("element-table", &source.path, at(line), "the row names no element")
                .help("fill the cell `element`, or delete the row"),
        );
    } else if let Some(first) = table.row(&row.element) {
        let message = format!("`{}` has a row already, on line {}", row.element, first.line);
        problems.push(
            Problem::error("element-table", &source.path, at(line), message).help("delete one of the two"),
        );
    } else {
        table.rows.push(row);
    }
}

fn unreadable(source: &Source, error: &csv::Error) -> Problem {
    let line = error.position().map_or(1, |position| usize::try_from(position.line()).unwrap_or(1));
    let message = match error.kind() {
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
            format!("the row has {len} cells, and the header {expected_len}")
        }
        _ => format!("the row cannot be read: {error}"),
    };
    Problem::error("element-table", &source.path, at(line), message)
        .help("a cell that holds a comma or a quote stands in double quotes")
}

fn at(line: usize) -> Position {
    Position { line, column: 1, ..Position::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEADER: &str = "element,description,required,unique,allowable,in,out,type,printed\n";

    fn table(rows: &str) -> Result<ElementTable, Problems> {
        parse(&Source::new("spec/elements/eu-person.csv", format!("{HEADER}{rows}")))
    }

    fn messages(rows: &str) -> Vec<String> {
        table(rows).unwrap_err().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_row_keeps_its_line_marks_and_further_cells() {
        let table = table(
            "name,\"Given, family\nname\",yes,,,yes,yes,string(255),Nom\nstate,,,yes,\"A, B\",,yes,string,État\n",
        );
        let table = table.unwrap();
        assert_eq!((table.name.as_str(), table.rows.len()), ("eu-person", 2));
        let name = table.row("name").unwrap();
        assert_eq!(
            (name.line, name.required, name.unique, name.input, name.output),
            (2, true, false, true, true)
        );
        let state = table.row("state").unwrap();
        assert_eq!(
            (state.line, state.required, state.unique, state.input, state.output),
            (4, false, true, false, true)
        );
        assert_eq!((state.allowable.as_str(), state.further["printed"].as_str()), ("A, B", "État"));
    }

    #[test]
    fn a_table_describes_its_resource_with_and_without_a_prefix() {
        let table = table("").unwrap();
        assert!(table.describes("eu-person") && table.describes("person"));
        assert!(!table.describes("erson") && !table.describes("eu"));
    }

    #[test]
    fn what_cannot_be_read_is_named_with_its_line() {
        assert_eq!(
            messages("name,,x,,,yes,yes,string,\nname\n,,,,,,,string,\n"),
            [
                "spec/elements/eu-person.csv:2:1: error[element-table]: `required` is \"x\"",
                "spec/elements/eu-person.csv:3:1: error[element-table]: the row has 1 cells, and the header 9",
                "spec/elements/eu-person.csv:4:1: error[element-table]: the row names no element",
            ]
        );
        assert_eq!(
            messages("name,,,,,,,,\nid,,,,,,,,\nname,,,,,,,,\n"),
            ["spec/elements/eu-person.csv:4:1: error[element-table]: `name` has a row already, on line 2"]
        );
    }

    #[test]
    fn a_column_that_is_compared_cannot_be_missing() {
        let error = parse(&Source::new("t.csv", "element,description,required,unique,allowable,in,out\n"))
            .unwrap_err();
        assert_eq!(
            error.iter().map(ToString::to_string).collect::<Vec<_>>(),
            ["t.csv:1:1: error[element-table]: the table has no column `type`"]
        );
    }
}
