//! Keywords of objects.

use std::borrow::Cow;

use crate::json::{Kind, Member, Node};

use super::{At, Check, Context, Report};

impl<'n> Report<'n> {
    /// `required`.
    pub fn required(&mut self, at: &At<'_, 'n>, names: &[&str], schema: &'static str) -> bool {
        let Some(members) = at.members() else { return true };
        let mut valid = true;
        for name in names.iter().filter(|name| !has(members, name)) {
            valid = self
                .fail_key(at, at.node.start, schema, name, || format!("lacks the required member `{name}`"));
        }
        valid
    }

    /// `dependentRequired` of one member.
    pub fn required_with(
        &mut self,
        at: &At<'_, 'n>,
        member: &str,
        names: &[&str],
        schema: &'static str,
    ) -> bool {
        let Some(members) = at.members().filter(|members| has(members, member)) else { return true };
        let mut valid = true;
        for name in names.iter().filter(|name| !has(members, name)) {
            valid = self.fail_key(at, at.node.start, schema, name, || {
                format!("lacks the member `{name}`, which `{member}` makes necessary")
            });
        }
        valid
    }

    /// Whether the value is an object that has a member.
    #[allow(clippy::unused_self, reason = "asked of a report like everything else")]
    pub fn has(&self, at: &At<'_, 'n>, name: &str) -> bool {
        at.members().is_some_and(|members| has(members, name))
    }

    /// `minProperties`.
    pub fn min_properties(&mut self, at: &At<'_, 'n>, limit: usize, schema: &'static str) -> bool {
        match at.members() {
            Some(members) if members.len() < limit => {
                self.too_few(at, members.len(), "member", limit, schema)
            }
            _ => true,
        }
    }

    /// `maxProperties`.
    pub fn max_properties(&mut self, at: &At<'_, 'n>, limit: usize, schema: &'static str) -> bool {
        match at.members() {
            Some(members) if members.len() > limit => {
                self.too_many(at, members.len(), "member", limit, schema)
            }
            _ => true,
        }
    }

    /// A member that `additionalProperties: false` refuses.
    pub fn unexpected(&mut self, at: &At<'_, 'n>, member: &Member<'n>, schema: &'static str) -> bool {
        self.fail_key(at, member.start, schema, &member.key, || {
            format!("has the member `{}`, which is not allowed", member.key)
        })
    }

    /// `propertyNames`.
    pub fn names(&mut self, at: &At<'_, 'n>, schema: &'static str, check: Check) -> bool {
        let mut valid = true;
        for member in at.members().unwrap_or_default() {
            let name = Node { kind: Kind::String(Cow::Borrowed(&member.key)), start: 0, end: 0 };
            let mut inner = Report::new(Context { root: &name, without_items: &[], ..self.context });
            if inner.quietly(|report| check(report, &At::root(&name))) {
                continue;
            }
            valid = self.fail_key(at, member.start, schema, &member.key, || {
                format!("has the member `{}`, whose name is not allowed", member.key)
            });
        }
        valid
    }
}

fn has(members: &[Member<'_>], name: &str) -> bool {
    members.iter().any(|member| member.key == name)
}
