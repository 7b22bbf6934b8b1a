# SPDX-License-Identifier: MIT
"""find_references: what names an object."""

import json
import subprocess

from flows import CLEAN, KEY, PROGRAM, Failure, Flow, Server, main
from scripted import Scripted, pages, refused

LISTS = {
    'workspaces': '/admin/workspaces', 'API keys': '/api-keys', 'configs': '/configs', 'prompts': '/prompts',
    'partials': '/prompts/partials', 'integrations': '/integrations', 'virtual keys': '/virtual-keys',
    'MCP integrations': '/mcp-integrations', 'usage limits': '/policies/usage-limits', 'rate limits': '/policies/rate-limits',
}
WORKSPACE = 'ws-shared-5a4db0'


class References(Flow):
    def references(self, server, kind, identifier, **more):
        answer = server.call('find_references', {'kind': kind, 'id': identifier, **more})
        self.assertNotIsInstance(answer, Failure, answer)
        self.answer = answer
        return sorted((one['kind'], one.get('name'), one['at']) for one in answer['references'])

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
            self.assertEqual([(kind, name) for kind, name, _ in self.references(server, 'config', config['slug'])],
                             [('api_key', 'Uses it'), ('config', 'Other')])

    def test_a_virtual_key_in_a_config_and_a_prompt(self):
        with self.on_sandbox() as (_, server):
            key = server.call('create_virtual_key', {'name': 'Mine', 'provider': 'openai', 'key': 'sk-none', 'workspace_id': WORKSPACE})['slug']
            server.call('create_config', {'name': 'By name', 'config': {'virtual_key': key}})
            server.call('create_config', {'name': 'At', 'config': {'provider': f'@{key}', 'override_params': {'model': f'@{key}/gpt-4o'}}})
            server.call('create_config', {'name': 'Longer', 'config': {'virtual_key': f'{key}-2'}})
            self.prompt(server, virtual_key=key)
            self.assertEqual(self.references(server, 'virtual_key', key),
                             [('config', 'At', '/config/override_params/model'), ('config', 'At', '/config/provider'),
                              ('config', 'By name', '/config/virtual_key'), ('prompt', 'Mine', '/virtual_key')])

    def test_names_of_vendors_and_models(self):
        """An integration, and a provider of it, often have the name of their vendor."""
        with self.on_sandbox() as (_, server):
            server.call('create_integration', {'name': 'OpenAI two', 'slug': 'openai-two', 'ai_provider_id': 'openai', 'key': 'sk-none',
                                               'description': 'Another openai'})
            found = self.references(server, 'integration', 'openai')
            self.assertEqual([one for one in found if one[0] == 'virtual_key'], [('virtual_key', 'OpenAI', '/integration_id')] * 3)
            self.assertEqual({kind for kind, _, _ in found}, {'virtual_key', 'workspace'})

            server.call('create_provider', {'name': 'Mine', 'slug': 'openai', 'integration_id': 'openai', 'workspace_id': WORKSPACE})
            self.assertIn(('virtual_key', 'Mine', '/integration_id'), self.references(server, 'integration', 'openai'))
            server.call('create_config', {'name': 'Vendor', 'config': {'provider': 'openai', 'api_key': 'x',
                                                                       'override_params': {'model': 'openai/gpt-4o'}}})
            server.call('create_config', {'name': 'Mine', 'config': {'targets': [{'provider': '@openai'}, {'virtual_key': 'openai'}]}})
            self.prompt(server, string='You are made by openai.', model='openai/gpt-4o')
            for kind, more in (('virtual_key', {}), ('provider', {'workspace_id': WORKSPACE})):
                with self.subTest(kind):
                    self.assertEqual(self.references(server, kind, 'openai', **more),
                                     [('config', 'Mine', '/config/targets/0/provider'),
                                      ('config', 'Mine', '/config/targets/1/virtual_key')])

    def guardrail(self, server):
        return server.call('create_guardrail', {'name': 'Mine', 'checks': [{'id': 'default.wordCount', 'parameters': {'minWords': 1}}],
                                                'actions': {'deny': True, 'async': False}})

    def test_a_guardrail_in_defaults_and_on_mcp_servers(self):
        with self.on_sandbox() as (_, server):
            guardrail = self.guardrail(server)
            self.assertEqual(self.references(server, 'guardrail', guardrail['slug']), [])
            server.call('update_organisation_defaults', {'input_guardrails': [guardrail['slug']]})
            server.call('update_workspace', {'workspace_id': WORKSPACE, 'defaults': {'output_guardrails': [guardrail['slug']]}})
            mcp_server = server.call('list_mcp_servers', {})['data'][0]['id']
            server.call('upsert_guardrail_mcp_server', {'guardrail_id': guardrail['id'], 'mcp_server_id': mcp_server, 'run_on': ['input']})
            for name in (guardrail['slug'], guardrail['id']):
                with self.subTest(name):
                    self.assertEqual([(one['kind'], one['at']) for one in self.references(server, 'guardrail', name) and
                                      self.answer['references']],
                                     [('mcp_server', 'list_guardrail_mcp_servers /data/0'),
                                      ('organisation_defaults', '/input_guardrails/0/id'),
                                      ('workspace', '/defaults/output_guardrails/0')])
                    self.assertEqual(self.answer['references'][0]['id'], mcp_server)

    def test_limits(self):
        with self.on_sandbox() as (_, server):
            config = server.call('create_config', {'name': 'Mine', 'config': {}})['slug']
            prompt, _ = self.prompt(server)
            budget = {'group_by': [{'key': 'api_key'}], 'type': 'cost', 'credit_limit': 5}
            rate = {'group_by': [{'key': 'api_key'}], 'type': 'requests', 'unit': 'rpm', 'value': 5}
            places = [workspace['slug'] for workspace in server.call('list_workspaces', {})['data']]

            def limit(name, tool, more, *conditions):
                made = server.call(tool, {'name': name, 'conditions': [{'key': key, **value} for key, value in conditions], **more})
                self.assertNotIsInstance(made, Failure, made)

            limit('Of a config', 'create_usage_limit', {**budget, 'workspace_id': places[0]}, ('config', {'value': config}))
            limit('Of others', 'create_rate_limit', {**rate, 'workspace_id': places[1]}, ('config', {'value': '*', 'excludes': [config]}))
            limit('Of a key', 'create_rate_limit', {**rate, 'workspace_id': places[2]},
                  ('workspace_id', {'value': places[2]}), ('virtual_key', {'value': ['none', 'openai-shop']}))
            limit('Of models', 'create_usage_limit', {**budget, 'workspace_id': places[2]}, ('model', {'value': '@openai-shop/*'}))
            limit('Of a prompt', 'create_usage_limit', {**budget, 'workspace_id': places[2]}, ('prompt', {'value': prompt['slug']}))
            limit('Of a team', 'create_usage_limit', {**budget, 'workspace_id': places[2]},
                  *((key, {'value': value}) for key in ('metadata.of', 'model') for value in (config, 'openai-shop', prompt['slug'])))
            self.assertEqual(self.references(server, 'config', config), [('rate_limit', 'Of others', '/conditions/0/excludes/0'),
                                                                         ('usage_limit', 'Of a config', '/conditions/0/value')])
            self.assertEqual((self.answer['not_looked_at'], self.answer['not_read_to_the_end']), ([], []))
            for kind, more in (('virtual_key', {}), ('provider', {'workspace_id': WORKSPACE})):
                found = self.references(server, kind, 'openai-shop', **more)
                self.assertEqual([one for one in found if one[0].endswith('limit')],
                                 [('rate_limit', 'Of a key', '/conditions/1/value/1'), ('usage_limit', 'Of models', '/conditions/0/value')])
            self.assertEqual(self.references(server, 'prompt', prompt['id']), [('usage_limit', 'Of a prompt', '/conditions/0/value')])
            self.assertEqual(self.references(server, 'integration', 'openai')[-1][0], 'workspace')

    def test_limits_of_more_workspaces_than_are_looked_at(self):
        answers = {'/configs/pc-a': lambda _: {'id': 'a', 'slug': 'pc-a', 'config': '{}'},
                   '/admin/workspaces': pages([{'id': f'ws-{number}'} for number in range(21)])}
        with Scripted(answers) as upstream, Server(upstream) as server:
            self.references(server, 'config', 'pc-a')
            self.assertEqual(self.answer['not_read_to_the_end'], ['usage_limit', 'rate_limit'])
            self.assertEqual([query['workspace_id'] for path, query in upstream.asked if path == '/policies/rate-limits'],
                             [f'ws-{number}' for number in range(20)])

    def test_limits_of_a_key_of_one_workspace(self):
        answers = {'/configs/pc-a': lambda _: {'id': 'a', 'slug': 'pc-a', 'config': '{}'}, '/admin/workspaces': refused,
                   '/policies/rate-limits': pages([{'id': 'l', 'conditions': [{'key': 'config', 'value': 'pc-a'}]}])}
        with Scripted(answers) as upstream, Server(upstream) as server:
            self.references(server, 'config', 'pc-a')
            self.assertEqual(self.answer['references'], [{'kind': 'rate_limit', 'id': 'l', 'at': '/conditions/0/value'}])
            self.assertEqual([one['kind'] for one in self.answer['not_looked_at']], ['workspace'])

    def test_workspaces_of_an_integration(self):
        with self.on_sandbox() as (_, server):
            answer = server.call('update_integration_workspaces', {'slug': 'anthropic', 'workspaces': [
                {'id': WORKSPACE, 'enabled': True}, {'id': 'ws-support-bot-c98ac3', 'enabled': False}]})
            self.assertNotIsInstance(answer, Failure, answer)
            self.references(server, 'integration', 'anthropic')
            rows = server.call('list_integration_workspaces', {'slug': 'anthropic'})['workspaces']
            self.assertIn(False, [row['enabled'] for row in rows])
            self.assertEqual([(one['id'], one['at']) for one in self.answer['references'] if one['kind'] == 'workspace'],
                             [(row['id'], f'list_integration_workspaces /workspaces/{number}')
                              for number, row in enumerate(rows) if row['enabled']])
        answers = {'/integrations/a': lambda _: {'id': 'i', 'slug': 'a', 'ai_provider_id': 'a'},
                   '/integrations/a/workspaces': lambda _: {'workspaces': [], 'global_workspace_access': {'enabled': True}}}
        with Scripted(answers) as upstream, Server(upstream) as server:
            self.assertEqual(self.references(server, 'integration', 'a'),
                             [('workspace', 'every workspace', 'list_integration_workspaces /global_workspace_access')])

    def test_a_label_on_a_version_that_is_not_live(self):
        with self.on_sandbox() as (_, server):
            label, = (one['id'] for one in server.call('list_prompt_labels', {})['data'] if one['name'] == 'summer')
            self.assertEqual(self.references(server, 'label', label),
                             [('prompt', 'Product description', 'list_prompt_versions /data/0/label_id')])
            self.assertNotIn('versions of configs, prompts and partials that are not live', self.answer['never_seen'])
        with self.on_sandbox('--exclude-tools', 'list_prompt_versions') as (_, server):
            self.assertEqual(self.references(server, 'label', label), [])
            self.assertEqual([one['kind'] for one in self.answer['not_looked_at']], ['prompt'])

    def test_what_is_attached_and_cannot_be_seen(self):
        paths = {'guardrail': ('/guardrails/{}/mcp-servers', 'MCP servers of the guardrail'),
                 'integration': ('/integrations/{}/workspaces', 'workspaces of the integration')}
        for kind, (path, missed) in paths.items():
            with self.subTest(kind), self.on_sandbox() as (sandbox, server):
                name = self.guardrail(server)['slug'] if kind == 'guardrail' else 'openai'
                sandbox.ask('PUT', '/sandbox/faults', f'GET {path.format(name)} 403')
                self.references(server, kind, name)
                self.assertEqual([one['kind'] for one in self.answer['not_looked_at']], [missed])
        with self.on_sandbox('--exclude-tools', 'get_organisation_defaults') as (_, server):
            self.references(server, 'guardrail', self.guardrail(server)['slug'])
            self.assertEqual([one['kind'] for one in self.answer['not_looked_at']], ['organisation_defaults'])
        answers = {'/guardrails/g': lambda _: {'id': 'g', 'slug': 'pg'}, '/guardrails/g/mcp-servers': lambda _: {}}
        with Scripted(answers) as upstream, Server(upstream) as server:
            self.references(server, 'guardrail', 'g')
            self.assertEqual(self.answer['not_looked_at'], [{'kind': 'MCP servers of the guardrail',
                                                             'reason': 'the answer of the API has no list'}])

    def test_what_is_never_seen(self):
        with self.on_sandbox() as (_, server):
            self.references(server, 'integration', 'openai')
            self.assertIn('plugins of guardrails', self.answer['never_seen'])
            self.references(server, 'config', 'pc-canary-e3388b')
            self.assertIn('filters of log exports', self.answer['never_seen'])
            self.assertNotIn('plugins of guardrails', self.answer['never_seen'])

    def test_an_object_that_shows_no_id_or_slug(self):
        """What it was asked for by still counts."""
        for shown in ({}, {'id': 'u'}, {'slug': 's'}):
            answers = {'/virtual-keys/k': lambda _, shown=shown: shown,
                       '/configs': pages([{'slug': 'c'}]), '/configs/c': lambda _: {'slug': 'c', 'config': '{"virtual_key": "k"}'}}
            with self.subTest(shown), Scripted(answers) as upstream, Server(upstream) as server:
                self.assertEqual(self.references(server, 'virtual_key', 'k'), [('config', None, '/config/virtual_key')])

    def test_a_config_that_is_no_json(self):
        for content in ('virtual_key: k', '"k"'):
            answers = {'/virtual-keys/k': lambda _: {'slug': 'k'}, '/configs': pages([{'slug': 'c'}]),
                       '/configs/c': lambda _, content=content: {'slug': 'c', 'config': content}}
            with self.subTest(content), Scripted(answers) as upstream, Server(upstream) as server:
                self.assertEqual(self.references(server, 'virtual_key', 'k'), [('config', None, '/config')])

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
            server.call('create_collection', {'name': 'Within', 'workspace_id': WORKSPACE, 'parent_collection_id': collection['id']})
            self.assertIn(('collection', 'Within', '/parent_collection_id'), self.references(server, 'collection', collection['slug']))
            self.assertNotIn(collection['id'], [one['id'] for one in self.answer['references']])

    def test_a_secret_reference(self):
        with self.on_sandbox() as (_, server):
            secret = server.call('create_secret_reference', {
                'name': 'Mine', 'manager_type': 'aws_sm', 'secret_path': 'a',
                'auth_config': {'aws_auth_type': 'accessKey', 'aws_access_key_id': 'a', 'aws_secret_access_key': 'b', 'aws_region': 'c'}})
            mappings = [{'target_field': 'key', 'secret_reference_id': secret['slug']}]
            server.call('create_virtual_key', {'name': 'Key', 'provider': 'openai', 'workspace_id': WORKSPACE, 'secret_mappings': mappings})
            server.call('create_integration', {'name': 'Integration', 'ai_provider_id': 'openai', 'secret_mappings': mappings})
            self.assertEqual(self.references(server, 'secret_reference', secret['id']),
                             [('integration', 'Integration', '/secret_mappings/0/secret_reference_id'),
                              ('virtual_key', 'Key', '/secret_mappings/0/secret_reference_id')])

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

    def test_more_references_than_are_listed(self):
        answers = {'/configs/pc-a': lambda _: {'id': 'a', 'slug': 'pc-a'},
                   '/api-keys': pages([{'id': f'k{number}', 'defaults': {'config_id': 'pc-a'}} for number in range(499)]),
                   '/policies/usage-limits': pages([{'id': 'l', 'conditions': [{'key': 'config', 'value': 'pc-a'}] * 2}])}
        with Scripted(answers) as upstream, Server(upstream) as server:
            self.assertEqual(len(self.references(server, 'config', 'pc-a')), 500)
            self.assertEqual(self.answer['not_read_to_the_end'], ['usage_limit'])

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
                self.assertEqual({one['kind'] for one in self.answer['not_looked_at']}, {what.lower().removesuffix('s').replace(' ', '_')})
                self.assertIn('HTTP 403', self.answer['not_looked_at'][0]['reason'])
        with self.on_sandbox('--exclude-tools', 'list_prompts') as (_, server):
            config = server.call('create_config', {'name': 'Mine', 'config': {}})['slug']
            self.references(server, 'config', config)
            self.assertEqual([one['kind'] for one in self.answer['not_looked_at']], ['prompt'])

    def test_a_call_that_a_rule_denies(self):
        """The path of a prompt of that name is that of the partials, which are switched off: the prompt is not looked at."""
        answers = {'/configs/pc-a': lambda _: {'id': 'a', 'slug': 'pc-a'},
                   '/prompts': pages([{'id': 'partials', 'slug': 'partials', 'name': 'Odd'}])}
        options, arguments = ['--exclude-tools', 'list_prompt_partials'], {'kind': 'config', 'id': 'pc-a'}
        reason = 'these arguments make the request one of list_prompt_partials, which is switched off'
        with Scripted(answers) as upstream:
            with Server(upstream, *options) as server:
                self.references(server, 'config', 'pc-a')
                self.assertIn({'kind': 'prompt', 'reason': reason}, self.answer['not_looked_at'])
            done = subprocess.run([PROGRAM, *options, 'call', 'find_references', json.dumps(arguments)], capture_output=True,
                                  text=True, check=False, env={**CLEAN, 'PORTKEY_API_KEY': KEY, 'PORTKEY_ALLOW_INSECURE_HTTP': 'true',
                                                               'PORTKEY_ALLOW_PRIVATE_BASE_URL': 'true',
                                                               'PORTKEY_BASE_URL': f'http://127.0.0.1:{upstream.port}/v1'})
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertIn({'kind': 'prompt', 'reason': reason}, json.loads(done.stdout)['not_looked_at'])
            self.assertNotIn('/prompts/partials', [path for path, _ in upstream.asked])

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
