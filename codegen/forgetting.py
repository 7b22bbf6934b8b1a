# SPDX-License-Identifier: MIT
"""The command `forget`: names that others relied on leave the lock, so that the documents may do without them."""

import sys

from .base.problems import Place, SpecError
from .commands import UNREADABLE, command
from .generate import FOLDER, LOCK, SPEC, named
from .name.lock import Lock, current
from .output import Output, write_file


def add_arguments(parser):
    parser.add_argument('names', nargs='+', metavar='NAME',
                        help='OPERATION, OPERATION.ARGUMENT, STRUCTURE or STRUCTURE.FIELD; with all that belongs to it')
    parser.add_argument('--spec', default=SPEC, help='the root document (default: %(default)s)')
    parser.add_argument('--lock', default=f'{FOLDER}/{LOCK}', help='the lock (default: %(default)s)')
    parser.set_defaults(run=run)


@command
def run(options):
    """Exit status 0: all are forgotten; 1: one is refused, and nothing was written."""
    lock = Lock(Output('.').existing(options.lock), options.lock)
    if not lock.is_there:
        raise SpecError(Place(options.lock, 1), 'there is no such lock')
    model, structures, problems = named(options.spec, lock)
    # What a mistake leaves out may have the names, so none is known to be gone.
    problems.adopt(model.mistakes or () if model is not None else ())
    if problems:
        return _refuse(problems, UNREADABLE)
    stay, went = lock.forget(options.names, current(model, structures), problems)
    if problems:
        return _refuse(problems, 1)
    write_file(options.lock, '\n'.join(stay).encode(errors='surrogateescape'))
    for line in went:
        print(f'removed {line}')
    return 0


def _refuse(problems, status):
    for line in problems.lines():
        print(line, file=sys.stderr)
    return status
