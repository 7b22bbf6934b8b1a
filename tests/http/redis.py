# SPDX-License-Identifier: MIT
"""A Redis for a test, in a folder that goes with it."""

import os
import signal
import socket
import subprocess
import tempfile
import time


class Redis:
    """On a port of its own of 127.0.0.1, without a file; and on a unix socket."""

    def __init__(self, *options):
        self.folder = tempfile.TemporaryDirectory()
        self.path = os.path.join(self.folder.name, 'redis.sock')
        with socket.socket() as free:
            free.bind(('127.0.0.1', 0))
            self.port = free.getsockname()[1]
        self.options = options
        self.process = None
        self.start()

    def start(self):
        self.process = subprocess.Popen(
            ['redis-server', '--port', str(self.port), '--bind', '127.0.0.1', '--unixsocket', self.path, '--save', '',
             '--appendonly', 'no', '--dir', self.folder.name, *self.options], stdout=subprocess.DEVNULL)
        deadline = time.monotonic() + 30
        while True:
            try:
                self.ask(b'PING')
                return
            except OSError:
                if time.monotonic() > deadline:
                    raise
                time.sleep(.05)

    def ask(self, *words):
        """What comes back at first for a command, as bytes."""
        with socket.create_connection(('127.0.0.1', self.port), timeout=10) as client:
            client.sendall(b''.join([b'*%d\r\n' % len(words)] + [b'$%d\r\n%s\r\n' % (len(word), word) for word in words]))
            return client.recv(1 << 20)

    def overhear(self):
        """What is published on all channels from now on: a function that returns the bytes, and listens no longer."""
        client = socket.create_connection(('127.0.0.1', self.port), timeout=10)
        client.sendall(b'PSUBSCRIBE *\r\n')
        heard = client.recv(1 << 16)

        def end():
            nonlocal heard
            self.ask(b'PUBLISH', b'end', b'of-what-is-overheard')
            while b'of-what-is-overheard' not in heard:
                heard += client.recv(1 << 16)
            client.close()
            return heard
        return end

    @property
    def url(self):
        return f'redis://127.0.0.1:{self.port}'

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def close(self):
        self.kill()
        self.folder.cleanup()
