//! The Markdown twin of a page: what stands in its `<main>`, told without HTML.
//!
//! It is made from the finished page, so the two cannot say different things. The pages are our own, so the
//! reader of HTML below knows only what our templates and the Markdown of descriptions write.

use super::constraint::code;

/// Elements without an end tag.
const VOID: [&str; 6] = ["br", "hr", "img", "input", "link", "meta"];

#[derive(Debug)]
enum Node {
    Text(String),
    Element(Element),
}

#[derive(Debug, Default)]
struct Element {
    name: String,
    attributes: String,
    children: Vec<Node>,
}

impl Element {
    fn attribute(&self, name: &str) -> Option<String> {
        let marker = format!(" {name}=\"");
        let start = self.attributes.find(&marker)? + marker.len();
        let value = self.attributes.get(start..)?.split('"').next()?;
        Some(super::check::unescape(value))
    }

    fn is_class(&self, wanted: &str) -> bool {
        self.attribute("class").is_some_and(|classes| classes.split(' ').any(|class| class == wanted))
    }

    /// All text in it, as written.
    fn text(&self) -> String {
        let parts = self.children.iter().map(|child| match child {
            Node::Text(text) => text.clone(),
            Node::Element(element) => element.text(),
        });
        parts.collect()
    }

    /// Elements of this name in it, however deep.
    fn all<'e>(&'e self, name: &str, found: &mut Vec<&'e Self>) {
        for child in &self.children {
            if let Node::Element(element) = child {
                if element.name == name {
                    found.push(element);
                } else {
                    element.all(name, found);
                }
            }
        }
    }
}

/// The twin of a page.
pub(super) fn markdown(html: &str) -> String {
    let start = html.find("<main").unwrap_or(0);
    let end = html.find("</main>").unwrap_or(html.len());
    let root = tree(html.get(start..end).unwrap_or_default());
    let mut blocks = Vec::new();
    block(&root.children, &mut blocks);
    let mut text = blocks.join("\n\n");
    text.push('\n');
    text
}

fn tree(html: &str) -> Element {
    let mut open = vec![Element::default()];
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let (text, tag) = rest.split_at(start);
        push_text(&mut open, text);
        let (tag, after) = tag[1..].split_once('>').unwrap_or((&tag[1..], ""));
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            // An end tag closes what it names; what our pages open is always closed.
            while open.len() > 1 {
                let Some(done) = open.pop() else { break };
                let found = done.name == name;
                push(&mut open, Node::Element(done));
                if found {
                    break;
                }
            }
            continue;
        }
        let name: String = tag.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '!').collect();
        let attributes = tag.get(name.len()..).unwrap_or_default().to_owned();
        let element = Element { name, attributes, children: Vec::new() };
        if VOID.contains(&element.name.as_str()) {
            push(&mut open, Node::Element(element));
        } else {
            open.push(element);
        }
    }
    push_text(&mut open, rest);
    while open.len() > 1 {
        let Some(done) = open.pop() else { break };
        push(&mut open, Node::Element(done));
    }
    open.pop().unwrap_or_default()
}

fn push(open: &mut [Element], node: Node) {
    if let Some(parent) = open.last_mut() {
        parent.children.push(node);
    }
}

fn push_text(open: &mut [Element], text: &str) {
    if !text.is_empty() {
        push(open, Node::Text(super::check::unescape(text)));
    }
}

/// Blocks of Markdown. What stands between blocks becomes paragraphs.
fn block(nodes: &[Node], blocks: &mut Vec<String>) {
    let mut line = String::new();
    for node in nodes {
        let Node::Element(element) = node else {
            inline(node, &mut line);
            continue;
        };
        if is_inline(&element.name) {
            inline(node, &mut line);
            continue;
        }
        flush(&mut line, blocks);
        match element.name.as_str() {
            // Contents of the page, and controls: nothing of the page itself.
            "nav" | "form" | "button" | "caption" => {}
            "p" | "summary" | "figcaption" | "dt" => {
                inlines(&element.children, &mut line);
                if matches!(element.name.as_str(), "summary" | "dt") && !line.trim().is_empty() {
                    line = format!("**{}**", line.trim().replace("**", ""));
                }
                flush(&mut line, blocks);
            }
            "pre" => blocks.push(fenced(&element.text())),
            "ul" | "ol" => list(element, blocks),
            "table" => table(element, blocks),
            "hr" => blocks.push("---".to_owned()),
            "div" | "blockquote" if element.name == "blockquote" || element.is_class("note") => {
                let mut inner = Vec::new();
                block(&element.children, &mut inner);
                let quoted = inner.join("\n\n");
                blocks.push(
                    quoted
                        .lines()
                        .map(|text| format!("> {text}").trim_end().to_owned())
                        .collect::<Vec<_>>()
                        .join("\n"),
                );
            }
            name => match name.strip_prefix('h').and_then(|level| level.parse::<usize>().ok()) {
                Some(level) => {
                    inlines(&element.children, &mut line);
                    if !line.trim().is_empty() {
                        line = format!("{} {}", "#".repeat(level), line.trim());
                    }
                    flush(&mut line, blocks);
                }
                None => block(&element.children, blocks),
            },
        }
    }
    flush(&mut line, blocks);
}

fn flush(line: &mut String, blocks: &mut Vec<String>) {
    let text = std::mem::take(line);
    let text = text.trim();
    if !text.is_empty() {
        blocks.push(text.to_owned());
    }
}

fn list(element: &Element, blocks: &mut Vec<String>) {
    let mut lines = Vec::new();
    let items = element.children.iter().filter_map(|child| match child {
        Node::Element(item) if item.name == "li" => Some(item),
        _ => None,
    });
    for (index, item) in items.enumerate() {
        let mark = if element.name == "ol" { format!("{}. ", index + 1) } else { "- ".to_owned() };
        let mut inner = Vec::new();
        block(&item.children, &mut inner);
        let indent = " ".repeat(mark.len());
        for (number, text) in inner.join("\n").lines().enumerate() {
            lines.push(format!("{}{text}", if number == 0 { &mark } else { &indent }).trim_end().to_owned());
        }
    }
    if !lines.is_empty() {
        blocks.push(lines.join("\n"));
    }
}

fn table(element: &Element, blocks: &mut Vec<String>) {
    let mut rows = Vec::new();
    element.all("tr", &mut rows);
    let mut lines = Vec::new();
    for (index, row) in rows.iter().enumerate() {
        let cells: Vec<String> = row
            .children
            .iter()
            .filter_map(|child| match child {
                Node::Element(cell) if matches!(cell.name.as_str(), "th" | "td") => Some(self::cell(cell)),
                _ => None,
            })
            .collect();
        lines.push(format!("| {} |", cells.join(" | ")));
        if index == 0 {
            lines.push(format!("|{}", " --- |".repeat(cells.len())));
        }
    }
    blocks.push(lines.join("\n"));
}

/// A cell is one line: its blocks follow each other.
fn cell(element: &Element) -> String {
    let mut blocks = Vec::new();
    block(&element.children, &mut blocks);
    let lines = blocks.iter().map(|text| {
        let lines = text.lines().map(|line| line.trim_start_matches("> ").trim_start_matches('>').trim());
        lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
    });
    lines.collect::<Vec<_>>().join("<br>").replace('|', "\\|")
}

fn fenced(text: &str) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    format!("{fence}\n{}\n{fence}", text.trim_end_matches('\n'))
}

fn is_inline(name: &str) -> bool {
    matches!(name, "a" | "b" | "br" | "code" | "del" | "em" | "i" | "span" | "strong" | "sub" | "sup")
}

fn inlines(nodes: &[Node], line: &mut String) {
    for node in nodes {
        inline(node, line);
    }
}

fn inline(node: &Node, line: &mut String) {
    let element = match node {
        Node::Text(text) => return words(text, line),
        Node::Element(element) => element,
    };
    let mut inner = String::new();
    match element.name.as_str() {
        "code" => inner = code(element.text().trim()),
        "br" => inner.push(' '),
        _ => inlines(&element.children, &mut inner),
    }
    match element.name.as_str() {
        "a" => {
            if let Some(to) = element.attribute("href").and_then(|href| twin_link(&href)) {
                inner = format!("[{}]({to})", inner.trim());
            }
        }
        "b" | "strong" if !inner.trim().is_empty() => inner = format!("**{}**", inner.trim()),
        "em" | "i" if !inner.trim().is_empty() => inner = format!("*{}*", inner.trim()),
        "del" => inner = format!("~~{}~~", inner.trim()),
        "span" if element.is_class("tag") => inner = format!("({})", inner.trim()),
        _ => {}
    }
    line.push_str(&inner);
}

/// Where a link of a twin leads: from page to page among the twins, to no place inside a page.
fn twin_link(href: &str) -> Option<String> {
    if href.starts_with('#') {
        return None;
    }
    if href.contains("://") {
        return Some(href.to_owned());
    }
    let path = href.split('#').next().unwrap_or(href);
    Some(path.strip_suffix(".html").map_or_else(|| path.to_owned(), |page| format!("{page}.md")))
}

/// Text of a line: runs of spaces become one, and what Markdown would read as marks is escaped.
fn words(text: &str, line: &mut String) {
    let mut before = line.chars().next_back();
    let mut letters = text.chars().peekable();
    while let Some(c) = letters.next() {
        let c = if c.is_ascii_whitespace() { ' ' } else { c };
        if c == ' ' && before == Some(' ') {
            continue;
        }
        let within =
            before.is_some_and(char::is_alphanumeric) && letters.peek().is_some_and(|c| c.is_alphanumeric());
        if matches!(c, '\\' | '`' | '*' | '[' | ']' | '<') || (c == '_' && !within) {
            line.push('\\');
        }
        line.push(c);
        before = Some(c);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_and_its_twin_say_the_same() {
        let page = "<nav>x</nav><main id=\"content\">\n<h1>A &amp; B</h1>\n<p>One <a href=\"../b/c.html#d\"><code>c</code></a>, \
                    <a href=\"#here\">here</a>, *not*  <em>loud</em>.</p>\n\
                    <nav><ul><li>Contents</li></ul></nav>\
                    <ul><li>a\n<ul><li>b</li></ul></li><li><p>c</p></li></ul>\
                    <div class=\"note assumed\"><p class=\"label\">Assumed</p><p>Why</p></div>\
                    <table><caption>t</caption><thead><tr><th>N</th><th>M</th></tr></thead>\
                    <tbody><tr><th><code>a|b</code> <span class=\"tag\">new</span></th><td><p>x</p><p>y</p></td></tr></tbody></table>\
                    <pre><code>a\n  &lt;b&gt;\n</code></pre></main><footer>f</footer>";
        assert_eq!(
            markdown(page),
            "# A & B\n\nOne [`c`](../b/c.md), here, \\*not\\* *loud*.\n\n- a\n  - b\n- c\n\n> Assumed\n>\n> Why\n\n\
             | N | M |\n| --- | --- |\n| `a\\|b` (new) | x<br>y |\n\n```\na\n  <b>\n```\n"
        );
    }
}
