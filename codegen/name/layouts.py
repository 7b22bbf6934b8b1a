# SPDX-License-Identifier: MIT
"""What released headers compiled into programs: which members structures have, in which order and of which kind.

The lock has lines of four kinds for it, which `python3 -m codegen release` writes:

    revision NUMBER                          the one that is not released yet; without a line, the first
    layout STRUCTURE NUMBER MEMBER:KIND ...  the members that a revision added, in the order of C
    released OPERATION DOMAIN [STRUCTURE [ITEM]]
                                             where it is found, and what its answer and the items of its list are shown as
    symbol NAME                              a function that the headers call, and that stays therefore

Members of a revision that is not released are free: they follow the others, in the order of the document.
"""

import re

from ..base.structures import Gone
from . import names

_MEMBER = '[a-z_][a-z0-9_]*:[A-Z_]+(?::[a-z0-9_]+)?'
_FORMS = {
    'revision': re.compile('revision ([1-9][0-9]{0,4})'),
    'layout': re.compile(f'layout ([a-z0-9_]+) ([1-9][0-9]{{0,4}})((?: {_MEMBER})+)'),
    'released': re.compile('released ([a-z0-9_]+) ([a-z0-9-]+)(?: ([a-z0-9_]+))?(?: ([a-z0-9_]+))?'),
    'symbol': re.compile('symbol ([a-z0-9_]+)'),
}
MAX_REVISION = 65535  # rows have 16 bits for it


def is_line(line):
    """Whether the line of a lock is one of these."""
    form = _FORMS.get(line.partition(' ')[0])
    return form is not None and form.fullmatch(line) is not None


class Layouts:
    """`numbered` are pairs of such a line and its number in the lock."""

    def __init__(self, numbered=(), path=''):
        self._path = path
        self.revision = 1
        self.lines = [line for line, _ in numbered]
        self._members = {}   # structure: [(revision, member, what it is, number of its line)], in the order of C
        self._released = {}  # operation: (domain, structure of its answer, that of its items); None for what there is not
        self.symbols = []
        found = [(*_FORMS[line.partition(' ')[0]].fullmatch(line).groups(), line, number) for line, number in numbered]
        for *parts, line, number in sorted(found, key=lambda one: _number_of(one[-2])):
            self._take(line.partition(' ')[0], parts, number)

    def _take(self, kind, parts, number):
        if kind == 'revision':
            self.revision = int(parts[0])
        elif kind == 'layout':
            for member in parts[2].split():
                c_name, _, what = member.partition(':')
                self._members.setdefault(parts[0], []).append((int(parts[1]), c_name, what, number))
        elif kind == 'released':
            self._released[parts[0]] = tuple(parts[1:])
        else:
            self.symbols.append(parts[0])

    def names(self):
        """The C names of structures and the names of operations that programs may know: (structures, operations)."""
        return set(self._members), set(self._released)

    def newest(self, structures):
        """The revision that added a member last."""
        frozen = [since for members in self._members.values() for since, *_ in members]
        return max([1, *frozen, *(field.since for struct in structures for field in struct.layout)])

    # ---- structures that are there ------------------------------------------------

    def settle(self, struct, longest, problems):
        """Puts what programs have in front of what is new: `struct.layout`, and `since` of each field."""
        fields = {field.c_name: field for field in struct.fields}
        frozen = [self._frozen(struct, fields, *member, problems) for member in self._members.get(struct.c_name, ())]
        known = {field.c_name for field in frozen}
        fresh = [field for field in struct.fields if field.c_name not in known]
        for field in fresh:
            field.since = self.revision
        struct.layout = frozen + fresh
        if len(struct.layout) > longest:
            problems.report(struct.place, f'{struct.c_name} has more than {longest} members, with those of earlier revisions')

    def _frozen(self, struct, fields, since, c_name, what, number, problems):
        field = fields.get(c_name)
        if field is None:
            return Gone(c_name, what.partition(':')[0], since)
        field.since = since
        # Whatever the document says of it now, a text of JSON can hold it, and a value of JSON can show it.
        if what == 'JSON':
            field.kind, field.structure = what, None
        elif what != _what(field):
            problems.report(field.place, f"'{field.name}' is {_what(field)} now, and programs have {struct.c_name}."
                            f"{c_name} as {what} ({self._path}:{number}): leave it so, give the new one another name, or "
                            'release a new ABI (python3 -m codegen release --new-abi)')
        return field

    def check_operations(self, operations, answers, problems):
        """Reports operations that are elsewhere, or whose answer was shown as another structure."""
        for operation in operations:
            before = self._released.get(operation.name, (None, None, None))
            for old, new in zip(before, _shown(operation, answers)):
                if old is not None and old != new:
                    problems.report(operation.place, f"'{operation.name}' has {new or 'no structure'} now in place of {old}, "
                                    f'which programs rely on: leave it so, give the operation another name, or release a new '
                                    'ABI (python3 -m codegen release --new-abi)')

    # ---- release -----------------------------------------------------------------

    def release(self, operations, structures, answers, symbols):
        """The lines after a release of what is there."""
        known = {(struct, member) for struct, members in self._members.items() for _, member, *_ in members}
        grown = False
        lines = [line for line in self.lines if line.startswith('layout ')]
        for struct in structures:
            fresh = [field for field in struct.layout if (struct.c_name, field.c_name) not in known]
            if fresh:
                grown = True
                lines.append(f'layout {struct.c_name} {self.revision} ' +
                             ' '.join(f'{field.c_name}:{_what(field)}' for field in fresh))
        released = {**self._released, **{one.name: _shown(one, answers) for one in operations}}
        lines += [' '.join(['released', name, *filter(None, shown)]) for name, shown in released.items()]
        lines += [f'symbol {name}' for name in {*self.symbols, *symbols}]
        # Without any member a structure is of revision 1, and the first that it gets must be of another.
        return sorted([*lines, f'revision {max(self.revision + grown, 2)}'])


def _number_of(line):
    return int(line.split()[2]) if line.startswith('layout ') else 0


def _what(field):
    """The kind of a field as a line has it."""
    return field.kind if field.structure is None else f'{field.kind}:{field.structure.c_name}'


def _shown(operation, answers):
    structs = answers.of_operation.get(operation.name), answers.item_of.get(operation.name)
    return (operation.domain, *(struct and struct.c_name for struct in structs))


def symbols_of(model, answers):
    """The functions that headers call besides those of the engine."""
    domains = [domain for domain in model.domains if domain.operations]
    with_answers = [domain for domain in domains
                    if any(operation.name in answers.of_operation for operation in domain.operations)]
    return {names.domain_function(domain.name) for domain in domains} | {
        names.answers_function(domain.name) for domain in with_answers}


def revision_of(struct):
    """The revision that last changed the structure, or one that it leads to."""
    seen, waiting, newest = set(), [struct], 1
    while waiting:
        one = waiting.pop()
        if one.c_name not in seen:
            seen.add(one.c_name)
            newest = max([newest, *(field.since for field in one.layout)])
            waiting += [field.structure for field in one.layout if field.structure is not None]
    return newest
