#!/usr/bin/env python3
"""The arrows of ARCHITECTURE.md: which module may include which, and where Qt and SQL may stand."""
import pathlib
import re
import sys

from support import finish, sources

ALLOWED = {
    "api/contract": [],
    "api/server/http": [],
    "api/server": ["api/contract", "api/server/http"],
    "api/client": ["api/contract"],
    "models": ["api/client", "api/contract"],
    "views": ["models", "api/client", "api/contract"],
    "app/core": ["models", "api/client", "api/contract"],
    "app/cli": ["app/core", "models", "api/client", "api/server", "api/contract"],
    "app/gui": ["app/core", "views", "models", "api/client", "api/server", "api/contract"],
}
QT_FREE = ("api/contract", "api/server", "api/server/http")
SQL = re.compile(r'"\s*(SELECT\s|INSERT\s+(OR \w+ )?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+(TABLE|INDEX))', re.I)


def module_of(path):
    text = str(path)
    found = [module for module in ALLOWED if text.startswith(module + "/")]
    return max(found, key=len) if found else None


root = sys.argv[1]
faults, checked = [], 0
for path in sources(root, ".cpp", ".h"):
    module = module_of(path)
    if not module:
        continue
    checked += 1
    text = (pathlib.Path(root) / path).read_text(encoding="utf-8")
    for included in re.findall(r'^\s*#include\s+["<]([^">]+)[">]', text, re.M):
        target = module_of(included)
        if target and target != module and target not in ALLOWED[module]:
            faults.append(f"{path} includes {included}: {module} may not know {target}")
        if module in QT_FREE and re.match(r"Q[A-Z]|Qt", included):
            faults.append(f"{path} includes {included}: {module} is free of Qt")
        if module == "models" and re.match(r"(QtWidgets|QWidget|QDialog|QApplication$)", included):
            faults.append(f"{path} includes {included}: models never know widgets")
    if not str(path).startswith("api/server/store/") and SQL.search(text):
        faults.append(f"{path} has SQL outside api/server/store")
finish(checked, faults)
