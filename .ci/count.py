# SPDX-License-Identifier: MIT
"""Adds up the test cases of meson's logs, shows how the tests that failed ended, names those that failed or were
skipped, and prints "N passed, N failed" as the last line.

usage: count.py LINT_STATUS TEST_STATUS FUZZ_STATUS TESTLOG.JSON...

A meson test that is itself a test runner (cmocka, node:test, Python's unittest) counts as many
cases as that runner says; any other counts as one. Lint and fuzzing count as one each.
"""
import json
import os
import re
import sys

# The lines shown of a test that failed, and the characters of each.
SHOWN, LONGEST = 100, 400

# Which lines of a runner tell how many cases passed, failed and were skipped.
RUNNERS = [
    # cmocka, on stderr
    {"passed": r"^\[  PASSED  \] (\d+) test", "failed": r"^\[  FAILED  \] (\d+) test",
     "skipped": r"^\[  SKIPPED \] (\d+) test"},
    # node:test, the reporter "spec"
    {"passed": r"^ℹ pass (\d+)$", "failed": r"^ℹ (?:fail|cancelled) (\d+)$", "skipped": r"^ℹ skipped (\d+)$"},
]


def sum_of(pattern, output):
    return sum(int(number) for number in re.findall(pattern, output, re.MULTILINE))


def unittest_cases(output):
    ran = sum_of(r"^Ran (\d+) tests? in ", output)
    failed = sum_of(r"^FAILED .*\bfailures=(\d+)", output) + sum_of(r"^FAILED .*\berrors=(\d+)", output)
    skipped = sum_of(r"^(?:OK|FAILED) .*\bskipped=(\d+)", output)
    return ran - failed - skipped, failed, skipped


def cases(test):
    """The numbers (passed, failed, skipped) of one meson test."""
    if test["result"] == "SKIP":
        return 0, 0, 1
    good = test["result"] in ("OK", "EXPECTEDFAIL")
    output = (test.get("stdout") or "") + "\n" + (test.get("stderr") or "")
    counted = [tuple(sum_of(runner[kind], output) for kind in ("passed", "failed", "skipped"))
               for runner in RUNNERS] + [unittest_cases(output)]
    passed, failed, skipped = map(sum, zip(*counted))
    if passed + failed + skipped == 0:
        return (1, 0, 0) if good else (0, 1, 0)
    # A crash, a leak or a time-out after the last case is a failure that no runner counted.
    if not good and failed == 0:
        failed = 1
    return passed, failed, skipped


def show(where, test):
    """The end of what a failed test printed, which is far above in the output of the whole run."""
    lines = ((test.get("stdout") or "") + "\n" + (test.get("stderr") or "")).strip().splitlines()
    print(f"{where} ended with:")
    print("".join(f"    {line[:LONGEST]}\n" for line in lines[-SHOWN:]), end="")


def main(lint, tests, fuzz, *logs):
    total = [0, 0, 0]

    def add(where, *numbers):
        for i, number in enumerate(numbers):
            total[i] += number
        for kind, number in zip(("failed", "skipped"), numbers[1:]):
            if number:
                print(f"{where}: {number} {kind}")

    for name, status in (("lint", lint), ("fuzz", fuzz)):
        add(name, *(1, 0, 0) if status == "0" else (0, 1, 0))
    for log in logs:
        try:
            with open(log, encoding="utf-8") as lines:
                for test in map(json.loads, lines):
                    where, numbers = f"{log}, {test['name']}", cases(test)
                    if numbers[1]:
                        show(where, test)
                    add(where, *numbers)
        except FileNotFoundError:
            add(f"{log} is missing, and with it its tests", 0, 1, 0)
    if tests != "0" and total[1] == 0:
        add("./dev test", 0, 1, 0)
    # CI has all that tests ask for: one that is skipped there points to a step of the set-up that failed.
    if total[2] and os.environ.get("CI") == "true":
        add("skipped in CI", 0, total[2], 0)
    print(f"{total[0]} passed, {total[1]} failed")
    return 1 if total[1] else 0


sys.exit(main(*sys.argv[1:]))
