# SPDX-License-Identifier: MIT
"""Clients with keys of their own: nothing of one reaches another. principals.py PROGRAM"""

import hashlib
import http.client
import json
import os
import re
import subprocess
import tempfile
import threading
import time
import unittest

from served import CLEAN, MODERN, PROGRAM, Served, call, refused, text

OWNER = 'sandbox-owner-key'
SECONDS = float(os.environ.get('SOAK_SECONDS', 3))


class Keys(unittest.TestCase):
    """The sandbox knows what each key may see; the server has no key."""

    def setUp(self):
        self.served = Served(MCP_KEY_MODE='client')
        self.addCleanup(self.served.__exit__)
        self.clients = [self.make_client(name) for name in ('One', 'Two')]

    def make_client(self, name):
        """(key, slug of its workspace): a key of a workspace of its own, which has a config of that name."""
        owner = self.served.initialize(x_portkey_api_key=OWNER)[1]['mcp-session-id']

        def ask(tool, arguments):
            return text(self.served.post(call(tool, arguments), Mcp_Session_Id=owner, x_portkey_api_key=OWNER))

        workspace = ask('create_workspace', {'name': name})
        ask('create_config', {'name': f'Config of {name}', 'workspace_id': workspace['slug'], 'config': {'retry': {'attempts': 1}}})
        made = ask('create_api_key', {'type': 'workspace', 'sub_type': 'service', 'name': name, 'workspace_id': workspace['slug'],
                                      'scopes': ['configs.list', 'configs.read']})
        return made['key'], name

    def configs(self, key, **headers):
        if 'Mcp_Session_Id' in headers:
            return [row['name'] for row in text(self.served.post(call('list_configs'), x_portkey_api_key=key, **headers))['data']]
        answer = self.served.modern('tools/call', {'name': 'list_configs', 'arguments': {}}, x_portkey_api_key=key)
        return [row['name'] for row in text(answer)['data']]

    def test_each_sees_what_its_key_sees(self):
        for key, name in self.clients:
            self.assertEqual(self.configs(key), [f'Config of {name}'])
            session = self.served.initialize(x_portkey_api_key=key)[1]['mcp-session-id']
            self.assertEqual(self.configs(key, Mcp_Session_Id=session), [f'Config of {name}'])
        self.assertGreater(len(self.configs(OWNER)), 2)

    def test_each_is_told_who_it_is(self):
        def ask(key):
            return text(self.served.modern('tools/call', {'name': 'whoami', 'arguments': {}}, x_portkey_api_key=key))

        answers = [ask(key) for key, _ in self.clients]
        self.assertEqual([answer['api_key']['name'] for answer in answers], [name for _, name in self.clients])
        self.assertEqual(ask(OWNER)['kind'], 'organisation')
        # They are kept, each for its own client.
        self.assertEqual([ask(key) for key, _ in self.clients], answers)

    def test_a_session_is_of_one_key(self):
        (one, _), (two, _) = self.clients
        session = self.served.initialize(x_portkey_api_key=one)[1]['mcp-session-id']
        ping = {'jsonrpc': '2.0', 'id': 1, 'method': 'ping'}
        self.assertEqual(self.served.post(ping, Mcp_Session_Id=session, x_portkey_api_key=one)[0], 200)
        self.assertEqual(self.served.post(ping, Mcp_Session_Id=session, x_portkey_api_key=two)[0], 404)
        self.assertEqual(self.served.ask('DELETE', Mcp_Session_Id=session, x_portkey_api_key=two)[0], 404)
        self.assertEqual(self.served.ask('GET', Mcp_Session_Id=session, x_portkey_api_key=two, Accept='text/event-stream')[0], 404)
        self.assertEqual(self.served.post(ping, Mcp_Session_Id=session, x_portkey_api_key=one)[0], 200)

    def test_a_key_is_needed(self):
        for headers in ({}, {'x_portkey_api_key': ''}, {'x_portkey_api_key': 'x' * 5000}):
            status, answered, said = self.served.initialize(**headers)
            self.assertEqual(status, 401, headers)
            self.assertIn('x-portkey-api-key', said['error']['message'])
            self.assertEqual(answered['www-authenticate'], 'X-Portkey-Api-Key realm="mcp"')
        status, _, answer = self.served.modern('tools/call', {'name': 'list_configs', 'arguments': {}}, x_portkey_api_key='nobody-s')
        self.assertEqual((status, answer['result']['isError']), (200, True))
        self.assertNotIn('nobody-s', json.dumps(answer))

    def test_many_at_once(self):
        """Two keys, each over sessions and without, for a while: each answer is of the key that asked."""
        wrong = []
        end = time.monotonic() + SECONDS

        def hammer(key, name, with_session):
            headers = {}
            if with_session:
                headers['Mcp_Session_Id'] = self.served.initialize(x_portkey_api_key=key)[1]['mcp-session-id']
            while time.monotonic() < end and not wrong:
                try:
                    found = self.configs(key, **headers)
                except Exception as error:
                    found = repr(error)
                if found != [f'Config of {name}']:
                    wrong.append((name, with_session, found))

        threads = [threading.Thread(target=hammer, args=(*client, with_session))
                   for client in self.clients for with_session in (True, False) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(wrong, [])


class Shares(unittest.TestCase):
    def test_one_key_does_not_take_all_calls(self):
        sandbox = subprocess.Popen([PROGRAM, 'sandbox', '--port', '0', '--fault', 'GET /admin/workspaces delay=1s'],
                                   stderr=subprocess.PIPE, text=True, env=CLEAN)
        upstream = re.search(r'http://\S+/v1', sandbox.stderr.readline()).group()
        batch = [{**call('list_workspaces'), 'id': number} for number in range(256)]
        with Served(upstream=upstream, key=None, MCP_KEY_MODE='client') as served:
            refused_calls = []

            def flood():
                session = served.initialize('2025-03-26', x_portkey_api_key='made-up')[1]['mcp-session-id']
                answer = served.post(batch, Mcp_Session_Id=session, x_portkey_api_key='made-up')[2]
                refused_calls.append(str(answer).count('a quarter of all calls'))

            threads = [threading.Thread(target=flood) for _ in range(5)]
            for thread in threads:
                thread.start()
            time.sleep(.5)
            answer = served.modern('tools/call', {'name': 'list_configs', 'arguments': {}}, x_portkey_api_key=OWNER,
                                   X_Forwarded_For='192.0.2.2')
            self.assertEqual((answer[0], 'nothing was done' in str(answer[2])), (200, False), answer)
            for thread in threads:
                thread.join()
            self.assertGreaterEqual(sum(refused_calls), 1000)
        sandbox.kill()
        sandbox.wait()
        sandbox.stderr.close()


    def test_one_key_does_not_take_all_sessions(self):
        ping = {'jsonrpc': '2.0', 'id': 1, 'method': 'ping'}
        with Served(MCP_KEY_MODE='client', MCP_MAX_SESSIONS='8', MCP_MAX_SESSIONS_PER_ADDRESS='8') as served:
            held = [served.initialize(x_portkey_api_key='greedy')[1]['mcp-session-id'] for _ in range(2)]
            for wishes in ({}, {'X_MCP_Toolsets': 'configs'}):
                status, headers, answer = served.initialize(x_portkey_api_key='greedy', **wishes)
                self.assertEqual((status, answer['error']['code'], headers['retry-after']), (503, -32000, '5'))
                self.assertIn('a quarter of all sessions', answer['error']['message'])
            self.assertEqual([served.initialize(x_portkey_api_key=key)[0] for key in ('two', 'two', 'three')], [200] * 3)
            self.assertEqual(served.post(ping, Mcp_Session_Id=held[1], x_portkey_api_key='greedy')[0], 200)
            served.ask('DELETE', Mcp_Session_Id=held[0], x_portkey_api_key='greedy')
            self.assertEqual([served.initialize(x_portkey_api_key='greedy')[0] for _ in range(2)], [200, 503])
        with Served(MCP_MAX_SESSIONS='8') as served:  # nobody is told apart
            self.assertEqual([served.initialize()[0] for _ in range(9)], [200] * 8 + [503])

    def test_keys_that_are_made_up(self):
        """One address does not take all sessions with them. With a login, they are of those who have one."""
        def begin(served, number, address='192.0.2.1', **login):
            return served.initialize(x_portkey_api_key=f'{address}-{number}', X_Forwarded_For=address, **login)

        with Served(MCP_KEY_MODE='client', MCP_MAX_SESSIONS='8') as served:
            held = [begin(served, number) for number in range(3)]
            self.assertEqual([answer[0] for answer in held], [200, 200, 429])
            self.assertIn('too many sessions are open from this address', held[2][2]['error']['message'])
            self.assertEqual((held[2][2]['error']['code'], held[2][1]['retry-after']), (-32000, '5'))
            # Another address has room, an IPv6 network counts as one, and what the first one has goes on.
            self.assertEqual([begin(served, number, '192.0.2.2')[0] for number in range(3)], [200, 200, 429])
            self.assertEqual([begin(served, number, f'2001:db8::{number}')[0] for number in range(3)], [200, 200, 429])
            mine = {'Mcp_Session_Id': held[0][1]['mcp-session-id'], 'x_portkey_api_key': '192.0.2.1-0'}
            self.assertEqual(served.post({'jsonrpc': '2.0', 'id': 1, 'method': 'ping'}, **mine)[0], 200)
            self.assertEqual(served.ask('DELETE', **mine)[0], 200)
            self.assertEqual([begin(served, number)[0] for number in range(2)], [200, 429])
        with Served(MCP_KEY_MODE='client', MCP_MAX_SESSIONS='8', MCP_MAX_SESSIONS_PER_ADDRESS='3') as served:
            self.assertEqual([begin(served, number)[0] for number in range(4)], [200, 200, 200, 429])
        login = {'Authorization': 'Bearer a-token-of-this-test'}
        with Served(MCP_KEY_MODE='client', MCP_MAX_SESSIONS='8', MCP_AUTH_TOKEN='a-token-of-this-test') as served:
            self.assertEqual([begin(served, number, **login)[0] for number in range(9)], [200] * 8 + [503])

    def test_keys_of_one_login(self):
        """Whoever made them up, they have the rate and the share of that login together."""
        with tempfile.NamedTemporaryFile('w', suffix='.yaml') as file:
            entries = [f'  - name: {name}\n    token_sha256: {hashlib.sha256(name.encode()).hexdigest()}\n' for name in ('one', 'two')]
            file.write('principals:\n' + entries[0] + '    rate: 5/minute\n' + entries[1])
            file.flush()
            logins = [{'Authorization': f'Bearer {name}'} for name in ('one', 'two')]
            with Served(MCP_KEY_MODE='client', MCP_MAX_SESSIONS='8', MCP_PRINCIPALS_FILE=file.name,
                        RATE_LIMIT_ENABLED='') as served:
                def begin(number, who):
                    return served.initialize(x_portkey_api_key=f'made-up-{number}', **logins[who])

                held = [begin(number, 1) for number in range(3)]
                self.assertEqual([answer[0] for answer in held], [200, 200, 503])
                self.assertIn('a quarter of all sessions', held[2][2]['error']['message'])
                self.assertEqual([begin(number, 0)[0] for number in range(6)], [200, 200, 503, 503, 503, 429])
                # They are apart otherwise.
                other = {'Mcp_Session_Id': held[0][1]['mcp-session-id'], 'x_portkey_api_key': 'made-up-1', **logins[1]}
                self.assertEqual(served.ask('DELETE', **other)[0], 404)
                self.assertEqual(served.ask('DELETE', **{**other, 'x_portkey_api_key': 'made-up-0'})[0], 200)
                self.assertEqual([begin(number, 1)[0] for number in range(2)], [200, 503])

    def open_stream(self, served, method, body=None, **headers):
        """(connection, status) of a stream that stays open until the connection is closed."""
        connection = http.client.HTTPConnection(served.host, served.port, timeout=30)
        given = {'Accept': 'application/json, text/event-stream', 'Content-Type': 'application/json', **headers}
        connection.request(method, '/mcp', body, {name.replace('_', '-'): value for name, value in given.items()})
        answer = connection.getresponse()
        self.addCleanup(connection.close)
        self.addCleanup(answer.close)
        return connection, answer.status

    def test_one_key_does_not_take_all_connections(self):
        meta = {'io.modelcontextprotocol/protocolVersion': MODERN, 'io.modelcontextprotocol/clientCapabilities': {}}
        listen = json.dumps({'jsonrpc': '2.0', 'id': 1, 'method': 'subscriptions/listen',
                             'params': {'_meta': meta, 'notifications': {'resourceSubscriptions': ['portkey://configs/a']}}})

        def listen_as(served, key, address='192.0.2.1'):
            return self.open_stream(served, 'POST', listen, x_portkey_api_key=key, MCP_Protocol_Version=MODERN,
                                    Mcp_Method='subscriptions/listen', X_Forwarded_For=address)

        def get_as(served, key, address='192.0.2.1'):
            mine = {'x_portkey_api_key': key, 'X_Forwarded_For': address}
            session = served.initialize(**mine)[1]['mcp-session-id']
            return self.open_stream(served, 'GET', Mcp_Session_Id=session, **mine)

        with Served(MCP_KEY_MODE='client', MCP_MAX_CONNECTIONS='32') as served:
            held = [(listen_as if number % 2 else get_as)(served, 'greedy') for number in range(8)]
            self.assertEqual([status for _, status in held], [200] * 8)
            self.assertEqual([listen_as(served, 'greedy')[1], get_as(served, 'greedy')[1]], [503, 503])
            # Nor does one address, with keys that are made up.
            self.assertEqual([listen_as(served, 'made-up')[1], get_as(served, 'made-up')[1]], [503, 503])
            self.assertEqual([listen_as(served, 'other', '192.0.2.2')[1], get_as(served, 'other', '192.0.2.2')[1]], [200, 200])
            for which in (0, 1):  # of either kind
                held[which][0].close()
                deadline = time.monotonic() + 20
                while (found := (get_as, listen_as)[which](served, 'greedy'))[1] != 200:
                    self.assertLess(time.monotonic(), deadline)
                self.assertEqual(listen_as(served, 'greedy')[1], 503)


class Starts(unittest.TestCase):
    def test_a_server_with_a_key_takes_none_of_clients(self):
        done = subprocess.run([PROGRAM, 'http', '--port', '0'], capture_output=True, text=True, timeout=30,
                              env={**CLEAN, 'MCP_KEY_MODE': 'client', 'PORTKEY_API_KEY': 'a key of the server'})
        self.assertEqual(done.returncode, 2)
        self.assertIn('unset PORTKEY_API_KEY', done.stderr)
        self.assertNotIn('a key of the server', done.stderr)
        self.assertIn('server or client', refused(MCP_KEY_MODE='both')[1])

    def test_a_token_beside_the_key(self):
        with Served(MCP_KEY_MODE='client', MCP_AUTH_TOKEN='a-token-of-this-test') as served:
            both = {'x_portkey_api_key': OWNER, 'Authorization': 'Bearer a-token-of-this-test'}
            self.assertEqual(served.initialize(**both)[0], 200)
            status, headers, said = served.initialize(Authorization=both['Authorization'])
            self.assertEqual((status, headers['www-authenticate']), (401, 'X-Portkey-Api-Key realm="mcp"'))
            self.assertIn('x-portkey-api-key', said['error']['message'])
            status, headers, answer = served.initialize(x_portkey_api_key=OWNER)
            self.assertEqual((status, headers['www-authenticate'], answer['error']['message']), (401, 'Bearer realm="mcp"', 'a bearer token is needed: send the header Authorization: Bearer TOKEN'))

    def test_the_key_of_a_client_is_not_in_the_banner(self):
        with Served(MCP_KEY_MODE='client') as served:
            self.assertRegex(served.banner, re.escape('with the Portkey key of each client'))


if __name__ == '__main__':
    unittest.main()
