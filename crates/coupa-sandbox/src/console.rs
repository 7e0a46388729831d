//! The console: a page at `/` that shows a world and the requests to it, by way of the control plane.

use axum::{
    Router,
    response::{IntoResponse as _, Response},
    routing::get,
};
use http::header;

const PAGE: &str = include_str!("../console/index.html");
const STYLE: &str = include_str!("../console/style.css");
const SCRIPT: &str = include_str!("../console/console.js");

/// Where the page links the documentation, if there is one.
const DOCS_PLACE: &str = "<!-- docs -->";
const DOCS: &str = r#"<li><a href="/docs/">Documentation</a></li>"#;

/// What the page may do: load its own two files and call its own host. No script can make markup out of text.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; \
    base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/// The page and its files.
pub(crate) fn router<S: Clone + Send + Sync + 'static>(has_docs: bool) -> Router<S> {
    Router::new()
        .route("/", get(async move || file("text/html; charset=utf-8", page(has_docs))))
        .route("/console/style.css", get(async || file("text/css; charset=utf-8", STYLE.to_owned())))
        .route("/console/console.js", get(async || file("text/javascript; charset=utf-8", SCRIPT.to_owned())))
}

fn page(has_docs: bool) -> String {
    PAGE.replace(DOCS_PLACE, if has_docs { DOCS } else { "" })
}

fn file(media_type: &'static str, text: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, media_type),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        // The page of another version would call another control plane.
        (header::CACHE_CONTROL, "no-cache"),
    ];
    (headers, text).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_has_no_script_or_style_of_its_own() {
        for part in ["<style", " style=", " onclick=", " onload=", "javascript:"] {
            assert!(!PAGE.contains(part), "{part}");
        }
        assert!(PAGE.matches("<script").count() == 1 && PAGE.contains("<script src=\"/console/console.js\""));
        for part in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval("] {
            assert!(!SCRIPT.contains(part), "{part}");
        }
        assert!(page(true).contains(DOCS) && !page(false).contains("/docs/"));
    }

    #[test]
    fn the_page_is_light() {
        assert!(PAGE.len() + STYLE.len() + SCRIPT.len() < 48 << 10);
    }
}
