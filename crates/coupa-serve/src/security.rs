//! Who may call: alternatives (OR) of sets (AND) of schemes, as the document says.

use std::{borrow::Cow, convert::Infallible, error::Error, fmt, future::Future, sync::Arc};

use base64::{Engine as _, prelude::BASE64_STANDARD as STANDARD};
use coupa_core::operation::{Operation, Requirement};
use http::{HeaderMap, HeaderValue, StatusCode, header, request};

use crate::{BoxError, Failure, Input, Problem, ProblemKind, query::Query, structured::cookies};

/// Judges credentials. What the document asks for is compared by the stub; this says whom a credential belongs to.
pub trait Authenticator: Send + Sync + 'static {
    /// What handlers learn about the caller.
    type Principal: Clone + Send + Sync + 'static;

    /// Whom a credential belongs to, and what it may do. Asked at most once a request for each scheme.
    fn authenticate(
        &self,
        credential: Credential<'_>,
        request: &request::Parts,
    ) -> impl Future<Output = Result<Granted<Self::Principal>, Denied>> + Send;
}

/// The authenticator of a document without credentials.
#[derive(Debug, Clone, Copy, Default)]
pub struct Anybody;

impl Authenticator for Anybody {
    type Principal = Infallible;

    async fn authenticate(
        &self,
        _: Credential<'_>,
        _: &request::Parts,
    ) -> Result<Granted<Infallible>, Denied> {
        Err(Denied::Invalid("no credential is known".to_owned()))
    }
}

/// A credential as it was sent.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Credential<'a> {
    /// Name of the security scheme in the document.
    pub scheme: &'static str,
    /// What kind it is.
    pub kind: CredentialKind,
    /// The token or key.
    pub secret: &'a str,
}

/// Never shows the secret.
impl fmt::Debug for Credential<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Credential")
            .field("scheme", &self.scheme)
            .field("kind", &self.kind)
            .finish_non_exhaustive()
    }
}

/// The kinds of credential.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CredentialKind {
    /// A bearer token (RFC 6750).
    Bearer,
    /// User name and password (RFC 7617): the secret is `name:password`.
    Basic,
    /// A key in a header, a query attribute or a cookie of its own.
    ApiKey,
    /// What stands behind the name of another scheme of HTTP authentication.
    Http,
    /// A certificate, which the connection has shown: the secret is empty. What the server knows of it stands among
    /// the extensions of the request, where who accepts connections put it.
    MutualTls,
}

/// A credential that is good.
#[derive(Debug, Clone)]
pub struct Granted<P> {
    /// Whom it belongs to.
    pub principal: P,
    /// The scopes it was given, which requests can share.
    pub scopes: Arc<[String]>,
}

/// A credential that is not.
#[derive(Debug)]
pub enum Denied {
    /// Unknown, expired or revoked: 401. The text may be shown.
    Invalid(String),
    /// Refused for another reason.
    Problem(Box<Problem>),
    /// It could not be judged: 500.
    Failed(BoxError),
}

impl<E: Error + Send + Sync + 'static> From<E> for Denied {
    fn from(error: E) -> Self {
        Self::Failed(Box::new(error))
    }
}

impl From<Problem> for Denied {
    fn from(problem: Problem) -> Self {
        Self::Problem(Box::new(problem))
    }
}

/// A security scheme of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scheme {
    /// Its name.
    pub name: &'static str,
    /// Where its credential stands.
    pub kind: SchemeKind,
}

/// Where the credential of a scheme stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SchemeKind {
    /// `Authorization: Bearer …`.
    Bearer,
    /// `Authorization: Basic …`.
    Basic,
    /// `Authorization`, with this name of a scheme.
    Http(&'static str),
    /// The connection, with a certificate of the caller.
    MutualTls,
    /// A header with this lower-case name.
    ApiKeyHeader(&'static str),
    /// A query attribute with this name.
    ApiKeyQuery(&'static str),
    /// A cookie with this name.
    ApiKeyCookie(&'static str),
}

impl Scheme {
    /// The credential in a request.
    fn secret<'r>(&self, request: &'r request::Parts) -> Option<(CredentialKind, Cow<'r, str>)> {
        let headers = &request.headers;
        let (kind, secret): (_, Cow<'r, str>) = match self.kind {
            SchemeKind::Bearer => (CredentialKind::Bearer, authorization(headers, "bearer")?.into()),
            SchemeKind::Basic => {
                let pair = STANDARD.decode(authorization(headers, "basic")?).ok()?;
                let pair = String::from_utf8(pair).ok().filter(|pair| pair.contains(':'))?;
                (CredentialKind::Basic, pair.into())
            }
            SchemeKind::Http(name) => (CredentialKind::Http, authorization(headers, name)?.into()),
            // Nothing of it stands in a request: who judges it looks at what the connection told.
            SchemeKind::MutualTls => return Some((CredentialKind::MutualTls, Cow::Borrowed(""))),
            SchemeKind::ApiKeyHeader(name) => {
                (CredentialKind::ApiKey, headers.get(name)?.to_str().ok()?.trim().into())
            }
            SchemeKind::ApiKeyQuery(name) => {
                let mut query = Query::parse(request.uri.query(), &mut Vec::new());
                (CredentialKind::ApiKey, query.take(name).into_strings().into_iter().next()?.into())
            }
            SchemeKind::ApiKeyCookie(name) => {
                let (_, value) = cookies(headers).find(|(found, _)| *found == name)?;
                (CredentialKind::ApiKey, value.into())
            }
        };
        (!secret.is_empty()).then_some((kind, secret))
    }

    /// What is asked for in `WWW-Authenticate`. An API key has no registered scheme; ours names the header.
    fn challenge(&self, error: Option<&str>, scopes: &[&str]) -> Option<String> {
        let mut parameters = Vec::new();
        let scheme = match self.kind {
            SchemeKind::Bearer => {
                if let Some(error) = error {
                    parameters.push(format!("error=\"{error}\""));
                }
                if !scopes.is_empty() {
                    parameters.push(format!("scope=\"{}\"", scopes.join(" ")));
                }
                "Bearer"
            }
            SchemeKind::Basic => {
                parameters.push("realm=\"api\", charset=\"UTF-8\"".to_owned());
                "Basic"
            }
            SchemeKind::Http(name) => name,
            // No header asks for a certificate.
            SchemeKind::MutualTls => return None,
            SchemeKind::ApiKeyHeader(name) => {
                parameters.push(format!("header=\"{name}\""));
                "ApiKey"
            }
            SchemeKind::ApiKeyQuery(name) => {
                parameters.push(format!("query=\"{name}\""));
                "ApiKey"
            }
            SchemeKind::ApiKeyCookie(name) => {
                parameters.push(format!("cookie=\"{name}\""));
                "ApiKey"
            }
        };
        Some(if parameters.is_empty() {
            scheme.to_owned()
        } else {
            format!("{scheme} {}", parameters.join(", "))
        })
    }
}

/// Takes keys out of the query: they are no attribute that a handler is to see.
pub(crate) fn take_keys(schemes: &'static [Scheme], operation: &'static Operation, input: &mut Input) {
    for scheme in schemes {
        let used = operation.security.iter().any(|set| set.iter().any(|one| one.scheme == scheme.name));
        if let (SchemeKind::ApiKeyQuery(name), true) = (scheme.kind, used) {
            input.query.take(name);
        }
    }
}

/// What stands behind the name of an authentication scheme.
fn authorization<'a>(headers: &'a HeaderMap, scheme: &str) -> Option<&'a str> {
    let (found, secret) = headers.get(header::AUTHORIZATION)?.to_str().ok()?.trim_ascii().split_once(' ')?;
    found.eq_ignore_ascii_case(scheme).then(|| secret.trim_ascii())
}

/// What asking about one scheme gave.
enum Verdict<P> {
    Granted(Granted<P>),
    Missing,
    Invalid(String),
}

/// Who calls, in the order in which the document names the schemes. One takes no list.
pub(crate) enum Principals<P> {
    Nobody,
    One(P),
    More(Vec<P>),
}

impl<P> Principals<P> {
    /// Takes the first one.
    pub(crate) fn first(&mut self) -> Option<P> {
        match std::mem::replace(self, Self::Nobody) {
            Self::Nobody => None,
            Self::One(principal) => Some(principal),
            Self::More(principals) => {
                let mut principals = principals.into_iter();
                let first = principals.next();
                *self = Self::More(principals.collect());
                first
            }
        }
    }

    /// Takes all of them.
    pub(crate) fn all(&mut self) -> Vec<P> {
        match std::mem::replace(self, Self::Nobody) {
            Self::Nobody => Vec::new(),
            Self::One(principal) => vec![principal],
            Self::More(principals) => principals,
        }
    }
}

/// Principals of the first alternative that is satisfied; nobody for anonymous callers.
pub(crate) async fn admit<A: Authenticator>(
    authenticator: &A,
    schemes: &'static [Scheme],
    operation: &'static Operation,
    request: &request::Parts,
) -> Result<Principals<A::Principal>, Failure> {
    match operation.security {
        [] => Ok(Principals::Nobody),
        // What most operations ask for takes no lists.
        [[requirement]] => {
            let scheme = named(schemes, requirement)?;
            let verdict = ask(authenticator, scheme, request).await?;
            let Verdict::Granted(granted) = verdict else {
                return Err(unauthenticated(&[(scheme, verdict)]).into());
            };
            if requirement.scopes.iter().all(|scope| has(&granted, scope)) {
                return Ok(Principals::One(granted.principal));
            }
            let missing = requirement.scopes.iter().copied().filter(|scope| !has(&granted, scope)).collect();
            Err(forbidden(schemes, std::slice::from_ref(requirement), missing).into())
        }
        _ => admit_by_any(authenticator, schemes, operation, request).await.map(Principals::More),
    }
}

fn named(schemes: &'static [Scheme], requirement: &Requirement) -> Result<&'static Scheme, Failure> {
    let found = schemes.iter().find(|scheme| scheme.name == requirement.scheme);
    found.ok_or_else(|| Failure::internal(format!("no security scheme {}", requirement.scheme)))
}

fn has<P>(granted: &Granted<P>, scope: &str) -> bool {
    granted.scopes.iter().any(|has| has == scope)
}

async fn admit_by_any<A: Authenticator>(
    authenticator: &A,
    schemes: &'static [Scheme],
    operation: &'static Operation,
    request: &request::Parts,
) -> Result<Vec<A::Principal>, Failure> {
    let mut asked: Vec<(&'static Scheme, Verdict<A::Principal>)> = Vec::new();
    let mut lacking: Option<(&'static [Requirement], Vec<&'static str>)> = None;
    for set in operation.security.iter().copied().filter(|set| !set.is_empty()) {
        let mut principals = Vec::with_capacity(set.len());
        let mut missing = Vec::new();
        for requirement in set {
            let known = asked.iter().position(|(scheme, _)| scheme.name == requirement.scheme);
            let index = if let Some(index) = known {
                index
            } else {
                let scheme = named(schemes, requirement)?;
                asked.push((scheme, ask(authenticator, scheme, request).await?));
                asked.len() - 1
            };
            let Verdict::Granted(granted) = &asked[index].1 else { continue };
            missing.extend(requirement.scopes.iter().copied().filter(|scope| !has(granted, scope)));
            principals.push(granted.principal.clone());
        }
        if principals.len() < set.len() {
            continue;
        }
        if missing.is_empty() {
            return Ok(principals);
        }
        lacking.get_or_insert((set, missing));
    }
    // Who sends no credentials, or bad ones, may be let in all the same.
    if operation.security.iter().any(|set| set.is_empty()) {
        return Ok(Vec::new());
    }
    Err(match lacking {
        Some((set, missing)) => forbidden(schemes, set, missing),
        None => unauthenticated(&asked),
    }
    .into())
}

async fn ask<A: Authenticator>(
    authenticator: &A,
    scheme: &Scheme,
    request: &request::Parts,
) -> Result<Verdict<A::Principal>, Failure> {
    let Some((kind, secret)) = scheme.secret(request) else { return Ok(Verdict::Missing) };
    let credential = Credential { scheme: scheme.name, kind, secret: &secret };
    match authenticator.authenticate(credential, request).await {
        Ok(granted) => Ok(Verdict::Granted(granted)),
        Err(Denied::Invalid(detail)) => Ok(Verdict::Invalid(detail)),
        Err(Denied::Problem(problem)) => Err(Failure::Problem(problem)),
        Err(Denied::Failed(error)) => Err(Failure::Internal(error)),
    }
}

fn unauthenticated<P>(asked: &[(&'static Scheme, Verdict<P>)]) -> Problem {
    let invalid = asked.iter().find_map(|(_, verdict)| match verdict {
        Verdict::Invalid(detail) => Some(detail.clone()),
        _ => None,
    });
    let detail = invalid.unwrap_or_else(|| {
        let names: Vec<_> = asked
            .iter()
            .filter(|(_, verdict)| matches!(verdict, Verdict::Missing))
            .map(|(scheme, _)| scheme.name)
            .collect();
        format!("credentials are missing: {}", names.join(", "))
    });
    let mut problem = Problem::new(ProblemKind::Unauthenticated, StatusCode::UNAUTHORIZED, detail);
    for (scheme, verdict) in asked {
        let error = matches!(verdict, Verdict::Invalid(_)).then_some("invalid_token");
        challenge(&mut problem, scheme.challenge(error, &[]));
    }
    problem
}

fn forbidden(schemes: &'static [Scheme], set: &'static [Requirement], missing: Vec<&'static str>) -> Problem {
    let detail = format!("the credentials lack the scope {}", missing.join(", "));
    let mut problem = Problem::new(ProblemKind::Forbidden { missing }, StatusCode::FORBIDDEN, detail);
    for requirement in set {
        let scheme = schemes.iter().find(|scheme| scheme.name == requirement.scheme);
        if let (Some(scheme), false) = (scheme, requirement.scopes.is_empty()) {
            challenge(&mut problem, scheme.challenge(Some("insufficient_scope"), requirement.scopes));
        }
    }
    problem
}

fn challenge(problem: &mut Problem, text: Option<String>) {
    // Names and scopes come from the document; one that no header can carry is left out.
    if let Some(Ok(value)) = text.map(HeaderValue::try_from) {
        problem.headers.append(header::WWW_AUTHENTICATE, value);
    }
}
