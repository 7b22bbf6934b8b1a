# SPDX-License-Identifier: MIT
"""The stages of the generator go one way: base <- load <- name <- plan <- emit."""

import ast
import glob
import os
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
CODEGEN = os.path.join(ROOT, 'codegen')

# What the modules of a room may import. '' is what lies in no room: the commands, and the way through the stages.
ALLOWED = {
    'base': {'base'},
    'load': {'base', 'load'},
    'name': {'base', 'load', 'name'},
    'plan': {'base', 'load', 'name', 'plan'},
    'emit': {'base', 'plan', 'emit'},
    'compare': {'base', 'load', 'name', 'plan', 'compare', ''},
    'importing': {'base', 'load', 'name', 'plan', 'importing', ''},
    '': {'base', 'load', 'name', 'plan', 'emit', 'compare', 'importing', ''},
}
# Rooms whose modules turn what they are given into something else, and touch nothing besides.
PURE = {'base', 'name', 'plan', 'emit'}
IMPURE_MODULES = {'os', 'sys', 'io', 'pathlib', 'shutil', 'subprocess', 'tempfile', 'time', 'random', 'yaml'}
IMPURE_FUNCTIONS = {'open', 'print', 'input'}


def modules():
    """{name below codegen: its syntax tree}; a package is called as its folder."""
    found = {}
    for path in glob.glob('**/*.py', root_dir=CODEGEN, recursive=True):
        name = path[:-len('.py')].replace(os.sep, '.')
        with open(os.path.join(CODEGEN, path), encoding='utf-8') as stream:
            found[name.removesuffix('.__init__')] = ast.parse(stream.read())
    return found


def room(name):
    return name.partition('.')[0] if name.partition('.')[0] in ALLOWED else ''


MODULES = modules()


def imports(name):
    """(the modules of ours, the names of others) that a module imports, anywhere in it."""
    ours, others = set(), set()
    for node in ast.walk(MODULES[name]):
        if isinstance(node, ast.Import):
            others |= {alias.name.partition('.')[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            others.add(node.module.partition('.')[0])
        elif isinstance(node, ast.ImportFrom):
            package = name.split('.')[:-node.level] + (node.module.split('.') if node.module else [])
            for alias in node.names:
                whole = '.'.join(package + [alias.name])
                ours.add(whole if whole in MODULES else '.'.join(package))
    return ours, others


class Rooms(unittest.TestCase):
    def test_every_import_goes_one_way(self):
        count = 0
        for name in MODULES:
            for other in imports(name)[0]:
                count += 1
                with self.subTest(module=name, imports=other):
                    self.assertIn(room(other), ALLOWED[room(name)])
        self.assertGreater(count, 100)

    def test_no_module_imports_itself_by_way_of_others(self):
        done = set()

        def visit(name, above):
            self.assertNotIn(name, above, ' -> '.join([*above, name]))
            if name not in done:
                for other in imports(name)[0]:
                    visit(other, [*above, name])
                done.add(name)

        for name in MODULES:
            visit(name, [])

    def test_only_reading_and_writing_touch_files(self):
        for name, tree in MODULES.items():
            if room(name) in PURE:
                with self.subTest(module=name):
                    self.assertFalse(imports(name)[1] & IMPURE_MODULES)
                    called = {node.func.id for node in ast.walk(tree)
                              if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}
                    self.assertFalse(called & IMPURE_FUNCTIONS)

    def test_emitters_refuse_nothing(self):
        for name in MODULES:
            if room(name) == 'emit':
                self.assertNotIn('base.problems', imports(name)[0], name)

    def test_all_rooms_are_known(self):
        folders = {os.path.basename(os.path.dirname(path)) for path in glob.glob(os.path.join(CODEGEN, '*', '*.py'))}
        self.assertEqual(folders, set(ALLOWED) - {''})


if __name__ == '__main__':
    unittest.main(verbosity=1)
