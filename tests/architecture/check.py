#!/usr/bin/env python3
"""`./dev check`: format, clang-tidy, clazy, and the architecture rules, over everything or over the files named."""
import concurrent.futures
import json
import os
import pathlib
import shutil
import subprocess
import sys

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

compiled = {pathlib.Path(entry["file"]).resolve() for entry in json.loads((build / "compile_commands.json").read_text())}
units = [path for path in sources if path.resolve() in compiled]
clazy_checks = "level0,level1,connect-3arg-lambda,no-qproperty-without-notify,no-fully-qualified-moc-types"


def lint(path):
    step(f"clang-tidy {path.relative_to(root)}", ["clang-tidy", "-p", str(build), "--quiet", str(path)])
    if "api/server" not in str(path) and "api/contract" not in str(path) and shutil.which("clazy-standalone"):
        step(f"clazy {path.relative_to(root)}",
             ["clazy-standalone", "-p", str(build), f"-checks={clazy_checks}", "--header-filter=$^",
              "-extra-arg=-Werror", str(path)])


with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
    list(pool.map(lint, units))
print(f"{len(units)} translation units checked, {len(failed)} findings" + (": " + ", ".join(failed) if failed else ""))
sys.exit(1 if failed else 0)
