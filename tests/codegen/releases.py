# SPDX-License-Identifier: MIT
"""What a release fixes: python3 tests/codegen/releases.py

tests/abi/growth.py builds a program with one release and runs it with a later one.
"""

import os
import re
import shutil
import unittest

import run

SET = os.path.join(run.ROOT, 'tests', 'abi', 'growth', 'before')


class Released(run.Sandbox):
    """A set of documents of ours, of which there was a release."""

    def setUp(self):
        super().setUp()
        shutil.copytree(SET, os.path.join(self.folder, 'set'))
        self.spec = os.path.join(self.folder, 'set', 'root.yaml')
        self.lock = os.path.join(self.folder, 'out', 'names.lock')
        self.make()
        self.release()

    def make(self):
        self.assertEqual(self.generate(self.spec)[::2], (0, ''))

    def release(self, *options):
        self.assertEqual(run.codegen('release', '--spec', self.spec, '--lock', self.lock, *options), (0, '', ''))

    def edit(self, *pairs):
        path = os.path.join(self.folder, 'set', 'items.yaml')
        text = run.read(path)
        for before, after in pairs:
            self.assertEqual(text.count(before), 1, before)
            text = text.replace(before, after)
        run.write(path, text)

    def refused(self):
        status, out, err = self.generate(self.spec)
        self.assertEqual((status, out), (1, ''))
        return err.replace(self.folder + '/', '')

    def members(self, structure, header='items.h'):
        """What the header declares in a structure."""
        text = run.read(os.path.join(self.folder, 'out', 'include', 'portkeyadmin', header))
        body = re.search(rf'struct {structure} \{{\n(.*?)^\}}', text, re.DOTALL | re.MULTILINE)[1]
        return re.findall(r'^    (\w.*;)', body, re.MULTILINE)

    def layouts(self, structure):
        return re.findall(rf'^layout {structure} (.*)$', run.read(self.lock), re.MULTILINE)

    # ---- what is free, and what is not -----------------------------------------

    def test_a_release_changes_the_lock_alone(self):
        before = {path: run.read(os.path.join(self.folder, 'out', path)) for path in run.files_below(os.path.join(self.folder, 'out'))}
        self.assertEqual(self.generate(self.spec), (0, '', ''))
        shutil.rmtree(os.path.join(self.folder, 'out'))
        self.make()
        after = {path: run.read(os.path.join(self.folder, 'out', path)) for path in run.files_below(os.path.join(self.folder, 'out'))}
        self.assertEqual([path for path in after if after[path] != before[path]], ['names.lock'])
        self.assertEqual([line for line in before['names.lock'].splitlines() if line not in after['names.lock'].splitlines()],
                         [line for line in before['names.lock'].splitlines()
                          if re.match('(layout|released|revision|symbol) ', line)])

    def test_before_the_first_release_all_is_free(self):
        os.remove(self.lock)
        self.make()
        self.edit(('{type: boolean, description: Whether', '{type: string, description: Whether'))
        self.make()
        self.assertEqual(self.members('portkey_rule')[1], 'const char *strict;')

    def test_the_order_of_the_document_does_not_matter(self):
        before = self.members('portkey_rule')
        self.edit(('        name: {type: string, description: Name of the rule.}\n', ''),
                  ('        limits: {type: array', '        order: {type: integer, description: An order.}\n        limits: {type: array'),
                  ('items: {$ref: \'#/components/schemas/Limit\'}}\n    Limit:',
                   'items: {$ref: \'#/components/schemas/Limit\'}}\n'
                   '        name: {type: string, description: Name of the rule.}\n    Limit:'))
        self.make()
        self.assertEqual(self.members('portkey_rule'), [*before, 'portkey_integer order;'])

    def test_what_is_new_is_free_until_the_next_release(self):
        self.edit(('        most: {type', '        unit: {type: string, description: A unit.}\n        most: {type'))
        self.make()
        self.edit(('unit: {type: string', 'unit: {type: integer'))
        self.make()
        self.assertEqual(self.members('portkey_limit'), ['portkey_integer most;', 'portkey_integer unit;'])
        self.assertEqual(self.layouts('portkey_limit'), ['1 most:INTEGER'])
        self.release()
        self.assertEqual(self.layouts('portkey_limit'), ['1 most:INTEGER', '2 unit:INTEGER'])
        self.assertIn('\nrevision 3\n', run.read(self.lock))
        self.edit(('unit: {type: integer', 'unit: {type: string'))
        self.assertIn("items.yaml:89: 'unit' is STRING now, and programs have portkey_limit.unit as INTEGER", self.refused())

    def test_a_release_of_nothing_new_begins_no_revision(self):
        before = run.read(self.lock)
        self.release()
        self.assertEqual(run.read(self.lock), before)

    def test_functions_pass_what_changed_last(self):
        self.edit(('        most: {type', '        unit: {type: string, description: A unit.}\n        most: {type'))
        self.make()
        header = run.read(os.path.join(self.folder, 'out', 'include', 'portkeyadmin', 'items.h'))
        passed = re.findall(r'portkeyadmin_call\(out, client, portkeyadmin_domain_items\(\), "(\w+)",\n +([0-9]+),', header)
        self.assertEqual(passed, [('list_items', '1'), ('remove_item', '1'), ('replace_rules', '2')])
        self.assertIn('const uint16_t pa_revision = 2;', run.read(os.path.join(self.folder, 'out', 'api.c')))

    def test_sizes_of_all_earlier_revisions(self):
        for number in (2, 3):
            self.edit(('        most: {type', f'        unit{number}: {{type: string, description: A unit.}}\n        most: {{type'))
            self.make()
            self.release()
        self.edit(('        most: {type', '        last: {type: string, description: A unit.}\n        most: {type'))
        self.make()
        self.assertEqual(re.findall('\\{.structure = STRUCTURE_(.*), .revision = (.), .size = sizeof\\((.*)\\)\\},',
                                    run.read(os.path.join(self.folder, 'out', 'items.c'))),
                         [('portkey_limit', number, f'struct revision_{number}_portkey_limit') for number in '123'])

    # ---- what is refused -------------------------------------------------------

    def test_another_kind(self):
        self.edit(('{type: boolean, description: Whether', '{type: string, description: Whether'))
        self.assertRegex(self.refused(), r"^set/items\.yaml:82: 'strict' is STRING now, and programs have portkey_rule\.strict as "
                         r'BOOLEAN \(out/names\.lock:[0-9]+\): leave it so, give the new one another name, or release a new ABI '
                         r'\(python3 -m codegen release --new-abi\)\n$')

    def test_another_kind_in_an_answer(self):
        self.edit(('{type: integer, description: From left', '{type: string, description: From left'))
        self.assertIn("'width' is STRING now, and programs have portkey_size.width as INTEGER", self.refused())

    def test_another_structure(self):
        self.edit(("items: {$ref: '#/components/schemas/Limit'}}\n    Limit:", "items: {$ref: '#/components/schemas/Border'}}\n"
                   '    Border: {type: object, additionalProperties: false, description: A border.,\n'
                   '             properties: {most: {type: integer, description: As many.}}}\n    Limit:'))
        self.assertIn("'limits' is OBJECT_LIST:portkey_border now, and programs have portkey_rule.limits as "
                      'OBJECT_LIST:portkey_limit', self.refused())

    def test_another_structure_of_an_answer(self):
        self.edit(('  /rules:\n', '  /rules/all:\n'),
                  ("                properties:\n                  count: {type: integer, description: How many there are.}\n"
                   'components:\n  schemas:\n', 'components:\n  schemas:\n    Count:\n      type: object\n'
                   '      properties: {count: {type: integer, description: How many there are.}}\n'),
                  ("          description: How many there are now.\n          content:\n            application/json:\n"
                   "              schema:\n                type: object\n",
                   "          description: How many there are now.\n          content:\n            application/json:\n"
                   "              schema: {$ref: '#/components/schemas/Count'}\n"))
        err = self.refused()
        self.assertIn("'replace_rules' has portkey_count now in place of portkey_replace_rules_answer, which programs rely on: "
                      'leave it so, give the operation another name', err)

    def test_another_domain(self):
        extras = os.path.join(self.folder, 'set', 'extras.yaml')
        text = run.read(extras)
        run.write(extras, text.replace('get_extra', 'get_other'))
        operation = text.partition('\npaths:\n')[2].replace('[extras]', '[items]')
        self.edit(('  /rules:\n', operation.replace('/extras:', '/further:') + '  /rules:\n'))
        self.assertIn("'get_extra' has items now in place of extras, which programs rely on: leave it so", self.refused())

    def test_json_stays_json(self):
        """Whatever it is said to be, for it can hold all of that."""
        self.edit(('any: {description: Anything.}', 'any: {type: integer, description: Anything.}'))
        self.make()
        self.assertIn('portkey_value any;', self.members('portkey_item', 'answers/items.h'))

    def test_names_that_a_document_of_others_had(self):
        """What is made for another thing later takes none, as older programs would call that."""
        lock = os.path.join(self.folder, 'others.lock')

        def make(path, name):
            operation = f'{{"get": {{"operationId": "{name}", "responses": {{"200": {{"description": "Ok."}}}}}}}}'
            return self.generate(self.put('spec.json', '{"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, '
                                          f'"paths": {{"{path}": {operation}}}}}'), '--lock', lock)

        spec = os.path.join(self.folder, 'spec.json')
        self.assertEqual(make('/a', 'list_things')[::2], (0, ''))
        self.assertEqual(run.codegen('release', '--spec', spec, '--lock', lock), (0, '', ''))
        self.assertEqual(make('/b', 'other')[0], 1)
        self.assertEqual(run.codegen('forget', 'list_things', '--spec', spec, '--lock', lock)[::2], (0, ''))
        self.assertEqual(make('/b', 'other')[::2], (0, ''))
        self.assertEqual(run.codegen('forget', 'other', '--spec', self.put('none.json', '{"openapi": "3.1.0", "info": '
                         '{"title": "t", "version": "1"}, "paths": {"/c": {"get": {"responses": {"200": {"description": "Ok."}}}}}}'),
                         '--lock', lock)[::2], (0, ''))
        self.assertEqual(make('/b', 'list_things')[::2], (0, ''))
        self.assertEqual(re.findall(r'^operation (\w+) "GET /b"$', run.read(lock), re.MULTILINE), ['get_b'])
        self.assertIn('released list_things a\nrevision 2\n', run.read(lock))

    # ---- what is gone ----------------------------------------------------------

    def forget(self, *wanted):
        self.assertEqual(run.codegen('forget', *wanted, '--spec', self.spec, '--lock', self.lock)[::2], (0, ''))

    def test_a_member_that_is_gone_and_comes_back(self):
        before = self.members('portkey_rule')
        entry = '        strict: {type: boolean, description: Whether it is strict.}\n'
        self.edit((entry, ''))
        self.forget('portkey_rule.strict')
        self.make()
        self.assertEqual(self.members('portkey_rule'), before)
        self.assertIn('.is_gone = 1', run.read(os.path.join(self.folder, 'out', 'items.c')))
        self.edit(('    Limit:\n      type: object\n', '    Limit:\n      type: object\n'),
                  ('        limits: {type: array', entry + '        limits: {type: array'))
        self.make()
        self.assertEqual(self.members('portkey_rule'), before)
        self.assertNotIn('.is_gone', run.read(os.path.join(self.folder, 'out', 'items.c')))

    def test_a_domain_that_is_gone_keeps_its_symbols(self):
        root = run.read(self.spec)
        run.write(self.spec, root.replace('  - {name: extras, description: A domain that goes.}\n', ''))
        os.remove(os.path.join(self.folder, 'set', 'extras.yaml'))
        self.forget('get_extra', 'portkey_get_extra_answer')
        self.make()
        api = run.read(os.path.join(self.folder, 'out', 'api.c'))
        self.assertEqual(re.findall(r'^const void \*(\w+)\(void\)$', api, re.MULTILINE),
                         ['portkeyadmin_answers_extras', 'portkeyadmin_domain_extras'])
        self.release()
        self.make()
        self.assertEqual(run.read(os.path.join(self.folder, 'out', 'api.c')), api)

    # ---- the command -----------------------------------------------------------

    def test_a_new_abi(self):
        self.edit(('        most: {type', '        unit: {type: string, description: A unit.}\n        most: {type'))
        self.make()
        self.release('--new-abi')
        self.assertEqual(self.layouts('portkey_limit'), ['1 unit:STRING most:INTEGER'])
        self.make()
        self.assertEqual(self.members('portkey_limit'), ['const char *unit;', 'portkey_integer most;'])

    def test_a_lock_that_lacks_names(self):
        self.edit(('        most: {type', '        unit: {type: string, description: A unit.}\n        most: {type'))
        before = run.read(self.lock)
        self.assertEqual(run.codegen('release', '--spec', self.spec, '--lock', self.lock), (
            1, '', f'{self.lock}:1: its names are not those of {self.spec}: run the generator first\n'))
        self.assertEqual(run.codegen('release', '--spec', self.spec, '--lock', 'none.lock'),
                         (2, '', 'none.lock:1: there is no such lock\n'))
        self.assertEqual(run.read(self.lock), before)

    def test_lines_that_were_edited_by_hand(self):
        for line in ('revision', 'revision 0', 'revision x', 'revision 1 2', 'layout portkey_x', 'layout portkey_x 1',
                     'layout portkey_x 1 a', 'layout portkey_x 1 a:b', 'released', 'released a', 'released a b c d e', 'symbol', 'symbol a b'):
            with self.subTest(line=line):
                before = run.read(self.lock)
                run.write(self.lock, line + '\n' + before)
                self.assertTrue(self.refused().startswith('out/names.lock:1: '), line)
                run.write(self.lock, before)


if __name__ == '__main__':
    unittest.main()
