"""clang-tidy and clazy over many translation units at once.

Most of either tool's time goes into headers: every check visits all of Qt and the standard library again for each source.
So the sources of one folder with equal flags are written one after the other into one file and checked together. Sources
that cannot stand beside each other (two helpers of one name) are found by parsing first and moved to a batch of their own.
Lines are reported by the file they came from.
"""
import concurrent.futures
import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess

PARSE = ["clang-tidy", "--quiet", "--checks=-*,modernize-use-override"]  # it refuses to run without any check
CLAZY = "level0,level1,connect-3arg-lambda,no-qproperty-without-notify,no-fully-qualified-moc-types"
# A test is written to be read and is run once: what it costs is no fault there, nor are strings as long as an attack's.
TIDY_OF_TESTS = ["--checks=-performance-*,-bugprone-string-constructor"]
CLAZY_OF_TESTS = ",no-non-pod-global-static,no-use-static-qregularexpression,no-range-loop-reference,no-detaching-temporary"
LARGEST = 14  # sources in a batch: more saves little and leaves cores idle at the end
REPORT = re.compile(r"^(/[^:]+):(\d+):(\d+): ((?:fatal )?error|warning|note): (.*)$")


class Batch:
    def __init__(self, folder, flags, paths):
        self.flags, self.paths = flags, paths
        self.file = folder / (re.sub(r"\W", "_", str(paths[0].with_suffix(""))) + f"_{len(paths)}.cpp")
        self.starts = []  # (first line in the batch, path), rising
        lines = []
        for path in paths:
            text = path.read_text(encoding="utf-8")
            is_program = re.search(r"\bmain\(|^WEARDECK_(GUI_)?TEST", text, re.M)
            name = re.sub(r"\W", "_", path.stem)
            if is_program:
                lines.append(f"#define main main_{name}")
            self.starts.append((len(lines) + 1, path))
            lines += text.splitlines()
            if is_program:
                lines.append("#undef main")
        self.file.write_text("\n".join(lines) + "\n", encoding="utf-8")

    def origin(self, name, line):
        if pathlib.Path(name) != self.file:
            return name, line
        start, path = [entry for entry in self.starts if entry[0] <= line][-1]
        return str(path), line - start + 1

    def reports(self, command):
        """Each report of one command as a block of text that begins `path:line:column: error: ...`."""
        done = subprocess.run(command + [str(self.file), "--", *self.flags], capture_output=True, text=True)
        blocks = []
        for text in (done.stdout + done.stderr).splitlines():
            found = REPORT.match(text)
            if found:
                name, line = self.origin(found[1], int(found[2]))
                text = f"{name}:{line}:{found[3]}: {found[4]}: {found[5]}"
            if found and found[4] != "note":
                blocks.append(text)
            elif blocks and not re.match(r"\d+ (warning|error)s? ", text):
                blocks[-1] += "\n" + text
        if done.returncode and not blocks:
            blocks.append(f"{command[0]} ended with {done.returncode} on {self.paths[0]}\n{done.stderr[-2000:]}")
        return blocks


def flags_of(entry):
    """What clang needs of g++'s command, and apart from it the folder of the program's own moc files, which a batch joins."""
    words = shlex.split(entry["command"])
    start = next(i for i, word in enumerate(words) if word.startswith("-"))
    flags, moc, skip = [], "", False
    for word in words[start:]:
        # The precompiled header is g++'s own; the sources include what they use without it.
        if skip or word in ("-o", "-c", "-include"):
            skip = not skip
        elif word.endswith(("_autogen/include", "_moc")):
            moc = word
        elif not word.startswith("-Werror") and word != "-Winvalid-pch":
            flags.append(word)
    return tuple(flags), moc


def batches(build, paths):
    groups = {}
    entries = {pathlib.Path(entry["file"]): entry for entry in json.loads((build / "compile_commands.json").read_text())}
    for path in paths:
        if path in entries:
            flags, moc = flags_of(entries[path])
            groups.setdefault((path.parent, flags), []).append((path, moc))
    for (_, flags), members in groups.items():
        count = -(-len(members) // LARGEST)
        for part in range(count):
            share = members[part::count]
            yield [*flags, *sorted({moc for _, moc in share if moc}), "-Wno-unknown-warning-option"], [p for p, _ in share]


def compatible(folder, flags, paths):
    """Splits paths until each part parses as one file; a source that does not parse alone stays, to be reported."""
    waiting, parts = [paths], []
    while waiting:
        paths = waiting.pop()
        batch = Batch(folder, flags, paths)
        if len(paths) > 1:
            broken = {report.split(":")[0] for report in batch.reports(PARSE) if "[clang-diagnostic-error]" in report}
            aside = [path for path in paths[1:] if str(path) in broken] or (paths[1:] if broken else [])
            if aside:
                waiting += [aside, [path for path in paths if path not in aside]]
                continue
        parts.append(batch)
    return parts


def checks_of(batch):
    """The commands that check it."""
    is_test = batch.paths[0].is_relative_to(pathlib.Path(__file__).resolve().parents[1])
    yield ["clang-tidy", "--quiet", *(TIDY_OF_TESTS if is_test else [])]
    if "-DQT_CORE_LIB" in batch.flags and shutil.which("clazy-standalone"):
        yield ["clazy-standalone", f"-checks={CLAZY}{CLAZY_OF_TESTS if is_test else ''}", "--header-filter=$^"]


def lint(build, paths):
    """All reports over the sources among paths, each once, and the number of sources."""
    folder = build / "lint"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    found, units = set(), 0

    def check(batch):
        return [report for command in checks_of(batch) for report in batch.reports(command)]

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        parts = pool.map(lambda group: compatible(folder, *group), batches(build, paths))
        ready = [batch for part in parts for batch in part]
        units = sum(len(batch.paths) for batch in ready)
        for reports in pool.map(check, sorted(ready, key=lambda batch: -len(batch.paths))):
            found.update(reports)
    once = {}
    for report in found:  # a header's report comes with every batch that includes it, with other notes below
        once.setdefault(report.split("\n")[0], report)
    return [once[key] for key in sorted(once)], units
