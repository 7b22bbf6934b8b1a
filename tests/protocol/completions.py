# SPDX-License-Identifier: MIT
"""The completions of bash, zsh and fish: that they know every option, and what they complete, in these shells."""

import json
import os
import pathlib
import pty
import re
import select
import shutil
import subprocess
import sys
import tempfile
import unittest

PROGRAM = pathlib.Path(sys.argv.pop(1))
BUILD = sys.argv.pop(1)
FOLDER = pathlib.Path(__file__).parents[2] / 'server' / 'completions'
BASH = FOLDER / 'portkey-admin-mcp.bash'
ZSH = FOLDER / '_portkey-admin-mcp'
FISH = FOLDER / 'portkey-admin-mcp.fish'
NAME = 'portkey-admin-mcp'
READY = b'\x1b[?2004h'  # what zsh writes when it reads keys: a paste shall be marked as one
PATIENCE = 60  # seconds


def environment(home, **more):
    """The shells find the program in their PATH; nothing of the user's own settings reaches them."""
    return {'PATH': f'{PROGRAM.parent}:{os.environ["PATH"]}', 'HOME': home, 'TERM': 'dumb', 'LC_ALL': 'C.UTF-8', **more,
            **{name: os.environ[name] for name in ('ASAN_OPTIONS', 'UBSAN_OPTIONS') if name in os.environ}}


def output(arguments, home, **more):
    result = subprocess.run(arguments, env=environment(home, **more), capture_output=True, text=True, timeout=60)
    if result.returncode != 0 or result.stderr:
        raise AssertionError(f'{arguments}: {result.stderr}')
    return result.stdout


class Terminal:
    """A shell in a terminal. It is asked only while it reads keys: what is typed before may be lost."""

    def __init__(self, arguments, variables):
        self._child, self._terminal = pty.fork()
        if self._child == 0:
            os.execvpe(arguments[0], arguments, variables)
        self._shown = b''

    def __enter__(self):
        self._wait()
        return self

    def __exit__(self, *_):
        os.close(self._terminal)  # which ends the shell
        os.waitpid(self._child, 0)

    def type(self, keys):
        """Returns all that was shown until the shell reads keys again."""
        self._shown = b''
        os.write(self._terminal, keys.encode())
        self._wait()
        return self._shown.decode()

    def _wait(self):
        while not self._shown.endswith(READY):
            if not select.select([self._terminal], [], [], PATIENCE)[0]:
                raise AssertionError(f'the shell reads no keys: {self._shown}')
            self._shown += os.read(self._terminal, 65536)


class Shell:
    """Tests that run in each shell. complete() returns what a tab after the line leads to."""

    def setUp(self):
        self.home = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.home)

    def test_commands_and_their_operands(self):
        self.assertEqual(self.complete('too'), 'tools')
        self.assertEqual(self.complete('call list_secret'), 'list_secret_references')
        self.assertEqual(self.complete('tools delete_configg'), None)
        self.assertEqual(self.complete('--timeout 5 tools list_sec'), 'list_secret_references')

    def test_options_and_their_values(self):
        self.assertEqual(self.complete('--read'), '--read-only')
        self.assertEqual(self.complete('tools --nam'), '--names')
        self.assertEqual(self.complete('--toolsets anal'), 'analytics')
        self.assertEqual(self.complete('--toolsets configs,anal'), 'configs,analytics')
        self.assertEqual(self.complete('--exclude-tools get_config,list_sec'), 'get_config,list_secret_references')

    def test_experimental_names(self):
        self.assertEqual(self.complete('--exp'), '--experimental')
        for line, completed in (('call list_agent_server_u', 'list_agent_server_user_access'),
                                ('--toolsets agent-s', 'agent-servers'),
                                ('--tools get_config,fetch_agent_c', 'get_config,fetch_agent_card')):
            with self.subTest(line):
                self.assertNotEqual(self.complete(line), completed)
                self.assertEqual(self.complete(f'--experimental {line}'), completed)

    def test_options_of_the_sandbox(self):
        self.assertEqual(self.complete('sandbox --fau'), '--fault')
        self.assertEqual(self.complete('sandbox --seed em'), 'empty')
        self.assertNotEqual(self.complete('--fau'), '--fault')
        self.assertEqual(self.complete('--sandb'), '--sandbox')
        self.assertEqual(self.complete('--sandbox --seed em'), 'empty')
        self.assertEqual(self.complete('--sandbox call --clo'), '--clock')
        self.assertNotEqual(self.complete('call --clo'), '--clock')

    def test_options_of_http(self):
        self.assertEqual(self.complete('htt'), 'http')
        self.assertEqual(self.complete('http --hos'), '--host')
        self.assertEqual(self.complete('http --por'), '--port')
        self.assertEqual(self.complete('http --wor'), '--workers')
        self.assertNotEqual(self.complete('--hos'), '--host')

    def test_files(self):
        pathlib.Path(self.home, 'key-of-mine').touch()
        for before in ('--api-key-file', 'observe', 'sandbox --db'):
            self.assertEqual(self.complete(f'{before} {self.home}/key-'), f'{self.home}/key-of-mine')

    def test_settings_choose_the_tools_that_are_completed(self):
        self.assertEqual(self.complete('call list_secret', PORTKEY_EXCLUDE_TOOLS='list_secret_references'), None)
        self.assertEqual(self.complete('--tools list_secret', PORTKEY_TOOLS='nothing'), 'list_secret_references')


class Bash(Shell, unittest.TestCase):
    def complete(self, line, **more):
        words = [NAME, *line.split(' ')]
        script = f'source {BASH}; compopt() {{ :; }}; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); ' \
            f'_portkey_admin_mcp {NAME}; printf "%s\\n" "${{COMPREPLY[@]}}"'
        found = output(['bash', '-c', script, 'bash', *words], self.home, **more).split()
        return found[0] if len(found) == 1 else None

    def test_an_equals_sign_is_a_word_of_its_own(self):
        for line in ('--toolsets = anal', 'tools --toolsets = anal'):
            self.assertEqual(self.complete(line), 'analytics')
        self.assertEqual(self.complete('--toolsets = configs call list_secret'), 'list_secret_references')

    def test_it_is_registered(self):
        self.assertIn('-F _portkey_admin_mcp portkey-admin-mcp',
                      output(['bash', '-c', f'source {BASH}; complete -p {NAME}'], self.home))


class Zsh(Shell, unittest.TestCase):
    """In a terminal, as zsh completes nowhere else: a tab, then the line is made one that does nothing, and run."""

    @classmethod
    def setUpClass(cls):
        folder = tempfile.mkdtemp()
        cls.addClassCleanup(shutil.rmtree, folder)
        cls.dump = f'{folder}/dump'  # of what compinit finds, which takes it a second

    def complete(self, line, **more):
        with Terminal(['zsh', '-f', '-i'], environment(self.home, HISTSIZE='100', **more)) as terminal:
            terminal.type(f'fpath=({FOLDER} $fpath); autoload -U compinit; compinit -u -d {self.dump}; '
                          'zstyle ":completion:*" insert-tab false; unsetopt beep auto_menu list_ambiguous\n')
            terminal.type(f'{NAME} {line}\t\x01: \n')
            shown = terminal.type('print -r -- "last: $history[$((HISTCMD-1))]"\n')
        completed = re.search(rf'last: : {NAME} (.*?)\r?\n', shown)
        if not completed:
            raise AssertionError(shown)
        word = completed[1].rstrip(' ').split(' ')[-1]
        return word if word != line.split(' ')[-1] else None


class Fish(Shell, unittest.TestCase):
    def complete(self, line, **more):
        found = output(['fish', '--no-config', '-c', f'source {FISH}; complete -C "{NAME} {line}"'], self.home, **more)
        words = [one.split('\t')[0] for one in found.splitlines()]
        return words[0] if len(words) == 1 else None


class Scripts(unittest.TestCase):
    def test_every_option_is_in_each_script(self):
        """And in the help and the manual page: all that the program takes, but for the one that it refuses."""
        root = pathlib.Path(__file__).parents[2]
        table = re.findall(r'\{"([a-z-]+)", \S+ ([A-Z]+), ', (root / 'server/cli/flags.c').read_text())
        options = {f'--{name}' for name, kind in table if kind != 'KEY'}
        self.assertGreater(len(options), 15)
        self.assertEqual(options, set(re.findall(r'--[a-z][a-z-]+', output([PROGRAM, '--help'], '/'))))
        manual = (root / 'server/portkey-admin-mcp.1').read_text()
        self.assertEqual({name for name in options if f'Fl {name[1:]}' not in manual}, {'--version'})  # the command version
        for script in (BASH, ZSH):
            self.assertLessEqual(options, set(re.findall(r'--[a-z][a-z-]+', script.read_text())), script)
        fish = {f'--{name}' for name in re.findall(r'^complete .*? -l ([a-z-]+)', FISH.read_text(), re.MULTILINE)}
        self.assertEqual(fish, options)

    def test_they_are_installed_where_the_shells_look(self):
        installed = json.loads(subprocess.check_output(['meson', 'introspect', '--installed', BUILD]))
        ends = {pathlib.Path(source).name: target for source, target in installed.items()}
        for source, target in (
            (BASH, f'/share/bash-completion/completions/{NAME}'), (ZSH, f'/share/zsh/site-functions/_{NAME}'),
            (FISH, f'/share/fish/vendor_completions.d/{NAME}.fish'),
            (pathlib.Path('tools.md'), '/share/doc/portkey-admin/tools.md'),
        ):
            self.assertTrue(ends[source.name].endswith(target), ends[source.name])


if __name__ == '__main__':
    unittest.main()
