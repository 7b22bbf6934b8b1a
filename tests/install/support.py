# SPDX-License-Identifier: MIT
"""What the tests of an installation share: the build that is installed, folders, and commands that must succeed."""

import os
import pathlib
import re
import shlex
import shutil
import subprocess
import tempfile
import unittest

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PROGRAM = HERE / 'program.c'
BUILD = os.environ['BUILD']
CC = shlex.split(os.environ['CC'])
MESON = os.environ['MESON']
SHARED = os.environ['DEFAULT_LIBRARY'] != 'static'
STATIC = os.environ['DEFAULT_LIBRARY'] != 'shared'
SERVER = os.environ['SERVER'] == 'true'
SONAME = 'libportkeyadmin.so.' + os.environ['SOVERSION']
VERSION = os.environ['VERSION']


def run(*command, **variables):
    """Standard output of a command, which must succeed. None takes a variable away."""
    environment = {**os.environ, **variables}
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=100,
                          env={name: value for name, value in environment.items() if value is not None})
    if done.returncode != 0:
        raise AssertionError(f'{shlex.join(map(str, command))}: {done.returncode}\n{done.stdout}\n{done.stderr}')
    return done.stdout


def needed(program):
    """The names of the shared libraries that a program asks the loader for."""
    return re.findall(r'\(NEEDED\).*\[(.*)\]', run('readelf', '-d', program))


class InFolder(unittest.TestCase):
    """Each test has a folder of its own."""

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix='install-'))
        self.addCleanup(shutil.rmtree, self.folder)

    def write(self, name, text):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding='utf-8')
        return path
