# SPDX-License-Identifier: MIT
"""Rows of docs/http-checklist.md of which no other test speaks. checklist.py PROGRAM FIXTURES"""

import contextlib
import http.client
import json
import re
import signal
import socket
import subprocess
import sys
import threading
import time
import unittest

FIXTURES = sys.argv.pop(2)

from served import CLEAN, HEADERS, MODERN, PROGRAM, Fixtures, Served  # noqa: E402

PING = {'jsonrpc': '2.0', 'id': 1, 'method': 'ping'}
LIST = {'jsonrpc': '2.0', 'id': 2, 'method': 'tools/list'}
INITIALIZED = {'jsonrpc': '2.0', 'method': 'notifications/initialized'}
INITIALIZE = {'jsonrpc': '2.0', 'id': 0, 'method': 'initialize', 'params': {
    'protocolVersion': '2025-03-26', 'capabilities': {}, 'clientInfo': {'name': 'test', 'version': '1'}}}
CAPABILITIES = 'io.modelcontextprotocol/clientCapabilities'
VERSION = 'io.modelcontextprotocol/protocolVersion'
SUBSCRIPTION = 'io.modelcontextprotocol/subscriptionId'
WATCHED = 'test://watched-resource'


def modern(method, params=None, version=MODERN, capabilities=None):
    return {'jsonrpc': '2.0', 'id': 1, 'method': method, 'params': {
        **(params or {}), '_meta': {VERSION: version, CAPABILITIES: capabilities or {}}}}


def modern_headers(method, name=None):
    return HEADERS | {'MCP-Protocol-Version': MODERN, 'Mcp-Method': method} | ({'Mcp-Name': name} if name else {})


def events(text):
    """(names of fields in their order, JSON of its data) of each event with data; comments are left out."""
    for frame in text.split('\n\n'):
        fields = [line.partition(': ') for line in frame.split('\n') if line and not line.startswith(':')]
        data = next((value for name, _, value in fields if name == 'data'), '')
        if data:
            yield [name for name, _, _ in fields], json.loads(data)


class Open:
    """A response that is still being sent."""

    def __init__(self, served, message, headers, method='POST'):
        self.connection = http.client.HTTPConnection(served.host, served.port, timeout=60)
        self.connection.request(method, '/mcp', json.dumps(message) if message else None, headers)
        self.response = self.connection.getresponse()

    def line(self):
        return self.response.readline().decode()

    def next(self):
        """The JSON of the next event that has one: the first of a stream that can be resumed has none."""
        while not (line := self.line()).startswith('data: {'):
            assert line != '', 'the stream ended'
        return json.loads(line.removeprefix('data: '))

    def close(self):
        if self.connection.sock is not None:
            self.connection.sock.close()
        self.response.close()
        self.connection.close()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


class Every(unittest.TestCase):
    """Section 1."""

    def test_origins_of_every_request(self):
        with Served() as served:
            for method, target in (('POST', '/mcp'), ('GET', '/mcp'), ('DELETE', '/mcp'), ('OPTIONS', '/mcp'), ('GET', '/health'),
                                   ('GET', '/nothing'), ('PUT', '/mcp')):
                status, headers, text = served.ask(method, target, Origin='https://evil.example')
                self.assertEqual(status, 403, (method, target))
                self.assertNotIn('access-control-allow-origin', headers)

    def test_errors_before_there_is_a_message(self):
        with Served() as served:
            for text, code in (('{', -32700), ('"text"', -32600)):
                status, headers, answer = served.post(text, Mcp_Session_Id=served.session())
                self.assertEqual((status, headers['content-type']), (400, 'application/json'))
                self.assertEqual((answer.get('id'), answer['error']['code']), (None, code))

    def test_errors_of_methods_have_status_200(self):
        with Served() as served:
            session = served.session()
            for message, code in (({**LIST, 'method': 'no/such'}, -32601), ({**LIST, 'method': 'tools/call'}, -32602),
                                  ({**LIST, 'method': 'tools/call', 'params': {'name': 'no_such_tool'}}, -32602),
                                  ({**LIST, 'method': 'resources/read', 'params': {'uri': 'no:such'}}, -32002)):
                status, _, answer = served.post(message, Mcp_Session_Id=session)
                self.assertEqual((status, answer['id'], answer['error']['code']), (200, 2, code))
            status, _, answer = served.post({**LIST, 'method': 'tools/call', 'params': {
                'name': 'get_config', 'arguments': {'slug': 'no-such'}}}, Mcp_Session_Id=session)
            self.assertEqual((status, answer['result']['isError']), (200, True))

    def test_each_message_is_on_one_stream(self):
        """What belongs to no request is on that of GET, and what belongs to one is on its own."""
        with Fixtures(FIXTURES) as served:
            session = served.session()
            headers = {'Mcp-Session-Id': session, 'Accept': 'text/event-stream'}
            with Open(served, None, headers, 'GET') as stream:
                served.post({**LIST, 'method': 'resources/subscribe', 'params': {'uri': WATCHED}}, Mcp_Session_Id=session)
                for number in (3, 4):
                    status, _, answer = served.post({**LIST, 'id': number, 'method': 'tools/call', 'params': {
                        'name': 'test_trigger_resource_change', 'arguments': {}}}, Mcp_Session_Id=session)
                    self.assertEqual((status, answer['id']), (200, number))
                    self.assertEqual(stream.next()['method'], 'notifications/resources/updated')
                _, _, text = served.post({**LIST, 'id': 5, 'method': 'tools/call', 'params': {
                    'name': 'test_tool_with_progress', '_meta': {'progressToken': 'mine'}}}, Mcp_Session_Id=session)
                found = [message for _, message in events(text)]
                self.assertEqual([message.get('method', message.get('id')) for message in found],
                                 ['notifications/progress'] * 3 + [5])
                served.ask('DELETE', Mcp_Session_Id=session)
                self.assertEqual([line for line in iter(stream.line, '') if line.startswith('data: {')], [])


class Which(unittest.TestCase):
    """Section 2: the era of a POST."""

    def test_era(self):
        meta = {VERSION: MODERN, CAPABILITIES: {}}
        later = {VERSION: '2027-01-01', CAPABILITIES: {}}
        cases = (
            # row, _meta, header, status, code or None for a result
            (1, meta, MODERN, 200, None),
            (2, later, '2027-01-01', 400, -32022),
            (3, meta, '2027-01-01', 400, -32020),
            (3, meta, '2025-11-25', 400, -32020),
            (4, meta, None, 400, -32020),
            (5, None, MODERN, 400, -32602),
            (5, None, '2027-01-01', 400, -32602),
            (5, {CAPABILITIES: {}}, MODERN, 400, -32602),
            (5, {VERSION: MODERN}, MODERN, 400, -32602),
        )
        with Served() as served:
            for row, given, header, status, code in cases:
                message = {**LIST, **({'params': {'_meta': given}} if given is not None else {})}
                found, _, answer = served.post(message, MCP_Protocol_Version=header, Mcp_Method='tools/list')
                self.assertEqual((found, answer.get('error', {}).get('code'), answer['id']), (status, code, 2), (row, given, header))

    def test_versions_that_nobody_knows(self):
        """Row 7: with a session, with initialize and without either; with and without sessions."""
        for variables in ({}, {'MCP_SESSION_MODE': 'stateless'}):
            with Served(**variables) as served:
                session = None if variables else served.session()
                for message in (PING, LIST, INITIALIZE):
                    for header in ('2024-01-01', '1999-01-01', 'nonsense'):
                        for given in {session, None}:
                            status, headers, answer = served.post(message, MCP_Protocol_Version=header, Mcp_Session_Id=given)
                            self.assertEqual((status, answer['error']['code'], answer['id']), (400, -32600, message['id']))
                            self.assertIn('MCP-Protocol-Version', answer['error']['message'])
                            self.assertNotIn('mcp-session-id', headers)

    def test_no_version_at_all(self):
        """Row 8."""
        with Served() as served:
            self.assertEqual(served.post(INITIALIZE)[0], 200)
            self.assertEqual(served.post(LIST, Mcp_Session_Id=served.session())[0], 200)
            status, _, answer = served.post(LIST)
            self.assertEqual((status, answer['error']['code'], answer['id']), (400, -32600, 2))

    def test_what_is_supported_is_said(self):
        with Served() as served:
            known = served.modern('server/discover')[2]['result']['supportedVersions']
            _, _, answer = served.post(modern('tools/list', version='2027-01-01'), MCP_Protocol_Version='2027-01-01',
                                       Mcp_Method='tools/list')
            self.assertEqual(answer['error']['data']['requested'], '2027-01-01')
            self.assertLessEqual(set(answer['error']['data']['supported']), set(known))

    def test_legacy_versions(self):
        """Row 6: that of the session, or what it is without a header."""
        with Served() as served:
            for revision in ('2025-11-25', '2025-06-18', '2025-03-26'):
                session = served.initialize(revision)[1]['mcp-session-id']
                for header, status in ((revision, 200), (None, 200), ('2024-11-05', 400)):
                    self.assertEqual(served.post(PING, Mcp_Session_Id=session, MCP_Protocol_Version=header)[0], status, (revision, header))

    def test_a_session_does_not_make_a_modern_request_legacy(self):
        with Served() as served:
            session = served.session()
            status, headers, answer = served.modern('tools/list', Mcp_Session_Id=session)
            self.assertEqual((status, answer['result']['resultType']), (200, 'complete'))
            self.assertNotIn('mcp-session-id', headers)
            self.assertNotIn('mcp-session-id', served.modern('tools/list', Mcp_Session_Id='made up')[1])


class Modern(unittest.TestCase):
    """Section 3."""

    def test_one_message_alone(self):
        with Served() as served:
            for body in ([modern('tools/list')], [], {'jsonrpc': '2.0', 'id': 1, 'result': {}}):
                status, _, answer = served.post(body, MCP_Protocol_Version=MODERN, Mcp_Method='tools/list')
                self.assertEqual((status, answer['error']['code']), (400, -32600), body)

    def test_notifications(self):
        with Served() as served:
            note = {'jsonrpc': '2.0', 'method': 'notifications/anything', 'params': {'_meta': {VERSION: MODERN, CAPABILITIES: {}}}}
            self.assertEqual(served.post(note, MCP_Protocol_Version=MODERN)[::2], (202, ''))
            self.assertEqual(served.post(note)[0], 400)
            self.assertEqual(served.post(note, MCP_Protocol_Version='2025-11-25')[0], 400)

    def test_what_a_client_accepts(self):
        with Served() as served:
            for accept in ('application/json', 'text/event-stream', '*/*', None, 'application/json, text/event-stream'):
                status, headers, _ = served.modern('tools/list', Accept=accept)
                self.assertEqual((status, headers['content-type']), (200, 'application/json'), accept)
        with Fixtures(FIXTURES) as served:
            call = modern('tools/call', {'name': 'test_tool_with_progress', 'arguments': {}})
            call['params']['_meta']['progressToken'] = 1
            for accept, kind in (('application/json', 'application/json'), ('text/event-stream', 'text/event-stream'),
                                 (None, 'text/event-stream')):
                given = {'MCP_Protocol_Version': MODERN, 'Mcp_Method': 'tools/call', 'Mcp_Name': 'test_tool_with_progress'}
                status, headers, _ = served.post(call, Accept=accept, **given)
                self.assertEqual((status, headers['content-type']), (200, kind), accept)

    def test_a_capability_that_the_client_lacks(self):
        with Fixtures(FIXTURES) as served:
            status, _, answer = served.modern('tools/call', {'name': 'test_elicitation', 'arguments': {'message': 'Who?'}})
            self.assertEqual((status, answer['error']['code'], answer['id']), (400, -32021, 1))
            self.assertEqual(list(answer['error']['data']['requiredCapabilities']), ['elicitation'])

    def test_a_stream_is_of_its_request(self):
        """What is on it relates to it, none of it is a request, and the response is the last."""
        call = modern('tools/call', {'name': 'test_tool_with_progress', 'arguments': {}})
        call['params']['_meta']['progressToken'] = 'mine'
        with Fixtures(FIXTURES) as served:
            _, headers, text = served.post(call, MCP_Protocol_Version=MODERN, Mcp_Method='tools/call', Last_Event_ID='1',
                                           Mcp_Name='test_tool_with_progress')
            self.assertEqual((headers['content-type'], headers['x-accel-buffering']), ('text/event-stream', 'no'))
            found = list(events(text))
            self.assertEqual([fields for fields, _ in found], [['event', 'data']] * 4)
            for _, message in found[:-1]:
                self.assertEqual(message['params']['progressToken'], 'mine')
                self.assertNotIn('id', message)
            self.assertEqual((found[-1][1]['id'], found[-1][1]['result']['resultType']), (1, 'complete'))

    def test_questions_are_results(self):
        with Fixtures(FIXTURES) as served:
            params = {'name': 'test_elicitation', 'arguments': {'message': 'Who?'}}
            given = {'MCP_Protocol_Version': MODERN, 'Mcp_Method': 'tools/call', 'Mcp_Name': 'test_elicitation'}
            status, headers, answer = served.post(modern('tools/call', params, capabilities={'elicitation': {}}), **given)
            self.assertEqual((status, headers['content-type']), (200, 'application/json'))
            result = answer['result']
            self.assertEqual(result['resultType'], 'input_required')
            (key, question), = result['inputRequests'].items()
            self.assertEqual(question['method'], 'elicitation/create')
            reply = {key: {'action': 'accept', 'content': {'username': 'u', 'email': 'e'}}}
            more = {**params, 'requestState': result['requestState'], 'inputResponses': reply}
            # Another call than the one that was asked about.
            other = {**more, 'arguments': {'message': 'What?'}}
            self.assertNotIn('User response', str(served.post(modern('tools/call', other, capabilities={'elicitation': {}}), **given)[2]))
            self.assertNotIn('User response', str(served.post(modern('tools/call', {**more, 'requestState': result['requestState'][:-2] + 'AA'},
                                                                     capabilities={'elicitation': {}}), **given)[2]))
            answer = served.post(modern('tools/call', more, capabilities={'elicitation': {}}), **given)[2]
            self.assertIn('User response', answer['result']['content'][0]['text'])


class Listening(unittest.TestCase):
    """subscriptions/listen."""

    def listen(self, served, notifications):
        return Open(served, modern('subscriptions/listen', {'notifications': notifications}), modern_headers('subscriptions/listen'))

    def test_what_comes(self):
        with Fixtures(FIXTURES) as served:
            with self.listen(served, {'resourceSubscriptions': [WATCHED]}) as stream:
                self.assertEqual(stream.response.getheader('Content-Type'), 'text/event-stream')
                first = stream.next()
                self.assertEqual(first['method'], 'notifications/subscriptions/acknowledged')
                for _ in range(2):
                    served.modern('tools/call', {'name': 'test_trigger_tool_change', 'arguments': {}})
                    served.modern('tools/call', {'name': 'test_trigger_resource_change', 'arguments': {}})
                    found = stream.next()
                    self.assertEqual((found['method'], found['params']['uri']), ('notifications/resources/updated', WATCHED))
                    self.assertEqual(found['params']['_meta'][SUBSCRIPTION], first['params']['_meta'][SUBSCRIPTION])
                served.process.send_signal(signal.SIGTERM)
                last = stream.next()
                self.assertEqual((last['id'], last['result']['resultType']), (1, 'complete'))
                self.assertEqual(last['result']['_meta'][SUBSCRIPTION], first['params']['_meta'][SUBSCRIPTION])
                self.assertEqual(stream.line() + stream.line(), '\n')

    def test_a_filter_of_which_nothing_is_honoured(self):
        """It is acknowledged as such, and ends with its result at once."""
        with Fixtures(FIXTURES) as served:
            for notifications in ({}, {'foo': True}, {'toolsListChanged': False}, {'resourceSubscriptions': []},
                                  {'resourceSubscriptions': ['nope://x']}):
                status, headers, text = served.modern('subscriptions/listen', {'notifications': notifications})
                self.assertEqual((status, headers['content-type']), (200, 'text/event-stream'))
                first, last = [message for _, message in events(text)]
                self.assertEqual((first['method'], first['params']['notifications']), ('notifications/subscriptions/acknowledged', {}))
                self.assertEqual((last['id'], last['result']['resultType']), (1, 'complete'))
                self.assertEqual(last['result']['_meta'][SUBSCRIPTION], first['params']['_meta'][SUBSCRIPTION])

    def test_streams_leave_room_for_others(self):
        """Without a login as well: three quarters of the connections may stay open."""
        wanted = {'resourceSubscriptions': ['portkey://configs/a']}
        with Served(MCP_MAX_CONNECTIONS='20') as served, contextlib.ExitStack() as stack:
            session = served.session()
            for _ in range(15):
                stream = stack.enter_context(self.listen(served, wanted))
                self.assertEqual(stream.response.getheader('Content-Type'), 'text/event-stream')
            for _ in range(2):
                status, headers, answer = served.modern('subscriptions/listen', {'notifications': wanted})
                self.assertEqual((status, headers['retry-after'], answer['error']['code']), (503, '5', -31503))
            status, headers, text = served.ask('GET', Mcp_Session_Id=session, Accept='text/event-stream')
            self.assertEqual((status, headers['retry-after'], json.loads(text)['error']['code']), (503, '5', -32000))
            self.assertEqual(served.ask('GET', '/health')[0], 200)
            self.assertEqual(served.modern('tools/call', {'name': 'list_configs', 'arguments': {}})[0], 200)
            stream.close()
            with self.listen_when_there_is_room(served, wanted) as stream:
                self.assertEqual(stream.next()['method'], 'notifications/subscriptions/acknowledged')

    def listen_when_there_is_room(self, served, notifications):
        while (stream := self.listen(served, notifications)).response.status == 503:
            stream.close()
        return stream

    def test_a_silent_stream_is_kept_alive(self):
        """A comment every 15 seconds, in both eras."""
        with Fixtures(FIXTURES) as served:
            headers = {'Mcp-Session-Id': served.session(), 'Accept': 'text/event-stream'}
            with self.listen(served, {'toolsListChanged': True}) as listening, Open(served, None, headers, 'GET') as stream:
                listening.next()
                self.assertEqual(listening.line(), '\n')
                begun = time.monotonic()
                for each in (listening, stream):
                    while not (line := each.line()).startswith(': '):
                        self.assertNotEqual(line, '')
                        self.assertLess(time.monotonic() - begun, 30)
                self.assertLess(time.monotonic() - begun, 30)


class Going(unittest.TestCase):
    """A client that goes away cancels a modern call, and no legacy one. The server waits at its end for what is left."""

    def setUp(self):
        sandbox = subprocess.Popen(
            [PROGRAM, 'sandbox', '--port', '0', '--seed', 'empty', '--fault', '* /configs delay=60s'],
            stderr=subprocess.PIPE, text=True, env=CLEAN)
        self.addCleanup(sandbox.stderr.close)
        self.addCleanup(sandbox.wait)
        self.addCleanup(sandbox.kill)
        self.upstream = re.search(r'http://\S+/v1', sandbox.stderr.readline()).group()

    def seconds(self, is_modern):
        """How long the server takes to end after a client went away in the middle of a call of a minute."""
        call = {'name': 'list_configs', 'arguments': {}}
        with Served(upstream=self.upstream, MCP_SHUTDOWN_TIMEOUT_MS='5000') as served:
            headers = modern_headers('tools/call', 'list_configs') if is_modern else HEADERS | {'Mcp-Session-Id': served.session()}
            with Open(served, modern('tools/call', call) if is_modern else {**LIST, 'method': 'tools/call', 'params': call}, headers):
                pass  # a stream was begun, as the call takes long
            time.sleep(.3)
            begun = time.monotonic()
            served.process.send_signal(signal.SIGTERM)
            self.assertEqual(served.process.wait(60), 0)
            return time.monotonic() - begun

    def test_modern(self):
        self.assertLess(self.seconds(True), 4)

    def test_legacy(self):
        self.assertGreater(self.seconds(False), 4.5)


class Questions(unittest.TestCase):
    def test_a_question_that_nobody_answers(self):
        """It is withdrawn after a while, and the call ends, whatever else the client does meanwhile."""
        with Fixtures(FIXTURES, FIXTURES_QUESTION_MS='300') as served:
            session = served.post({**INITIALIZE, 'params': {**INITIALIZE['params'], 'protocolVersion': '2025-11-25',
                                                            'capabilities': {'elicitation': {}}}})[1]['mcp-session-id']
            call = {**LIST, 'method': 'tools/call', 'params': {'name': 'test_elicitation', 'arguments': {'message': '?'}}}
            with Open(served, call, HEADERS | {'Mcp-Session-Id': session}) as stream:
                question = stream.next()
                self.assertEqual(question['method'], 'elicitation/create')
                served.post(PING, Mcp_Session_Id=session)
                withdrawn = stream.next()
                self.assertEqual((withdrawn['method'], withdrawn['params']['requestId']), ('notifications/cancelled', question['id']))
                answer = stream.next()
                self.assertEqual((answer['id'], answer['result']['isError']), (2, True))
                self.assertIn('not answered in time; nothing was done', answer['result']['content'][0]['text'])
            self.assertEqual(served.post({'jsonrpc': '2.0', 'id': question['id'], 'result': {'action': 'decline'}},
                                         Mcp_Session_Id=session)[0], 202)


class Legacy(unittest.TestCase):
    """Section 4."""

    def test_notifications_and_responses(self):
        with Served() as served:
            session = served.session()
            for message in (INITIALIZED, {'jsonrpc': '2.0', 'id': 9, 'result': {}},
                            {'jsonrpc': '2.0', 'id': 9, 'error': {'code': -1, 'message': 'no'}}):
                self.assertEqual(served.post(message, Mcp_Session_Id=session)[::2], (202, ''), message)
            for message in (INITIALIZED, {'jsonrpc': '2.0', 'id': 9, 'result': {}}):
                self.assertEqual(served.post(message, Mcp_Session_Id='made up')[0], 404)
                self.assertEqual(served.post(message)[0], 400)

    def test_batches_of_2025_03_26(self):
        with Served() as served:
            session = served.initialize('2025-03-26')[1]['mcp-session-id']

            def post(batch):
                status, _, answer = served.post(batch, Mcp_Session_Id=session)
                return status, answer

            self.assertEqual(post([INITIALIZED, {'jsonrpc': '2.0', 'id': 9, 'result': {}}]), (202, ''))
            status, answer = post([INITIALIZED, PING, {'jsonrpc': '2.0', 'id': 2}, {**LIST, 'id': 3, 'method': 'no/such'}])
            self.assertEqual(status, 200)
            found = {one['id']: one.get('error', {}).get('code') for one in answer}
            self.assertEqual(found, {1: None, 2: -32600, 3: -32601})
            self.assertEqual(len(post([{**PING, 'id': number} for number in range(256)])[1]), 256)
            for batch in ([], [{**PING, 'id': number} for number in range(257)], [modern('tools/list')]):
                status, answer = post(batch)
                self.assertEqual((status, answer['error']['code']), (400, -32600), len(batch))

    def test_initialize_in_a_batch(self):
        with Served() as served:
            status, headers, answer = served.post([INITIALIZE, PING])
            self.assertEqual(status, 400)
            self.assertNotIn('mcp-session-id', headers)
            session = served.initialize('2025-03-26')[1]['mcp-session-id']
            status, _, answer = served.post([INITIALIZE, PING], Mcp_Session_Id=session)
            self.assertIn((-32600, 0), [(one.get('error', {}).get('code'), one['id']) for one in answer], (status, answer))

    def test_later_revisions_have_no_batches(self):
        with Served() as served:
            for revision in ('2025-06-18', '2025-11-25'):
                session = served.initialize(revision)[1]['mcp-session-id']
                status, _, answer = served.post([PING], Mcp_Session_Id=session, MCP_Protocol_Version=revision)
                self.assertEqual((status, answer['error']['code']), (400, -32600))

    def test_the_transport_of_2024(self):
        """A client that looks for it opens a stream with GET, and is told that there is none."""
        with Served() as served:
            status, headers, _ = served.ask('GET', Accept='text/event-stream')
            self.assertEqual((status, headers['allow']), (405, 'POST'))


class Cancelled(unittest.TestCase):
    def test_the_response_to_a_request_that_was_cancelled(self):
        """A POST of a request is never 202: the stream ends, or an error says it to who takes JSON alone."""
        with Fixtures(FIXTURES) as served:
            for accepted, kind, said in (('application/json, text/event-stream', 'text/event-stream', ''),
                                         ('application/json', 'application/json', '-32800')):
                session = served.post({**INITIALIZE, 'params': {**INITIALIZE['params'], 'capabilities': {'roots': {}}}})[1]['mcp-session-id']
                found = []
                call = {**LIST, 'method': 'tools/call', 'params': {'name': 'test_endless', 'arguments': {}}}
                thread = threading.Thread(target=lambda: found.append(served.post(call, Mcp_Session_Id=session, Accept=accepted)))
                thread.start()
                while thread.is_alive():
                    served.post({'jsonrpc': '2.0', 'method': 'notifications/cancelled', 'params': {'requestId': 2}}, Mcp_Session_Id=session)
                    thread.join(.05)
                status, headers, body = found[0]
                self.assertEqual((status, headers['content-type']), (200, kind))
                self.assertIn(said, str(body))
                self.assertNotIn('result', str(body))


class Order(unittest.TestCase):
    def test_which_refusal_comes_first(self):
        """Each request has this fault and all that come after it."""
        faults = (('A_B', 'a\x01b', 400), ('Host', 'evil.example', 403), ('Origin', 'https://evil.example', 403), ('Authorization', None, 401),
                  ('Content_Type', 'text/plain', 415))
        with Served(MCP_AUTH_TOKEN='a-token-of-this-test') as served:
            good = {'Authorization': 'Bearer a-token-of-this-test', 'Content_Type': 'application/json', 'MCP_Protocol_Version': 'nonsense'}
            for first in range(len(faults) + 1):
                given = good | {name: value for name, value, _ in faults[first:]}
                status, _, answer = served.post('{' if first < len(faults) else LIST, **given)
                self.assertEqual(status, faults[first][2] if first < len(faults) else 400, given)
                if first in (1, 2):
                    self.assertIn(('Host header', 'origin')[first - 1], answer['error']['message'])
            self.assertEqual(answer['error']['code'], -32600)
            self.assertEqual(served.post('{', **good)[2]['error']['code'], -32700)
            large = ' ' * (4 * 1024 * 1024 + 1)
            self.assertEqual(served.post(large, Authorization=None)[0], 401)
            self.assertEqual(served.post(large, **good | {'Content_Type': 'text/plain'})[0], 413)


class Frames(unittest.TestCase):
    """Section 7."""

    def raw(self, version, *headers):
        """(head, body) of an answer with progress."""
        call = modern('tools/call', {'name': 'test_tool_with_progress', 'arguments': {}})
        call['params']['_meta']['progressToken'] = 'p'
        body = json.dumps(call)
        lines = [f'POST /mcp HTTP/{version}', 'Host: localhost', *(f'{name}: {value}' for name, value in modern_headers(
            'tools/call', 'test_tool_with_progress').items()), f'Content-Length: {len(body)}', *headers]
        with Fixtures(FIXTURES) as served:
            found = served.send(('\r\n'.join(lines) + '\r\n\r\n' + body).encode())
        head, _, rest = found.partition(b'\r\n\r\n')
        return head.decode().split('\r\n'), rest

    def test_http_1_1(self):
        head, body = self.raw('1.1', 'Connection: close', 'Accept-Encoding: gzip')
        self.assertEqual(head[0], 'HTTP/1.1 200 OK')
        for line in ('Content-Type: text/event-stream', 'Cache-Control: no-cache, no-transform', 'X-Accel-Buffering: no',
                     'Transfer-Encoding: chunked'):
            self.assertIn(line, head)
        self.assertFalse([line for line in head if line.lower().startswith(('content-encoding', 'content-length'))])
        self.assertTrue(body.endswith(b'0\r\n\r\n'), body)

    def test_http_1_0(self):
        """No chunks: the end of the connection is that of the stream."""
        head, body = self.raw('1.0')
        self.assertRegex(head[0], r'^HTTP/1\.[01] 200 OK$')
        self.assertIn('Content-Type: text/event-stream', head)
        self.assertNotIn('Transfer-Encoding: chunked', head)
        self.assertTrue(body.startswith(b'event: message\ndata: {'), body)
        self.check(body)

    def check(self, body):
        """No byte order mark, no carriage return, one line of JSON for each event."""
        self.assertNotIn(b'\xef\xbb\xbf', body)
        self.assertNotIn(b'\r', body)
        frames = body.decode().split('\n\n')
        self.assertEqual(frames.pop(), '')
        self.assertEqual(len(frames), 4)
        for frame in frames:
            name, data = frame.split('\n')
            self.assertEqual(name, 'event: message')
            json.loads(data.removeprefix('data: '))

    def test_headers_are_sent_at_once(self):
        """Not with the first event."""
        with Served() as served:
            headers = {'Mcp-Session-Id': served.session(), 'Accept': 'text/event-stream'}
            begun = time.monotonic()
            with Open(served, None, headers, 'GET') as stream:
                self.assertEqual(stream.response.status, 200)
                self.assertLess(time.monotonic() - begun, 10)


class Statuses(unittest.TestCase):
    """Section 8, as far as no other test has them."""

    def test_methods_that_nobody_knows(self):
        with Served() as served:
            for method in ('PUT', 'PATCH', 'HEAD', 'TRACE', 'FOO'):
                status, headers, _ = served.ask(method)
                self.assertEqual((status, headers['allow']), (405, 'GET, POST, DELETE'), method)
        with Served(MCP_SESSION_MODE='stateless') as served:
            for method in ('GET', 'DELETE', 'PUT'):
                status, headers, _ = served.ask(method, Mcp_Session_Id='x', Accept='text/event-stream')
                self.assertEqual((status, headers['allow']), (405, 'POST'), method)

    def test_what_says_when_to_come_back(self):
        with Served(MCP_MAX_SESSIONS='1') as served:
            served.session()
            status, headers, _ = served.initialize()
            self.assertEqual((status, headers['retry-after'].isdigit()), (503, True))

    def test_who_comes_when_the_server_ends(self):
        """On a connection that was open before, while a call is in flight."""
        with Fixtures(FIXTURES) as served, socket.create_connection((served.host, served.port), timeout=30) as client:
            client.sendall(b'GET /nothing HTTP/1.1\r\nHost: localhost\r\n\r\n')
            self.assertIn(b'HTTP/1.1 404', client.recv(65536))
            session = served.post(INITIALIZE)[1]['mcp-session-id']
            call = {**LIST, 'method': 'tools/call', 'params': {'name': 'test_endless', 'arguments': {}}}
            with Open(served, call, HEADERS | {'Mcp-Session-Id': session}):
                served.process.send_signal(signal.SIGTERM)
                found = b''
                while b'HTTP/1.1 503' not in found:
                    body = json.dumps(PING).encode()
                    client.sendall(b'POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n'
                                   b'Content-Length: %d\r\n\r\n' % len(body) + body)
                    found = client.recv(65536)
                self.assertIn(b'\r\nRetry-After: 5\r\n', found)
                self.assertIn(b'\r\nConnection: close\r\n', found)

    def test_bodies_of_errors(self):
        """Legacy clients look for the code of a modern error in the body of these statuses."""
        with Served() as served:
            session = served.session()
            for answer in (served.post(LIST), served.post(PING, Mcp_Session_Id='made up'), served.modern('no/such'),
                           served.modern('tools/list', Mcp_Method='tools/call'), served.post('{', Mcp_Session_Id=session)):
                status, headers, body = answer
                self.assertIn(status, (400, 404))
                self.assertEqual(headers['content-type'], 'application/json')
                self.assertIsInstance(body['error']['code'], int)
            for status, answer in ((405, served.ask('GET')), (405, served.ask('PUT')), (406, served.ask('GET', Mcp_Session_Id=session)),
                                   (415, served.ask('POST', body='{}', Content_Type='text/plain')),
                                   (400, served.ask('POST', body='{}', Bad_Value='a\x01')),
                                   (413, served.ask('POST', body=' ' * (4 * 1024 * 1024 + 1), Content_Type='application/json'))):
                self.assertEqual((answer[0], answer[1]['content-type']), (status, 'application/json'))
                self.assertEqual((json.loads(answer[2])['id'], json.loads(answer[2])['error']['code']), (None, -32600))
        with Served(MCP_KEY_MODE='client') as served:
            status, headers, body = served.post(PING)
            self.assertEqual((status, headers['content-type'], body['error']['code']), (401, 'application/json', -32600))


if __name__ == '__main__':
    unittest.main()
