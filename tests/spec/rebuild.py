# SPDX-License-Identifier: MIT
"""A build with -Dspec follows its document: rebuild.py MESON."""

import contextlib
import http.server
import json
import os
import pty
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import threading
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

DOCUMENT = '''
openapi: 3.1.0
info: {title: Pets, version: '1'}
paths:
  /pets: {get: {}, post: {operationId: buyPet}}
'''

HOSTILE = r'''  /stores:
    get:
      description: "Lists\u009b1m\u202e them."
      parameters:
        - {name: near, in: query, required: true, schema: {type: string, enum: ["it's", b]}}
'''

# The first server is where requests go, the scheme how the key is sent.
WITH_SERVER = '''
openapi: 3.1.0
info: {title: Inventory, version: '1'}
servers: [{url: '%s'}]
security: [{key: []}]
paths:
  /inventory: {get: {operationId: getInventory}}
  /health: {get: {operationId: getHealth, security: []}}
components:
  securitySchemes: {key: {type: apiKey, in: query, name: api_key}}
'''
KEY = 'a-key-of-somebody-else'


class Upstream(http.server.BaseHTTPRequestHandler):
    """Answers everything, and keeps what was asked."""

    seen = []

    def do_GET(self):
        self.seen.append((self.path, [name for name, value in self.headers.items() if KEY in value]))
        self.send_response(200)
        self.send_header('Content-Length', '2')
        self.end_headers()
        self.wfile.write(b'{}')

    def log_message(self, *_):
        pass


class Rebuild(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix='spec-')
        self.addCleanup(shutil.rmtree, self.folder)
        self.document = os.path.join(self.folder, 'pets.yaml')
        self.build = os.path.join(self.folder, 'build')

    def run_program(self, *line):
        """(exit status, all output)"""
        done = subprocess.run(line, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=300)
        return done.returncode, done.stdout

    def set_up(self, *options):
        return self.run_program(*MESON, 'setup', self.build, ROOT, f'-Dspec={self.document}', '-Dtests=false',
                                '-Doptimization=0', '--prefix=/', *options)

    def write(self, text):
        with open(self.document, 'w', encoding='utf-8') as stream:
            stream.write(text)

    def server(self):
        return os.path.join(self.build, 'server', 'portkey-admin-mcp')

    def tools(self, *options):
        """The names of the server's tools."""
        status, out = self.run_program(self.server(), 'tools', *options)
        self.assertEqual(status, 0, out)
        return [line.split()[2] for line in out.splitlines()[1:-1]]

    def instructions(self, *options):
        request = {'jsonrpc': '2.0', 'id': 1, 'method': 'initialize', 'params': {
            'protocolVersion': '2025-11-25', 'capabilities': {}, 'clientInfo': {'name': 'test', 'version': '1'}}}
        done = subprocess.run([self.server(), *options], input=json.dumps(request) + '\n', capture_output=True, text=True,
                              timeout=60)
        return json.loads(done.stdout)['result']['instructions']

    def on_terminal(self, *options):
        """What the server prints on a terminal that understands UTF-8."""
        ours, theirs = pty.openpty()
        done = subprocess.Popen([self.server(), *options], stdout=theirs)
        os.close(theirs)
        out = b''
        with contextlib.suppress(OSError):  # the other side is closed
            while chunk := os.read(ours, 65536):
                out += chunk
        os.close(ours)
        self.assertEqual(done.wait(), 0)
        return out.decode()

    def compile(self):
        return self.run_program('ninja', '-C', self.build)

    def assert_compiles(self):
        status, out = self.compile()
        self.assertEqual(status, 0, out)

    def test_a_document_that_changes(self):
        self.write(DOCUMENT)
        status, out = self.set_up()
        self.assertEqual(status, 0, out)
        self.assert_compiles()
        self.assertEqual(self.tools(), ['get_pets', 'buy_pet'])
        self.assertTrue(os.path.exists(self.document + '.lock'))

        self.write(DOCUMENT + '  /stores: {get: {}}\n')
        self.assert_compiles()
        self.assertEqual(self.tools(), ['get_pets', 'buy_pet', 'get_stores'])

        self.write(DOCUMENT.replace('buyPet', 'adoptPet') + '  /stores: {get: {}}\n')
        status, out = self.compile()
        self.assertNotEqual(status, 0)
        self.assertRegex(out, r"pets\.yaml\.lock:[0-9]+: 'operation buy_pet' is gone")
        command = re.search('run: python3 (-m codegen forget .*)', out)[1]
        status, out = self.run_program('env', '-C', ROOT, sys.executable, *shlex.split(command))
        self.assertEqual(status, 0, out)
        self.assert_compiles()
        self.assertEqual(self.tools(), ['get_pets', 'adopt_pet', 'get_stores'])

        # No control character, and nothing that changes the direction of text, reaches a terminal.
        grown = DOCUMENT.replace('buyPet', 'adoptPet') + HOSTILE
        self.write(grown)
        self.assert_compiles()
        described = self.on_terminal('tools', 'get_stores')
        for text in ('Lists\\u009b1m\\u202e them.', 'near (string, required)',
                     'Example:\r\n  portkey-admin-mcp call get_stores \'{"near":"it\\u0027s"}\''):
            self.assertIn(text, described)
        self.assertNotRegex(described, '[\u0080-\u009f\u202e\u2066\x07\x1b]')

        many = [f'  /kinds-of-pets-{number}: {{get: {{}}}}\n' for number in range(100)]
        self.write(grown + ''.join(many))
        self.assert_compiles()
        self.assertEqual(self.tools('--toolsets', 'kinds-of-pets-99'), ['get_kinds_of_pets_99'])
        self.assertEqual(len(self.tools()), 103)
        # It starts without a server to send to, and says so.
        self.assertRegex(self.instructions(), "^Every call .*\n.* the API's document names no server\n.*--base-url")
        instructions = self.instructions('--base-url', 'https://pets.example.com')
        self.assertRegex(instructions, r'Pets\n(.*\n)+Domains: pets, stores, kinds-of-pets-0, .* and [0-9]+ more\.$')
        self.assertLessEqual(len(instructions), 2048)
        status, out = self.run_program('env', f'DESTDIR={self.folder}/root', 'ninja', '-C', self.build, 'install')
        self.assertEqual(status, 0, out)
        installed = os.path.join(self.folder, 'root', 'include', 'portkeyadmin')
        self.assertTrue(os.path.exists(os.path.join(installed, 'pets.h')))
        self.assertFalse(os.path.exists(os.path.join(installed, 'places.h')))
        with open(os.path.join(self.folder, 'root', 'share', 'doc', 'portkey-admin', 'tools.md')) as reference:
            self.assertIn('kinds-of-pets-99', reference.read())
        # Where ldconfig and pkg-config look, whatever else the system has.
        libraries = os.path.join(self.folder, 'root', 'lib')
        self.assertEqual(sorted(os.listdir(libraries)), ['libportkeyadmin.a', 'libportkeyadmin.so',
                                                         'libportkeyadmin.so.0.1', 'pkgconfig'])

    def start_upstream(self):
        server = http.server.HTTPServer(('127.0.0.1', 0), Upstream)
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        self.addCleanup(lambda: (server.shutdown(), thread.join(), server.server_close()))
        return f'http://127.0.0.1:{server.server_port}'

    def call(self, tool, *options):
        environment = {'PORTKEY_API_KEY': KEY, 'PORTKEY_ALLOW_INSECURE_HTTP': 'true',
                       'PORTKEY_ALLOW_PRIVATE_BASE_URL': 'true'}
        done = subprocess.run([self.server(), *options, 'call', tool], env=environment, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True, timeout=60)
        return done.returncode, done.stdout

    def test_where_requests_go(self):
        url = self.start_upstream()
        self.write(WITH_SERVER % f'{url}/api')
        status, out = self.set_up()
        self.assertEqual(status, 0, out)
        self.assert_compiles()
        self.assertEqual(self.call('get_inventory'), (0, '{}\n'))
        self.assertEqual(self.call('get_health'), (0, '{}\n'))
        self.assertEqual(Upstream.seen, [(f'/api/inventory?api_key={KEY}', []), ('/api/health', [])])

        self.write(WITH_SERVER % '/api')
        self.assert_compiles()
        status, out = self.call('get_inventory')
        self.assertEqual(status, 1)
        self.assertRegex(out, "there is no base URL, and the API's document names no server\n.*PORTKEY_BASE_URL")
        self.assertEqual(self.call('get_inventory', '--base-url', f'{url}/api'), (0, '{}\n'))
        self.assertEqual(len(Upstream.seen), 3)

    def test_a_document_that_is_refused(self):
        self.write(DOCUMENT + '  no-slash: {}\n')
        status, out = self.set_up()
        self.assertNotEqual(status, 0)
        self.assertIn(f"{self.document}:6: the path 'no-slash' does not begin with /", out)
        self.assertFalse(os.path.exists(self.document + '.lock'))

    def test_a_lock_of_its_own(self):
        self.write(DOCUMENT)
        lock = os.path.join(self.folder, 'names.lock')
        status, out = self.set_up(f'-Dlock={lock}')
        self.assertEqual(status, 0, out)
        self.assertTrue(os.path.exists(lock))
        self.assertFalse(os.path.exists(self.document + '.lock'))


if __name__ == '__main__':
    MESON = sys.argv[1:]
    unittest.main(argv=sys.argv[:1])
