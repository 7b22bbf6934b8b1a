# SPDX-License-Identifier: MIT
"""Tests of the generator: python3 tests/codegen/run.py [NAME ...]

good/   documents with the output they must give, byte for byte, which must also compile
bad/    documents with the errors they must give, byte for byte
mistakes/  documents of others with mistakes, what is said of these, and what is there all the same

UPDATE_GOLDEN=1 rewrites the expected files; read the difference before you commit it.
"""

import contextlib
import functools
import glob
import io
import json
import operator
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import unittest

try:
    import yaml
except ImportError:
    print('PyYAML is missing (Debian: python3-yaml)', file=sys.stderr)
    sys.exit(77)

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
UPDATE = os.environ.get('UPDATE_GOLDEN') == '1'

C_FLAGS = ['-std=c11', '-Wall', '-Wextra', '-Wpedantic', '-Wconversion', '-Wshadow', '-Werror',
           '-fsyntax-only']
CXX_FLAGS = ['-std=c++17', '-Wall', '-Wextra', '-Wpedantic', '-Werror', '-fsyntax-only', '-x', 'c++']
ENGINE = [f'-I{os.path.join(ROOT, below)}' for below in ('server', 'runtime', 'runtime/include')]

sys.path.insert(0, ROOT)
sys.dont_write_bytecode = True
from codegen import __main__ as command  # noqa: E402
from codegen.base import domains  # noqa: E402
from codegen.name import names  # noqa: E402
from codegen.generate import generate  # noqa: E402


def codegen(*arguments):
    """Runs the generator from the root of the tree, as people do. Returns (exit status, stdout, stderr)."""
    before = os.getcwd()
    out, err = io.StringIO(), io.StringIO()
    os.chdir(ROOT)
    try:
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            status = command.main(list(arguments))
    finally:
        os.chdir(before)
    return status, out.getvalue(), err.getvalue()


def documents(folder):
    """(name, path from the root) of every test document; a folder is a set, its root root.yaml."""
    for path in sorted(glob.glob(os.path.join(HERE, folder, '*.yaml'))):
        yield os.path.basename(path)[:-len('.yaml')], os.path.relpath(path, ROOT)
    for path in sorted(glob.glob(os.path.join(HERE, folder, '*', 'root.yaml'))):
        yield os.path.basename(os.path.dirname(path)), os.path.relpath(path, ROOT)


def files_below(folder):
    found = glob.glob('**', root_dir=folder, recursive=True)
    return sorted(path for path in found if os.path.isfile(os.path.join(folder, path)))


def sources(folder):
    """The C files of an output folder: tables and functions, answers, and the tools."""
    return sorted(path for below in ('', 'answers', 'tools', 'sandbox', 'shown', 'surface')
                  for path in glob.glob(os.path.join(folder, below, '*.c')))


def read(path):
    with open(path, encoding='utf-8', newline='') as stream:
        return stream.read()


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w', encoding='utf-8', newline='\n') as stream:
        stream.write(text)


class Sandbox(unittest.TestCase):
    """Tests that write go into a folder of their own."""

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix='codegen-')
        self.addCleanup(shutil.rmtree, self.folder)

    def generate(self, spec, *options):
        return codegen('--spec', spec, '--output', os.path.join(self.folder, 'out'), *options)

    def put(self, name, text):
        path = os.path.join(self.folder, name)
        write(path, text)
        return path


class Good(Sandbox):
    def check(self, name, spec):
        status, _, err = self.generate(spec)
        self.assertEqual((status, err), (0, ''))
        out = os.path.join(self.folder, 'out')
        expected = os.path.join(HERE, 'good', name + '.expected')
        if UPDATE:
            shutil.rmtree(expected, ignore_errors=True)
            shutil.copytree(out, expected)
        self.assertEqual(files_below(out), files_below(expected))
        for path in files_below(out):
            self.assertEqual(read(os.path.join(out, path)), read(os.path.join(expected, path)), path)
        self.compile(out)
        self.check_descriptors(out)

    def compile(self, out):
        include = ENGINE + ['-I', os.path.join(out, 'include')]
        self.run_compiler(['gcc', *C_FLAGS, *include, *sources(out)])
        headers = [os.path.basename(path) for path in glob.glob(os.path.join(out, 'include', 'portkeyadmin', '*.h'))]
        alone = [self.put(f'alone/{name}.c', f'#include <portkeyadmin/{name}>\n') for name in headers]
        self.run_compiler(['gcc', *C_FLAGS, *include, *alone])
        self.run_compiler(['g++', *CXX_FLAGS, *include, *alone])

    def run_compiler(self, line):
        # Without a time limit of its own: the test's is the one that knows how busy the machine is.
        done = subprocess.run(line, capture_output=True, text=True)
        self.assertEqual(done.returncode, 0, done.stderr)

    def check_descriptors(self, out):
        """What C holds is the JSON that was meant: compiled, printed and read back."""
        program = os.path.join(self.folder, 'print')
        source = self.put('print.c', PRINT_DESCRIPTORS)
        # The indices are included, so every domain is linked in; the tables refer to nothing of the engine.
        line = ['gcc', '-std=c11', *ENGINE, '-I', os.path.join(out, 'include'), '-o', program, source, *sources(out)]
        self.run_compiler(line)
        done = subprocess.run([program], capture_output=True)
        self.assertEqual(done.returncode, 0)
        for text in done.stdout.decode().splitlines():
            descriptor = json.loads(text)
            self.assertEqual([key for key in descriptor if key != '_meta'],
                             ['name', 'title', 'description', 'inputSchema', 'annotations'])
            self.check_schema(descriptor['inputSchema'])
            self.assertFalse({'oneOf', 'anyOf', 'allOf'} & set(descriptor['inputSchema']))
            self.assertIs(descriptor['inputSchema']['additionalProperties'], False)
            for name in descriptor['inputSchema']['properties']:
                self.assertRegex(name, r'^[a-zA-Z0-9_.-]{1,64}$')

    def check_schema(self, schema):
        self.assertIsInstance(schema, dict)
        self.assertNotIn('$ref', schema)
        if schema.get('type') == 'array':
            self.assertIn('items', schema)
        for member in schema.get('properties', {}).values():
            self.check_schema(member)


# For programs that only look at the tables, which refer to nothing of the engine.
TABLES = r'''
#include "tables.h"
#include <stdio.h>
#include <string.h>
'''

PRINT_DESCRIPTORS = TABLES + r'''
int main(void)
{
    for (size_t i = 0; i < pa_tool_count; i++) {
        const struct pa_tool_table *table = pa_tool_tables[pa_tools_by_name[i].domain];
        const portkey_tool *tool = &table->tools[pa_tools_by_name[i].row];

        fwrite(table->descriptors + tool->descriptor, 1, tool->descriptor_length, stdout);
        putchar('\n');
    }
    return 0;
}
'''


class Bad(Sandbox):
    def check(self, name, spec):
        status, out, err = self.generate(spec)
        expected = os.path.join(HERE, 'bad', name + '.err')
        if UPDATE:
            write(expected, err)
        self.assertEqual((status, out), (1, ''))
        self.assertEqual(err, read(expected))
        for line in err.splitlines():
            self.assertRegex(line, r'^tests/codegen/bad/[^:]+:[0-9]+: ')
        self.assertFalse(os.path.exists(os.path.join(self.folder, 'out')), 'files were written')


def add_tests(case, folder):
    for name, spec in documents(folder):
        def test(self, name=name, spec=spec):
            self.check(name, spec)
        setattr(case, 'test_' + re.sub(r'\W', '_', name), test)


class Mistakes(Sandbox):
    """Of documents of others what depends on a mistake is left out, and the rest is built."""

    def check(self, name, spec):
        status, _, err = self.generate(spec)
        self.assertEqual(status, 0)
        bundle = json.loads(read(os.path.join(self.folder, 'out', 'openapi.json')))
        lock = read(os.path.join(self.folder, 'out', 'names.lock'))
        found = f'{err}\n{lock}\n{json.dumps(bundle, indent=1)}\n'
        expected = os.path.join(HERE, 'mistakes', name + '.txt')
        if UPDATE:
            write(expected, found)
        self.assertEqual(found, read(expected))
        # What is left is without mistakes, and says the same.
        again = os.path.join(self.folder, 'again')
        status, _, again_err = codegen('--spec', os.path.join(self.folder, 'out', 'openapi.json'), '--output', again)
        self.assertEqual(status, 0)
        if "'responses' is missing" not in err:  # which is nothing that could be left out
            self.assertEqual(again_err, '')
        self.assertEqual(read(os.path.join(again, 'names.lock')), lock)

    def test_another_operation_does_not_suffer(self):
        """Each document of bad/ that is not ours, with an operation more."""
        more = "{get: {servers: [{url: /}], security: [], responses: {default: {description: Done.}}}}"
        count = 0
        for name, spec in documents('bad'):
            text = read(os.path.join(ROOT, spec))
            if '\npaths:\n' not in text or 'there is no operation without a mistake' not in read(
                    os.path.join(HERE, 'bad', name + '.err')):
                continue
            count += 1
            with self.subTest(name):
                shutil.rmtree(os.path.join(self.folder, 'out'), ignore_errors=True)
                text = text.replace('\npaths:\n', f'\npaths:\n  /still-there: {more}\n')
                path = self.put(os.path.basename(spec), text)
                status, _, err = self.generate(path)
                self.assertEqual(status, 0, err)
                lock = read(os.path.join(self.folder, 'out', 'names.lock'))
                self.assertEqual(lock, 'operation get_still_there "GET /still-there"\ntool get_still_there\n')
                self.assertEqual(self.told(err)[:-1], self.told(read(os.path.join(HERE, 'bad', name + '.err'))))
        self.assertGreater(count, 80)

    @staticmethod
    def told(err):
        """What is said, without places."""
        lines = [re.sub(r'\S+\.yaml(:[0-9]+)?:? ?', '', line) for line in err.splitlines()]
        return [line for line in lines if not line.startswith('there is no operation ')]


add_tests(Good, 'good')
add_tests(Bad, 'bad')
add_tests(Mistakes, 'mistakes')


class Files(Sandbox):
    """What is written, and when."""

    SPEC = 'tests/codegen/good/set/root.yaml'

    def path(self, name):
        return os.path.join(self.folder, 'out', name)

    def test_a_second_run_touches_nothing(self):
        self.assertEqual(self.generate(self.SPEC)[0], 0)
        before = {path: os.stat(self.path(path)).st_mtime_ns for path in files_below(self.path(''))}
        status, out, _ = self.generate(self.SPEC)
        self.assertEqual((status, out), (0, ''))
        after = {path: os.stat(self.path(path)).st_mtime_ns for path in files_below(self.path(''))}
        self.assertEqual(before, after)

    def test_only_what_changed_is_written(self):
        self.generate(self.SPEC)
        write(self.path('tools.md'), 'edited')
        _, out, _ = self.generate(self.SPEC)
        self.assertEqual(out.split(), [self.path('tools.md')])

    def test_check_names_what_is_stale_and_writes_nothing(self):
        self.generate(self.SPEC)
        self.assertEqual(self.generate(self.SPEC, '--check'), (0, '', ''))
        write(self.path('second.c'), 'edited')
        os.remove(self.path('index.c'))
        status, _, err = self.generate(self.SPEC, '--check')
        self.assertEqual(status, 1)
        self.assertEqual(err.splitlines(), [
            f'stale: {self.path("index.c")}', f'stale: {self.path("second.c")}',
            'run: meson compile -C build regenerate'])
        self.assertEqual(read(self.path('second.c')), 'edited')
        self.assertFalse(os.path.exists(self.path('index.c')))

    def test_files_no_longer_produced_are_deleted(self):
        self.generate(self.SPEC)
        write(self.path('former.c'), 'x')
        write(self.path('foreign.c'), 'x')
        write(self.path('MANIFEST'), read(self.path('MANIFEST')) + 'former.c\n../print.c\n')
        outside = self.put('print.c', 'x')
        status, _, err = self.generate(self.SPEC, '--check')
        self.assertEqual(status, 1)
        self.assertIn('former.c', err)
        self.generate(self.SPEC)
        self.assertFalse(os.path.exists(self.path('former.c')))
        self.assertTrue(os.path.exists(self.path('foreign.c')), 'a file that is not ours was deleted')
        self.assertTrue(os.path.exists(outside), 'a file outside the folder was deleted')

    def test_symbolic_links_are_not_followed(self):
        victim = self.put('victim', 'untouched')
        self.generate(self.SPEC)
        for name in ('tools.md.new', 'index.c'):
            if os.path.lexists(self.path(name)):
                os.remove(self.path(name))
            os.symlink(victim, self.path(name))
        write(self.path('tools.md'), 'edited')
        self.assertEqual(self.generate(self.SPEC)[0], 0)
        self.assertEqual(read(victim), 'untouched')
        self.assertFalse(os.path.islink(self.path('index.c')))
        self.assertFalse(os.path.lexists(self.path('tools.md.new')))

    def test_links_out_of_the_folder_are_refused(self):
        outside = os.path.join(self.folder, 'outside')
        os.makedirs(outside)
        write(os.path.join(outside, 'kept'), 'kept')
        self.generate(self.SPEC)
        shutil.rmtree(self.path('include'))
        os.symlink(outside, self.path('include'))
        status, _, err = self.generate(self.SPEC)
        self.assertEqual(status, 1)
        self.assertIn('a symbolic link leads out of', err)
        self.assertEqual(os.listdir(outside), ['kept'])
        os.remove(self.path('include'))
        os.symlink(outside, self.path('former'))
        write(self.path('MANIFEST'), read(self.path('MANIFEST')) + 'former/kept\n')
        self.assertEqual(self.generate(self.SPEC)[0], 1)
        self.assertEqual(os.listdir(outside), ['kept'])

    def test_output_does_not_depend_on_where_it_is_made(self):
        self.generate(self.SPEC)
        other = os.path.join(self.folder, 'elsewhere')
        shutil.copytree(os.path.join(HERE, 'good', 'set'), os.path.join(other, 'set'))
        self.assertEqual(codegen('--spec', os.path.join(other, 'set', 'root.yaml'), '--output',
                                 os.path.join(other, 'out'))[0], 0)
        for path in files_below(self.path('')):
            text = read(os.path.join(other, 'out', path))
            self.assertNotIn(self.folder, text, path)
            here = read(self.path(path))
            self.assertEqual(re.sub('from \\S+', '', here), re.sub('from \\S+', '', text), path)

    def test_an_unknown_command(self):
        err = io.StringIO()
        with contextlib.redirect_stderr(err), self.assertRaises(SystemExit):
            command.main(['bogus'])
        self.assertIn("argument COMMAND: invalid choice: 'bogus' (choose from 'import', 'forget', ", err.getvalue())

    def test_what_cannot_be_written_is_said(self):
        blocked = self.put('out', 'a file where the folder should be')
        status, out, err = self.generate(self.SPEC)
        self.assertEqual((status, out), (1, ''))
        self.assertRegex(err, '^' + re.escape(blocked) + '[^\\n]*: Not a directory\\n$')


def lines_changed(before, after):
    """How many lines come and go between two folders, as git counts them: {path below them: (come, go)}."""
    done = subprocess.run(['git', 'diff', '--no-index', '--numstat', '--no-renames', '-z', before, after],
                          capture_output=True, text=True, timeout=60)
    changed = {}
    for counts, old, new in re.findall('([0-9]+\t[0-9]+)\t\0([^\0]+)\0([^\0]+)\0', done.stdout):
        folder, path = (before, old) if old != '/dev/null' else (after, new)
        changed[os.path.relpath(path, folder)] = tuple(int(count) for count in counts.split('\t'))
    return changed


class Growth(Sandbox):
    """A new operation takes an entry in a domain's document and nothing else."""

    ENTRY = '''
  /made-up/{id}:
    get:
      operationId: read_made_up
      tags: [labels]
      summary: Read Made Up
      description: Read what is not there.
      parameters:
        - {name: id, in: path, required: true, description: Id of the thing., schema: {type: string}}
      responses:
        '200': {description: The thing.}
'''

    def test_an_operation_is_added(self):
        openapi = os.path.join(self.folder, 'openapi')
        shutil.copytree(os.path.join(ROOT, 'openapi'), openapi)
        shutil.copytree(os.path.join(ROOT, 'generated'), os.path.join(self.folder, 'out'))
        labels = os.path.join(openapi, 'labels.yaml')
        write(labels, read(labels).replace('\npaths:\n', '\npaths:' + self.ENTRY, 1))
        status, out, err = self.generate(os.path.join(openapi, 'portkey-admin.yaml'))
        self.assertEqual((status, err), (0, ''))
        changed = sorted(os.path.relpath(path, os.path.join(self.folder, 'out')) for path in out.split())
        self.assertEqual(changed, ['answers/labels.c', 'include/portkeyadmin/labels.h', 'index.c', 'labels.c',
                                   'names.lock', 'openapi.json', 'places.h', 'sandbox/forms.c', 'surface/surface.c',
                                   'tools.json', 'tools.md', 'tools/index.c', 'tools/labels.c'])
        header = read(os.path.join(self.folder, 'out', 'include', 'portkeyadmin', 'labels.h'))
        self.assertIn('int portkey_read_made_up(', header)
        lock = read(os.path.join(self.folder, 'out', 'names.lock'))
        self.assertIn('tool read_made_up\n', lock)
        before = read(os.path.join(ROOT, 'generated', 'names.lock'))
        self.assertEqual(set(before.splitlines()) - set(lock.splitlines()), set())
        # No row moves or changes; all that goes is the number of operations, and that of tools. Compact surfaces have a
        # limit for the whole: where it is reached, a signature becomes shorter.
        gone = [lines for path, (_, lines) in lines_changed(os.path.join(ROOT, 'generated'), os.path.join(self.folder, 'out')).items()
                if path.endswith(('.c', '.h')) and path != 'surface/surface.c']
        self.assertEqual(sum(gone), 2)

    def test_a_query_parameter_changes_few_lines(self):
        """So few that people can review them, in each domain."""
        before = os.path.join(self.folder, 'before')
        self.assertEqual(codegen('--spec', 'openapi/portkey-admin.yaml', '--output', before)[0], 0)
        for path in sorted(glob.glob(os.path.join(ROOT, 'openapi', '*.yaml'))):
            text = read(path)
            if '\npaths:\n' in text:
                name = os.path.basename(path)
                with self.subTest(document=name):
                    changed = self.lines_changed_by(name, self.with_parameter(text), before)
                    self.assertGreater(changed, 0)
                    self.assertLess(changed, 40)

    @staticmethod
    def with_parameter(text):
        """The document with a parameter more for its first operation."""
        entry = '{name: made_up, in: query, description: Made up., schema: {type: string, enum: [red, green]}}'
        head, found, operation = re.split(r'(\n    (?:get|post):\n)', text, maxsplit=1)
        own = re.match(r'(?:      .*\n|\n)*', operation)[0]
        if '\n      parameters:\n' in own:
            changed = own.replace('\n      parameters:\n', f'\n      parameters:\n        - {entry}\n', 1)
        else:
            changed = f'      parameters:\n        - {entry}\n{own}'
        return head + found + changed + operation[len(own):]

    def lines_changed_by(self, name, text, before):
        """Lines that come or go in all C files when the document holds the text."""
        openapi, after = (os.path.join(self.folder, folder) for folder in ('openapi', 'after'))
        for folder in (openapi, after):
            shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(os.path.join(ROOT, 'openapi'), openapi)
        write(os.path.join(openapi, name), text)
        status, _, err = codegen('--spec', os.path.join(openapi, 'portkey-admin.yaml'), '--output', after)
        self.assertEqual((status, err), (0, ''))
        return sum(sum(lines) for path, lines in lines_changed(before, after).items() if path.endswith('.c'))


class Lock(Sandbox):
    """Names that others rely on do not vanish by accident."""

    def setUp(self):
        super().setUp()
        self.spec = self.put('spec.yaml', read(os.path.join(HERE, 'good', 'legacy.yaml')).replace(
            '/old:', '/older:'))
        self.assertEqual(self.generate(self.spec)[0], 0)
        self.lock = os.path.join(self.folder, 'out', 'names.lock')

    def rename(self, old, new):
        write(self.spec, read(self.spec).replace(old, new))

    def command(self):
        return f'python3 -m codegen forget --spec {self.spec} --lock {self.lock}'

    def forget(self, *wanted):
        return codegen('forget', '--spec', self.spec, '--lock', self.lock, *wanted)

    def test_a_rename_is_refused_until_the_lock_says_so(self):
        self.rename('patch_old', 'patch_new')
        before = read(self.lock)
        status, _, err = self.generate(self.spec)
        self.assertEqual(status, 1)
        self.assertEqual(err, f"{self.lock}:29: 'operation patch_old' is gone, which breaks those who use it; if that "
                              f'is meant, run: {self.command()} patch_old\n')
        self.assertEqual(read(self.lock), before)
        self.assertEqual(self.forget('patch_old')[0], 0)
        self.assertEqual(self.generate(self.spec)[0], 0)
        self.assertIn('operation patch_new "PATCH /older"\n', read(self.lock))

    def test_a_lost_field_is_refused(self):
        self.rename('choice:', 'choices:')
        status, _, err = self.generate(self.spec)
        self.assertEqual(status, 1)
        self.assertEqual(err, f"{self.lock}:3: 'argument patch_old choice' is gone, which breaks those who use it; if "
                              f'that is meant, run: {self.command()} patch_old.choice\n')

    def test_new_names_join_by_themselves(self):
        self.rename('                text:', '                more: {type: string}\n                text:')
        self.assertEqual(self.generate(self.spec)[0], 0)
        self.assertIn('field portkey_patch_old_params.more\n', read(self.lock))

    def test_check_guards_the_lock_too(self):
        self.rename('patch_old', 'patch_new')
        status, _, err = self.generate(self.spec, '--check')
        self.assertEqual(status, 1)
        self.assertIn('operation patch_old', err)


class LockWithMistakes(Sandbox):
    """What a mistake leaves out keeps its names."""

    PATHS = {'/a/{x}/b': ['get'], '/c': ['post']}
    NODE = {'type': 'object', 'properties': {'name': {'type': 'string'}}}

    def setUp(self):
        super().setUp()
        self.lock = os.path.join(self.folder, 'out', 'names.lock')
        self.paths = {path: Pins.item(path, methods) for path, methods in self.PATHS.items()}
        self.schemas = {'Node': self.NODE}
        body = {'type': 'object', 'properties': {'node': {'$ref': '#/components/schemas/Node'}, 'own': self.NODE}}
        self.paths['/c']['post']['requestBody'] = {'content': {'application/json': {'schema': body}}}
        self.assertEqual(self.run_again()[::2], (0, ''))
        self.before = read(self.lock)
        self.assertIn('structure portkey_node "#/components/schemas/Node"\n', self.before)

    def run_again(self):
        return self.generate(self.put('spec.json', json.dumps({
            'openapi': '3.1.0', 'info': {'title': 'Pins', 'version': '1'}, 'paths': self.paths,
            'components': {'schemas': self.schemas}})))

    def test_they_are_not_gone(self):
        self.paths['/c']['post']['bogus'] = 1
        status, _, err = self.run_again()
        self.assertEqual(status, 0)
        self.assertIn('1 of 2 operations left out', err)
        self.assertEqual(read(self.lock), self.before)
        self.paths['/a/{x}/b'] = None
        self.paths['/d'] = {'get': {}}
        self.assertEqual(self.run_again()[0], 0)
        self.assertEqual(read(self.lock), ''.join(sorted([*self.before.splitlines(True), 'operation get_d "GET /d"\n',
                                                          'tool get_d\n'])))

    def test_nothing_else_takes_them(self):
        self.schemas['Node'] = {'type': 'wrong'}
        self.schemas['node'] = self.NODE
        self.paths['/post'] = {'get': {'operationId': 'post_c'}, 'post': {'requestBody': {'content': {
            'application/json': {'schema': {'properties': {'a': {'$ref': '#/components/schemas/node'}}}}}}}}
        self.assertEqual(self.run_again()[0], 0)
        added = set(read(self.lock).splitlines()) - set(self.before.splitlines())
        self.assertEqual(set(self.before.splitlines()) - set(read(self.lock).splitlines()), set())
        self.assertIn('operation get_post "GET /post"', added)
        self.assertIn('structure portkey_node_object "#/components/schemas/node"', added)
        # When the mistake is mended, all have what they had.
        both = read(self.lock)
        self.schemas['Node'] = self.NODE
        self.assertEqual(self.run_again()[::2], (0, ''))
        self.assertEqual(read(self.lock), both)

    def test_what_is_gone_for_another_reason_is_told(self):
        self.paths['/c']['post']['bogus'] = 1
        self.paths['/d'] = self.paths.pop('/a/{x}/b')
        self.paths['/d']['parameters'] = []
        status, _, err = self.run_again()
        self.assertEqual(status, 1)
        self.assertIn("'operation get_a_b' is gone", err)
        self.assertNotIn('post_c', err)

    def with_tools(self, path, *tools):
        """Gives the operation of a path further tools."""
        for operation in self.paths[path].values():
            if isinstance(operation, dict):
                operation['tags'] = ['t']
                operation['x-also'] = [{'name': name, 'tag': 't'} for name in tools]

    def test_further_tools_keep_their_names(self):
        self.with_tools('/c', 'delete_all')
        self.assertEqual(self.run_again()[::2], (0, ''))
        before = read(self.lock)
        self.assertIn('tool delete_all "POST /c"\n', before)
        self.paths['/c']['post']['bogus'] = 1
        self.paths['/d'] = {'delete': {'operationId': 'delete_all', 'x-also': [
            {'name': 'post_c', 'tag': 'delete'}, {'name': 'delete_all', 'tag': 'delete'}], 'tags': ['delete']}}
        status, _, err = self.run_again()
        self.assertEqual(status, 0)
        self.assertIn("the name 'post_c' is that of a tool that a mistake leaves out", err)
        self.assertIn("the name 'delete_all' is that of a tool that a mistake leaves out", err)
        added = set(read(self.lock).splitlines()) - set(before.splitlines())
        self.assertEqual(set(before.splitlines()) - set(read(self.lock).splitlines()), set())
        self.assertEqual(added, {'operation delete_d "DELETE /d"', 'tool delete_d'})

    def test_an_operation_comes_before_a_further_tool(self):
        self.with_tools('/a/{x}/b', 'post_c')
        status, _, err = self.run_again()
        self.assertEqual(status, 0)
        self.assertIn("the tool 'post_c' stands already", err)
        self.assertEqual(read(self.lock), self.before)

    def test_a_further_tool_with_a_mistake_is_not_gone(self):
        self.with_tools('/c', 'more')
        self.assertEqual(self.run_again()[::2], (0, ''))
        before = read(self.lock)
        self.paths['/c']['post']['x-also'][0]['tag'] = 'nowhere'
        status, _, err = self.run_again()
        self.assertEqual(status, 0)
        self.assertIn("there is no tag 'nowhere'", err)
        self.assertEqual(read(self.lock), before)

    def test_a_further_tool_of_what_is_there_is_gone(self):
        self.with_tools('/c', 'more')
        self.assertEqual(self.run_again()[::2], (0, ''))
        self.with_tools('/c')
        self.paths['/a/{x}/b']['get']['bogus'] = 1
        status, _, err = self.run_again()
        self.assertEqual(status, 1)
        self.assertIn("'tool more' is gone", err)

    def test_parameters_of_a_path_are_renamed(self):
        item = self.paths.pop('/a/{x}/b')
        self.paths['/a/{X}/b'] = {'get': {'bogus': 1}}
        self.paths['/d'] = {'get': {'operationId': 'get_a_b'}}
        self.assertEqual(self.run_again()[0], 0)
        added = set(read(self.lock).splitlines()) - set(self.before.splitlines())
        self.assertEqual(set(self.before.splitlines()) - set(read(self.lock).splitlines()), set())
        self.assertEqual(added, {'operation get_d "GET /d"', 'tool get_d'})
        self.paths['/a/{x}/b'] = item
        del self.paths['/a/{X}/b']
        self.assertEqual(self.run_again()[::2], (0, ''))

    def test_paths_that_differ_in_a_name_only(self):
        self.paths['/a/{y}/b'] = {**Pins.item('/a/{y}/b', ['get']), 'servers': [{'url': '/v2'}]}
        self.assertEqual(self.run_again()[::2], (0, ''))
        before = read(self.lock)
        self.paths['/a/{x}/b']['get']['bogus'] = 1
        self.assertEqual(self.run_again()[0], 0)
        self.assertEqual(read(self.lock), before)

    def test_nothing_is_forgotten_meanwhile(self):
        self.paths['/c']['post']['bogus'] = 1
        spec = os.path.join(self.folder, 'spec.json')
        self.run_again()
        status, out, err = codegen('forget', 'post_c', '--spec', spec, '--lock', self.lock)
        self.assertEqual((status, out), (2, ''))
        self.assertIn("'bogus' is not known here", err)
        self.assertEqual(read(self.lock), self.before)


class Forget(Sandbox):
    """The command that takes names out of the lock."""

    def setUp(self):
        super().setUp()
        self.spec = self.put('spec.yaml', read(os.path.join(HERE, 'good', 'kinds.yaml')))
        self.lock = os.path.join(self.folder, 'my names.lock')
        self.assertEqual(self.generate(self.spec, '--lock', self.lock)[0], 0)
        self.before = read(self.lock).splitlines()

    def without(self, *keys):
        """Takes a part of the document out."""
        document = yaml.load(read(self.spec), Loader=yaml.CSafeLoader)
        holder = functools.reduce(operator.getitem, keys[:-1], document)
        del holder[keys[-1]]
        write(self.spec, json.dumps(document))

    def forget(self, *wanted):
        return codegen('forget', *wanted, '--spec', self.spec, '--lock', self.lock)

    def gone(self):
        return [line for line in self.before if line not in read(self.lock).splitlines()]

    def test_what_the_error_says_is_what_has_to_be_run(self):
        self.without('paths', '/things/{thing_id}', 'put')
        status, _, err = self.generate(self.spec, '--lock', self.lock)
        self.assertEqual(status, 1)
        for line in err.splitlines():
            words = shlex.split(line.partition('run: python3 -m codegen ')[2])
            status, out, _ = codegen(*words)
            self.assertEqual(status, 0)
            self.assertNotEqual(out, '')
        self.assertEqual(self.generate(self.spec, '--lock', self.lock)[::2], (0, ''))

    def test_an_operation_goes_with_all_that_belongs_to_it(self):
        self.without('paths', '/things/{thing_id}', 'put')
        status, out, err = self.forget('replace_thing')
        self.assertEqual((status, err), (0, ''))
        self.assertEqual(self.gone(), [line for line in self.before if 'replace_thing' in line])
        self.assertEqual(len(out.splitlines()), len(self.gone()))
        self.assertIn('removed operation replace_thing\n', out)
        self.assertEqual(read(self.lock).splitlines(), sorted(set(self.before) - set(self.gone())))

    def test_an_argument_goes_with_its_structures(self):
        self.without('components', 'schemas', 'Thing', 'properties', 'closed')
        self.assertEqual(self.forget('replace_thing.closed')[::2], (0, ''))
        self.assertEqual(self.gone(), [line for line in self.before if re.search(r'replace_thing\S*[ ._]closed', line)])
        self.assertGreater(len(self.gone()), 4)

    def test_several_at_once(self):
        self.without('paths', '/things/{thing_id}', 'put')
        self.without('paths', '/things', 'post')
        before = read(self.lock)
        status, _, err = self.forget('replace_thing', 'create_thing')
        self.assertEqual((status, err), (1, f"{self.lock}:1: there is no name 'create_thing'\n"))
        self.assertEqual(read(self.lock), before)
        self.assertEqual(self.forget('replace_thing', 'create_things', 'portkey_node')[0], 0)
        self.assertEqual(self.generate(self.spec, '--lock', self.lock)[0], 0)

    def test_what_is_in_use_stays(self):
        for name in ('get_health', 'replace_thing.closed', 'portkey_node', 'portkey_node.name'):
            with self.subTest(name):
                status, out, err = self.forget(name)
                self.assertEqual((status, out), (1, ''))
                self.assertRegex(err, f"names.lock:[0-9]+: '{name}' is still in use: take it out of the document ")
        self.assertEqual(self.gone(), [])

    def test_what_cannot_be_read(self):
        self.assertEqual(codegen('forget', 'x', '--spec', self.spec, '--lock', 'none.lock'),
                         (2, '', 'none.lock:1: there is no such lock\n'))
        write(self.spec, 'openapi: 3.1.0\n')
        self.assertEqual(self.forget('get_health')[:2], (2, ''))
        self.assertEqual(self.gone(), [])


class ForgetOurs(Sandbox):
    """In our own set the lock has no lines for structures."""

    def test_a_structure_and_a_field(self):
        openapi = os.path.join(self.folder, 'openapi')
        lock = self.put('names.lock', read(os.path.join(ROOT, 'generated', 'names.lock')) +
                        'field portkey_lost.one\nfield portkey_lost.two\nfield portkey_condition.third\n')
        shutil.copytree(os.path.join(ROOT, 'openapi'), openapi)
        spec = os.path.join(openapi, 'portkey-admin.yaml')
        status, _, err = self.generate(spec, '--lock', lock)
        self.assertEqual(status, 1)
        self.assertEqual([line.split()[-1] for line in err.splitlines()],
                         ['portkey_lost', 'portkey_condition.third'])
        status, _, err = codegen('forget', 'portkey_lost', 'portkey_condition.third', '--spec', spec, '--lock', lock)
        self.assertEqual((status, err), (0, ''))
        self.assertEqual(read(lock), read(os.path.join(ROOT, 'generated', 'names.lock')))


class Pins(Sandbox):
    """A name made by rule stays what it is, whatever else comes or goes."""

    ONE = {'/a/{x}/b': ['get']}

    def names_of(self, paths, *options):
        """The operations' names for a document with these paths and their methods, by request."""
        spec = self.put('spec.json', json.dumps({
            'openapi': '3.1.0', 'info': {'title': 'Pins', 'version': '1'},
            'paths': {path: self.item(path, methods) for path, methods in paths.items()}}))
        status, _, err = self.generate(spec, *options)
        self.assertEqual((status, err), (0, ''))
        found = re.findall('^operation (\\S+) "(.*)"$', read(os.path.join(self.folder, 'out', 'names.lock')), re.M)
        return {request: name for name, request in found}

    @staticmethod
    def item(path, methods):
        parameters = [{'name': name, 'in': 'path', 'required': True, 'schema': {'type': 'string'}}
                      for name in re.findall(r'\{(.*?)\}', path)]
        return {'parameters': parameters, **{method: {} for method in methods}}

    def test_a_rival_that_comes_later_gives_way(self):
        both = {'/a/b': ['get'], **self.ONE}
        self.assertEqual(self.names_of(self.ONE), {'GET /a/{x}/b': 'get_a_b'})
        self.assertEqual(self.names_of(both), {'GET /a/{x}/b': 'get_a_b', 'GET /a/b': 'get_a_b_840b71'})
        os.remove(os.path.join(self.folder, 'out', 'names.lock'))
        self.assertEqual(self.names_of(both), {'GET /a/{x}/b': 'get_a_by_x_b', 'GET /a/b': 'get_a_b'})

    def test_a_name_that_gave_way_stays_when_the_rival_goes(self):
        self.names_of({'/a/b': ['get'], **self.ONE})
        lock = os.path.join(self.folder, 'out', 'names.lock')
        write(lock, ''.join(line for line in read(lock).splitlines(True) if 'get_a_b' not in line or '_by_x' in line))
        self.assertEqual(self.names_of(self.ONE), {'GET /a/{x}/b': 'get_a_by_x_b'})

    def test_the_order_of_a_document_does_not_matter(self):
        paths = {'/a/b': ['get'], '/c/{y}/d': ['get'], '/c/{z}/d': ['put'], **self.ONE}
        first = self.names_of(paths)
        shutil.rmtree(os.path.join(self.folder, 'out'))
        self.assertEqual(self.names_of(dict(reversed(paths.items()))), first)

    def test_fields_and_structures_are_pinned(self):
        def document(members, schemas):
            return _document({'type': 'object', 'properties': members}, schemas)

        def fields():
            text = read(os.path.join(self.folder, 'out', 'names.lock'))
            return re.findall(r'^field portkey_do_a_params\.(.*)$|^structure (.*)$', text, re.M)

        schema = {'type': 'object', 'properties': {'a': {}}}
        before = {'pageSize': {}, 'b': {'$ref': '#/components/schemas/B-C'}}
        after = {'page_size': {}, 'd': {'$ref': '#/components/schemas/b_C'}, **before}
        spec = self.put('spec.json', document(before, {'B-C': schema}))
        self.assertEqual(self.generate(spec)[0], 0)
        write(spec, document(after, {'B-C': schema, 'b_C': schema}))
        self.assertEqual(self.generate(spec)[::2], (0, ''))
        self.assertEqual(fields(), [
            ('b', ''), ('d', ''), ('page_size "pageSize"', ''), ('page_size_4332a2 "page_size"', ''),
            ('', 'portkey_b_c "#/components/schemas/B-C"'), ('', 'portkey_b_c_object "#/components/schemas/b_C"')])

    def test_arguments_of_a_body_are_pinned(self):
        def document(parameters, members):
            body = json.loads(_document({'type': 'object', 'properties': {name: {} for name in members}}, {}))
            body['paths']['/a']['post']['parameters'] = [
                {'name': name, 'in': 'query', 'schema': {'type': 'string'}} for name in parameters]
            return json.dumps(body)

        def arguments():
            text = read(os.path.join(self.folder, 'out', 'names.lock'))
            return dict(re.findall('^argument do_a (.*) "(.*)"$', text, re.M))

        spec = self.put('spec.json', document([], ['id', 'a b']))
        self.assertEqual(self.generate(spec)[0], 0)
        self.assertEqual(arguments(), {'id': 'body id', 'a_b': 'body a b'})
        write(spec, document(['id'], ['a_b', 'id', 'a b']))
        self.assertEqual(self.generate(spec)[::2], (0, ''))
        self.assertEqual(arguments(), {'id': 'body id', 'query_id': 'query id', 'a_b': 'body a b',
                                       'body_a_b': 'body a_b'})
        os.remove(os.path.join(self.folder, 'out', 'names.lock'))
        self.assertEqual(self.generate(spec)[0], 0)
        self.assertEqual(arguments(), {'id': 'query id', 'body_id': 'body id', 'a_b': 'body a_b',
                                       'body_a_b': 'body a b'})

    def test_the_lock_may_lie_elsewhere(self):
        lock = os.path.join(self.folder, 'mine.lock')
        spec = os.path.join(HERE, 'good', 'names.yaml')
        self.assertEqual(self.generate(spec, '--lock', lock)[0], 0)
        self.assertEqual(read(lock), read(os.path.join(HERE, 'good', 'names.expected', 'names.lock')))
        self.assertFalse(os.path.exists(os.path.join(self.folder, 'out', 'names.lock')))
        self.assertNotIn('lock', read(os.path.join(self.folder, 'out', 'MANIFEST')))
        write(lock, 'operation lost\n' + read(lock))
        status, _, err = self.generate(spec, '--lock', lock)
        self.assertEqual(status, 1)
        self.assertTrue(err.startswith(f"{lock}:1: 'operation lost' is gone"), err)

    def test_a_lock_that_was_edited_by_hand(self):
        spec = os.path.join(HERE, 'good', 'names.yaml')
        lock = os.path.join(self.folder, 'mine.lock')
        for line in ('operation', 'operation x "unfinished', 'operation x 7', 'field x "y"', 'a b c d', '"', ' ',
                     'operation taken "GET /"', 'operation portkey_version "GET /"', 'argument x "y" "z"'):
            with self.subTest(line=line):
                write(lock, line + '\n')
                status, _, err = self.generate(spec, '--lock', lock)
                self.assertEqual(status, 1)
                self.assertTrue(err.startswith(f'{lock}:1: '), err)

    def test_files_of_an_earlier_run_that_are_not_utf_8(self):
        spec = os.path.join(HERE, 'good', 'names.yaml')
        self.assertEqual(self.generate(spec)[0], 0)
        index, lock = (os.path.join(self.folder, 'out', name) for name in ('index.c', 'names.lock'))
        for path in (index, lock):
            with open(path, 'ab') as stream:
                stream.write(b'\xff\n')
        status, _, err = self.generate(spec)
        self.assertEqual(status, 1)
        self.assertRegex(err, f"^{re.escape(lock)}:[0-9]+: '\\?' is no line of a lock: delete it")
        os.remove(lock)
        status, out, err = self.generate(spec)
        self.assertEqual((status, out.split(), err), (0, [index, lock], ''))

    def test_the_list_of_files(self):
        status, out, _ = self.generate('tests/codegen/good/set/root.yaml', '--list')
        self.assertEqual(status, 0)
        lines = out.splitlines()
        self.assertIn(f'output {os.path.join(self.folder, "out", "index.c")}', lines)
        self.assertIn('input ' + os.path.realpath(os.path.join(HERE, 'good', 'set', 'root.yaml')), lines)
        self.assertIn('input ' + os.path.join(ROOT, 'codegen', 'name', 'derive.py'), lines)

    def test_no_path_is_two_lines_of_a_list(self):
        text = read(os.path.join(HERE, 'good', 'names.yaml'))
        spec = self.put('d\noutput x.c/spec.yaml', text)
        status, out, err = self.generate(spec, '--list')
        self.assertEqual((status, out), (1, ''))
        self.assertEqual(err, f"{os.path.realpath(spec).replace(chr(10), '?')}:1: control characters in a path, "
                              'which a list cannot hold\n')
        self.assertFalse(os.path.exists(os.path.join(self.folder, 'out')))

    def test_a_link_to_a_file_of_another_name(self):
        self.put('d\noutput x.c', '{x: {name: x, in: query, schema: {}}}')
        os.symlink('d\noutput x.c', os.path.join(self.folder, 'plain.yaml'))
        spec = self.put('spec.json', json.dumps({
            'openapi': '3.1.0', 'info': {'title': 'Links', 'version': '1'},
            'paths': {'/a': {'get': {}, 'put': {'parameters': [{'$ref': 'plain.yaml#/x'}]}}}}))
        status, out, err = self.generate(spec, '--list')
        self.assertEqual(status, 0)
        self.assertNotIn('\noutput x.c', out)
        self.assertIn("'plain.yaml' is a link to a file with control characters", err)

    def test_errors_stay_one_line(self):
        spec = self.put('a\x1b[2J\nfine.yaml', 'openapi: 7\n')
        status, _, err = self.generate(spec)
        self.assertEqual((status, err.count('\n'), err.isascii() and err[:-1].isprintable()), (1, 1, True))


class Robust(Sandbox):
    """No document makes the generator stumble: it works or it says what is wrong and where."""

    MISSING = object()
    WRONG = (None, True, 7, 'x', [], {}, [{}], ['x', 'x'], MISSING)

    def outcome(self, text):
        spec = self.put('spec.yaml', text)
        output, problems = generate(spec, os.path.join(self.folder, 'out'))
        status, err = int(output is None), ''.join(line + '\n' for line in problems.lines())
        if status:
            for line in err.splitlines():
                self.assertRegex(line, r'spec\.yaml:[0-9]+: |names\.lock:[0-9]+: |^and [0-9]+ more errors$')
        else:
            self.check_mistakes(err)
        return status

    def check_mistakes(self, err):
        """What was left out is told, with the line of each mistake."""
        *mistakes, summary = err.splitlines() or ['']
        self.assertEqual(bool(mistakes), bool(summary))
        for line in mistakes:
            self.assertRegex(line, r'spec\.yaml:[0-9]+: |^and [0-9]+ more errors$')
        self.assertRegex(summary, r'^$|spec\.yaml: [0-9]+ mistakes?: [0-9a-z]+ of [0-9]+ operations? left out')

    def mutants(self, name, shares):
        """The document with one value at a time replaced by a wrong one, or left out."""
        text = json.dumps(yaml.load(read(os.path.join(HERE, 'good', name)), Loader=yaml.CSafeLoader))
        for number, path in enumerate(paths_of(json.loads(text))):
            # Each place meets one or two of the wrong values, all wrong values meet every kind of place.
            for choice in (number, number // 3 + 4)[:shares]:
                wrong = self.WRONG[choice % len(self.WRONG)]
                mutant = json.loads(text)
                holder = functools.reduce(operator.getitem, path[:-1], mutant)
                if wrong is self.MISSING:
                    del holder[path[-1]]
                else:
                    holder[path[-1]] = wrong
                yield path, wrong, mutant

    def test_one_wrong_value(self):
        for name, shares in (('kinds.yaml', 2), ('media.yaml', 1), ('names.yaml', 1)):
            for path, wrong, mutant in self.mutants(name, shares):
                with self.subTest(name=name, path=path, wrong=wrong):
                    self.outcome(json.dumps(mutant))

    def test_broken_text(self):
        for text in ('', '\0', '[', '- a', 'x: *y', '!!python/object:os.system {}', '\ufeff', 'a: "\\q"', '7',
                     '[' * 5000, '{a: ' * 5000):
            with self.subTest(text=text[:20]):
                self.assertEqual(self.outcome(text), 1)

    def test_long_chains_of_references(self):
        schemas = {f'S{i}': {'type': 'object',
                             'properties': {'next': {'$ref': f'#/components/schemas/S{i + 1}'}}}
                   for i in range(3000)}
        schemas['S3000'] = {'type': 'string'}
        self.assertEqual(self.outcome(_document({'$ref': '#/components/schemas/S0'}, schemas)), 1)

    def test_references_that_double(self):
        schemas = {f'S{i}': {'type': 'object', 'properties': {
            'a': {'$ref': f'#/components/schemas/S{i + 1}'}, 'b': {'$ref': f'#/components/schemas/S{i + 1}'}}}
            for i in range(40)}
        schemas['S40'] = {'type': 'string'}
        self.assertEqual(self.outcome(_document({'$ref': '#/components/schemas/S0'}, schemas)), 1)


def paths_of(value, above=()):
    if isinstance(value, (dict, list)):
        for step in (value if isinstance(value, dict) else range(len(value))):
            yield above + (step,)
            yield from paths_of(value[step], above + (step,))


def _document(body, schemas):
    return json.dumps({
        'openapi': '3.1.0', 'info': {'title': 't', 'version': '1'},
        'paths': {'/a': {'post': {
            'operationId': 'do_a', 'tags': ['a'], 'summary': 'A', 'description': 'Do a.',
            'requestBody': {'content': {'application/json': {'schema': body}}},
            'responses': {'200': {'description': 'Done.'}}}}},
        'components': {'schemas': schemas}})


class Engine(unittest.TestCase):
    """Names of the library's own, which generated ones must not take."""

    HEADERS = os.path.join(ROOT, 'runtime', 'include', 'portkeyadmin')

    def test_reserved_names(self):
        declared = set()
        for path in glob.glob(os.path.join(self.HEADERS, '*.h')):
            code = re.sub(r'/\*.*?\*/|//[^\n]*', '', read(path), flags=re.DOTALL)
            declared |= set(re.findall(r'\bportkey_[a-z0-9_]+', code))
        self.assertEqual(set(names.RESERVED), declared)

    def test_reserved_macros(self):
        declared = set()
        for path in glob.glob(os.path.join(self.HEADERS, '*.h*')):
            code = re.sub(r'/\*.*?\*/|//[^\n]*', '', read(path), flags=re.DOTALL)
            declared |= set(re.findall(r'\bPORTKEY_[A-Z0-9_]+', code))
        self.assertEqual(set(names.RESERVED_MACROS), declared)

    def test_reserved_domains(self):
        headers = {os.path.basename(path)[:-len('.h')]
                   for path in glob.glob(os.path.join(self.HEADERS, '*.h'))}
        variables = re.findall(r'\bpa_domain_(\w+)', read(os.path.join(ROOT, 'runtime', 'tables.h')))
        self.assertEqual(set(domains.RESERVED), headers | {'api', 'index', 'types'} | set(variables))


class InSync(unittest.TestCase):
    """The committed output is what the committed documents give."""

    def test_generated(self):
        done = subprocess.run([sys.executable, '-B', '-m', 'codegen', '--check'], cwd=ROOT,
                              capture_output=True, text=True, timeout=60)
        self.assertEqual(done.returncode, 0, '\n' + done.stderr)


if __name__ == '__main__':
    unittest.main(verbosity=1)
