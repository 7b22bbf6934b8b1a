# SPDX-License-Identifier: MIT
"""The sandbox within the program: --sandbox with each command that calls the API. inside.py PROGRAM"""

import json
import os
import stat
import tempfile
import unittest

from played import run


def call(tool, arguments='{}', *options, **environment):
    done = run('call', '--sandbox', *options, tool, arguments, **environment)
    return json.loads(done.stdout)


class Calls(unittest.TestCase):
    def test_a_call_needs_no_account(self):
        done = run('--sandbox', 'call', 'list_workspaces')
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn('"id":"5a4db0c5-', done.stdout)
        self.assertIn('the data are invented, and nothing is sent', done.stderr)

    def test_a_refusal_is_that_of_the_api(self):
        done = run('--sandbox', 'call', 'get_config', '{"slug": "pc-none"}')
        self.assertEqual((done.returncode, done.stdout), (1, ''))
        self.assertRegex(done.stderr, r'AB0[38]')

    def test_a_delete_of_what_is_used_says_how_to_find_what_uses_it(self):
        slug = next(one['slug'] for one in call('list_configs')['data'] if one['name'] == 'Shop with fallback')
        arguments = json.dumps({'slug': slug})
        self.assertIn('Hint: something uses it: find_references with kind config shows what',
                      run('call', '--sandbox', 'delete_config', arguments).stderr)
        done = run('call', '--sandbox', '--exclude-tools', 'find_references', 'delete_config', arguments)
        self.assertIn('Hint: something uses it, or belongs to it', done.stderr)

    def test_settings_of_the_api_are_not_used(self):
        done = run('--sandbox', 'call', 'list_configs', PORTKEY_API_KEY='a key of somebody', PORTKEY_BASE_URL='nonsense')
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertNotEqual(run('call', 'list_configs', PORTKEY_BASE_URL='nonsense').returncode, 0)

    def test_state_in_a_file_lasts(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, 'state')
            made = call('create_config', '{"name": "Mine", "config": {"retry": {"attempts": 3}}}', '--db', path)
            self.assertEqual(call('get_config', json.dumps({'slug': made['slug']}), '--db', path)['name'], 'Mine')
            self.assertEqual(stat.S_IMODE(os.stat(path).st_mode), 0o600)
        self.assertNotIn('Mine', run('--sandbox', 'call', 'list_configs').stdout)

    def test_options_choose_plan_seed_and_time(self):
        month = json.dumps({'start_time': '2026-01-01T00:00:00Z', 'end_time': '2026-02-01T00:00:00Z',
                            'organisation_id': '5a4db0c5-0000-4000-8000-000000000001'})
        self.assertIn('needs the Enterprise plan', run('--sandbox', '--plan', 'pro', 'call', 'list_audit_logs', month).stderr)
        self.assertIn('records', call('list_audit_logs', month))
        once, again = (call('list_workspaces', '{}', '--seed', 'empty', '--clock', '2026-01-31T12:00:00Z') for _ in 'ab')
        self.assertEqual(once, again)
        self.assertEqual(once['data'][0]['created_at'], '2026-01-31T12:00:00.000Z')

    def test_files_of_exports_need_the_command_sandbox(self):
        done = next(one for one in call('list_log_exports')['data'] if one['status'] == 'success')
        refused = run('--sandbox', 'call', 'download_log_export', json.dumps({'export_id': done['id']}))
        self.assertEqual((refused.returncode, refused.stdout), (1, ''))
        self.assertIn('the command sandbox does', refused.stderr)

    def test_observe_finds_no_difference(self):
        done = run('--sandbox', 'observe')
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertRegex(done.stdout, r'^answers compared: [1-9]\d+, differences: 0$')


class Refusals(unittest.TestCase):
    def refuses(self, pattern, *arguments):
        done = run(*arguments)
        self.assertEqual((done.returncode, done.stdout), (2, ''))
        self.assertRegex(done.stderr, pattern)

    def test_what_a_request_goes_to_is_said_once(self):
        for option in (['--base-url', 'https://api.example'], ['--gateway-url', 'https://api.example'],
                       ['--api-key-file', '/dev/null']):
            self.refuses('--sandbox takes the place of the API', '--sandbox', *option, 'call', 'list_configs')
        self.refuses('--sandbox does not go with the command', 'sandbox', '--sandbox')

    def test_what_needs_a_sandbox(self):
        for option in (['--db', 'x'], ['--seed', 'empty'], ['--plan', 'pro'], ['--clock', 'x']):
            self.refuses('or with --sandbox', *option, 'call', 'list_configs')
        for option in (['--record', 'x'], ['--fault', '* /x 503']):
            self.refuses('goes with the command sandbox only', '--sandbox', *option, 'call', 'list_configs')
        self.refuses('with the commands http and sandbox only', '--sandbox', '--port', '0', 'call', 'list_configs')
        self.refuses('--key goes with the command sandbox only', '--sandbox', '--key', 'x', 'call', 'list_configs')
        self.refuses('unknown option --key', '--key', 'x', 'call', 'list_configs')

    def test_a_file_that_is_no_state(self):
        with tempfile.NamedTemporaryFile() as file:
            file.write(b'This is a text, and longer than what SQLite looks at first. ' * 20)
            file.flush()
            done = run('--sandbox', '--db', file.name, 'call', 'list_configs')
            self.assertEqual(done.returncode, 1)
            self.assertIn('the sandbox cannot be opened', done.stderr)


class Server(unittest.TestCase):
    """A session over standard input and output."""

    def converse(self, *requests, options=()):
        first = {'method': 'initialize', 'params': {'protocolVersion': '2025-06-18', 'capabilities': {},
                                                    'clientInfo': {'name': 'test', 'version': '1'}}}
        lines = [json.dumps({'jsonrpc': '2.0', 'id': i, **request}) for i, request in enumerate([first, *requests])]
        lines.insert(1, '{"jsonrpc":"2.0","method":"notifications/initialized"}')
        done = run('--sandbox', *options, given='\n'.join(lines) + '\n')
        answers = sorted(map(json.loads, done.stdout.splitlines()), key=lambda answer: answer['id'])
        return [answer['result'] for answer in answers], done.stderr

    def test_the_model_is_told(self):
        (first, resource), complaints = self.converse(
            {'method': 'resources/read', 'params': {'uri': 'portkey://server/configuration'}})
        self.assertIn('Tools work on a sandbox', first['instructions'])
        self.assertNotIn('No API key', first['instructions'])
        settings = json.loads(resource['contents'][0]['text'])
        self.assertIs(settings['sandbox'], True)
        self.assertNotIn('base_url', settings)
        self.assertIn('nothing is sent', complaints)

    def test_calls_of_a_session_share_their_state(self):
        def tool(name, arguments):
            return {'method': 'tools/call', 'params': {'name': name, 'arguments': arguments}}

        with tempfile.TemporaryDirectory() as folder:
            options = ('--db', os.path.join(folder, 'state'))
            (_, made), _ = self.converse(tool('create_collection', {'name': 'Texts'}), options=options)
            slug = json.loads(made['content'][0]['text'])['slug']
            (_, found), _ = self.converse(tool('get_collection', {'collection_id': slug}), options=options)
            self.assertEqual(json.loads(found['content'][0]['text'])['name'], 'Texts')

    def test_a_state_that_cannot_be_had_is_said_in_the_session(self):
        (first,), complaints = self.converse(options=('--db', '/nowhere/state'))
        self.assertIn('the sandbox cannot be opened', first['instructions'])
        self.assertIn('the sandbox cannot be opened', complaints)


if __name__ == '__main__':
    unittest.main()
