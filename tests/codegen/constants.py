# SPDX-License-Identifier: MIT
"""Constants for the strings that fields take: which there are, what they are called, and that they stay."""

import json
import os
import re
import unittest

import run

OK = {'responses': {'200': {'description': 'Done.'}}}


class Constants(run.Sandbox):
    """A document of others with one operation, whose body has these members."""

    def document(self, members, more=None):
        schema = {'type': 'object', 'properties': members}
        body = {'content': {'application/json': {'schema': schema}}}
        return {'openapi': '3.1.0', 'info': {'title': 't', 'version': '1'}, 'servers': [{'url': '/'}],
                'paths': {'/a': {'post': {'operationId': 'do_a', 'tags': ['a'], 'requestBody': body, **OK}},
                          **(more or {})}}

    def made(self, document):
        """{constant: its value in C}, after the headers were compiled."""
        spec = self.put('spec.json', json.dumps(document))
        status, _, err = self.generate(spec)
        self.assertEqual((status, err), (0, ''))
        include = os.path.join(self.folder, 'out', 'include')
        found = {}
        for name in sorted(os.listdir(os.path.join(include, 'portkeyadmin'))):
            header = os.path.join(include, 'portkeyadmin', name)
            line = ['gcc', *run.C_FLAGS, '-x', 'c', *run.ENGINE, '-I', include, '-include', header, os.devnull]
            run.Good.run_compiler(self, line)
            text = run.read(header)
            for constant, value in re.findall(r'^#define (PORTKEY_\w+) (".*")$', text, re.MULTILINE):
                self.assertNotIn(constant, found)
                found[constant] = value
        return found

    def of(self, *values):
        return self.made(self.document({'m': {'type': 'string', 'enum': list(values)}}))

    def test_values_become_words(self):
        self.assertEqual(self.of('a', 'b-c', 'dE', 'F', '4o', 'x,y'), {
            'PORTKEY_DO_A_M_A': '"a"', 'PORTKEY_DO_A_M_B_C': '"b-c"', 'PORTKEY_DO_A_M_D_E': '"dE"',
            'PORTKEY_DO_A_M_F': '"F"', 'PORTKEY_DO_A_M_4O': '"4o"', 'PORTKEY_DO_A_M_X_Y': '"x,y"'})

    def test_values_without_words(self):
        self.assertEqual(self.of('', '*'), {'PORTKEY_DO_A_M_EMPTY': '""', 'PORTKEY_DO_A_M_VALUE': '"*"'})

    def test_of_two_the_one_written_so_has_the_name(self):
        made = self.of('a b', 'a_b')
        self.assertEqual(made.pop('PORTKEY_DO_A_M_A_B'), '"a_b"')
        (name, value), = made.items()
        self.assertRegex(name, '^PORTKEY_DO_A_M_A_B_[0-9A-F]{6}$')
        self.assertEqual(value, '"a b"')

    def test_of_equals_none_has_the_name(self):
        made = self.of('asc', 'ASC')
        self.assertEqual(sorted(made.values()), ['"ASC"', '"asc"'])
        for name in made:
            self.assertRegex(name, '^PORTKEY_DO_A_M_ASC_[0-9A-F]{6}$')

    def test_fields_that_would_share_a_name(self):
        text = {'type': 'string', 'enum': ['c_d']}
        inner = {'type': 'object', 'properties': {'b': text}, 'additionalProperties': False}
        made = self.made(self.document({'a': inner, 'a_b': text}))
        self.assertEqual(len(made), 2)
        self.assertEqual(set(made.values()), {'"c_d"'})

    def test_only_strings_that_c_can_hold(self):
        schema = {'type': ['string', 'null'], 'enum': ['a\0b', 'ok', None, 7]}
        self.assertEqual(self.made(self.document({'m': schema})), {'PORTKEY_DO_A_M_OK': '"ok"'})

    def test_lists_and_single_values(self):
        made = self.made(self.document({
            'l': {'type': 'array', 'items': {'type': 'string', 'enum': ['a']}},
            'c': {'type': 'string', 'const': 'b'},
            'n': {'type': 'integer', 'enum': [1, 2]}}))
        self.assertEqual(made, {'PORTKEY_DO_A_L_A': '"a"', 'PORTKEY_DO_A_C_B': '"b"'})
        header = run.read(os.path.join(self.folder, 'out', 'include', 'portkeyadmin', 'a.h'))
        self.assertIn('Each is one of "a"; constants: PORTKEY_DO_A_L_*.', header)
        self.assertIn('Constants: PORTKEY_DO_A_C_*.', header)

    def test_names_of_the_engine_are_taken(self):
        text = {'type': 'string', 'enum': ['string']}
        schema = {'name': 'string', 'in': 'query', 'schema': text}
        more = {'/json': {'get': {'operationId': 'json', 'tags': ['a'], 'parameters': [schema], **OK}}}
        for name in self.made(self.document({}, more)):
            self.assertNotIn(name, run.names.RESERVED_MACROS)
        for macro in run.names.RESERVED_MACROS:
            self.assertTrue(macro.startswith('PORTKEY_'))

    def test_long_names(self):
        made = self.of('x' * 300, 'x' * 301)
        self.assertEqual(len(made), 2)
        for name in made:
            self.assertLessEqual(len(name), 128)

    def test_a_name_stays_when_a_rival_comes(self):
        self.assertEqual(self.of('a-b'), {'PORTKEY_DO_A_M_A_B': '"a-b"'})
        made = self.of('a-b', 'a_b')
        self.assertEqual(made['PORTKEY_DO_A_M_A_B'], '"a-b"')
        self.assertEqual(len(made), 2)

    def test_a_constant_is_not_lost_by_mistake(self):
        self.of('a', 'b')
        spec = self.put('spec.json', json.dumps(self.document({'m': {'type': 'string', 'enum': ['a']}})))
        status, _, err = self.generate(spec)
        self.assertEqual(status, 1)
        self.assertIn("'constant portkey_do_a_params.m PORTKEY_DO_A_M_B' is gone", err)
        self.assertIn('forget', err)
        lock = os.path.join(self.folder, 'out', 'names.lock')
        name = 'portkey_do_a_params.m.PORTKEY_DO_A_M_B'
        status, _, err = run.codegen('forget', name, '--spec', spec, '--lock', lock)
        self.assertEqual((status, err), (0, ''))
        self.assertEqual(self.generate(spec)[0], 0)

    def test_constants_go_with_their_field(self):
        self.of('a', 'b')
        spec = self.put('spec.json', json.dumps(self.document({'n': {'type': 'string'}})))
        status, _, err = self.generate(spec)
        self.assertEqual(status, 1)
        self.assertEqual(len(err.splitlines()), 1, err)
        lock = os.path.join(self.folder, 'out', 'names.lock')
        self.assertEqual(run.codegen('forget', 'do_a.m', '--spec', spec, '--lock', lock)[0], 0)
        self.assertEqual(self.generate(spec)[0], 0)
        self.assertNotIn('constant', run.read(lock))


class Published(unittest.TestCase):
    """Every string that a header lists as allowed has its constant."""

    def test_our_own(self):
        folder = os.path.join(run.ROOT, 'generated', 'include', 'portkeyadmin')
        fields = constants = 0
        for name in sorted(name for name in os.listdir(folder) if name.endswith('.h')):
            text = run.read(os.path.join(folder, name))
            comments = re.findall(r'/\*\*((?:(?!\*/).)*)\*/\s*(?:const char \*|portkey_string_list )\w+;', text, re.DOTALL)
            for comment in comments:
                words = re.sub(r'\s*\n\s*\* ?', ' ', comment)
                listed = re.search(r'(?:[Oo]ne of|Always) ("[^"]*"(?:, (?:"[^"]*"|null))*)', words)
                stem = re.search(r'[Cc]onstants: (PORTKEY_\w+_)\*', words)
                self.assertEqual(bool(listed), bool(stem), comment)
                if listed:
                    values = set(re.findall('"[^"]*"', listed[1]))
                    found = set(re.findall(rf'^#define {stem[1]}\w+ (".*")$', text, re.MULTILINE))
                    self.assertLessEqual(values, found)
                    fields += 1
                    constants += len(values)
        self.assertGreater(fields, 60)
        self.assertGreater(constants, 200)


if __name__ == '__main__':
    unittest.main(verbosity=1)
