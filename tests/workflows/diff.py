# SPDX-License-Identifier: MIT
"""diff_versions: what differs, as a unified diff, and as a JSON Patch."""

import json
import random
import re

from flows import Failure, Flow, main

VOLATILE = {'created_at', 'last_updated_at', 'updated_at', 'version_id', 'version_created_at', 'version_owner_id',
            'prompt_version_id', 'prompt_version', 'prompt_partial_version_id', 'version', 'object'}


def applied(document, patch):
    """RFC 6902, of the operations that are made here."""
    document = json.loads(json.dumps(document))
    for operation in patch:
        tokens = [token.replace('~1', '/').replace('~0', '~') for token in operation['path'].split('/')[1:]]
        if not tokens:
            document = operation['value']
            continue
        holder = document
        for token in tokens[:-1]:
            holder = holder[int(token)] if isinstance(holder, list) else holder[token]
        last = tokens[-1]
        if isinstance(holder, list):
            index = int(last)
            if operation['op'] == 'remove':
                del holder[index]
            elif operation['op'] == 'add':
                assert index <= len(holder)
                holder.insert(index, operation['value'])
            else:
                holder[index] = operation['value']
        elif operation['op'] == 'remove':
            del holder[last]
        else:
            assert (last in holder) == (operation['op'] == 'replace')
            holder[last] = operation['value']
    return document


class Diff(Flow):
    def diff(self, server, **arguments):
        answer = server.call('diff_versions', arguments)
        self.assertNotIsInstance(answer, Failure, answer)
        return answer

    def config(self, server, content):
        return server.call('create_config', {'name': 'One', 'config': content})['slug']

    def versions(self, server, slug):
        """Ids, the oldest first."""
        return [one['version_id'] for one in server.call('list_config_versions', {'slug': slug})['data']][::-1]

    def test_a_config(self):
        with self.on_sandbox() as (_, server):
            slug = self.config(server, {'retry': {'attempts': 3}, 'cache': {'mode': 'simple'}})
            server.call('update_config', {'slug': slug, 'config': {'retry': {'attempts': 5, 'on_status_codes': [429]}}})
            first, second = self.versions(server, slug)
            answer = self.diff(server, kind='config', id=slug, version=first, other_version=second)
            self.assertEqual((answer['from'], answer['to'], answer['equal']), (f'{slug}@{first}', f'{slug}@{second}', False))
            head, _, hunk = answer['unified_diff'].partition('@@ ')
            self.assertEqual(head, f'--- {slug}@{first}\n+++ {slug}@{second}\n')
            self.assertEqual([line for line in hunk.splitlines()[1:] if line[0] in '+-'],
                             ['-  cache:', '-    mode: "simple"', '-    attempts: 3', '+    attempts: 5', '+    on_status_codes:',
                              '+      - 429'])
            self.assertEqual([one['path'] for one in answer['patch']], ['/config'])
            # A version and what the config is now, in either order.
            self.assertTrue(self.diff(server, kind='config', id=slug, other_version=second)['equal'])
            self.assertFalse(self.diff(server, kind='config', id=slug, version=first)['equal'])
            self.assertEqual(self.diff(server, kind='config', id=slug, version=second),
                             {'from': f'{slug}@{second}', 'to': slug, 'equal': True, 'unified_diff': '', 'patch': []})

    def test_a_template(self):
        with self.on_sandbox() as (_, server):
            collection = server.call('list_collections', {'workspace_id': 'ws-shared-5a4db0'})['data'][0]['id']
            wanted = {'name': 'Welcome', 'app': 'a', 'env': 'dev', 'collection_id': collection, 'parameters': {},
                      'virtual_key': 'openai-shop', 'string': 'Hello,\nyou!\nBye'}
            prompt = server.call('migrate_prompt', wanted)['slug']
            server.call('migrate_prompt', {**wanted, 'string': 'Hello,\nall of you!\nBye'})
            answer = self.diff(server, kind='prompt', id=prompt, version='1', other_version='latest')
            self.assertEqual(self.diff(server, kind='prompt', id=prompt, version=1, other_version='latest'), answer)
            self.assertEqual(self.diff(server, kind='prompt', id=prompt, version='latest', other_version=1)['to'], f'{prompt}@1')
            lines = answer['unified_diff'].splitlines()
            self.assertIn(' string: |', lines)
            self.assertIn('-  you!', lines)
            self.assertIn('+  all of you!', lines)
            self.assertIn({'op': 'replace', 'path': '/string', 'value': 'Hello,\nall of you!\nBye'}, answer['patch'])
            self.assertFalse({'/last_updated_at', '/prompt_version_id'} & {one['path'] for one in answer['patch']})

    def test_what_is_wrong(self):
        with self.on_sandbox() as (_, server):
            slug = self.config(server, {})
            for arguments, said in (({'kind': 'guardrail', 'id': 'a', 'version': '1'}, 'a guardrail has no versions'),
                                    ({'kind': 'config', 'id': slug}, 'expected one of: "version"; "other_version"; "other_id"'),
                                    ({'kind': 'config', 'id': slug, 'version': 'none'}, 'no version with the id none'),
                                    ({'kind': 'config', 'id': 'none', 'other_id': slug}, 'get_config answered HTTP 403'),
                                    ({'kind': 'planet', 'id': 'a', 'other_id': 'b'}, '/kind')):
                self.assertFails(server.call('diff_versions', arguments), said)
        with self.on_sandbox('--exclude-tools', 'get_guardrail') as (_, server):
            self.assertFails(server.call('diff_versions', {'kind': 'guardrail', 'id': 'a', 'other_id': 'b'}),
                             'the tool "get_guardrail" is switched off by --exclude-tools')

    def test_each_kind(self):
        """Two objects of it, as far as the demo has them."""
        reads = {'workspace': 'workspace_id'}
        with self.on_sandbox() as (_, server):
            for kind in ('prompt', 'config', 'guardrail', 'integration', 'api_key', 'workspace', 'usage_limit'):
                found = server.call('find', {'query': '5a4db0c5', 'kinds': [kind], 'limit': 100})['candidates'][:2]
                with self.subTest(kind):
                    self.assertEqual(len(found), 2)
                    ids = [one['slug'] if kind in ('config', 'integration') else one['id'] for one in found]
                    answer = self.diff(server, kind=kind, id=ids[0], other_id=ids[1])
                    self.assertFalse(answer['equal'])
                    tool, argument = f'get_{kind}', reads.get(kind, {'prompt': 'prompt_id', 'guardrail': 'guardrail_id', 'api_key': 'id',
                                                                    'usage_limit': 'policy_usage_limits_id'}.get(kind, 'slug'))
                    before, after = ({key: value for key, value in server.call(tool, {argument: one}).items() if key not in VOLATILE}
                                     for one in ids)
                    self.assertEqual(applied(before, answer['patch']), after)

    def test_any_two_documents(self):
        """The patch makes one of the other, and the hunks are as their heads say."""
        chance = random.Random(7)

        def value(depth):
            kind = chance.randrange(8 if depth else 5)
            if kind < 5:
                return [None, True, 12345678901234567890, 'a\nb' * chance.randrange(3), chance.random()][kind]
            if kind == 5:
                return [value(depth - 1) for _ in range(chance.randrange(5))]
            return {chance.choice(['a', 'b/c', 'd~e', 'f g', 'é']): value(depth - 1) for _ in range(chance.randrange(5))}

        with self.on_sandbox() as (_, server):
            prompts = []
            collection = server.call('list_collections', {'workspace_id': 'ws-shared-5a4db0'})['data'][0]['id']
            for number in range(24):
                prompts.append(server.call('create_prompt', {
                    'name': 'P', 'collection_id': collection, 'virtual_key': 'openai-shop', 'model': 'm',
                    'string': '\n'.join(chance.choice('abcd') for _ in range(chance.randrange(40))),
                    'parameters': {'x': value(3)}, 'template_metadata': {'y': value(4)}})['id'])
            for one, other in zip(prompts, prompts[1:]):
                answer = self.diff(server, kind='prompt', id=one, other_id=other)
                before, after = ({key: item for key, item in server.call('get_prompt', {'prompt_id': prompt}).items()
                                  if key not in VOLATILE} for prompt in (one, other))
                self.assertEqual(applied(before, answer['patch']), after)
                back = self.diff(server, kind='prompt', id=other, other_id=one)
                self.assertEqual(applied(after, back['patch']), before)
                self.check_hunks(answer['unified_diff'])

    def check_hunks(self, diff):
        """Each hunk has as many lines as its head says, and begins behind the one before."""
        end = 0
        lines = diff.splitlines()[2:]
        while lines:
            first, count, to_first, to_count = map(int, re.fullmatch(r'@@ -(\d+),(\d+) \+(\d+),(\d+) @@', lines.pop(0)).groups())
            self.assertGreaterEqual(first, end)
            end = first + count
            hunk = lines[:next((at for at, line in enumerate(lines) if line.startswith('@@ ')), len(lines))]
            del lines[:len(hunk)]
            self.assertEqual((sum(line[0] in ' -' for line in hunk), sum(line[0] in ' +' for line in hunk)), (count, to_count))
            self.assertGreater(to_first + 1, 0)

    def test_the_api_fails_and_it_is_cancelled_at_every_step(self):
        for number in (1, 2):
            with self.subTest(number), self.on_sandbox() as (sandbox, server):
                one, other = self.config(server, {'a': 1}), self.config(server, {'a': 2})
                path = f'GET /configs/{(one, other)[number - 1]}'
                arguments = {'kind': 'config', 'id': one, 'other_id': other}
                sandbox.ask('PUT', '/sandbox/faults', f'{path} 400')
                self.assertFails(server.call('diff_versions', arguments), 'diff_versions stopped at get_config (read one of both)')
                self.assertEqual(len(server.progress), number)
                sandbox.ask('PUT', '/sandbox/faults', f'{path} delay=60s')
                call = server.start('diff_versions', arguments)
                for _ in range(number):
                    while 'progress' not in server.receive().get('params', {}):
                        pass
                server.send({'method': 'notifications/cancelled', 'params': {'requestId': call}})
                server.next_id += 1
                server.send({'id': server.next_id, 'method': 'ping'})
                _, before = server.answer(server.next_id)
                self.assertFalse([message for message in before if message.get('id') == call])
                sandbox.ask('PUT', '/sandbox/faults', '')
                self.assertFalse(self.diff(server, **arguments)['equal'])


del Flow

if __name__ == '__main__':
    main()
