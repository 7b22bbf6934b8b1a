# SPDX-License-Identifier: MIT
"""Access tokens of a login provider that is reached over TLS, and what becomes of them. provider.py PROGRAM"""

import json
import http.server
import tempfile
import threading
import unittest

from issuer import Issuer
from served import Served
from tls import Authority

AUDIENCE = 'https://mcp.example.com/mcp'
ALGORITHMS = ('RS256', 'PS256', 'ES256', 'EdDSA')


def bearer(token):
    return {'Authorization': f'Bearer {token}'}


class Recorder(http.server.BaseHTTPRequestHandler):
    """An API that keeps the heads of what it is asked."""

    def do_GET(self):
        self.server.heads.append(self.requestline + '\n' + str(self.headers))
        self.send_response(200)
        self.send_header('Content-Type', 'application/json')
        self.send_header('Content-Length', '27')
        self.end_headers()
        self.wfile.write(b'{"data":[],"success":true}\n')

    def log_message(self, *_):
        pass


class Provider(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.authority = Authority(folder.name, 'authority')
        cls.stranger = Authority(folder.name, 'stranger')
        cls.issuer = Issuer(*cls.authority.sign('issuer'), cls.authority.certificate)
        cls.addClassCleanup(cls.issuer.__exit__)

    def served(self, **variables):
        # The machine of a test may have a bundle of its own.
        served = Served(MCP_AUTH_MODE='jwt', MCP_JWT_ISSUER=self.issuer.url, MCP_JWT_AUDIENCE=AUDIENCE,
                        **{'CURL_CA_BUNDLE': '', 'SSL_CERT_DIR': '', **variables})
        self.addCleanup(served.__exit__)
        return served

    def token(self, **wanted):
        return self.issuer.token({'sub': 'user-1', 'aud': AUDIENCE, 'scope': 'portkey:read'}, **wanted)

    def test_each_algorithm(self):
        before = self.issuer.requests().get('/jwks', 0)
        served = self.served(SSL_CERT_FILE=self.authority.certificate)
        for algorithm in ALGORITHMS:
            token = self.token(alg=algorithm)
            self.assertEqual(served.initialize(**bearer(token))[0], 200, algorithm)
            head, claims, signature = token.split('.')
            changed = ('B' if signature[0] == 'A' else 'A') + signature[1:]
            self.assertEqual(served.initialize(**bearer(f'{head}.{claims}.{changed}'))[0], 401, algorithm)
        self.assertEqual(self.issuer.requests()['/jwks'], before + 1)

    def test_certificates(self):
        """Those of CURL_CA_BUNDLE, else of SSL_CERT_FILE, as for the API; the system does not know this authority."""
        for variables, status in (({'CURL_CA_BUNDLE': self.authority.certificate, 'SSL_CERT_FILE': self.stranger.certificate}, 200),
                                  ({'SSL_CERT_FILE': self.stranger.certificate}, 503), ({}, 503)):
            served = self.served(**variables)
            answer = served.initialize(**bearer(self.token()))
            self.assertEqual(answer[0], status, variables)
            if status == 503:
                served.process.terminate()
                lines = [json.loads(line) for line in served.process.stderr]
                line = next(line for line in lines if line['event'] == 'login_keys')
                self.assertEqual((line['level'], line['result']), ('error', 'failed'))
                self.assertRegex(line['message'], f'the keys of {self.issuer.url} cannot be fetched: .*certificate')
                self.assertIn('retry-after', answer[1])

    def test_tokens_go_no_further(self):
        """The API gets the server's key, and nothing of the client's token."""
        api = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Recorder)
        api.heads = []
        threading.Thread(target=api.serve_forever, daemon=True).start()
        self.addCleanup(api.server_close)
        self.addCleanup(api.shutdown)
        served = self.served(upstream=f'http://127.0.0.1:{api.server_address[1]}', key='the-key-of-the-server',
                             SSL_CERT_FILE=self.authority.certificate)
        token = self.token()
        answer = served.modern('tools/call', {'name': 'list_configs', 'arguments': {}}, **bearer(token))
        self.assertEqual(answer[0], 200)
        self.assertNotIn('isError', answer[2]['result'])
        self.assertEqual(len(api.heads), 1)
        self.assertIn('the-key-of-the-server', api.heads[0])
        self.assertNotIn('Bearer', api.heads[0])
        for part in token.split('.'):
            self.assertNotIn(part, api.heads[0])


if __name__ == '__main__':
    unittest.main()
