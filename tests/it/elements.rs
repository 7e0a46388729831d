//! The element tables and the document agree, or the departures say why not; and the comparison has eyes.

use coupa_codegen::elements_check::{Aspect, check};
use coupa_codegen::evidence::Evidence;

use crate::support::generated;

#[test]
fn tables_document_and_departures_agree() {
    let generated = generated();
    let report = check(&generated.api, &generated.evidence);
    assert!(report.is_empty(), "{report}");
}

/// Changes every row in every aspect, one at a time: each change must be told.
#[test]
fn every_change_of_a_row_is_caught() {
    let generated = generated();
    let (mut tried, mut missed) = (0, Vec::new());
    for table in 0..generated.evidence.tables.len() {
        for row in 0..generated.evidence.tables[table].rows.len() {
            for aspect in Aspect::ALL {
                let mut evidence: Evidence = generated.evidence.clone();
                let name = spoil(&mut evidence, table, row, aspect);
                tried += 1;
                if check(&generated.api, &evidence).is_empty() {
                    missed.push(name);
                }
            }
        }
    }
    assert!(missed.is_empty(), "{} of {tried} not caught: {missed:#?}", missed.len());
    assert!(tried > 300, "only {tried} tried");
}

fn spoil(evidence: &mut Evidence, table: usize, row: usize, aspect: Aspect) -> String {
    let rows = &mut evidence.tables[table].rows;
    let name = format!("{} {}", rows[row].element, aspect.name());
    match aspect {
        Aspect::Row => {
            rows.remove(row);
        }
        Aspect::In => rows[row].input = !rows[row].input,
        Aspect::Out => rows[row].output = !rows[row].output,
        Aspect::Required => rows[row].required = !rows[row].required,
        Aspect::Unique => rows[row].unique = !rows[row].unique,
        Aspect::Allowable => rows[row].allowable = "one, two".to_owned(),
        // No element has this type, and one whose row names none would agree with its own.
        Aspect::Type => rows[row].type_name = "float".to_owned(),
    }
    name
}
