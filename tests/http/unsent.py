# SPDX-License-Identifier: MIT
"""Answers that clients do not read, of many requests. unsent.py PROGRAM"""

import json
import socket
import time
import unittest

from served import PROGRAM, Served

IS_SANITIZED = b'__asan_init' in open(PROGRAM, 'rb').read()
FULL = {'PORTKEY_SURFACE': 'full', 'MCP_SESSION_MODE': 'stateless', 'MCP_KEY_MODE': 'client'}
OWN, OTHER = 'sandbox-owner-key', 'a-key-of-somebody-else'
LIST = {'jsonrpc': '2.0', 'id': 1, 'method': 'tools/list'}
LISTS = json.dumps([LIST] * 30).encode()  # whose answers are longer than one message can be
CLIENTS = 55


def resident(process):
    """Megabytes, at most so far."""
    with open(f'/proc/{process.pid}/status', encoding='ascii') as status:
        return next(int(line.split()[1]) >> 10 for line in status if line.startswith('VmHWM:'))


class Unsent(unittest.TestCase):
    def ask(self, served, message, key, address='192.0.2.1'):
        return served.post(message, MCP_Protocol_Version='2025-03-26', x_portkey_api_key=key, X_Forwarded_For=address)

    def leave_unread(self, served, key, address='192.0.2.1'):
        """A client that sends a batch and reads nothing."""
        client = socket.socket()
        client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        client.settimeout(60)
        client.connect((served.host, served.port))
        client.sendall(b'POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n'
                       b'MCP-Protocol-Version: 2025-03-26\r\nx-portkey-api-key: %s\r\nX-Forwarded-For: %s\r\n'
                       b'Content-Length: %d\r\n\r\n%s' % (key.encode(), address.encode(), len(LISTS), LISTS))
        return client

    def await_lists(self, served, key, expected, address='192.0.2.1'):
        """Asks for lists until they are given, or refused, as it is expected; what was said then."""
        deadline = time.monotonic() + 30
        while True:
            status, _, answers = self.ask(served, [LIST] * 20, key, address)
            self.assertEqual((status, len(answers)), (200, 20))
            refusals = {answer['error']['message'] for answer in answers if 'error' in answer}
            if (not refusals) == expected:
                return refusals
            self.assertLess(time.monotonic(), deadline)

    def test_one_principal_gets_a_quarter(self):
        with Served(**FULL) as served:
            self.await_lists(served, OWN, True)
            clients = [self.leave_unread(served, OWN) for _ in range(CLIENTS)]
            refusals = self.await_lists(served, OWN, False)
            self.assertEqual(len(refusals), 1)
            self.assertIn('nothing was done: answers that clients have not read hold 16 MiB for this key', refusals.pop())
            # What is short is answered still, and others do not notice.
            self.assertEqual(self.ask(served, {**LIST, 'method': 'ping'}, OWN)[2]['result'], {})
            self.await_lists(served, OTHER, True, '192.0.2.2')
            print(f'unsent: {resident(served.process)} MB for {CLIENTS} clients')
            if not IS_SANITIZED:  # which keeps what was freed
                self.assertLess(resident(served.process), 100)
            for client in clients:
                client.close()
            self.await_lists(served, OWN, True)

    def test_keys_that_are_made_up_get_a_quarter_together(self):
        """An IPv6 network counts as one address. Other addresses do not notice."""
        with Served(**FULL) as served:
            clients = [self.leave_unread(served, f'made-up-{each}', f'2001:db8::{each:x}') for each in range(CLIENTS)]
            refusals = self.await_lists(served, OTHER, False, '2001:db8::ffff')
            self.assertIn('hold 16 MiB for this address already', refusals.pop())
            self.await_lists(served, OTHER, True)
            for client in clients:
                client.close()
            self.await_lists(served, OTHER, True, '2001:db8::ffff')

    def test_all_together_get_a_whole(self):
        """Also those that are told apart by nothing."""
        with Served(**{**FULL, 'MCP_KEY_MODE': ''}) as served:
            clients = [self.leave_unread(served, OWN) for _ in range(CLIENTS)]
            self.assertIn('have not read hold 64 MiB', self.await_lists(served, OWN, False).pop())
            print(f'unsent: {resident(served.process)} MB for {CLIENTS} clients')
            if not IS_SANITIZED:
                self.assertLess(resident(served.process), 200)
            for client in clients:
                client.close()
            self.await_lists(served, OWN, True)

    def test_a_batch_that_is_full_runs_nothing_more(self):
        with Served(**FULL) as served:
            status, _, answers = self.ask(served, [{**LIST, 'id': each} for each in range(60)], OWN)
            self.assertEqual((status, [answer['id'] for answer in answers]), (200, list(range(60))))
            errors = [answer['error']['message'] for answer in answers if 'error' in answer]
            self.assertIn('may have been served', errors[0])
            self.assertEqual(set(errors[1:]), {'nothing was done: the answers to the batch are too long'})
            self.assertEqual(['error' in answer for answer in answers], [False] * (60 - len(errors)) + [True] * len(errors))


if __name__ == '__main__':
    unittest.main()
