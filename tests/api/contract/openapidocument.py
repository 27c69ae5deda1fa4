# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading the contract's documents: merge, walk, follow references, list operations."""
import datetime
import json
import re
import uuid
from dataclasses import dataclass

from jsonschema import FormatChecker

METHODS = ("get", "put", "post", "delete", "patch")
FORMATS = FormatChecker(formats=[])


@FORMATS.checks("uuid", raises=ValueError)
def is_uuid(value):
    return not isinstance(value, str) or str(uuid.UUID(value)) == value


@FORMATS.checks("date", raises=ValueError)
def is_date(value):
    return not isinstance(value, str) or datetime.date.fromisoformat(value).isoformat() == value


@FORMATS.checks("date-time", raises=ValueError)
def is_instant(value):  # what the server sends: UTC with Z
    if not isinstance(value, str):
        return True
    match = re.fullmatch(r"(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?Z", value)
    return bool(match) and is_date(match[1])


@FORMATS.checks("email", raises=ValueError)
def is_email(value):
    return not isinstance(value, str) or re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", value) is not None


@FORMATS.checks("uri", raises=ValueError)
def is_uri(value):
    return not isinstance(value, str) or re.fullmatch(r"[a-z][a-z0-9+.-]*:\S+", value) is not None


@dataclass
class Fault:
    path: object
    message: str

    def __str__(self):
        return "/" + "/".join(str(step).replace("/", "~1") for step in self.path) + ": " + self.message


@dataclass
class Operation:
    path: list  # in the document
    url: str
    method: str
    body: dict
    shared: list  # parameters of the path item
    dispatched: bool  # below x-dispatch of another operation

    @property
    def id(self):
        return self.body.get("operationId", "")

    @property
    def schemes(self):
        return {name for requirement in self.body.get("security", []) for name in requirement}


def merged(paths):
    """One document of several files, and the faults of two files saying the same thing."""
    document, faults = {"tags": [], "paths": {}, "components": {}}, []
    for path in paths:
        part = json.loads(path.read_text(encoding="utf-8"), object_pairs_hook=unique(path.name, faults))
        for name in ("openapi", "info", "servers", "security"):
            if name in part:
                document[name] = part[name]
        document["tags"] += part.get("tags", [])
        groups = [(document["paths"], part.get("paths", {}))]
        groups += [(document["components"], {kind: {}}) for kind in part.get("components", {})]
        for kind, members in part.get("components", {}).items():
            groups.append((document["components"].setdefault(kind, {}), members))
        for into, members in groups:
            for name, value in members.items():
                if name in into and into[name] and value:
                    faults.append(f"{path.name}: {name} is defined in another file too")
                else:
                    into.setdefault(name, value)
    return document, faults


def unique(file, faults):
    def check(pairs):
        names = [name for name, _ in pairs]
        faults.extend(f"{file}: the member {name} stands twice" for name in sorted(set(names)) if names.count(name) > 1)
        return dict(pairs)
    return check


def walk(node, path=(), named=False):
    """Every object and array outside examples; `named` members are names of ours, not keywords."""
    yield list(path), node
    if isinstance(node, dict):
        for key, value in node.items():
            if named or key not in ("example", "default", "const"):
                yield from walk(value, (*path, key), not named and key == "properties")
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from walk(value, (*path, index))


def resolve(document, reference):
    node = document
    for step in reference.removeprefix("#/").split("/"):
        node = node[step.replace("~1", "/").replace("~0", "~")]
    return node


def followed(document, node):
    while isinstance(node, dict) and "$ref" in node:
        node = resolve(document, node["$ref"])
    return node


def expand(document, schema, depth=0):
    """The schema with every reference replaced by what it stands for."""
    if depth > 60:
        raise RecursionError
    if isinstance(schema, list):
        return [expand(document, item, depth + 1) for item in schema]
    if not isinstance(schema, dict):
        return schema
    rest = {key: value if key in ("enum", "example") else expand(document, value, depth + 1)
            for key, value in schema.items() if key != "$ref"}
    if isinstance(schema.get("$ref"), str):
        rest["allOf"] = [expand(document, resolve(document, schema["$ref"]), depth + 1)]
    return rest


def operations(document):
    for url, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield from below(["paths", url, method], url, method, item[method], item.get("parameters", []), False)


def below(path, url, method, body, shared, dispatched):
    yield Operation(path, url, method, body, shared, dispatched)
    for name, inner in body.get("x-dispatch", {}).get("operations", {}).items():
        yield from below([*path, "x-dispatch", "operations", name], url, method, inner, shared, True)
