//! Members of objects that are written as text: what the text of each is read as.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::Emitter;
use crate::{
    model::{Shape, Type},
    problem::Problem,
    tree::Position,
};

impl Emitter<'_> {
    /// The static that says how each member of an object is read.
    pub(super) fn members(&mut self, ty: &Type, name: &Ident, position: Position, of: &str) -> TokenStream {
        let core = self.scope.core.clone();
        let mut known = Vec::new();
        let mut rest = quote!(None);
        if let Some(structure) = self.scope.structure(ty) {
            for field in &structure.fields {
                let wire = &field.name;
                let text = self.text(&field.ty, position, &format!("{of}.{wire}"));
                known.push(quote!((#wire, #text)));
            }
            if let Some(additional) = &structure.additional {
                let text = self.text(additional, position, of);
                rest = quote!(Some(#text));
            }
        } else if let Type::Map(value) = self.scope.resolved(ty).clone() {
            let text = self.text(&value, position, of);
            rest = quote!(Some(#text));
        }
        quote! {
            static #name: #core::parameter::Members =
                #core::parameter::Members { known: &[#(#known),*], rest: #rest };
        }
    }

    /// What the text of a value is read as.
    fn text(&mut self, ty: &Type, position: Position, of: &str) -> TokenStream {
        let core = self.scope.core.clone();
        let kind = self.kind(ty, true);
        kind.unwrap_or_else(|| {
            let problem = Problem::error(
                "form-member",
                &self.api.source,
                position,
                format!("the text of `{of}` could be read in two ways"),
            )
            .because("a text such as `5` would be a number to one side and a string to the other")
            .help("give it one type: a scalar, a list of scalars, or an object, which is written as JSON");
            self.push(problem);
            quote!(#core::parameter::Text::String)
        })
    }

    fn kind(&self, ty: &Type, lists: bool) -> Option<TokenStream> {
        let core = &self.scope.core;
        let text = quote!(#core::parameter::Text);
        if let Some(values) = self.scope.enumeration(ty) {
            let all = |is: fn(&serde_json::Value) -> bool| values.literals.iter().all(is);
            return if values.is_text() {
                Some(quote!(#text::String))
            } else if all(|value| value.is_i64() || value.is_u64()) {
                Some(quote!(#text::Integer))
            } else if all(serde_json::Value::is_number) {
                Some(quote!(#text::Number))
            } else {
                all(serde_json::Value::is_boolean).then(|| quote!(#text::Boolean))
            };
        }
        match self.scope.resolved(ty) {
            Type::Boolean => Some(quote!(#text::Boolean)),
            Type::Integer | Type::Unsigned => Some(quote!(#text::Integer)),
            Type::Number => Some(quote!(#text::Number)),
            Type::String
            | Type::Date
            | Type::DateTime
            | Type::Uuid
            | Type::Bytes
            // A string says a decimal as well as a number does.
            | Type::Decimal { .. } => Some(quote!(#text::String)),
            Type::Array(item) if lists => {
                let item = self.kind(&item.clone(), false)?;
                Some(quote!(#text::List(&#item)))
            }
            Type::Map(_) => Some(quote!(#text::Json)),
            Type::Named(_) => match self.scope.shape(self.scope.resolved(ty)) {
                Some(Shape::Structure(_)) => Some(quote!(#text::Json)),
                _ => None,
            },
            Type::Array(_) | Type::Any | Type::Null | Type::Nullable(_) => None,
        }
    }
}
