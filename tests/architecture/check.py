#!/usr/bin/env python3
"""`./dev check`: format, clang-tidy, clazy, and the architecture rules, over everything or over the files named."""
import pathlib
import subprocess
import sys

import lint

build = pathlib.Path(sys.argv[1])
only = [pathlib.Path(name).resolve() for name in sys.argv[2:]]
root = pathlib.Path(__file__).resolve().parents[2]
failed = []


def step(title, command, **options):
    result = subprocess.run(command, cwd=root, capture_output=True, text=True, **options)
    if result.returncode:
        failed.append(title)
        print(f"---- {title}\n{result.stdout[-6000:]}{result.stderr[-2000:]}")
    return result


listed = subprocess.run(["git", "ls-files", "*.cpp", "*.h"], cwd=root, capture_output=True, text=True).stdout.split()
sources = [root / name for name in listed if "/data/" not in name]
if only:
    sources = [path for path in sources if path in only]
step("format", ["clang-format-16", "--dry-run", "--Werror", *map(str, sources)])
for rule in ("layers", "filesize", "text"):
    step(rule, [sys.executable, f"tests/architecture/{rule}.py", "."])

reports, units = lint.lint(build.resolve(), [path.resolve() for path in sources if path.suffix == ".cpp"])
for report in reports:
    print(report.replace(f"{root}/", ""))
print(f"{units} translation units checked, {len(reports) + len(failed)} findings" + (": " + ", ".join(failed) if failed else ""))
sys.exit(1 if failed or reports else 0)
