# SPDX-License-Identifier: MIT
"""The completions of bash, zsh and fish: what they complete, in these shells, and that they, the help and the manual
page have the commands and options of the program's tables."""

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
SERVER = pathlib.Path(__file__).parents[2] / 'server'
FOLDER = SERVER / 'completions'
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


class Table:
    """The commands, and which options go with each, as the program has them; "" is serving, without a command."""

    def __init__(self):
        rows = re.findall(r'\{"([a-z-]+)", \S+ ([A-Z]+), (.*?), (?:AT|0)', (SERVER / 'cli' / 'flags.c').read_text())
        names = (SERVER / 'cli' / 'options' / 'command_table.c').read_text()
        self.commands = re.findall(r'\n    \{"([a-z]+)", ', names)
        self.kinds = {f'--{name}': kind for name, kind, _ in rows if kind != 'KEY'}
        self._places = {f'--{name}': places for name, kind, places in rows if kind != 'KEY'}

    def goes_with(self, option, command, is_inside=False):
        places = self._places[option]
        if f'ON({command.upper()})' in places:
            return not places.startswith('EVERY')
        return places.startswith('EVERY') or (is_inside and 'INSIDE' in places)

    def of(self, command, is_inside=False):
        return {option for option in self.kinds if self.goes_with(option, command, is_inside)}

    def own(self, command):
        """Those that do not go with all commands."""
        return self.of(command) - self.of('')

    def __str__(self):
        return '\n'.join(f'{command}: {" ".join(sorted(self.own(command)))}' for command in self.commands)


TABLE = Table()


def bash(line, home, **more):
    """What bash completes the last word of the line to."""
    script = f'source {BASH}; compopt() {{ :; }}; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); ' \
        f'_portkey_admin_mcp {NAME}; printf "%s\\n" "${{COMPREPLY[@]}}"'
    return output(['bash', '-c', script, 'bash', NAME, *line.split(' ')], home, **more).split()


def zsh(line, home):
    """The commands and options that its script knows for such a line; what zsh makes of these needs a terminal."""
    script = f'_arguments() {{ print -rl -- $commands "$@" }}; words=("$@"); source {ZSH}'
    known = output(['zsh', '-f', '-c', script, 'zsh', NAME, *line.split(' ')], home).splitlines()
    return re.findall(r'^(?:\([^)]*\))?\*?(--[a-z-]+|[a-z]+(?=:))', '\n'.join(known), re.MULTILINE)


def fish(line, home, **more):
    """What fish completes the last word of the line to."""
    found = output(['fish', '--no-config', '-c', f'source {FISH}; complete -C "{NAME} {line}"'], home, **more)
    return [one.split('\t')[0] for one in found.splitlines()]


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
        found = bash(line, self.home, **more)
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
        found = fish(line, self.home, **more)
        return found[0] if len(found) == 1 else None


def entries(text):
    """Each option in the general help with its text."""
    found = {}
    for entry in re.split(r'\n  (?=-)', text):
        head = re.split(r'  +|\n', entry)[0]
        found.update({name: ' '.join(entry.split()) for name in re.findall(r'--[a-z][a-z-]+', head)})
    return found


class Tables(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print(TABLE)

    def setUp(self):
        self.home = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.home)

    def test_there_are_some(self):
        self.assertEqual(len(TABLE.commands), 12)
        self.assertGreater(len(TABLE.kinds), 40)
        self.assertEqual(TABLE.own('http'), {'--host', '--port', '--principals', '--workers'})
        self.assertNotIn('--sandbox', TABLE.of('sandbox'))

    def test_each_script_has_the_options_of_each_command(self):
        for shell in (bash, zsh, fish):
            for command in ('', *TABLE.commands):
                for inside in ('', '--sandbox '):
                    if command == 'sandbox' and inside:
                        continue
                    line = f'{inside}{command}{" " if command else ""}--'
                    with self.subTest(shell=shell.__name__, line=line):
                        known = {word for word in shell(line, self.home) if word.startswith('--')}
                        self.assertEqual(known, TABLE.of(command, bool(inside)))

    def test_each_script_has_the_commands(self):
        for shell in (bash, zsh, fish):
            with self.subTest(shell=shell.__name__):
                self.assertEqual([word for word in sorted(shell('', self.home)) if word[0] != '-'], sorted(TABLE.commands))
        for shell in (bash, fish):
            self.assertEqual({*shell('help ', self.home)}, {*TABLE.commands} - {'help', 'version'})

    def test_bash_knows_which_options_have_a_value(self):
        names = re.search(r'--@\(([^)]*)\)', BASH.read_text())[1].split('|')
        self.assertEqual({f'--{name}' for name in names}, {name for name, kind in TABLE.kinds.items() if kind != 'SWITCH'})

    def test_the_help_of_each_command_has_its_options(self):
        for command in TABLE.commands:
            if command not in ('help', 'version'):
                text = output([PROGRAM, command, '--help'], '/')
                self.assertEqual({*re.findall(r'^  (--[a-z-]+)', text, re.MULTILINE)}, TABLE.own(command), command)

    def test_the_help_says_which_commands_an_option_goes_with(self):
        text = output([PROGRAM, '--help'], '/')
        commands = text.split('\nCommands:\n')[1].split('\nOptions ')[0]
        self.assertEqual({*re.findall(r'^  ([a-z]+)', commands, re.MULTILINE)}, {*TABLE.commands})
        known = entries(text.split('\n\nThe variables ')[0])
        self.assertEqual({*known}, {*TABLE.kinds})
        for option, entry in known.items():
            named = {word for words in re.findall(r'\(([a-z, ]+)\)', entry) for word in words.split(', ')}
            expected = {command for command in TABLE.commands if option in TABLE.own(command)}
            if TABLE.goes_with(option, '', True) and expected:
                expected = {'with a sandbox'}
            self.assertEqual(named, expected, entry)

    def test_the_manual_page_has_the_options_of_each_command(self):
        manual = (SERVER / 'portkey-admin-mcp.1').read_text()
        synopsis = manual.split('\n.Sh SYNOPSIS\n')[1].split('\n.Sh ')[0]
        forms = [re.search(r'^\.Cm ([a-z]+)$(.*)', form, re.MULTILINE | re.DOTALL) for form in synopsis.split('.Nm')]
        found = {form[1]: {f'-{name}' for name in re.findall(r'Fl (-[a-z-]+)', form[2])} for form in forms if form}
        self.assertEqual(found, {command: TABLE.own(command) for command in TABLE.commands})
        # "--version" is the command version.
        self.assertEqual({name for name in TABLE.kinds if f'Fl {name[1:]}' not in manual}, {'--version'})

    def test_an_option_is_refused_with_the_commands_that_it_does_not_go_with(self):
        operands = {command: ['x'] for command in ('call', 'export', 'import', 'diff')}
        for command in ('', *TABLE.commands):
            for option in TABLE.kinds.keys() - TABLE.of(command) - {'--key'}:
                line = [*([command] if command else []), *operands.get(command, []), option]
                line += ['x'] if TABLE.kinds[option] != 'SWITCH' else []
                done = subprocess.run([PROGRAM, *line], env=environment('/'), capture_output=True, text=True, timeout=60)
                with self.subTest(' '.join(line)):
                    self.assertEqual(done.returncode, 2)
                    self.assertEqual(done.stdout, '')
                    self.assertRegex(done.stderr, self._refusal(command, option))

    @staticmethod
    def _refusal(command, option):
        """Every command that the option goes with is named, or the ones that it does not go with."""
        if (command, option) == ('report', '--workspace'):
            return r'takes the workspace as its argument: report WORKSPACE'
        named = [one for one in TABLE.commands if TABLE.goes_with(option, one) != TABLE.goes_with(option, '')]
        words = f' the command{"s" if len(named) > 1 else ""} ' + ' and '.join(', '.join(named).rsplit(', ', 1))
        if TABLE.goes_with(option, ''):
            return f': {option} does not go with{words}\n'
        return f': {option} goes with{words}{", or with --sandbox" if TABLE.goes_with(option, "", True) else " only"}\n'


class Scripts(unittest.TestCase):
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
