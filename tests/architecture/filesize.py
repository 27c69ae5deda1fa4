#!/usr/bin/env python3
"""No source file over 400 lines."""
import pathlib
import sys

from support import finish, sources

root = sys.argv[1]
faults, checked = [], 0
for path in sources(root, ".cpp", ".h", ".py", ".sql"):
    checked += 1
    lines = (pathlib.Path(root) / path).read_text(encoding="utf-8").count("\n")
    if lines > 400:
        faults.append(f"{path} has {lines} lines, 400 is the limit")
finish(checked, faults)
