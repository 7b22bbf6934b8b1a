# SPDX-License-Identifier: MIT
"""How patterns of ECMA 262 become patterns of PCRE2: python3 tests/codegen/patterns.py"""

import re
import unittest

import run  # noqa: F401  finds the generator
from codegen.base import patterns
from codegen.base.problems import Place, SpecError

SAME = ('', '^a*$', 'a|b', '[a-z0-9_-]+', r'\d{2,}?', r'(?:a(?=b)(?!c))', r'(?<=ab)c', r'(?<year>\d+)\k<year>\1',
        r'^[^\/\-]\.\\$', '[]', '[^]', r'[\b]\b', r'\0', r'\cA', 'é😀', 'a{3}', r'\p{Alphabetic}\P{L}')
CHANGED = {
    '.': r'[^\n\r\u2028\u2029]',
    '[.]': '[.]',
    'a{,3}': r'a\{,3\}',
    'x{': r'x\{',
    '[[:alpha:]]': r'[\[:alpha:]]',
    r'\v': r'\x0b',
    r'\x41\u0042\u{43}': r'\u{41}\u{42}\u{43}',
    r'\ud83d\ude00': r'\u{1f600}',
    r'\p{Letter}': r'\p{L}',
    r'\p{General_Category=Decimal_Number}': r'\p{Nd}',
    r'[\P{gc=Lu}]': r'[\P{Lu}]',
    r'\p{Script=Greek}\p{scx=Latn}': r'\p{sc:Greek}\p{scx:Latn}',
    r'\p{Assigned}\P{Assigned}': r'\P{Cn}\p{Cn}',
}
REFUSED = ('(', ')', '[a', 'a**', 'a++', '*', '(?i)a', '(?>a)', '(*FAIL)', r'\A', r'\z', r'\Qa\E', r'\h', r'\u12',
           r'\x4', r'\ud800', r'\u{110000}', r'\p{Greek}', r'\p{gc=Greek}', r'\p{x=L}', r'\p', '(?<=a*)b', '\\',
           'a' * 1001)


class Patterns(unittest.TestCase):
    def test_same(self):
        for pattern in SAME:
            with self.subTest(pattern):
                self.assertEqual(patterns.to_pcre2(pattern), pattern)

    def test_changed(self):
        for pattern, expected in CHANGED.items():
            with self.subTest(pattern):
                self.assertEqual(patterns.to_pcre2(pattern), expected)

    def test_space_and_no_space_share_nothing_and_leave_nothing_out(self):
        spaces, others = (self.members(patterns.to_pcre2(f'[{letter}]')) for letter in (r'\s', r'\S'))
        self.assertEqual(len(spaces), 25)
        self.assertFalse(spaces & others)
        self.assertEqual(len(spaces | others), 0x110000)

    @staticmethod
    def members(character_class):
        """The characters of a class. Python reads these escapes but for the longest."""
        matches = re.compile(character_class.replace(r'\u{10ffff}', r'\U0010ffff')).match
        return {code for code in range(0x110000) if matches(chr(code))}

    def test_refused(self):
        for pattern in REFUSED:
            with self.subTest(pattern):
                with self.assertRaises(SpecError):
                    patterns.check(pattern, Place('file', 1))


if __name__ == '__main__':
    unittest.main()
