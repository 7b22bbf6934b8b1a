# SPDX-License-Identifier: MIT
"""Each event of the log is described, in docs/http.md and in the manual page, and no other is."""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def read(name):
    return (ROOT / name).read_text(encoding='utf-8')


def part(name, begin, end):
    return read(name).partition(begin)[2].partition(end)[0]


def events():
    table = part('server/telemetry/log.c', 'events[LOG_EVENTS] = {', '};')
    return set(re.findall(r'= "(\w+)"', table))


def described():
    """{document: the events that its list names}"""
    rows = re.findall(r'^\| (`.*?) \|', part('docs/http.md', '| event | when |', '\n\n'), re.MULTILINE)
    items = re.findall(r'^\.It Ql (.*)', part('server/portkey-admin-mcp.1', '.Ql event :\n', '.El'), re.MULTILINE)
    return {'docs/http.md': {name for row in rows for name in re.findall(r'`(\w+)`', row)},
            'server/portkey-admin-mcp.1': {name for item in items for name in item.split(' , ')}}


def main():
    problems = [f'{name}: {", ".join(sorted(found ^ events()))}' for name, found in described().items() if found != events()]
    if problems:
        sys.exit('events of the log that are not described, or not there:\n' + '\n'.join(problems))


if __name__ == '__main__':
    main()
