//! The code that reads a value by its plan.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{
    Parsers,
    plan::{Plan, Target},
};

impl Parsers<'_, '_> {
    /// An expression that gives the value, or `()` for the verdict alone; it leaves the function where it stops.
    pub(super) fn code(&self, plan: &Plan, typed: bool) -> TokenStream {
        let core = &self.scope.core;
        match plan {
            Plan::Any if typed => quote!(p.any()?),
            // A number that could not be kept has to be noticed here too.
            Plan::Any => quote!(p.pass_exact()?),
            Plan::Boolean if typed => quote!(p.boolean()?),
            Plan::Boolean => quote!({
                p.boolean()?;
            }),
            Plan::Integer { read, conditions } if typed && conditions.is_empty() => quote!(p.#read()?),
            Plan::Integer { read, conditions } => {
                let value = given(typed, &quote!(number));
                let number = if conditions.is_empty() && !typed { quote!(_) } else { quote!(number) };
                let stop = stop(conditions);
                quote!({ let #number = p.#read()?; #stop #value })
            }
            Plan::Number(conditions) => {
                let stop = stop(conditions);
                let value = given(typed, &quote!(digits.parse::<#core::Number>().map_err(|_| Stop)?));
                let digits = if stop.is_empty() && !typed { quote!(_) } else { quote!(digits) };
                quote!({
                    let #digits = p.exact_digits()?;
                    #stop
                    #value
                })
            }
            Plan::Text(conditions, target) => text(conditions, target, typed),
            Plan::Decimal(on_text, on_digits) => {
                let text = text(on_text, &Target::Parsed(quote!(#core::Decimal)), typed);
                let stop = stop(on_digits);
                let value = given(typed, &quote!(decimal));
                let (digits, decimal) = (
                    if on_digits.is_empty() { quote!(_) } else { quote!(digits) },
                    if typed { quote!(decimal) } else { quote!(_) },
                );
                quote!(if p.peek() == b'"' { #text } else {
                    let (#digits, #decimal) = p.decimal_number()?;
                    #stop
                    #value
                })
            }
            Plan::Array { item, least, most } => self.array_code(item, *least, *most, typed),
            Plan::Map { value, least, most } => self.map_code(value, *least, *most, typed),
            Plan::Nullable(inner) => {
                let inner = self.code(inner, typed);
                if typed {
                    quote!(if p.null() { None } else { Some(#inner) })
                } else {
                    quote!(if !p.null() { #inner; })
                }
            }
            Plan::Call(name) => quote!(#name(p)?),
        }
    }

    fn array_code(&self, item: &Plan, least: Option<usize>, most: Option<usize>, typed: bool) -> TokenStream {
        let item = self.code(item, typed);
        let counts = least.is_some() || most.is_some();
        let limits = within(&if typed { quote!(items.len()) } else { quote!(count) }, least, most);
        if typed {
            return quote!({
                let mut items = ::std::vec::Vec::new();
                let mut more = p.enter_array()?;
                while more {
                    items.push(#item);
                    more = p.more_items()?;
                }
                #limits
                items
            });
        }
        let (declare, count) =
            if counts { (quote!(let mut count = 0;), quote!(count += 1;)) } else { (quote!(), quote!()) };
        quote!({
            #declare
            let mut more = p.enter_array()?;
            while more {
                #item;
                #count
                more = p.more_items()?;
            }
            #limits
        })
    }

    fn map_code(&self, value: &Plan, least: Option<usize>, most: Option<usize>, typed: bool) -> TokenStream {
        let limits = within(&if typed { quote!(members.len()) } else { quote!(count) }, least, most);
        let code = self.code(value, typed);
        if typed {
            return quote!({
                let mut members = std::collections::BTreeMap::new();
                let mut more = p.enter_object()?;
                while more {
                    let (key, _) = p.key()?;
                    let value = #code;
                    if members.insert(key.into_owned(), value).is_some() { return Err(Stop); }
                    more = p.more_members()?;
                }
                #limits
                members
            });
        }
        let counts = least.is_some() || most.is_some();
        let (declare, count) =
            if counts { (quote!(let mut count = 0;), quote!(count += 1;)) } else { (quote!(), quote!()) };
        // Keys have to be remembered for the verdict too: none stands twice.
        quote!({
            #declare
            let mut members = Passed::default();
            let mut more = p.enter_object()?;
            while more {
                members.add(p.key()?.0)?;
                #code;
                #count
                more = p.more_members()?;
            }
            #limits
        })
    }
}

/// The value, or nothing for the verdict alone.
fn given(typed: bool, value: &TokenStream) -> TokenStream {
    if typed { value.clone() } else { quote!() }
}

/// Stops unless all conditions hold.
fn stop(conditions: &[TokenStream]) -> TokenStream {
    match conditions {
        [] => quote!(),
        [one] => {
            let mut tokens = one.clone().into_iter();
            // Parentheses that only a second condition would need.
            let one = match (tokens.next(), tokens.next()) {
                (Some(proc_macro2::TokenTree::Group(group)), None) => group.stream(),
                _ => one.clone(),
            };
            quote!(if !(#one) { return Err(Stop); })
        }
        several => quote!(if !(#(#several)&&*) { return Err(Stop); }),
    }
}

/// Stops unless a count is within its limits.
fn within(count: &TokenStream, least: Option<usize>, most: Option<usize>) -> TokenStream {
    // A count of which nothing else is said is one of 32 bits.
    let literal = |limit: usize| {
        if i32::try_from(limit).is_ok_and(|limit| limit < i32::MAX) {
            Literal::usize_unsuffixed(limit)
        } else {
            Literal::usize_suffixed(limit)
        }
    };
    let least = least.map(|least| {
        let least = literal(least);
        quote!(if #count < #least { return Err(Stop); })
    });
    let most = most.map(|most| {
        let most = literal(most);
        quote!(if #count > #most { return Err(Stop); })
    });
    quote!(#least #most)
}

/// The string is judged and used where it stands; it leaves the closure where it stops.
fn text(conditions: &[TokenStream], target: &Target, typed: bool) -> TokenStream {
    let stop = stop(conditions);
    match (target, typed) {
        (Target::String | Target::Open(_), false) if conditions.is_empty() => quote!(p.text(|_| Ok(()))?),
        (Target::String | Target::Open(_), false) => quote!(p.text(|text| { #stop Ok(()) })?),
        (Target::String, true) => quote!(p.text(|text| { #stop Ok(text.to_owned()) })?),
        (Target::Open(ty), true) => quote!(p.text(|text| { #stop Ok(#ty::from(text)) })?),
        (Target::Parsed(ty), true) => {
            quote!(p.text(|text| { #stop text.parse::<#ty>().map_err(|_| Stop) })?)
        }
        (Target::Parsed(ty), false) => {
            quote!(p.text(|text| { #stop if #ty::accepts(text) { Ok(()) } else { Err(Stop) } })?)
        }
        (Target::Closed(ty, values), true) => {
            let arms = values.iter().map(|(wire, variant)| quote!(#wire => #ty::#variant,));
            quote!(p.text(|text| { #stop Ok(match text { #(#arms)* _ => return Err(Stop) }) })?)
        }
        (Target::Closed(_, values), false) => {
            let wires = values.iter().map(|(wire, _)| wire);
            quote!(p.text(|text| { #stop if matches!(text, #(#wires)|*) { Ok(()) } else { Err(Stop) } })?)
        }
    }
}
