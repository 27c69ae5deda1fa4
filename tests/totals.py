"""What the log of `ctest -V` says of a run."""
import re


def read(log):
    """(checks passed, checks failed, names of all test programs, names of the bad ones).

    Each program prints Qt Test's `Totals:` line. A program that ended badly without a failed check in it counts as one.
    ctest repeats the output of bad programs behind their result, without the number that it puts before every line.
    """
    passed, failed = 0, {}
    for number, right, wrong in re.findall(r"^(\d+): Totals: (\d+) passed, (\d+) failed", log, re.MULTILINE):
        passed += int(right)
        failed[number] = failed.get(number, 0) + int(wrong)
    programs, bad = [], []
    for number, name, state in re.findall(r"Test +#(\d+): (\S+) \.*\s*(Passed|\*\*\*\S+|Skipped)", log):
        programs.append(name)
        if state != "Passed":
            bad.append(name)
            failed[number] = max(1, failed.get(number, 0))
    return passed, sum(failed.values()), programs, bad
