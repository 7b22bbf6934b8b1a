# SPDX-License-Identifier: MIT
"""A program that was built with one release runs with a later one, and sends and reads what it did.

Usage: growth.py ENGINE [FLAG ...]

ENGINE is an archive of the library without generated objects, FLAGs are what these and the program are compiled with, as
ENGINE is. The library is made twice, under one SONAME: of the documents in growth/before and, after a release, of those
in growth/after.
"""

import contextlib
import http.server
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile
import threading
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
HERE = ROOT / 'tests/abi/growth'
SONAME = 'libportkeyadmin.so.1'
WARNINGS = ['-std=c11', '-O1', '-g', '-Wall', '-Wextra', '-Wpedantic', '-Wconversion', '-Wshadow', '-Werror']
INCLUDE = ['-I', str(ROOT / 'runtime/include')]

ITEMS = ('{"total": 2, "data": [{"colour": "red", "name": "one", "old": 7, "size": {"height": 2, "width": 3}, "any": {"one": 1}},'
         ' {"name": "two", "size": null, "any": [1]}]}')


class Upstream(http.server.ThreadingHTTPServer):
    """Keeps what it receives, byte for byte."""

    daemon_threads = True

    def __init__(self):
        super().__init__(('127.0.0.1', 0), Answers)
        self.received = []
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def take(self):
        received, self.received = self.received, []
        return received


class Answers(http.server.BaseHTTPRequestHandler):
    def answer(self):
        body = self.rfile.read(int(self.headers.get('Content-Length', 0)))
        self.server.received.append((self.requestline, self.headers.items(), body))
        text = ITEMS if '/items?' in self.path or self.path.endswith('/items') else '{"count": 3, "text": "extra"}'
        status, text = (204, '') if self.command == 'DELETE' else (200, text)
        self.send_response(status)
        if text:
            self.send_header('Content-Type', 'application/json')
            self.send_header('Content-Length', str(len(text)))
        self.end_headers()
        self.wfile.write(text.encode())

    do_GET = do_PUT = do_DELETE = answer

    def log_message(self, *_):
        pass


class Library:
    """What is generated of the documents in a folder, and the shared library made with it."""

    def __init__(self, folder, documents, lock):
        self.folder = pathlib.Path(folder)
        self.documents = documents
        self.lock = lock

    def generate(self):
        return codegen('--spec', str(self.documents / 'root.yaml'), '--output', str(self.folder), '--lock', str(self.lock))

    def build(self):
        objects = self.folder / 'objects'
        objects.mkdir()
        # What is generated for the sandbox, the surfaces and those who show answers is a part of the server.
        sources = [str(path) for path in sorted(self.folder.rglob('*.c')) if path.parent.name not in ('sandbox', 'shown', 'surface')]
        for number, source in enumerate(sources):
            compile_c('-fPIC', '-fvisibility=hidden', '-I', str(ROOT / 'runtime'), *INCLUDE, '-I', str(self.folder / 'include'),
                      '-c', source, '-o', str(objects / f'{number}.o'))
        # The program is told by its SONAME which library it needs, and finds it where it is started.
        compile_c('-shared', f'-Wl,-soname,{SONAME}', '-o', str(self.folder / SONAME), '-Wl,--whole-archive', ENGINE,
                  '-Wl,--no-whole-archive', *map(str, objects.glob('*.o')), '-lcurl', '-lpcre2-8', '-lm')
        return self

    def program(self, name):
        binary = self.folder / name
        compile_c(*INCLUDE, '-I', str(self.folder / 'include'), str(HERE / f'{name}.c'), '-o', str(binary),
                  str(self.folder / SONAME))
        return binary

    def run(self, program, *arguments):
        done = subprocess.run([program, *arguments], env={**os.environ, 'LD_LIBRARY_PATH': str(self.folder)},
                              capture_output=True, text=True, check=False, timeout=60)
        assert done.returncode == 0, done.stderr
        return done.stdout.splitlines()


def codegen(*arguments):
    """(exit status, what is printed of errors)"""
    done = subprocess.run([sys.executable, '-B', '-m', 'codegen', *arguments], cwd=ROOT, capture_output=True, text=True,
                          check=False)
    return done.returncode, done.stderr


def compile_c(*arguments):
    done = subprocess.run(['cc', *WARNINGS, *FLAGS, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


class Growth(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(cls.enterClassContext(tempfile.TemporaryDirectory(prefix='growth-')))
        lock = cls.folder / 'names.lock'
        cls.before = Library(cls.folder / 'before', HERE / 'before', lock)
        assert cls.before.generate() == (0, ''), 'before/ is refused'
        cls.before.build()
        assert codegen('release', '--spec', str(HERE / 'before/root.yaml'), '--lock', str(lock)) == (0, '')
        cls.released = lock.read_text(encoding='utf-8')
        cls.after = Library(cls.folder / 'after', HERE / 'after', lock)
        cls.gone = cls.after.generate()
        for line in cls.gone[1].splitlines():
            forget = shlex.split(line.partition('run: python3 -m codegen ')[2])
            assert codegen(*forget) == (0, ''), forget
        assert cls.after.generate() == (0, ''), 'after/ is refused'
        cls.after.build()

    @contextlib.contextmanager
    def upstream(self):
        server = Upstream()
        try:
            yield server, f'http://127.0.0.1:{server.server_port}/v1'
        finally:
            server.shutdown()
            server.server_close()

    def test_what_a_release_fixes(self):
        lines = self.released.splitlines()
        self.assertIn('layout portkey_list_items_params 1 q:STRING page:INTEGER state:STRING', lines)
        self.assertIn('layout portkey_rule 1 name:STRING strict:BOOLEAN limits:OBJECT_LIST:portkey_limit', lines)
        self.assertIn('released list_items items portkey_list_items_answer portkey_item', lines)
        self.assertIn('symbol portkeyadmin_answers_extras', lines)
        self.assertIn('revision 2', lines)

    def test_what_goes_has_to_be_meant(self):
        status, err = self.gone
        self.assertEqual(status, 1)
        self.assertEqual(re.findall(r"names\.lock:[0-9]+: '(.*)' is gone, ", err), [
            'argument list_items q', 'structure portkey_get_extra_answer', 'field portkey_item.old', 'operation get_extra',
            'operation remove_item'])

    def test_an_older_program(self):
        program = self.before.program('program')
        with self.upstream() as (server, address):
            said = self.before.run(program, address)
            sent = server.take()
            later_said = self.after.run(program, address)
            later_sent = server.take()
        self.assertEqual(said.count('item one width 3 any {"one": 1}'), 4)
        self.assertIn('total 2', said)
        self.assertEqual(sent[0][0], 'GET /v1/items?state=new HTTP/1.1')
        self.assertIn(b'{"rules":[{"name":"first","strict":true,"limits":[{"most":1},{"most":2},{"most":3}]},'
                      b'{"name":"second","limits":[{"most":1},{"most":2}]}],"limit":{"most":1}}', [body for *_, body in sent])
        at = said.index('remove: done')
        self.assertEqual(said[at:at + 6], ['remove: done', 'request: done', 'extra: done', 'extra read: done', 'list: done',
                                           'read: done'])
        # What is there all the same is as before; what is gone is refused before anything is sent.
        self.assertEqual(later_said[:at], said[:at])
        self.assertEqual(later_said[at:], ['remove: PORTKEY_EUNKNOWN', 'request: PORTKEY_EUNKNOWN', 'extra: PORTKEY_EUNKNOWN',
                                           'list: PORTKEY_EINVAL'])
        self.assertEqual(len(sent), 7)
        self.assertEqual(later_sent, sent[:4])

    def test_a_later_program(self):
        program = self.after.program('later')
        self.assertEqual(self.after.run(program), [
            'view: done', '/items?view=short&page=2', 'rules: done',
            '{"rules":[{"name":"first","order":1},{"name":"second","order":2}]}', 'count: done'])
        self.assertEqual(self.before.run(program), ['view: PORTKEY_EINVAL', 'rules: PORTKEY_EINVAL', 'count: PORTKEY_EUNKNOWN'])


if __name__ == '__main__':
    ENGINE, *FLAGS = sys.argv[1:]
    unittest.main(argv=sys.argv[:1])
