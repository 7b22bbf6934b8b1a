# SPDX-License-Identifier: MIT
"""import_workspace: files of YAML applied to a workspace."""

import contextlib
import json
import os

from flows import CLEAN, KEY, ROOT, Failure, Flow, Sandbox, Server, main  # noqa: F401
from scripted import Relay

SUPPORT = 'ws-support-bot-c98ac3'

# Something of each kind; what refers to others comes before these in the order of names.
FILES = {
    'collections/outer.yaml': 'name: Outer\n',
    'collections/an-inner-one.yaml': "name: Inner\nparent: '${collections/outer}'\n",
    'labels/mine.yaml': "name: mine\ncolor_code: '#cf222e'\n",
    'partials/a.yaml': "name: A\nstring: 'uses {{>${partials/b}}}'\nversion_description: First\n",
    'partials/b.yaml': 'name: B\nstring: |-\n  two\n  lines\n',
    'guardrails/words.yaml': 'name: Words\ntarget: llm\nchecks:\n- id: default.wordCount\n  parameters:\n    maxWords: 250\n'
                             'actions:\n  async: false\n  deny: true\n',
    'configs/a.yaml': "name: Guarded\nconfig:\n  input_guardrails: ['${guardrails/words}']\n  text: '$${workspace} costs $5'\n",
    'prompts/p.yaml': "name: P\ncollection: '${collections/an-inner-one}'\nmodel: gpt-4o\nvirtual_key: openai\n"
                      'parameters:\n  seed: 12345678901234567890\n  temperature: 0.1\n'
                      "messages:\n- role: system\n  content: '{{>${partials/a}}} {{x}}'\nlabel: mine\n",
    'usage_limits/u.yaml': "name: U\ntype: cost\ncredit_limit: 5.5\nalert_threshold: 4\nconditions:\n- key: workspace_id\n"
                           "  value: '${workspace}'\ngroup_by:\n- key: api_key\n",
    'rate_limits/r.yaml': "type: requests\nunit: rpm\nvalue: 20\nconditions:\n- key: config\n  value: '${configs/a}'\ngroup_by:\n"
                          '- key: api_key\n',
}

WRITES = [
    ('create_collection', 'create a collection', 'POST /collections'),
    ('create_prompt_label', 'create a label', 'POST /labels'),
    ('create_prompt_partial', 'create a partial', 'POST /prompts/partials'),
    ('create_guardrail', 'create a guardrail', 'POST /guardrails'),
    ('create_config', 'create a config', 'POST /configs'),
    ('create_prompt', 'create a prompt', 'POST /prompts'),
    ('update_prompt_version', 'label the live version of a prompt', 'PUT /prompts/*'),
    ('create_usage_limit', 'create a usage limit', 'POST /policies/usage-limits'),
    ('create_rate_limit', 'create a rate limit', 'POST /policies/rate-limits'),
]

# What is not done if nothing is, each file in its turn.
UNDONE = [f'- {operation}: {what}: {path}' for operation, what, _ in WRITES for path in {
    'create_collection': ['collections/outer', 'collections/an-inner-one'], 'create_prompt_label': ['labels/mine'],
    'create_prompt_partial': ['partials/b', 'partials/a'], 'create_guardrail': ['guardrails/words'], 'create_config': ['configs/a'],
    'create_prompt': ['prompts/p'], 'update_prompt_version': ['prompts/p'], 'create_usage_limit': ['usage_limits/u'],
    'create_rate_limit': ['rate_limits/r']}[operation]]


def scopes():
    with open(os.path.join(ROOT, 'generated', 'openapi.json'), encoding='utf-8') as stream:
        text = json.load(stream)
    found = {operation['x-scope'] for item in text['paths'].values() for operation in item.values()
             if isinstance(operation, dict) and 'x-scope' in operation}
    return sorted(found)


class Base(Flow):
    """Imports into an empty workspace, with a key of that workspace: lists of partials are of the workspace then."""

    @contextlib.contextmanager
    def workspace(self, *options, change=None):
        """`change` changes answers of the API, as of Relay."""
        with Sandbox() as sandbox, Relay(sandbox, change) if change else contextlib.nullcontext(sandbox) as upstream:
            def ask(method, path, body):
                status, _, text = sandbox.ask(method, '/v1' + path, json.dumps(body))
                self.assertEqual(status, 200, text)
                return json.loads(text)
            self.slug = ask('POST', '/admin/workspaces', {'name': 'Target'})['slug']
            key = ask('POST', '/api-keys/workspace/service', {'name': 'Import', 'workspace_id': self.slug, 'scopes': scopes()})['key']
            with Server(upstream, *options, PORTKEY_API_KEY=key) as server:
                yield sandbox, server
            self.assertEqual(server.status, 0)

    def export(self, server):
        answer = server.call('export_workspace', {'workspace_id': self.slug})
        self.assertNotIsInstance(answer, Failure, answer)
        return answer['files']

    def plan(self, server, files, **more):
        answer = server.call('import_workspace', {'workspace_id': self.slug, 'files': files, **more})
        self.assertNotIsInstance(answer, Failure, answer)
        return answer

    def apply(self, server, files):
        plan = self.plan(server, files)
        answer = self.plan(server, files, plan=plan['plan'])
        self.assertIs(answer['applied'], True)
        self.assertEqual(answer['changes'], plan['changes'])
        return answer

    def actions(self, answer):
        return {change['file']: change['action'] for change in answer['changes']}

    def refused(self, server, files, *said):
        result = server.call('import_workspace', {'workspace_id': self.slug, 'files': files})
        self.assertFails(result, *said)
        self.assertEqual(self.export(server), {})
        return result


class Import(Base):
    def test_all_of_it_and_twice(self):
        with self.workspace() as (_, server):
            answer = self.apply(server, FILES)
            self.assertEqual(set(self.actions(answer).values()), {'create'})
            self.assertEqual(len(answer['changes']), len(FILES))
            again = self.plan(server, FILES)
            self.assertEqual((again['changes'], again['unchanged'], again['not_in_files']), ([], len(FILES), []))
            # What is exported now is imported without a change, too, and comes back to the byte.
            files = self.export(server)
            self.assertEqual(len(files), len(FILES))
            self.assertEqual(self.plan(server, files)['changes'], [])
            self.assertIn('seed: 12345678901234567890', files['prompts/outer-inner-p.yaml'])
            self.assertIn("content: '{{>${partials/a}}} {{x}}'", files['prompts/outer-inner-p.yaml'])
            self.assertIn('label: mine', files['prompts/outer-inner-p.yaml'])
            self.assertIn("text: '$${workspace} costs $5'", files['configs/guarded.yaml'])
        with self.workspace() as (_, server):
            self.apply(server, files)
            self.assertEqual(self.export(server), files)

    def test_what_is_sent(self):
        with self.workspace() as (_, server):
            self.apply(server, FILES)
            prompt = server.call('list_prompts', {'workspace_id': self.slug})['data'][0]
            whole = server.call('get_prompt', {'prompt_id': prompt['id']})
            partials = {one['name']: one['slug'] for one in server.call('list_prompt_partials', {})['data']}
            self.assertEqual(whole['string'], json.dumps([{'role': 'system', 'content': f'{{{{>{partials["A"]}}}}} {{{{x}}}}'}],
                                                         separators=(',', ':')))
            self.assertEqual(whole['parameters'], {'seed': 12345678901234567890, 'temperature': 0.1, 'model': 'gpt-4o'})
            config = server.call('list_configs', {'workspace_id': self.slug})['data'][0]['slug']
            guardrail = server.call('list_guardrails', {'workspace_id': self.slug})['data'][0]['slug']
            body = json.loads(server.call('get_config', {'slug': config})['config'])
            self.assertEqual(body, {'input_guardrails': [guardrail], 'text': '${workspace} costs $5'})
            limit = server.call('list_rate_limits', {'workspace_id': self.slug})['data'][0]
            self.assertEqual(limit['conditions'], [{'key': 'config', 'value': config}])

    def test_the_demo_in_another_workspace(self):
        for workspace in (SUPPORT, 'ws-shared-5a4db0', 'ws-research-521255'):
            with self.subTest(workspace), self.on_sandbox() as (_, server):
                files = server.call('export_workspace', {'workspace_id': workspace})['files']
                self.slug = server.call('create_workspace', {'name': 'Target'})['slug']
                self.apply(server, files)
                self.assertEqual(self.export(server), files)

    def test_a_dry_run_shows_what_is_sent(self):
        with self.workspace() as (_, server):
            requests = self.plan(server, FILES, dry_run=True)['requests']
            self.assertEqual(self.export(server), {})
            self.assertEqual([request['operation'] for request in requests],
                             ['create_collection'] * 2 + ['create_prompt_label'] + ['create_prompt_partial'] * 2 +
                             ['create_guardrail', 'create_config', 'create_prompt', 'update_prompt_version', 'create_usage_limit',
                              'create_rate_limit'])
            # What refers comes after what it refers to.
            self.assertEqual([request['body']['name'] for request in requests[:5]], ['Outer', 'Inner', 'mine', 'B', 'A'])
            self.assertIs(self.plan(server, FILES, dry_run=True, plan=self.plan(server, FILES)['plan'])['applied'], False)
            self.assertEqual(self.export(server), {})

    def test_updates(self):
        changes = {
            'labels/mine.yaml': ('name: mine\ndescription: New\n', ['description', 'color_code']),
            'partials/b.yaml': ('name: B\nstring: one line\n', ['string']),
            'guardrails/words.yaml': (FILES['guardrails/words.yaml'].replace('250', '99'), ['checks']),
            'configs/a.yaml': ("name: Guarded\nconfig:\n  output_guardrails: ['${guardrails/words}']\n", ['config']),
            'prompts/p.yaml': (FILES['prompts/p.yaml'].replace('{{x}}', '{{y}}').replace('0.1', '0.2'), ['parameters', 'messages']),
            'usage_limits/u.yaml': (FILES['usage_limits/u.yaml'].replace('5.5', '6').replace('alert_threshold: 4\n', ''),
                                    ['credit_limit', 'alert_threshold']),
            'rate_limits/r.yaml': (FILES['rate_limits/r.yaml'].replace('20', '30'), ['value']),
        }
        with self.workspace() as (_, server):
            self.apply(server, FILES)
            for path, (text, names) in changes.items():
                with self.subTest(path):
                    files = {**FILES, path: text}
                    answer = self.apply(server, files)
                    names = ['string' if name == 'messages' else name for name in names]
                    self.assertEqual([(change['file'] + '.yaml', change['action'], change['changes']) for change in answer['changes']],
                                     [(path, 'update', names)])
                    self.assertEqual(self.plan(server, files)['changes'], [])
                    self.apply(server, FILES)
                    self.assertEqual(self.plan(server, FILES)['changes'], [])
            prompt = server.call('list_prompts', {'workspace_id': self.slug})['data'][0]['id']
            versions = server.call('list_prompt_versions', {'prompt_id': prompt})['data']
            self.assertEqual(len(versions), 3)
            self.assertEqual(server.call('get_prompt', {'prompt_id': prompt})['prompt_version'], 3)

    def test_a_version_that_is_there_already_is_published(self):
        with self.workspace() as (_, server):
            self.apply(server, FILES)
            prompt = server.call('list_prompts', {'workspace_id': self.slug})['data'][0]['id']
            whole = server.call('get_prompt', {'prompt_id': prompt})
            server.call('update_prompt', {'prompt_id': prompt, 'patch': True, 'string': whole['string'].replace('{{x}}', '{{y}}')})
            files = {**FILES, 'prompts/p.yaml': FILES['prompts/p.yaml'].replace('{{x}}', '{{y}}')}
            self.apply(server, files)
            self.assertEqual(len(server.call('list_prompt_versions', {'prompt_id': prompt})['data']), 2)
            self.assertEqual(server.call('get_prompt', {'prompt_id': prompt})['prompt_version'], 2)

    def test_a_plan_is_of_these_files_and_this_workspace(self):
        with self.workspace() as (_, server):
            plan = self.plan(server, FILES)['plan']
            self.assertEqual(self.plan(server, FILES)['plan'], plan)
            other = {**FILES, 'configs/a.yaml': FILES['configs/a.yaml'].replace('$5', '$6')}
            answer = self.plan(server, other, plan=plan)
            self.assertIs(answer['applied'], False)
            self.assertIn('not what the plan was made of', answer['message'])
            self.assertNotEqual(answer['plan'], plan)
            self.assertEqual(self.export(server), {})
            self.apply(server, FILES)
            plan = self.plan(server, other)['plan']
            config = server.call('list_configs', {'workspace_id': self.slug})['data'][0]['slug']
            server.call('update_config', {'slug': config, 'config': {'retry': {'attempts': 5}}})
            self.assertIs(self.plan(server, other, plan=plan)['applied'], False)
            self.assertIn('attempts: 5', self.export(server)['configs/guarded.yaml'])

    def test_nothing_else_is_touched(self):
        with self.workspace() as (_, server):
            self.apply(server, FILES)
            before = self.export(server)
            answer = self.apply(server, {'configs/other.yaml': 'name: Other\nconfig: {retry: {attempts: 1}}\n'})
            self.assertEqual(answer['not_in_files'], [path.removesuffix('.yaml') for path in before])
            after = self.export(server)
            self.assertEqual({path: text for path, text in after.items() if path != 'configs/other.yaml'}, before)

    def test_references_to_what_is_there(self):
        with self.workspace() as (_, server):
            self.apply(server, FILES)
            config = {'configs/b.yaml': "name: B\nconfig: {input_guardrails: ['${guardrails/words}']}\n"}
            self.apply(server, config)
            self.assertEqual(self.plan(server, config)['changes'], [])
            # The name of a file says what others call it, and no more.
            renamed = {'guardrails/other-name.yaml': FILES['guardrails/words.yaml'],
                       'configs/b.yaml': config['configs/b.yaml'].replace('words', 'other-name')}
            self.assertEqual(self.plan(server, renamed)['changes'], [])

    def test_an_update_that_refers_to_what_is_new(self):
        old = {'partials/b.yaml': FILES['partials/b.yaml']}
        new = {'partials/b.yaml': "name: B\nstring: 'see {{>${partials/c}}}'\n", 'partials/c.yaml': 'name: C\nstring: c\n'}
        with self.workspace() as (_, server):
            self.apply(server, old)
            self.assertEqual(self.actions(self.apply(server, new)), {'partials/b': 'update', 'partials/c': 'create'})
            self.assertEqual(self.plan(server, new)['changes'], [])

    def test_by_hand(self):
        secret = "name: Keys\nconfig:\n  provider: openai\nleft_out: [/api_key]\n"
        with self.workspace() as (_, server):
            self.assertEqual(self.actions(self.apply(server, {'configs/keys.yaml': secret})), {'configs/keys': 'by_hand'})
            self.assertEqual(self.export(server), {})
            server.call('create_config', {'name': 'Keys', 'workspace_id': self.slug, 'config': {'provider': 'openai', 'api_key': 'sk-1'}})
            files = self.export(server)
            self.assertNotIn('sk-1', json.dumps(files))
            self.assertEqual(self.plan(server, files)['changes'], [])
            changed = {'configs/keys.yaml': files['configs/keys.yaml'].replace('openai', 'anthropic')}
            self.assertEqual(self.actions(self.plan(server, changed)), {'configs/keys': 'by_hand'})
            self.apply(server, {'rate_limits/r.yaml': FILES['rate_limits/r.yaml'].replace('${configs/a}', '*'),
                                'usage_limits/u.yaml': FILES['usage_limits/u.yaml']})
            for path, old, new in (('rate_limits/r.yaml', 'type: requests', 'name: x\ntype: requests'),
                                   ('usage_limits/u.yaml', 'type: cost', 'type: tokens')):
                files = {path: FILES[path].replace('${configs/a}', '*').replace(old, new)}
                self.assertEqual(list(self.actions(self.plan(server, files)).values()),
                                 ['create' if path[0] == 'r' else 'by_hand'])
            self.assertEqual(self.actions(self.plan(server, {'integrations/x.yaml': 'slug: x\nname: X\nai_provider_id: openai\n'})),
                             {'integrations/x': 'by_hand'})

    def by_hand(self, server, files):
        """What remains by hand remains in the plan, and is not touched."""
        before = self.export(server)
        self.assertEqual(set(self.actions(self.apply(server, files)).values()), {'by_hand'})
        self.assertEqual(set(self.actions(self.plan(server, files)).values()), {'by_hand'})
        self.assertEqual(self.export(server), before)

    def test_what_an_update_cannot_do(self):
        collection = {'collections/c.yaml': 'name: C\n'}
        guardrail = {'guardrails/words.yaml': FILES['guardrails/words.yaml']}
        with self.workspace() as (_, server):
            self.apply(server, {**collection, **guardrail, 'partials/b.yaml': FILES['partials/b.yaml']})
            server.call('create_config', {'name': 'Keys', 'workspace_id': self.slug, 'config': {'provider': 'openai', 'api_key': 'sk-1'}})
            config = server.call('list_configs', {'workspace_id': self.slug})['data'][0]['slug']
            self.by_hand(server, {'configs/keys.yaml': 'name: Keys\nconfig:\n  provider: openai\n'})
            self.by_hand(server, {'configs/keys.yaml': 'name: Keys\nconfig:\n  provider: anthropic\n'})
            self.by_hand(server, {'configs/keys.yaml': 'name: Keys\n'})
            self.assertIn('sk-1', server.call('get_config', {'slug': config})['config'])
            self.by_hand(server, {'partials/b.yaml': FILES['partials/b.yaml'] + "collection: '${collections/c}'\n", **collection})
            self.by_hand(server, {'guardrails/words.yaml': guardrail['guardrails/words.yaml'].partition('actions')[0]})

    def test_what_a_file_of_a_prompt_lacks(self):
        members = {'model': 'm', 'virtual_key': 'v', 'parameters': '{temperature: 0.5}', 'is_raw_template': 'true', 'tool_choice': 'auto',
                   'tools': '[{type: function, function: {name: f}}]', 'functions': '[{name: g}]', 'template_metadata': '{a: b}'}

        def files(lacking=None):
            lines = [f'{name}: {value}\n' for name, value in members.items() if name != lacking]
            return {'prompts/p.yaml': 'name: P\nstring: text\n' + ''.join(lines)}
        with self.workspace() as (_, server):
            self.apply(server, files())
            for name in members:
                with self.subTest(name):
                    if name in ('model', 'virtual_key', 'tool_choice'):
                        self.by_hand(server, files(name))
                    else:
                        self.assertEqual(self.actions(self.apply(server, files(name))), {'prompts/p': 'update'})
                        self.assertEqual(self.plan(server, files(name))['changes'], [])
                    self.apply(server, files())
                    self.assertEqual(self.plan(server, files())['changes'], [])

    def test_refused_files(self):
        config = 'name: X\nconfig: {}\n'
        with self.workspace() as (_, server):
            for path in ('x.yaml', 'configs/x.yml', 'configs/../x.yaml', '/configs/x.yaml', 'configs/X.yaml', 'configs/.yaml',
                         'configs/x/y.yaml', 'config/x.yaml', 'configs/x.yaml.yaml', f'configs/{"x" * 120}.yaml', 'configs\\x.yaml'):
                self.refused(server, {path: config}, 'names of files are like configs/shop.yaml', 'nothing was changed')
            for given in ({'configs/\x1b[31m\u202e.yaml': config}, {'configs/x.yaml': '"\\e[31m\\u202E": 1\n'},
                          {'configs/x.yaml': '"\\e[31m\\u202E": 1\n"\\e[31m\\u202E": 2\n'}):
                said = self.refused(server, given, ' [31m ', 'nothing was changed')
                self.assertNotRegex(said, '[\x1b\u202e]')
            for text, said in (
                    ('name: [', 'configs/x.yaml: 2:1: '), ('a: &a 1\n', 'anchors'), ('name: X\nconfig: *a\n', 'aliases'),
                    ('name: !!str X\n', 'tags'), ('name: X\nname: Y\n', '"name" is there twice'), ('[' * 70, 'nested too deeply'),
                    ('- x\n', 'no members at its top'), ('name: X\nconfgi: {}\n', 'a config has no member "confgi"'),
                    ('config: {}\n', '"name" must be a text'), ('name: 5\n', '"name" must be a text'), ("name: ''\n", '"name" must be a text'),
                    ('name: X\nconfig: text\n', '/config'), ('name: X\n---\nname: Y\n', 'second document'),
                    ('name: X\nconfig: {a: "${configs/none}"}\n', 'it refers to configs/none, which is neither'),
                    ('name: X\nconfig: {a: "${configs/x}"}\n', 'in a circle'), ('x' * (1 << 20) + 'x', 'longer than 1 MiB')):
                self.refused(server, {'configs/x.yaml': text}, said)
            self.refused(server, {'configs/x.yaml': config, 'configs/y.yaml': config}, 'another file describes an object of the same name')
            self.refused(server, {'configs/x.yaml': config.replace('{}', '{a: "${prompts/p}"}'), 'prompts/p.yaml':
                         'name: P\nstring: x\nvirtual_key: k\n'}, 'which is not made before it', '\nNothing was changed.')
            self.refused(server, {'prompts/p.yaml': 'name: P\nstring: x\nmessages: []\nvirtual_key: k\n'}, 'both string and messages')
            self.refused(server, {'prompts/p.yaml': "name: P\nstring: x\nvirtual_key: k\ncollection: Shop\n"}, 'like ${collections/shop}')
            self.refused(server, {'prompts/p.yaml': "name: P\nstring: x\nvirtual_key: k\ncollection: '${collections/none}'\n"},
                         'its collection is neither')
            self.refused(server, {'collections/c.yaml': 'name: C\n', 'prompts/p.yaml':
                         "name: P\nstring: x\nvirtual_key: k\nlabel: none\ncollection: '${collections/c}'\n"}, 'its label is neither')
            self.refused(server, {'collections/a.yaml': "name: A\nparent: '${collections/b}'\n",
                                  'collections/b.yaml': "name: B\nparent: '${collections/a}'\n"}, 'in a circle')
            self.refused(server, {'partials/a.yaml': "name: A\nstring: '${partials/b}'\n",
                                  'partials/b.yaml': "name: B\nstring: '${partials/a}'\n"}, 'in a circle')

    def test_values_of_all_files_together(self):
        def files(count, values):
            return {f'configs/c{each}.yaml': f'name: C{each}\nconfig: {{a: [{"0," * values}]}}\n' for each in range(count)}
        with self.workspace() as (_, server):
            self.assertEqual(len(self.plan(server, files(4, 12000))['changes']), 4)
            said = self.refused(server, files(5, 12000), 'configs/c4.yaml: with it the files have more than 50000 values together: '
                                'import fewer files at a time, first those that others refer to; nothing was changed')
            self.assertNotIn('Not done', said)
            self.refused(server, files(1, 50000), 'configs/c0.yaml: with it the files have more than 50000 values')

    def test_a_refused_file_is_named_and_no_step(self):
        limit = 'name: L\ntype: money\ncredit_limit: 5\nconditions:\n- key: workspace_id\n  value: x\ngroup_by:\n- key: api_key\n'
        config = 'name: X\nconfig: {}\n'
        with self.workspace() as (_, server):
            for files, said in (({'usage_limits/l.yaml': limit}, r'usage_limits/l\.yaml: /type: expected .*; correct the file'),
                                ({'configs/x.yaml': 'name: X\nconfig: {a: "${configs/none}"}\n'}, r'configs/x\.yaml: it refers to .*'),
                                ({'configs/x.yaml': config, 'configs/y.yaml': config}, r'configs/y\.yaml: another file .*')):
                with self.subTest(files=sorted(files)):
                    answer = server.call('import_workspace', {'workspace_id': self.slug, 'files': files})
                    self.assertIsInstance(answer, Failure)
                    self.assertRegex(str(answer), r'\A' + said + r'\nNothing was changed\.\Z')
        with self.on_sandbox() as (_, server):
            for asked in ('ws-support-bot', 'support bot'):
                answer = server.call('import_workspace', {'workspace_id': asked, 'files': {'configs/x.yaml': config}})
                self.assertEqual(str(answer), f'/workspace_id: this key sees no workspace of the id or slug {asked}. Like it: {SUPPORT}\n'
                                 'Nothing was changed.')

    def test_the_default_collection(self):
        prompt = {'prompts/p.yaml': 'name: P\nvirtual_key: k\nstring: x\n', 'partials/q.yaml': 'name: Q\nstring: x\n'}
        with self.workspace() as (_, server):
            self.apply(server, prompt)
            default = server.call('list_collections', {'workspace_id': self.slug})['data'][0]
            self.assertEqual(default['is_default'], 1)
            self.assertEqual(server.call('list_prompts', {})['data'][0]['collection_id'], default['id'])
            self.assertEqual(server.call('list_prompt_partials', {})['data'][0]['collection_id'], default['id'])
            self.assertEqual(self.export(server), prompt)
        with self.on_sandbox() as (_, server):
            self.assertFails(server.call('import_workspace', {'workspace_id': 'ws-shared-5a4db0', 'files': prompt}),
                             'prompts/p.yaml: it names no collection, and the workspace has no default one')

    def test_with_a_key_of_the_organisation(self):
        """Lists of partials then have those of other workspaces, too: the collection says whose they are."""
        with self.on_sandbox() as (sandbox, server):
            self.slug = server.call('create_workspace', {'name': 'Target'})['slug']
            files = {'collections/c.yaml': 'name: C\n', 'partials/tone.yaml': "name: Tone\nstring: Mine\n"}
            self.apply(server, files)
            self.assertEqual(self.plan(server, files)['changes'], [])
            self.assertEqual(self.export(server), files)
            self.assertIn('Never promise', server.call('get_prompt_partial', {'prompt_partial_id': 'pp-tone-6d7a91'})['string'])

    def test_several_of_a_name(self):
        with self.workspace() as (_, server):
            for _ in range(2):
                server.call('create_config', {'name': 'Twin', 'workspace_id': self.slug, 'config': {}})
            self.refused(server, {'configs/twin.yaml': 'name: Twin\nconfig: {a: 1}\n'}, 'the workspace has several of that name')

    def test_what_is_there_and_cannot_be_read(self):
        """It keeps its name: a second one of that name could not be told from it."""
        config = {'configs/a.yaml': 'name: A\nconfig: {a: 1}\n'}
        with self.workspace() as (sandbox, server):
            self.apply(server, config)
            slug = server.call('list_configs', {'workspace_id': self.slug})['data'][0]['slug']
            sandbox.ask('PUT', '/sandbox/faults', f'GET /configs/{slug} 403')
            self.assertFails(server.call('import_workspace', {'workspace_id': self.slug, 'files': config}),
                             'configs/a.yaml: what the workspace has of that name could not be read', '\nNothing was changed.')

    def test_labels_that_all_workspaces_have(self):
        files = {'prompts/p.yaml': 'name: P\nmodel: m\nvirtual_key: v\nstring: x\nlabel: production\n'}
        with self.workspace() as (_, server):
            self.apply(server, files)
            self.assertEqual(self.plan(server, files)['changes'], [])
            self.assertEqual(self.export(server), files)

    def test_what_cannot_be_seen_or_done(self):
        with self.workspace() as (sandbox, server):
            sandbox.ask('PUT', '/sandbox/faults', 'GET /configs 403')
            self.assertFails(server.call('import_workspace', {'workspace_id': self.slug, 'files': FILES}),
                             'could not be read: list_configs answered HTTP 403')
        with self.workspace('--exclude-tools', 'create_rate_limit') as (_, server):
            self.refused(server, FILES, 'rate_limits/r.yaml: ', '--exclude-tools', '\nNothing was changed.')
        with self.workspace('--read-only') as (_, server):
            self.assertNotIn('import_workspace', server.tools())


class Names(Base):
    """Objects are found by their names, whatever these are."""

    PROMPT = 'model: m\nvirtual_key: v\nstring: {}\n'

    def inner(self, server):
        """Makes the collection b in a, and returns its id."""
        outer = server.call('create_collection', {'workspace_id': self.slug, 'name': 'a'})['id']
        return server.call('create_collection', {'workspace_id': self.slug, 'name': 'b', 'parent_collection_id': outer})['id']

    def test_a_collection_whose_name_has_a_slash(self):
        files = {'collections/x.yaml': 'name: a/b\n', 'collections/y.yaml': "name: 'a\\/b'\n"}
        with self.workspace() as (_, server):
            self.inner(server)
            answer = self.apply(server, files)
            self.assertEqual(self.actions(answer), {'collections/x': 'create', 'collections/y': 'create'})
            self.assertEqual(answer['not_in_files'], ['collections/a', 'collections/a-b'])
            again = self.plan(server, files)
            self.assertEqual((again['changes'], len(again['not_in_files'])), ([], 2))
            self.assertEqual(sorted(text.splitlines()[0] for text in self.export(server).values()),
                             ['name: a', 'name: a/b', 'name: a\\/b', 'name: b'])

    def test_a_prompt_whose_name_has_a_slash(self):
        with self.workspace() as (_, server):
            made = server.call('create_prompt', {'name': 'p', 'collection_id': self.inner(server), 'string': 'ORIGINAL', 'model': 'm',
                                                 'parameters': {'model': 'm'}, 'virtual_key': 'v', 'is_raw_template': 0})
            files = {'prompts/x.yaml': "name: b/p\ncollection: '${collections/a}'\n" + self.PROMPT.format('OTHER')}
            self.assertEqual(self.actions(self.apply(server, files)), {'prompts/x': 'create'})
            self.assertEqual(server.call('get_prompt', {'prompt_id': made['slug']})['string'], 'ORIGINAL')
            self.assertEqual(self.plan(server, files)['changes'], [])

    def test_a_limit_that_is_named_like_what_another_counts(self):
        nameless = {'rate_limits/r.yaml': FILES['rate_limits/r.yaml'].replace('${configs/a}', '*')}
        named = {'rate_limits/r.yaml': 'name: \' "requests" "rpm" [{"key":"api_key"}] \'\n' + nameless['rate_limits/r.yaml']}
        with self.workspace() as (_, server):
            self.apply(server, nameless)
            self.assertEqual(self.actions(self.plan(server, named)), {'rate_limits/r': 'create'})

    def nested(self, first, count):
        return {f'collections/c{i}.yaml': f'name: c{i}\n' + (f"parent: '${{collections/c{i - 1}}}'\n" if i > first else '')
                for i in range(first, count)}

    def test_collections_in_collections(self):
        """Those that differ in the outermost alone are others."""
        with self.workspace() as (_, server):
            self.apply(server, self.nested(0, 18))
            self.assertEqual(self.plan(server, self.nested(0, 18))['changes'], [])
            self.assertEqual(set(self.actions(self.plan(server, self.nested(1, 18))).values()), {'create'})
            self.assertFails(server.call('import_workspace', {'workspace_id': self.slug, 'files': self.nested(0, 40)}),
                             'nested too deeply')


class Plans(Base):
    """A plan is applied to what it was made of, and to nothing else."""

    def refused_elsewhere(self, server, arguments, *differs):
        """A plan of another target changes nothing, and is not replaced by one that may be."""
        for more in ({}, {'dry_run': True}):
            answer = server.call('import_workspace', {**arguments, **more})
            self.assertFails(answer, 'the plan was made for another target: ', *differs, 'call without plan', '\nNothing was changed.')
            for never in ('stopped at', 'Not done', 'To go on'):
                self.assertNotIn(never, answer)
            for other in {'the base URL', 'the organisation', 'the workspace'} - set(differs):
                self.assertNotIn(other, answer)

    def test_another_workspace(self):
        with self.on_sandbox() as (sandbox, server):
            for hidden in ('', 'GET /admin/workspaces/* 403'):
                sandbox.ask('PUT', '/sandbox/faults', hidden)
                files = {f'configs/of-{len(hidden)}.yaml': f'name: Of {len(hidden)}\nconfig: {{a: 1}}\n'}
                self.slug = SUPPORT
                plan = self.plan(server, files)['plan']
                self.assertEqual(self.plan(server, files)['plan'], plan)
                self.slug = 'ws-research-521255'
                self.refused_elsewhere(server, {'workspace_id': self.slug, 'files': files, 'plan': plan}, 'the workspace')
                self.assertNotEqual(self.plan(server, files)['plan'], plan)

    def test_another_server(self):
        """The same records behind another base URL."""
        files = {'configs/a.yaml': 'name: A\nconfig: {a: 1}\n'}
        self.slug = SUPPORT
        with self.on_sandbox() as (_, server):
            plan = self.plan(server, files)['plan']
            with self.on_sandbox() as (_, other):
                arguments = {'workspace_id': SUPPORT, 'files': files, 'plan': plan}
                self.refused_elsewhere(other, arguments, 'the base URL')
            with Server(None) as inside:
                self.refused_elsewhere(inside, arguments, 'the base URL')
            self.assertIs(self.plan(server, files, plan=plan)['applied'], True)

    def test_another_organisation(self):
        """The same base URL, where another key is of another organisation. A key may not see the workspace itself."""
        organisation = 'a0000000-0000-4000-8000-000000000000'

        def change(method, path, answer):
            def of(row):
                return {**row, 'organisation_id': organisation} if 'organisation_id' in row else row
            rows = {'data': [of(row) for row in answer['data']]} if 'data' in answer else {}
            return {**of(answer), **rows}
        files = {'configs/a.yaml': 'name: A\nconfig: {a: 1}\n'}
        self.slug = SUPPORT
        with Sandbox() as sandbox, Relay(sandbox, change) as upstream, Server(upstream) as server:
            for hidden in ('', 'GET /admin/workspaces* 403'):
                sandbox.ask('PUT', '/sandbox/faults', hidden)
                organisation = 'a0000000-0000-4000-8000-000000000000'
                plan = self.plan(server, files)['plan']
                self.assertEqual(self.plan(server, files)['plan'], plan)
                organisation = 'b0000000-0000-4000-8000-000000000000'
                self.refused_elsewhere(server, {'workspace_id': SUPPORT, 'files': files, 'plan': plan}, 'the organisation')

    def test_a_plan_says_nothing_of_the_key(self):
        """Two keys that see the same make the same plan: nothing of them is in it. A text that is no plan is an old one."""
        files = {'configs/a.yaml': 'name: A\nconfig: {a: 1}\n'}
        with self.workspace() as (sandbox, server):
            plan = self.plan(server, files)['plan']
            self.assertRegex(plan, '^[0-9a-f]{64}(-[0-9a-f]{8}){3}$')
            body = {'name': 'Other', 'workspace_id': self.slug, 'scopes': scopes()}
            key = json.loads(sandbox.ask('POST', '/v1/api-keys/workspace/service', json.dumps(body))[2])['key']
            with Server(sandbox, PORTKEY_API_KEY=key) as other:
                self.assertEqual(self.plan(other, files)['plan'], plan)
            for text in ('', plan[:64], plan + '0', plan[:-1] + 'é'):
                answer = self.plan(server, files, plan=text)
                self.assertIs(answer['applied'], False)
                self.assertIn('plan is not the digest of a plan', answer['message'])
            self.assertEqual(self.plan(server, files, plan=plan)['message'], 'All was done.')

    def test_what_files_refer_to(self):
        prompt = {'prompts/p.yaml': "name: P\nlabel: mine\n" + Names.PROMPT.format("'${configs/guarded}'")}
        with self.workspace() as (_, server):
            self.apply(server, {'labels/mine.yaml': FILES['labels/mine.yaml'], 'configs/guarded.yaml': 'name: Guarded\nconfig: {a: 1}\n'})
            for make, remove in ((self.make_config, self.remove_config), (self.make_label, self.remove_label)):
                plan = self.plan(server, prompt)['plan']
                self.assertEqual(self.plan(server, prompt)['plan'], plan)
                remove(server)
                make(server)
                self.assertIs(self.plan(server, prompt, plan=plan)['applied'], False)
            self.apply(server, prompt)

    def remove_config(self, server):
        slug = server.call('list_configs', {'workspace_id': self.slug})['data'][0]['slug']
        self.assertNotIsInstance(server.call('delete_config', {'slug': slug}), Failure)

    def make_config(self, server):
        answer = server.call('create_config', {'name': 'Guarded', 'workspace_id': self.slug, 'config': {'a': 1}})
        self.assertNotIsInstance(answer, Failure)

    def remove_label(self, server):
        label = next(row['id'] for row in server.call('list_prompt_labels', {'workspace_id': self.slug})['data'] if row['name'] == 'mine')
        self.assertNotIsInstance(server.call('delete_prompt_label', {'label_id': label}), Failure)

    def make_label(self, server):
        answer = server.call('create_prompt_label', {'name': 'mine', 'color_code': '#cf222e', 'workspace_id': self.slug})
        self.assertNotIsInstance(answer, Failure)


class Unknown(Base):
    """What the API does not say is not made up."""

    def saved(self, server):
        """A prompt whose second version of three is live, and the files that want the third."""
        files = {'prompts/p.yaml': 'name: P\n' + Names.PROMPT.format('ONE')}
        self.apply(server, files)
        prompt = server.call('list_prompts', {'workspace_id': self.slug})['data'][0]['slug']
        for text in ('TWO', 'THREE'):
            server.call('update_prompt', {'prompt_id': prompt, 'patch': True, 'string': text})
        server.call('publish_prompt', {'prompt_id': prompt, 'version': 2})
        return prompt, {'prompts/p.yaml': files['prompts/p.yaml'].replace('ONE', 'THREE')}

    def without(self, *names):
        def change(method, path, answer):
            if method == 'GET' and path.startswith('/prompts/') and 'version=latest' in path:
                return {name: value for name, value in answer.items() if name not in names}
            return answer
        return change

    def test_a_list_of_versions_that_says_nothing(self):
        def change(row):
            latest = self.without('prompt_version', *(['prompt_version_id'] if 'id' in row else []))

            def of(method, path, answer):
                if '/versions' in path and 'data' in answer:
                    return {**answer, 'data': [{**one, **row} for one in answer['data']]}
                return latest(method, path, answer)
            return of
        for row in ({'id': ''}, {'prompt_version': -1}, {'prompt_version': 0}, {'prompt_version': '3'}):
            with self.subTest(str(row)), self.workspace(change=change(row)) as (_, server):
                prompt, files = self.saved(server)
                arguments = {'workspace_id': self.slug, 'files': files, 'plan': self.plan(server, files)['plan']}
                self.assertFails(server.call('import_workspace', arguments), 'the list of versions does not have the new one of prompts/p')
                self.assertEqual(self.live(server, prompt), (2, 'TWO'))

    def live(self, server, prompt):
        answer = server.call('get_prompt', {'prompt_id': prompt})
        return answer['prompt_version'], answer['string']

    def test_the_number_of_the_latest_version(self):
        with self.workspace(change=self.without('prompt_version')) as (_, server):
            prompt, files = self.saved(server)
            self.assertEqual(self.live(server, prompt), (2, 'TWO'))
            self.apply(server, files)
            self.assertEqual(self.live(server, prompt), (3, 'THREE'))
            self.assertEqual(len(server.call('list_prompt_versions', {'prompt_id': prompt})['data']), 3)

    def test_which_version_the_latest_one_is(self):
        with self.workspace(change=self.without('prompt_version', 'prompt_version_id')) as (_, server):
            prompt, files = self.saved(server)
            result = server.call('import_workspace', {'workspace_id': self.slug, 'files': files, 'plan': self.plan(server, files)['plan']})
            self.assertFails(result, 'import_workspace stopped at list_prompt_versions', 'prompts/p', '\nNothing was changed.')
            self.assertEqual(self.live(server, prompt), (2, 'TWO'))

    def apply_without(self, request, *names):
        """Applies FILES to an API whose answer to a request has no members of these names."""
        def change(method, path, answer):
            is_it = f'{method} {path}' == request
            return {name: value for name, value in answer.items() if name not in names} if is_it else answer
        with self.workspace(change=change) as (_, server):
            return server.call('import_workspace', {'workspace_id': self.slug, 'files': FILES, 'plan': self.plan(server, FILES)['plan']}), \
                self.export(server)

    def test_the_id_of_what_was_made(self):
        for operation, _, request in WRITES:
            if not operation.startswith('create_'):
                continue
            with self.subTest(operation):
                result, files = self.apply_without(request, 'id', 'slug')
                self.assertFails(result, f'import_workspace stopped at {operation} ', ': see whether it was made')
                self.assertNotIn('00000000-0000', json.dumps(files))
                if operation != 'create_rate_limit':
                    self.assertEqual([path for path in files if path.startswith('rate_limits/')], [])

    def test_the_id_of_a_version_that_was_made(self):
        result, _ = self.apply_without('POST /prompts', 'version_id', 'prompt_version_id')
        self.assertFails(result, 'import_workspace stopped at update_prompt_version ', 'the API did not say the id of the live version of prompts/p')


class Interrupted(Base):
    """It fails, or is cancelled, at every write; calling it again completes it."""

    def setUp(self):
        with self.workspace() as (_, server):
            self.apply(server, FILES)
            self.wanted = self.export(server)

    def complete(self, sandbox, server):
        sandbox.ask('PUT', '/sandbox/faults', '')
        self.apply(server, FILES)
        self.assertEqual(self.export(server), self.wanted)

    def each_write(self, body):
        for operation, what, request in WRITES:
            with self.subTest(operation), self.workspace() as (sandbox, server):
                arguments = {'workspace_id': self.slug, 'files': FILES, 'plan': self.plan(server, FILES)['plan']}
                body(sandbox, server, arguments, operation, what, request)
                self.complete(sandbox, server)

    def test_the_api_refuses(self):
        def body(sandbox, server, arguments, operation, what, request):
            sandbox.ask('PUT', '/sandbox/faults', f'{request} 400')
            result = server.call('import_workspace', arguments)
            self.assertFails(result, f'import_workspace stopped at {operation} ({what}: ', '\nTo go on: ', f'\n- {operation}: {what}')
            self.assertEqual('\nNothing was changed.' in result, operation == 'create_collection')
            lines = result.partition('\nNot done:\n')[2].partition('\nTo go on: ')[0].splitlines()
            self.assertEqual(lines, [line for line in UNDONE if [one[0] for one in WRITES].index(line[2:].partition(':')[0]) >=
                                     [one[0] for one in WRITES].index(operation)])
            if operation != 'create_collection':
                self.assertIn('\nDone:\n- create_collection: create a collection: collections/outer', result)
        self.each_write(body)

    def test_the_api_is_lost(self):
        def body(sandbox, server, arguments, operation, what, request):
            sandbox.ask('PUT', '/sandbox/faults', f'{request} reset')
            result = server.call('import_workspace', arguments)
            self.assertFails(result, f'\nNot known whether it was done:\n- {operation}: {what}: ')
        self.each_write(body)

    def test_it_is_cancelled(self):
        def body(sandbox, server, arguments, operation, what, request):
            sandbox.ask('PUT', '/sandbox/faults', f'{request} delay=60s')
            number = server.start('import_workspace', arguments)
            while not server.receive().get('params', {}).get('message', '').startswith(what):
                pass
            server.send({'method': 'notifications/cancelled', 'params': {'requestId': number}})
            server.next_id += 1
            server.send({'id': server.next_id, 'method': 'ping'})
            _, before = server.answer(server.next_id)
            self.assertFalse([message for message in before if message.get('id') == number])
        self.each_write(body)


class UpdatesInterrupted(Interrupted):
    """The same for updates of prompts and partials, which take several calls each."""

    CHANGED = {**FILES, 'partials/b.yaml': 'name: B\nstring: changed\n',
               'prompts/p.yaml': FILES['prompts/p.yaml'].replace('{{x}}', '{{y}}')}
    STEPS = [
        ('update_prompt_partial', 'save a new version of a partial', 'PUT /prompts/partials/*'),
        ('list_partial_versions', 'look up the number of that version', 'GET /prompts/partials/*/versions'),
        ('publish_partial', 'publish it', 'PUT /prompts/partials/*/makeDefault'),
        ('update_prompt', 'save a new version of a prompt', 'PUT /prompts/{prompt}'),
        ('list_prompt_versions', 'look up the number of that version', 'GET /prompts/{prompt}/versions'),
        ('publish_prompt', 'publish it', 'PUT /prompts/{prompt}/makeDefault'),
    ]

    def setUp(self):
        with self.workspace() as (_, server):
            self.apply(server, FILES)
            self.apply(server, self.CHANGED)
            self.wanted = self.export(server)

    def complete(self, sandbox, server):
        sandbox.ask('PUT', '/sandbox/faults', '')
        self.apply(server, self.CHANGED)
        self.assertEqual(self.export(server), self.wanted)
        for name, list_of, argument, one in (('list_prompts', 'list_prompt_versions', 'prompt_id', 'P'),
                                             ('list_prompt_partials', 'list_partial_versions', 'prompt_partial_id', 'B')):
            ids = {row['name']: row['id'] for row in server.call(name, {})['data']}
            self.assertEqual(len(server.call(list_of, {argument: ids[one]})['data']), 2)

    def each_write(self, body):
        for operation, what, request in self.STEPS:
            with self.subTest(operation), self.workspace() as (sandbox, server):
                self.apply(server, FILES)
                prompt = server.call('list_prompts', {})['data'][0]['slug']
                partial = next(row['slug'] for row in server.call('list_prompt_partials', {})['data'] if row['name'] == 'B')
                request = request.replace('{prompt}', prompt).replace('*', partial)
                arguments = {'workspace_id': self.slug, 'files': self.CHANGED, 'plan': self.plan(server, self.CHANGED)['plan']}
                body(sandbox, server, arguments, operation, what, request)
                self.complete(sandbox, server)

    def test_the_api_refuses(self):
        def body(sandbox, server, arguments, operation, what, request):
            sandbox.ask('PUT', '/sandbox/faults', f'{request} 400')
            self.assertFails(server.call('import_workspace', arguments), f'import_workspace stopped at {operation} ({what}: ')
        self.each_write(body)

    def test_the_api_is_lost(self):
        def body(sandbox, server, arguments, operation, what, request):
            sandbox.ask('PUT', '/sandbox/faults', f'{request} reset')
            result = server.call('import_workspace', arguments)
            self.assertFails(result, f'import_workspace stopped at {operation} ({what}: ')
            self.assertEqual('Not known whether it was done' in result, not request.startswith('GET'))
        self.each_write(body)


del Flow, Base

if __name__ == '__main__':
    main()
