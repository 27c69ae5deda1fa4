#!/usr/bin/env python3
"""totals.py against a real log of ctest: programs that pass, that fail, that crash before they have counted."""
import pathlib
import subprocess
import tempfile

import totals

PROJECT = """
cmake_minimum_required(VERSION 3.25)
project(runs NONE)
enable_testing()
add_test(NAME good COMMAND sh -c "echo 'Totals: 3 passed, 0 failed, 0 skipped'")
add_test(NAME bad COMMAND sh -c "echo 'FAIL!  : X::y()'; echo 'Totals: 1 passed, 2 failed, 0 skipped'; exit 2")
add_test(NAME leaking COMMAND sh -c "echo 'Totals: 5 passed, 0 failed, 0 skipped'; exit 1")
add_test(NAME crashing COMMAND sh -c "kill -SEGV $$")
"""

with tempfile.TemporaryDirectory() as folder:
    pathlib.Path(folder, "CMakeLists.txt").write_text(PROJECT)
    subprocess.run(["cmake", "-S", folder, "-B", f"{folder}/b"], check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["ctest", "--test-dir", f"{folder}/b", "--output-on-failure", "--output-log", f"{folder}/log", "-j",
                    "2", "-V"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    passed, failed, programs, bad = totals.read(pathlib.Path(folder, "log").read_text())

wrong = [f"{name}: {found} instead of {expected}" for name, found, expected in
         (("passed", passed, 9), ("failed", failed, 4), ("programs", sorted(programs), ["bad", "crashing", "good", "leaking"]),
          ("bad", sorted(bad), ["bad", "crashing", "leaking"])) if found != expected]
print("\n".join(wrong))
print(f"Totals: {4 - len(wrong)} passed, {len(wrong)} failed, 0 skipped")
raise SystemExit(1 if wrong else 0)
