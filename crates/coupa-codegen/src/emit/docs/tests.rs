use super::*;
use crate::tree::Source;

struct Zoo {
    api: Api,
    evidence: Evidence,
    schemas: BTreeMap<String, String>,
}

fn zoo() -> Zoo {
    read(include_str!("../../../tests/fixtures/zoo/openapi.yaml"))
}

fn read(document: &str) -> Zoo {
    let (api, _) = crate::read(Source::new("openapi.yaml", document)).expect("the fixture is right");
    let table = Source::new("old-animal.csv", include_str!("../../../tests/fixtures/zoo/old-animal.csv"));
    let departures =
        Source::new("departures.toml", include_str!("../../../tests/fixtures/zoo/departures.toml"));
    let evidence = Evidence::parse(&[table], Some(&departures)).expect("the fixture is right");
    let schemas = api
        .schemas
        .values()
        .filter(|schema| schema.view)
        .map(|schema| {
            let text = format!("{{\"$id\": \"{}{}.json\"}}\n", api.schema_base, schema.name);
            (schema.name.clone(), text)
        })
        .collect();
    Zoo { api, evidence, schemas }
}

fn built(zoo: &Zoo, options: &SiteOptions) -> Files {
    site(&zoo.api, &zoo.evidence, &zoo.schemas, options).expect("every page renders")
}

fn text<'f>(files: &'f Files, path: &str) -> &'f str {
    std::str::from_utf8(files.get(path).expect(path)).unwrap()
}

/// The content of a page, without what stands around it on every page.
fn content<'f>(files: &'f Files, path: &str) -> &'f str {
    let page = text(files, path);
    let start = page.find("<main").unwrap();
    let end = page.find("</main>").unwrap();
    &page[start..end]
}

#[test]
fn an_operation_has_its_page() {
    let files = built(&zoo(), &SiteOptions::default());
    insta::assert_snapshot!("operation_page_animal_index", content(&files, "operations/animal_index.html"));
    insta::assert_snapshot!(
        "operation_page_animal_picture",
        content(&files, "operations/animal_picture.html")
    );
}

#[test]
fn a_page_sends_a_form_where_all_that_must_be_sent_are_files() {
    let zoo = include_str!("../../../tests/fixtures/zoo/openapi.yaml");
    let picked = |document: &str| {
        let files = built(&read(document), &SiteOptions::default());
        content(&files, "operations/animal_picture.html").contains("<input type=\"file\" data-part=\"file\">")
    };
    let id =
        "description: Id of the animal.\n          schema:\n            type: integer\n      requestBody:";
    let tried = zoo.replace(id, &id.replace("schema:", "example: 7\n          schema:"));
    assert!(picked(&tried));
    let more = "          description: The bytes.\n";
    let title = "        title:\n          description: What it shows.\n          type: string\n";
    let text = tried
        .replace("required: [file]", "required: [file, title]")
        .replace(&format!("        file:\n{more}"), &format!("{title}        file:\n{more}"));
    assert_ne!(text, tried);
    assert!(!picked(&text));
}

#[test]
fn a_schema_has_its_page() {
    let files = built(&zoo(), &SiteOptions::default());
    insta::assert_snapshot!("schema_page_animal", content(&files, "schemas/Animal.html"));
    insta::assert_snapshot!("schema_page_kind_out", content(&files, "schemas/KindOut.html"));
}

#[test]
fn around_the_content_is_the_same_frame() {
    let files = built(&zoo(), &SiteOptions::default());
    let page = text(&files, "schemas/Animal.html");
    let frame = page.replace(content(&files, "schemas/Animal.html"), "<main>…");
    insta::assert_snapshot!("frame_of_schema_page", frame);
}

#[test]
fn checked_in_pages() {
    let Zoo { api, evidence, .. } = zoo();
    let files = markdown(&api, &evidence, &Layout::new("zoo", "cargo xtask generate"));
    assert_eq!(files.owned().collect::<Vec<_>>(), ["docs/generated"]);
    insta::assert_snapshot!("assumptions_md", text(&files, "docs/generated/assumptions.md"));
    insta::assert_snapshot!("departures_md", text(&files, "docs/generated/departures.md"));
    let nothing = markdown(&api, &Evidence::default(), &Layout::new("zoo", "cargo xtask generate"));
    assert!(text(&nothing, "docs/generated/departures.md").ends_with("\nThere are none.\n"));
}

#[test]
fn every_link_leads_somewhere() {
    let elsewhere =
        SiteOptions { base_url: Some("https://docs.example.com/zoo".to_owned()), ..SiteOptions::default() };
    for options in [SiteOptions::default(), elsewhere] {
        let files = built(&zoo(), &options);
        let broken: Vec<String> = broken_links(&files).iter().map(ToString::to_string).collect();
        assert!(broken.is_empty(), "{}", broken.join("\n"));
    }
}

#[test]
fn a_page_for_each_operation_and_schema_and_a_file_for_each_id() {
    let zoo = zoo();
    let files = built(&zoo, &SiteOptions::default());
    for operation in &zoo.api.operations {
        assert!(files.get(&format!("operations/{}.html", operation.id)).is_some(), "{}", operation.id);
    }
    for name in zoo.api.schemas.keys() {
        assert!(files.get(&format!("schemas/{name}.html")).is_some(), "{name}");
    }
    for name in zoo.schemas.keys() {
        assert_eq!(text(&files, &format!("zoo/{name}.json")), zoo.schemas[name]);
    }
    assert!(zoo.schemas.contains_key("Animal"));
}

#[test]
fn a_base_url_moves_every_id() {
    let options =
        SiteOptions { base_url: Some("https://docs.example.com/api/".to_owned()), ..SiteOptions::default() };
    let files = built(&zoo(), &options);
    let id = "https://docs.example.com/api/zoo/Animal.json";
    assert_eq!(text(&files, "zoo/Animal.json"), format!("{{\"$id\": \"{id}\"}}\n"));
    assert!(content(&files, "schemas/Animal.html").contains(id));
    assert!(
        text(&files, "schemas/Animal.html")
            .contains("<link rel=\"canonical\" href=\"https://docs.example.com/api/schemas/Animal.html\">")
    );
    for (path, contents) in files.iter() {
        assert!(!String::from_utf8_lossy(contents).contains("schemas.example.com"), "{path}");
    }
}

#[test]
fn no_page_runs_or_fetches_what_a_text_of_the_document_says() {
    let bait = "<img src=x onerror=alert(1)> <script>alert(2)</script> ![p](https://example.com/p.png) [j](javascript:alert(3))";
    let document = include_str!("../../../tests/fixtures/zoo/openapi.yaml");
    let mut baited = String::new();
    for line in document.lines() {
        let (key, value) = line.split_once(": ").unwrap_or((line, ""));
        let is_text = ["description", "summary", "x-assumed"].iter().any(|name| key.trim_start() == *name);
        // A block text goes on in the next line; a plain one becomes the bait.
        if is_text && value != "|" {
            baited.extend([key, ": '", bait, "'\n"]);
        } else {
            baited.push_str(line);
            baited.push('\n');
        }
    }
    let files = built(&read(&baited), &SiteOptions::default());
    for (path, contents) in files.iter().filter(|(path, _)| check::is_kind(path, "html")) {
        let page = String::from_utf8_lossy(contents);
        // Every script of a page is a file of the site, named by the template.
        let ours = ["theme", "search", "here", "try"]
            .map(|name| page.matches(&format!("{name}.js\"></script>")).count());
        assert_eq!(page.matches("<script").count(), ours.iter().sum::<usize>(), "{path}");
        assert!(page.contains("default-src 'none'; script-src 'self';"), "{path}");
        for forbidden in ["<img", "href=\"javascript"] {
            assert!(!page.contains(forbidden), "{path} has {forbidden}");
        }
    }
    assert!(content(&files, "operations/animal_index.html").contains("&lt;img src=x onerror"));
}

#[test]
fn the_site_is_the_same_each_time_and_light() {
    let files = built(&zoo(), &SiteOptions::default());
    assert_eq!(files, built(&zoo(), &SiteOptions::default()));
    let shared = ["style.css", "theme.js", "search.js", "search-index.js", "here.js", "try.js"];
    let style: usize = shared.iter().map(|path| text(&files, path).len()).sum();
    for (path, contents) in files.iter().filter(|(path, _)| check::is_kind(path, "html")) {
        // Unpressed, so well within the 60 kB pressed that a page may weigh.
        assert!(contents.len() + style < 60_000, "{path} weighs {}", contents.len() + style);
    }
}

#[test]
fn a_page_says_how_values_in_brackets_and_lists_in_one_text_are_sent() {
    let document = include_str!("../../../tests/documents/base.yaml").replace(
        "        content:\n          application/json:\n            schema: {$ref: '#/components/schemas/Thing'}",
        "        content:\n          application/x-www-form-urlencoded:\n            schema: {type: object, properties: {to: {type: object, properties: {a: {type: string}}}, ids: {type: array, items: {type: integer}}}}\n            encoding: {to: {style: deepObject}, ids: {style: pipeDelimited}}",
    );
    let document = document.replace(
        "          required: false\n          schema: {type: integer}\n",
        "          style: deepObject\n          schema: {type: array, items: {type: integer}}\n",
    );
    let (api, _) = crate::read(Source::new("openapi.yaml", document)).expect("the document is right");
    let files = site(&api, &Evidence::default(), &BTreeMap::new(), &SiteOptions::default());
    let files = files.expect("it renders");
    let pages: String = api
        .operations
        .iter()
        .map(|operation| content(&files, &format!("operations/{}.html", operation.id)))
        .collect();
    for sent in [
        "<code>to</code> is sent as <code>to[…]=…</code>",
        "<code>ids</code> is sent as <code>ids=…|…</code>",
        "sent as <code>limit[…]=…</code>",
    ] {
        assert!(pages.contains(sent), "{sent}: {pages}");
    }
}

#[test]
fn a_document_without_tables_has_its_site_too() {
    let zoo = zoo();
    let files =
        site(&zoo.api, &Evidence::default(), &BTreeMap::new(), &SiteOptions::default()).expect("it renders");
    assert!(broken_links(&files).is_empty());
    assert!(!content(&files, "schemas/Animal.html").contains("Source"));
}

#[test]
fn each_page_has_a_twin_and_each_file_its_hash() {
    let files = built(&zoo(), &SiteOptions::default());
    for (path, _) in files.iter().filter(|(path, _)| check::is_kind(path, "html")) {
        let twin = text(&files, &publish::twin_of(path));
        assert!(twin.starts_with("# ") || twin.contains("\n# "), "{path}: {twin}");
        // Such words of the document itself stand in code, or escaped.
        let told = twin.replace("\\<", "");
        for markup in ["</p>", "</td", "<div", "<span", "&amp;"] {
            assert!(!told.contains(markup), "{path} has {markup}: {twin}");
        }
    }
    let llms = text(&files, "llms.txt");
    assert!(llms.contains("- [animal_index](operations/animal_index.md): GET "), "{llms}");
    let index: serde_json::Value = serde_json::from_str(text(&files, "index.json")).unwrap();
    let listed: Vec<&str> = index["files"].as_object().unwrap().keys().map(String::as_str).collect();
    let others: Vec<&str> = files.iter().map(|(path, _)| path).filter(|path| *path != "index.json").collect();
    assert_eq!(listed, others);
    let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    let mut one = Files::new();
    one.insert("a", "");
    assert!(publish::index(&one).contains(empty));
}

#[test]
fn every_component_and_element_is_found_by_the_search() {
    let zoo = zoo();
    let files = built(&zoo, &SiteOptions::default());
    let index = text(&files, "search-index.js");
    let entries = index.strip_prefix("window.searchEntries = ").unwrap().strip_suffix(";\n").unwrap();
    let entries: Vec<(String, String, String, String)> = serde_json::from_str(entries).unwrap();
    let has = |kind: &str, name: &str| entries.iter().any(|(a, b, ..)| a == kind && b == name);
    for name in zoo.api.document["components"]["schemas"].as_object().unwrap().keys() {
        assert!(has("schema", name), "{name}");
        assert!(files.get(&format!("schemas/{name}.html")).is_some(), "{name}");
    }
    for schema in zoo.api.schemas.values() {
        if let crate::model::Shape::Structure(structure) = &schema.shape {
            assert!(structure.fields.iter().all(|field| has("element", &field.name)), "{}", schema.name);
        }
    }
    for (_, name, to, _) in &entries {
        let (page, place) = to.split_once('#').map_or((to.as_str(), None), |(a, b)| (a, Some(b)));
        let page = text(&files, page);
        assert!(place.is_none_or(|id| page.contains(&format!("id=\"{id}\""))), "{name}: {to}");
    }
}

#[test]
fn guides_stand_on_the_site() {
    let guide = |file: &str, text: &str| Guide { file: file.to_owned(), text: text.to_owned() };
    let guides = vec![
        guide("01-one.md", "# One\n\nSee [the list](#operation/animal_index) and [two](02-two.md).\n"),
        guide(
            "02-two.md",
            "# Two\n\nText.\n\n```sh\ncurl\n```\n\n## A `code`, and more\n\n## A code and more\n",
        ),
    ];
    let files = built(&zoo(), &SiteOptions { guides, ..SiteOptions::default() });
    assert!(broken_links(&files).is_empty(), "{:?}", broken_links(&files));
    let one = content(&files, "guides/one.html");
    assert!(
        one.contains("href=\"../operations/animal_index.html\"") && one.contains("href=\"two.html\""),
        "{one}"
    );
    assert!(text(&files, "guides/one.md").contains("[two](two.md)"));
    let two = content(&files, "guides/two.html");
    assert!(
        two.contains(
            "<h2 id=\"a-code-and-more\"><a href=\"#a-code-and-more\">A <code>code</code>, and more</a></h2>"
        ),
        "{two}"
    );
    assert!(two.contains("<h2 id=\"a-code-and-more.2\">") && two.contains("<h1>Two</h1>"), "{two}");
    assert!(text(&files, "llms.txt").contains("- [Two](guides/two.md): Text."));
    assert!(text(&files, "start.html").contains("guides/two.html"));
}

#[test]
fn calls_are_shown_in_each_way_with_what_they_print() {
    let zoo = zoo();
    let operation = &zoo.api.operations[0];
    let answers = BTreeMap::from([(format!("{}.command", operation.id), "id  name\n1   Cat".to_owned())]);
    let options = SiteOptions {
        layout: Some(Layout::new("zoo", "cargo xtask generate")),
        answers,
        ..SiteOptions::default()
    };
    let files = built(&zoo, &options);
    assert!(broken_links(&files).is_empty(), "{:?}", broken_links(&files));
    let page = content(&files, &format!("operations/{}.html", operation.id));
    for part in ["<summary>curl</summary>", "<summary>zoo</summary>", "<summary>Rust</summary>", "1   Cat"] {
        assert!(page.contains(part), "{part} is not in {page}");
    }
    let module = calls(&zoo.api, &Layout::new("zoo", "cargo xtask generate"));
    let module = text(&module, "crates/zoo-client/examples/generated/operations.rs");
    for operation in &zoo.api.operations {
        assert!(module.contains(&format!("async fn {}()", operation.rust)), "{}", operation.id);
    }
    insta::assert_snapshot!("rust_calls", module);
}

#[test]
fn the_catalogue_names_where_each_schema_lies() {
    let zoo = zoo();
    let options =
        SiteOptions { base_url: Some("https://docs.example.com/api".to_owned()), ..SiteOptions::default() };
    let files = built(&zoo, &options);
    let catalogue: serde_json::Value = serde_json::from_str(text(&files, "catalog.json")).unwrap();
    assert_eq!(catalogue["version"], 1);
    let schemas = catalogue["schemas"].as_array().unwrap();
    assert_eq!(schemas.len(), zoo.schemas.len());
    for schema in schemas {
        let url = schema["url"].as_str().unwrap();
        let path = url.strip_prefix("https://docs.example.com/api/").expect("an address of the site");
        assert!(text(&files, path).contains(&format!("\"$id\": \"{url}\"")), "{url}");
    }
}

#[test]
fn changes_have_a_page() {
    let changes =
        vec![Changes { title: "1.0.0 to 1.1.0".to_owned(), text: "### Breaking\n\n- It.\n".to_owned() }];
    let files = built(&zoo(), &SiteOptions { changes, ..SiteOptions::default() });
    let page = content(&files, "changes.html");
    assert!(page.contains("<h2 id=\"1-0-0-to-1-1-0\">") && page.contains("<h3>Breaking</h3>"), "{page}");
    assert!(text(&files, "changes.md").contains("### Breaking"));
    assert!(text(&files, "index.html").contains("href=\"changes.html\""));
    assert!(!text(&built(&zoo(), &SiteOptions::default()), "index.html").contains("changes.html"));
}
