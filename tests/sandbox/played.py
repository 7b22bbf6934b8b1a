# SPDX-License-Identifier: MIT
"""The command sandbox as a process, for the tests beside this file. The first argument of these is the program."""

import http.client
import re
import socket
import subprocess
import sys

PROGRAM = sys.argv.pop(1)
KEY = 'sandbox-owner-key'


class Sandbox:
    def __init__(self, *options, cwd=None):
        self.process = subprocess.Popen([PROGRAM, 'sandbox', '--port', '0', *options], stderr=subprocess.PIPE, text=True,
                                        cwd=cwd)
        self.banner = self.process.stderr.readline() + self.process.stderr.readline()
        self.port = int(re.search(r'http://127\.0\.0\.1:(\d+)/v1', self.banner).group(1))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.process.stderr.close()

    def ask(self, method, target, body=None, key=KEY):
        connection = http.client.HTTPConnection('127.0.0.1', self.port, timeout=30)
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
            try:
                client.sendall(data)
                client.shutdown(socket.SHUT_WR)
                while piece := client.recv(65536):
                    found += piece
            except OSError:
                pass
            return found


def refused(*options):
    done = subprocess.run([PROGRAM, 'sandbox', *options], capture_output=True, text=True, timeout=60)
    return done.returncode, done.stderr
