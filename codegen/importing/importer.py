# SPDX-License-Identifier: MIT
"""python3 -m codegen import: the structure of another document's operation into ours, its words left open."""

import difflib
import re
import sys

from ..base import domains
from ..base.problems import ENDLESS, Place, Problems, SpecError
from ..base.templates import shape
from ..load.requests import METHODS
from ..load.source import Library, Map
from ..name import names
from .draft import Draft
from .operation import Theirs
from .own import Own, OwnDomain
from .paths import server_path


def add_arguments(parser):
    parser.add_argument('document', metavar='DOCUMENT', help='the OpenAPI document that has the operation')
    parser.add_argument('--operation', required=True, metavar="'METHOD /path'",
                        help='the operation, as it stands there or as drift prints it')
    parser.add_argument('--name', help='our name for it (default: their operationId in snake case)')
    parser.add_argument('--domain', help='the domain it joins, a new one where none has that name '
                                         '(default: as its path and tags tell)')
    parser.add_argument('--spec', default='openapi/portkey-admin.yaml',
                        help='the root document of ours (default: %(default)s)')
    parser.add_argument('--dry-run', action='store_true', help='write nothing; show the difference')
    parser.set_defaults(run=run)


def run(options):
    problems = Problems()
    library = problems.attempt(open_document, options.document)
    if library is None:
        return _tell(problems, 2)
    draft = problems.attempt(draft_of, options, library, problems)
    if not problems:
        draft.check(problems)
    if problems:
        return _tell(problems, 1)
    if options.dry_run:
        sys.stdout.writelines(draft.difference())
        return 0
    draft.write()
    for line in draft.mistakes():
        print(line, file=sys.stderr)
    print(f'{draft.place}: imported as {draft.name}')
    for label, numbers in draft.open_words().items():
        print(f"{label}: write the empty texts ('') in {_lines(numbers)}")
    for theirs, ours in draft.renamed.items():
        print(f'their {theirs} is {ours} here, as ours of that name differs')
    print('Add what no other document says, such as x-scope and x-pagination (see codegen/README.md), then run: '
          'meson compile -C build regenerate')
    return 0


def _lines(numbers):
    return ('line ' if len(numbers) == 1 else 'lines ') + ', '.join(map(str, numbers))


def draft_of(options, library, problems):
    """Our documents with the operation. Raises SpecError for a mistake in what it takes; further ones are reported."""
    mistakes = Problems()
    try:
        theirs = Theirs(library, mistakes, *find(library, options.operation))
        own = Own(options.spec)
        name = options.name or _name(theirs)
        names.check_operation(name, theirs.place, names.MAX_OWN_OPERATION)
        domain = OwnDomain(own, options.domain or own.domain_for(theirs.path, theirs.tags))
        if domain.file is None:
            domains.check(domain.name, own.main.root.place)
        return Draft(own, domain, theirs, name)
    except SpecError:
        problems.adopt(mistakes)
        raise
    except RecursionError:
        raise SpecError(Place(library.main.label, 1), ENDLESS) from None


def _tell(problems, status):
    for line in problems.lines():
        print(line, file=sys.stderr)
    return status


def open_document(path):
    library = Library(path)
    root = library.main.root
    if not isinstance(root, Map) or not re.match(r'3\.[01]\.', str(root.get('openapi', ''))):
        raise SpecError(Place(library.main.label, 1), 'not an OpenAPI 3.0 or 3.1 document')
    return library


def find(library, wanted):
    """(method, path) of the operation that is asked for, as it stands there or as `drift` prints it."""
    root = library.main.root
    paths = root.get('paths')
    known = {f'{method.upper()} {path}': (method, path)
             for path, item in (paths.items() if isinstance(paths, Map) else ())
             for method in METHODS if isinstance(item, Map) and method in item}
    if wanted in known:
        return known[wanted]
    for request, (method, path) in known.items():
        # What is wrong with the server of another operation is told when that one is asked for.
        base = Problems().attempt(server_path, (paths[path][method], paths[path], root)) or ''
        if shape(wanted) in (shape(request), shape(f'{method.upper()} {base}{path}')):
            return method, path
    near = difflib.get_close_matches(wanted, known, 5, 0.5)
    hint = '; near it: ' + ', '.join(near) if near else ''
    raise SpecError(Place(library.main.label, 1), f"there is no operation '{wanted}'{hint}")


def _name(theirs):
    name = names.snake(str(theirs.node.get('operationId', '')))
    if not name:
        raise SpecError(theirs.place, "the operation has no 'operationId': name it with --name")
    return name
