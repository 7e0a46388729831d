//! Values that a JSON Schema admits.

use serde_json::{Map, Number, Value, json};

use super::merge::{both, list};
use super::random::Random;
use super::text;

/// How deep a value may nest before what is optional is left out.
const DEPTH: usize = 4;

/// How deep a value may nest at all.
const DEEPEST: usize = 24;

/// How often a value is drawn before its schema is given up.
const TRIES: usize = 60;

/// What is drawn of what may be left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Amount {
    /// Nothing.
    Least,
    /// Everything.
    Most,
    /// Some of it.
    Some,
}

/// Draws values for schemas of one document.
pub(crate) struct Draw<'d> {
    /// The document that references lead into.
    pub(crate) document: &'d Value,
    /// What is drawn of what may be left out.
    pub(crate) amount: Amount,
    /// The source of chance.
    pub(crate) random: Random,
}

impl Draw<'_> {
    /// A value that the schema admits, as its validator says.
    ///
    /// # Errors
    ///
    /// Why none could be drawn.
    pub(crate) fn value(&mut self, schema: &Value) -> Result<Value, String> {
        let mut whole = json!({ "allOf": [schema] });
        whole["components"] = self.document["components"].clone();
        spell_references(&mut whole);
        let validator = jsonschema::options()
            .with_draft(jsonschema::Draft::Draft202012)
            // As the stub does: members of a choice may differ in nothing else.
            .should_validate_formats(true)
            .build(&whole)
            .map_err(|error| format!("the schema {schema} cannot be compiled: {error}"))?;
        let mut last = String::new();
        let wanted = self.amount;
        for attempt in 0..TRIES {
            // What may be left out may be what no value can have: some of it is drawn then, and at last nothing.
            self.amount = match wanted {
                _ if attempt >= TRIES - TRIES / 4 => Amount::Least,
                Amount::Most if attempt >= TRIES / 2 => Amount::Some,
                wanted => wanted,
            };
            let drawn = self.draw(schema, 0);
            self.amount = wanted;
            match drawn {
                Ok(value) => {
                    let wrong = validator.iter_errors(&value).next();
                    let wrong = wrong.map(|error| format!("{error} at {}", error.instance_path()));
                    match wrong {
                        None => return Ok(value),
                        Some(error) => last = error,
                    }
                }
                Err(error) => last = error,
            }
        }
        Err(format!("no value for {schema} in {TRIES} tries: {last}"))
    }

    /// A value for the schema that nobody has checked, `depth` levels down in another.
    ///
    /// # Errors
    ///
    /// Why none could be drawn.
    pub(crate) fn draw(&mut self, schema: &Value, depth: usize) -> Result<Value, String> {
        if depth > DEEPEST {
            return Err(format!("the schema nests deeper than {DEEPEST}"));
        }
        let flat = match schema {
            Value::Bool(true) => Map::new(),
            Value::Object(members) => self.flat(members, 0)?,
            _ => return Err(format!("{schema} admits nothing")),
        };
        for keyword in ["oneOf", "anyOf"] {
            if let Some(Value::Array(choices)) = flat.get(keyword) {
                return self.choice(&flat, keyword, choices, depth);
            }
        }
        if let Some(value) = flat.get("const") {
            return Ok(value.clone());
        }
        if let Some(Value::Array(values)) = flat.get("enum") {
            return self
                .random
                .pick(values)
                .cloned()
                .ok_or_else(|| "an enumeration without values".to_owned());
        }
        self.of_type(&flat, depth)
    }

    /// The schema with its references and its `allOf` resolved.
    fn flat(&self, schema: &Map<String, Value>, steps: usize) -> Result<Map<String, Value>, String> {
        if steps > 200 {
            return Err("references lead in a circle".to_owned());
        }
        let mut own = schema.clone();
        let mut parts = Vec::new();
        if let Some(Value::String(reference)) = own.shift_remove("$ref") {
            let target = reference.strip_prefix('#').and_then(|pointer| self.document.pointer(pointer));
            parts.push(target.cloned().ok_or_else(|| format!("{reference} leads nowhere"))?);
        }
        if let Some(all) = own.shift_remove("allOf") {
            parts.extend(list(&all));
        }
        for part in parts {
            let part = match &part {
                Value::Object(members) => self.flat(members, steps + 1)?,
                Value::Bool(true) => Map::new(),
                _ => return Err(format!("{part} admits nothing")),
            };
            // Two choices that both hold cannot be one: the second waits in an `allOf` that the first is drawn with.
            own = both(&part, &own);
        }
        if own.contains_key("allOf") { self.flat(&own, steps + 1) } else { Ok(own) }
    }

    fn choice(
        &mut self,
        schema: &Map<String, Value>,
        keyword: &str,
        choices: &[Value],
        depth: usize,
    ) -> Result<Value, String> {
        let mut rest = schema.clone();
        rest.shift_remove(keyword);
        let first = if depth >= DEPTH { self.shallow(choices) } else { self.random.below(choices.len()) };
        let mut failed = String::from("a choice of nothing");
        for step in 0..choices.len() {
            let Some(choice) = choices.get((first + step) % choices.len()) else { continue };
            let mut together = rest.clone();
            let discriminator = together.shift_remove("discriminator");
            let mut all = together.get("allOf").map(list).unwrap_or_default();
            all.push(choice.clone());
            together.insert("allOf".to_owned(), Value::Array(all));
            match self.draw(&Value::Object(together), depth + 1) {
                Ok(mut value) => {
                    if let (Some(discriminator), Some(members)) = (&discriminator, value.as_object_mut()) {
                        tag(discriminator, choice, members);
                    }
                    return Ok(value);
                }
                Err(error) => failed = error,
            }
        }
        Err(failed)
    }

    /// A choice that ends soon: null, or what refers to nothing.
    fn shallow(&mut self, choices: &[Value]) -> usize {
        let null = choices.iter().position(|choice| choice["type"] == "null");
        let plain = choices.iter().position(|choice| choice.get("$ref").is_none());
        null.or(plain).unwrap_or_else(|| self.random.below(choices.len()))
    }

    fn of_type(&mut self, schema: &Map<String, Value>, depth: usize) -> Result<Value, String> {
        let mut kinds = schema.get("type").map(list).unwrap_or_default();
        if kinds.is_empty() {
            kinds = implied(schema);
        }
        if depth >= DEPTH && kinds.contains(&Value::from("null")) {
            return Ok(Value::Null);
        }
        let kind = self.random.pick(&kinds).and_then(Value::as_str).unwrap_or_default().to_owned();
        match kind.as_str() {
            "null" => Ok(Value::Null),
            "boolean" => Ok(Value::Bool(self.random.chance(50))),
            "integer" => self.integer(schema),
            "number" => self.number(schema),
            "string" => text::draw(schema, &mut self.random).map(Value::String),
            "array" => self.array(schema, depth),
            "object" => self.object(schema, depth),
            "" => Err("no type is left that all parts admit".to_owned()),
            other => Err(format!("`{other}` is no type")),
        }
    }

    fn integer(&mut self, schema: &Map<String, Value>) -> Result<Value, String> {
        let (least, greatest) = match schema.get("format").and_then(Value::as_str) {
            Some("int8") => (i128::from(i8::MIN), i128::from(i8::MAX)),
            Some("int16") => (i128::from(i16::MIN), i128::from(i16::MAX)),
            Some("int32") => (i128::from(i32::MIN), i128::from(i32::MAX)),
            Some("uint8") => (0, i128::from(u8::MAX)),
            Some("uint16") => (0, i128::from(u16::MAX)),
            Some("uint32") => (0, i128::from(u32::MAX)),
            Some("uint64" | "uint") => (0, i128::from(u64::MAX)),
            _ => (i128::from(i64::MIN), i128::from(i64::MAX)),
        };
        let bound = |keyword: &str| schema.get(keyword).and_then(whole);
        let low = [bound("minimum"), bound("exclusiveMinimum").map(|n| n + 1)].into_iter().flatten().max();
        let high = [bound("maximum"), bound("exclusiveMaximum").map(|n| n - 1)].into_iter().flatten().min();
        let (low, high) = (low.unwrap_or(least).max(least), high.unwrap_or(greatest).min(greatest));
        if low > high {
            return Err(format!("no integer lies between {low} and {high}"));
        }
        let number = match self.random.below(6) {
            0 => low,
            1 => high,
            2 => 0.clamp(low, high),
            _ => {
                let near = (-1000).clamp(low, high);
                self.random.between(near, 1000.clamp(near, high).max(near))
            }
        };
        let step = schema.get("multipleOf").and_then(whole).filter(|step| *step > 0).unwrap_or(1);
        let number = number - number.rem_euclid(step);
        let number = if number < low { number + step } else { number };
        let number = i64::try_from(number)
            .map(Number::from)
            .or_else(|_| u64::try_from(number).map(Number::from))
            .map_err(|_| format!("{number} has no place in 64 bits"))?;
        Ok(Value::Number(number))
    }

    fn number(&mut self, schema: &Map<String, Value>) -> Result<Value, String> {
        if let Some(step) = schema.get("multipleOf").and_then(Value::as_f64) {
            let times = self.random.between(1, 50);
            let product = decimal(times).unwrap_or(1.0) * step;
            // The nearest short number: 3 × 0.01 is no multiple of 0.01 in binary.
            let short: f64 = format!("{product:.6}").parse().unwrap_or(product);
            return Number::from_f64(short).map(Value::Number).ok_or_else(|| "no finite number".to_owned());
        }
        let bound = |keyword: &str| schema.get(keyword).and_then(Value::as_f64);
        let low = bound("minimum").or_else(|| bound("exclusiveMinimum")).unwrap_or(f64::MIN);
        let high = bound("maximum").or_else(|| bound("exclusiveMaximum")).unwrap_or(f64::MAX);
        // Decimals are taken by their digits, of which there may be as few as two behind the point.
        let parts = if schema.get("format").is_some_and(|format| format == "decimal") { 4.0 } else { 64.0 };
        let small = decimal(self.random.between(-100_000, 100_000)).unwrap_or(0.0) / parts;
        let number = if small > low && small < high {
            small
        } else if low > f64::MIN && high < f64::MAX {
            let share = decimal(self.random.between(1, 63)).unwrap_or(1.0) / 64.0;
            low + (high - low) * share
        } else if low > f64::MIN {
            low + small.abs() + 0.5
        } else {
            high - small.abs() - 0.5
        };
        Number::from_f64(number).map(Value::Number).ok_or_else(|| format!("{number} is no number of JSON"))
    }

    fn array(&mut self, schema: &Map<String, Value>, depth: usize) -> Result<Value, String> {
        let bound = |keyword: &str| schema.get(keyword).and_then(whole).and_then(|n| usize::try_from(n).ok());
        let least = bound("minItems").unwrap_or(0);
        let most = bound("maxItems").unwrap_or(least.max(3)).min(least.max(3));
        let wanted = match self.amount {
            _ if depth >= DEPTH => least,
            Amount::Least => least,
            Amount::Most => most.min(least.max(2)),
            Amount::Some => least + self.random.below(most.saturating_sub(least) + 1),
        };
        let any = Value::Bool(true);
        let items = schema.get("items").unwrap_or(&any);
        let distinct = schema.get("uniqueItems") == Some(&Value::Bool(true));
        let mut drawn: Vec<Value> = Vec::new();
        for _ in 0..wanted * 20 {
            if drawn.len() >= wanted {
                break;
            }
            let item = self.draw(items, depth + 1)?;
            if !distinct || !drawn.contains(&item) {
                drawn.push(item);
            }
        }
        Ok(Value::Array(drawn))
    }

    fn object(&mut self, schema: &Map<String, Value>, depth: usize) -> Result<Value, String> {
        let required: Vec<Value> = schema.get("required").map(list).unwrap_or_default();
        let none = Map::new();
        let properties = schema.get("properties").and_then(Value::as_object).unwrap_or(&none);
        let mut members = Map::new();
        let bound = |keyword: &str| schema.get(keyword).and_then(whole).and_then(|n| usize::try_from(n).ok());
        let least = bound("minProperties").unwrap_or(0);
        for (name, property) in properties {
            if *property == Value::Bool(false) {
                continue;
            }
            let must = required.iter().any(|wanted| wanted == name);
            let may = match self.amount {
                _ if depth >= DEPTH => false,
                Amount::Least => false,
                Amount::Most => true,
                Amount::Some => self.random.chance(60),
            };
            if must || may || members.len() < least {
                let value = self.draw(property, depth + 1);
                match value {
                    Ok(value) => drop(members.insert(name.clone(), value)),
                    Err(error) if must => return Err(error),
                    // What cannot be drawn may be left out: it nests for ever, or admits nothing.
                    Err(_) => {}
                }
            }
        }
        for name in required.iter().filter_map(Value::as_str) {
            if !members.contains_key(name) {
                members.insert(name.to_owned(), Value::from("beyond the properties"));
            }
        }
        let further = match schema.get("additionalProperties") {
            Some(Value::Bool(false)) | None if !properties.is_empty() || least == 0 => {
                return Ok(Value::Object(members));
            }
            Some(Value::Bool(true)) | None => json!({ "type": ["string", "integer", "boolean"] }),
            Some(further) => further.clone(),
        };
        let wanted = match self.amount {
            Amount::Least => 0,
            _ if depth >= DEPTH => 0,
            Amount::Most => 2,
            Amount::Some => self.random.below(3),
        };
        let names = schema.get("propertyNames").cloned();
        let most = bound("maxProperties").unwrap_or(usize::MAX);
        let mut number = 0;
        while (number < wanted || members.len() < least) && members.len() < most && number < 50 {
            let name = match &names {
                None => format!("further {number}"),
                Some(schema) => {
                    let mut schema = schema.clone();
                    schema["type"] = Value::from("string");
                    self.draw(&schema, depth + 1)?.as_str().unwrap_or_default().to_owned()
                }
            };
            number += 1;
            if !properties.contains_key(&name) {
                let value = self.draw(&further, depth + 1)?;
                members.insert(name, value);
            }
        }
        Ok(Value::Object(members))
    }
}

/// Types that the keywords speak of, where no type is named.
fn implied(schema: &Map<String, Value>) -> Vec<Value> {
    let has = |keywords: &[&str]| keywords.iter().any(|keyword| schema.contains_key(*keyword));
    let kinds: &[&str] = if has(&["properties", "required", "additionalProperties", "minProperties"]) {
        &["object"]
    } else if has(&["items", "minItems", "maxItems"]) {
        &["array"]
    } else if has(&["pattern", "minLength", "maxLength", "format"]) {
        &["string"]
    } else if has(&["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]) {
        &["integer"]
    } else {
        &["string", "integer", "boolean"]
    };
    kinds.iter().map(|kind| Value::from(*kind)).collect()
}

/// Puts the name of a choice where the discriminator wants it.
fn tag(discriminator: &Value, choice: &Value, members: &mut Map<String, Value>) {
    let (Some(property), Some(reference)) = (discriminator["propertyName"].as_str(), choice["$ref"].as_str())
    else {
        return;
    };
    // A choice that asks for its tag itself has drawn it.
    if choice["properties"].get(property).is_some() {
        return;
    }
    let name = reference.rsplit('/').next().unwrap_or_default();
    let mapped = discriminator["mapping"].as_object().into_iter().flatten().find_map(|(tag, target)| {
        let target = target.as_str()?;
        (target == reference || target == name).then_some(tag.as_str())
    });
    members.insert(property.to_owned(), Value::from(mapped.unwrap_or(name)));
}

/// A number of JSON that is whole.
fn whole(value: &Value) -> Option<i128> {
    value.as_i64().map(i128::from).or_else(|| value.as_u64().map(i128::from)).or_else(|| {
        value.as_f64().filter(|number| number.fract() == 0.0).and_then(|n| format!("{n:.0}").parse().ok())
    })
}

/// A small whole number as a float.
fn decimal(number: i128) -> Option<f64> {
    i32::try_from(number).ok().map(f64::from)
}

/// Spells references as URIs have to be spelled, in ASCII.
fn spell_references(schema: &mut Value) {
    match schema {
        Value::Object(members) => {
            if let Some(Value::String(reference)) = members.get_mut("$ref")
                && !reference.is_ascii()
            {
                let spell = |byte: u8| {
                    if byte.is_ascii() { char::from(byte).to_string() } else { format!("%{byte:02X}") }
                };
                *reference = reference.bytes().map(spell).collect();
            }
            members.values_mut().for_each(spell_references);
        }
        Value::Array(items) => items.iter_mut().for_each(spell_references),
        _ => {}
    }
}
