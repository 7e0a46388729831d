//! The response enum of an operation: a variant a documented status.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens as _, format_ident, quote};

use super::{Emitter, Tag, content::Carries};
use crate::{
    emit::rust,
    model::{Header, Operation, Response, Status, Type},
    problem::Problem,
};

/// Name of the response enum.
pub(super) fn name(operation: &Operation) -> Ident {
    format_ident!("{}Response", rust::ident(&operation.type_stem))
}

impl Emitter<'_> {
    /// The response enum, its conversion into a reply, and enums of media types.
    pub(super) fn response(&mut self, tag: &Tag<'_>, operation: &Operation) -> TokenStream {
        let name = name(operation);
        let mut variants = Vec::new();
        let mut arms = Vec::new();
        let mut items = Vec::new();
        for response in &operation.responses {
            let (carries, item) = self.carries(operation, response);
            items.push(item);
            let (variant, arm) = self.variant(operation, response, &carries);
            variants.push(variant);
            arms.push(arm);
        }
        let (tag_name, method) = (&tag.name, rust::ident(&operation.rust));
        let docs =
            rust::doc(&format!("Answers of [`{tag_name}::{method}`]: one variant a documented status."));
        let documents = documents(&operation.responses);
        quote! {
            #docs
            #[derive(Debug)]
            pub enum #name {
                #(#variants)*
            }

            impl Answer for #name {
                #documents

                fn reply(self) -> Result<Reply, Failure> {
                    match self {
                        #(#arms)*
                    }
                }
            }

            #(#items)*
        }
    }

    /// The variant of a response, and the arm that turns it into a reply.
    fn variant(
        &mut self,
        operation: &Operation,
        response: &Response,
        carries: &Carries,
    ) -> (TokenStream, TokenStream) {
        let variant = rust::ident(&response.rust);
        let (label, start) = match response.status {
            Status::Code(code) => {
                let constant = constant(code);
                (code.to_string(), quote!(Reply::new(#constant)))
            }
            Status::Range(first) => {
                let (from, to) = range(first);
                (format!("{first}XX"), quote!(Reply::within(status, &(#from..=#to))?))
            }
            Status::Default => ("Any other status".to_owned(), quote!(Reply::within(status, &(100..=999))?)),
        };
        let description = response.description.trim();
        let docs = rust::doc(&if description.is_empty() {
            format!("{label}.")
        } else {
            format!("{label}: {description}")
        });
        let free_status = !matches!(response.status, Status::Code(_));
        let (ty, finish) = match carries {
            Carries::Nothing => (None, None),
            Carries::Value(ty, call) => (Some(ty), Some(call.clone())),
            Carries::Bytes(ty) => (Some(ty), Some(quote!(.download(body)))),
        };
        if response.headers.is_empty() && !free_status {
            return match (ty, finish) {
                (Some(ty), Some(finish)) => {
                    (quote!(#docs #variant(#ty),), quote!(Self::#variant(body) => #start #finish,))
                }
                _ => (quote!(#docs #variant,), quote!(Self::#variant => Ok(#start),)),
            };
        }
        let headers: Vec<_> = response.headers.iter().map(|header| self.header(operation, header)).collect();
        let names = header_names(&response.headers);
        let members = headers.iter().zip(&names).map(|((ty, docs), name)| quote!(#docs #name: #ty,));
        let setters = response.headers.iter().zip(&names).map(|(header, name)| {
            let wire = &header.name;
            if matches!(self.scope.resolved(&header.ty), Type::Array(_)) {
                if header.required {
                    quote!(.header_list(#wire, &#name)?)
                } else {
                    quote!(.header_list_if(#wire, #name.as_ref())?)
                }
            } else if header.required {
                quote!(.header(#wire, &#name)?)
            } else {
                quote!(.header_if(#wire, #name.as_ref())?)
            }
        });
        let status_member = free_status.then(|| quote!(#[doc = " The status."] status: StatusCode,));
        let body_member = ty.map(|ty| quote!(#[doc = " The content."] body: #ty,));
        let status_name = free_status.then(|| quote!(status,));
        let body_name = ty.map(|_| quote!(body,));
        let reply = if let Some(finish) = finish {
            quote!(#start #(#setters)* #finish)
        } else {
            quote!(Ok(#start #(#setters)*))
        };
        (
            quote!(#docs #variant { #status_member #body_member #(#members)* },),
            quote!(Self::#variant { #status_name #body_name #(#names),* } => #reply,),
        )
    }

    /// Type and docs of a header field.
    fn header(&mut self, operation: &Operation, header: &Header) -> (TokenStream, TokenStream) {
        let single = match self.scope.resolved(&header.ty) {
            Type::Array(item) => item.as_ref(),
            _ => &header.ty,
        };
        let scalar = !matches!(
            self.scope.resolved(single),
            Type::Any | Type::Null | Type::Bytes | Type::Array(_) | Type::Map(_) | Type::Nullable(_)
        ) && (self.scope.shape(self.scope.resolved(single)).is_none()
            || self.scope.enumeration(single).is_some());
        if !scalar || http_name(&header.name).is_none() {
            let problem = Problem::error(
                "response-header",
                &self.api.source,
                operation.position,
                format!(
                    "the response header `{}` of `{}` cannot be written from its type",
                    header.name, operation.id
                ),
            )
            .because("only scalars and lists of them have one spelling in a header")
            .help("give it a scalar type, or that of a list of scalars");
            self.push(problem);
        }
        let ty = self.rust_type(&header.ty);
        let ty = if header.required { ty } else { quote!(Option<#ty>) };
        let docs = rust::doc(&if header.description.trim().is_empty() {
            format!("Header `{}`.", header.name)
        } else {
            format!("Header `{}`: {}", header.name, header.description.trim())
        });
        (ty, docs)
    }
}

/// The function that says which statuses are documented.
fn documents(responses: &[Response]) -> TokenStream {
    if responses.iter().any(|response| response.status == Status::Default) {
        return quote!(
            fn documents(_: u16) -> bool {
                true
            }
        );
    }
    let patterns = responses.iter().filter_map(|response| match response.status {
        Status::Code(code) => Some(Literal::u16_unsuffixed(code).into_token_stream()),
        Status::Range(first) => {
            let (from, to) = range(first);
            Some(quote!(#from..=#to))
        }
        Status::Default => None,
    });
    quote!(
        fn documents(status: u16) -> bool {
            matches!(status, #(#patterns)|*)
        }
    )
}

/// First and last status of a range such as `4XX`.
fn range(first: u8) -> (Literal, Literal) {
    let hundreds = u16::from(first) * 100;
    (Literal::u16_unsuffixed(hundreds), Literal::u16_unsuffixed(hundreds + 99))
}

/// A status as an expression.
fn constant(code: u16) -> TokenStream {
    let name = match code {
        200 => "OK",
        201 => "CREATED",
        202 => "ACCEPTED",
        204 => "NO_CONTENT",
        206 => "PARTIAL_CONTENT",
        207 => "MULTI_STATUS",
        301 => "MOVED_PERMANENTLY",
        302 => "FOUND",
        303 => "SEE_OTHER",
        304 => "NOT_MODIFIED",
        307 => "TEMPORARY_REDIRECT",
        308 => "PERMANENT_REDIRECT",
        400 => "BAD_REQUEST",
        401 => "UNAUTHORIZED",
        403 => "FORBIDDEN",
        404 => "NOT_FOUND",
        405 => "METHOD_NOT_ALLOWED",
        406 => "NOT_ACCEPTABLE",
        409 => "CONFLICT",
        410 => "GONE",
        412 => "PRECONDITION_FAILED",
        413 => "PAYLOAD_TOO_LARGE",
        415 => "UNSUPPORTED_MEDIA_TYPE",
        422 => "UNPROCESSABLE_ENTITY",
        429 => "TOO_MANY_REQUESTS",
        500 => "INTERNAL_SERVER_ERROR",
        501 => "NOT_IMPLEMENTED",
        502 => "BAD_GATEWAY",
        503 => "SERVICE_UNAVAILABLE",
        504 => "GATEWAY_TIMEOUT",
        _ => {
            let code = Literal::u16_unsuffixed(code);
            return quote!(StatusCode::from_u16(#code)?);
        }
    };
    let name = rust::ident(name);
    quote!(StatusCode::#name)
}

/// Field names of headers, none of them `body` or `status`.
fn header_names(headers: &[Header]) -> Vec<Ident> {
    let mut taken = vec!["body".to_owned(), "status".to_owned()];
    headers
        .iter()
        .map(|header| {
            let mut name = header.rust.clone();
            while taken.contains(&name) {
                name = format!("{}_header", name.trim_start_matches("r#"));
            }
            taken.push(name.clone());
            rust::ident(&name)
        })
        .collect()
}

/// A header name of token characters (RFC 9110, 5.6.2).
fn http_name(name: &str) -> Option<&str> {
    let token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    (!name.is_empty() && name.bytes().all(token)).then_some(name)
}
