# SPDX-License-Identifier: GPL-3.0-or-later
"""Our own rules for the contract: what the generator, the API reference and the runner rely on."""
import pathlib
import re

from openapidocument import Fault, followed, operations, walk

EXTENSIONS = {"x-status", "x-secret", "x-role", "x-body-limit", "x-rate-limit", "x-aliases", "x-dispatch", "x-product",
              "x-schema"}
SECRET = re.compile(r"password|secret|(^|_)token$|Token$|^(api_)?key$|^signature$")
NOT_SECRET = {("PresignedUpload", "key"), ("RelayDevice", "key"), ("RelayCatalogueDevice", "key")}  # names, slugs
DOCUMENTED = pathlib.Path(__file__).with_name("documented.txt")


def properties(document):
    for name, schema in document["components"]["schemas"].items():
        for key, value in schema.get("properties", {}).items():
            yield ["components", "schemas", name, "properties", key], key, value


def parameters_of(document, operation):
    given = [*operation.shared, *operation.body.get("parameters", [])]
    return [followed(document, parameter) for parameter in given]


def naming(document):
    tags = [tag["name"] for tag in document["tags"]]
    seen, used = set(), set()
    for operation in operations(document):
        used.update(operation.body.get("tags", []))
        if operation.id in seen or not re.fullmatch(r"[a-z][A-Za-z0-9]+", operation.id):
            yield Fault(operation.path, f"{operation.id!r} is no operationId of its own in lowerCamel")
        seen.add(operation.id)
        if len(operation.body.get("tags", [])) != 1 or operation.body["tags"][0] not in tags:
            yield Fault(operation.path, "needs one tag of the list")
    for tag in tags:
        if tags.count(tag) > 1 or tag not in used:
            yield Fault(["tags"], f"{tag} stands twice or is unused")
    for name in document["components"]["schemas"]:
        if not re.fullmatch(r"[A-Z][A-Za-z0-9]+", name) or name[0].lower() + name[1:] in seen:
            yield Fault(["components", "schemas", name], "is no UpperCamel name that differs from the operations'")


def documentation(document):
    for operation in operations(document):
        summary = operation.body.get("summary", "")
        if not 3 < len(summary) <= 90 or "\n" in summary or summary.endswith("."):
            yield Fault(operation.path, "needs a summary of one line without a full stop")
        if not operation.body.get("description"):
            yield Fault(operation.path, "needs a description")
        for parameter in parameters_of(document, operation):
            if not parameter.get("description") or "example" not in parameter:
                yield Fault([*operation.path, parameter["name"]], "needs a description and an example")
        bodies = [operation.body.get("requestBody", {})]
        bodies += [followed(document, response) for response in operation.body.get("responses", {}).values()]
        for body in bodies:
            for kind, media in body.get("content", {}).items():
                if "json" in kind and "example" not in media and "examples" not in media:
                    yield Fault(operation.path, f"has a {kind} body without an example")
    for name, schema in document["components"]["schemas"].items():
        if not schema.get("description"):
            yield Fault(["components", "schemas", name], "needs a description")
    for path, _, value in properties(document):
        if not value.get("description"):
            yield Fault(path, "needs a description")
        if not {"type", "$ref", "anyOf", "allOf"} & set(value):
            yield Fault(path, "needs a type or a reference")
        if "enum" in value or "properties" in value or "properties" in value.get("items", {}):
            yield Fault(path, "needs a named schema for its enum or object")


def errors(document):
    for operation in operations(document):
        codes = set(operation.body.get("responses", {}))
        wanted = {"429"}
        if operation.schemes:
            wanted |= {"401"}
        if operation.body.get("x-status") == "planned":
            wanted |= {"501"}
        if "requestBody" in operation.body:
            wanted |= {"400", "413", "415"}
        uploads = "multipart/form-data" in operation.body.get("requestBody", {}).get("content", {})  # streamed
        if operation.method != "get" and operation.schemes & {"apiKey", "developerJwt"} and not uploads:
            wanted |= {"409", "422"}  # Idempotency-Key
        if any(parameter["in"] == "path" for parameter in parameters_of(document, operation)):
            wanted |= {"404"}
        for code in sorted(wanted - codes):
            yield Fault(operation.path, f"can answer {code} and does not say so")
        vendors = operation.path[1].endswith("/webhooks/{provider}")  # each vendor prescribes the answers that it wants
        if operation.body.get("x-status") != "planned" and "501" in codes and not vendors:
            yield Fault(operation.path, "answers 501 but is not planned")
        if sum(code[0] in "23" for code in codes) != 1 and not vendors:
            yield Fault(operation.path, "needs exactly one answer of success")


def parameters(document):
    for operation in operations(document):
        declared = sorted(p["name"] for p in parameters_of(document, operation) if p["in"] == "path")
        for url in [operation.url, *operation.body.get("x-aliases", [])]:
            if sorted(re.findall(r"\{([^}]+)\}", url)) != declared:
                yield Fault(operation.path, f"declares other path parameters than {url}")
        names = [(p["in"], p["name"]) for p in parameters_of(document, operation)]
        if len(set(names)) < len(names):
            yield Fault(operation.path, "declares a parameter twice")
        for scheme in operation.schemes - set(document["components"]["securitySchemes"]):
            yield Fault(operation.path, f"uses the unknown security scheme {scheme}")


def routes(document):
    """No path or alias may match the same requests as another; a literal step beats a parameter."""
    taken = {}
    for operation in operations(document):
        for url in [] if operation.dispatched else [operation.url, *operation.body.get("x-aliases", [])]:
            route = (operation.method, re.sub(r"\{[^}]+\}", "{}", url))
            if taken.setdefault(route, operation.id) != operation.id:
                yield Fault(operation.path, f"{url} is the route of {taken[route]} too")


def extensions(document):
    for path, node in walk(document):
        for key in node if isinstance(node, dict) and path[-1:] != ["headers"] else []:
            if key.startswith("x-") and key not in EXTENSIONS and path[-1:] != ["properties"]:
                yield Fault([*path, key], "is an unknown extension")
    for operation in operations(document):
        if operation.body.get("x-status", "planned") != "planned":
            yield Fault(operation.path, "has an unknown status")
        if operation.body.get("x-role", "root") not in ("root", "reviewer"):
            yield Fault(operation.path, "has an unknown role")


def secrets(document):
    for path, key, value in properties(document):
        named = SECRET.search(key) and (path[2], key) not in NOT_SECRET and "string" in str(value.get("type"))
        if named and value.get("x-secret") is not True:
            yield Fault(path, "looks like a secret and is not marked x-secret")
        if value.get("format") == "password" and value.get("x-secret") is not True:
            yield Fault(path, "is a password and is not marked x-secret")


def unused(document):
    named = {node[key] for _, node in walk(document) if isinstance(node, dict) for key in ("$ref", "x-schema")
             if isinstance(node.get(key), str)}
    for kind in ("schemas", "parameters", "responses", "headers"):
        for name in document["components"].get(kind, {}):
            if f"#/components/{kind}/{name}" not in named:
                yield Fault(["components", kind, name], "is not used")


def documented(document):
    """Every operation that the source documents name is there, under its own path or an alias."""
    present = {(o.method, re.sub(r"\{[^}]+\}", "{}", url)) for o in operations(document)
               for url in [o.url, *o.body.get("x-aliases", [])]}
    for line in DOCUMENTED.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            method, url = line.split()
            if (method.lower(), re.sub(r"\{[^}]+\}", "{}", url)) not in present:
                yield Fault(["paths", url], f"{method} is documented and missing")


RULES = [naming, documentation, errors, parameters, routes, extensions, secrets, unused, documented]
