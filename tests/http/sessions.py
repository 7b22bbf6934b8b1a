# SPDX-License-Identifier: MIT
"""Sessions of legacy clients, and clients that go without. sessions.py PROGRAM"""

import http.client
import socket
import threading
import time
import unittest

from served import Served

LIST = {'jsonrpc': '2.0', 'id': 1, 'method': 'tools/list'}
PROBE = b'GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'
PING = {'jsonrpc': '2.0', 'id': 2, 'method': 'ping'}


class Sessions(unittest.TestCase):
    def test_a_session_from_its_begin_to_its_end(self):
        with Served() as served:
            one, two = served.session(), served.session()
            self.assertRegex(one, r'^[A-Za-z0-9_-]{95}$')
            self.assertNotEqual(one, two)
            self.assertEqual(served.post({'jsonrpc': '2.0', 'method': 'notifications/initialized'}, Mcp_Session_Id=one)[::2],
                             (202, ''))
            self.assertEqual(served.post(PING, Mcp_Session_Id=one)[2]['result'], {})
            self.assertEqual(served.ask('DELETE', Mcp_Session_Id=one)[0], 200)
            for answer in (served.post(PING, Mcp_Session_Id=one), served.ask('DELETE', Mcp_Session_Id=one)):
                self.assertEqual(answer[0], 404)
            self.assertEqual(served.post(PING, Mcp_Session_Id=two)[0], 200)

    def test_ids_that_are_none(self):
        with Served() as served:
            real = served.session()
            for made_up in ('x', real[:-1] + ('A' if real[-1] != 'A' else 'B'), real + 'x', real[:-1]):
                self.assertEqual(served.post(PING, Mcp_Session_Id=made_up)[0], 404, made_up)
            self.assertEqual(served.post(PING)[0], 400)

    def test_versions(self):
        with Served() as served:
            for revision in ('2025-11-25', '2025-06-18', '2025-03-26'):
                _, headers, answer = served.initialize(revision)
                session = headers['mcp-session-id']
                self.assertEqual(answer['result']['protocolVersion'], revision)
                self.assertEqual(served.post(PING, Mcp_Session_Id=session, MCP_Protocol_Version=revision)[0], 200)
                for other in ('2024-11-05', '1999-01-01', 'nonsense'):
                    self.assertEqual(served.post(PING, Mcp_Session_Id=session, MCP_Protocol_Version=other)[0], 400, other)

    def test_a_second_initialize(self):
        with Served() as served:
            session = served.session()
            status, _, answer = served.initialize(Mcp_Session_Id=session)
            self.assertEqual((status, answer['error']['code']), (400, -32600))
            self.assertEqual(served.post(PING, Mcp_Session_Id=session)[0], 200)

    def test_an_initialize_that_fails_leaves_no_session(self):
        with Served(MCP_MAX_SESSIONS='1') as served:
            status, headers, _ = served.post({'jsonrpc': '2.0', 'id': 1, 'method': 'initialize', 'params': {}})
            self.assertEqual(status, 200)
            self.assertNotIn('mcp-session-id', headers)
            self.assertEqual(served.initialize()[0], 200)

    def test_there_are_not_too_many(self):
        with Served(MCP_MAX_SESSIONS='2') as served:
            first = served.session()
            served.session()
            status, headers, answer = served.initialize()
            self.assertEqual((status, answer['error']['code'], headers['retry-after']), (503, -32000, '5'))
            served.ask('DELETE', Mcp_Session_Id=first)
            self.assertEqual(served.initialize()[0], 200)

    def test_silence_ends_one(self):
        """And nothing else does; but a machine that stands still is silence, too."""
        with Served(MCP_SESSION_TIMEOUT='1000') as served:
            session = served.session()
            last = time.monotonic()
            for _ in range(4):
                time.sleep(.4)
                status = served.post(PING, Mcp_Session_Id=session)[0]
                if status == 404 and time.monotonic() - last >= 1:
                    break
                self.assertEqual(status, 200)
                last = time.monotonic()
            deadline = time.monotonic() + 20
            time.sleep(1.1)
            while served.post(PING, Mcp_Session_Id=session)[0] != 404:
                self.assertLess(time.monotonic(), deadline)
                time.sleep(1.2)

    def test_batches(self):
        with Served() as served:
            old = served.initialize('2025-03-26')[1]['mcp-session-id']
            status, _, answer = served.post([PING, LIST], Mcp_Session_Id=old)
            self.assertEqual((status, sorted(one['id'] for one in answer)), (200, [1, 2]))
            self.assertEqual(served.post([PING], Mcp_Session_Id=served.session())[0], 400)


class Connections(unittest.TestCase):
    def test_there_are_not_too_many(self):
        """One more is told so, until another one ends."""
        with Served(MCP_MAX_CONNECTIONS='2') as served:
            held = [socket.create_connection((served.host, served.port), 30) for _ in range(2)]
            found = served.send(PROBE)
            while not found.startswith(b'HTTP/1.1 503 '):  # the two may be accepted later
                found = served.send(PROBE)
            self.assertIn(b'\r\nRetry-After: 5\r\n', found)
            self.assertEqual(len(found.partition(b'\r\n\r\n')[2]), int(found.partition(b'Content-Length: ')[2].split()[0]))
            for one in held:
                one.close()
            deadline = time.monotonic() + 20
            while not served.send(PROBE).startswith(b'HTTP/1.1 200 '):
                self.assertLess(time.monotonic(), deadline)

    def test_there_are_far_too_many(self):
        with Served(MCP_MAX_CONNECTIONS='2') as served:
            held = [socket.create_connection((served.host, served.port), 30) for _ in range(700)]
            for one in held:
                one.close()
            deadline = time.monotonic() + 20
            while not served.send(PROBE).startswith(b'HTTP/1.1 200 '):
                self.assertLess(time.monotonic(), deadline)


class Streams(unittest.TestCase):
    def test_one_stream_beside_the_requests(self):
        with Served() as served:
            session = served.session()
            self.assertEqual(served.ask('GET', Mcp_Session_Id=session, Accept='application/json')[0], 406)
            connection = http.client.HTTPConnection('127.0.0.1', served.port, timeout=30)
            connection.request('GET', '/mcp', headers={'Mcp-Session-Id': session, 'Accept': 'text/event-stream'})
            answer = connection.getresponse()
            self.assertEqual((answer.status, answer.getheader('Content-Type')), (200, 'text/event-stream'))
            self.assertEqual(served.ask('GET', Mcp_Session_Id=session, Accept='text/event-stream')[0], 409)
            ended = threading.Thread(target=answer.read)
            ended.start()
            self.assertEqual(served.ask('DELETE', Mcp_Session_Id=session)[0], 200)
            ended.join(30)
            self.assertFalse(ended.is_alive())
            connection.close()

    def test_a_client_that_goes_away_can_come_back(self):
        with Served() as served:
            session = served.session()
            for _ in range(3):
                deadline = time.monotonic() + 20
                while True:
                    connection = http.client.HTTPConnection('127.0.0.1', served.port, timeout=30)
                    connection.request('GET', '/mcp', headers={'Mcp-Session-Id': session, 'Accept': 'text/event-stream'})
                    status = connection.getresponse().status
                    connection.sock.close()
                    connection.close()
                    if status == 200:
                        break
                    self.assertLess(time.monotonic(), deadline)
                    time.sleep(.05)


class Stateless(unittest.TestCase):
    def test_clients_without_sessions(self):
        with Served(MCP_SESSION_MODE='stateless') as served:
            status, headers, answer = served.initialize()
            self.assertEqual((status, answer['result']['protocolVersion']), (200, '2025-11-25'))
            self.assertNotIn('mcp-session-id', headers)
            self.assertGreater(len(served.post(LIST, MCP_Protocol_Version='2025-11-25')[2]['result']['tools']), 10)
            self.assertEqual(served.post(LIST)[0], 200)
            # Of the revisions that are served alone has that of a client without a version batches.
            status, _, answer = served.post([LIST])
            self.assertEqual((status, len(answer)), (200, 1))
            self.assertEqual(served.post([LIST], MCP_Protocol_Version='2025-03-26')[0], 200)
            self.assertEqual(served.post([LIST], MCP_Protocol_Version='2025-06-18')[0], 400)
            self.assertEqual(served.post(LIST, MCP_Protocol_Version='nonsense')[0], 400)
            self.assertEqual(served.ask('GET', Accept='text/event-stream')[0], 405)
            self.assertEqual(served.ask('DELETE', Mcp_Session_Id='x')[0], 405)


if __name__ == '__main__':
    unittest.main()
