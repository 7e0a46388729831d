//! Children of a record: those with an id are updated, those without are added, the others stay.

use coupa_core::element::{Element, Kind};
use coupa_store::StoreError;
use serde_json::Value;

use super::{
    Change,
    plan::Plan,
    refer, scalar,
    text::{self, NULL},
    tree::{Node, Record},
};

impl Change<'_, '_> {
    /// The children after the request.
    pub(super) fn children<'d>(
        &mut self,
        element: &Element,
        plan: &'static Plan,
        mut children: Vec<Node<'d>>,
        given: &'d str,
    ) -> Result<Vec<Node<'d>>, StoreError> {
        let id = self.rules.stamps().id;
        // A view may not know it.
        let knows_id = plan.find(id, 0).and_then(|id| plan.entries.get(id));
        let knows_id = knows_id.is_none_or(|entry| entry.is_given(self.is_new));
        for item in text::items(given) {
            if !text::is_object(item) {
                self.fault(format!("{} is invalid", element.human_name()));
                continue;
            }
            let id = if knows_id { text::member(item, id) } else { None };
            match id.filter(|id| *id != NULL) {
                None => children.push(Node::Object(Box::new(self.new_child(plan, item)?))),
                Some(id) => self.update_child(element, plan, &mut children, id, item)?,
            }
        }
        Ok(children)
    }

    fn new_child<'d>(&mut self, plan: &'static Plan, input: &'d str) -> Result<Record<'d>, StoreError> {
        let mut child = self.object(plan, Record::new(plan), input)?;
        self.require(&child);
        if plan.stamps.id.is_some() {
            let id = self.tx.counter(self.world, plan.set.name)?;
            child.set(plan.stamps.id, Self::number(id));
        }
        self.stamp(&mut child, [plan.stamps.created_at, plan.stamps.updated_at]);
        Ok(child)
    }

    fn update_child<'d>(
        &mut self,
        element: &Element,
        plan: &'static Plan,
        children: &mut [Node<'d>],
        id: &str,
        input: &'d str,
    ) -> Result<(), StoreError> {
        let name = self.rules.stamps().id;
        let kind = plan.set.get(name).map(|element| element.kind);
        let id = match kind {
            Some(Kind::Scalar(kind)) => scalar::normal(kind, id, self.offset()),
            _ => text::compact(id),
        };
        let is_meant = |child: &Node<'_>| match child {
            Node::Object(child) => child.get(name).and_then(Node::text) == Some(&*id),
            other => other.text().and_then(|child| text::member(child, name)) == Some(&*id),
        };
        let Some(child) = children.iter_mut().find(|child| is_meant(child)) else {
            let id = serde_json::from_str(&id).unwrap_or(Value::Null);
            self.fault(refer::unknown(plan.set.name, element.name, &[(name, &id)], &[name]));
            return Ok(());
        };
        let Ok(stored) = child.clone().into_record(plan) else { return Ok(()) };
        let mut changed = self.object(plan, stored, input)?;
        let has_changed = !Node::Object(Box::new(changed.clone())).is(child);
        if has_changed {
            self.require(&changed);
            self.stamp(&mut changed, [plan.stamps.updated_at]);
            *child = Node::Object(Box::new(changed));
        }
        Ok(())
    }
}
