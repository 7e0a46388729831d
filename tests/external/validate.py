"""The verdicts of Python's jsonschema on the published schemas: every example, and every case of verdicts.json."""

import json
import pathlib
import sys

from jsonschema import Draft202012Validator, FormatChecker


def main(root: pathlib.Path) -> int:
    schemas = {
        path.stem: json.loads(path.read_text(encoding="utf-8"))
        for path in sorted((root / "crates/coupa-schema/schemas").glob("*.json"))
        if path.stem != "index"
    }
    validators = {}
    for name, schema in schemas.items():
        Draft202012Validator.check_schema(schema)
        validators[name] = Draft202012Validator(schema, format_checker=FormatChecker())

    failed = 0
    checked = 0

    def check(name: str, schema: str, payload: object, valid: bool) -> None:
        nonlocal failed, checked
        checked += 1
        errors = [error.message for error in validators[schema].iter_errors(payload)]
        if (not errors) != valid:
            failed += 1
            wanted = "valid" if valid else "refused"
            print(f"{schema}: {name}: should be {wanted}; {errors[:3]}")

    fixtures = root / "tests/fixtures"
    for file, schema in json.loads((fixtures / "examples.json").read_text(encoding="utf-8")).items():
        check(file, schema, json.loads((root / "spec/examples" / file).read_text(encoding="utf-8")), True)
    for case in json.loads((fixtures / "verdicts.json").read_text(encoding="utf-8")):
        check(case["name"], case["schema"], case["payload"], case["valid"])

    print(f"jsonschema: {len(schemas)} schemas, {checked} payloads, {failed} verdicts differ")
    return 1 if failed or not checked or not schemas else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
