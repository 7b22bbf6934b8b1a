# SPDX-License-Identifier: MIT
"""Requests that other programs on their way may read in another way. framing.py PROGRAM"""

import json
import socket
import unittest

from served import MODERN, Served

BODY = b'{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{}}}'
SECOND = b'GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n'
LENGTH = b'Content-Length: %d' % len(BODY)


def request(*lines, body=BODY, length=None):
    head = [b'POST /mcp HTTP/1.1', b'Content-Type: application/json', *lines]
    if length is None:
        head.append(b'Content-Length: %d' % len(body))
    return b'\r\n'.join(head) + b'\r\n\r\n' + body


class Framing(unittest.TestCase):
    """Each is refused, and what follows it on the connection is not answered. One server sees all of them."""

    @classmethod
    def setUpClass(cls):
        cls.served = Served()
        cls.addClassCleanup(cls.served.__exit__)

    def refuses_bytes(self, data, status=400):
        found = self.served.send(data + SECOND)
        self.assertEqual(found.count(b'HTTP/1.1 '), 1, (data, found))
        self.assertTrue(found.startswith(b'HTTP/1.1 %d ' % status), (data, found))

    def refuses(self, *lines, **more):
        self.refuses_bytes(request(*lines, **more))

    def test_two_lengths(self):
        self.refuses(b'Host: localhost', b'Content-Length: 5')
        self.refuses(b'Host: localhost', b'Content-Length: %d' % len(BODY))

    def test_lengths_that_are_none(self):
        """A reader that takes a part of one for the length finds another request behind it."""
        for value in (b'+3', b'-1', b'0x3', b'3 3', b'3,3', b'3;', b'', b'99999999999999999999', b'3.0', b'\xb3'):
            found = self.served.send(request(b'Host: localhost', b'Content-Length: ' + value, body=b'abc', length=0) + SECOND)
            # The library itself refuses some of them, and says so twice.
            self.assertRegex(found, rb'^HTTP/1.1 4', value)
            self.assertNotIn(b'HTTP/1.1 200', found, value)

    def test_a_length_beside_chunks(self):
        self.refuses(b'Host: localhost', b'Transfer-Encoding: chunked', body=b'0\r\n\r\n')

    def test_two_encodings(self):
        self.refuses(b'Host: localhost', b'Transfer-Encoding: chunked', b'Transfer-Encoding: chunked', body=b'0\r\n\r\n',
                     length=0)

    def test_hosts(self):
        self.refuses(b'Host: localhost', b'Host: localhost')
        self.refuses()

    def test_two_of_what_decides(self):
        for name in (b'Authorization', b'Origin', b'Mcp-Session-Id', b'MCP-Protocol-Version', b'Mcp-Method', b'Mcp-Name',
                     b'Content-Type', b'Last-Event-ID', b'X-Portkey-Api-Key'):
            self.refuses(b'Host: localhost', name + b': a', name + b': a')

    def test_names_that_are_none(self):
        self.refuses(b'Host: localhost', b'Origin : http://localhost')
        self.refuses(b'Host: localhost', b'A B: c')
        self.refuses(b'Host: localhost', b'X-A: b\r\n Y: c')

    def test_folded_headers(self):
        """The library makes one name of both lines: it would not see the length, and take the body for a request."""
        for line in (b'X-A: b\r\n c', b'X-A:\r\n c', b'X-A: b\r\n\tc'):
            self.refuses(b'Host: localhost', line)
        length = str(len(SECOND)).encode()
        for line in (b'Content-Length:\r\n ' + length, b'Content-Length: ' + length + b'\r\n 0', b'Transfer-Encoding:\r\n chunked',
                     b'Content-Length: ' + length + b'\r\n x\r\nX: y', b'Content: ' + length + b'\r\n -Length',
                     b'Content-Length: 0\r\n x\r\nContent-Length: ' + length, b'Transfer: chunked\r\n -Encoding',
                     b'Transfer-Encoding: chunked\r\n x\r\nContent-Length: ' + length):
            self.refuses(b'Host: localhost', line, body=b'', length=0)

    def test_values_that_end_early(self):
        for line in (b'X-A: b\0c', b'Content-Length: 0\0' + b'99', b'X-A: b\nX-B: c'):
            self.refuses(b'Host: localhost', line, body=b'', length=0)
        self.refuses(b'Host: localhost\0.evil.example')

    def test_an_empty_name(self):
        """The library takes the line for the end of the headers: what follows it would be the body, or the next request."""
        rest = b'Content-Type: application/json\r\n'
        for line in (b':', b': x', b':x', b' : x', b'\t:'):
            for head in (b'Host: localhost\r\n' + rest + LENGTH + b'\r\n' + line, b'Host: localhost\r\n' + rest + line + b'\r\n' + LENGTH,
                         line + b'\r\nHost: localhost\r\n' + rest + LENGTH,
                         b'Host: localhost\r\n' + rest + line + b'\r\nTransfer-Encoding: chunked'):
                self.refuses_bytes(b'POST /mcp HTTP/1.1\r\n' + head + b'\r\n\r\n' + BODY)
            self.refuses_bytes(b'GET /health HTTP/1.1\r\nHost: localhost\r\n' + line + b'\r\n')
        call = json.dumps({'jsonrpc': '2.0', 'id': 1, 'method': 'tools/call', 'params': {
            'name': 'create_config', 'arguments': {'name': 'smuggled', 'config': {}},
            '_meta': {'io.modelcontextprotocol/protocolVersion': MODERN, 'io.modelcontextprotocol/clientCapabilities': {}}}}).encode()
        self.refuses_bytes(b'GET /health HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n:\r\n'
                           b'POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n'
                           b'MCP-Protocol-Version: 2026-07-28\r\nMcp-Method: tools/call\r\nMcp-Name: create_config\r\n'
                           b'Content-Length: %d\r\n\r\n' % len(call) + call)
        found = self.served.modern('tools/call', {'name': 'list_configs', 'arguments': {}})[2]
        self.assertNotIn('smuggled', json.dumps(found))

    def test_line_ends(self):
        """Each line in turn ends with a line feed alone, the one of the request and the empty one among them."""
        lines = request(b'Host: localhost', b'X-A: b', body=b'').split(b'\r\n')[:-1]
        self.assertEqual(lines[-1], b'')
        for bare in range(len(lines)):
            data = b''.join(line + (b'\n' if number == bare else b'\r\n') for number, line in enumerate(lines))
            self.refuses_bytes(data)
        self.refuses_bytes(b''.join(line + b'\n' for line in lines))
        self.refuses(b'Host: localhost', b'X-A: b\rTransfer-Encoding: chunked')
        self.refuses(b'Host: localhost', b'X-A: b\r')

    def test_control_characters(self):
        for line in (b'X-A: a\x01b', b'X-A: a\x7f', b'X-A: \x1b[0m', b'X-A: a\0', b'X-A\0: b', b'X\x01: b'):
            self.refuses(b'Host: localhost', line)

    def test_the_request_line(self):
        for line in (b'GET /health\0/../mcp HTTP/1.1', b'GET /health\0 HTTP/1.1', b'GET  /health HTTP/1.1', b'GET /health  HTTP/1.1',
                     b'GET /health HTTP/1.1 HTTP/1.1', b'GET /health?a\tb HTTP/1.1', b'GET /hea\x01lth HTTP/1.1',
                     b'GET /health\r HTTP/1.1', b'G\x01ET /health HTTP/1.1'):
            self.refuses_bytes(line + b'\r\nHost: localhost\r\n\r\n')

    def test_a_body_in_chunks_is_the_last(self):
        """What the library takes for the end of the lines behind it is not known: `: x` would be one, too."""
        chunks = b'%x\r\n' % len(BODY) + BODY + b'\r\n0\r\n'
        for trailer, status in ((b'\r\n', b'200'), (b'X: y\r\n\r\n', b'200'), (b': x\r\n', b'400'), (b'X: y\r\n:\r\n', b'200')):
            found = self.served.send(request(b'Host: localhost', b'Transfer-Encoding: chunked', body=chunks + trailer, length=0) + SECOND)
            self.assertEqual((found[9:12], found.count(b'HTTP/1.1 ')), (status, 1), trailer)
            self.assertIn(b'\r\nConnection: close\r\n', found)

    def test_other_codings(self):
        for coding in (b'gzip', b'identity', b'xchunked', b'gzip, chunked', b'chunked, chunked'):
            self.refuses(b'Host: localhost', b'Transfer-Encoding: ' + coding, body=b'', length=0)

    def test_what_is_in_order_passes(self):
        for line in (b'X-A:', b'X-A:b', b'X-A:   \t b ', b'X-A: ' + b'b' * 4000):
            found = self.served.send(request(b'Host: localhost', line, b'Connection: close'))
            self.assertTrue(found.startswith(b'HTTP/1.1 200 '), (line, found))
        found = self.served.send(request(b'Host: localhost') + SECOND.replace(b'\r\n\r\n', b'\r\nConnection: close\r\n\r\n'))
        self.assertEqual(found.count(b'HTTP/1.1 200'), 2, found)


class Sizes(unittest.TestCase):
    def test_a_body_that_is_too_large_is_not_taken(self):
        with Served(MCP_MAX_REQUEST_SIZE='1kb') as served:
            found = served.send(b'POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n'
                                b'Content-Length: 1025\r\n\r\n')
            self.assertIn(b'HTTP/1.1 413 ', found)
            chunks = b'400\r\n' + b' ' * 0x400 + b'\r\n2\r\n{}\r\n0\r\n\r\n'
            found = served.send(b'POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n'
                                b'Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n' + chunks)
            self.assertIn(b'HTTP/1.1 413 ', found)

    def test_who_sends_all_of_it_reads_the_refusal(self):
        """What is refused early is read and dropped: to close without that would take the response from the client."""
        with Served(MCP_AUTH_TOKEN='a-token-of-this-test') as served:
            for size, line, status in ((6 << 20, b'Authorization: Bearer a-token-of-this-test', b'413'), (900 << 10, b'X-A: b', b'401'),
                                       (900 << 10, b'Origin: https://evil.example', b'403'), (900 << 10, b'Bad Name: b', b'400'),
                                       (900 << 10, b'X-A: ' + b'x' * 20000, b'431')):
                for _ in range(8):
                    found = served.send(request(b'Host: localhost', line, body=b' ' * size))
                    self.assertEqual(found[9:12], status)
            self.assertEqual(served.ask('GET', '/health')[0], 200)

    def test_what_is_dropped_is_bounded(self):
        with Served(MCP_MAX_REQUEST_SIZE='1kb') as served, socket.create_connection((served.host, served.port), timeout=30) as client:
            client.sendall(request(b'Host: localhost', body=b'', length=1 << 40)[:-2] + b'Content-Length: 1099511627776\r\n\r\n')
            self.assertEqual(client.recv(12), b'HTTP/1.1 413')
            with self.assertRaises(OSError):
                for _ in range(64):
                    client.sendall(b' ' * (1 << 20))

    def test_headers_that_are_too_large(self):
        with Served() as served:
            found = served.send(request(b'Host: localhost', b'X: ' + b'x' * 70000) + SECOND)
            self.assertTrue(found.startswith(b'HTTP/1.1 431 '), found)
            self.assertEqual(found.count(b'HTTP/1.1 '), 1)

    def sized(self, size, name, value):
        """A request whose line and headers have so many bytes, filled up with headers of that length."""
        head = (b'POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nConnection: close\r\n'
                b'Content-Length: 2\r\n')
        filler = b''
        while (left := size - len(head) - len(filler) - 2) > len(name) + 4:
            filler += name + b': ' + value(min(left, 20000) - len(name) - 4) + b'\r\n'
        return head + filler + b'\r\n{}'

    FILLERS = {
        'one header': (b'X', lambda most: b'v' * most),
        'headers of 1,000 bytes': (b'X', lambda most: b'v' * min(most, 995)),
        'headers of 100 bytes': (b'X', lambda most: b'v' * min(most, 95)),
        'headers of 20 bytes': (b'X', lambda most: b'v' * min(most, 15)),
        'one cookie': (b'Cookie', lambda most: b'a=' + b'v' * max(most - 2, 0)),
        'many cookies': (b'Cookie', lambda most: (b'a=b; ' * (most // 5 + 1))[:most]),
    }

    def sweep(self, send, below, sizes):
        """Whatever the headers are made of, there is a response, and 431 from some size on."""
        for kind, (name, value) in self.FILLERS.items():
            found = [(size, send(self.sized(size, name, value))) for size in sizes]
            statuses = [answer[9:12] for _, answer in found]
            self.assertEqual(set(statuses), {below, b'431'}, (kind, [size for size, answer in found if not answer]))
            first = statuses.index(b'431')
            self.assertEqual(statuses, [below] * first + [b'431'] * (len(statuses) - first), kind)

    def test_headers_around_the_limit(self):
        with Served() as served:
            # Just below 23 KB libmicrohttpd 0.9.75 has no room for a cookie, nor for its own refusal of it: that is left out.
            self.sweep(served.send, b'400', [*range(600, 22800, 97), *range(23300, 26000, 97)])
            self.assertIn(b'HTTP/1.1 400 ', served.send(self.sized(16000, *self.FILLERS['one header'])))
            self.assertIn(b'HTTP/1.1 431 ', served.send(self.sized(16400, *self.FILLERS['one header'])))

    def test_the_longest_session_with_the_longest_headers(self):
        """The response has room for all that it may need to say."""
        with Served('--surface', 'full') as served:
            names = ','.join(sorted(tool['name'] for tool in served.modern('tools/list')[2]['result']['tools']))
            status, headers, _ = served.initialize(Filler='x' * 10000, X_MCP_Tools=names[:4000].rpartition(',')[0])
            self.assertEqual(status, 200)
            self.assertGreater(len(headers['mcp-session-id']), 5000)
            ping = {'jsonrpc': '2.0', 'id': 1, 'method': 'ping'}
            found = [served.post(ping, Mcp_Session_Id=headers['mcp-session-id'], Filler='x' * size)[0] for size in range(8000, 12000, 131)]
            self.assertEqual(sorted(set(found)), [200, 431])

    def test_many_parameters(self):
        """Of which libmicrohttpd alone would answer none where its memory for them ends."""
        with Served() as served:
            for count in (1, 1000, 7000):
                self.assertEqual(served.ask('GET', f'/health?{"&".join(["a"] * count)}')[0], 200, count)

    def test_a_client_that_expects_to_be_asked(self):
        with Served() as served:
            found = served.send(request(b'Host: localhost', b'Expect: 100-continue', b'Connection: close'))
            self.assertTrue(found.startswith(b'HTTP/1.1 100 '), found)
            self.assertIn(b'HTTP/1.1 200 ', found)


if __name__ == '__main__':
    unittest.main()
