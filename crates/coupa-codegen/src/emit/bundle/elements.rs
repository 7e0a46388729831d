//! `elements.txt`: one line an element.

use super::columns::align;
use crate::model::operators::OPERATORS;
use crate::model::{Api, ElementModel, KindModel, PresenceModel};

/// Each element of each set of each resource: its type, the views it is in, its marks, and its operators.
pub(super) fn text(api: &Api, head: &str) -> String {
    let header = ["# view", "element", "type", "create", "update", "out", "marks", "operators"];
    let mut rows = vec![header.map(str::to_owned).to_vec()];
    for resource in &api.resources {
        for set in &resource.sets {
            for element in &set.elements {
                rows.push(vec![
                    format!("{}/{}", resource.name, set.name),
                    element.name.clone(),
                    element.type_name.clone(),
                    presence(element.create, element.nullable_in),
                    presence(element.update, element.nullable_in),
                    if !element.out {
                        "-"
                    } else if element.nullable_out {
                        "out null"
                    } else {
                        "out"
                    }
                    .to_owned(),
                    marks(element),
                    operator_words(element),
                ]);
            }
            if set.open {
                let rest = ["*", "any", "kept", "kept", "out", "", ""].map(str::to_owned);
                rows.push([vec![format!("{}/{}", resource.name, set.name)], rest.to_vec()].concat());
            }
        }
    }
    format!("{head}{}", align(&rows))
}

fn presence(presence: PresenceModel, nullable: bool) -> String {
    let word = match presence {
        PresenceModel::Absent => return "-".to_owned(),
        PresenceModel::Optional => "in",
        PresenceModel::Required => "req'd",
    };
    if nullable { format!("{word} null") } else { word.to_owned() }
}

fn marks(element: &ElementModel) -> String {
    let mut marks: Vec<String> = Vec::new();
    for (set, name) in
        [(element.unique, "unique"), (element.indexed, "indexed"), (element.sensitive, "sensitive")]
    {
        if set {
            marks.push(name.to_owned());
        }
    }
    if let Some(target) = &element.writes_to {
        marks.push(format!("writes-to:{target}"));
    }
    if let KindModel::Reference { keys, .. } = &element.kind {
        marks.push(format!("by:{}", keys.join("/")));
    }
    if marks.is_empty() { "-".to_owned() } else { marks.join(",") }
}

/// Operators in few words: `all`, `all but …`, or their names.
fn operator_words(element: &ElementModel) -> String {
    let names: Vec<&str> = element.operators.iter().map(|operator| operator.shown()).collect();
    let lacking: Vec<&str> = OPERATORS
        .iter()
        .filter(|known| !element.operators.contains(known))
        .map(|known| known.shown())
        .collect();
    match (names.len(), lacking.len()) {
        (0, _) => "-".to_owned(),
        (_, 0) => "all".to_owned(),
        (given, missing) if missing < given => format!("all but {}", lacking.join(" ")),
        _ => names.join(" "),
    }
}
