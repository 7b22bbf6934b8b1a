# SPDX-License-Identifier: MIT
"""The command `release`: what programs are built with from now on is fixed, and later members follow it."""

import sys

from .base.problems import Place, SpecError
from .commands import UNREADABLE, command
from .generate import FOLDER, LOCK, SPEC, named
from .name.layouts import Layouts, is_line, symbols_of
from .name.lock import Lock, current
from .output import Output, write_file


def add_arguments(parser):
    parser.add_argument('--spec', default=SPEC, help='the root document (default: %(default)s)')
    parser.add_argument('--lock', default=f'{FOLDER}/{LOCK}', help='the lock (default: %(default)s)')
    parser.add_argument('--new-abi', action='store_true',
                        help='forget earlier releases, whose programs do not run with this one: its SONAME is another')
    parser.set_defaults(run=run)


@command
def run(options):
    """Exit status 0: it is fixed; 1: the lock has not all names that are there, and nothing was written."""
    text = Output('.').existing(options.lock)
    if text is None:
        raise SpecError(Place(options.lock, 1), 'there is no such lock')
    lock = Lock(text, options.lock)
    if options.new_abi:
        lock.layouts = Layouts()
    model, structures, problems = named(options.spec, lock)
    if problems:
        return _refuse(problems.lines(), UNREADABLE)
    names = [line for line in text.split('\n') if line and not is_line(line)]
    # There may be more, of what a mistake leaves out.
    if not set(current(model, structures)) <= set(names):
        return _refuse([f'{options.lock}:1: its names are not those of {options.spec}: run the generator first'], 1)
    frozen = lock.layouts.release(model.operations, structures.all, structures.answers,
                                  symbols_of(model, structures.answers))
    write_file(options.lock, ''.join(line + '\n' for line in sorted(names + frozen)).encode())
    return 0


def _refuse(lines, status):
    for line in lines:
        print(line, file=sys.stderr)
    return status
