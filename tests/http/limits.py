# SPDX-License-Identifier: MIT
"""How often clients may ask. limits.py PROGRAM"""

import json
import time
import unittest

from served import Served, refused

TOKEN = 'a-token-of-this-test'
OTHER = 'another-that-is-none'
LIMITED = {'RATE_LIMIT_ENABLED': 'true', 'RATE_LIMIT_MAX': '5', 'RATE_LIMIT_REFILL': '1', 'RATE_LIMIT_WINDOW_MS': '3600000'}
DAY = {**LIMITED, 'RATE_LIMIT_WINDOW_MS': '86400000'}
PING = {'jsonrpc': '2.0', 'id': 1, 'method': 'ping'}


class Limits(unittest.TestCase):
    def use_up(self, served, count=5, **headers):
        """So many requests are answered, and no further one."""
        for _ in range(count):
            self.assertNotEqual(served.ask('POST', **headers)[0], 429)
        self.assertEqual(served.ask('POST', **headers)[0], 429)

    def test_what_is_said(self):
        with Served(**LIMITED) as served:
            for _ in range(5):
                self.assertEqual(served.initialize()[0], 200)
            status, headers, answer = served.initialize(Origin='http://localhost')
            self.assertEqual((status, answer['error']['code'], answer['id']), (429, -32000, None))
            self.assertGreater(int(headers['retry-after']), 3500)
            self.assertLessEqual(int(headers['retry-after']), 3600)
            self.assertIn('Retry-After', headers['access-control-expose-headers'])

    def test_what_is_not_counted(self):
        """The state of the server, and what browsers ask before they ask."""
        with Served(**LIMITED) as served:
            for _ in range(10):
                self.assertEqual(served.ask('GET', '/health')[0], 200)
                self.assertEqual(served.ask('OPTIONS', Origin='http://localhost')[0], 204)
            self.use_up(served)
            self.assertEqual(served.ask('GET', '/health')[0], 200)

    def test_each_address_has_its_own(self):
        """Behind a proxy that is trusted; one that a client writes itself is not believed."""
        with Served(**LIMITED) as served:
            self.use_up(served, X_Forwarded_For='192.0.2.1')
            self.use_up(served, X_Forwarded_For='192.0.2.2')
            self.assertEqual(served.ask('POST', X_Forwarded_For='192.0.2.7, 192.0.2.1')[0], 429)
            self.assertEqual(served.ask('POST', X_Forwarded_For='192.0.2.1, 192.0.2.7')[0], 415)
            self.use_up(served, X_Forwarded_For='2001:db8::1')
            self.assertEqual(served.ask('POST', X_Forwarded_For='2001:db8::2')[0], 429)
            self.use_up(served)
        with Served(**LIMITED, MCP_TRUST_PROXY='false') as served:
            self.use_up(served, X_Forwarded_For='192.0.2.1')
            self.assertEqual(served.ask('POST', X_Forwarded_For='192.0.2.2')[0], 429)
        with Served(**LIMITED, MCP_TRUST_PROXY='2') as served:
            self.use_up(served, X_Forwarded_For='192.0.2.1, 192.0.2.9')
            self.assertEqual(served.ask('POST', X_Forwarded_For='192.0.2.1, 192.0.2.8')[0], 429)
            self.assertEqual(served.ask('POST', X_Forwarded_For='192.0.2.2, 192.0.2.9')[0], 415)

    def test_a_proxy_that_is_not_trusted(self):
        """It is said once: any client can send the header."""
        for trusted, count in (('192.0.2.1', 1), ('false', 0), ('loopback', 0)):
            with Served(MCP_TRUST_PROXY=trusted) as served:
                served.ask('POST')
                for each in range(3):
                    self.assertEqual(served.ask('POST', X_Forwarded_For=f'192.0.2.{each}')[0], 415)
                served.process.terminate()
                lines = [json.loads(line) for line in served.process.stderr.read().splitlines()]
                found = [(line['level'], line['client']) for line in lines if line['event'] == 'untrusted_proxy']
                self.assertEqual(found, [('warn', '127.0.0.1')] * count)

    def test_each_principal_has_its_own(self):
        with Served(**LIMITED, MCP_KEY_MODE='client') as served:
            keys = ('sandbox-owner-key', 'a-key-of-somebody-else')
            for address, key in enumerate(keys):
                for each in range(5):
                    self.assertEqual(served.ask('POST', X_Forwarded_For=f'192.0.2.{10 * address + each}', x_portkey_api_key=key)[0], 415)
                self.assertEqual(served.ask('POST', X_Forwarded_For='192.0.2.99', x_portkey_api_key=key)[0], 429)

    def test_without_a_login_addresses_count_alone(self):
        with Served(**LIMITED) as served:
            for each in range(20):
                self.assertEqual(served.ask('POST', X_Forwarded_For=f'192.0.2.{each}')[0], 415)

    def test_too_many_addresses(self):
        """Further ones share what one may ask."""
        with Served(**DAY, RATE_LIMIT_MAX_BUCKETS='2') as served:
            for each in range(2):
                self.assertEqual(served.ask('POST', X_Forwarded_For=f'192.0.2.{each}')[0], 415)
            for each in range(5):
                self.assertEqual(served.ask('POST', X_Forwarded_For=f'192.0.2.{10 + each}')[0], 415)
            self.assertEqual(served.ask('POST', X_Forwarded_For='192.0.2.99')[0], 429)
            self.assertEqual(served.ask('POST', X_Forwarded_For='192.0.2.1')[0], 415)

    def test_it_comes_back(self):
        with Served(**{**LIMITED, 'RATE_LIMIT_MAX': '1', 'RATE_LIMIT_WINDOW_MS': '1000'}) as served:
            deadline = time.monotonic() + 30
            answers = set()
            while not {429, 415} <= answers or served.ask('POST')[0] == 429:
                answers.add(served.ask('POST')[0])
                self.assertLess(time.monotonic(), deadline)

    def test_it_is_on_by_default(self):
        with Served(RATE_LIMIT_ENABLED='') as served:
            found = [served.ask('POST')[0] for _ in range(61)]
            self.assertEqual(found[:60], [415] * 60)
            # On a machine that stands still for a second another one came back.
            while found[-1] != 429:
                found.append(served.ask('POST')[0])
                self.assertLess(len(found), 1000)

    def batch(self, served, count, **headers):
        return served.post([{**PING, 'id': each} for each in range(count)], MCP_Protocol_Version='2025-03-26', **headers)

    def test_batches_cost_as_much_as_their_messages(self):
        """By the address of who has no login, by the principal of who has one; of what is refused nothing is done."""
        alone = {**LIMITED, 'MCP_SESSION_MODE': 'stateless'}
        for variables, header in ((alone, {}), ({**alone, 'MCP_KEY_MODE': 'client'}, {'x_portkey_api_key': 'sandbox-owner-key'})):
            with Served(**variables) as served:
                status, _, answers = self.batch(served, 3, **header)
                self.assertEqual((status, [answer['result'] for answer in answers]), (200, [{}, {}, {}]))
                status, headers, answer = self.batch(served, 3, **header)
                self.assertEqual((status, answer['error']['code'], answer['id']), (429, -32000, None))
                self.assertIn('each message of a batch', answer['error']['message'])
                self.assertGreater(int(headers['retry-after']), 3500)
                # The request itself was counted, which leaves one.
                self.assertEqual(self.batch(served, 1, **header)[0], 200)
                self.assertEqual(self.batch(served, 1, **header)[0], 429)

    def test_batches_count_for_principals_wherever_they_come_from(self):
        with Served(**LIMITED, MCP_SESSION_MODE='stateless', MCP_KEY_MODE='client') as served:
            keys = ('sandbox-owner-key', 'a-key-of-somebody-else')
            for each, key in enumerate(keys):
                self.assertEqual(self.batch(served, 5, X_Forwarded_For=f'192.0.2.{each}', x_portkey_api_key=key)[0], 200)
                self.assertEqual(self.batch(served, 1, X_Forwarded_For='192.0.2.9', x_portkey_api_key=key)[0], 429)

    def test_batches_with_keys_that_are_made_up_count_for_their_address(self):
        """With and without sessions. A login tells its clients apart, wherever they are."""
        client = {**LIMITED, 'MCP_KEY_MODE': 'client', 'MCP_SESSION_MODE': 'stateless'}
        with Served(**client) as served:
            for key, count, expected in (('one', 3, 200), ('two', 3, 429), ('three', 1, 200), ('four', 1, 429)):
                found = self.batch(served, count, X_Forwarded_For='192.0.2.1', x_portkey_api_key=key)
                self.assertEqual(found[0], expected, key)
            self.assertEqual(self.batch(served, 5, X_Forwarded_For='192.0.2.2', x_portkey_api_key='five')[0], 200)
        with Served(**{**client, 'MCP_SESSION_MODE': 'stateful'}) as served:
            for key, expected in (('one', 200), ('two', 429)):
                _, headers, _ = served.initialize('2025-03-26', X_Forwarded_For='192.0.2.1', x_portkey_api_key=key)
                found = self.batch(served, 2, X_Forwarded_For='192.0.2.1', x_portkey_api_key=key, Mcp_Session_Id=headers['mcp-session-id'])
                self.assertEqual(found[0], expected, key)
        with Served(**client, MCP_AUTH_TOKEN=TOKEN) as served:
            for key in ('one', 'two'):
                found = self.batch(served, 4, X_Forwarded_For='192.0.2.1', x_portkey_api_key=key, Authorization=f'Bearer {TOKEN}')
                self.assertEqual(found[0], 200, key)

    def test_batches_that_can_never_come_in(self):
        """Waiting does not help them; they use nothing up but one request, as others do that are refused."""
        with Served(**LIMITED, MCP_SESSION_MODE='stateless') as served:
            status, headers, answer = self.batch(served, 6)
            self.assertEqual((status, answer['error']['code']), (413, -32000))
            self.assertIn('there may be 5 at once', answer['error']['message'])
            self.assertNotIn('retry-after', headers)
            self.assertEqual(self.batch(served, 4)[0], 200)
        with Served(MCP_SESSION_MODE='stateless') as served:
            self.assertEqual(len(self.batch(served, 256)[2]), 256)
            self.assertIn('at most 256', self.batch(served, 257)[2]['error']['message'])

    def test_settings_that_are_none(self):
        for name, value, said in (('RATE_LIMIT_MAX', '0', 'from 1 to'), ('RATE_LIMIT_MAX', 'x', 'from 1 to'),
                                  ('RATE_LIMIT_REFILL', '1000001', 'to 1000000'), ('RATE_LIMIT_WINDOW_MS', '86400001', 'to 86400000'),
                                  ('RATE_LIMIT_MAX_BUCKETS', '-1', 'from 1 to'), ('RATE_LIMIT_ENABLED', 'no', 'takes true or false'),
                                  ('RATE_LIMIT_STORE', 'disk', 'RATE_LIMIT_STORE takes')):
            status, complaint = refused(**{name: value})
            self.assertEqual(status, 2, value)
            self.assertIn(said, complaint)


class Guesses(unittest.TestCase):
    LOGIN = {**LIMITED, 'RATE_LIMIT_MAX': '1000', 'MCP_AUTH_TOKEN': TOKEN}

    def guess(self, served, token=OTHER, **headers):
        return served.ask('POST', Authorization=f'Bearer {token}', **headers)[0]

    def test_are_slow(self):
        with Served(**self.LOGIN) as served:
            begun = time.monotonic()
            found = [self.guess(served) for _ in range(11)]
            self.assertEqual(found[:10], [401] * 10)
            while found[-1] != 429:  # one more each six seconds
                self.assertLess(len(found), 12 + (time.monotonic() - begun) / 6)
                found.append(self.guess(served))
            # What is right cannot be told from what is wrong, and others are not slowed.
            status, headers, text = served.ask('POST', Authorization=f'Bearer {TOKEN}')
            wait = headers['retry-after']
            self.assertEqual((status, json.loads(text)['error']['message']),
                             (429, f'too many failed logins from this address: try again in {wait} seconds'))
            self.assertIn('refusals_total{reason="login_rate"} ', served.ask('GET', '/metrics', X_Forwarded_For='192.0.2.1',
                                                                             Authorization=f'Bearer {TOKEN}')[2])
            self.assertEqual(self.guess(served, TOKEN, X_Forwarded_For='192.0.2.1'), 415)

    def test_are_made_with_a_token(self):
        """Clients that have none find out so how to get one."""
        with Served(**self.LOGIN) as served:
            self.assertEqual({served.ask('POST')[0] for _ in range(20)}, {401})
            self.assertEqual({self.guess(served, TOKEN) for _ in range(20)}, {415})

    def test_what_was_sent_behind_them(self):
        """It is no request of its own."""
        with Served(**LIMITED) as served:
            for _ in range(5):
                served.ask('POST')
            body = b'GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n'
            found = served.send(b'POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n\r\n' % len(body) + body)
            self.assertEqual(found.count(b'HTTP/1.1 '), 1)
            self.assertTrue(found.startswith(b'HTTP/1.1 429 '))
            self.assertEqual(json.loads(found.partition(b'\r\n\r\n')[2])['error']['code'], -32000)


if __name__ == '__main__':
    unittest.main()
