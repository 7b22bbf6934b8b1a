# SPDX-License-Identifier: MIT
"""Tests of `codegen import`: python3 tests/codegen/importing.py [NAME ...]

import/ours    a set of documents; each case below writes an operation of import/old.yaml or new.yaml into a copy
import/NAME    the files that the case changes, byte for byte, and what the generator says of them (errors)

UPDATE_GOLDEN=1 rewrites the expected files; read the difference before you commit it.
"""

import argparse
import csv
import dataclasses
import functools
import json
import operator
import os
import re
import shutil
import sys
import unittest
import unittest.mock

import yaml

from run import HERE, ROOT, UPDATE, Robust, Sandbox, codegen, files_below, paths_of, read, write

from codegen.importing import importer
from codegen.name.operations import read as read_model
from codegen.importing.own import Own
from codegen.importing.reuse import same
from codegen.name.names import snake
from codegen.base.problems import Problems, SpecError
from codegen.load.requests import METHODS
from codegen.base.schema import Schema

FOLDER = os.path.join(HERE, 'import')
SHARED = os.path.join(os.path.dirname(ROOT), 'shared', 'api')

CASES = {
    'new-method': ('old', 'GET /books'),
    'method-between': ('old', 'PUT /shelves/{shelfId}'),
    'new-path': ('old', 'POST /shelves/{shelfId}/books'),
    'new-domain': ('old', 'POST /notes', '--domain', 'notes', '--name', 'import_notes'),
    'no-components-yet': ('new', 'GET /loans', '--domain', 'readers'),
    'path-at-the-end': ('new', 'GET /readers/{id}/loans'),
}

CASES_OF_OLD = [operation for document, operation, *_ in CASES.values() if document == 'old']

REFUSED = {
    'unknown': (('old', 'GET /book'), "old.yaml:1: there is no operation 'GET /book'; near it: GET /books"),
    'no-domain': (('old', 'GET /unnamed', '--name', 'x'),
                  'root.yaml:2: the domain of .* is not clear: .*books, readers'),
    'no-name': (('old', 'GET /unnamed', '--domain', 'books'), 'old.yaml:[0-9]+: .*--name'),
    'long-name': (('old', 'HEAD /books/{id}/pages'), 'old.yaml:[0-9]+: the name .* has 69 characters'),
    'name-form': (('old', 'GET /unnamed', '--domain', 'books', '--name', 'Get'), 'old.yaml:[0-9]+: .*not of the form'),
    'name-taken': (('old', 'GET /taken'), "ours/books.yaml:29: the name 'get_shelf' is taken"),
    'there-already': (('there', 'DELETE /shelves/{id}'),
                      'ours/books.yaml:42: DELETE /v1/shelves/{shelf_id} stands here already'),
    'keyword': (('old', 'GET /odd/{Odd-Id}', '--domain', 'books'), "old.yaml:[0-9]+: .*'unheardOf' is not supported"),
    'domain-form': (('old', 'GET /unnamed', '--domain', 'Odd', '--name', 'x'), "root.yaml:[0-9]+: the domain 'Odd'"),
    'reserved': (('old', 'GET /unnamed', '--domain', 'json', '--name', 'x'), "root.yaml:[0-9]+: the domain 'json'"),
    'file-there': (('old', 'GET /unnamed', '--domain', 'loose', '--name', 'x'), 'loose.yaml:1: the file is there'),
}


class Import(Sandbox):
    """Runs `codegen import` on a copy of the small set."""

    def setUp(self):
        super().setUp()
        self.ours = os.path.join(self.folder, 'ours')
        shutil.copytree(os.path.join(FOLDER, 'ours'), self.ours)
        self.spec = os.path.join(self.ours, 'root.yaml')

    def run_import(self, document, operation, *options):
        path = os.path.join('tests', 'codegen', 'import', document + '.yaml')
        return codegen('import', path, '--operation', operation, '--spec', self.spec, *options)

    def changed(self):
        """The files that are not what they were, by name."""
        before = os.path.join(FOLDER, 'ours')
        return {name: read(os.path.join(self.ours, name)) for name in files_below(self.ours)
                if not os.path.exists(os.path.join(before, name)) or
                read(os.path.join(self.ours, name)) != read(os.path.join(before, name))}

    def write_words(self):
        """Does what is left to a human."""
        for name in files_below(self.ours):
            path = os.path.join(self.ours, name)
            write(path, re.sub(r"(summary|description): ''", r'\1: Written.', read(path)))


class Cases(Import):
    def check(self, name, arguments):
        status, out, err = self.run_import(*arguments)
        self.assertEqual((status, err), (0, ''))
        status, _, err = self.generate(self.spec)
        self.assertEqual(status, 1)
        found = dict(self.changed(), errors=err.replace(self.folder + '/', ''))
        expected = os.path.join(FOLDER, name)
        if UPDATE:
            shutil.rmtree(expected, ignore_errors=True)
            for file, text in found.items():
                write(os.path.join(expected, file), text)
        self.assertEqual(files_below(expected), sorted(found))
        for file, text in found.items():
            self.assertEqual(text, read(os.path.join(expected, file)), file)
            self.assertNotIn('FOREIGN', text)
        self.check_told(out, err)
        self.write_words()
        self.check_complete()

    @unittest.mock.patch('codegen.load.pagination._PAGE_NAMES', frozenset())
    def check_complete(self):
        """With its words written, the operation lacks nothing but how it is paged, which is not asked for here."""
        self.assertEqual(self.generate(self.spec)[::2], (0, ''))

    def check_told(self, out, err):
        """What the import calls open is what the generator wants written, and all that it wants."""
        told = [f'{file}:{number}'
                for file, numbers in re.findall(r"(?m)^(.*): write the empty texts \(''\) in lines? ([0-9, ]+)$", out)
                for number in numbers.split(', ')]
        # How a list is paged is asked for when the words are there.
        lines = [line for line in err.splitlines() if not line.endswith("'x-pagination' is missing")]
        wanted = [line.split(': the ')[0] for line in lines]
        self.assertTrue(all(line.endswith(' is empty: write it') for line in lines), err)
        self.assertEqual(sorted(told), sorted(wanted))
        for file in {place.rpartition(':')[0] for place in told}:
            # Once with the lines; once more where the operation begins.
            self.assertLessEqual(out.count(file), 2)


for _name, _arguments in CASES.items():
    def _test(self, name=_name, arguments=_arguments):
        self.check(name, arguments)
    setattr(Cases, 'test_' + _name.replace('-', '_'), _test)


class Asking(Import):
    """The ways to say which operation is meant."""

    def difference(self, operation):
        status, out, err = self.run_import('old', operation, '--dry-run')
        self.assertEqual((status, err), (0, ''))
        return out

    def test_as_drift_prints_it(self):
        asked = self.difference('POST /shelves/{shelfId}/books')
        self.assertEqual(self.difference('POST /shelves/{shelf_id}/books'), asked)
        self.assertEqual(self.difference('POST /v1/shelves/{shelf_id}/books'), asked)
        self.assertEqual(self.run_import('old', 'POST /v9/shelves/{shelf_id}/books', '--dry-run')[0], 1)


class Refused(Import):
    def test_what_cannot_be_imported(self):
        for name, (arguments, expected) in REFUSED.items():
            with self.subTest(name):
                status, out, err = self.run_import(*arguments)
                self.assertEqual((status, out), (1, ''))
                self.assertRegex(err, expected)
                self.assertEqual(self.changed(), {})

    def test_a_document_that_cannot_be_read(self):
        for path in ('missing.yaml', self.put('broken.yaml', '['), self.put('swagger.yaml', "swagger: '2.0'\n"),
                     self.put('list.yaml', '- a\n')):
            with self.subTest(path):
                status, out, err = codegen('import', path, '--operation', 'GET /x', '--spec', self.spec)
                self.assertEqual((status, out), (2, ''))
                self.assertRegex(err, '^' + re.escape(path) + ':[0-9]+: ')

    def test_ours_must_be_a_set(self):
        self.spec = self.put('whole.yaml', read(os.path.join(FOLDER, 'there.yaml')))
        status, _, err = self.run_import('old', 'GET /books')
        self.assertEqual(status, 1)
        self.assertIn('whole.yaml:1: not the root document of a set', err)

    def test_a_layout_that_nothing_can_be_put_into(self):
        readers = os.path.join(self.ours, 'readers.yaml')
        spread = read(readers).replace('paths:\n  /readers/{reader_id}:', 'paths:\n  ? /readers/{reader_id}\n  :')
        # The empty line before what is added would belong to this text.
        kept = read(readers).replace(' {description: The reader.}', '\n          description: |+\n            Kept.')
        kept = kept[:kept.index("        '403'")]
        for broken in (spread, kept, "{openapi: 3.1.0, info: {title: R, version: '1'}, paths: {/x: {}}}\n"):
            with self.subTest(broken[:20]):
                write(readers, broken)
                status, out, err = self.run_import('new', 'GET /loans', '--domain', 'readers')
                self.assertEqual((status, out), (1, ''))
                self.assertRegex(err, r'readers\.yaml:[0-9]+: ')
                self.assertEqual(read(readers), broken)

    def test_errors_of_ours_stop_it(self):
        readers = os.path.join(self.ours, 'readers.yaml')
        write(readers, read(readers).replace('summary: Get Reader', 'colour: red'))
        status, out, err = self.run_import('old', 'GET /books')
        self.assertEqual((status, out), (1, ''))
        self.assertIn("readers.yaml:5: 'summary' is missing", err)
        self.assertEqual(sorted(self.changed()), ['readers.yaml'])


class WithMistakes(Import):
    """Of another's document only what the operation takes has to be without mistakes."""

    DOCUMENT = """openapi: 3.1.0
info: {title: t, version: '1'}
servers: [{url: /v1}]
paths:
  /broken: {get: {servers: [{url: 7}]}}
  /gone: {$ref: '#/nowhere'}
  /shelves/odd:
    get:
      operationId: listOdd
      parameters: [{name: page, in: query, schema: {type: integer}}]
      responses:
        '200': {description: d, content: {application/json: {schema: {type: object, colour: red}}}}
        '201': {$ref: '#/components/responses/None'}
    post:
      operationId: addOdd
      requestBody: {content: {application/json: {schema: {type: object, properties: {a: {type: wrong, b: 1}}}}}}
      responses: {'200': {description: d}}
"""

    def run_on(self, operation):
        path = self.put('other.yaml', self.DOCUMENT)
        status, out, err = codegen('import', path, '--operation', operation, '--spec', self.spec)
        return status, out, err.replace(path, 'other.yaml')

    def test_answers_are_imported_without_it(self):
        status, _, err = self.run_on('GET /v1/shelves/odd')
        self.assertEqual((status, err), (0, (
            "other.yaml:12: the schema keyword 'colour' is not supported\n"
            "other.yaml:13: the reference '#/components/responses/None' leads nowhere: no 'components'\n"
            'other.yaml:8: imported without the schemas of answers that depend on this\n')))
        self.write_words()
        self.assertEqual(self.generate(self.spec)[::2], (0, ''))
        self.assertIn('operationId: list_odd', self.changed()['books.yaml'])
        self.assertIn("'201':", self.changed()['books.yaml'])

    def test_what_it_takes_has_to_be_right(self):
        status, out, err = self.run_on('POST /shelves/odd')
        self.assertEqual((status, out), (1, ''))
        self.assertEqual(err, "other.yaml:16: the schema keyword 'b' is not supported\n"
                              'other.yaml:16: there is no type "wrong"\n')
        self.assertEqual(self.changed(), {})


class Ways(Import):
    def test_a_dry_run_shows_and_writes_nothing(self):
        status, out, err = self.run_import('old', 'POST /notes', '--domain', 'notes', '--dry-run')
        self.assertEqual((status, err), (0, ''))
        self.assertEqual(self.changed(), {})
        self.assertIn('\n+  - name: notes\n', out)
        self.assertIn(f'--- /dev/null\n+++ {self.ours}/notes.yaml\n', out)

    def test_a_second_import_is_refused(self):
        self.assertEqual(self.run_import('old', 'GET /books')[0], 0)
        before = self.changed()
        status, _, err = self.run_import('old', 'GET /books', '--name', 'other')
        self.assertEqual(status, 1)
        self.assertIn('books.yaml:8: GET /v1/books stands here already', err)
        self.assertEqual(self.changed(), before)

    def test_words_may_wait_until_all_is_imported(self):
        """The components of the first are there for the second."""
        for operation in ('PUT /shelves/{shelfId}', 'POST /shelves/{shelfId}/books'):
            self.assertEqual(self.run_import('old', operation)[0], 0)
        text = read(os.path.join(self.ours, 'books.yaml'))
        self.assertEqual(text.count('    Shelf2:\n'), 1)
        self.assertNotIn('Shelf3', text)
        self.write_words()
        self.assertEqual(self.generate(self.spec)[::2], (0, ''))

    def test_a_name_that_was_taken_is_told(self):
        _, out, _ = self.run_import('old', 'PUT /shelves/{shelfId}')
        self.assertIn('their Shelf is Shelf2 here', out)

    def test_a_server_with_variables_and_a_relative_one(self):
        text = ("openapi: 3.1.0\ninfo: {title: t, version: '1'}\nservers: [%s]\npaths: {/shelves/odd: {get: {"
                "operationId: listOdd, responses: {'200': {description: d}}}}}\n")
        for server in ("{url: 'https://x.example/{v}', variables: {v: {default: v1}}}", '{url: v1}'):
            path = self.put('served.yaml', text % server)
            with self.subTest(server=server):
                status, out, err = codegen('import', path, '--operation', 'GET /shelves/odd', '--spec', self.spec,
                                           '--dry-run')
                self.assertEqual((status, err), (0, ''))
                self.assertNotIn('servers', out)

    def test_tags_without_indentation(self):
        text = read(self.spec)
        before, rest = text.split('tags:\n')
        tags, after = rest.split('\n\n', 1)
        write(self.spec, before + 'tags:\n' + re.sub('(?m)^  ', '', tags) + '\n\n' + after)
        self.assertEqual(self.run_import('old', 'POST /notes', '--domain', 'notes')[0], 0)
        self.assertIn("\n- {name: readers, description: Who reads.}\n- name: notes\n  description: ''\n\ncomponents:",
                      read(self.spec))

    def test_the_first_path_of_a_document(self):
        write(os.path.join(self.ours, 'readers.yaml'), "openapi: 3.1.0\ninfo: {title: R, version: '1'}\npaths: {}\n")
        self.assertEqual(self.run_import('new', 'GET /loans', '--domain', 'readers')[0], 0)
        self.assertTrue(read(os.path.join(self.ours, 'readers.yaml')).startswith(
            "openapi: 3.1.0\ninfo: {title: R, version: '1'}\npaths:\n  /loans:\n    get:\n"))
        self.write_words()
        self.assertEqual(self.generate(self.spec)[::2], (0, ''))


class Hostile(Import):
    """No document makes the import stumble."""

    def test_one_wrong_value(self):
        text = json.dumps(yaml.load(read(os.path.join(FOLDER, 'old.yaml')), Loader=yaml.CSafeLoader))
        for number, path in enumerate(paths_of(json.loads(text))):
            wrong = Robust.WRONG[number % len(Robust.WRONG)]
            mutant = json.loads(text)
            holder = functools.reduce(operator.getitem, path[:-1], mutant)
            if wrong is Robust.MISSING:
                del holder[path[-1]]
            else:
                holder[path[-1]] = wrong
            with self.subTest(path=path, wrong=wrong):
                self.try_import(json.dumps(mutant), number)

    def try_import(self, text, number):
        operation = CASES_OF_OLD[number % len(CASES_OF_OLD)]
        options = argparse.Namespace(operation=operation, spec=self.spec, name='get_it', domain='books')
        problems = Problems()
        try:
            library = importer.open_document(self.put('mutant.yaml', text))
            importer.draft_of(options, library, problems)
        except SpecError as error:
            self.assertTrue(error.place.file)

    def test_references_that_double(self):
        schemas = {f'S{i}': {'anyOf': [{'$ref': f'#/components/schemas/S{i + 1}'}] * 2} for i in range(40)}
        schemas['S40'] = {'type': 'string'}
        self.check_chain(schemas, 0)

    def test_a_long_chain_of_references(self):
        schemas = {f'S{i}': {'properties': {'next': {'$ref': f'#/components/schemas/S{i + 1}'}}} for i in range(3000)}
        schemas['S3000'] = {'type': 'string'}
        self.check_chain(schemas, 1)

    def check_chain(self, schemas, expected):
        path = self.put('chain.yaml', json.dumps({
            'openapi': '3.1.0', 'info': {'title': 't', 'version': '1'}, 'components': {'schemas': schemas},
            'paths': {'/x': {'get': {'operationId': 'getX', 'responses': {'200': {'content': {
                'application/json': {'schema': {'$ref': '#/components/schemas/S0'}}}}}}}}}))
        status, out, err = codegen('import', path, '--operation', 'GET /x', '--domain', 'books', '--spec', self.spec)
        self.assertEqual(status, expected, err)
        self.assertEqual(len(err.splitlines()), expected)


@unittest.skipUnless(os.path.isdir(SHARED), 'there is no ../shared')
class Published(Sandbox):
    """Portkey's published document: every operation we have from it, taken out and imported again."""

    def remove_all(self, openapi):
        """Takes the published operations out of the documents: {name: (METHOD /path there, domain)}"""
        with open(os.path.join(SHARED, 'operations.tsv'), encoding='utf-8') as table:
            rows = {row['tool']: (f"{row['method']} {row['path']}", row['domain'])
                    for row in csv.DictReader(table, delimiter='\t') if row['published'] == 'y'}
        found = {}
        for domain, file in Own(os.path.join(openapi, 'portkey-admin.yaml')).files.items():
            document = yaml.load(read(file.path), Loader=yaml.CSafeLoader)
            for path, item in list(document['paths'].items()):
                for method in [key for key in item if key in METHODS]:
                    name = item[method]['operationId']
                    if name in rows:
                        found[name] = rows[name]
                        del item[method]
                if not item:
                    del document['paths'][path]
            write(file.path, yaml.dump(document, Dumper=yaml.CSafeDumper, sort_keys=False))
        return found

    # How a list is paged is not imported, and not asked for here.
    @unittest.mock.patch('codegen.load.pagination._PAGE_NAMES', frozenset())
    def test_round_trip(self):
        openapi = os.path.join(self.folder, 'openapi')
        shutil.copytree(os.path.join(ROOT, 'openapi'), openapi)
        # Its texts are measured for our signatures, which are shorter than those of the other document.
        os.remove(os.path.join(openapi, 'surface.yaml'))
        spec = os.path.join(openapi, 'portkey-admin.yaml')
        library = importer.open_document(os.path.join(SHARED, 'published-openapi.yaml'))
        operations = self.remove_all(openapi)
        self.assertGreaterEqual(len(operations), 160)
        for name, (operation, domain) in operations.items():
            with self.subTest(name):
                self.bring_back(library, spec, operation, name, domain)
        for name in files_below(openapi):
            path = os.path.join(openapi, name)
            write(path, re.sub(r"(summary|description): ''", r'\1: Written.', read(path)))
        self.assertEqual(self.generate(spec)[::2], (0, ''))
        self.check_facts(library, spec, operations)
        self.compare(spec, operations)

    def bring_back(self, library, spec, operation, name, domain):
        problems = Problems()
        options = argparse.Namespace(operation=operation, spec=spec, name=name, domain=domain)
        draft = importer.draft_of(options, library, problems)
        self.assertEqual(problems.lines(), [])
        draft.write()

    def check_facts(self, library, spec, operations):
        """What was written says what is published."""
        own = Own(spec)
        for domain, path, _, node, _ in own.operations():
            if node['operationId'] not in operations:
                continue
            operation = operations[node['operationId']][0]
            published = importer.Theirs(library, Problems(), *importer.find(library, operation))
            theirs = facts(published.nodes, published.file, published.item, published.node)
            ours = facts(own.nodes, own.files[domain], own.files[domain].root['paths'][path], node)
            with self.subTest(operation):
                self.assertEqual(set(theirs), set(ours))
                for key, schema in theirs.items():
                    self.assertTrue(same(schema, ours[key]), key)

    def compare(self, spec, operations):
        """Counts the operations that came back as they had been: in others ours is mended on purpose."""
        before, after = ({operation.name: operation for operation in read_model(path)[0].operations}
                         for path in (os.path.join(ROOT, 'openapi', 'portkey-admin.yaml'), spec))
        self.assertEqual(set(before), set(after))
        differences = {name: self.differences(before[name], after[name]) for name in sorted(before)}
        different = [name for name in differences if differences[name]]
        self.assertEqual(set(different) - set(operations), set())
        print(f'{len(operations) - len(different)} of {len(operations)} operations came back as they had been; '
              'ours are mended against the published ones in')
        for name in different:
            print(f'  {name}: {", ".join(differences[name])}')
        self.assertLess(len(different), len(operations))

    @staticmethod
    def differences(before, after):
        out = [key for key in ('method', 'base', 'path', 'body', 'public', 'deprecated', 'domain')
               if getattr(before, key) != getattr(after, key)]
        old, new = before.arguments, after.arguments
        out += [f'argument {name}' for name in sorted(set(old.properties) | set(new.properties))
                if not (name in old.properties and name in new.properties and
                        same(old.properties[name], new.properties[name]))]
        if set(old.required) != set(new.required):
            out.append('required')
        if not same(dataclasses.replace(old, properties={}, required=[]),
                    dataclasses.replace(new, properties={}, required=[])):
            out.append('arguments')
        schemas = [operation.response or Schema(operation.place) for operation in (before, after)]
        return out if same(*schemas) else out + ['response']


def facts(nodes, file, item, node):
    """The schemas of an operation, by what they are about."""
    found = {}
    for entry in [*item.get('parameters', ()), *node.get('parameters', ())]:
        parameter, origin, place = nodes.follow(entry, file, item.place)
        name = snake(parameter['name']) if parameter['in'] == 'path' else parameter['name']
        if name != 'x-portkey-api-key':
            key = parameter['in'], name, parameter.get('required', False)
            found[key] = nodes.schemas.read(parameter['schema'], origin, place)
    holders = [('body', node['requestBody'])] if 'requestBody' in node else []
    holders += [(code, answer) for code, answer in node['responses'].items() if code.startswith('2')]
    for name, entry in holders:
        holder, origin, place = nodes.follow(entry, file, node.place)
        for kind, media in holder.get('content', {}).items():
            found[name, holder.get('required', False), kind] = nodes.schemas.read(media['schema'], origin, place)
    return found


if __name__ == '__main__':
    if sys.argv[1:] == ['Published'] and not os.path.isdir(SHARED):
        print('there is no ../shared', file=sys.stderr)
        sys.exit(77)
    unittest.main(verbosity=1)
