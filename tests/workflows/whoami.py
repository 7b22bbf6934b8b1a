# SPDX-License-Identifier: MIT
"""whoami: what the API key is."""

import tempfile

from flows import Failure, Flow, Server, main
from scripted import Scripted, pages

WORKSPACE = 'ws-shared-5a4db0'
# What the owner's key, which is not among the keys that are listed, makes it read.
READS = {
    'look for the record of the key': '/api-keys', 'see whether it may read workspaces': '/admin/workspaces',
    'see whether the plan is Enterprise': '/admin/organisation/defaults', 'see whether it may read users': '/admin/users',
    'see whether it may read configs': '/configs', 'see whether it may read prompts': '/prompts',
    'see whether it may read integrations': '/integrations', 'see whether it may read MCP integrations': '/mcp-integrations',
    'see whether it may read secret references': '/secret-references',
}


class WhoAmI(Flow):
    def ask(self, server, **arguments):
        answer = server.call('whoami', arguments)
        self.assertNotIsInstance(answer, Failure, answer)
        return answer

    def missing(self, answer):
        return {one['what']: one['reason'] for one in answer['not_found']}

    def key(self, server, level='workspace', **more):
        where = {'workspace_id': WORKSPACE} if level == 'workspace' else {}
        made = server.call('create_api_key', {'type': level, 'sub_type': 'service', 'name': 'Mine', **where, **more})
        self.assertNotIsInstance(made, Failure, made)
        return made

    def test_a_key_that_finds_its_record(self):
        with self.on_sandbox() as (sandbox, owner):
            for level, scopes in (('workspace', ['workspaces.read', 'analytics.view']), ('workspace', ['completions.write']),
                                  ('organisation', ['organisation_settings.read'])):
                made = self.key(owner, level, scopes=scopes)
                with self.subTest(level, scopes=scopes), Server(sandbox, PORTKEY_API_KEY=made['key']) as server:
                    answer = self.ask(server)
                    self.assertEqual((answer['kind'], answer['scopes']), (f'{level}-service', scopes))
                    self.assertEqual(answer['api_key'], {'id': made['id'], 'name': 'Mine', 'status': 'active', 'expires_at': None,
                                                         'found_by': 'masked value'})
                    self.assertEqual(answer['organisation_id'], '5a4db0c5-0000-4000-8000-000000000001')
                    self.assertEqual(answer.get('plan'), None if scopes == ['completions.write'] else 'enterprise')
                    if level == 'workspace':
                        # Without the right to read it, only its id is known.
                        names = {'slug': WORKSPACE, 'name': 'Shared Team Workspace'} if 'workspaces.read' in scopes else {}
                        self.assertEqual(answer['workspace'], {'id': answer['workspace']['id'], **names})
                    else:
                        self.assertNotIn('workspace', answer)
                    self.assertNotIn(made['key'], str(answer))

    def test_from_a_file(self):
        with self.on_sandbox() as (sandbox, owner):
            made = self.key(owner, scopes=['logs.list'])
            with tempfile.NamedTemporaryFile('w', suffix='.key') as file:
                file.write(made['key'] + '\n')
                file.flush()
                with Server(sandbox, '--api-key-file', file.name) as server:
                    self.assertEqual(self.ask(server)['api_key']['id'], made['id'])

    def test_a_key_without_a_record(self):
        with self.on_sandbox() as (_, server):
            answer = self.ask(server)
            self.assertEqual((answer['kind'], answer['plan'], answer['refused']), ('organisation', 'enterprise', []))
            self.assertNotIn('api_key', answer)
            self.assertEqual(self.missing(answer), {'api_key': 'it is not among the API keys that list_api_keys has',
                                                    'other scopes': 'the scopes shown are those that the answered operations need; the key may have more'})
            self.assertIn('configs.list', answer['scopes'])

    def test_one_that_fits_is_not_enough_where_others_were_not_read(self):
        """Of a list of pages, of which not all are read."""
        for total, is_certain in ((300, True), (700, False)):
            keys = pages([{'id': str(i), 'name': 'k', 'key': 'sa***ey' if i == 3 else 'zz***zz', 'scopes': ['logs.list']}
                          for i in range(total)])
            with self.subTest(total), Scripted({'/api-keys': keys}) as upstream, Server(upstream) as server:
                answer = self.ask(server)
                if is_certain:
                    self.assertEqual(answer['api_key']['id'], '3')
                else:
                    self.assertNotIn('api_key', answer)
                    self.assertIn('only the first 500', self.missing(answer)['api_key'])

    def test_what_is_refused(self):
        for what, path in READS.items():
            with self.subTest(what), self.on_sandbox() as (sandbox, server):
                sandbox.ask('PUT', '/sandbox/faults', f'GET {path} 403')
                answer = self.ask(server)
                self.assertEqual(len(answer['refused']), 1)
                self.assertIn('HTTP 403', answer['refused'][0]['reason'])
                self.assertNotIn(answer['refused'][0]['operation'], answer['answered'])
                self.assertIn('organisation_id', answer)  # the first that names it is not the only one

    def test_nothing_is_answered(self):
        with self.on_sandbox() as (sandbox, server):
            sandbox.ask('PUT', '/sandbox/faults', 'GET /* 403')
            answer = self.ask(server)
            self.assertEqual((answer['answered'], answer['scopes']), ([], []))
            self.assertEqual(set(self.missing(answer)), {'api_key', 'kind', 'other scopes', 'organisation_id', 'plan'})
            self.assertIn('list_api_keys', self.missing(answer)['api_key'])
            self.assertIn('HTTP 403', self.missing(answer)['api_key'])

    def test_the_plan_is_not_claimed(self):
        with self.on_sandbox() as (sandbox, server):
            sandbox.ask('PUT', '/sandbox/faults', 'GET /admin/organisation/defaults 403\nGET /admin/users 403')
            answer = self.ask(server)
            self.assertNotIn('plan', answer)
            self.assertIn('Enterprise', self.missing(answer)['plan'])

    def test_what_is_switched_off(self):
        with self.on_sandbox('--exclude-tools', 'list_api_keys') as (_, server):
            answer = self.ask(server)
            self.assertIn('switched off', self.missing(answer)['api_key'])
            self.assertEqual(answer['organisation_id'], '5a4db0c5-0000-4000-8000-000000000001')

    def test_it_is_kept_until_it_may_be_another(self):
        with self.on_sandbox() as (_, server):
            first = self.ask(server)
            self.assertTrue(server.progress)
            self.assertEqual(self.ask(server), first)
            self.assertEqual(server.progress, [])
            self.assertGreater(self.ask(server, refresh=True)['asked_at'], first['asked_at'])
            self.assertTrue(server.progress)
            server.call('create_config', {'name': 'Mine', 'config': {}})
            self.ask(server)
            self.assertEqual(server.progress, [])
            self.key(server, scopes=['logs.list'])
            self.ask(server)
            self.assertTrue(server.progress)

    def test_a_failure_is_not_kept(self):
        with self.on_sandbox() as (sandbox, server):
            sandbox.ask('PUT', '/sandbox/faults', 'GET /configs 400')
            self.assertFails(server.call('whoami', {}), 'whoami stopped at list_configs', 'HTTP 400')
            sandbox.ask('PUT', '/sandbox/faults', '')
            self.assertEqual(self.ask(server)['refused'], [])

    def test_what_is_busy_is_left_out_and_asked_again(self):
        with self.on_sandbox() as (sandbox, server):
            sandbox.ask('PUT', '/sandbox/faults', 'GET /configs 500')
            answer = self.ask(server)
            self.assertEqual([one['operation'] for one in answer['refused']], ['list_configs'])
            self.assertIn('HTTP 500', answer['refused'][0]['reason'])
            self.assertIn('organisation_id', answer)
            sandbox.ask('PUT', '/sandbox/faults', '')
            self.assertEqual(self.ask(server)['refused'], [])

    def test_it_fails_and_is_cancelled_at_every_step(self):
        with self.on_sandbox() as (sandbox, server):
            self.ask(server)
            self.assertEqual([one['message'] for one in server.progress], list(READS))
            for what, path in READS.items():
                with self.subTest(what):
                    for fault, parts in (('400', ['HTTP 400']), ('reset', []), ('truncate', [])):
                        sandbox.ask('PUT', '/sandbox/faults', f'GET {path} {fault}')
                        self.assertFails(server.call('whoami', {'refresh': True}), 'whoami stopped at', f'({what})', *parts)
                    sandbox.ask('PUT', '/sandbox/faults', f'GET {path} delay=60s')
                    number = server.start('whoami', {'refresh': True})
                    while server.receive().get('params', {}).get('message') != what:
                        pass
                    server.send({'method': 'notifications/cancelled', 'params': {'requestId': number}})
                    sandbox.ask('PUT', '/sandbox/faults', '')
                    server.next_id += 1
                    server.send({'id': server.next_id, 'method': 'ping'})
                    _, before = server.answer(server.next_id)
                    self.assertFalse([message for message in before if message.get('id') == number])
            self.ask(server, refresh=True)


del Flow

if __name__ == '__main__':
    main()
