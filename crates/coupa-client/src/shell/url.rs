//! Base URLs.

/// A URL to which paths are appended: absolute, HTTP, nothing behind the path, no final slash. The error says what is
/// wrong with it.
pub(crate) fn base_url(text: &str) -> Result<String, &'static str> {
    let url = reqwest::Url::parse(text.trim()).map_err(|_| "is no absolute URL")?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err("is neither http nor https");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err("has a query or a fragment");
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err("holds credentials");
    }
    Ok(url.as_str().trim_end_matches('/').to_owned())
}

#[cfg(test)]
mod tests {
    use super::base_url;

    #[test]
    fn urls_are_checked_and_trimmed() {
        assert_eq!(base_url(" https://Example.com/x/ ").as_deref(), Ok("https://example.com/x"));
        for text in
            ["example.com", "ftp://example.com", "https://a:b@example.com", "https://example.com?x=1", ""]
        {
            assert!(base_url(text).is_err(), "{text}");
        }
    }
}
