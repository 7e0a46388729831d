//! Records as somebody else wrote them: an example of the vendor, or an older document.

use chrono::FixedOffset;
use coupa_core::element::Kind;

use super::{
    plan::Plans,
    scalar,
    tree::{Node, Record},
};
use crate::{refusal::Refusal, rules::Rules};

/// The record as this document would have written it: in order, its values in their normal form, its own objects and
/// children too. References stay as they are.
pub(crate) fn import<'t>(
    rules: &dyn Rules,
    document: &'t str,
    offset: FixedOffset,
) -> Result<Record<'t>, Refusal> {
    let plans = rules.plans();
    let plan = plans.root().ok_or_else(|| Refusal::Failed("a resource without elements".into()))?;
    let mut record = Record::read(plan, document);
    normalise(plans, &mut record, offset);
    Ok(record)
}

fn normalise(plans: &'static Plans, record: &mut Record<'_>, offset: FixedOffset) {
    let plan = record.plan;
    for entry in &plan.entries {
        match entry.element.kind {
            Kind::Scalar(kind) => {
                let normal = record
                    .at(entry.place)
                    .and_then(Node::text)
                    .map(|value| scalar::normal(kind, value, offset).into_owned());
                if let Some(normal) = normal {
                    record.set(entry.place, Node::from(normal));
                }
            }
            Kind::Object(_) | Kind::Collection(_) if entry.is_own(plan.set) => {
                record.objects(plans, entry, |inside| normalise(plans, inside, offset));
            }
            _ => {}
        }
    }
}
