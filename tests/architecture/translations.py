#!/usr/bin/env python3
"""Every visible text is translated into every language, and nothing is translated that no longer exists."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

from support import finish

root = pathlib.Path(sys.argv[1])
lupdate = shutil.which("lupdate", path="/usr/lib/qt6/bin:/usr/bin")


def messages(path):
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment"))
            found[key] = message
    return found


def forms(message):
    translation = message.find("translation")
    return [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]


def known_contexts():
    """Classes by their full name, and what the sources name as a context. lupdate guesses others where it cannot follow a type."""
    known = set()
    for part in ("models", "views", "app"):
        for source in (root / part).rglob("*"):
            if source.suffix in (".h", ".cpp"):
                text = source.read_text()
                known.update(re.findall(r'(?:Q_DECLARE_TR_FUNCTIONS\(|translate\(\s*"|TRANSLATE_NOOP\(\s*")([\w:]+)', text))
                for space in re.findall(r"^namespace (\w+) \{", text, re.MULTILINE):
                    known.update(f"{space}::{name}" for name in re.findall(r"^class (\w+)[^;]*?\{", text, re.MULTILINE))
    return known


faults, checked = [], 0
with tempfile.TemporaryDirectory() as folder:
    fresh = pathlib.Path(folder) / "weardeck_de.ts"
    subprocess.run([lupdate, "-silent", "-locations", "none", "-I", str(root), *(str(root / part) for part in ("models", "views", "app")),
                    "-ts", str(fresh)], check=True)
    wanted = messages(fresh)
contexts = known_contexts()
faults += [f"\"{source}\" is translated for {context}, which nothing asks for; write it so that lupdate sees whose tr() it is"
           for context, source, _ in wanted if context not in contexts]
for language in ("de", "hi", "en"):
    have = messages(root / f"translations/weardeck_{language}.ts")
    for key, message in wanted.items():
        plural = message.get("numerus") == "yes"
        if language == "en" and not plural:
            continue
        checked += 1
        if key not in have:
            faults.append(f"{language}: {key[0]}: \"{key[1]}\" is missing; run the target update_translations")
        elif have[key].find("translation").get("type") == "unfinished" or not all(forms(have[key])):
            faults.append(f"{language}: {key[0]}: \"{key[1]}\" is not translated")
        else:
            places = lambda text: sorted(set(re.findall(r"%L?\d", text)))
            for form in forms(have[key]):
                if places(form) != places(key[1]) and not plural:
                    faults.append(f"{language}: \"{form}\" has other placeholders than \"{key[1]}\"")
finish(checked, faults)
