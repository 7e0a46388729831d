//! How a client is built: base URLs, credentials, limits.

use std::env::{self, VarError};
use std::fmt;
use std::sync::Arc;

use tokio::sync::Mutex;

use crate::generated::facade::{Core, Coupa, Cso};
use crate::generated::schemes;
use crate::shell::settings::{Settings, setters};
use crate::shell::{BuildError, Client, Credential, Credentials, Raw, Secret, Shell, base_url};

/// The examples of the page for people who find the crate are compiled too.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}

/// Builds a [`Coupa`].
///
/// ```
/// use coupa_client::Coupa;
///
/// # fn main() -> Result<(), coupa_client::BuildError> {
/// let coupa = Coupa::builder()
///     .core_url("https://example.coupahost.com")
///     .client_credentials("client-id", "client-secret")
///     .cso_url("https://example.cso.coupahost.com")
///     .cso_key("key")
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Default)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct Builder {
    core_url: Option<String>,
    client: Option<(String, Secret)>,
    scopes: Option<Vec<String>>,
    token_url: Option<String>,
    cso_url: Option<String>,
    cso_key: Option<Secret>,
    settings: Settings,
}

impl Coupa {
    /// Begins to build a client. Either API may be left out: a call of it then says what is missing.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// A client from the environment: `COUPA_CORE_URL` or `COUPA_INSTANCE`, `COUPA_CLIENT_ID`, `COUPA_CLIENT_SECRET`,
    /// `COUPA_SCOPES` (separated by spaces), `COUPA_TOKEN_URL`, `COUPA_CSO_URL` or `COUPA_COMPANY`,
    /// `COUPA_CSO_KEY`. What is not set is left out; an empty value counts as not set.
    ///
    /// # Errors
    ///
    /// A variable is not Unicode, a URL is none, or credentials are incomplete.
    pub fn from_env() -> Result<Self, BuildError> {
        Builder::default().read_env(env::var)?.build()
    }
}

impl Builder {
    /// Base URL of the core API, such as `https://example.coupahost.com`.
    pub fn core_url(mut self, url: impl Into<String>) -> Self {
        self.core_url = Some(url.into());
        self
    }

    /// The production instance of this name: `example` is `https://example.coupahost.com`. A whole URL, or a host name
    /// such as `example.coupadev.com`, is taken as it is.
    pub fn instance(self, name: impl AsRef<str>) -> Self {
        let url = site(name.as_ref(), "coupahost.com");
        self.core_url(url)
    }

    /// The CSO site of the company of this name: `example` is `https://example.cso.coupahost.com`. A whole URL or a
    /// host name is taken as it is.
    pub fn company(self, name: impl AsRef<str>) -> Self {
        let url = site(name.as_ref(), "cso.coupahost.com");
        self.cso_url(url)
    }

    /// Client id and secret of the core API. The token is fetched when it is first needed.
    pub fn client_credentials(mut self, id: impl Into<String>, secret: impl Into<String>) -> Self {
        self.client = Some((id.into(), Secret::new(secret)));
        self
    }

    /// The scopes to ask for, where the client was not granted both that the operations need.
    pub fn scopes<I: IntoIterator<Item = impl Into<String>>>(mut self, scopes: I) -> Self {
        self.scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// The token endpoint, where it is not `/oauth2/token` under the core URL.
    pub fn token_url(mut self, url: impl Into<String>) -> Self {
        self.token_url = Some(url.into());
        self
    }

    /// Base URL of the CSO API, such as `https://example.cso.coupahost.com`.
    pub fn cso_url(mut self, url: impl Into<String>) -> Self {
        self.cso_url = Some(url.into());
        self
    }

    /// Key of the CSO API.
    pub fn cso_key(mut self, key: impl Into<String>) -> Self {
        self.cso_key = Some(Secret::new(key));
        self
    }

    setters!();

    /// Takes from the environment what is set there.
    fn read_env(
        mut self,
        read: impl Fn(&'static str) -> Result<String, VarError>,
    ) -> Result<Self, BuildError> {
        let get = |name: &'static str| match read(name) {
            Ok(value) => Ok(Some(value).filter(|value| !value.is_empty())),
            Err(VarError::NotPresent) => Ok(None),
            Err(VarError::NotUnicode(_)) => Err(BuildError::Variable(name)),
        };
        if let Some(instance) = get("COUPA_INSTANCE")? {
            self = self.instance(instance);
        }
        if let Some(company) = get("COUPA_COMPANY")? {
            self = self.company(company);
        }
        // A whole URL says more than a name.
        self.core_url = get("COUPA_CORE_URL")?.or(self.core_url);
        self.client = match (get("COUPA_CLIENT_ID")?, get("COUPA_CLIENT_SECRET")?) {
            (Some(id), Some(secret)) => Some((id, Secret::new(secret))),
            (None, None) => None,
            (Some(_), None) => {
                return Err(BuildError::Incomplete("COUPA_CLIENT_ID is set without COUPA_CLIENT_SECRET"));
            }
            (None, Some(_)) => {
                return Err(BuildError::Incomplete("COUPA_CLIENT_SECRET is set without COUPA_CLIENT_ID"));
            }
        };
        self.scopes = get("COUPA_SCOPES")?.map(|text| text.split_whitespace().map(str::to_owned).collect());
        self.token_url = get("COUPA_TOKEN_URL")?;
        self.cso_url = get("COUPA_CSO_URL")?.or(self.cso_url);
        self.cso_key = get("COUPA_CSO_KEY")?.map(Secret::new);
        Ok(self)
    }

    /// The client. Nothing is sent yet.
    ///
    /// # Errors
    ///
    /// A URL is none, credentials have no URL to be used with, a key cannot stand in a header, or TLS cannot be
    /// set up.
    pub fn build(self) -> Result<Coupa, BuildError> {
        let (core, cso) = self.shells()?;
        Ok(Coupa { core: Core::from_shell(core), cso: Cso::from_shell(cso) })
    }

    /// A client that calls operations by their metadata. Nothing is sent yet.
    ///
    /// ```
    /// use coupa_client::{Coupa, types::operations};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let sandbox = coupa_sandbox::Sandbox::start().await?;
    /// let raw = Coupa::builder().cso_url(sandbox.url()).cso_key(sandbox.cso_key()).build_raw()?;
    /// let answer = raw.call(&operations::USER_INDEX).query("limit", "1").send().await?;
    /// println!("{} {}", answer.status(), String::from_utf8_lossy(answer.body()));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As for [`build`](Self::build).
    pub fn build_raw(self) -> Result<Raw, BuildError> {
        let (core, cso) = self.shells()?;
        Ok(Raw::new(vec![core, cso]))
    }

    /// A client that calls, by their metadata, operations of one more API that lives at `url`, such as the control plane of the
    /// sandbox. It holds no credentials: what the operations ask for is put into headers by whoever calls them.
    ///
    /// # Errors
    ///
    /// The URL is none, or TLS cannot be set up.
    pub fn build_raw_at(mut self, api: &'static str, url: &str) -> Result<Raw, BuildError> {
        let http = self.client_of_http()?;
        let base_url = base_url(url).map_err(|why| BuildError::Url { what: api, why })?;
        let shell = self.settings.shell(api, &http, Some(base_url), Arc::new(Credentials::default()));
        Ok(Raw::new(vec![shell]))
    }

    fn client_of_http(&mut self) -> Result<reqwest::Client, BuildError> {
        let user_agent = concat!("coupa-client/", env!("CARGO_PKG_VERSION"));
        self.settings.http(user_agent).map_err(BuildError::Http)
    }

    /// How each API is reached.
    fn shells(mut self) -> Result<(Shell, Shell), BuildError> {
        let http = self.client_of_http()?;
        let checked = |what, url: &str| base_url(url).map_err(|why| BuildError::Url { what, why });
        let core_url = self.core_url.take().map(|url| checked("core", &url)).transpose()?;
        let cso_url = self.cso_url.take().map(|url| checked("cso", &url)).transpose()?;
        let mut core = Credentials::default();
        match (self.client.take(), &core_url) {
            (None, _) => {}
            (Some(_), None) => {
                return Err(BuildError::Incomplete("client credentials are set without a core URL"));
            }
            (Some((id, secret)), Some(core_url)) => {
                let token_url = match self.token_url.take() {
                    Some(url) => checked("token", &url)?,
                    None => format!("{core_url}{}", schemes::o_auth2::TOKEN_URL),
                };
                let scopes = self
                    .scopes
                    .take()
                    .unwrap_or_else(|| schemes::o_auth2::SCOPES.iter().map(ToString::to_string).collect());
                let slot = Mutex::default();
                let client = Client { token_url, id, secret, scopes, retry: self.settings.retry, slot };
                core.insert(schemes::o_auth2::NAME, Credential::Client(Box::new(client)));
            }
        }
        let mut cso = Credentials::default();
        match (self.cso_key.take(), &cso_url) {
            (None, _) => {}
            (Some(_), None) => return Err(BuildError::Incomplete("a CSO key is set without a CSO URL")),
            (Some(key), Some(_)) => {
                let scheme = schemes::cso_api_key::NAME;
                let key = Credential::header(schemes::cso_api_key::HEADER, key.reveal())
                    .map_err(|_| BuildError::Credential { scheme })?;
                cso.insert(scheme, key);
            }
        }
        let shell = |api, url, credentials| self.settings.shell(api, &http, url, Arc::new(credentials));
        Ok((shell(Core::API, core_url, core), shell(Cso::API, cso_url, cso)))
    }
}

/// The URL that a name, a host name or a URL stands for.
fn site(name: &str, domain: &str) -> String {
    let name = name.trim();
    if name.contains("://") {
        name.to_owned()
    } else if name.contains(['.', ':']) {
        format!("https://{name}")
    } else {
        format!("https://{name}.{domain}")
    }
}

impl fmt::Debug for Builder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Builder")
            .field("core_url", &self.core_url)
            .field("client", &self.client)
            .field("scopes", &self.scopes)
            .field("token_url", &self.token_url)
            .field("cso_url", &self.cso_url)
            .field("cso_key", &self.cso_key)
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn from(variables: &[(&'static str, &'static str)]) -> Result<Coupa, BuildError> {
        let variables: BTreeMap<_, _> = variables.iter().copied().collect();
        Builder::default()
            .read_env(|name| variables.get(name).map(ToString::to_string).ok_or(VarError::NotPresent))?
            .build()
    }

    #[test]
    fn a_name_stands_for_a_url() {
        let url = |name: &str| format!("{:?}", Coupa::builder().instance(name));
        assert!(url("acme").contains("\"https://acme.coupahost.com\""));
        assert!(url("acme.coupadev.com").contains("\"https://acme.coupadev.com\""));
        assert!(url("http://127.0.0.1:8080").contains("\"http://127.0.0.1:8080\""));
        let coupa = from(&[
            ("COUPA_INSTANCE", "acme"),
            ("COUPA_COMPANY", "acme"),
            ("COUPA_CSO_URL", "https://cso.example.com"),
        ]);
        let shown = format!("{:?}", coupa.unwrap());
        assert!(shown.contains("https://acme.coupahost.com") && shown.contains("https://cso.example.com"));
        assert!(from(&[("COUPA_INSTANCE", "no name")]).is_err());
    }

    #[test]
    fn the_environment_is_read_whole() {
        let coupa = from(&[
            ("COUPA_CORE_URL", "https://example.com/"),
            ("COUPA_CLIENT_ID", "some-id"),
            ("COUPA_CLIENT_SECRET", "very-secret"),
            ("COUPA_CSO_URL", "https://cso.example.com"),
            ("COUPA_CSO_KEY", "key-secret"),
        ])
        .unwrap();
        let shown = format!("{coupa:?}");
        assert!(shown.contains("https://example.com/oauth2/token") && shown.contains("some-id"), "{shown}");
        assert!(!shown.contains("very-secret") && !shown.contains("key-secret"), "{shown}");
    }

    #[test]
    fn half_of_a_pair_is_refused() {
        for variables in [
            [("COUPA_CORE_URL", "https://example.com"), ("COUPA_CLIENT_ID", "a")],
            [("COUPA_CLIENT_SECRET", "b"), ("COUPA_CLIENT_ID", "a")],
            [("COUPA_CSO_KEY", "k"), ("COUPA_CSO_URL", "")],
        ] {
            assert!(matches!(from(&variables), Err(BuildError::Incomplete(_))), "{variables:?}");
        }
    }
}
