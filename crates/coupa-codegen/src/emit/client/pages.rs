//! Page and item streams of operations that the document marks with `x-pagination`.

use proc_macro2::TokenStream;
use quote::quote;

use super::outcome::Success;
use super::request::Call;
use super::via::Received;
use crate::emit::rust::ident;
use crate::model::{Field, Pagination, Parameter, Schema, Shape, Type};
use crate::tree::pointer::unescape;

/// Where the rows of a page are, and what they are.
struct Rows {
    item: TokenStream,
    /// From `page`, an owned answer, to the list of its rows.
    take: TokenStream,
    /// From `page`, a reference, to their number.
    count: TokenStream,
    /// From `page`, a reference, to their ids; nothing where rows have none.
    ids: Option<TokenStream>,
}

/// Why an operation with `x-pagination` cannot be streamed.
pub(super) fn problem(call: &Call<'_>) -> Option<String> {
    let pagination = call.operation.pagination.as_ref()?;
    for name in [&pagination.limit, &pagination.offset] {
        match call.query_argument(name) {
            None => return Some(format!("x-pagination names {name}, which is no query parameter")),
            Some(argument) => {
                let integer = |parameter: &Parameter| *call.types.resolved(&parameter.ty) == Type::Integer;
                if !argument.parameter().is_some_and(integer) {
                    return Some(format!("x-pagination names {name}, which is no integer"));
                }
            }
        }
    }
    rows(call, pagination)
        .is_none()
        .then(|| format!("x-pagination.items is {:?}, where the answer has no list", pagination.items))
}

/// `pages` and `items`; nothing for an operation without pages.
pub(super) fn methods(call: &Call<'_>) -> TokenStream {
    let Some(pagination) = &call.operation.pagination else { return TokenStream::new() };
    let Some(rows) = rows(call, pagination) else { return TokenStream::new() };
    let (Some(limit), Some(offset)) =
        (call.query_argument(&pagination.limit), call.query_argument(&pagination.offset))
    else {
        return TokenStream::new();
    };
    let optional = |required: bool, value: TokenStream| if required { value } else { quote!(Some(#value)) };
    let set_limit = optional(limit.required, quote!(size));
    let set_offset = optional(offset.required, quote!(offset));
    let (limit_required, offset_required) = (limit.required, offset.required);
    let (limit, offset) = (ident(&limit.name), ident(&offset.name));
    let given = |required: bool, name: &proc_macro2::Ident| {
        if required { quote!(Some(self.#name)) } else { quote!(self.#name) }
    };
    let (given_limit, given_offset) = (given(limit_required, &limit), given(offset_required, &offset));
    let maximum = i64::try_from(pagination.maximum).unwrap_or(i64::MAX);
    let error = call.error();
    let page = call.success.rust(call);
    let headers = call.headers.as_ref().map(|headers| quote!(, #headers));
    let Rows { item, take, count, ids } = rows;
    let ids = ids.map_or_else(|| quote!(|_| ::std::vec::Vec::new()), |ids| quote!(|page: &#page| #ids));
    let offset_doc = format!(
        " Begins at `{}`, asks for at most {maximum} rows at a time, ends at a page that is not full.",
        pagination.offset
    );
    quote! {
        /// The pages, one after the other.
        ///
        #[doc = #offset_doc]
        pub fn pages(self) -> crate::Pages<#page, #error #headers> {
            let size = #given_limit.unwrap_or(#maximum).clamp(1, #maximum);
            let first = #given_offset.unwrap_or(0);
            let fetch = move |offset| {
                let mut call = self.clone();
                call.#limit = #set_limit;
                call.#offset = #set_offset;
                call.send()
            };
            let source = crate::paging::Source {
                size,
                count: |page: &#page| #count,
                ids: #ids,
                fetch,
                wrap: #error::Other,
            };
            crate::paging::pages(first, source)
        }

        /// The rows of all pages.
        ///
        #[doc = #offset_doc]
        pub fn items(self) -> crate::Items<#page, #item, #error #headers> {
            crate::paging::items(self.pages(), |page| #take)
        }
    }
}

/// Finds the list inside the answer.
fn rows(call: &Call<'_>, pagination: &Pagination) -> Option<Rows> {
    if call.narrow.is_some() {
        return pagination.items.is_empty().then(|| Rows {
            item: quote!(R),
            take: quote!(page),
            count: quote!(page.len()),
            ids: Some(quote!(page.iter().filter_map(crate::Record::record_id).collect())),
        });
    }
    let Success::One(Received::Json(ty)) = &call.success else { return None };
    let mut ty = ty;
    let mut take = quote!(page);
    let mut borrowed = quote!(page);
    let mut certain = true;
    for token in pagination.items.split('/').skip(1) {
        let field = field(call, ty, &unescape(token))?;
        let name = ident(&field.rust);
        (take, borrowed) = step(&take, &borrowed, &name, field, &mut certain);
        ty = &field.ty;
    }
    let Type::Array(item) = call.types.resolved(ty) else { return None };
    let id = id(call, item);
    let item = call.types.path(item);
    if certain {
        let ids = id.map(|id| quote!(#borrowed.iter().filter_map(|row| #id).collect()));
        Some(Rows { item, take, count: quote!(#borrowed.len()), ids })
    } else {
        let ids = id.map(|id| quote!(#borrowed.into_iter().flatten().filter_map(|row| #id).collect()));
        Some(Rows {
            item,
            take: quote!(#take.unwrap_or_default()),
            count: quote!(#borrowed.map_or(0, |rows| rows.len())),
            ids,
        })
    }
}

/// From `row`, a reference, to its member `id` as text. Nothing where no row has one that says which row it is.
pub(super) fn id(call: &Call<'_>, item: &Type) -> Option<TokenStream> {
    let Type::Named(name) = call.types.resolved(item) else { return None };
    match &call.types.api.schemas.get(name)?.shape {
        Shape::Structure(structure) => {
            let field = structure.fields.iter().find(|field| field.name == "id")?;
            let plain = matches!(
                call.types.resolved(&field.ty),
                Type::String | Type::Uuid | Type::Integer | Type::Unsigned
            );
            if !plain {
                return None;
            }
            let name = ident(&field.rust);
            Some(match (field.required, field.nullable) {
                (true, false) => quote!(Some(row.#name.to_string())),
                (false, true) => quote!(row.#name.value().map(::std::string::ToString::to_string)),
                _ => quote!(row.#name.as_ref().map(::std::string::ToString::to_string)),
            })
        }
        Shape::Union(union) => {
            let ty = call.types.path(item);
            let arms = union.variants.iter().map(|variant| {
                let name = ident(&variant.rust);
                let id = id(call, &variant.ty)?;
                Some(quote!(#ty::#name(row) => #id))
            });
            let arms = arms.collect::<Option<Vec<TokenStream>>>()?;
            Some(quote!(match row { #(#arms,)* _ => None }))
        }
        _ => None,
    }
}

fn field<'a>(call: &'a Call<'_>, ty: &Type, name: &str) -> Option<&'a Field> {
    let Type::Named(schema) = call.types.resolved(ty) else { return None };
    match call.types.api.schemas.get(schema) {
        Some(Schema { shape: Shape::Structure(structure), .. }) => {
            structure.fields.iter().find(|field| field.name == name)
        }
        _ => None,
    }
}

/// One member further in. Once a member may be missing, what follows is an `Option`.
fn step(
    take: &TokenStream,
    borrowed: &TokenStream,
    name: &proc_macro2::Ident,
    field: &Field,
    certain: &mut bool,
) -> (TokenStream, TokenStream) {
    let (owned_form, borrowed_form) = match (field.required, field.nullable) {
        (true, false) => (None, None),
        (false, true) => (Some(quote!(.into_value())), Some(quote!(.value()))),
        _ => (Some(quote!()), Some(quote!(.as_ref()))),
    };
    let result = match (*certain, &owned_form) {
        (true, None) => (quote!(#take.#name), quote!(#borrowed.#name)),
        (true, Some(owned)) => (quote!(#take.#name #owned), quote!(#borrowed.#name #borrowed_form)),
        (false, None) => {
            (quote!(#take.map(|value| value.#name)), quote!(#borrowed.map(|value| &value.#name)))
        }
        (false, Some(owned)) => (
            quote!(#take.and_then(|value| value.#name #owned)),
            quote!(#borrowed.and_then(|value| value.#name #borrowed_form)),
        ),
    };
    *certain &= owned_form.is_none();
    result
}
