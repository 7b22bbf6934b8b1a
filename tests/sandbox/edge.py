# SPDX-License-Identifier: MIT
"""The sandbox at the edges of what requests may be: pages, texts, sizes. edge.py PROGRAM"""

import json
import unittest

from played import Sandbox

MILLION = 'x' * 1000000


def message(answer):
    return json.loads(answer[2])['data']['message']


class Pages(unittest.TestCase):
    def test_numbers_that_are_none(self):
        with Sandbox() as sandbox:
            for path in ('/v1/integrations', '/v1/admin/workspaces/ws-shared-5a4db0/users'):
                for name in ('page_size', 'current_page'):
                    for number in ('x', '-1', '1.5', '1e400', '1000000001', '9223372036854775807', '99999999999999999999'):
                        answer = sandbox.ask('GET', f'{path}?{name}={number}')
                        self.assertEqual((answer[0], json.loads(answer[2])['data']['errorCode']), (400, 'AB01'), number)
                        self.assertIn(f'/{name}: expected', message(answer))
                self.assertEqual(sandbox.ask('GET', f'{path}?page_size=1e1')[0], 200)

    def test_beyond_the_end(self):
        with Sandbox() as sandbox:
            sandbox.ask('POST', '/v1/integrations', '{"name": "a", "ai_provider_id": "openai"}')
            for query, count in (('', 1), ('?current_page=1', 0), ('?current_page=1000000000&page_size=1000000000', 0)):
                answer = json.loads(sandbox.ask('GET', f'/v1/integrations{query}')[2])
                self.assertEqual((len(answer['data']), answer['total']), (count, 1), query)

    def test_lists_that_are_too_large(self):
        with Sandbox() as sandbox:
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


class Texts(unittest.TestCase):
    def test_half_of_a_surrogate_pair(self):
        with Sandbox() as sandbox:
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
