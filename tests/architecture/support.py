"""Shared by the architecture tests: which files there are, and Qt Test's closing line."""
import pathlib
import subprocess
import sys


def sources(root, *suffixes):
    """Tracked and new (not ignored) files below root with one of the suffixes, as paths relative to root."""
    listed = subprocess.run(["git", "-C", root, "ls-files", "-co", "--exclude-standard"], capture_output=True, text=True)
    names = listed.stdout.splitlines()
    return [pathlib.Path(name) for name in names
            if name.endswith(suffixes) and (pathlib.Path(root) / name).is_file()]


def finish(checked, faults):
    for fault in faults:
        print(f"FAIL!  : {fault}")
    print(f"Totals: {checked - min(len(faults), checked)} passed, {len(faults)} failed, 0 skipped")
    sys.exit(1 if faults or not checked else 0)
