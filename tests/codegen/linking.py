# SPDX-License-Identifier: MIT
"""What generated objects make of a program: python3 tests/codegen/linking.py PROGRAM ARCHIVE

PROGRAM is one_get.c, linked with the library's ARCHIVE.
"""

import re
import subprocess
import sys
import unittest


def read(path):
    with open(path, 'rb') as stream:
        return stream.read()


class Tools(unittest.TestCase):
    """A static program holds the descriptors of tools only if it asks for tools."""

    def test_a_program_without_tools(self):
        descriptor = b'"inputSchema"'
        # The members of an archive that is not installed are files beside it.
        members = subprocess.run(['ar', 'p', ARCHIVE], capture_output=True, check=True).stdout
        self.assertIn(descriptor, members)
        self.assertNotIn(descriptor, read(PROGRAM))
        self.assertIn(b'list_configs', read(PROGRAM))


class Domains(unittest.TestCase):
    """It holds the tables of the domains whose functions it calls, and no lists of operations."""

    def test_a_program_of_one_domain(self):
        lines = subprocess.run(['nm', '--defined-only', PROGRAM], capture_output=True, text=True, check=True).stdout.splitlines()
        names = {line.split()[-1] for line in lines}
        self.assertEqual({name for name in names if re.match('pa_domain_(?!count$)|pa_answers_of_|pa_tools_of_', name)},
                         {'pa_domain_configs'})
        self.assertIn('pa_domains', names)
        self.assertEqual(names & {'pa_all_domains', 'pa_answer_tables', 'pa_tool_tables', 'pa_operations_by_name'}, set())


class Relocations(unittest.TestCase):
    """Tables lie in pages that no process has to change; a few pointers lead to them."""

    # What holds these pointers: one structure for each domain, and the two lists of them; and what workflows call.
    POINTERS = (r'pa_domain_\w+|pa_answers_of_\w+|pa_tools_of_\w+|pa_(?:all_)?domains|pa_answer_tables|pa_tool_tables|'
                r'pa_workflows|pa_table_of_workflows')
    TABLES = {'strings', 'keywords', 'schemas', 'properties', 'parameters', 'structs', 'fields', 'operations',
              'descriptors', 'tools', 'answers', 'pa_operations_by_name', 'pa_tools_by_name', 'pa_schemes'}

    def test_tables_need_none(self):
        listing = subprocess.run(['nm', ARCHIVE], capture_output=True, text=True, check=True).stdout
        read_only, others = set(), set()
        for member in re.split(r'\n(?=\S*:\n)', listing):
            if re.match(r'\s*\S*generated_', member):
                for kind, name in re.findall(r'^[0-9a-f]+ (\w) (\S+)$', member, re.MULTILINE):
                    if kind in 'rR':
                        read_only.add(name)
                    elif kind not in 'tT':
                        others.add(name)
        self.assertLessEqual(self.TABLES, read_only)
        self.assertIn('pa_domains', others)
        for name in others:
            self.assertRegex(name, f'^({self.POINTERS})$')


if __name__ == '__main__':
    PROGRAM, ARCHIVE = sys.argv[1:]
    unittest.main(argv=sys.argv[:1])
