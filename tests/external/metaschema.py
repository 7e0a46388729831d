"""The published document by the official meta-schema of OpenAPI 3.1, and by the rules that no schema can state.

The meta-schema says what a document is and leaves Schema Objects open; those are checked by the OpenAPI 3.1 dialect of
JSON Schema. Copies that are spoiled on purpose must be refused, else nothing was looked at.
"""

import copy
import json
import pathlib
import sys

from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError
from openapi_schema_validator import OAS31Validator
from openapi_spec_validator import OpenAPIV31SpecValidator
from openapi_spec_validator.schemas import schema_v31

META = dict(schema_v31)


def faults(document: dict) -> list[str]:
    found = [f"meta-schema: {error.json_path}: {error.message}" for error in Draft202012Validator(META).iter_errors(document)]
    for name, schema in document["components"]["schemas"].items():
        try:
            OAS31Validator.check_schema(schema)
        except SchemaError as error:
            found.append(f"dialect: {name} {error.json_path}: {error.message}")
    # References, operation ids, path parameters, defaults.
    found += [f"rules: {error.message}" for error in OpenAPIV31SpecValidator(document).iter_errors()]
    return found


def spoiled(document: dict):
    for name, spoil in {
        "no title": lambda d: d["info"].pop("title"),
        "a response without description": lambda d: next(iter(d["components"]["responses"].values())).pop("description"),
        "a parameter in a place that is none": lambda d: next(iter(d["components"]["parameters"].values())).update({"in": "body"}),
        "a type that is none": lambda d: d["components"]["schemas"]["Id"].update({"type": "long"}),
        "a duplicate operation id": lambda d: d["paths"]["/api/workers"]["post"].update(
            {"operationId": d["paths"]["/api/workers"]["get"]["operationId"]}
        ),
    }.items():
        other = copy.deepcopy(document)
        spoil(other)
        yield name, other


def main(root: pathlib.Path) -> int:
    document = json.loads((root / "spec/generated/openapi.json").read_text(encoding="utf-8"))
    found = faults(document)
    for fault in found[:20]:
        print(fault)
    missed = [name for name, other in spoiled(document) if not faults(other)]
    for name in missed:
        print(f"a spoiled copy was not refused: {name}")
    print(f"meta-schema {META['$id']}: {len(found)} faults; {5 - len(missed)} of 5 spoiled copies refused")
    return 1 if found or missed else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
