# SPDX-License-Identifier: MIT
"""Who may come in and how far: principals, login providers, scopes, wishes. access.py PROGRAM"""

import hashlib
import json
import os
import pathlib
import re
import signal
import socket
import subprocess
import tempfile
import threading
import time
import unittest

from issuer import Issuer
from served import CLEAN, MODERN, PROGRAM, Served, refused, text
from streams import Events

OWNER = 'sandbox-owner-key'
AUDIENCE = 'https://mcp.example.com/mcp'
URL = {'MCP_PUBLIC_BASE_URL': 'https://mcp.example.com'}
METADATA = 'https://mcp.example.com/.well-known/oauth-protected-resource/mcp'
SECONDS = float(os.environ.get('SOAK_SECONDS', 3))


def bearer(token):
    return {'Authorization': f'Bearer {token}'}


def digest(token):
    return hashlib.sha256(token.encode()).hexdigest()


def call(served, name, arguments=None, **headers):
    return served.modern('tools/call', {'name': name, 'arguments': arguments or {}}, **headers)


def legacy_call(served, session, name, arguments=None, **headers):
    return served.post({'jsonrpc': '2.0', 'id': 1, 'method': 'tools/call', 'params': {'name': name, 'arguments': arguments or {}}},
                       Mcp_Session_Id=session, **headers)


def tools(answer):
    return {tool['name'] for tool in answer[2]['result']['tools']}


def parse_challenge(value):
    return dict(re.findall(r'(\w+)="([^"]*)"', value))


def until(test, look):
    deadline = time.monotonic() + 30
    while not look():
        test.assertLess(time.monotonic(), deadline)
        time.sleep(.05)


class Streams:
    """A legacy client's stream for news, and a modern one's: threads note how they end."""

    def __init__(self, served, headers):
        session = served.initialize(**headers)[1]['mcp-session-id']
        meta = {'io.modelcontextprotocol/protocolVersion': MODERN, 'io.modelcontextprotocol/clientCapabilities': {}}
        listen = {'jsonrpc': '2.0', 'id': 7, 'method': 'subscriptions/listen',
                  'params': {'_meta': meta, 'notifications': {'resourceSubscriptions': ['portkey://configs/a']}}}
        self.streams = [Events(served, 'GET', Mcp_Session_Id=session, **headers),
                        Events(served, 'POST', listen, Mcp_Method='subscriptions/listen', MCP_Protocol_Version=MODERN, **headers)]
        self.ended = []
        self.threads = [threading.Thread(target=self.read, args=(stream,), daemon=True) for stream in self.streams]
        for thread in self.threads:
            thread.start()

    def read(self, stream):
        try:
            self.ended.append((stream.status, [json.loads(event['data']) for event in stream.rest()]))
        except (OSError, ValueError, AttributeError):  # it was closed here
            pass

    def expect_end(self, test):
        """In order: nothing for the one, and for the other the answer to what it asked; perhaps that lists changed."""
        until(test, lambda: len(self.ended) == 2)
        (one, none), (two, messages) = sorted(self.ended, key=lambda each: 'result' in (each[1] or [{}])[-1])
        test.assertEqual((one, two, messages[-1]['id'], 'result' in messages[-1]), (200, 200, 7, True))
        test.assertEqual([message for message in none if not message['method'].endswith('/list_changed')], [])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for stream in self.streams:
            if stream.connection.sock is not None:
                stream.connection.sock.shutdown(socket.SHUT_RDWR)
        for thread in self.threads:
            thread.join(30)
        for stream in self.streams:
            stream.close()


class Folder(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        self.file = self.folder / 'principals.yaml'

    def write(self, yaml, name='principals.yaml'):
        (self.folder / name).write_text(yaml)
        (self.folder / name).chmod(0o600)
        return str(self.folder / name)

    def served(self, *options, **variables):
        served = Served('--surface', 'full', *options, **variables)
        self.addCleanup(served.__exit__)
        return served


class Tokens(Folder):
    """Principals that are known by tokens."""

    YAML = f'''
principals:
  - name: reader
    token_sha256: {digest('token-of-the-reader')}
    read_only: true
    toolsets: [configs, prompts]
  - name: writer
    token_sha256: {digest('token-of-the-writer').upper()}
    exclude_tools: [delete_config]
  - name: limited
    token_sha256: {digest('token-of-the-limited')}
    scopes: [portkey:read]
'''

    def test_rights(self):
        served = self.served('--principals', self.write(self.YAML))
        self.assertIn('with tokens of principals', served.banner)
        reader, writer = bearer('token-of-the-reader'), bearer('token-of-the-writer')
        offered = tools(served.modern('tools/list', **reader))
        self.assertIn('get_config', offered)
        self.assertFalse(offered & {'create_config', 'list_workspaces', 'delete_config'}, offered)
        offered = tools(served.modern('tools/list', **writer))
        self.assertTrue(offered >= {'create_config', 'list_workspaces'})
        self.assertNotIn('delete_config', offered)
        self.assertEqual(call(served, 'list_configs', **reader)[0], 200)
        for headers, name in ((reader, 'create_config'), (reader, 'list_workspaces'), (writer, 'delete_config')):
            status, _, answer = call(served, name, **headers)
            self.assertIn('is not offered to this client', answer['error']['message'])
        session = served.initialize(**reader)[1]['mcp-session-id']
        self.assertIn('is not offered', legacy_call(served, session, 'create_config', **reader)[2]['error']['message'])

    def test_other_tokens(self):
        served = self.served('--principals', self.write(self.YAML), MCP_AUTH_TOKEN='the-token-of-the-server')
        for token in ('token-of-the-reader ', 'token-of-the-reade', digest('token-of-the-reader'), 'x' * 5000, ''):
            status, headers, answer = served.initialize(**bearer(token + 'x' if token == '' else token + '?'))
            self.assertEqual(status, 401, token)
            self.assertEqual(parse_challenge(headers['www-authenticate'])['error'], 'invalid_token')
        self.assertEqual(served.initialize()[1]['www-authenticate'], 'Bearer realm="mcp"')
        self.assertEqual(served.initialize(**bearer('the-token-of-the-server'))[0], 200)
        self.assertEqual(served.ask('GET', '/.well-known/oauth-protected-resource')[0], 404)

    def test_a_token_with_scopes(self):
        served = self.served('--principals', self.write(self.YAML))
        limited = bearer('token-of-the-limited')
        self.assertIn('create_config', tools(served.modern('tools/list', **limited)))
        self.assertEqual(call(served, 'list_configs', **limited)[0], 200)
        status, headers, answer = call(served, 'create_config', **limited)
        self.assertEqual((status, answer['error']['data']), (403, {'scope': 'portkey:write'}))
        self.assertEqual(parse_challenge(headers['www-authenticate']), {
            'realm': 'mcp', 'error': 'insufficient_scope', 'scope': 'portkey:write',
            'error_description': 'the request needs a scope that the login does not have'})

    def test_a_rate(self):
        """In place of that of the server, and of one principal alone."""
        yaml = self.YAML.replace('  - name: writer', '    rate: 2/hour\n  - name: writer')
        served = self.served('--principals', self.write(yaml), RATE_LIMIT_ENABLED='true')
        found = [served.initialize(**bearer('token-of-the-reader'))[0] for _ in range(3)]
        self.assertEqual(found, [200, 200, 429])
        self.assertEqual(served.initialize(**bearer('token-of-the-writer'))[0], 200)

    def test_starts_that_are_refused(self):
        path = self.write('principals:\n  - name: a\n    token_sha256: x\n')
        status, complaint = refused('--principals', path)
        self.assertEqual(status, 2)
        self.assertIn(f'{path}:3:19: this is no SHA-256', complaint)
        status, complaint = refused(MCP_PRINCIPALS_FILE='/nowhere/at/all')
        self.assertIn('--principals (MCP_PRINCIPALS_FILE): /nowhere/at/all cannot be read: No such file', complaint)
        good = self.write(self.YAML)
        self.assertIn('knows no principals', refused('--principals', good, MCP_AUTH_MODE='none')[1])
        self.assertIn('takes the name of a file', refused('--principals', '')[1])
        path = self.write('principals:\n  - name: a\n    subject: x\n')
        self.assertIn('3:5: subject is known of tokens of a login provider only', refused('--principals', path)[1])

    def test_keys_that_are_missing(self):
        """Of those alone that have none, at the start and after SIGHUP."""
        self.write('key-of-the-writer', 'writer.key')
        yaml = self.YAML.replace('  - name: limited', '    key_file: writer.key\n  - name: limited')
        path, said = self.write(yaml), 'warning: calls fail of a principal that has no key_file, as the server has no API key: '
        served = self.served('--principals', path, upstream='http://127.0.0.1:9', key=None)
        self.assertEqual([line.split(said)[1] for line in served.warnings if said in line], ['reader\n', 'limited\n'])
        self.write(yaml.replace('    read_only: true', '    key_file: writer.key'))
        served.process.send_signal(signal.SIGHUP)
        self.assertEqual(json.loads(next(line for line in served.process.stderr if 'warning' in line))['message'], said + 'limited')
        for variables in ({'upstream': 'http://127.0.0.1:9'}, {}):
            self.assertEqual([line for line in self.served('--principals', path, **variables).warnings if 'warning' in line], [])

    def test_reload(self):
        path = self.write(self.YAML)
        served = self.served('--principals', path)
        reader = bearer('token-of-the-reader')
        session = served.initialize(**reader)[1]['mcp-session-id']

        def reload():
            served.process.send_signal(signal.SIGHUP)
            line = next(line for line in map(json.loads, served.process.stderr) if line.get('what') == 'principals')
            summary = next(line for line in map(json.loads, served.process.stderr) if line['event'] == 'reload')
            self.assertEqual((line['event'], line['result']), ('reload', summary['result']))
            self.assertEqual(line['result'], 'ok' if 'again' in line['message'] else 'failed')
            return line['message']

        self.write(self.YAML.replace('read_only: true', 'read_only: maybe'))
        self.assertIn(f'the principals stay as they were: {path}:5:16: read_only takes true or false', reload())
        self.assertNotIn('create_config', tools(served.modern('tools/list', **reader)))
        self.write(self.YAML.replace('    read_only: true\n', ''))
        self.assertIn('were read again', reload())
        self.assertIn('create_config', tools(served.modern('tools/list', **reader)))
        self.assertIn('create_config', tools(served.post({'jsonrpc': '2.0', 'id': 1, 'method': 'tools/list'},
                                                         Mcp_Session_Id=session, **reader)))
        self.write(self.YAML.replace('name: reader', 'name: somebody-else'))
        self.assertIn('were read again', reload())
        self.assertEqual(served.post({'jsonrpc': '2.0', 'id': 1, 'method': 'ping'}, Mcp_Session_Id=session, **reader)[0], 404)
        self.write(self.YAML.replace('token-of-the-reader', '').replace(digest('token-of-the-reader'), digest('another-token')))
        self.assertIn('were read again', reload())
        self.assertEqual(served.initialize(**reader)[0], 401)
        os.unlink(path)
        self.assertIn('cannot be read', reload())
        self.assertEqual(served.initialize(**bearer('another-token'))[0], 200)


    def test_streams_of_those_who_are_gone(self):
        """They end at the reload; those of others go on, also where the rights changed."""
        path = self.write(self.YAML)
        served = self.served('--principals', path)
        reader, writer = bearer('token-of-the-reader'), bearer('token-of-the-writer')
        with Streams(served, reader) as gone, Streams(served, writer) as kept:
            self.write(self.YAML.replace(digest('token-of-the-reader'), digest('another-token')).replace(
                'exclude_tools: [delete_config]', 'read_only: true'))
            served.process.send_signal(signal.SIGHUP)
            gone.expect_end(self)
            self.assertEqual(served.initialize(**reader)[0], 401)
            self.assertEqual(kept.ended, [])
            self.write('principals: [{name: writer, token_sha256: %s}, {name: new, token_sha256: %s}]' % (
                digest('token-of-the-writer'), digest('token-of-the-reader')))
            served.process.send_signal(signal.SIGHUP)
            until(self, lambda: served.initialize(**reader)[0] == 200)
            self.assertEqual(kept.ended, [])
            self.write(self.YAML.replace('name: writer', 'name: other'))
            served.process.send_signal(signal.SIGHUP)
            kept.expect_end(self)

    def reload(self, served, yaml):
        self.write(yaml)
        served.process.send_signal(signal.SIGHUP)
        next(line for line in served.process.stderr if 'were read again' in line)
        next(line for line in served.process.stderr if json.loads(line)['event'] == 'reload')

    def test_sessions_of_those_who_are_gone(self):
        """They do not come back with the token."""
        served = self.served('--principals', self.write(self.YAML))
        reader, writer = bearer('token-of-the-reader'), bearer('token-of-the-writer')
        ping = {'jsonrpc': '2.0', 'id': 1, 'method': 'ping'}
        gone, kept = (served.initialize(**who)[1]['mcp-session-id'] for who in (reader, writer))
        self.reload(served, self.YAML.replace(digest('token-of-the-reader'), digest('another-token')))
        self.assertEqual(served.post(ping, Mcp_Session_Id=gone, **reader)[0], 401)
        self.assertEqual(served.post(ping, Mcp_Session_Id=gone, **bearer('another-token'))[0], 404)
        self.assertEqual(served.post(ping, Mcp_Session_Id=kept, **writer)[0], 200)
        self.reload(served, self.YAML)
        self.assertEqual(served.post(ping, Mcp_Session_Id=gone, **reader)[0], 404)
        # A second token takes nothing from who has the first one.
        both = self.YAML.replace(digest('token-of-the-writer').upper(), f"[{digest('new')}, {digest('token-of-the-writer')}]")
        self.reload(served, both)
        self.assertEqual(served.post(ping, Mcp_Session_Id=kept, **writer)[0], 200)

    def test_calls_of_those_who_are_gone(self):
        """Calls in flight end with an error, and a request whose body comes later is refused."""
        sandbox = subprocess.Popen([PROGRAM, 'sandbox', '--port', '0', '--fault', 'GET /configs delay=60s'],
                                   stderr=subprocess.PIPE, text=True, env=CLEAN)
        self.addCleanup(sandbox.stderr.close)
        self.addCleanup(sandbox.wait)
        self.addCleanup(sandbox.kill)
        upstream = re.search(r'http://\S+/v1', sandbox.stderr.readline()).group()
        served = self.served('--principals', self.write(self.YAML), upstream=upstream)
        reader = bearer('token-of-the-reader')
        session = served.initialize(**reader)[1]['mcp-session-id']
        found = []
        asks = (lambda: call(served, 'list_configs', Accept='application/json', **reader),
                lambda: legacy_call(served, session, 'list_configs', Accept='application/json', **reader))
        threads = [threading.Thread(target=lambda ask=ask: found.append(ask())) for ask in asks]
        late = socket.create_connection((served.host, served.port), timeout=30)
        self.addCleanup(late.close)
        late.sendall(b'POST /mcp HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer token-of-the-reader\r\n'
                     b'Content-Type: application/json\r\nContent-Length: 46\r\n\r\n{"jsonrpc": "2.0", "id": 1,')
        for thread in threads:
            thread.start()
        metrics = {}
        while metrics.get('exchanges_in_flight') != '2':
            metrics = dict(re.findall(r'^portkey_admin_mcp_(\w+) (\S+)$', served.ask('GET', '/metrics', **reader)[2], re.M))
        self.reload(served, self.YAML.replace(digest('token-of-the-reader'), digest('another-token')))
        for thread in threads:
            thread.join(30)
        self.assertEqual(sorted((answer[2]['error']['code'], 'unknown' in answer[2]['error']['message']) for answer in found),
                         [(-32603, True)] * 2)
        late.sendall(b' "method": "initialize"}'[:46 - 27])
        self.assertIn(b'HTTP/1.1 401 ', late.recv(65536))

    def test_streams_of_those_with_other_rights(self):
        """They are told that the lists changed; what they may not see any longer is no longer subscribed to."""
        served = self.served('--principals', self.write(self.YAML))
        writer = bearer('token-of-the-writer')
        status, headers, answer = served.initialize(**writer)
        self.assertIs(answer['result']['capabilities']['tools']['listChanged'], True)
        session = headers['mcp-session-id']
        meta = {'io.modelcontextprotocol/protocolVersion': MODERN, 'io.modelcontextprotocol/clientCapabilities': {}}

        def listen(notifications):
            body = {'jsonrpc': '2.0', 'id': 7, 'method': 'subscriptions/listen', 'params': {'_meta': meta, 'notifications': notifications}}
            stream = Events(served, 'POST', body, Mcp_Method='subscriptions/listen', MCP_Protocol_Version=MODERN, **writer)
            self.addCleanup(stream.close)
            stream.next()
            return stream

        config = text(call(served, 'create_config', {'name': 'Watched', 'config': {}}, **writer))
        uri = f"portkey://configs/{config['slug']}"
        standalone = Events(served, 'GET', Mcp_Session_Id=session, **writer)
        self.addCleanup(standalone.close)
        tools_only, watching = listen({'toolsListChanged': True}), listen({'resourceSubscriptions': [uri]})
        self.reload(served, self.YAML.replace('exclude_tools: [delete_config]', 'toolsets: [prompts]'))
        for kind in ('tools', 'prompts', 'resources'):
            self.assertEqual(json.loads(standalone.next()['data'])['method'], f'notifications/{kind}/list_changed')
        self.assertEqual(json.loads(tools_only.next()['data'])['method'], 'notifications/tools/list_changed')
        self.assertIn('result', json.loads(watching.next()['data']))
        self.assertIsNone(watching.next())
        self.assertEqual(served.post({'jsonrpc': '2.0', 'id': 1, 'method': 'ping'}, Mcp_Session_Id=session, **writer)[0], 200)
        # Nothing changes: nothing is said but what is said next.
        self.reload(served, self.YAML.replace('exclude_tools: [delete_config]', 'toolsets: [prompts]'))
        self.reload(served, self.YAML)
        self.assertEqual(json.loads(tools_only.next()['data'])['method'], 'notifications/tools/list_changed')
        served.process.terminate()
        self.assertEqual([json.loads(event['data'])['id'] for event in tools_only.rest()], [7])


class Wishes(Folder):
    """A request narrows what it is offered."""

    def test_of_a_request(self):
        served = self.served('--exclude-tools', 'list_prompts')
        all_tools = tools(served.modern('tools/list'))
        cases = (
            ({'X_MCP_Toolsets': 'configs'}, lambda name: 'config' in name),
            ({'X_MCP_Tools': 'get_config,list_workspaces'}, lambda name: name in ('get_config', 'list_workspaces')),
            ({'X_MCP_Tools': 'list_workspaces', 'X_MCP_Toolsets': 'configs'},
             lambda name: 'config' in name or name == 'list_workspaces'),
            ({'X_MCP_Exclude_Tools': 'get_config'}, lambda name: name != 'get_config'),
            ({'X_MCP_Tools': 'list_prompts, get_config'}, lambda name: name == 'get_config'),
        )
        for headers, keeps in cases:
            found = tools(served.modern('tools/list', **headers))
            self.assertEqual(found, {name for name in all_tools if keeps(name)} if 'X_MCP_Toolsets' not in headers else found, headers)
            self.assertTrue(found and found < all_tools)
            self.assertTrue(all(keeps(name) for name in found), found)
        found = tools(served.modern('tools/list', X_MCP_Readonly='true'))
        self.assertNotIn('create_config', found)
        self.assertIn('list_configs', found)
        self.assertEqual(tools(served.modern('tools/list', X_MCP_Readonly='false')), all_tools)
        answer = call(served, 'create_config', X_MCP_Readonly='1')
        self.assertIn('is not offered', answer[2]['error']['message'])

    def url(self, served, target, **headers):
        meta = {'io.modelcontextprotocol/protocolVersion': '2026-07-28', 'io.modelcontextprotocol/clientCapabilities': {}}
        return served.post({'jsonrpc': '2.0', 'id': 1, 'method': 'tools/list', 'params': {'_meta': meta}}, target=target,
                           MCP_Protocol_Version='2026-07-28', Mcp_Method='tools/list', **headers)

    def test_of_the_url(self):
        served = self.served()
        for target in ('/mcp?tools=configs', '/mcp?&&tools=configs&', '/mcp?tools=%63onfigs', '/mcp?t%6fols=configs', '/mcp/?tools=configs,configs'):
            found = tools(self.url(served, target))
            self.assertTrue(found and all('config' in name for name in found), (target, found))
        both = tools(self.url(served, '/mcp?tools=configs&tools=prompts'))
        self.assertTrue({'get_config', 'get_prompt'} <= both)
        self.assertEqual(tools(self.url(served, '/mcp?tools=configs,prompts', X_MCP_Toolsets='prompts,users')),
                         tools(self.url(served, '/mcp?tools=prompts')))
        self.assertIn('list_workspaces', tools(self.url(served, '/mcp?')))

    def test_parameters_that_are_none(self):
        """One that is misspelt would leave all tools."""
        served = self.served()
        for query, name in (('TOOLS=prompts', 'TOOLS'), ('Tool%53=prompts', 'ToolS'), ('tools=configs&x', 'x'), ('a=b&tools=configs', 'a'),
                            ('=tools', ''), ('tools%00=prompts', 'tools%00'), ('t%6=prompts', 't%6'), ('%22%0a=1', '"\n'),
                            ('x' * 5000 + '=prompts', 'x' * 64), ('tools' + '%00' * 2000, ('tools' + '%00' * 2000)[:64])):
            status, _, answer = self.url(served, '/mcp?' + query)
            self.assertEqual((status, answer['id']), (400, None), query[:80])
            self.assertIn(f'unknown parameter "{name}"', answer['error']['message'])
        for query in ('access_token=x', 'a=b&Access%5fToken=x'):
            self.assertIn('never in the URL', self.url(served, '/mcp?' + query)[2]['error']['message'])
        self.assertEqual(served.ask('GET', '/health?a=b')[0], 200)

    def test_headers_that_are_none(self):
        """One that is misspelt would leave all tools, too."""
        served = self.served()
        for name in ('X-MCP-Read-Only', 'X-MCP-Exclude-Tool', 'x-mcp-toolset', 'X-MCP-', 'X_MCP_Toolsets', 'X-MCP_Tools',
                     'X-MCP-' + 'x' * 1000):
            found = served.send(f'POST /mcp HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n'
                                f'Content-Length: 2\r\n{name}: true\r\n\r\n{{}}'.encode()).decode()
            self.assertTrue(found.startswith('HTTP/1.1 400 '), (name, found))
            self.assertIn(f'unknown header \\"{name[:64]}\\": of this kind there are X-MCP-Toolsets, X-MCP-Tools, '
                          'X-MCP-Exclude-Tools and X-MCP-Readonly', found)
        self.assertEqual(served.initialize(X_MCPX='a', X_MC='b', X_MCP='c')[0], 200)

    def test_what_is_refused(self):
        served = self.served(MCP_AUTH_TOKEN='a-token-of-this-test')
        headers = bearer('a-token-of-this-test')
        for wish, said in (({'X_MCP_Tools': 'get_confg'}, '. Did you mean "get_config"'),
                           ({'X_MCP_Toolsets': 'promts'}, 'id you mean "prompts"'),
                           ({'X_MCP_Exclude_Tools': 'nothing_such'}, 'unknown tool "nothing_such" in the header X-MCP-Exclude-Tools'),
                           ({'X_MCP_Tools': ''}, 'the header X-MCP-Tools is given but names no tool'),
                           ({'X_MCP_Readonly': 'yes'}, 'takes true or false')):
            status, _, answer = served.modern('tools/list', **headers, **wish)
            self.assertEqual(status, 400, wish)
            self.assertIn(said, answer['error']['message'])
            self.assertEqual(served.modern('tools/list', **wish)[0], 401)
        for target in ('/mcp?tools=', '/mcp?tools', '/mcp?tools=configz', '/mcp?tools=%zz', '/mcp?tools=%00'):
            self.assertEqual(self.url(served, target, **headers)[0], 400, target)

    def test_of_a_session(self):
        served = self.served()
        session = served.initialize(X_MCP_Toolsets='configs,prompts')[1]['mcp-session-id']

        def listed(**headers):
            return tools(served.post({'jsonrpc': '2.0', 'id': 1, 'method': 'tools/list'}, Mcp_Session_Id=session, **headers))

        self.assertTrue({'get_config', 'get_prompt'} <= listed())
        self.assertNotIn('list_workspaces', listed())
        narrower = listed(X_MCP_Tools='get_config,list_workspaces')
        self.assertEqual(narrower, {'get_config'})
        self.assertEqual(listed(X_MCP_Toolsets='workspaces'), set())
        self.assertTrue({'get_config', 'get_prompt'} <= listed())
        self.assertIn('is not offered', legacy_call(served, session, 'list_workspaces')[2]['error']['message'])

    def test_within_rights(self):
        yaml = f"principals:\n  - name: a\n    token_sha256: {digest('token-of-a')}\n    toolsets: [configs]\n    read_only: true\n"
        served = self.served('--principals', self.write(yaml))
        found = tools(served.modern('tools/list', X_MCP_Tools='get_config,create_config,get_prompt', X_MCP_Readonly='false',
                                    **bearer('token-of-a')))
        self.assertEqual(found, {'get_config'})


class WithIssuer(Folder):
    """A login provider, and servers that take its tokens."""

    @classmethod
    def setUpClass(cls):
        cls.issuer = Issuer()

    @classmethod
    def tearDownClass(cls):
        cls.issuer.__exit__()

    def setUp(self):
        super().setUp()
        self.issuer.behave()

    def served_with(self, *options, **variables):
        return self.served(*options, **URL, MCP_AUTH_MODE='jwt', MCP_JWT_ISSUER=self.issuer.url, **variables)

    def token(self, subject='user-1', scope='portkey:destructive', aud=AUDIENCE, lifetime=300, **claims):
        return bearer(self.issuer.token({'sub': subject, 'aud': aud, 'scope': scope, **claims}, lifetime=lifetime))


class Provider(WithIssuer):
    """Tokens of a login provider."""

    def test_metadata(self):
        served = self.served_with()
        for path in ('/.well-known/oauth-protected-resource/mcp', '/.well-known/oauth-protected-resource'):
            status, headers, body = served.ask('GET', path, Origin='https://anywhere.example')
            self.assertEqual((status, headers['access-control-allow-origin'], headers['content-type']), (200, '*', 'application/json'))
            document = json.loads(body)
            self.assertEqual(document['resource'], AUDIENCE)
            self.assertEqual(document['authorization_servers'], [self.issuer.url])
            self.assertEqual(document['bearer_methods_supported'], ['header'])
            self.assertEqual(document['scopes_supported'], ['portkey:read', 'portkey:write', 'portkey:destructive'])
            self.assertTrue(document['resource_name'])
            self.assertEqual(document['resource_documentation'], AUDIENCE.removesuffix('mcp'))
            self.assertEqual(served.ask('HEAD', path)[0], 200)
            status, headers, _ = served.ask('OPTIONS', path, Origin='https://anywhere.example')
            self.assertEqual((status, headers['access-control-allow-origin']), (204, '*'))
            self.assertEqual(served.ask('POST', path, '{}')[0], 405)
            self.assertEqual(served.ask('GET', path, Host='evil.example')[0], 403)

    def test_streams_of_a_token_that_expires(self):
        """Clocks may differ by half a minute."""
        served = self.served_with()
        self.assertEqual(served.initialize(**self.token(lifetime=-31))[0], 401)
        with Streams(served, self.token()) as kept, Streams(served, self.token(lifetime=-26)) as gone:
            gone.expect_end(self)
            self.assertEqual(kept.ended, [])

    def test_challenges(self):
        served = self.served_with(MCP_JWT_REQUIRED_SCOPES='openid, mcp:use')
        status, headers, answer = served.initialize(Origin='http://localhost')
        self.assertEqual(status, 401)
        self.assertEqual(parse_challenge(headers['www-authenticate']),
                         {'realm': 'mcp', 'scope': 'openid mcp:use portkey:read', 'resource_metadata': METADATA})
        self.assertIn('WWW-Authenticate', headers['access-control-expose-headers'])
        self.assertEqual(headers['access-control-allow-origin'], 'http://localhost')
        for token, said in ((self.token(lifetime=-400), 'expired'), (self.token(aud='https://other.example/mcp'), 'not made for this server'),
                            (bearer('abc.def.ghi'), ''), (bearer('opaque'), ''), (self.token(iss='https://other.example'), 'issue')):
            status, headers, answer = served.initialize(**token)
            self.assertEqual(status, 401, token)
            challenge = parse_challenge(headers['www-authenticate'])
            self.assertEqual((challenge['error'], challenge['resource_metadata']), ('invalid_token', METADATA))
            self.assertIn(said, challenge['error_description'])
            self.assertEqual(challenge['error_description'].replace("'", '"'), answer['error']['message'].replace("'", '"'))
        status, headers, _ = served.initialize(**self.token(scope='openid portkey:read'))
        challenge = parse_challenge(headers['www-authenticate'])
        self.assertEqual((status, challenge['error'], challenge['scope']), (403, 'insufficient_scope', 'openid mcp:use'))
        self.assertEqual(served.initialize(**self.token(scope='mcp:use openid'))[0], 200)

    def test_step_up(self):
        """A client lists everything, is refused a change, logs in again with the scope that it is told, and does it."""
        served = self.served_with()
        token = self.token(scope='portkey:read')
        session = served.initialize(**token)[1]['mcp-session-id']
        self.assertIn('create_config', tools(served.modern('tools/list', **token)))
        status, headers, answer = legacy_call(served, session, 'create_config', {'name': 'made'}, Origin='http://localhost', **token)
        challenge = parse_challenge(headers['www-authenticate'])
        self.assertEqual((status, challenge['error'], challenge['scope'], challenge['resource_metadata']),
                         (403, 'insufficient_scope', 'portkey:write', METADATA))
        self.assertEqual((answer['id'], answer['error']['code'], answer['error']['data']), (1, -31403, {'scope': 'portkey:write'}))
        self.assertEqual(headers['access-control-allow-origin'], 'http://localhost')
        self.assertEqual(call(served, 'create_config', {'name': 'made'}, **token)[0], 403)
        stronger = self.token(scope='openid ' + challenge['scope'])
        answer = legacy_call(served, session, 'create_config', {'name': 'made'}, **stronger)
        self.assertEqual(answer[0], 200)
        slug = text(answer)['slug']
        status, headers, _ = legacy_call(served, session, 'delete_config', {'slug': slug}, **stronger)
        self.assertEqual((status, parse_challenge(headers['www-authenticate'])['scope']), (403, 'portkey:destructive'))
        # The session is that of the subject; what its requests may do is that of their tokens.
        self.assertEqual(legacy_call(served, session, 'create_config', {'name': 'made'}, **token)[0], 403)
        self.assertEqual(legacy_call(served, session, 'delete_config', {'slug': slug}, **self.token())[0], 200)
        self.assertEqual(legacy_call(served, session, 'list_configs', **self.token('user-2'))[0], 404)

    def test_operations_of_composite_tools(self):
        """What a composite tool is called for needs the scope of that operation, and no more."""
        served = self.served_with('--surface', 'compact')
        token = self.token(scope='portkey:configs:write')
        self.assertIn('remove_gateway', tools(served.modern('tools/list', **token)))
        status, headers, _ = call(served, 'remove_gateway', {'operation': 'delete_config', 'slug': 'a'}, **token)
        self.assertEqual((status, parse_challenge(headers['www-authenticate'])['scope']), (403, 'portkey:destructive'))
        status, headers, _ = call(served, 'read_access', {'operation': 'list_api_keys'}, **token)
        self.assertEqual((status, parse_challenge(headers['www-authenticate'])['scope']), (403, 'portkey:read'))
        made = call(served, 'change_gateway', {'operation': 'create_config', 'arguments': {'name': 'made', 'config': {}}}, **token)
        self.assertIn('slug', text(made))
        self.assertEqual(call(served, 'describe_operations', {'operations': ['delete_config']}, **token)[0], 200)
        self.assertEqual(call(served, 'search_operations', {'query': 'delete config'}, **token)[0], 200)

    def test_scopes_of_domains(self):
        served = self.served_with()
        token = self.token(scope='portkey:configs:write')
        self.assertEqual(call(served, 'create_config', {'name': 'a'}, **token)[0], 200)
        for name in ('list_workspaces', 'create_workspace'):
            self.assertEqual(call(served, name, {'name': 'a'}, **token)[0], 403)
        uri = 'portkey://admin/workspaces/a'
        status, headers, answer = served.modern('resources/read', {'uri': uri}, Mcp_Name=uri, **token)
        self.assertEqual((status, parse_challenge(headers['www-authenticate'])['scope']), (403, 'portkey:read'))
        self.assertEqual(call(served, 'list_configs', **self.token(scope='openid'))[0], 403)
        self.assertEqual(call(served, 'list_configs', **self.token(scope=None))[0], 403)
        self.assertEqual(call(served, 'list_configs', **self.token(scope=None, scp=['portkey:read']))[0], 200)

    def test_claims(self):
        served = self.served_with(MCP_JWT_REQUIRED_CLAIMS='tenant=acme,email')
        self.assertEqual(served.initialize(**self.token(tenant='acme', email='a@b'))[0], 200)
        for claims in ({'tenant': 'acme'}, {'tenant': 'other', 'email': 'a@b'}, {}):
            status, headers, answer = served.initialize(**self.token(**claims))
            self.assertEqual(status, 403, claims)
            self.assertNotIn('www-authenticate', headers)

    def test_principals(self):
        for name, key in (('a.key', OWNER), ('b.key', 'no-key-of-the-sandbox')):
            self.write(key + '\n', name)
        served = self.served_with('--principals', self.write(f'''
principals:
  - name: robot
    token_sha256: {digest('token-of-the-robot')}
    read_only: true
  - name: boss
    subject: boss
    key_file: a.key
  - name: acme
    organization: acme
    claims: {{groups: [ops, dev]}}
    scopes: [portkey:read]
    key_file: {self.folder}/b.key
'''))
        self.assertEqual(text(call(served, 'create_config', {'name': 'a'}, **self.token('boss')))['object'], 'config')
        status, _, answer = call(served, 'list_configs', **self.token('other', org_id='acme', groups=['dev']))
        self.assertTrue(answer['result']['isError'])
        self.assertNotIn('no-key-of-the-sandbox', str(answer))
        status, headers, _ = call(served, 'create_config', {'name': 'a'}, **self.token('other', org_id='acme', groups=['dev']))
        self.assertEqual((status, parse_challenge(headers['www-authenticate'])['scope']), (403, 'portkey:write'))
        for claims in ({'org_id': 'acme'}, {'org_id': 'acme', 'groups': 'sales'}, {'groups': 'ops'}, {}):
            status, headers, answer = served.initialize(**self.token('other', **claims))
            self.assertEqual((status, answer['error']['message']), (403, 'no principal of this server fits your login'))
        self.assertNotIn('create_config', tools(served.modern('tools/list', **bearer('token-of-the-robot'))))

    def test_the_scopes_of_an_entry(self):
        """They are those of a login without any, and a limit for others."""
        served = self.served_with('--principals', self.write('''
principals:
  - {name: all, subject: '*', scopes: [portkey:write]}
'''))
        for scope, reached in (('openid', 'portkey:write'), ('portkey:destructive', 'portkey:write'), ('portkey:read', 'portkey:read')):
            token = self.token(scope=scope)
            self.assertEqual(call(served, 'create_config', {'name': 'a'}, **token)[0], 200 if reached == 'portkey:write' else 403, scope)
            self.assertEqual(call(served, 'delete_config', {'slug': 'a'}, **token)[0], 403)

    def test_keys_of_clients(self):
        served = self.served_with(MCP_KEY_MODE='client')
        token = self.token()
        self.assertEqual(call(served, 'list_configs', **token)[0], 401)
        self.assertEqual(call(served, 'list_configs', x_portkey_api_key=OWNER)[0], 401)
        self.assertEqual(call(served, 'list_configs', x_portkey_api_key=OWNER, **token)[0], 200)
        for key, why in (('no-such-key', 'HTTP 401'), ('a b', 'is not a valid API key')):
            text = call(served, 'list_configs', x_portkey_api_key=key, **token)[2]['result']['content'][0]['text']
            self.assertIn(why, text)
            self.assertIn('the API key of this client (header x-portkey-api-key', text)
            self.assertNotIn('--api-key-file', text)
        session = served.initialize(x_portkey_api_key=OWNER, **token)[1]['mcp-session-id']
        ping = {'jsonrpc': '2.0', 'id': 1, 'method': 'ping'}
        for headers, status in (({**token, 'x_portkey_api_key': OWNER}, 200), ({**token, 'x_portkey_api_key': 'other'}, 404),
                                ({**self.token('user-2'), 'x_portkey_api_key': OWNER}, 404)):
            self.assertEqual(served.post(ping, Mcp_Session_Id=session, **headers)[0], status)

    def test_keys_that_cannot_be_fetched(self):
        issuer = Issuer()
        self.addCleanup(issuer.__exit__)
        issuer.behave(status=503)
        served = self.served(**URL, MCP_AUTH_MODE='jwt', MCP_JWT_ISSUER=issuer.url)
        token = bearer(issuer.token({'sub': 'a', 'aud': AUDIENCE}))
        status, headers, answer = served.initialize(**token)
        self.assertEqual(status, 503)
        self.assertIn('retry-after', headers)

    def test_keys_that_are_late(self):
        """Requests that come before the keys are answered when these are there."""
        issuer = Issuer()
        self.addCleanup(issuer.__exit__)
        issuer.behave(delay_ms=1500)
        token = bearer(issuer.token({'sub': 'a', 'aud': AUDIENCE}))
        wrong = bearer(issuer.token({'sub': 'a', 'aud': 'other'}))
        served = self.served(**URL, MCP_AUTH_MODE='jwt', MCP_JWT_ISSUER=issuer.url)
        found = {}

        def ask(name, headers):
            found[name] = served.initialize(**headers)[0]

        threads = [threading.Thread(target=ask, args=each) for each in (('good', token), ('wrong', wrong), ('good too', token))]
        for thread in threads:
            thread.start()
        self.assertEqual(served.ask('GET', '/health')[0], 200)
        for thread in threads:
            thread.join()
        self.assertEqual(found, {'good': 200, 'wrong': 401, 'good too': 200})
        self.assertEqual(issuer.requests()['/jwks'], 1)

    def test_clerk_without_an_audience(self):
        variables = {'MCP_AUTH_MODE': 'clerk', 'CLERK_ISSUER': self.issuer.url, 'CLERK_JWKS_URL': self.issuer.url + '/jwks',
                     'CLERK_ALLOWED_SUBJECTS': 'user'}
        said = 'neither CLERK_AUDIENCE nor MCP_PUBLIC_BASE_URL is set'
        self.assertIn(said, ''.join(self.served(**variables).warnings))
        for more in (URL, {'CLERK_AUDIENCE': AUDIENCE}):
            self.assertNotIn(said, ''.join(self.served(**variables, **more).warnings))

    def test_clerk(self):
        variables = {**URL, 'MCP_AUTH_MODE': 'clerk', 'CLERK_ISSUER': self.issuer.url, 'CLERK_JWKS_URL': self.issuer.url + '/jwks'}
        served = self.served(**variables, CLERK_AUDIENCE='other,' + AUDIENCE, CLERK_ALLOWED_ORGANIZATION_IDS='org_1, org_2',
                             CLERK_ALLOWED_ROLES='org:admin', CLERK_REQUIRED_PERMISSIONS='org:mcp:use,org:mcp:call')
        good = {'org_id': 'org_2', 'org_role': 'org:admin', 'org_permissions': ['org:mcp:use', 'org:mcp:call']}
        self.assertEqual(call(served, 'create_config', {'name': 'a'}, **self.token(scope=None, **good))[0], 200)
        for change in ({'org_id': 'org_3'}, {'org_role': 'org:member'}, {'org_permissions': ['org:mcp:use']}, {'org_id': None}):
            self.assertEqual(served.initialize(**self.token(scope=None, **{**good, **change}))[0], 403, change)
        served = self.served(**variables, CLERK_ALLOWED_SUBJECTS='user-1,user-3')
        self.assertEqual(served.initialize(**self.token(scope=None))[0], 200)
        self.assertEqual(served.initialize(**self.token('user-2', scope=None))[0], 403)
        self.assertEqual(parse_challenge(served.initialize()[1]['www-authenticate']), {'realm': 'mcp', 'resource_metadata': METADATA})
        self.assertIn('set at least one of them', refused(**variables)[1])

    def test_starts_that_are_refused(self):
        for variables, said in (({'MCP_AUTH_MODE': 'jwt'}, 'needs MCP_JWT_ISSUER'),
                                ({'MCP_AUTH_MODE': 'clerk'}, 'needs CLERK_ISSUER'),
                                ({'MCP_AUTH_MODE': 'jwt', 'MCP_JWT_ISSUER': 'http://login.example.com'}, 'http'),
                                ({'MCP_JWT_ISSUER': 'https://login.example.com'}, 'set MCP_AUTH_MODE=jwt'),
                                ({'MCP_AUTH_MODE': 'jwt', 'MCP_JWT_ISSUER': 'https://a.example', 'MCP_JWT_REQUIRED_CLAIMS': '=b'}, 'name=value'),
                                ({'MCP_AUTH_MODE': 'jwt', 'MCP_JWT_ISSUER': 'https://a.example', 'MCP_JWT_REQUIRED_SCOPES': ','}, 'names nothing'),
                                ({'MCP_AUTH_MODE': 'jwt', 'MCP_JWT_ISSUER': 'https://a.example', 'MCP_HOST': '0.0.0.0',
                                  'MCP_ALLOWED_HOSTS': 'a.example'}, 'MCP_PUBLIC_BASE_URL')):
            status, complaint = refused(**variables)
            self.assertEqual(status, 2, variables)
            self.assertIn(said, complaint)

    def test_the_default_audience(self):
        served = self.served(MCP_AUTH_MODE='jwt', MCP_JWT_ISSUER=self.issuer.url)
        resource = json.loads(served.ask('GET', '/.well-known/oauth-protected-resource')[2])['resource']
        self.assertEqual(resource, f'http://127.0.0.1:{served.port}/mcp')
        self.assertEqual(served.initialize(**self.token(aud=resource))[0], 200)
        self.assertEqual(served.initialize(**self.token(aud=[resource + '/', 'other']))[0], 200)
        self.assertEqual(served.initialize(**self.token())[0], 401)


class Cors(Folder):
    def test_headers_that_are_asked_for(self):
        served = self.served(MCP_AUTH_TOKEN='a-token-of-this-test')
        asked = 'content-type, mcp-param-region, Mcp-Param-X2, x-evil, mcp-param-, mcp-param-a(b, x-mcp-tools'
        status, headers, _ = served.ask('OPTIONS', '/mcp', Origin='http://localhost', Access_Control_Request_Method='POST',
                                        Access_Control_Request_Headers=asked)
        allowed = [name.strip() for name in headers['access-control-allow-headers'].split(',')]
        self.assertEqual(status, 204)
        self.assertEqual(allowed[-2:], ['mcp-param-region', 'Mcp-Param-X2'])
        for name in ('Authorization', 'Mcp-Session-Id', 'X-MCP-Toolsets', 'X-MCP-Tools', 'X-MCP-Exclude-Tools', 'X-MCP-Readonly'):
            self.assertIn(name, allowed)
        self.assertNotIn('x-evil', headers['access-control-allow-headers'])
        self.assertIn('DELETE', headers['access-control-allow-methods'])
        for status, headers, _ in (served.ask('POST', '/mcp', '{}', Origin='http://localhost'),
                                   served.ask('GET', '/nothing', Origin='http://localhost', **bearer('a-token-of-this-test')),
                                   served.ask('PUT', '/mcp', '{}', Origin='http://localhost', **bearer('a-token-of-this-test'))):
            self.assertGreaterEqual(status, 400)
            self.assertEqual(headers['access-control-allow-origin'], 'http://localhost', status)
            self.assertIn('Retry-After', headers['access-control-expose-headers'])


class Apart(WithIssuer):
    """Two tokens and two logins with keys of their own, all at once: nothing of one reaches another."""

    def make_principals(self):
        """(server, [(headers, name of its config)]): each has a key of the sandbox that both servers call."""
        sandbox = subprocess.Popen([PROGRAM, 'sandbox', '--port', '0'], stderr=subprocess.PIPE, text=True, env=CLEAN)
        self.addCleanup(sandbox.stderr.close)
        self.addCleanup(sandbox.wait)
        self.addCleanup(sandbox.kill)
        upstream = re.search(r'http://\S+/v1', sandbox.stderr.readline()).group()
        with Served(upstream=upstream, key=None, MCP_KEY_MODE='client') as maker:
            for name in ('a', 'b', 'c', 'd'):
                self.write(self.make_key(maker, name), f'{name}.key')
        yaml = 'principals:\n' + ''.join(f'''
  - name: {name}
    {who}
    key_file: {name}.key
''' for name, who in (('a', f"token_sha256: {digest('token-of-a')}"), ('b', f"token_sha256: {digest('token-of-b')}"),
                      ('c', 'subject: user-c'), ('d', 'subject: user-d')))
        served = self.served_with('--principals', self.write(yaml), upstream=upstream, key=None)
        return served, [(bearer('token-of-a'), 'a'), (bearer('token-of-b'), 'b'), (self.token('user-c'), 'c'), (self.token('user-d'), 'd')]

    def make_key(self, maker, name):
        owner = {'x_portkey_api_key': OWNER}
        workspace = text(call(maker, 'create_workspace', {'name': name}, **owner))
        call(maker, 'create_config', {'name': f'Config of {name}', 'workspace_id': workspace['slug'],
                                      'config': {'retry': {'attempts': 1}}}, **owner)
        return text(call(maker, 'create_api_key', {'type': 'workspace', 'sub_type': 'service', 'name': name, 'workspace_id': workspace['slug'],
                                                   'scopes': ['configs.list', 'configs.read', 'configs.update']}, **owner))['key']

    def test_apart(self):
        served, principals = self.make_principals()
        sessions = {name: served.initialize(**headers)[1]['mcp-session-id'] for headers, name in principals}
        ping = {'jsonrpc': '2.0', 'id': 1, 'method': 'ping'}
        for headers, name in principals:
            for other, session in sessions.items():
                self.assertEqual(served.post(ping, Mcp_Session_Id=session, **headers)[0], 200 if other == name else 404)
        wrong = []
        end = time.monotonic() + SECONDS

        def hammer(headers, name, session):
            while time.monotonic() < end and not wrong:
                try:
                    answer = (legacy_call(served, session, 'list_configs', **headers) if session
                              else call(served, 'list_configs', **headers))
                    found = [row['name'] for row in text(answer)['data']]
                    completed = served.modern('completion/complete', {
                        'ref': {'type': 'ref/resource', 'uri': 'portkey://configs/{slug}'},
                        'argument': {'name': 'slug', 'value': ''}}, **headers)[2]['result']['completion']['total']
                except Exception as error:
                    found, completed = repr(error), None
                if (found, completed) != ([f'Config of {name}'], 1):
                    wrong.append((name, session is not None, found, completed))

        threads = [threading.Thread(target=hammer, args=(headers, name, session))
                   for headers, name in principals for session in (None, sessions[name])]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(wrong, [])


if __name__ == '__main__':
    unittest.main()
