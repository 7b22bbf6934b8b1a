# SPDX-License-Identifier: MIT
"""The command sandbox as a person starts it: options, faults, the recording, and what is no HTTP. program.py PROGRAM"""

import contextlib
import errno
import http.client
import json
import os
import pathlib
import platform
import resource
import signal
import sqlite3
import subprocess
import tempfile
import time
import unittest
import urllib.parse

from played import CLEAN, KEY, PROGRAM, Sandbox, refused, run

AUDIT = ('/v1/audit-logs?start_time=2026-01-01T00:00:00Z&end_time=2026-02-01T00:00:00Z'
         '&organisation_id=5a4db0c5-0000-4000-8000-000000000001')


class Options(unittest.TestCase):
    def test_the_banner_names_address_and_key(self):
        with Sandbox() as sandbox:
            self.assertIn('nothing is sent to Portkey', sandbox.banner)
            self.assertIn(KEY, sandbox.banner)

    def test_every_answer_says_what_it_comes_from(self):
        with Sandbox() as sandbox:
            for target, key in (('/v1/configs', KEY), ('/v1/configs', None), ('/nothing', KEY)):
                self.assertEqual(sandbox.ask('GET', target, key=key)[1]['x-portkey-sandbox'], 'true')

    def test_a_key_of_ones_own_takes_the_place_of_the_usual_one(self):
        with Sandbox('--key', 'mine') as sandbox:
            self.assertNotIn('mine', sandbox.banner)
            self.assertEqual(sandbox.ask('GET', '/v1/configs', key='mine')[0], 200)
            self.assertEqual(sandbox.ask('GET', '/v1/configs')[0], 401)

    def test_the_clock_stands(self):
        with Sandbox('--clock', '2026-01-31T12:00:00Z') as sandbox:
            sandbox.ask('POST', '/v1/configs', '{"name": "a"}')
            row = json.loads(sandbox.ask('GET', '/v1/configs')[2])['data'][0]
            self.assertEqual(row['created_at'], '2026-01-31T12:00:00.000Z')

    def test_a_smaller_plan_refuses_what_needs_enterprise(self):
        with Sandbox('--plan', 'pro') as sandbox:
            self.assertEqual(sandbox.ask('GET', AUDIT)[0], 403)
            self.assertEqual(sandbox.ask('GET', '/v1/configs')[0], 200)
        with Sandbox() as sandbox:
            self.assertEqual(sandbox.ask('GET', AUDIT)[0], 200)

    def test_an_empty_one_has_no_traffic(self):
        target = ('/v1/analytics/graphs/requests?workspace_slug=ws-shared-5a4db0&time_of_generation_min=2020-01-01T00:00:00Z'
                  '&time_of_generation_max=2100-01-01T00:00:00Z')
        for seed, is_empty in (('empty', True), ('demo', False)):
            with Sandbox('--seed', seed) as sandbox:
                total = json.loads(sandbox.ask('GET', target)[2])['summary']['total']
                self.assertEqual(total == 0, is_empty)

    def test_a_file_keeps_the_state(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, 'state.db')
            with Sandbox('--db', path) as sandbox:
                slug = json.loads(sandbox.ask('POST', '/v1/configs', '{}')[2])['slug']
            with Sandbox('--db', path) as sandbox:
                self.assertEqual(sandbox.ask('GET', f'/v1/configs/{slug}')[0], 200)

    def test_a_start_that_is_killed_leaves_the_demo_or_nothing(self):
        for milliseconds in range(10, 210, 20):
            with tempfile.TemporaryDirectory() as folder:
                path = os.path.join(folder, 'state.db')
                with subprocess.Popen([PROGRAM, 'sandbox', '--port', '0', '--db', path], stderr=subprocess.DEVNULL,
                                      env=CLEAN) as killed:
                    time.sleep(milliseconds / 1000)
                    killed.kill()
                with Sandbox('--db', path) as sandbox:
                    for target, total in (('/v1/admin/workspaces', 3), ('/v1/configs', 5), ('/v1/logs/exports', 3)):
                        self.assertEqual(json.loads(sandbox.ask('GET', target)[2])['total'], total, milliseconds)

    def test_a_file_is_for_its_owner_and_one_process(self):
        with tempfile.TemporaryDirectory() as folder:
            path, recording = f'{folder}/state', f'{folder}/recording'
            with Sandbox('--db', path, '--record', recording) as sandbox:
                sandbox.ask('GET', '/v1/configs')
                for one in os.listdir(folder):
                    self.assertEqual(os.stat(f'{folder}/{one}').st_mode & 0o077, 0, one)
                status, complaint = refused('--port', '0', '--db', path)
                self.assertEqual(status, 1)
                self.assertIn('locked', complaint)

    def test_files_of_others_stay_as_they_are(self):
        with tempfile.TemporaryDirectory() as folder:
            path = f'{folder}/state'
            with contextlib.closing(sqlite3.connect(path)) as database:
                database.executescript('PRAGMA journal_mode = WAL; CREATE TABLE mine (a); INSERT INTO mine VALUES (1)')
            for content, complaint in ((pathlib.Path(path).read_bytes(), 'database of another program'),
                                       (b'a text\n', 'no SQLite database'), (b'SQLite format 3\0', 'no SQLite database')):
                pathlib.Path(path).write_bytes(content)
                status, found = refused('--port', '0', '--db', path)
                self.assertEqual(status, 1)
                self.assertIn(complaint, found)
                self.assertEqual((os.listdir(folder), pathlib.Path(path).read_bytes()), (['state'], content))
            os.mkfifo(f'{folder}/pipe')
            for other in ('pipe', '.'):
                self.assertIn('no regular file', refused('--db', f'{folder}/{other}')[1])

    def test_a_file_of_another_version(self):
        with tempfile.TemporaryDirectory() as folder:
            path = f'{folder}/state'
            with Sandbox('--db', path) as sandbox:
                sandbox.process.terminate()
                sandbox.process.wait()
            with contextlib.closing(sqlite3.connect(path)) as database:
                self.assertEqual(database.execute('PRAGMA application_id').fetchone(), (int.from_bytes(b'PKsb', 'big'),))
                database.execute('PRAGMA user_version = 2')
            self.assertIn('another version of the sandbox', refused('--db', path)[1])

    def test_names_that_mean_something_to_sqlite(self):
        with tempfile.TemporaryDirectory() as folder:
            for name in (':memory:', 'file:other?mode=memory'):
                with Sandbox('--seed', 'empty', '--db', name, cwd=folder) as sandbox:
                    self.assertEqual(sandbox.ask('POST', '/v1/configs', '{"name": "a"}')[0], 200)
                with Sandbox('--seed', 'empty', '--db', name, cwd=folder) as sandbox:
                    self.assertEqual(len(json.loads(sandbox.ask('GET', '/v1/configs')[2])['data']), 1)
                self.assertIn(name, os.listdir(folder))
            self.assertNotIn('other', os.listdir(folder))

    def test_a_signal_ends_it(self):
        with Sandbox() as sandbox:
            sandbox.process.send_signal(signal.SIGTERM)
            self.assertEqual(sandbox.process.wait(30), 0)

    def test_times_that_are_none(self):
        for time, said in (('2026-13-01', 'there is no 2026-13-01 in the calendar'), ('2026-02-32T00:00:00Z', 'there is no 2026-02-32'),
                           ('2026-01-01T24:00:00Z', 'times such as'), ('-1-1-1', 'takes a date, such as'), ('2026-01-01T10', 'times such as'),
                           ('2026-01-31garbage', 'times such as'), ('now', 'takes a date, such as')):
            status, complaint = refused('--clock', time)
            self.assertEqual(status, 2, time)
            self.assertIn(said, complaint)

    def test_wrong_usage(self):
        for options in (['--port', 'x'], ['--port', '65536'], ['--seed', 'some'], ['--plan', 'none'], ['--key', ''], ['--db', ''],
                        ['--clock', 'noon'], ['more']):
            self.assertEqual(refused(*options)[0], 2, options)
        for options in (['--db', '/nonexistent/a.db'], ['--record', '/nonexistent/a']):
            self.assertEqual(refused(*options)[0], 1, options)

    def test_a_port_that_is_taken(self):
        with Sandbox() as sandbox:
            self.assertIn('cannot listen', refused('--port', str(sandbox.port))[1])


    @unittest.skipUnless(platform.libc_ver()[0] == 'glibc', 'others do not give threads as much stack as the limit says')
    def test_a_thread_that_cannot_be_had(self):
        def ask_for_huge_stacks():
            resource.setrlimit(resource.RLIMIT_STACK, (1 << 50, resource.getrlimit(resource.RLIMIT_STACK)[1]))

        done = subprocess.run([PROGRAM, 'sandbox', '--port', '0'], capture_output=True, text=True, timeout=60, env=CLEAN,
                              preexec_fn=ask_for_huge_stacks)
        self.assertEqual(done.returncode, 1)
        self.assertIn(f'cannot listen on port 0 of 127.0.0.1: {os.strerror(errno.EAGAIN)}', done.stderr)


class Recording(unittest.TestCase):
    def test_lines(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, 'exchange.jsonl')
            with Sandbox('--record', path) as sandbox:
                sandbox.ask('POST', '/v1/configs', '{"name": "a"}')
                sandbox.ask('GET', '/v1/configs?workspace_id=x')
            with open(path, encoding='utf-8') as file:
                text = file.read()
        lines = [json.loads(line) for line in text.splitlines()]
        self.assertEqual([(line['method'], line['target'], line['status']) for line in lines],
                         [('POST', '/v1/configs', 200), ('GET', '/v1/configs?workspace_id=x', 200)])
        self.assertEqual(lines[0]['request'], '{"name": "a"}')
        self.assertNotIn(KEY, text)

    def test_observe_reads_them_and_finds_nothing(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, 'exchange.jsonl')
            with Sandbox('--record', path) as sandbox:
                slug = json.loads(sandbox.ask('POST', '/v1/configs', '{"config": {"retry": {"attempts": 3}}}')[2])['slug']
                for method, target in (('GET', '/v1/configs'), ('GET', f'/v1/configs/{slug}'), ('GET', '/v1/configs/none'),
                                       ('DELETE', f'/v1/configs/{slug}')):
                    sandbox.ask(method, target)
            done = run('observe', path)
        self.assertEqual((done.returncode, done.stdout), (0, 'answers compared: 4, differences: 0\n'))
        self.assertIn('passed over 1 responses without success: GET /v1/configs/none', done.stderr)


class Hostile(unittest.TestCase):
    def test_what_is_no_request_of_the_api(self):
        def get(target):
            return f'GET {target} HTTP/1.1\r\n{begin}Connection: close\r\n\r\n'.encode()

        begin = f'x-portkey-api-key: {KEY}\r\nHost: localhost\r\n'
        post = f'POST /v1/configs HTTP/1.1\r\n{begin}Content-Length: '.encode()
        with Sandbox() as sandbox:
            for data, status in ((b'', b''), (b'\0' * 100, b''), (b'\xff\xfe\r\n\r\n', b''), (b'GET\r\n\r\n', b''),
                                 (b'GET / HTTP/9.9\r\n\r\n', b'505'), (b'GET ' + b'/' * 100000 + b' HTTP/1.1\r\n\r\n', b'414'),
                                 (b'GET /v1/configs HTTP/1.1\r\n' + b'a: b\r\n' * 20000 + b'\r\n', b'431'),
                                 (post + b'-1\r\n\r\n', b'400'), (post + b'99999999999999999999\r\n\r\n', b'413'),
                                 (post + b'10\r\n\r\n{}', b''), (post + b'2\r\n\r\n{}', b'200'),
                                 (get('/v1/configs/%00'), b'400'), (get('/v1/configs/%zz'), b'400'),
                                 (get('/v1/configs?%00=%00'), b'400'), (get('/v1/configs?&&&==='), b'200')):
                self.assertEqual(sandbox.send(data)[9:12], status, data[:120])
            self.assertEqual(sandbox.ask('GET', '/v1/configs')[0], 200)

    def test_what_may_be_two_requests(self):
        """One answer, and the end of the connection: what follows is no request."""
        with Sandbox() as sandbox:
            hidden = b'GET /v1/configs HTTP/1.1\r\nHost: localhost\r\n\r\n'
            host, length = b'Host: localhost\r\n', b'Content-Length: 2\r\n'
            for head in (host + length + b'Content-Length: 60\r\n', host + length + b'Transfer-Encoding: chunked\r\n',
                         host + host, b'', host + b'x-portkey-api-key: a\r\nx-portkey-api-key: b\r\n'):
                answer = sandbox.send(b'POST /v1/configs HTTP/1.1\r\n' + head + b'\r\n{}' + hidden)
                self.assertEqual((answer[:12], answer.count(b'HTTP/1.1')), (b'HTTP/1.1 400', 1), head)

    def test_names_of_other_hosts(self):
        """As a browser sends them, whose page had its own name lead to this machine."""
        with Sandbox() as sandbox:
            def status(host, method=b'GET', target=b'/v1/configs'):
                return sandbox.send(method + b' ' + target + b' HTTP/1.1\r\nHost: ' + host + b'\r\nContent-Length: 0\r\n\r\n')[9:12]
            for host in (b'localhost', b'127.0.0.1:80', b'[::1]:8080'):
                self.assertEqual(status(host), b'401')
            for host in (b'evil.example', b'localhost.evil.example', b'127.0.0.1.evil.example', b''):
                self.assertEqual(status(host), b'403')
                self.assertEqual(status(host, b'PUT', b'/sandbox/faults'), b'403')

    def test_partials_that_contain_themselves(self):
        """Many times at each level: that is refused, and others are answered meanwhile."""
        with Sandbox() as sandbox:
            def make(target, body):
                status, _, text = sandbox.ask('POST', target, json.dumps(body))
                self.assertEqual(status, 200, text)
                return json.loads(text)
            collection = make('/v1/collections', {'name': 'C'})['id']
            partial = make('/v1/prompts/partials', {'name': 'p', 'string': 'x'})['slug']
            wide = json.dumps({'string': ('{{>' + partial + '}}') * 2000})
            self.assertEqual(sandbox.ask('PUT', f'/v1/prompts/partials/{partial}', wide)[0], 200)
            self.assertEqual(sandbox.ask('PUT', f'/v1/prompts/partials/{partial}/makeDefault', '{"version":2}')[0], 200)
            prompt = make('/v1/prompts', {'name': 'q', 'collection_id': collection, 'string': '{{>' + partial + '}}',
                                          'parameters': {}, 'virtual_key': 'v', 'model': 'm'})['slug']
            self.assertEqual(sandbox.ask('POST', f'/v1/prompts/{prompt}/render', '{"variables":{}}')[0], 400)

    def test_bodies(self):
        with Sandbox() as sandbox:
            for body in ('', '{', '[]', 'null', '1', '"a"', '[' * 5000, '{"a":' * 5000, '{"name":"\\ud800"}',
                         '{"name":"a","name":"b"}', '{"name":1e999}', '\ufeff{}'):
                status = sandbox.ask('POST', '/v1/configs', body.encode())[0]
                self.assertIn(status, (200, 400), body[:60])
            self.assertEqual(sandbox.ask('POST', '/v1/configs', b'{"name":"' + b'a' * (1 << 20) + b'"}')[0], 413)
            self.assertEqual(sandbox.ask('POST', '/v1/configs', b'{"name":"\xff"}')[0], 400)
            self.assertEqual(sandbox.ask('GET', '/v1/configs')[0], 200)

    def test_names_from_databases(self):
        with Sandbox() as sandbox:
            for name in ("'; DROP TABLE records; --", '%', '_', '../..', '\u0000'):
                sandbox.ask('POST', '/v1/configs', json.dumps({'name': name}))
                self.assertIn(sandbox.ask('GET', '/v1/configs/' + urllib.parse.quote(name, safe=''))[0], (400, 403), name)
            self.assertEqual(sandbox.ask('GET', '/v1/configs')[0], 200)


if __name__ == '__main__':
    unittest.main()
