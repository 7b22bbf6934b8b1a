# SPDX-License-Identifier: MIT
"""usage_report: what was used, added up over figures, workspaces and periods."""

import contextlib

from flows import Failure, Flow, Server, main
from scripted import Scripted, refused

CLOCK = '2026-11-27T10:00:00Z'
SHARED = 'ws-shared-5a4db0'
WEEK = {'from': '2026-11-20T00:00:00Z', 'to': '2026-11-27T00:00:00Z'}
# What each step says, and the path that it reads.
FIGURES = {
    'read the cost': ('get_cost_analytics', '/analytics/graphs/cost', 'cost_us_cents'),
    'read the number of requests': ('get_request_analytics', '/analytics/graphs/requests', 'requests'),
    'read the tokens': ('get_token_analytics', '/analytics/graphs/tokens', 'tokens'),
    'read the errors': ('get_error_analytics', '/analytics/graphs/errors', 'errors'),
    'read the latency': ('get_latency_analytics', '/analytics/graphs/latency', 'latency_ms'),
    'read the cache hits': ('get_cache_hit_rate', '/analytics/graphs/cache/hit-rate', 'cache_hits'),
    'read the number of users': ('get_users_analytics', '/analytics/graphs/users', 'users'),
}
GROUPS = {
    'read usage by model': ('get_analytics_group', '/analytics/groups/model', {'group_by': 'model'}),
    'read usage by user': ('get_analytics_group_users', '/analytics/groups/users', {'group_by': 'user'}),
    'read usage by metadata': ('get_analytics_group_metadata', '/analytics/groups/metadata/feature',
                               {'group_by': 'metadata', 'metadata_key': 'feature'}),
}
STEPS = {'list workspaces': ('list_workspaces', '/admin/workspaces', {}),
         'read the workspace': ('get_workspace', f'/admin/workspaces/{SHARED}', {'workspace_slug': SHARED}),
         **{what: (name, path, {'workspace_slug': SHARED}) for what, (name, path, _) in FIGURES.items()}, **GROUPS}


def graph(**summary):
    return {'summary': summary, 'data_points': [], 'object': 'analytics-graph'}


def rows(*data, total=None):
    return {'object': 'list', 'total': len(data) if total is None else total, 'data': list(data)}


class Usage(Flow):
    def report(self, server, **arguments):
        answer = server.call('usage_report', {**WEEK, **arguments})
        self.assertNotIsInstance(answer, Failure, answer)
        return answer

    @contextlib.contextmanager
    def on_upstream(self, answers):
        """The server with an API of two workspaces, which is plain but for these answers."""
        figures = {path: lambda _: graph(total=10, avg=5, p50=1, p90=2, p99=3) for _, path, _ in FIGURES.values()}
        groups = {path: lambda _: rows({'group_key': 'm', 'requests': 10, 'cost': 1.5}) for _, path, _ in GROUPS.values()}
        workspaces = {'/admin/workspaces': lambda _: rows({'slug': 'a', 'id': '1'}, {'slug': 'b', 'id': '2'})}
        workspaces['/admin/workspaces/a'] = lambda _: {'slug': 'a', 'id': '1'}
        with Scripted({**figures, **groups, **workspaces, **answers}) as upstream, Server(upstream) as server:
            yield server

    def direct(self, server, name, workspace, period, **more):
        return server.call(name, {'workspace_slug': workspace, 'time_of_generation_min': period[0],
                                  'time_of_generation_max': period[1], **more})

    # ---- figures ----

    def test_one_workspace_has_what_each_call_answers(self):
        with self.on_sandbox(clock=CLOCK) as (_, server):
            answer = self.report(server, workspace_slug=SHARED)
            self.assertEqual([one['message'] for one in server.progress],
                             ['read the workspace', *(what for what in [*FIGURES, 'read usage by model'] for _ in range(2))])
            self.assertEqual((answer['workspaces'], answer['not_added_up'], answer['not_looked_at'], answer['not_read_to_the_end']),
                             ([SHARED], [], [], []))
            for period in (answer['totals'], answer['before']):
                times = [period.get('from', answer['from']), period.get('to', answer['to'])]
                summaries = {name: self.direct(server, operation, SHARED, times)['summary']
                             for operation, _, name in FIGURES.values()}
                for name, summary in summaries.items():
                    self.assertAlmostEqual(period[name], summary.get('total', summary.get('avg')), delta=0.05 if name == 'latency_ms' else 1e-6)
                for percentile in ('p50', 'p90', 'p99'):
                    self.assertEqual(period[f'latency_ms_{percentile}'], summaries['latency_ms'][percentile])
                self.assertEqual(period['error_percent'], round(100 * period['errors'] / period['requests'], 1))
                self.assertEqual(period['cache_hit_percent'], round(summaries['cache_hits']['rate'], 1))
            for name in ('cost_us_cents', 'requests', 'latency_ms_p90', 'users'):
                self.assertAlmostEqual(answer['change_percent'][name], 100 * (answer['totals'][name] / answer['before'][name] - 1),
                                       delta=0.06)

    def test_all_workspaces_add_up(self):
        with self.on_sandbox(clock=CLOCK) as (_, server):
            answer = self.report(server, group_by='workspace')
            alone = [self.report(server, workspace_slug=slug) for slug in answer['workspaces']]
            self.assertEqual(len(alone), 3)
            for period in ('totals', 'before'):
                for name in ('cost_us_cents', 'requests', 'tokens', 'errors', 'cache_hits'):
                    self.assertAlmostEqual(answer[period][name], sum(one[period][name] for one in alone), places=5)
                weighted = sum(one[period]['latency_ms'] * one[period]['requests'] for one in alone)
                self.assertAlmostEqual(answer[period]['latency_ms'], weighted / answer[period]['requests'], delta=0.1)
            # What has no sum is left out, and the answer says so.
            self.assertEqual([one.split()[0] for one in answer['not_added_up']], ['percentiles', 'distinct'])
            for name in ('latency_ms_p50', 'users'):
                self.assertNotIn(name, answer['totals'])
                self.assertNotIn(name, answer['change_percent'])
            by_name = {one['name']: one for one in answer['groups']}
            for slug, one in zip(answer['workspaces'], alone):
                self.assertEqual(by_name[slug]['cost_us_cents'], one['totals']['cost_us_cents'])
                self.assertEqual(by_name[slug]['latency_ms_p99'], one['totals']['latency_ms_p99'])
                self.assertEqual(by_name[slug]['cost_us_cents_before'], one['before']['cost_us_cents'])
            costs = [one['cost_us_cents'] for one in answer['groups']]
            self.assertEqual(costs, sorted(costs, reverse=True))

    def test_groups_are_those_of_the_calls(self):
        with self.on_sandbox(clock=CLOCK) as (_, server):
            slugs = self.report(server)['workspaces']
            for what, (operation, _, arguments) in GROUPS.items():
                with self.subTest(what):
                    answer = self.report(server, limit=50, **arguments)
                    wanted = {}
                    more = {} if operation == 'get_analytics_group_users' else {**arguments}
                    if operation == 'get_analytics_group_metadata':
                        del more['group_by']
                    if operation == 'get_analytics_group':
                        more['columns'] = ['cost', 'requests']
                    for slug in slugs:
                        for row in self.direct(server, operation, slug, list(WEEK.values()), **more)['data']:
                            name = next(row[key] for key in ('group_key', 'user', 'metadata_value') if key in row)
                            cost, requests = wanted.get(name, (0, 0))
                            wanted[name] = (cost + row['cost'], requests + row['requests'])
                    found = {row['name']: row for row in answer['groups']}
                    self.assertEqual(set(found), set(wanted))
                    for name, (cost, requests) in wanted.items():
                        self.assertAlmostEqual(found[name]['cost_us_cents'], cost, places=5)
                        self.assertEqual(found[name]['requests'], requests)

    def test_rows_beyond_the_limit(self):
        with self.on_sandbox(clock=CLOCK) as (_, server):
            whole = self.report(server)
            self.assertNotIn('others', whole)
            answer = self.report(server, limit=1)
            self.assertEqual(answer['groups'], whole['groups'][:1])
            self.assertEqual(answer['others']['rows'], len(whole['groups']) - 1)
            for name in ('cost_us_cents', 'requests', 'tokens', 'errors'):
                self.assertAlmostEqual(answer['others'][name], sum(row[name] for row in whole['groups'][1:]), places=5)

    def test_over_time(self):
        with self.on_sandbox(clock=CLOCK) as (_, server):
            for days in (1, 7, 20, 60):
                start = f'2026-{"11" if days < 27 else "09"}-{27 - days if days < 27 else 28:02}T00:00:00Z'
                answer = server.call('usage_report', {'from': start, 'to': WEEK['to'], 'workspace_slug': SHARED})
                pieces = answer['over_time']
                self.assertTrue(5 < len(pieces) <= 31, len(pieces))
                self.assertEqual([one['start'] for one in pieces], sorted({one['start'] for one in pieces}))
                for name in ('cost_us_cents', 'requests'):
                    self.assertAlmostEqual(sum(one[name] for one in pieces), answer['totals'][name], places=4)

    def test_over_time_is_within_the_period(self):
        points = [{'timestamp': f'2026-11-{day}T00:00:00Z', 'total': total} for day, total in ((20, 5), (21, 7), (22, 0))]
        with self.on_upstream({'/analytics/graphs/cost': lambda _: {**graph(total=12), 'data_points': points}}) as server:
            pieces = self.report(server, **{'from': '2026-11-20T10:00:00Z', 'to': '2026-11-22T00:00:00Z', 'workspace_slug': 'a'})['over_time']
            self.assertEqual([(one['start'], one['cost_us_cents']) for one in pieces],
                             [('2026-11-20T10:00:00.000Z', 5), ('2026-11-21T00:00:00.000Z', 7)])
            # What happened in the very moment of the end is counted in the total, too.
            points[2]['total'] = 1
            pieces = self.report(server, **{'from': '2026-11-20T10:00:00Z', 'to': '2026-11-22T00:00:00Z', 'workspace_slug': 'a'})['over_time']
            self.assertEqual(pieces[-1]['cost_us_cents'], 1)

    # ---- arguments ----

    def test_times(self):
        with self.on_sandbox(clock=CLOCK) as (_, server):
            answer = server.call('usage_report', {'to': '2026-11-27T02:00:00+02:00', 'workspace_slug': SHARED})
            self.assertEqual((answer['from'], answer['to']), ('2026-11-20T00:00:00.000Z', '2026-11-27T00:00:00.000Z'))
            self.assertEqual((answer['before']['from'], answer['before']['to']),
                             ('2026-11-13T00:00:00.000Z', '2026-11-19T23:59:59.999Z'))
            for arguments, said in (({'from': WEEK['to'], 'to': WEEK['from']}, '/from must be before /to'),
                                    ({'from': WEEK['to'], 'to': WEEK['to']}, '/from must be before /to'),
                                    ({'from': '9000-01-01'}, '/from must be before now'),
                                    ({'from': '1971-01-01', 'to': '2026-01-01'}, 'the period before, of the same length, would begin before')):
                self.assertFails(server.call('usage_report', arguments), said)
            self.assertFails(server.call('usage_report', {'from': '1969-12-31', 'to': '2026-01-01'}), '/from is not a time since 1970')
            self.assertFails(server.call('usage_report', {'from': 'yesterday'}), 'invalid arguments for usage_report', '/from')

    def test_arguments_that_do_not_fit(self):
        with self.on_sandbox(clock=CLOCK) as (_, server):
            for arguments, part in (({'group_by': 'metadata'}, '/metadata_key'), ({'metadata_key': 'team'}, '/metadata_key'),
                                    ({'group_by': 'planet'}, '/group_by'), ({'limit': 51}, '/limit'),
                                    ({'workspace_slug': 'w' * 128}, '/workspace_slug')):
                with self.subTest(arguments):
                    self.assertFails(server.call('usage_report', arguments), part)
                    self.assertEqual(server.progress, [])

    def test_a_metadata_key_that_nothing_has(self):
        unnamed = {'metadata_value': '', 'requests': 2, 'cost': 4}
        path = '/analytics/groups/metadata/feature'
        for found, said in ((rows(unnamed), ['values of metadata_key']), (rows(), []),
                            (rows({**unnamed, 'metadata_value': 'a'}), []), (rows(unnamed, {**unnamed, 'metadata_value': 'a'}), [])):
            with self.subTest(found), self.on_upstream({path: lambda _, found=found: found}) as server:
                answer = self.report(server, group_by='metadata', metadata_key='feature')
                self.assertEqual([one['kind'] for one in answer['not_looked_at']], said)

    def test_a_small_budget_keeps_the_figures(self):
        with self.on_sandbox('--answers', 'short', '--max-answer', '1024', clock=CLOCK) as (_, server):
            answer = self.report(server)
            self.assertEqual({'cost_us_cents', 'requests', 'tokens'} - set(answer['totals']), set())
            self.assertIn('cost_us_cents', answer['before'])
            for row in answer['groups'] + answer['over_time']:
                self.assertIn('cost_us_cents', row)
            self.assertIn('over_time (', server.notes)

    # ---- the workspace that is named ----

    def test_a_workspace_that_does_not_exist(self):
        with self.on_sandbox(clock=CLOCK) as (_, server):
            known = self.report(server)['workspaces']
            for name, parts in (('nope', known), ('Support Bot', ['Like it: ws-support-bot-c98ac3']), ('ws-shared', [f'Like it: {SHARED}']),
                                ('..', known)):
                with self.subTest(name):
                    self.assertFails(server.call('usage_report', {'workspace_slug': name}),
                                     f'/workspace_slug: this key sees no workspace of the id or slug {name}. ', *parts)
                    self.assertEqual([one['message'] for one in server.progress if one['message'].startswith('read the ')],
                                     [] if name == '..' else ['read the workspace'])

    def test_a_workspace_by_its_id(self):
        with self.on_sandbox(clock=CLOCK) as (_, server):
            number = server.call('get_workspace', {'workspace_id': SHARED})['id']
            self.assertEqual(self.report(server, workspace_slug=number)['totals'], self.report(server, workspace_slug=SHARED)['totals'])

    def test_a_workspace_that_the_key_may_list_alone(self):
        with self.on_sandbox('--exclude-tools', 'get_workspace', clock=CLOCK) as (_, server):
            self.assertEqual(self.report(server, workspace_slug=SHARED)['not_looked_at'], [])
            self.assertFails(server.call('usage_report', {'workspace_slug': 'nope'}), 'no workspace of the id or slug nope')

    def test_a_workspace_that_cannot_be_confirmed(self):
        missing = 404, {'success': False, 'data': {'message': 'None.', 'errorCode': 'AB02'}}
        for answers, reason in (({'/admin/workspaces': refused}, 'HTTP 403'),
                                ({'/admin/workspaces': lambda _: rows()}, 'it is not among the workspaces that could be listed'),
                                ({'/admin/workspaces': lambda _: rows({'slug': 'b'}, total=9999)}, 'it is not among')):
            with self.subTest(reason), self.on_upstream({'/admin/workspaces/a': refused, **answers}) as server:
                missed = self.report(server, workspace_slug='a')['not_looked_at']
                self.assertEqual([(one['kind'], one['workspace_id']) for one in missed], [('workspace', 'a')])
                self.assertIn(reason, missed[0]['reason'])
            # A 404 says that it does not exist, whatever the list has.
            with self.subTest(reason, status=404), self.on_upstream({'/admin/workspaces/a': lambda _: missing, **answers}) as server:
                self.assertFails(server.call('usage_report', {'workspace_slug': 'a'}), 'no workspace of the id or slug a')

    # ---- what cannot be read ----

    def test_the_plan_has_no_analytics(self):
        with self.on_sandbox('--exclude-tools', 'get_analytics_group', clock=CLOCK) as (sandbox, server):
            sandbox.ask('PUT', '/sandbox/faults', 'GET /analytics/graphs/cost 403')
            self.assertFails(server.call('usage_report', WEEK), 'Enterprise plan', 'analytics.view', 'HTTP 403')
            # One call to list workspaces, and one for each: the first refusal is enough.
            self.assertEqual([one['message'] for one in server.progress], ['list workspaces'] + ['read the cost'] * 3)

    def test_workspaces_on_several_pages(self):
        """The API may give fewer rows a page than it was asked for; what was read counts where the next page is refused."""
        for second, slugs, cut in ((rows({'slug': 'b'}, total=2), ['a', 'b'], []), (refused({}), ['a'], ['workspaces'])):
            def page(query, second=second):
                return rows({'slug': 'a'}, total=2) if query['current_page'] == '0' else second
            with self.subTest(slugs), self.on_upstream({'/admin/workspaces': page}) as server:
                found = self.report(server)
                self.assertEqual((found['workspaces'], found['not_read_to_the_end']), (slugs, cut))

    def test_workspaces_that_cannot_be_listed(self):
        with self.on_sandbox(clock=CLOCK) as (sandbox, server):
            sandbox.ask('PUT', '/sandbox/faults', 'GET /admin/workspaces 403')
            self.assertFails(server.call('usage_report', WEEK), 'the workspaces cannot be listed', 'HTTP 403', 'workspace_slug')
            self.report(server, workspace_slug=SHARED)

    def test_figures_that_are_refused(self):
        for what, (operation, path, name) in list(FIGURES.items())[1:]:
            with self.subTest(what), self.on_sandbox(clock=CLOCK) as (sandbox, server):
                sandbox.ask('PUT', '/sandbox/faults', f'GET {path} 403')
                answer = self.report(server, workspace_slug=SHARED)
                missed, = answer['not_looked_at']
                self.assertEqual((missed['kind'], missed['workspace_id']), (what.removeprefix('read ').removeprefix('the '), SHARED))
                self.assertIn('HTTP 403', missed['reason'])
                for part in ('totals', 'before', 'change_percent'):
                    self.assertNotIn(name, answer[part])
                    self.assertIn('cost_us_cents', answer[part])

    def test_what_is_switched_off(self):
        with self.on_sandbox('--exclude-tools', 'get_cost_analytics,get_analytics_group_users', clock=CLOCK) as (_, server):
            answer = self.report(server, group_by='user')
            self.assertEqual({(one['kind'], 'switched off by --exclude-tools' in one['reason']) for one in answer['not_looked_at']},
                             {('cost', True), ('usage by user', True)})
            self.assertEqual((answer['groups'], 'cost_us_cents' in answer['totals']), ([], False))
            self.assertEqual({tuple(one) for one in answer['over_time']}, {('start', 'requests')})

    def test_models_have_another_list(self):
        with self.on_sandbox(clock=CLOCK) as (sandbox, server):
            whole = self.report(server)
            sandbox.ask('PUT', '/sandbox/faults', 'GET /analytics/groups/model 404')
            answer = self.report(server)
            self.assertEqual([(one['name'], one['cost_us_cents'], one['cost_us_cents_before']) for one in answer['groups']],
                             [(one['name'], one['cost_us_cents'], one['cost_us_cents_before']) for one in whole['groups']])
            self.assertNotIn('tokens', answer['groups'][0])
            self.assertEqual([one['kind'] for one in answer['not_looked_at']], ['tokens, errors and latency of models'])

    def test_a_period_that_is_missing_has_no_change(self):
        def requests(query):
            is_known = query['workspace_slug'] == 'a' or query['time_of_generation_max'] == '2026-11-27T00:00:00.000Z'
            return graph(total=10) if is_known else graph()

        with self.on_upstream({'/analytics/graphs/requests': requests}) as server:
            found = self.report(server)
            self.assertEqual((found['totals']['requests'], found['before']['requests']), (20, 10))
            self.assertNotIn('requests', found['change_percent'])
            self.assertEqual(found['change_percent']['tokens'], 0)
            self.assertEqual(found['not_looked_at'], [{'kind': 'number of requests', 'workspace_id': 'b',
                                                       'reason': 'the answer has no summary of it'}])

    # ---- any upstream ----

    def test_numbers_of_all_kinds(self):
        answers = {
            '/analytics/graphs/cost': lambda _: graph(total=0.12345678901234567),
            '/analytics/graphs/tokens': lambda _: graph(total='1e999'),
            '/analytics/groups/users': lambda _: rows({'user': 'ann', 'requests': '7', 'cost': '12.50'},
                                                      {'user': 'bob', 'requests': 'many', 'cost': '1e999'}),
        }
        with self.on_upstream(answers) as server:
            found = self.report(server, workspace_slug='a', group_by='user')
            self.assertEqual(found['totals']['cost_us_cents'], 0.123457)
            self.assertNotIn('tokens', found['totals'])
            self.assertEqual(found['groups'], [{'name': 'ann', 'cost_us_cents': 12.5, 'requests': 7, 'cost_us_cents_before': 12.5},
                                               {'name': 'bob'}])

    def test_nothing_was_used(self):
        nothing = {path: lambda _: graph(total=0, avg=None, p50=None, p90=None, p99=None) for _, path, _ in FIGURES.values()}
        with self.on_upstream({**nothing, '/analytics/groups/model': lambda _: rows()}) as server:
            found = self.report(server, workspace_slug='a')
            self.assertEqual(found['totals'], {'cost_us_cents': 0, 'requests': 0, 'tokens': 0, 'errors': 0, 'cache_hits': 0, 'users': 0})
            self.assertEqual((found['change_percent'], found['groups'], found['over_time'], found['not_looked_at']), ({}, [], [], []))

    def test_hostile_names(self):
        names = ['', '\u202eevil', 'a\u0001b', 'né' * 300, '模型' * 200, '"}],', 'x' * 100000]

        def users(_):
            return rows(*({'user': name, 'requests': 1, 'cost': 1} for name in names), {'user': 7}, {}, 'row')

        with self.on_upstream({'/analytics/groups/users': users}) as server:
            found = {row['name'] for row in self.report(server, workspace_slug='a', group_by='user')['groups']}
            self.assertEqual(len(found), len(names))
            self.assertTrue({name for name in names if len(name) < 100} <= found)
            for name in found:
                self.assertLessEqual(len(name.encode()), 203)
            self.assertIn('né' * 66 + 'n' + '…', found)

    def test_hostile_points(self):
        points = [{'timestamp': '2026-11-26T01:00:00Z', 'total': 1}, {'timestamp': '2026-11-26T00:00:00Z', 'total': '2'},
                  {'timestamp': 7, 'total': 4}, {'timestamp': '', 'total': 8}, {'timestamp': '1969-01-01', 'total': 16}, 32, None,
                  {'timestamp': '2026-11-26T02:00:00Z', 'total': None}, *({'timestamp': f'2025-01-01T00:00:{i // 1000:02}.{i % 1000:03}Z'
                                                                           , 'total': 0} for i in range(5000))]
        with self.on_upstream({'/analytics/graphs/cost': lambda _: {**graph(total=3), 'data_points': points}}) as server:
            found = self.report(server)['over_time']
            self.assertLessEqual(len(found), 31)
            self.assertEqual(sum(one['cost_us_cents'] for one in found), 6)

    def test_many_rows(self):
        def users(query):
            return rows(*({'user': f'{query["workspace_slug"]}{query["current_page"]}-{number}', 'requests': 1, 'cost': 1}
                          for number in range(100)), total=100000)

        answers = {'/admin/workspaces': lambda _: rows(*({'slug': f'w{number}'} for number in range(21))),
                   '/analytics/groups/users': users}
        with self.on_upstream(answers) as server:
            found = self.report(server, group_by='user')
            self.assertEqual(found['groups'][0]['name'], 'w00-0')
            self.assertEqual(found['others']['rows'], 1990)
            self.assertEqual(len(found['workspaces']), 20)
            self.assertEqual(len([one for one in server.progress if one['message'] == 'read usage by user']), 200)
            self.assertEqual(found['not_read_to_the_end'], ['workspaces', 'usage by user', 'rows of all workspaces together'])
            self.assertNotIn('cost_us_cents_before', found['groups'][0])

    def test_answers_that_are_none(self):
        answers = {path: lambda _: [] for _, path, _ in [*FIGURES.values(), *GROUPS.values()]}
        with self.on_upstream(answers) as server:
            found = self.report(server, workspace_slug='a')
            self.assertEqual((found['totals'], found['groups']), ({}, []))
            self.assertEqual(len(found['not_looked_at']), len(FIGURES) + 1)

    def test_a_quota_is_used_up(self):
        with self.on_upstream({'/analytics/graphs/tokens': lambda _: {**graph(total=1), 'is_quota_exceeded': True}}) as server:
            self.assertIn('is_quota_exceeded', self.report(server)['not_looked_at'][0]['reason'])

    def test_a_workspace_that_is_refused(self):
        def cost(query):
            return refused(query) if query['workspace_slug'] == 'a' else graph(total=1)

        with self.on_upstream({'/analytics/graphs/cost': cost}) as server:
            found = self.report(server, group_by='workspace')
            self.assertEqual((found['workspaces'], found['totals']['requests']), (['b'], 10))
            self.assertEqual([(one['kind'], one['workspace_id']) for one in found['not_looked_at']], [('all figures', 'a')])
            self.assertEqual([one['name'] for one in found['groups']], ['b'])
            self.assertEqual(found['change_percent']['cost_us_cents'], 0)

    def test_one_figure_that_fails_is_left_out(self):
        for what, (_, path, arguments) in {key: STEPS[key] for key in [*FIGURES, 'read usage by user', 'read usage by metadata']}.items():
            for status in (500, 429):
                with self.subTest(what, status=status), self.on_upstream({path: lambda _: (status, {'message': 'no'})}) as server:
                    found = self.report(server, **{**arguments, **({'workspace_slug': 'a'} if 'workspace_slug' in arguments else {})})
                    self.assertIn(f'HTTP {status}', found['not_looked_at'][0]['reason'])
                    self.assertNotEqual(found['totals'], {})

    def test_nothing_is_no_report(self):
        paths = [path for _, path, _ in [*FIGURES.values(), *GROUPS.values()]]
        with self.on_upstream({path: lambda _: (500, {'message': 'no'}) for path in [*paths, '/analytics/groups/ai-models']}) as server:
            self.assertFails(server.call('usage_report', WEEK), 'no figure could be read: ', 'HTTP 500')

    # ---- failure and cancellation ----

    def test_the_api_fails_at_every_step(self):
        with self.on_sandbox(clock=CLOCK) as (sandbox, server):
            for what, (operation, path, arguments) in STEPS.items():
                for fault in ('400', 'reset', 'truncate'):
                    with self.subTest(what, fault=fault):
                        sandbox.ask('PUT', '/sandbox/faults', f'GET {path} {fault}')
                        self.assertFails(server.call('usage_report', {**WEEK, **arguments}),
                                         f'usage_report stopped at {operation} ({what}): ')
            sandbox.ask('PUT', '/sandbox/faults', '')
            self.report(server)

    def test_it_is_cancelled_at_every_step(self):
        with self.on_sandbox(clock=CLOCK) as (sandbox, server):
            for what, (_, path, arguments) in STEPS.items():
                with self.subTest(what):
                    sandbox.ask('PUT', '/sandbox/faults', f'GET {path} delay=60s')
                    number = server.start('usage_report', {**WEEK, **arguments})
                    while server.receive().get('params', {}).get('message') != what:
                        pass
                    server.send({'method': 'notifications/cancelled', 'params': {'requestId': number}})
                    sandbox.ask('PUT', '/sandbox/faults', '')
                    server.next_id += 1
                    server.send({'id': server.next_id, 'method': 'ping'})
                    _, before = server.answer(server.next_id)
                    self.assertFalse([message for message in before if message.get('id') == number])
            self.report(server)


del Flow

if __name__ == '__main__':
    main()
