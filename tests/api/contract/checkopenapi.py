#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The contract: the merged OpenAPI document is well formed, its examples match its schemas, and it keeps our rules.

checkopenapi.py ROOT [GENERATED]: GENERATED is the document that the server sends; it must say the same as the files.
"""
import copy
import json
import pathlib
import sys

from jsonschema import Draft202012Validator

import openapirules
from openapidocument import FORMATS, Fault, expand, merged, operations, walk

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "architecture"))
from support import finish  # noqa: E402

STRUCTURE = json.loads((HERE / "openapi31.schema.json").read_text(encoding="utf-8"))


def structure(document):
    for error in Draft202012Validator(STRUCTURE).iter_errors(document):
        yield Fault(error.absolute_path, error.message[:200])
    for operation in operations(document):
        if operation.dispatched:
            validator = Draft202012Validator({**STRUCTURE["$defs"]["operation"], "$defs": STRUCTURE["$defs"]})
            for error in validator.iter_errors(operation.body):
                yield Fault([*operation.path, *error.absolute_path], error.message[:200])


def references(document):
    for path, node in walk(document):
        target = node.get("$ref") if isinstance(node, dict) else None
        if isinstance(target, str):
            try:
                expand(document, node)
            except (KeyError, RecursionError):
                yield Fault(path, f"refers to {target}, which is missing or refers to itself")


def schemas(document):
    for path, node in walk(document):
        if path and path[-1] == "schema" or path[:2] == ["components", "schemas"] and len(path) == 3:
            for error in Draft202012Validator(Draft202012Validator.META_SCHEMA).iter_errors(node):
                yield Fault([*path, *error.absolute_path], error.message[:200])


def examples(document):
    for path, node in walk(document):
        if not isinstance(node, dict) or "schema" not in node or "properties" in path[-1:]:
            continue
        given = [node["example"]] if "example" in node else []
        given += [example.get("value") for example in node.get("examples", {}).values()]
        validator = Draft202012Validator(expand(document, node["schema"]), format_checker=FORMATS)
        for example in given:
            for error in validator.iter_errors(example):
                yield Fault([*path, "example", *error.absolute_path], error.message[:200])


CHECKS = {check.__name__: check for check in (structure, references, schemas, examples, *openapirules.RULES)}


def damaged(document):
    """Copies of the document, each with one fault, and the check that must find it."""
    def change(check, edit):
        broken = copy.deepcopy(document)
        edit(broken, broken["paths"]["/api/v1/users"]["post"])
        return check, broken

    def user(d):
        return d["components"]["schemas"]["UserRead"]
    yield change("structure", lambda d, o: d.pop("info"))
    yield change("structure", lambda d, o: o.update(respones={}))
    yield change("structure", lambda d, o: d["components"]["parameters"]["UserId"].pop("required"))
    yield change("structure", lambda d, o: o["responses"].update({"20": {"description": "Odd"}}))
    yield change("references", lambda d, o: d["components"]["schemas"].pop("UserRead"))
    yield change("schemas", lambda d, o: user(d).update(required="id"))
    yield change("examples", lambda d, o: o["requestBody"]["content"]["application/json"].update(example={"email": 1}))
    yield change("examples", lambda d, o: user(d)["properties"]["created_at"].update(maxLength=5))
    yield change("examples", lambda d, o: user(d)["properties"]["first_name"].update(format="date-time"))
    yield change("naming", lambda d, o: o.update(operationId="listUsers"))
    yield change("naming", lambda d, o: o.update(tags=["Elsewhere"]))
    yield change("documentation", lambda d, o: o.pop("description"))
    yield change("documentation", lambda d, o: user(d)["properties"]["id"].pop("description"))
    yield change("errors", lambda d, o: o["responses"].pop("401"))
    yield change("errors", lambda d, o: o.update({"x-status": "planned"}))
    yield change("parameters", lambda d, o: d["paths"]["/api/v1/users/{user_id}"]["get"].pop("parameters"))
    yield change("routes", lambda d, o: o.update({"x-aliases": ["/api/v1/auth/login"]}))
    yield change("extensions", lambda d, o: o.update({"x-alias": []}))
    yield change("secrets", lambda d, o: user(d)["properties"].update(token={"type": "string", "description": "Bare"}))
    yield change("unused", lambda d, o: d["components"]["schemas"].update(Lonely={"description": "Nobody's"}))
    yield change("documented", lambda d, o: d["paths"].pop("/api/v1/users/{user_id}/timeseries"))


def main():
    root = pathlib.Path(sys.argv[1])
    document, faults = merged(sorted((root / "api/contract/openapi").glob("*.json")))
    for name, check in CHECKS.items():
        faults += [f"{name}: {fault}" for fault in check(document)]
        if name == "references" and faults:
            finish(len(faults), faults)  # the other checks follow references
    checked = sum(1 for _ in operations(document)) + len(document["components"]["schemas"])
    if len(sys.argv) > 2:
        checked += 1
        if json.loads(pathlib.Path(sys.argv[2]).read_text(encoding="utf-8")) != document:
            faults.append("the generated document differs from the files")
    for check, broken in damaged(document):
        checked += 1
        if not any(CHECKS[check](broken)):
            faults.append(f"the check {check} missed a fault made on purpose")
    finish(checked, faults)


main()
