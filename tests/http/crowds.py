# SPDX-License-Identifier: MIT
"""Thousands of connections that send nothing, a part, or little by little, and clients that do not read.
crowds.py PROGRAM"""

import json
import os
import re
import resource
import selectors
import socket
import subprocess
import time
import unittest

from served import CLEAN, MODERN, PROGRAM, Served, resident

# Slower, and with memory of its own for each allocation.
IS_SANITIZED = b'__asan_init' in open(PROGRAM, 'rb').read()
MANY = 2000 if IS_SANITIZED else 10000
# What one connection may take: libmicrohttpd has 23 KB for headers and response, of which it writes to every page once it answered.
BOUND_KB = 40 if IS_SANITIZED else 26
SLACK = 5  # connections of questions in between that end a moment later
HEALTH = b'GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n'
START = b'POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n'


def descriptors(process):
    return len(os.listdir(f'/proc/{process.pid}/fd'))


def allowed_descriptors():
    """Raises the limit of this process, which the server inherits, and returns it."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    return hard


class Crowd(unittest.TestCase):
    """As many connections as the system allows, up to 10,000, on one server."""

    def setUp(self):
        self.count = min(MANY, allowed_descriptors() - 500)
        # Meson has each allocation written to, so that pages would count that nobody uses.
        self.served = Served(MCP_MAX_CONNECTIONS=str(self.count + 50), MCP_BODY_TIMEOUT_MS='10000', MALLOC_PERTURB_='0')
        self.addCleanup(self.served.__exit__)
        self.assertEqual(self.served.ask('GET', '/health')[0], 200)
        self.memory = resident(self.served.process)
        self.descriptors = descriptors(self.served.process)
        self.crowd = []
        self.addCleanup(self.leave)

    def leave(self):
        for client in self.crowd:
            client.close()
        self.crowd.clear()

    def fill(self, data):
        """All of them connect, and each sends these bytes."""
        for _ in range(self.count):
            client = socket.create_connection((self.served.host, self.served.port), 30)
            self.crowd.append(client)
            client.sendall(data)
        self.wait_for(lambda: descriptors(self.served.process) >= self.descriptors + self.count - SLACK)

    def wait_for(self, condition):
        deadline = time.monotonic() + 60
        while not condition():
            self.assertLess(time.monotonic(), deadline)
            time.sleep(.05)

    def check_memory(self):
        taken = (resident(self.served.process) - self.memory) / self.count
        print(f'crowds: {self.id().rsplit(".", 1)[1]}: {self.count} take {taken:.1f} KB each')
        self.assertLess(taken, BOUND_KB)
        # A client that has something to say is served beside them.
        self.assertEqual(self.served.ask('GET', '/health')[0], 200)
        self.assertEqual(self.served.modern('tools/call', {'name': 'list_configs', 'arguments': {}})[0], 200)

    def check_that_all_end(self):
        """The server closes each of them, though no client did."""
        selector = selectors.DefaultSelector()
        for client in self.crowd:
            client.setblocking(False)
            selector.register(client, selectors.EVENT_READ)
        deadline = time.monotonic() + 90
        while selector.get_map():
            self.assertLess(time.monotonic(), deadline)
            for key, _ in selector.select(1):
                try:
                    ended = key.fileobj.recv(4096) == b''
                except OSError:
                    ended = True
                if ended:
                    selector.unregister(key.fileobj)
        selector.close()
        self.wait_for(lambda: descriptors(self.served.process) <= self.descriptors + SLACK)

    def test_that_say_nothing(self):
        self.fill(b'')
        self.check_memory()
        self.check_that_all_end()

    def test_whose_headers_end_in_the_middle(self):
        self.fill(START + b'X: ')
        self.check_memory()
        self.check_that_all_end()

    def test_whose_body_ends_in_the_middle(self):
        self.fill(START + b'Content-Length: 1000\r\n\r\n{"jsonrpc":')
        self.check_memory()
        self.check_that_all_end()

    def test_that_asked_once_and_stay(self):
        self.fill(HEALTH)
        for client in self.crowd:
            self.assertTrue(client.recv(4096).startswith(b'HTTP/1.1 200 '))
        self.check_memory()
        self.leave()
        self.wait_for(lambda: descriptors(self.served.process) <= self.descriptors + SLACK)

    def test_that_leave_at_once(self):
        """The system gets their memory back, where the allocator can give it."""
        taken = []
        for _ in range(3):
            self.fill(HEALTH)
            taken.append(resident(self.served.process) - self.memory)
            self.leave()
            self.wait_for(lambda: descriptors(self.served.process) <= self.descriptors + SLACK)
            taken.append(resident(self.served.process) - self.memory)
        print(f'crowds: KB with {self.count}, and after they left: {taken}')
        self.assertLess(taken[0], self.count * BOUND_KB)
        # AddressSanitizer keeps what was freed for a while, to find out who uses it still.
        if not IS_SANITIZED:
            self.assertLess(taken[-1], taken[0] / 4)


class Readers(unittest.TestCase):
    def test_a_client_that_does_not_read_its_answers(self):
        """It asks and asks: the server reads no more of it than fits beside the answers."""
        meta = {'io.modelcontextprotocol/protocolVersion': MODERN, 'io.modelcontextprotocol/clientCapabilities': {}}
        body = json.dumps({'jsonrpc': '2.0', 'id': 1, 'method': 'tools/list', 'params': {'_meta': meta}}).encode()
        request = (START + f'MCP-Protocol-Version: {MODERN}\r\nMcp-Method: tools/list\r\n'.encode() +
                   b'Content-Length: %d\r\n\r\n' % len(body) + body)
        with Served() as served:
            served.ask('GET', '/health')
            before = resident(served.process)
            clients = []
            for _ in range(20):
                client = socket.socket()
                client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
                client.connect((served.host, served.port))
                client.setblocking(False)
                clients.append(client)
            for _ in range(200):
                for client in clients:
                    try:
                        client.send(request * 10)
                    except BlockingIOError:
                        pass
                if _ % 50 == 0:
                    self.assertEqual(served.ask('GET', '/health')[0], 200)
            # One answer of 300 KB each with what composing it took, not the 2,000 that were asked for.
            self.assertLess(resident(served.process) - before, 20 * 2048 * (4 if IS_SANITIZED else 1))
            for client in clients:
                client.close()


class Descriptors(unittest.TestCase):
    def start(self, soft, hard, **variables):
        """(process, what it says until it serves, address) of a server that may have so many descriptors."""
        process = subprocess.Popen([PROGRAM, '--sandbox', 'http', '--port', '0'], stderr=subprocess.PIPE, text=True,
                                   env={**CLEAN, **variables},
                                   preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard)))
        self.addCleanup(process.stderr.close)
        self.addCleanup(process.wait, 30)
        self.addCleanup(process.terminate)
        said = ''
        while 'serving MCP' not in said:
            line = process.stderr.readline()
            self.assertNotEqual(line, '')
            said += line
        return process, said, re.search(r'http://(\S+):(\d+)/mcp', said).groups()

    def test_it_takes_as_many_as_it_may(self):
        process, said, _ = self.start(256, 2048)
        with open(f'/proc/{process.pid}/limits', encoding='ascii') as limits:
            self.assertRegex(limits.read(), r'Max open files\s+2048\s+2048')
        self.assertNotIn('descriptors', said)

    def test_too_few_are_reported(self):
        _, said, _ = self.start(256, 512)
        self.assertIn('warning: the process may have 512 descriptors, too few for 1000 connections', said)
        _, said, _ = self.start(256, 2048, MCP_MAX_CONNECTIONS='2000')
        self.assertIn('too few for 2000 connections', said)


if __name__ == '__main__':
    unittest.main()
