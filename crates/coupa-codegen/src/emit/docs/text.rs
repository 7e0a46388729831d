//! Markdown of descriptions to HTML.
//!
//! The text comes from whoever wrote the document. Raw HTML is shown as text, pictures become links,
//! and only links that a reader can follow safely stay links.

use std::collections::VecDeque;

use pulldown_cmark::{CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd, html};

/// Turns Markdown into HTML. The highest heading becomes `<h{top}>`.
pub(super) fn to_html(markdown: &str, top: usize, resolve: &dyn Fn(&str) -> Option<String>) -> String {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let events: Vec<Event<'_>> = Parser::new_ext(markdown, options).collect();
    let highest = events.iter().filter_map(heading).min().unwrap_or(1);
    // A page that is one text has headings to link to; texts within a page would give the same name twice.
    let mut anchors = if top == 1 { anchors(&events) } else { VecDeque::new() };
    let mut dropped = Vec::new();
    let mut out = Vec::with_capacity(events.len());
    for event in events {
        match event {
            Event::Html(raw) | Event::InlineHtml(raw) => out.push(Event::Text(raw)),
            Event::Start(Tag::HtmlBlock) => out.push(Event::Start(Tag::Paragraph)),
            Event::End(TagEnd::HtmlBlock) => out.push(Event::End(TagEnd::Paragraph)),
            Event::Start(Tag::Heading { level, .. }) if anchors.front().is_some_and(Option::is_some) => {
                let level = shifted(level, highest, top);
                let anchor = anchors.front().cloned().flatten().unwrap_or_default();
                out.push(Event::Html(CowStr::from(format!(
                    "<{level} id=\"{anchor}\"><a href=\"#{anchor}\">"
                ))));
            }
            Event::End(TagEnd::Heading(level)) if matches!(anchors.pop_front(), Some(Some(_))) => {
                out.push(Event::Html(CowStr::from(format!("</a></{}>\n", shifted(level, highest, top)))));
            }
            Event::Start(Tag::Heading { level, id, .. }) => {
                let level = shifted(level, highest, top);
                out.push(Event::Start(Tag::Heading { level, id, classes: Vec::new(), attrs: Vec::new() }));
            }
            Event::End(TagEnd::Heading(level)) => {
                out.push(Event::End(TagEnd::Heading(shifted(level, highest, top))));
            }
            Event::Start(Tag::Link { dest_url, title, .. } | Tag::Image { dest_url, title, .. }) => {
                let target = target(&dest_url, resolve);
                dropped.push(target.is_none());
                if let Some(target) = target {
                    out.push(Event::Start(Tag::Link {
                        link_type: LinkType::Inline,
                        dest_url: CowStr::from(target),
                        title,
                        id: CowStr::from(""),
                    }));
                }
            }
            Event::End(TagEnd::Link | TagEnd::Image) => {
                if dropped.pop() == Some(false) {
                    out.push(Event::End(TagEnd::Link));
                }
            }
            Event::Start(Tag::Table(alignment)) => {
                out.push(Event::Html(CowStr::from(
                    "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table\">",
                )));
                out.push(Event::Start(Tag::Table(alignment)));
            }
            Event::End(TagEnd::Table) => {
                out.push(Event::End(TagEnd::Table));
                out.push(Event::Html(CowStr::from("</div>")));
            }
            // A keyboard must reach what scrolls.
            Event::Start(Tag::CodeBlock(_)) => {
                out.push(Event::Html(CowStr::from("<pre tabindex=\"0\"><code>")));
            }
            Event::End(TagEnd::CodeBlock) => out.push(Event::Html(CowStr::from("</code></pre>\n"))),
            other => out.push(other),
        }
    }
    let mut text = String::new();
    html::push_html(&mut text, out.into_iter());
    text
}

/// HTML of a single paragraph without the paragraph, to stand inside a line; anything longer as it is.
pub(super) fn inline(html: &str) -> String {
    let inner = html.trim().strip_prefix("<p>").and_then(|rest| rest.strip_suffix("</p>"));
    inner.filter(|inner| !inner.contains("<p>")).unwrap_or(html).to_owned()
}

/// The first sentence of a text, without markup: for lists and page titles.
pub(super) fn summary(markdown: &str) -> String {
    let mut plain = String::new();
    for event in Parser::new(markdown) {
        match event {
            Event::Text(text) | Event::Code(text) => plain.push_str(&text),
            Event::SoftBreak | Event::HardBreak => plain.push(' '),
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::Item) => break,
            _ => {}
        }
    }
    let end = plain.find(". ").map_or(plain.len(), |index| index + 1);
    plain[..end].trim().to_owned()
}

/// A text as the name of a place: its words in lower case, with `-` between them.
pub(super) fn anchor(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    super::link::slug(&words.collect::<Vec<_>>().join("-").to_lowercase())
}

/// The names of all headings in order; none for those of the highest level, which is the page itself.
fn anchors(events: &[Event<'_>]) -> VecDeque<Option<String>> {
    let mut names = super::link::FileNames::default();
    let mut anchors = VecDeque::new();
    for (index, level) in
        events.iter().enumerate().filter_map(|(index, event)| Some((index, heading(event)?)))
    {
        let inside =
            events.iter().skip(index).take_while(|event| !matches!(event, Event::End(TagEnd::Heading(_))));
        let text: String = inside
            .filter_map(|event| match event {
                Event::Text(text) | Event::Code(text) => Some(text.to_string()),
                _ => None,
            })
            .collect();
        anchors.push_back((level > 1).then(|| names.name(&anchor(&text))));
    }
    anchors
}

fn heading(event: &Event<'_>) -> Option<usize> {
    match event {
        Event::Start(Tag::Heading { level, .. }) => Some(*level as usize),
        _ => None,
    }
}

fn shifted(level: HeadingLevel, highest: usize, top: usize) -> HeadingLevel {
    HeadingLevel::try_from((level as usize - highest + top).min(6)).unwrap_or(HeadingLevel::H6)
}

/// Where a link leads: to another place on the web, to a person, or to what `resolve` knows of the document.
fn target(url: &str, resolve: &dyn Fn(&str) -> Option<String>) -> Option<String> {
    let lower = url.to_ascii_lowercase();
    let outside = ["https://", "http://", "mailto:"].iter().any(|scheme| lower.starts_with(scheme));
    if outside { Some(url.to_owned()) } else { resolve(url) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(markdown: &str) -> String {
        to_html(markdown, 3, &|url| (url == "#/components/schemas/Cat").then(|| "Cat.html".to_owned()))
    }

    #[test]
    fn raw_html_is_shown_and_not_obeyed() {
        let text = html("a <b onclick=x>b</b> <script>alert(1)</script>\n\n<script>\nalert(2)\n</script>\n");
        assert!(!text.contains("<script") && !text.contains("<b "), "{text}");
        assert!(text.contains("&lt;script&gt;alert(1)"), "{text}");
    }

    #[test]
    fn only_links_that_can_be_followed_stay_links() {
        assert_eq!(html("[a](javascript:alert(1)) [b](../x) [c](//host/x)"), "<p>a b c</p>\n");
        assert_eq!(html("[a](HTTPS://example.com/)"), "<p><a href=\"HTTPS://example.com/\">a</a></p>\n");
        assert_eq!(html("[a](#/components/schemas/Cat)"), "<p><a href=\"Cat.html\">a</a></p>\n");
        assert_eq!(
            html("![cat](https://example.com/cat.png)"),
            "<p><a href=\"https://example.com/cat.png\">cat</a></p>\n"
        );
        assert_eq!(
            html("[![x](x.png)](https://example.com/)"),
            "<p><a href=\"https://example.com/\">x</a></p>\n"
        );
    }

    #[test]
    fn headings_follow_those_of_the_page() {
        assert_eq!(html("## A\n\n### B\n"), "<h3>A</h3>\n<h4>B</h4>\n");
        assert_eq!(html("# A\n\n###### B\n"), "<h3>A</h3>\n<h6>B</h6>\n");
    }

    #[test]
    fn a_summary_is_one_plain_sentence() {
        assert_eq!(summary("The **first** `name`. More.\n\nEven more."), "The first name.");
        assert_eq!(summary("- one\n- two"), "one");
        assert_eq!(summary(""), "");
    }
}
