# SPDX-License-Identifier: MIT
"""Two principals at once, in both eras, with all that a session has: nothing of one reaches the other.
hammer.py PROGRAM FIXTURES

The program has no key: each principal sends its own, and the API behind it answers each request with a digest of the key
that it came with. The fixtures ask questions. SOAK_SECONDS says for how long, SOAK_SEED repeats a run."""

import collections
import contextlib
import hashlib
import http.client
import http.server
import itertools
import json
import os
import random
import socket
import sys
import threading
import time
import unittest

FIXTURES = sys.argv.pop(2)

from served import HEADERS, MODERN, Fixtures, Served  # noqa: E402

SECONDS = float(os.environ.get('SOAK_SECONDS', 8))
SEED = int(os.environ.get('SOAK_SEED', random.randrange(1 << 30)))
LEGACY = ('2025-11-25', '2025-06-18', '2025-03-26')


class Principal:
    def __init__(self, name, slug):
        self.name = name
        self.key = f'key-of-{name}-0123456789'
        self.mark = hashlib.sha256(self.key.encode()).hexdigest()
        self.slug = slug  # of the config that it alone changes
        self.uri = f'portkey://configs/{slug}'


ONE, TWO = Principal('one', 'pc-alpha'), Principal('two', 'pc-beta')
BOTH = (ONE, TWO)


def other(principal):
    return TWO if principal is ONE else ONE


# ---- the API ----

class Upstream(http.server.BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'

    def answer(self):
        self.rfile.read(int(self.headers.get('Content-Length', 0)))
        time.sleep(random.random() ** 4 * .05)
        mark = hashlib.sha256(self.headers.get('x-portkey-api-key', '').encode()).hexdigest()
        row = {'id': mark, 'name': mark, 'slug': mark, 'object': 'config'}
        body = json.dumps({'object': 'list', 'total': 1, **row, 'success': True, 'data': [row]}).encode()
        self.send_response(200)
        self.send_header('Content-Type', 'application/json')
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = do_PUT = do_DELETE = answer

    def log_message(self, *_):
        pass


class Api(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, *_):
        """Calls that were cancelled."""


# ---- what was seen ----

class Record:
    """Counts what was done, and keeps what must not have been."""

    def __init__(self):
        self.done = collections.Counter()
        self.wrong = []
        self.states = {principal: collections.deque(maxlen=50) for principal in BOTH}
        self.sessions = {principal: collections.deque(maxlen=50) for principal in BOTH}
        self.end = time.monotonic() + SECONDS

    def is_over(self):
        return bool(self.wrong) or time.monotonic() > self.end

    def note(self, principal, what, seen):
        self.wrong.append((principal.name, what, str(seen)[:600]))

    def check(self, principal, what, text):
        """Nothing of the other one is in it, and no key."""
        foreign = other(principal)
        for secret in (foreign.mark, foreign.key, principal.key, f'answer-of-{foreign.name}'):
            if secret in text:
                self.note(principal, f'{what}: {secret}', text)
        self.done[what] += 1


# ---- a client ----

class Client:
    """One connection of a principal, made anew when it was cut."""

    def __init__(self, record, served, principal, key=None):
        self.record = record
        self.served = served
        self.principal = principal
        self.key = key or principal.key
        self.numbers = itertools.count(1)
        self.connection = None
        self.session = None
        self.revision = None

    def cut(self):
        """At once, also where somebody reads."""
        if self.connection is not None and self.connection.sock is not None:
            with contextlib.suppress(OSError):
                self.connection.sock.shutdown(socket.SHUT_RDWR)
        if self.connection is not None:
            self.connection.close()
        self.connection = None

    def ask_and_go(self, message, patience, **headers):
        """On a connection of its own, which is cut in the middle of the call, or of its answer."""
        hasty = Client(self.record, self.served, self.principal)
        hasty.connection = http.client.HTTPConnection(self.served.host, self.served.port, timeout=60)
        hasty.connection.request('POST', '/mcp', json.dumps(message), self.headers(headers))
        time.sleep(patience)
        hasty.cut()
        self.record.done['cut'] += 1

    def headers(self, more):
        return HEADERS | {'x-portkey-api-key': self.key} | {name.replace('_', '-'): value for name, value in more.items()}

    def leave(self):
        """Ends the session."""
        if self.session is not None:
            self.in_session(None, 'DELETE').read()
        self.session = None

    def send(self, message, method='POST', **headers):
        """The response, of which only the head was read."""
        if self.connection is None:
            self.connection = http.client.HTTPConnection(self.served.host, self.served.port, timeout=60)
        self.connection.request(method, '/mcp', json.dumps(message) if message else None, self.headers(headers))
        return self.connection.getresponse()

    def read(self, what, response):
        text = response.read().decode()
        self.record.check(self.principal, what, text)
        return text

    def legacy(self, method, params=None, number=None):
        number = number or next(self.numbers)
        return {'jsonrpc': '2.0', 'id': number, 'method': method, **({'params': params} if params is not None else {})}

    def in_session(self, message, method='POST', **headers):
        return self.send(message, method, Mcp_Session_Id=self.session, MCP_Protocol_Version=self.revision, **headers)

    def initialize(self, revision, capabilities=None):
        response = self.send(self.legacy('initialize', {
            'protocolVersion': revision, 'capabilities': capabilities or {}, 'clientInfo': {'name': 'hammer', 'version': '1'}}))
        self.session, self.revision = response.getheader('Mcp-Session-Id'), revision
        self.read('initialize', response)
        if self.session is not None:
            self.record.sessions[self.principal].append(self.session)
            self.in_session({'jsonrpc': '2.0', 'method': 'notifications/initialized'}).read()
        return self.session is not None

    def modern(self, method, params=None, capabilities=None):
        """(message, headers) of a request."""
        params = {**(params or {}), '_meta': {
            'io.modelcontextprotocol/protocolVersion': MODERN,
            'io.modelcontextprotocol/clientCapabilities': capabilities or {}}}
        headers = {'MCP_Protocol_Version': MODERN, 'Mcp_Method': method}
        if method in ('tools/call', 'prompts/get', 'resources/read'):
            headers['Mcp_Name'] = params.get('name') or params['uri']
        return self.legacy(method, params), headers


# ---- what is asked of Portkey's tools ----

def requests_of(principal, choose):
    """(what, method, params, whether the answer has the principal's mark) of one request."""
    mine, foreign = principal.slug, other(principal).slug
    return choose((
        ('tools/list', 'tools/list', None, False),
        ('list', 'tools/call', {'name': 'list_configs', 'arguments': {}}, True),
        ('get', 'tools/call', {'name': 'get_config', 'arguments': {'slug': choose((mine, foreign))}}, True),
        ('keys', 'tools/call', {'name': 'list_virtual_keys', 'arguments': {}}, False),
        ('update', 'tools/call', {'name': 'update_config', 'arguments': {'slug': mine, 'name': 'changed'}}, True),
        ('read', 'resources/read', {'uri': choose((principal.uri, other(principal).uri))}, True),
        ('complete', 'completion/complete', {
            'ref': {'type': 'ref/resource', 'uri': 'portkey://configs/{slug}'}, 'argument': {'name': 'slug', 'value': ''}}, True),
        ('prompt', 'prompts/get', {'name': 'audit_access', 'arguments': {}}, False),
    ))


class Listener(threading.Thread):
    """Reads a stream of changes: they are of the principal's own config, of whichever it watches."""

    def __init__(self, client, response):
        super().__init__(daemon=True)
        self.client, self.response = client, response
        self.start()

    def run(self):
        record, principal = self.client.record, self.client.principal
        try:
            while line := self.response.readline().decode():
                record.check(principal, 'line of a stream', line)
                if 'resources/updated' not in line:
                    continue
                uri = json.loads(line.removeprefix('data: '))['params']['uri']
                record.done['news'] += 1
                if uri.startswith(other(principal).uri):
                    record.note(principal, 'news of another', line)
        except (OSError, ValueError, AttributeError, http.client.HTTPException):
            pass  # it was cut


def hammer_legacy(record, served, principal, rng):
    client = Client(record, served, principal)
    stream = Client(record, served, principal)
    while not record.is_over():
        client.cut()
        stream.cut()
        if not client.initialize(rng.choice(LEGACY)):
            record.note(principal, 'no session', '')
            return
        stream.session, stream.revision = client.session, client.revision
        for uri in (ONE.uri, TWO.uri):
            client.read('subscribe', client.in_session(client.legacy('resources/subscribe', {'uri': uri})))
        Listener(stream, stream.in_session(None, 'GET'))
        for _ in range(rng.randrange(5, 40)):
            if record.is_over():
                break
            one_legacy(record, client, rng)
        if rng.random() < .5:
            client.leave()
    client.cut()
    stream.cut()


def one_legacy(record, client, rng):
    principal = client.principal
    what, method, params, is_marked = requests_of(principal, rng.choice)
    chance = rng.random()
    foreign = record.sessions[other(principal)]
    if chance < .05 and foreign:
        response = client.send(client.legacy(method, params), Mcp_Session_Id=rng.choice(foreign))
        client.read('session of another', response)
        if response.status != 404:
            record.note(principal, 'session of another', response.status)
    elif chance < .1:
        cancelled(record, client, method, params, rng)
    elif chance < .15:
        client.ask_and_go(client.legacy(method, params), rng.random() * .02, Mcp_Session_Id=client.session)
    else:
        text = client.read(what, client.in_session(client.legacy(method, params)))
        if is_marked and principal.mark not in text:
            record.note(principal, f'{what}: not its own', text)


def cancelled(record, client, method, params, rng):
    """A second connection cancels by the id, which requests of others have as well."""
    number = next(client.numbers)
    second = Client(record, client.served, client.principal)
    second.session, second.revision = client.session, client.revision
    thread = threading.Thread(target=lambda: second.read('cancelled', second.in_session(client.legacy(method, params, number))))
    thread.start()
    time.sleep(rng.random() * .01)
    client.in_session({'jsonrpc': '2.0', 'method': 'notifications/cancelled', 'params': {'requestId': number}}).read()
    # What was cancelled gets no answer, so its stream may stay open.
    thread.join(.3)
    second.cut()


def hammer_modern(record, served, principal, rng):
    client = Client(record, served, principal)
    stream = Client(record, served, principal)
    while not record.is_over():
        stream.cut()
        message, headers = stream.modern('subscriptions/listen', {'notifications': {
            'resourceSubscriptions': [ONE.uri, TWO.uri], 'toolsListChanged': True}})
        Listener(stream, stream.send(message, **headers))
        for _ in range(rng.randrange(5, 40)):
            if record.is_over():
                break
            one_modern(record, client, rng)
    client.cut()
    stream.cut()


def one_modern(record, client, rng):
    principal = client.principal
    what, method, params, is_marked = requests_of(principal, rng.choice)
    message, headers = client.modern(method, params)
    if rng.random() < .1:
        client.ask_and_go(message, rng.random() * .02, **headers)
        return
    text = client.read(what, client.send(message, **headers))
    if is_marked and principal.mark not in text:
        record.note(principal, f'{what}: not its own', text)


# ---- questions ----

def answer_to(principal, number):
    return {'action': 'accept', 'content': {'username': f'answer-of-{principal.name}', 'email': f'{number}'}}


def ask_modern(record, served, principal, rng):
    """A question is answered by whom it was put to; what another was given answers nothing."""
    client = Client(record, served, principal, principal.name)
    elicitation = {'elicitation': {}}
    for number in itertools.count():
        if record.is_over():
            break
        # The server keeps which questions were answered, and so many in some minutes.
        time.sleep(rng.random() * .1)
        # The same for both, so that only the principal tells their questions apart.
        params = {'name': 'test_elicitation', 'arguments': {'message': f'Question {number % 5}'}}
        message, headers = client.modern('tools/call', params, elicitation)
        result = json.loads(client.read('question', client.send(message, **headers)))['result']
        reply = {key: answer_to(principal, number) for key in result['inputRequests']}
        if number % 2 == 0:
            record.states[principal].append((params, result['requestState'], list(result['inputRequests'])))
        stolen = record.states[other(principal)]
        if stolen and rng.random() < .5:
            of_other, state, keys = stolen.pop()
            message, headers = client.modern('tools/call', {
                **of_other, 'requestState': state, 'inputResponses': {key: answer_to(principal, number) for key in keys}}, elicitation)
            text = client.read('state of another', client.send(message, **headers))
            if 'User response' in text:
                record.note(principal, 'an answer to the question of another', text)
        if number % 2 == 1:
            message, headers = client.modern('tools/call', {
                **params, 'requestState': result['requestState'], 'inputResponses': reply}, elicitation)
            text = client.read('answered', client.send(message, **headers))
            if f'answer-of-{principal.name}' not in text:
                record.note(principal, 'its own answer is lost', text)
    client.cut()


def ask_legacy(record, served, principal, rng):
    client = Client(record, served, principal, principal.name)
    answering = Client(record, served, principal, principal.name)
    for number in itertools.count():
        if record.is_over():
            break
        if number % 20 == 0:
            client.leave()
            client.initialize(rng.choice(LEGACY[:2]), {'elicitation': {}})
            answering.session, answering.revision = client.session, client.revision
        time.sleep(rng.random() * .02)
        response = client.in_session(client.legacy('tools/call', {
            'name': 'test_elicitation', 'arguments': {'message': 'Who?'}}))
        answer_questions(record, answering, response, number, rng)
    client.cut()
    answering.cut()


def answer_questions(record, answering, response, number, rng):
    principal, text = answering.principal, ''
    foreign = record.sessions[other(principal)]
    while line := response.readline().decode():
        text += line
        if not line.startswith('data: {') or '"elicitation/create"' not in line:
            continue
        answer = {'jsonrpc': '2.0', 'id': json.loads(line.removeprefix('data: '))['id'], 'result': answer_to(principal, number)}
        # The numbers of questions are the same in all sessions.
        if foreign and rng.random() < .5:
            status = answering.send(answer, Mcp_Session_Id=rng.choice(foreign))
            status.read()
            record.done['answer in the session of another'] += 1
            if status.status != 404:
                record.note(principal, 'answer in the session of another', status.status)
        answering.in_session(answer).read()
    record.check(principal, 'answered in a session', text)
    if f'answer-of-{principal.name}' not in text:
        record.note(principal, 'its own answer is lost', text)


# ---- all of it ----

def watch_errors(served):
    """Keeps what a server prints, so that it never waits for a reader."""
    said = []
    thread = threading.Thread(target=lambda: said.extend(served.process.stderr), daemon=True)
    thread.start()
    return said, thread


class Hammer(unittest.TestCase):
    def test_two_principals(self):
        print(f'hammer: seed {SEED}, {SECONDS:.0f} seconds')
        api = Api(('127.0.0.1', 0), Upstream)
        threading.Thread(target=api.serve_forever, daemon=True).start()
        self.addCleanup(api.server_close)
        self.addCleanup(api.shutdown)
        with Served(upstream=f'http://127.0.0.1:{api.server_address[1]}/v1', key=None, MCP_KEY_MODE='client',
                    MCP_MAX_SESSIONS='5000', RATE_LIMIT_ENABLED='false') as served, Fixtures(FIXTURES) as fixtures:
            watched = [watch_errors(one) for one in (served, fixtures)]
            record = self.run_all(served, fixtures)
            for one in (served, fixtures):
                self.assertIsNone(one.process.poll())
                one.process.terminate()
                self.assertEqual(one.process.wait(120), 0)
        said = ''
        for lines, thread in watched:
            thread.join(30)
            said += ''.join(lines)
        print('hammer:', ', '.join(f'{count} {what}' for what, count in sorted(record.done.items())))
        self.assertEqual(record.wrong, [])
        self.assertNotIn('Sanitizer', said)
        for principal in BOTH:
            self.assertNotIn(principal.key, said)
        for what in ('list', 'complete', 'read', 'news', 'cut', 'cancelled', 'session of another', 'state of another', 'answered',
                     'answered in a session', 'answer in the session of another'):
            self.assertGreater(record.done[what], 0, what)

    def run_all(self, served, fixtures):
        record = Record()
        rng = random.Random(SEED)

        def guarded(work, *args):
            try:
                work(record, *args, random.Random(rng.random()))
            except Exception as error:  # noqa: BLE001 - told by the test
                record.wrong.append((work.__name__, args[-1].name, repr(error)))

        threads = [threading.Thread(target=guarded, args=(work, server, principal))
                   for principal in BOTH
                   for work, server, count in ((hammer_legacy, served, 2), (hammer_modern, served, 2),
                                               (ask_modern, fixtures, 1), (ask_legacy, fixtures, 1))
                   for _ in range(count)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(SECONDS + 120)
            self.assertFalse(thread.is_alive())
        return record


if __name__ == '__main__':
    unittest.main()
