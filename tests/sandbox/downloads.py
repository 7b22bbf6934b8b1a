# SPDX-License-Identifier: MIT
"""The files of log exports, as links lead to them. downloads.py PROGRAM"""

import http.client
import json
import unittest

from played import Sandbox

REPORTS = 'What the reports cost'


class Downloads(unittest.TestCase):
    def setUp(self):
        self.sandbox = Sandbox('--clock', '2026-01-31T12:00:00Z').__enter__()
        self.addCleanup(self.sandbox.__exit__)
        self.export = next(one for one in self.ask('/v1/logs/exports')['data'] if one['description'] == REPORTS)

    def ask(self, target):
        status, _, text = self.sandbox.ask('GET', target)
        self.assertEqual(status, 200, text)
        return json.loads(text)

    def link(self, export=None):
        return self.ask(f'/v1/logs/exports/{export or self.export["id"]}/download')['signed_url']

    def fetch(self, link, method='GET', **headers):
        address = link.removeprefix('http://')
        host, _, path = address.partition('/')
        connection = http.client.HTTPConnection(host, timeout=30)
        connection.request(method, '/' + path, headers=headers)
        answer = connection.getresponse()
        found = answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()
        connection.close()
        return found

    def test_the_file_has_the_logs_that_were_asked_for(self):
        status, headers, text = self.fetch(self.link())
        lines = [json.loads(line) for line in text.splitlines()]
        self.assertEqual((status, headers['content-type']), (200, 'application/jsonl'))
        self.assertEqual(len(lines), self.export['total_records'])
        self.assertGreater(len(lines), 100)
        for line in lines:
            self.assertEqual(set(line), {*self.export['requested_data'], 'metadata', 'portkeyHeaders'})
            self.assertGreaterEqual(line['cost'], self.export['filters']['cost_min'])
            self.assertEqual(line['metadata']['team'], 'reports')

    def test_a_line_is_the_log_that_is_read_by_its_id(self):
        line = json.loads(self.fetch(self.link())[2].splitlines()[0])
        metrics = self.ask(f'/v1/logs/{line["id"]}')['metrics']
        self.assertEqual((metrics['trace_id'], metrics['cost'], metrics['ai_model']),
                         (line['trace_id'], line['cost'], line['ai_model']))

    def test_parts(self):
        link = self.link()
        _, headers, text = self.fetch(link)
        self.assertEqual(headers['accept-ranges'], 'bytes')
        length = len(text)
        for wanted, first, end in (('bytes=0-9', 0, 10), ('bytes=10-', 10, length), ('bytes=-5', length - 5, length),
                                   (f'bytes=0-{length}', 0, length), (f'bytes=-{length + 1}', 0, length),
                                   (f'bytes={length - 1}-{2**64 + length}', length - 1, length)):
            status, headers, part = self.fetch(link, range=wanted)
            self.assertEqual((status, part), (206, text[first:end]), wanted)
            self.assertEqual(headers['content-range'], f'bytes {first}-{end - 1}/{length}')
        for wanted in (f'bytes={length}-', 'bytes=-0', f'bytes={2**64 + 5}-'):
            status, headers, part = self.fetch(link, range=wanted)
            self.assertEqual((status, headers['content-range'], part), (416, f'bytes */{length}', b''), wanted)
        for wanted in ('bytes=2-1', 'bytes=-', 'bytes=0-1,3-4', 'bytes= 0-1', 'lines=0-1', 'bytes=0-1x', ''):
            self.assertEqual(self.fetch(link, range=wanted)[::2], (200, text), wanted)

    def test_links_that_lead_nowhere(self):
        link = self.link()
        begin = link[:link.rindex('/') + 1]
        for token in ('', 'x', 'sandbox-owner-key', "' OR 1=1 --".replace(' ', '%20'), 'a' * 5000):
            self.assertEqual(self.fetch(begin + token)[0], 403, token)
        self.assertEqual(self.fetch(link + '?a=b')[0], 403)
        self.assertEqual(self.fetch(link, 'POST')[0], 404)

    def test_a_file_that_is_too_large(self):
        log = {'request': {'url': 'https://a.invalid', 'body': {'text': 'a' * 1000000}}, 'response': {'body': {}}}
        for i in range(17):
            body = json.dumps({**log, 'metadata': {'trace_id': f'large-{i}'}})
            self.assertEqual(self.sandbox.ask('POST', '/v1/logs', body)[0], 200)
        for size, expected in ((16, 200), (17, 413)):
            filters = {'trace_id': ','.join(f'large-{i}' for i in range(17)), 'page_size': size}
            body = json.dumps({'filters': filters, 'requested_data': ['request']})
            export = json.loads(self.sandbox.ask('POST', '/v1/logs/exports', body)[2])['id']
            self.sandbox.ask('POST', f'/v1/logs/exports/{export}/start')
            self.ask(f'/v1/logs/exports/{export}')
            self.ask(f'/v1/logs/exports/{export}')
            status, headers, text = self.fetch(self.link(export), range='bytes=5-')
            self.assertEqual(status, 206 if expected == 200 else expected)
            self.assertEqual(headers['content-type'] == 'application/json', expected != 200)

    def test_a_link_ends_after_six_hours(self):
        link = self.link()
        for step, expected in (('+5h', 200), ('+1h', 403)):
            self.assertEqual(self.sandbox.ask('PUT', '/sandbox/clock', step)[0], 200)
            self.assertEqual(self.fetch(link)[0], expected, step)
        self.assertEqual(self.fetch(self.link())[0], 200)

    def test_a_link_is_no_api_key(self):
        token = self.link().rpartition('/')[2]
        self.assertEqual(self.sandbox.ask('GET', '/v1/configs', key=token)[0], 401)

    def test_an_api_key_is_no_link(self):
        _, _, text = self.sandbox.ask('POST', '/v1/api-keys/organisation/service', '{"name": "K", "scopes": []}')
        link = self.link()
        self.assertEqual(self.fetch(link[:link.rindex('/') + 1] + json.loads(text)['key'])[0], 403)


if __name__ == '__main__':
    unittest.main()
