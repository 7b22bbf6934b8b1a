# SPDX-License-Identifier: MIT
"""Where the server listens: unix sockets, sockets that a service manager hands over, and what it is told. listening.py PROGRAM"""

import fcntl
import os
import re
import resource
import select
import signal
import socket
import stat
import subprocess
import tempfile
import threading
import time
import unittest

from served import CLEAN, PROGRAM, refused

PROBE = b'GET /health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'


def start(*options, inherited=(), before=None, **variables):
    """The program, and what it says when it serves."""
    process = subprocess.Popen([PROGRAM, '--sandbox', 'http', *options], stderr=subprocess.PIPE, text=True, pass_fds=inherited,
                               preexec_fn=before, env={**CLEAN, **variables})
    process.stderr.readline()  # that it is a sandbox
    return process, process.stderr.readline()


def probe(address):
    with socket.socket(socket.AF_UNIX if isinstance(address, str) else socket.AF_INET) as client:
        client.settimeout(30)
        client.connect(address)
        client.sendall(PROBE)
        return client.recv(100)


class Listening(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = folder.name
        self.path = os.path.join(folder.name, 'mcp.sock')

    def start(self, *options, **more):
        process, said = start(*options, **more)
        self.addCleanup(process.stderr.close)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        return process, said

    def end(self, process):
        process.terminate()
        self.assertEqual(process.wait(30), 0)


class Names(Listening):
    def test_the_program_by_another_name(self):
        """It serves over HTTP without being told so."""
        name = os.path.join(self.folder, 'portkey-admin-mcp-http')
        os.symlink(os.path.abspath(PROGRAM), name)
        process = subprocess.Popen([name, '--sandbox', '--port', '0'], stderr=subprocess.PIPE, text=True,
                                   env={**CLEAN, 'MCP_TRANSPORT': 'stdio'})
        self.addCleanup(process.stderr.close)
        self.assertIn('sandbox', process.stderr.readline())
        self.assertIn('serving MCP at http://', process.stderr.readline())
        self.end(process)
        done = subprocess.run([name, 'version'], capture_output=True, text=True, timeout=30, env=CLEAN)
        self.assertIn('portkey-admin-mcp ', done.stdout)


class Files(Listening):
    def test_a_unix_socket(self):
        process, said = self.start(MCP_HOST=f'unix:{self.path}')
        self.assertIn(f'unix:{self.path}', said)
        self.assertEqual(stat.S_IMODE(os.stat(self.path).st_mode), 0o600)
        self.assertTrue(probe(self.path).startswith(b'HTTP/1.1 200 '))
        self.end(process)
        self.assertEqual(os.listdir(self.folder), [])

    def test_its_permissions(self):
        self.start('--host', f'unix:{self.path}', MCP_SOCKET_MODE='0660')
        self.assertEqual(stat.S_IMODE(os.stat(self.path).st_mode), 0o660)
        for wrong in ('rw', '8', '7777', '660 ', '-660'):
            status, complaint = refused(MCP_SOCKET_MODE=wrong)
            self.assertEqual(status, 2, wrong)
            self.assertIn('such as 0660', complaint)

    def test_a_file_that_nobody_listens_on(self):
        with socket.socket(socket.AF_UNIX) as left:
            left.bind(self.path)
        process, _ = self.start('--host', f'unix:{self.path}')
        self.assertTrue(probe(self.path).startswith(b'HTTP/1.1 200 '))
        process.kill()
        process.wait()
        self.start('--host', f'unix:{self.path}')
        self.assertTrue(probe(self.path).startswith(b'HTTP/1.1 200 '))

    def test_a_file_that_somebody_listens_on(self):
        self.start('--host', f'unix:{self.path}')
        status, complaint = refused('--host', f'unix:{self.path}')
        self.assertEqual(status, 1)
        self.assertIn(f'cannot listen on {self.path}: Address already in use', complaint)
        self.assertTrue(probe(self.path).startswith(b'HTTP/1.1 200 '))

    def test_a_folder_that_somebody_locks(self):
        """For a moment, and for ever."""
        folder = os.open(self.folder, os.O_RDONLY)
        self.addCleanup(os.close, folder)
        fcntl.flock(folder, fcntl.LOCK_EX)
        timer = threading.Timer(.3, fcntl.flock, (folder, fcntl.LOCK_UN))
        timer.start()
        process, said = self.start('--host', f'unix:{self.path}')
        self.assertIn('serving MCP at unix:', said)
        self.end(process)
        timer.join()
        fcntl.flock(folder, fcntl.LOCK_EX)
        status, complaint = refused('--host', f'unix:{self.path}')
        self.assertEqual(status, 1)
        self.assertIn(f'cannot listen on {self.path}: another process has locked its folder', complaint)

    def test_a_file_that_is_no_socket(self):
        for make in (lambda: open(self.path, 'w').close(), lambda: os.symlink(self.path + 'x', self.path)):
            make()
            status, complaint = refused('--host', f'unix:{self.path}')
            self.assertEqual(status, 1)
            self.assertIn('Address already in use', complaint)
            os.remove(self.path)

    def test_names_that_are_none(self):
        for name, said in (('unix:', 'not a unix socket'), ('unix:here', 'not a unix socket'),
                           (f'unix:/{"x" * 107}', 'not a unix socket'), (f'unix:{self.folder}/no/socket', 'No such file')):
            status, complaint = refused('--host', name)
            self.assertEqual(status, 1, name)
            self.assertIn(said, complaint)


class Manager(Listening):
    """As systemd does it."""

    def start_activated(self, *sockets, count=None, **variables):
        """By a shell, which knows its process id."""
        count = len(sockets) if count is None else count
        sources = [each.fileno() for each in sockets]

        def before():
            away = [fcntl.fcntl(source, fcntl.F_DUPFD, 100) for source in sources]
            for target, source in enumerate(away, 3):
                os.dup2(source, target)

        process = subprocess.Popen(
            ['sh', '-c', 'LISTEN_PID=$$ exec "$0" --sandbox http --port 1', PROGRAM], stderr=subprocess.PIPE, text=True,
            close_fds=False, preexec_fn=before, env={**CLEAN, 'LISTEN_FDS': str(count), **variables})
        self.addCleanup(process.stderr.close)
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        return process

    def test_sockets_that_are_handed_over(self):
        with socket.create_server(('127.0.0.1', 0)) as first, socket.socket(socket.AF_UNIX) as second:
            second.bind(self.path)
            second.listen()
            process = self.start_activated(first, second)
            self.assertIn('sandbox', process.stderr.readline())
            self.assertIn(f'http://127.0.0.1:{first.getsockname()[1]}/mcp', process.stderr.readline())
            self.assertIn(f'unix:{self.path}', process.stderr.readline())
            self.assertTrue(probe(first.getsockname()).startswith(b'HTTP/1.1 200 '))
            self.assertTrue(probe(self.path).startswith(b'HTTP/1.1 200 '))
            self.end(process)
            self.assertTrue(os.path.exists(self.path))

    def test_sockets_that_others_reach(self):
        with socket.create_server(('0.0.0.0', 0)) as every:
            process = self.start_activated(every)
            self.assertEqual(process.wait(30), 2)
            self.assertIn('every address of this machine', process.stderr.read())
        with socket.create_server(('0.0.0.0', 0)) as every:
            process = self.start_activated(every, MCP_ALLOWED_HOSTS='a.example')
            self.assertEqual(process.wait(30), 2)
            self.assertIn('could use this server', process.stderr.read())

    def test_what_is_no_socket_that_listens(self):
        with socket.socket() as idle, socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as datagrams, open(os.devnull) as null:
            datagrams.bind(('127.0.0.1', 0))
            for wrong in (idle, datagrams, null):
                process = self.start_activated(wrong)
                self.assertEqual(process.wait(30), 2)
                self.assertIn('descriptor 3, which LISTEN_FDS hands over', process.stderr.read())
        for count in ('x', '17', '-1'):
            process = self.start_activated(count=count)
            self.assertEqual(process.wait(30), 2)
            self.assertIn('LISTEN_FDS is not the number of sockets', process.stderr.read())

    def test_sockets_that_are_meant_for_another_process(self):
        process, said = self.start('--port', '0', LISTEN_PID='1', LISTEN_FDS='1')
        self.assertIn('serving MCP at http://127.0.0.1:', said)
        self.end(process)

    def test_what_it_is_told(self):
        for name, bound in ((f'{self.folder}/notify', f'{self.folder}/notify'), (f'@mcp-{os.getpid()}', f'\0mcp-{os.getpid()}')):
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
                manager.bind(bound)
                manager.settimeout(30)
                process, _ = self.start('--port', '0', NOTIFY_SOCKET=name)
                self.assertEqual(manager.recv(100), b'READY=1')
                process.terminate()
                self.assertEqual(manager.recv(100), b'STOPPING=1')
                self.assertEqual(process.wait(30), 0)
                self.assertEqual(select.select([manager], [], [], 0)[0], [])

    def test_one_that_is_not_there(self):
        for name in (f'{self.folder}/nobody', 'relative', '/' + 'x' * 200):
            process = subprocess.Popen([PROGRAM, '--sandbox', 'http', '--port', '0'], stderr=subprocess.PIPE, text=True,
                                       env={**CLEAN, 'NOTIFY_SOCKET': name})
            self.assertIn('warning: the socket in NOTIFY_SOCKET cannot be reached', process.stderr.readline())
            process.send_signal(signal.SIGKILL)
            process.wait()
            process.stderr.close()


class Descriptors(Listening):
    def seconds(self, process):
        """Of a processor, that it has used."""
        with open(f'/proc/{process.pid}/stat', encoding='ascii') as stat_file:
            return sum(map(int, stat_file.read().split(')')[1].split()[11:13])) / os.sysconf('SC_CLK_TCK')

    def test_none_left(self):
        """It goes on when there are some again, and does not turn in a circle meanwhile."""
        # What it says first is that these are few.
        process, _ = self.start('--port', '0', before=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (40, 40)))
        address = ('127.0.0.1', int(re.search(r':(\d+)/mcp', process.stderr.readline()).group(1)))
        held = [socket.create_connection(address, 30) for _ in range(60)]
        time.sleep(.3)
        used = self.seconds(process)
        time.sleep(1)
        self.assertLess(self.seconds(process) - used, .5)
        for each in held:
            each.close()
        self.assertTrue(probe(address).startswith(b'HTTP/1.1 200 '))


if __name__ == '__main__':
    unittest.main()
