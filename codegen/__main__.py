# SPDX-License-Identifier: MIT
"""The command line: python3 -m codegen, from the root of the source tree."""

import argparse
import sys

from . import forgetting, releasing
from .base.problems import Place, SpecError
from .compare import changes, drift
from .generate import FOLDER, SPEC, generate
from .importing import importer

_HINT = 'run: meson compile -C build regenerate'


def main(arguments=None):
    parser = argparse.ArgumentParser(
        prog='codegen', description='Writes C, tool descriptors and documentation from an OpenAPI document.')
    parser.add_argument('--spec', default=SPEC,
                        help='the root document (default: %(default)s)')
    parser.add_argument('--output', default=FOLDER,
                        help='the folder to write into (default: %(default)s)')
    parser.add_argument('--lock', help='the names that others rely on (default: names.lock in the output folder)')
    kind = parser.add_mutually_exclusive_group()
    kind.add_argument('--check', action='store_true', help='write nothing; fail when a file is out of date')
    kind.add_argument('--list', action='store_true',
                      help='print all files written and read, in place of those that changed')
    parser.set_defaults(run=_run)
    commands = parser.add_subparsers(title='commands', metavar='COMMAND')
    importer.add_arguments(commands.add_parser('import', help="write another document's operation into ours"))
    forgetting.add_arguments(commands.add_parser('forget', help='remove names that are gone from the lock'))
    releasing.add_arguments(commands.add_parser('release', help='fix what programs are built with'))
    drift.add_arguments(commands.add_parser('drift', help='compare ours with another document of the same API'))
    changes.add_arguments(commands.add_parser('changes', help='list what changed between two revisions of ours'))
    options = parser.parse_args(arguments)
    try:
        return options.run(options)
    except SpecError as error:
        print(error, file=sys.stderr)
        return 1
    except OSError as error:
        print(f'{error.filename or options.output}: {error.strerror}', file=sys.stderr)
        return 1


def _run(options):
    output, problems = generate(options.spec, options.output, options.lock)
    for line in problems.lines():
        print(line, file=sys.stderr)
    if output is None:
        return 1
    if options.check:
        stale = output.stale()
        for path in stale:
            print(f'stale: {output.path(path)}', file=sys.stderr)
        if stale:
            print(_HINT, file=sys.stderr)
        return 1 if stale else 0
    listed = _listed(output) if options.list else None
    changed = output.write()
    for line in listed or [output.path(path) for path in changed]:
        print(line)
    return 0


def _listed(output):
    """What a build has to compile, and what it has to watch: the documents, and this program."""
    modules = [module.__file__ for name, module in sys.modules.items() if name.split('.')[0] == __package__]
    pairs = [('output', output.path(path)) for path in output.files()]
    pairs += [('input', path) for path in output.inputs + sorted(modules)]
    for _, path in pairs:
        # Whoever reads the list would take the rest of the path for lines of their own.
        if not path.isprintable():
            raise SpecError(Place(path, 1), 'control characters in a path, which a list cannot hold')
    return [f'{kind} {path}' for kind, path in pairs]


if __name__ == '__main__':
    sys.exit(main())
