# SPDX-License-Identifier: MIT
"""names.lock: the names others rely on. New ones join by themselves; to lose one takes a deliberate act.

A line is a kind, a name and, where the name was made by rule, what it was made for, as JSON text. The
next run gives the same thing the same name, whatever else the document has got meanwhile. Further lines
say what released headers compiled into programs: layouts.Layouts.
"""

import json
import re
import shlex

from ..base.problems import Place
from . import layouts, names
from .gone import Gone, written

_LINE = re.compile(r'([a-z]+ [^" ]+(?: [^" ]+)?)(?: (".*"))?')


class Lock:
    """The names of an earlier run. `text` is None where there was none."""

    def __init__(self, text, path):
        self.is_there = text is not None
        self._path = path
        self._lines = (text or '').split('\n')
        self._numbers = {}  # (kind, scope, name): number of its line
        self._foreign = {}  # line that is none of a lock: number
        self._names = {}  # (kind, scope, source): name
        self._of_body = {}  # operation: names
        self._tools = {}  # further tool: the source of its operation; None in a lock of our own set
        frozen = []  # (line, number) of those about layouts
        for number, line in enumerate(self._lines, 1):
            if layouts.is_line(line):
                frozen.append((line, number))
            elif line:
                self._take(line, number)
        self.layouts = layouts.Layouts(frozen, path)
        for kind, _, name in self._numbers:
            if kind == 'operation':
                self._tools.pop(name, None)

    def _take(self, line, number):
        parts, source = _read(line)
        if parts is None:
            self._foreign[line] = number
            return
        self._numbers[parts] = number
        kind, scope, name = parts
        if kind == 'tool':
            self._tools[name] = source
        elif source is not None:
            self._names[kind, scope, source] = name
            if kind == 'argument' and source.startswith('body '):
                self._of_body.setdefault(scope, set()).add(name)

    def name(self, kind, scope, source):
        """The name that the thing had, or None."""
        return self._names.get((kind, scope, source))

    def names(self, kind):
        return [name for (other, _, _), name in self._names.items() if other == kind]

    def _hidden(self, mistakes):
        """The names of operations that a mistake leaves out."""
        return {name for (kind, _, source), name in self._names.items()
                if kind == 'operation' and mistakes is not None and mistakes.hides(source)}

    def symbols_of_hidden(self, mistakes, structures=None):
        """The C names of what a mistake leaves out, which are not to be had meanwhile.

        `structures` are the sources of those that are there: any other may be one of an operation that is left out.
        """
        taken = set().union(*map(names.symbols, self._hidden(mistakes)))
        if structures is not None and mistakes is not None and mistakes.requests:
            taken.update(name for (kind, _, source), name in self._names.items()
                         if kind == 'structure' and source not in structures)
        return taken

    def symbols_of_released(self):
        """The C names of operations that programs may call and that are not there: no other may take their place."""
        operations = self.layouts.names()[1] - set(self.names('operation'))
        return set().union(*map(names.symbols, operations))

    def released_structures(self):
        """The same of structures."""
        return self.layouts.names()[0] - set(self.names('structure'))

    def symbols_of_tools(self):
        """The C names that operations named like further tools would have."""
        return set().union(*map(names.symbols, self._tools))

    def tools_of_hidden(self, mistakes):
        """{tool: METHOD /path} of operations that a mistake leaves out."""
        sources = {name: source for (kind, _, source), name in self._names.items() if kind == 'operation'}
        sources.update((name, source) for name, source in self._tools.items() if source is not None)
        return {name: source for name, source in sources.items() if mistakes is not None and mistakes.hides(source)}

    def constants_of_hidden(self, mistakes, structures):
        """The constants that the same holds for; `structures` are the C names of those that are there."""
        if mistakes is None or not mistakes.requests:
            return set()
        return {name for (kind, scope, _), name in self._names.items()
                if kind == 'constant' and scope.rpartition('.')[0] not in structures}

    def arguments_of_body(self, operation):
        """The names that members of the operation's body had."""
        return self._of_body.get(operation, frozenset())

    def check(self, now, problems, command, mistakes=None):
        """Reports what the lock has and `now`, a list of lines, has no longer; `command` forgets names.

        Returns the lines that stay, as a mistake keeps what they are for from being seen.
        """
        hidden = self._hidden(mistakes)
        kept = []
        for line, number in self._foreign.items():
            problems.report(Place(self._path, number), f"'{line}' is no line of a lock: delete it")
        for name, group in self._gone(now).groups().items():
            if self._may_be_hidden(name, hidden, mistakes):
                kept += [self._lines[self._numbers[member] - 1] for member in group if member in self._numbers]
                continue
            first = min(self._numbers[member] for member in group if member in self._numbers)
            problems.report(Place(self._path, self._numbers.get(name, first)),
                            f"'{_line_of(name)}' is gone, which breaks those who use it; if that is meant, run: "
                            f'{command} {shlex.quote(written(name))}')
        return kept

    def _may_be_hidden(self, name, hidden, mistakes):
        """Whether a name that is not there may be one of what a mistake leaves out; `hidden` are its operations."""
        kind, _, last = name
        if kind == 'operation':
            return last in hidden
        if kind == 'tool':
            source = self._tools.get(last)
            return mistakes is not None and (mistakes.hides_tool(last) or source is not None and mistakes.hides(source))
        return bool(hidden) and kind == 'structure'

    def forget(self, wanted, now, problems):
        """(the lines that stay, what went) without the names `wanted` and what belongs to them.

        Reports those that are not gone.
        """
        gone = self._gone(now)
        went = {}
        for text in wanted:
            names = gone.below(text)
            went.update({self._numbers[name]: _line_of(name) for name in names if name in self._numbers})
            if not names:
                self._refuse(text, problems)
        stay = [line for number, line in enumerate(self._lines, 1) if number not in went]
        return stay, [line for _, line in sorted(went.items())]

    def _refuse(self, text, problems):
        number = next((number for name, number in self._numbers.items() if written(name) == text), None)
        if number is None:
            problems.report(Place(self._path, 1), f"there is no name '{text}'")
        else:
            problems.report(Place(self._path, number), f"'{text}' is still in use: take it out of the document first")

    def _gone(self, now):
        return Gone(set(self._numbers), {_read(line)[0] for line in now})


def current(model, structs):
    """All names, one per line."""
    lines = [_line(model, f'operation {operation.name}', operation.request) for operation in model.operations]
    lines += [_line(model, f'tool {tool.name}', tool.operation.request if tool.name != tool.operation.name else None)
              for tool in model.tools]
    workflows = model.workflows.operations if model.workflows else []
    lines += [f'workflow {workflow.name}' for workflow in workflows]
    lines += [f'argument {workflow.name} {name}' for workflow in workflows for name in workflow.arguments.properties]
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
            lines += [_line(model, f'constant {struct.c_name}.{field.c_name} {constant.c_name}', constant.value)
                      for field in struct.fields for constant in field.constants]
    lines += [f'field {struct.c_name}.{field.c_name}' for struct in structs.answers.all for field in struct.fields]
    return sorted(set(lines))


def _line(model, line, source):
    """In our own set of documents names are written, not made, and stand for themselves."""
    return line if model.strict or source is None else f'{line} {json.dumps(source)}'


def _read(line):
    """((kind, what the name is unique in, name), what it was made for); None for what the line does not have."""
    match = _LINE.fullmatch(line)
    source = _text(match[2]) if match else None
    if match is None or (source is None and match[2] is not None):
        return None, None
    kind, _, rest = match[1].partition(' ')
    scope, _, name = rest.rpartition('.' if kind == 'field' else ' ')
    return (kind, scope, name), source


def _line_of(name):
    """The name as its line begins."""
    kind, scope, last = name
    return f'{kind} {scope}{"." if kind == "field" else " "}{last}' if scope else f'{kind} {last}'


def _text(source):
    """The text that a line has after its name; None where that is none."""
    try:
        value = json.loads(source or 'null')
    except ValueError:
        return None
    return value if isinstance(value, str) else None
