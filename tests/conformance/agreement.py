# SPDX-License-Identifier: MIT
"""Three judges of one schema: the compiled validator, and Ajv over the document and over the tool's input schema.

Schemas are made by chance, each from its number, so they are the same on every machine; instances
are made to fit them, and then some are damaged. All three must say the same of every instance.

    agreement.py --cc CC --engine ARCHIVE [--count N] [--first N]
"""

import argparse
import json
import os
import random
import re
import shlex
import subprocess
import sys
import tempfile

import run
from codegen.name.operations import read as read_model
from codegen.plan import descriptors

NODE = os.path.join(run.ROOT, 'tests', 'node', 'node')
JUDGE = os.path.join(run.HERE, 'judge.mjs')
INSTANCES = 24

KINDS = ['string', 'number', 'integer', 'boolean', 'null', 'array', 'object', 'object', 'any']
NAMES = ['a', 'b', 'name', 'x-y', 'é', '']
TEXTS = ['', 'a', 'ab', 'abc', 'a1', 'B', 'é', '\U0001F600', ' a', '1', '\n']
NUMBERS = [0, 1, -1, 2, 3, 7, 10, 0.5, 1.5, -2.5, 1.0, 100]
PATTERNS = ['^a', 'b$', '^[a-z]+$', r'\d', '^.{2}$', 'é', r'^\S*$', '^(a|ab)$', '[^a]']
COMPONENTS = {
    'Text': {'type': 'string', 'minLength': 1, 'description': 'A text.'},
    'Pair': {'type': 'object', 'properties': {'a': {'type': 'integer'}, 'b': {'$ref': '#/components/schemas/Text'}},
             'required': ['a']},
    'Either': {'oneOf': [{'type': 'boolean'}, {'$ref': '#/components/schemas/Pair'}]},
    'Tree': {'type': 'object', 'required': ['a'], 'unevaluatedProperties': False,
             'properties': {'a': {'type': 'integer'}, 'b': {'oneOf': [{'$ref': '#/components/schemas/Tree'},
                                                                      {'$ref': '#/components/schemas/Leaf'}]}}},
    'Leaf': {'type': 'object', 'properties': {'name': {'$ref': '#/components/schemas/Tree'}}, 'maxProperties': 1},
    'Open': {'properties': {'name': {'type': ['string', 'null']}}, 'minProperties': 1},
}
REFERS_TO_ITSELF = re.compile('"#/components/schemas/(Tree|Leaf)"')


class Maker:
    """Makes one schema and its instances."""

    def __init__(self, number):
        self.chance = random.Random(number)

    def often(self, share):
        return self.chance.random() < share

    def some(self, values, least, most):
        return self.chance.sample(values, self.chance.randint(least, most))

    # ---- schemas -------------------------------------------------------------------

    def schema(self, depth):
        if self.often(0.04):
            return self.often(0.7)
        if self.often(0.1):
            return self.reference(depth)
        kind = self.chance.choice(KINDS)
        if depth == 0 and kind in ('array', 'object'):
            kind = 'string'
        made = {} if kind == 'any' or self.often(0.1) else {'type': kind}
        if kind not in ('any', 'null') and self.often(0.2):
            made['type'] = [kind, 'null'] if self.often(0.5) else [kind, 'string' if kind != 'string' else 'object']
        if kind != 'any':
            getattr(self, 'make_' + kind)(made, depth)
        if self.often(0.1):
            made['enum'] = [self.value(1) for _ in range(self.chance.randint(1, 4))]
        if self.often(0.05):
            made['const'] = self.value(1)
        if depth > 0 and self.often(0.35):
            self.combine(made, depth - 1)
        return made

    def reference(self, depth):
        made = {'$ref': '#/components/schemas/' + self.chance.choice(list(COMPONENTS))}
        if self.often(0.3):
            made['description'] = 'A thing.'
        if depth > 0 and self.often(0.3):
            made.update(self.chance.choice([{'type': 'object'}, {'maxProperties': 1}, {'maxLength': 2},
                                            {'not': {'const': 1}}]))
        return made

    def range(self, made, least, most, values):
        low, high = sorted(self.some(values, 2, 2))
        if self.often(0.3):
            made[least] = low
        if self.often(0.3):
            made[most] = high

    def make_string(self, made, _):
        self.range(made, 'minLength', 'maxLength', range(5))
        if self.often(0.3):
            made['pattern'] = self.chance.choice(PATTERNS)

    def make_number(self, made, _):
        self.range(made, 'minimum', 'maximum', NUMBERS)
        self.range(made, 'exclusiveMinimum', 'exclusiveMaximum', NUMBERS)
        if self.often(0.2):
            made['multipleOf'] = self.chance.choice([1, 2, 0.5, 3])

    make_integer = make_number

    def make_boolean(self, made, _):
        if self.often(0.3):
            made['enum'] = [self.often(0.5)]

    def make_null(self, made, _):
        pass

    def make_array(self, made, depth):
        self.range(made, 'minItems', 'maxItems', range(5))
        if self.often(0.7):
            made['items'] = self.schema(depth - 1)
        if self.often(0.2):
            made['uniqueItems'] = True
        # Ajv errs about `contains` beside the other two, where it takes anything, and with a least number of 0.
        if self.often(0.2):
            inner = self.schema(depth - 1)
            made['contains'] = {'type': 'string'} if inner in (True, {}) else inner
            self.range(made, 'minContains', 'maxContains', range(1, 5))
        elif self.often(0.25):
            made['prefixItems'] = [self.schema(depth - 1) for _ in range(self.chance.randint(1, 3))]
        if 'items' not in made and 'contains' not in made and self.often(0.4):
            made['unevaluatedItems'] = self.schema(0)

    def make_object(self, made, depth):
        made['properties'] = {name: self.schema(depth - 1) for name in self.some(NAMES, 1, 4)}
        if self.often(0.5):
            # Not the empty name, which Ajv overlooks where it is the only one.
            made['required'] = self.some(NAMES[:-1], 1, 2)
        self.range(made, 'minProperties', 'maxProperties', range(5))
        if self.often(0.3):
            made['additionalProperties'] = self.schema(depth - 1) if self.often(0.5) else self.often(0.3)
        if self.often(0.15):
            made['patternProperties'] = {self.chance.choice(PATTERNS): self.schema(depth - 1)}
        if self.often(0.1):
            made['propertyNames'] = {'maxLength': self.chance.randint(0, 3)}
        if self.often(0.1):
            made['dependentRequired'] = {self.chance.choice(NAMES): self.some(NAMES[:-1], 0, 2)}
        if self.often(0.1):
            # Beside it, Ajv forgets what `properties` have evaluated.
            made['dependentSchemas'] = {self.chance.choice(NAMES): self.schema(depth - 1)}
        elif self.often(0.15):
            made['unevaluatedProperties'] = self.schema(0)

    def combine(self, made, depth):
        kind = self.chance.choice(['allOf', 'anyOf', 'oneOf', 'not', 'if'])
        if kind == 'not':
            made['not'] = self.schema(depth)
        elif kind == 'if':
            made.update({key: self.schema(depth) for key in ('if', 'then', 'else') if key == 'if' or self.often(0.7)})
        else:
            made[kind] = [self.schema(depth) for _ in range(self.chance.randint(1, 3))]

    # ---- instances -----------------------------------------------------------------

    def value(self, depth):
        """Any value."""
        kind = self.chance.randrange(5 if depth == 0 else 7)
        if kind < 2:
            return self.chance.choice(TEXTS)
        if kind < 4:
            return self.chance.choice(NUMBERS)
        if kind == 4:
            return self.chance.choice([None, True, False])
        if kind == 5:
            return [self.value(depth - 1) for _ in range(self.chance.randint(0, 4))]
        return {name: self.value(depth - 1) for name in self.some(NAMES, 0, 4)}

    def instance(self, schema, depth=4):
        """A value that may well be what the schema takes."""
        if depth == 0 or not isinstance(schema, dict) or self.often(0.1):
            return self.value(1)
        if '$ref' in schema:
            return self.instance(COMPONENTS[schema['$ref'].rsplit('/', 1)[1]], depth)
        for key in ('allOf', 'anyOf', 'oneOf'):
            if key in schema and ('type' not in schema or self.often(0.3)):
                return self.instance(self.chance.choice(schema[key]), depth - 1)
        if 'const' in schema:
            return schema['const']
        if 'enum' in schema and self.often(0.8):
            return self.chance.choice(schema['enum'])
        return self.of_type(schema, depth)

    def of_type(self, schema, depth):
        types = schema.get('type', 'object' if 'properties' in schema else [])
        types = [types] if isinstance(types, str) else types
        kind = self.chance.choice(types) if types else ''
        if kind == 'string':
            return self.chance.choice(TEXTS)
        if kind in ('number', 'integer'):
            return self.chance.choice(NUMBERS)
        if kind in ('boolean', 'null'):
            return None if kind == 'null' else self.often(0.5)
        if kind == 'array':
            prefix = [self.instance(item, depth - 1) for item in schema.get('prefixItems', [])]
            other = schema.get('items', schema.get('contains', True))
            return prefix + [self.instance(other, depth - 1) for _ in range(self.chance.randint(0, 3))]
        if kind == 'object':
            members = schema.get('properties', {})
            wanted = [name for name in members if name in schema.get('required', []) or self.often(0.6)]
            made = {name: self.instance(members[name], depth - 1) for name in wanted}
            if self.often(0.2):
                made[self.chance.choice(NAMES)] = self.value(1)
            return made
        return self.value(2)


class Sample:
    """A schema with its instances, as run.ask() takes them."""

    def __init__(self, number):
        maker = Maker(number)
        self.number = number
        self.operation = f'check_{number}'
        self.schema = maker.schema(3)
        self.tests = [{'data': maker.instance(self.schema)} for _ in range(INSTANCES)]

    def path_item(self):
        body = {'type': 'object', 'properties': {'value': self.schema}}
        return {'post': {'operationId': self.operation, 'tags': ['samples'],
                         'requestBody': {'content': {'application/json': {'schema': body}}},
                         'responses': {'200': {'description': 'None.'}}}}


def input_schemas(spec):
    """What clients are told each tool takes."""
    model, _ = read_model(spec)
    return {tool.name: descriptors.value(tool, model.strict)['inputSchema'] for tool in model.tools}


def ask_ajv(samples, told):
    """{sample: (verdicts by the document's schema, by the tool's)}"""
    lines = []
    for sample in samples:
        # The components stand where the references look for them.
        written = {'type': 'object', 'properties': {'value': sample.schema}, 'components': {'schemas': COMPONENTS}}
        instances = [{'value': test['data']} for test in sample.tests]
        lines.append(json.dumps({'schemas': [written, told[sample.operation]], 'instances': instances}) + '\n')
    done = subprocess.run([NODE, JUDGE], input=''.join(lines), stdout=subprocess.PIPE, text=True, timeout=300)
    if done.returncode == 77:
        sys.exit(77)
    done.check_returncode()
    return dict(zip(samples, map(json.loads, done.stdout.splitlines()), strict=True))


def disagreements(sample, answers, verdicts):
    for test, answer, *by_ajv in zip(sample.tests, answers, *verdicts, strict=True):
        ours = {'valid': True, 'invalid': False}.get(answer.split(':')[0])
        # Where a schema refers to itself, clients are told less than is checked, never more.
        told_less = ours is False and by_ajv == [False, True] and REFERS_TO_ITSELF.search(json.dumps(sample.schema))
        if [ours, ours] != by_ajv and not told_less:
            yield (f'sample {sample.number}: of {json.dumps(test["data"])} the validator says "{answer}", Ajv '
                   f'{by_ajv[0]} by the document and {by_ajv[1]} by the tool; {json.dumps(sample.schema)}')


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--cc', type=shlex.split, default=['cc'], help='the compiler with its options')
    parser.add_argument('--engine', default=os.path.join(run.ROOT, 'build', 'tests', 'support', 'libengine.a'))
    parser.add_argument('--libraries', type=shlex.split, default=['-lcurl', '-lpcre2-8', '-lm'])
    parser.add_argument('--count', type=int, default=300)
    parser.add_argument('--first', type=int, default=0)
    options = parser.parse_args()
    samples = [Sample(number) for number in range(options.first, options.first + options.count)]
    with tempfile.TemporaryDirectory(prefix='agreement-') as folder:
        output, problems = run.generate_from(samples, folder, COMPONENTS)
        if output is None:
            print('\n'.join(problems.lines()), file=sys.stderr)
            return 1
        output.write()
        answers = run.ask(run.compile_program(options, folder), samples)
        verdicts = ask_ajv(samples, input_schemas(os.path.join(folder, 'root.json')))
    problems = [problem for sample in samples
                for problem in disagreements(sample, answers[sample], verdicts[sample])]
    for problem in problems:
        print(problem, file=sys.stderr)
    valid = sum(answer == 'valid' for sample in samples for answer in answers[sample])
    print(f'{len(samples)} schemas, {len(samples) * INSTANCES} instances, {valid} of them valid, '
          f'{len(problems)} disagreements')
    return 1 if problems else 0


if __name__ == '__main__':
    sys.exit(main())
