//! The expression that turns the text of a value into its type, constraints included.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::{
    Emitter,
    constraint::{Constraints, Subject},
};
use crate::{model::Type, problem::Problem};

/// A value that is read from text: one, or one item of an array.
pub(super) struct Decoder {
    /// Statics to stand at the head of the function.
    pub(super) statics: Vec<TokenStream>,
    /// An expression that is `Fn(&str) -> Result<T, Fault>`.
    pub(super) expression: TokenStream,
}

impl Emitter<'_> {
    /// The decoder of a scalar.
    pub(super) fn decoder(&mut self, subject: &Subject<'_>, schema: &Value) -> Decoder {
        let constraints = self.constraints(subject, schema);
        self.decoder_of(subject, constraints)
    }

    /// The decoder of a scalar whose constraints are known.
    pub(super) fn decoder_of(&mut self, subject: &Subject<'_>, constraints: Constraints) -> Decoder {
        let Constraints { statics, on_text, on_value, values, .. } = constraints;
        let decode = self.decode(subject, values);
        let expression = match (&decode, on_text.is_empty(), on_value.is_empty()) {
            (Decode::Function(function), true, true) => function.clone(),
            (_, true, true) => {
                let call = decode.call();
                quote!(|text| #call)
            }
            (_, false, true) => {
                let call = decode.call();
                quote!(|text| { #(#on_text)* #call })
            }
            (_, _, false) => {
                let call = decode.call();
                quote!(|text| { #(#on_text)* let value = #call?; #(#on_value)* Ok(value) })
            }
        };
        Decoder { statics, expression }
    }

    fn decode(&mut self, subject: &Subject<'_>, values: Option<Vec<String>>) -> Decode {
        if let Some(enumeration) = self.scope.enumeration(subject.ty) {
            let values: Vec<_> = enumeration.values.iter().map(|(wire, _)| wire.as_str()).collect();
            return Decode::Call(quote!(decode::enumeration(text, &[#(#values),*])));
        }
        if let Some(values) = values {
            return Decode::Call(quote!(decode::one_of(text, &[#(#values),*])));
        }
        Decode::Function(match self.scope.resolved(subject.ty) {
            Type::Boolean => quote!(decode::boolean),
            Type::Integer => quote!(decode::integer),
            Type::Unsigned => quote!(decode::unsigned),
            Type::Number => quote!(decode::number),
            Type::String => quote!(decode::string),
            Type::Date => quote!(decode::date),
            Type::DateTime => quote!(decode::date_time),
            Type::Decimal { .. } => quote!(decode::decimal),
            Type::Uuid => quote!(decode::uuid),
            _ => {
                let problem = Problem::error(
                    "parameter-type",
                    &self.api.source,
                    subject.position,
                    format!("`{}` is no scalar and cannot be read from text", subject.name),
                )
                .because("only scalars, arrays of them and a free-form object in the query have one spelling in a request")
                .help("give it a scalar type, or move it into the body");
                self.push(problem);
                quote!(decode::string)
            }
        })
    }
}

/// How a text is decoded.
enum Decode {
    /// A function of the text alone.
    Function(TokenStream),
    /// A call on `text`.
    Call(TokenStream),
}

impl Decode {
    fn call(&self) -> TokenStream {
        match self {
            Self::Function(function) => quote!(#function(text)),
            Self::Call(call) => call.clone(),
        }
    }
}
