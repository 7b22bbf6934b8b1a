# SPDX-License-Identifier: MIT
"""JSON Schema's own test suite, through the generator and the library.

Every group of tests becomes an operation whose argument `value` has the group's schema; all of
them are generated, compiled with the engine, and asked about each instance. What is out of scope
stands in out-of-scope.tsv with its reason; an entry there that is not needed is a failure, too.
"""

import argparse
import collections
import glob
import json
import os
import re
import shlex
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
SUITE = os.path.join(os.path.dirname(ROOT), 'shared', 'json-schema-suite')
OUT_OF_SCOPE = os.path.join(HERE, 'out-of-scope.tsv')

sys.path[:0] = [ROOT, os.path.join(ROOT, 'tests', 'docs')]
sys.dont_write_bytecode = True
import documents  # noqa: E402
try:
    from codegen.generate import generate
except ImportError as error:
    print(f'{error} (Debian: python3-yaml)', file=sys.stderr)
    sys.exit(77)


class Group:
    """One schema with its instances."""

    def __init__(self, file, number, node):
        self.file = file
        self.title = node['description']
        self.tests = node['tests']
        self.domain = re.sub('[^a-z0-9]+', '-', file.lower())
        self.operation = f"check_{self.domain.replace('-', '_')}_{number}"
        self.component = f'schema_of_{self.operation}'
        self.schema = node['schema']
        if isinstance(self.schema, dict):
            # "#" is to be the schema, not the OpenAPI document around it.
            self.schema = {'$id': f'https://suite.invalid/{file}/{number}', **self.schema}

    def write(self, folder):
        """The schema as a component of a document of its own: the identifiers of groups must not meet."""
        document = {'components': {'schemas': {self.component: self.schema}}}
        with open(os.path.join(folder, self.operation + '.json'), 'w', encoding='utf-8') as stream:
            json.dump(document, stream)

    def path_item(self):
        reference = f'{self.operation}.json#/components/schemas/{self.component}'
        body = {'type': 'object', 'properties': {'value': {'$ref': reference}}}
        return {'post': {'operationId': self.operation, 'tags': [self.domain],
                         'requestBody': {'content': {'application/json': {'schema': body}}},
                         'responses': {'200': {'description': 'None.'}}}}


def read_suite():
    for path in sorted(glob.glob(os.path.join(SUITE, '*.json'))):
        with open(path, encoding='utf-8') as stream:
            for number, node in enumerate(json.load(stream), 1):
                yield Group(os.path.basename(path)[:-len('.json')], number, node)


def read_out_of_scope():
    reasons = {}
    with open(OUT_OF_SCOPE, encoding='utf-8') as stream:
        for line in stream:
            file, title, reason = line.rstrip('\n').split('\t')
            if file != 'file':
                reasons[file, title] = reason
    return reasons


def generate_from(groups, folder, schemas=None):
    """Runs the generator over the groups, and schemas they refer to, in one document. (output or None, problems)"""
    document = {'openapi': '3.1.0', 'info': {'title': 'Suite', 'version': '1'},
                'paths': {f'/{group.operation}': group.path_item() for group in groups},
                'components': {'schemas': schemas or {}}}
    path = os.path.join(folder, 'root.json')
    with open(path, 'w', encoding='utf-8') as stream:
        json.dump(document, stream)
    return generate(path, os.path.join(folder, 'out'))


def refusal(group, folder):
    """What the generator has against a group, or None."""
    output, problems = generate_from([group], folder)
    return None if output is not None else problems.lines()[0]


def compile_program(options, folder):
    program = os.path.join(folder, 'check_instances')
    out = os.path.join(folder, 'out')
    include = [*(os.path.join(ROOT, below) for below in ('server', 'runtime', 'runtime/include')),
               os.path.join(out, 'include')]
    line = [*options.cc, '-std=c11', '-D_POSIX_C_SOURCE=200809L', *(f'-I{path}' for path in include), '-o', program,
            os.path.join(HERE, 'check_instances.c'), *sorted(glob.glob(os.path.join(out, '**', '*.c'), recursive=True)),
            options.engine, *options.libraries]
    subprocess.run(line, check=True)
    return program


def ask(program, groups):
    """The program's verdicts: {group: [answer of each test]}"""
    lines = [f'{group.operation}\t{json.dumps({"value": test["data"]})}\n' for group in groups for test in group.tests]
    done = subprocess.run([program], input=''.join(lines), capture_output=True, text=True, check=True, timeout=300)
    answers = done.stdout.splitlines()
    if len(answers) != len(lines):
        raise RuntimeError(f'{len(answers)} answers to {len(lines)} questions')
    verdicts = {}
    for group in groups:
        verdicts[group], answers = answers[:len(group.tests)], answers[len(group.tests):]
    return verdicts


def misses(group, answers):
    """The tests whose answer is not the suite's."""
    expected = ['valid' if test['valid'] else 'invalid' for test in group.tests]
    return [f'{group.file}: {group.title}: {test["description"]}: {answer}'
            for test, wanted, answer in zip(group.tests, expected, answers) if answer.split(':')[0] != wanted]


class Score:
    """Counts of tests, by file."""

    def __init__(self):
        self.passed = collections.Counter()
        self.in_scope = collections.Counter()
        self.out = collections.Counter()
        self.problems = []

    def add(self, group, wrong, reason):
        """`wrong`: what is not as the suite has it."""
        count = len(group.tests)
        if reason is not None:
            self.out[group.file] += count
            if not wrong:
                self.problems.append(f'{group.file}: {group.title}: passes, but is listed as out of scope')
            return
        self.in_scope[group.file] += count
        self.passed[group.file] += count - min(len(wrong), count)
        self.problems += wrong

    def files(self):
        return sorted(self.in_scope.keys() | self.out.keys())

    def lines(self, as_table):
        if as_table:
            yield '| file | passed | in scope | out of scope |'
            yield '| --- | --- | --- | --- |'
        for file in self.files():
            row = (self.passed[file], self.in_scope[file], self.out[file])
            yield (f'| {file} | {row[0]} | {row[1]} | {row[2]} |' if as_table else
                   f'{file:24} {row[0]:4} of {row[1]:4} in scope; {row[2]:3} out of scope')
        if as_table:
            yield '| **all** | {} | {} | {} |'.format(*self.total())
        else:
            yield self.figure()

    def total(self):
        return [counter.total() for counter in (self.passed, self.in_scope, self.out)]

    def figure(self):
        return '{} of {} in scope, {} out of scope'.format(*self.total())


def judge(options, folder):
    groups = list(read_suite())
    reasons = read_out_of_scope()
    score = Score()
    refusals = {}
    for group in groups:
        group.write(folder)
        refusals[group] = refusal(group, folder)
    accepted = [group for group in groups if refusals[group] is None]
    output, problems = generate_from(accepted, folder)
    if output is None:
        return score, problems.lines()
    output.write()
    verdicts = ask(compile_program(options, folder), accepted)
    for group in groups:
        if refusals[group] is not None:
            wrong = [f'{group.file}: {group.title}: refused: {refusals[group]}'] * len(group.tests)
        else:
            wrong = misses(group, verdicts[group])
        score.add(group, wrong, reasons.pop((group.file, group.title), None))
    unknown = [f'{file}: {title}: listed as out of scope, but not in the suite' for file, title in reasons]
    return score, list(dict.fromkeys(score.problems)) + unknown


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument('--cc', type=shlex.split, default=['cc'], help='the compiler with its options')
    parser.add_argument('--engine', default=os.path.join(ROOT, 'build', 'tests', 'support', 'libengine.a'))
    parser.add_argument('--libraries', type=shlex.split, default=['-lcurl', '-lpcre2-8', '-lm'])
    parser.add_argument('--table', action='store_true', help='print the score as a table for the documentation')
    return parser.parse_args()


def main():
    options = arguments()
    if not os.path.isdir(SUITE):
        print(f'there is no {os.path.relpath(SUITE, ROOT)}', file=sys.stderr)
        return 77
    with tempfile.TemporaryDirectory(prefix='conformance-') as folder:
        score, problems = judge(options, folder)
    for line in score.lines(options.table):
        print(line)
    stale = documents.figure_problem('docs/correctness.md', documents.cell_beside("JSON Schema's test suite"),
                                     score.figure())
    if stale is not None:
        problems.append(stale)
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


if __name__ == '__main__':
    sys.exit(main())
