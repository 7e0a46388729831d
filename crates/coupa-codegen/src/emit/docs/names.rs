//! The page of printed names: where a table says how a page of another language calls an element, from that name to the
//! name on the wire.

use serde::Serialize;

use super::sitemap::Site;

/// The page of printed names.
#[derive(Serialize)]
pub(super) struct NamesPage {
    path: &'static str,
    title: &'static str,
    tables: Vec<Table>,
}

#[derive(Serialize)]
struct Table {
    anchor: String,
    title: String,
    file: String,
    column: String,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    printed: String,
    element: String,
    to: Option<String>,
    description: String,
}

/// The page of printed names; `None` where no table has a column for them.
pub(super) fn page(site: &Site<'_>) -> Option<NamesPage> {
    let mut tables = Vec::new();
    for resource in &site.api.resources {
        let Some(table) = site.evidence.tables.iter().find(|table| table.describes(&resource.name)) else {
            continue;
        };
        let Some(root) = resource.sets.get(resource.root) else { continue };
        for column in &table.further_columns {
            let row = |element: &crate::model::ElementModel| {
                let key = element.key.as_deref()?;
                let printed = site.evidence.row(key)?.1.further.get(column)?;
                (!printed.is_empty()).then(|| Row {
                    printed: printed.clone(),
                    element: element.name.clone(),
                    to: site.element_page(key),
                    description: site.element_description(key),
                })
            };
            let mut rows: Vec<Row> = root.elements.iter().filter_map(row).collect();
            rows.sort_by_key(|row| (row.printed.to_lowercase(), row.element.clone()));
            if !rows.is_empty() {
                tables.push(Table {
                    anchor: super::link::slug(&format!("{}-{column}", resource.name)),
                    title: resource.name.clone(),
                    file: table.file.clone(),
                    column: column.clone(),
                    rows,
                });
            }
        }
    }
    (!tables.is_empty()).then_some(NamesPage { path: "names.html", title: "Printed names", tables })
}
