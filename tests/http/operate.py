# SPDX-License-Identifier: MIT
"""What somebody who operates the server sees: its pages, log and metrics. operate.py PROGRAM"""

import http.server
import json
import signal
import threading
import unittest

from served import Served, refused

TOKEN = 'a-token-of-this-test'


class Paths(unittest.TestCase):
    def test_spellings(self):
        """As the npm server takes them: either case, one slash at the end, and any query."""
        with Served() as served:
            for path in ('/mcp', '/MCP', '/mcp/', '/mcp?x=/mcp'):
                self.assertEqual(served.initialize(target=path)[0], 200, path)
            for path in ('/health', '/Health/', '/health?x', '/READY'):
                self.assertEqual(served.ask('GET', path)[0], 200, path)
            for path in ('/mcp//', '/mc', '/mcpx', '/mcp/x', '/%6dcp', '//mcp', '/health//', '/healthy', '/x'):
                self.assertEqual(served.ask('POST', path)[0], 404, path)

    def test_methods(self):
        with Served() as served:
            for path, allowed in (('/mcp', 'GET, POST, DELETE'), ('/health', 'GET, HEAD'), ('/ready', 'GET, HEAD')):
                for method in ('PUT', 'PATCH', 'ET', 'G', 'GET,'):
                    status, headers, _ = served.ask(method, path)
                    self.assertEqual((status, headers['allow']), (405, allowed), method)
            status, headers, text = served.ask('HEAD', '/health')
            self.assertEqual((status, headers['content-type'], text), (200, 'application/json', ''))
            self.assertEqual(headers['content-length'], str(len(served.ask('GET', '/health')[2])))


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


class Log(unittest.TestCase):
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
            self.assertRegex(served.process.stderr.read(), r'Z info start\n.*Z info http_request request=\w+ client=127.0.0.1 .* status=200 ')
        for variables, said in (({'LOG_LEVEL': 'INFO'}, 'LOG_LEVEL takes error, warn, info or debug'),
                                ({'LOG_FORMAT': 'xml'}, 'LOG_FORMAT takes json or text')):
            status, text = refused(**variables)
            self.assertEqual(status, 2)
            self.assertIn(said, text)

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


if __name__ == '__main__':
    unittest.main()
