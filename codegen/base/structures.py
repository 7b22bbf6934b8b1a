# SPDX-License-Identifier: MIT
"""C structures that carry an operation's arguments, and which schemas they can hold."""

import dataclasses
from typing import Optional

# The kinds, as enum pa_field_kind names them, and their C type where it does not depend on the field.
_SCALARS = {
    'STRING': 'const char *',
    'JSON': 'const char *',
    'INTEGER': 'portkey_integer ',
    'NUMBER': 'portkey_number ',
    'BOOLEAN': 'portkey_boolean ',
    'STRING_LIST': 'portkey_string_list ',
}


@dataclasses.dataclass
class Constant:
    c_name: str
    value: str


@dataclasses.dataclass
class Field:
    name: str     # as an argument or member
    c_name: str
    kind: str
    schema: object
    required: bool
    place: object
    structure: Optional['Struct'] = None
    constants: list = dataclasses.field(default_factory=list)  # for the strings that it takes, where these are listed
    constants_as: str = ''  # all of them, as a comment names them
    since: int = 1  # the revision that added it

    def declaration(self):
        """The field as C declares it."""
        if self.kind == 'OBJECT':
            return f'const {self.structure.c_name} *{self.c_name};'
        if self.kind == 'OBJECT_LIST':
            return f'struct {{ const {self.structure.c_name} *items; size_t count; }} {self.c_name};'
        return f'{_SCALARS[self.kind]}{self.c_name};'


@dataclasses.dataclass
class Gone:
    """A field that the documents have no longer. Programs that were built with a release have it, so it stays."""

    c_name: str
    kind: str
    since: int
    structure: Optional['Struct'] = None  # there may be none any more

    @property
    def name(self):
        return self.c_name

    def declaration(self):
        if self.kind == 'OBJECT':
            return f'const void *{self.c_name};'
        if self.kind == 'OBJECT_LIST':
            return f'struct {{ const void *items; size_t count; }} {self.c_name};'
        return f'{_SCALARS[self.kind]}{self.c_name};'


def is_gone(field):
    return isinstance(field, Gone)


@dataclasses.dataclass
class Struct:
    c_name: str
    source: str   # what it is in the document; '' for the arguments of an operation, which name it
    home: str     # the domain whose header has it, or '' for types.h
    description: str
    place: object
    fields: list = dataclasses.field(default_factory=list)
    layout: list = dataclasses.field(default_factory=list)  # the fields in the order of C, with those that are gone


def has_structure(schema):
    """Whether C can hold the object member by member, with nothing lost."""
    return (set(schema.types) - {'null'} == {'object'} and bool(schema.properties) and schema.ref is None and
            not schema.is_union() and not schema.additional and schema.names_all_members() and
            not (schema.additional_stated and schema.additional is None))


def kind_of(schema):
    """The kind of a field that holds such values."""
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
    if one == 'array' and schema.items is not None and not schema.prefix_items:
        items = schema.items.resolved()
        if items.types == ('string',):
            return 'STRING_LIST'
        if items.types == ('object',) and has_structure(items):
            return 'OBJECT_LIST'
    return 'JSON'
