# SPDX-License-Identifier: MIT
"""access_report: who may do what, and what a person should look at."""

import datetime
import json

from flows import ROOT, Failure, Flow, Server, main
from scripted import Scripted, pages, refused

SHARED = 'ws-shared-5a4db0'
SHARED_ID = '5a4db0c5-0000-4000-8000-000000000002'

# The steps in their order: what is said, what is asked for, and what is not looked at without it.
STEPS = [
    ('list workspaces', '/admin/workspaces', 'workspace'),
    ('list users', '/admin/users', 'user'),
    ('list invites', '/admin/users/invites', 'invite'),
    ('list members of workspaces', f'/admin/workspaces/{SHARED_ID}/users', 'workspace_member'),
    ('list API keys', '/api-keys', 'api_key'),
    ('look when API keys were used', '/analytics/groups/api_key', 'last_use'),
]
OF_KEYS = {'key_without_owner', 'key_with_all_scopes', 'key_expired', 'key_without_expiry', 'key_unused'}
OF_MEMBERS = {'member_without_user', 'user_without_workspace'}


def days_ago(days):
    time = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(days=days)
    return time.strftime('%Y-%m-%dT%H:%M:%S.000Z')


class Report(Flow):
    def report(self, server, **arguments):
        answer = server.call('access_report', arguments)
        self.assertNotIsInstance(answer, Failure, answer)
        return answer

    def found(self, answer, finding):
        """What was found: {name: why}."""
        for one in answer['findings']:
            if one['finding'] == finding:
                self.assertEqual(one['count'], len(one['found']))
                return {row.get('name'): row['why'] for row in one['found']}
        return {}

    def incomplete(self, answer):
        return {one['finding']: one['reason'] for one in answer['incomplete']}


class OfTheDemo(Report):
    def key(self, server, name, kind='service', **more):
        made = server.call('create_api_key', {'type': 'workspace', 'sub_type': kind, 'name': name, 'workspace_id': SHARED,
                                              'scopes': ['completions.write'], 'expires_at': days_ago(-30), **more})
        self.assertNotIsInstance(made, Failure, made)
        return made['id']

    def person(self, server, name):
        return next(one['id'] for one in self.report(server, limit=500)['users'] if one['name'].startswith(name))

    def test_roles_and_workspaces(self):
        with self.on_sandbox() as (_, server):
            answer = self.report(server)
            self.assertEqual(answer['counts'], {'users': 8, 'invites': 1, 'api_keys': 9})
            users = {one['name']: one for one in answer['users']}
            self.assertEqual(users['Linus Berg']['role'], 'member')
            self.assertEqual(list(users['Linus Berg']['workspaces'].values()), ['manager'])
            self.assertEqual(set(users['Grace Okafor']['workspaces'].values()), {'admin'})
            self.assertEqual(users['Tom Fischer']['workspaces'], {SHARED: 'member'})
            self.assertEqual(list(answer['invites'][0]['workspaces'].values()), ['member'])
            self.assertEqual(self.found(answer, 'admin'), {
                'Grace Okafor': 'admin of the organisation, with access to each workspace',
                'Ada Lindqvist': 'owner of the organisation, with access to each workspace'})

    def test_keys(self):
        with self.on_sandbox() as (_, server):
            keys = {one['name']: one for one in self.report(server)['api_keys']}
            self.assertEqual((keys['Sofia']['owner'], keys['Sofia']['workspace'], keys['Sofia']['expires_at']),
                             ('sofia@sandbox.invalid', SHARED, 'never'))
            self.assertEqual((keys['Terraform']['owner'], keys['Terraform'].get('workspace')), ('a service', None))
            self.assertRegex(keys['Grace']['expires_at'], r'^\d{4}-\d\d-\d\dT')
            self.assertEqual(keys['Shop']['scopes'], ['completions.write', 'logs.write'])
            # Analytics know when the shop last asked a model, and never did so for Sofia; nothing tells of Terraform.
            self.assertRegex(keys['Shop']['last_use'], r'^\d{4}-\d\d-\d\dT')
            self.assertEqual(keys['Sofia']['last_use'], 'none in the last 90 days')
            self.assertEqual(keys['Terraform']['last_use'], 'not known')

    def test_findings_about_keys(self):
        with self.on_sandbox() as (sandbox, server):
            self.key(server, 'Lasts')
            self.key(server, 'For ever', expires_at=None)
            self.key(server, 'Much', scopes=self.scopes())
            self.key(server, 'Nearly as much', scopes=self.scopes()[3:])
            self.key(server, 'Half', scopes=self.scopes()[::2])
            answer = self.report(server)
            self.assertEqual(set(self.found(answer, 'key_expired')), {'Trial'})
            self.assertRegex(self.found(answer, 'key_expired')['Trial'], r'^expired at \d{4}-')
            endless = self.found(answer, 'key_without_expiry')
            self.assertEqual(set(endless), {'Weekly reports', 'Support bot', 'Shop', 'Dennis', 'Linus', 'Sofia', 'Terraform', 'For ever'})
            self.assertEqual((endless['For ever'], endless['Shop']), ('never expires', 'never expires; has a rotation policy'))
            many = self.found(answer, 'key_with_all_scopes')
            self.assertEqual(set(many), {'Much', 'Nearly as much'})
            count = len(self.scopes())
            self.assertEqual(many['Nearly as much'], f'has {count - 3} of the {count} scopes that tools need, as far as they are known')
            # New keys need not have been used.
            self.assertEqual(set(self.found(answer, 'key_unused')), {'Sofia', 'Linus', 'Dennis'})

    def scopes(self):
        """What a key of a workspace may have, as far as operations name it."""
        with open(f'{ROOT}/generated/openapi.json', encoding='utf-8') as stream:
            operations = [operation for item in json.load(stream)['paths'].values() for operation in item.values()
                          if isinstance(operation, dict)]
        return sorted({operation['x-scope'] for operation in operations if 'x-scope' in operation and 'x-experimental' not in operation
                       and not operation['x-scope'].startswith(('organisation_', 'workspaces.'))})

    def test_the_owner_has_left(self):
        with self.on_sandbox() as (_, server):
            tom = self.person(server, 'Tom')
            self.key(server, 'Of Tom', 'user', user_id=tom)
            self.key(server, 'Of a service')
            self.assertEqual(self.found(self.report(server), 'key_without_owner'), {})
            server.call('delete_user', {'user_id': tom})
            answer = self.report(server)
            self.assertEqual(self.found(answer, 'key_without_owner'),
                             {'Of Tom': f'its owner, {tom}, is not among the users of the organisation'})
            self.assertEqual({one['name']: one['owner'] for one in answer['api_keys']}['Of Tom'], tom)

    def test_people(self):
        with self.on_sandbox() as (_, server):
            priya, dennis = self.person(server, 'Priya'), self.person(server, 'Dennis')
            research = next(iter(self.report(server, limit=500)['users'][0]['workspaces']))
            server.call('remove_workspace_member', {'workspace_id': research, 'user_id': priya})
            server.call('invite_user', {'email': 'eve@sandbox.invalid', 'role': 'admin', 'workspaces': []})
            server.call('update_user', {'user_id': dennis, 'role': 'admin'})
            answer = self.report(server)
            self.assertEqual(self.found(answer, 'user_without_workspace'), {'Priya Nair': 'member of no workspace'})
            self.assertEqual(set(self.found(answer, 'admin_invited')), {'eve@sandbox.invalid'})
            self.assertEqual(set(self.found(answer, 'admin')), {'Grace Okafor', 'Ada Lindqvist', 'Dennis Novak'})

    def test_one_workspace(self):
        with self.on_sandbox() as (_, server):
            for name in (SHARED, SHARED_ID):
                answer = self.report(server, workspace_id=name)
                self.assertEqual({one['name'] for one in answer['users']}, {'Ada Lindqvist', 'Grace Okafor', 'Sofia Marino', 'Tom Fischer'})
                self.assertEqual({one['name'] for one in answer['api_keys']}, {'Shop', 'Sofia', 'Grace'})
                self.assertEqual((answer['counts']['users'], answer['invites']), (4, []))
                self.assertEqual(self.incomplete(answer), {'user_without_workspace': 'one workspace was looked at'})
                self.assertIn('keys of the organisation, which reach each workspace', answer['never_seen'])
            self.assertFails(server.call('access_report', {'workspace_id': 'ws-none'}),
                             '/workspace_id: this key sees no workspace of the id or slug ws-none. It sees: ', SHARED)
        with self.on_sandbox('--exclude-tools', 'get_workspace') as (_, server):
            self.assertEqual(self.report(server, workspace_id=SHARED)['counts']['users'], 4)
        with self.on_sandbox() as (sandbox, server):
            sandbox.ask('PUT', '/sandbox/faults', 'GET /admin/workspaces* 403')
            self.assertFails(server.call('access_report', {'workspace_id': SHARED}), 'the workspace can be neither read nor found: ', 'HTTP 403')

    def test_days_and_limit(self):
        with self.on_sandbox() as (_, server):
            self.assertIn('in the last 60 days', self.found(self.report(server, unused_days=60), 'key_unused')['Sofia'])
            self.assertIn('since it was made', self.found(self.report(server, unused_days=365), 'key_unused')['Sofia'])
            answer = self.report(server, limit=0)
            self.assertEqual((answer['users'], answer['api_keys'], answer['counts']['users']), ([], [], 8))
            answer = self.report(server, limit=2)
            self.assertEqual((len(answer['users']), len(answer['api_keys']), len(answer['invites'])), (2, 2, 1))
            for arguments in ({'unused_days': 0}, {'unused_days': 366}, {'limit': -1}, {'limit': 501}, {'workspace_id': ''}):
                self.assertFails(server.call('access_report', arguments), 'invalid arguments for access_report', next(iter(arguments)))

    def test_what_the_key_may_not_see(self):
        affected = {'workspace': OF_MEMBERS | {'key_unused'}, 'user': {'key_without_owner', 'admin'} | OF_MEMBERS,
                    'invite': {'admin_invited'}, 'workspace_member': OF_MEMBERS, 'api_key': OF_KEYS, 'last_use': {'key_unused'}}
        for what, path, kind in STEPS:
            with self.subTest(what), self.on_sandbox() as (sandbox, server):
                sandbox.ask('PUT', '/sandbox/faults', f'GET {path} 403')
                answer = self.report(server)
                self.assertEqual({one['kind'] for one in answer['not_looked_at']}, {kind})
                self.assertIn('HTTP 403', answer['not_looked_at'][0]['reason'])
                # One key has a use that is never seen.
                self.assertEqual(set(self.incomplete(answer)), affected[kind] | {'key_unused'} - ({'key_unused'} if kind == 'api_key' else set()))
                if kind == 'user':
                    self.assertEqual(self.found(answer, 'key_without_owner'), {})
                    self.assertEqual({one['name'] for one in answer['users']} & {'Tom Fischer', 'Linus Berg'}, {'Tom Fischer', 'Linus Berg'})
                if kind == 'workspace_member':
                    roles = {one['name']: one['workspaces'] for one in answer['users']}
                    self.assertEqual(roles['Tom Fischer'], {SHARED: 'role not read'})

    def test_what_is_switched_off(self):
        names = {'workspace': 'list_workspaces', 'user': 'list_all_users', 'invite': 'list_user_invites',
                 'workspace_member': 'list_workspace_members', 'api_key': 'list_api_keys', 'last_use': 'get_analytics_group'}
        for kind, name in names.items():
            with self.subTest(kind), self.on_sandbox('--exclude-tools', name) as (_, server):
                answer = self.report(server)
                self.assertEqual([(one['kind'], one.get('workspace_id'), f'"{name}" is switched off' in one['reason'])
                                  for one in answer['not_looked_at']], [(kind, None, True)])
                self.assertEqual(answer['not_read_to_the_end'], [])

    def test_the_api_fails_at_every_step(self):
        with self.on_sandbox() as (sandbox, server):
            for what, path, _ in STEPS:
                for fault, word in (('400', 'HTTP 400'), ('reset', ''), ('truncate', '')):
                    with self.subTest(what, fault=fault):
                        sandbox.ask('PUT', '/sandbox/faults', f'GET {path} {fault}')
                        self.assertFails(server.call('access_report', {}), 'access_report stopped at ', f'({what})', word)
            sandbox.ask('PUT', '/sandbox/faults', '')
            self.report(server)

    def test_the_api_is_too_busy_at_any_step(self):
        for what, path, kind in STEPS:
            with self.subTest(what), self.on_sandbox() as (sandbox, server):
                sandbox.ask('PUT', '/sandbox/faults', f'GET {path} 500')
                answer = self.report(server)
                self.assertEqual({one['kind'] for one in answer['not_looked_at']}, {kind})
                self.assertIn('HTTP 500', answer['not_looked_at'][0]['reason'])

    def test_it_is_cancelled_at_every_step(self):
        with self.on_sandbox() as (sandbox, server):
            self.report(server)
            self.assertEqual(list(dict.fromkeys(one['message'] for one in server.progress)), [what for what, _, _ in STEPS])
            for what, path, _ in STEPS:
                with self.subTest(what):
                    sandbox.ask('PUT', '/sandbox/faults', f'GET {path} delay=60s')
                    number = server.start('access_report', {})
                    while server.receive().get('params', {}).get('message') != what:
                        pass
                    server.send({'method': 'notifications/cancelled', 'params': {'requestId': number}})
                    sandbox.ask('PUT', '/sandbox/faults', '')
                    server.next_id += 1
                    server.send({'id': server.next_id, 'method': 'ping'})
                    _, before = server.answer(server.next_id)
                    self.assertFalse([message for message in before if message.get('id') == number])
            self.report(server)

    def test_two_at_once(self):
        with self.on_sandbox() as (_, server):
            alone = [self.report(server, limit=500), self.report(server, workspace_id=SHARED, limit=500)]
            numbers = [server.start('access_report', {'limit': 500}),
                       server.start('access_report', {'workspace_id': SHARED, 'limit': 500})]
            answers = {}
            while len(answers) < 2:
                message = server.receive()
                if message.get('id') in numbers:
                    answers[message['id']] = json.loads(message['result']['content'][0]['text'])
            for number, expected in zip(numbers, alone):
                for member in ('counts', 'users', 'invites'):
                    self.assertEqual(answers[number][member], expected[member])

    def test_another_principal_sees_what_its_key_shows(self):
        with self.on_sandbox() as (sandbox, server):
            made = server.call('create_api_key', {'type': 'workspace', 'sub_type': 'service', 'name': 'Narrow', 'workspace_id': SHARED,
                                                  'scopes': ['logs.list']})
            self.assertEqual(self.report(server)['counts']['users'], 8)
            with Server(sandbox, PORTKEY_API_KEY=made['key']) as other:
                answer = self.report(other)
                # The sandbox shows API keys to each key.
                self.assertEqual((answer['users'], answer['invites']), ([], []))
                self.assertLessEqual({one['finding'] for one in answer['findings']}, OF_KEYS)
                self.assertLessEqual({'user', 'invite', 'workspace'}, {one['kind'] for one in answer['not_looked_at']})
                self.assertLessEqual({'admin', 'admin_invited', 'key_without_owner'} | OF_MEMBERS, set(self.incomplete(answer)))
            self.assertEqual(self.report(server)['counts']['users'], 8)


KEY_ROW = {'object': 'api-key', 'type': 'workspace-service', 'workspace_id': 'w', 'status': 'active', 'created_at': days_ago(200),
           'expires_at': days_ago(-30), 'scopes': ['completions.write']}
WORKSPACE = [{'id': 'w', 'slug': 'ws-w', 'name': 'W'}]


class OfOddAnswers(Report):
    def of(self, answers, arguments=None):
        with Scripted(answers) as api, Server(api) as server:
            answer = server.call('access_report', arguments or {})
            self.asked = api.asked
        return answer

    def keys(self, rows, use=(), **more):
        return {'/admin/workspaces': pages(WORKSPACE), '/api-keys': pages([{**KEY_ROW, **row} for row in rows]),
                '/analytics/groups/api_key': lambda query: {'total': len(use), 'data': use, **more}}

    def test_nothing_at_all(self):
        answer = self.of({})
        self.assertEqual((answer['findings'], answer['incomplete'], answer['not_looked_at'], answer['not_read_to_the_end']),
                         ([], [], [], []))
        self.assertEqual(answer['counts'], {'users': 0, 'invites': 0, 'api_keys': 0})

    def test_an_answer_without_a_list_is_not_an_empty_one(self):
        for body in ({}, [], {'data': {}}, {'data': None, 'total': 0}):
            for path, finding in (('/api-keys', OF_KEYS), ('/admin/users', {'key_without_owner', 'admin'} | OF_MEMBERS),
                                  ('/admin/workspaces', OF_MEMBERS)):
                with self.subTest(body, path=path):
                    answer = self.of({path: lambda query: body})
                    self.assertEqual([one['reason'] for one in answer['not_looked_at']], ['the answer of the API has no list'])
                    self.assertEqual(set(self.incomplete(answer)), finding)

    def test_who_has_used_a_key(self):
        answer = self.of(self.keys([{'id': '1', 'name': 'Used'}, {'id': '2', 'name': 'Seen'}, {'id': '3', 'name': 'Idle'},
                                    {'id': '4', 'name': 'New', 'created_at': days_ago(2)}, {'id': '5', 'name': 'Fresh', 'created_at': days_ago(20)}],
                                   [{'group_key': '1', 'last_seen': '2026-01-02T03:04:05Z'}, {'api_key': '2', 'requests': 4},
                                    {'group_key': '00000000-0000-4000-8000-000000000000'}, {'group_key': ''}]))
        self.assertEqual({one['name']: one['last_use'] for one in answer['api_keys']},
                         {'Used': '2026-01-02T03:04:05Z', 'Seen': 'within the last 90 days', 'Idle': 'none in the last 90 days',
                          'New': 'none in the last 90 days', 'Fresh': 'none in the last 90 days'})
        unused = self.found(answer, 'key_unused')
        self.assertEqual(set(unused), {'Idle', 'Fresh'})
        self.assertEqual(unused['Idle'], 'sent no request to a model in the last 90 days')
        self.assertIn('since it was made', unused['Fresh'])
        self.assertEqual(self.incomplete(answer), {})
        query = dict(self.asked)['/analytics/groups/api_key']
        self.assertEqual((query['workspace_slug'], query['columns']), ('ws-w', 'requests,last_seen'))
        self.assertAlmostEqual(datetime.datetime.fromisoformat(query['time_of_generation_max'].replace('Z', '+00:00')).timestamp()
                               - datetime.datetime.fromisoformat(query['time_of_generation_min'].replace('Z', '+00:00')).timestamp(),
                               90 * 86400, delta=1)

    def test_use_that_the_figures_do_not_tell(self):
        for use, more in (([{'group_key': 'Production key'}], {}), ([], {'is_quota_exceeded': True}), ([], {'total': 3})):
            with self.subTest(use, **more):
                answer = self.of(self.keys([{'id': '1', 'name': 'Idle'}], use, **more))
                self.assertEqual(self.found(answer, 'key_unused'), {})
                self.assertEqual(answer['api_keys'][0]['last_use'], 'not known')
                self.assertIn('not known of 1', self.incomplete(answer)['key_unused'])

    def test_who_is_no_user(self):
        members = {'/admin/workspaces': pages(WORKSPACE), '/admin/users': pages([{'id': '1', 'email': 'a@b.invalid', 'role': 'member'}]),
                   '/admin/workspaces/w/users': pages([{'email': 'a@b.invalid', 'role': 'ws-manager'},
                                                       {'id': '2', 'email': 'c@b.invalid', 'role': 'member'}, {'role': 'admin'}])}
        answer = self.of(members)
        self.assertEqual(self.found(answer, 'member_without_user'),
                         {'c@b.invalid': 'member of ws-w, and not among the users of the organisation',
                          None: 'member of ws-w, and not among the users of the organisation'})
        self.assertEqual(answer['users'][0]['workspaces'], {'ws-w': 'manager'})
        answer = self.of({**members, '/admin/users': refused})
        self.assertEqual(self.found(answer, 'member_without_user'), {})
        self.assertEqual(self.found(answer, 'user_without_workspace'), {})

    def test_many_workspaces(self):
        answer = self.of({'/admin/workspaces': pages([{'id': f'w{number}', 'slug': f'ws-{number}'} for number in range(150)])})
        self.assertEqual(answer['not_read_to_the_end'], ['workspace_member', 'last_use'])
        self.assertEqual(set(self.incomplete(answer)), OF_MEMBERS)
        self.assertLess(len(self.asked), 200)
        refused_ones = {f'/admin/workspaces/w{number}/users': refused for number in range(150)}
        answer = self.of({'/admin/workspaces': pages([{'id': f'w{number}', 'slug': f'ws-{number}'} for number in range(150)]), **refused_ones})
        self.assertEqual(answer['not_read_to_the_end'], ['workspace_member', 'last_use'])
        self.assertLess(len(self.asked), 200)

    def test_many_of_a_kind(self):
        answer = self.of(self.keys([{'id': str(number), 'name': 'Same', 'expires_at': None} for number in range(1200)]))
        self.assertEqual((answer['not_read_to_the_end'], answer['counts']['api_keys']), (['api_key'], 1000))
        endless = next(one for one in answer['findings'] if one['finding'] == 'key_without_expiry')
        self.assertEqual((endless['count'], len(endless['found'])), (1000, 100))
        self.assertEqual(set(self.incomplete(answer)), OF_KEYS)

    def test_a_page_with_more_than_was_asked_for(self):
        rows = [{**KEY_ROW, 'id': str(number)} for number in range(3000)]
        answer = self.of({'/api-keys': lambda query: {'total': 3000, 'data': rows}})
        self.assertEqual((answer['not_read_to_the_end'], answer['counts']['api_keys']), (['api_key'], 1000))

    def test_rows_that_come_twice(self):
        rows = [{**KEY_ROW, 'id': '1', 'name': 'Once'}] * 3
        answer = self.of({'/api-keys': pages(rows), '/admin/users': pages([{'id': '1', 'role': 'admin'}] * 3)})
        self.assertEqual((answer['counts']['api_keys'], answer['counts']['users']), (1, 1))

    def test_values_of_any_kind(self):
        odd = [None, 1, -1.5, True, [], {}, '', 'x' * 300, '"\n\u202e\x00'[:3], {'id': {'id': []}}, '2026-99-99', '9999-12-31', '0000-01-01']
        names = ['id', 'name', 'type', 'workspace_id', 'user_id', 'status', 'created_at', 'expires_at', 'scopes', 'rotation_policy', 'role',
                 'email', 'first_name', 'workspace_ids', 'workspaces', 'org_role', 'slug', 'group_key', 'last_seen']
        rows = [{name: value} for value in odd for name in names] + odd
        rows += [{**KEY_ROW, 'id': f'{number}', name: value} for number, (value, name) in enumerate((v, n) for v in odd for n in names)]
        paths = ['/admin/users', '/admin/users/invites', '/admin/workspaces/w/users', '/api-keys', '/analytics/groups/api_key']
        answer = self.of({'/admin/workspaces': pages(WORKSPACE), **{path: pages(rows) for path in paths}}, {'limit': 500})
        self.assertNotIsInstance(answer, Failure, answer)
        self.assertEqual(answer['not_looked_at'], [{'kind': 'last_use', 'workspace_id': 'w', 'reason':
                                                    'the API does not group requests by the ids of API keys'}])
        self.assertFalse('x' * 300 in json.dumps(answer))
        answer = self.of({'/admin/workspaces': pages(rows)})
        self.assertNotIsInstance(answer, Failure, answer)


del Flow, Report

if __name__ == '__main__':
    main()
