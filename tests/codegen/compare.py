# SPDX-License-Identifier: MIT
"""Tests of the commands `drift` and `changes`: python3 tests/codegen/compare.py [NAME ...]

drift/    pairs of documents, compared in both directions, with the reports they must give
changes/  pairs of revisions, with the lists they must give

UPDATE_GOLDEN=1 rewrites the expected files; read the difference before you commit it.
"""

import copy
import dataclasses
import json
import os
import re
import shutil
import subprocess
import sys
import unittest

from run import HERE, ROOT, UPDATE, Sandbox, codegen, read, write, yaml

sys.path.insert(0, os.path.join(ROOT, 'tests', 'docs'))
import documents  # noqa: E402

from codegen.compare.models import compare
from codegen.name.operations import read as read_model
from codegen.base.model import Operation
from codegen.base.schema import Schema

PUBLISHED = os.path.join(os.path.dirname(ROOT), 'shared', 'api', 'published-openapi.yaml')


def folders(name):
    return sorted(entry.name for entry in os.scandir(os.path.join(HERE, name)) if entry.is_dir())


class Golden(Sandbox):
    def check(self, path, text):
        path = os.path.join(HERE, path)
        if UPDATE:
            write(path, text)
        self.assertEqual(read(path), text)


class Drift(Golden):
    def drift(self, name, ours, theirs, *options):
        folder = f'tests/codegen/drift/{name}'
        status, out, err = codegen('drift', '--spec', f'{folder}/{ours}.yaml', f'{folder}/{theirs}.yaml', *options)
        self.assertEqual(err, '')
        self.assertEqual(status, 0 if name == 'same' else 1)
        return out

    def check_pair(self, name):
        self.check(f'drift/{name}/there.txt', self.drift(name, 'ours', 'theirs'))
        self.check(f'drift/{name}/back.txt', self.drift(name, 'theirs', 'ours'))

    def test_json(self):
        for name in ('accepted', 'parameters'):
            with self.subTest(name=name):
                self.check(f'drift/{name}/there.json', self.drift(name, 'ours', 'theirs', '--json'))

    def test_a_document_is_what_it_is(self):
        for name in folders('drift'):
            path = f'tests/codegen/drift/{name}/ours.yaml'
            self.assertEqual(codegen('drift', '--spec', path, path, '--accepted', os.devnull), (0, '', ''))

    def test_what_is_accepted_without_need_is_drift(self):
        path = 'tests/codegen/drift/accepted/ours.yaml'
        entries = self.put('accepted.yaml', '- {reason: Once so., accept: [GET /a query.b parameter only here]}')
        status, out, err = codegen('drift', '--spec', path, path, '--accepted', entries)
        self.assertEqual((status, err), (1, ''))
        self.assertEqual(out, 'accepted, but no longer there: delete these lines\n'
                              '    GET /a query.b parameter only here\n'
                              f'      {entries}:1\ndifferences: 0, breaking (!): 0, stale: 1, accepted: 0\n')

    def test_clean_json(self):
        report = json.loads(self.drift('same', 'ours', 'theirs', '--json'))
        self.assertEqual(report, {'differences': [], 'stale': [], 'accepted': 0, 'mistakes': [], 'not_compared': []})


class WithMistakes(Sandbox):
    """What cannot be read of a document of others is not compared, and is no difference."""

    def setUp(self):
        super().setUp()
        text = read(os.path.join(HERE, 'mistakes', 'keyword-of-another-version.yaml'))
        self.theirs = self.put('theirs.yaml', text)
        self.ours = self.put('ours.yaml', re.sub('\n *nullable: true', '', text))

    def drift(self, *options):
        return codegen('drift', '--spec', self.ours, self.theirs, *options)

    def test_they_agree(self):
        told = [f"{self.theirs}:{line}: the schema keyword 'nullable' is not supported" for line in (48, 64)]
        told.append(f'{self.theirs}: 2 mistakes: 2 of 5 operations left out, 2 answers not described')
        self.assertEqual(self.drift(), (0, '', ''.join(line + '\n' for line in told)))
        self.assertEqual(codegen('drift', '--spec', self.theirs, self.ours)[:2], (0, ''))

    def test_the_rest_is_compared(self):
        write(self.theirs, read(self.theirs).replace('{name: page, in: query', '{name: side, in: query'))
        status, out, err = self.drift()
        self.assertEqual(status, 1)
        self.assertIn('2 mistakes: 2 of 5 operations left out', err)
        self.assertEqual(re.findall('^  . (\\S.*)$', out, re.M), [
            'GET /readers query.page parameter only here', 'GET /readers query.side parameter only there'])

    def test_what_is_accepted_there_is_not_stale(self):
        entries = self.put('accepted.yaml', """- reason: Once so.
  accept:
    - POST /books body.title type string -> integer
    - '* /books* body.book only here'
    - GET /readers response.name null only there
    - GET /readers query.page type integer -> string
""")
        status, out, _ = self.drift('--accepted', entries)
        self.assertEqual(status, 1)
        self.assertEqual(re.findall('^    ([A-Z].*)$', out, re.M), ['GET /readers query.page type integer -> string'])

    def test_a_path_that_cannot_be_read(self):
        write(self.theirs, read(self.theirs).replace('  /readers:\n', '  /readers:\n  /former:\n'))
        status, out, err = self.drift()
        self.assertEqual(status, 1)
        self.assertNotIn('/readers operation', out)
        self.assertIn('1 path left out as a whole', err)

    def test_a_server_that_cannot_be_read(self):
        write(self.ours, read(self.ours).replace('security:', 'servers: [{url: /v1}]\nsecurity:', 1))
        write(self.theirs, read(self.theirs).replace('security:', 'servers: [{url: 7}]\nsecurity:', 1).replace(
            '      operationId: listBooks', '      servers: [{url: /v1}]\n      operationId: listBooks'))
        self.assertEqual(self.drift()[:2], (0, ''))

    def test_json(self):
        report = json.loads(self.drift('--json')[1])
        self.assertEqual(report['mistakes'], [
            {'text': "the schema keyword 'nullable' is not supported", 'place': {'file': self.theirs, 'line': line}}
            for line in (48, 64)])
        self.assertEqual(report['not_compared'], ['GET /books response', 'GET /readers response',
                                                  'POST /books operation', 'PUT /books/{id} operation'])
        self.assertEqual((report['differences'], report['stale']), ([], []))

    def test_changes_takes_none(self):
        status, out, err = codegen('changes', self.ours, self.theirs)
        self.assertEqual((status, out), (2, ''))
        self.assertIn("theirs.yaml:48: the schema keyword 'nullable'", err)


class Keywords(Sandbox):
    """No keyword is overlooked."""

    ANNOTATIONS = {'place', 'identity', 'description', 'secret', 'masked', 'outside', 'whole_texts', 'text_limit', 'merge',
                   'additional_stated', 'observed', 'mistake'}
    COMPARED = {'ref', 'types', 'bounds', 'counts', 'enum', 'has_const', 'const', 'pattern', 'unique_items',
                'prefix_items', 'items', 'contains', 'unevaluated_items', 'properties', 'required', 'additional',
                'patterns', 'names', 'dependent_required', 'dependent_schemas', 'unevaluated_properties', 'all_of',
                'any_of', 'one_of', 'not_', 'if_', 'then', 'else_', 'never', 'format', 'content_encoding',
                'content_media_type', 'has_default', 'default', 'deprecated'}

    def test_what_a_schema_can_say_is_compared(self):
        fields = {field.name for field in dataclasses.fields(Schema)}
        self.assertEqual(fields, self.ANNOTATIONS | self.COMPARED, 'teach codegen/compare/shape.py, then this test')

    def test_leaving_out_any_keyword_is_a_difference(self):
        path = os.path.join(HERE, 'drift', 'bodies', 'ours.yaml')
        document = yaml.load(read(path), Loader=yaml.CSafeLoader)
        del document['components']['schemas']['A']['required']
        count = 0
        for where in _keys(document['components']['schemas']['A'], ()):
            mutant = copy.deepcopy(document)
            holder = mutant['components']['schemas']['A']
            for step in where[:-1]:
                holder = holder[step]
            if where[-1] == 'type' and {'enum', 'items', 'properties'} & set(holder):
                continue  # the other keyword gives the type away
            del holder[where[-1]]
            with self.subTest(where=where):
                self.assertTrue(self.differ(document, mutant))
                self.assertTrue(self.differ(mutant, document))
            count += 1
        self.assertGreater(count, 70)

    def differ(self, ours, theirs):
        return compare(*(self.model(document) for document in (ours, theirs)))

    def model(self, document):
        path = os.path.join(self.folder, 'document.json')
        write(path, json.dumps(document))
        model, problems = read_model(path)
        self.assertEqual(problems.lines(), [])
        return model


def _keys(value, above):
    """The paths of all keys but the root's own."""
    for key in value:
        if above:
            yield above + (key,)
        if isinstance(value[key], dict):
            yield from _keys(value[key], above + (key,))


class Limits(Sandbox):
    """Every comparison comes to an end."""

    def drift(self, ours, theirs):
        paths = [self.put(name, json.dumps(document)) for name, document in (('ours', ours), ('theirs', theirs))]
        return codegen('drift', '--spec', paths[0], paths[1])

    @staticmethod
    def document(schemas):
        return {'openapi': '3.1.0', 'info': {'title': 't', 'version': '1'}, 'components': {'schemas': schemas},
                'paths': {'/a': {'post': {
                    'operationId': 'do_a', 'tags': ['a'], 'responses': {'200': {'description': 'Done.'}},
                    'requestBody': {'content': {'application/json': {'schema': {
                        '$ref': '#/components/schemas/S0'}}}}}}}}

    def doubling(self, depth, last):
        """Each schema holds the next one twice."""
        schemas = {f'S{i}': {'type': 'object', 'properties': {
            name: {'$ref': f'#/components/schemas/S{i + 1}'} for name in 'ab'}} for i in range(depth)}
        return self.document({**schemas, f'S{depth}': {'type': last}})

    def test_what_refers_twice_is_told_once(self):
        status, out, err = self.drift(self.doubling(40, 'string'), self.doubling(40, 'integer'))
        self.assertEqual((status, err), (1, ''))
        self.assertIn('POST /a body' + 40 * '.a' + ' type string -> integer\n', out)
        self.assertEqual(out.count(' -> '), 1)

    def test_circles_of_many_lengths(self):
        def circle(length):
            return self.document({f'S{i}': {'type': 'object', 'properties': {
                'next': {'$ref': f'#/components/schemas/S{(i + 1) % length}'}}} for i in range(length)})

        self.assertEqual(self.drift(circle(7), circle(11)), (0, '', ''))

    def test_chains_too_long(self):
        def chain(last):
            schemas = {f'S{i}': {'type': 'object', 'properties': {
                'next': {'$ref': f'#/components/schemas/S{i + 1}'}}} for i in range(300)}
            return self.document({**schemas, 'S300': {'type': last}})

        status, out, err = self.drift(chain('string'), chain('integer'))
        self.assertEqual((status, out), (2, ''))
        self.assertEqual(err, 'the schemas refer to each other in a chain too long to follow\n')

    def test_too_many_pairs(self):
        branches = [{'type': 'object', 'properties': {f'p{i}': {'type': 'string'}}} for i in range(800)]
        document = self.document({'S0': {'type': 'object', 'properties': {'a': {'oneOf': branches}}}})
        status, out, err = self.drift(document, document)
        self.assertEqual((status, out), (2, ''))
        self.assertRegex(err, r'^[^\n]*ours:1: more than 500000 pairs of schemas to compare\n$')


class Unreadable(Sandbox):
    OURS = 'tests/codegen/drift/accepted/ours.yaml'

    def refused(self, *arguments):
        status, out, err = codegen(*arguments)
        self.assertEqual((status, out), (2, ''))
        return err

    def test_documents(self):
        bad = 'tests/codegen/bad/circular-ref.yaml'
        expected = read(os.path.join(HERE, 'bad', 'circular-ref.err'))
        self.assertEqual(self.refused('drift', '--spec', self.OURS, bad), expected)
        self.assertEqual(self.refused('drift', '--spec', bad, self.OURS), expected)
        self.assertEqual(self.refused('changes', self.OURS, bad), expected)
        missing = os.path.join(self.folder, 'missing.yaml')
        for arguments in (('drift', missing), ('changes', missing), ('changes', self.folder)):
            self.assertIn('cannot be read: No such file or directory', self.refused(*arguments))

    def test_accepted(self):
        entry = '{reason: Because., accept: [%s]}'
        for text, line, message in (
                ('reason: x', 1, 'a list of accepted differences was expected'),
                ('\n- x', 2, "an entry must have 'reason' and 'accept'"),
                ('- {reason: x}', 1, "an entry must have 'reason' and 'accept'"),
                ('- {reason: x, accept: [], more: y}', 1, "an entry must have 'reason' and 'accept'"),
                ("- {reason: ' ', accept: [GET /a b only here]}", 1, "'reason' must say why"),
                ('- {reason: x, accept: []}', 1, "'accept' must be a list of differences"),
                ('- {reason: x, accept: GET /a b only here}', 1, "'accept' must be a list of differences"),
                ('- ' + entry % '7', 1, 'a difference must be text'),
                ('- ' + entry % 'GET /a', 1, "'GET /a' is not of the form 'METHOD /path WHERE WHAT'"),
                ('- ' + entry % 'query.a only here', 1,
                 "'query.a only here' is not of the form 'METHOD /path WHERE WHAT'"),
                ('- ' + entry % 'GET /a b only here,\n  GET /a b only here', 2,
                 "'GET /a b only here' stands already at {path}:1")):
            path = self.put('accepted.yaml', text)
            with self.subTest(text=text):
                err = self.refused('drift', '--spec', self.OURS, self.OURS, '--accepted', path)
                self.assertEqual(err, f'{path}:{line}: {message.format(path=path)}\n')
        missing = os.path.join(self.folder, 'missing.yaml')
        self.assertEqual(self.refused('drift', '--spec', self.OURS, self.OURS, '--accepted', missing),
                         f'{missing}:1: cannot be read: No such file or directory\n')


class Changes(Golden):
    def check_pair(self, name):
        folder = f'tests/codegen/changes/{name}'
        status, out, err = codegen('changes', f'{folder}/old.yaml', f'{folder}/new.yaml')
        self.assertEqual((status, err), (0, ''))
        self.check(f'changes/{name}/expected.md', out)

    def test_nothing(self):
        self.assertEqual(codegen('changes', 'openapi', 'openapi/portkey-admin.yaml'), (0, '', ''))

    # What of an operation is no part of how it is called, or shows in something else that is compared.
    APART = {'request', 'summary', 'description', 'place', 'returns', 'answers_json', 'answers_nothing',
             'answer_unread', 'parameters', 'media', 'body'}
    APART |= {'example', 'answer_example'}  # of workflows
    COMPARED = {'calls', 'may_call', 'method', 'base', 'path', 'scope', 'plane', 'read_only', 'destructive', 'idempotent', 'enterprise',
                'large_answer', 'outcome', 'experimental', 'scheme', 'key_optional', 'deprecated', 'response', 'pagination', 'rows',
                'name', 'domain', 'arguments', 'from_key'}

    def test_workflows(self):
        """A set whose workflows came, went, and changed in all that may change."""
        old, new = (os.path.join(self.folder, name) for name in ('old', 'new'))
        for folder in (old, new):
            shutil.copytree(os.path.join(HERE, 'good', 'set'), folder)
        jobs = read(os.path.join(new, 'jobs.yaml'))
        for before, after in (('count_nothing', 'count_all'), ('      x-may-call: [get_limit]\n', ''), ('x-idempotent: true', 'x-destructive: true'),
                              ('x-calls: [limit_thing]', 'x-calls: [get_limit]'), ('a limit.', 'one limit.'),
                              ('dry_run: {type: boolean,', 'trial: {type: boolean,'), ('properties: {limited:', 'properties: {n: {type: integer, description: How many.}, limited:')):
            self.assertIn(before, jobs)
            jobs = jobs.replace(before, after)
        write(os.path.join(new, 'jobs.yaml'), jobs.replace('example: {limit: {value: 3}, dry_run: false}', 'example: {limit: {value: 3}}'))
        self.assertEqual(codegen('changes', *[os.path.join(old, 'root.yaml')] * 2), (0, '', ''))
        status, out, err = codegen('changes', os.path.join(old, 'root.yaml'), os.path.join(new, 'root.yaml'))
        self.assertEqual((status, err), (0, ''))
        self.check('changes/workflows.md', out)

    def test_words_that_are_missing_stop_nothing(self):
        """An older revision may be of a time when members of answers needed none."""
        spec = os.path.join('tests', 'codegen', 'bad', 'set-answer-without-words', 'root.yaml')
        self.assertEqual(codegen('changes', spec, spec), (0, '', ''))

    def test_what_an_operation_can_be_is_compared(self):
        fields = {field.name for field in dataclasses.fields(Operation)}
        self.assertEqual(fields, self.APART | self.COMPARED, 'teach codegen/compare/changes.py, then this test')


@unittest.skipUnless(shutil.which('git'), 'git is missing')
class Revisions(Sandbox):
    def setUp(self):
        super().setUp()
        shutil.copytree(os.path.join(ROOT, 'openapi'), os.path.join(self.folder, 'openapi'))
        self.git('init', '--quiet')
        self.git('add', 'openapi')
        self.git('-c', 'user.name=x', '-c', 'user.email=x@example', 'commit', '--quiet', '--message', 'x')

    def git(self, *arguments):
        subprocess.run(['git', *arguments], cwd=self.folder, check=True, timeout=60, env={
            **os.environ, 'GIT_CONFIG_GLOBAL': os.devnull, 'GIT_CONFIG_SYSTEM': os.devnull})

    def changes(self, *arguments):
        """Runs in the repository, as git looks for one where the command is run."""
        done = subprocess.run([sys.executable, '-B', '-m', 'codegen', 'changes', *arguments], cwd=self.folder,
                              env={**os.environ, 'PYTHONPATH': ROOT}, capture_output=True, text=True, timeout=60)
        return done.returncode, done.stdout, done.stderr

    def test_a_revision_and_the_folder(self):
        self.assertEqual(self.changes('git:HEAD'), (0, '', ''))
        labels = os.path.join(self.folder, 'openapi', 'labels.yaml')
        write(labels, read(labels).replace('operationId: list_prompt_labels', 'operationId: list_labels'))
        workflows = os.path.join(self.folder, 'openapi', 'workflows.yaml')
        write(workflows, read(workflows).replace('list_prompt_labels', 'list_labels'))
        text = 'function and tool are called `{}` now\n\n'
        self.assertEqual(self.changes('git:HEAD'), (
            0, '### Changed\n\n- **Breaking:** `list_prompt_labels`: ' + text.format('list_labels'), ''))
        self.assertEqual(self.changes('openapi', 'git:HEAD'), (
            0, '### Changed\n\n- **Breaking:** `list_labels`: ' + text.format('list_prompt_labels'), ''))

    def test_a_revision_without_git(self):
        self.assertEqual(self.changes('HEAD'), (2, '', 'HEAD: cannot be read: No such file or directory; a revision is '
                                                       'written git:HEAD\n'))

    def test_no_revision(self):
        for revision in ('', '--output=x', 'nowhere', 'HEAD^'):
            with self.subTest(revision=revision):
                status, out, err = self.changes('git:' + revision)
                self.assertEqual((status, out), (2, ''))
                self.assertRegex(err, f'^git:{revision.replace("^", ".")}: [^\\n]+\\n$')
                self.assertEqual(sorted(os.listdir(self.folder)), ['.git', 'openapi'])

    def test_errors_call_the_revision(self):
        labels = os.path.join(self.folder, 'openapi', 'labels.yaml')
        write(labels, read(labels).replace('operationId: list_prompt_labels', 'operationId: List'))
        self.git('add', 'openapi')
        self.git('-c', 'user.name=x', '-c', 'user.email=x@example', 'commit', '--quiet', '--message', 'x')
        status, out, err = self.changes('git:HEAD')
        self.assertEqual((status, out), (2, ''))
        self.assertRegex(err, "^git:HEAD/openapi/labels.yaml:[0-9]+: the name 'List' is not of the form")


class Published(unittest.TestCase):
    """What Portkey publishes and what we say are the same, but for what is accepted with a reason."""

    def test_no_drift(self):
        self.assertEqual(codegen('drift', PUBLISHED), (0, '', ''))

    def test_the_figure_in_the_docs(self):
        _, out, _ = codegen('drift', PUBLISHED, '--json')
        figure = f"none, {json.loads(out)['accepted']} accepted with a reason"
        self.assertIsNone(documents.figure_problem(
            'docs/correctness.md', documents.cell_beside('differences between `openapi/`'), figure))


def add_tests(case, folder):
    for name in folders(folder):
        setattr(case, f"test_{name.replace('-', '_')}", lambda self, name=name: self.check_pair(name))


add_tests(Drift, 'drift')
add_tests(Changes, 'changes')

if __name__ == '__main__':
    if 'Published' in sys.argv and not os.path.exists(PUBLISHED):
        print(f'{PUBLISHED} is missing', file=sys.stderr)
        sys.exit(77)
    unittest.main(verbosity=1)
