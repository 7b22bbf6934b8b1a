# SPDX-License-Identifier: MIT
"""Names that a lock has and the documents have no longer, and which of them belong together.

A name is a triple: its kind, what it is unique in, and the name itself. People write it without its kind:
OPERATION, OPERATION.ARGUMENT, STRUCTURE, STRUCTURE.FIELD or STRUCTURE.FIELD.CONSTANT.
"""

from . import derive, names

_PARAMS = '_params'


def written(name):
    """The name as people write it."""
    _, scope, last = name
    return f'{scope}.{last}' if scope else last


class Gone:
    """What of `before` is not in `now`; both are sets of names."""

    def __init__(self, before, now):
        self._operations = {last for kind, _, last in before if kind == 'operation'}
        self._names = before - now
        self._names |= self._whole_structures(now)
        self._arguments = {}  # operation: its arguments that are gone
        for kind, scope, last in self._names:
            if kind == 'argument':
                self._arguments.setdefault(scope, []).append(last)

    def _whole_structures(self, now):
        """Of our own set the lock has the fields of a structure, and not the structure."""
        kept = {scope for kind, scope, _ in now if kind == 'field'}
        structures = {scope for kind, scope, _ in self._names if kind == 'field'} - kept
        return {('structure', '', name) for name in structures if self._split(name)[1] != ''}

    def groups(self):
        """{name that belongs to no other: the names that are gone with it, itself included}"""
        found = {}
        for name in sorted(self._names):
            found.setdefault(self._way_up(name)[-1], []).append(name)
        return found

    def below(self, text):
        """The names that people write so, and what belongs to them."""
        return {name for name in self._names if any(written(above) == text for above in self._way_up(name))}

    def _way_up(self, name):
        """The name, what it belongs to, and so on."""
        way = [name]
        while owner := next((owner for owner in self._owners(way[-1]) if owner in self._names), None):
            way.append(owner)
        return way

    def _owners(self, name):
        """What the name may belong to, nearest first."""
        kind, scope, last = name
        if kind == 'tool':
            yield 'operation', '', last
        elif kind == 'argument':
            yield 'operation', '', scope
            yield 'workflow', '', scope
        elif kind == 'structure':
            yield from self._owners_of_structure(last)
        elif kind == 'constant':
            structure, _, field = scope.rpartition('.')
            yield 'field', structure, field
        elif kind == 'field':
            operation, rest = self._split(scope)
            if rest == '':
                yield from (('argument', operation, argument) for argument in self._arguments.get(operation, ())
                            if last in derive.field(argument))
            yield 'structure', '', scope
            yield from self._owners_of_structure(scope)

    def _owners_of_structure(self, structure):
        operation, rest = self._split(structure)
        if operation is None:
            return
        for argument in sorted(self._arguments.get(operation, ()), key=len, reverse=True):
            if f'{rest}_'.startswith(f'_{names.snake(argument)}_'):
                yield 'argument', operation, argument
        yield 'operation', '', operation

    def _split(self, structure):
        """(operation, the rest of the name) of a structure for its arguments, or for what is written in these."""
        end = structure.rfind(_PARAMS)
        while end >= 0:
            operation, rest = structure[:end].removeprefix(names.function('')), structure[end + len(_PARAMS):]
            if operation in self._operations and rest[:1] in ('', '_'):
                return operation, rest
            end = structure.rfind(_PARAMS, 0, end)
        return None, structure
