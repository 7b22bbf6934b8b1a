# SPDX-License-Identifier: MIT
"""What is done with schemas once all that they refer to has been read."""

import dataclasses

from ..base.problems import SpecError
from ..base.schema import Schema, with_words


def settle(schemas, apart, mistaken):
    """Finishes schemas that have just been read.

    `apart` are pairs of one and another within it that says nothing about its values. `mistaken` notes an error of one.
    """
    _cut_circles(schemas, mistaken)
    _spread_mistakes([(schema, part) for schema in schemas for part in schema.parts()] + apart)
    for schema in schemas:
        if schema.unevaluated_items is not None or schema.unevaluated_properties is not None:
            _observe(schema)
    settled = set()
    for schema in schemas:
        _merge_all_of(schema, settled)


def become(schema, other):
    """Makes the schema say what another says; its own identity stays."""
    for field in dataclasses.fields(Schema):
        if field.name != 'identity':
            setattr(schema, field.name, getattr(other, field.name))


def _same_value(schema):
    """The schemas that apply to the very value this one applies to."""
    return ([schema.ref] if schema.ref else []) + schema.branches()


def _observe(schema):
    """Marks a schema with an unevaluated keyword, and all whose annotations it depends on."""
    waiting = [schema]
    while waiting:
        schema = waiting.pop()
        if not schema.observed:
            schema.observed = True
            waiting += _same_value(schema)


def _spread_mistakes(pairs):
    """Notes a mistake in all that hold the schema that has it, however far off."""
    holders = {}
    for schema, part in pairs:
        holders.setdefault(id(part), []).append(schema)
    waiting = [part for _, part in pairs if part.mistake]
    while waiting:
        part = waiting.pop()
        for holder in holders.pop(id(part), ()):
            holder.mistake = holder.mistake or part.mistake
            waiting.append(holder)


def _cut_circles(schemas, mistaken):
    """Refuses schemas that apply themselves to the very same value, which no validator could finish."""
    state = {}

    def visit(schema):
        """Whether the schema is one that led here."""
        if id(schema) in state:
            return state[id(schema)] == 'open'
        state[id(schema)] = 'open'
        if any([visit(other) for other in _same_value(schema)]):
            mistaken(schema, SpecError(schema.place, 'the schema refers to itself for the same value'))
            # Cut, so that looking for further errors comes to an end.
            schema.ref, schema.not_, schema.if_, schema.then, schema.else_ = None, None, None, None, None
            schema.all_of, schema.any_of, schema.one_of, schema.dependent_schemas = [], [], [], {}
        state[id(schema)] = 'done'
        return False

    for schema in schemas:
        visit(schema)


def _is_plain_object(schema):
    bare = dataclasses.replace(schema, types=(), properties={}, required=[])
    return schema.types in ((), ('object',)) and bare.checks_nothing() and schema.ref is None


def _merge_all_of(schema, settled):
    """An allOf of objects that only declare different members is one object; anything else stays an allOf."""
    if id(schema) in settled:
        return
    settled.add(id(schema))
    for other in _same_value(schema):
        _merge_all_of(other, settled)
    if not schema.all_of:
        return
    own = dataclasses.replace(schema, all_of=[])
    if len(schema.all_of) == 1 and own.checks_nothing() and own.ref is None:
        schema.ref, schema.all_of = schema.all_of[0], []
        return
    parts = [branch.resolved() for branch in schema.all_of] + [own]
    if not all(_is_plain_object(part) for part in parts):
        return
    properties = {}
    required = []
    for part in parts:
        if set(properties) & set(part.properties):
            return
        properties.update(part.properties)
        required += part.required
    merged = Schema(schema.place, types=('object',) if any(part.types for part in parts) else (),
                    properties=properties, required=list(dict.fromkeys(required)), observed=schema.observed,
                    additional_stated=any(part.additional_stated for part in parts))
    become(schema, with_words(merged, own))
