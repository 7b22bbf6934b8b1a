# SPDX-License-Identifier: MIT
"""Calls that take a while, and the end of the server while they do. ending.py PROGRAM"""

import http.client
import json
import re
import signal
import socket
import subprocess
import threading
import time
import unittest

from served import CLEAN, HEADERS, PROGRAM, Served, call

CONFIG = {'name': 'Made late', 'config': {'retry': {'attempts': 1}}}


class Slow(unittest.TestCase):
    """The API is a sandbox that answers the methods of configs after a second and a half."""

    def setUp(self):
        self.sandbox = subprocess.Popen(
            [PROGRAM, 'sandbox', '--port', '0', '--seed', 'empty', '--fault', '* /configs delay=1500ms'],
            stderr=subprocess.PIPE, text=True, env=CLEAN)
        self.addCleanup(self.sandbox.stderr.close)
        self.addCleanup(self.sandbox.wait)
        self.addCleanup(self.sandbox.kill)
        self.upstream = re.search(r'http://\S+/v1', self.sandbox.stderr.readline()).group()

    def ask_sandbox(self, method, path, body=None):
        connection = http.client.HTTPConnection(*self.upstream.removeprefix('http://').removesuffix('/v1').split(':'), timeout=30)
        connection.request(method, path, body, {'x-portkey-api-key': 'sandbox-owner-key'})
        answer = connection.getresponse()
        text = answer.read()
        connection.close()
        self.assertEqual(answer.status, 200)
        return text

    def ask(self, served, message, **headers):
        """The answer of a call, in whichever form it comes, in a thread of its own that is joined by result()."""
        found = []
        thread = threading.Thread(target=lambda: found.append(served.post(message, **headers)))
        thread.start()

        def result():
            thread.join(30)
            return found[0]
        return result

    def configs(self):
        return [row['name'] for row in json.loads(self.ask_sandbox('GET', '/v1/configs'))['data']]

    def test_an_answer_that_takes_long_is_a_stream(self):
        with Served(upstream=self.upstream) as served:
            session = served.session()
            status, headers, text = served.post(call('list_configs'), Mcp_Session_Id=session)
            self.assertEqual((status, headers['content-type']), (200, 'text/event-stream'))
            self.assertRegex(text, r'^event: message\ndata: \{"jsonrpc":"2.0","id":1,"result":.*\}\n\n$')
            status, headers, answer = served.post(call('list_configs'), Mcp_Session_Id=session, Accept='application/json')
            self.assertEqual((status, headers['content-type'], answer['id']), (200, 'application/json', 1))

    def test_a_call_in_flight_is_answered(self):
        with Served(upstream=self.upstream) as served:
            result = self.ask(served, call('create_config', CONFIG), Mcp_Session_Id=served.session())
            time.sleep(.3)
            served.process.send_signal(signal.SIGTERM)
            status, _, text = result()
            self.assertEqual(status, 200)
            self.assertIn('"result"', text)
            self.assertEqual(served.process.wait(30), 0)
            self.assertEqual(self.configs(), ['Made late'])

    def test_a_call_whose_client_went_away_is_carried_out(self):
        with Served(upstream=self.upstream) as served:
            session = served.session()
            connection = http.client.HTTPConnection('127.0.0.1', served.port, timeout=30)
            connection.request('POST', '/mcp', json.dumps(call('create_config', CONFIG)), HEADERS | {'Mcp-Session-Id': session})
            time.sleep(.3)
            connection.close()
            time.sleep(.1)
            served.process.send_signal(signal.SIGTERM)
            self.assertEqual(served.process.wait(30), 0)
            self.assertEqual(self.configs(), ['Made late'])

    def test_time_that_is_over(self):
        self.ask_sandbox('PUT', '/sandbox/faults', '* /configs delay=60s')
        with Served(upstream=self.upstream, MCP_SHUTDOWN_TIMEOUT_MS='200') as served:
            result = self.ask(served, call('create_config', CONFIG), Mcp_Session_Id=served.session())
            time.sleep(.3)
            served.process.send_signal(signal.SIGTERM)
            self.assertIn('whether it was carried out is unknown', str(result()[2]))
            self.assertEqual(served.process.wait(30), 0)

    def test_a_client_that_sent_a_part_and_left(self):
        """It holds neither its connection for long nor the end of the server."""
        with Served(upstream=self.upstream, MCP_SHUTDOWN_TIMEOUT_MS='120000') as served:
            for part in (b'POST /mcp HTTP/1.1\r\nHost: loc', b'POST /mcp HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n'
                         b'Content-Length: 99\r\n\r\n{'):
                with socket.create_connection((served.host, served.port)) as client:
                    client.sendall(part)
            served.process.send_signal(signal.SIGTERM)
            self.assertEqual(served.process.wait(60), 0)

    def test_a_second_signal(self):
        with Served(upstream=self.upstream) as served:
            session = served.session()
            connection = http.client.HTTPConnection('127.0.0.1', served.port, timeout=30)
            connection.request('POST', '/mcp', json.dumps(call('list_configs')), HEADERS | {'Mcp-Session-Id': session})
            time.sleep(.3)
            for _ in range(2):
                served.process.send_signal(signal.SIGTERM)
                time.sleep(.1)
            self.assertEqual(served.process.wait(30), 0)
            connection.close()


if __name__ == '__main__':
    unittest.main()
