# SPDX-License-Identifier: MIT
"""Workflows of the server, over standard input and output, on the sandbox. The first argument of the tests is the program."""

import contextlib
import json
import os
import queue
import signal
import subprocess
import sys
import threading
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, os.path.join(ROOT, 'tests', 'sandbox'))
from played import CLEAN, KEY, PROGRAM, Sandbox  # noqa: E402, F401

SECONDS = 60  # that a machine may need for what takes none

# Whoever runs the tests may ignore these, as nohup does, and the programs that they start would, too.
for number in (signal.SIGHUP, signal.SIGINT, signal.SIGTERM):
    if signal.getsignal(number) is signal.SIG_IGN:
        signal.signal(number, signal.SIG_DFL)


class Server:
    """The server, with a sandbox for its API; None: one within the program."""

    def __init__(self, sandbox, *options, **environment):
        base = {'PORTKEY_BASE_URL': f'http://127.0.0.1:{sandbox.port}/v1'} if sandbox else {}
        env = {**CLEAN, 'PORTKEY_API_KEY': KEY, 'PORTKEY_ALLOW_INSECURE_HTTP': 'true', 'PORTKEY_ALLOW_PRIVATE_BASE_URL': 'true',
               **base, **environment}
        inside = [] if sandbox else ['--sandbox']
        self.process = subprocess.Popen([PROGRAM, '--surface', 'full', *inside, *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
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
        text, *notes = [one.get('text', '') for one in message['result']['content']]
        self.notes = '\n'.join(notes)
        return Failure(text) if message['result'].get('isError') else json.loads(text)

    def tools(self):
        return {tool['name']: tool for tool in self.request('tools/list')['result']['tools']}


class Failure(str):
    """The text of a call that failed."""


class Flow(unittest.TestCase):
    """Runs workflows on a sandbox with the records of the demo."""

    @contextlib.contextmanager
    def on_sandbox(self, *options, clock=None, **environment):
        with Sandbox(*(['--clock', clock] if clock else [])) as sandbox:
            with Server(sandbox, *options, **environment) as server:
                yield sandbox, server
            self.assertEqual(server.status, 0)

    def assertFails(self, result, *parts):
        self.assertIsInstance(result, Failure, result)
        for part in parts:
            self.assertIn(part, result)


class Step:
    """One call of a workflow: which operation, in what words, and how its request is recognised."""

    def __init__(self, operation, what, request, done=()):
        self.operation, self.what, self.request = operation, what, request
        self.done = done  # of the writes before it: (operation, what)
        self.is_write = not request.startswith('GET')


class Interrupted(Flow):
    """A workflow that fails, or is cancelled, at every step; it is completed by calling it again.

    A subclass has `tool`, prepare(server), which returns arguments, steps(arguments), and state(server), which is what the
    workflow is to make; `whole` is part of what it answers when called again.
    """

    def interrupt(self, number, body):
        """Runs the body with a sandbox that is prepared, up to the failing step, and then the workflow again."""
        with self.on_sandbox() as (sandbox, server):
            arguments = self.prepare(server)
            step = self.steps(arguments)[number]
            with self.subTest(f'{step.operation}: {step.what}'):
                body(sandbox, server, arguments, step)
                sandbox.ask('PUT', '/sandbox/faults', '')
                answer = server.call(self.tool, arguments)
                self.assertNotIsInstance(answer, Failure, answer)
                self.assertEqual(self.state(server), self.wanted)

    def each_step(self, body):
        with self.on_sandbox() as (_, server):
            arguments = self.prepare(server)
            count = len(self.steps(arguments))
            self.assertNotIsInstance(answer := server.call(self.tool, arguments), Failure, answer)
            self.assertEqual([one['message'] for one in server.progress], [step.what for step in self.steps(arguments)])
            self.assertEqual(sorted({one['progress'] for one in server.progress}), [one['progress'] for one in server.progress])
            self.wanted = self.state(server)
        for number in range(count):
            self.interrupt(number, body)

    def check_failure(self, result, step):
        self.assertFails(result, f'{self.tool} stopped at {step.operation} ({step.what}): ', '\nTo go on: ')
        for operation, what in step.done:
            self.assertIn(f'\n- {operation}: {what}', result.partition('\nDone:')[2])

    def test_the_api_refuses_at_every_step(self):
        def body(sandbox, server, arguments, step):
            sandbox.ask('PUT', '/sandbox/faults', f'{step.request} 400')
            result = server.call(self.tool, arguments)
            self.check_failure(result, step)
            self.assertEqual('\nNothing was changed.' in result, not step.done)
            self.assertNotIn('Not known', result)
            if step.is_write:
                self.assertIn(f'\n- {step.operation}: {step.what}', result.partition('\nNot done:')[2])
        self.each_step(body)

    def test_the_api_is_lost_at_every_step(self):
        def body(sandbox, server, arguments, step):
            sandbox.ask('PUT', '/sandbox/faults', f'{step.request} reset')
            result = server.call(self.tool, arguments)
            self.check_failure(result, step)
            self.assertEqual('\nNot known whether it was done:' in result, step.is_write)
            self.assertEqual('\nNothing was changed.' in result, not step.done and not step.is_write)
        self.each_step(body)

    def test_an_answer_that_is_none_at_every_step(self):
        def body(sandbox, server, arguments, step):
            sandbox.ask('PUT', '/sandbox/faults', f'{step.request} truncate')
            self.check_failure(server.call(self.tool, arguments), step)
        self.each_step(body)

    def test_it_is_cancelled_at_every_step(self):
        def body(sandbox, server, arguments, step):
            sandbox.ask('PUT', '/sandbox/faults', f'{step.request} delay=60s')
            number = server.start(self.tool, arguments)
            while server.receive().get('params', {}).get('message') != step.what:
                pass
            server.send({'method': 'notifications/cancelled', 'params': {'requestId': number}})
            server.next_id += 1
            server.send({'id': server.next_id, 'method': 'ping'})
            _, before = server.answer(server.next_id)
            self.assertFalse([message for message in before if message.get('id') == number], 'an answer after the cancellation')
        self.each_step(body)

    def test_a_dry_run_shows_what_a_run_sends(self):
        with self.on_sandbox() as (sandbox, server):
            arguments = self.prepare(server)
            before = self.state(server)
            requests = server.call(self.tool, {**arguments, 'dry_run': True})['requests']
            self.assertEqual(self.state(server), before)
            self.assertEqual([request['operation'] for request in requests],
                             [step.operation for step in self.steps(arguments) if step.is_write])
            # What the dry run shows is sent by hand, and makes what the workflow makes.
            for request in requests:
                status, _, text = sandbox.ask(request['method'], '/v1' + request['path'], json.dumps(request['body']))
                self.assertEqual(status, 200, text)
            by_hand = self.state(server)
        with self.on_sandbox() as (_, server):
            server.call(self.tool, self.prepare(server))
            self.assertEqual(self.state(server), by_hand)


def main():
    unittest.main()
