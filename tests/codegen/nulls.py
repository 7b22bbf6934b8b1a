# SPDX-License-Identifier: MIT
"""Every field of our own set that may be null can be null in C and in C++."""

import os
import subprocess
import sys
import tempfile
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, ROOT)
from codegen.generate import named  # noqa: E402
from codegen.name.lock import Lock  # noqa: E402

NULLS = {'STRING': 'PORTKEY_NULL', 'JSON': 'PORTKEY_NULL', 'INTEGER': 'PORTKEY_NULL_INTEGER',
         'NUMBER': 'PORTKEY_NULL_NUMBER', 'BOOLEAN': 'PORTKEY_NULL_BOOLEAN', 'OBJECT': 'PORTKEY_NULL_OBJECT',
         'STRING_LIST': 'PORTKEY_NULL_LIST', 'OBJECT_LIST': 'PORTKEY_NULL_LIST'}
LISTS = ('STRING_LIST', 'OBJECT_LIST')
WARNINGS = ['-Wall', '-Wextra', '-Wpedantic', '-Wshadow', '-Werror', '-fsyntax-only']
INCLUDE = ['-I', os.path.join(ROOT, 'runtime', 'include'), '-I', os.path.join(ROOT, 'generated', 'include')]


def nullable():
    """(header, structure, field) of all fields that may be null."""
    with open(os.path.join(ROOT, 'generated', 'names.lock'), encoding='utf-8') as stream:
        lock = Lock(stream.read(), 'names.lock')
    _, structures, problems = named('openapi/portkey-admin.yaml', lock)
    assert not problems
    for home, structs in structures.in_header.items():
        for struct in structs:
            for field in struct.fields:
                if 'null' in field.schema.types:
                    yield home or 'types', struct, field


class Nulls(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        before = os.getcwd()
        os.chdir(ROOT)
        try:
            cls.fields = list(nullable())
        finally:
            os.chdir(before)

    def compile(self, name, lines, command):
        headers = sorted({home for home, _, _ in self.fields})
        text = [f'#include <portkeyadmin/{home}.h>' for home in headers] + ['int main(void)', '{', *lines, '}', '']
        with tempfile.TemporaryDirectory(prefix='nulls-') as folder:
            path = os.path.join(folder, name)
            with open(path, 'w', encoding='utf-8') as stream:
                stream.write('\n'.join(text))
            done = subprocess.run([*command, *WARNINGS, *INCLUDE, path], capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 0, done.stderr)

    def test_there_are_some_of_every_kind(self):
        kinds = {field.kind for _, _, field in self.fields}
        self.assertLessEqual({'STRING', 'JSON', 'INTEGER', *LISTS, 'OBJECT'}, kinds)

    def test_initialisers_of_c(self):
        lines = []
        for number, (_, struct, field) in enumerate(self.fields):
            lines.append(f'    {struct.c_name} p{number} = {{.{field.c_name} = {NULLS[field.kind]}}};')
            lines.append(f'    (void)p{number};')
        self.compile('c.c', lines + ['    return 0;'], ['gcc', '-std=c11'])

    def assignments(self, nothing):
        for number, (_, struct, field) in enumerate(self.fields):
            place, null = field.c_name, NULLS[field.kind]
            if field.kind in LISTS:
                place, null = f'{place}.items', 'PORTKEY_NULL_OBJECT'
            yield f'    {struct.c_name} p{number} = {nothing};'
            yield f'    p{number}.{place} = {null};'
            yield f'    (void)p{number};'

    def test_assignments_of_c(self):
        self.compile('c.c', [*self.assignments('{0}'), '    return 0;'], ['gcc', '-std=c11'])

    def test_assignments_of_cpp(self):
        lists = [f'    p{number}.{field.c_name} = PORTKEY_NULL_LIST;'
                 for number, (_, _, field) in enumerate(self.fields) if field.kind in LISTS]
        self.compile('c.cc', [*self.assignments('{}'), *lists, '    return 0;'], ['g++', '-std=c++17'])


if __name__ == '__main__':
    unittest.main(verbosity=1)
