// Written by `cargo xtask generate` from spec/control.yaml#/components/schemas. Do not edit.

//! What each schema asks of a value.

use coupa_core::schema::check::{At, Report};

pub(crate) fn clock<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/Clock/type");
        ok &= r.required(v, &["now", "frozen"], "/$defs/Clock/required");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "now" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(v, 32, "/$defs/Clock/properties/now/type");
                            ok
                                &= r
                                    .format(
                                        v,
                                        ::coupa_core::DateTime::accepts,
                                        "date-time",
                                        "/$defs/Clock/properties/now/format",
                                    );
                            ok
                        };
                }
                "frozen" => {
                    ok &= r.types(v, 2, "/$defs/Clock/properties/frozen/type");
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn clock_change<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/ClockChange/type");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "now" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(v, 32, "/$defs/ClockChange/properties/now/type");
                            ok
                                &= r
                                    .format(
                                        v,
                                        ::coupa_core::DateTime::accepts,
                                        "date-time",
                                        "/$defs/ClockChange/properties/now/format",
                                    );
                            ok
                        };
                }
                "advance" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(v, 32, "/$defs/ClockChange/properties/advance/type");
                            ok
                                &= r
                                    .pattern(
                                        v,
                                        super::pattern_2,
                                        "^-?[0-9]{1,9}[smhd]$",
                                        "/$defs/ClockChange/properties/advance/pattern",
                                    );
                            ok
                        };
                }
                "frozen" => {
                    ok &= r.types(v, 2, "/$defs/ClockChange/properties/frozen/type");
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn collection_entry<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/CollectionEntry/type");
        ok &= r.required(v, &["name", "total"], "/$defs/CollectionEntry/required");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "name" => {
                    ok &= super::common::name(r, v);
                }
                "total" => {
                    ok &= r.types(v, 4, "/$defs/CollectionEntry/properties/total/type");
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn collection_list<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/CollectionList/type");
        ok &= r.required(v, &["collections"], "/$defs/CollectionList/required");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "collections" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(
                                    v,
                                    1,
                                    "/$defs/CollectionList/properties/collections/type",
                                );
                            ok &= r.items(v, 0, super::control::collection_entry);
                            ok
                        };
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn fault<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = super::control::fault_create(r, v);
        ok
            &= {
                let mut ok = r.types(v, 16, "/$defs/Fault/allOf/1/type");
                ok &= r.required(v, &["id"], "/$defs/Fault/allOf/1/required");
                let object = v;
                for member in object.members().unwrap_or_default() {
                    let v = &object.member(member);
                    match &*member.key {
                        "id" => {
                            ok
                                &= r.types(v, 4, "/$defs/Fault/allOf/1/properties/id/type");
                        }
                        "met" => {
                            ok
                                &= r
                                    .types(v, 4, "/$defs/Fault/allOf/1/properties/met/type");
                        }
                        _ => {
                            let _ = v;
                        }
                    }
                }
                ok
            };
        ok
    }
}

pub(crate) fn fault_create<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/FaultCreate/type");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "operation" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(
                                    v,
                                    32,
                                    "/$defs/FaultCreate/properties/operation/type",
                                );
                            ok
                                &= r
                                    .max_length(
                                        v,
                                        100,
                                        "/$defs/FaultCreate/properties/operation/maxLength",
                                    );
                            ok
                        };
                }
                "count" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(v, 4, "/$defs/FaultCreate/properties/count/type");
                            ok
                                &= r
                                    .minimum(
                                        v,
                                        "1",
                                        "/$defs/FaultCreate/properties/count/minimum",
                                    );
                            ok
                                &= r
                                    .maximum(
                                        v,
                                        "1000000",
                                        "/$defs/FaultCreate/properties/count/maximum",
                                    );
                            ok
                        };
                }
                "probability" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(
                                    v,
                                    8,
                                    "/$defs/FaultCreate/properties/probability/type",
                                );
                            ok
                                &= r
                                    .minimum(
                                        v,
                                        "0",
                                        "/$defs/FaultCreate/properties/probability/minimum",
                                    );
                            ok
                                &= r
                                    .maximum(
                                        v,
                                        "1",
                                        "/$defs/FaultCreate/properties/probability/maximum",
                                    );
                            ok
                        };
                }
                "latency_ms" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(
                                    v,
                                    4,
                                    "/$defs/FaultCreate/properties/latency_ms/type",
                                );
                            ok
                                &= r
                                    .minimum(
                                        v,
                                        "0",
                                        "/$defs/FaultCreate/properties/latency_ms/minimum",
                                    );
                            ok
                                &= r
                                    .maximum(
                                        v,
                                        "60000",
                                        "/$defs/FaultCreate/properties/latency_ms/maximum",
                                    );
                            ok
                        };
                }
                "jitter_ms" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(
                                    v,
                                    4,
                                    "/$defs/FaultCreate/properties/jitter_ms/type",
                                );
                            ok
                                &= r
                                    .minimum(
                                        v,
                                        "0",
                                        "/$defs/FaultCreate/properties/jitter_ms/minimum",
                                    );
                            ok
                                &= r
                                    .maximum(
                                        v,
                                        "60000",
                                        "/$defs/FaultCreate/properties/jitter_ms/maximum",
                                    );
                            ok
                        };
                }
                "status" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(v, 4, "/$defs/FaultCreate/properties/status/type");
                            ok
                                &= r
                                    .minimum(
                                        v,
                                        "400",
                                        "/$defs/FaultCreate/properties/status/minimum",
                                    );
                            ok
                                &= r
                                    .maximum(
                                        v,
                                        "599",
                                        "/$defs/FaultCreate/properties/status/maximum",
                                    );
                            ok
                        };
                }
                "retry_after" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(
                                    v,
                                    4,
                                    "/$defs/FaultCreate/properties/retry_after/type",
                                );
                            ok
                                &= r
                                    .minimum(
                                        v,
                                        "0",
                                        "/$defs/FaultCreate/properties/retry_after/minimum",
                                    );
                            ok
                                &= r
                                    .maximum(
                                        v,
                                        "86400",
                                        "/$defs/FaultCreate/properties/retry_after/maximum",
                                    );
                            ok
                        };
                }
                "reset" => {
                    ok &= r.types(v, 2, "/$defs/FaultCreate/properties/reset/type");
                }
                "raw" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(v, 32, "/$defs/FaultCreate/properties/raw/type");
                            ok
                                &= r
                                    .max_length(
                                        v,
                                        100000,
                                        "/$defs/FaultCreate/properties/raw/maxLength",
                                    );
                            ok
                        };
                }
                "truncate" => {
                    ok &= r.types(v, 2, "/$defs/FaultCreate/properties/truncate/type");
                }
                "rate_limit" => {
                    ok &= r.types(v, 2, "/$defs/FaultCreate/properties/rate_limit/type");
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn fault_list<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/FaultList/type");
        ok &= r.required(v, &["faults"], "/$defs/FaultList/required");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "faults" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(v, 1, "/$defs/FaultList/properties/faults/type");
                            ok &= r.items(v, 0, super::control::fault);
                            ok
                        };
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn journal<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/Journal/type");
        ok &= r.required(v, &["process", "count", "entries"], "/$defs/Journal/required");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "process" => {
                    ok &= r.types(v, 32, "/$defs/Journal/properties/process/type");
                }
                "count" => {
                    ok &= r.types(v, 4, "/$defs/Journal/properties/count/type");
                }
                "entries" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(v, 1, "/$defs/Journal/properties/entries/type");
                            ok &= r.items(v, 0, super::control::journal_entry);
                            ok
                        };
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn journal_entry<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/JournalEntry/type");
        ok
            &= r
                .required(
                    v,
                    &[
                        "number",
                        "at",
                        "method",
                        "path",
                        "query",
                        "status",
                        "elapsed_ms",
                        "rejected",
                    ],
                    "/$defs/JournalEntry/required",
                );
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "number" => {
                    ok &= r.types(v, 4, "/$defs/JournalEntry/properties/number/type");
                }
                "at" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(v, 32, "/$defs/JournalEntry/properties/at/type");
                            ok
                                &= r
                                    .format(
                                        v,
                                        ::coupa_core::DateTime::accepts,
                                        "date-time",
                                        "/$defs/JournalEntry/properties/at/format",
                                    );
                            ok
                        };
                }
                "method" => {
                    ok &= r.types(v, 32, "/$defs/JournalEntry/properties/method/type");
                }
                "path" => {
                    ok &= r.types(v, 32, "/$defs/JournalEntry/properties/path/type");
                }
                "query" => {
                    ok &= r.types(v, 32, "/$defs/JournalEntry/properties/query/type");
                }
                "operation" => {
                    ok
                        &= r
                            .types(
                                v,
                                32,
                                "/$defs/JournalEntry/properties/operation/type",
                            );
                }
                "request_id" => {
                    ok
                        &= r
                            .types(
                                v,
                                32,
                                "/$defs/JournalEntry/properties/request_id/type",
                            );
                }
                "status" => {
                    ok &= r.types(v, 4, "/$defs/JournalEntry/properties/status/type");
                }
                "elapsed_ms" => {
                    ok
                        &= r
                            .types(
                                v,
                                4,
                                "/$defs/JournalEntry/properties/elapsed_ms/type",
                            );
                }
                "fault" => {
                    ok &= r.types(v, 4, "/$defs/JournalEntry/properties/fault/type");
                }
                "rejected" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(
                                    v,
                                    1,
                                    "/$defs/JournalEntry/properties/rejected/type",
                                );
                            ok &= r.items(v, 0, super::control::rejection);
                            ok
                        };
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn problem<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/Problem/type");
        ok
            &= r
                .required(
                    v,
                    &["type", "title", "status", "code", "detail"],
                    "/$defs/Problem/required",
                );
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "type" => {
                    ok &= r.types(v, 32, "/$defs/Problem/properties/type/type");
                }
                "title" => {
                    ok &= r.types(v, 32, "/$defs/Problem/properties/title/type");
                }
                "status" => {
                    ok &= r.types(v, 4, "/$defs/Problem/properties/status/type");
                }
                "code" => {
                    ok &= r.types(v, 32, "/$defs/Problem/properties/code/type");
                }
                "detail" => {
                    ok &= r.types(v, 32, "/$defs/Problem/properties/detail/type");
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn record_list<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/RecordList/type");
        ok &= r.required(v, &["total", "records"], "/$defs/RecordList/required");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "total" => {
                    ok &= r.types(v, 4, "/$defs/RecordList/properties/total/type");
                }
                "records" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(v, 1, "/$defs/RecordList/properties/records/type");
                            ok
                                &= r
                                    .items(
                                        v,
                                        0,
                                        |r, v| {
                                            r
                                                .types(
                                                    v,
                                                    16,
                                                    "/$defs/RecordList/properties/records/items/type",
                                                )
                                        },
                                    );
                            ok
                        };
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn rejection<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/Rejection/type");
        ok &= r.required(v, &["pointer", "detail"], "/$defs/Rejection/required");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "pointer" => {
                    ok &= r.types(v, 32, "/$defs/Rejection/properties/pointer/type");
                }
                "keyword" => {
                    ok &= r.types(v, 32, "/$defs/Rejection/properties/keyword/type");
                }
                "detail" => {
                    ok &= r.types(v, 32, "/$defs/Rejection/properties/detail/type");
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn seed_request<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/SeedRequest/type");
        ok &= r.required(v, &["seed"], "/$defs/SeedRequest/required");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "seed" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(v, 32, "/$defs/SeedRequest/properties/seed/type");
                            ok
                                &= r
                                    .pattern(
                                        v,
                                        super::pattern_0,
                                        "^(examples|none|[0-9]{1,7})$",
                                        "/$defs/SeedRequest/properties/seed/pattern",
                                    );
                            ok
                        };
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn snapshot<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/Snapshot/type");
        ok &= r.required(v, &["name"], "/$defs/Snapshot/required");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "name" => {
                    ok &= super::common::name(r, v);
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn snapshot_list<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/SnapshotList/type");
        ok &= r.required(v, &["snapshots"], "/$defs/SnapshotList/required");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "snapshots" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(
                                    v,
                                    1,
                                    "/$defs/SnapshotList/properties/snapshots/type",
                                );
                            ok &= r.items(v, 0, super::control::snapshot);
                            ok
                        };
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn world_entry<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/WorldEntry/type");
        ok &= r.required(v, &["name"], "/$defs/WorldEntry/required");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "name" => {
                    ok &= super::common::name(r, v);
                }
                "used_at" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(v, 32, "/$defs/WorldEntry/properties/used_at/type");
                            ok
                                &= r
                                    .format(
                                        v,
                                        ::coupa_core::DateTime::accepts,
                                        "date-time",
                                        "/$defs/WorldEntry/properties/used_at/format",
                                    );
                            ok
                        };
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}

pub(crate) fn world_list<'n>(r: &mut Report<'n>, v: &At<'_, 'n>) -> bool {
    {
        let mut ok = r.types(v, 16, "/$defs/WorldList/type");
        ok &= r.required(v, &["worlds"], "/$defs/WorldList/required");
        let object = v;
        for member in object.members().unwrap_or_default() {
            let v = &object.member(member);
            match &*member.key {
                "worlds" => {
                    ok
                        &= {
                            let mut ok = r
                                .types(v, 1, "/$defs/WorldList/properties/worlds/type");
                            ok &= r.items(v, 0, super::control::world_entry);
                            ok
                        };
                }
                _ => {
                    let _ = v;
                }
            }
        }
        ok
    }
}
