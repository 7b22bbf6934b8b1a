# SPDX-License-Identifier: MIT
"""A session with the server, as an AI client would have it, on the sandbox. demo.py PROGRAM

Ends with 0 when every step did what it should.
"""

import json
import os
import re
import sys
import textwrap

sys.dont_write_bytecode = True

from session import Session
from story import CLOCK, CLOCK_SHOWN, STORY

# Of a line, in characters: what a terminal shows without breaking it.
WIDTH = 98


def print_heading(text):
    bold = ('\x1b[1m', '\x1b[0m') if sys.stdout.isatty() else ('', '')
    print(f'\n{bold[0]}{text}{bold[1]}')


def print_shortened(line):
    print(line if len(line) <= WIDTH else line[:WIDTH - 1] + '…')


def print_refusal(text):
    """All of it, broken between words and indented as far as the text of an answer."""
    lines = [part for line in text.rstrip().split('\n') for part in textwrap.wrap(line, WIDTH - 4)]
    print('  ← ' + '\n    '.join(lines))


def print_answer(step, memory, text):
    """As the step shows it, or as it is."""
    if step.shown is None:
        print_shortened('  ← ' + re.sub(r'\s*\n\s*', ' ', text))
        return
    for i, line in enumerate(step.shown(memory, json.loads(text))):
        print_shortened(('  ← ' if i == 0 else '    ') + line)


def play(session, step, memory):
    """Plays one step. Returns what went wrong, or None."""
    arguments = step.arguments(memory)
    print_heading(step.title)
    print_shortened(f'  → {step.tool} {json.dumps(arguments, ensure_ascii=False)}')
    text, is_refused = session.call(step.tool, arguments)
    if is_refused:
        print_refusal(text)
        return None if step.refusal and re.search(step.refusal, text) else f'{step.tool} failed'
    print_answer(step, memory, text)
    if step.refusal:
        return f'{step.tool} should have been refused'
    step.remember(memory, json.loads(text))
    return None


def print_start(session):
    tools, cursor = [], {}
    while cursor is not None:
        page = session.ask('tools/list', **cursor)
        tools += page['tools']
        cursor = {'cursor': page['nextCursor']} if 'nextCursor' in page else None
    read_only = sum(tool['annotations']['readOnlyHint'] for tool in tools)
    print_heading(f'A session with the server, which calls its sandbox: a company on {CLOCK_SHOWN}')
    print(f'  {session.server["serverInfo"]["name"]} {session.server["serverInfo"]["version"]}, MCP '
          f'{session.server["protocolVersion"]}: {len(tools)} tools, {read_only} of them read-only')


def print_next(program):
    print_heading('To ask it yourself, without an account: with Claude Code, or from the shell')
    print(f'  claude mcp add portkey-sandbox -- {program} --sandbox\n'
          f'  {program} --sandbox call list_api_keys\n'
          '  docs/clients.md has the lines of other clients, and of an account with Portkey.')


def main(program):
    session = Session(program, '--surface', 'full', '--sandbox', '--clock', CLOCK)
    failures = []
    memory = {}
    print_start(session)
    for step in STORY:
        failure = play(session, step, memory)
        if failure:
            print(f'  ✗ {failure}')
            failures.append(failure)
    session.close()
    print_next(program)
    if failures:
        print(f'\n{len(failures)} of {len(STORY)} steps went wrong: {", ".join(failures)}')
    else:
        print(f'\nAll {len(STORY)} steps did what they should.')
    return 1 if failures else 0


if __name__ == '__main__':
    sys.exit(main(os.path.abspath(sys.argv[1])))
