# SPDX-License-Identifier: MIT
"""The commands export, import and diff: a workspace and the folder that it is kept in."""

import contextlib
import hashlib
import json
import os
import pathlib
import pty
import signal
import subprocess
import tempfile
import threading
import unittest

from flows import CLEAN, KEY, PROGRAM, SECONDS, Sandbox, main
from scripted import Relay

SUPPORT = 'ws-support-bot-c98ac3'
SHARED = 'ws-shared-5a4db0'
CONFIG = 'configs/support-with-cache.yaml'


class Files(unittest.TestCase):
    @contextlib.contextmanager
    def on_sandbox(self):
        with Sandbox() as sandbox, tempfile.TemporaryDirectory() as folder:
            self.sandbox = sandbox
            self.folder = pathlib.Path(folder) / 'kept'
            self.key = pathlib.Path(folder) / 'key'
            self.key.write_text(KEY)
            self.key.chmod(0o600)
            yield sandbox

    def command(self, *arguments, upstream=None):
        """The command line, with the key in a file: it is read again for each client, when the process is confined."""
        return [PROGRAM, '--base-url', f'http://127.0.0.1:{(upstream or self.sandbox).port}/v1', '--allow-insecure-http', '--allow-private-base-url',
                '--api-key-file', str(self.key), '--workspace', SUPPORT, *arguments]

    def run_program(self, status, *arguments):
        done = subprocess.run(self.command(*arguments), capture_output=True, text=True, timeout=SECONDS, stdin=subprocess.DEVNULL,
                              env=CLEAN)
        self.assertEqual(done.returncode, status, done.stderr)
        return done.stdout, done.stderr

    def export(self, status=0, *options):
        return self.run_program(status, 'export', str(self.folder), *options)

    def answer(self, text, said):
        """Runs an import on a terminal, and answers what it asks; `said` may do something before."""
        master, slave = pty.openpty()
        with subprocess.Popen(self.command('import', str(self.folder)), stdin=slave, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              env=CLEAN) as process:
            os.close(slave)
            seen = b''
            while b'[y/N]' not in seen:
                piece = os.read(process.stderr.fileno(), 1024)
                self.assertTrue(piece, seen)
                seen += piece
            said()
            os.write(master, text)
            output, errors = process.communicate(timeout=SECONDS)
            os.close(master)
        return process.returncode, output.decode(), (seen + errors).decode()

    def change(self, path=CONFIG, old='86400', new='60'):
        file = self.folder / path
        text = file.read_text()
        self.assertIn(old, text)
        file.write_text(text.replace(old, new))

    def config(self):
        return json.loads(json.loads(self.sandbox.ask('GET', '/v1/configs/pc-support-with-cache-' + self.suffix())[2])['config'])

    def suffix(self):
        rows = json.loads(self.sandbox.ask('GET', f'/v1/configs?workspace_id={SUPPORT}')[2])['data']
        return next(row['slug'] for row in rows if row['name'] == 'Support with cache').rsplit('-', 1)[1]

    def names(self):
        return sorted(str(path.relative_to(self.folder)) for path in self.folder.rglob('*') if not path.is_dir())

    def test_export(self):
        with self.on_sandbox():
            output, errors = self.export()
            self.assertEqual((output, errors), ('6 files written, 0 unchanged, 0 removed\n', ''))
            self.assertEqual(self.names(), ['SHA256SUMS', 'collections/support.yaml', CONFIG, 'guardrails/short-answers.yaml',
                                            'partials/tone.yaml', 'prompts/support-answer-to-a-customer.yaml',
                                            'rate_limits/requests-of-the-bot.yaml'])
            first, *sums = (self.folder / 'SHA256SUMS').read_text().splitlines()
            self.assertEqual(first, f'# workspace: {SUPPORT}')
            subprocess.run(['sha256sum', '--check', '--strict', '--quiet', 'SHA256SUMS'], cwd=self.folder, check=True, timeout=SECONDS)
            self.assertEqual(sums, [f'{hashlib.sha256((self.folder / name).read_bytes()).hexdigest()}  {name}' for name in self.names()[1:]])
            self.assertEqual(self.export()[0], '0 files written, 6 unchanged, 0 removed\n')
            answer = json.loads(self.export(0, '--json')[0])
            self.assertEqual({name: (self.folder / name).read_text() for name in self.names()[1:]}, answer['files'])

    def test_files_without_an_object(self):
        with self.on_sandbox() as sandbox:
            self.export()
            for file, text in (('configs/other.yaml', 'name: Other\n'), ('README.md', 'mine'), ('configs/notes.txt', 'mine')):
                (self.folder / file).write_text(text)
            slug = 'pc-support-with-cache-' + self.suffix()
            other = json.loads(sandbox.ask('POST', '/v1/configs', json.dumps({'name': 'Gone', 'workspace_id': SUPPORT, 'config': {}}))[2])
            edited = json.loads(sandbox.ask('POST', '/v1/configs', json.dumps({'name': 'Edited', 'workspace_id': SUPPORT, 'config': {'a': 1}}))[2])
            self.export()
            self.assertIn('configs/gone.yaml', self.names())
            self.change('configs/edited.yaml', 'a: 1', 'a: 2')
            for one in (other['slug'], edited['slug']):
                self.assertEqual(sandbox.ask('DELETE', f'/v1/configs/{one}')[0], 200)
            output, errors = self.export()
            self.assertEqual(output, '0 files written, 6 unchanged, 1 removed\n')
            self.assertIn('1 file without an object any longer', errors)
            self.assertNotIn('configs/gone.yaml', self.names())
            for kept in ('configs/edited.yaml', 'configs/other.yaml', 'README.md', 'configs/notes.txt'):
                self.assertIn(kept, self.names())
            self.assertTrue(slug)

    def test_what_was_changed_is_not_replaced(self):
        with self.on_sandbox():
            self.export()
            (self.folder / 'configs/own.yaml').write_text('name: Own\n')
            self.change()
            self.change('partials/tone.yaml', 'friendly', 'brief')
            before = {name: (self.folder / name).read_bytes() for name in self.names()}
            for options in ((), ('--json',)):
                output, errors = self.export(1, *options)
                self.assertEqual(output, '')
                self.assertEqual([line.split(': ')[1:] for line in errors.splitlines()[:2]],
                                 [[CONFIG, 'was changed since the last export'], ['partials/tone.yaml', 'was changed since the last export']])
                self.assertIn('nothing was written', errors)
                self.assertIn('--yes replaces', errors)
                self.assertEqual({name: (self.folder / name).read_bytes() for name in self.names()}, before)
            self.assertEqual(self.export(0, '--yes'), ('2 files written, 4 unchanged, 0 removed\n', ''))
            self.assertIn('configs/own.yaml', self.names())
            # What is there already is not lost, whoever wrote it; a list that is missing does not say who did.
            (self.folder / 'SHA256SUMS').unlink()
            self.assertEqual(self.export(), ('0 files written, 6 unchanged, 0 removed\n', ''))
            (self.folder / 'SHA256SUMS').unlink()
            self.change()
            self.export(1)
            self.assertNotIn('SHA256SUMS', self.names())

    def test_an_unknown_workspace_changes_nothing(self):
        with self.on_sandbox():
            self.export()
            before = {name: (self.folder / name).read_bytes() for name in self.names()}
            for workspace in ('ws-suport-bot', 'Support Bot'):
                for command in (('export',), ('diff',), ('import', '--dry-run'), ('import', '--yes')):
                    with self.subTest(workspace=workspace, command=command):
                        output, errors = self.run_program(1, command[0], str(self.folder), *command[1:], '--workspace', workspace)
                        self.assertEqual(output, '')
                        self.assertIn(f'this key sees no workspace of the id or slug {workspace}. Like it: ws-support-bot-c98ac3\n', errors)
            self.assertEqual({name: (self.folder / name).read_bytes() for name in self.names()}, before)

    def test_failures_name_the_command(self):
        with self.on_sandbox() as sandbox:
            self.export()
            sandbox.ask('PUT', '/sandbox/faults', 'GET /configs 400')
            for command in (('export',), ('diff',), ('import', '--yes')):
                with self.subTest(command=command):
                    errors = self.run_program(1, command[0], str(self.folder), *command[1:])[1]
                    self.assertIn(f'portkey-admin-mcp: {command[0]} stopped at list_configs', errors)
                    self.assertNotIn('_workspace', errors)

    def test_a_folder_of_another_workspace_stays(self):
        with self.on_sandbox():
            self.export()
            before = self.names()
            errors = self.export(1, '--workspace', SHARED)[1]
            self.assertIn(f'SHA256SUMS: the folder is of the workspace {SUPPORT}, not {SHARED}; nothing was written', errors)
            self.assertEqual(self.names(), before)

    def add_config(self):
        """One more, which nothing refers to. Returns its slug."""
        body = json.dumps({'name': 'Gone', 'workspace_id': SUPPORT, 'config': {}})
        return json.loads(self.sandbox.ask('POST', '/v1/configs', body)[2])['slug']

    def test_a_workspace_that_is_not_confirmed_removes_nothing(self):
        with self.on_sandbox() as sandbox:
            own = json.loads(sandbox.ask('POST', '/v1/admin/workspaces', json.dumps({'name': 'Own'}))[2])['slug']
            # Incomplete also while it is confirmed: there are partials of other workspaces, of which that is not known.
            made = sandbox.ask('POST', '/v1/configs', json.dumps({'name': 'Gone', 'workspace_id': own, 'config': {}}))[2]
            self.assertEqual(self.export(1, '--workspace', own)[0], '1 file written, 0 unchanged, 0 removed\n')
            self.assertEqual(sandbox.ask('DELETE', f'/v1/configs/{json.loads(made)["slug"]}')[0], 200)
            sandbox.ask('PUT', '/sandbox/faults', 'GET /admin/workspaces* 403\nGET /collections 403\nGET /prompts/partials 403')
            output, errors = self.export(1, '--workspace', own)
            self.assertEqual(output, '0 files written, 0 unchanged, 0 removed\n')
            self.assertIn('not looked at: workspace: it could not be confirmed that it exists', errors)
            self.assertIn('1 file not in this export: kept, as there may still be objects of them', errors)
            # It is listed still, and removed when the workspace can be read.
            sandbox.ask('PUT', '/sandbox/faults', '')
            self.assertEqual(self.export(1, '--workspace', own)[0], '0 files written, 0 unchanged, 1 removed\n')

    def use_key_of_the_workspace(self):
        """Of few scopes: it may neither read the workspace nor list any."""
        body = {'name': 'Few', 'workspace_id': SUPPORT, 'scopes': ['configs.list', 'configs.read', 'prompts.list', 'prompts.read']}
        self.key.write_text(json.loads(self.sandbox.ask('POST', '/v1/api-keys/workspace/service', json.dumps(body))[2])['key'])

    def test_a_key_that_may_not_read_the_workspace(self):
        with self.on_sandbox():
            self.export()
            before = {name: (self.folder / name).read_bytes() for name in self.names()}
            self.use_key_of_the_workspace()
            self.assertEqual(self.export(), ('0 files written, 6 unchanged, 0 removed\n', ''))
            self.assertEqual(self.run_program(0, 'diff', str(self.folder)), ('', ''))
            # The API refuses the lists of one that is mistyped; those of partials have no workspace.
            for command in (('export',), ('diff',), ('import', '--yes')):
                output, errors = self.run_program(1, command[0], str(self.folder), *command[1:], '--workspace', 'ws-suport-bot')
                self.assertEqual(output, '')
                self.assertIn('no list of the workspace "ws-suport-bot" can be read with this key: list_collections answered HTTP 403', errors)
            self.assertEqual({name: (self.folder / name).read_bytes() for name in self.names()}, before)

    def test_what_is_incomplete_fails(self):
        with self.on_sandbox() as sandbox:
            self.export()
            for fault, said in (('GET /prompts 403', 'not looked at: prompt: '),
                                (f'GET /configs/pc-support-with-cache-{self.suffix()} 403', 'left out: config Support with cache: ')):
                sandbox.ask('PUT', '/sandbox/faults', fault)
                for command, what in ((('export',), 'export'), (('export', '--json'), 'export'), (('diff',), 'comparison')):
                    errors = self.run_program(1, command[0], str(self.folder), *command[1:])[1]
                    self.assertIn(said, errors)
                    self.assertIn(f'portkey-admin-mcp: the {what} is incomplete\n', errors)

    def test_the_list_of_workspaces_confirms_one_that_cannot_be_read(self):
        with self.on_sandbox() as sandbox:
            slug = self.add_config()
            self.export()
            self.assertEqual(sandbox.ask('DELETE', f'/v1/configs/{slug}')[0], 200)
            sandbox.ask('PUT', '/sandbox/faults', f'GET /admin/workspaces/{SUPPORT} 403')
            self.assertEqual(self.export(), ('0 files written, 6 unchanged, 1 removed\n', ''))

    def test_a_kind_that_was_not_looked_at_stays(self):
        with self.on_sandbox() as sandbox:
            self.export()
            before = self.names()
            sandbox.ask('PUT', '/sandbox/faults', 'GET /configs 403')
            output, errors = self.export(1)
            self.assertTrue(output.endswith(' 0 removed\n'), output)
            self.assertIn('1 file not in this export: kept', errors)
            self.assertEqual(self.names(), before)

    def test_a_list_that_names_no_workspace_removes_nothing(self):
        with self.on_sandbox() as sandbox:
            slug = self.add_config()
            self.export()
            sums = self.folder / 'SHA256SUMS'
            sums.write_text(''.join(sums.read_text().splitlines(keepends=True)[1:]))
            self.assertEqual(sandbox.ask('DELETE', f'/v1/configs/{slug}')[0], 200)
            for _ in range(2):
                self.assertEqual(self.export()[0], '0 files written, 6 unchanged, 0 removed\n')
                self.assertIn('configs/gone.yaml', self.names())

    def test_a_list_of_files_that_lies(self):
        with self.on_sandbox():
            self.export()
            outside = self.folder.parent / 'outside.yaml'
            outside.write_text('mine')
            digest = hashlib.sha256(b'mine').hexdigest()
            (self.folder / 'labels').symlink_to(self.folder.parent)
            with open(self.folder / 'SHA256SUMS', 'a', encoding='utf-8') as sums:
                for name in ('../outside.yaml', 'configs/../../outside.yaml', 'labels/outside.yaml', str(outside), 'x' * 5000):
                    sums.write(f'{digest}  {name}\n')
                sums.write('\0\n' + digest + '\n')
            self.export()
            self.assertEqual(outside.read_text(), 'mine')

    def test_links_are_not_followed(self):
        with self.on_sandbox():
            self.export()
            outside = self.folder.parent / 'outside.yaml'
            outside.write_text('name: Outside\n')
            (self.folder / CONFIG).unlink()
            (self.folder / CONFIG).symlink_to(outside)
            self.assertIn(f'{CONFIG}: is no regular file; links are not followed', self.run_program(2, 'import', str(self.folder), '--yes')[1])
            self.assertIn('links are not followed', self.run_program(2, 'diff', str(self.folder))[1])
            # It is replaced by the file, and what it led to stays.
            self.export()
            self.assertFalse((self.folder / CONFIG).is_symlink())
            self.assertEqual(outside.read_text(), 'name: Outside\n')
            (self.folder / 'configs').rename(self.folder.parent / 'configs')
            (self.folder / 'configs').symlink_to(self.folder.parent / 'configs')
            self.run_program(2, 'import', str(self.folder), '--yes')
            self.assertIn('configs: ', self.export(1)[1])

    def test_what_is_no_file_of_a_workspace(self):
        with self.on_sandbox():
            self.assertIn('No such file', self.run_program(2, 'import', str(self.folder), '--yes')[1])
            self.folder.mkdir()
            self.assertIn('has no files of a workspace', self.run_program(2, 'import', str(self.folder), '--yes')[1])
            (self.folder / 'configs').mkdir()
            for make, said in ((lambda path: os.mkfifo(path), 'no regular file'), (lambda path: path.mkdir(), 'no regular file'),
                               (lambda path: path.write_bytes(b'x' * ((1 << 20) + 1)), 'configs/x.yaml: '),
                               (lambda path: path.write_bytes(b'name: \xff\n'), 'configs/x.yaml: is no text in UTF-8'),
                               (lambda path: path.write_bytes(b'name: x\0y\n'), 'configs/x.yaml: is no text in UTF-8'),
                               (lambda path: path.write_bytes(b'name: [\n'), 'configs/x.yaml: 2:1: ')):
                path = self.folder / 'configs' / 'x.yaml'
                make(path)
                self.assertIn(said, self.run_program(2, 'import', str(self.folder), '--yes')[1])
                if path.is_dir():
                    path.rmdir()
                else:
                    path.unlink()
            (self.folder / 'configs' / 'Name.yaml').write_text('name: X\n')
            self.assertIn('configs/Name.yaml: names of files are like', self.run_program(2, 'import', str(self.folder), '--yes')[1])

    def test_files_that_are_not_read_are_named(self):
        with self.on_sandbox():
            self.export()
            for name in ('config/x.yaml', 'configs/y.yml', 'z.yaml', 'charts/values.YAML', '.github/ci.yaml', 'configs/notes.txt'):
                (self.folder / name).parent.mkdir(exist_ok=True)
                (self.folder / name).write_text('name: X\n')
            for i in range(25):
                (self.folder / f'charts/c{i}.yaml').write_text('')
            for command in (('diff',), ('import', '--dry-run'), ('import', '--yes', '--json')):
                with self.subTest(command=command):
                    errors = self.run_program(0, command[0], str(self.folder), *command[1:])[1].splitlines()
                    self.assertIn('portkey-admin-mcp: config/x.yaml: not read: files are in folders such as configs; '
                                  'did you mean "configs"?', errors)
                    self.assertIn('portkey-admin-mcp: configs/y.yml: not read: names of files end in .yaml', errors)
                    self.assertIn('portkey-admin-mcp: z.yaml: not read: files are in folders such as configs', errors)
                    self.assertIn('portkey-admin-mcp: 6 more files are not read', errors)
                    self.assertEqual(len(errors), 24, errors)

    def test_names_do_not_begin_lines(self):
        with self.on_sandbox():
            self.export()
            (self.folder / 'configs' / 'all is well\nportkey-admin-mcp: nothing to do.yml').write_text('name: X\n')
            for command in (('diff',), ('import', '--dry-run')):
                errors = self.run_program(0, command[0], str(self.folder), *command[1:])[1]
                self.assertIn('all is well\\u000aportkey-admin-mcp: nothing to do.yml: not read', errors)

    def test_files_in_folders_of_folders_are_named(self):
        with self.on_sandbox():
            self.export()
            for name in ('configs/sub/x.yaml', 'configs/sub/deeper/y.yml', 'configs/.hidden/z.yaml', 'charts/sub/z.yaml'):
                (self.folder / name).parent.mkdir(exist_ok=True, parents=True)
                (self.folder / name).write_text('name: X\n')
            (self.folder / 'configs/link').symlink_to(self.folder / 'configs/sub')
            errors = sorted(self.run_program(0, 'diff', str(self.folder))[1].splitlines())
            self.assertEqual(errors, [f'portkey-admin-mcp: configs/sub/{name}: not read: folders such as configs have no folders within'
                                      for name in ('deeper/y.yml', 'x.yaml')])

    def test_a_mark_before_a_text(self):
        """As some editors put it before UTF-8."""
        with self.on_sandbox():
            self.export()
            file = self.folder / CONFIG
            file.write_text('\ufeff' + file.read_text())
            self.assertEqual((self.says('import', 0, '--yes'), self.says('diff', 0)), ('nothing to do\n', ''))
            self.assertEqual(self.export()[0], '0 files written, 6 unchanged, 0 removed\n')
            call = [word for word in self.command('call', 'list_collections', '-') if word not in ('--workspace', SUPPORT)]
            done = subprocess.run(call, input=f'\ufeff{{"workspace_id": "{SUPPORT}"}}'.encode(), capture_output=True, timeout=SECONDS, env=CLEAN)
            self.assertEqual((done.returncode, done.stderr), (0, b''))

    def test_an_empty_workspace(self):
        with self.on_sandbox() as sandbox:
            own = json.loads(sandbox.ask('POST', '/v1/admin/workspaces', json.dumps({'name': 'Own'}))[2])['slug']
            sandbox.ask('PUT', '/sandbox/faults', 'GET /prompts/partials 403')
            self.export(1, '--workspace', own)
            sandbox.ask('PUT', '/sandbox/faults', '')
            self.assertEqual(self.names(), ['SHA256SUMS'])
            # Nothing differs, but partials of other workspaces are there, of which that is not known.
            self.assertEqual(self.says('diff', 1, '--workspace', own), '')
            self.assertEqual(self.says('import', 0, '--yes', '--workspace', own), 'nothing to do\n')

    def test_what_is_left_to_be_done_by_hand(self):
        limit = 'name: L\ntype: cost\ncredit_limit: 5\nconditions:\n- key: workspace_id\n  value: ${workspace}\ngroup_by:\n- key: api_key\n'
        with self.on_sandbox():
            self.write('usage_limits/l.yaml', limit)
            self.assertTrue(self.says('import', 0, '--yes').endswith('1 created, 0 updated\n'))
            self.change('usage_limits/l.yaml', 'type: cost\ncredit_limit: 5', 'type: tokens\ncredit_limit: 6')
            self.assertTrue(self.says('import', 1, '--yes').endswith('nothing to do but by hand: 1\n'))
            self.assertIn('nothing to do but by hand: 1\n', self.says('import', 0, '--dry-run'))
            self.write('configs/new.yaml', 'name: New\nconfig: {a: 1}\n')
            self.assertTrue(self.says('import', 1, '--yes').endswith('1 created, 0 updated, 1 to be done by hand\n'))
            self.assertEqual([one['action'] for one in json.loads(self.says('import', 1, '--yes', '--json'))['changes']], ['by_hand'])

    def test_partials_of_others_are_left_out_of_what_is_exported(self):
        with self.on_sandbox() as sandbox:
            sandbox.ask('POST', '/v1/prompts/partials', json.dumps({'name': 'Elsewhere', 'string': 'x', 'workspace_id': SHARED}))
            for command, what in (('export', 'export'), ('diff', 'comparison')):
                errors = self.run_program(1, command, str(self.folder))[1]
                self.assertIn('left out: partial: this key sees the partials of all workspaces', errors)
                self.assertIn(f'portkey-admin-mcp: the {what} is incomplete\n', errors)
            self.assertEqual(self.run_program(0, 'import', str(self.folder), '--yes'), ('nothing to do\n', ''))

    def test_diff(self):
        with self.on_sandbox():
            self.export()
            self.assertEqual(self.run_program(0, 'diff', str(self.folder)), ('', ''))
            # Neither comments nor another order or another way to write it.
            (self.folder / CONFIG).write_text('# mine\nconfig: {provider: "@openai-support", cache: {mode: semantic, max_age: 86400}}\n'
                                              'name: Support with cache\n')
            self.assertEqual(self.run_program(0, 'diff', str(self.folder)), ('', ''))
            self.change()
            (self.folder / 'partials/tone.yaml').unlink()
            (self.folder / 'labels').mkdir()
            (self.folder / 'labels/new.yaml').write_text('name: new\n')
            output = self.run_program(1, 'diff', str(self.folder))[0]
            self.assertIn(f'--- workspace/{CONFIG}\n+++ files/{CONFIG}\n', output)
            self.assertIn('-    max_age: 86400\n+    max_age: 60\n', output)
            self.assertIn('+++ files/labels/new.yaml\n@@ -0,0 +1,1 @@\n+name: new\n', output)
            self.assertIn('-name: Tone\n', output)

    def make(self, name, config):
        body = json.dumps({'name': name, 'workspace_id': SUPPORT, 'config': config})
        status, _, text = self.sandbox.ask('POST', '/v1/configs', body)
        self.assertEqual(status, 200, text)
        return json.loads(text)['slug']

    def says(self, command, status, *options):
        return self.run_program(status, command, str(self.folder), *options)[0]

    def test_a_file_by_another_name(self):
        """The commands find what it describes as import_workspace does, by what it says."""
        with self.on_sandbox() as sandbox:
            slug = self.make('Refers', {'fallback': 'pc-support-with-cache-' + self.suffix(), 'text': '$${configs/x}'})
            self.export()
            (self.folder / CONFIG).rename(self.folder / 'configs/mine.yaml')
            self.change('configs/refers.yaml', '${configs/support-with-cache}', '${configs/mine}')
            self.assertEqual(self.says('import', 0, '--yes'), 'nothing to do\n')
            self.assertEqual(self.says('diff', 0), '')
            self.assertEqual(self.export(), ('0 files written, 7 unchanged, 0 removed\n', ''))
            self.assertNotIn(CONFIG, self.names())
            # What changes is written into it, and shown by its name; the content was exported, by whichever name.
            (self.folder / 'configs/refers.yaml').rename(self.folder / 'configs/refers-2.yaml')
            sandbox.ask('PUT', f'/v1/configs/{slug}', json.dumps({'config': {'fallback': 'pc-support-with-cache-' + self.suffix(), 'b': 1}}))
            self.assertIn('--- workspace/configs/refers-2.yaml\n+++ files/configs/refers-2.yaml\n@@', self.says('diff', 1))
            self.assertEqual(self.export(), ('1 file written, 6 unchanged, 0 removed\n', ''))
            self.assertIn("fallback: '${configs/mine}'", (self.folder / 'configs/refers-2.yaml').read_text())
            self.assertEqual(self.says('import', 0, '--yes'), 'nothing to do\n')

    def test_a_file_of_another_object(self):
        """A file whose `name` was changed describes another object, for all three."""
        with self.on_sandbox():
            self.export()
            self.change(CONFIG, 'name: Support with cache', 'name: New')
            self.assertIn('create   configs/support-with-cache\nstays    configs/support-with-cache,', self.says('import', 0, '--dry-run'))
            output = self.says('diff', 1)
            self.assertIn(f'--- workspace/{CONFIG}\n+++ files/{CONFIG}\n@@ -1,6 +0,0 @@\n-name: Support with cache\n', output)
            self.assertIn(f'--- workspace/{CONFIG}\n+++ files/{CONFIG}\n@@ -0,0 +1,6 @@\n+name: New\n', output)
            self.assertIn(f'{CONFIG}: was changed since the last export', self.export(1)[1])
            # Once both are there, the file stays that of its object.
            self.says('import', 0, '--yes')
            self.assertEqual(self.export(), ('1 file written, 6 unchanged, 0 removed\n', ''))
            self.assertIn('name: New', (self.folder / CONFIG).read_text())
            self.assertEqual((self.says('import', 0, '--yes'), self.says('diff', 0)), ('nothing to do\n', ''))

    def test_names_that_are_one_name_of_a_file(self):
        """A file keeps its name when another object takes it, too; one that an older export left twice is removed."""
        with self.on_sandbox():
            self.make('A B', {'a': 1})
            self.export()
            self.make('a-b', {'a': 2})
            self.assertEqual(self.export(), ('1 file written, 7 unchanged, 0 removed\n', ''))
            self.assertIn('name: A B', (self.folder / 'configs/a-b.yaml').read_text())
            self.assertEqual((self.says('import', 0, '--yes'), self.says('diff', 0)), ('nothing to do\n', ''))
            text = (self.folder / 'configs/a-b.yaml').read_bytes()
            self.write('configs/a-b-0.yaml', text.decode())
            with open(self.folder / 'SHA256SUMS', 'a', encoding='utf-8') as sums:
                sums.write(f'{hashlib.sha256(text).hexdigest()}  configs/a-b-0.yaml\n')
            for command, said in (('import', 'another file describes an object of the same name'),
                                  ('diff', 'configs/a-b.yaml: another file describes an object of the same name: configs/a-b-0.yaml\n')):
                self.assertIn(said, self.run_program(1, command, str(self.folder), *(['--yes'] if command == 'import' else []))[1])
            self.sandbox.ask('PUT', '/sandbox/faults', 'GET /labels 403')
            self.assertTrue(self.export(1)[0].endswith(' 1 removed\n'))
            self.assertEqual(self.says('import', 0, '--yes'), 'nothing to do\n')

    def test_a_file_that_says_the_same_in_other_words(self):
        text = '# mine\nconfig: {provider: "@openai-support", cache: {mode: semantic, max_age: 86400}}\nname: Support with cache\n'
        with self.on_sandbox() as sandbox:
            self.write('configs/by-hand.yaml', text)
            self.assertEqual(self.export(), ('5 files written, 1 unchanged, 0 removed\n', ''))
            self.assertEqual((self.folder / 'configs/by-hand.yaml').read_text(), text)
            # Its comment would be lost.
            sandbox.ask('PUT', f'/v1/configs/pc-support-with-cache-{self.suffix()}', json.dumps({'config': {'a': 1}}))
            self.assertIn('configs/by-hand.yaml: was changed since the last export', self.export(1)[1])
            (self.folder / 'SHA256SUMS').unlink()
            self.assertIn('configs/by-hand.yaml: was not exported before', self.export(1)[1])
            self.assertEqual((self.folder / 'configs/by-hand.yaml').read_text(), text)

    def test_other_ways_to_write_a_prompt(self):
        """As an import takes them for the same, so do the others."""
        head = 'name: P\nmodel: m\nvirtual_key: v\ncollection: ${collections/support}\n'
        with self.on_sandbox():
            self.export()
            self.write('prompts/p.yaml', head + 'messages: [{role: user, content: hi}]\n')
            self.assertTrue(self.says('import', 0, '--yes').endswith('1 created, 0 updated\n'))
            self.write('prompts/p.yaml', head + 'parameters: {model: m}\nis_raw_template: false\n'
                       'string: \'[{"role":"user","content":"hi"}]\'\n')
            self.assertEqual((self.says('import', 0, '--yes'), self.says('diff', 0)), ('nothing to do\n', ''))
            self.assertEqual(self.export()[0], '0 files written, 7 unchanged, 0 removed\n')

    def test_secrets_that_are_left_out_are_named(self):
        with self.on_sandbox():
            self.make('Keys', {'targets': [{'api_key': 'sk-in-the-config'}] * 12})
            errors = self.export()[1]
            self.assertNotIn('in-the-config', errors)
            self.assertRegex(errors, r'portkey-admin-mcp: configs/keys\.yaml: left out, as they look like secrets: /config/')
            self.assertTrue(errors.endswith(', and more\n'), errors)

    def test_diff_refuses_what_import_refuses(self):
        with self.on_sandbox():
            self.export()
            file = self.folder / 'configs/other.yaml'
            for text, said in (('name: [\n', 'configs/other.yaml: 2:1: '), ('nam: Other\n', 'a config has no member "nam"'),
                               ('config: {}\n', 'the member "name" must be a text'), ('- name\n', 'it has no members at its top')):
                file.write_text(text)
                for command in (('diff',), ('import', '--yes')):
                    with self.subTest(text=text, command=command):
                        output, errors = self.run_program(2, command[0], str(self.folder), *command[1:])
                        self.assertEqual(output, '')
                        self.assertIn(said, errors)

    def test_import_asks(self):
        with self.on_sandbox() as sandbox:
            self.export()
            self.change()
            # Before anything is read: a sandbox that answers nothing is not asked.
            sandbox.ask('PUT', '/sandbox/faults', 'GET /* 500')
            output, errors = self.run_program(2, 'import', str(self.folder))
            self.assertEqual(output, '')
            self.assertIn('import asks on a terminal; nothing was sent (--yes applies the plan without asking, ', errors)
            sandbox.ask('PUT', '/sandbox/faults', '')
            self.assertEqual(self.config()['cache']['max_age'], 86400)
            for text in (b'n\n', b'\n', b'yep\n', b'\x04'):
                status, output, errors = self.answer(text, lambda: None)
                self.assertEqual((status, self.config()['cache']['max_age']), (1, 86400))
                self.assertIn('nothing was changed', errors)
            slug = 'pc-support-with-cache-' + self.suffix()

            def meanwhile():
                self.assertEqual(sandbox.ask('PUT', f'/v1/configs/{slug}', json.dumps({'config': {'retry': {'attempts': 4}}}))[0], 200)
            status, _, errors = self.answer(b'y\n', meanwhile)
            self.assertEqual((status, self.config()), (1, {'retry': {'attempts': 4}}))
            self.assertIn('files or workspace changed since the plan was made; nothing was changed', errors)
            status, output, _ = self.answer(b'yes\n', lambda: None)
            self.assertEqual((status, self.config()['cache']['max_age']), (0, 60))
            self.assertTrue(output.endswith('0 created, 1 updated\n'))

    def test_import(self):
        with self.on_sandbox() as sandbox:
            self.export()
            self.assertEqual(self.run_program(0, 'import', str(self.folder), '--yes'), ('nothing to do\n', ''))
            self.change()
            (self.folder / 'labels').mkdir()
            (self.folder / 'labels/new.yaml').write_text('name: new\n')
            self.assertNotIn('updated', self.run_program(0, 'import', str(self.folder), '--dry-run')[0])
            requests = json.loads(self.run_program(0, 'import', str(self.folder), '--dry-run', '--json')[0])['requests']
            self.assertEqual([request['operation'] for request in requests], ['create_prompt_label', 'update_config'])
            self.assertEqual(self.config()['cache']['max_age'], 86400)
            sandbox.ask('PUT', '/sandbox/faults', 'PUT /configs/* 400')
            errors = self.run_program(1, 'import', str(self.folder), '--yes')[1]
            self.assertIn('\nDone:\n- create_prompt_label: create a label: labels/new', errors)
            sandbox.ask('PUT', '/sandbox/faults', '')
            answer = json.loads(self.run_program(0, 'import', str(self.folder), '--yes', '--json')[0])
            self.assertEqual((answer['applied'], [change['file'] for change in answer['changes']]), (True, ['configs/support-with-cache']))
            self.assertEqual(self.run_program(0, 'diff', str(self.folder)), ('', ''))

    @contextlib.contextmanager
    def import_held(self, request):
        """Yields an import of two configs that waits for the answer to a request; `self.release` lets that come."""
        arrived, self.release = threading.Event(), threading.Event()

        def change(method, path, answer):
            if f'{method} {path}' == request:
                arrived.set()
                self.release.wait(SECONDS)
            return answer
        with self.on_sandbox() as sandbox, Relay(sandbox, change) as upstream:
            for name in ('a', 'b'):
                self.write(f'configs/{name}.yaml', f'name: {name}\nconfig: {{x: 1}}\n')
            command = subprocess.Popen(self.command('import', str(self.folder), '--yes', upstream=upstream), stdin=subprocess.DEVNULL,
                                       stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=CLEAN,
                                       preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
            try:
                self.assertTrue(arrived.wait(SECONDS))
                yield command
            finally:
                self.release.set()
                command.kill()
                command.communicate()

    def write(self, name, text):
        (self.folder / name).parent.mkdir(exist_ok=True, parents=True)
        (self.folder / name).write_text(text)

    def test_an_import_that_is_interrupted(self):
        """What is being made is waited for, and nothing else is made: another import completes it, and makes nothing twice."""
        for one in (signal.SIGINT, signal.SIGTERM):
            with self.subTest(one), self.import_held('POST /configs') as command:
                command.send_signal(one)
                while 'waiting' not in (said := command.stderr.readline()):
                    self.assertTrue(said)
                self.assertIn('waiting for the answer of create_config: else it would not be known whether it was done; nothing more is '
                              'sent; interrupt again to end without it', said)
                self.release.set()
                output, errors = command.communicate(timeout=SECONDS)
                self.assertEqual(command.returncode, 1)
                self.assertIn('create   configs/a\ncreate   configs/b\n', output)
                self.assertNotIn(' created', output)
                self.assertEqual(errors.partition('(create a config: configs/b): ')[2],
                                 'interrupted; this was not sent\nDone:\n- create_config: create a config: configs/a\n'
                                 'Not done:\n- create_config: create a config: configs/b\n'
                                 'To go on: import the same files again: what is done already is not done again.\n')
                self.assertTrue(self.run_program(0, 'import', str(self.folder), '--yes')[0].endswith('1 created, 0 updated\n'))

    def test_an_import_that_is_interrupted_twice(self):
        with self.import_held('POST /configs') as command:
            command.send_signal(signal.SIGINT)
            while 'waiting' not in (said := command.stderr.readline()):
                self.assertTrue(said)
            command.send_signal(signal.SIGINT)
            output, errors = command.communicate(timeout=SECONDS)
            self.assertEqual(command.returncode, 1)
            self.assertIn('create   configs/a\n', output)
            self.assertIn('\nNot known whether it was done:\n- create_config: create a config: configs/a\n'
                          'Not done:\n- create_config: create a config: configs/b\n'
                          'To go on: look at the workspace before you import again: ', errors)

    def test_what_was_not_done_is_listed(self):
        with self.on_sandbox() as sandbox:
            for number in range(60):
                self.write(f'configs/c{number:02}.yaml', f'name: c{number}\nconfig: {{x: 1}}\n')
            self.write('labels/l.yaml', 'name: l\n')
            sandbox.ask('PUT', '/sandbox/faults', 'POST /configs 400')
            errors = self.run_program(1, 'import', str(self.folder), '--yes')[1]
            done, _, rest = errors.partition('\nDone:')[2].partition('\nNot done:\n')
            self.assertEqual(done, '\n- create_prompt_label: create a label: labels/l')
            undone = rest.partition('\nTo go on:')[0].splitlines()
            self.assertEqual(undone, [f'- create_config: create a config: configs/c{number:02}' for number in range(50)] +
                             ['- and 10 more'])

    def test_usage(self):
        with self.on_sandbox():
            for arguments, said in ((('call', 'list_configs'), '--workspace goes with'), (('diff', 'x', '--yes'), '--yes goes with the commands export and import'),
                                    (('export', 'x', '--dry-run'), '--dry-run goes with'), (('import', 'x', '--dry-run', '--yes'), 'exclude each other'),
                                    (('diff', 'x', '--json'), '--json goes with'), (('export',), 'the name of a folder is missing'),
                                    (('export', 'a', 'b'), 'too many arguments')):
                self.assertIn(said, self.run_program(2, *arguments)[1])
            done = subprocess.run([PROGRAM, 'export', 'x', '--sandbox'], capture_output=True, text=True, timeout=SECONDS, env=CLEAN)
            self.assertEqual(done.returncode, 2)
            self.assertIn('--workspace takes the id or slug', done.stderr)


if __name__ == '__main__':
    main()
