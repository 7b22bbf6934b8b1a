# SPDX-License-Identifier: MIT
"""find: objects of any kind by a part of what they are called."""

from flows import Failure, Flow, Server, Sandbox, main
from scripted import Scripted, pages, refused

LISTS = {
    'workspace': '/admin/workspaces', 'user': '/admin/users', 'invite': '/admin/users/invites', 'api_key': '/api-keys',
    'integration': '/integrations', 'provider': '/providers', 'config': '/configs', 'collection': '/collections',
    'prompt': '/prompts', 'partial': '/prompts/partials', 'label': '/labels', 'guardrail': '/guardrails',
    'usage_limit': '/policies/usage-limits', 'rate_limit': '/policies/rate-limits', 'secret_reference': '/secret-references',
    'mcp_integration': '/mcp-integrations', 'mcp_server': '/mcp-servers', 'deployment': '/deployments',
}


class Find(Flow):
    def find(self, server, query, **more):
        answer = server.call('find', {'query': query, **more})
        self.assertNotIsInstance(answer, Failure, answer)
        return answer

    def named(self, answer):
        return [(one['kind'], one.get('name') or one.get('email')) for one in answer['candidates']]

    def test_each_kind_by_name_slug_and_id(self):
        with self.on_sandbox() as (_, server):
            all_of_it = self.find(server, '5a4db0c5', limit=100)
            self.assertEqual((all_of_it['not_looked_at'], all_of_it['not_read_to_the_end']), ([], []))
            kinds = {one['kind'] for one in all_of_it['candidates']}
            self.assertGreaterEqual(kinds, {'workspace', 'user', 'api_key', 'integration', 'config', 'prompt', 'guardrail',
                                            'collection', 'label', 'mcp_server'})
            self.assertEqual({one['found_by'] for one in all_of_it['candidates']}, {'id'})
            for one in all_of_it['candidates']:
                for member in ('id', 'slug', 'email'):
                    if member in one:
                        with self.subTest(one['kind'], by=member):
                            found = self.find(server, one[member].upper(), kinds=[one['kind']])['candidates']
                            self.assertEqual((found[0]['id'], found[0]['found_by']), (one['id'], member))

    def test_the_best_come_first(self):
        with self.on_sandbox() as (_, server):
            for name in ('A blue one', 'Blue', 'Blue two', 'red'):
                server.call('create_config', {'name': name, 'config': {}})
            answer = self.find(server, 'BLUE', kinds=['config'])
            self.assertEqual(self.named(answer), [('config', 'Blue'), ('config', 'Blue two'), ('config', 'A blue one')])
            answer = self.find(server, 'blue', kinds=['config'], limit=1)
            self.assertEqual((self.named(answer), answer['left_out']), ([('config', 'Blue')], 2))
            self.assertEqual(self.named(self.find(server, 'green')), [])

    def test_guardrails_by_their_checks(self):
        with self.on_sandbox() as (_, server):
            guardrails = {one['id'] for one in self.find(server, 'default.', kinds=['guardrail'])['candidates']}
            self.assertTrue(guardrails)
            for one in self.find(server, 'default.', kinds=['guardrail'])['candidates']:
                self.assertEqual(one['found_by'], 'checks')
                self.assertTrue(all(isinstance(check, str) for check in one['checks']))
            self.assertEqual(self.named(self.find(server, 'default.noSuchCheck')), [])

    def test_pages_and_their_cap(self):
        with self.on_sandbox() as (_, server):
            workspace = 'ws-shared-5a4db0'
            for number in range(120):
                server.call('create_collection', {'name': f'Folder {number:03}', 'workspace_id': workspace})
            answer = self.find(server, 'folder', kinds=['collection'], workspace_id=workspace, limit=100)
            self.assertEqual((len(answer['candidates']), answer['left_out']), (100, 20))
            self.assertEqual([one['message'] for one in server.progress], ['read the workspace'] + ['look through collections'] * 2)

    def test_more_workspaces_than_are_looked_at(self):
        answers = {'/admin/workspaces': pages([{'id': f'ws-{number}'} for number in range(21)])}
        with Scripted(answers) as upstream, Server(upstream) as server:
            answer = self.find(server, 'a', kinds=['config', 'collection'])
            self.assertEqual(answer['not_read_to_the_end'], ['collection'])
            self.assertEqual(len([path for path, _ in upstream.asked if path == '/collections']), 20)

    def test_one_workspace(self):
        named = {'api_key', 'integration', 'provider', 'config', 'collection', 'prompt', 'label', 'guardrail', 'usage_limit', 'rate_limit',
                 'mcp_integration', 'mcp_server'}
        with Scripted({'/admin/workspaces': pages([{'id': 'w', 'slug': 'ws-a'}])}) as upstream, Server(upstream) as server:
            answer = self.find(server, 'a', workspace_id='ws-a')
            asked = {kind: [query.get('workspace_id') for path, query in upstream.asked if path == LISTS[kind]] for kind in LISTS}
            self.assertEqual(asked, {kind: ['ws-a'] if kind in named else [None] if kind == 'workspace' else [] for kind in LISTS})
            self.assertEqual({one['kind'] for one in answer['not_looked_at']}, set(LISTS) - named - {'workspace'})
            self.assertEqual({one['reason'] for one in answer['not_looked_at']},
                             {'its list takes no workspace: leave out workspace_id to look through it'})
            self.assertFails(server.call('find', {'query': 'a', 'workspace_id': 'w' * 128}), '/workspace_id is longer than')
        with self.on_sandbox() as (_, server):
            shared, other = (row['id'] for row in server.call('list_workspaces', {})['data'][:2])
            for workspace in (shared, other):
                server.call('create_config', {'name': 'Twin', 'config': {}, 'workspace_id': workspace})
            self.assertEqual(len(self.find(server, 'twin')['candidates']), 2)
            for workspace in (shared, other):
                self.assertEqual([one['workspace_id'] for one in self.find(server, 'twin', workspace_id=workspace)['candidates']], [workspace])
                found = self.find(server, '5a4db0c5', kinds=['workspace'], workspace_id=workspace)['candidates']
                self.assertLessEqual({one['id'] for one in found}, {workspace})

    def test_a_workspace_that_does_not_exist(self):
        with self.on_sandbox() as (_, server):
            known = [row['slug'] for row in server.call('list_workspaces', {})['data']]
            for name, parts in (('nope', known), ('Support Bot', ['Like it: ws-support-bot-c98ac3'])):
                for kinds in ({}, {'kinds': ['config']}):
                    with self.subTest(name, **kinds):
                        self.assertFails(server.call('find', {'query': 'short', 'workspace_id': name, **kinds}),
                                         f'/workspace_id: this key sees no workspace of the id or slug {name}. ', *parts)
                        self.assertEqual([one['message'] for one in server.progress], ['read the workspace', 'look for the workspace'])

    def test_a_workspace_that_cannot_be_confirmed(self):
        for answer, reason in ((refused, 'HTTP 403'), (pages([]), 'it is not among the workspaces that could be listed'),
                               (lambda _: {'total': 9999, 'data': [{'id': 'b', 'slug': 'b'}]}, 'it is not among')):
            answers = {'/admin/workspaces/a': refused, '/admin/workspaces': answer, '/configs': pages([{'slug': 'pc-a'}])}
            for kinds in (['config'], ['config', 'workspace']):
                with self.subTest(reason, kinds=kinds), Scripted(answers) as upstream, Server(upstream) as server:
                    found = self.find(server, 'a', workspace_id='a', kinds=kinds)
                    self.assertEqual([one['slug'] for one in found['candidates']], ['pc-a'])
                    missed, = found['not_looked_at']
                    self.assertEqual((missed['kind'], missed['workspace_id']), ('workspace', 'a'))
                    self.assertIn('it could not be confirmed that it exists', missed['reason'])
                    self.assertIn(reason, missed['reason'])

    def test_a_workspace_that_can_be_read_alone(self):
        """A key may read a workspace, and not list any; it is one of the objects that are looked through."""
        answers = {'/admin/workspaces/w': lambda _: {'id': 'w', 'slug': 'ws-a'}, '/admin/workspaces': refused}
        with Scripted(answers) as upstream, Server(upstream) as server:
            found = self.find(server, 'ws-a', workspace_id='w', kinds=['workspace', 'config'])
            self.assertEqual([one['slug'] for one in found['candidates']], ['ws-a'])
            self.assertEqual(found['not_looked_at'], [])

    def test_an_id_from_its_start(self):
        rows = pages([{'id': 'abc-ada-0', 'slug': 'x-ada-y', 'name': 'By slug'}, {'id': 'ada-0', 'name': 'By id'}, {'id': '1-ada', 'name': 'No'}])
        with Scripted({'/configs': rows}) as upstream, Server(upstream) as server:
            found = self.find(server, 'ADA', kinds=['config'])['candidates']
            self.assertEqual([(one['name'], one['found_by']) for one in found], [('By id', 'id'), ('By slug', 'slug')])

    def test_a_list_that_needs_a_workspace(self):
        with self.on_sandbox() as (sandbox, server):
            sandbox.ask('PUT', '/sandbox/faults', 'GET /admin/workspaces 403')
            missed, = self.find(server, 'a', kinds=['collection'])['not_looked_at']
            self.assertEqual(missed, {'kind': 'collection',
                                      'reason': 'its list needs a workspace, and this key lists none: name one with workspace_id'})
        with self.on_sandbox('--exclude-tools', 'list_collections') as (sandbox, server):
            sandbox.ask('PUT', '/sandbox/faults', 'GET /admin/workspaces 403')
            missed, = self.find(server, 'a', kinds=['collection'])['not_looked_at']
            self.assertIn('switched off by --exclude-tools', missed['reason'])

    def test_what_the_key_may_not_see(self):
        for kind, path in LISTS.items():
            with self.subTest(kind), self.on_sandbox() as (sandbox, server):
                sandbox.ask('PUT', '/sandbox/faults', f'GET {path} 403')
                answer = self.find(server, '5a4db0c5', limit=100)
                # Without a list of workspaces none can be named, which a list of collections needs.
                also = {'collection'} if kind == 'workspace' else set()
                self.assertEqual({one['kind'] for one in answer['not_looked_at']}, {kind} | also)
                self.assertIn('HTTP 403', answer['not_looked_at'][0]['reason'])
                self.assertNotIn(kind, {one['kind'] for one in answer['candidates']})

    def test_the_api_fails_at_every_step(self):
        for kind, path in LISTS.items():
            with self.subTest(kind), self.on_sandbox() as (sandbox, server):
                sandbox.ask('PUT', '/sandbox/faults', f'GET {path} 400')
                answer = server.call('find', {'query': 'a'})
                self.assertFails(answer, 'find stopped at list_', 'HTTP 400')
                sandbox.ask('PUT', '/sandbox/faults', '')
                self.find(server, 'a')

    def test_it_is_cancelled_at_every_step(self):
        with self.on_sandbox() as (sandbox, server):
            self.find(server, 'a')
            steps = list(dict.fromkeys(one['message'] for one in server.progress))
            self.assertGreaterEqual(len(steps), len(LISTS))
            for what, path in zip((step for step in steps if step.startswith('look')), LISTS.values()):
                sandbox.ask('PUT', '/sandbox/faults', f'GET {path} delay=60s')
                number = server.start('find', {'query': 'a'})
                while server.receive().get('params', {}).get('message') != what:
                    pass
                server.send({'method': 'notifications/cancelled', 'params': {'requestId': number}})
                sandbox.ask('PUT', '/sandbox/faults', '')
                server.next_id += 1
                server.send({'id': server.next_id, 'method': 'ping'})
                _, before = server.answer(server.next_id)
                self.assertFalse([message for message in before if message.get('id') == number])
                self.find(server, 'a')

    def test_what_is_switched_off(self):
        with self.on_sandbox('--exclude-tools', 'list_configs,list_all_users') as (_, server):
            answer = self.find(server, 'a')
            self.assertEqual([(one['kind'], 'switched off by --exclude-tools' in one['reason']) for one in answer['not_looked_at']],
                             [('user', True), ('config', True)])

    def test_read_only(self):
        with self.on_sandbox('--read-only') as (_, server):
            self.assertTrue(self.find(server, 'a')['candidates'])


del Flow

if __name__ == '__main__':
    main()
