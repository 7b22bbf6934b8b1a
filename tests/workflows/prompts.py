# SPDX-License-Identifier: MIT
"""Prompts: migrate_prompt and promote_prompt."""

import json

import flows
from flows import Failure, Flow, Server, Step, main
from scripted import Scripted, pages

TIMES = {'migrated_at', 'promoted_at'}
LOOK = 'look for a prompt of that name in the collection'
READ = 'read its latest version'
LIVE = 'read its live version'
NUMBER = 'look up the number of the new version'
CREATE = 'create the prompt'
SAVE = 'save the content as a new version'


def without_times(metadata):
    return {name: value for name, value in (metadata or {}).items() if name not in TIMES}


def content_of(server, prompt, version):
    answer = server.call('get_prompt', {'prompt_id': prompt, 'version': version})
    names = ('name', 'string', 'parameters', 'model', 'virtual_key', 'tools', 'functions', 'tool_choice',
             'prompt_version_description')
    return {**{name: answer[name] for name in names}, 'metadata': without_times(answer['template_metadata'])}


def all_prompts(server):
    """Each prompt's number of versions, and what the latest and the live one are."""
    found = {}
    for prompt in server.call('list_prompts', {'page_size': 100})['data']:
        versions = server.call('list_prompt_versions', {'prompt_id': prompt['id']})['data']
        found[prompt['name']] = (len(versions), content_of(server, prompt['id'], 'latest'),
                                 content_of(server, prompt['id'], 'default'))
    return found


class Base(Flow):
    def wanted_prompt(self, server, **more):
        collection = server.call('list_collections', {'workspace_id': 'ws-shared-5a4db0'})['data'][0]['id']
        return {'name': 'Welcome', 'app': 'shop', 'env': 'dev', 'collection_id': collection, 'string': 'Hello {{name}}, {{>style}}!',
                'parameters': {'temperature': 0.25, 'seed': 12345678901234567890}, 'virtual_key': 'openai-shop',
                'model': 'gpt-4o', **more}


class Migration(Base):
    def migrate(self, server, **arguments):
        answer = server.call('migrate_prompt', arguments)
        self.assertNotIsInstance(answer, Failure, answer)
        return answer

    def test_it_is_created_once(self):
        with self.on_sandbox() as (_, server):
            arguments = self.wanted_prompt(server)
            first = self.migrate(server, **arguments)
            self.assertEqual((first['action'], first['dry_run']), ('created', False))
            made = server.call('get_prompt', {'prompt_id': first['prompt_id']})
            self.assertEqual(made['prompt_version_id'], first['version_id'])
            self.assertEqual(made['slug'], first['slug'])
            self.assertEqual(made['string'], arguments['string'])
            self.assertEqual(made['parameters'], arguments['parameters'])
            self.assertEqual(without_times(made['template_metadata']), {'app': 'shop', 'env': 'dev'})
            before = all_prompts(server)
            for name in ('Welcome', 'WELCOME'):
                again = self.migrate(server, **{**arguments, 'name': name})
                self.assertEqual(again, {**first, 'action': 'unchanged', 'message': 'The latest version has this content already, and '
                                         'is live; nothing was changed.'})
            self.assertEqual((first['version'], first['published']), (1, True))
            self.assertEqual(all_prompts(server), before)

    def test_each_change_makes_one_version(self):
        with self.on_sandbox() as (_, server):
            arguments = self.wanted_prompt(server)
            self.migrate(server, **arguments)
            for name, value in (('string', 'Other'), ('parameters', {'temperature': 0.5}), ('model', 'gpt-4o-mini'),
                                ('virtual_key', 'openai-support'), ('tools', [{'type': 'function', 'function': {'name': 'f'}}]),
                                ('functions', [{'name': 'g'}]), ('tool_choice', {'mode': 'auto'}),
                                ('tool_choice', {'mode': 'function', 'function_name': 'f'}),
                                ('template_metadata', {'team': 'search'})):
                arguments[name] = value
                answer = self.migrate(server, **arguments)
                self.assertEqual((answer['action'], answer['changes']), ('updated', [name]))
                self.assertFalse(answer['published'])
                again = self.migrate(server, **arguments)
                self.assertEqual((again['action'], again['published']), ('unchanged', False), name)
                self.assertEqual((again['version'], again['version_id']), (answer['version'], answer['version_id']))
                self.assertIn('publish_prompt makes it live', again['message'])
            server.call('publish_prompt', {'prompt_id': answer['prompt_id'], 'version': answer['version']})
            self.assertTrue(self.migrate(server, **arguments)['published'])
            server.call('publish_prompt', {'prompt_id': answer['prompt_id'], 'version': 1})
            self.assertEqual(all_prompts(server)['Welcome'][0], 10)
            # The live version is still the first.
            self.assertEqual(all_prompts(server)['Welcome'][2]['string'], 'Hello {{name}}, {{>style}}!')

    def test_messages(self):
        with self.on_sandbox() as (_, server):
            arguments = self.wanted_prompt(server)
            del arguments['string']
            messages = [{'role': 'user', 'content': [{'type': 'text', 'text': 'Hi "{{you}}" é'}]}]
            made = self.migrate(server, **arguments, messages=messages)
            text = server.call('get_prompt', {'prompt_id': made['prompt_id']})['string']
            self.assertEqual(json.loads(text), messages)
            self.assertEqual(self.migrate(server, **arguments, messages=messages)['action'], 'unchanged')
            # Written otherwise, they are the same.
            self.assertEqual(self.migrate(server, **arguments, string=json.dumps(messages, indent=2))['action'], 'unchanged')
            self.assertFails(server.call('migrate_prompt', arguments), 'expected one of: "string"; "messages"')
            self.assertFails(server.call('migrate_prompt', {**arguments, 'messages': messages, 'string': 'Hi'}),
                             'only one of: "string"; "messages"')

    def test_a_prompt_on_a_later_page(self):
        with self.on_sandbox() as (_, server):
            arguments = self.wanted_prompt(server)
            for number in range(120):
                server.call('create_prompt', {'name': f'Welcome {number}', **{name: arguments[name] for name in (
                    'collection_id', 'string', 'parameters', 'virtual_key', 'model')}})
            self.migrate(server, **arguments)
            self.assertEqual(self.migrate(server, **arguments)['action'], 'unchanged')
            self.assertIn([LOOK, LOOK, READ, LIVE], [[one['message'] for one in server.progress],
                                                     [LOOK] + [one['message'] for one in server.progress]])

    def test_refusals_change_nothing(self):
        with self.on_sandbox() as (_, server):
            arguments = self.wanted_prompt(server)
            before = all_prompts(server)
            for change, said in (({'collection_id': 'none'}, 'an id in the arguments may name no object'),
                                 ({'collection_id': 'none'}, 'again, with other arguments if these are the cause'),
                                 ({'tool_choice': {}}, '/tool_choice'), ({'env': ''}, '/env'), ({'string': ''}, '/string'),
                                 ({'string': None, 'messages': []}, '/messages'),
                                 ({'template_metadata': {str(n): n for n in range(101)}}, '/template_metadata')):
                asked = {name: value for name, value in {**arguments, **change}.items() if value is not None}
                self.assertFails(server.call('migrate_prompt', asked), said)
            self.assertEqual(all_prompts(server), before)


class CreationInterrupted(Base, flows.Interrupted):
    tool = 'migrate_prompt'
    prepare = Base.wanted_prompt
    state = staticmethod(all_prompts)

    def steps(self, _):
        return [Step('list_prompts', LOOK, 'GET /prompts'), Step('create_prompt', CREATE, 'POST /prompts')]


class UpdateInterrupted(Base, flows.Interrupted):
    tool = 'migrate_prompt'
    state = staticmethod(all_prompts)

    def prepare(self, server):
        arguments = self.wanted_prompt(server)
        self.made = server.call('migrate_prompt', arguments)['prompt_id']
        return {**arguments, 'string': 'Changed {{name}}'}

    def steps(self, _):
        path = f'/prompts/{self.made}'
        return [Step('list_prompts', LOOK, 'GET /prompts'), Step('get_prompt', READ, f'GET {path}'),
                Step('update_prompt', SAVE, f'PUT {path}'),
                Step('list_prompt_versions', NUMBER, f'GET {path}/versions', [('update_prompt', SAVE)])]


class Promotion(Base):
    def test_by_name(self):
        with self.on_sandbox() as (_, server):
            source = server.call('migrate_prompt', self.wanted_prompt(server, name='Welcome-dev'))
            arguments = {'source_prompt_id': source['slug'], 'target_env': 'prod',
                         'target_collection_id': self.wanted_prompt(server)['collection_id']}
            dry = server.call('promote_prompt', {**arguments, 'dry_run': True})
            answer = server.call('promote_prompt', arguments)
            self.assertEqual((dry['target']['action'], dry['target']['published']), ('created', True))
            self.assertEqual(answer['source'], {'prompt_id': source['slug'], 'version_id': source['version_id'], 'version': 1})
            self.assertEqual((answer['target']['name'], answer['target']['action'], answer['target']['published']),
                             ('Welcome-prod', 'created', True))
            copy = server.call('get_prompt', {'prompt_id': answer['target']['prompt_id']})
            self.assertEqual(copy['prompt_version_id'], answer['target']['version_id'])
            self.assertEqual(without_times(copy['template_metadata']),
                             {'app': 'shop', 'env': 'prod', 'promoted_from': source['slug'], 'promoted_from_version': '1'})
            self.assertEqual((copy['string'], copy['parameters']), ('Hello {{name}}, {{>style}}!',
                                                                    {'temperature': 0.25, 'seed': 12345678901234567890}))
            again = server.call('promote_prompt', arguments)
            self.assertEqual((again['target']['action'], again['target']['published'], again['difference']),
                             ('unchanged', True, []))
            self.assertIn('has this content already; it is live.', again['message'])
            self.assertEqual(all_prompts(server)['Welcome-prod'][0], 1)

    def test_versions(self):
        with self.on_sandbox() as (_, server):
            wanted = self.wanted_prompt(server, name='Welcome-dev')
            source = server.call('migrate_prompt', wanted)
            server.call('migrate_prompt', {**wanted, 'string': 'Second'})
            arguments = {'source_prompt_id': source['slug'], 'target_env': 'prod', 'target_collection_id': wanted['collection_id'],
                         'target_name': 'Live', 'virtual_key': 'openai-support'}
            server.call('promote_prompt', arguments)
            # The live version was copied; the latest is not live anywhere.
            self.assertEqual(content_of(server, self.id_of(server, 'Live'), 'latest')['string'], wanted['string'])
            self.assertEqual(content_of(server, self.id_of(server, 'Live'), 'latest')['virtual_key'], 'openai-support')
            dry = server.call('promote_prompt', {**arguments, 'version': '2', 'dry_run': True})
            self.assertEqual(dry['source']['version'], 2)
            answer = server.call('promote_prompt', {**arguments, 'version': 2})
            self.assertEqual((answer['target']['action'], answer['target']['published']), ('updated', False))
            self.assertIn('got a new version; it is not live without publish.', answer['message'])
            self.assertEqual(answer['difference'][0], {'member': 'string', 'before': wanted['string'], 'after': 'Second'})
            count, latest, live = all_prompts(server)['Live']
            self.assertEqual((count, latest['string'], live['string']), (2, 'Second', wanted['string']))
            arguments = {**arguments, 'version': 'latest', 'publish': True}
            dry = server.call('promote_prompt', {**arguments, 'dry_run': True})
            self.assertEqual((dry['target']['action'], dry['target']['published']), ('unchanged', True))
            self.assertEqual([one['operation'] for one in dry['requests']], ['publish_prompt'])
            self.assertIn('has this content already; it would go live.', dry['message'])
            answer = server.call('promote_prompt', arguments)
            self.assertEqual((answer['target']['action'], answer['target']['published']), ('unchanged', True))
            self.assertIn('has this content already; it is live now.', answer['message'])
            count, _, live = all_prompts(server)['Live']
            self.assertEqual((count, live['string']), (2, 'Second'))
            # What is live is not published again.
            self.assertEqual(server.call('promote_prompt', {**arguments, 'dry_run': True})['requests'], [])

    def test_not_onto_itself(self):
        with self.on_sandbox() as (_, server):
            wanted = self.wanted_prompt(server)
            source = server.call('migrate_prompt', wanted)
            server.call('migrate_prompt', {**wanted, 'string': 'A draft'})
            before = all_prompts(server)
            for own in ('prompt_id', 'slug'):
                for dry in (True, False):
                    arguments = {'source_prompt_id': source[own], 'target_collection_id': wanted['collection_id'],
                                 'target_name': 'welcome', 'target_env': 'prod', 'dry_run': dry}
                    self.assertFails(server.call('promote_prompt', arguments), 'is the source itself', 'Nothing was changed.')
            self.assertEqual(all_prompts(server), before)

    def id_of(self, server, name):
        return next(prompt['id'] for prompt in server.call('list_prompts', {'page_size': 100})['data'] if prompt['name'] == name)

    def test_refusals_change_nothing(self):
        with self.on_sandbox() as (_, server):
            source = server.call('migrate_prompt', self.wanted_prompt(server))
            arguments = {'source_prompt_id': source['slug'], 'target_env': 'prod',
                         'target_collection_id': self.wanted_prompt(server)['collection_id']}
            before = all_prompts(server)
            for change, said in (({'source_prompt_id': 'none'}, 'get_prompt'), ({'version': '7'}, 'get_prompt'),
                                 ({'target_collection_id': 'none'}, 'an id in the arguments may name no object'),
                                 ({'target_collection_id': 'none'}, 'again, with other arguments if these are the cause'),
                                 ({'target_env': 'x' * 600}, 'is longer than 511 bytes; give target_name'),
                                 ({'target_name': 'x' * 600}, '/target_name is longer than 511 bytes\nNothing was changed.')):
                self.assertFails(server.call('promote_prompt', {**arguments, **change}), said)
            self.assertEqual(all_prompts(server), before)


class PromotionInterrupted(Base, flows.Interrupted):
    tool = 'promote_prompt'
    state = staticmethod(all_prompts)

    def prepare(self, server):
        wanted = self.wanted_prompt(server, name='Welcome-dev')
        self.source = server.call('migrate_prompt', wanted)['prompt_id']
        arguments = {'source_prompt_id': self.source, 'target_env': 'prod', 'target_collection_id': wanted['collection_id'],
                     'version': 'latest', 'publish': True}
        self.target = server.call('promote_prompt', arguments)['target']['prompt_id']
        server.call('migrate_prompt', {**wanted, 'string': 'Second'})
        return arguments

    def steps(self, _):
        target = f'/prompts/{self.target}'
        saved = ('update_prompt', 'save the content as a new version of the counterpart')
        return [Step('get_prompt', 'read the version to copy', f'GET /prompts/{self.source}'),
                Step('list_prompts', 'look for its counterpart', 'GET /prompts'),
                Step('get_prompt', 'read the latest version of the counterpart', f'GET {target}'),
                Step(*saved, f'PUT {target}'),
                Step('list_prompt_versions', 'look up the number of the new version', f'GET {target}/versions', [saved]),
                Step('publish_prompt', 'publish that version', f'PUT {target}/makeDefault', [saved])]


class CopyInterrupted(Base, flows.Interrupted):
    tool = 'promote_prompt'
    state = staticmethod(all_prompts)

    def prepare(self, server):
        wanted = self.wanted_prompt(server, name='Welcome-dev')
        self.source = server.call('migrate_prompt', wanted)['prompt_id']
        return {'source_prompt_id': self.source, 'target_env': 'prod', 'target_collection_id': wanted['collection_id']}

    def steps(self, _):
        return [Step('get_prompt', 'read the version to copy', f'GET /prompts/{self.source}'),
                Step('list_prompts', 'look for its counterpart', 'GET /prompts'),
                Step('create_prompt', 'create the counterpart', 'POST /prompts')]


class NotAllPrompts(Flow):
    """What is not read to its end may have a prompt of that name: a second one is not created."""

    def migrate(self, answer):
        with Scripted({'/prompts': answer}) as api, Server(api) as server:
            return server.call('migrate_prompt', {'name': 'Mine', 'app': 'a', 'env': 'dev', 'collection_id': 'c', 'string': 'x',
                                                  'parameters': {}, 'virtual_key': 'v', 'dry_run': True})

    def test_the_last_of_many(self):
        rows = [{'id': str(number), 'slug': f'pp-{number}', 'name': f'Not mine {number}'} for number in range(60)]
        found = pages([*rows, {'id': 'x', 'slug': 'pp-x', 'name': 'MINE'}], size=50)
        # The scripted API shows nothing of its content, which is written anew.
        self.assertEqual((self.migrate(found)['action'], self.migrate(pages(rows, size=50))['action']), ('updated', 'created'))

    def test_what_is_not_read(self):
        for body in ({'data': [], 'total': 3}, {}, {'data': {}}, {'total': 0}):
            with self.subTest(body):
                self.assertFails(self.migrate(lambda query: body), 'migrate_prompt stopped at list_prompts',
                                 'not all prompts of the collection could be read', '\nNothing was changed.')


del Base, Flow

if __name__ == '__main__':
    main()
