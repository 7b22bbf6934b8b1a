# SPDX-License-Identifier: MIT
"""Clients that never read what they asked for. unread.py FIXTURES"""

import json
import socket
import time
import unittest

from served import MODERN, PROGRAM, Fixtures, resident

IS_SANITIZED = b'__asan_init' in open(PROGRAM, 'rb').read()
BOUND_KB = 12 * 1024  # 4 MiB that wait for a client, beside the buffers of the answer
CHANGES = 80000  # of which the system takes half for a client that does not read


def connect(served):
    client = socket.socket()
    client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    client.settimeout(60)
    client.connect((served.host, served.port))
    return client


def request(method, params=None, name=None):
    body = json.dumps({'jsonrpc': '2.0', 'id': 1, 'method': method, 'params': {**(params or {}), '_meta': {
        'io.modelcontextprotocol/protocolVersion': MODERN, 'io.modelcontextprotocol/clientCapabilities': {}}}})
    return (f'POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nMCP-Protocol-Version: {MODERN}\r\n'
            f'Mcp-Method: {method}\r\n' + (f'Mcp-Name: {name}\r\n' if name else '') +
            f'Content-Length: {len(body)}\r\n\r\n{body}').encode()


def is_held(served, client):
    """Whether the server has not closed its end of the connection: a socket without an inode is the system's alone."""
    ends = f':{served.port:04X}', f':{client.getsockname()[1]:04X}'
    with open('/proc/net/tcp', encoding='ascii') as table:
        rows = [line.split() for line in table]
    return any(row[1].endswith(ends[0]) and row[2].endswith(ends[1]) and row[9] != '0' for row in rows)


def drain(client):
    """What the system still has for a client."""
    client.setblocking(True)
    taken = b''
    try:
        while piece := client.recv(1 << 20):
            taken += piece
    except ConnectionResetError:
        pass  # the server closed before it had read all
    return taken


class Unread(unittest.TestCase):
    def change(self, served):
        """Changes a resource very often, and says so to who watches it."""
        call = request('tools/call', {'name': 'test_trigger_resource_change', 'arguments': {}}, 'test_trigger_resource_change')
        with connect(served) as client:
            for _ in range(CHANGES // 100):
                client.sendall(call * 100)
                answers = b''  # whole: a piece may end anywhere
                while answers.count(b'HTTP/1.1 200 ') < 100 or not answers.endswith(b'}'):
                    piece = client.recv(1 << 20)
                    self.assertNotEqual(piece, b'')
                    answers += piece

    def test_clients_that_never_read(self):
        """One of a stream, and one that asks for more answers than the system takes for it."""
        with Fixtures(PROGRAM) as served:
            session = served.session()
            served.post({'jsonrpc': '2.0', 'id': 1, 'method': 'resources/subscribe', 'params': {'uri': 'test://watched-resource'}},
                        Mcp_Session_Id=session)
            before = resident(served.process)
            stream = connect(served)
            stream.sendall(f'GET /mcp HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\nMcp-Session-Id: {session}\r\n\r\n'
                           .encode())
            self.change(served)
            # Now, as one that says nothing for ten seconds is ended.
            asking = connect(served)
            asking.setblocking(False)
            lists = request('tools/list') * 50
            for _ in range(100):
                try:
                    asking.send(lists)
                except BlockingIOError:
                    served.ask('GET', '/nothing')
            taken = resident(served.process) - before
            print(f'unread: {taken} KB for two clients')
            # AddressSanitizer keeps what was freed.
            if not IS_SANITIZED:
                self.assertLess(taken, BOUND_KB)
            # The end is behind what they do not read, so only the server shows it.
            begun = time.monotonic()
            while is_held(served, stream) or is_held(served, asking):
                self.assertLess(time.monotonic() - begun, 150)
                self.assertEqual(served.ask('GET', '/nothing')[0], 404)
                time.sleep(.5)
            print(f'unread: closed after {time.monotonic() - begun:.0f} seconds')
            for client in (stream, asking):
                self.assertTrue(drain(client).startswith(b'HTTP/1.1 200 '))
            # The session goes on without it.
            status, _, answer = served.post({'jsonrpc': '2.0', 'id': 2, 'method': 'ping'}, Mcp_Session_Id=session)
            self.assertEqual((status, answer['result']), (200, {}))
            stream.close()
            asking.close()


if __name__ == '__main__':
    unittest.main()
