# SPDX-License-Identifier: MIT
"""Prints the lines and branches that tests ran, for each room and in total.

Usage: coverage.py BUILD, a folder built with -Db_coverage=true in which tests have run
"""

import collections
import json
import subprocess
import sys

ROOMS = ('runtime/', 'server/')


def measured(build):
    """What gcovr counts in the files of the rooms."""
    # gcov derives some counts from others, and gets below 0 where a process ends inside a function. Such lines are left
    # out.
    command = ['gcovr', '--root', '.', '--object-directory', build, '--gcov-ignore-parse-errors', '--json', '-']
    for room in ROOMS:
        command += ['--filter', room]
    return json.loads(subprocess.run(command + [build], check=True, stdout=subprocess.PIPE).stdout)['files']


def room_of(file):
    """The folder below runtime/ or server/; files that lie in these themselves count as theirs."""
    return '/'.join(file.split('/')[:-1][:2])


def count(files):
    """Lines and branches of each room: how many ran, of how many."""
    rooms = collections.defaultdict(lambda: [0, 0, 0, 0])
    for file in files:
        room = rooms[room_of(file['file'])]
        for line in file['lines']:
            if line['gcovr/noncode']:
                continue
            branches = [branch['count'] > 0 for branch in line['branches']]
            for i, number in enumerate((line['count'] > 0, 1, sum(branches), len(branches))):
                room[i] += number
    return dict(sorted(rooms.items()))


def share(ran, of):
    return f'{100 * ran / of:5.1f} %' if of else '      -'


def main(build):
    rooms = count(measured(build))
    if not rooms:
        sys.exit(f'coverage: no test has run in {build}')
    rooms['total'] = [sum(numbers) for numbers in zip(*rooms.values())]
    print(f'{"room":20}{"lines":>16}{"branches":>22}')
    for room, (lines, all_lines, branches, all_branches) in rooms.items():
        print(f'{room:20}{share(lines, all_lines)} of {all_lines:5}'
              f'{share(branches, all_branches):>11} of {all_branches:5}')


main(*sys.argv[1:])
