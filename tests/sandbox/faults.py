# SPDX-License-Identifier: MIT
"""What the owner makes happen: faults by rule, and the clock. faults.py PROGRAM"""

import http.client
import json
import threading
import time
import unittest

from played import KEY, Sandbox, refused


def timed(call, *arguments):
    """What a call returns, and its seconds."""
    start = time.monotonic()
    return call(*arguments), time.monotonic() - start


def rules_of(sandbox):
    return json.loads(sandbox.ask('GET', '/sandbox/faults')[2])['faults']


class Faults(unittest.TestCase):
    def test_each_kind(self):
        with Sandbox('--fault', 'GET /configs 429', '--fault', '* /labels reset', '--fault', 'GET /coll* truncate') as sandbox:
            status, headers, _ = sandbox.ask('GET', '/v1/configs')
            self.assertEqual((status, headers['retry-after']), (429, '1'))
            self.assertEqual(sandbox.ask('POST', '/v1/configs', '{}')[0], 200)
            with self.assertRaises((http.client.RemoteDisconnected, ConnectionResetError)):
                sandbox.ask('GET', '/v1/labels')
            with self.assertRaises(http.client.IncompleteRead):
                sandbox.ask('GET', '/v1/collections?workspace_id=ws-shared-5a4db0')

    def test_retry_after(self):
        with Sandbox('--fault', 'GET /configs 503 retry-after=30', '--fault', 'GET /labels retry-after=86400 429',
                     '--fault', 'GET /prompts 500') as sandbox:
            for path, status, seconds in (('configs', 503, '30'), ('labels', 429, '86400'), ('prompts', 500, None)):
                answer = sandbox.ask('GET', f'/v1/{path}')
                self.assertEqual((answer[0], answer[1].get('retry-after')), (status, seconds))

    def test_a_delay_stops_no_others(self):
        with Sandbox('--fault', 'GET /configs delay=1500ms') as sandbox:
            slow = []
            threads = [threading.Thread(target=lambda: slow.append(timed(sandbox.ask, 'GET', '/v1/configs'))) for _ in range(20)]
            for thread in threads:
                thread.start()
            time.sleep(.3)
            self.assertEqual((sandbox.ask('GET', '/v1/prompts')[0], len(slow)), (200, 0))
            for thread in threads:
                thread.join()
            self.assertEqual([answer[0] for answer, _ in slow], [200] * 20)
            self.assertGreaterEqual(min(seconds for _, seconds in slow), 1.5)

    def test_a_delay_before_other_faults(self):
        with Sandbox('--fault', 'GET /configs delay=1s 503', '--fault', 'GET /labels reset delay=1s') as sandbox:
            answer, seconds = timed(sandbox.ask, 'GET', '/v1/configs')
            self.assertEqual(answer[0], 503)
            self.assertGreaterEqual(seconds, 1)
            start = time.monotonic()
            with self.assertRaises((http.client.RemoteDisconnected, ConnectionResetError)):
                sandbox.ask('GET', '/v1/labels')
            self.assertGreaterEqual(time.monotonic() - start, 1)

    def test_a_slow_body(self):
        """Whole in the end, in many pieces, and others are answered meanwhile."""
        with Sandbox() as sandbox:
            whole = sandbox.ask('GET', '/v1/configs')[2]
            sandbox.ask('PUT', '/sandbox/faults', 'GET /configs rate=1000')
            connection = http.client.HTTPConnection('127.0.0.1', sandbox.port, timeout=30)
            start = time.monotonic()
            connection.request('GET', '/v1/configs', headers={'x-portkey-api-key': KEY})
            answer = connection.getresponse()
            pieces = [answer.read1(1)]
            self.assertEqual(sandbox.ask('GET', '/v1/prompts')[0], 200)
            while piece := answer.read1(65536):
                pieces.append(piece)
            connection.close()
            self.assertEqual(b''.join(pieces), whole)
            self.assertGreater(len(pieces), 5)
            self.assertGreaterEqual(time.monotonic() - start, len(whole) / 1000 - .1)

    def test_a_slow_body_that_ends_early(self):
        with Sandbox('--seed', 'empty', '--fault', 'GET /configs rate=100 truncate') as sandbox:
            with self.assertRaises(http.client.IncompleteRead) as caught:
                sandbox.ask('GET', '/v1/configs')
            sandbox.ask('PUT', '/sandbox/faults', '')
            self.assertEqual(caught.exception.partial, sandbox.ask('GET', '/v1/configs')[2][:18])

    def test_the_end_waits_for_nothing(self):
        with Sandbox('--fault', 'GET /configs delay=600s', '--fault', 'GET /labels rate=1') as sandbox:
            ended = []
            def ask(path):
                try:
                    sandbox.ask('GET', path)
                except (http.client.HTTPException, OSError):
                    pass
                ended.append(path)
            threads = [threading.Thread(target=ask, args=(path,)) for path in ('/v1/configs', '/v1/labels')]
            for thread in threads:
                thread.start()
            time.sleep(.5)
            self.assertEqual(ended, [])
            sandbox.process.terminate()
            self.assertEqual(sandbox.process.wait(10), 0)
            for thread in threads:
                thread.join(10)
            self.assertEqual(len(ended), 2)

    def test_chance(self):
        with Sandbox('--fault', '* * 503 50%') as sandbox:
            statuses = [sandbox.ask('GET', '/v1/configs')[0] for _ in range(40)]
            self.assertEqual(set(statuses), {200, 503})

    def test_what_is_no_rule(self):
        for rule, complaint in (('', 'a method is'), ('get /a 503', 'a method is'), ('PATCH /a 503', 'a method is'),
                                ('GETS /a 503', 'a method is'), ('GET', 'a path begins'), ('GET a 503', 'a path begins'),
                                ('GET /v1/configs 503', 'no version'), ('GET /v2/* 503', 'no version'),
                                ('GET /a?b=c 503', 'no query'), (f'GET /{"a" * 160} 503', 'fewer than 160'),
                                ('GET /a', 'says what happens'), ('GET /a 50%', 'says what happens'),
                                ('GET /a 200', 'from 400 to 599'), ('GET /a 600', 'from 400 to 599'),
                                ('GET /a 5030', 'from 400 to 599'), ('GET /a 503 0%', 'from 1% to 100%'),
                                ('GET /a 503 101%', 'from 1% to 100%'), ('GET /a 503 %', 'from 1% to 100%'),
                                ('GET /a delay=', 'a delay is'), ('GET /a delay=5', 'a delay is'),
                                ('GET /a delay=601s', 'a delay is'), ('GET /a delay=-1s', 'a delay is'),
                                ('GET /a rate=0', 'a rate is'), ('GET /a rate=1000001', 'a rate is'),
                                ('GET /a retry-after=1', 'goes with a status'), ('GET /a 503 retry-after=0', 'is seconds'),
                                ('GET /a 503 retry-after=86401', 'is seconds'), ('GET /a reset 503', 'with reset'),
                                ('GET /a reset truncate', 'with reset'), ('GET /a reset rate=1', 'with reset'),
                                ('GET /a explode', 'what happens is')):
            status, found = refused('--fault', rule)
            self.assertEqual(status, 2, rule)
            self.assertIn(complaint, found, rule)

    def test_they_are_replaced_while_it_runs(self):
        with Sandbox('--fault', 'GET /configs 503') as sandbox:
            for body in ('nonsense', 'GET /labels 500\nGET /prompts 200', 'GET /labels 503\0', 'x' * 256,
                         'GET /labels 500\n' * 33):
                status, _, text = sandbox.ask('PUT', '/sandbox/faults', body)
                self.assertEqual(status, 400, body[:40])
                self.assertIn('Nothing was changed: ', json.loads(text)['data']['message'])
            self.assertIn('at most 32 rules', text.decode())
            self.assertEqual(sandbox.ask('GET', '/v1/configs')[0], 503)
            body = 'GET /labels 500\n\n \r\n* /prompts* 30%  delay=2s truncate\t502 retry-after=7 rate=9\n'
            status, _, text = sandbox.ask('PUT', '/sandbox/faults', body)
            self.assertEqual(status, 200)
            self.assertEqual(json.loads(text)['faults'], rules_of(sandbox))
            self.assertEqual(rules_of(sandbox), ['GET /labels 500 100%',
                                                 '* /prompts* 502 retry-after=7 delay=2000ms rate=9 truncate 30%'])
            self.assertEqual(sandbox.ask('PUT', '/sandbox/faults', '\n'.join(rules_of(sandbox)))[2], text)
            self.assertEqual(sandbox.ask('GET', '/v1/configs')[0], 200)
            self.assertEqual(sandbox.ask('GET', '/v1/labels')[0], 500)
            self.assertEqual(sandbox.ask('HEAD', '/v1/labels')[0], 500)
            self.assertEqual(sandbox.ask('PUT', '/sandbox/faults', '')[2], b'{"faults":[]}')
            self.assertEqual(sandbox.ask('GET', '/v1/labels')[0], 200)


class Clock(unittest.TestCase):
    def read(self, sandbox):
        answer = json.loads(sandbox.ask('GET', '/sandbox/clock')[2])
        return answer['time'], answer['stands']

    def test_a_clock_that_stands(self):
        with Sandbox('--clock', '2026-01-31T12:00:00Z') as sandbox:
            self.assertEqual(self.read(sandbox), ('2026-01-31T12:00:00.000Z', True))
            for to, time_then in (('+1d\n', '2026-02-01T12:00:00.000Z'), ('+90s', '2026-02-01T12:01:30.000Z'),
                                  ('+5m', '2026-02-01T12:06:30.000Z'), ('+48h', '2026-02-03T12:06:30.000Z'),
                                  ('2025-01-01', '2025-01-01T00:00:00.000Z')):
                status, _, text = sandbox.ask('PUT', '/sandbox/clock', to)
                self.assertEqual((status, json.loads(text)), (200, {'time': time_then, 'stands': True}), to)
            sandbox.ask('POST', '/v1/configs', '{"name": "a"}')
            row = json.loads(sandbox.ask('GET', '/v1/configs')[2])['data'][0]
            self.assertEqual(row['created_at'], '2025-01-01T00:00:00.000Z')

    def test_a_clock_that_runs(self):
        with Sandbox() as sandbox:
            before = time.time()
            self.assertFalse(self.read(sandbox)[1])
            sandbox.ask('PUT', '/sandbox/clock', '+1d')
            ahead, stands = self.read(sandbox)
            expected = time.strftime('%Y-%m-%dT%H:%M:%S', time.gmtime(before + 86400))
            self.assertFalse(stands)
            self.assertGreaterEqual(ahead[:19], expected)
            time.sleep(1.1)
            self.assertGreater(self.read(sandbox)[0][:19], ahead[:19])
            sandbox.ask('PUT', '/sandbox/clock', '2026-01-31T12:00:00Z')
            self.assertEqual(self.read(sandbox), ('2026-01-31T12:00:00.000Z', True))
            sandbox.ask('PUT', '/sandbox/clock', 'now')
            then, stands = self.read(sandbox)
            self.assertFalse(stands)
            self.assertLess(then[:19], expected)

    def test_a_key_expires_when_the_clock_moves(self):
        with Sandbox('--clock', '2026-01-31T12:00:00Z') as sandbox:
            text = sandbox.ask('POST', '/v1/api-keys/organisation/service', json.dumps(
                {'name': 'k', 'scopes': ['configs.list'], 'expires_at': '2026-02-10T00:00:00Z'}))[2]
            key = json.loads(text)['key']
            self.assertEqual(sandbox.ask('GET', '/v1/configs', key=key)[0], 200)
            sandbox.ask('PUT', '/sandbox/clock', '+10d')
            self.assertEqual(sandbox.ask('GET', '/v1/configs', key=key)[0], 401)

    def test_times_that_are_none(self):
        with Sandbox('--clock', '2026-01-31T12:00:00Z') as sandbox:
            for to in ('', 'noon', '+', '+1', '+d', '+0d', '+1w', '+-1d', '-1d', '+1dd', '+99999999d', '+9999999d', '1970-01-01',
                       '1969-12-31', '9000-01-01', '2026-01-31T12:00:00Z\0', ' now', 'x' * 100):
                status, _, text = sandbox.ask('PUT', '/sandbox/clock', to)
                self.assertEqual(status, 400, to)
                self.assertIn('Nothing was changed: ', json.loads(text)['data']['message'])
            self.assertEqual(self.read(sandbox), ('2026-01-31T12:00:00.000Z', True))
        self.assertIn('2026-01-31T12:00:00Z', refused('--clock', '9000-01-01')[1])


class Owner(unittest.TestCase):
    def test_control_is_the_owners(self):
        with Sandbox() as sandbox:
            text = sandbox.ask('POST', '/v1/api-keys/organisation/service', json.dumps({'name': 'k', 'scopes': ['configs.list']}))[2]
            for key in (None, '', 'wrong', json.loads(text)['key']):
                for method, path in (('GET', 'faults'), ('PUT', 'faults'), ('GET', 'clock'), ('PUT', 'clock'), ('GET', 'x')):
                    answer = sandbox.ask(method, f'/sandbox/{path}', 'now' if path == 'clock' else '', key=key)
                    self.assertEqual((answer[0], json.loads(answer[2])['data']['errorCode']), (401, 'AB05'))

    def test_what_else_is_asked_of_it(self):
        with Sandbox('--fault', '* * 503') as sandbox:
            self.assertEqual(sandbox.ask('POST', '/sandbox/faults', '')[0], 400)
            for path in ('/sandbox/', '/sandbox/other', '/sandbox/faults?', '/sandbox/faults/'):
                self.assertEqual(sandbox.ask('GET', path)[0], 404, path)
            self.assertEqual(sandbox.ask('HEAD', '/sandbox/clock')[0], 200)
            self.assertEqual(sandbox.ask('GET', '/sandbox')[0], 503)


if __name__ == '__main__':
    unittest.main()
