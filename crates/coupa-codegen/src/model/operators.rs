//! Operators of a query condition: which there are, and which a kind of element has.

use indexmap::IndexMap;

use super::{KindModel, Schema, Shape, Type};

/// An operator. The runtime has the same list under the same variant names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OperatorModel {
    /// Name inside the brackets; empty for the plain condition.
    pub name: &'static str,
    /// Variant of the runtime's enumeration.
    pub rust: &'static str,
}

/// Every operator, the plain one first, in the order of the runtime.
pub const OPERATORS: [OperatorModel; 12] = [
    operator("", "Equals"),
    operator("contains", "Contains"),
    operator("starts_with", "StartsWith"),
    operator("ends_with", "EndsWith"),
    operator("gt", "Greater"),
    operator("lt", "Less"),
    operator("gt_or_eq", "GreaterOrEqual"),
    operator("lt_or_eq", "LessOrEqual"),
    operator("not_eq", "NotEqual"),
    operator("in", "In"),
    operator("not_in", "NotIn"),
    operator("blank", "Blank"),
];

/// Names of the operators that days and moments have: what looks into a text, or asks for an empty one, is not among them.
const OF_TIME: [&str; 8] = ["", "gt", "lt", "gt_or_eq", "lt_or_eq", "not_eq", "in", "not_in"];

const fn operator(name: &'static str, rust: &'static str) -> OperatorModel {
    OperatorModel { name, rust }
}

impl OperatorModel {
    /// The operator that the document calls so. The plain one is called `eq` there.
    pub fn from_name(name: &str) -> Option<Self> {
        let name = if name == "eq" { "" } else { name };
        OPERATORS.into_iter().find(|operator| operator.name == name)
    }

    /// Name for a reader: `=` for the plain condition.
    pub fn shown(self) -> &'static str {
        if self.name.is_empty() { "=" } else { self.name }
    }
}

/// Operators of a kind, where the document does not narrow them.
pub fn of_kind(schemas: &IndexMap<String, Schema>, kind: &KindModel) -> Vec<OperatorModel> {
    let applies = |operator: &OperatorModel| match kind {
        KindModel::Scalar(ty) => !is_time(schemas, ty, 0) || OF_TIME.contains(&operator.name),
        // Of an association one can ask whether there is any; its members have conditions of their own.
        KindModel::Reference { .. } | KindModel::Object(_) | KindModel::Collection(_) => {
            operator.name == "blank"
        }
        KindModel::Open => false,
    };
    OPERATORS.into_iter().filter(applies).collect()
}

/// Whether a type is a day or a moment, through other names of it.
fn is_time(schemas: &IndexMap<String, Schema>, ty: &Type, depth: usize) -> bool {
    match ty {
        Type::Date | Type::DateTime => true,
        Type::Named(name) if depth < 16 => match schemas.get(name).map(|schema| &schema.shape) {
            Some(Shape::Alias(ty)) => is_time(schemas, ty, depth + 1),
            _ => false,
        },
        _ => false,
    }
}
