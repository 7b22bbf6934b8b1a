# SPDX-License-Identifier: MIT
"""The figures of the README that follow from openapi/: how many operations and tools there are."""

import json
import unittest

import documents


def count(kind):
    """The names of a kind in generated/names.lock."""
    lines = (documents.ROOT / 'generated' / 'names.lock').read_text(encoding='utf-8').splitlines()
    return sum(line.startswith(f'{kind} ') for line in lines)


def count_experimental():
    """The tools that a server lists on request only."""
    operations = json.loads((documents.ROOT / 'generated' / 'openapi.json').read_text(encoding='utf-8'))['paths']
    return sum('x-experimental' in operation for item in operations.values() for operation in item.values()
               if isinstance(operation, dict))


FIGURES = {
    r"for each of the API's (\d+) operations": count('operation'),
    r'^- (\d+) tools for the \d+ operations': count('tool'),
    r'^- \d+ tools for the (\d+) operations': count('operation'),
    r'^\| tools for a model \| (\d+), and': count('tool') - count_experimental(),
    r'^\| tools for a model \| \d+, and (\d+) experimental': count_experimental(),
}


class Readme(unittest.TestCase):
    def test_operations_and_tools(self):
        for pattern, figure in FIGURES.items():
            with self.subTest(pattern=pattern):
                self.assertGreater(figure, 0)
                self.assertIsNone(documents.figure_problem('README.md', pattern, str(figure)))


if __name__ == '__main__':
    unittest.main()
