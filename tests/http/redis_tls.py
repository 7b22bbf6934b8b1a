# SPDX-License-Identifier: MIT
"""Redis over TLS: two processes share it, and whom they do not trust they do not talk to. redis_tls.py PROGRAM"""

import json
import os
import select
import socket
import tempfile
import threading
import time
import unittest

from redis import Redis
from served import Served, refused
from tls import Authority

PING = {'jsonrpc': '2.0', 'id': 2, 'method': 'ping'}
PASSWORD = 'open-sesame'
PATIENCE = 40


class SecureRedis(Redis):
    """One that speaks TLS alone, but on its unix socket."""

    def __init__(self, key, certificate, authority, *options):
        super().__init__('--port', '0', '--tls-key-file', key, '--tls-cert-file', certificate, '--tls-ca-cert-file', authority,
                         '--tls-auth-clients', 'no', *options)

    def start(self):
        if '--tls-port' not in self.options:
            self.options += ('--tls-port', str(self.port))
        super().start()

    def ask(self, *words):
        with socket.socket(socket.AF_UNIX) as client:
            client.settimeout(10)
            client.connect(self.path)
            client.sendall(b' '.join(words) + b'\r\n')
            return client.recv(1 << 20)


class Relay:
    """Between a client and a Redis: in pieces of some bytes, and only so many of what Redis says."""

    def __init__(self, port, piece=1 << 16, most=None):
        self.to, self.piece, self.most = port, piece, most
        self.door = socket.create_server(('127.0.0.1', 0))
        self.port = self.door.getsockname()[1]
        threading.Thread(target=self.serve, daemon=True).start()

    def serve(self):
        while True:
            try:
                client = self.door.accept()[0]
            except OSError:
                return
            threading.Thread(target=self.carry, args=(client,), daemon=True).start()

    def carry(self, client):
        with client:
            try:
                self.join(client)
            except OSError:
                pass  # one of both has gone

    def join(self, client):
        left = self.most
        with socket.create_connection(('127.0.0.1', self.to)) as redis:
            for end in (client, redis):
                end.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            other = {client: redis, redis: client}
            while left != 0:
                for end in select.select([client, redis], [], [])[0]:
                    size = self.piece if left is None or end is client else min(self.piece, left)
                    data = end.recv(size)
                    other[end].sendall(data)
                    if not data:
                        return
                    if left is not None and end is redis:
                        left -= len(data)

    def close(self):
        self.door.shutdown(socket.SHUT_RDWR)
        self.door.close()


class OverTls(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = folder.name
        cls.authority, cls.stranger = Authority(cls.folder, 'authority'), Authority(cls.folder, 'stranger')
        cls.key, cls.certificate = cls.authority.sign('redis')
        cls.seal = os.path.join(cls.folder, 'seal')
        with open(cls.seal, 'w', opener=lambda path, flags: os.open(path, flags, 0o600), encoding='ascii') as out:
            out.write('ab' * 32 + '\n')

    def redis(self, *options):
        redis = SecureRedis(self.key, self.certificate, self.authority.certificate, *options)
        self.addCleanup(redis.close)
        return redis

    def serve(self, port, *options, host='127.0.0.1', **variables):
        served = Served(*options, **{'MCP_REDIS_URL': f'rediss://:{PASSWORD}@{host}:{port}', 'MCP_SEAL_KEY_FILE': self.seal,
                                     'MCP_EVENT_STORE': 'redis', 'SSL_CERT_FILE': self.authority.certificate,
                                     'CURL_CA_BUNDLE': '', 'SSL_CERT_DIR': '',
                                     'MCP_EVENT_STORE_COMMAND_TIMEOUT_MS': '2000', 'LOG_LEVEL': 'error', **variables})
        self.addCleanup(served.__exit__)
        return served

    def relay(self, *arguments, **named):
        relay = Relay(*arguments, **named)
        self.addCleanup(relay.close)
        return relay

    def secured(self, *options):
        return self.redis('--requirepass', PASSWORD, *options)

    def comes(self, served, status=200):
        deadline = time.monotonic() + PATIENCE
        while (found := served.initialize())[0] != status:
            self.assertLess(time.monotonic(), deadline, found)
            time.sleep(.05)
        return found

    def says(self, served, words):
        """A line on standard error with those words, without what is secret; there is no second one."""
        line = next(line for line in map(json.loads, served.process.stderr) if line['event'] == 'store' and 'connection ended' not in line['message'])
        self.assertEqual((line['what'], line['result']), ('sessions', 'failed'))
        self.assertIn(words, line['message'])
        self.assertNotIn(PASSWORD, json.dumps(line))

    def refuses(self, served, words):
        status, headers, answer = served.initialize()
        self.assertEqual((status, headers['retry-after']), (503, '5'), answer)
        self.says(served, words)
        # Time enough for several attempts, of which nothing more is said.
        self.assertEqual(select.select([served.process.stderr], [], [], 1)[0], [])
        self.assertEqual(served.modern('server/discover')[0], 200)

    def moves(self, one, two):
        session = self.comes(one)[1]['mcp-session-id']
        self.comes(two)
        self.assertEqual(two.post(PING, Mcp_Session_Id=session)[2]['result'], {})
        self.assertEqual(one.post(PING, Mcp_Session_Id=session)[0], 200)
        self.assertEqual(two.ask('DELETE', Mcp_Session_Id=session)[0], 200)
        self.assertEqual(one.post(PING, Mcp_Session_Id=session)[0], 404)

    def test_a_session_moves(self):
        redis = self.secured()
        self.moves(self.serve(redis.port), self.serve(redis.port, host='localhost', NODE_ENV='production'))

    def test_versions(self):
        redis = self.secured('--tls-protocols', 'TLSv1.2')
        self.moves(self.serve(redis.port), self.serve(redis.port))

    def test_in_pieces(self):
        redis = self.secured()
        relay = self.relay(redis.port, piece=1)
        self.moves(self.serve(relay.port), self.serve(redis.port))

    def test_redis_goes_and_comes(self):
        redis = self.secured()
        served = self.serve(redis.port)
        self.comes(served)
        redis.kill()
        self.comes(served, 503)
        redis.start()
        self.comes(served)

    def test_limits_are_counted_there(self):
        redis = self.secured()
        limits = {'RATE_LIMIT_ENABLED': 'true', 'RATE_LIMIT_STORE': 'redis', 'RATE_LIMIT_MAX': '5', 'RATE_LIMIT_REFILL': '1',
                  'RATE_LIMIT_WINDOW_MS': '3600000'}
        served = self.serve(redis.port, **limits)
        deadline = time.monotonic() + PATIENCE
        while (status := served.modern('server/discover')[0]) == 503:
            self.assertLess(time.monotonic(), deadline)
        self.assertEqual([status] + [served.modern('server/discover')[0] for _ in range(5)], [200] * 5 + [429])

    def test_another_authority(self):
        redis = self.secured()
        self.refuses(self.serve(redis.port, SSL_CERT_FILE=self.stranger.certificate), 'set SSL_CERT_FILE')
        self.comes(self.serve(redis.port, SSL_CERT_FILE=self.stranger.certificate, CURL_CA_BUNDLE=self.authority.certificate))

    def test_another_name(self):
        redis = self.secured('--bind', '127.0.0.1', '127.0.0.2')
        self.refuses(self.serve(redis.port, host='127.0.0.2'), 'for another host')

    def test_an_old_certificate(self):
        key, certificate = self.authority.sign('old', days='-1')
        redis = SecureRedis(key, certificate, self.authority.certificate)
        self.addCleanup(redis.close)
        self.refuses(self.serve(redis.port), 'has expired')

    def test_one_that_wants_certificates(self):
        redis = self.redis('--tls-auth-clients', 'yes')
        self.refuses(self.serve(redis.port), 'tls-auth-clients')

    def test_one_without_tls(self):
        redis = Redis()
        self.addCleanup(redis.close)
        self.refuses(self.serve(redis.port), 'at that port')

    def test_one_that_speaks_http(self):
        with Served() as other:
            self.refuses(self.serve(other.port), 'does not speak TLS at that port')

    def test_a_handshake_that_is_cut(self):
        redis = self.secured()
        for most in (1, 100, 700):
            with self.subTest(most):
                relay = self.relay(redis.port, most=most)
                self.refuses(self.serve(relay.port), 'ended the connection during the handshake')

    def test_a_handshake_that_stands_still(self):
        with socket.create_server(('127.0.0.1', 0)) as door:
            self.refuses(self.serve(door.getsockname()[1]), 'does not answer the handshake')

    def test_it_is_put_right(self):
        """What was wrong is said again when it comes back."""
        redis = self.secured()
        relay = self.relay(redis.port, most=100)
        served = self.serve(relay.port)
        self.refuses(served, 'during the handshake')
        relay.most = None
        self.comes(served)
        redis.kill()
        self.says(served, 'during the handshake')

    def test_settings(self):
        for variables, words in (({'SSL_CERT_FILE': '/nonexistent', 'CURL_CA_BUNDLE': ''}, 'SSL_CERT_FILE'), ({'CURL_CA_BUNDLE': self.seal}, 'CURL_CA_BUNDLE')):
            status, said = refused(MCP_REDIS_URL=f'rediss://:{PASSWORD}@127.0.0.1', **variables)
            self.assertEqual((status != 0, words in said, PASSWORD in said), (True, True, False), said)


if __name__ == '__main__':
    unittest.main()
