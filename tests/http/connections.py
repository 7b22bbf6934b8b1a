# SPDX-License-Identifier: MIT
"""How many connections there may be, and how long a request may take to come. connections.py PROGRAM"""

import os
import socket
import tempfile
import time
import unittest

from served import Served, refused

PROBE = b'GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'
HEAD = b'POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n'
DIRECT = {'MCP_TRUST_PROXY': 'false', 'MCP_MAX_CONNECTIONS_PER_ADDRESS': '2'}


def connect(served, source='127.0.0.1'):
    return socket.create_connection((served.host, served.port), 30, (source, 0))


def read(client):
    found = b''
    try:
        while piece := client.recv(65536):
            found += piece
    except OSError:
        pass
    return found


def probe(served, source):
    with connect(served, source) as client:
        client.sendall(PROBE)
        return read(client)


class OfOneAddress(unittest.TestCase):
    def until(self, start, ask):
        deadline = time.monotonic() + 20
        while not (found := ask()).startswith(start):
            self.assertLess(time.monotonic(), deadline, found)
        return found

    def test_there_are_not_too_many(self):
        with Served(**DIRECT) as served:
            held = [connect(served) for _ in range(2)]
            found = self.until(b'HTTP/1.1 429 ', lambda: probe(served, '127.0.0.1'))
            self.assertIn(b'\r\nRetry-After: 5\r\n', found)
            self.assertEqual(len(found.partition(b'\r\n\r\n')[2]), int(found.partition(b'Content-Length: ')[2].split()[0]))
            self.assertTrue(probe(served, '127.0.0.2').startswith(b'HTTP/1.1 200 '))
            for each in held:
                each.close()
            self.until(b'HTTP/1.1 200 ', lambda: probe(served, '127.0.0.1'))

    def test_one_of_several(self):
        """What ends is counted for the address that it was of."""
        with Served(**DIRECT) as served:
            held = [connect(served, source) for source in ('127.0.0.2', '127.0.0.3') for _ in range(2)]
            self.until(b'HTTP/1.1 429 ', lambda: probe(served, '127.0.0.3'))
            held[0].close()
            self.until(b'HTTP/1.1 200 ', lambda: probe(served, '127.0.0.2'))
            self.assertTrue(probe(served, '127.0.0.3').startswith(b'HTTP/1.1 429 '))
            for each in held:
                each.close()

    def test_proxies_have_many_clients(self):
        for trusted in ('loopback', '1', '10.0.0.0/8, 127.0.0.1'):
            with Served(MCP_MAX_CONNECTIONS_PER_ADDRESS='2', MCP_TRUST_PROXY=trusted) as served:
                held = [connect(served) for _ in range(20)]
                self.assertTrue(probe(served, '127.0.0.1').startswith(b'HTTP/1.1 200 '), trusted)
                for each in held:
                    each.close()

    def test_a_unix_socket_has_none(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, 'socket')
            with Served(**DIRECT, MCP_HOST=f'unix:{path}') as served:
                held = [socket.socket(socket.AF_UNIX) for _ in range(20)]
                for each in held:
                    each.connect(path)
                with socket.socket(socket.AF_UNIX) as client:
                    client.settimeout(30)
                    client.connect(path)
                    client.sendall(PROBE)
                    self.assertTrue(read(client).startswith(b'HTTP/1.1 200 '))
                for each in held:
                    each.close()

    def test_settings_that_are_none(self):
        for name, value, said in (('MCP_MAX_CONNECTIONS_PER_ADDRESS', '0', 'from 1 to'), ('MCP_TRUST_PROXY', 'true', 'any client'),
                                  ('MCP_TRUST_PROXY', '33', 'up to 32'), ('MCP_TRUST_PROXY', 'everybody', 'up to 32'),
                                  ('MCP_TRUST_PROXY', 'loopback,10.0.0.0/33', 'up to 32'), ('MCP_BODY_TIMEOUT_MS', '-1', 'from 1 to'),
                                  ('MCP_TRUST_PROXY', ','.join(['10.0.0.1'] * 33), 'up to 32'), ('MCP_HEADERS_TIMEOUT_MS', '1s', 'from 1 to')):
            status, complaint = refused(**{name: value})
            self.assertEqual(status, 2, value)
            self.assertIn(said, complaint)


class Slowness(unittest.TestCase):
    """Other clients are answered meanwhile."""

    def setUp(self):
        self.served = Served(MCP_HEADERS_TIMEOUT_MS='1000', MCP_BODY_TIMEOUT_MS='1000', MCP_AUTH_TOKEN='a-token-of-this-test')
        self.addCleanup(self.served.__exit__)

    def drip(self, start, drop, end=b''):
        """What comes back for bytes that come one by one."""
        begun = time.monotonic()
        found = b''
        with connect(self.served) as client:
            client.sendall(start)
            client.settimeout(.1)
            while time.monotonic() < begun + 20:
                try:
                    client.sendall(drop)
                    piece = client.recv(65536)
                    found += piece
                    if not piece:
                        break
                except TimeoutError:
                    continue
                except OSError:
                    break
                self.assertEqual(self.served.ask('GET', '/health')[0], 200)
            self.assertLess(time.monotonic(), begun + 20)
        return found

    def expect(self, statuses, found):
        self.assertEqual([part.split()[0] for part in found.split(b'HTTP/1.1 ')[1:]], statuses, found)

    def test_headers(self):
        for start in (b'GET /health HTTP/1.1\r\nHost: localhost\r\nX: ', HEAD + b'Authorization: Bearer a-token-of-this-test\r\nX: '):
            self.expect([b'408'], self.drip(start, b'x'))

    def test_a_second_request(self):
        self.expect([b'200', b'408'], self.drip(PROBE.replace(b'close', b'keep-alive') + b'GET /health HTTP/1.1\r\nX: ', b'x'))

    def test_bodies(self):
        head = HEAD + b'Authorization: Bearer a-token-of-this-test\r\n'
        self.expect([b'408'], self.drip(head + b'Content-Length: 1000\r\n\r\n', b' '))
        self.expect([b'408'], self.drip(head + b'Transfer-Encoding: chunked\r\n\r\n', b'1\r\n \r\n'))
        self.expect([b'100', b'408'], self.drip(head + b'Expect: 100-continue\r\nContent-Length: 1000\r\n\r\n', b' '))

    def test_a_body_that_is_not_wanted(self):
        """Its refusal is the one answer."""
        self.expect([b'401'], self.drip(HEAD + b'Content-Length: 1000\r\n\r\n', b' '))

    def test_a_client_that_says_nothing(self):
        with connect(self.served) as client:
            client.settimeout(20)
            self.assertEqual(client.recv(100), b'')

    def test_a_line_that_does_not_end(self):
        self.assertEqual(self.drip(b'GET /', b'x'), b'')


if __name__ == '__main__':
    unittest.main()
