# SPDX-License-Identifier: MIT
"""C structures that show the answers of our own operations, member by member."""

import dataclasses
from typing import Optional

from ..base.problems import SpecError
from . import names

MAX_FIELDS = 2000  # offsets have 16 bits, and no field is larger than 16 bytes
_SCALARS = ('string', 'integer', 'number', 'boolean')


@dataclasses.dataclass
class AnswerField:
    name: str    # of the member
    c_name: str
    kind: str    # STRING, INTEGER, NUMBER, BOOLEAN, STRING_LIST, OBJECT, OBJECT_LIST; JSON, the value itself, for all else
    schema: object
    place: object
    structure: Optional['AnswerStruct'] = None
    since: int = 1  # the revision that added it


@dataclasses.dataclass
class AnswerStruct:
    c_name: str
    home: str    # the domain whose header has it, or '' for the one that domains share
    description: str
    place: object
    fields: list = dataclasses.field(default_factory=list)
    layout: list = dataclasses.field(default_factory=list)  # the fields in the order of C, with those that are gone


class AnswerStructures:
    """The structures of all answers that have members: `of_operation`, `item_of`, and per header in an order C can read.

    `taken` are the C names of the structures of arguments. An object of several forms has the members of all.
    """

    def __init__(self, model, taken, problems):
        self._model = model
        self._taken = set(taken) | names.RESERVED
        self._problems = problems
        self._by_schema = {}  # id(Schema): AnswerStruct
        self._kept = []       # the schemas whose id is a key above must not go
        self._home_of_file = {domain.file: domain.name for domain in model.domains}
        self.of_operation = {}
        self.item_of = {}     # of lists: the structure of their items
        self.in_header = {name: [] for name in ['', *(domain.name for domain in model.domains)]}
        for operation in model.operations if model.strict else []:
            problems.attempt(self._take, operation)

    @property
    def all(self):
        return [struct for structs in self.in_header.values() for struct in structs]

    def _take(self, operation):
        if operation.response is None or kind_of(operation.response.resolved()) != 'OBJECT':
            return
        c_name = f'{names.function(operation.name)}_answer'
        struct = self._structure(operation.response.target(), c_name, operation.domain)
        self.of_operation[operation.name] = struct
        if operation.pagination is not None:
            self._take_items(operation, struct)

    def _take_items(self, operation, struct):
        field = None
        for name in operation.pagination.items.split('/')[1:]:
            field = next(field for field in struct.fields if field.name == name)
            struct = field.structure
        if field is not None and field.kind == 'OBJECT_LIST':
            self.item_of[operation.name] = struct

    def _structure(self, schema, c_name, home):
        if id(schema) in self._by_schema:
            return self._by_schema[id(schema)]
        if schema.identity is not None:
            c_name, home = self._component(schema.identity)
        if c_name in self._taken:
            raise SpecError(schema.place, f"the C type '{c_name}' is there already")
        self._taken.add(c_name)
        struct = AnswerStruct(c_name, home, schema.description, schema.place)
        self._by_schema[id(schema)] = struct
        self._kept.append(schema)
        members = members_of(schema)
        if len(members) > MAX_FIELDS:
            raise SpecError(schema.place, f'more than {MAX_FIELDS} members')
        struct.fields = [self._field(name, member, struct) for name, member in members.items()]
        check_fields(struct)
        self.in_header[home].append(struct)
        return struct

    def _component(self, identity):
        """(C name, domain) of a component. Arguments of the same component have the plain name."""
        file, tokens = identity
        plain = 'portkey_' + names.snake(tokens[-1])
        return plain if plain not in self._taken else f'{plain}_answer', self._home_of_file.get(file, '')

    def _field(self, name, member, parent):
        schema = member.resolved()
        kind = kind_of(schema)
        inner = None
        c_name = f'{parent.c_name}_{names.snake(name)}'
        if kind == 'OBJECT':
            inner = self._structure(member.target(), c_name, parent.home)
        elif kind == 'OBJECT_LIST':
            inner = self._structure(schema.items.target(), c_name, parent.home)
        return AnswerField(name, 'json_' if name == 'json' else names.field(name), kind, schema, member.place, inner)


def check_fields(struct):
    taken = {}
    for field in struct.fields:
        if field.c_name in taken:
            raise SpecError(field.place, f"'{field.name}' and '{taken[field.c_name]}' are the same field "
                                         f"'{field.c_name}' of {struct.c_name}")
        taken[field.c_name] = field.name


def members_of(schema, seen=None):
    """The members that an object has in any of its forms, each with the schema of the first that names it."""
    seen = set() if seen is None else seen
    if id(schema) in seen:
        return {}
    seen.add(id(schema))
    found = dict(schema.properties)
    for form in [schema.ref, *schema.branches()]:
        for name, member in members_of(form, seen).items() if form is not None else ():
            found.setdefault(name, member)
    return found


def kind_of(schema):
    """The kind of a field that shows such values."""
    types = set(schema.types) - {'null'}
    if not types and schema.enum and all(isinstance(value, str) or value is None for value in schema.enum):
        types = {'string'}
    # Flags are shown in either spelling.
    types = {frozenset(('integer', 'number')): {'number'}, frozenset(('boolean', 'integer')): {'boolean'}}.get(
        frozenset(types), types)
    if types == {'object'} or not types:
        return 'OBJECT' if members_of(schema) else 'JSON'
    if types == {'array'}:
        return _kind_of_list(schema)
    one = next(iter(types))
    return one.upper() if len(types) == 1 and one in _SCALARS else 'JSON'


def _kind_of_list(schema):
    inner = None if schema.items is None or schema.prefix_items else kind_of(schema.items.resolved())
    return f'{inner}_LIST' if inner in ('STRING', 'OBJECT') else 'JSON'
