# SPDX-License-Identifier: MIT
"""Two processes that serve the same clients, with one Redis and one key. replicas.py PROGRAM FIXTURES"""

import base64
import hashlib
import http.client
import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
import unittest
from concurrent.futures import ThreadPoolExecutor

from redis import Redis
from served import CLEAN, HEADERS, MODERN, PROGRAM, Served, call, refused
from streams import Events

FIXTURES = sys.argv.pop(1)
PING = {'jsonrpc': '2.0', 'id': 2, 'method': 'ping'}


def eventually(test, look, what='it does not happen'):
    """Asks until the answer is true: that answer."""
    deadline = time.monotonic() + 40
    while not (found := look()):
        test.assertLess(time.monotonic(), deadline, what)
        time.sleep(.05)
    return found


class Fixtures(Served):
    """The fixtures as a replica."""

    def __init__(self, redis):
        self.process = subprocess.Popen([FIXTURES, '--http', redis.url], stderr=subprocess.PIPE, text=True, env=CLEAN)
        self.host, port = re.search(r'http://(\S+):(\d+)', self.process.stderr.readline()).groups()
        self.port = int(port)


class Pair(unittest.TestCase):
    def setUp(self):
        self.redis = Redis()
        self.addCleanup(self.redis.close)
        self.one, self.two = [self.start() for _ in range(2)]

    def stop(self, served):
        served.process.kill()
        served.process.wait()
        served.process.stderr.close()


class Replicas(Pair):
    """The API is a sandbox that answers methods of configs after a second."""

    def setUp(self):
        self.sandbox = subprocess.Popen([PROGRAM, 'sandbox', '--port', '0', '--fault', '* /configs delay=1s'],
                                        stderr=subprocess.PIPE, text=True, env=CLEAN)
        self.addCleanup(self.sandbox.stderr.close)
        self.addCleanup(self.sandbox.wait)
        self.addCleanup(self.sandbox.kill)
        self.upstream = re.search(r'http://\S+/v1', self.sandbox.stderr.readline()).group()
        super().setUp()

    def start(self, key='sandbox-owner-key', **variables):
        file = os.path.join(self.redis.folder.name, 'key')
        if not os.path.exists(file):
            with open(file, 'w', opener=lambda path, flags: os.open(path, flags, 0o600), encoding='ascii') as out:
                out.write('ab' * 32 + '\n')
        served = Served(upstream=self.upstream, key=key, MCP_REDIS_URL=self.redis.url, MCP_SEAL_KEY_FILE=file,
                        **({'MCP_EVENT_STORE': 'redis'} | variables))
        self.addCleanup(self.stop, served)
        return served

    def test_a_session_moves(self):
        session = self.one.session()
        self.assertEqual(self.two.post(PING, Mcp_Session_Id=session)[2]['result'], {})
        self.assertEqual(self.one.post(PING, Mcp_Session_Id=session)[0], 200)
        # What was negotiated is known there, too.
        self.assertEqual(self.two.post(PING, Mcp_Session_Id=session, MCP_Protocol_Version='2025-06-18')[0], 400)
        self.assertEqual(self.two.ask('DELETE', Mcp_Session_Id=session)[0], 200)
        for served in (self.one, self.two):
            self.assertEqual(served.post(PING, Mcp_Session_Id=session)[0], 404)

    def test_a_session_outlives_the_process_that_made_it(self):
        session = self.one.session()
        self.one.process.send_signal(signal.SIGKILL)
        self.assertEqual(self.two.post(PING, Mcp_Session_Id=session)[0], 200)

    def test_there_are_not_too_many_sessions(self):
        three = self.start(MCP_MAX_SESSIONS='2')
        self.one.session()
        last = self.two.session()
        self.assertEqual(three.initialize()[0], 503)
        self.assertEqual(self.one.ask('DELETE', Mcp_Session_Id=last)[0], 200)
        self.assertEqual(three.initialize()[0], 200)

    def test_keys_that_are_made_up(self):
        """Sessions of one address are counted wherever they begin, for as long as they live; the address is not in Redis."""
        options = {'key': None, 'MCP_KEY_MODE': 'client', 'MCP_MAX_SESSIONS': '8', 'MCP_SESSION_TIMEOUT': '2000'}
        one, two = [self.start(**options) for _ in range(2)]

        def begin(served, number, address='192.0.2.1'):
            return served.initialize(x_portkey_api_key=f'made-up-{number}', X_Forwarded_For=address)

        first, second = begin(one, 0), begin(two, 1)
        self.assertEqual([first[0], second[0], begin(one, 2)[0], begin(two, 3)[0]], [200, 200, 429, 429])
        self.assertEqual([begin(one, 4, '192.0.2.2')[0], begin(one, 4, '192.0.2.2')[0]], [200, 200])
        names = self.redis.ask(b'KEYS', b'*')
        self.assertIn(b':group:', names)
        for text in ('192.0.2.1', 'c0000201', hashlib.sha256(b'192.0.2.1').hexdigest()):
            self.assertNotIn(text.encode(), names)
        # One is ended, the other one used for longer than it would live without: one has its place.
        self.assertEqual(two.ask('DELETE', Mcp_Session_Id=first[1]['mcp-session-id'], x_portkey_api_key='made-up-0')[0], 200)
        for _ in range(4):
            time.sleep(1)
            self.assertEqual(one.post(PING, Mcp_Session_Id=second[1]['mcp-session-id'], x_portkey_api_key='made-up-1')[0], 200)
        self.assertEqual([begin(one, 5)[0], begin(two, 6)[0]], [200, 429])

    def test_sessions_of_one_principal(self):
        """It has a quarter of those of all processes, with whatever keys; its name is not in Redis."""
        path = os.path.join(self.redis.folder.name, 'principals.yaml')
        with open(path, 'w', encoding='ascii') as out:
            out.write('principals:\n' + ''.join(f'  - name: {name}\n    token_sha256: {hashlib.sha256(name.encode()).hexdigest()}\n'
                                                for name in ('greedy-one', 'other-one')))
        options = {'key': None, 'MCP_KEY_MODE': 'client', 'MCP_PRINCIPALS_FILE': path, 'MCP_MAX_SESSIONS': '8'}
        one, two = [self.start(**options) for _ in range(2)]

        def begin(served, key='k', name='greedy-one'):
            return served.initialize(Authorization=f'Bearer {name}', x_portkey_api_key=key)

        first = begin(one)
        self.assertEqual([first[0], begin(two)[0]], [200, 200])
        for served, key in ((one, 'k'), (two, 'another')):
            status, _, answer = begin(served, key)
            self.assertEqual(status, 503)
            self.assertIn('a quarter of all sessions', answer['error']['message'])
        self.assertEqual([begin(served, name='other-one')[0] for served in (one, two, one)], [200, 200, 503])
        self.assertNotIn(b'greedy-one', self.redis.ask(b'KEYS', b'*'))
        self.assertEqual(two.ask('DELETE', Mcp_Session_Id=first[1]['mcp-session-id'], Authorization='Bearer greedy-one',
                                 x_portkey_api_key='k')[0], 200)
        self.assertEqual([begin(two)[0], begin(one)[0]], [200, 503])

    def test_silence_ends_a_session(self):
        quick = self.start(MCP_SESSION_TIMEOUT='300')
        session = quick.session()
        time.sleep(1)
        for served in (quick, self.two):
            self.assertEqual(served.post(PING, Mcp_Session_Id=session)[0], 404)

    def test_a_call_is_cancelled_at_the_other(self):
        session = self.one.session()
        with Events(self.one, 'POST', call('list_configs', number=7), Mcp_Session_Id=session) as events:
            first = events.next()
            cancelled = {'jsonrpc': '2.0', 'method': 'notifications/cancelled', 'params': {'requestId': 7}}
            self.assertEqual(self.two.post(cancelled, Mcp_Session_Id=session)[0], 202)
            self.assertEqual((first['data'], events.rest()), ('', []))

    def test_news_of_a_change_at_the_other(self):
        session = self.one.session()
        made = self.one.post(call('create_config', {'name': 'x', 'config': {'retry': {'attempts': 1}}}), Mcp_Session_Id=session,
                             Accept='application/json')[2]['result']
        slug = json.loads(made['content'][0]['text'])['slug']
        subscribe = {'jsonrpc': '2.0', 'id': 2, 'method': 'resources/subscribe', 'params': {'uri': f'portkey://configs/{slug}'}}
        # The stream is at the first replica, the client subscribes at the second, and the change is made there as well.
        with Events(self.one, 'GET', Mcp_Session_Id=session) as events:
            events.next()
            self.assertEqual(self.two.post(subscribe, Mcp_Session_Id=session)[2]['result'], {})
            self.two.post(call('update_config', {'slug': slug, 'name': 'y'}), Mcp_Session_Id=session)
            self.assertEqual(json.loads(events.next()['data'])['params'], {'uri': f'portkey://configs/{slug}'})
            with Events(self.two, 'GET', Mcp_Session_Id=session) as second:
                self.assertEqual(second.status, 409)
        # A replica that starts later knows of the subscription.
        three = self.start()

        def open_stream():
            found = Events(three, 'GET', Mcp_Session_Id=session)
            return found if found.status == 200 else found.close()

        with eventually(self, open_stream) as events:
            events.next()
            self.two.post(call('update_config', {'slug': slug, 'name': 'z'}), Mcp_Session_Id=session)
            self.assertEqual(json.loads(events.next()['data'])['params'], {'uri': f'portkey://configs/{slug}'})

    def test_a_replay_at_the_other(self):
        session = self.one.session()
        with Events(self.one, 'POST', call('list_configs'), Mcp_Session_Id=session) as events:
            first = events.next()['id']
        with Events(self.two, 'GET', Mcp_Session_Id=session, Last_Event_ID=first) as events:
            self.assertEqual(events.status, 200)
            with Events(self.one, 'GET', Mcp_Session_Id=session, Last_Event_ID=first) as other:
                self.assertEqual(other.status, 409)
            found = events.rest()
        self.assertEqual([event['id'] for event in found], [first[:-1] + '1'])
        self.assertIn('result', json.loads(found[0]['data']))

    def test_a_replay_after_a_death(self):
        session = self.one.session()
        with Events(self.one, 'POST', call('list_configs'), Mcp_Session_Id=session) as events:
            first = events.next()['id']
            found = events.rest()
        self.one.process.send_signal(signal.SIGKILL)
        self.one.process.wait()
        with Events(self.two, 'GET', Mcp_Session_Id=session, Last_Event_ID=first) as events:
            self.assertEqual(events.rest(), found)

    def test_news_for_a_principal_of_two_lines(self):
        """Its name has a line for the key of the client. In Redis nobody can read it, nor what has changed."""
        path = os.path.join(self.redis.folder.name, 'principals.yaml')
        with open(path, 'w', encoding='ascii') as out:
            out.write(f'principals:\n  - name: ci\n    token_sha256: {hashlib.sha256(b"token-of-ci").hexdigest()}\n')
        one, two = [self.start(key=None, MCP_KEY_MODE='client', MCP_PRINCIPALS_FILE=path) for _ in range(2)]
        login = {'Authorization': 'Bearer token-of-ci', 'x_portkey_api_key': 'sandbox-owner-key'}
        session, other = [served.initialize(**login)[1]['mcp-session-id'] for served in (one, two)]
        made = two.post(call('create_config', {'name': 'x', 'config': {'retry': {'attempts': 1}}}), Mcp_Session_Id=other,
                        Accept='application/json', **login)[2]['result']
        slug = json.loads(made['content'][0]['text'])['slug']
        subscribe = {'jsonrpc': '2.0', 'id': 2, 'method': 'resources/subscribe', 'params': {'uri': f'portkey://configs/{slug}'}}
        with Events(one, 'GET', Mcp_Session_Id=session, **login) as events:
            events.next()
            self.assertEqual(one.post(subscribe, Mcp_Session_Id=session, **login)[2]['result'], {})
            overheard = self.redis.overhear()
            two.post(call('update_config', {'slug': slug, 'name': 'y'}), Mcp_Session_Id=other, **login)
            self.assertEqual(json.loads(events.next()['data'])['params'], {'uri': f'portkey://configs/{slug}'})
            overheard = overheard()
            self.assertIn(b'mcp:event-store:news', overheard)
            digest = hashlib.sha256(b'sandbox-owner-key').hexdigest()
            for secret in (slug, digest):
                self.assertNotIn(secret.encode(), overheard)
            # What somebody else publishes there is not believed: it would come before the next change.
            untouched = 'portkey://configs/untouched'
            one.post({**subscribe, 'params': {'uri': untouched}}, Mcp_Session_Id=session, **login)
            process = overheard.partition(b'mcp:event-store:news')[2].split(b'\r\n')[2].partition(b' ')[0]
            self.redis.ask(b'PUBLISH', b'mcp:event-store:news',
                           b'x' * len(process) + f' r token ci\nkey-{digest}\n{untouched}'.encode())
            two.post(call('update_config', {'slug': slug, 'name': 'z'}), Mcp_Session_Id=other, **login)
            self.assertEqual(json.loads(events.next()['data'])['params'], {'uri': f'portkey://configs/{slug}'})

    def ask_short(self, served, session, **headers):
        """The URI of the whole of an answer that was cut; None where it is not kept."""
        result = served.post(call('list_api_keys', {'fields': ['*']}), Mcp_Session_Id=session, Accept='application/json',
                             **headers)[2]['result']
        return next((block['uri'] for block in result['content'] if block['type'] == 'resource_link'), None)

    def read(self, served, session, uri, **headers):
        message = {'jsonrpc': '2.0', 'id': 3, 'method': 'resources/read', 'params': {'uri': uri}}
        return served.post(message, Mcp_Session_Id=session, Accept='application/json', **headers)[2]

    def test_a_whole_answer_is_read_at_the_other(self):
        short = {'key': None, 'MCP_KEY_MODE': 'client', 'PORTKEY_ANSWERS': 'short', 'PORTKEY_MAX_ANSWER': '1024'}
        one, two = [self.start(**short) for _ in range(2)]
        mine, other = [{'x_portkey_api_key': key} for key in ('sandbox-owner-key', 'somebody-else')]
        session, at_two, of_other = [served.initialize(**login)[1]['mcp-session-id']
                                     for served, login in ((one, mine), (two, mine), (two, other))]
        uri = self.ask_short(one, session, **mine)
        # The client may be quicker than what the first one writes.
        eventually(self, lambda: 'result' in self.read(two, at_two, uri, **mine))
        found = self.read(two, at_two, uri, **mine)['result']['contents'][0]
        self.assertGreater(len(json.loads(found['text'])['data']), 2)
        self.assertEqual(self.read(two, of_other, uri, **other)['error']['message'], 'there is no such resource')
        # It is sealed there.
        name = f'*:events:answers:{uri[-32:]}'.encode()
        stored = self.redis.ask(b'LRANGE', self.redis.ask(b'KEYS', name).split(b'\r\n')[2], b'0', b'-1')
        self.assertGreater(len(stored), len(found['text']))
        self.assertNotIn(b'slug', stored)
        self.redis.kill()
        self.assertIn(two.post({'jsonrpc': '2.0', 'id': 3, 'method': 'resources/read', 'params': {'uri': uri}},
                               Mcp_Session_Id=at_two, **mine)[0], (503,))

    def test_no_answer_is_kept_where_the_other_would_not_have_it(self):
        served = self.start(MCP_EVENT_STORE='off', PORTKEY_ANSWERS='short', PORTKEY_MAX_ANSWER='1024')
        self.assertIsNone(self.ask_short(served, served.session()))

    def silence(self):
        """Redis takes what is sent, and does not answer."""
        self.redis.process.send_signal(signal.SIGSTOP)
        self.addCleanup(self.redis.process.send_signal, signal.SIGCONT)

    def begin_initialize(self, served):
        """The connection of a client that waits for its session."""
        body = json.dumps({'jsonrpc': '2.0', 'id': 0, 'method': 'initialize', 'params': {
            'protocolVersion': '2025-11-25', 'capabilities': {}, 'clientInfo': {'name': 'test', 'version': '1'}}})
        client = http.client.HTTPConnection(served.host, served.port, timeout=30)
        self.addCleanup(client.close)
        client.request('POST', '/mcp', body, HEADERS)
        return client

    def test_the_end_while_redis_is_asked(self):
        served = self.start(MCP_EVENT_STORE_COMMAND_TIMEOUT_MS='60000')
        served.session()
        self.silence()
        client = self.begin_initialize(served)
        eventually(self, lambda: 'portkey_admin_mcp_http_requests_in_flight 2' in served.ask('GET', '/metrics')[2])
        for _ in range(2):
            served.process.send_signal(signal.SIGTERM)
            time.sleep(.2)
        self.assertEqual(served.process.wait(30), 0)
        client.close()

    def test_a_client_that_leaves_before_it_has_its_session(self):
        served = self.start(MCP_MAX_SESSIONS='1', MCP_EVENT_STORE_COMMAND_TIMEOUT_MS='60000')
        served.ask('DELETE', Mcp_Session_Id=served.session())
        self.silence()
        self.begin_initialize(served).close()
        next(line for line in served.process.stderr if '"status":0' in line or '"POST"' in line and '"session"' not in line)
        self.redis.process.send_signal(signal.SIGCONT)
        self.assertEqual(served.initialize()[0], 200)

    def test_one_client_does_not_fill_redis(self):
        served = self.start(key=None, MCP_KEY_MODE='client', MCP_EVENT_STORE_MAX_BYTES='20000', MCP_EVENT_TTL_SECONDS='600')

        def cut(key, session):
            with Events(served, 'POST', call('list_configs'), Mcp_Session_Id=session, x_portkey_api_key=key) as events:
                return events.next()['id']

        def statuses(key, session, ids):
            found = []
            for first in ids:
                with Events(served, 'GET', Mcp_Session_Id=session, Last_Event_ID=first, x_portkey_api_key=key) as events:
                    found.append(events.status)
                    self.assertEqual(len(events.rest()), 1 if events.status == 200 else 0)
            return found

        one, two = [served.initialize(x_portkey_api_key=key)[1]['mcp-session-id'] for key in ('one', 'two')]
        mine = [cut('one', one) for _ in range(12)]
        found = statuses('one', one, mine)
        self.assertEqual((found[0], found[-1]), (200, 400), found)
        # Another one has room, and the first one has it again when what it had is gone.
        self.assertEqual(statuses('two', two, [cut('two', two)]), [200])
        # By their time: what another stream of it would be refused for goes with the next event.
        for key in self.redis.ask(b'KEYS', b'*:events:*').split(b'\r\n'):
            if b':events:' in key and any(first[:-2].encode() in key for first in mine):
                self.redis.ask(b'DEL', key)
                self.redis.ask(b'ZADD', b'mcp:event-store:kept:ends', b'0', key)
        self.assertEqual(statuses('one', one, [cut('one', one)]), [200])

    def test_what_is_in_redis_is_sealed(self):
        session = self.one.session()
        with Events(self.one, 'POST', call('list_configs'), Mcp_Session_Id=session) as events:
            first = events.next()['id']
            text = events.rest()[0]['data']
        keys = self.redis.ask(b'KEYS', b'*:events:*').split(b'\r\n')
        stored = self.redis.ask(b'LRANGE', next(key for key in keys if first[:-2].encode() in key), b'0', b'-1')
        self.assertGreater(len(stored), len(text))
        self.assertNotIn(b'jsonrpc', stored)

    def test_all_clients_do_not_fill_redis(self):
        """What they have together has a limit; who has most loses streams by which another one has room."""
        served = self.start(key=None, MCP_KEY_MODE='client', MCP_EVENT_STORE_MAX_BYTES='20000', MCP_EVENT_TTL_SECONDS='600')

        def cut(key, session):
            with Events(served, 'POST', call('list_configs'), Mcp_Session_Id=session, x_portkey_api_key=key) as events:
                return events.next()['id']

        def replay(key, session, first):
            with Events(served, 'GET', Mcp_Session_Id=session, Last_Event_ID=first, x_portkey_api_key=key) as events:
                return events.status, len(events.rest())

        def weight():
            lists = [self.redis.ask(b'LRANGE', f'mcp:event-store:events:{name}'.encode(), b'0', b'-1') for name in self.names(b'events')]
            return sum(len(found) + 1024 for found in lists)

        greedy = [f'greedy-{number}' for number in range(6)]
        sessions = {key: served.initialize(x_portkey_api_key=key)[1]['mcp-session-id'] for key in [*greedy, 'modest']}
        with ThreadPoolExecutor(len(greedy)) as pool:
            for _ in range(8):
                list(pool.map(lambda key: cut(key, sessions[key]), greedy))
        eventually(self, lambda: len(self.names(b'events')) > 8)
        self.assertLess(weight(), 20000)
        mine = cut('modest', sessions['modest'])
        self.assertEqual(eventually(self, lambda: (found := replay('modest', sessions['modest'], mine))[0] != 409 and found), (200, 1))
        self.assertLess(weight(), 20000)
        # What is counted there is what there is, and all of it goes by its time.
        lists = {f'mcp:event-store:events:{name}'.encode() for name in self.names(b'events')}
        for name in (b'ends', b'lists'):
            command = (b'HKEYS', name) if name == b'lists' else (b'ZRANGE', name, b'0', b'-1')
            found = self.redis.ask(command[0], b'mcp:event-store:kept:' + command[1], *command[2:]).split(b'\r\n')
            self.assertEqual({line for line in found if line.startswith(b'mcp:')}, lists)
        for name in self.names(b'kept'):
            self.assertGreater(int(self.redis.ask(b'PTTL', f'mcp:event-store:kept:{name}'.encode())[1:]), 0)

    def test_what_a_session_keeps_in_redis_is_bounded(self):
        session = self.one.session()
        for number in range(100):
            uri = f'portkey://configs/{number:04}' + 'x' * 2000
            subscribe = {'jsonrpc': '2.0', 'id': 2, 'method': 'resources/subscribe', 'params': {'uri': uri}}
            self.assertEqual(self.one.post(subscribe, Mcp_Session_Id=session)[2]['result'], {})
        name = f"mcp:event-store:session:{self.names(b'session')[0]}".encode()
        self.assertLess(len(self.redis.ask(b'HGETALL', name)), 70000)
        self.assertEqual(self.two.post(PING, Mcp_Session_Id=session)[0], 200)

    def names(self, kind):
        """Of the keys of a kind, without what is before it."""
        found = self.redis.ask(b'KEYS', b'*:%s:*' % kind).decode().split('\r\n')
        return [name.partition(f':{kind.decode()}:')[2] for name in found if f':{kind.decode()}:' in name]

    def digests(self, *texts):
        """Whole and cut, as somebody would guess them."""
        return [function(text.encode()).hexdigest()[:32] for text in texts for function in (hashlib.sha256, hashlib.sha1, hashlib.md5)]

    def test_names_in_redis_cannot_be_guessed(self):
        """Who has something there is named by a keyed digest, which is the same at each replica."""
        limits = {'RATE_LIMIT_ENABLED': 'true', 'RATE_LIMIT_STORE': 'redis', 'RATE_LIMIT_MAX': '100'}
        owner = 'key-' + hashlib.sha256(b'sandbox-owner-key').hexdigest()
        login = {'x_portkey_api_key': 'sandbox-owner-key', 'X_Forwarded_For': '192.0.2.1'}
        guesses = [*self.digests(owner, 'sandbox-owner-key', '192.0.2.1'), 'c0000201']
        found = []
        for more in ({}, {'MCP_EVENT_ENCRYPTION_KEY': base64.b64encode(b'k' * 32).decode()}):
            for _ in range(2):
                served = self.start(key=None, MCP_KEY_MODE='client', **limits, **more)
                session = served.initialize(**login)[1]['mcp-session-id']
                with Events(served, 'POST', call('list_configs'), Mcp_Session_Id=session, **login) as events:
                    events.rest()
                found.append((len(self.names(b'kept')), len(self.names(b'bucket'))))
        # Events have the key of their own where there is one.
        self.assertEqual(found, [(5, 2), (5, 2), (6, 2), (6, 2)])  # four of them are what all have
        names = ' '.join(self.names(b'kept') + self.names(b'bucket'))
        self.assertEqual([guess for guess in guesses if guess in names], [])

    def test_redis_goes_and_comes(self):
        session = self.one.session()
        self.redis.kill()
        for served in (self.one, self.two):
            status, headers, answer = served.post(PING, Mcp_Session_Id=session)
            self.assertEqual((status, headers['retry-after']), (503, '5'), answer)
            self.assertEqual(served.initialize()[0], 503)
            ready = served.ask('GET', '/ready')
            self.assertEqual((ready[0], json.loads(ready[2])['reason']), (503, 'Redis, which keeps the sessions, does not answer'))
            # What needs no other process is served.
            self.assertEqual(served.modern('server/discover')[0], 200)
        self.redis.start()
        for served in (self.one, self.two):
            eventually(self, lambda server=served: server.initialize()[0] == 200)
        # It kept nothing, so the session is not known any longer.
        self.assertEqual(self.one.post(PING, Mcp_Session_Id=session)[0], 404)
        session = self.one.session()
        self.assertEqual(self.two.post(PING, Mcp_Session_Id=session)[0], 200)
        self.assertEqual(self.two.ask('GET', '/ready')[0], 200)
        self.two.process.terminate()
        self.two.process.wait(30)
        lines = [json.loads(line) for line in self.two.process.stderr]
        self.assertEqual([(line['what'], line['result']) for line in lines if line['event'] == 'store'],
                         [('sessions', 'failed'), ('sessions', 'ok')])
        self.assertEqual({line['refusal'] for line in lines if line.get('path') == '/mcp' and line.get('status') == 503}, {'store'})

    def test_workers_share_as_well(self):
        """Without a key file, too: they are of one start. Which of them takes a connection is by chance."""
        served = Served('--workers', '2', upstream=self.upstream, MCP_REDIS_URL=self.redis.url, MCP_EVENT_STORE='redis',
                        LOG_LEVEL='error')  # the first line of the log may come before that of the address
        try:
            session = served.session()
            for _ in range(40):
                self.assertEqual(served.post(PING, Mcp_Session_Id=session)[0], 200)
            with Events(served, 'POST', call('list_configs'), Mcp_Session_Id=session) as events:
                first = events.next()['id']
            with Events(served, 'GET', Mcp_Session_Id=session, Last_Event_ID=first) as events:
                self.assertEqual(len(events.rest()), 1)
            self.assertEqual(served.ask('DELETE', Mcp_Session_Id=session)[0], 200)
            for _ in range(20):
                self.assertEqual(served.post(PING, Mcp_Session_Id=session)[0], 404)
        finally:
            served.__exit__()

    def test_limits_are_counted_together(self):
        limits = {'RATE_LIMIT_ENABLED': 'true', 'RATE_LIMIT_STORE': 'redis', 'RATE_LIMIT_MAX': '5', 'RATE_LIMIT_REFILL': '1',
                  'RATE_LIMIT_WINDOW_MS': '3600000'}
        pair = [self.start(**limits) for _ in range(2)]
        statuses = [pair[number % 2].modern('server/discover')[0] for number in range(8)]
        self.assertEqual(statuses, [200] * 5 + [429] * 3)
        self.assertGreater(int(pair[0].modern('server/discover')[1]['retry-after']), 60)
        self.redis.kill()
        self.assertEqual(pair[0].modern('server/discover')[0], 503)

    def test_wishes_go_with_the_session(self):
        request = {'jsonrpc': '2.0', 'id': 0, 'method': 'initialize', 'params': {
            'protocolVersion': '2025-11-25', 'capabilities': {}, 'clientInfo': {'name': 'test', 'version': '1'}}}
        session = self.one.post(request, '/mcp?tools=configs')[1]['mcp-session-id']
        tools = {'jsonrpc': '2.0', 'id': 1, 'method': 'tools/list'}
        names = [[tool['name'] for tool in served.post(tools, Mcp_Session_Id=session)[2]['result']['tools']]
                 for served in (self.one, self.two)]
        self.assertEqual(*names)
        whole = self.two.post(tools, Mcp_Session_Id=self.two.session())[2]['result']['tools']
        self.assertLess(len(names[1]), len(whole))
        self.assertIn('error', self.two.post(call('list_prompts'), Mcp_Session_Id=session)[2])
        # Who takes them away has no session.
        self.assertEqual(self.two.post(tools, Mcp_Session_Id=session.partition('.')[0])[0], 404)
        other = self.one.post(request, '/mcp?tools=prompts')[1]['mcp-session-id']
        self.assertEqual(self.two.post(tools, Mcp_Session_Id=session.partition('.')[0] + '.' + other.partition('.')[2])[0], 404)

    def test_settings(self):
        key = os.path.join(self.redis.folder.name, 'bad')
        for text, mode, complaint in (('x', 0o600, 'needs 32 bytes'), ('ab' * 32, 0o644, 'chmod'), ('', 0o600, 'needs 32 bytes')):
            with open(key, 'w', encoding='ascii') as out:
                out.write(text)
            os.chmod(key, mode)
            status, said = refused(MCP_SEAL_KEY_FILE=key)
            self.assertEqual((status, complaint in said), (2, True), said)
        for variables in ({'MCP_EVENT_STORE': 'redis'}, {'MCP_REDIS_URL': 'rediss://:secret@127.0.0.1:x'},
                          {'MCP_REDIS_URL': 'redis://:secret@127.0.0.1', 'NODE_ENV': 'production'},
                          {'MCP_REDIS_URL': 'http://:secret@127.0.0.1'}, {'MCP_REDIS_URL': 'redis://:secret@127.0.0.1:x'},
                          {'MCP_REDIS_URL': 'redis://:secret@127.0.0.1:70000'},
                          {'MCP_EVENT_ENCRYPTION_KEY': 'short'}, {'RATE_LIMIT_STORE': 'redis'}):
            status, said = refused(**variables)
            self.assertNotEqual(status, 0)
            self.assertRegex(said, 'REDIS_URL|MCP_EVENT_ENCRYPTION_KEY')
            self.assertNotIn('secret', said)


class Questions(Pair):
    """Questions that are asked by one process and answered at the other."""

    def start(self):
        served = Fixtures(self.redis)
        self.addCleanup(self.stop, served)
        return served

    def modern(self, served, **params):
        meta = {'io.modelcontextprotocol/protocolVersion': MODERN, 'io.modelcontextprotocol/clientCapabilities': {'elicitation': {}}}
        return served.modern('tools/call', {'name': 'test_input_required_result_elicitation', 'arguments': {}, '_meta': meta, **params})

    def answer(self, served, asked):
        return self.modern(served, requestState=asked['requestState'],
                           inputResponses={'user_name': {'action': 'accept', 'content': {'name': 'Ada'}}})

    def ask(self):
        asked = self.modern(self.one)[2]['result']
        self.assertEqual(asked['resultType'], 'input_required')
        return asked

    def test_an_answer_at_the_other(self):
        asked = self.ask()
        self.assertIn('Ada', json.dumps(self.answer(self.two, asked)[2]['result']))
        for served in (self.one, self.two):
            self.assertIn('used before', self.answer(served, asked)[2]['error']['message'])

    def test_an_answer_at_both_at_once(self):
        for _ in range(10):
            asked = self.ask()
            found = []
            threads = [threading.Thread(target=lambda server=served: found.append(self.answer(server, asked)[2]))
                       for served in (self.one, self.two) * 2]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            self.assertEqual((sum('result' in answer for answer in found), sum('error' in answer for answer in found)), (1, 3))

    def test_an_answer_while_redis_is_gone(self):
        asked = self.ask()
        self.redis.kill()
        status, headers, answer = self.answer(self.two, asked)
        self.assertEqual((status, headers['retry-after']), (503, '5'))
        self.assertIn('nothing was done', answer['error']['message'])
        self.assertEqual(self.modern(self.two)[0], 200)

    def legacy(self):
        params = {'protocolVersion': '2025-11-25', 'capabilities': {'elicitation': {}}, 'clientInfo': {'name': 'test', 'version': '1'}}
        return self.one.post({'jsonrpc': '2.0', 'id': 0, 'method': 'initialize', 'params': params})[1]['mcp-session-id']

    def test_a_legacy_answer_at_the_other(self):
        session = self.legacy()
        with Events(self.one, 'POST', call('test_elicitation'), Mcp_Session_Id=session) as events, \
                Events(self.two, 'POST', call('test_elicitation', number=5), Mcp_Session_Id=session) as others:
            questions = []
            for stream in (events, others):
                self.assertEqual(stream.next()['data'], '')
                questions.append(json.loads(stream.next()['data'])['id'])
            self.assertNotEqual(*questions)
            said = {'action': 'accept', 'content': {'username': 'ada', 'email': 'ada@example.com'}}
            for _ in range(2):
                response = {'jsonrpc': '2.0', 'id': questions[0], 'result': said}
                self.assertEqual(self.two.post(response, Mcp_Session_Id=session)[0], 202)
            found = events.rest()
            self.assertEqual(len(found), 1)
            self.assertIn('ada@example.com', found[0]['data'])
            # The other question is open still.
            response = {'jsonrpc': '2.0', 'id': questions[1], 'result': {'action': 'decline'}}
            self.assertEqual(self.one.post(response, Mcp_Session_Id=session)[0], 202)
            self.assertIn('action=decline', others.rest()[0]['data'])


if __name__ == '__main__':
    unittest.main()
