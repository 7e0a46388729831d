//! Comparison of the vendor's element tables with the model.
//!
//! Each row of each table is held against the element of that name, and each element against its row:
//! whether both are there, direction, required and unique marks, allowable values and type.
//! A difference is forgiven by an entry of the departures with its element key and aspect, and an entry
//! that forgives nothing is reported too, so that the list stays true.

#[cfg(test)]
mod tests;
mod words;

use std::collections::BTreeSet;
use std::fmt;

use crate::evidence::{ElementTable, Evidence, Row};
use crate::model::{Api, ElementModel, Field, PresenceModel, ResourceModel, Shape};

/// What is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Aspect {
    /// The row itself, or the element itself.
    Row,
    /// Column `in`: the element is in the view that creates or the view that updates.
    In,
    /// Column `out`: the element is in the view that comes out.
    Out,
    /// Column `required`: the view that creates requires it.
    Required,
    /// Column `unique`.
    Unique,
    /// Column `allowable`: the values of the enumeration.
    Allowable,
    /// Column `type`.
    Type,
}

impl Aspect {
    /// Every aspect.
    pub const ALL: [Self; 7] =
        [Self::Row, Self::In, Self::Out, Self::Required, Self::Unique, Self::Allowable, Self::Type];

    /// Its name in the file of departures.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Row => "row",
            Self::In => "in",
            Self::Out => "out",
            Self::Required => "required",
            Self::Unique => "unique",
            Self::Allowable => "allowable",
            Self::Type => "type",
        }
    }

    /// The aspect with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|aspect| aspect.name() == name)
    }
}

/// A difference between a table and the document that no departure forgives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch {
    /// Path of the table; empty where no table describes the resource.
    pub file: String,
    /// Line of the row; 0 where the table has no such row.
    pub row: usize,
    /// Element key, such as `worker/first-name`.
    pub key: String,
    /// What differs.
    pub aspect: Aspect,
    /// What the table says.
    pub table: String,
    /// What the document says.
    pub document: String,
    /// Where the document says it, as `path:line:column`; empty where it says nothing.
    pub place: String,
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, row, key, aspect, table, document, place } = self;
        match (file.is_empty(), row) {
            (true, _) => write!(f, "{place}: ")?,
            (false, 0) => write!(f, "{file}: ")?,
            (false, row) => write!(f, "{file}:{row}: ")?,
        }
        write!(f, "`{key}`, {}: the table says {table}, the document says {document}", aspect.name())?;
        if !place.is_empty() && !file.is_empty() {
            write!(f, " ({place})")?;
        }
        let mend = match aspect {
            Aspect::Row if *row == 0 => "Add the row to the table, or take the property out of the document",
            Aspect::Row => "Add the property with its `x-element` to the document, or mend the row",
            _ => "Mend whichever is wrong",
        };
        write!(
            f,
            ". {mend}; where both are meant, add to the departures: [[departure]] pointer = {key:?}, aspect = {:?}, with theirs, ours, why and source",
            aspect.name()
        )
    }
}

/// An entry of the departures that does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StaleDeparture {
    /// Path of the file of departures.
    pub file: String,
    /// Line of the entry.
    pub line: usize,
    /// Its pointer.
    pub pointer: String,
    /// What is wrong with it.
    pub cause: String,
    /// How to mend it.
    pub mend: String,
}

impl fmt::Display for StaleDeparture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: `{}`: {}. {}", self.file, self.line, self.pointer, self.cause, self.mend)
    }
}

/// What the comparison found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Differences that no departure forgives, in order of tables and rows.
    pub mismatches: Vec<Mismatch>,
    /// Departures that do not hold, in order of the file.
    pub stale: Vec<StaleDeparture>,
}

impl Report {
    /// Whether tables, document and departures agree.
    pub fn is_empty(&self) -> bool {
        self.mismatches.is_empty() && self.stale.is_empty()
    }
}

impl fmt::Display for Report {
    /// One line each.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.mismatches.iter().try_for_each(|mismatch| writeln!(f, "{mismatch}"))?;
        self.stale.iter().try_for_each(|stale| writeln!(f, "{stale}"))
    }
}

/// Compares the tables with the model, and the departures with both.
pub fn check(api: &Api, evidence: &Evidence) -> Report {
    let mut found = differences(api, evidence);
    let forgiving: BTreeSet<(&str, &str)> =
        evidence.departures.iter().map(|d| (d.pointer.as_str(), d.aspect.as_str())).collect();
    let stale = evidence
        .departures
        .iter()
        .filter_map(|departure| {
            let (cause, mend) = stale_cause(api, evidence, departure, &found)?;
            Some(StaleDeparture {
                file: evidence.departures_file.clone(),
                line: departure.line,
                pointer: departure.pointer.clone(),
                cause,
                mend,
            })
        })
        .collect();
    found.retain(|mismatch| !forgiving.contains(&(mismatch.key.as_str(), mismatch.aspect.name())));
    Report { mismatches: found, stale }
}

/// Why an entry does not hold, and how to mend it; `None` where it does.
fn stale_cause(
    api: &Api,
    evidence: &Evidence,
    departure: &crate::evidence::Departure,
    found: &[Mismatch],
) -> Option<(String, String)> {
    if !departure.is_element() {
        return api.document.pointer(&departure.pointer).is_none().then(|| {
            (
                format!("{} has nothing at this pointer", api.source),
                "Point it at where the departure stands now, or delete the entry".to_owned(),
            )
        });
    }
    let known =
        evidence.row(&departure.pointer).is_some() || elements(api).any(|key| key == departure.pointer);
    if !known {
        return Some((
            "neither a table nor the document has this element".to_owned(),
            "An element is named `resource/element`, a place of the document by a JSON Pointer that begins with `/`; mend the pointer, or delete the entry".to_owned(),
        ));
    }
    let aspect = Aspect::from_name(&departure.aspect)?;
    let Some(mismatch) = found.iter().find(|m| m.key == departure.pointer && m.aspect == aspect) else {
        return Some((
            format!("no longer applies: table and document agree on `{}`", aspect.name()),
            "Delete the entry, or bring back what it speaks of".to_owned(),
        ));
    };
    // What is missing has no words of its own. Anything else is quoted, so that a change of either side shows.
    if aspect == Aspect::Row {
        return None;
    }
    let name = aspect.name();
    if departure.theirs.trim() != mismatch.table {
        return Some((
            format!("`theirs` is {:?}, the table says {:?} for `{name}`", departure.theirs, mismatch.table),
            "Quote the table exactly, and see whether the departure still holds".to_owned(),
        ));
    }
    (!departure.ours.contains(&mismatch.document)).then(|| {
        (
            format!("`ours` is {:?}, the document says {:?} for `{name}`", departure.ours, mismatch.document),
            "Say in `ours` what the document says, and see whether the departure still holds".to_owned(),
        )
    })
}

/// Keys of all elements of the document.
fn elements(api: &Api) -> impl Iterator<Item = String> {
    api.resources.iter().flat_map(|resource| {
        let root = resource.sets.get(resource.root);
        root.into_iter().flat_map(|set| &set.elements).map(|element| key_of(resource, element))
    })
}

/// Key of an element; one without a mark is called as if it had it.
fn key_of(resource: &ResourceModel, element: &ElementModel) -> String {
    element.key.clone().unwrap_or_else(|| format!("{}/{}", resource.name, element.name))
}

/// Every difference, forgiven or not.
fn differences(api: &Api, evidence: &Evidence) -> Vec<Mismatch> {
    let mut found = Vec::new();
    if evidence.tables.is_empty() {
        return found;
    }
    for table in &evidence.tables {
        let Some(resource) = api.resources.iter().find(|resource| table.describes(&resource.name)) else {
            found.push(Mismatch {
                file: table.file.clone(),
                row: 1,
                key: table.name.clone(),
                aspect: Aspect::Row,
                table: format!("{} elements", table.rows.len()),
                document: "nothing: no `x-element` begins with this name".to_owned(),
                place: String::new(),
            });
            continue;
        };
        compare_table(api, table, resource, &mut found);
    }
    for resource in &api.resources {
        if !evidence.tables.iter().any(|table| table.describes(&resource.name)) {
            found.push(Mismatch {
                file: String::new(),
                row: 0,
                key: resource.name.clone(),
                aspect: Aspect::Row,
                table: "nothing: no table is called by this name".to_owned(),
                document: format!("`x-element: {}/…`", resource.name),
                place: api.source.clone(),
            });
        }
    }
    found
}

fn compare_table(api: &Api, table: &ElementTable, resource: &ResourceModel, found: &mut Vec<Mismatch>) {
    let root = resource.sets.get(resource.root);
    let elements: Vec<&ElementModel> = root.into_iter().flat_map(|set| &set.elements).collect();
    for row in &table.rows {
        let key = format!("{}/{}", resource.name, row.element);
        match elements.iter().find(|element| element.key.as_deref() == Some(key.as_str())) {
            Some(element) => Comparison::new(api, table, resource, row, element).run(found),
            None => found.push(Mismatch {
                file: table.file.clone(),
                row: row.line,
                key,
                aspect: Aspect::Row,
                table: format!("`{}` is an element", row.element),
                document: "nothing".to_owned(),
                place: String::new(),
            }),
        }
    }
    for element in elements {
        let key = key_of(resource, element);
        let in_table = key.split_once('/').is_some_and(|(_, name)| table.row(name).is_some());
        if element.key.is_none() || !in_table {
            let marked = if element.key.is_some() { "an element" } else { "a property without `x-element`" };
            found.push(Mismatch {
                file: table.file.clone(),
                row: 0,
                aspect: Aspect::Row,
                table: "nothing".to_owned(),
                document: format!("`{}` is {marked}", element.name),
                place: forms(api, &key).first().map_or_else(String::new, |field| place(api, field)),
                key,
            });
        }
    }
}

/// Every property that carries an element key, over all schemas, each place of the document once.
fn forms<'a>(api: &'a Api, key: &str) -> Vec<&'a Field> {
    let mut seen = BTreeSet::new();
    api.schemas
        .values()
        .filter_map(|schema| match &schema.shape {
            Shape::Structure(structure) => Some(structure.fields.iter()),
            _ => None,
        })
        .flatten()
        .filter(|field| field.element.as_deref() == Some(key) && seen.insert(field.pointer.as_str()))
        .collect()
}

fn place(api: &Api, field: &Field) -> String {
    format!("{}:{}:{}", api.source, field.position.line, field.position.column)
}

/// One row and its element.
struct Comparison<'a> {
    api: &'a Api,
    table: &'a ElementTable,
    resource: &'a ResourceModel,
    row: &'a Row,
    element: &'a ElementModel,
    key: String,
    forms: Vec<&'a Field>,
}

impl<'a> Comparison<'a> {
    fn new(
        api: &'a Api,
        table: &'a ElementTable,
        resource: &'a ResourceModel,
        row: &'a Row,
        element: &'a ElementModel,
    ) -> Self {
        let key = key_of(resource, element);
        let forms = forms(api, &key);
        Self { api, table, resource, row, element, key, forms }
    }

    fn run(&self, found: &mut Vec<Mismatch>) {
        let Self { row, element, .. } = self;
        let input = element.create != PresenceModel::Absent || element.update != PresenceModel::Absent;
        for (aspect, table, document) in [
            (Aspect::In, row.input, input),
            (Aspect::Out, row.output, element.out),
            (Aspect::Required, row.required, element.create == PresenceModel::Required),
            (Aspect::Unique, row.unique, element.unique),
        ] {
            if table != document {
                found.push(self.mismatch(aspect, yes(table), yes(document), self.forms.first().copied()));
            }
        }
        self.compare_allowable(found);
        self.compare_type(found);
    }

    fn compare_allowable(&self, found: &mut Vec<Mismatch>) {
        let table = words::allowable(&self.row.allowable);
        if table.is_empty() {
            return;
        }
        for field in &self.forms {
            let document = words::values(self.api, &field.ty);
            if document.as_ref() != Some(&table) {
                let said = document.map_or_else(
                    || "any value".to_owned(),
                    |values| values.into_iter().collect::<Vec<_>>().join(", "),
                );
                found.push(self.mismatch(Aspect::Allowable, self.row.allowable.clone(), said, Some(field)));
                return;
            }
        }
    }

    /// Each form in which the element is written is compared; the first that differs is told.
    fn compare_type(&self, found: &mut Vec<Mismatch>) {
        if self.row.type_name.is_empty() {
            return;
        }
        if let Some(document) = words::set_type(self.resource, &self.element.kind) {
            if document != words::printed(&self.row.type_name) {
                let field = self.forms.first().copied();
                found.push(self.mismatch(Aspect::Type, self.row.type_name.clone(), document, field));
            }
            return;
        }
        for field in &self.forms {
            if let Err(document) = words::fits(self.api, field, &self.row.type_name) {
                found.push(self.mismatch(Aspect::Type, self.row.type_name.clone(), document, Some(field)));
                return;
            }
        }
    }

    fn mismatch(&self, aspect: Aspect, table: String, document: String, field: Option<&Field>) -> Mismatch {
        Mismatch {
            file: self.table.file.clone(),
            row: self.row.line,
            key: self.key.clone(),
            aspect,
            table,
            document,
            place: field.map_or_else(String::new, |field| place(self.api, field)),
        }
    }
}

fn yes(mark: bool) -> String {
    if mark { "yes" } else { "no" }.to_owned()
}
