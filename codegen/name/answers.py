# SPDX-License-Identifier: MIT
"""Members of answers. Our own documents say of each what it is, as of each argument."""

from ..base.problems import Unwritten
from ..base.schema import Schema


class AnswerWords:
    """Reports the members of answers without a description, each once."""

    def __init__(self, problems):
        self._problems = problems
        self._seen = {}  # id(Schema): the schema, which has been looked at

    def check(self, operation):
        if operation.response is not None:
            for name, member in undescribed(operation.response, self._seen):
                self._problems.add(Unwritten(member.place, f"the member '{name}' has no description"))


def undescribed(schema, seen):
    """The members in a schema, at any depth, without a description: (name, schema). `seen` is looked at already."""
    waiting = [schema]
    while waiting:
        schema = waiting.pop().target()
        if id(schema) in seen:
            continue
        seen[id(schema)] = schema
        for name, member in schema.properties.items():
            if not member.resolved().description:
                yield name, member
        waiting += _inside(schema)


def _inside(schema):
    yield from schema.properties.values()
    yield from schema.patterns.values()
    yield from schema.prefix_items
    yield from schema.branches()
    yield from (one for one in (schema.items, schema.additional, schema.ref) if isinstance(one, Schema))
