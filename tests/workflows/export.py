# SPDX-License-Identifier: MIT
"""export_workspace: a workspace as files of YAML."""

import json

import yaml

from flows import Failure, Flow, Sandbox, Server, main
from scripted import Relay, refused

SUPPORT = 'ws-support-bot-c98ac3'
SHARED = 'ws-shared-5a4db0'

SHARED_LABELS = 'list the labels that all workspaces have'

STEPS = {
    'read the workspace': f'/admin/workspaces/{SUPPORT}',
    'see whether there are others': '/admin/workspaces',
    'list the collections': '/collections',
    'list the labels': '/labels',
    SHARED_LABELS: '/labels',
    'list the guardrails': '/guardrails',
    'read a guardrail': '/guardrails/{guardrail}',
    'list the configs': '/configs',
    'read a config': '/configs/{config}',
    'list the prompts': '/prompts',
    'read a prompt': '/prompts/{prompt}',
    'list the partials': '/prompts/partials',
    'read a partial': '/prompts/partials/{partial}',
    'list the integrations': '/integrations',
    'list the usage limits': '/policies/usage-limits',
    'list the rate limits': '/policies/rate-limits',
}


class Export(Flow):
    def export(self, server, workspace=SUPPORT, **more):
        answer = server.call('export_workspace', {'workspace_id': workspace, **more})
        self.assertNotIsInstance(answer, Failure, answer)
        self.answer = answer
        return {name: yaml.safe_load(text) for name, text in answer['files'].items()}

    def reasons(self, name):
        return [one['reason'] for one in self.answer['left_out'] if one.get('name') == name]

    def collection(self, server, workspace=SUPPORT):
        return server.call('list_collections', {'workspace_id': workspace})['data'][0]['id']

    def prompt(self, server, name, string, **more):
        answer = server.call('create_prompt', {'name': name, 'collection_id': self.collection(server), 'string': string,
                                               'parameters': {}, 'virtual_key': 'openai-support', 'model': 'gpt-4o', **more})
        self.assertNotIsInstance(answer, Failure, answer)
        return answer

    def test_the_demo(self):
        with self.on_sandbox() as (_, server):
            files = self.export(server)
            self.assertEqual(sorted(files), [
                'collections/support.yaml', 'configs/support-with-cache.yaml', 'guardrails/short-answers.yaml',
                'partials/tone.yaml', 'prompts/support-answer-to-a-customer.yaml', 'rate_limits/requests-of-the-bot.yaml'])
            self.assertEqual(files['prompts/support-answer-to-a-customer.yaml'], {
                'name': 'Answer to a customer', 'collection': '${collections/support}', 'model': 'gpt-4o-mini',
                'virtual_key': 'openai-support', 'parameters': {'max_tokens': 400, 'temperature': 0.3},
                'string': '{{> ${partials/tone}}} Orders of {{name}}: {{orders}} The question: {{question}}',
                'version_description': 'With the orders', 'label': 'production'})
            self.assertEqual(files['rate_limits/requests-of-the-bot.yaml']['conditions'],
                             [{'key': 'workspace_id', 'value': '${workspace}'}])
            self.assertEqual([self.answer[name] for name in ('left_out', 'not_looked_at', 'not_read_to_the_end')], [[], [], []])
            self.assertEqual(self.answer['workspace'], SUPPORT)
            # Neither ids nor times: each has a hyphen in a place of its own.
            self.assertNotRegex(json.dumps(self.answer['files']), r'[0-9a-f]{8}-[0-9a-f]{4}-|[0-9]T[0-9]')

    def test_it_is_the_same_each_time_and_by_id_or_slug(self):
        with self.on_sandbox() as (_, server):
            self.export(server)
            first = json.dumps(self.answer['files'])
            workspace = server.call('get_workspace', {'workspace_id': SUPPORT})['id']
            self.export(server, workspace)
            self.assertEqual(json.dumps(self.answer['files']), first)

    def test_kinds(self):
        with self.on_sandbox() as (_, server):
            self.assertEqual(sorted(self.export(server, kinds=['partial', 'config'])),
                             ['configs/support-with-cache.yaml', 'partials/tone.yaml'])
            self.assertFails(server.call('export_workspace', {'workspace_id': SUPPORT, 'kinds': ['key']}), '/kinds/0')

    def test_references(self):
        with self.on_sandbox() as (_, server):
            inner = server.call('create_prompt_partial', {'name': 'Inner', 'string': 'x', 'workspace_id': SUPPORT})['slug']
            outer = server.call('create_prompt_partial', {'name': 'Outer', 'string': f'{{{{ >{inner}@2 }}}}', 'workspace_id': SUPPORT})
            guardrail = server.call('list_guardrails', {'workspace_id': SUPPORT})['data'][0]
            server.call('create_config', {'name': 'Refers', 'workspace_id': SUPPORT, 'config': {
                'input_guardrails': [guardrail['slug'], 'pg-of-others-123456'], 'by_id': guardrail['id'], 'within': f'see {guardrail["slug"]}',
                'text': 'costs $5, ${configs/refers}, $${workspace}, ${other/x}, ${configs/}'}})
            self.prompt(server, 'Includes', f'{{{{>{outer["slug"]}}}}} {{{{>{inner}}}}} {{{{{inner}}}}} {{{{>none}}}}')
            files = self.export(server)
            self.assertEqual(files['configs/refers.yaml']['config'], {
                'input_guardrails': ['${guardrails/short-answers}', 'pg-of-others-123456'], 'by_id': '${guardrails/short-answers}',
                'within': f'see {guardrail["slug"]}',
                'text': 'costs $5, $${configs/refers}, $$${workspace}, ${other/x}, ${configs/}'})
            self.assertEqual(files['prompts/support-includes.yaml']['string'],
                             f'{{{{>${{partials/outer}}}}}} {{{{>${{partials/inner}}}}}} {{{{{inner}}}}} {{{{>none}}}}')
            self.assertEqual(files['partials/outer.yaml']['string'], '{{ >${partials/inner}@2 }}')

    def test_chat_messages_and_lines(self):
        with self.on_sandbox() as (_, server):
            messages = [{'role': 'system', 'content': 'One\nTwo é'}, {'role': 'user', 'content': [{'type': 'text', 'text': '{{q}}'}]}]
            compact = json.dumps(messages, separators=(',', ':'), ensure_ascii=False)
            self.prompt(server, 'Compact', compact, is_raw_template=1)
            self.prompt(server, 'Spaced', json.dumps(messages))
            files = self.export(server)
            self.assertEqual(files['prompts/support-compact.yaml']['messages'], messages)
            self.assertNotIn('string', files['prompts/support-compact.yaml'])
            self.assertIs(files['prompts/support-compact.yaml']['is_raw_template'], True)
            self.assertIn('- role: system\n  content: |-\n    One\n    Two é\n', self.answer['files']['prompts/support-compact.yaml'])
            self.assertEqual(files['prompts/support-spaced.yaml']['string'], json.dumps(messages))

    def test_times_of_workflows_are_left_out(self):
        """The same prompt, made twice, is the same file; one that has such a time says the same."""
        exported = []
        for _ in range(2):
            with self.on_sandbox() as (_, server):
                collection = self.collection(server)
                made = server.call('migrate_prompt', {'name': 'Welcome-dev', 'app': 'bot', 'env': 'dev', 'collection_id': collection,
                                                      'string': 'Hello', 'parameters': {}, 'virtual_key': 'openai-support'})
                self.assertEqual(made['action'], 'created')
                asked = {'source_prompt_id': made['slug'], 'target_collection_id': collection, 'target_env': 'prod'}
                self.assertNotIsInstance(answer := server.call('promote_prompt', asked), Failure, answer)
                files = self.export(server)
                metadata = [files[f'prompts/support-welcome-{env}.yaml']['template_metadata'] for env in ('dev', 'prod')]
                self.assertEqual(metadata[0], {'app': 'bot', 'env': 'dev'})
                self.assertEqual(metadata[1]['env'], 'prod')
                self.assertNotIn('promoted_at', metadata[1])
                exported.append(self.answer['files']['prompts/support-welcome-dev.yaml'])
                other = exported[0].replace('  env: dev\n', '  env: dev\n  migrated_at: then\n')
                self.assertNotEqual(other, exported[0])
                for text in (exported[0], other):
                    plan = server.call('import_workspace', {'workspace_id': SUPPORT, 'files': {'prompts/support-welcome-dev.yaml': text}})
                    self.assertEqual((plan['changes'], plan['unchanged']), ([], 1))
        self.assertEqual(exported[0], exported[1])

    def test_the_live_version_and_its_label(self):
        with self.on_sandbox() as (_, server):
            made = self.prompt(server, 'Labelled', 'First')
            label = server.call('create_prompt_label', {'name': 'mine', 'workspace_id': SUPPORT})['id']
            server.call('update_prompt_version', {'prompt_id': made['id'], 'version_id': made['version_id'], 'label_id': label})
            server.call('update_prompt', {'prompt_id': made['id'], 'patch': True, 'string': 'Second'})
            files = self.export(server)
            self.assertEqual(files['prompts/support-labelled.yaml']['label'], 'mine')
            self.assertEqual(files['prompts/support-labelled.yaml']['string'], 'First')
            self.assertEqual(files['labels/mine.yaml'], {'name': 'mine'})

    def test_collections_within_others(self):
        with self.on_sandbox() as (_, server):
            outer = self.collection(server)
            inner = server.call('create_collection', {'name': 'Inner', 'workspace_id': SUPPORT, 'parent_collection_id': outer})
            server.call('create_prompt', {'name': 'Deep', 'collection_id': inner['id'], 'string': 'x', 'parameters': {},
                                          'virtual_key': 'openai-support', 'model': 'gpt-4o'})
            files = self.export(server)
            self.assertEqual(files['collections/support-inner.yaml'], {'name': 'Inner', 'parent': '${collections/support}'})
            self.assertEqual(files['prompts/support-inner-deep.yaml']['collection'], '${collections/support-inner}')

    def test_secrets_are_left_out(self):
        with self.on_sandbox() as (_, server):
            server.call('create_config', {'name': 'Keys', 'workspace_id': SUPPORT, 'config': {'targets': [
                {'provider': 'openai', 'api_key': 'sk-in-the-config', 'override_params': {'max_tokens': 5}},
                {'provider': 'bedrock', 'aws_secret_access_key': 'aws-in-the-config', 'a/b~c': {'Authorization': 'tok-in-the-config'}}]}})
            server.call('create_guardrail', {'name': 'Hook', 'workspace_id': SUPPORT, 'target': 'llm', 'checks': [
                {'id': 'default.webhook', 'parameters': {'webhookURL': 'https://x.invalid', 'headers': {'X-Auth': 'hdr-in-the-check'}}}],
                'actions': {'deny': False, 'async': False}})
            files = self.export(server)
            self.assertNotIn('in-the-', json.dumps(self.answer))
            self.assertEqual(files['configs/keys.yaml']['left_out'],
                             ['/config/targets/0/api_key', '/config/targets/1/aws_secret_access_key',
                              '/config/targets/1/a~1b~0c/Authorization'])
            self.assertEqual(files['configs/keys.yaml']['config']['targets'][0],
                             {'provider': 'openai', 'override_params': {'max_tokens': 5}})
            self.assertEqual(files['guardrails/hook.yaml']['left_out'], ['/checks/0/parameters/headers'])

    def test_secrets_by_other_names_and_in_urls(self):
        secret = {name: 'x-in-the-config' for name in (
            'secretKey', 'accessToken', 'client-secret', 'ClientSecret', 'privateKey', 'passphrase', 'bearer', 'auth', 'credential',
            'Set-Cookie', 'signing_key')}
        urls = {str(number): url.format('in-the-url') for number, url in enumerate((
            'https://u:{}@x.invalid/', 'https://{}@x.invalid', 'see https://x.invalid/?a=b&access_token={}', 'https://x.invalid/#key={}',
            'https://x.invalid/a?sig={}', 'wss://a.invalid wss://u:{}@b.invalid'))}
        kept = {'max_tokens': 5, 'virtual_key': 'v', 'token': None, 'cookies': False, 'authors': 'a', 'forward_headers': ['x-a'],
                'url': 'https://x.invalid/a@b?page=1&country_code=de&key=#top', 'text': 'mail a@b.invalid, token=none'}
        with self.on_sandbox() as (_, server):
            server.call('create_config', {'name': 'Names', 'workspace_id': SUPPORT, 'config': {**secret, **urls, **kept}})
            files = self.export(server)
            self.assertNotIn('in-the-', json.dumps(self.answer))
            self.assertEqual(sorted(files['configs/names.yaml']['left_out']), sorted(f'/config/{name}' for name in (*secret, *urls)))
            self.assertEqual(files['configs/names.yaml']['config'], kept)

    def test_secrets_of_prompts_are_left_out(self):
        arguments = {'type': 'object', 'properties': {'token': {'type': 'string'}, 'headers': {'type': 'object'}}}
        called = {'type': 'function', 'function': {'name': 'f', 'parameters': arguments}}
        with self.on_sandbox() as (_, server):
            self.prompt(server, 'Tools', 'x', tools=[called, {
                'type': 'mcp', 'server_url': 'https://x.invalid/?token=t-in-the-tool', 'authorization': 'a-in-the-tool',
                'headers': {'X-Key': 'h-in-the-tool'}}], parameters={'api_key': 'sk-in-the-parameters', 'max_tokens': 5})
            document = self.export(server)['prompts/support-tools.yaml']
            self.assertNotIn('in-the-', json.dumps(self.answer))
            self.assertEqual(document['tools'], [called, {'type': 'mcp'}])
            self.assertEqual(document['parameters'], {'max_tokens': 5})
            self.assertEqual(document['left_out'], ['/parameters/api_key', '/tools/1/server_url', '/tools/1/authorization',
                                                    '/tools/1/headers'])

    def test_a_text_that_is_the_slug_of_the_workspace_stays(self):
        with self.on_sandbox() as (_, server):
            server.call('create_config', {'name': 'Slug', 'workspace_id': SUPPORT, 'config': {'metadata': {'team': SUPPORT}}})
            server.call('create_rate_limit', {'name': 'By slug', 'workspace_id': SUPPORT, 'type': 'requests', 'unit': 'rpm', 'value': 5,
                                              'conditions': [{'key': 'workspace_id', 'value': SUPPORT}],
                                              'group_by': [{'key': 'api_key'}]})
            files = self.export(server)
            self.assertEqual(files['configs/slug.yaml']['config'], {'metadata': {'team': SUPPORT}})
            self.assertEqual(files['rate_limits/by-slug.yaml']['conditions'], [{'key': 'workspace_id', 'value': '${workspace}'}])

    def test_hostile_names(self):
        with self.on_sandbox() as (_, server):
            for name in ('../../etc/passwd', '/', '\u202e\u0000x'.replace('\0', ''), 'A B', 'a-b', 'x' * 300, '.git', 'ä'):
                server.call('create_config', {'name': name, 'workspace_id': SUPPORT, 'config': {}})
            files = self.export(server, kinds=['config'])
            for path in files:
                self.assertRegex(path, r'^configs/[a-z0-9](?:[a-z0-9-]{0,95}[a-z0-9])?\.yaml$')
            names = {document['name']: path for path, document in files.items()}
            self.assertEqual(names['../../etc/passwd'], 'configs/etc-passwd.yaml')
            self.assertEqual(names['.git'], 'configs/git.yaml')
            # Names that are the same as names of files have a hash each.
            self.assertRegex(names['A B'], r'^configs/a-b-[0-9a-f]{8}\.yaml$')
            self.assertRegex(names['a-b'], r'^configs/a-b-[0-9a-f]{8}\.yaml$')
            self.assertRegex(names['/'], r'^configs/[0-9a-f]{8}\.yaml$')
            self.assertEqual(len(names), 9)

    def test_files_that_have_no_room_are_left_out_whole(self):
        with self.on_sandbox() as (_, server):
            for name, count in (('Short', 10), ('Long', 900), ('Next', 500), ('Of a name that is longer', 1000)):
                self.prompt(server, name, 'A rule that is to hold in all cases.\n' * count)
            files = self.export(server, kinds=['prompt'], format='json')
            self.assertEqual(sorted(files), ['prompts/support-answer-to-a-customer.yaml', 'prompts/support-next.yaml',
                                             'prompts/support-short.yaml'])
            self.assertEqual(files['prompts/support-next.yaml']['string'].count('rule'), 500)
            self.assertEqual(files['prompts/support-short.yaml']['string'].count('rule'), 10)
            self.assertTrue(all(text.endswith('\n') for text in self.answer['files'].values()))
            self.assertIn('files.prompts/support-long.yaml (left out)', server.notes)
            self.assertIn('files.prompts/support-of-a-name-that-is-longer.yaml (left out)', server.notes)

    def test_two_of_a_name_are_left_out(self):
        with self.on_sandbox() as (_, server):
            for _ in range(2):
                server.call('create_config', {'name': 'Twin', 'workspace_id': SUPPORT, 'config': {}})
                collection = server.call('create_collection', {'name': 'Twins', 'workspace_id': SUPPORT})['id']
            server.call('create_collection', {'name': 'Within', 'workspace_id': SUPPORT, 'parent_collection_id': collection})
            server.call('create_prompt', {'name': 'Within', 'collection_id': collection, 'string': 'x', 'parameters': {},
                                          'virtual_key': 'openai-support', 'model': 'gpt-4o'})
            files = self.export(server)
            self.assertEqual([path for path in files if 'twin' in path or 'within' in path], [])
            self.assertEqual(self.reasons('Twin'), ['another has the same name, by which it is found: rename one'] * 2)
            self.assertEqual(self.reasons('Within'), ['the collection around it is left out'] * 2)

    def test_one_without_a_name_is_left_out(self):
        """import_workspace could not find it again, and would refuse the whole folder."""
        with self.on_sandbox() as (_, server):
            made = server.call('create_config', {'workspace_id': SUPPORT, 'config': {}})
            files = self.export(server)
            self.assertEqual([one for one in self.answer['left_out'] if one.get('slug') == made['slug']],
                             [{'kind': 'config', 'name': '', 'slug': made['slug'], 'id': made['id'],
                               'reason': 'it has no name, by which it would be found: give it one'}])
            plan = server.call('import_workspace', {'workspace_id': SUPPORT, 'files': self.answer['files'], 'dry_run': True})
            self.assertNotIsInstance(plan, Failure, plan)
            self.assertEqual(plan['requests'], [])
            self.assertNotIn({}, files.values())

    def test_partials_of_others(self):
        with self.on_sandbox() as (_, server):
            server.call('create_prompt_partial', {'name': 'Not included', 'string': 'x', 'workspace_id': SUPPORT})
            self.assertEqual([path for path in self.export(server) if path.startswith('partials/')], ['partials/tone.yaml'])
            self.assertIn('a key of the workspace exports them', self.answer['left_out'][0]['reason'])

    def test_what_the_key_may_not_see(self):
        for what, path in STEPS.items():
            if not what.startswith('list') or what == SHARED_LABELS:
                continue
            with self.subTest(what), self.on_sandbox() as (sandbox, server):
                sandbox.ask('PUT', '/sandbox/faults', f'GET {path} 403')
                self.export(server)
                self.assertEqual(len(self.answer['not_looked_at']), 1)
                self.assertIn('HTTP 403', self.answer['not_looked_at'][0]['reason'])
        with self.on_sandbox('--exclude-tools', 'get_config') as (_, server):
            self.assertNotIn('configs/support-with-cache.yaml', self.export(server))
            self.assertIn('--exclude-tools', self.reasons('Support with cache')[0])

    def test_without_the_workspace_itself(self):
        """Its lists say which one it is: their rows have its id, whichever name it was asked for by."""
        with self.on_sandbox() as (_, server):
            wanted = self.export(server)
            names = [SUPPORT, server.call('get_workspace', {'workspace_id': SUPPORT})['id']]
        with self.on_sandbox('--exclude-tools', 'get_workspace,list_workspaces') as (_, server):
            for workspace in names:
                self.assertEqual(self.export(server, workspace), wanted)
                self.assertEqual(self.answer.get('workspace'), SUPPORT if workspace == SUPPORT else None)
                self.assertEqual((self.answer['not_looked_at'], self.answer['left_out']), ([], []))

    def behind(self, change):
        """A server whose API changes answers, and lets nobody read workspaces."""
        def of(method, path, answer):
            return refused(None) if path.startswith('/admin/workspaces') else change(path, answer)
        return Relay(self.sandbox, of)

    def test_a_workspace_that_nothing_confirms(self):
        """A limit of a workspace would be one of another, which an import into a third one would go on limiting."""
        def change(path, answer):
            return {**answer, 'data': [{**row, 'workspace_id': None} for row in answer['data']]} if 'data' in answer else answer
        with Sandbox() as self.sandbox, self.behind(change) as upstream, Server(upstream) as server:
            files = self.export(server)
            self.assertIn('partials/tone.yaml', files)
            self.assertNotIn('workspace', self.answer)
            self.assertEqual([one['kind'] for one in self.answer['not_looked_at']], ['workspace'])
            self.assertIn('it could not be confirmed that it exists', self.answer['not_looked_at'][0]['reason'])
            self.assertNotIn('rate_limits/requests-of-the-bot.yaml', files)
            self.assertIn('whether that is this one is not known', self.reasons('Requests of the bot')[0])

    def test_lists_of_another_workspace(self):
        other = '5a4db0c5-0000-4000-8000-00000000ffff'

        def change(path, answer):
            if 'data' in answer and path.startswith(self.only):
                return {**answer, 'data': [{**row, 'workspace_id': other} for row in answer['data']]}
            return answer
        with Sandbox() as self.sandbox, self.behind(change) as upstream, Server(upstream) as server:
            for self.only, workspace in (('/configs', SUPPORT), ('/', json.loads(
                    self.sandbox.ask('GET', f'/v1/admin/workspaces/{SUPPORT}')[2])['id'])):
                self.assertFails(server.call('export_workspace', {'workspace_id': workspace}),
                                 f'lists of the workspace "{workspace}" show objects of another one')

    def test_a_workspace_of_which_no_list_can_be_read(self):
        def change(path, answer):
            return answer if path.startswith('/prompts/partials') else refused(None)
        with Sandbox() as self.sandbox, self.behind(change) as upstream, Server(upstream) as server:
            for tool, more in (('export_workspace', {}), ('import_workspace', {'files': {'partials/x.yaml': 'name: X\nstring: x\n'}})):
                self.assertFails(server.call(tool, {'workspace_id': 'ws-suport-bot', **more}),
                                 'no list of the workspace "ws-suport-bot" can be read with this key: list_collections answered HTTP 403')

    def test_a_label_that_is_not_seen(self):
        def change(path, answer):
            return refused(None) if path.startswith('/labels') and 'workspace_id' not in path else answer
        with Sandbox() as self.sandbox, Relay(self.sandbox, lambda _, path, answer: change(path, answer)) as upstream, \
                Server(upstream) as server:
            files = self.export(server)
            self.assertNotIn('label', files['prompts/support-answer-to-a-customer.yaml'])
            self.assertEqual(self.reasons('Answer to a customer'), ['it has a label that this key does not see, and that is not in its file'])
            self.assertEqual(self.answer['not_looked_at'], [])

    def test_an_unknown_workspace(self):
        with self.on_sandbox() as (_, server):
            for workspace in ('ws-suport-bot', 'Support Bot'):
                self.assertFails(server.call('export_workspace', {'workspace_id': workspace}),
                                 f'/workspace_id: this key sees no workspace of the id or slug {workspace}. Like it: {SUPPORT}')

    def test_a_workspace_on_a_later_page(self):
        with self.on_sandbox() as (sandbox, server):
            made = [server.call('create_workspace', {'name': f'Number {number}'}) for number in range(120)]
            sandbox.ask('PUT', '/sandbox/faults', 'GET /admin/workspaces/* 403')
            for workspace in (made[0], made[-1]):
                for name in (workspace['id'], workspace['slug']):
                    self.export(server, name)
                    self.assertEqual((self.answer['workspace'], self.answer['not_looked_at']), (workspace['slug'], []))
            self.assertFails(server.call('export_workspace', {'workspace_id': 'ws-none'}), '/workspace_id: this key sees no workspace of the id or slug ws-none. It sees: ws-number-')

    def test_more_than_is_read(self):
        with self.on_sandbox() as (_, server):
            for number in range(120):
                server.call('create_prompt_label', {'name': f'label-{number}', 'workspace_id': SUPPORT})
            self.assertEqual(len(self.export(server, kinds=['label'])), 120)
            self.assertEqual(self.answer['not_read_to_the_end'], [])

    def test_it_fails_and_is_cancelled_at_every_step(self):
        with self.on_sandbox() as (sandbox, server):
            ids = {
                'guardrail': server.call('list_guardrails', {'workspace_id': SUPPORT})['data'][0]['slug'],
                'config': server.call('list_configs', {'workspace_id': SUPPORT})['data'][0]['slug'],
                'prompt': server.call('list_prompts', {'workspace_id': SUPPORT})['data'][0]['slug'],
                'partial': server.call('list_prompt_partials', {})['data'][0]['slug'],
            }
            arguments = {'workspace_id': SUPPORT}
            self.export(server)
            self.assertEqual([one['message'] for one in server.progress], list(STEPS))
            for what, path in STEPS.items():
                # Both lists of labels have one path.
                if what == SHARED_LABELS:
                    continue
                with self.subTest(what):
                    path = path.format(**ids)
                    sandbox.ask('PUT', '/sandbox/faults', f'GET {path} 400')
                    self.assertFails(server.call('export_workspace', arguments), 'export_workspace stopped at', f'({what})')
                    sandbox.ask('PUT', '/sandbox/faults', f'GET {path} delay=60s')
                    number = server.start('export_workspace', arguments)
                    while server.receive().get('params', {}).get('message') != what:
                        pass
                    server.send({'method': 'notifications/cancelled', 'params': {'requestId': number}})
                    sandbox.ask('PUT', '/sandbox/faults', '')
                    server.next_id += 1
                    server.send({'id': server.next_id, 'method': 'ping'})
                    _, before = server.answer(server.next_id)
                    self.assertFalse([message for message in before if message.get('id') == number])
            self.export(server)


del Flow

if __name__ == '__main__':
    main()
