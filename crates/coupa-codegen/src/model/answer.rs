//! `x-answer`: what a parameter makes of the answer.

use crate::load::Document;
use crate::problem::Problems;
use crate::tree::Node;

/// What a parameter makes of the answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Given at all, it leaves this much.
    Always(Cut),
    /// Each of its values leaves as much as stands beside it.
    ByValue(Vec<(String, Cut)>),
}

/// How much of a record an answer holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cut {
    /// All of it: the first member of the choice.
    Whole,
    /// Any part of it: the last member of the choice.
    Part,
    /// Its member `id`.
    Id,
    /// Nothing: the answer has no body.
    Nothing,
}

/// The words of the document.
const WORDS: [(&str, Cut); 4] =
    [("whole", Cut::Whole), ("part", Cut::Part), ("id", Cut::Id), ("nothing", Cut::Nothing)];

/// Reads `x-answer` of a parameter.
pub(super) fn effect(document: &Document, parameter: &Node) -> Result<Option<Effect>, Problems> {
    let Some(node) = parameter.get("x-answer") else { return Ok(None) };
    if node.is_object() {
        let cuts = node
            .members()
            .iter()
            .map(|member| cut(document, &member.value).map(|cut| (member.key.clone(), cut)));
        return Ok(Some(Effect::ByValue(cuts.collect::<Result<_, _>>()?)));
    }
    Ok(Some(Effect::Always(cut(document, node)?)))
}

fn cut(document: &Document, node: &Node) -> Result<Cut, Problems> {
    let known = node.as_str().and_then(|text| WORDS.iter().find(|(word, _)| *word == text));
    known.map(|(_, cut)| *cut).ok_or_else(|| {
        let words: Vec<String> = WORDS.iter().map(|(word, _)| format!("`{word}`")).collect();
        document
            .error(
                "answer-effect",
                node,
                format!("{} does not say how much an answer holds", node.describe()),
            )
            .because("the client could not say what comes back")
            .help(format!("write {}, or one of them for each value of the parameter", words.join(", ")))
            .into()
    })
}
