# SPDX-License-Identifier: MIT
"""What our documents have already: components that say the same as those of another document."""

import dataclasses

from ..base.schema import Schema, literal, with_words

# What a schema may say or not without meaning something else: an open object that it is open, for one,
# and what has no default that this is null.
_WORDS = {'place', 'identity', 'ref', 'description', 'secret', 'outside', 'whole_texts', 'text_limit', 'merge',
          'has_default', 'additional_stated'}
_UNORDERED = {'types', 'enum', 'required'}


def or_null(schema):
    """A union of something and null as one schema of several types; None where the schema is no such union."""
    branches = schema.any_of
    if len(branches) != 2 or branches[1].types != ('null',) or schema.ref is not None:
        return None
    first = branches[0].resolved()
    is_plain = first.types and not (first.is_union() or first.ref is not None or first.has_const)
    if not is_plain or not dataclasses.replace(schema, any_of=[]).checks_nothing():
        return None
    enum = first.enum if first.enum is None or None in first.enum else first.enum + [None]
    types = first.types if 'null' in first.types else first.types + ('null',)
    return with_words(dataclasses.replace(first, types=types, enum=enum, identity=None), schema)


def same(one, other, assumed=None):
    """Whether two schemas, each of a document of its own, say the same but for the words.

    Two that meet again below themselves are the same there if they are everywhere else.
    """
    assumed = set() if assumed is None else assumed
    one, other = (or_null(schema) or schema for schema in (one.resolved(), other.resolved()))
    pair = one.identity, other.identity
    if None not in pair:
        if pair in assumed:
            return True
        assumed.add(pair)
    if (one.ref is None) != (other.ref is None):
        return False
    if one.ref is not None and not same(one.ref, other.ref, assumed):
        return False
    return all(_same_value(field.name, getattr(one, field.name), getattr(other, field.name), assumed)
               for field in dataclasses.fields(Schema) if field.name not in _WORDS)


def _same_value(name, one, other, assumed):
    if name in _UNORDERED and one is not None and other is not None:
        return {literal(value) for value in one} == {literal(value) for value in other}
    if isinstance(one, Schema) and isinstance(other, Schema):
        return same(one, other, assumed)
    if isinstance(one, dict) and isinstance(other, dict):
        return set(one) == set(other) and all(_same_value('', one[key], other[key], assumed) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(_same_value('', *pair, assumed) for pair in zip(one, other))
    if isinstance(one, Schema) or isinstance(other, Schema):
        return False
    return literal(one) == literal(other)


class Stock:
    """The components that a domain's document can refer to: its own, then the root document's."""

    def __init__(self, files, schemas, parameter):
        """`files`: (beginning of a reference, file); `parameter` reads a node as an Input."""
        self._schemas = []     # (name, reference, Schema)
        self._parameters = []  # (name, reference, Input)
        for prefix, file in files:
            components = file.root.get('components') or {}
            for name in components.get('schemas') or {}:
                self._schemas.append((name, f'{prefix}#/components/schemas/{name}', schemas.component(file, name)))
            entries = components.get('parameters') or {}
            for name in entries:
                found = parameter(file, entries[name], entries.at(name))
                self._parameters.append((name, f'{prefix}#/components/parameters/{name}', found))

    def schema(self, wanted, accept):
        """The component that is the same: (reference, Schema), or None. One of the same name comes first."""
        name = wanted.identity[1][-1]
        for own, reference, schema in sorted(self._schemas, key=lambda entry: entry[0] != name):
            if accept(schema) and same(wanted, schema):
                return reference, schema
        return None

    def parameter(self, wanted):
        for _, reference, found in sorted(self._parameters, key=lambda entry: entry[0] != wanted.name):
            if found.same(wanted):
                return reference
        return None
