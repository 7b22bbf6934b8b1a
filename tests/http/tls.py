# SPDX-License-Identifier: MIT
"""TLS: versions, certificates of clients, and files that are read anew. tls.py PROGRAM"""

import hashlib
import http.client
import json
import os
import signal
import socket
import ssl
import subprocess
import tempfile
import time
import unittest
import warnings

from served import Served, refused

PROBE = b'GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'


def openssl(*arguments):
    subprocess.run(['openssl', *arguments], check=True, capture_output=True)


class Authority:
    """One that signs certificates of servers and clients, in a folder."""

    def __init__(self, folder, name):
        self.folder = folder
        self.key, self.certificate = self.path(name, 'key'), self.path(name, 'pem')
        openssl('req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2', '-subj', f'/CN={name}',
                '-keyout', self.key, '-out', self.certificate)

    def path(self, name, ending):
        return os.path.join(self.folder, f'{name}.{ending}')

    def sign(self, name, subject='/CN=localhost', usage='serverAuth', days='2', kind='ec'):
        """(key, certificate)"""
        key, request, certificate, rest = (self.path(name, ending) for ending in ('key', 'csr', 'pem', 'ext'))
        parameters = ['-pkeyopt', 'ec_paramgen_curve:P-256'] if kind == 'ec' else []
        with open(rest, 'w', encoding='ascii') as extensions:
            extensions.write(f'extendedKeyUsage={usage}\nsubjectAltName=DNS:localhost,IP:127.0.0.1\n')
        openssl('req', '-newkey', kind, *parameters, '-nodes', '-subj', subject, '-keyout', key, '-out', request)
        openssl('x509', '-req', '-in', request, '-CA', self.certificate, '-CAkey', self.key, '-CAcreateserial', '-days', days,
                '-extfile', rest, '-out', certificate)
        os.chmod(key, 0o600)
        return key, certificate


def fingerprint(path):
    return hashlib.sha256(ssl.PEM_cert_to_DER_cert(open(path, encoding='ascii').read().partition('-----BEGIN')[1] + open(
        path, encoding='ascii').read().partition('-----BEGIN')[2])).hexdigest()


class Tls(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.folder = folder.name
        cls.authority = Authority(folder.name, 'authority')
        cls.stranger = Authority(folder.name, 'stranger')
        cls.key, cls.certificate = cls.authority.sign('server')
        cls.variables = {'MCP_TLS_KEY_PATH': cls.key, 'MCP_TLS_CERT_PATH': cls.certificate}

    def context(self, *client, version=None):
        made = ssl.create_default_context(cafile=self.authority.certificate)
        if client:
            made.load_cert_chain(client[1], client[0])
        if version:
            with warnings.catch_warnings():
                warnings.simplefilter('ignore')
                made.minimum_version = made.maximum_version = version
                made.set_ciphers('ALL:@SECLEVEL=0')
        return made

    def connect(self, served, *client, version=None):
        plain = socket.create_connection(('127.0.0.1', served.port), 30)
        try:
            return self.context(*client, version=version).wrap_socket(plain, server_hostname='localhost')
        except Exception:
            plain.close()
            raise

    def probe(self, served, *client, **more):
        with self.connect(served, *client, **more) as connection:
            connection.sendall(PROBE)
            found = b''
            while piece := connection.recv(65536):
                found += piece
            return found

    def serial(self, served):
        with self.connect(served) as connection:
            return connection.getpeercert()['serialNumber']

    def refuses(self, served, *client, **more):
        with self.assertRaises((ssl.SSLError, OSError)):
            if not self.probe(served, *client, **more):
                raise OSError('closed without an answer')


class Versions(Tls):
    def test_who_sends_all_of_it_reads_the_refusal(self):
        with Served(**self.variables) as served:
            for _ in range(4):
                with self.connect(served) as connection:
                    connection.sendall(b'POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n'
                                       b'Content-Length: 6000000\r\n\r\n')
                    connection.sendall(b' ' * 6000000)
                    self.assertEqual(connection.recv(12), b'HTTP/1.1 413')

    def test_what_is_served(self):
        with Served(**self.variables) as served:
            self.assertIn('https://127.0.0.1:', served.banner)
            for version in (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3):
                found = self.probe(served, version=version)
                self.assertTrue(found.startswith(b'HTTP/1.1 200 '), found)
                self.assertIn(b'\r\nStrict-Transport-Security: max-age=31536000\r\n', found)
            for version in (ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1):
                self.refuses(served, version=version)
            self.assertEqual(served.send(PROBE), b'')
            self.assertTrue(self.probe(served).startswith(b'HTTP/1.1 200 '))

    def test_weak_ciphers(self):
        with Served(**self.variables) as served:
            for cipher in ('AES128-SHA', 'AES128-GCM-SHA256', 'ECDHE-ECDSA-AES128-SHA', 'ECDHE-ECDSA-AES256-SHA384'):
                context = ssl.create_default_context(cafile=self.authority.certificate)
                context.maximum_version = ssl.TLSVersion.TLSv1_2
                context.set_ciphers(cipher + ':@SECLEVEL=0')
                with socket.create_connection(('127.0.0.1', served.port), 30) as plain, self.assertRaises(ssl.SSLError):
                    context.wrap_socket(plain, server_hostname='localhost')

    def test_messages(self):
        """A key of RSA, a large answer, and one connection for several requests."""
        key, certificate = self.authority.sign('rsa', kind='rsa:2048')
        with Served('--surface', 'full', MCP_TLS_KEY_PATH=key, MCP_TLS_CERT_PATH=certificate) as served:
            connection = http.client.HTTPSConnection('localhost', served.port, timeout=30, context=self.context())
            for _ in range(3):
                connection.request('POST', '/mcp', '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":'
                                   '"2025-11-25","capabilities":{},"clientInfo":{"name":"a","version":"1"}}}',
                                   {'Content-Type': 'application/json'})
                answer = connection.getresponse()
                answer.read()
                session = answer.getheader('Mcp-Session-Id')
                connection.request('POST', '/mcp', '{"jsonrpc":"2.0","id":2,"method":"tools/list"}' + ' ' * 300000,
                                   {'Content-Type': 'application/json', 'Mcp-Session-Id': session})
                answer = connection.getresponse()
                self.assertEqual(answer.status, 200)
                self.assertGreater(len(answer.read()), 100000)
            connection.close()

    def test_slow_clients(self):
        with Served(**self.variables, MCP_HEADERS_TIMEOUT_MS='500', MCP_BODY_TIMEOUT_MS='500') as served:
            for part in (b'GET /health HTTP/1.1\r\nX: ', b'POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99\r\n\r\n{'):
                with self.connect(served) as connection:
                    connection.sendall(part)
                    self.assertTrue(connection.recv(65536).startswith(b'HTTP/1.1 408 '))
                    self.assertEqual(connection.recv(1), b'')
            # Nor does a handshake hold a connection.
            with socket.create_connection(('127.0.0.1', served.port), 30) as plain:
                plain.sendall(b'\x16\x03\x01')
                self.assertEqual(plain.recv(100), b'')

    def test_too_many_connections(self):
        with Served(**self.variables, MCP_MAX_CONNECTIONS='1') as served:
            with self.connect(served):
                self.refuses(served)
            deadline = time.monotonic() + 20
            while time.monotonic() < deadline:
                try:
                    self.assertTrue(self.probe(served).startswith(b'HTTP/1.1 200 '))
                    break
                except OSError:
                    continue
            self.assertLess(time.monotonic(), deadline)


class Files(Tls):
    def copy(self, *names):
        """Under names of their own, which a test can write to."""
        made = [os.path.join(self.folder, f'{self.id()}-{kind}') for kind in ('key', 'certificate')]
        self.replace(made, names)
        return made

    def replace(self, old, new):
        for to, source in zip(old, new):
            with open(source, 'rb') as given, open(to + '.new', 'wb') as taken:
                taken.write(given.read())
            os.chmod(to + '.new', 0o600)
            os.rename(to + '.new', to)

    def reload(self, served):
        served.process.send_signal(signal.SIGHUP)

    def test_they_are_read_anew(self):
        second = self.authority.sign('second')
        files = self.copy(self.key, self.certificate)
        with Served(MCP_TLS_KEY_PATH=files[0], MCP_TLS_CERT_PATH=files[1]) as served:
            first = self.serial(served)
            with self.connect(served) as held:
                self.replace(files, second)
                self.reload(served)
                deadline = time.monotonic() + 20
                while self.serial(served) == first:
                    self.assertLess(time.monotonic(), deadline)
                # Connections go on with what they began with.
                held.sendall(PROBE)
                self.assertTrue(held.recv(100).startswith(b'HTTP/1.1 200 '))

    def test_what_is_bad_is_not_taken(self):
        second = self.authority.sign('another')
        files = self.copy(self.key, self.certificate)
        with Served(MCP_TLS_KEY_PATH=files[0], MCP_TLS_CERT_PATH=files[1]) as served:
            first = self.serial(served)
            for spoil, said in ((lambda: self.replace(files, (self.key, second[1])), 'is not the key of the certificate'),
                                (lambda: open(files[0], 'w', encoding='ascii').close(), f'the TLS key {files[0]} is no PEM file'),
                                (lambda: os.remove(files[1]), f'the TLS certificate {files[1]} cannot be read: No such file')):
                spoil()
                self.reload(served)
                found = [json.loads(served.process.stderr.readline())]
                while found[-1]['event'] != 'reload' or 'what' in found[-1]:
                    found.append(json.loads(served.process.stderr.readline()))
                self.assertEqual([(line.get('what'), line['level'], line['result']) for line in found if line['event'] == 'reload'],
                                 [('tls', 'error', 'failed'), (None, 'error', 'failed')])
                complaint = found[-2]['message']
                self.assertIn(said, complaint)
                self.assertIn('that were read before stay', complaint)
                self.assertEqual(self.serial(served), first)
                self.replace(files, (self.key, self.certificate))
            self.replace(files, second)
            self.reload(served)
            deadline = time.monotonic() + 20
            while self.serial(served) == first:
                self.assertLess(time.monotonic(), deadline)

    def test_the_manager_is_told(self):
        path = os.path.join(self.folder, 'notify')
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
            manager.bind(path)
            manager.settimeout(30)
            with Served(**self.variables, NOTIFY_SOCKET=path) as served:
                self.assertEqual(manager.recv(100), b'READY=1')
                self.reload(served)
                self.assertRegex(manager.recv(100), rb'^RELOADING=1\nMONOTONIC_USEC=[0-9]+$')
                self.assertEqual(manager.recv(100), b'READY=1')

    def test_starts_that_are_refused(self):
        other = self.authority.sign('other')
        bad = os.path.join(self.folder, 'bad')
        with open(bad, 'w', encoding='ascii') as file:
            file.write('nothing of it')
        for variables, status, said in (
                ({'MCP_TLS_KEY_PATH': self.key}, 2, 'need each other'),
                ({'MCP_TLS_CERT_PATH': self.certificate}, 2, 'need each other'),
                ({'MCP_TLS_KEY_PATH': self.key, 'MCP_TLS_CERT_PATH': other[1]}, 1, 'is not the key of the certificate'),
                ({'MCP_TLS_KEY_PATH': bad, 'MCP_TLS_CERT_PATH': self.certificate}, 1, f'the TLS key {bad} is no PEM file'),
                ({'MCP_TLS_KEY_PATH': self.key, 'MCP_TLS_CERT_PATH': bad}, 1, f'the TLS certificate {bad} is no PEM file'),
                ({'MCP_TLS_KEY_PATH': self.key, 'MCP_TLS_CERT_PATH': '/nowhere'}, 1, 'the TLS certificate /nowhere cannot be read: No such file'),
                ({**self.variables, 'MCP_TLS_CLIENT_CERT': 'required'}, 2, 'needs MCP_TLS_CA_PATH'),
                ({'MCP_TLS_CA_PATH': bad, 'MCP_TLS_CLIENT_CERT': 'required'}, 2, 'needs MCP_TLS_CA_PATH'),
                ({**self.variables, 'MCP_TLS_CA_PATH': bad, 'MCP_TLS_CLIENT_CERT': 'maybe'}, 2, 'optional or required'),
                ({**self.variables, 'MCP_TLS_CA_PATH': bad, 'MCP_TLS_CLIENT_CERT': 'optional'}, 1, 'authorities')):
            found, complaint = refused(**variables)
            self.assertEqual(found, status, (variables, complaint))
            self.assertIn(said, complaint)
            self.assertNotIn('PRIVATE', complaint)

    def test_what_is_worth_a_warning(self):
        files = self.copy(self.key, self.certificate)
        os.chmod(files[0], 0o644)
        _, complaint = refused('--host', '192.0.2.1', MCP_TLS_KEY_PATH=files[0], MCP_TLS_CERT_PATH=files[1],
                               MCP_TLS_CA_PATH=self.authority.certificate, MCP_AUTH_TOKEN='a-token-of-this-test')
        self.assertIn('warning: every user can read the TLS key', complaint)
        self.assertIn('warning: MCP_TLS_CA_PATH has no effect without MCP_TLS_CLIENT_CERT', complaint)


class Clients(Tls):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.good = cls.authority.sign('client', '/O=Portkey/CN=somebody', 'clientAuth')
        cls.bad = {'of another authority': cls.stranger.sign('strange', '/CN=somebody', 'clientAuth'),
                   'of a server': cls.authority.sign('no-client', '/CN=somebody', 'serverAuth'),
                   'that is over': cls.authority.sign('over', '/CN=somebody', 'clientAuth', days='-1')}

    def serve(self, how):
        return Served(**self.variables, MCP_TLS_CA_PATH=self.authority.certificate, MCP_TLS_CLIENT_CERT=how)

    def test_one_is_required(self):
        with self.serve('required') as served:
            for version in (ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3):
                self.assertTrue(self.probe(served, *self.good, version=version).startswith(b'HTTP/1.1 200 '))
                self.refuses(served, version=version)
                for name, pair in self.bad.items():
                    with self.subTest(name):
                        self.refuses(served, *pair, version=version)

    def test_one_is_optional(self):
        with self.serve('optional') as served:
            self.assertTrue(self.probe(served, *self.good).startswith(b'HTTP/1.1 200 '))
            self.assertTrue(self.probe(served).startswith(b'HTTP/1.1 200 '))
            for name, pair in self.bad.items():
                with self.subTest(name):
                    self.refuses(served, *pair)

    def test_principals(self):
        """A certificate is a login, for whom the file of principals names."""
        other = self.authority.sign('other', '/O=Portkey/CN=other', 'clientAuth')
        pinned = self.authority.sign('pinned', '/CN=pinned', 'clientAuth')
        stranger = self.authority.sign('unknown', '/CN=unknown', 'clientAuth')
        path = os.path.join(self.folder, 'principals.yaml')
        with open(path, 'w', encoding='utf-8') as file:
            file.write('principals:\n  - {name: by subject, certificate: ["CN=somebody,O=Portkey", "CN=other,O=Portkey"]}\n'
                       f'  - {{name: by fingerprint, certificate_sha256: {fingerprint(pinned[1])}, read_only: true}}\n')
        with Served('--principals', path, **self.variables, MCP_TLS_CA_PATH=self.authority.certificate,
                    MCP_TLS_CLIENT_CERT='optional') as served:
            def ask(target, *client, **headers):
                connection = http.client.HTTPSConnection('localhost', served.port, timeout=30, context=self.context(*client))
                connection.request('GET', target, headers=headers)
                answer = connection.getresponse()
                answer.read()
                connection.close()
                return answer.status

            for client, status in ((self.good, 405), (other, 405), (pinned, 405), (stranger, 401), ((), 401)):
                self.assertEqual(ask('/mcp', *client), status, client)
            self.assertEqual(ask('/mcp', *self.good, Authorization='Bearer another-token'), 401)

    def test_none_is_asked_for(self):
        with Served(**self.variables) as served:
            self.assertTrue(self.probe(served, *self.bad['that is over']).startswith(b'HTTP/1.1 200 '))


if __name__ == '__main__':
    unittest.main()
