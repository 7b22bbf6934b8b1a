# SPDX-License-Identifier: MIT
"""A login provider for tests, in Node: issuer.mjs says what it can do.

    with Issuer() as issuer:
        with Served(MCP_AUTH_MODE='jwt', MCP_JWT_ISSUER=issuer.url, MCP_JWT_AUDIENCE='https://mcp.example.com') as served:
            token = issuer.token({'sub': 'user-1', 'aud': 'https://mcp.example.com', 'scope': 'portkey:read'})
            served.modern('tools/list', Authorization=f'Bearer {token}')
"""

import json
import pathlib
import ssl
import subprocess
import urllib.request

NODE = pathlib.Path(__file__).resolve().parents[1] / 'node' / 'node'


class Issuer:
    """Runs until the block ends. `url` is its name in the claim iss; its keys are found through its metadata. With the
    files of a key and its certificate it is reached over TLS, by who trusts the file of the authority."""

    def __init__(self, key=None, certificate=None, authority=None):
        files = [key, certificate] if key else []
        self.context = ssl.create_default_context(cafile=authority) if key else None
        self.process = subprocess.Popen([NODE, pathlib.Path(__file__).with_name('issuer.mjs'), *files], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        self.url = json.loads(self.process.stdout.readline())['issuer']

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait(10)
        self.process.stdout.close()

    def ask(self, path, **wanted):
        """The answer to a POST, as text."""
        request = urllib.request.Request(self.url + path, json.dumps(wanted).encode(), method='POST')
        with urllib.request.urlopen(request, timeout=30, context=self.context) as answer:
            return answer.read().decode()

    def token(self, claims, **wanted):
        """A token with these claims; None takes away one that is filled in. wanted: alg, kid, lifetime, header."""
        return self.ask('/token', claims=claims, **wanted)

    def rotate(self, alg='ES256', keep=False):
        """Makes a new key for an algorithm, in place of the older ones unless these are kept. Returns its kid."""
        return json.loads(self.ask('/rotate', alg=alg, keep=keep))['kid']

    def behave(self, **wanted):
        """How /jwks is answered from now on: status, delay_ms, body, cache_control; nothing: as usual."""
        self.ask('/behave', **wanted)

    def requests(self):
        """How often each path was asked for."""
        with urllib.request.urlopen(self.url + '/requests', timeout=30, context=self.context) as answer:
            return json.load(answer)
