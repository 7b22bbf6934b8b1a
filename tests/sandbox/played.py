# SPDX-License-Identifier: MIT
"""The command sandbox as a process, for the tests beside this file. The first argument of these is the program."""

import contextlib
import http.client
import os
import re
import socket
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), 'support'))
from clean import CLEAN  # noqa: E402

PROGRAM = sys.argv.pop(1)
KEY = 'sandbox-owner-key'


class Sandbox:
    def __init__(self, *options, cwd=None):
        self.process = subprocess.Popen([PROGRAM, 'sandbox', '--port', '0', *options], stderr=subprocess.PIPE, text=True,
                                        cwd=cwd, env=CLEAN)
        self.banner = self.process.stderr.readline() + self.process.stderr.readline()
        self.port = int(re.search(r'http://127\.0\.0\.1:(\d+)/v1', self.banner).group(1))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.kill()

    def kill(self):
        self.process.kill()
        self.process.wait()
        self.process.stderr.close()

    def connect(self):
        return http.client.HTTPConnection('127.0.0.1', self.port, timeout=30)

    def ask(self, method, target, body=None, key=KEY):
        connection = self.connect()
        headers = {} if key is None else {'x-portkey-api-key': key}
        connection.request(method, target, body, headers)
        answer = connection.getresponse()
        text = answer.read()
        connection.close()
        return answer.status, dict(answer.getheaders()), text

    def send(self, data):
        """The bytes that come back for these; the sandbox may wait for more of them longer than this does."""
        with socket.create_connection(('127.0.0.1', self.port), timeout=2) as client:
            found = b''
            # A refusal may come while there is more to send.
            with contextlib.suppress(OSError):
                client.sendall(data)
                client.shutdown(socket.SHUT_WR)
            try:
                while piece := client.recv(65536):
                    found += piece
            except OSError:
                pass
            return found


def run(*arguments, given='', **environment):
    """The program, until it ends."""
    return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, timeout=60, input=given,
                          env={**CLEAN, **environment})


def refused(*options):
    done = run('sandbox', *options)
    return done.returncode, done.stderr
