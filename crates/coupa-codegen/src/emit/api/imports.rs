//! The `use` lines of a generated file, and the names that tags must leave to them.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::rust;

/// Names from the runtime of the stub.
const SERVE: &[&str] = &[
    "Answer",
    "Body",
    "Call",
    "Context",
    "Download",
    "Failure",
    "File",
    "Form",
    "FreeForm",
    "Input",
    "JsonOrXml",
    "MediaType",
    "Multipart",
    "Parts",
    "Reply",
    "Routes",
    "Upload",
    "Valid",
    "check",
    "decode",
];

/// Names of the prelude and of other crates that generated files rely on.
const OTHERS: &[&str] = &[
    "Arc",
    "Clone",
    "Copy",
    "Debug",
    "Eq",
    "Err",
    "Fn",
    "From",
    "Future",
    "Into",
    "None",
    "Ok",
    "Option",
    "PartialEq",
    "Result",
    "Self",
    "Send",
    "Some",
    "StatusCode",
    "String",
    "Sync",
    "ToString",
    "Vec",
];

/// What the root of the crate has beside these, which hides what generated files have of the same name.
const ROOT: &[&str] = &[
    "Anybody",
    "Authenticator",
    "BoxError",
    "Credential",
    "CredentialKind",
    "Denied",
    "ErrorHook",
    "ErrorRequest",
    "Granted",
    "Listening",
    "Operation",
    "Part",
    "Problem",
    "ProblemJson",
    "ProblemKind",
    "RequestId",
    "Server",
    "ServerService",
    "Stored",
    "Violation",
];

/// The name of a trait: that of the tag, unless the file or the root of the crate needs it for something else.
pub(super) fn out_of_the_way(name: &str) -> String {
    if SERVE.contains(&name) || OTHERS.contains(&name) || ROOT.contains(&name) {
        format!("{name}Operations")
    } else {
        name.to_owned()
    }
}

/// `use` lines for those names that a file mentions.
pub(super) fn imports(serve: &Ident, mentioned: &BTreeSet<String>) -> TokenStream {
    let from_serve: Vec<_> =
        SERVE.iter().filter(|name| mentioned.contains(**name)).map(|name| rust::ident(name)).collect();
    let arc = mentioned.contains("Arc").then(|| {
        quote!(
            use std::sync::Arc;
        )
    });
    let status = mentioned.contains("StatusCode").then(|| {
        quote!(
            use http::StatusCode;
        )
    });
    quote! {
        #arc
        use #serve::{#(#from_serve),*};
        #status
    }
}

#[cfg(test)]
mod tests {
    use super::out_of_the_way;
    use crate::model::build::operations::{DERIVED, OF_THE_STUB};

    #[test]
    fn no_trait_is_hidden_by_what_the_root_of_the_stub_has() {
        let root = include_str!("../../../embedded/api/src/lib.rs");
        let uses = root.split("\npub use ").skip(1).filter_map(|text| text.split(';').next());
        let names: Vec<&str> = uses
            .flat_map(|text| text.split(|c: char| !c.is_ascii_alphanumeric() && c != '_'))
            .filter(|name| name.starts_with(char::is_uppercase))
            .collect();
        assert!(names.contains(&"Operation"), "{names:?}");
        let mut derived = Vec::new();
        for name in names {
            assert_ne!(out_of_the_way(name), name);
            let is_derived =
                |suffix: &&str| !suffix.is_empty() && name.len() > suffix.len() && name.ends_with(*suffix);
            derived.extend(DERIVED.iter().any(is_derived).then_some(name));
        }
        derived.sort_unstable();
        assert_eq!(derived, OF_THE_STUB, "no operation may have a type of such a name");
    }
}
