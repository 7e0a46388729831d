//! Methods beside progenitor's: they build the request that it cannot, and send it through the same hooks.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::argument::{self, Argument, Role};
use super::content::{set_body, set_form};
use super::idents::beside_method;
use super::ty::Types;
use super::via::Sent;
use crate::emit::rust::{doc, ident};
use crate::model::{Content, ContentKind, Location, ObjectStyle, Operation, ParameterKind, Segment, path};

/// The method. Optional arguments are `Option`, forms come as one finished body.
pub(super) fn method(operation: &Operation, arguments: &[Argument<'_>], types: Types<'_>) -> TokenStream {
    let name = ident(&beside_method(&operation.rust));
    let id = &operation.id;
    let doc = format!(" Sends a `{}` request to `{}`.", operation.method, operation.path);
    let arguments = own_names(arguments);
    let is_form = is_form(&arguments);
    let optional_form = is_form && operation.body.as_ref().is_some_and(|body| !body.required);
    let direct: Vec<&Argument<'_>> = arguments.iter().filter(|argument| !argument.is_part()).collect();
    let parameters = direct.iter().map(|argument| {
        let name = ident(&argument.name);
        let kept = argument.kept(types);
        quote!(#name: #kept)
    });
    let form = is_form.then(|| {
        if optional_form {
            quote!(form: ::std::option::Option<crate::upload::FormBody>)
        } else {
            quote!(form: crate::upload::FormBody)
        }
    });
    let core = ident(&types.layout.crate_ident("core"));
    let (texts, url) = url(operation, &direct, &core);
    let in_query = |argument: &&Argument<'_>| argument.is_in(Location::Query) && !argument.is_conditions();
    let writes: Vec<TokenStream> = direct
        .iter()
        .filter(|argument| in_query(argument))
        .map(|argument| {
            let others =
                direct.iter().filter(|other| in_query(other) && other.wire_name != argument.wire_name);
            write_query(argument, &others.flat_map(|other| attributes(other)).collect::<Vec<_>>())
        })
        .collect();
    let (query, url) = if writes.is_empty() {
        (TokenStream::new(), url)
    } else {
        (
            quote! { let mut query = #core::parameter::Query::default(); #(#writes)* },
            quote!(query.append_to(#url)),
        )
    };
    let conditions = direct.iter().filter(|argument| argument.is_conditions()).map(|argument| {
        let (name, wire) = (ident(&argument.name), argument.wire_name);
        quote!(.query(&progenitor_client::QueryParam::new(#wire, &#name)))
    });
    let begin = match operation.method.as_str() {
        "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD" => {
            let method = ident(&operation.method.to_lowercase());
            quote!(self.client.#method(url))
        }
        other => {
            let method = ident(other);
            quote!(self.client.request(reqwest::Method::#method, url))
        }
    };
    let headers = direct.iter().filter(|argument| argument.is_in(Location::Header)).map(|argument| {
        let wire = argument.wire_name;
        each(argument, |value| {
            let text = text(argument, &value, &core);
            quote!(request = request.header(#wire, #text);)
        })
    });
    let cookies = cookies(&direct, &core);
    let body = body(operation, &direct, is_form, optional_form, types);
    let headers: Vec<TokenStream> = headers.collect();
    let changed = !headers.is_empty() || !cookies.is_empty() || !body.is_empty();
    let mutable = changed.then(|| quote!(mut));
    quote! {
        #[doc = #doc]
        pub(crate) async fn #name(&self, #(#parameters,)* #form) -> Result<reqwest::Response, Error<()>> {
            #(#texts)*
            #query
            let url = #url;
            let #mutable request = #begin #(#conditions)*;
            #(#headers)*
            #cookies
            #body
            self.dispatch(request.build()?, #id).await
        }
    }
}

/// Variables of a method.
const VARIABLES: [&str; 9] =
    ["query", "url", "request", "cookies", "cookie", "form", "parts", "value", "xml"];

/// The arguments, each under a name that no variable of the method has: who calls it gives them in order.
fn own_names<'a>(arguments: &[Argument<'a>]) -> Vec<Argument<'a>> {
    let mut own = arguments.to_vec();
    for index in 0..own.len() {
        let mut name = own[index].name.clone();
        while VARIABLES.contains(&name.as_str())
            || own.iter().enumerate().any(|(other, argument)| other != index && argument.name == name)
        {
            name.push_str("_given");
        }
        own[index].name = name;
    }
    own
}

/// The function that tells of an argument that its style cannot say.
pub(super) fn helper(types: Types<'_>) -> TokenStream {
    let core = ident(&types.layout.crate_ident("core"));
    quote! {
        /// An argument that its style cannot say.
        fn unwritable(name: &str, error: &#core::parameter::Unwritable) -> Error<()> {
            Error::InvalidRequest(format!("`{name}`: {error}"))
        }
    }
}

/// Whether the body is a form with files.
pub(super) fn is_form(arguments: &[Argument<'_>]) -> bool {
    arguments.iter().any(Argument::is_part)
}

/// Something done with the value of an argument, where it is given.
fn each(argument: &Argument<'_>, act: impl FnOnce(TokenStream) -> TokenStream) -> TokenStream {
    let name = ident(&argument.name);
    if argument.required {
        act(quote!(&#name))
    } else {
        let act = act(quote!(value));
        quote!(if let Some(value) = &#name { #act })
    }
}

fn fallible(argument: &Argument<'_>, call: &TokenStream) -> TokenStream {
    let wire = argument.wire_name;
    quote!(#call.map_err(|error| unwritable(#wire, &error))?)
}

/// The name of the attribute of an argument, and what the names of its attributes begin with.
fn attributes(argument: &Argument<'_>) -> Vec<String> {
    let (name, inside) = (argument.wire_name.to_owned(), format!("{}[", argument.wire_name));
    match argument.parameter().map(|parameter| parameter.kind) {
        Some(ParameterKind::Object(ObjectStyle::Deep)) => vec![inside],
        Some(ParameterKind::Object(ObjectStyle::Brackets) | ParameterKind::Items) => vec![name, inside],
        _ => vec![name],
    }
}

/// Writes an argument into the query, beside others.
fn write_query(argument: &Argument<'_>, others: &[String]) -> TokenStream {
    let wire = argument.wire_name;
    each(argument, |value| {
        let call = match argument.parameter().map(|parameter| parameter.kind) {
            Some(ParameterKind::Exploded) => quote!(query.exploded(#wire, #value)),
            Some(ParameterKind::Delimited(sign)) => quote!(query.delimited(#wire, #value, #sign)),
            Some(ParameterKind::Object(ObjectStyle::Deep)) => quote!(query.deep(#wire, #value)),
            // The stub takes nothing for an empty list, and for an empty object that must be there.
            Some(ParameterKind::Items) => quote!(query.brackets_if_any(#wire, #value)),
            Some(ParameterKind::Object(ObjectStyle::Brackets)) if argument.required => {
                quote!(query.brackets_if_any(#wire, #value))
            }
            Some(ParameterKind::Object(ObjectStyle::Brackets)) => quote!(query.brackets(#wire, #value)),
            Some(ParameterKind::Object(ObjectStyle::Members)) => {
                quote!(query.members(#value, &[#(#others),*]))
            }
            Some(ParameterKind::Object(_)) => quote!(query.alternating(#wire, #value)),
            Some(ParameterKind::Json) => quote!(query.json(#wire, #value)),
            _ => quote!(query.scalar(#wire, #value)),
        };
        let call = fallible(argument, &call);
        quote!(#call;)
    })
}

/// An argument as one text.
fn text(argument: &Argument<'_>, value: &TokenStream, core: &Ident) -> TokenStream {
    let call = match argument.parameter().map(|parameter| parameter.kind) {
        Some(ParameterKind::Delimited(sign)) => quote!(#core::parameter::delimited(#value, #sign)),
        Some(ParameterKind::Object(ObjectStyle::Pairs)) => quote!(#core::parameter::pairs(#value)),
        Some(ParameterKind::Object(_)) => quote!(#core::parameter::alternating(#value)),
        Some(ParameterKind::Json) => quote!(#core::parameter::json_text(#value)),
        _ => return quote!(ToString::to_string(#value)),
    };
    fallible(argument, &call)
}

/// The header with all cookies.
fn cookies(arguments: &[&Argument<'_>], core: &Ident) -> TokenStream {
    let writes: Vec<TokenStream> = arguments
        .iter()
        .filter(|argument| argument.is_in(Location::Cookie))
        .map(|argument| {
            let wire = argument.wire_name;
            each(argument, |value| {
                let text = text(argument, &value, core);
                quote! {
                    let mut cookie = #core::parameter::Query::default();
                    cookie.scalar(#wire, &#text).map_err(|error| unwritable(#wire, &error))?;
                    cookies.push(cookie.into_text());
                }
            })
        })
        .collect();
    if writes.is_empty() {
        return TokenStream::new();
    }
    quote! {
        let mut cookies: ::std::vec::Vec<::std::string::String> = ::std::vec::Vec::new();
        #(#writes)*
        if !cookies.is_empty() {
            request = request.header(reqwest::header::COOKIE, cookies.join("; "));
        }
    }
}

/// Texts of path values that are no scalars, and the URL: base, fixed segments, encoded values.
fn url(operation: &Operation, arguments: &[&Argument<'_>], core: &Ident) -> (Vec<TokenStream>, TokenStream) {
    let mut template = "{}".to_owned();
    let mut texts = Vec::new();
    let mut values = Vec::new();
    let find = |name: &str| {
        arguments.iter().find(|argument| argument.is_in(Location::Path) && argument.wire_name == name)
    };
    for (place, segment) in operation.segments.iter().enumerate() {
        template.push('/');
        match segment {
            // No brace stays: it may not stand in a URL.
            Segment::Literal(text) => template.push_str(&path::encoded(text)),
            Segment::Parameter(name) => {
                template.push_str("{}");
                if let Some(argument) = find(name) {
                    let ident = ident(&argument.name);
                    let text = text(argument, &quote!(&#ident), core);
                    if argument.parameter().is_some_and(|parameter| parameter.kind != ParameterKind::Scalar) {
                        let wire = argument.wire_name;
                        texts.push(quote! {
                            let #ident = #text;
                            crate::path::check(#wire, &#ident)
                                .map_err(|error| Error::InvalidRequest(error.to_string()))?;
                        });
                        values.push(quote!(encode_path(&#ident)));
                    } else {
                        values.push(quote!(encode_path(&#text)));
                    }
                }
            }
            // Whether each value is read as what it is shows when they stand side by side.
            Segment::Mixed(segment) => {
                template.push_str("{}");
                let found = path::pieces(segment).into_iter().filter_map(|piece| match piece {
                    path::Piece::Parameter(name) => find(name),
                    path::Piece::Text(_) => None,
                });
                let pairs = found.map(|argument| {
                    let (ident, wire) = (ident(&argument.name), argument.wire_name);
                    let text = text(argument, &quote!(&#ident), core);
                    quote!((#wire, #text.as_str()))
                });
                let name = format_ident!("segment_{place}");
                texts.push(quote! {
                    let #name = #core::segment::join(#segment, &[#(#pairs),*])
                        .map_err(|error| Error::InvalidRequest(error.to_string()))?;
                });
                values.push(quote!(#name));
            }
        }
    }
    (texts, quote!(format!(#template, self.baseurl, #(#values),*)))
}

/// Sets the body.
fn body(
    operation: &Operation,
    arguments: &[&Argument<'_>],
    is_form: bool,
    optional_form: bool,
    types: Types<'_>,
) -> TokenStream {
    if is_form {
        let set = quote! {
            request = request.header(reqwest::header::CONTENT_TYPE, form.content_type).body(form.bytes);
        };
        return if optional_form { quote!(if let Some(form) = form { #set }) } else { set };
    }
    let Some(body) = &operation.body else { return TokenStream::new() };
    let Some(argument) = arguments.iter().find(|argument| argument.is_body()) else {
        return TokenStream::new();
    };
    let name = ident(&argument.name);
    let set = match Sent::of(body) {
        Sent::Choice(contents) => {
            let path = argument.choice.clone().unwrap_or_default();
            let arms = choice_variants(&contents).into_iter().zip(&contents).map(|(variant, content)| {
                let value = quote!(value);
                let set = match content.kind {
                    ContentKind::Multipart => set_form(content, types),
                    _ => set_body(content, &value, types),
                };
                quote!(#path::#variant(value) => { #set })
            });
            quote!(match #name { #(#arms)* })
        }
        Sent::Json(content) | Sent::Multipart(content) | Sent::Form(content) | Sent::Text(content) => {
            set_body(content, &quote!(#name), types)
        }
        Sent::Xml(content, schema) => {
            let (media_type, root) = (&content.media_type, types.xml(schema));
            quote! {
                let xml = crate::xml::write(&#name, &#root)
                    .map_err(|error| Error::InvalidRequest(error.to_string()))?;
                request = request.header(reqwest::header::CONTENT_TYPE, #media_type).body(xml);
            }
        }
        Sent::Bytes(media_type) => {
            quote!(request = request.header(reqwest::header::CONTENT_TYPE, #media_type).body(#name);)
        }
    };
    if argument.required { set } else { quote!(if let Some(#name) = #name { #set }) }
}

/// Adds a part to `form`; `value` is that of the argument.
pub(super) fn add_part(part: &Argument<'_>, refused: &TokenStream) -> TokenStream {
    let (wire, media_types) = (part.wire_name, part.media_types);
    let declared = |file: TokenStream| match media_types {
        [] => quote!(form.file(#wire, #file)),
        _ => quote!(form.file_of(#wire, #file, &[#(#media_types),*]).map_err(#refused)?),
    };
    match part.role {
        Role::File { several: false } => {
            let add = declared(quote!(value));
            quote! {
                crate::dialect::check_file(#wire, &value).map_err(#refused)?;
                #add;
            }
        }
        Role::File { several: true } => {
            let add = declared(quote!(file));
            quote! {
                for file in value {
                    crate::dialect::check_file(#wire, &file).map_err(#refused)?;
                    #add;
                }
            }
        }
        Role::Text(_) => match media_types {
            [] => quote!(form.text(#wire, &value).map_err(#refused)?;),
            [first, ..] => quote!(form.text_of(#wire, &value, Some(#first)).map_err(#refused)?;),
        },
        _ => TokenStream::new(),
    }
}

/// Names of the ways in which a body may be written.
pub(super) fn choice_variants(contents: &[&Content]) -> Vec<Ident> {
    let mut taken: Vec<String> = Vec::new();
    contents
        .iter()
        .map(|content| {
            let plain = match content.kind {
                ContentKind::Json | ContentKind::Xml => "Json",
                ContentKind::Form => "Form",
                ContentKind::Text => "Text",
                ContentKind::Multipart => "Multipart",
                ContentKind::Bytes => "Bytes",
            };
            let mut name = plain.to_owned();
            if taken.contains(&name) {
                name = crate::names::pascal(&content.media_type);
            }
            while taken.contains(&name) {
                name.push('_');
            }
            taken.push(name.clone());
            ident(&name)
        })
        .collect()
}

/// The enum of a body that may be written in different ways, and the struct of a form among them.
pub(super) fn choice(operation: &Operation, types: Types<'_>) -> TokenStream {
    let Some(Sent::Choice(contents)) = operation.body.as_ref().map(Sent::of) else {
        return TokenStream::new();
    };
    let name = ident(&format!("{}Body", operation.type_stem));
    let form = ident(&format!("{}Form", operation.type_stem));
    let docs =
        format!(" The body of [`{}`], in one of the ways that the document knows.", operation.type_stem);
    let ways: Vec<(Ident, TokenStream, &Content)> = choice_variants(&contents)
        .into_iter()
        .zip(&contents)
        .map(|(variant, content)| {
            let ty = match (content.kind, &content.ty) {
                (ContentKind::Multipart, _) => quote!(#form),
                (_, Some(ty)) => types.path(ty),
                (_, None) => quote!(::bytes::Bytes),
            };
            (variant, ty, *content)
        })
        .collect();
    let variants = ways.iter().map(|(variant, ty, content)| {
        let docs = format!(" `{}`.", content.media_type);
        quote!(#[doc = #docs] #variant(#ty))
    });
    // What several variants hold becomes the first of them.
    let mut taken: Vec<String> = Vec::new();
    let firsts = ways.iter().filter(|(_, ty, content)| {
        let behind = content.ty.as_ref().filter(|_| content.kind != ContentKind::Multipart);
        let behind = behind.map_or_else(|| ty.to_string(), |ty| types.path(types.resolved(ty)).to_string());
        let first = !taken.contains(&behind);
        taken.push(behind);
        first
    });
    let conversions = firsts.map(|(variant, ty, _)| {
        quote! {
            impl ::std::convert::From<#ty> for #name {
                fn from(value: #ty) -> Self {
                    Self::#variant(value)
                }
            }
        }
    });
    let multipart = ways.iter().find(|(_, _, content)| content.kind == ContentKind::Multipart);
    let parts = multipart.map(|(_, _, content)| parts(operation, &form, content, types));
    quote! {
        #[doc = #docs]
        #[derive(Debug, Clone)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
        }

        #(#conversions)*
        #parts
    }
}

/// The struct of a form that is one of several ways to write a body.
fn parts(operation: &Operation, name: &Ident, content: &Content, types: Types<'_>) -> TokenStream {
    let docs = format!(" The body of [`{}`] as `{}`.", operation.type_stem, content.media_type);
    let members = argument::parts(content, types).into_iter().map(|part| {
        let text = part.description.trim();
        let docs =
            doc(&if text.is_empty() { format!("Part `{}`.", part.wire_name) } else { text.to_owned() });
        let (name, ty) = (ident(&part.name), part.kept(types));
        quote!(#docs pub #name: #ty)
    });
    quote! {
        #[doc = #docs]
        #[derive(Debug, Clone)]
        pub struct #name {
            #(#members,)*
        }
    }
}
