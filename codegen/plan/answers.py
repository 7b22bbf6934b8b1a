# SPDX-License-Identifier: MIT
"""Tables of what answers look like: as structures, how lists are paged, and for programs that ask how an answer differs.

The documents leave objects open, since an API may add members at any time. To report those that are
not documented, the tables have them closed.
"""

import dataclasses

from typing import NamedTuple

from ..base.problems import Place
from ..base.schema import Schema
from ..name import names
from ..name import rows as row_names
from ..name.layouts import revision_of
from .tables import Tables, Text


@dataclasses.dataclass
class AnswersPlan:
    """The answers of one domain."""

    name: str
    c_name: str
    source: str
    tables: Tables
    operations: list  # of AnswerRow
    structures: list  # of (AnswerStruct, list of (Text, AnswerField))
    mine: list        # of the AnswerStructs whose header is this domain's, in an order C can read
    tables_function: str  # that gives the tables


class PaginationRow(NamedTuple):
    """A row of runtime/tables.h's pa_pagination."""

    texts: dict  # member of the row: Text
    first: int


class RowsRow(NamedTuple):
    """A row of runtime/tables.h's pa_rows."""

    path: Text
    summary: list  # of Text


class AnswerRow(NamedTuple):
    """What is known of an operation's answer."""

    operation: object
    function: str       # that calls it
    schema: object      # SchemaRow, or None where nothing is documented
    structure: object   # AnswerStruct, or None
    item: object        # the AnswerStruct of a list's items, or None
    pagination: object  # PaginationRow, or None
    rows: object        # RowsRow, or None
    revision: int       # the newest that added a member to what the function takes
    tables_function: str


def plan_answers(domain, structures):
    """The AnswersPlan. `structures` are name.structures.Structures."""
    tables = Tables(Place(domain.file, 1))
    closer = _Closer()
    operations = [_row(operation, tables, closer, structures) for operation in domain.operations]
    used = [(struct, [(tables.text(field.name), field) for field in struct.fields]) for struct in _used(operations)]
    tables.count('structures', len(used))
    tables.count('fields', sum(len(fields) for _, fields in used))
    tables.finish()
    return AnswersPlan(domain.name, names.c_domain(domain.name), domain.file, tables, operations, used,
                       structures.answers.in_header[domain.name], names.answers_function(domain.name))


def _row(operation, tables, closer, structures):
    schema = None if operation.response is None else tables.schema(
        closer.closed(operation.response), row_names.within('', operation.name))
    answers = structures.answers
    return AnswerRow(operation, names.function(operation.name), schema, answers.of_operation.get(operation.name),
                     answers.item_of.get(operation.name), _pagination(operation.pagination, tables),
                     _rows(operation.rows, tables),
                     revision_of(structures.of_operation[operation.name]), names.answers_function(operation.domain))


def _pagination(pagination, tables):
    if pagination is None:
        return None
    argument = {name: parameter.argument for name in ('page', 'cursor', 'size')
                if (parameter := getattr(pagination, name)) is not None}
    pointers = {name: pointer for name in ('items', 'total', 'more', 'next')
                if (pointer := getattr(pagination, name)) is not None}
    return PaginationRow({name: tables.text(text) for name, text in {**argument, **pointers}.items()},
                         pagination.first)


def _rows(rows, tables):
    if rows is None:
        return None
    tables.count('summary fields', len(rows.summary))
    return RowsRow(tables.text(rows.path), [tables.text(field) for field in rows.summary])


def _used(operations):
    """The structures that answers of these operations are made of, each after those it refers to, if it can be."""
    found = {}
    for row in operations:
        if row.structure is not None:
            _collect(row.structure, found)
    return list(found.values())


def _collect(struct, found):
    if struct.c_name in found:
        return
    found[struct.c_name] = struct
    for field in struct.fields:
        if field.structure is not None:
            _collect(field.structure, found)


class _Closer:
    """Copies schemas so that objects have no members but those they name, unless they say that they take others."""

    def __init__(self):
        self._closed = {}  # id(Schema): its copy
        self._parts = {}   # the same of schemas that share their value with others, which may name further members
        self._kept = []    # the schemas whose id is a key above must not go

    def closed(self, schema):
        """The copy of a schema that has a value to itself."""
        schema = schema.target()
        copy = self._copy(schema, self._closed)
        if copy is not None:
            self._fill(copy)
            _close(copy)
        return self._closed[id(schema)]

    def _part(self, schema):
        copy = self._copy(schema, self._parts)
        if copy is not None:
            copy.observed = True
            self._fill(copy)
        return self._parts[id(schema)]

    def _copy(self, schema, copies):
        """A new copy, which may be met again before it is filled; None where there is one."""
        if id(schema) in copies:
            return None
        copies[id(schema)] = dataclasses.replace(schema)
        self._kept.append(schema)
        return copies[id(schema)]

    def _fill(self, copy):
        for inner in ('items', 'contains', 'names', 'unevaluated_items', 'unevaluated_properties'):
            setattr(copy, inner, self._one(getattr(copy, inner), self.closed))
        if isinstance(copy.additional, Schema):
            copy.additional = self.closed(copy.additional)
        copy.prefix_items = [self.closed(item) for item in copy.prefix_items]
        for members in ('properties', 'patterns'):
            setattr(copy, members, {name: self.closed(member) for name, member in getattr(copy, members).items()})
        for part in ('ref', 'not_', 'if_', 'then', 'else_'):
            setattr(copy, part, self._one(getattr(copy, part), self._part))
        for parts in ('all_of', 'any_of', 'one_of'):
            setattr(copy, parts, [self._part(part) for part in getattr(copy, parts)])
        copy.dependent_schemas = {name: self._part(part) for name, part in copy.dependent_schemas.items()}

    @staticmethod
    def _one(schema, copy):
        return None if schema is None else copy(schema)


def _close(schema):
    if schema.additional is not None or schema.additional_stated or schema.patterns or schema.unevaluated_properties:
        return
    if schema.ref is not None or schema.is_union():
        schema.unevaluated_properties = Schema(schema.place, never=True)
    elif schema.properties:
        schema.additional = False
