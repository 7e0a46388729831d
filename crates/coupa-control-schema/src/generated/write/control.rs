// Written by `cargo xtask generate` from spec/control.yaml#/components/schemas. Do not edit.

//! Typed values into texts, as serde writes them.

use coupa_core::schema::write as json;

pub(crate) fn clock(
    value: &coupa_control_types::Clock,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    {
        let item = &value.now;
        out.extend_from_slice(b",\"now\":");
        json::date_time(*item, out)?;
    }
    {
        let item = &value.frozen;
        out.extend_from_slice(b",\"frozen\":");
        out.extend_from_slice(if *item { b"true" } else { b"false" });
    }
    json::close(start, out);
    Ok(())
}

pub(crate) fn clock_change(
    value: &coupa_control_types::ClockChange,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.now {
        out.extend_from_slice(b",\"now\":");
        json::date_time(*item, out)?;
    }
    if let Some(item) = &value.advance {
        out.extend_from_slice(b",\"advance\":");
        json::string(item, out);
    }
    if let Some(item) = &value.frozen {
        out.extend_from_slice(b",\"frozen\":");
        out.extend_from_slice(if *item { b"true" } else { b"false" });
    }
    json::close(start, out);
    Ok(())
}

pub(crate) fn collection_entry(
    value: &coupa_control_types::CollectionEntry,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    {
        let item = &value.name;
        out.extend_from_slice(b",\"name\":");
        super::common::name(item, out)?;
    }
    {
        let item = &value.total;
        out.extend_from_slice(b",\"total\":");
        json::integer(*item, out);
    }
    json::close(start, out);
    Ok(())
}

pub(crate) fn collection_list(
    value: &coupa_control_types::CollectionList,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    {
        let item = &value.collections;
        out.extend_from_slice(b",\"collections\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            super::control::collection_entry(item, out)?;
        }
        out.push(b']');
    }
    json::close(start, out);
    Ok(())
}

pub(crate) fn fault(
    value: &coupa_control_types::Fault,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.operation {
        out.extend_from_slice(b",\"operation\":");
        json::string(item, out);
    }
    if let Some(item) = &value.count {
        out.extend_from_slice(b",\"count\":");
        json::integer(*item, out);
    }
    if let Some(item) = &value.probability {
        out.extend_from_slice(b",\"probability\":");
        json::other(item, out)?;
    }
    if let Some(item) = &value.latency_ms {
        out.extend_from_slice(b",\"latency_ms\":");
        json::integer(*item, out);
    }
    if let Some(item) = &value.jitter_ms {
        out.extend_from_slice(b",\"jitter_ms\":");
        json::integer(*item, out);
    }
    if let Some(item) = &value.status {
        out.extend_from_slice(b",\"status\":");
        json::integer(*item, out);
    }
    if let Some(item) = &value.retry_after {
        out.extend_from_slice(b",\"retry_after\":");
        json::integer(*item, out);
    }
    if let Some(item) = &value.reset {
        out.extend_from_slice(b",\"reset\":");
        out.extend_from_slice(if *item { b"true" } else { b"false" });
    }
    if let Some(item) = &value.raw {
        out.extend_from_slice(b",\"raw\":");
        json::string(item, out);
    }
    if let Some(item) = &value.truncate {
        out.extend_from_slice(b",\"truncate\":");
        out.extend_from_slice(if *item { b"true" } else { b"false" });
    }
    if let Some(item) = &value.rate_limit {
        out.extend_from_slice(b",\"rate_limit\":");
        out.extend_from_slice(if *item { b"true" } else { b"false" });
    }
    {
        let item = &value.id;
        out.extend_from_slice(b",\"id\":");
        json::integer(*item, out);
    }
    if let Some(item) = &value.met {
        out.extend_from_slice(b",\"met\":");
        json::integer(*item, out);
    }
    json::close(start, out);
    Ok(())
}

pub(crate) fn fault_create(
    value: &coupa_control_types::FaultCreate,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    if let Some(item) = &value.operation {
        out.extend_from_slice(b",\"operation\":");
        json::string(item, out);
    }
    if let Some(item) = &value.count {
        out.extend_from_slice(b",\"count\":");
        json::integer(*item, out);
    }
    if let Some(item) = &value.probability {
        out.extend_from_slice(b",\"probability\":");
        json::other(item, out)?;
    }
    if let Some(item) = &value.latency_ms {
        out.extend_from_slice(b",\"latency_ms\":");
        json::integer(*item, out);
    }
    if let Some(item) = &value.jitter_ms {
        out.extend_from_slice(b",\"jitter_ms\":");
        json::integer(*item, out);
    }
    if let Some(item) = &value.status {
        out.extend_from_slice(b",\"status\":");
        json::integer(*item, out);
    }
    if let Some(item) = &value.retry_after {
        out.extend_from_slice(b",\"retry_after\":");
        json::integer(*item, out);
    }
    if let Some(item) = &value.reset {
        out.extend_from_slice(b",\"reset\":");
        out.extend_from_slice(if *item { b"true" } else { b"false" });
    }
    if let Some(item) = &value.raw {
        out.extend_from_slice(b",\"raw\":");
        json::string(item, out);
    }
    if let Some(item) = &value.truncate {
        out.extend_from_slice(b",\"truncate\":");
        out.extend_from_slice(if *item { b"true" } else { b"false" });
    }
    if let Some(item) = &value.rate_limit {
        out.extend_from_slice(b",\"rate_limit\":");
        out.extend_from_slice(if *item { b"true" } else { b"false" });
    }
    json::close(start, out);
    Ok(())
}

pub(crate) fn fault_list(
    value: &coupa_control_types::FaultList,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    {
        let item = &value.faults;
        out.extend_from_slice(b",\"faults\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            super::control::fault(item, out)?;
        }
        out.push(b']');
    }
    json::close(start, out);
    Ok(())
}

pub(crate) fn journal(
    value: &coupa_control_types::Journal,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    {
        let item = &value.process;
        out.extend_from_slice(b",\"process\":");
        json::string(item, out);
    }
    {
        let item = &value.count;
        out.extend_from_slice(b",\"count\":");
        json::integer(*item, out);
    }
    {
        let item = &value.entries;
        out.extend_from_slice(b",\"entries\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            super::control::journal_entry(item, out)?;
        }
        out.push(b']');
    }
    json::close(start, out);
    Ok(())
}

pub(crate) fn journal_entry(
    value: &coupa_control_types::JournalEntry,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    {
        let item = &value.number;
        out.extend_from_slice(b",\"number\":");
        json::integer(*item, out);
    }
    {
        let item = &value.at;
        out.extend_from_slice(b",\"at\":");
        json::date_time(*item, out)?;
    }
    {
        let item = &value.method;
        out.extend_from_slice(b",\"method\":");
        json::string(item, out);
    }
    {
        let item = &value.path;
        out.extend_from_slice(b",\"path\":");
        json::string(item, out);
    }
    {
        let item = &value.query;
        out.extend_from_slice(b",\"query\":");
        json::string(item, out);
    }
    if let Some(item) = &value.operation {
        out.extend_from_slice(b",\"operation\":");
        json::string(item, out);
    }
    if let Some(item) = &value.request_id {
        out.extend_from_slice(b",\"request_id\":");
        json::string(item, out);
    }
    {
        let item = &value.status;
        out.extend_from_slice(b",\"status\":");
        json::integer(*item, out);
    }
    {
        let item = &value.elapsed_ms;
        out.extend_from_slice(b",\"elapsed_ms\":");
        json::integer(*item, out);
    }
    if let Some(item) = &value.fault {
        out.extend_from_slice(b",\"fault\":");
        json::integer(*item, out);
    }
    {
        let item = &value.rejected;
        out.extend_from_slice(b",\"rejected\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            super::control::rejection(item, out)?;
        }
        out.push(b']');
    }
    json::close(start, out);
    Ok(())
}

pub(crate) fn problem(
    value: &coupa_control_types::Problem,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    {
        let item = &value.r#type;
        out.extend_from_slice(b",\"type\":");
        json::string(item, out);
    }
    {
        let item = &value.title;
        out.extend_from_slice(b",\"title\":");
        json::string(item, out);
    }
    {
        let item = &value.status;
        out.extend_from_slice(b",\"status\":");
        json::integer(*item, out);
    }
    {
        let item = &value.code;
        out.extend_from_slice(b",\"code\":");
        json::string(item, out);
    }
    {
        let item = &value.detail;
        out.extend_from_slice(b",\"detail\":");
        json::string(item, out);
    }
    json::close(start, out);
    Ok(())
}

pub(crate) fn record_list(
    value: &coupa_control_types::RecordList,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    {
        let item = &value.total;
        out.extend_from_slice(b",\"total\":");
        json::integer(*item, out);
    }
    {
        let item = &value.records;
        out.extend_from_slice(b",\"records\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            out.push(b'{');
            for (index, (key, item)) in item.iter().enumerate() {
                if index > 0 {
                    out.push(b',');
                }
                json::string(key, out);
                out.push(b':');
                json::other(item, out)?;
            }
            out.push(b'}');
        }
        out.push(b']');
    }
    json::close(start, out);
    Ok(())
}

pub(crate) fn rejection(
    value: &coupa_control_types::Rejection,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    {
        let item = &value.pointer;
        out.extend_from_slice(b",\"pointer\":");
        json::string(item, out);
    }
    if let Some(item) = &value.keyword {
        out.extend_from_slice(b",\"keyword\":");
        json::string(item, out);
    }
    {
        let item = &value.detail;
        out.extend_from_slice(b",\"detail\":");
        json::string(item, out);
    }
    json::close(start, out);
    Ok(())
}

pub(crate) fn seed_request(
    value: &coupa_control_types::SeedRequest,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    {
        let item = &value.seed;
        out.extend_from_slice(b",\"seed\":");
        json::string(item, out);
    }
    json::close(start, out);
    Ok(())
}

pub(crate) fn snapshot(
    value: &coupa_control_types::Snapshot,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    {
        let item = &value.name;
        out.extend_from_slice(b",\"name\":");
        super::common::name(item, out)?;
    }
    json::close(start, out);
    Ok(())
}

pub(crate) fn snapshot_list(
    value: &coupa_control_types::SnapshotList,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    {
        let item = &value.snapshots;
        out.extend_from_slice(b",\"snapshots\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            super::control::snapshot(item, out)?;
        }
        out.push(b']');
    }
    json::close(start, out);
    Ok(())
}

pub(crate) fn world_entry(
    value: &coupa_control_types::WorldEntry,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    {
        let item = &value.name;
        out.extend_from_slice(b",\"name\":");
        super::common::name(item, out)?;
    }
    if let Some(item) = &value.used_at {
        out.extend_from_slice(b",\"used_at\":");
        json::date_time(*item, out)?;
    }
    json::close(start, out);
    Ok(())
}

pub(crate) fn world_list(
    value: &coupa_control_types::WorldList,
    out: &mut Vec<u8>,
) -> json::Written {
    let start = out.len();
    {
        let item = &value.worlds;
        out.extend_from_slice(b",\"worlds\":");
        out.push(b'[');
        for (index, item) in item.iter().enumerate() {
            if index > 0 {
                out.push(b',');
            }
            super::control::world_entry(item, out)?;
        }
        out.push(b']');
    }
    json::close(start, out);
    Ok(())
}
