# SPDX-License-Identifier: MIT
"""Arguments that the API key decides: they are filled in from it where a call has none."""

import json
import subprocess

from flows import CLEAN, KEY, PROGRAM, Failure, Flow, Server, main
from scripted import Scripted, pages, refused
from whoami import READS

ORGANISATION = '5a4db0c5-0000-4000-8000-000000000001'
NOTE = f'organisation_id {ORGANISATION} was filled in from the API key.'
PERIOD = {'start_time': '2026-01-01T00:00:00Z', 'end_time': '2026-02-01T00:00:00Z'}
WORKSPACES = {'workspaces': [{'workspace_id': 'ws-shared-5a4db0', 'excluded': True}]}
CALLS = {
    'list_audit_logs': PERIOD,
    'list_input_guardrail_workspace_exclusions': {},
    'list_output_guardrail_workspace_exclusions': {},
    'update_input_guardrail_workspace_exclusions': WORKSPACES,
    'update_output_guardrail_workspace_exclusions': WORKSPACES,
}


class FromKey(Flow):
    def blocks(self, server, name, arguments):
        """The texts that a tool answers, and whether it failed."""
        message, before = server.answer(server.start(name, arguments))
        server.progress = [one['params'] for one in before if one.get('method') == 'notifications/progress']
        return [block['text'] for block in message['result']['content']], message['result'].get('isError', False)

    def messages(self, server):
        return [one['message'] for one in server.progress]

    def test_it_is_filled_in_and_shown(self):
        for name, arguments in CALLS.items():
            for options in ((), ('--answers', 'short')):
                with self.subTest(name, options=options), self.on_sandbox(*options) as (_, server):
                    self.assertNotIn('organisation_id', server.tools()[name]['inputSchema'].get('required', []))
                    blocks, has_failed = self.blocks(server, name, arguments)
                    self.assertFalse(has_failed, blocks)
                    self.assertEqual(blocks.count(NOTE), 1)
                    self.assertEqual(self.messages(server), list(READS))
                    given, _ = self.blocks(server, name, {**arguments, 'organisation_id': ORGANISATION})
                    self.assertEqual([block for block in blocks if block != NOTE][:1], given[:1])

    def test_what_the_key_is_is_asked_once(self):
        with self.on_sandbox() as (_, server):
            for name in ('list_audit_logs', 'list_input_guardrail_workspace_exclusions'):
                self.assertIn(NOTE, self.blocks(server, name, CALLS[name])[0])
            self.assertEqual(server.progress, [])

    def test_a_given_one_is_sent_as_it_is(self):
        with Scripted({'/audit-logs': pages([])}) as api, Server(api) as server:
            blocks, has_failed = self.blocks(server, 'list_audit_logs', {**PERIOD, 'organisation_id': 'other'})
            self.assertEqual((len(blocks), has_failed), (1, False))
            self.assertEqual([(path, query['organisation_id']) for path, query in api.asked], [('/audit-logs', 'other')])
            for wrong in (None, True):
                self.assertFails(server.call('list_audit_logs', {**PERIOD, 'organisation_id': wrong}), '/organisation_id: ')
            self.assertEqual(len(api.asked), 1)

    def test_a_call_that_is_wrong_otherwise_asks_nothing(self):
        with Scripted({}) as api, Server(api) as server:
            failure = server.call('list_audit_logs', {'start_time': PERIOD['start_time']})
            self.assertFails(failure, 'end_time')
            self.assertNotIn('expected the property "organisation_id"', failure)
            self.assertFails(server.call('list_audit_logs', {**PERIOD, 'organization_id': 'o'}), 'organization_id')
            self.assertEqual(api.asked, [])

    def test_it_is_not_found(self):
        with Scripted({path: refused for path in READS.values()}) as api, Server(api) as server:
            self.assertFails(server.call('list_audit_logs', PERIOD), 'the call was not made: organisation_id is missing',
                             'list_api_keys and get_workspace')
            self.assertNotIn('/audit-logs', [path for path, _ in api.asked])

    def test_the_api_refuses_what_was_filled_in(self):
        with self.on_sandbox() as (sandbox, server):
            sandbox.ask('PUT', '/sandbox/faults', 'GET /audit-logs 403')
            blocks, has_failed = self.blocks(server, 'list_audit_logs', PERIOD)
            self.assertTrue(has_failed)
            self.assertIn('HTTP 403', blocks[0])
            self.assertEqual(blocks[1:], [NOTE])

    def test_only_what_is_offered_is_called(self):
        with Scripted({'/audit-logs': pages([])}) as api, Server(api, '--tools', 'list_audit_logs') as server:
            self.assertFails(server.call('list_audit_logs', PERIOD), 'organisation_id is missing')
            self.assertEqual(api.asked, [])

    def test_a_composite_tool(self):
        with self.on_sandbox('--surface', 'compact') as (_, server):
            name = next(name for name, tool in server.tools().items() if 'list_audit_logs(' in tool['description'])
            blocks, has_failed = self.blocks(server, name, {'operation': 'list_audit_logs', 'arguments': PERIOD})
            self.assertFalse(has_failed, blocks)
            self.assertIn(NOTE, blocks)

    def test_progress_grows(self):
        with self.on_sandbox() as (sandbox, server):
            sandbox.ask('PUT', '/sandbox/faults', 'GET /audit-logs delay=60s')
            number = server.start('list_audit_logs', PERIOD)
            messages = [server.receive()['params']['message'] for _ in range(len(READS) + 1)]
            self.assertEqual(messages[:-1], list(READS))
            self.assertIn('waiting for the API', messages[-1])
            server.send({'method': 'notifications/cancelled', 'params': {'requestId': number}})

    def test_it_fails_and_is_cancelled_at_every_step(self):
        with self.on_sandbox() as (sandbox, server):
            for what, path in READS.items():
                with self.subTest(what):
                    sandbox.ask('PUT', '/sandbox/faults', f'GET {path} 400')
                    self.assertFails(server.call('list_audit_logs', PERIOD), 'the call was not made', f'({what})', 'HTTP 400')
                    sandbox.ask('PUT', '/sandbox/faults', f'GET {path} delay=60s')
                    number = server.start('list_audit_logs', PERIOD)
                    while server.receive().get('params', {}).get('message') != what:
                        pass
                    server.send({'method': 'notifications/cancelled', 'params': {'requestId': number}})
                    sandbox.ask('PUT', '/sandbox/faults', '')
                    server.next_id += 1
                    server.send({'id': server.next_id, 'method': 'ping'})
                    _, before = server.answer(server.next_id)
                    self.assertFalse([message for message in before if message.get('id') == number])
            self.assertNotIsInstance(server.call('list_audit_logs', PERIOD), Failure)

    # ---- on the command line ----

    def command(self, api, **arguments):
        return subprocess.run([PROGRAM, '--base-url', f'http://127.0.0.1:{api.port}/v1', '--allow-insecure-http',
                               '--allow-private-base-url', 'call', 'list_audit_logs', json.dumps(arguments)],
                              capture_output=True, text=True, timeout=60, env={**CLEAN, 'PORTKEY_API_KEY': KEY})

    def test_on_the_command_line(self):
        keys = pages([{'key': 'x***y', 'organisation_id': 'mine'}])
        with Scripted({'/api-keys': keys, '/audit-logs': pages([])}) as api:
            done = self.command(api, **PERIOD)
            self.assertEqual((done.returncode, json.loads(done.stdout)['data']), (0, []), done.stderr)
            self.assertIn('organisation_id mine was filled in from the API key.', done.stderr)
            self.assertEqual([path for path, query in api.asked if query.get('organisation_id') == 'mine'], ['/audit-logs'])
            count = len(api.asked)
            done = self.command(api, **PERIOD, organisation_id='other')
            self.assertEqual((done.returncode, done.stderr), (0, ''))
            self.assertEqual([query['organisation_id'] for _, query in api.asked[count:]], ['other'])
            self.assertEqual(self.command(api, start_time='now').returncode, 2)
            # What would be filled in is not asked for.
            done = self.command(api, start_time=PERIOD['start_time'])
            self.assertEqual((done.returncode, done.stdout), (2, ''))
            self.assertIn('end_time', done.stderr)
            self.assertNotIn('expected the property "organisation_id"', done.stderr)
            self.assertEqual(len(api.asked), count + 1)

    def test_not_found_on_the_command_line(self):
        with Scripted({path: refused for path in READS.values()}) as api:
            done = self.command(api, **PERIOD)
            self.assertEqual((done.returncode, done.stdout), (1, ''))
            self.assertIn('organisation_id is missing', done.stderr)
            self.assertNotIn('/audit-logs', [path for path, _ in api.asked])


del Flow

if __name__ == '__main__':
    main()
