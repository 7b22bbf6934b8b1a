# SPDX-License-Identifier: MIT
"""The figures of the README that follow from openapi/: how many operations and tools there are."""

import unittest

import documents


def count(kind):
    """The names of a kind in generated/names.lock."""
    lines = (documents.ROOT / 'generated' / 'names.lock').read_text(encoding='utf-8').splitlines()
    return sum(line.startswith(f'{kind} ') for line in lines)


FIGURES = {
    r"for each of the API's (\d+) operations": count('operation'),
    r'^- (\d+) tools for the \d+ operations': count('tool'),
    r'^- \d+ tools for the (\d+) operations': count('operation'),
    r'^\| tools for a model \| (\d+) \|': count('tool'),
}


class Readme(unittest.TestCase):
    def test_operations_and_tools(self):
        for pattern, figure in FIGURES.items():
            with self.subTest(pattern=pattern):
                self.assertGreater(figure, 0)
                self.assertIsNone(documents.figure_problem('README.md', pattern, str(figure)))


if __name__ == '__main__':
    unittest.main()
