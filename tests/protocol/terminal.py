# SPDX-License-Identifier: MIT
"""What the program prints on a terminal, a pseudo-terminal here: nothing in it may act on the terminal."""

import contextlib
import http.server
import os
import pathlib
import pty
import ssl
import subprocess
import sys
import threading
import unittest

PROGRAM = sys.argv.pop(1)
SUPPORT = pathlib.Path(__file__).parent / 'support'

# What JSON may contain as it is: CSI as a C1 character, right-to-left, an isolate, a line separator, DEL.
HOSTILE = '{"a":"\u009b1m\u202e\u2066\u2028\x7f","b":"\u00e9"}'.encode()
ESCAPED = '{"a":"\\u009b1m\\u202e\\u2066\\u2028\\u007f","b":"\u00e9"}\n'.encode()
# What JSON may only contain escaped, but a message may be found in text that is no JSON.
WORSE = b'\x1b]0;title\x07\xc2\x9d\xe2\x80\xae\xff\r'


class Upstream(http.server.BaseHTTPRequestHandler):
    """Answers with what the test put into its server."""

    def do_GET(self):  # the name that http.server looks for
        self.rfile.read(int(self.headers.get('content-length', 0)))
        self.send_response(self.server.status)
        self.send_header('content-type', self.server.content_type)
        self.send_header('content-length', str(len(self.server.body)))
        self.end_headers()
        self.wfile.write(self.server.body)

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def upstream(body=b'', status=200, content_type='application/json', certificate=None):
    server = http.server.HTTPServer(('127.0.0.1', 0), Upstream)
    server.body, server.status, server.content_type = body, status, content_type
    if certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(SUPPORT / (certificate + '.crt'), SUPPORT / (certificate + '.key'))
        server.socket = context.wrap_socket(server.socket, server_side=True)
        # A handshake that the client ends is not the test's to report.
        server.handle_error = lambda *_: None
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield f'http{"s" if certificate else ""}://127.0.0.1:{server.server_port}'
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def read_all(descriptor):
    """What a pseudo-terminal was written; it fails once the other side is closed."""
    found = b''
    with contextlib.suppress(OSError):
        while chunk := os.read(descriptor, 65536):
            found += chunk
    os.close(descriptor)
    return found


def run(arguments, url='http://127.0.0.1:9', terminals=('stdout', 'stderr'), **more):
    """Runs the program with some outputs on terminals of their own. Returns its status and what it wrote to both."""
    environment = {name: os.environ[name] for name in ('PATH', 'ASAN_OPTIONS', 'UBSAN_OPTIONS') if name in os.environ}
    environment.update(PORTKEY_API_KEY='test-key-6Jq0vXbE2mZr', PORTKEY_BASE_URL=url,
                       PORTKEY_ALLOW_INSECURE_HTTP='true', PORTKEY_ALLOW_PRIVATE_BASE_URL='true', **more)
    ends, found = {}, {}
    for name in ('stdout', 'stderr'):
        ends[name] = pty.openpty() if name in terminals else os.pipe()
    child = subprocess.Popen([PROGRAM, *arguments], env=environment, stdin=subprocess.DEVNULL,
                             stdout=ends['stdout'][1], stderr=ends['stderr'][1])
    readers = []
    for name, (reading, writing) in ends.items():
        os.close(writing)

        def keep(name=name, reading=reading):
            found[name] = read_all(reading)
        readers.append(threading.Thread(target=keep))
        readers[-1].start()
    status = child.wait(timeout=60)
    for reader in readers:
        reader.join()
    # The terminal writes a newline as CR and LF.
    return status, *(found[name].replace(b'\r\n', b'\n') if name in terminals else found[name]
                     for name in ('stdout', 'stderr'))


class Terminal(unittest.TestCase):
    maxDiff = None

    def assert_visible(self, output):
        """Nothing but lines of what can be seen."""
        for character in output.decode():
            code = ord(character)
            self.assertFalse(
                character not in '\n\t' and code < 0x20 or 0x7f <= code < 0xa0
                or code in (0x61c, 0x200e, 0x200f) or 0x2028 <= code <= 0x202e or 0x2066 <= code <= 0x2069,
                f'U+{code:04X} in {output!r}')

    def test_response_is_escaped_on_a_terminal(self):
        with upstream(HOSTILE) as url:
            self.assertEqual(run(['call', 'list_configs'], url), (0, ESCAPED, b''))
            self.assertEqual(run(['call', 'list_configs'], url, terminals=('stdout',)), (0, ESCAPED, b''))

    def test_response_is_unchanged_elsewhere(self):
        with upstream(HOSTILE) as url:
            for terminals in ((), ('stderr',)):
                self.assertEqual(run(['call', 'list_configs'], url, terminals=terminals), (0, HOSTILE + b'\n', b''))

    def test_a_table_fits_the_terminal_and_is_whole_elsewhere(self):
        # A pseudo-terminal that was told no size counts as one of 80 columns.
        text = '\\u202e' + '\u4e16' * 60
        slug = 'a-slug-that-is-longer-than-its-share-of-the-line'
        rows = f'{{"data":[{{"slug":"a","name":"{text}"}},{{"slug":"{slug}","name":"n"}}]}}'.encode()
        call = ['call', 'list_configs', '--format', 'table', '--fields', 'name,slug']
        with upstream(rows) as url:
            status, output, note = run(call, url)
            head, first, second = output.decode().splitlines()
            self.assertEqual(status, 0)
            self.assert_visible(output)
            # Of two columns each, but for the escape and the ellipsis.
            self.assertEqual(first, '\\u202e' + '\u4e16' * 11 + '\u2026   a')
            self.assertEqual((head.split(), second.split()), (['name', 'slug'], ['n', slug]))
            self.assertRegex(note.decode(), r'^1 cell is too wide for the table .*; --format csv shows the whole\.\n$')
            _, output, note = run(call, url, terminals=())
            self.assertIn('\u4e16' * 60, output.decode())
            self.assertEqual(note, b'')

    def test_lists_of_ids_fit_a_usual_terminal(self):
        for tool in 'list_api_keys', 'list_configs', 'list_workspaces', 'list_integrations', 'list_all_users':
            call = ['--sandbox', 'call', tool, '--format', 'table']
            _, output, note = run(call)
            with self.subTest(tool):
                self.assertLessEqual(max(map(len, output.decode().splitlines())), 80)
                self.assertIn('name' if tool != 'list_all_users' else 'email', output.decode().splitlines()[0])
            _, output, _ = run(call, terminals=())
            if tool == 'list_api_keys':
                self.assertRegex(note.decode(), r'\n3 columns have no room: --fields id,workspace_id,user_id or --format csv shows')
                self.assertRegex(output.decode(), r'^id +name +')

    def test_message_of_the_api_is_clean_everywhere(self):
        with upstream(WORSE, status=400, content_type='text/plain') as url:
            for terminals in (('stdout', 'stderr'), ('stderr',), ()):
                status, stdout, stderr = run(['call', 'list_configs'], url, terminals=terminals)
                self.assertEqual((status, stdout), (1, b''))
                self.assertIn(b'HTTP 400', stderr)
                self.assertIn(b'title', stderr)
                self.assert_visible(stderr)

    def test_name_in_a_certificate_is_clean(self):
        with upstream(certificate='tls-controls') as url:
            status, stdout, stderr = run(['call', 'list_configs'], url,
                                         SSL_CERT_FILE=str(SUPPORT / 'tls-controls.crt'))
        self.assertEqual((status, stdout), (1, b''))
        self.assertIn(b'a ]0;b', stderr)
        self.assert_visible(stderr)

    def test_arguments_are_clean_in_complaints(self):
        hostile = 'x\x1b[1m\u009b\u202e'
        for arguments in (['--' + hostile], ['-\x1b'], [hostile], ['call', hostile], ['--toolsets', hostile, 'tools'],
                          ['--timeout', hostile], ['call', 'list_configs', '{"%s":1}' % hostile],
                          ['call', 'list_configs', '{}', hostile],
                          ['--base-url', 'https://' + hostile, 'call', 'list_configs'],
                          ['--api-key-file', '/' + hostile, 'call', 'list_configs']):
            status, stdout, stderr = run(arguments)
            self.assertIn(status, (1, 2), arguments)
            self.assertEqual(stdout, b'')
            self.assertNotEqual(stderr, b'')
            self.assert_visible(stderr)

    def test_tools_are_printed_as_elsewhere(self):
        for arguments in (['tools'], ['tools', '--json']):
            self.assertEqual(run(arguments), run(arguments, terminals=()))


if __name__ == '__main__':
    unittest.main()
