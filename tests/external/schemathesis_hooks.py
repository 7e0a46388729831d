"""What Schemathesis is told beside its configuration: notes on each call, and two checks that it has not."""

import itertools
import json
import os
import re
from pathlib import Path
from xml.sax.saxutils import escape

import schemathesis

SEEN = Path(os.environ["SANDBOX_SEEN"]).open("a", buffering=1, encoding="utf-8")
DOCUMENT: dict = {}


@schemathesis.hook
def before_load_schema(_context, raw_schema):
    """Keeps the document for the checks below."""
    DOCUMENT.update(json.loads(json.dumps(raw_schema)))


def has_empty(value):
    """Whether there is an empty value inside."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return value in ("", {}, []) or any(map(has_empty, inner))


@schemathesis.hook
def filter_case(_context, case):
    """Leaves out what would be judged wrongly."""
    # The body is empty then, which a document cannot say of one value of a parameter.
    if (case.query or {}).get("return_object") == "none":
        return False
    # In XML an empty text, object and list look alike, so an invalid one can be a valid other.
    is_invalid = case.meta and case.meta.generation.mode.value == "negative"
    return not (is_invalid and case.media_type == "application/xml" and has_empty(case.body))


# What exists in the world of a sandbox that was started with the examples.
THERE = {
    "supplier": {"id": 132}, "country-of-residence": {"id": 222}, "country-of-citizenship": {"id": 223}, "country": {"id": 222},
    "worker-address-purpose": {"id": 33}, "company-id": "9220538753250662192",
}
CONTROL = {code: None for code in range(32)} | dict.fromkeys(range(0xD800, 0xE000)) | dict.fromkeys((0xFFFE, 0xFFFF))
NUMBERS = itertools.count(1)


def meant_well(value, name="", depth=0):
    """A valid value with references to what is there, and without characters that no XML can carry: those are refused."""
    if isinstance(value, str):
        return f"{value.translate(CONTROL)[:200]}{next(NUMBERS)}" if (name, depth) == ("name", 2) else value.translate(CONTROL)
    if isinstance(value, list):
        items = [meant_well(item, name, depth) for item in value]
        # Of children with a type there is one each.
        kinds = [kind for kind in ("email-type", "phone-type") if items and isinstance(items[0], dict) and kind in items[0]]
        return items[:1] if kinds else items
    if not isinstance(value, dict):
        return value
    well = {}
    for key, inner in value.items():
        if key == "company-id" or (key in THERE and isinstance(inner, dict)):
            well[key] = THERE[key]
        elif not (key == "id" and name.startswith(("worker-", "external-", "national-"))):
            # Children without an id are added; an id would have to be one of this very worker.
            well[key.translate(CONTROL)] = meant_well(inner, key, depth + 1)
    if name == "worker-emails":
        well = {"email-address": "kim@example.com", "email-type": "work"} | well
    if name == "worker-phone-numbers":
        well = {"phone-type": "work"} | well
        well["phone-number"] = {"number": "5550100"} | (well.get("phone-number") or {})
    return well


@schemathesis.hook
def before_call(_context, case, _kwargs):
    """Calls go to the world that the runner named. Of each five valid bodies four name what is there, and one is as it was drawn."""
    world = os.environ.get("SANDBOX_WORLD")
    if world:
        case.headers = {**(case.headers or {}), "X-Sandbox-World": world}
    is_valid = case.meta and case.meta.generation.mode.value == "positive"
    if is_valid and not world and case.operation.definition.raw["operationId"] == "worker_index" and next(NUMBERS) % 3 == 0:
        # Only in XML is an empty list 404.
        case.headers = {**(case.headers or {}), "Accept": "application/xml"}
    if is_valid and isinstance(case.body, dict) and case.media_type != "multipart/form-data" and next(NUMBERS) % 5:
        case.body = meant_well(case.body)


def xml(name, value, schema):
    """XML by the hints of a schema. Schemathesis's own writer gives null as a text, and names that no XML has."""
    schema = follow(schema or {})
    schema = next((follow(part) for part in schema.get("anyOf", []) if follow(part).get("type") != "null"), schema)
    name = schema.get("xml", {}).get("name", name) if not isinstance(value, list) else name
    if value is None:
        return f'<{name} nil="true"/>'
    if isinstance(value, list):
        items = follow(schema.get("items", {}))
        item = items.get("xml", {}).get("name", name.removesuffix("s"))
        return f"<{name} type=\"array\">{''.join(xml(item, one, items) for one in value)}</{name}>"
    if isinstance(value, dict):
        known = {key: one[0] for key, one in members(schema)[0].items()}
        inner = {key: one for key, one in value.items() if re.fullmatch(r"[a-z][a-z0-9_-]*", key)}
        return f"<{name}>{''.join(xml(key, one, known.get(key)) for key, one in inner.items())}</{name}>"
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return f"<{name}>{escape(text)}</{name}>"


@schemathesis.serializer("application/xml")
def write_xml(context, value):
    if not isinstance(value, dict):
        return str(value).encode("utf-8", "replace")
    operation = context.case.operation.definition.raw["operationId"]
    schema = DOCUMENT["components"]["schemas"]["WorkerCreate" if operation == "worker_create" else "WorkerUpdate"]
    return xml("worker", value, schema).encode("utf-8", "replace")


@schemathesis.hook
def after_call(_context, case, response):
    """Notes the operation, the status, and whether the request was meant to be good."""
    mode = case.meta.generation.mode.value if case.meta else ""
    SEEN.write(json.dumps([case.operation.definition.raw["operationId"], response.status_code, mode]) + "\n")


def documented(case, response):
    """The answer that the document has for a status, with its references followed."""
    answer = case.operation.definition.raw["responses"].get(str(response.status_code))
    return follow(answer) if answer else None


def follow(part):
    while "$ref" in part:
        target = DOCUMENT
        for name in part["$ref"].removeprefix("#/").split("/"):
            target = target[name]
        part = target
    return part


@schemathesis.check
def documented_headers(_context, response, case):
    """Each header that the document has for an answer is sent, also where the document does not call it required."""
    answer = documented(case, response)
    for name in (answer or {}).get("headers", {}):
        assert name.lower() in {sent.lower() for sent in response.headers}, f"{name} is documented for {response.status_code}, and missing"


def members(schema):
    """Schemas of the members that an object may have, and whether it may have others."""
    schema = follow(schema)
    known = {name: [value] for name, value in schema.get("properties", {}).items()}
    more = schema.get("additionalProperties")
    is_open = more not in (None, False)
    for keyword in ("allOf", "anyOf", "oneOf"):
        for part in schema.get(keyword, []):
            others, opens = members(part)
            is_open |= opens
            for name, schemas in others.items():
                known.setdefault(name, []).extend(schemas)
    return known, is_open


def items(schema):
    schema = follow(schema)
    if "items" in schema:
        return [schema["items"]]
    return [one for keyword in ("allOf", "anyOf", "oneOf") for part in schema.get(keyword, []) for one in items(part)]


def undocumented(value, schemas, at=""):
    """Pointers to members that no schema has."""
    if isinstance(value, list):
        inside = [one for schema in schemas for one in items(schema)]
        return [found for index, item in enumerate(value) for found in undocumented(item, inside, f"{at}/{index}")]
    if not isinstance(value, dict) or not schemas:
        return []
    known, is_open = {}, False
    for schema in schemas:
        others, opens = members(schema)
        is_open |= opens
        for name, more in others.items():
            known.setdefault(name, []).extend(more)
    found = []
    for name, inner in value.items():
        if name in known:
            found += undocumented(inner, known[name], f"{at}/{name}")
        elif not is_open:
            found.append(f"{at}/{name}")
    return found


@schemathesis.check
def documented_members(_context, response, case):
    """An answer has no member that the document does not have: clients may be sent more one day, but not by this server."""
    answer = documented(case, response)
    media = response.headers.get("content-type", [""])[0].split(";")[0]
    content = (answer or {}).get("content", {}).get(media)
    if content and media.endswith("json") and response.content:
        found = undocumented(json.loads(response.content), [content["schema"]])
        assert not found, f"not in the document: {', '.join(found)}"
