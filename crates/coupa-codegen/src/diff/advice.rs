//! What to do about a change.

use super::change::{Concern, Verdict, Who};

/// What to do, in a sentence; empty where there is nothing to do.
pub(super) fn advice(rule: &str, verdict: Verdict, concerns: &[Concern]) -> &'static str {
    let breaks =
        |who| concerns.iter().any(|concern| concern.who == who && concern.verdict == Verdict::Breaking);
    if verdict <= Verdict::Safe {
        return "";
    }
    match rule {
        "operation-removed" => "deprecate the operation in one release and remove it in a later one",
        "operation-moved" => "keep the old path beside the new one, deprecated, for a release",
        "operation-id-changed" => "keep the id: methods of generated clients and servers are named by it",
        "tags-changed" => "keep the first tag: generated modules and traits are named by it",
        "component-removed" => "keep the name, deprecated, or tell users what the type is called now",
        "groups-changed" => "keep the groups: each is one generated client",
        "required-property-added" | "property-required" => {
            "let it be optional and say in the description what its absence means; a default does not fill a required member"
        }
        "required-parameter-added" | "became-required" => {
            "let it be optional, with the old behaviour as its default"
        }
        "required-body-added" => "let the body be optional",
        "parameter-removed" | "parameter-moved" => "keep the old parameter, deprecated, for a release",
        "property-removed" | "required-property-removed" if breaks(Who::Readers) => {
            "keep giving it, deprecated, for a release"
        }
        "property-removed" | "required-property-removed" => "keep taking it, deprecated, for a release",
        "property-optional" => "keep giving it always, or tell readers what its absence means",
        "null-admitted" => "leave the member out instead of giving null, or tell readers to expect it",
        "value-added" => {
            "tell readers to expect values that they do not know; a choice of the values and any text says so"
        }
        "value-removed" | "values-closed" => "keep taking the old values for a release",
        "type-changed" | "format-changed" | "became-choice" | "became-single" => {
            "add a member of another name and deprecate this one"
        }
        "status-removed" => "keep the status that callers wait for",
        "status-added" => "tell callers what to do with the new status",
        "media-type-removed" => "keep the media type beside the new one",
        "media-type-added" => "make sure that who sends no Accept header gets what he got before",
        "header-removed" => "keep sending the header for a release",
        "security-changed" => "keep the old credentials working beside the new ones for a release",
        "scope-removed" => "keep granting the scope until no client asks for it",
        "default-changed" => "who leaves it out gets something else now: tell them, or keep the default",
        "deprecation" => "say in the description what to use instead, and until when it works",
        "server-removed" | "first-server-changed" | "server-value-removed" => {
            "keep the old address answering for a release"
        }
        "unclassified" => "no rule knows this keyword here: judge it yourself",
        "extension-changed" => "look up what the extension binds",
        "order-changed" => "make sure that nobody relies on the order",
        _ if breaks(Who::Callers) && breaks(Who::Readers) => {
            "agree with both sides on a day, or add the new form beside the old one"
        }
        _ if breaks(Who::Callers) => "keep taking what was taken until now, for a release",
        _ if breaks(Who::Readers) => "keep giving only what was given until now, for a release",
        _ => "tell users of the generated code about it",
    }
}
