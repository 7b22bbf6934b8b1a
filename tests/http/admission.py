# SPDX-License-Identifier: MIT
"""Who may come in: hosts, origins of browsers, and the token. admission.py PROGRAM"""

import json
import pathlib
import re
import subprocess
import unittest

from served import CLEAN, PROGRAM, Served, refused

TOKEN = 'a-token-of-this-test'
NAMED = {'MCP_ALLOWED_HOSTS': 'mcp.example.com'}


class Names(unittest.TestCase):
    def test_hosts(self):
        with Served() as served:
            for host in ('localhost', 'LOCALHOST:1', '127.0.0.1:3000', '[::1]', f'127.0.0.1:{served.port}'):
                self.assertEqual(served.ask('POST', Host=host)[0], 415, host)
            for host in ('evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '', 'a@localhost', '0.0.0.0',
                         'localhost/a', '[::1', '[::1]x'):
                self.assertEqual(served.ask('POST', Host=host)[0], 403, host)
                self.assertEqual(served.ask('GET', '/health', Host=host)[0], 200, host)
        for variables, known, unknown in (
                ({'MCP_PUBLIC_BASE_URL': 'https://mcp.example.com/'}, ['mcp.example.com'], 'other.example.com'),
                ({'MCP_PUBLIC_BASE_URL': 'http://[2001:db8::1]:3000'}, ['[2001:db8::1]:3000'], '[2001:db8::2]'),
                ({'MCP_PUBLIC_BASE_URL': 'https://*'}, [], 'evil.example'),
                ({'MCP_ALLOWED_HOSTS': 'a.example, b.example', 'MCP_PUBLIC_BASE_URL': 'https://c.example'},
                 ['a.example', 'b.example:80', 'c.example'], 'd.example'),
                ({'MCP_HOST': '127.0.0.2'}, ['127.0.0.2'], '127.0.0.3')):
            with Served(**variables, MCP_ALLOW_UNAUTHENTICATED_HTTP='true') as served:
                for host in known:
                    self.assertEqual(served.ask('POST', Host=host)[0], 415, host)
                status, _, text = served.ask('POST', Host=unknown)
                self.assertEqual(status, 403, unknown)
                self.assertIn('MCP_ALLOWED_HOSTS', text)

    def test_origins(self):
        with Served() as served:
            for origin in ('http://localhost:8080', 'https://127.0.0.1'):
                status, headers, _ = served.ask('GET', '/health', Origin=origin)
                self.assertEqual((status, headers['access-control-allow-origin'], headers['vary']), (200, origin, 'Origin'))
                self.assertIn('Mcp-Session-Id', headers['access-control-expose-headers'])
            for origin in ('https://evil.example', 'null', 'localhost', 'http://localhost.evil.example'):
                status, headers, _ = served.ask('GET', '/health', Origin=origin)
                self.assertEqual(status, 403, origin)
                self.assertNotIn('access-control-allow-origin', headers)
        with Served(ALLOWED_ORIGINS='https://a.example, https://b.example') as served:
            self.assertEqual(served.ask('GET', '/health', Origin='https://b.example')[0], 200)
            self.assertEqual(served.ask('GET', '/health', Origin='http://localhost')[0], 403)

        with Served(ALLOWED_ORIGINS='*') as served:
            self.assertEqual(served.ask('GET', '/health', Origin='https://any.example')[0], 200)
            for origin in ('null', '', 'any.example', '*'):
                self.assertEqual(served.ask('GET', '/health', Origin=origin)[0], 403, origin)

    def test_a_target_with_its_host(self):
        """RFC 9112, section 3.2.2. It must be the one of the Host header."""
        with Served() as served:
            for target, status in (('http://localhost/health', 200), ('HTTP://LOCALHOST/health?x', 200), ('https://localhost/health', 200),
                                   ('http://localhost', 200), ('http://localhost/nothing', 404), ('http://evil.example/health', 400),
                                   ('http://localhost:1/health', 400), ('http:///health', 400), ('ftp://localhost/health', 404)):
                self.assertEqual(served.ask('GET', target, Host='localhost')[0], status, target)
            self.assertEqual(served.initialize(target='http://localhost/mcp', Host='localhost')[0], 200)
            self.assertEqual(served.initialize(target='http://localhost/mcp?nonsense=1', Host='localhost')[0], 400)
            self.assertEqual(served.ask('POST', 'http://evil.example/mcp', Host='evil.example')[0], 403)

    def test_preflights(self):
        with Served(MCP_AUTH_TOKEN=TOKEN) as served:
            status, headers, _ = served.ask('OPTIONS', Origin='http://localhost', Access_Control_Request_Method='POST')
            self.assertEqual((status, headers['access-control-allow-origin']), (204, 'http://localhost'))
            self.assertIn('Mcp-Session-Id', headers['access-control-allow-headers'])
            self.assertEqual(served.ask('OPTIONS', Origin='https://evil.example')[0], 403)
            found = served.send(b'OPTIONS /mcp HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\nConnection: close\r\n'
                                b'Access-Control-Request-Headers: mcp-param-x\r\n\r\n')
            for name in (b'Origin', b'Access-Control-Request-Headers'):
                self.assertIn(b'\r\nVary: ' + name + b'\r\n', found)


class Login(unittest.TestCase):
    def test_the_token(self):
        with Served(MCP_AUTH_TOKEN=TOKEN) as served:
            self.assertNotIn(TOKEN, served.banner)
            self.assertEqual(served.initialize(Authorization=f'Bearer {TOKEN}')[0], 200)
            self.assertEqual(served.initialize(Authorization=f'bearer  {TOKEN}')[0], 200)
            status, headers, _ = served.initialize()
            self.assertEqual((status, headers['www-authenticate']), (401, 'Bearer realm="mcp"'))
            for wrong in (f'Bearer {TOKEN}x', f'Bearer {TOKEN[:-1]}', f'Basic {TOKEN}', TOKEN, 'Bearer ' + 'x' * 500):
                status, headers, text = served.initialize(Authorization=wrong)
                self.assertEqual(status, 401, wrong)
                self.assertIn('error="invalid_token"', headers['www-authenticate'])
                said = 'is not valid here' if wrong.startswith('Bearer ') else 'this server takes Authorization: Bearer TOKEN'
                self.assertIn(said, text['error']['message'])
                self.assertNotIn(TOKEN, str(text))
            for malformed in ('Bearer', 'bearer', 'Bearer  '):
                status, headers, _ = served.initialize(Authorization=malformed)
                self.assertEqual(status, 400, malformed)
                self.assertIn('error="invalid_request"', headers['www-authenticate'])
            for path in ('/health', '/ready', '/health?x'):
                self.assertEqual(served.ask('GET', path)[0], 200, path)
            self.assertEqual(served.ask('GET', '/healthy')[0], 404)
            for query in (f'access_token={TOKEN}', f'a=b&ACCESS_TOKEN={TOKEN}'):
                status, headers, text = served.ask('POST', f'/mcp?{query}', '{}', Authorization=f'Bearer {TOKEN}')
                self.assertEqual(status, 400, query)
                self.assertIn('error="invalid_request"', headers['www-authenticate'])
                self.assertNotIn(TOKEN, text + str(headers))
            session = served.initialize(Authorization=f'Bearer {TOKEN}')[1]['mcp-session-id']
            self.assertEqual(served.post({'jsonrpc': '2.0', 'id': 1, 'method': 'ping'}, Mcp_Session_Id=session)[0], 401)

    def test_starts_that_are_refused(self):
        for variables, said in (({'MCP_HOST': '0.0.0.0', **NAMED}, 'could use this server'),
                                ({'MCP_HOST': '0.0.0.0', 'MCP_KEY_MODE': 'client', **NAMED}, 'could use this server'),
                                ({'MCP_PUBLIC_BASE_URL': 'https://a@b'}, 'a URL without a path'),
                                ({'MCP_PUBLIC_BASE_URL': 'https://a/b'}, 'a URL without a path'),
                                ({'MCP_AUTH_TOKEN': TOKEN + chr(10)}, 'no bearer token can have'),
                                ({'MCP_HOST': '0.0.0.0', 'MCP_AUTH_TOKEN': TOKEN}, 'every address of this machine'),
                                ({'MCP_ALLOW_UNAUTHENTICATED_HTTP': 'yes'}, 'takes true or false, or 1 or 0'),
                                ({'MCP_AUTH_MODE': 'bearer'}, 'needs MCP_AUTH_TOKEN'),
                                ({'MCP_AUTH_TOKEN': 'short'}, 'at least 16 characters'),
                                ({'MCP_AUTH_TOKEN': ''}, 'MCP_AUTH_TOKEN is set, but empty'),
                                (NAMED, 'could use this server'),
                                ({'MCP_ALLOWED_HOSTS': 'localhost, [::1] ,mcp.example.com'}, 'anybody who reaches mcp.example.com could use this server'),
                                ({'MCP_ALLOWED_HOSTS': 'https://a.example'}, 'without a scheme, port or path, such as mcp.example.com'),
                                ({'MCP_ALLOWED_HOSTS': 'a.example,b.example:80'}, 'without a scheme, port or path'),
                                ({'MCP_ALLOWED_HOSTS': '2001:db8::1'}, 'without a scheme, port or path'),
                                ({'ALLOWED_ORIGINS': 'a.example'}, 'such as https://app.example.com'),
                                ({'CORS_ORIGIN': 'https://a.example, https://b.example/'}, 'origins without a path'),
                                ({'MCP_AUTH_MODE': 'magic'}, 'none, bearer, jwt or clerk'),
                                ({'MCP_SESSION_MODE': 'maybe'}, 'stateful or stateless'),
                                ({'MCP_MAX_SESSIONS': '0'}, 'from 1 to'),
                                ({'MCP_MAX_CONNECTIONS': '-1'}, 'from 1 to'),
                                ({'MCP_MAX_REQUEST_SIZE': '1gb'}, 'at most 64mb'),
                                ({'MCP_PUBLIC_BASE_URL': 'nonsense'}, 'a URL without a path')):
            status, complaint = refused(**variables)
            self.assertEqual(status, 2, variables)
            self.assertIn(said, complaint)
            self.assertTrue(complaint.endswith('See "man portkey-admin-mcp".\n'), complaint)
            self.assertNotIn('Sanitizer', complaint)
        status, complaint = refused('--host', 'not an address', MCP_AUTH_TOKEN=TOKEN)
        self.assertEqual(status, 2)
        self.assertIn('--host (MCP_HOST) takes an address', complaint)

    def test_names_of_this_machine_need_no_login(self):
        for variables in ({'MCP_PUBLIC_BASE_URL': 'http://localhost:3000'}, {'MCP_ALLOWED_HOSTS': '127.0.0.1,[::1],LOCALHOST'}):
            with Served(**variables) as served:
                self.assertEqual(served.initialize()[0], 200)
        with Served(**NAMED, MCP_ALLOW_UNAUTHENTICATED_HTTP='1') as served:
            self.assertEqual(served.initialize()[0], 200)

    def test_variables_that_are_none(self):
        with Served(MCP_AUT_TOKEN=TOKEN, MCP_PORTT='1', MCP_ZZZZZZZZ='1', MCP_KEY_MODE='', CLERK_ALLOWED_ROLE='r',
                    RATE_LIMIT_MAXX='1', PORTKEY_READONLY='true', CLERK_SECRET_KEY='s', PORTKEY_CONFIG='c') as served:
            said = ''.join(served.warnings)
            self.assertIn('MCP_AUT_TOKEN is no variable of this program; did you mean "MCP_AUTH_TOKEN"?', said)
            self.assertIn('MCP_PORTT is no variable of this program; did you mean "MCP_PORT"', said)
            self.assertIn('MCP_ZZZZZZZZ is no variable of this program\n', said)
            for wrong, meant in (('CLERK_ALLOWED_ROLE', 'CLERK_ALLOWED_ROLES'), ('RATE_LIMIT_MAXX', 'RATE_LIMIT_MAX'),
                                 ('PORTKEY_READONLY', 'PORTKEY_READ_ONLY')):
                self.assertIn(f'{wrong} is no variable of this program; did you mean "{meant}"', said)
            # These may be of other programs.
            self.assertNotRegex(said, 'MCP_KEY_MODE is|CLERK_SECRET_KEY|PORTKEY_CONFIG')
            self.assertNotIn(TOKEN, said)

    def test_variables_that_are_some(self):
        """Those that the program reads are known, documented, and no other is."""
        root = pathlib.Path(__file__).parents[2]
        ours = r'\b(?:MCP|CLERK|RATE_LIMIT|PORTKEY)_[A-Z_]*[A-Z]\b'
        read = {path: set(re.findall(f'"({ours})"', path.read_text()))
                for path in [*(root / 'server' / 'cli').rglob('*.c'), root / 'runtime' / 'client' / 'options.c']}
        known = read.pop(root / 'server' / 'cli' / 'variables.c')
        kinds = {'PORTKEY_CALL_OPTIONS_INIT', 'PORTKEY_OPTIONS_INIT'}
        # The npm server needs it where ours does not.
        self.assertEqual(known - {'RATE_LIMIT_SINGLE_PROCESS'}, set().union(*read.values()) - kinds)
        documents = [root / 'server' / 'portkey-admin-mcp.1', root / 'docs' / 'http.md']
        manual, http = [set(re.findall(ours, path.read_text())) for path in documents]
        self.assertEqual(known - manual, {'RATE_LIMIT_SINGLE_PROCESS'})
        self.assertEqual({name for name in known - http if not name.startswith('PORTKEY_')}, set())

    def test_words_in_any_case(self):
        """As the npm server takes them."""
        words = {'MCP_AUTH_MODE': ' Bearer ', 'LOG_LEVEL': 'INFO', 'MCP_SESSION_MODE': 'STATEFUL', 'MCP_EVENT_STORE': 'Memory',
                 'MCP_TRUST_PROXY': 'FALSE', 'RATE_LIMIT_ENABLED': 'False', 'RATE_LIMIT_STORE': 'MEMORY', 'MCP_KEY_MODE': 'Server',
                 'MCP_READY_CHECK_MODE': 'Local', 'LOG_FORMAT': 'JSON', 'PORTKEY_READ_ONLY': 'TRUE'}
        with Served(MCP_AUTH_TOKEN=TOKEN, **words) as served:
            self.assertNotIn('warning', ''.join(served.warnings))
            self.assertEqual(served.initialize()[0], 401)
            self.assertEqual(served.initialize(Authorization=f'Bearer {TOKEN}')[0], 200)
            info = json.loads(served.ask('GET', '/auth/info')[2])
            self.assertEqual([info[name] for name in ('mode', 'sessionMode', 'eventStoreMode')], ['bearer', 'stateful', 'memory'])
        status, complaint = refused(MCP_REDIS_URL='redis://127.0.0.1:1', NODE_ENV='Production')
        self.assertEqual(status, 2)
        self.assertIn('rediss://', complaint)

    def test_variables_without_effect(self):
        with Served(MCP_SESSION_MODE='stateless', MCP_MAX_SESSIONS='9', MCP_EVENT_STORE='memory') as served:
            said = ''.join(served.warnings)
            for name in ('MCP_MAX_SESSIONS', 'MCP_EVENT_STORE'):
                self.assertIn(f'warning: {name} has no effect with MCP_SESSION_MODE=stateless', said)
        with Served(MCP_SESSION_MODE='stateless', MCP_EVENT_STORE='off') as served:
            self.assertNotIn('warning', ''.join(served.warnings))

    def test_complaints_name_what_is_set(self):
        for name in ('RATE_LIMIT_REDIS_URL', 'MCP_REDIS_URL', 'REDIS_URL'):
            complaint = refused(RATE_LIMIT_STORE='redis', NODE_ENV='production', **{name: 'redis://127.0.0.1:1'})[1]
            self.assertIn(f'{name}: with NODE_ENV=production', complaint)
        for name in ('ALLOWED_ORIGINS', 'CORS_ORIGIN'):
            self.assertIn(f'{name} takes origins', refused(**{name: 'localhost'})[1])

    def test_an_empty_variable_lifts_no_restriction(self):
        with Served(PORTKEY_TOOL_DOMAINS='', MCP_TOOL_DOMAINS='configs') as served:
            names = [tool['name'] for tool in served.modern('tools/list')[2]['result']['tools']]
            self.assertTrue(names and all('config' in name for name in names), names)

    def test_origins_of_this_machine(self):
        """Named without a port, they have any, as with the npm server; others have the one that they are named with."""
        with Served(ALLOWED_ORIGINS='http://localhost, https://app.example.com') as served:
            for origin, status in (('http://localhost:8080', 200), ('http://localhost', 200), ('https://localhost:8080', 403),
                                   ('http://127.0.0.1:8080', 403), ('https://app.example.com', 200),
                                   ('https://app.example.com:8443', 403), ('http://localhost.example.com', 403)):
                self.assertEqual(served.initialize(Origin=origin)[0], status, origin)

    def test_what_the_npm_server_has(self):
        for name in ('CLERK_ISSUER', 'MCP_JWT_ISSUER'):
            status, complaint = refused(**{name: 'something'})
            self.assertEqual(status, 2, name)
            self.assertIn(f'{name} is set', complaint)
        with Served(MCP_TOOL_DOMAINS='configs') as served:
            names = [tool['name'] for tool in served.modern('tools/list')[2]['result']['tools']]
            self.assertTrue(all('config' in name for name in names), names)

    def test_an_open_server_that_is_wanted(self):
        with Served(MCP_HOST='0.0.0.0', MCP_ALLOW_UNAUTHENTICATED_HTTP='true', **NAMED) as served:
            self.assertEqual(served.initialize()[0], 200)
            self.assertIn('without a login', served.banner)

    def test_the_variable_of_the_npm_server(self):
        for value, status, said in (('http', 2, 'could use this server'), ('sse', 2, 'stdio or http'), ('stdio', 0, '')):
            done = subprocess.run([PROGRAM, '--sandbox'], input='', capture_output=True, text=True, timeout=30,
                                  env={**CLEAN, 'MCP_TRANSPORT': value, 'MCP_HOST': '0.0.0.0', **NAMED})
            self.assertEqual(done.returncode, status, value)
            self.assertIn(said, done.stderr)

    def test_two_of_them_on_one_port(self):
        with Served() as served:
            status, complaint = refused('--port', str(served.port))
            self.assertEqual(status, 1)
            self.assertIn(f'port {served.port} of 127.0.0.1: Address already in use', complaint)

    def test_the_port_and_the_host_that_variables_name(self):
        with Served() as served:
            done = subprocess.run([PROGRAM, '--sandbox', 'http'], capture_output=True, text=True, timeout=30, env={
                **CLEAN, 'PORT': str(served.port), 'MCP_PORT': '0', 'MCP_HOST': 'localhost'})
            self.assertIn(f'port {served.port} of 127.0.0.1', done.stderr)


if __name__ == '__main__':
    unittest.main()
