//! The token endpoint, `POST /oauth2/token`: client credentials (RFC 6749, section 4.4).

use std::sync::Arc;

use axum::{
    body::{Body, to_bytes},
    extract::{Request, State as Shared},
    response::{IntoResponse, Response},
};
use base64::{Engine as _, prelude::BASE64_STANDARD};
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use percent_encoding::percent_decode_str;
use serde_json::json;

use crate::{
    errors::{OAuthError, json},
    state::State,
    world,
};

/// Largest form.
const LARGEST: usize = 16 << 10;
const FORM: &str = "application/x-www-form-urlencoded";

/// Answers a request to the token endpoint.
pub(crate) async fn token(Shared(state): Shared<Arc<State>>, request: Request) -> Response {
    match *request.method() {
        Method::POST => {}
        Method::OPTIONS => {
            return (StatusCode::NO_CONTENT, [(header::ALLOW, "POST, OPTIONS")]).into_response();
        }
        _ => return OAuthError::MethodNotAllowed.response(),
    }
    let (parts, body) = request.into_parts();
    match grant(&state, &parts.headers, body).await {
        Ok(response) => response,
        Err(error) => error.response(),
    }
}

async fn grant(state: &State, headers: &HeaderMap, body: Body) -> Result<Response, OAuthError> {
    let content_type =
        headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let media_type = content_type.split(';').next().unwrap_or_default().trim();
    if !media_type.eq_ignore_ascii_case(FORM) {
        return Err(OAuthError::InvalidRequest("The body must be a form: application/x-www-form-urlencoded"));
    }
    let body = to_bytes(body, LARGEST).await.map_err(|_| OAuthError::TooLarge)?;
    let form = Form::read(&body)?;
    let grant_type = form.get("grant_type").ok_or(OAuthError::InvalidRequest("grant_type is missing"))?;
    let (id, secret) = client_of(&form, headers)?;
    // An id of somebody's own may have an @ in it.
    let (client, of_credential) = match state.credentials.client(&id, &secret) {
        Some(client) => (client, None),
        None => {
            let (id, world) = world::split(&id);
            (state.credentials.client(id, &secret).ok_or(OAuthError::InvalidClient)?, world)
        }
    };
    if grant_type != "client_credentials" {
        return Err(OAuthError::UnsupportedGrantType);
    }
    let asked: Vec<_> =
        form.get("scope").unwrap_or_default().split(' ').filter(|scope| !scope.is_empty()).collect();
    if asked.iter().any(|scope| !client.scopes.iter().any(|has| has == scope)) {
        return Err(OAuthError::InvalidScope);
    }
    let scopes = if asked.is_empty() { client.scopes.iter().map(String::as_str).collect() } else { asked };
    let name = world::choose(of_credential, headers)
        .map_err(|_| OAuthError::InvalidRequest("X-Sandbox-World is no world, or not that of the client"))?;
    let world = state.worlds.enter(&name).await.map_err(|refusal| {
        tracing::error!(?refusal, world = %name, "no token: the world cannot be used");
        OAuthError::Server
    })?;
    let lifetime = state.token_lifetime;
    let token = state
        .signer
        .issue(&client.id, &scopes, of_credential, world.now().timestamp(), lifetime)
        .map_err(|error| {
            tracing::error!(error = &*error as &dyn std::error::Error, "no token could be signed");
            OAuthError::Server
        })?;
    let mut response = json(&json!({
        "access_token": token,
        "token_type": "bearer",
        "expires_in": lifetime,
        "scope": scopes.join(" "),
    }));
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

/// Id and secret of the client, from the form or by HTTP Basic, not from both.
fn client_of(form: &Form, headers: &HeaderMap) -> Result<(String, String), OAuthError> {
    let (id, secret) = (form.get("client_id"), form.get("client_secret"));
    let Some(authorization) = headers.get(header::AUTHORIZATION) else {
        return match (id, secret) {
            (Some(id), Some(secret)) => Ok((id.to_owned(), secret.to_owned())),
            _ => Err(OAuthError::InvalidClient),
        };
    };
    let (basic_id, basic_secret) =
        authorization.to_str().ok().and_then(basic).ok_or(OAuthError::InvalidClient)?;
    if secret.is_some() || id.is_some_and(|id| id != basic_id) {
        return Err(OAuthError::InvalidRequest("The client must say who it is in one way only"));
    }
    Ok((basic_id, basic_secret))
}

/// `Basic` with id and secret, both encoded as in a form.
fn basic(authorization: &str) -> Option<(String, String)> {
    let (scheme, encoded) = authorization.trim().split_once(' ')?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return None;
    }
    let decoded = String::from_utf8(BASE64_STANDARD.decode(encoded.trim()).ok()?).ok()?;
    let (id, secret) = decoded.split_once(':')?;
    Some((plain(id)?, plain(secret)?))
}

/// Form decoding: `+` is a space.
fn plain(text: &str) -> Option<String> {
    percent_decode_str(&text.replace('+', " ")).decode_utf8().ok().map(std::borrow::Cow::into_owned)
}

/// A form whose fields each stand once.
struct Form(Vec<(String, String)>);

impl Form {
    fn read(body: &[u8]) -> Result<Self, OAuthError> {
        let unreadable = || OAuthError::InvalidRequest("The form cannot be read");
        let body = std::str::from_utf8(body).map_err(|_| unreadable())?;
        let mut fields: Vec<(String, String)> = Vec::new();
        for field in body.split('&').filter(|field| !field.is_empty()) {
            let (name, value) = field.split_once('=').unwrap_or((field, ""));
            let (name, value) = plain(name).zip(plain(value)).ok_or_else(unreadable)?;
            if fields.iter().any(|(known, _)| *known == name) {
                return Err(OAuthError::InvalidRequest("A parameter is given twice"));
            }
            fields.push((name, value));
        }
        Ok(Self(fields))
    }

    /// The value of a field; an empty one counts as not given.
    fn get(&self, name: &str) -> Option<&str> {
        let found = self.0.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str()).filter(|value| !value.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn basic_is_decoded_as_a_form() {
        let encode = |text: &str| format!("Basic {}", BASE64_STANDARD.encode(text));
        let pair = |id: &str, secret: &str| Some((id.to_owned(), secret.to_owned()));
        assert_eq!(basic(&encode("sandbox:a%3Ab+c")), pair("sandbox", "a:b c"));
        assert_eq!(basic(&encode("sandbox:")), pair("sandbox", ""));
        assert_eq!(basic(&encode("sandbox")), None);
        assert_eq!(basic("Basic !"), None);
        assert_eq!(basic("Bearer x"), None);
    }

    #[test]
    fn a_field_stands_once() {
        assert!(Form::read(b"a=1&a=2").is_err());
        let form = Form::read(b"a=1&b=&scope=x+y").unwrap();
        assert_eq!((form.get("a"), form.get("b"), form.get("scope")), (Some("1"), None, Some("x y")));
    }
}
