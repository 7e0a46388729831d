//! What generating costs: every target of ours, and progenitor alone, which makes a client and its types.
//!
//! `cargo xtask bench --only generate` builds this in release and runs it; it is called with the number of rounds and
//! with documents, and prints lines as the other benches do. The two take turns.

use std::error::Error;
use std::io::Write as _;
use std::panic::catch_unwind;
use std::path::Path;
use std::time::Instant;

use coupa_codegen::{Input, Layout, Source, generate, load};
use progenitor_impl::{GenerationSettings, Generator};
use serde_json::json;

/// That of `cargo xtask generate`.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const ABOUT: &str = "From the text of a document to the text of every file, in one process, without a disk. Progenitor \
                     writes a client and its types; ours also writes JSON Schemas with validators, a server stub and pages. \
                     Both use mimalloc, as `cargo xtask generate` does.";

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let rounds: usize = arguments.next().ok_or("how many rounds?")?.parse()?;
    let mut out = std::io::stdout().lock();
    writeln!(out, "{}", json!({ "group": "generate", "about": ABOUT, "rounds": rounds }))?;
    // Its limits are panics; that it cannot be measured says enough.
    std::panic::set_hook(Box::new(|_| {}));
    for path in arguments {
        let text = std::fs::read_to_string(&path)?;
        let name =
            Path::new(&path).file_name().map_or_else(|| path.clone(), |n| n.to_string_lossy().into_owned());
        let table = format!("generate {name}");
        let base = Path::new(&path).parent().unwrap_or(Path::new("."));
        let document = Source::new(name, text.clone());
        let beside = load::gather(&document, &mut |file| std::fs::read_to_string(base.join(file)).ok());
        let input = Input::of(document, beside);
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        // One round more than asked for: the first is not counted.
        for round in 0..=rounds {
            let begun = Instant::now();
            let generated = generate(&input, &Layout::new("bench", "cargo xtask bench"));
            let took = begun.elapsed();
            let generated = generated.map_err(|problems| problems.render(&input.sources(), false))?;
            assert!(!generated.files().is_empty());
            let alone = progenitor(&text);
            if round > 0 {
                ours.push(took.as_secs_f64() * 1000.0);
                theirs.extend(alone);
            }
        }
        let every = "generator, every target";
        let whole = theirs.len() == ours.len();
        let against = whole.then_some("progenitor alone");
        writeln!(
            out,
            "{}",
            json!({ "table": table, "name": every, "against": against, "unit": "ms", "values": ours })
        )?;
        if whole {
            writeln!(
                out,
                "{}",
                json!({ "table": table, "name": "progenitor alone", "unit": "ms", "values": theirs })
            )?;
        }
    }
    Ok(())
}

/// Milliseconds that progenitor takes from text to formatted text; `None` where it cannot do it.
fn progenitor(text: &str) -> Option<f64> {
    catch_unwind(|| {
        let begun = Instant::now();
        let document: openapiv3::OpenAPI = serde_json::from_str(text).ok()?;
        let tokens = Generator::new(&GenerationSettings::new()).generate_tokens(&document).ok()?;
        let text = prettyplease::unparse(&syn::parse2(tokens).ok()?);
        (!text.is_empty()).then(|| begun.elapsed().as_secs_f64() * 1000.0)
    })
    .ok()?
}
