#!/usr/bin/env python3
"""Runs every ctest of a build folder and ends with the line `N passed, N failed`.

Each test program prints Qt Test's `Totals:` line; a program that ends without one, or badly, counts as one failure.
"""
import os
import re
import subprocess
import sys

import totals

build = sys.argv[1]
jobs = str(os.cpu_count() or 2)
log = os.path.join(build, "tests.log")
process = subprocess.run(["ctest", "--test-dir", build, "--output-on-failure", "--output-log", log, "-j", jobs, "-V"],
                         stdout=subprocess.DEVNULL)
text = open(log, encoding="utf-8", errors="replace").read()

passed, failed, programs, bad = totals.read(text)
for name in bad:
    print(f"\n===== {name}")
    number = re.search(rf"Start +(\d+): {re.escape(name)}\n", text)
    if number:
        lines = [line for line in text.splitlines() if line.startswith(f"{number[1]}: ")]
        shown = [line for line in lines if not re.match(r"\d+: PASS", line)]
        print("\n".join(shown[-80:]))
if not programs:
    print(text[-4000:])
if process.returncode != 0 and failed == 0:
    failed = 1
print(f"{len(programs) - len(bad)} of {len(programs)} test programs passed; log in {log}")
print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed or not programs else 0)
