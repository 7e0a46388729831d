//! Values in brackets: what each text of them is read as.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::Emitter;
use crate::model::{Shape, Type};

/// How many places one value may have: choices of types that hold one another could make any number of them.
const PLACES: usize = 4096;

/// How often a choice may stand in a choice.
const CHOICES: usize = 16;

/// The statics of values in brackets: one for each set of types that may stand in one place, so that types may hold
/// themselves.
pub(super) struct Statics {
    stem: Ident,
    known: Vec<Vec<Type>>,
    /// What of the values has no text, or two readings.
    pub(super) refused: Vec<String>,
    pub(super) written: TokenStream,
}

impl Statics {
    pub(super) fn new(stem: &Ident) -> Self {
        Self { stem: stem.clone(), known: Vec::new(), refused: Vec::new(), written: TokenStream::new() }
    }
}

/// What stands in one place, in any of the types that may stand there.
#[derive(Default)]
struct Place {
    scalars: Vec<Type>,
    items: Vec<Type>,
    objects: Vec<Object>,
}

/// The types of the members of an object that may stand in a place, and that of all members that it does not name.
struct Object {
    members: Vec<(String, Type)>,
    rest: Option<Type>,
}

impl Place {
    /// Each member that an object names, with the types that it has in any of them.
    fn members(&self) -> Vec<(String, Vec<Type>)> {
        let mut found: Vec<(String, Vec<Type>)> = Vec::new();
        for (name, _) in self.objects.iter().flat_map(|object| &object.members) {
            if found.iter().all(|(known, _)| known != name) {
                let types = self.objects.iter().filter_map(|object| {
                    let own = object.members.iter().find(|(known, _)| known == name).map(|(_, ty)| ty);
                    own.or(object.rest.as_ref()).cloned()
                });
                found.push((name.clone(), types.collect()));
            }
        }
        found
    }
}

/// What a text may be, where it may be several things.
enum Reading {
    /// Any text.
    Text,
    /// One of these.
    Texts(Vec<String>),
    /// A number or a boolean: the variant of `Text`.
    Word(&'static str),
}

impl Emitter<'_> {
    /// What a value of one of these types is read as: one text, or what stands in brackets.
    pub(super) fn in_brackets(&self, mut types: Vec<Type>, of: &str, statics: &mut Statics) -> TokenStream {
        let core = &self.scope.core;
        let mut several = Vec::with_capacity(types.len());
        types.retain(|ty| {
            let new = !several.contains(ty);
            several.push(ty.clone());
            new
        });
        let mut place = Place::default();
        if !types.iter().all(|ty| self.gather(ty, &mut place, 0))
            || !place.objects.is_empty() && !place.items.is_empty()
        {
            statics.refused.push(of.to_owned());
            return quote!(#core::parameter::Text::String);
        }
        let text = match self.scalars(&place.scalars) {
            Ok(text) => text,
            Err(()) => {
                statics.refused.push(of.to_owned());
                None
            }
        };
        if let (Some(text), true, true) = (&text, place.items.is_empty(), place.objects.is_empty()) {
            return text.clone();
        }
        let at = statics.known.iter().position(|known| *known == types);
        let name = format_ident!("{}_{}", statics.stem, at.unwrap_or(statics.known.len()) + 1);
        if at.is_none() && statics.known.len() >= PLACES {
            statics.refused.push(of.to_owned());
        } else if at.is_none() {
            // Known before what is inside of it is looked at: it may hold itself.
            statics.known.push(types);
            let written = self.place(&name, text, &place, of, statics);
            statics.written.extend(written);
        }
        quote!(#core::parameter::Text::Brackets(&#name))
    }

    /// The static of a place.
    fn place(
        &self,
        name: &Ident,
        text: Option<TokenStream>,
        place: &Place,
        of: &str,
        statics: &mut Statics,
    ) -> TokenStream {
        let core = &self.scope.core;
        let some =
            |value: Option<TokenStream>| value.map_or_else(|| quote!(None), |value| quote!(Some(#value)));
        let text = some(text);
        let items = (!place.items.is_empty())
            .then(|| self.in_brackets(place.items.clone(), &format!("{of}[0]"), statics));
        let items = some(items);
        let mut known = Vec::new();
        for (member, types) in place.members() {
            let of = format!("{of}[{member}]");
            if member.is_empty() || member.contains(['[', ']']) {
                statics.refused.push(of.clone());
            }
            let text = self.in_brackets(types, &of, statics);
            known.push(quote!((#member, #text)));
        }
        let rest: Vec<Type> = place.objects.iter().filter_map(|object| object.rest.clone()).collect();
        let rest = (!rest.is_empty()).then(|| self.in_brackets(rest, &format!("{of}[…]"), statics));
        let rest = some(rest);
        let members = (!place.objects.is_empty())
            .then(|| quote!(&#core::parameter::Members { known: &[#(#known),*], rest: #rest }));
        let members = some(members);
        quote! {
            static #name: #core::parameter::Brackets =
                #core::parameter::Brackets { text: #text, items: #items, members: #members };
        }
    }

    /// Puts what a type has to what stands in a place; whether it can stand there.
    fn gather(&self, ty: &Type, place: &mut Place, choices: usize) -> bool {
        let resolved = self.scope.resolved(ty);
        if self.reading(ty).is_some() {
            place.scalars.push(resolved.clone());
            return true;
        }
        match resolved {
            Type::Array(item) => {
                place.items.push((**item).clone());
                true
            }
            Type::Map(value) => {
                place.objects.push(Object { members: Vec::new(), rest: Some((**value).clone()) });
                true
            }
            Type::Named(_) => match self.scope.shape(resolved) {
                Some(Shape::Structure(structure)) => {
                    let members =
                        structure.fields.iter().map(|field| (field.name.clone(), field.ty.clone())).collect();
                    place.objects.push(Object { members, rest: structure.additional.clone() });
                    true
                }
                Some(Shape::Union(union)) if choices < CHOICES => {
                    union.variants.iter().all(|variant| self.gather(&variant.ty, place, choices + 1))
                }
                _ => false,
            },
            _ => false,
        }
    }

    /// What the text of scalars is read as, where it has one reading. A word that is none of its kind stays a text, so
    /// known words may stand beside numbers.
    pub(super) fn scalars(&self, types: &[Type]) -> Result<Option<TokenStream>, ()> {
        let text = &self.scope.core;
        let text = quote!(#text::parameter::Text);
        let mut word: Option<&'static str> = None;
        let (mut any, mut texts) = (false, Vec::new());
        for ty in types {
            match self.reading(ty).ok_or(())? {
                Reading::Text => any = true,
                Reading::Texts(known) => texts.extend(known),
                Reading::Word(other) => {
                    word = Some(match (word, other) {
                        (None, other) => other,
                        (Some(word), other) if word == other => word,
                        (Some("Integer" | "Number"), "Integer" | "Number") => "Number",
                        _ => return Err(()),
                    });
                }
            }
        }
        let Some(word) = word else { return Ok((any || !texts.is_empty()).then(|| quote!(#text::String))) };
        let taken = |text: &String| {
            if word == "Boolean" { text.parse::<bool>().is_ok() } else { text.parse::<f64>().is_ok() }
        };
        if any || texts.iter().any(taken) {
            return Err(());
        }
        let word = format_ident!("{word}");
        Ok(Some(quote!(#text::#word)))
    }

    /// What the text of a scalar may be; `None` where it is no scalar.
    fn reading(&self, ty: &Type) -> Option<Reading> {
        if let Some(values) = self.scope.enumeration(ty) {
            let all = |is: fn(&serde_json::Value) -> bool| values.literals.iter().all(is);
            return if values.is_text() {
                let texts = values.literals.iter().filter_map(|value| value.as_str().map(str::to_owned));
                Some(if values.open { Reading::Text } else { Reading::Texts(texts.collect()) })
            } else if all(|value| value.is_i64() || value.is_u64()) {
                Some(Reading::Word("Integer"))
            } else if all(serde_json::Value::is_number) {
                Some(Reading::Word("Number"))
            } else {
                all(serde_json::Value::is_boolean).then_some(Reading::Word("Boolean"))
            };
        }
        match self.scope.resolved(ty) {
            Type::Boolean => Some(Reading::Word("Boolean")),
            Type::Integer | Type::Unsigned => Some(Reading::Word("Integer")),
            Type::Number => Some(Reading::Word("Number")),
            // A string says a decimal as well as a number does. Raw bytes are the text that they are.
            Type::String | Type::Date | Type::DateTime | Type::Uuid | Type::Bytes | Type::Decimal { .. } => {
                Some(Reading::Text)
            }
            _ => None,
        }
    }
}
