# SPDX-License-Identifier: MIT
"""Several processes that serve on one port. workers.py PROGRAM"""

import hashlib
import http.client
import json
import os
import re
import signal
import socket
import subprocess
import tempfile
import threading
import time
import unittest

from served import CLEAN, PROGRAM, Served, refused

PROBE = b'GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'
STATELESS = {'MCP_SESSION_MODE': 'stateless'}


def children(process):
    """The process ids of those that it started and that have not ended."""
    found = []
    for name in filter(str.isdigit, os.listdir('/proc')):
        try:
            with open(f'/proc/{name}/stat', encoding='ascii', errors='replace') as stat:
                state, parent = stat.read().rpartition(')')[2].split()[:2]
        except OSError:
            continue
        if int(parent) == process and state != 'Z':
            found.append(int(name))
    return found


def is_alive(process):
    try:
        with open(f'/proc/{process}/stat', encoding='ascii', errors='replace') as stat:
            return stat.read().rpartition(')')[2].split()[0] != 'Z'
    except OSError:
        return False


class Workers(unittest.TestCase):
    """The API is a sandbox that answers the methods of configs after three seconds."""

    def setUp(self):
        self.sandbox = subprocess.Popen(
            [PROGRAM, 'sandbox', '--port', '0', '--seed', 'empty', '--fault', '* /configs delay=3s'],
            stderr=subprocess.PIPE, text=True, env=CLEAN)
        self.addCleanup(self.sandbox.stderr.close)
        self.addCleanup(self.sandbox.wait)
        self.addCleanup(self.sandbox.kill)
        self.upstream = re.search(r'http://\S+/v1', self.sandbox.stderr.readline()).group()

    def serve(self, count=3, **variables):
        return Served('--workers', str(count), upstream=self.upstream, LOG_LEVEL='error', **STATELESS, **variables)

    def until(self, check):
        deadline = time.monotonic() + 30
        while not check():
            self.assertLess(time.monotonic(), deadline)
            time.sleep(.05)

    def test_all_of_them_serve(self):
        """Each counts for itself, and the first request of each is answered."""
        with self.serve(RATE_LIMIT_ENABLED='true', RATE_LIMIT_MAX='1', RATE_LIMIT_REFILL='1', RATE_LIMIT_WINDOW_MS='86400000') as served:
            self.assertEqual(len(children(served.process.pid)), 3)
            answers = []
            self.until(lambda: answers.append(served.ask('POST')[0]) or answers.count(415) == 3)
            for _ in range(30):
                self.assertEqual(served.ask('POST')[0], 429)

    def test_one_that_is_killed(self):
        with self.serve() as served:
            before = children(served.process.pid)
            os.kill(before[0], signal.SIGKILL)
            line = next(line for line in map(json.loads, served.process.stderr) if line['event'] == 'worker')
            self.assertEqual((line['level'], line['result']), ('error', 'failed'))
            self.assertRegex(line['message'], r'^worker [123] was ended by signal 9; another one takes its place$')
            for _ in range(20):
                self.assertEqual(served.ask('GET', '/health')[0], 200)
            self.until(lambda: len(children(served.process.pid)) == 3)
            self.assertEqual(len(set(children(served.process.pid)) - set(before)), 1)
            for _ in range(20):
                self.assertEqual(served.modern('tools/list')[0], 200)

    def test_all_of_them_killed(self):
        with self.serve() as served:
            before = children(served.process.pid)
            for each in before:
                os.kill(each, signal.SIGKILL)
            self.until(lambda: len(set(children(served.process.pid)) - set(before)) == 3)
            self.assertEqual(served.ask('GET', '/health')[0], 200)

    def test_one_that_takes_a_place_after_a_reload(self):
        """It knows the principals that the others know, not those of the start."""
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, 'principals.yaml')

            def write(*names, more=''):
                with open(path, 'w', encoding='ascii') as out:
                    out.write('principals:\n' + ''.join(
                        f'  - name: {name}\n    token_sha256: {hashlib.sha256(name.encode()).hexdigest()}\n' for name in names) + more)

            def statuses(served, name):
                return {served.modern('server/discover', Authorization=f'Bearer {name}')[0] for _ in range(20)}

            def replace_all(served):
                for each in children(served.process.pid):
                    others = set(children(served.process.pid)) - {each}
                    os.kill(each, signal.SIGKILL)
                    self.until(lambda gone=each, rest=others: gone not in children(served.process.pid)
                               and len(set(children(served.process.pid)) - rest) == 1)

            write('one', 'two')
            with self.serve(count=2, MCP_PRINCIPALS_FILE=path) as served:
                self.assertEqual((statuses(served, 'one'), statuses(served, 'two')), ({200}, {200}))
                write('one')
                served.process.send_signal(signal.SIGHUP)
                self.until(lambda: statuses(served, 'two') == {401})
                replace_all(served)
                self.assertEqual((statuses(served, 'one'), statuses(served, 'two')), ({200}, {401}))
                # A file that cannot be used changes nothing, neither in those that are there nor in others.
                write('two', more='    mistake: true\n')
                served.process.send_signal(signal.SIGHUP)
                next(line for line in served.process.stderr if 'stay as they were' in line)
                replace_all(served)
                self.assertEqual((statuses(served, 'one'), statuses(served, 'two')), ({200}, {401}))

    def test_the_end(self):
        """Calls in flight are answered, and nothing new is taken."""
        with self.serve() as served:
            workers = children(served.process.pid)
            answers = []
            calls = [threading.Thread(target=lambda: answers.append(
                served.modern('tools/call', {'name': 'list_configs', 'arguments': {}}))) for _ in range(6)]
            for each in calls:
                each.start()
            time.sleep(1.5)
            served.process.send_signal(signal.SIGTERM)
            for each in calls:
                each.join(30)
            self.assertEqual([answer[0] for answer in answers], [200] * 6)
            self.assertTrue(all('"result"' in str(answer[2]) or 'result' in answer[2] for answer in answers))
            self.assertEqual(served.process.wait(30), 0)
            self.assertFalse(any(is_alive(each) for each in workers))
            with self.assertRaises(OSError):
                socket.create_connection((served.host, served.port), 5).close()

    def test_a_signal_for_all(self):
        """As a service manager sends it: a worker does not take that of the watcher for a second one."""
        with self.serve() as served:
            connection = http.client.HTTPConnection(served.host, served.port, timeout=30)
            connection.request('POST', '/mcp', json.dumps({
                'jsonrpc': '2.0', 'id': 1, 'method': 'tools/call', 'params': {'name': 'list_configs', 'arguments': {}}}),
                {'Content-Type': 'application/json', 'Accept': 'application/json'})
            time.sleep(1.5)
            for each in [*children(served.process.pid), served.process.pid]:
                os.kill(each, signal.SIGTERM)
            self.assertIn('result', json.loads(connection.getresponse().read()))
            connection.close()
            self.assertEqual(served.process.wait(30), 0)

    def test_one_that_does_not_end(self):
        """It has its time, and is then ended."""
        with self.serve(MCP_SHUTDOWN_TIMEOUT_MS='200') as served:
            workers = children(served.process.pid)
            os.kill(workers[0], signal.SIGSTOP)
            served.process.send_signal(signal.SIGTERM)
            self.assertEqual(served.process.wait(30), 0)
            self.assertFalse(any(is_alive(each) for each in workers))

    def test_no_orphans(self):
        with self.serve() as served:
            workers = children(served.process.pid)
            served.process.kill()
            served.process.wait()
            self.until(lambda: not any(is_alive(each) for each in workers))

    def test_a_second_signal(self):
        with self.serve(MCP_SHUTDOWN_TIMEOUT_MS='600000') as served:
            connection = http.client.HTTPConnection(served.host, served.port, timeout=30)
            connection.request('POST', '/mcp', json.dumps({
                'jsonrpc': '2.0', 'id': 1, 'method': 'tools/call', 'params': {'name': 'list_configs', 'arguments': {}}}),
                {'Content-Type': 'application/json'})
            time.sleep(.3)
            served.process.send_signal(signal.SIGINT)
            time.sleep(.2)
            served.process.send_signal(signal.SIGINT)
            self.assertEqual(served.process.wait(30), 0)
            connection.close()

    def test_a_unix_socket_and_the_manager(self):
        with tempfile.TemporaryDirectory() as folder, socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
            path, told = os.path.join(folder, 'mcp'), os.path.join(folder, 'told')
            manager.bind(told)
            manager.settimeout(30)
            with self.serve(MCP_HOST=f'unix:{path}', NOTIFY_SOCKET=told) as served:
                self.assertEqual(manager.recv(100), b'READY=1')
                worker = children(served.process.pid)[0]
                os.kill(worker, signal.SIGTERM)
                self.until(lambda: worker not in children(served.process.pid) and len(children(served.process.pid)) == 3)
                with socket.socket(socket.AF_UNIX) as client:
                    client.settimeout(30)
                    client.connect(path)
                    client.sendall(PROBE)
                    self.assertTrue(client.recv(100).startswith(b'HTTP/1.1 200 '))
                served.process.send_signal(signal.SIGHUP)
                self.assertTrue(manager.recv(100).startswith(b'RELOADING=1\n'))
                self.assertEqual(manager.recv(100), b'READY=1')
                served.process.send_signal(signal.SIGTERM)
                self.assertEqual(manager.recv(100), b'STOPPING=1')
                self.assertEqual(served.process.wait(30), 0)
                self.assertEqual(os.listdir(folder), ['told'])

    def test_what_is_refused(self):
        for options, variables, said in ((('--workers', '2'), STATELESS, '--sandbox is inside one process'),
                                         ((), {'MCP_WORKERS': '2', **STATELESS}, '--sandbox is inside one process'),
                                         (('--workers', '0'), {}, 'from 1 to 32'), (('--workers', '33'), {}, 'from 1 to 32'),
                                         (('--workers', '2x'), {}, 'from 1 to 32'), ((), {'MCP_WORKERS': '33'}, 'from 1 to 32')):
            status, complaint = refused(*options, **variables)
            self.assertEqual(status, 2, options)
            self.assertIn(said, complaint)
        for command, said in ((['http', '--workers', '2'], 'several workers need MCP_REDIS_URL or MCP_SESSION_MODE=stateless'),
                              (['tools', '--workers', '2'], '--workers goes with the command http only')):
            done = subprocess.run([PROGRAM, *command], capture_output=True, text=True, timeout=30, env=CLEAN)
            self.assertEqual(done.returncode, 2)
            self.assertIn(said, done.stderr)


if __name__ == '__main__':
    unittest.main()
