# SPDX-License-Identifier: MIT
"""Workflows of the server, over standard input and output, on the sandbox. The first argument of the tests is the program."""

import contextlib
import json
import os
import queue
import subprocess
import sys
import threading
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, os.path.join(ROOT, 'tests', 'sandbox'))
from played import CLEAN, KEY, PROGRAM, Sandbox  # noqa: E402, F401

SECONDS = 60  # that a machine may need for what takes none


class Server:
    """The server, with a sandbox for its API."""

    def __init__(self, sandbox, *options, **environment):
        base = f'http://127.0.0.1:{sandbox.port}/v1'
        env = {**CLEAN, 'PORTKEY_API_KEY': KEY, 'PORTKEY_BASE_URL': base, 'PORTKEY_ALLOW_INSECURE_HTTP': 'true',
               'PORTKEY_ALLOW_PRIVATE_BASE_URL': 'true', **environment}
        self.process = subprocess.Popen([PROGRAM, *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, text=True, env=env)
        self.messages = queue.Queue()
        self.next_id = 0
        self.thread = threading.Thread(target=self._read, daemon=True)
        self.thread.start()
        self.request('initialize', {'protocolVersion': '2025-06-18', 'capabilities': {},
                                    'clientInfo': {'name': 'workflows', 'version': '1'}})
        self.send({'method': 'notifications/initialized'})

    def _read(self):
        for line in self.process.stdout:
            self.messages.put(json.loads(line))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.status = self.process.wait(timeout=SECONDS)
        self.process.stdout.close()

    def send(self, message):
        self.process.stdin.write(json.dumps({'jsonrpc': '2.0', **message}) + '\n')
        self.process.stdin.flush()

    def start(self, name, arguments):
        """Starts a call with a progress token, and returns its id."""
        self.next_id += 1
        self.send({'id': self.next_id, 'method': 'tools/call',
                   'params': {'name': name, 'arguments': arguments, '_meta': {'progressToken': self.next_id}}})
        return self.next_id

    def receive(self):
        return self.messages.get(timeout=SECONDS)

    def answer(self, number):
        """(the answer to a request, the notifications before it)"""
        before = []
        while (message := self.receive()).get('id') != number:
            before.append(message)
        return message, before

    def request(self, method, params=None):
        self.next_id += 1
        self.send({'id': self.next_id, 'method': method, **({'params': params} if params is not None else {})})
        return self.answer(self.next_id)[0]

    def call(self, name, arguments):
        """What a tool answers: JSON data; or a Failure."""
        message, before = self.answer(self.start(name, arguments))
        self.progress = [one['params'] for one in before if one.get('method') == 'notifications/progress']
        if 'error' in message:
            return Failure(message['error']['message'])
        text = message['result']['content'][0]['text']
        return Failure(text) if message['result'].get('isError') else json.loads(text)

    def tools(self):
        return {tool['name']: tool for tool in self.request('tools/list')['result']['tools']}


class Failure(str):
    """The text of a call that failed."""


class Flow(unittest.TestCase):
    """Runs workflows on a sandbox with the records of the demo."""

    @contextlib.contextmanager
    def on_sandbox(self, *options, **environment):
        with Sandbox() as sandbox, Server(sandbox, *options, **environment) as server:
            yield sandbox, server

    def assertFails(self, result, *parts):
        self.assertIsInstance(result, Failure, result)
        for part in parts:
            self.assertIn(part, result)


def main():
    unittest.main()
