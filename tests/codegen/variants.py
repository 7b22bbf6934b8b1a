# SPDX-License-Identifier: MIT
"""Operations come, go and change their names: what breaks by that says what to edit, or that ./dev docs does."""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
COPIED = ['codegen', 'docs', 'generated', 'openapi', 'runtime', 'server', 'tests', 'README.md', 'CONTRIBUTING.md']

ENTRY = '''
  /invented/{id}:
    get:
      operationId: read_invented
      tags: [labels]
      summary: Read Invented
      description: Read what is not there.
      parameters:
        - {name: id, in: path, required: true, description: Id of the thing., schema: {type: string}}
      responses:
        '200': {description: The thing.}
'''

sys.path.insert(0, str(ROOT / 'tests' / 'rooms'))
import named_operations  # noqa: E402


def files_by_name():
    """{operation: programs and documents that name it, other than those of the API}, for each operation."""
    found = {name: set() for name in named_operations.read_names(ROOT)}
    for use in named_operations.uses(ROOT, found):
        file, _, name = use.split(':')
        if not file.startswith(('openapi/', 'tests/')):
            found[name.strip()].add(file)
    return found


class Variant(unittest.TestCase):
    """Each test changes a copy of the tree."""

    def setUp(self):
        self.root = pathlib.Path(tempfile.mkdtemp(prefix='variant-'))
        self.addCleanup(shutil.rmtree, self.root)
        for name in COPIED:
            if (ROOT / name).is_dir():
                shutil.copytree(ROOT / name, self.root / name, ignore=shutil.ignore_patterns('node_modules'))
            else:
                shutil.copy(ROOT / name, self.root / name)

    def run_python(self, *line, update='0'):
        """(exit status, all output)"""
        done = subprocess.run([sys.executable, '-B', *line], cwd=self.root, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True, timeout=60,
                              env={**os.environ, 'UPDATE_GOLDEN': update})
        return done.returncode, done.stdout

    def edit(self, name, change):
        """Changes the document that declares an operation by change(text, name)."""
        for path in sorted((self.root / 'openapi').glob('*.yaml')):
            text = path.read_text(encoding='utf-8')
            if f'\n      operationId: {name}\n' in text:
                path.write_text(change(text, name), encoding='utf-8')
                self.edit_calls(name, f'{name}_anew' if change is renamed else None)
                return
        self.fail(f'no document declares {name}')

    def edit_calls(self, name, new):
        """Renames an operation where workflows call it, or takes it out."""
        path = self.root / 'openapi' / 'workflows.yaml'

        def changed(match):
            calls = [new if call == name else call for call in re.split(', *', match[2]) if call != name or new]
            return f'{match[1]}[{", ".join(calls)}]'

        text = re.sub(r'(x-(?:calls|may-call): )\[([^]\n]*)\]', changed, path.read_text(encoding='utf-8'))
        text = re.sub(rf'(?m)^( +- ){name}\n', rf'\1{new}\n' if new else '', text)
        path.write_text(text, encoding='utf-8')

    def forget_names(self):
        """Generates, which says how to forget the names that are gone; does that; generates again."""
        status, out = self.run_python('-m', 'codegen')
        gone = re.findall(r'^generated/names\.lock:[0-9]+: .* run: python3 -m codegen forget (\S+)$', out, re.M)
        self.assertEqual((status, len(gone)), (1, len(out.splitlines())), out)
        self.assertEqual(self.run_python('-m', 'codegen', 'forget', *gone)[0], 0)
        self.assert_generates()

    def assert_generates(self):
        status, out = self.run_python('-m', 'codegen')
        self.assertEqual(status, 0, out)

    def assert_figures_are_rewritten(self):
        """The test of the figures says how to mend them; that does it."""
        figures = 'tests/docs/figures.py'
        status, out = self.run_python(figures)
        self.assertEqual(status, 1, out)
        self.assertRegex(out, r'README\.md has "\d+" in place of "\d+"; to rewrite it, run \./dev docs')
        self.assertEqual(self.run_python(figures, update='1')[0], 0)
        self.assertEqual(self.run_python(figures)[0], 0)

    def files_in_complaints(self):
        """The files, outside of openapi/, that are said to name what is not there."""
        return {complaint.split(':')[0] for complaint in named_operations.complaints(self.root)
                if not complaint.startswith('openapi/')}


def without(text, name):
    """The document without an operation, and without its path if that has no other."""
    pieces = re.split(r'(?m)^(?=  /|    (?:get|post|put|patch|delete):$|\S)', text)
    pieces = [piece for piece in pieces if f'\n      operationId: {name}\n' not in piece]
    empty = [piece.startswith('  /') and not after.startswith('    ')
             for piece, after in zip(pieces, pieces[1:] + [''])]
    return ''.join(piece for piece, is_empty in zip(pieces, empty) if not is_empty)


def renamed(text, name):
    return text.replace(f'operationId: {name}\n', f'operationId: {name}_anew\n')


class Words(unittest.TestCase):
    """Which words are taken for names of operations."""

    def test_every_name_is_looked_for(self):
        names = named_operations.read_names(ROOT)
        word = named_operations.pattern(names)
        self.assertEqual([name for name in sorted(names) if not word.fullmatch(name)], [])

    def test_a_verb_that_is_new(self):
        word = named_operations.pattern({'read_invented_thing', 'get_label'})
        self.assertEqual(word.findall('read_thing read_only read_invented_label get_away a_read_thing'),
                         ['read_thing', 'read_invented_label', 'get_away'])


class Variants(Variant):
    def test_an_operation_is_added(self):
        path = self.root / 'openapi' / 'labels.yaml'
        path.write_text(path.read_text(encoding='utf-8').replace('\npaths:\n', '\npaths:' + ENTRY, 1), encoding='utf-8')
        self.assert_generates()
        self.assertEqual(list(named_operations.complaints(self.root)), [])
        self.assert_figures_are_rewritten()

    def check_named(self, change):
        files = files_by_name()
        name = max(sorted(files), key=lambda each: len(files[each]))
        self.assertTrue(any(file.startswith('server/') for file in files[name]), name)
        self.edit(name, change)
        self.forget_names()
        self.assertLessEqual(files[name], self.files_in_complaints(), name)

    def test_an_operation_that_prompts_and_tests_name_is_renamed(self):
        self.check_named(renamed)

    def test_an_operation_that_prompts_and_tests_name_is_removed(self):
        self.check_named(without)

    def test_an_operation_that_no_other_file_names(self):
        name = min(name for name, files in files_by_name().items() if not files)
        self.edit(name, renamed)
        self.forget_names()
        self.assertEqual(self.files_in_complaints(), set())
        self.edit(f'{name}_anew', without)
        self.forget_names()
        self.assertEqual(self.files_in_complaints(), set())
        self.assert_figures_are_rewritten()


if __name__ == '__main__':
    unittest.main()
