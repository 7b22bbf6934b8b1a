# SPDX-License-Identifier: MIT
"""What somebody who operates the server sees: its pages, log and metrics. operate.py PROGRAM"""

import base64
import hashlib
import html.parser
import http.client
import http.server
import json
import re
import signal
import socket
import threading
import time
import unittest

import exposition
from served import Served, refused

TOKEN = 'a-token-of-this-test'


class Paths(unittest.TestCase):
    def test_spellings(self):
        """As the npm server takes them: either case, and one slash at the end."""
        with Served() as served:
            for path in ('/mcp', '/MCP', '/mcp/', '/mcp?tools=configs'):
                self.assertEqual(served.initialize(target=path)[0], 200, path)
            for path in ('/health', '/Health/', '/health?x', '/READY'):
                self.assertEqual(served.ask('GET', path)[0], 200, path)
            for path in ('/mcp//', '/mc', '/mcpx', '/mcp/x', '/%6dcp', '//mcp', '/health//', '/healthy', '/x'):
                self.assertEqual(served.ask('POST', path)[0], 404, path)

    def test_methods(self):
        with Served() as served:
            for path, allowed in (('/mcp', 'GET, POST, DELETE'), ('/health', 'GET, HEAD'), ('/ready', 'GET, HEAD')):
                for method in ('PUT', 'PATCH', 'ET', 'G', 'GETPOST'):
                    status, headers, _ = served.ask(method, path)
                    self.assertEqual((status, headers['allow']), (405, allowed), method)
                self.assertEqual(served.ask('GET,', path)[0], 400)
            status, headers, text = served.ask('HEAD', '/health')
            self.assertEqual((status, headers['content-type'], text), (200, 'application/json', ''))
            # Its digits may be more a moment later, so the length of another page is compared.
            self.assertEqual(served.ask('HEAD', '/ready')[1]['content-length'],
                             str(len(served.ask('GET', '/ready')[2])))


class Upstream(http.server.ThreadingHTTPServer):
    """An API that notes the headers of requests, and fails as often as it is told to."""

    def __init__(self):
        noted = self.noted = []

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = 'HTTP/1.1'

            def do_GET(handler):
                noted.append({name.lower(): value for name, value in handler.headers.items()})
                text = b'{"data": [], "total": 0, "object": "list"}'
                handler.send_response(self.statuses.pop(0) if self.statuses else 200)
                handler.send_header('Content-Type', 'application/json')
                handler.send_header('Content-Length', str(len(text)))
                handler.end_headers()
                handler.wfile.write(text)

            def log_message(self, *_):
                pass

        self.statuses = []
        super().__init__(('127.0.0.1', 0), Handler)

    def __enter__(self):
        threading.Thread(target=self.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_):
        self.shutdown()
        self.server_close()

    @property
    def url(self):
        return f'http://127.0.0.1:{self.server_address[1]}/v1'


def lines_of(served):
    """All lines of the log, of a server that ends."""
    served.process.terminate()
    served.process.wait(30)
    return [json.loads(line) for line in served.process.stderr.read().splitlines()]


def events(lines, event):
    return [line for line in lines if line['event'] == event]


CALL = {'name': 'list_workspaces', 'arguments': {}}


class RequestIds(unittest.TestCase):
    def test_an_id_that_is_given(self):
        with Served() as served:
            for given in ('a', 'A-1_b.c:d/e+f=g@h', 'x' * 128):
                for path in ('/mcp', '/health', '/nothing'):
                    self.assertEqual(served.ask('GET', path, X_Request_Id=given)[1]['x-request-id'], given)
                self.assertEqual(served.initialize(X_Request_Id=given)[1]['x-request-id'], given)

    def test_an_id_that_is_made(self):
        """Instead of one that would be trouble in a log, a header or an API."""
        with Served() as served:
            seen = set()
            for given in (None, '', 'x' * 129, 'a b', 'a;b', '"', '<script>', 'caf\u00e9'.encode(), '{}', "a'b", '%0d%0aSet-Cookie:x'):
                headers = {} if given is None else {'X_Request_Id': given}
                made = served.ask('GET', '/health', **headers)[1]['x-request-id']
                self.assertRegex(made, r'^[0-9a-f]{32}$')
                seen.add(made)
            self.assertEqual(len(seen), 11)
            for piece in (b'X-Request-Id: a\r\n b', b'X-Request-Id: a\nSet-Cookie: b', b'X-Request-Id: a\0b'):
                answer = served.send(b'GET /health HTTP/1.1\r\nHost: localhost\r\n' + piece + b'\r\n\r\n')
                self.assertRegex(answer, rb'(?i)\r\nx-request-id: (a|[0-9a-f]{32})\r\n')
                self.assertNotIn(b'Set-Cookie', answer)

    def test_the_trace_upstream(self):
        with Upstream() as upstream, Served(upstream=upstream.url) as served:
            made = served.modern('tools/call', CALL)[1]['x-request-id']
            session = served.session()
            served.post({'jsonrpc': '2.0', 'id': 1, 'method': 'tools/call', 'params': CALL}, Mcp_Session_Id=session, X_Request_Id='mine')
            batch = served.initialize('2025-03-26')[1]['mcp-session-id']
            served.post([{'jsonrpc': '2.0', 'id': 1, 'method': 'tools/call', 'params': CALL}], Mcp_Session_Id=batch, X_Request_Id='many')
            self.assertEqual([headers['x-portkey-trace-id'] for headers in upstream.noted], [made, 'mine', 'many'])


class CompositeTools(unittest.TestCase):
    def test_their_figures(self):
        """Tools that run no operation, or whose operation is refused, are counted by their names."""
        with Served() as served:
            for name, arguments in (('describe_operations', {'operations': ['get_config']}), ('search_operations', {'query': 'key'}),
                                    ('read_gateway', {'operation': 'nope'}), ('read_gateway', {'operation': 'list_configs'})):
                served.modern('tools/call', {'name': name, 'arguments': arguments})
            text = served.ask('GET', '/metrics')[2]
        found = dict(re.findall(r'tool_calls_total\{tool="(\w+)",result="\w+"\} ([1-9]\d*)', text))
        self.assertEqual(found, {'describe_operations': '1', 'search_operations': '1', 'read_gateway': '1', 'list_configs': '1'})


class Log(unittest.TestCase):
    def test_keys_of_clients(self):
        """Who has the log cannot try keys by their digests; two keys are told apart."""
        keys = 'sandbox-owner-key', 'another-key'
        with Served(MCP_KEY_MODE='client', MCP_AUTH_MODE='none') as served:
            for key in keys * 2:
                served.initialize(X_Portkey_Api_Key=key)
            lines = lines_of(served)
        names = [line['principal'] for line in events(lines, 'http_request')]
        for name in names:
            self.assertRegex(name, r'^key-[0-9a-f]{12}$')
        self.assertEqual(names[:2], names[2:])
        self.assertNotEqual(names[0], names[1])
        for key in keys:
            self.assertNotIn(hashlib.sha256(key.encode()).hexdigest()[:12], json.dumps(lines))

    def test_lines(self):
        with Upstream() as upstream, Served(upstream=upstream.url, MCP_AUTH_TOKEN=TOKEN) as served:
            login = {'Authorization': f'Bearer {TOKEN}'}
            session = served.initialize(**login)[1]['mcp-session-id']
            upstream.statuses = [503, 200]
            served.post({'jsonrpc': '2.0', 'id': 1, 'method': 'tools/call', 'params': CALL}, Mcp_Session_Id=session, X_Request_Id='mine',
                        **login)
            served.post({'jsonrpc': '2.0', 'id': 1, 'method': 'tools/call', 'params': {
                'name': 'get_config', 'arguments': {'slug': 5, 'secret-argument': 'x'}}}, Mcp_Session_Id=session, **login)
            served.initialize()
            served.initialize(Authorization='Bearer another-secret-token')
            served.ask('GET', '/health')
            served.ask('DELETE', Mcp_Session_Id='a-session-that-is-not', **login)
            served.ask('GET', '/mcp?secret-query', Host='evil.example')
            served.send(b'GET /mcp HTTP/1.1\r\nHost: localhost\r\nHost: localhost\r\n\r\n')
            served.send(b'HACK /mcp HTTP/1.1\r\nHost: localhost\r\n\r\n')
            lines = lines_of(served)
        self.assertEqual([line['event'] for line in lines if line['event'] not in ('http_request', 'tool_call')], ['start', 'drain', 'stop'])
        for line in lines:
            self.assertRegex(line['time'], r'^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$')
            self.assertEqual(line['level'], 'info')
        good, bad = events(lines, 'tool_call')
        self.assertEqual({name: good[name] for name in ('request', 'tool', 'result', 'attempts')},
                         {'request': 'mine', 'tool': 'list_workspaces', 'result': 'ok', 'attempts': 2})
        self.assertEqual((bad['tool'], bad['result']), ('get_config', 'error'))
        self.assertNotIn('attempts', bad)
        requests = events(lines, 'http_request')
        self.assertEqual([(line['status'], line.get('refusal')) for line in requests],
                         [(200, None), (200, None), (200, None), (401, 'no_login'), (401, 'bad_login'), (404, 'session'), (403, 'host'),
                          (400, 'malformed'), (401, 'no_login')])
        self.assertEqual([line['method'] for line in requests[-4:]], ['DELETE', 'GET', 'GET', 'other'])
        self.assertEqual(len({line['session'] for line in requests[:3]}), 1)
        self.assertRegex(requests[0]['session'], r'^[0-9a-f]{12}$')
        self.assertEqual(requests[0]['client'], '127.0.0.1')
        for secret in (TOKEN, 'another-secret-token', session, 'secret-argument', 'secret-query', 'sandbox-owner-key', 'evil.example'):
            self.assertNotIn(secret, json.dumps(lines))

    def test_levels_and_formats(self):
        for level, found in (('error', 0), ('warn', 0), ('info', 3), ('debug', 4)):
            with Served(LOG_LEVEL=level) as served:
                served.ask('GET', '/health')
                self.assertEqual(len(lines_of(served)), found, level)
        with Served(LOG_FORMAT='text') as served:
            served.initialize()
            served.process.terminate()
            self.assertRegex(served.process.stderr.read(), r'Z info start\n(.*Z info drain\n)?.*Z info http_request request=\w+ client=127.0.0.1 .* status=200 ')
        for variables, said in (({'LOG_LEVEL': 'verbose'}, 'LOG_LEVEL takes error, warn, info or debug'),
                                ({'LOG_FORMAT': 'xml'}, 'LOG_FORMAT takes json or text')):
            status, text = refused(**variables)
            self.assertEqual(status, 2)
            self.assertIn(said, text)

    def test_files_read_anew(self):
        """Where there are none, SIGHUP changes nothing, and ends nothing."""
        with Served() as served:
            session = served.session()
            self.assertEqual(json.loads(served.process.stderr.readline())['event'], 'start')
            self.assertEqual(json.loads(served.process.stderr.readline())['event'], 'http_request')
            served.process.send_signal(signal.SIGHUP)
            reload = json.loads(served.process.stderr.readline())
            self.assertEqual((reload['event'], reload['result']), ('reload', 'ok'))
            self.assertEqual(served.ask('DELETE', Mcp_Session_Id=session)[0], 200)

    def test_a_reader_that_stands_still(self):
        """Requests are answered all the same, and what was lost is counted."""
        with Served() as served:
            for _ in range(400):
                served.initialize()
            self.assertEqual(served.initialize()[0], 503)  # of sessions
            lines = []
            reader = threading.Thread(target=lambda: lines.extend(served.process.stderr))
            reader.start()
            for _ in range(3):
                served.ask('GET', '/x')
            served.process.terminate()
            reader.join(30)
        lines = [json.loads(line) for line in lines]
        lost = sum(line['count'] for line in events(lines, 'lines_dropped'))
        self.assertGreater(lost, 0)
        self.assertEqual(len(lines) - len(events(lines, 'lines_dropped')) + lost, 401 + 3 + 3)

    def test_a_reader_that_is_gone(self):
        with Served() as served:
            served.process.stderr.close()
            self.assertEqual(served.initialize()[0], 200)
            self.assertEqual(served.initialize()[0], 200)
            served.process.send_signal(signal.SIGTERM)
            self.assertEqual(served.process.wait(30), 0)


P = 'portkey_admin_mcp_'


def metrics(served, path='/metrics', **headers):
    status, answered, text = served.ask('GET', path, **headers)
    assert (status, answered['content-type']) == (200, 'text/plain; version=0.0.4; charset=utf-8'), (status, text)
    return exposition.read(text)


class Metrics(unittest.TestCase):
    def test_the_reader_of_this_test(self):
        good = '# HELP a_total A.\n# TYPE a_total counter\na_total{b="c\\"d"} 1\n'
        self.assertEqual(exposition.value(exposition.read(good), 'a_total', b='c\\"d'), 1)
        for wrong in (good[:-1], good + 'a_total{b="c\\"d"} 2\n', good + 'b 1\n', good.replace('{b=', '{b c='), good.replace(' 1', ' x'),
                      good.replace('c\\"d', 'c"d'), good.replace('a_total', 'a'), good + good, 'a 1\n', good.replace('counter', 'kind'),
                      good.replace('} 1', '} -1'), '# HELP a A.\n# TYPE a histogram\na_bucket{le="1"} 1\na_sum 1\na_count 1\n'):
            with self.assertRaises((ValueError, KeyError), msg=wrong):
                exposition.read(wrong)

    def test_figures(self):
        with Upstream() as upstream, Served(upstream=upstream.url) as served:
            session = served.session()
            upstream.statuses = [503, 200]
            served.modern('tools/call', CALL)
            served.modern('tools/call', {'name': 'get_config', 'arguments': {'slug': True}})
            served.modern('tools/call', {'name': 'no_such_tool"}\nx 1', 'arguments': {}}, Mcp_Name='=?base64?bm9fc3VjaF90b29sIn0KeCAx?=')
            served.ask('GET', '/no-such-path"}')
            served.ask("G'", '/health')
            served.ask('G"}', '/health')
            served.ask('GET', '/mcp', Host='evil.example')
            served.ask('DELETE', Mcp_Session_Id='x')
            found = metrics(served)
            connection = http.client.HTTPConnection(served.host, served.port, timeout=30)
            connection.request('GET', '/mcp', headers={'Accept': 'text/event-stream', 'Mcp-Session-Id': session})
            connection.getresponse()
            streaming = metrics(served)
            connection.close()
            self.assertEqual(exposition.value(streaming, P + 'streams'), 1)
            self.assertGreaterEqual(exposition.value(streaming, P + 'connections'), 2)
            for name, labels, expected in (
                    ('build_info', {'version': re.search(r'[\d.]+', served.ask('GET', '/metrics')[2].split('version="')[1])[0]}, 1),
                    ('workers', {}, 1), ('sessions', {}, 1), ('sessions_begun_total', {}, 1), ('streams', {}, 0),
                    ('exchanges_in_flight', {}, 0), ('upstream_retries_total', {}, 1),
                    ('upstream_attempts_total', {'status': '2xx'}, 1), ('upstream_attempts_total', {'status': '5xx'}, 1),
                    ('tool_calls_total', {'tool': 'list_workspaces', 'result': 'ok'}, 1),
                    ('tool_calls_total', {'tool': 'get_config', 'result': 'error'}, 1),
                    ('http_requests_total', {'path': '/mcp', 'status': '200'}, 4),
                    ('http_requests_total', {'path': 'other', 'status': '404'}, 1), ('http_requests_total', {'path': 'other', 'status': '405'}, 1),
                    ('http_requests_total', {'path': 'other', 'status': '400'}, 1), ('refusals_total', {'reason': 'malformed'}, 1),
                    ('refusals_total', {'reason': 'host'}, 1), ('refusals_total', {'reason': 'session'}, 1),
                    ('refusals_total', {'reason': 'unknown_path'}, 1), ('refusals_total', {'reason': 'method'}, 1)):
                self.assertEqual(exposition.value(found, P + name, **labels), expected, (name, labels))
            duration = P + 'tool_call_duration_seconds'
            self.assertEqual(exposition.value(found, duration + '_count', duration, tool='list_workspaces'), 1)
            self.assertGreater(exposition.value(found, P + 'http_sent_bytes_total'), 1000)
            started = exposition.value(found, 'process_start_time_seconds')
            self.assertLess(abs(time.time() - started), 600)
            tools = {dict(labels)['tool'] for _, labels in found[P + 'tool_calls_total'].samples}
            self.assertEqual(tools, {'list_workspaces', 'get_config'})

    def test_who_may_read_them(self):
        with Served(MCP_AUTH_TOKEN=TOKEN) as served:
            self.assertEqual(served.ask('GET', '/metrics')[0], 401)
            metrics(served, Authorization=f'Bearer {TOKEN}')
            self.assertEqual(served.ask('GET', '/metrics', Host='evil.example', Authorization=f'Bearer {TOKEN}')[0], 403)

    def test_a_port_of_their_own(self):
        with Served(MCP_METRICS_PORT='0', MCP_AUTH_TOKEN=TOKEN, MCP_ALLOWED_HOSTS='metrics.example') as served:
            port = int(re.search(r'metrics at http://127\.0\.0\.1:(\d+)/metrics', served.process.stderr.readline())[1])
            self.assertEqual(served.ask('GET', '/metrics', Authorization=f'Bearer {TOKEN}')[0], 404)
            main, served.port = served.port, port
            for host in (f'127.0.0.1:{port}', 'localhost', '10.1.2.3:9', '[::1]', 'metrics.example'):
                self.assertIn('portkey_admin_mcp_sessions', str(metrics(served, Host=host)))
            for host in ('evil.example', '127.0.0.1.evil.example', ''):
                self.assertEqual(served.ask('GET', '/metrics', Host=host)[0], 403, host)
            self.assertEqual([served.ask(method, path)[0] for method, path in (('HEAD', '/metrics'), ('POST', '/metrics'), ('GET', '/mcp'),
                                                                               ('GET', '/metrics/'), ('GET', '/metrics?x'))],
                             [200, 405, 404, 404, 200])
            for origin, status in (('https://evil.example', 403), ('null', 403), ('http://localhost:3000', 200)):
                self.assertEqual(served.ask('GET', '/metrics', Origin=origin)[0], status, origin)
            for lines in (b'Host: a\r\nHost: b', b'Host: a\r\n: x', b'Host: a\r\nX: y\n'):
                found = served.send(b'GET /metrics HTTP/1.1\r\n' + lines + b'\r\nGET /metrics HTTP/1.1\r\nHost: a\r\n\r\n')
                self.assertEqual((found[9:12], found.count(b'HTTP/1.1 ')), (b'400', 1), lines)
            for size in range(15800, 27000, 199):
                found = served.send(b'GET /metrics HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX: ' + b'x' * size + b'\r\n\r\n')
                self.assertIn(found[9:12], (b'200', b'431') if size < 16400 else (b'431',), size)
            served.port = main
            self.assertEqual(served.initialize(Authorization=f'Bearer {TOKEN}')[0], 200)
        for variables, said in (({'MCP_METRICS_PORT': 'x'}, 'MCP_METRICS_PORT takes'), ({'MCP_METRICS_PORT': '65536'}, 'MCP_METRICS_PORT takes'),
                                ({'MCP_METRICS_HOST': '127.0.0.1'}, 'needs MCP_METRICS_PORT'),
                                ({'MCP_METRICS_PORT': '0', 'MCP_METRICS_HOST': 'nonsense'}, 'MCP_METRICS_PORT: ')):
            self.assertIn(said, refused(**variables)[1])


class Pages(unittest.TestCase):
    def test_health(self):
        with Served(MCP_AUTH_TOKEN=TOKEN) as served:
            for host in ('localhost', 'any.example'):
                status, headers, text = served.ask('GET', '/health', Host=host)
                found = json.loads(text)
                self.assertEqual((status, headers['content-type'], found['status']), (200, 'application/json', 'ok'))
                self.assertEqual(sorted(found), ['status', 'timestamp', 'uptime'])
                self.assertRegex(found['timestamp'], r'^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$')
                self.assertGreaterEqual(found['uptime'], 0)

    def test_ready(self):
        with Served(MCP_MAX_SESSIONS='1') as served:  # which is no reason to send it no clients
            status, _, text = served.ask('GET', '/ready', Host='any.example')
            self.assertEqual((status, json.loads(text)['status'], json.loads(text)['check']), (200, 'ready', 'local'))
            session = served.session()
            status, _, text = served.ask('GET', '/ready')
            self.assertEqual(served.initialize()[0], 503)
            self.assertEqual((status, json.loads(text)['status'], json.loads(text)['sessions']), (200, 'ready', 1))
            served.ask('DELETE', Mcp_Session_Id=session)
            self.assertEqual(json.loads(served.ask('GET', '/ready')[2])['sessions'], 0)
        self.assertIn('MCP_READY_CHECK_MODE takes', refused(MCP_READY_CHECK_MODE='remote')[1])

    def test_whether_portkey_answers(self):
        for statuses, expected in (([], 200), ([403], 200), ([429], 200), ([401], 503), ([500], 503)):
            with Upstream() as upstream, Served(upstream=upstream.url, MCP_READY_CHECK_MODE='portkey', LOG_LEVEL='error') as served:
                upstream.statuses = list(statuses)
                answers = []
                threads = [threading.Thread(target=lambda: answers.append(served.ask('GET', '/ready'))) for _ in range(8)]
                for thread in threads:
                    thread.start()
                for thread in threads:
                    thread.join(30)
                self.assertEqual({status for status, _, _ in answers}, {expected}, statuses)
                self.assertEqual(len(upstream.noted), 1)  # of eight at once
                found = json.loads(answers[0][2])['portkey']
                self.assertEqual(found['status'], 'ok' if expected == 200 else 'error')
                if expected != 200:
                    self.assertEqual((found['error'], found['http_status']), ('PORTKEY_EHTTP', statuses[0]))
                    self.assertEqual([(line['event'], line['result'], line['status']) for line in lines_of(served)],
                                     [('ready_check', 'failed', statuses[0])])
                    self.assertEqual(json.loads(answers[0][2])['reason'], 'Portkey refuses the API key (401)' if statuses == [401]
                                     else 'Portkey answers with an error')
        with Served(upstream='http://127.0.0.1:9/v1', MCP_READY_CHECK_MODE='portkey') as served:
            status, _, text = served.ask('GET', '/ready')
            self.assertEqual((status, json.loads(text)['portkey']['error']), (503, 'PORTKEY_ECONNECT'))
            self.assertEqual(json.loads(text)['reason'], 'Portkey does not answer')
            self.assertEqual([line['refusal'] for line in events(lines_of(served), 'http_request')], ['not_ready'])
        with Served(upstream='http://127.0.0.1:9/v1', key=None, MCP_READY_CHECK_MODE='portkey', MCP_KEY_MODE='client') as served:
            status, _, text = served.ask('GET', '/ready')
            self.assertEqual((status, json.loads(text)['portkey']['error']), (503, 'PORTKEY_ENOKEY'))

    def test_a_server_that_ends_while_portkey_is_asked(self):
        with socket.create_server(('127.0.0.1', 0)) as silent:
            with Served(upstream=f'http://127.0.0.1:{silent.getsockname()[1]}/v1', MCP_READY_CHECK_MODE='portkey',
                        MCP_SHUTDOWN_TIMEOUT_MS='200') as served:
                with socket.create_connection(('127.0.0.1', served.port)) as client:
                    client.sendall(b'GET /ready HTTP/1.1\r\nHost: localhost\r\n\r\n')
                    with silent.accept()[0]:  # the call is under way
                        served.process.terminate()
                        self.assertEqual(served.process.wait(30), 0)

    def test_auth_info(self):
        for variables, expected in (({}, {'mode': 'none', 'sessionMode': 'stateful', 'eventStoreMode': 'off'}),
                                    ({'MCP_AUTH_TOKEN': TOKEN, 'MCP_PUBLIC_BASE_URL': 'https://mcp.example.com/', 'MCP_SESSION_MODE': 'stateless'},
                                     {'mode': 'bearer', 'sessionMode': 'stateless', 'mcpEndpoint': 'https://mcp.example.com/mcp'})):
            with Served(**variables) as served:
                status, _, text = served.ask('GET', '/auth/info')
                found = json.loads(text)
                self.assertEqual((status, {name: found[name] for name in expected}), (200, expected))
                self.assertEqual(sorted(found), ['clerk', 'eventStoreMode', 'mcpEndpoint', 'mode', 'sessionMode', 'tls'])
                self.assertEqual(found['clerk'], {'issuerConfigured': False, 'jwksConfigured': False, 'audienceConfigured': False})
                self.assertNotIn(TOKEN, text)
                self.assertEqual(served.ask('GET', '/auth/info', Host='evil.example')[0], 403)

    def test_the_front_page(self):
        with Served(MCP_AUTH_TOKEN=TOKEN, MCP_KEY_MODE='client', MCP_PUBLIC_BASE_URL='https://mcp.example.com') as served:
            status, headers, text = served.ask('GET', '/')
            self.assertEqual((status, headers['content-type']), (200, 'text/html; charset=utf-8'))
            self.assertEqual(headers['x-content-type-options'], 'nosniff')
            digest = hashlib.sha256(re.search('<style>(.*)</style>', text, re.S)[1].encode()).digest()
            self.assertEqual(headers['content-security-policy'],
                             f"default-src 'none'; style-src 'sha256-{base64.b64encode(digest).decode()}'; base-uri 'none'; "
                             "form-action 'none'; frame-ancestors 'none'")
            for client in ('Claude Code', 'Cursor', 'VS Code', 'Codex', 'Gemini CLI', 'opencode', 'Windsurf', 'Zed'):
                self.assertIn(f'<summary>{client}</summary>', text)
            self.assertEqual(text.count('https://mcp.example.com/mcp'), 9)
            self.assertEqual(text.count('Bearer YOUR_TOKEN'), 7)
            for named in ('env:PORTKEY_MCP_TOKEN', 'input:portkey-token'):
                self.assertEqual(text.count(f'Bearer ${{{named}}}'), 1)
            self.assertEqual(text.count('YOUR_PORTKEY_KEY'), 8)
            for absent in (TOKEN, '%URL%', '<script', 'style=', 'src=', 'href='):
                self.assertNotIn(absent, text)
            parser = Tags()
            parser.feed(text)
            self.assertEqual(parser.open, [])
        with Served() as served:
            self.assertNotIn('YOUR_', served.ask('GET', '/')[2])
            self.assertEqual(served.ask('GET', '/', Host='evil.example')[0], 403)
            self.assertEqual(served.ask('HEAD', '/')[2], '')


class Tags(html.parser.HTMLParser):
    """Notes elements that are open, and refuses what closes another one."""

    def __init__(self):
        super().__init__()
        self.open = []

    def handle_starttag(self, tag, attributes):
        if tag not in ('meta',):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


class Ending(unittest.TestCase):
    def test_new_work_while_calls_are_in_flight(self):
        with socket.create_server(('127.0.0.1', 0)) as silent:
            with Served(upstream=f'http://127.0.0.1:{silent.getsockname()[1]}/v1', MCP_SHUTDOWN_TIMEOUT_MS='2000') as served:
                other = http.client.HTTPConnection(served.host, served.port, timeout=30)
                other.request('GET', '/ready')
                self.assertEqual(other.getresponse().read()[:17], b'{"status":"ready"')
                late = http.client.HTTPConnection(served.host, served.port, timeout=30)
                late.request('GET', '/health')
                late.getresponse().read()
                thread = threading.Thread(target=lambda: served.modern('tools/call', CALL))
                thread.start()
                held = silent.accept()[0]
                served.process.terminate()
                while True:  # until the signal is there
                    other.request('GET', '/ready')
                    answer = other.getresponse()
                    text = answer.read()
                    if answer.status == 503:
                        break
                self.assertEqual((json.loads(text)['reason'], answer.headers['connection']), ('the server ends', 'close'))
                late.request('POST', '/mcp', '{}', {'Content-Type': 'application/json'})
                answer = late.getresponse()
                self.assertEqual((answer.status, answer.headers['retry-after'], answer.headers['connection']), (503, '5', 'close'))
                self.assertIn('the server ends', json.loads(answer.read())['error']['message'])
                thread.join(30)
                self.assertEqual(served.process.wait(30), 0)
                held.close()


if __name__ == '__main__':
    unittest.main()
