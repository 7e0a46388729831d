//! The request builder of an operation: what the user of the façade holds between naming a call and sending it.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::argument::Argument;
use super::beside::{add_part, is_form};
use super::headers::Sets;
use super::idents::{beside_method, inner_method, progenitor_snake};
use super::narrow::{self, Narrow};
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
    /// What parameters make of the success.
    pub(super) narrow: Option<Narrow<'a>>,
    /// The type that says which headers a success has, where the document describes any.
    pub(super) headers: Option<TokenStream>,
    /// All sets of headers.
    pub(super) sets: &'a Sets,
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
        let setters = self
            .arguments
            .iter()
            .filter(|argument| !argument.required && !cuts_answer(argument))
            .map(|argument| self.setter(argument));
        let sends = self.sends();
        let pages = pages::methods(self);
        let (generic, record, begun) = self.record();
        let (parameters, arguments) = match &self.narrow {
            None => (TokenStream::new(), TokenStream::new()),
            Some(_) => (quote!(<R: crate::Record>), quote!(<R>)),
        };
        let narrowing = self.narrowing();
        quote! {
            #[doc = #title]
            #[derive(Debug, Clone)]
            #[must_use = "a call does nothing until it is sent"]
            pub struct #request #generic {
                client: #client,
                options: crate::CallOptions,
                #(#fields,)*
                #record
            }

            impl #request {
                pub(crate) fn new(client: #client, #(#required: #required_types),*) -> Self {
                    Self {
                        client,
                        options: crate::CallOptions::default(),
                        #(#required,)*
                        #(#optional,)*
                        #begun
                    }
                }
            }

            #narrowing

            impl #parameters #request #arguments {
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

    /// The parameter of the builder that says what a record is read as, the field that holds it, and its first value.
    fn record(&self) -> (TokenStream, TokenStream, TokenStream) {
        let Some(narrow) = &self.narrow else {
            return (TokenStream::new(), TokenStream::new(), TokenStream::new());
        };
        let whole = narrow.whole(self.types);
        (
            quote!(<R = #whole>),
            quote!(record: ::std::marker::PhantomData<fn() -> R>,),
            quote!(record: ::std::marker::PhantomData,),
        )
    }

    /// The setters that change what the answer is, and the way to read it as something else.
    fn narrowing(&self) -> TokenStream {
        let Some(narrow) = &self.narrow else { return TokenStream::new() };
        let request = self.request();
        let either = narrow.either(self.types);
        let setters = self.arguments.iter().filter_map(|argument| {
            let effect = argument.parameter()?.answer.as_ref()?;
            Some(narrow::setters(self, argument, effect))
        });
        let (typed, raw): (Vec<TokenStream>, Vec<TokenStream>) = setters.unzip();
        let kept: Vec<Ident> = self.arguments.iter().map(|argument| ident(&argument.name)).collect();
        let decisions = narrow::decisions(self);
        quote! {
            /// What changes the answer: each parameter at most once, and one of them alone.
            impl #request {
                #(#typed)*
            }

            /// What is cut down, or not, as the program finds out while it runs.
            impl #request<#either> {
                #(#raw)*
            }

            impl<R> #request<R> {
                /// The same call, its answer read as something else: a type of your own, or the one of the document that
                /// takes whatever comes.
                pub fn read_as<T: crate::Record>(self) -> #request<T> {
                    #request {
                        client: self.client,
                        options: self.options,
                        #(#kept: self.#kept,)*
                        record: ::std::marker::PhantomData,
                    }
                }
            }

            #decisions
        }
    }

    /// What comes back: the value with the headers that the document describes.
    pub(super) fn reply(&self, value: &TokenStream) -> TokenStream {
        let headers = self.headers.as_ref().map(|headers| quote!(, #headers));
        quote!(crate::Reply<#value #headers>)
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
        let deprecated = argument.parameter().is_some_and(|parameter| parameter.deprecated);
        let deprecated = deprecated.then(|| quote!(#[deprecated]));
        let (parameter, value) = argument.taken(self.types);
        quote! {
            #docs
            #deprecated
            pub fn #name(mut self, #parameter) -> Self {
                self.#name = ::std::option::Option::Some(#value);
                self
            }
        }
    }

    /// `send`, and `stream` where bytes come back.
    fn sends(&self) -> TokenStream {
        let error = self.error();
        let reply = self.reply(&self.success.rust(self));
        let send = self.send_body(&quote!(crate::Read::Whole), &outcome::receive(self));
        let main = quote! {
            /// Sends the call.
            ///
            /// # Errors
            ///
            /// The documented failures by status, and everything that kept an answer from coming.
            pub async fn send(self) -> ::std::result::Result<#reply, #error> {
                #send
            }
        };
        if !self.success.is_bytes() || via(self.operation) != Via::Progenitor {
            return main;
        }
        let stream = self.send_body(&quote!(crate::Read::Stream), &quote!(client.shell().settle(sent).await.map(|reply| reply.map(crate::Download::from)).map_err(#error::from_fault)));
        let streamed = self.reply(&quote!(crate::Download));
        quote! {
            #main

            /// Sends the call and gives the bytes as they come.
            ///
            /// # Errors
            ///
            /// The documented failures by status, and everything that kept an answer from coming.
            pub async fn stream(self) -> ::std::result::Result<#streamed, #error> {
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
            // What stands beside texts is judged with them.
            .filter(|argument| {
                argument.parameter().is_none_or(|parameter| self.operation.separators(parameter).is_none())
            })
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
        let method = ident(&beside_method(&self.operation.rust));
        let error = self.error();
        let values = self.arguments.iter().filter(|argument| !argument.is_part()).map(|argument| {
            let field = ident(&argument.name);
            quote!(self.#field)
        });
        let parts = self.arguments.iter().filter_map(|argument| {
            let field = ident(&argument.name);
            if !argument.is_part() {
                return None;
            }
            let add = add_part(argument, &quote!(#error::Other));
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

/// Whether an argument decides what the answer holds: its setters change the type of the call.
fn cuts_answer(argument: &Argument<'_>) -> bool {
    argument.parameter().is_some_and(|parameter| parameter.answer.is_some())
}
