# SPDX-License-Identifier: MIT
"""Clients whose connection breaks, and who go on with their stream on another one. resuming.py PROGRAM"""

import json
import re
import subprocess
import time
import unittest

from served import CLEAN, PROGRAM, Served, call, refused
from streams import Events

CONFIG = {'name': 'Made late', 'config': {'retry': {'attempts': 1}}}


class Resuming(unittest.TestCase):
    """The API is a sandbox that answers methods of configs after a second and a half."""

    @classmethod
    def setUpClass(cls):
        cls.sandbox = subprocess.Popen(
            [PROGRAM, 'sandbox', '--port', '0', '--fault', '* /configs delay=1500ms'],
            stderr=subprocess.PIPE, text=True, env=CLEAN)
        cls.upstream = re.search(r'http://\S+/v1', cls.sandbox.stderr.readline()).group()

    @classmethod
    def tearDownClass(cls):
        cls.sandbox.kill()
        cls.sandbox.wait()
        cls.sandbox.stderr.close()

    def serve(self, **variables):
        key = None if 'MCP_KEY_MODE' in variables else 'sandbox-owner-key'
        served = Served(upstream=self.upstream, key=key, **({'MCP_EVENT_STORE': 'memory'} | variables))
        self.addCleanup(served.__exit__)
        return served

    def cut(self, served, session, message=None):
        """Begins a call, and breaks the connection once there is an id: that id."""
        with Events(served, 'POST', message or call('list_configs'), Mcp_Session_Id=session) as events:
            return events.next()['id']

    def resume(self, served, session, last, **headers):
        return Events(served, 'GET', Mcp_Session_Id=session, Last_Event_ID=last, **headers)

    def test_the_answer_comes_on_another_connection(self):
        served = self.serve()
        session = served.session()
        first = self.cut(served, session)
        self.assertRegex(first, r'^r[A-Za-z0-9_-]{12}-0$')
        with self.resume(served, session, first) as events:
            self.assertEqual((events.status, events.type), (200, 'text/event-stream'))
            found = events.rest()
        self.assertEqual([event['id'] for event in found], [first[:-1] + '1'])
        self.assertIn('result', json.loads(found[0]['data']))
        # And once more, as the client may have lost it again; but not to one that has it.
        with self.resume(served, session, first) as events:
            self.assertEqual(events.rest(), found)
        with self.resume(served, session, found[0]['id']) as events:
            self.assertEqual((events.status, events.rest()), (200, []))

    def test_an_answer_that_nobody_waited_for(self):
        served = self.serve()
        session = served.session()
        first = self.cut(served, session, call('create_config', CONFIG))
        deadline = time.monotonic() + 30
        while 'Made late' not in served.post(call('list_configs'), Mcp_Session_Id=session, Accept='application/json')[2]['result'][
                'content'][0]['text']:
            self.assertLess(time.monotonic(), deadline)
        with self.resume(served, session, first) as events:
            self.assertIn('version_id', events.rest()[0]['data'])

    def test_what_each_revision_gets(self):
        served = self.serve()
        data = r'data: \{"jsonrpc":"2.0","id":1,"result":.*\}\n\n$'
        for revision, begin in (('2025-11-25', r'^retry: 1000\nid: (r.{12})-0\ndata: \n\nevent: message\nid: \1-1\n'),
                                ('2025-06-18', r'^event: message\nid: r.{12}-1\n')):
            session = served.initialize(revision)[1]['mcp-session-id']
            self.assertRegex(served.post(call('list_configs'), Mcp_Session_Id=session)[2], begin + data)
        text = served.modern('tools/call', {'name': 'list_configs', 'arguments': {}})[2]
        self.assertTrue(text.startswith('event: message\ndata: {'), text[:100])

    def test_without_a_store(self):
        served = self.serve(MCP_EVENT_STORE='off')
        session = served.session()
        self.assertTrue(served.post(call('list_configs'), Mcp_Session_Id=session)[2].startswith('event: message\ndata: {'))
        with self.resume(served, session, 'rAAAAAAAAAAAA-0') as events:
            self.assertEqual(events.status, 200)  # an ordinary stream of the session

    def test_without_a_session(self):
        served = self.serve(MCP_SESSION_MODE='stateless')
        text = served.post(call('list_configs'), MCP_Protocol_Version='2025-11-25')[2]
        self.assertTrue(text.startswith('event: message\ndata: {'), text[:100])

    def test_events_of_others(self):
        served = self.serve(MCP_KEY_MODE='client')
        key = {'x_portkey_api_key': 'sandbox-owner-key'}
        session = served.initialize(**key)[1]['mcp-session-id']
        other = served.initialize(**key)[1]['mcp-session-id']
        foreign = served.initialize(x_portkey_api_key='another')[1]['mcp-session-id']
        with Events(served, 'POST', call('list_configs'), Mcp_Session_Id=session, **key) as events:
            first = events.next()['id']
        with self.resume(served, other, first, **key) as events:
            self.assertEqual(events.status, 400)
        with self.resume(served, foreign, first, x_portkey_api_key='another') as events:
            self.assertEqual(events.status, 400)
        with self.resume(served, session, first, x_portkey_api_key='another') as events:
            self.assertEqual(events.status, 404)
        with self.resume(served, session, first, **key) as events:
            self.assertEqual(len(events.rest()), 1)

    def test_a_stream_of_the_session_that_there_is_not(self):
        """What followed its event is lost, which must be said."""
        served = self.serve()
        session = served.session()
        with self.resume(served, session, 'sAAAAAAAAAAAA-3') as events:
            self.assertEqual(events.status, 400)
        with Events(served, 'GET', Mcp_Session_Id=session) as events:
            self.assertEqual(events.status, 200)

    def test_ids_that_are_none(self):
        served = self.serve()
        session = served.session()
        first = self.cut(served, session)
        for last in ('x', '', first + '0' * 19, first[:-2], first[:-1], first[:-1] + '-1', 'x' + first[1:], 'r' * 14 + '0', first + ' x'):
            with self.resume(served, session, last) as events:
                self.assertEqual(events.status, 400, last)

    def test_one_reader_at_a_time(self):
        served = self.serve()
        session = served.session()
        first = self.cut(served, session)
        with self.resume(served, session, first) as one, self.resume(served, session, first) as two:
            self.assertEqual((one.status, two.status), (200, 409))
            self.assertEqual(len(one.rest()), 1)

    def test_a_connection_that_only_looks_open(self):
        """A client that comes back has given its old one up, whatever the server sees of that."""
        served = self.serve()
        session = served.session()
        with Events(served, 'POST', call('list_configs'), Mcp_Session_Id=session) as old:
            first = old.next()['id']
            with self.resume(served, session, first) as new:
                self.assertEqual(len(new.rest()), 1)
            self.assertEqual(old.rest(), [])

    def test_a_call_that_is_cancelled(self):
        served = self.serve()
        session = served.session()
        first = self.cut(served, session)
        with self.resume(served, session, first) as events:
            self.assertEqual(served.post({'jsonrpc': '2.0', 'method': 'notifications/cancelled', 'params': {'requestId': 1}},
                                         Mcp_Session_Id=session)[0], 202)
            self.assertEqual(events.rest(), [])

    def test_a_session_that_ends(self):
        served = self.serve()
        session = served.session()
        first = self.cut(served, session)
        with self.resume(served, session, first) as events:
            self.assertEqual(served.ask('DELETE', Mcp_Session_Id=session)[0], 200)
            self.assertLessEqual(len(events.rest()), 1)
        with self.resume(served, session, first) as events:
            self.assertEqual(events.status, 404)

    def test_the_stream_of_the_session(self):
        """What came while nobody read it comes when the client is back."""
        served = self.serve()
        session = served.session()
        made = served.post(call('create_config', CONFIG), Mcp_Session_Id=session, Accept='application/json')[2]['result']
        slug = json.loads(made['content'][0]['text'])['slug']
        uri = f'portkey://configs/{slug}'
        subscribe = {'jsonrpc': '2.0', 'id': 2, 'method': 'resources/subscribe', 'params': {'uri': uri}}
        change = call('update_config', {'slug': slug, 'name': 'x'})
        self.assertEqual(served.post(subscribe, Mcp_Session_Id=session)[0], 200)
        with Events(served, 'GET', Mcp_Session_Id=session) as events:
            first = events.next()['id']
            self.assertRegex(first, '^s')
            with self.resume(served, session, first) as second:
                self.assertEqual(second.status, 409)
        seen = []
        last = first
        for round_ in range(3):
            served.post(change, Mcp_Session_Id=session)
            deadline = time.monotonic() + 30
            while True:
                with self.resume(served, session, last) as events:
                    if events.status == 409:  # the end of the connection before was not seen yet
                        self.assertLess(time.monotonic(), deadline)
                        continue
                    if round_ == 1:
                        served.post(change, Mcp_Session_Id=session)
                    event = events.next()
                    while event.get('data', '') == '':
                        last = event['id']
                        event = events.next()
                    last = event['id']
                    seen.append(json.loads(event['data'])['params']['uri'])
                break
        self.assertEqual(seen, [uri] * 3)

    def test_events_go_after_their_time(self):
        served = self.serve(MCP_EVENT_TTL_SECONDS='1')
        session = served.session()
        first = self.cut(served, session)
        deadline = time.monotonic() + 30
        while True:
            with self.resume(served, session, first) as events:
                if events.status == 400:
                    break
                self.assertEqual(events.status, 200)
                events.rest()
            self.assertLess(time.monotonic(), deadline)
            time.sleep(.5)

    def test_there_are_not_too_many(self):
        served = self.serve(MCP_EVENT_STORE_MAX_EVENTS='2')
        session = served.session()
        ids = [self.cut(served, session, call('list_configs', number=number)) for number in range(3)]
        statuses = []
        for first in reversed(ids):
            with self.resume(served, session, first) as events:
                events.rest()
        for first in ids:
            with self.resume(served, session, first) as events:
                statuses.append(events.status)
        self.assertEqual(sorted(statuses), [200, 200, 400])

    def test_settings(self):
        for name, value in (('MCP_EVENT_STORE', 'disk'), ('MCP_EVENT_TTL_SECONDS', '0'), ('MCP_EVENT_STORE_MAX_EVENTS', 'many'),
                            ('MCP_EVENT_STORE_MAX_BYTES', '-1')):
            status, complaint = refused(**{name: value})
            self.assertEqual(status, 2, name)
            self.assertIn(name, complaint)


if __name__ == '__main__':
    unittest.main()
