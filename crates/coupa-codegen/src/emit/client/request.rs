//! The request builder of an operation: what the user of the façade holds between naming a call and sending it.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::argument::{Argument, Role};
use super::beside::is_form;
use super::idents::{inner_method, progenitor_snake};
use super::outcome::{self, Success};
use super::pages;
use super::ty::Types;
use super::via::{Via, via};
use crate::emit::rust::{doc, ident};
use crate::model::{Location, Operation};

/// An operation with everything that its façade needs.
pub(super) struct Call<'a> {
    pub(super) operation: &'a Operation,
    pub(super) arguments: Vec<Argument<'a>>,
    pub(super) success: Success<'a>,
    pub(super) types: Types<'a>,
    /// Module of the group's progenitor client.
    pub(super) group: Ident,
    /// Name of the group's struct, for links in documentation.
    pub(super) group_type: Ident,
}

impl Call<'_> {
    /// Name of the request builder.
    pub(super) fn request(&self) -> Ident {
        ident(&self.operation.type_stem)
    }

    /// Name of the error.
    pub(super) fn error(&self) -> Ident {
        format_ident!("{}Error", self.operation.type_stem)
    }

    fn client(&self) -> TokenStream {
        let group = &self.group;
        quote!(crate::generated::progenitor::#group::Client)
    }

    /// Required arguments as function parameters.
    fn required(&self) -> (Vec<TokenStream>, Vec<Ident>, Vec<TokenStream>) {
        let mut parameters = Vec::new();
        let mut names = Vec::new();
        let mut values = Vec::new();
        for argument in self.arguments.iter().filter(|argument| argument.required) {
            let (parameter, value) = argument.taken(self.types);
            parameters.push(parameter);
            names.push(ident(&argument.name));
            values.push(value);
        }
        (parameters, names, values)
    }

    /// The method of the group that begins the call.
    pub(super) fn begin(&self) -> TokenStream {
        let (parameters, _, values) = self.required();
        let name = ident(&self.operation.rust);
        let request = self.request();
        let docs = self.docs();
        let deprecated = self.deprecated();
        let module = ident(&self.module());
        quote! {
            #docs
            #deprecated
            pub fn #name(&self, #(#parameters),*) -> crate::#module::#request {
                crate::#module::#request::new(self.client.clone(), #(#values),*)
            }
        }
    }

    /// Name of the module of the tag.
    fn module(&self) -> String {
        let tag = self.types.api.tags.iter().find(|tag| tag.name == self.operation.tag);
        tag.map_or_else(|| crate::names::snake(&self.operation.tag), |tag| tag.module.clone())
    }

    fn docs(&self) -> TokenStream {
        let operation = self.operation;
        let mut parts = vec![operation.summary.trim().to_owned(), operation.description.trim().to_owned()];
        parts.push(format!("`{} {}`", operation.method, operation.path));
        parts.extend(operation.assumed.as_ref().map(|reason| format!("Assumed: {}", reason.trim())));
        parts.retain(|part| !part.is_empty());
        doc(&parts.join("\n\n"))
    }

    fn deprecated(&self) -> TokenStream {
        if self.operation.deprecated { quote!(#[deprecated]) } else { TokenStream::new() }
    }

    /// The builder with all its methods.
    pub(super) fn item(&self) -> TokenStream {
        let request = self.request();
        let client = self.client();
        let title = format!(
            " A call of [`{}::{}`](crate::{}::{}), not sent yet.",
            self.group_type, self.operation.rust, self.group_type, self.operation.rust
        );
        let fields = self.arguments.iter().map(|argument| {
            let name = ident(&argument.name);
            let kept = argument.kept(self.types);
            quote!(#name: #kept)
        });
        let (_, required, _) = self.required();
        let required_types = self.arguments.iter().filter(|a| a.required).map(|a| a.given(self.types));
        let optional = self.arguments.iter().filter(|argument| !argument.required).map(|argument| {
            let name = ident(&argument.name);
            let kept = argument.kept(self.types);
            quote!(#name: <#kept>::default())
        });
        let setters =
            self.arguments.iter().filter(|argument| !argument.required).map(|argument| self.setter(argument));
        let sends = self.sends();
        let pages = pages::methods(self);
        quote! {
            #[doc = #title]
            #[derive(Debug, Clone)]
            #[must_use = "a call does nothing until it is sent"]
            pub struct #request {
                client: #client,
                options: crate::CallOptions,
                #(#fields,)*
            }

            impl #request {
                pub(crate) fn new(client: #client, #(#required: #required_types),*) -> Self {
                    Self {
                        client,
                        options: crate::CallOptions::default(),
                        #(#required,)*
                        #(#optional,)*
                    }
                }

                /// Options of this call alone: time limit, headers, number of attempts.
                pub fn options(mut self, options: crate::CallOptions) -> Self {
                    self.options = options;
                    self
                }

                #(#setters)*
                #sends
                #pages
            }
        }
    }

    /// The setter of an optional argument.
    fn setter(&self, argument: &Argument<'_>) -> TokenStream {
        let name = ident(&argument.name);
        if argument.is_conditions() {
            return quote! {
                /// Adds the condition that an attribute equals a value. Conditions add up: all must hold.
                pub fn condition(self, attribute: impl ::std::convert::Into<::std::string::String>, value: impl ::std::fmt::Display) -> Self {
                    self.filter(crate::Condition::equals(attribute, value))
                }

                /// Adds a condition with an operator.
                pub fn condition_op(
                    self,
                    attribute: impl ::std::convert::Into<::std::string::String>,
                    operator: crate::Operator,
                    value: impl ::std::fmt::Display,
                ) -> Self {
                    self.filter(crate::Condition::new(attribute, operator, value))
                }

                /// Adds a condition.
                pub fn filter(mut self, condition: impl ::std::convert::Into<crate::Condition>) -> Self {
                    self.#name.push(condition.into());
                    self
                }
            };
        }
        let text = if argument.description.trim().is_empty() {
            format!("Sets `{}`.", if argument.wire_name.is_empty() { "the body" } else { argument.wire_name })
        } else {
            argument.description.trim().to_owned()
        };
        let docs = doc(&text);
        let (parameter, value) = argument.taken(self.types);
        quote! {
            #docs
            pub fn #name(mut self, #parameter) -> Self {
                self.#name = ::std::option::Option::Some(#value);
                self
            }
        }
    }

    /// `send`, and `stream` where bytes come back.
    fn sends(&self) -> TokenStream {
        let error = self.error();
        let success = self.success.rust(self);
        let send = self.send_body(&quote!(crate::Read::Whole), &outcome::receive(self));
        let main = quote! {
            /// Sends the call.
            ///
            /// # Errors
            ///
            /// The documented failures by status, and everything that kept an answer from coming.
            pub async fn send(self) -> ::std::result::Result<crate::Reply<#success>, #error> {
                #send
            }
        };
        if !self.success.is_bytes() || via(self.operation) != Via::Progenitor {
            return main;
        }
        let stream = self.send_body(&quote!(crate::Read::Stream), &quote!(client.shell().settle(sent).await.map(|reply| reply.map(crate::Download::from)).map_err(#error::from_fault)));
        quote! {
            #main

            /// Sends the call and gives the bytes as they come.
            ///
            /// # Errors
            ///
            /// The documented failures by status, and everything that kept an answer from coming.
            pub async fn stream(self) -> ::std::result::Result<crate::Reply<crate::Download>, #error> {
                #stream
            }
        }
    }

    /// The body of `send`: checks, the call through progenitor or beside it, and what becomes of the answer.
    fn send_body(&self, read: &TokenStream, receive: &TokenStream) -> TokenStream {
        let error = self.error();
        let checks = self
            .arguments
            .iter()
            .filter(|argument| argument.is_in(Location::Path) && argument.is_scalar())
            .map(|argument| {
                let name = ident(&argument.name);
                let wire = argument.wire_name;
                quote!(crate::path::check(#wire, &self.#name).map_err(#error::Other)?;)
            });
        let conditions = self.arguments.iter().filter(|argument| argument.is_conditions()).map(|argument| {
            let name = ident(&argument.name);
            quote!(self.#name.check().map_err(#error::Other)?;)
        });
        let types = ident(&self.types.layout.crate_ident("types"));
        let operation = ident(&self.operation.constant());
        let sent =
            if via(self.operation) == Via::Progenitor { self.through_progenitor() } else { self.beside() };
        quote! {
            #(#checks)*
            #(#conditions)*
            let client = self
                .client
                .call(&::#types::operations::#operation, &self.options, #read)
                .map_err(#error::Other)?;
            #sent
            #receive
        }
    }

    fn through_progenitor(&self) -> TokenStream {
        let method = ident(&progenitor_snake(&inner_method(&self.operation.rust)));
        let mut first = Vec::new();
        let mut then = Vec::new();
        for argument in &self.arguments {
            let field = ident(&argument.name);
            let setter = argument
                .parameter()
                .map_or_else(|| ident("body"), |parameter| ident(&progenitor_snake(&parameter.name)));
            if argument.is_conditions() {
                then.push(quote!(if !self.#field.is_empty() { request = request.#setter(self.#field); }));
            } else if argument.required {
                first.push(quote!(.#setter(self.#field)));
            } else {
                then.push(quote!(if let Some(value) = self.#field { request = request.#setter(value); }));
            }
        }
        let mutable = (!then.is_empty()).then(|| quote!(mut));
        // On the heap: a call holds much while it waits, and its caller should not.
        quote! {
            let #mutable request = client.#method()#(#first)*;
            #(#then)*
            let sent = ::std::boxed::Box::pin(request.send());
        }
    }

    fn beside(&self) -> TokenStream {
        let method = ident(&inner_method(&self.operation.rust));
        let error = self.error();
        let values = self.arguments.iter().filter(|argument| !argument.is_part()).map(|argument| {
            let field = ident(&argument.name);
            quote!(self.#field)
        });
        let parts = self.arguments.iter().filter_map(|argument| {
            let field = ident(&argument.name);
            let wire = argument.wire_name;
            let add = match argument.role {
                Role::File { several: false } => quote! {
                    crate::dialect::check_file(#wire, &value).map_err(#error::Other)?;
                    form.file(#wire, value);
                },
                Role::File { several: true } => quote! {
                    for file in value {
                        crate::dialect::check_file(#wire, &file).map_err(#error::Other)?;
                        form.file(#wire, file);
                    }
                },
                Role::Text(_) => quote!(form.text(#wire, &value).map_err(#error::Other)?;),
                _ => return None,
            };
            Some(if argument.required {
                quote!({ let value = self.#field; #add })
            } else {
                quote!(if let Some(value) = self.#field { #add })
            })
        });
        if is_form(&self.arguments) {
            let finish = if self.operation.body.as_ref().is_some_and(|body| body.required) {
                quote!(let form = form.finish().await.map_err(#error::Other)?;)
            } else {
                quote! {
                    let form = if form.is_empty() {
                        None
                    } else {
                        Some(form.finish().await.map_err(#error::Other)?)
                    };
                }
            };
            quote! {
                let mut form = crate::upload::Form::new();
                #(#parts)*
                #finish
                let sent = ::std::boxed::Box::pin(client.#method(#(#values,)* form));
            }
        } else {
            quote!(let sent = ::std::boxed::Box::pin(client.#method(#(#values),*));)
        }
    }

    /// The query argument with this wire name.
    pub(super) fn query_argument(&self, wire_name: &str) -> Option<&Argument<'_>> {
        self.arguments
            .iter()
            .find(|argument| argument.is_in(Location::Query) && argument.wire_name == wire_name)
    }
}
