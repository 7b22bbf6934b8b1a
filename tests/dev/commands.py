# SPDX-License-Identifier: MIT
"""The script ./dev, run on a system that is made up: commands.py MESON.

A copy of the script looks for files in a folder of its own, and for programs only there. apt-get is a program that
notes what it is asked for and fails, so that a command ends where its installation would begin.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

# What the script itself calls; a system without these runs no script.
BASE = ('cat', 'chmod', 'cmp', 'cp', 'dirname', 'env', 'grep', 'install', 'nproc', 'rm', 'sh', 'touch', 'tr')

BUILD = {'gcc', 'libc6-dev', 'meson', 'ninja-build', 'pkg-config', 'libcurl4-openssl-dev', 'libpcre2-dev', 'libssl-dev',
         'libmicrohttpd-dev', 'libgnutls28-dev', 'libsqlite3-dev', 'libcjson-dev', 'libcairo2-dev',
         'libyaml-dev'}
GENERATOR = {'python3', 'python3-yaml'}
TESTS = {'g++', 'clang', 'cmake', 'libcmocka-dev', 'valgrind', 'libuv1-dev', 'libevent-dev',
         'libglib2.0-dev', 'locales', 'openssl', 'systemd', 'ccache'}
LINT = {'clang-format', 'clang-tidy', 'cppcheck', 'shellcheck', 'mandoc', 'doxygen'}

ASKED = {
    ('install',): BUILD,
    ('demo',): BUILD | {'python3'},
    ('build',): BUILD | GENERATOR | TESTS,
    ('test',): BUILD | GENERATOR | TESTS | {'npm', 'zsh', 'fish', 'redis-server'},
    ('clients',): BUILD | GENERATOR | TESTS | {'npm'},
    ('docs',): BUILD | GENERATOR | TESTS | {'npm'},
    ('contract',): BUILD | GENERATOR | TESTS | {'npm'},
    ('conformance',): BUILD | GENERATOR | TESTS | {'npm'},
    ('soak',): BUILD | TESTS | {'npm'},
    ('bench',): BUILD | TESTS | {'npm', 'nginx'},
    ('coverage',): BUILD | GENERATOR | TESTS | {'npm', 'zsh', 'fish', 'redis-server', 'gcovr'},
    ('lint',): BUILD | TESTS | LINT,
    ('reference',): {'doxygen'},
    ('fuzz',): BUILD | TESTS | {'libclang-rt-14-dev'},
    ('drift', 'new.yaml'): GENERATOR,
}

APT = '''
echo "$*" >> {folder}/apt-get.log
if [ "$1" = install ]; then
    cat {folder}/usr/sbin/policy-rc.d > {folder}/policy-meanwhile 2>/dev/null
    exit {status}
fi
'''

# A project as ./dev expects it, with one test. It needs no compiler.
PROJECT = '''
project('small', version: '1', meson_version: '>=1.0.1')
if get_option('tests')
  test('one', find_program('true'), suite: ['unit', 'contract'])
endif
'''


class Dev(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix='dev-')
        self.addCleanup(shutil.rmtree, self.folder)
        self.source = os.path.join(self.folder, 'source')
        self.write('source/dev', self.read_script().replace('/usr/', f'{self.folder}/usr/'), 0o755)
        for name in BASE:
            self.link(name, shutil.which(name))
        self.program('id', 'echo 0')
        self.program('apt-get', APT.format(folder=self.folder, status=1))
        os.makedirs(self.path('usr/sbin'))

    @staticmethod
    def read_script():
        with open(os.path.join(ROOT, 'dev'), encoding='utf-8') as stream:
            return stream.read()

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, text, mode=0o644):
        os.makedirs(os.path.dirname(self.path(name)), exist_ok=True)
        with open(self.path(name), 'w', encoding='utf-8') as stream:
            stream.write(text)
        os.chmod(self.path(name), mode)

    def read(self, name):
        """What a file holds; nothing where it is missing."""
        if not os.path.exists(self.path(name)):
            return ''
        with open(self.path(name), encoding='utf-8') as stream:
            return stream.read()

    def program(self, name, text=''):
        self.write(os.path.join('usr/bin', name), f'#!/bin/sh\n{text}\n', 0o755)

    def link(self, name, target):
        os.makedirs(self.path('usr/bin'), exist_ok=True)
        os.symlink(target, self.path(os.path.join('usr/bin', name)))

    def dev(self, *words, **variables):
        """(exit status, all output)"""
        done = subprocess.run(['/bin/sh', os.path.join(self.source, 'dev'), *words], stdin=subprocess.DEVNULL,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=60,
                              env={'PATH': self.path('usr/bin'), **variables})
        return done.returncode, done.stdout

    def asked(self, *words):
        """The packages that a command wants to install."""
        self.write('apt-get.log', '')
        self.dev(*words)
        installed = [line for line in self.read('apt-get.log').splitlines() if line.startswith('install ')]
        return {word for line in installed for word in line.split()[1:] if not word.startswith('-')}


class Packages(Dev):
    def test_each_command_installs_what_it_needs(self):
        for words, expected in ASKED.items():
            with self.subTest(words):
                self.assertEqual(self.asked(*words), expected)

    def test_setup_installs_what_the_commands_do(self):
        self.assertEqual(self.asked('setup'), set().union(*ASKED.values()))

    def test_what_is_there_is_not_installed(self):
        for name in ('gcc', 'meson', 'pkg-config'):
            self.program(name)
        self.assertEqual(self.asked('install'), {'libc6-dev', 'ninja-build'})

    def test_npm_packages(self):
        """They are installed once."""
        for name in ('gcc', 'g++', 'clang', 'cmake', 'meson', 'ninja', 'pkg-config', 'python3', 'valgrind', 'openssl', 'systemd-analyze',
                     'ccache'):
            self.program(name)
        for name in ('usr/include/stdio.h', 'usr/share/i18n/locales/de_DE', 'source/tests/node/package-lock.json',
                     'source/meson.build'):
            self.write(name, '')
        self.program('npm', f'echo "$*" >> {self.folder}/npm.log; rm -rf node_modules; mkdir node_modules')
        self.link('mkdir', shutil.which('mkdir'))
        for command in ('soak', 'soak'):
            self.dev(command)
        self.assertEqual(self.read('npm.log').splitlines(), ['ci --no-progress'])


class Services(Dev):
    """The benchmark's upstream and the tests' store are installed as programs, not as services."""

    def setUp(self):
        super().setUp()
        self.program('update-rc.d', f'echo "$*" >> {self.folder}/update-rc.d.log')

    def policy_says(self, service):
        """The exit status of the policy that held while packages were installed."""
        self.assertNotEqual(self.read('policy-meanwhile'), '')
        return subprocess.run(['/bin/sh', self.path('policy-meanwhile'), service, 'start'], timeout=60).returncode

    def test_it_is_not_started(self):
        self.program('apt-get', APT.format(folder=self.folder, status=0))
        self.dev('bench')
        self.assertEqual(self.policy_says('nginx'), 101)
        self.assertEqual(self.policy_says('ssh'), 0)
        self.assertEqual(self.read('update-rc.d.log'), 'nginx disable\n')
        self.assertEqual(os.listdir(self.path('usr/sbin')), [])

    def test_nor_is_the_other(self):
        self.program('apt-get', APT.format(folder=self.folder, status=0))
        self.dev('coverage')
        self.assertEqual((self.policy_says('redis-server'), self.policy_says('ssh')), (101, 0))
        self.assertEqual(self.read('update-rc.d.log'), 'redis-server disable\n')

    def test_an_installation_that_fails_leaves_no_policy(self):
        self.dev('bench')
        self.assertEqual(self.policy_says('nginx'), 101)
        self.assertEqual(os.listdir(self.path('usr/sbin')), [])
        self.assertEqual(self.read('update-rc.d.log'), '')

    def test_a_policy_of_the_system_stays(self):
        self.write('usr/sbin/policy-rc.d', 'mine')
        self.dev('bench')
        self.assertEqual(self.read('policy-meanwhile'), 'mine')
        self.assertEqual(self.read('usr/sbin/policy-rc.d'), 'mine')

    def test_other_commands_set_no_policy(self):
        self.dev('demo')
        self.assertEqual(self.read('policy-meanwhile'), '')


class Folders(Dev):
    """Folders that were set up by hand, or by another command."""

    def setUp(self):
        super().setUp()
        for name in ('gcc', 'g++', 'clang', 'cmake', 'pkg-config', 'npm', 'valgrind', 'openssl', 'systemd-analyze', 'ccache', 'zsh', 'fish',
                     'redis-server'):
            self.program(name)
        for name in ('meson', 'ninja', 'true'):
            self.link(name, shutil.which(name))
        self.link('python3', sys.executable)
        self.write('source/meson.build', PROJECT)
        with open(os.path.join(ROOT, 'meson_options.txt'), encoding='utf-8') as stream:
            self.write('source/meson_options.txt', stream.read())
        for name in ('usr/include/stdio.h', 'usr/share/i18n/locales/de_DE', 'source/tests/node/package-lock.json',
                     'source/tests/node/node_modules/.installed.json',
                     'source/tests/clients/package-lock.json',
                     'source/tests/clients/node_modules/.installed.json'):
            self.write(name, '')

    def set_up(self, folder, *options):
        subprocess.run([*MESON, 'setup', os.path.join(self.source, folder), self.source, *options], check=True,
                       stdout=subprocess.DEVNULL, timeout=60)

    def option(self, folder, name):
        options = json.loads(self.read(f'source/{folder}/meson-info/intro-buildoptions.json'))
        return next(option['value'] for option in options if option['name'] == name)

    def test_tests_are_turned_on(self):
        for command in ('build', 'check', 'test', 'contract'):
            with self.subTest(command):
                shutil.rmtree(os.path.join(self.source, 'build'), ignore_errors=True)
                self.set_up('build', '-Dtests=false')
                _, out = self.dev(command)
                self.assertIn('meson configure build -Dtests=true\n', out)
                self.assertIs(self.option('build', 'tests'), True)
                if command != 'build':
                    self.assertRegex(out, r'1/1 .*\bone +OK')

    def test_a_folder_with_tests_is_left_alone(self):
        self.set_up('build', '-Ddefault_library=both')
        status, out = self.dev('check')
        self.assertEqual(status, 0, out)
        self.assertNotIn('meson configure', out)

    def test_the_demo_turns_no_tests_on(self):
        self.dev('demo')
        self.assertIs(self.option('build', 'tests'), False)

    def test_another_document_is_refused(self):
        self.set_up('build', '-Dspec=petstore.yaml')
        status, out = self.dev('check')
        self.assertEqual((status, out), (
            1, 'dev: build/ was set up for another document (-Dspec); remove it or move it away\n'))

    def test_no_figures_is_an_error_that_says_so(self):
        status, out = self.dev('contract')
        self.assertEqual(status, 1)
        self.assertEqual(out.splitlines()[-1], "dev: no test printed a line that begins with 'contract: '")

    def test_an_installation_goes_where_it_is_asked_to(self):
        for prefix in ('/first', '/second'):
            status, out = self.dev('install', PREFIX=prefix)
            self.assertEqual(status, 0, out)
            self.assertEqual(self.option('build-install', 'prefix'), prefix)
            self.assertEqual(self.option('build-install', 'default_library'), 'both')
        self.assertIn('meson configure build-install -Dprefix=/second\n', out)


class Drift(Dev):
    def test_without_a_document(self):
        status, out = self.dev('drift')
        self.assertEqual(status, 2)
        self.assertIn('./dev drift DOCUMENT', out)
        self.assertIn('openapi.yaml in the repository github.com/Portkey-AI/openapi', out)
        self.assertFalse(re.search('apt-get|Error', out), out)


if __name__ == '__main__':
    MESON = sys.argv[1:]
    unittest.main(argv=sys.argv[:1])
