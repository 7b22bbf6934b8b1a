# SPDX-License-Identifier: MIT
"""rotate_key_safely: a new value for an API key, which is not lost whatever fails."""

import contextlib
import json
import signal
import subprocess
import threading

from flows import CLEAN, KEY, PROGRAM, SECONDS, Failure, Flow, Sandbox, Server, main
from scripted import Relay, Scripted

WORKSPACE = 'ws-shared-5a4db0'
TRIES = [('configs.list', 'list_configs', '/configs'), ('prompts.list', 'list_prompts', '/prompts'),
         ('workspaces.list', 'list_workspaces', '/admin/workspaces')]
KEY_ID = '5a4db0c5-106c-4299-8907-fa361adea7cd'


class Rotate(Flow):
    def make(self, server, *scopes):
        made = server.call('create_api_key', {'type': 'workspace', 'sub_type': 'service', 'name': 'Mine', 'workspace_id': WORKSPACE,
                                              'scopes': list(scopes) or ['logs.list']})
        self.assertNotIsInstance(made, Failure, made)
        return made

    def rotate(self, server, made, **more):
        answer = server.call('rotate_key_safely', {'id': made['id'], **more})
        self.assertNotIsInstance(answer, Failure, answer)
        return answer

    def status(self, sandbox, key):
        return sandbox.ask('GET', '/v1/configs', key=key)[0]

    def test_both_values_work(self):
        with self.on_sandbox() as (sandbox, server):
            made = self.make(server, 'configs.list')
            answer = self.rotate(server, made)
            self.assertNotEqual(answer['key'], made['key'])
            self.assertEqual((self.status(sandbox, made['key']), self.status(sandbox, answer['key'])), (200, 200))
            self.assertEqual((answer['name'], answer['new_value']), ('Mine', {'works': 'yes', 'tried_with': 'list_configs'}))
            self.assertEqual(answer['old_value'], {'works': 'not known', 'reason': 'not tried: only its users have the old value'})
            self.assertIn('key_transition_expires_at', answer)
            self.assertNotIn(answer['key'], str(server.progress))

    def test_what_it_is_tried_with(self):
        for scope, operation, _ in TRIES:
            with self.subTest(scope), self.on_sandbox() as (_, server):
                self.assertEqual(self.rotate(server, self.make(server, scope))['new_value'], {'works': 'yes', 'tried_with': operation})
        with self.on_sandbox() as (_, server):
            self.assertEqual(self.rotate(server, self.make(server))['new_value']['tried_with'], 'get_api_key')

    def test_the_servers_own_key(self):
        with self.on_sandbox() as (sandbox, owner):
            made = self.make(owner, 'configs.list')
            with Server(sandbox, PORTKEY_API_KEY=made['key']) as server:
                self.assertIn('This server is using it', self.rotate(server, made, dry_run=True)['message'])
                answer = self.rotate(server, made)
                self.assertEqual(answer['old_value'], {'works': 'yes', 'tried_with': 'get_api_key'})
                self.assertIn('This server is using its old value', answer['message'])

    def test_the_old_value_that_does_not_work(self):
        with self.on_sandbox() as (sandbox, owner):
            made = self.make(owner, 'configs.list')
            with Server(sandbox, PORTKEY_API_KEY=made['key']) as server:
                sandbox.ask('PUT', '/sandbox/faults', 'GET /configs delay=3s')
                number = server.start('rotate_key_safely', {'id': made['id']})
                while server.receive().get('params', {}).get('message') != 'try the new value':
                    pass
                sandbox.ask('PUT', '/sandbox/faults', f'GET /api-keys/{made["id"]} 401')
                answer = json.loads(server.answer(number)[0]['result']['content'][0]['text'])
                self.assertEqual((answer['new_value']['works'], answer['old_value']['works']), ('yes', 'no'))

    def test_a_second_rotation_is_refused(self):
        with self.on_sandbox() as (_, server):
            made = self.make(server)
            self.rotate(server, made)
            self.assertFails(server.call('rotate_key_safely', {'id': made['id']}), 'rotate_key_safely stopped at rotate_api_key '
                             '(give it a new value): ', 'transition of an earlier rotation', 'Nothing was changed.', 'To go on: call ',
                             'wait for its end, which is key_transition_expires_at')

    def test_a_key_that_is_not_there(self):
        with self.on_sandbox() as (_, server):
            self.assertFails(server.call('rotate_key_safely', {'id': '00000000-0000-4000-8000-000000000000'}),
                             'rotate_key_safely stopped at get_api_key (read the key): ', 'HTTP 403', 'Nothing was changed.')

    def test_a_key_that_is_named_wrongly(self):
        with self.on_sandbox() as (sandbox, server):
            made = self.make(server)
            for key, fault in (('00000000-0000-4000-8000-000000000000', ''), ('Shop', ''), (made['id'], f'GET /api-keys/{made["id"]} 404'),
                               (made['id'], f'POST /api-keys/{made["id"]}/rotate 400')):
                with self.subTest(key, fault=fault):
                    sandbox.ask('PUT', '/sandbox/faults', fault)
                    result = server.call('rotate_key_safely', {'id': key})
                    self.assertFails(result, 'Nothing was changed.', 'To go on: call find with kinds [api_key]')
                    self.assertNotIn('is lost', result)
            # Where it may have been rotated, the new value may be lost.
            sandbox.ask('PUT', '/sandbox/faults', f'POST /api-keys/{made["id"]}/rotate reset')
            masked = server.call('get_api_key', {'id': made['id']})['key']
            self.assertFails(server.call('rotate_key_safely', {'id': made['id']}), 'the new value is lost', 'To go on: call get_api_key',
                             f'Before, the masked value was {masked}.')

    def test_a_dry_run_tells_what_the_record_shows(self):
        def message(**record):
            answers = {f'/api-keys/{KEY_ID}': lambda _: {'id': KEY_ID, 'name': 'Mine', 'key': 'a***b', **record}}
            with Scripted(answers) as upstream, Server(upstream) as server:
                return self.rotate(server, {'id': KEY_ID}, dry_run=True, **period)['message']

        would = 'The key would be rotated.'
        for period, more in (({}, ' The old value would work for 30 minutes, the default of key_transition_period_ms.'),
                             ({'key_transition_period_ms': 3600000}, '')):
            for record in ({}, {'key_transition_expires_at': '2020-01-01T00:00:00Z'}, {'key_transition_expires_at': None},
                           {'expires_at': '2999-01-01T00:00:00Z', 'status': 'active'}, {'expires_at': None}, {'expires_at': 'soon'}):
                with self.subTest(record, **period):
                    hidden = '' if record.get('key_transition_expires_at') else (
                        ' The API refuses that while the transition of an earlier rotation runs, which the record does not show.')
                    self.assertEqual(message(**record), would + hidden + more)
            for record, why in (({'key_transition_expires_at': '2999-01-01T00:00:00Z'}, 'transition of an earlier rotation'),
                                ({'expires_at': '2020-01-01T00:00:00Z'}, 'has expired'), ({'status': 'expired'}, 'has expired')):
                with self.subTest(record, **period):
                    self.assertRegex(message(**record), f'^The (key would not be rotated|API would probably refuse to rotate the key): .*{why}')
        with self.on_sandbox() as (_, server):
            made = self.make(server)
            self.rotate(server, made)
            self.assertIn('transition of an earlier rotation', self.rotate(server, made, dry_run=True)['message'])

    def test_an_expired_key_is_not_rotated(self):
        for record in ({'expires_at': '2020-01-01T00:00:00Z', 'status': 'active'}, {'status': 'expired'}):
            answers = {f'/api-keys/{KEY_ID}': lambda _: {'id': KEY_ID, 'name': 'Mine', 'key': 'a***b', **record}}
            with self.subTest(record), Scripted(answers) as upstream, Server(upstream) as server:
                result = server.call('rotate_key_safely', {'id': KEY_ID})
                self.assertEqual(result.partition('\n')[::2], (
                    'the key has expired (expires_at, status), and a new value of it would not work either; give it a later expires_at '
                    'with update_api_key first, or create another key', 'Nothing was changed.'))

    def test_a_dry_run_changes_nothing(self):
        with self.on_sandbox() as (_, server):
            made = self.make(server)
            before = server.call('get_api_key', {'id': made['id']})
            answer = self.rotate(server, made, key_transition_period_ms=3600000, dry_run=True)
            self.assertEqual(answer['requests'], [{'operation': 'rotate_api_key', 'method': 'POST', 'body': {'key_transition_period_ms': 3600000},
                                                   'path': f'/api-keys/{made["id"]}/rotate'}])
            self.assertNotIn('key', answer)
            self.assertEqual(server.call('get_api_key', {'id': made['id']}), before)

    def test_it_fails_before_the_rotation(self):
        for request, what, faults in (('GET', 'get_api_key (read the key)', {'400': False, 'reset': False, 'truncate': False}),
                                      ('POST', 'rotate_api_key (give it a new value)', {'400': False, 'reset': True, 'truncate': True})):
            for fault, is_doubtful in faults.items():
                with self.subTest(what, fault=fault), self.on_sandbox() as (sandbox, server):
                    made = self.make(server)
                    end = '/rotate' if request == 'POST' else ''
                    sandbox.ask('PUT', '/sandbox/faults', f'{request} /api-keys/{made["id"]}{end} {fault}')
                    result = server.call('rotate_key_safely', {'id': made['id']})
                    self.assertFails(result, f'stopped at {what}: ', '\nTo go on: call ')
                    self.assertEqual('Not known whether it was done:\n- rotate_api_key' in result, is_doubtful)
                    self.assertEqual('Nothing was changed.' in result, not is_doubtful)

    def test_it_fails_after_the_rotation(self):
        for fault, works in (('401', 'no'), ('400', 'not known'), ('500', 'not known'), ('reset', 'not known'), ('truncate', 'not known')):
            for scope, operation, path in TRIES:
                with self.subTest(operation, fault=fault), self.on_sandbox() as (sandbox, server):
                    made = self.make(server, scope)
                    sandbox.ask('PUT', '/sandbox/faults', f'GET {path} {fault}')
                    answer = self.rotate(server, made)
                    self.assertEqual((answer['new_value']['works'], answer['new_value']['tried_with']), (works, operation))
                    self.assertTrue(answer['new_value']['reason'])
                    self.assertNotIn(answer['key'], answer['new_value']['reason'])
                    self.assertEqual('refuses the new value' in answer['message'], works == 'no')
                    sandbox.ask('PUT', '/sandbox/faults', '')
                    self.assertNotEqual(self.status(sandbox, answer['key']), 401)

    def test_an_answer_without_a_new_value(self):
        for status, receipt in ((200, {'id': KEY_ID}), (204, None)):
            answers = {f'/api-keys/{KEY_ID}': lambda _: {'id': KEY_ID, 'name': 'Mine', 'key': 'a***b'},
                       f'/api-keys/{KEY_ID}/rotate': lambda _: (status, receipt)}
            with self.subTest(status), Scripted(answers) as upstream, Server(upstream) as server:
                result = server.call('rotate_key_safely', {'id': KEY_ID})
                self.assertFails(result, 'the answer of the API has no new value, which is lost', '\nDone:\n- rotate_api_key',
                                 '\nTo go on: call get_api_key')
                self.assertNotIn('try it', result)

    def test_an_error_that_repeats_the_servers_key(self):
        answers = {f'/api-keys/{KEY_ID}': lambda _: {'id': KEY_ID, 'name': 'Mine', 'key': 'a***b', 'scopes': ['configs.list']},
                   f'/api-keys/{KEY_ID}/rotate': lambda _: {'id': KEY_ID, 'key': 'pk-new-value-0123456789'},
                   '/configs': lambda _: (400, {'message': f'neither pk-new-value-0123456789 nor {KEY}'})}
        with Scripted(answers) as upstream, Server(upstream) as server:
            reason = self.rotate(server, {'id': KEY_ID})['new_value']['reason']
            self.assertRegex(reason, r'neither \*+ nor \*+')

    def test_without_the_right_to_a_call(self):
        with self.on_sandbox() as (sandbox, server):
            made = self.make(server, 'configs.list', 'prompts.list')
            sandbox.ask('PUT', '/sandbox/faults', 'GET /configs 403')
            self.assertEqual(self.rotate(server, made)['new_value'], {'works': 'yes', 'tried_with': 'list_prompts'})
        with self.on_sandbox('--exclude-tools', 'list_configs') as (_, server):
            self.assertEqual(self.rotate(server, self.make(server, 'configs.list'))['new_value']['tried_with'], 'get_api_key')

    def cancel(self, sandbox, server, made, rule, what):
        """Cancels a call that does this, and returns what the same call answers afterwards. The rule stays."""
        sandbox.ask('PUT', '/sandbox/faults', rule)
        number = server.start('rotate_key_safely', {'id': made['id']})
        while server.receive().get('params', {}).get('message') != what:
            pass
        server.send({'method': 'notifications/cancelled', 'params': {'requestId': number}})
        server.request('ping')
        if '60s' in rule:
            sandbox.ask('PUT', '/sandbox/faults', '')
        while True:
            answer = server.call('rotate_key_safely', {'id': made['id']})
            if not isinstance(answer, Failure) or 'still under way' not in answer:
                sandbox.ask('PUT', '/sandbox/faults', '')
                return answer

    def test_it_is_cancelled_before_the_rotation(self):
        with self.on_sandbox() as (sandbox, server):
            made = self.make(server, 'configs.list')
            answer = self.cancel(sandbox, server, made, f'GET /api-keys/{made["id"]} delay=60s', 'read the key')
            self.assertEqual(answer['new_value']['works'], 'yes')

    def test_it_is_cancelled_during_the_rotation(self):
        with self.on_sandbox() as (sandbox, server):
            made = self.make(server, 'configs.list')
            asked_at = server.call('whoami', {})['asked_at']
            answer = self.cancel(sandbox, server, made, f'POST /api-keys/{made["id"]}/rotate delay=5s', 'give it a new value')
            self.assertNotIsInstance(answer, Failure, answer)
            self.assertEqual(self.status(sandbox, answer['key']), 200)
            # What was kept of the keys is forgotten, also by a change whose call was cancelled.
            self.assertGreater(server.call('whoami', {})['asked_at'], asked_at)
            self.assertEqual((answer['new_value']['works'], answer['new_value']['reason']),
                             ('not known', 'not called: the run was cancelled'))
            # It is given once, and the rotation was done once.
            self.assertFails(server.call('rotate_key_safely', {'id': made['id']}), 'transition of an earlier rotation')

    def test_a_rotation_that_fails_after_the_call_was_cancelled(self):
        with self.on_sandbox() as (sandbox, server):
            made = self.make(server, 'configs.list')
            answer = self.cancel(sandbox, server, made, f'POST /api-keys/{made["id"]}/rotate 400 delay=5s', 'give it a new value')
            # It is not kept: this is the answer of the second call.
            self.assertFails(answer, 'stopped at rotate_api_key', 'HTTP 400', 'Nothing was changed.')
            self.assertEqual(self.rotate(server, made)['new_value']['works'], 'yes')

    def test_it_is_cancelled_after_the_rotation(self):
        with self.on_sandbox() as (sandbox, server):
            made = self.make(server, 'configs.list')
            answer = self.cancel(sandbox, server, made, 'GET /configs delay=60s', 'try the new value')
            self.assertNotIsInstance(answer, Failure, answer)
            self.assertEqual((answer['answer']['id'], self.status(sandbox, answer['answer']['key'])), (made['id'], 200))
            self.assertIn('What follows was cancelled', answer['message'])
            self.assertFails(server.call('rotate_key_safely', {'id': made['id']}), 'transition of an earlier rotation')

    def test_the_server_ends_during_the_rotation(self):
        with self.on_sandbox() as (sandbox, server):
            made = self.make(server)
            sandbox.ask('PUT', '/sandbox/faults', f'POST /api-keys/{made["id"]}/rotate delay=60s')
            number = server.start('rotate_key_safely', {'id': made['id']})
            while server.receive().get('params', {}).get('message') != 'give it a new value':
                pass
            server.send({'method': 'notifications/cancelled', 'params': {'requestId': number}})
            server.request('ping')


    def test_the_server_is_ended_during_the_rotation(self):
        for end in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP, None):
            with self.subTest(end), self.on_sandbox() as (sandbox, server):
                made = self.make(server, 'configs.list')
                number = self.rotate_slowly(sandbox, server, made, '3s')
                if end is None:
                    server.process.stdin.close()
                else:
                    server.process.send_signal(end)
                answer = json.loads(server.answer(number)[0]['result']['content'][0]['text'])
                self.assertEqual(self.status(sandbox, answer['key']), 200)
                self.assertEqual(server.process.wait(SECONDS), 0)

    def test_the_server_is_ended_twice_during_the_rotation(self):
        with Sandbox() as sandbox, Server(sandbox) as server:
            self.rotate_slowly(sandbox, server, self.make(server), '60s')
            server.process.send_signal(signal.SIGTERM)
            with self.assertRaises(subprocess.TimeoutExpired):
                server.process.wait(1)
            server.process.send_signal(signal.SIGTERM)
            self.assertEqual(server.process.wait(SECONDS), 1)

    def rotate_slowly(self, sandbox, server, made, delay):
        sandbox.ask('PUT', '/sandbox/faults', f'POST /api-keys/{made["id"]}/rotate delay={delay}')
        number = server.start('rotate_key_safely', {'id': made['id']})
        while server.receive().get('params', {}).get('message') != 'give it a new value':
            pass
        return number


class Command(Flow):
    """The command, which is asked to end by a signal. What its client never reads is lost, unlike over MCP."""

    @contextlib.contextmanager
    def run_held(self, request, tool='rotate_key_safely', arguments=None, ignored=()):
        """Yields sandbox, key, and the command, which waits for the answer to a request; `self.release` lets that answer come."""
        arrived, self.release = threading.Event(), threading.Event()

        def change(method, path, answer):
            if f'{method} {path}' == request.format(id=made['id']):
                arrived.set()
                self.release.wait(SECONDS)
            return answer

        with Sandbox() as sandbox, Relay(sandbox, change) as upstream:
            body = {'name': 'Mine', 'workspace_id': WORKSPACE, 'scopes': ['configs.list']}
            made = json.loads(sandbox.ask('POST', '/v1/api-keys/workspace/service', json.dumps(body))[2])
            env = {**CLEAN, 'PORTKEY_API_KEY': KEY, 'PORTKEY_BASE_URL': f'http://127.0.0.1:{upstream.port}/v1',
                   'PORTKEY_ALLOW_INSECURE_HTTP': 'true', 'PORTKEY_ALLOW_PRIVATE_BASE_URL': 'true'}
            command = subprocess.Popen([PROGRAM, 'call', tool, json.dumps(arguments or {'id': made['id']})], env=env, text=True,
                                       stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL,
                                       preexec_fn=lambda: dispose(ignored))
            try:
                self.assertTrue(arrived.wait(SECONDS))
                yield sandbox, made, command
            finally:
                self.release.set()
                command.kill()
                command.communicate()

    def assertGives(self, sandbox, made, text):
        """The new value is there, and is right."""
        answer = json.loads(text)
        value = answer.get('answer', answer)
        self.assertEqual(value['id'], made['id'])
        self.assertEqual(sandbox.ask('GET', '/v1/configs', key=value['key'])[0], 200)

    def test_before_the_rotation(self):
        with self.run_held('GET /api-keys/{id}') as (sandbox, made, command):
            command.send_signal(signal.SIGINT)
            self.assertEqual(command.wait(SECONDS), -signal.SIGINT)
            self.assertEqual(json.loads(sandbox.ask('GET', f'/v1/api-keys/{made["id"]}')[2]).get('key_transition_expires_at'), None)

    def test_during_the_rotation(self):
        for one in (signal.SIGINT, signal.SIGTERM):
            with self.subTest(one), self.run_held('POST /api-keys/{id}/rotate') as (sandbox, made, command):
                command.send_signal(one)
                self.assertIn('waiting for the answer of rotate_api_key: it has a new value that is shown once', command.stderr.readline())
                self.release.set()
                out, complaints = command.communicate(timeout=SECONDS)
                self.assertEqual((command.returncode, complaints), (0, ''))
                self.assertGives(sandbox, made, out)

    def test_twice_during_the_rotation(self):
        with self.run_held('POST /api-keys/{id}/rotate') as (_, _, command):
            command.send_signal(signal.SIGINT)
            self.assertIn('interrupt again to end without it', command.stderr.readline())
            command.send_signal(signal.SIGINT)
            out, complaints = command.communicate(timeout=SECONDS)
            self.assertEqual((command.returncode, out), (1, ''))
            self.assertIn('\nNot known whether it was done:\n- rotate_api_key: give it a new value', complaints)
            self.assertIn('\nTo go on: call get_api_key; if its masked value is another one than before, it was rotated', complaints)
            self.assertRegex(complaints, r'Before, the masked value was \w+\*+\w+\.\n')

    def test_a_terminal_that_is_closed(self):
        with self.run_held('POST /api-keys/{id}/rotate') as (sandbox, made, command):
            command.send_signal(signal.SIGHUP)
            self.assertIn('waiting for the answer of rotate_api_key', command.stderr.readline())
            self.release.set()
            out, _ = command.communicate(timeout=SECONDS)
            self.assertGives(sandbox, made, out)

    def test_an_output_that_cannot_be_written(self):
        lost = ('rotate_key_safely was carried out, but its answer, which is shown once, is lost\nTo go on: call get_api_key; ')
        with self.run_held('POST /api-keys/{id}/rotate') as (_, _, command):
            command.stdout.close()
            command.stdout = None
            self.release.set()
            complaints = command.stderr.read()
            self.assertEqual(command.wait(SECONDS), 1)
            self.assertIn('cannot write: Broken pipe\n', complaints)
            self.assertIn(lost, complaints)
            self.assertRegex(complaints, r'Before, the masked value was \w+\*+\w+\.\n')
        with Sandbox() as sandbox, open('/dev/full', 'w') as full:
            body = {'name': 'Mine', 'workspace_id': WORKSPACE, 'scopes': ['configs.list']}
            made = json.loads(sandbox.ask('POST', '/v1/api-keys/workspace/service', json.dumps(body))[2])
            env = {**CLEAN, 'PORTKEY_API_KEY': KEY, 'PORTKEY_BASE_URL': f'http://127.0.0.1:{sandbox.port}/v1',
                   'PORTKEY_ALLOW_INSECURE_HTTP': 'true', 'PORTKEY_ALLOW_PRIVATE_BASE_URL': 'true'}
            for dry_run in (True, False):
                arguments = json.dumps({'id': made['id'], 'dry_run': dry_run})
                done = subprocess.run([PROGRAM, 'call', 'rotate_key_safely', arguments], env=env, text=True, stdout=full,
                                      stderr=subprocess.PIPE, timeout=SECONDS)
                self.assertEqual(done.returncode, 1)
                self.assertIn('cannot write: No space left on device\n', done.stderr)
                self.assertEqual(lost in done.stderr, not dry_run)

    def test_after_the_rotation(self):
        with self.run_held('GET /configs') as (sandbox, made, command):
            command.send_signal(signal.SIGINT)
            out, _ = command.communicate(timeout=SECONDS)
            self.assertEqual(command.returncode, 0)
            self.assertGives(sandbox, made, out)


    def test_plain_calls_with_a_new_value(self):
        new = {'type': 'workspace', 'sub_type': 'service', 'name': 'Other', 'workspace_id': WORKSPACE, 'scopes': ['configs.list']}
        for request, tool, arguments in (('POST /api-keys/{id}/rotate', 'rotate_api_key', None),
                                         ('POST /api-keys/workspace/service', 'create_api_key', new)):
            with self.subTest(tool), self.run_held(request, tool, arguments) as (sandbox, _, command):
                command.send_signal(signal.SIGINT)
                self.assertIn(f'waiting for the answer of {tool}: it has a new value that is shown once', command.stderr.readline())
                self.release.set()
                out, complaints = command.communicate(timeout=SECONDS)
                self.assertEqual((command.returncode, complaints), (0, ''))
                self.assertEqual(sandbox.ask('GET', '/v1/configs', key=json.loads(out)['key'])[0], 200)

    def test_plain_calls_twice(self):
        with self.run_held('POST /api-keys/{id}/rotate', 'rotate_api_key') as (_, _, command):
            command.send_signal(signal.SIGINT)
            self.assertIn('interrupt again to end without it', command.stderr.readline())
            command.send_signal(signal.SIGINT)
            out, complaints = command.communicate(timeout=SECONDS)
            self.assertEqual((command.returncode, out), (-signal.SIGINT, ''))
            self.assertIn('the change may have been made: check with get_api_key before you repeat the call', complaints)
            self.assertIn('if it was carried out, the value in its answer is lost', complaints)

    def test_other_changes_end_with_a_word(self):
        for one in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            with self.subTest(one), self.run_held('POST /configs', 'create_config', {'name': 'x', 'config': {}}) as (_, _, command):
                command.send_signal(one)
                out, complaints = command.communicate(timeout=SECONDS)
                self.assertEqual((command.returncode, out), (-one, ''))
                self.assertIn('create_config: the call was cancelled\nHint: the change may have been made: check with list_configs',
                              complaints)
                self.assertNotIn('value in its answer', complaints)

    def test_reads_end_at_once(self):
        with self.run_held('GET /api-keys/{id}', 'get_api_key') as (_, _, command):
            command.send_signal(signal.SIGINT)
            out, complaints = command.communicate(timeout=SECONDS)
            self.assertEqual((command.returncode, out, complaints), (-signal.SIGINT, '', ''))

    def test_a_plain_call_that_cannot_write(self):
        with self.run_held('POST /api-keys/{id}/rotate', 'rotate_api_key') as (_, _, command):
            command.stdout.close()
            command.stdout = None
            self.release.set()
            complaints = command.stderr.read()
            self.assertEqual(command.wait(SECONDS), 1)
            self.assertIn('rotate_api_key was carried out, but its answer, which is shown once, is lost\nTo go on: ', complaints)

    def test_ignored_signals_stay_ignored(self):
        for tool in ('rotate_key_safely', 'rotate_api_key'):
            with self.subTest(tool), self.run_held('POST /api-keys/{id}/rotate', tool, ignored=[signal.SIGHUP]) as (sandbox, made, command):
                command.send_signal(signal.SIGHUP)
                command.send_signal(signal.SIGHUP)
                self.release.set()
                out, complaints = command.communicate(timeout=SECONDS)
                self.assertEqual((command.returncode, complaints), (0, ''))
                self.assertGives(sandbox, made, out)


def dispose(ignored):
    """Of signals, as of a command that is started in the foreground, but for those that nohup(1) or a shell ignores."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    for one in ignored:
        signal.signal(one, signal.SIG_IGN)


del Flow

if __name__ == '__main__':
    main()
