# SPDX-License-Identifier: MIT
"""The sandbox at the edges of what requests may be: pages, texts, sizes. edge.py PROGRAM"""

import json
import unittest

from played import KEY, Sandbox

MILLION = 'x' * 1000000


def message(answer):
    return json.loads(answer[2])['data']['message']


class Pages(unittest.TestCase):
    def test_numbers_that_are_none(self):
        with Sandbox('--seed', 'empty') as sandbox:
            for path in ('/v1/integrations', '/v1/admin/workspaces/ws-shared-5a4db0/users'):
                for name in ('page_size', 'current_page'):
                    for number in ('x', '-1', '1.5', '1e400', '1000000001', '9223372036854775807', '99999999999999999999'):
                        answer = sandbox.ask('GET', f'{path}?{name}={number}')
                        self.assertEqual((answer[0], json.loads(answer[2])['data']['errorCode']), (400, 'AB01'), number)
                        self.assertIn(f'/{name}: expected', message(answer))
                self.assertEqual(sandbox.ask('GET', f'{path}?page_size=1e1')[0], 200)

    def test_beyond_the_end(self):
        with Sandbox('--seed', 'empty') as sandbox:
            sandbox.ask('POST', '/v1/integrations', '{"name": "a", "ai_provider_id": "openai"}')
            for query, count in (('', 1), ('?current_page=1', 0), ('?current_page=1000000000&page_size=1000000000', 0)):
                answer = json.loads(sandbox.ask('GET', f'/v1/integrations{query}')[2])
                self.assertEqual((len(answer['data']), answer['total']), (count, 1), query)

    def test_lists_that_are_too_large(self):
        with Sandbox('--seed', 'empty') as sandbox:
            for number in range(17):
                for path in ('configs', 'integrations'):
                    body = {'name': f'{number}{MILLION}'} | ({'ai_provider_id': 'openai'} if path == 'integrations' else {})
                    self.assertEqual(sandbox.ask('POST', f'/v1/{path}', json.dumps(body))[0], 200)
            answer = sandbox.ask('GET', '/v1/integrations')
            self.assertEqual(answer[0], 400)
            self.assertIn('ask for fewer rows', message(answer))
            names = [row['name'] for page in range(4)
                     for row in json.loads(sandbox.ask('GET', f'/v1/integrations?page_size=5&current_page={page}')[2])['data']]
            self.assertEqual([name.rstrip('x') for name in names], [str(number) for number in reversed(range(17))])
            answer = sandbox.ask('GET', '/v1/configs')
            self.assertEqual(answer[0], 400)
            self.assertIn('it has no pages', message(answer))


class Targets(unittest.TestCase):
    def test_too_many_parameters(self):
        """Of which libmicrohttpd alone would answer none where its memory for them ends."""
        with Sandbox('--seed', 'empty') as sandbox:
            for count, status in ((256, 200), (257, 414), (1000, 414), (30000, 414)):
                for part in ('a', 'a=b', 'name=x', '%41=%42'):
                    target = f'/v1/configs?{"&".join([part] * count)}'
                    if len(target) > 60000 or (status == 200 and part == 'name=x'):
                        continue
                    answer = sandbox.ask('GET', target)
                    self.assertEqual(answer[0], status, (count, part))
                    if status == 414:
                        self.assertIn('256 parameters', message(answer))
                        self.assertEqual(answer[1]['Connection'], 'close')

    def test_too_long(self):
        with Sandbox('--seed', 'empty') as sandbox:
            path = '/v1/configs?a='
            for length, status in ((16384, 200), (16385, 414), (60000, 414)):
                answer = sandbox.ask('GET', path + 'x' * (length - len(path)))
                self.assertEqual(answer[0], status, length)
            self.assertIn('16 KB', message(answer))
            self.assertEqual(sandbox.ask('GET', path + 'x' * 200000)[0], 414)

    def test_a_query_is_read_as_it_was_sent(self):
        with Sandbox('--seed', 'empty') as sandbox:
            for name in ('a&b', 'c'):
                self.assertEqual(sandbox.ask('POST', '/v1/mcp-integrations', json.dumps(
                    {'name': name, 'url': 'https://example.com', 'auth_type': 'none', 'transport': 'http'}))[0], 200)
            for query, names in (('', ['a&b', 'c']), ('?', ['a&b', 'c']), ('?&page_size=1', ['c']), ('?search=a%26b&x', ['a&b'])):
                rows = json.loads(sandbox.ask('GET', f'/v1/mcp-integrations{query}')[2])['data']
                self.assertEqual(sorted(row['name'] for row in rows), names, query)

    def test_head_is_get_without_the_body(self):
        with Sandbox('--seed', 'empty') as sandbox:
            for target in ('/v1/configs', '/v1/configs/none', '/nothing'):
                status, headers, _ = sandbox.ask('GET', target)
                head = sandbox.ask('HEAD', target)
                self.assertEqual((head[0], head[1]['Content-Length'], head[2]), (status, headers['Content-Length'], b''))
            self.assertEqual(sandbox.ask('HEAD', '/v1/configs')[0], 200)
            self.assertEqual(sandbox.ask('HEAD', '/v1/configs', key='none')[0], 401)
            self.assertEqual(sandbox.ask('OPTIONS', '/v1/configs')[0], 404)


class Bytes(unittest.TestCase):
    def test_a_second_request_behind_what_is_none(self):
        key = b'x-portkey-api-key: ' + KEY.encode() + b'\r\n'
        second = b'GET /v1/configs HTTP/1.1\r\nHost: localhost\r\n' + key + b'Connection: close\r\n\r\n'
        with Sandbox('--seed', 'empty') as sandbox:
            for line in (b': x\r\n', b':\r\n', b'X: y\n\r\n', b'\n', b'X: a\rb\r\n\r\n'):
                found = sandbox.send(b'GET /v1/configs HTTP/1.1\r\nHost: localhost\r\n' + key + line + second)
                self.assertEqual((found[9:12], found.count(b'HTTP/1.1 ')), (b'400', 1), line)
            found = sandbox.send(b'POST /v1/configs HTTP/1.1\r\nHost: localhost\r\n' + key +
                                 b'Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n: x\r\n' + second)
            self.assertEqual(found.count(b'HTTP/1.1 '), 1)


class Texts(unittest.TestCase):
    def test_half_of_a_surrogate_pair(self):
        with Sandbox('--seed', 'empty') as sandbox:
            for text in (r'\ud800', r'\udc00', r'\ud800\n', r'\ud800\ud800', r'\udc00\ud800', r'\ud83d\ude00\udbff', r'a\\\ud800'):
                answer = sandbox.ask('POST', '/v1/configs', f'{{"name": "{text}"}}')
                self.assertEqual(answer[0], 400, text)
                self.assertIn('surrogate', message(answer))
            self.assertEqual(json.loads(sandbox.ask('GET', '/v1/configs')[2])['data'], [])
            for text in (r'\ud83d\ude00', r'\\ud800', r'\u0000', r'\ud83d\ude00\uD83D\uDE00'):
                self.assertEqual(sandbox.ask('POST', '/v1/configs', f'{{"name": "{text}"}}')[0], 200, text)
            names = [row['name'] for row in json.loads(sandbox.ask('GET', '/v1/configs')[2])['data']]
            self.assertEqual(names, ['\U0001f600' * 2, '\0', r'\ud800', '\U0001f600'])


if __name__ == '__main__':
    unittest.main()
