# SPDX-License-Identifier: MIT
"""Hostile YAML and references: python3 tests/codegen/hostile_input.py [CLASS ...]"""

import json
import unittest

import hostile
from hostile import an_object, document, operation, with_body


class Yaml(hostile.Case):
    """What YAML 1.1, YAML 1.2 and JSON do not agree on, and what would fill the memory."""

    FRAME = ('openapi: 3.1.0\ninfo: {title: t, version: "1"}\n'
             'paths: {/a: {get: {responses: {"200": {description: d}}}}}\n'
             'x-value: VALUE\n')

    def value(self, text):
        files = self.accept(self.FRAME.replace('VALUE', text))
        return json.loads(files['openapi.json'])['x-value']

    def test_values(self):
        for text, value in (
                ('[no, on, y, Yes, OFF, 2026-01-01, 1:30, 1_000, 0b1, =, 1e, .e1, "1"]',
                 ['no', 'on', 'y', 'Yes', 'OFF', '2026-01-01', '1:30', '1_000', '0b1', '=', '1e', '.e1', '1']),
                ('[010, 0o10, 0x1F, -0, +1, 1., .5, 1e3, -1.5E-2, 12345678901234567890123456789]',
                 [10, 8, 31, 0, 1, 1.0, 0.5, 1000.0, -0.015, 12345678901234567890123456789]),
                ('[~, null, NULL, true, False, ]', [None, None, None, True, False]),
                ('{no: 1, 5: 2, null: 3, 1.0: 4, "": 5, " ": 6}',
                 {'no': 1, '5': 2, 'null': 3, '1.0': 4, '': 5, ' ': 6}),
                ('["\\0", "\\L", "\\N"]', ['\0', '\u2028', '\u0085']),
                ('["a\u0085b", "a \u2028 b", \'\u2029\']', ['a\u0085b', 'a \u2028 b', '\u2029']),
                ('a\u0085b # \u2028', 'a\u0085b'), ('"\ue000\u0085"', '\ue000\u0085'),
                ('"a\ufeffb"', 'a\ufeffb'), ('["a\n  b", "a\\\n  b"]', ['a b', 'ab']),
                ('[&x {a: 1}, *x]', [{'a': 1}, {'a': 1}])):
            with self.subTest(text=text):
                self.assertEqual(json.dumps(self.value(text)), json.dumps(value))

    def test_line_ends_and_marks(self):
        text = self.FRAME.replace('VALUE', '"x\n  y"')
        for changed in (text.replace('\n', '\r\n'), text.replace('\n', '\r'), '\ufeff' + text,
                        '---\n' + text + '...\n'):
            self.assertEqual(json.loads(self.accept(changed)['openapi.json'])['x-value'], 'x y')
        for changed in (text.encode('utf-16'), text.encode('utf-16-le'), text.encode('utf-16-be'),
                        text.encode('utf-32'), b'\xef\xbb' + text.encode()):
            self.refuse(changed, r'spec.yaml:[12]: ')

    def test_json_escapes(self):
        # Python writes characters beyond 16 bits as pairs of escapes, which only JSON has.
        text = json.dumps({**document({'/a': {'get': operation()}}), 'x-value': '\U0001F600\\ud83d\\ude00\\'})
        self.assertIn('\\ud83d', text)
        value = json.loads(self.accept(text)['openapi.json'])['x-value']
        self.assertEqual(value, '\U0001F600\\ud83d\\ude00\\')
        self.refuse(text.replace('\\ud83d', '', 1), 'spec.yaml:1: ')
        self.refuse(self.FRAME.replace('VALUE', '"\\ud83d\\ude00"'), 'spec.yaml:4: ')

    def test_refused_with_their_line(self):
        for text in ('1e400', '-1e400', '.inf', '-.INF', '.nan', '1' * 41, '"\ud83d"'.encode('utf-8', 'surrogatepass'),
                     '"\x7f"', '"\x9b"', '"\ufffe"', '"\x00"', '!!str x', '!x y', '! 5', '! "5"', '&x ! 5', '[! ]',
                     '!!binary eA==', '!!set {a}', '{a: 1, "a": 2}', '{a: 1, a : 2}', '{<<: {a: 1}}', '{? [a] : 1}',
                     '{? {a: b} : 1}', '*x', '&x [*x]', '{&x 5: 1, y: *x, *x : 2}',
                     '"\\q"', '"\\ud800"', '[', ']', '\t- a', '{? ' + 'k' * 1025 + ' : 1}', '{"a\\0b": 1}'):
            with self.subTest(text=text[:40]):
                part = text if isinstance(text, bytes) else text.encode()
                self.refuse(self.FRAME.encode().replace(b'VALUE', part), r'spec.yaml:[45]: ')

    def test_aliases_that_multiply(self):
        many = r'spec.yaml:1[0-3]: more than 2000000'
        lists = ''.join(f'  - &a{n} [{", ".join([f"*a{n - 1}"] * 10)}]\n' for n in range(1, 9))
        self.refuse(self.FRAME.replace('VALUE', f'\n  - &a0 [lol, lol]\n{lists}'), many)
        maps = ''.join(f'  - &a{n} {{{", ".join(f"k{m}: *a{n - 1}" for m in range(10))}}}\n' for n in range(1, 9))
        self.refuse(self.FRAME.replace('VALUE', f'\n  - &a0 [lol, lol]\n{maps}'), many)
        # A long text is as bad as many short ones.
        self.refuse(self.FRAME.replace('VALUE', '\n  - &x "' + 'x' * 2 ** 20 + '"\n  - [' + '*x, ' * 300 + ']'),
                    r'spec.yaml:6: more than 2000000')

    def test_depth(self):
        for opened, closed in (('[', ']'), ('{a: ', '}')):
            self.value(opened * 126 + '1' + closed * 126)
            self.refuse(self.FRAME.replace('VALUE', opened * 128 + '1' + closed * 128),
                        'spec.yaml:4: nested more than 128')

    def test_a_long_line(self):
        self.assertEqual(len(self.value('"' + 'x ' * 4_000_000 + '"')), 8_000_000)
        self.refuse(self.FRAME.replace('VALUE', 'x' * 2 ** 24), 'spec.yaml:1: larger than 16777216 bytes')


class References(hostile.Case):
    """References in circles, into the middle of things, and with odd spellings."""

    def body(self, **schemas):
        return with_body(an_object({'v': {'$ref': '#/components/schemas/A'}}), components={'schemas': schemas})

    def test_circles(self):
        a, b = {'$ref': '#/components/schemas/A'}, {'$ref': '#/components/schemas/B'}
        for circle in ({'A': a}, {'A': b, 'B': a}, {'A': {'allOf': [b]}, 'B': {'anyOf': [a, {}]}}, {'A': {'not': a}},
                       {'A': {'if': b}, 'B': {'oneOf': [{}, a]}}, {'A': {'dependentSchemas': {'x': a}}}):
            with self.subTest(circle=circle):
                self.refuse(self.body(**circle), 'spec.yaml:1: the schema refers to itself for the same value')
        for circle in ({'A': an_object({'a': a})}, {'A': {'type': 'array', 'items': a}},
                       {'A': an_object({'b': b}), 'B': an_object({'a': a}, additionalProperties=b)},
                       {'A': {'allOf': [b, an_object({'x': a})]}, 'B': an_object({'y': b})}):
            with self.subTest(circle=circle):
                self.accept(self.body(**circle))
                self.compile_everywhere()

    def test_circles_across_files(self):
        leaf = {'components': {'schemas': {'B': an_object({'a': {'$ref': 'spec.yaml#/components/schemas/A'}})}}}
        self.put('other.yaml', json.dumps(leaf))
        self.accept(self.body(A=an_object({'b': {'$ref': 'other.yaml#/components/schemas/B'}})))
        self.compile_everywhere()
        leaf['components']['schemas']['B'] = {'allOf': [{'$ref': './spec.yaml#/components/schemas/A'}]}
        self.put('other.yaml', json.dumps(leaf))
        self.refuse(self.body(A={'allOf': [{'$ref': 'other.yaml#/components/schemas/B'}]}),
                    'the schema refers to itself for the same value')

    def test_odd_spellings(self):
        lists = {'x-list': [{'type': 'string'}]}
        taken = {**self.body(A={'$ref': '#/x-list/0'}), **lists}
        self.accept(taken)
        for odd in ('#/x-list/\u00b2', '#/x-list/00', '#/x-list/-1', '#/x-list/' + '9' * 5000, '#/x-list/1',
                    '#/x-list/0/', '#/%78-list/%', '#', '#/', 'a%00b.yaml#/x', 'x' * 5000 + '.yaml#/x',
                    'file:///etc/passwd#/x', '//host/x#/x', '/etc/passwd#/x', '../x.yaml#/x', '%2e%2e/x.yaml#/x',
                    '.#/x', 'spec.yaml/#/x', '[#/x', 'http://[#/x', '\\\\host\\x#/x', '~#/x', '\n#/x'):
            with self.subTest(odd=odd[:40]):
                self.refuse({**self.body(A={'$ref': odd}), **lists}, 'spec.yaml:1: ')

    def test_siblings(self):
        schema = {'$ref': '#/components/schemas/S', 'maxLength': 3, 'description': 'Short.'}
        target = {'description': 'S.', 'type': 'string', 'minLength': 2}
        files = self.accept(self.body(A=an_object({'s': schema}), S=target))
        self.assertIn('maxLength', files['tools/a.c'])
        inner = self.held()[1]['do_a']['inputSchema']['properties']['v']['properties']['s']
        self.assertEqual(inner, {'description': 'Short.', 'maxLength': 3, 'allOf': [target]})

    def test_sections_that_are_none(self):
        for section in ('schemas', 'responses', 'parameters', 'examples', 'requestBodies', 'headers', 'securitySchemes',
                        'links', 'callbacks', 'pathItems'):
            for wrong in (7, None, [], 'x', True):
                with self.subTest(section=section, wrong=wrong):
                    self.accept_with_mistakes(document({'/a': {'get': operation()}}, components={section: wrong}),
                                              f"spec.yaml:1: '{section}' must be an object")

    def test_nul_characters(self):
        leaf = {'type': 'string'}
        parameter = {'name': 'a\0', 'in': 'query', 'schema': leaf}
        for broken in (with_body(an_object({'v\0': leaf})), with_body(an_object({'v': {**leaf, 'pattern': '\0'}})),
                       document({'/a': {'get': operation(summary='\0')}}),
                       document({'/a': {'get': operation(parameters=[parameter])}})):
            self.refuse(broken, 'spec.yaml:1: .* NUL character')
        self.accept_with_mistakes(document({'/a': {'get': operation()}},
                                           tags=[{'name': 'x', 'description': 'a\0b'}]),
                                  'spec.yaml:1: .* NUL character')
        self.accept(with_body(an_object({'v': {'type': 'string', 'enum': ['\0', 'a\0b']}})))
        found, descriptors = self.held()
        self.assertEqual(found['do_a']['enum'], ['"\\u0000"', '"a\\u0000b"'])
        self.assertEqual(descriptors['do_a']['inputSchema']['properties']['v']['enum'], ['\0', 'a\0b'])


if __name__ == '__main__':
    unittest.main(verbosity=1)
