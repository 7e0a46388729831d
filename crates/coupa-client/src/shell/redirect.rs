//! Redirects: followed by hand, because credentials must not travel to another host.

use http::header::{ACCEPT, LOCATION, USER_AGENT};
use http::{Method, StatusCode};
use reqwest::{Request, Response, Url};

/// Most redirects in a row.
const MOST: usize = 5;

/// Follows redirects of a request. An answer that cannot be followed is given as it is.
///
/// Only what asks for something is followed: to repeat a write elsewhere could do it twice. A status that the document
/// describes, among `documented`, is an answer itself.
pub(super) async fn follow(
    http: &reqwest::Client,
    documented: &[u16],
    request: Option<&Request>,
    mut response: Response,
) -> reqwest::Result<Response> {
    let safe = |request: &&Request| matches!(*request.method(), Method::GET | Method::HEAD);
    let Some(first) = request.filter(safe) else { return Ok(response) };
    let mut followed: Option<Request> = None;
    for _ in 0..MOST {
        let last = followed.as_ref().unwrap_or(first);
        if documented.contains(&response.status().as_u16()) {
            break;
        }
        let Some(next) = target(last, &response) else { break };
        let mut request = Request::new(last.method().clone(), next);
        *request.timeout_mut() = last.timeout().copied();
        if same_origin(last.url(), request.url()) {
            request.headers_mut().clone_from(last.headers());
        } else {
            // Any header may be a secret; these are not.
            for name in [ACCEPT, USER_AGENT] {
                if let Some(value) = last.headers().get(&name) {
                    request.headers_mut().insert(name, value.clone());
                }
            }
        }
        let Some(kept) = request.try_clone() else { break };
        followed = Some(kept);
        response = http.execute(request).await?;
    }
    Ok(response)
}

/// Where a redirect leads, where it may be followed: never from TLS to plain text.
fn target(request: &Request, response: &Response) -> Option<Url> {
    let redirect = matches!(
        response.status(),
        StatusCode::MOVED_PERMANENTLY
            | StatusCode::FOUND
            | StatusCode::SEE_OTHER
            | StatusCode::TEMPORARY_REDIRECT
            | StatusCode::PERMANENT_REDIRECT
    );
    let location = response.headers().get(LOCATION).filter(|_| redirect)?.to_str().ok()?;
    let next = request.url().join(location).ok()?;
    let allowed = next.scheme() == "https" || next.scheme() == "http" && request.url().scheme() == "http";
    allowed.then_some(next)
}

fn same_origin(a: &Url, b: &Url) -> bool {
    a.scheme() == b.scheme()
        && a.host_str() == b.host_str()
        && a.port_or_known_default() == b.port_or_known_default()
}
