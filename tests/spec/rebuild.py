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
# A domain with both kinds of operations, and one with experimental ones alone.
EXPERIMENTAL = WITH_SERVER.replace('components:', """  /inventory/{item}:
    get: {operationId: getItem, x-experimental: a rumour, parameters: [{$ref: '#/components/parameters/item'}]}
  /plans: {get: {operationId: listPlans, x-experimental: a leak}}
  /plans/{plan}:
    get:
      operationId: getPlan
      x-experimental: a leak
      parameters: [{name: plan, in: path, required: true, schema: {type: string}}]
components:
  parameters:
    item: {name: item, in: path, required: true, schema: {type: string}}""")
KEY = 'a-key-of-somebody-else'
ENVIRONMENT = {'PORTKEY_API_KEY': KEY, 'PORTKEY_ALLOW_INSECURE_HTTP': 'true', 'PORTKEY_ALLOW_PRIVATE_BASE_URL': 'true'}


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
        """(exit status, all output). The time limit is that of the whole test, which knows how busy the machine is."""
        done = subprocess.run(line, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
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
        return [line.split()[3] for line in out.splitlines()[1:-1]]

    def instructions(self, *options):
        request = {'jsonrpc': '2.0', 'id': 1, 'method': 'initialize', 'params': {
            'protocolVersion': '2025-11-25', 'capabilities': {}, 'clientInfo': {'name': 'test', 'version': '1'}}}
        done = subprocess.run([self.server(), *options], input=json.dumps(request) + '\n', capture_output=True, text=True,
                              timeout=60)
        return json.loads(done.stdout)['result']['instructions']

    def session(self, *requests, options=(), variables=None):
        """The answers of the server to requests of the stateless revision, as (method, params)."""
        meta = {'io.modelcontextprotocol/protocolVersion': '2026-07-28',
                'io.modelcontextprotocol/clientCapabilities': {},
                'io.modelcontextprotocol/clientInfo': {'name': 'test', 'version': '1'}}
        lines = [json.dumps({'jsonrpc': '2.0', 'id': number, 'method': method, 'params': {**params, '_meta': meta}})
                 for number, (method, params) in enumerate(requests)]
        done = subprocess.run([self.server(), *options], input='\n'.join(lines) + '\n', capture_output=True, text=True,
                              timeout=60, env={**ENVIRONMENT, **(variables or {})})
        answers = {answer['id']: answer for answer in map(json.loads, done.stdout.splitlines())}
        return [answers[number].get('result') or answers[number]['error'] for number in range(len(lines))]

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
        self.assertRegex(instructions, r'Pets\n(.*\n)+.* Domains: pets, stores, kinds-of-pets-0, .* and [0-9]+ more\.$')
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
        self.assertEqual(sorted(os.listdir(libraries)), ['cmake', 'libportkeyadmin.so', 'libportkeyadmin.so.0.1',
                                                         'pkgconfig'])

    def start_upstream(self):
        server = http.server.HTTPServer(('127.0.0.1', 0), Upstream)
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        self.addCleanup(lambda: (server.shutdown(), thread.join(), server.server_close()))
        return f'http://127.0.0.1:{server.server_port}'

    def call(self, tool, *options):
        done = subprocess.run([self.server(), *options, 'call', tool], env=ENVIRONMENT, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True, timeout=60)
        return done.returncode, done.stdout

    # What is experimental: anything that says its names.
    HIDDEN = re.compile('plan|item')

    def assert_hidden(self, answer):
        self.assertNotRegex(json.dumps(answer), self.HIDDEN)

    def check_command_line(self):
        known = ['get_inventory', 'get_health']
        everything = ['get_inventory', 'get_item', 'get_health', 'list_plans', 'get_plan']
        self.assertEqual(self.tools(), known)
        self.assertEqual(self.tools('--all'), known)
        self.assertEqual(self.tools('--experimental'), everything)
        self.assertEqual(self.tools('--all', '--experimental'), everything)
        for line in (['--names'], ['--domains'], ['--json'], ['--all', '--names'], ['--all', '--domains']):
            status, out = self.run_program(self.server(), 'tools', *line)
            self.assertEqual((status, self.HIDDEN.search(out)), (0, None))
            for command in ([self.server(), '--experimental'], ['env', 'PORTKEY_EXPERIMENTAL=true', self.server()]):
                status, out = self.run_program(*command, 'tools', *line)
                self.assertEqual(status, 0)
                self.assertRegex(out, self.HIDDEN)
        status, out = self.run_program('env', 'PORTKEY_EXPERIMENTAL=yes', self.server(), 'tools')
        self.assertEqual(status, 2)
        self.assertIn('PORTKEY_EXPERIMENTAL takes true or false, or 1 or 0', out)
        # Complaints neither suggest them nor list them.
        for line in (['--tools', 'get_plans'], ['--toolsets', 'plan'], ['--exclude-tools', 'get_items']):
            status, out = self.run_program(self.server(), *line, 'tools')
            self.assertEqual(status, 2)
            self.assertNotRegex(out.split('Hint:')[1], self.HIDDEN)
            status, out = self.run_program(self.server(), '--experimental', *line, 'tools')
            self.assertRegex(out.split('Hint:')[1], self.HIDDEN)
        self.assertIn("; experimental", self.run_program(self.server(), 'tools', 'get_plan')[1])

    def check_server(self):
        questions = [
            ('tools/list', {}),
            ('resources/templates/list', {}),
            ('resources/list', {}),
            ('prompts/list', {}),
            ('server/discover', {}),
            ('resources/read', {'uri': 'portkey://guide/tools'}),
            ('resources/read', {'uri': 'portkey://server/configuration'}),
            ('completion/complete', {'ref': {'type': 'ref/resource', 'uri': 'portkey://guide/tools/{domain}'},
                                     'argument': {'name': 'domain', 'value': ''}}),
            ('tools/call', {'name': 'get_palns'}),
        ]
        for answer in self.session(*questions):
            self.assert_hidden(answer)
        silent = {2, 3, 6}
        for options, variables in ((['--experimental'], {}), ([], {'PORTKEY_EXPERIMENTAL': 'true'})):
            answers = self.session(*questions, options=options, variables=variables)
            for number, answer in enumerate(answers):
                if number not in silent:
                    self.assertRegex(json.dumps(answer), self.HIDDEN)
        self.assertEqual(json.loads(answers[6]['contents'][0]['text'])['active_domains'], ['inventory', 'health', 'plans'])
        # What is not to be found by reading is no resource, either.
        read, listed = self.session(('resources/read', {'uri': 'portkey://plans/1'}),
                                    ('resources/read', {'uri': 'portkey://guide/tools/plans'}))
        self.assertIn('message', read)
        self.assertIn('message', listed)

    def check_calls(self):
        """Whoever knows the name can call it, as far as it is selected."""
        self.assertEqual(self.call('list_plans'), (0, '{}\n'))
        self.assertEqual(self.call('list_plans', '--toolsets', 'plans'), (0, '{}\n'))
        self.assertEqual(self.call('list_plans', '--tools', 'list_plans'), (0, '{}\n'))
        status, out = self.call('list_plans', '--exclude-tools', 'list_plans')
        self.assertEqual(status, 2)
        self.assertIn('switched off by --exclude-tools', out)
        done, = self.session(('tools/call', {'name': 'list_plans', 'arguments': {}}))
        self.assertEqual(done['content'][0]['text'], '{}')

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

        self.write(EXPERIMENTAL % f'{url}/api')
        self.assert_compiles()
        self.check_command_line()
        self.check_server()
        self.check_calls()

    def test_a_document_that_is_refused(self):
        self.write(DOCUMENT + '  /stores: [\n')
        status, out = self.set_up()
        self.assertNotEqual(status, 0)
        self.assertIn(f'{self.document}:7: ', out)
        self.assertFalse(os.path.exists(self.document + '.lock'))

    def test_a_mistake_that_comes_and_goes(self):
        self.write(DOCUMENT)
        status, out = self.set_up()
        self.assertEqual(status, 0, out)
        self.assert_compiles()
        with open(self.document + '.lock', encoding='utf-8') as stream:
            lock = stream.read()

        self.write(DOCUMENT.replace('operationId: buyPet', 'operationId: buyPet, parametres: []') + '  no-slash: {}\n')
        status, out = self.compile()
        self.assertEqual(status, 0, out)
        self.assertIn(f"WARNING: {self.document}:5: 'parametres' is not known here\n", out)
        self.assertIn(f"WARNING: {self.document}:6: the path 'no-slash' does not begin with /\n", out)
        self.assertIn(f'WARNING: {self.document}: 2 mistakes: 1 of 2 operations left out, 1 path left out as a '
                      'whole\n', out)
        self.assertEqual(self.tools(), ['get_pets'])
        with open(self.document + '.lock', encoding='utf-8') as stream:
            self.assertEqual(stream.read(), lock)

        self.write(DOCUMENT)
        self.assert_compiles()
        self.assertEqual(self.tools(), ['get_pets', 'buy_pet'])

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
