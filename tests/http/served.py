# SPDX-License-Identifier: MIT
"""The command http as a process, and requests to it, well formed or not."""

import http.client
import json
import os
import re
import socket
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), 'support'))
from clean import CLEAN  # noqa: E402

PROGRAM = sys.argv.pop(1)
MODERN = '2026-07-28'
HEADERS = {'Content-Type': 'application/json', 'Accept': 'application/json, text/event-stream'}


def resident(process):
    """Kilobytes."""
    with open(f'/proc/{process.pid}/status', encoding='ascii') as status:
        return int(re.search(r'VmRSS:\s+(\d+) kB', status.read()).group(1))


def call(name, arguments=None, number=1):
    return {'jsonrpc': '2.0', 'id': number, 'method': 'tools/call', 'params': {'name': name, 'arguments': arguments or {}}}


def text(answer):
    return json.loads(answer[2]['result']['content'][0]['text'])


class Served:
    """The program on a port of its own, until the block ends; on the sandbox inside it, or on an upstream."""

    def __init__(self, *options, upstream=None, key='sandbox-owner-key', **variables):
        if upstream is None:
            options += ('--sandbox',)
        else:
            variables |= {'PORTKEY_BASE_URL': upstream, **({'PORTKEY_API_KEY': key} if key else {}),
                          'PORTKEY_ALLOW_INSECURE_HTTP': 'true', 'PORTKEY_ALLOW_PRIVATE_BASE_URL': 'true'}
        # A test asks more often than a minute's worth, and reads answers as JSON.
        self.process = subprocess.Popen([PROGRAM, 'http', '--port', '0', *options], stderr=subprocess.PIPE, text=True,
                                        env={**CLEAN, 'RATE_LIMIT_ENABLED': 'false', 'PORTKEY_ANSWERS': 'full',
                                             **variables})
        self.warnings = []  # and that it is a sandbox
        while ' serving MCP at ' not in (line := self.process.stderr.readline()) and line:
            self.warnings.append(line)
        self.banner = line
        self.host, port = re.search(r'at (?:https?://(\S+):(\d+)/mcp|unix:)', self.banner).groups()
        self.port = int(port or 0)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(30)
        self.process.stderr.close()

    def ask(self, method, target='/mcp', body=None, **headers):
        """(status, headers in lower case, body). Names of headers are written with _ for -."""
        connection = http.client.HTTPConnection(self.host, self.port, timeout=30)
        given = {name.replace('_', '-'): value for name, value in headers.items()}
        connection.request(method, target, body, given)
        answer = connection.getresponse()
        text = answer.read().decode()
        connection.close()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}, text

    def post(self, message, target='/mcp', **headers):
        """A message as JSON, with the headers that a client sends, unless others are given; None takes one away."""
        given = {name.replace('-', '_'): value for name, value in HEADERS.items()} | headers
        given = {name: value for name, value in given.items() if value is not None}
        status, answered, text = self.ask('POST', target, message if isinstance(message, str) else json.dumps(message), **given)
        return status, answered, json.loads(text) if text.startswith(('{', '[')) else text

    def modern(self, method, params=None, **headers):
        """A request of the revision without sessions."""
        meta = {'io.modelcontextprotocol/protocolVersion': MODERN, 'io.modelcontextprotocol/clientCapabilities': {}}
        params = {'_meta': meta, **(params or {})}
        given = {'MCP_Protocol_Version': MODERN, 'Mcp_Method': method}
        if 'name' in params:
            given['Mcp_Name'] = params['name']
        return self.post({'jsonrpc': '2.0', 'id': 1, 'method': method, 'params': params}, **(given | headers))

    def initialize(self, revision='2025-11-25', target='/mcp', **headers):
        return self.post({'jsonrpc': '2.0', 'id': 0, 'method': 'initialize', 'params': {
            'protocolVersion': revision, 'capabilities': {}, 'clientInfo': {'name': 'test', 'version': '1'}}}, target, **headers)

    def session(self):
        """The id of a new session."""
        return self.initialize()[1]['mcp-session-id']

    def send(self, data, patience=5):
        """All bytes that come back for these, until the server closes."""
        with socket.create_connection(('127.0.0.1', self.port), timeout=patience) as client:
            found = b''
            try:
                client.sendall(data)
                while piece := client.recv(65536):
                    found += piece
            except OSError:
                pass
            return found


class Fixtures(Served):
    """The fixtures of the conformance suite, without a login."""

    def __init__(self, program, **variables):
        self.process = subprocess.Popen([program, '--http'], stderr=subprocess.PIPE, text=True, env={**CLEAN, **variables})
        self.banner = self.process.stderr.readline()
        self.host, port = re.search(r'http://(\S+):(\d+)/mcp', self.banner).groups()
        self.port = int(port)


def refused(*options, **variables):
    """(exit status, standard error) of a start that must fail."""
    done = subprocess.run([PROGRAM, '--sandbox', 'http', '--port', '0', *options], capture_output=True, text=True, timeout=30,
                          env={**CLEAN, **variables})
    return done.returncode, done.stderr
