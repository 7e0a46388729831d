//! Writes the texts that fuzzing begins with into `corpus/`: the examples of the published schemas, and the texts that
//! the tests of the scanner hold.

use std::{fs, io, path::Path};

use coupa_schema::SCHEMAS;
use serde_json::Value;

fn main() -> io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (reader, views) = (root.join("corpus/reader"), root.join("corpus/views"));
    fs::create_dir_all(&reader)?;
    fs::create_dir_all(&views)?;
    let texts = fs::read_to_string(root.join("../crates/coupa-core/tests/json/texts.json"))?;
    let texts: Value = serde_json::from_str(&texts)?;
    let mut all = Vec::new();
    gather(&texts, &mut all);
    for (index, entry) in SCHEMAS.iter().enumerate() {
        let document: Value = serde_json::from_str(entry.json)?;
        for (number, example) in document["examples"].as_array().into_iter().flatten().enumerate() {
            let text = example.to_string();
            let mut seed = vec![u8::try_from(index).unwrap_or_default()];
            seed.extend(text.bytes());
            fs::write(views.join(format!("{}-{number}", entry.name)), seed)?;
            all.push(text);
        }
    }
    for (index, text) in all.iter().enumerate() {
        fs::write(reader.join(format!("{index}")), text)?;
    }
    Ok(())
}

/// Every string in a value.
fn gather(value: &Value, all: &mut Vec<String>) {
    match value {
        Value::String(text) => all.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| gather(item, all)),
        Value::Object(members) => members.values().for_each(|member| gather(member, all)),
        _ => {}
    }
}
