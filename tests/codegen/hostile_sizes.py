# SPDX-License-Identifier: MIT
"""Documents that are too much: python3 tests/codegen/hostile_sizes.py"""

import functools
import json
import os
import re
import unittest
from unittest import mock

import hostile
from codegen.base.problems import Problems
from codegen.generate import generate
from codegen.plan import plan, tables
from hostile import an_object, document, operation, with_answer, with_body

# In place of MOST, so that the documents stay small.
FEW = 700
MOST = tables.MAX_INDEX


def bodies(unions):
    """A document with an operation for each union."""
    return document({f'/a{number}': {'post': operation(tags=['a'], requestBody={'content': {'application/json': {
        'schema': an_object({'v': {'anyOf': union}})}}})} for number, union in enumerate(unions)})


class Limits(hostile.Case):
    """More than a table can count, or a machine can hold: an error, never a number that begins anew."""

    def nested(self, levels, step):
        return functools.reduce(lambda inner, _: step(inner), range(levels), {'type': 'string'})

    STEPS = (lambda inner: an_object({'a': inner}), lambda inner: {'type': 'array', 'items': inner},
             lambda inner: {'allOf': [inner, {'minLength': 1}]}, lambda inner: {'anyOf': [inner, {'minLength': 1}]},
             lambda inner: {'not': inner}, lambda inner: {'additionalProperties': inner})

    def test_depth(self):
        sound = {f'/{number}': {'post': operation(tags=['a'], requestBody={'content': {'application/json': {
            'schema': an_object({'v': self.nested(50, step)})}}})} for number, step in enumerate(self.STEPS)}
        self.accept(document(sound))
        self.compile_everywhere()
        for step in self.STEPS:
            for levels in (61, 128, 300):
                self.refuse(with_body(an_object({'v': self.nested(levels, step)})),
                            'spec.yaml:1: (nested more than 128 levels|.* deeper than 60 levels)')

    def test_deep_chains_of_references(self):
        for step in self.STEPS:
            schemas = {f'S{number}': step({'$ref': f'#/components/schemas/S{number + 1}'}) for number in range(2000)}
            schemas['S2000'] = {'type': 'string'}
            first = an_object({'v': {'$ref': '#/components/schemas/S0'}})
            self.refuse(with_body(first, components={'schemas': schemas}), 'spec.yaml:1: ')

    def test_enums(self):
        values = [f'value {number}' for number in range(2000)]
        self.accept(with_body(an_object({'v': {'type': 'string', 'enum': values}})))
        self.compile_everywhere()
        found, _ = self.held()
        self.assertEqual(list(map(json.loads, found['do_a']['enum'])), values)

    def test_properties(self):
        many = {f'p{number}': {'type': 'string'} for number in range(10000)}
        self.refuse(with_body(an_object(many)), 'spec.yaml:1: more than 4000 members')
        self.accept(with_answer(an_object(many)))
        self.compile_everywhere()

    @mock.patch.object(tables, 'MAX_INDEX', FEW)
    @mock.patch.object(plan, 'MAX_INDEX', FEW)
    def test_more_of_each_than_an_index_can_count(self):
        some = range(FEW + 1)
        also = [{'name': f'tool_{number}'} for number in some]
        for what, text in (
                ('names', with_body(an_object({'v': {'enum': [f'v{number}' for number in some]}}))),
                ('names', with_body(an_object({'v': {'required': [f'v{number}' for number in some]}}))),
                ('names', with_body(an_object({'v': {'dependentRequired': {f'v{number}': [] for number in some}}}))),
                ('schemas', bodies([[{'maxLength': FEW * part + number} for number in range(FEW // 2)]
                                    for part in range(3)])),
                ('branches', bodies([[{'type': 'string'}] * (FEW // 2)] * 3)),
                ('tools', document({'/a': {'get': operation(**{'x-also': also})}}))):
            with self.subTest(what=what):
                self.refuse(text, f'spec.yaml:1: .*more {what} .*than 16 bits can count')

    def test_an_index_has_16_bits(self):
        self.assertLess(MOST, 0xFFFF)  # which means none

    def test_many_operations(self):
        files = self.accept(document({f'/a{number}': {'get': operation(tags=['a'], operationId=f'do_{number}')}
                                      for number in range(2000)}))
        self.assertIn('pa_operation_count = 2000;', files['index.c'])
        self.compile_everywhere()

    def test_operations_of_all_domains(self):
        paths = {f'/{number}': {'get': operation(tags=[f't{number}'])} for number in range(4)}
        with mock.patch.object(plan, 'MAX_INDEX', 3):
            self.refuse(document(paths), 'spec.yaml:1: more operations than 16 bits can count')
        self.refuse(document({f'/{number}': {'get': operation(tags=[f't{number}'])} for number in range(1025)}),
                    'spec.yaml:1: more than 1024 domains')

    def test_descriptions_that_multiply(self):
        described = {'type': 'string', 'description': 'x' * 100_000}
        components = {'schemas': {'S': described}}
        refer = {'$ref': '#/components/schemas/S'}
        self.refuse(with_body(an_object({f'p{number}': refer for number in range(50)}), components=components),
                    "spec.yaml:1: the tool 'do_a' takes more than 4194304 bytes")
        parameters = [{'name': 'p', 'in': 'query', 'schema': refer}]
        self.refuse(document({f'/{number}': {'get': operation(parameters=parameters)} for number in range(1400)},
                             components=components), 'spec.yaml:1: all tools together take more than 134217728 bytes')

    def test_mistakes_that_multiply(self):
        parameter = {'name': 'p', 'in': 'query', 'schema': {}, **{f'bad{number}': 1 for number in range(300)}}
        refer = operation(parameters=[{'$ref': '#/components/parameters/P'}])
        paths = {f'/{number}': {'get': refer} for number in range(300)}
        spec = self.put('spec.json', json.dumps(document({'/good': {'get': operation()}, **paths},
                                                         components={'parameters': {'P': parameter}})))
        _, problems = generate(spec, os.path.join(self.folder, 'out'))
        self.assertEqual(len(list(problems)), 300)
        item = {'get': {'responses': {f'bad{number}': {} for number in range(300)}}}
        text = document({f'/{number}': {'$ref': '#/components/pathItems/P'} for number in range(300)},
                        components={'pathItems': {'P': item}})
        with mock.patch.object(Problems, 'MOST', 1000):
            self.refuse(text, 'spec.yaml:1: more than 1000 mistakes, counting each operation that has one')

    def test_long_names(self):
        long = 'x' * 10_000
        places = ({'operationId': long}, {'tags': [long]},
                  {'parameters': [{'name': long, 'in': 'query', 'schema': {'type': 'string'}}]})
        paths = {f'/{number}': {'get': operation(**place)} for number, place in enumerate(places)}
        inner = self.nested(40, lambda inner: an_object({'y' * 1000: inner}))
        paths['/a'] = with_body(an_object({'v': inner}))['paths']['/a']
        files = self.accept(document(paths))
        self.compile_everywhere()
        for name in re.findall(r'\w+', re.sub(r'/\*.*?\*/', '', files['include/portkeyadmin/a.h'], flags=re.DOTALL)):
            self.assertLessEqual(len(name), 128)


if __name__ == '__main__':
    unittest.main(verbosity=1)
