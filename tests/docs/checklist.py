# SPDX-License-Identifier: MIT
"""docs/http-checklist.md: each row names tests that are there, or says why there is none."""

import ast
import functools
import re
import unittest

import documents

PAGE = 'docs/http-checklist.md'
TESTS = documents.ROOT / 'tests'
SUITE = TESTS / 'node' / 'node_modules' / '@modelcontextprotocol' / 'conformance' / 'dist' / 'index.js'
LEAST_REASON = 40  # characters


def rows():
    """(number, last cell) of each row."""
    for line in (documents.ROOT / PAGE).read_text(encoding='utf-8').splitlines():
        if match := re.match(r'\| (\d+\.\d+) \|.*\| ([^|]*) \|$', line):
            yield match.groups()


@functools.cache
def methods(path):
    """"Class.test" of each test in a file."""
    tree = ast.parse(path.read_text(encoding='utf-8'))
    return {f'{outer.name}.{inner.name}' for outer in tree.body if isinstance(outer, ast.ClassDef)
            for inner in outer.body if isinstance(inner, ast.FunctionDef) and inner.name.startswith('test_')}


@functools.cache
def is_scenario(name):
    """Whether the suite has it; where it is not installed, nobody can say."""
    return not SUITE.exists() or f'"{name}"' in (text := SUITE.read_text(encoding='utf-8')) or f'`{name}`' in text


def problem(reference):
    """What is wrong with "file.py Class.test", "unit/file.c", "scenario NAME", or None."""
    place, _, name = reference.partition(' ')
    if place == 'scenario':
        return None if is_scenario(name) else f'no scenario is called {name}'
    path = TESTS / place.removeprefix('tests/') if '/' in place else TESTS / 'http' / place
    if not path.is_file():
        return f'there is no {path}'
    if path.suffix == '.py' and name not in methods(path):
        return f'{place} has no {name}'
    if path.suffix == '.c' and name and f'void {name}(' not in path.read_text(encoding='utf-8'):
        return f'{place} has no {name}'
    return None


class Rows(unittest.TestCase):
    def test_there_are_many(self):
        numbers = [number for number, _ in rows()]
        self.assertGreater(len(numbers), 70)
        self.assertEqual(len(numbers), len(set(numbers)))

    def test_each_is_held_or_has_a_reason(self):
        for number, cell in rows():
            with self.subTest(row=number):
                references = re.findall(r'`([^`]+)`', cell)
                reason = re.sub(r'`[^`]*`', '', cell).strip()
                self.assertTrue(references if not reason else len(reason) >= LEAST_REASON, cell)
                for reference in references:
                    self.assertIsNone(problem(reference))

    def test_mistakes_are_found(self):
        for wrong in ('eras.py Modern.test_nothing', 'nothing.py A.test_b', 'unit/test_transport.c test_nothing_of_this_name',
                      'mcp-suite/nothing.test.mjs'):
            self.assertIsNotNone(problem(wrong), wrong)


if __name__ == '__main__':
    unittest.main()
