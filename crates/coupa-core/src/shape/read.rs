//! From a scanned text to the values that a validator and serde read.

use std::str::FromStr;

use serde::Deserialize;
use serde_json::{Map, Value};

use super::{Alternative, Object, Rest, Seen, Shape, choose};
use crate::{
    Decimal, Violation,
    json::{self, Kind, Node, Whole, pointer},
};

/// A value read by its shape.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    /// The value for the validator: a whole number is an integer however it was written (`1.0`, `1e2`).
    pub value: Value,
    /// Pointers of members that the shape does not know and does not keep, in document order.
    pub ignored: Vec<String>,
    /// What no keyword of the schema says: numbers that the types could not keep.
    pub violations: Vec<Violation>,
    /// Decimals that are numbers.
    numbers: Vec<DecimalNumber>,
}

#[derive(Debug, Clone)]
struct DecimalNumber {
    pointer: String,
    /// As written.
    text: String,
    /// The type can read it from a number; else it has to be read from a string.
    exact: bool,
}

impl Reading {
    /// The value with decimals as strings of their digits: what the schema asks of the string holds for the digits of
    /// a number too. `None` where no decimal is a number.
    pub fn with_decimals_as_text(&self) -> Option<Value> {
        if self.numbers.is_empty() {
            return None;
        }
        let mut value = self.value.clone();
        quote(&mut value, &self.numbers, |_| true);
        Some(value)
    }

    /// Whether a pointer names a decimal that is a number.
    pub fn is_decimal_number(&self, pointer: &str) -> bool {
        self.numbers.iter().any(|number| number.pointer == pointer)
    }

    /// The value for serde: a decimal that a double cannot carry is a string.
    pub fn into_typed(mut self) -> Value {
        quote(&mut self.value, &self.numbers, |number| !number.exact);
        self.value
    }
}

fn quote(value: &mut Value, numbers: &[DecimalNumber], which: impl Fn(&DecimalNumber) -> bool) {
    for number in numbers.iter().filter(|number| which(number)) {
        if let Some(place) = value.pointer_mut(&number.pointer) {
            *place = Value::String(number.text.clone());
        }
    }
}

impl Shape {
    /// Reads a value: where it does not have the shape it is taken as it is, for the validator to refuse.
    pub fn read(self, node: &Node<'_>) -> Reading {
        let mut reading = Reading::default();
        let mut reader = Reader { reading: &mut reading, pointer: String::new() };
        let value = reader.read(self, node);
        reading.value = value;
        reading
    }
}

struct Reader<'r> {
    reading: &'r mut Reading,
    pointer: String,
}

impl Reader<'_> {
    fn read(&mut self, shape: Shape, node: &Node<'_>) -> Value {
        match (shape, &node.kind) {
            (Shape::Choice(alternatives), _) => self.choice(alternatives, node),
            (Shape::Integer, Kind::Number(text)) => self.whole::<i64>("int64", text, node),
            (Shape::Unsigned, Kind::Number(text)) => self.whole::<u64>("uint64", text, node),
            (Shape::Decimal { numbers: true }, Kind::Number(text)) => self.decimal(text, node),
            (Shape::Decimal { .. }, Kind::String(text)) => {
                if let Err(reason) = text.parse::<Decimal>() {
                    self.violate("format", "decimal", reason.to_string());
                }
                node.to_value()
            }
            (_, Kind::Number(text)) => {
                if !json::is_exact(text) {
                    self.violate(
                        "precision",
                        "double",
                        "has more digits than a number keeps: write it as a string",
                    );
                }
                node.to_value()
            }
            (shape, Kind::Array(items)) => {
                let item = if let Shape::Array(item) = shape { *item } else { Shape::Any };
                let read = |(index, node): (usize, &Node<'_>)| self.within(&index.to_string(), item, node);
                Value::Array(items.iter().enumerate().map(read).collect())
            }
            (Shape::Object(object), Kind::Object(_)) => self.object(object, node),
            (shape, Kind::Object(members)) => {
                let member = if let Shape::Map(member) = shape { *member } else { Shape::Any };
                let read = |m: &json::Member<'_>| (m.key.to_string(), self.within(&m.key, member, &m.value));
                Value::Object(members.iter().map(read).collect::<Map<_, _>>())
            }
            _ => node.to_value(),
        }
    }

    /// The first alternative that fits; where its type could not keep a number, a wider one that can.
    fn choice(&mut self, alternatives: &'static [Alternative], node: &Node<'_>) -> Value {
        let seen = Seen::of_node(node);
        let chosen = choose(alternatives, &seen).map_or(Shape::Any, |chosen| chosen.shape);
        let (ignored, violations, numbers) =
            (self.reading.ignored.len(), self.reading.violations.len(), self.reading.numbers.len());
        let value = self.read(chosen, node);
        if self.reading.violations.len() == violations {
            return value;
        }
        // Shapes that hold others are not tried: in choices within choices that would take longer at each level.
        let wider = alternatives.iter().map(|alternative| alternative.shape);
        for wider in wider.filter(|wider| wider.is_plain() && wider.fits(&seen)) {
            let narrow = (
                self.reading.ignored.split_off(ignored),
                self.reading.violations.split_off(violations),
                self.reading.numbers.split_off(numbers),
            );
            let value = self.read(wider, node);
            if self.reading.violations.len() == violations {
                return value;
            }
            self.reading.ignored.truncate(ignored);
            self.reading.violations.truncate(violations);
            self.reading.numbers.truncate(numbers);
            self.reading.ignored.extend(narrow.0);
            self.reading.violations.extend(narrow.1);
            self.reading.numbers.extend(narrow.2);
        }
        value
    }

    fn object(&mut self, object: &'static Object, node: &Node<'_>) -> Value {
        let Kind::Object(members) = &node.kind else { return node.to_value() };
        let mut read = Map::with_capacity(members.len());
        for member in members {
            let value = match (object.member(&member.key), object.rest) {
                (Some(known), _) => self.within(&member.key, known.shape, &member.value),
                (None, Rest::Kept(shape)) => self.within(&member.key, shape, &member.value),
                (None, rest) => {
                    if matches!(rest, Rest::Ignored) {
                        self.reading.ignored.push(pointer::join(&self.pointer, &member.key));
                    }
                    member.value.to_value()
                }
            };
            read.insert(member.key.to_string(), value);
        }
        Value::Object(read)
    }

    fn within(&mut self, token: &str, shape: Shape, node: &Node<'_>) -> Value {
        let length = self.pointer.len();
        pointer::push(&mut self.pointer, token);
        let value = self.read(shape, node);
        self.pointer.truncate(length);
        value
    }

    fn whole<T: FromStr + Default>(&mut self, format: &str, text: &str, node: &Node<'_>) -> Value
    where
        Value: From<T>,
    {
        match json::whole::<T>(text) {
            Some(Whole::Fits(number)) => Value::from(number),
            Some(Whole::TooLarge) => {
                self.violate("format", format, "is beyond the whole numbers that 64 bits hold");
                node.to_value()
            }
            None => node.to_value(),
        }
    }

    fn decimal(&mut self, text: &str, node: &Node<'_>) -> Value {
        if let Err(reason) = text.parse::<Decimal>() {
            self.violate("format", "decimal", reason.to_string());
        }
        let number = node.to_value();
        let exact = json::is_exact(text) && Decimal::deserialize(&number).is_ok();
        self.reading.numbers.push(DecimalNumber {
            pointer: self.pointer.clone(),
            text: text.to_owned(),
            exact,
        });
        number
    }

    fn violate(&mut self, keyword: &str, argument: &str, message: impl Into<String>) {
        let violation = Violation::new(self.pointer.clone(), keyword, message);
        self.reading.violations.push(Violation { argument: Some(argument.to_owned()), ..violation });
    }
}
