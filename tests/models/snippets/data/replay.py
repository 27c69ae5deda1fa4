#!/usr/bin/env python3
"""Runs snippets with their clients replaced by recorders and compares what they would have sent.

replay.py FILE: a JSON list of {id, expected, curl, httpie, python, javascript}. Prints what differs; fails if any does.
"""
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import types
import urllib.parse

RECORD = r"""
record() { local each; for each; do
  case $each in
    *@/dev/fd/*) printf '%s@@' "${each%@/dev/fd/*}"; cat "/dev/fd/${each##*/}"; printf '\0' ;;
    *) printf '%s\0' "$each" ;;
  esac; done; }
curl() { record "$@"; for each; do [[ $each == @- ]] && cat; done; true; }
http() { record "$@"; [[ " $* " == *" --ignore-stdin "* ]] || cat; }
openssl() { echo unique; }
"""


def shell(code):
    done = subprocess.run(["bash", "-c", RECORD + code], capture_output=True, check=True)
    subprocess.run(["bash", "-n", "-c", code], check=True)
    *words, rest = done.stdout.decode().split("\0")
    return words, rest


def pair(text, separator="="):
    name, value = text.split(separator, 1)
    return [name, value]


def address(url):
    base, _, query = url.partition("?")
    return base, [[urllib.parse.unquote(part) for part in pair(each)] for each in query.split("&") if each]


def curl(code):
    words, rest = shell(code)
    made = {"method": "GET", "query": [], "headers": [], "body": None}
    data, get = [], False
    words = iter(words)
    for word in words:
        if word in ("-sS", "--fail-with-body", "--no-buffer"):
            continue
        if word == "--output":
            next(words)
        elif word == "-X":
            made["method"] = next(words)
        elif word == "-H":
            made["headers"].append(pair(next(words), ": "))
        elif word == "--get":
            get = True
        elif word == "--data-urlencode":
            name, value = pair(next(words))
            data.append([urllib.parse.unquote(name), value])
        elif word == "--data":
            text = next(words)
            made["body"] = {"json": json.loads(rest if text == "@-" else text)}
        elif word == "--data-binary":
            made["body"] = {"file": next(words)[1:]}
        elif word in ("--form", "--form-string"):
            name, value = pair(next(words))
            if word == "--form":
                quoted = re.fullmatch(r'@"(.*)"', value, re.S)
                value = "@" + re.sub(r"\\(.)", r"\1", quoted[1], flags=re.S) if quoted else value
            made["body"] = made["body"] or {"multipart": []}
            made["body"]["multipart"].append([name, value])
        else:
            made["url"], made["query"] = address(word)
    if get:
        made["query"] += data
    elif data:
        made["body"] = {"form": data}
    return made


def item(word):
    """An item as HTTPie reads it: a backslash only counts before a character of a separator."""
    text, escaped = "", []
    at = 0
    while at < len(word):
        if word[at] == "\\" and at + 1 < len(word) and word[at + 1] in ":=@;":
            at += 1
            escaped.append(len(text))
        text += word[at]
        at += 1
    found = [(at, -len(sep), sep) for sep in (":", "==", "=", "@", "=@", ":=", ":@", "==@", ":=@")
             for at in [min((m.start() for m in re.finditer(re.escape(sep), text)
                             if not set(range(m.start(), m.end())) & set(escaped)), default=-1)] if at >= 0]
    at, _, separator = min(found)
    return re.sub(r"\\([\[\]\\])", r"\1", text[:at]), separator, text[at + len(separator):]


def httpie(code):
    words, rest = shell(code)
    made = {"query": [], "headers": [], "body": None}
    words = iter(words)
    fields, form, files = [], False, False
    for word in words:
        if word == "--output":
            next(words)
        elif word.startswith("--"):
            form = form or word == "--form"
        elif "method" not in made:
            made["method"] = word
        elif "url" not in made:
            made["url"], made["query"] = address(word)
        else:
            name, separator, value = item(word)
            if "@@" in word:
                name, separator, _ = item(word.split("@@", 1)[0])
                value = word.split("@@", 1)[1]
            files = files or separator == "@"
            {":": made["headers"], "==": made["query"]}.get(separator, fields).append(
                [name, "@" + value if separator == "@" else value])
    if form:
        made["body"] = {"multipart": fields} if files else {"form": fields}
    elif re.search(r"^\s*< '(.*)'$", code, re.M):
        made["body"] = {"file": re.search(r"^\s*< '(.*)'$", code, re.M)[1]}
    elif rest.strip():
        made["body"] = {"json": json.loads(rest)}
    return made


def python(code):
    compile(code, "snippet", "exec")
    sent = {}

    class Answer:
        status_code, text = 200, ""
        @property
        def is_success(self):
            sent["checked"] = True
            return True
        def iter_lines(self): return []
        def iter_bytes(self): return []
        def __enter__(self): return self
        def __exit__(self, *_): pass

    def request(method, url, params=(), headers=(), json=None, data=None, files=None, content=None, timeout=None):
        body = None
        if json is not None:
            body = {"json": json}
        elif files is not None:
            body = {"multipart": [list(each) for each in (data or {}).items()]
                    + [[name, file[1] if isinstance(file, tuple) else "@" + file.name] for name, file in files.items()]}
        elif data is not None:
            body = {"form": [list(each) for each in (data.items() if isinstance(data, dict) else data)]}
        elif content is not None:
            body = {"file": content.name}
        lists = [list(map(list, each.items() if isinstance(each, dict) else each)) for each in (params, headers)]
        sent.update(method=method, url=url, query=lists[0], headers=lists[1], body=body)
        return Answer()

    fake = types.ModuleType("httpx")
    fake.request = fake.stream = request
    for method in ("get", "post", "put", "patch", "delete"):
        setattr(fake, method, lambda url, method=method, **more: request(method.upper(), url, **more))
    sys.modules["httpx"] = fake
    import uuid
    uuid.uuid4 = lambda: "unique"
    exec(compile(code, "snippet", "exec"), {"print": lambda *_: None})  # pylint: disable=exec-used
    if not sent.pop("checked", False):
        raise ValueError("the status is not checked")
    return sent


NODE = """
import { createRequire } from "node:module";
crypto.randomUUID = () => "unique";
class Form { constructor() { this.parts = []; } append(name, value, file) { this.parts.push([name, file ? "@" + file : value]); } }
globalThis.FormData = Form;
globalThis.fetch = async (url, more) => {
  const at = new URL(url);
  let body = null;
  if (more.body instanceof Form) body = { multipart: more.body.parts };
  else if (more.body instanceof URLSearchParams) body = { form: [...more.body] };
  else if (typeof more.body === "string") body = { json: more.body };
  else if (more.body) body = { file: more.body.toString() };
  const head = more.headers ?? {};
  process.stdout.write(JSON.stringify({ method: more.method, url: at.origin + at.pathname, query: [...at.searchParams],
    headers: Array.isArray(head) ? head : Object.entries(head), body }));
  process.exit(0);
};
"""


def javascript(code, folder):
    file = folder / "snippet.mjs"
    imports = "".join(re.findall(r"^import .*\n", code, re.M))
    file.write_text(imports + NODE + re.sub(r"^import .*\n", "", code, flags=re.M), encoding="utf-8")
    done = subprocess.run(["node", str(file)], capture_output=True, check=True, cwd=folder)
    made = json.loads(done.stdout)
    if made["body"] and "json" in made["body"]:
        made["body"]["json"] = json.loads(made["body"]["json"])
    return made


def canonical(made):
    headers = {name.lower(): value for name, value in made["headers"]}
    body = made["body"]
    if body and "json" in body:
        headers.pop("content-type", None)
    if body and "multipart" in body:
        body = {"multipart": sorted(body["multipart"])}
    parts = [urllib.parse.quote(urllib.parse.unquote(part), safe="") for part in made["url"].split("/")]
    return {"method": made["method"], "url": "/".join(parts), "query": made["query"], "headers": headers, "body": body}


def files_of(expected):
    body = expected["body"] or {}
    return [value[1:] for _, value in body.get("multipart", []) if value[:1] == "@"] + (
        [body["file"]] if "file" in body else [])


def main():
    folder = pathlib.Path(sys.argv[1]).parent.resolve()
    os.chdir(folder)
    wrong = 0
    has_node = shutil.which("node") is not None
    snippets = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    for snippet in snippets:
        expected = canonical(snippet["expected"])
        for name in files_of(snippet["expected"]):
            pathlib.Path(name).write_text(name, encoding="utf-8")
        runs = {"curl": curl, "httpie": httpie, "python": python}
        if has_node and snippet["node"]:
            runs["javascript"] = lambda code: javascript(code, folder)
        for language, run in runs.items():
            try:
                made = canonical(run(snippet[language]))
            except Exception as fault:  # pylint: disable=broad-except
                made = f"{type(fault).__name__}: {fault} {getattr(fault, 'stderr', '')}"
            if made != expected:
                wrong += 1
                print(f"{snippet['id']} in {language}\n  expected {expected}\n  made     {made}\n{snippet[language]}")
    print(f"{len(snippets)} snippets, {wrong} wrong")
    return 1 if wrong or not snippets else 0


sys.exit(main())
