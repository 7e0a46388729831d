//! Members of objects that are written as text: what the text of each is read as.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{Emitter, brackets::Statics};
use crate::{
    model::{MemberStyle, Shape, Type},
    problem::Problem,
    tree::Position,
};

impl Emitter<'_> {
    /// The statics that say how each member of an object is read; `styles` are those of members that are written in another
    /// way than their type is.
    pub(super) fn members(
        &mut self,
        ty: &Type,
        name: &Ident,
        position: Position,
        of: &str,
        styles: &[(String, MemberStyle)],
    ) -> TokenStream {
        let core = self.scope.core.clone();
        let mut statics = Statics::new(name);
        let mut known = Vec::new();
        let mut rest = quote!(None);
        if let Some(structure) = self.scope.structure(ty) {
            for field in &structure.fields {
                let wire = &field.name;
                let of = format!("{of}.{wire}");
                let style = styles.iter().find(|(member, _)| member == wire).map(|(_, style)| *style);
                let text = match (style, self.scope.resolved(&field.ty)) {
                    (Some(MemberStyle::Brackets), _) => {
                        self.in_brackets(vec![field.ty.clone()], wire, &mut statics)
                    }
                    (Some(MemberStyle::Joined(sign)), Type::Array(item)) => {
                        let item = self.text(&item.clone(), position, &of);
                        quote!(#core::parameter::Text::Joined(#sign, &#item))
                    }
                    _ => self.text(&field.ty, position, &of),
                };
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
        let inner = self.finished(statics, position);
        quote! {
            #inner
            static #name: #core::parameter::Members =
                #core::parameter::Members { known: &[#(#known),*], rest: #rest };
        }
    }

    /// The statics that say how a value in brackets is read, and the name of that of the value itself.
    pub(super) fn brackets(
        &mut self,
        ty: &Type,
        stem: &Ident,
        position: Position,
        of: &str,
    ) -> (TokenStream, TokenStream) {
        let core = self.scope.core.clone();
        let mut statics = Statics::new(stem);
        let text = self.in_brackets(vec![ty.clone()], of, &mut statics);
        let inner = self.finished(statics, position);
        let whole = quote! {
            #inner
            static #stem: #core::parameter::Text = #text;
        };
        (whole, quote!(&#stem))
    }

    /// The statics of values in brackets. What has no text, or two readings, is refused.
    fn finished(&mut self, statics: Statics, position: Position) -> TokenStream {
        for of in statics.refused {
            let problem = Problem::error(
                "form-member",
                &self.api.source,
                position,
                format!("`{of}` could be read in two ways where it stands in brackets"),
            )
            .because("`5` is a number to one side and a text to the other, `[0]` an item or a member")
            .help("give it one type: a scalar, an object or a list; a name in brackets has none of its own");
            self.push(problem);
        }
        statics.written
    }

    /// What the text of a value is read as.
    fn text(&mut self, ty: &Type, position: Position, of: &str) -> TokenStream {
        self.kind(ty, true).unwrap_or_else(|| {
            self.two_readings(of, position);
            let core = &self.scope.core;
            quote!(#core::parameter::Text::String)
        })
    }

    fn two_readings(&mut self, of: &str, position: Position) {
        let problem = Problem::error(
            "form-member",
            &self.api.source,
            position,
            format!("the text of `{of}` could be read in two ways"),
        )
        .because("a text such as `5` would be a number to one side and a string to the other")
        .help("give it one type: a scalar, a list of scalars, or an object, which is written as JSON");
        self.push(problem);
    }

    fn kind(&self, ty: &Type, lists: bool) -> Option<TokenStream> {
        let core = &self.scope.core;
        let text = quote!(#core::parameter::Text);
        if let Ok(Some(text)) = self.scalars(std::slice::from_ref(ty)) {
            return Some(text);
        }
        match self.scope.resolved(ty) {
            Type::Array(item) if lists => {
                let item = self.kind(&item.clone(), false)?;
                Some(quote!(#text::List(&#item)))
            }
            Type::Map(_) => Some(quote!(#text::Json)),
            Type::Named(_) => match self.scope.shape(self.scope.resolved(ty)) {
                Some(Shape::Structure(_)) => Some(quote!(#text::Json)),
                Some(Shape::Union(union)) => {
                    let types: Vec<Type> = union.variants.iter().map(|variant| variant.ty.clone()).collect();
                    self.scalars(&types).ok().flatten()
                }
                _ => None,
            },
            _ => None,
        }
    }
}
