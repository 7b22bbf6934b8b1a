# SPDX-License-Identifier: MIT
"""find_references: what names an object."""

from flows import Failure, Flow, main

LISTS = {
    'workspaces': '/admin/workspaces', 'API keys': '/api-keys', 'configs': '/configs', 'prompts': '/prompts',
    'partials': '/prompts/partials', 'integrations': '/integrations', 'virtual keys': '/virtual-keys',
    'MCP integrations': '/mcp-integrations', 'MCP servers': '/mcp-servers',
}
WORKSPACE = 'ws-shared-5a4db0'


class References(Flow):
    def references(self, server, kind, identifier):
        answer = server.call('find_references', {'kind': kind, 'id': identifier})
        self.assertNotIsInstance(answer, Failure, answer)
        self.answer = answer
        return sorted((one['kind'], one['name'], one['at']) for one in answer['references'])

    def prompt(self, server, **more):
        collection = server.call('list_collections', {'workspace_id': WORKSPACE})['data'][0]
        return server.call('create_prompt', {'name': 'Mine', 'collection_id': collection['id'], 'string': 'Hi', 'parameters': {},
                                             'virtual_key': 'openai-shop', 'model': 'gpt-4o', **more}), collection

    def test_a_config(self):
        with self.on_sandbox() as (_, server):
            config = server.call('create_config', {'name': 'Mine', 'config': {}})
            self.assertEqual(self.references(server, 'config', config['slug']), [])
            self.assertEqual(self.answer['slug'], config['slug'])
            server.call('create_api_key', {'type': 'workspace', 'sub_type': 'service', 'name': 'Uses it', 'workspace_id': WORKSPACE,
                                           'scopes': ['logs.list'], 'defaults': {'config_id': config['slug']}})
            server.call('create_config', {'name': 'Other', 'config': {'targets': [{'note': f'as in {config["slug"]}'}]}})
            self.assertEqual([(kind, name) for kind, name, _ in self.references(server, 'config', config['id'] if False else config['slug'])],
                             [('api_key', 'Uses it'), ('config', 'Other')])

    def test_a_virtual_key_in_a_config_and_a_prompt(self):
        with self.on_sandbox() as (_, server):
            key = server.call('create_virtual_key', {'name': 'Mine', 'provider': 'openai', 'key': 'sk-none', 'workspace_id': WORKSPACE})['slug']
            server.call('create_config', {'name': 'By name', 'config': {'virtual_key': key}})
            server.call('create_config', {'name': 'At', 'config': {'provider': f'@{key}', 'override_params': {'model': f'@{key}/gpt-4o'}}})
            server.call('create_config', {'name': 'Longer', 'config': {'virtual_key': f'{key}-2'}})
            self.prompt(server, virtual_key=key)
            self.assertEqual(self.references(server, 'virtual_key', key),
                             [('config', 'At', '/config'), ('config', 'By name', '/config'), ('prompt', 'Mine', '/virtual_key')])

    def test_a_partial_in_templates(self):
        with self.on_sandbox() as (_, server):
            partial = server.call('create_prompt_partial', {'name': 'Style', 'string': 'Be kind.', 'workspace_id': WORKSPACE})['slug']
            self.prompt(server, string=f'Hi {{{{>{partial}}}}}')
            self.prompt(server, name='With a version', string=f'{{{{>{partial}@2}}}}')
            self.prompt(server, name='Without', string=f'{{{{>{partial}x}}}}')
            self.assertEqual(self.references(server, 'partial', partial),
                             [('prompt', 'Mine', '/string'), ('prompt', 'With a version', '/string')])

    def test_a_collection(self):
        with self.on_sandbox() as (_, server):
            _, collection = self.prompt(server)
            found = self.references(server, 'collection', collection['slug'])
            self.assertIn(('prompt', 'Mine', '/collection_id'), found)
            self.assertEqual({at for _, _, at in found}, {'/collection_id'})

    def test_each_kind_of_the_demo(self):
        with self.on_sandbox() as (_, server):
            for kind in ('config', 'provider', 'integration', 'guardrail', 'label', 'prompt', 'collection'):
                with self.subTest(kind):
                    one = server.call('find', {'query': '5a4db0c5', 'kinds': [kind]})['candidates'][0]
                    arguments = {'kind': kind, 'id': one['slug'] if kind in ('config', 'provider', 'integration') else one['id']}
                    if kind == 'provider':
                        arguments['workspace_id'] = WORKSPACE
                    answer = server.call('find_references', arguments)
                    self.assertNotIsInstance(answer, Failure, answer)
                    self.assertEqual((answer['id'], answer['not_looked_at']), (one['id'], []))
                    self.assertNotIn(one['id'], [reference.get('id') for reference in answer['references']])

    def test_more_than_is_read(self):
        with self.on_sandbox() as (_, server):
            config = server.call('create_config', {'name': 'Mine', 'config': {}})
            for number in range(31):
                server.call('create_config', {'name': f'{number}', 'config': {}})
            self.references(server, 'config', config['slug'])
            self.assertEqual(self.answer['not_read_to_the_end'], ['config'])

    def test_what_is_not_there(self):
        with self.on_sandbox() as (_, server):
            self.assertFails(server.call('find_references', {'kind': 'config', 'id': 'none'}), 'find_references stopped at get_config '
                             '(read the object itself)', 'HTTP 403')

    def test_what_the_key_may_not_see(self):
        for what, path in LISTS.items():
            with self.subTest(what), self.on_sandbox() as (sandbox, server):
                config = server.call('create_config', {'name': 'Mine', 'config': {}})['slug']
                sandbox.ask('PUT', '/sandbox/faults', f'GET {path} 403')
                self.references(server, 'config', config)
                self.assertEqual(len(self.answer['not_looked_at']), 1)
                self.assertIn('HTTP 403', self.answer['not_looked_at'][0]['reason'])
        with self.on_sandbox('--exclude-tools', 'list_prompts') as (_, server):
            config = server.call('create_config', {'name': 'Mine', 'config': {}})['slug']
            self.references(server, 'config', config)
            self.assertEqual([one['kind'] for one in self.answer['not_looked_at']], ['prompt'])

    def test_it_fails_and_is_cancelled_at_every_step(self):
        with self.on_sandbox() as (sandbox, server):
            config = server.call('create_config', {'name': 'Mine', 'config': {}})['slug']
            arguments = {'kind': 'config', 'id': config}
            steps = {'read the object itself': f'/configs/{config}', **{f'list {what}': path for what, path in LISTS.items()}}
            for what, path in steps.items():
                with self.subTest(what):
                    sandbox.ask('PUT', '/sandbox/faults', f'GET {path} 400')
                    self.assertFails(server.call('find_references', arguments), 'find_references stopped at', f'({what})')
                    sandbox.ask('PUT', '/sandbox/faults', f'GET {path} delay=60s')
                    number = server.start('find_references', arguments)
                    while server.receive().get('params', {}).get('message') != what:
                        pass
                    server.send({'method': 'notifications/cancelled', 'params': {'requestId': number}})
                    sandbox.ask('PUT', '/sandbox/faults', '')
                    server.next_id += 1
                    server.send({'id': server.next_id, 'method': 'ping'})
                    _, before = server.answer(server.next_id)
                    self.assertFalse([message for message in before if message.get('id') == number])
            self.references(server, 'config', config)


del Flow

if __name__ == '__main__':
    main()
