# SPDX-License-Identifier: MIT
"""Which era a request belongs to, what its headers must say, and the statuses of answers. eras.py PROGRAM"""

import base64
import http.client
import json
import signal
import unittest

from served import HEADERS, MODERN, Served


class Modern(unittest.TestCase):
    def test_requests_stand_for_themselves(self):
        with Served() as served:
            status, headers, answer = served.modern('server/discover')
            self.assertEqual(status, 200)
            self.assertIn(MODERN, answer['result']['supportedVersions'])
            self.assertNotIn('mcp-session-id', headers)
            self.assertEqual(served.modern('tools/call', {'name': 'list_configs', 'arguments': {}})[0], 200)

    def test_what_headers_repeat(self):
        name = {'name': 'list_configs', 'arguments': {}}
        encoded = '=?base64?' + base64.b64encode(b'list_configs').decode() + '?='
        with Served() as served:
            for headers in ({'Mcp_Name': encoded}, {'Mcp_Name': ' list_configs\t'}, {'MCP_METHOD': 'tools/call', 'Mcp_Method': None},
                            {'Mcp_Session_Id': 'of no meaning'}):
                self.assertEqual(served.modern('tools/call', name, **headers)[0], 200, headers)
            for headers in ({'MCP_Protocol_Version': '2025-11-25'}, {'MCP_Protocol_Version': None}, {'Mcp_Method': None},
                            {'Mcp_Method': 'tools/list'}, {'Mcp_Method': 'TOOLS/CALL'}, {'Mcp_Name': None},
                            {'Mcp_Name': 'get_config'}, {'Mcp_Name': encoded[:-3] + '?='}, {'Mcp_Name': encoded.replace('=?b', '=?B')},
                            {'Mcp_Name': encoded + 'x'}):
                status, _, answer = served.modern('tools/call', name, **headers)
                self.assertEqual((status, answer['error']['code'], answer['id']), (400, -32020, 1), headers)

    def test_names_of_prompts_and_resources(self):
        with Served() as served:
            prompt = served.modern('prompts/list')[2]['result']['prompts'][0]['name']
            uri = served.modern('resources/list')[2]['result']['resources'][0]['uri']
            for method, params, name in (('prompts/get', {'name': prompt}, prompt), ('resources/read', {'uri': uri}, uri)):
                encoded = '=?base64?' + base64.b64encode(name.encode()).decode() + '?='
                for header in (name, encoded):
                    code = served.modern(method, params, Mcp_Name=header)[2].get('error', {}).get('code')
                    self.assertNotEqual(code, -32020, (method, header))
                for header in (None, name + 'x', name.upper(), encoded[:-1], ''):
                    status, _, answer = served.modern(method, params, Mcp_Name=header)
                    self.assertEqual((status, answer['error']['code'], answer['id']), (400, -32020, 1), (method, header))

    def test_versions(self):
        meta = {'io.modelcontextprotocol/protocolVersion': '2099-01-01', 'io.modelcontextprotocol/clientCapabilities': {}}
        with Served() as served:
            status, _, answer = served.modern('server/discover', {'_meta': meta}, MCP_Protocol_Version='2099-01-01')
            self.assertEqual((status, answer['error']['code']), (400, -32022))
            self.assertEqual(answer['error']['data']['requested'], '2099-01-01')
            status, _, answer = served.modern('tools/list', {'_meta': {}})
            self.assertEqual((status, answer['error']['code']), (400, -32602))

    def test_statuses(self):
        with Served() as served:
            for method in ('initialize', 'ping', 'resources/subscribe', 'tasks/get', 'no/such'):
                status, _, answer = served.modern(method)
                self.assertEqual((status, answer['error']['code']), (404, -32601), method)
            status, _, answer = served.modern('tools/call', {'name': 'no_such_tool'})
            self.assertEqual((status, answer['error']['code']), (200, -32602))
            note = {'jsonrpc': '2.0', 'method': 'notifications/cancelled', 'params': {'requestId': 7}}
            self.assertEqual(served.post(note, MCP_Protocol_Version=MODERN)[::2], (202, ''))
            response = {'jsonrpc': '2.0', 'id': 1, 'result': {}}
            self.assertEqual(served.post(response, MCP_Protocol_Version=MODERN)[0], 400)
            self.assertEqual(served.post([note], MCP_Protocol_Version=MODERN)[0], 400)

    def test_nobody_cancels_by_an_id(self):
        """Ids of several clients are alike: what cancels a request is that its client goes away."""
        note = {'jsonrpc': '2.0', 'method': 'notifications/cancelled', 'params': {'requestId': 1, '_meta': {
            'io.modelcontextprotocol/protocolVersion': MODERN, 'io.modelcontextprotocol/clientCapabilities': {}}}}
        with Served() as served:
            connection = http.client.HTTPConnection(served.host, served.port, timeout=30)
            meta = {'io.modelcontextprotocol/protocolVersion': MODERN, 'io.modelcontextprotocol/clientCapabilities': {}}
            connection.request('POST', '/mcp', json.dumps({
                'jsonrpc': '2.0', 'id': 1, 'method': 'subscriptions/listen', 'params': {
                    '_meta': meta, 'notifications': {'resourceSubscriptions': ['portkey://configs/a']}}}),
                HEADERS | {'MCP-Protocol-Version': MODERN, 'Mcp-Method': 'subscriptions/listen'})
            listening = connection.getresponse()
            self.assertIn(b'acknowledged', listening.read1(1000))
            self.assertEqual(served.post(note, MCP_Protocol_Version=MODERN)[0], 202)
            served.process.send_signal(signal.SIGTERM)
            self.assertIn(b'"resultType":"complete"', listening.read())
            connection.close()

    def test_many_listen(self):
        with Served() as served:
            opened = []
            for _ in range(40):
                connection = http.client.HTTPConnection(served.host, served.port, timeout=30)
                connection.request('POST', '/mcp', json.dumps({
                    'jsonrpc': '2.0', 'id': 1, 'method': 'subscriptions/listen', 'params': {'notifications': {'resourceSubscriptions': ['portkey://configs/a']}, '_meta': {
                        'io.modelcontextprotocol/protocolVersion': MODERN, 'io.modelcontextprotocol/clientCapabilities': {}}}}),
                    HEADERS | {'MCP-Protocol-Version': MODERN, 'Mcp-Method': 'subscriptions/listen'})
                self.assertEqual(connection.getresponse().getheader('Content-Type'), 'text/event-stream')
                opened.append(connection)
            for connection in opened:
                connection.close()

    def test_only_posts(self):
        with Served() as served:
            for method in ('GET', 'DELETE', 'PUT'):
                status, headers, _ = served.ask(method)
                self.assertEqual(status, 405)
                self.assertIn('POST', headers['allow'])


class Legacy(unittest.TestCase):
    """Legacy clients need not repeat anything in headers. What they repeat is what a proxy may decide by."""

    CALL = {'jsonrpc': '2.0', 'id': 1, 'method': 'tools/call', 'params': {'name': 'list_configs', 'arguments': {}}}
    NOTE = {'jsonrpc': '2.0', 'method': 'notifications/cancelled', 'params': {'requestId': 7}}
    WRONG = ({'Mcp_Method': 'tools/list'}, {'Mcp_Method': 'TOOLS/CALL'}, {'Mcp_Method': ''}, {'Mcp_Name': 'get_config'},
             {'Mcp_Method': 'tools/list', 'Mcp_Name': 'list_configs'}, {'Mcp_Method': 'tools/call', 'Mcp_Name': ''})
    RIGHT = ({}, {'Mcp_Method': 'tools/call'}, {'Mcp_Name': 'list_configs'}, {'Mcp_Method': ' tools/call\t', 'Mcp_Name':
             '=?base64?' + base64.b64encode(b'list_configs').decode() + '?='}, {'Mcp_Param_Slug': 'of no argument'})

    def refuses(self, served, message, **headers):
        status, _, answer = served.post(message, **headers)
        self.assertEqual((status, answer['error']['code']), (400, -32020), (message, headers))
        return answer

    def test_headers_that_contradict_the_message(self):
        with Served() as served:
            session = served.session()
            for headers in self.RIGHT:
                self.assertEqual(served.post(self.CALL, Mcp_Session_Id=session, **headers)[0], 200, headers)
            for headers in self.WRONG:
                for version in ({}, {'MCP_Protocol_Version': '2025-11-25'}):
                    answer = self.refuses(served, self.CALL, Mcp_Session_Id=session, **version, **headers)
                    self.assertEqual(answer['id'], 1)
            self.refuses(served, self.NOTE, Mcp_Session_Id=session, Mcp_Method='tools/call')
            self.assertEqual(served.post(self.NOTE, Mcp_Session_Id=session, Mcp_Method=self.NOTE['method'])[0], 202)
            status, _, answer = served.initialize(Mcp_Method='ping')
            self.assertEqual((status, answer['error']['code'], answer['id']), (400, -32020, 0))
            self.assertEqual(served.initialize(Mcp_Method='initialize')[0], 200)

    def test_a_batch(self):
        """Headers speak of each of its messages."""
        with Served() as served:
            session = served.initialize('2025-03-26')[1]['mcp-session-id']
            other = {'jsonrpc': '2.0', 'id': 2, 'method': 'ping'}
            for batch, status in (([self.CALL], 200), ([self.CALL, self.CALL | {'id': 3}], 200), ([self.CALL, other], 400)):
                self.assertEqual(served.post(batch, Mcp_Session_Id=session, Mcp_Method='tools/call')[0], status, batch)
            self.refuses(served, [other, self.CALL], Mcp_Session_Id=session, Mcp_Name='get_config')

    def test_without_sessions(self):
        with Served(MCP_SESSION_MODE='stateless') as served:
            for headers in self.RIGHT:
                self.assertEqual(served.post(self.CALL, **headers)[0], 200, headers)
            for headers in self.WRONG:
                self.refuses(served, self.CALL, **headers)


class Messages(unittest.TestCase):
    def test_what_is_no_message(self):
        with Served() as served:
            for text, code in (('{', -32700), ('', -32700), ('[]', -32600), ('1', -32600), ('{"jsonrpc":"2.0"}', -32600),
                               ('{"a":1,"a":2}', -32600), ('[' * 200, -32700)):
                status, _, answer = served.post(text, Mcp_Session_Id=served.session())
                self.assertEqual((status, answer['error']['code']), (400, code), text)

    def test_types(self):
        with Served() as served:
            for kind, status in (('text/plain', 415), (None, 415), ('application/json; charset=utf-8', 200),
                                 ('Application/JSON', 200), ('application/jsonp', 415)):
                self.assertEqual(served.initialize(Content_Type=kind)[0], status, kind)
            # Only JSON, or nothing, is accepted: the answer is JSON all the same.
            self.assertEqual(served.initialize(Accept='application/json')[0], 200)
            self.assertEqual(served.initialize(Accept=None)[0], 200)

    def test_other_paths(self):
        with Served() as served:
            self.assertEqual(served.ask('GET', '/nothing')[0], 404)


if __name__ == '__main__':
    unittest.main()
