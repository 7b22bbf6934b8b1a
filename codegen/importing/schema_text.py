# SPDX-License-Identifier: MIT
"""Schemas of another document, levelled, to what our documents write: their facts, without their words."""

import dataclasses
import enum
import re
from collections import Counter

from ..base.problems import SpecError
from ..base.schema import Schema
from ..load.source import List, Map
from ..name.answers import undescribed
from .reuse import or_null
from .text import WORDS, Block, Tree

# What of a Schema is written. Any other fact stops the import rather than being lost.
_WRITTEN = {'place', 'identity', 'ref', 'types', 'bounds', 'counts', 'enum', 'has_const', 'const', 'pattern',
            'unique_items', 'items', 'properties', 'required', 'additional', 'additional_stated', 'names', 'all_of',
            'any_of', 'one_of', 'not_', 'never', 'description', 'format', 'has_default', 'default', 'deprecated',
            'secret'}


class Need(enum.Enum):
    """Which words are left open."""

    NONE = enum.auto()       # in the schema of a parameter, which is described itself
    INPUT = enum.auto()      # in an argument those that theirs has
    ARGUMENTS = enum.auto()  # of a body that becomes arguments each member's, too
    ANSWER = enum.auto()     # those of all members, at any depth


def _inside(need):
    """What is needed of what stands in it: only the members of the body itself are arguments."""
    return Need.INPUT if need == Need.ARGUMENTS else need


# What a component of ours must have to be referred to.
_SUFFICES = {Need.ARGUMENTS: lambda schema: _has_words(schema),
             Need.ANSWER: lambda schema: not any(undescribed(schema, {}))}


class SchemaWriter:
    """Writes the schemas of one operation, and the components they take along."""

    def __init__(self, library, stock, taken):
        self._uses = _uses(library)
        self._stock = stock
        self._taken = set(taken)  # names of components that there are
        self._references = {}     # identity: (reference, whether it has words)
        self._added = {}          # identity: (the name of a component that is added, what was needed of it)
        self.components = {}      # name: Tree
        self.renamed = {}         # name in their document: ours, which differs

    def write(self, schema, need, described=False):
        """`described`: it needs words of its own, as an argument does."""
        named = _named(schema)
        component = self._component(named, need) if named is not None else None
        if component is None:
            return self._content(schema.resolved(), need, described)
        reference, has_words = component
        tree = Tree(schema.place, {'$ref': reference})
        _annotations(tree, schema)
        if described and not has_words:
            tree['description'] = WORDS
        return tree

    def _is_component(self, schema, need):
        named = _named(schema)
        return named is not None and self._component(named, need) is not None

    def _component(self, schema, need):
        """(reference, whether it is described), or None where it is better written in place."""
        if need == Need.ANSWER and self._added.get(schema.identity, (None, need))[1] != need:
            # An argument has been written of it, with fewer words.
            self._write_component(schema, self._added[schema.identity][0], need)
        if schema.identity not in self._references:
            found = self._stock.schema(schema, _SUFFICES.get(need, lambda other: True))
            if found is not None:
                self._references[schema.identity] = found[0], bool(found[1].resolved().description)
            elif self._is_shared(schema):
                self._add(schema, need)
            else:
                return None
        return self._references[schema.identity]

    def _is_shared(self, schema):
        """Whether it has to be a component, or is one to more than one place of their document."""
        inner = list(_below(schema))
        return bool(inner) and (self._uses[schema.identity] > 1 or _meets_itself(schema))

    def _add(self, schema, need):
        stem = ''.join(c if c.isascii() and (c.isalnum() or c in '_.-') else '_' for c in schema.identity[1][-1])
        name, number = stem, 1
        while name in self._taken:
            number += 1
            name = f'{stem}{number}'
        self._taken.add(name)
        if name != stem:
            self.renamed[stem] = name
        # Known before it is written, so that it may refer to itself.
        self._references[schema.identity] = f'#/components/schemas/{name}', False
        self._write_component(schema, name, need)

    def _write_component(self, schema, name, need):
        self._added[schema.identity] = name, need
        self.components.setdefault(name, None)
        self.components[name] = Block(schema.place, self._content(schema.resolved(), need, False))

    def _content(self, schema, need, described):
        _check_written(schema)
        nullable = or_null(schema)
        if nullable is not None and not self._is_component(schema.any_of[0], need):
            schema = nullable
        tree = Tree(schema.place)
        if schema.ref is not None:
            tree.update(self._beside(schema, need))
        _scalars(tree, schema)
        _annotations(tree, schema)
        if described or (need == Need.INPUT and schema.description):
            tree['description'] = WORDS
        self._containers(tree, schema, need)
        self._unions(tree, schema, _inside(need))
        return tree

    def _beside(self, schema, need):
        """A reference with checks beside it."""
        component = self._component(schema.ref, need) if schema.ref.identity else None
        if component is not None:
            return {'$ref': component[0]}
        return {'allOf': [self._content(schema.ref.resolved(), need, False)]}

    def _containers(self, tree, schema, need):
        inner = _inside(need)
        arguments = need == Need.ARGUMENTS
        has_words = need in (Need.ARGUMENTS, Need.ANSWER)
        if schema.required:
            tree['required'] = schema.required
        members = {name: self.write(member, inner, has_words) for name, member in schema.properties.items()}
        if arguments and members:
            # An argument nobody declared may be anything.
            for name in schema.required:
                members.setdefault(name, Tree(schema.place, {'description': WORDS}))
        if members:
            tree['properties'] = Block(schema.place, members)
        if schema.additional is not None or schema.additional_stated:
            is_schema = isinstance(schema.additional, Schema)
            tree['additionalProperties'] = self.write(schema.additional, inner) if is_schema else (
                schema.additional is None)
        for key, value in (('propertyNames', schema.names), ('items', schema.items)):
            if value is not None:
                tree[key] = self.write(value, inner)

    def _unions(self, tree, schema, need):
        for key, branches in (('allOf', schema.all_of), ('anyOf', schema.any_of), ('oneOf', schema.one_of)):
            if branches:
                tree[key] = tree.get(key, []) + [self.write(branch, need) for branch in branches]
        if schema.not_ is not None:
            tree['not'] = self.write(schema.not_, need)


def _check_written(schema):
    for field in dataclasses.fields(schema):
        if field.name not in _WRITTEN and getattr(schema, field.name):
            keyword = re.sub('_(.)', lambda match: match[1].upper(), field.name.rstrip('_'))
            raise SpecError(schema.place, f"the schema keyword '{keyword}' cannot be imported")


def _scalars(tree, schema):
    if schema.never:
        tree['not'] = {}
    if schema.types:
        tree['type'] = schema.types[0] if len(schema.types) == 1 else list(schema.types)
    if schema.enum is not None:
        tree['enum'] = schema.enum
    if schema.has_const:
        tree['const'] = schema.const
    if schema.format:
        tree['format'] = schema.format
    if schema.pattern:
        tree['pattern'] = schema.pattern
    tree.update(schema.bounds)
    tree.update(schema.counts)
    if schema.unique_items:
        tree['uniqueItems'] = True


def _annotations(tree, schema):
    # Null is no default of what cannot be null.
    if schema.has_default and (schema.default is not None or 'null' in schema.types):
        tree['default'] = schema.default
    if schema.deprecated:
        tree['deprecated'] = True


def _has_words(schema):
    """Whether each member of the component could be an argument as it is."""
    return all(member.resolved().description for member in schema.resolved().properties.values())


def _named(schema):
    """The component that the schema merely refers to, the last where one leads to the next."""
    named = schema if schema.identity else None
    while schema.ref is not None and schema.checks_nothing():
        schema = schema.ref
        named = schema if schema.identity else named
    return named


def _below(schema):
    """The schemas that this one is made of."""
    for value in vars(schema).values():
        for inner in (value if isinstance(value, list) else value.values() if isinstance(value, dict) else [value]):
            if isinstance(inner, Schema):
                yield inner


def _meets_itself(schema):
    seen, open_ = set(), list(_below(schema))
    while open_:
        inner = open_.pop()
        if inner.identity == schema.identity:
            return True
        if id(inner) not in seen:
            seen.add(id(inner))
            open_ += _below(inner)
    return False


def _uses(library):
    """How often each thing of the document is referred to, by its identity."""
    uses = Counter()
    file = library.main
    open_ = [file.root]
    while open_:
        value = open_.pop()
        if isinstance(value, Map) and isinstance(value.get('$ref'), str):
            uses[value['$ref']] += 1
        open_ += value.values() if isinstance(value, Map) else value if isinstance(value, List) else []
    counted = Counter()
    for reference, count in uses.items():
        try:
            target = library.resolve(reference, file, file.root.place)
        except SpecError:
            continue  # some other operation's error
        counted[target.file.label, target.tokens] += count
    return counted
