//! Children of a record: those with an id are updated, those without are added, the others stay.

use coupa_core::element::{Element, ElementSet};
use coupa_store::StoreError;
use serde_json::Value;

use super::{Change, Object, arrange::arrange, refer};

impl Change<'_, '_> {
    /// The children after the request.
    pub(super) fn children(
        &mut self,
        element: &Element,
        set: &'static ElementSet,
        mut children: Vec<Value>,
        given: &[Value],
    ) -> Result<Vec<Value>, StoreError> {
        for item in given {
            let Some(item) = item.as_object() else {
                self.fault(format!("{} is invalid", element.human_name()));
                continue;
            };
            match item.get(self.stamps.id).filter(|id| !id.is_null()) {
                None => children.push(Value::Object(self.new_child(set, item)?)),
                Some(id) => self.update_child(element, set, &mut children, id, item)?,
            }
        }
        Ok(children)
    }

    fn new_child(&mut self, set: &'static ElementSet, input: &Object) -> Result<Object, StoreError> {
        let mut child = self.object(set, Object::new(), input)?;
        self.require(&child, self.rules.required_in(set.name));
        if set.get(self.stamps.id).is_some() {
            let id = self.tx.counter(self.world, set.name)?;
            child.insert(self.stamps.id.to_owned(), Value::from(id));
        }
        self.stamp(set, &mut child, [self.stamps.created_at, self.stamps.updated_at]);
        Ok(arrange(self.rules, set, child))
    }

    fn update_child(
        &mut self,
        element: &Element,
        set: &'static ElementSet,
        children: &mut [Value],
        id: &Value,
        input: &Object,
    ) -> Result<(), StoreError> {
        let name = self.stamps.id;
        let found = children.iter_mut().find_map(|child| match child {
            Value::Object(child) if child.get(name) == Some(id) => Some(child),
            _ => None,
        });
        let Some(child) = found else {
            self.fault(refer::unknown(set.name, element.name, &[(name, id)], &[name]));
            return Ok(());
        };
        let mut changed = arrange(self.rules, set, self.object(set, child.clone(), input)?);
        if changed != *child {
            self.require(&changed, self.rules.required_in(set.name));
            self.stamp(set, &mut changed, [self.stamps.updated_at]);
            *child = changed;
        }
        Ok(())
    }
}
