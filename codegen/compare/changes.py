# SPDX-License-Identifier: MIT
"""The command `changes`: what a revision of our documents means to C callers and to users of the tools.

Written as the changelog's lists. What breaks somebody is marked; what is merely worded anew is counted.
"""

import dataclasses
from typing import NamedTuple

from ..base.problems import Problems
from ..commands import Refused, command, whole_model_of
from ..name import names
from ..name.lock import Lock
from ..name.structures import Structures
from ..plan import descriptors
from .models import request_of
from .reports import shown
from .revisions import FOLDER, opened
from .schemas import SchemaComparison
from .secrets import secrets
from .shape import Shapes

_REVISION = 'a folder, its root document, or git:REVISION'
_SECTIONS = ADDED, CHANGED, REMOVED = 'Added', 'Changed', 'Removed'
# What an operation may be, and the words for it.
_TRAITS = (('read_only', 'read-only'), ('destructive', 'destructive'), ('idempotent', 'idempotent'),
           ('enterprise', 'for the Enterprise plan only'), ('public', 'sent without the API key'),
           ('key_optional', 'sent without the API key, too, where there is none'),
           ('large_answer', 'meant to have long answers'), ('deprecated', 'deprecated'),
           ('outcome', 'one whose `success` in the answer is what it finds out'))
# What is said of an argument that came to have something, and of one that has it no longer.
_PHRASES = {
    'required': ('is required now', 'is no longer required'),
    'null': ('may be null', 'may no longer be null'),
    'deprecated': ('is deprecated', 'is no longer deprecated'),
    'uniqueItems': ('takes no item twice', 'may hold an item twice'),
    'closed': ('takes no further members', 'takes further members'),
    'members': ('declares its members', 'no longer declares its members'),
    'branch': ('is a further form', 'is no longer a form'),
}


def add_arguments(parser):
    parser.add_argument('old', help=_REVISION)
    parser.add_argument('new', nargs='?', default=FOLDER, help=f'{_REVISION} (default: %(default)s)')
    parser.set_defaults(run=run)


@command
def run(options):
    old, new = _Revision(options.old), _Revision(options.new)
    for line in _lines(_Changes(old, new)):
        print(line)
    return 0


class _Revision:
    """A model and the names it has in C."""

    def __init__(self, name):
        with opened(name) as path:
            self._read(path)

    def _read(self, path):
        model = whole_model_of(path)
        problems = Problems()
        structures = Structures(model, problems, Lock(None, ''))
        if problems:
            raise Refused(problems.lines())
        self.operations = {operation.name: operation for operation in model.operations}
        self.workflows = {workflow.name: workflow for workflow in (model.workflows.operations if model.workflows else ())}
        self.tools = {tool.name: tool for tool in model.tools}
        tools = model.tools + (model.workflows.tools if model.workflows else [])
        self.words = {tool.name: _words(tool, model.strict) for tool in tools}
        self.fields = {f'{struct.c_name}.{field.c_name}': field.declaration().rstrip(';')
                       for header in structures.in_header.values() for struct in header for field in struct.fields}


class _Change(NamedTuple):
    section: str
    breaking: bool
    text: str


class _Changes:
    def __init__(self, old, new):
        self.subjects = {}     # _Change: names of what it holds for
        self.reworded = set()  # names of tools
        self.answers = set()   # names of operations whose answer is another
        self._shapes = Shapes()
        renamed = {}
        for before, after in _pairs(old, new):
            self._operation(before, after)
            if before is not None and after is not None:
                renamed[before.name] = after.name
        for name in {**old.workflows, **new.workflows}:
            self._workflow(old.workflows.get(name), new.workflows.get(name), renamed)
        self._tools(old, new)
        self._fields(old.fields, new.fields)

    def _add(self, name, section, text, breaking=False):
        subjects = self.subjects.setdefault(_Change(section, breaking, text), [])
        if name not in subjects:
            subjects.append(name)

    def _operation(self, before, after):
        if before is None:
            kind = 'experimental function' if after.experimental else 'function'
            self._add(after.name, ADDED, f'{kind} `{names.function(after.name)}()` and tool, for {_request(after)}')
        elif after is None:
            self._add(before.name, REMOVED, f'function `{names.function(before.name)}()` and tool', True)
        else:
            if before.name != after.name:
                self._add(before.name, CHANGED, f'function and tool are called `{after.name}` now', True)
            self._traits(before, after)
            self._pages(before, after)
            self._summary(before, after)
            self._secrets(before, after)
            self._arguments(before, after)
            self._answer(before, after)

    def _workflow(self, before, after, renamed):
        if before is None:
            self._add(after.name, ADDED, 'workflow')
        elif after is None:
            self._add(before.name, REMOVED, 'workflow', True)
        else:
            self._calls(after.name, _calls(before, renamed), _calls(after, {}))
            self._hints(before, after)
            self._secrets(before, after)
            self._arguments(before, after)
            self._answer(before, after)

    def _calls(self, name, before, after):
        for call, how in after.items():
            if before.get(call) != how:
                self._add(name, CHANGED, f'now {how} `{call}`')
        for call in before:
            if call not in after:
                self._add(name, CHANGED, f'no longer calls `{call}`')

    def _traits(self, before, after):
        name = after.name
        if _request(before) != _request(after):
            self._add(name, CHANGED, f'sends {_request(after)}, not {_request(before)}')
        if before.domain != after.domain:
            self._add(name, CHANGED, f'moved from the domain {before.domain}, header and toolset, to {after.domain}',
                      True)
        if before.plane != after.plane:
            self._add(name, CHANGED, f'is served by the {after.plane} plane')
        if before.scope != after.scope:
            self._add(name, CHANGED, f'needs the scope `{after.scope}`' if after.scope else
                      f'needs no scope, was `{before.scope}`')
        if before.scheme and after.scheme and before.scheme.words != after.scheme.words:
            self._add(name, CHANGED, f'is sent with the API key {after.scheme.words}, not {before.scheme.words}')
        if before.from_key != after.from_key:
            self._add(name, CHANGED, f'takes `{after.from_key}` from the API key where a call has none' if after.from_key else
                      f'no longer takes `{before.from_key}` from the API key', not after.from_key)
        self._hints(before, after)
        if bool(before.experimental) != bool(after.experimental):
            self._add(name, CHANGED, 'is now experimental: not listed without --experimental' if after.experimental else
                      'is no longer experimental: listed without --experimental', bool(after.experimental))

    def _hints(self, before, after):
        for attribute, words in _TRAITS:
            if getattr(before, attribute) != getattr(after, attribute):
                self._add(after.name, CHANGED, f"is {'now' if getattr(after, attribute) else 'no longer'} {words}")

    def _pages(self, before, after):
        old, new = _pages(before.pagination), _pages(after.pagination)
        if old != new:
            self._add(after.name, CHANGED, f'is now read in pages: {new}' if not old else
                      f'is no longer read in pages: {old}' if not new else f'is read in pages: {new}, was: {old}')

    def _summary(self, before, after):
        old, new = _summary(before.rows), _summary(after.rows)
        if old != new:
            self._add(after.name, CHANGED, f'has a summary now: {new}' if not old else
                      f'has no summary any longer, was: {old}' if not new else f'has the summary {new}, was: {old}')

    def _secrets(self, before, after):
        for whose in ('arguments', 'response'):
            sides = [getattr(side, whose) for side in (before, after)]
            old, new = (secrets(side, '') if side is not None else {} for side in sides)
            for where in old:
                if old[where] != new.get(where, old[where]):
                    subject = f"argument `{where[1:]}`" if whose == 'arguments' else f'answer `{where or "itself"}`'
                    self._add(after.name, CHANGED, f'{subject} {_secrecy(new[where])}')

    def _arguments(self, before, after):
        comparison = SchemaComparison(self._shapes, after.name, after.domain)
        for argument in {**before.arguments.properties, **after.arguments.properties}:
            comparison.begin_part()
            mine, other = (side.arguments.properties.get(argument) for side in (before, after))
            holder = before if mine is not None else after
            if comparison.presence(argument, 'member', mine, other, argument in holder.arguments.required):
                required = [argument in side.arguments.required for side in (before, after)]
                comparison.flag(argument, 'required', *required, (mine.place, other.place))
                comparison.schemas(argument, mine, other)
        for difference in comparison.differences():
            self._add(after.name, *_in_words(difference), difference.breaking)

    def _answer(self, before, after):
        comparison = SchemaComparison(self._shapes, after.name, after.domain)
        comparison.begin_part(answer=True)
        if comparison.presence('answer', 'answer', before.response, after.response):
            comparison.schemas('answer', before.response, after.response)
        if comparison.differences():
            self.answers.add(after.name)

    def _tools(self, old, new):
        """Tools beside those that operations are: further views of one, and the words of all."""
        for name, after in new.words.items():
            if any(after.get(where, words) != words for where, words in old.words.get(name, {}).items()):
                self.reworded.add(name)
        for name, tool in new.tools.items():
            if name not in old.tools and name != tool.operation.name:
                self._add(name, ADDED, f'tool over `{tool.operation.name}`')
        for name, tool in old.tools.items():
            if name not in new.tools and name != tool.operation.name:
                self._add(name, REMOVED, 'tool', True)

    def _fields(self, old, new):
        """Fields that are another C type now; those that came or went are told as arguments."""
        for name, before in old.items():
            after = new.get(name, before)
            if before != after:
                self._add(name, CHANGED, f'the field is `{after}`, was `{before}`', True)


def _pairs(old, new):
    """Operations by name, and what is left by what it sends: that was renamed."""
    left = {request_of(operation): operation for name, operation in new.operations.items()
            if name not in old.operations}
    for name, operation in old.operations.items():
        yield operation, new.operations.get(name) or left.pop(request_of(operation), None)
    for operation in left.values():
        yield None, operation


def _calls(workflow, renamed):
    """How a workflow calls which operation, by their present names."""
    pairs = [('calls', name) for name, _ in workflow.calls] + [('may call', name) for name, _ in workflow.may_call]
    return {renamed.get(name, name): how for how, name in pairs}


def _request(operation):
    return f'{operation.method} {operation.base}{operation.path}'


def _pages(pagination):
    """How a list is paged, in one line; '' where it is not."""
    if pagination is None:
        return ''
    pairs = [(field.name, getattr(pagination, field.name)) for field in dataclasses.fields(pagination)]
    return ', '.join(f'{key} `{getattr(value, "wire", value)}`' for key, value in pairs
                     if value is not None and (key != 'first' or pagination.page is not None))


def _summary(rows):
    """What a list is shown by, in one line; '' where nobody says so."""
    return ', '.join(f'`{field}`' for field in rows.summary) if rows else ''


def _secrecy(masked):
    """What is said of a value that is no secret (None), one (''), or one of which a part is hidden."""
    if masked is None:
        return 'is no longer a secret'
    return f'is now a secret that comes masked: {masked}' if masked else 'is now a secret'


def _words(tool, strict):
    """Where in a tool's descriptor which words stand."""
    found = {}

    def collect(value, where):
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            if isinstance(item, (dict, list)):
                collect(item, where + (key,))
            elif key in ('title', 'description'):
                found[where + (key,)] = item

    collect(descriptors.value(tool, strict), ())
    return found


def _in_words(difference):
    """(section, text) of a difference between arguments."""
    what, old, new = difference.what, difference.ours, difference.theirs
    subject = f"argument `{difference.where}`"
    if what == 'member':
        one = 'required ' if 'required' in (old, new) else ''
        return (REMOVED if new is None else ADDED), one + subject
    gone = new is None
    if what == 'value':
        return CHANGED, subject + (f' no longer takes {shown(old)}' if gone else f' takes {shown(new)}, too')
    if what in _PHRASES:
        return CHANGED, f'{subject} {_PHRASES[what][gone]}'
    if old is not None and new is not None:
        return CHANGED, f'{subject}: {what} {shown(old)} -> {shown(new)}'
    value = old if gone else new
    if value is True and what != 'default':
        return CHANGED, f"{subject} is {'no longer' if gone else 'now'} restricted by `{what}`"
    return CHANGED, f"{subject}: {'no longer' if gone else 'now'} {what} {shown(value)}"


def _lines(changes):
    for section in _SECTIONS:
        there = [(change, subjects) for change, subjects in changes.subjects.items() if change.section == section]
        if there:
            yield f'### {section}'
            yield ''
            for change, subjects in sorted(there, key=lambda pair: not pair[0].breaking):
                mark = '**Breaking:** ' if change.breaking else ''
                yield f"- {mark}{', '.join(f'`{name}`' for name in subjects)}: {change.text}"
            yield ''
    if changes.answers:
        yield f"Answers differ of: {', '.join(f'`{name}`' for name in sorted(changes.answers))}."
    if changes.reworded:
        yield f'Reworded tools: {len(changes.reworded)}.'
