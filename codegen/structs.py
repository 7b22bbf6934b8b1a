# SPDX-License-Identifier: MIT
"""The C structures that carry an operation's arguments."""

import dataclasses
from typing import Optional

from . import names
from .problems import SpecError

# The kinds, as enum pa_field_kind names them, and their C type where it does not depend on the field.
SCALARS = {
    'STRING': 'const char *',
    'JSON': 'const char *',
    'INTEGER': 'portkey_integer ',
    'NUMBER': 'portkey_number ',
    'BOOLEAN': 'portkey_boolean ',
    'STRING_LIST': 'portkey_string_list ',
}


# Offsets have 16 bits, and no field is larger than 16 bytes.
MOST_FIELDS = 4000


@dataclasses.dataclass
class Field:
    name: str     # as an argument or member
    c_name: str
    kind: str
    schema: object
    required: bool
    structure: Optional['Struct'] = None


@dataclasses.dataclass
class Struct:
    c_name: str
    home: str     # the domain whose header has it, or '' for types.h
    description: str
    place: object
    fields: list = dataclasses.field(default_factory=list)


class Structs:
    """All structures of the model: `of_operation` by operation, and per header in an order C can read."""

    def __init__(self, model, problems):
        self._problems = problems
        self._by_identity = {}
        self._places = _function_names(model, problems)  # of every C name: all share one namespace
        self._home_of_file = {domain.file: domain.name for domain in model.domains}
        if model.root_file in self._home_of_file:
            self._home_of_file[model.root_file] = ''
        self.of_operation = {}
        self.in_header = {domain.name: [] for domain in model.domains}
        self.in_header[''] = []
        for operation in model.operations:
            c_name = f'{names.function(operation.name)}_params'
            struct = problems.attempt(self._build, c_name, operation.domain, operation.arguments,
                                      operation.place)
            self.of_operation[operation.name] = struct

    def _build(self, c_name, home, schema, place):
        if c_name in names.RESERVED:
            raise SpecError(place, f"the C type '{c_name}' would take a name of the library's own")
        if c_name in self._places:
            raise SpecError(place, f"the C name '{c_name}' stands already for {self._places[c_name]}")
        if len(schema.properties) > MOST_FIELDS:
            raise SpecError(place, f'more than {MOST_FIELDS} members')
        self._places[c_name] = place
        struct = Struct(c_name, home, schema.description, place)
        if schema.identity:
            self._by_identity[schema.identity] = struct
        taken = {}
        for name, member in schema.properties.items():
            field = self._field(name, member, name in schema.required, c_name, home)
            if field.c_name in taken:
                raise SpecError(member.place, f"'{name}' and '{taken[field.c_name]}' are the same field "
                                              f"'{field.c_name}' of {c_name}")
            taken[field.c_name] = name
            struct.fields.append(field)
        # After what it refers to; pointers to structures in the making rely on the forward declarations.
        self.in_header[home].append(struct)
        return struct

    def _field(self, name, member, required, parent, home):
        schema = member.resolved()
        kind = _kind(schema)
        inner = None
        if kind == 'OBJECT':
            inner = self._structure(member.target(), f'{parent}_{names.snake(name)}', home)
        elif kind == 'OBJECT_LIST':
            inner = self._structure(schema.items.target(), f'{parent}_{names.snake(name)}', home)
        return Field(name, names.field(name), kind, schema, required, inner)

    def _structure(self, schema, inline_name, home):
        if schema.identity is None:
            return self._build(inline_name, home, schema, schema.place)
        if schema.identity in self._by_identity:
            return self._by_identity[schema.identity]
        file, tokens = schema.identity
        return self._build('portkey_' + names.snake(tokens[-1]), self._home_of_file.get(file, ''), schema,
                           schema.place)


def _function_names(model, problems):
    places = {}
    for operation in model.operations:
        for function in names.functions(operation.name):
            if function in names.RESERVED:
                problems.report(operation.place, f"the C function '{function}' would take a name of the "
                                                 "library's own")
            if function in places:
                problems.report(operation.place, f"the C name '{function}' stands already for "
                                                 f'{places[function]}')
            places[function] = operation.place
    return places


def has_structure(schema):
    """Whether C can hold the object member by member, with nothing lost."""
    return (set(schema.types) - {'null'} == {'object'} and bool(schema.properties) and schema.ref is None and
            not schema.is_union() and not schema.additional and
            not (schema.additional_stated and schema.additional is None))


def _kind(schema):
    types = set(schema.types) - {'null'}
    if not types and schema.enum and all(isinstance(value, str) or value is None for value in schema.enum):
        types = {'string'}
    if schema.is_union() and not types <= {'string', 'integer', 'number', 'boolean'}:
        return 'JSON'
    if len(types) != 1:
        return 'JSON'
    one = types.pop()
    if one in ('string', 'integer', 'number', 'boolean'):
        return one.upper()
    if one == 'object':
        return 'OBJECT' if has_structure(schema) else 'JSON'
    if one == 'array' and schema.items is not None:
        items = schema.items.resolved()
        if items.types == ('string',):
            return 'STRING_LIST'
        if items.types == ('object',) and has_structure(items):
            return 'OBJECT_LIST'
    return 'JSON'
