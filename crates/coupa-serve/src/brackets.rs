//! Values in brackets in the query: `filter[a][b]=1`.

use coupa_core::{
    Violation,
    json::pointer,
    parameter::{Brackets, Misread, Text, behind},
};
use serde_json::Value;

use crate::{Given, Input, content::violation, input::Pointer, structured::GivenObject, texts::Texts};

impl Input {
    /// A value in brackets behind a name: `name[a][0]=1`.
    pub fn query_brackets(&mut self, name: &str, text: &Text) -> GivenObject<'_> {
        let pointer = pointer::join("/query", name);
        let value = self.take_brackets(name, text, &pointer);
        let broken = value.is_err();
        let given = self.object(pointer, value.ok().flatten());
        GivenObject { broken: broken || given.broken, ..given }
    }

    /// A list of scalars, its items in brackets: `name[0]=1`, or `name[]=1`.
    pub fn query_items(&mut self, name: &str) -> Given<'_> {
        const ITEMS: Text =
            Text::Brackets(&Brackets { text: None, items: Some(Text::String), members: None });
        let pointer = pointer::join("/query", name);
        let value = self.take_brackets(name, &ITEMS, &pointer);
        let mut broken = value.is_err();
        let mut values = Texts::None;
        match value {
            Ok(Some(Value::Array(items))) if items.iter().all(Value::is_string) => {
                let items = items.iter().filter_map(Value::as_str);
                items.for_each(|item| values.push(item.to_owned()));
            }
            Ok(None) | Err(()) => {}
            Ok(Some(_)) => {
                self.violations.push(violation(&pointer, "type", "an item is no text", None));
                broken = true;
            }
        }
        let given = self.object(pointer, None);
        let broken = broken || given.broken;
        Given { values, pointer: Pointer::Written(given.pointer), broken, violations: given.violations }
    }

    /// Takes the attributes of a value in brackets out of the query. What is wrong with them is noted.
    fn take_brackets(&mut self, name: &str, text: &Text, pointer: &str) -> Result<Option<Value>, ()> {
        let found = self.query.take_where(|attribute| behind(attribute, name).map(str::to_owned));
        if found.is_empty() {
            return Ok(None);
        }
        let attributes = found.iter().map(|(behind, given)| (behind.as_str(), given.clone())).collect();
        text.read(attributes, self.texts.depth, pointer)
            .map(Some)
            .map_err(|wrong| misread(&mut self.violations, "", wrong))
    }
}

/// Notes what is wrong with attributes in brackets.
pub(crate) fn misread(violations: &mut Vec<Violation>, place: &str, wrong: Vec<Misread>) {
    violations.extend(
        wrong.into_iter().map(|wrong| {
            violation(&format!("{place}{}", wrong.pointer), wrong.keyword, &wrong.message, None)
        }),
    );
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use axum::http::Request;
    use coupa_core::{
        operation::Operation,
        parameter::{Members, Query},
    };
    use serde_json::json;

    use super::*;

    static OPERATION: Operation = Operation {
        id: "list",
        method: "GET",
        path: "/",
        tag: "",
        group: "",
        summary: "",
        security: &[],
        parameters: &[],
        request_media_types: &[],
        body_required: false,
        statuses: &[],
        response_media_types: &[],
        request_schema: None,
        idempotent: true,
        pagination: None,
    };
    static RANGE: Brackets = Brackets {
        text: Some(Text::Integer),
        items: None,
        members: Some(&Members {
            known: &[("gte", Text::Integer), ("in", Text::Brackets(&RANGE))],
            rest: None,
        }),
    };

    fn input(query: &str) -> Input {
        let request = Request::get(format!("/?{query}")).body(()).unwrap();
        Input::new(&OPERATION, Arc::new(request.into_parts().0), Arc::new([]), None, None)
    }

    /// The value, or the pointers of what is wrong; and what is left of the query.
    fn range(query: &str) -> (Result<Option<Value>, Vec<String>>, Vec<String>) {
        let mut input = input(query);
        let parse = |json: &[u8], _: &mut Vec<String>| Ok(serde_json::from_slice::<Value>(json).unwrap());
        let value = input.query_brackets("created", &Text::Brackets(&RANGE)).optional(parse);
        let wrong = input.violations.iter().map(|violation| violation.instance.clone()).collect();
        (value.ok_or(wrong), input.ignored())
    }

    #[test]
    fn a_query_has_values_in_brackets() {
        for (query, wanted) in [
            ("", None),
            ("created=5", Some(json!(5))),
            ("created[gte]=5", Some(json!({"gte": 5}))),
            ("created%5Bin%5D%5Bgte%5D=5&created[other]=x", Some(json!({"in": {"gte": 5}, "other": "x"}))),
        ] {
            assert_eq!(range(query), (Ok(wanted), Vec::new()), "{query}");
        }
        for (query, pointer) in [
            ("created=5&created[gte]=5", "/query/created"),
            ("created[gte=5", "/query/created"),
            ("created[in][gte]=5&created[in][gte]=6", "/query/created/in/gte"),
            ("created[gte]=%FF", "/query/created[gte]"),
        ] {
            assert_eq!(range(query).0, Err(vec![pointer.to_owned()]), "{query}");
        }
        assert_eq!(
            range("created_at=5&createdX[a]=1"),
            (Ok(None), vec!["/query/created_at".to_owned(), "/query/createdX[a]".to_owned()])
        );
        let deep = format!("created{}=1", "[in]".repeat(65));
        assert_eq!(range(&deep).0.unwrap_err().len(), 1);
    }

    #[test]
    fn a_query_has_lists_in_brackets() {
        let items = |query: &str| {
            let mut input = input(query);
            let items = input.query_items("id").list(false, |text| Ok(text.to_owned()), |_| Ok(()));
            items.ok_or(input.violations.len())
        };
        let written = {
            let mut query = Query::default();
            query.brackets("id", &["a&b", ""]).unwrap();
            query.into_text()
        };
        for query in [&*written, "id[1]=&id[0]=a%26b", "id[]=a%26b&id[]=", "id=a%26b&id="] {
            assert_eq!(items(query), Ok(vec!["a&b".to_owned(), String::new()]), "{query}");
        }
        assert_eq!(items(""), Ok(Vec::new()));
        for query in ["id[1]=a", "id[a]=a", "id[0][0]=a", "id[0]=%FF", "id[0]=a&id=b"] {
            assert_eq!(items(query), Err(1), "{query}");
        }
    }

    /// The JSON of a form, or the pointers of what is wrong with it; `depth` is how deep bodies may be.
    async fn form(text: &str, depth: usize) -> Result<Value, Vec<String>> {
        static FORM: Members = Members {
            known: &[
                ("created", Text::Brackets(&RANGE)),
                ("codes", Text::Joined(',', &Text::String)),
                ("name", Text::String),
            ],
            rest: None,
        };
        let mut input = input("");
        input.texts.depth = depth;
        input.body = Some(axum::body::Body::from(text.to_owned()));
        let parse = |json: &[u8], _: &mut Vec<String>| Ok(serde_json::from_slice::<Value>(json).unwrap());
        match input.form(&FORM, parse).await.unwrap() {
            Some(form) => Ok(form.into_value()),
            None => Err(input.violations.iter().map(|violation| violation.instance.clone()).collect()),
        }
    }

    #[tokio::test]
    async fn a_form_has_values_in_brackets_and_lists_in_one_text() {
        for (text, wanted) in [
            ("created%5Bin%5D%5Bgte%5D=5&name=n", json!({"created": {"in": {"gte": 5}}, "name": "n"})),
            ("codes=a%2Cb,c&created=7", json!({"codes": ["a,b", "c"], "created": 7})),
            ("created_at[=1&createdX=2", json!({"created_at[": "1", "createdX": "2"})),
        ] {
            assert_eq!(form(text, 64).await, Ok(wanted), "{text}");
        }
        // The form is one level.
        assert!(form("created[in][gte]=5", 3).await.is_ok());
        for (text, pointer) in [
            ("created[in][in][gte]=5", "/body/created/in/in"),
            ("created[in]gte=5", "/body/created/in"),
            ("created[gte]=5&created[gte]=6", "/body/created/gte"),
        ] {
            assert_eq!(form(text, 3).await, Err(vec![pointer.to_owned()]), "{text}");
        }
    }
}
