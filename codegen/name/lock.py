# SPDX-License-Identifier: MIT
"""names.lock: the names others rely on. New ones join by themselves; to lose one takes a deliberate act.

A line is a kind, a name and, where the name was made by rule, what it was made for, as JSON text. The
next run gives the same thing the same name, whatever else the document has got meanwhile.
"""

import json
import re

from ..base.problems import Place

_LINE = re.compile(r'([a-z]+ [^" ]+(?: [^" ]+)?)(?: (".*"))?')


class Lock:
    """The names of an earlier run. `text` is None where there was none."""

    def __init__(self, text, path):
        self._path = path
        self._lines = {}  # line without its source: number
        self._names = {}  # (kind, scope, source): name
        self._of_body = {}  # operation: names
        for number, line in enumerate((text or '').split('\n'), 1):
            if line:
                self._take(line, number)

    def _take(self, line, number):
        match = _LINE.fullmatch(line)
        source = _text(match[2]) if match else None
        self._lines[line if source is None else match[1]] = number
        if source is not None:
            kind, scope, name = _parts(match[1])
            self._names[kind, scope, source] = name
            if kind == 'argument' and source.startswith('body '):
                self._of_body.setdefault(scope, set()).add(name)

    def name(self, kind, scope, source):
        """The name that the thing had, or None."""
        return self._names.get((kind, scope, source))

    def names(self, kind):
        return [name for (other, _, _), name in self._names.items() if other == kind]

    def arguments_of_body(self, operation):
        """The names that members of the operation's body had."""
        return self._of_body.get(operation, frozenset())

    def check(self, now, problems):
        """Reports what the lock has and `now`, a list of lines, has no longer."""
        present = {line if _LINE.fullmatch(line) is None else _LINE.fullmatch(line)[1] for line in now}
        for line, number in self._lines.items():
            if line not in present:
                problems.report(Place(self._path, number), f"'{line}' is gone, which breaks those who use it; if "
                                                           'that is meant, delete this line and run again')


def current(model, structs):
    """All names, one per line."""
    lines = [_line(model, f'operation {operation.name}', operation.request) for operation in model.operations]
    lines += [f'tool {tool.name}' for tool in model.tools]
    for operation in model.operations:
        sources = operation.argument_sources()
        lines += [_line(model, f'argument {operation.name} {name}', sources[name])
                  for name in operation.arguments.properties]
    for header in structs.in_header.values():
        for struct in header:
            if not model.strict and struct.source:
                lines.append(_line(model, f'structure {struct.c_name}', struct.source))
            lines += [_line(model, f'field {struct.c_name}.{field.c_name}',
                            field.name if field.name != field.c_name else None) for field in struct.fields]
    return sorted(set(lines))


def _line(model, line, source):
    """In our own set of documents names are written, not made, and stand for themselves."""
    return line if model.strict or source is None else f'{line} {json.dumps(source)}'


def _parts(line):
    """(kind, what the name is unique in, name)"""
    kind, *rest = line.split(' ')
    scope, _, name = ' '.join(rest).rpartition('.' if kind == 'field' else ' ')
    return kind, scope, name


def _text(source):
    """The text that a line has after its name; None where that is none."""
    try:
        value = json.loads(source or 'null')
    except ValueError:
        return None
    return value if isinstance(value, str) else None
