//! The part of the client that the document decides: how it is built, and what it says in its own way.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::emit::client::{group_type, scheme_module, whole_type};
use crate::emit::rust::{self, ident};
use crate::generate::mistake;
use crate::layout::Layout;
use crate::model::{Api, Group, SecurityKind, SecurityScheme};
use crate::names;
use crate::problem::Problems;

/// Nothing is said in another way than the document says.
const DIALECT: &str = r#"
//! What an API says in its own way, beside what its document says. This one does not.

use http::HeaderValue;
use serde_json::Value;

/// An error body as the JSON of the documented schema, where the API sends something else in its place.
pub(crate) const fn to_json(_schema: &str, _content_type: Option<&HeaderValue>, _body: &[u8]) -> Option<Value> {
    None
}

/// Whether a file can be sent as this member of a form.
#[allow(dead_code, clippy::unnecessary_wraps, reason = "a document may have no forms; other APIs refuse files")]
pub(crate) const fn check_file(_member: &str, _file: &crate::Upload) -> Result<(), crate::Error> {
    Ok(())
}

/// The sentences of a body that is no JSON.
pub(crate) const fn sentences(_content_type: Option<&HeaderValue>, _body: &[u8]) -> Option<Vec<String>> {
    None
}
"#;

/// Names that a builder has for itself.
const TAKEN: [&str; 9] = [
    "base_url",
    "token_url",
    "retry",
    "attempt_timeout",
    "largest_answer",
    "http",
    "observe",
    "build",
    "scopes",
];

/// `builder.rs` and `dialect.rs`.
pub(super) fn files(api: &Api, layout: &Layout) -> Result<Vec<(&'static str, String)>, Problems> {
    let header = layout.rust_header(&api.source);
    let builder = rust::file(&header, builder(api, layout)).map_err(|error| mistake(api, error))?;
    Ok(vec![("builder.rs", builder), ("dialect.rs", header + DIALECT)])
}

/// A setting of the builder: its field, how it is set, and how it becomes a credential.
struct Setting {
    field: Ident,
    ty: TokenStream,
    methods: TokenStream,
    /// Statements that add it to `credentials`.
    insert: TokenStream,
    /// Name of the security scheme.
    scheme: String,
    kind: SettingKind,
}

/// How a credential is given.
#[derive(Clone, Copy)]
enum SettingKind {
    /// A token or key.
    Secret,
    /// A name with its password.
    Name,
    /// A client id with its secret.
    Client,
    /// Nothing: the connection shows it.
    Connection,
}

fn builder(api: &Api, layout: &Layout) -> TokenStream {
    let whole = whole_type(layout, api);
    let title = format!(" Builds a [`{whole}`].");
    let urls = urls(api);
    let url_fields: Vec<&Ident> = urls.iter().map(|(field, _)| field).collect();
    let settings = settings(api, &url_fields);
    let fields: Vec<&Ident> = settings.iter().map(|setting| &setting.field).collect();
    let types = settings.iter().map(|setting| &setting.ty);
    let methods = settings.iter().map(|setting| &setting.methods);
    let url_methods = urls.iter().map(|(field, group)| url_method(field, group));
    let oauth = api.security_schemes.values().any(|scheme| token_url(scheme).is_some());
    let (token_field, token_method, token_debug) = if oauth {
        (
            quote!(token_url: Option<String>, scopes: Option<Vec<String>>,),
            quote! {
                /// The token endpoint, where it is not the one of the document.
                pub fn token_url(mut self, url: impl Into<String>) -> Self {
                    self.token_url = Some(url.into());
                    self
                }

                /// The scopes to ask for, where the client was not granted all that the operations need.
                pub fn scopes<I: IntoIterator<Item = impl Into<String>>>(mut self, scopes: I) -> Self {
                    self.scopes = Some(scopes.into_iter().map(Into::into).collect());
                    self
                }
            },
            quote!(.field("token_url", &self.token_url).field("scopes", &self.scopes)),
        )
    } else {
        (quote!(), quote!(), quote!())
    };
    let group_types = urls.iter().map(|(_, group)| group_type(group));
    let client = oauth.then(|| quote!(Client,));
    let secret = (!fields.is_empty()).then(|| quote!(Credential, Secret,));
    let imports = oauth.then(|| {
        quote!(
            use tokio::sync::Mutex;
        )
    });
    let token_endpoint = oauth.then(|| {
        quote! {
            /// The token endpoint: absolute, or below the base URL.
            fn token_endpoint(given: Option<&str>, documented: &str, base: Option<&str>) -> Result<String, BuildError> {
                let url = given.unwrap_or(documented);
                let url = if url.starts_with('/') { format!("{}{url}", base.unwrap_or_default()) } else { url.to_owned() };
                base_url(&url).map_err(|why| BuildError::Url { what: "token", why })
            }
        }
    });
    let build = build(&whole, layout, &urls, &settings);
    let quiet = urls.is_empty().then(
        || quote!(#![allow(unused_imports, unused_variables, reason = "the document has no operations")]),
    );
    quote! {
        #![doc = " How a client is built: base URLs, credentials, limits."]
        #quiet

        use std::fmt;
        use std::sync::Arc;

        #imports

        use crate::generated::facade::{#(#group_types,)* #whole};
        use crate::shell::settings::{Settings, setters};
        use crate::shell::{BuildError, #client #secret Credentials, base_url};

        #[doc = #title]
        #[derive(Default)]
        #[must_use = "a builder does nothing until `build` is called"]
        pub struct Builder {
            #(#url_fields: Option<String>,)*
            #(#fields: Option<#types>,)*
            #token_field
            settings: Settings,
        }

        impl #whole {
            /// Begins to build a client. What is left out is missed only by the calls that need it.
            pub fn builder() -> Builder {
                Builder::default()
            }
        }

        impl Builder {
            #(#url_methods)*
            #(#methods)*
            #token_method

            setters!();

            #build
        }

        #token_endpoint

        impl fmt::Debug for Builder {
            /// Without any credential.
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_struct("Builder")
                    #(.field(stringify!(#url_fields), &self.#url_fields))*
                    #token_debug
                    .field("settings", &self.settings)
                    .finish_non_exhaustive()
            }
        }

    }
}

/// The method that makes the client.
fn build(whole: &Ident, layout: &Layout, urls: &[(Ident, &Group)], settings: &[Setting]) -> TokenStream {
    let inserts = settings.iter().map(|setting| &setting.insert);
    let mutable = (!settings.is_empty()).then(|| quote!(mut));
    let user_agent = layout.crate_name("client") + "/";
    let defaults = urls.iter().map(|(field, group)| {
        let (default, what) = (default_url(group), field.to_string());
        let what = what.trim_end_matches("_url");
        let or_default = default.map(|url| quote!(.or_else(|| Some(#url.to_owned()))));
        quote! {
            let #field = self.#field #or_default
                .map(|url| base_url(&url).map_err(|why| BuildError::Url { what: #what, why }))
                .transpose()?;
        }
    });
    let groups = urls.iter().map(|(field, group)| {
        let (name, ty) = (ident(&group.rust), group_type(group));
        quote!(#name: #ty::from_shell(shell(#ty::API, #field)))
    });
    quote! {
        /// The client. Nothing is sent yet.
        ///
        /// # Errors
        ///
        /// A URL is none, a credential cannot stand where it has to, or TLS cannot be set up.
        pub fn build(mut self) -> Result<#whole, BuildError> {
            let http = self.settings.http(concat!(#user_agent, env!("CARGO_PKG_VERSION"))).map_err(BuildError::Http)?;
            #(#defaults)*
            let #mutable credentials = Credentials::default();
            #(#inserts)*
            let credentials = Arc::new(credentials);
            let shell = |api, url| self.settings.shell(api, &http, url, Arc::clone(&credentials));
            Ok(#whole { #(#groups,)* })
        }
    }
}

/// The calls that give a builder every URL and every secret, as tests know them: `url` in scope, `secret-NAME`.
pub(crate) fn setup(api: &Api) -> TokenStream {
    let urls = urls(api);
    let fields: Vec<&Ident> = urls.iter().map(|(field, _)| field).collect();
    let settings = settings(api, &fields);
    let given = settings.iter().filter_map(|setting| {
        let (field, secret) = (&setting.field, format!("secret-{}", setting.scheme));
        match setting.kind {
            SettingKind::Secret => Some(quote!(.#field(#secret))),
            SettingKind::Name => Some(quote!(.#field("name", #secret))),
            SettingKind::Connection => Some(quote!(.#field())),
            SettingKind::Client => None,
        }
    });
    let given: Vec<TokenStream> = given.collect();
    quote!(#(.#fields(url))* #(#given)*)
}

fn urls(api: &Api) -> Vec<(Ident, &Group)> {
    let field = |group: &Group| match api.groups.len() {
        1 => ident("base_url"),
        _ => format_ident!("{}_url", group.rust.trim_start_matches("r#")),
    };
    api.groups.iter().map(|group| (field(group), group)).collect()
}

fn url_method(field: &Ident, group: &Group) -> TokenStream {
    let text = match default_url(group) {
        Some(url) => format!("Base URL of {}; `{url}` unless set.", group.tags.join(", ")),
        None => format!("Base URL of {}.", group.tags.join(", ")),
    };
    let docs = rust::doc(&text);
    quote! {
        #docs
        pub fn #field(mut self, url: impl Into<String>) -> Self {
            self.#field = Some(url.into());
            self
        }
    }
}

/// The first server of a group, where it is a whole URL once its variables have their defaults.
fn default_url(group: &Group) -> Option<String> {
    let server = group.servers.first()?;
    let mut url = server.url.clone();
    for (name, value) in &server.variables {
        url = url.replace(&format!("{{{name}}}"), value);
    }
    let whole =
        (url.starts_with("https://") || url.starts_with("http://")) && !url.contains(['{', '?', '#', '@']);
    whole.then_some(url)
}

fn token_url(scheme: &SecurityScheme) -> Option<&str> {
    match &scheme.kind {
        SecurityKind::Bearer { token_url, .. } => token_url.as_deref(),
        _ => None,
    }
}

/// The settings for all security schemes.
#[allow(clippy::too_many_lines, reason = "an arm a kind of scheme: most of it is the code that is written")]
fn settings(api: &Api, urls: &[&Ident]) -> Vec<Setting> {
    let mut taken: Vec<String> = TAKEN.iter().map(ToString::to_string).collect();
    taken.extend(urls.iter().map(ToString::to_string));
    let mut free = |wanted: String| {
        let mut name = wanted;
        while taken.contains(&name) {
            name = format!("{}_scheme", name.trim_start_matches("r#"));
        }
        taken.push(name.clone());
        ident(&name)
    };
    let first_url = urls.first();
    let mut settings = Vec::new();
    for scheme in api.security_schemes.values() {
        let field = free(names::snake(&scheme.name));
        let name = &scheme.name;
        let constants = scheme_module(api, name);
        let constants = quote!(crate::generated::schemes::#constants);
        let refused = quote!(.map_err(|_| BuildError::Credential { scheme: #name })?);
        let one = |what: &str, make: TokenStream| {
            let docs = rust::doc(&about(scheme, what));
            Setting {
                methods: quote! {
                    #docs
                    pub fn #field(mut self, secret: impl Into<String>) -> Self {
                        self.#field = Some(Secret::new(secret));
                        self
                    }
                },
                insert: quote!(if let Some(secret) = self.#field { credentials.insert(#constants::NAME, #make); }),
                ty: quote!(Secret),
                field: field.clone(),
                scheme: name.clone(),
                kind: SettingKind::Secret,
            }
        };
        settings.push(match &scheme.kind {
            SecurityKind::Bearer { .. } => {
                one("bearer token", quote!(Credential::bearer(secret.reveal()) #refused))
            }
            SecurityKind::Http { .. } => one(
                "credentials",
                quote!(Credential::http(#constants::SCHEME, secret.reveal()) #refused),
            ),
            SecurityKind::MutualTls => {
                let docs = rust::doc(&about(scheme, "certificate"));
                Setting {
                    methods: quote! {
                        #docs
                        ///
                        /// The connection shows it: this says that the HTTP client which is given has one.
                        pub fn #field(mut self) -> Self {
                            self.#field = Some(());
                            self
                        }
                    },
                    insert: quote! {
                        if self.#field.is_some() {
                            credentials.insert(#constants::NAME, Credential::Connection);
                        }
                    },
                    ty: quote!(()),
                    field: field.clone(),
                    scheme: name.clone(),
                    kind: SettingKind::Connection,
                }
            }
            SecurityKind::ApiKeyHeader { .. } => {
                one("key", quote!(Credential::header(#constants::HEADER, secret.reveal()) #refused))
            }
            SecurityKind::ApiKeyQuery { .. } => {
                one("key", quote!(Credential::Query { name: #constants::KEY, value: secret }))
            }
            SecurityKind::ApiKeyCookie { .. } => {
                one("key", quote!(Credential::cookie(#constants::KEY, secret) #refused))
            }
            SecurityKind::Basic => {
                let docs = rust::doc(&about(scheme, "user name and password"));
                Setting {
                    methods: quote! {
                        #docs
                        pub fn #field(mut self, name: impl Into<String>, password: impl Into<String>) -> Self {
                            self.#field = Some((name.into(), Secret::new(password)));
                            self
                        }
                    },
                    insert: quote! {
                        if let Some((name, password)) = self.#field {
                            credentials.insert(#constants::NAME, Credential::basic(&name, password.reveal()) #refused);
                        }
                    },
                    ty: quote!((String, Secret)),
                    field: field.clone(),
                    scheme: name.clone(),
                    kind: SettingKind::Name,
                    }
            }
        });
        if let (Some(_), Some(base)) = (token_url(scheme), first_url) {
            let client = free(format!("{}_client", field.to_string().trim_start_matches("r#")));
            let docs = rust::doc(&about(
                scheme,
                "client id and secret (the token is fetched when it is first needed)",
            ));
            settings.push(Setting {
                methods: quote! {
                    #docs
                    pub fn #client(mut self, id: impl Into<String>, secret: impl Into<String>) -> Self {
                        self.#client = Some((id.into(), Secret::new(secret)));
                        self
                    }
                },
                insert: quote! {
                    if let Some((id, secret)) = self.#client {
                        let token_url = token_endpoint(self.token_url.as_deref(), #constants::TOKEN_URL, #base.as_deref())?;
                        let scopes = self.scopes.clone().unwrap_or_else(|| #constants::SCOPES.iter().map(ToString::to_string).collect());
                        let client = Client { token_url, id, secret, scopes, retry: self.settings.retry, slot: Mutex::default() };
                        credentials.insert(#constants::NAME, Credential::Client(Box::new(client)));
                    }
                },
                ty: quote!((String, Secret)),
                field: client,
                scheme: name.clone(),
                kind: SettingKind::Client,
            });
        }
    }
    settings
}

fn about(scheme: &SecurityScheme, what: &str) -> String {
    let first = format!("The {what} of `{}`.", scheme.name);
    match scheme.description.trim() {
        "" => first,
        text => format!("{first}\n\n{text}"),
    }
}
