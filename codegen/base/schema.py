# SPDX-License-Identifier: MIT
"""JSON Schema, of OpenAPI 3.0 and 3.1, as one representation that every output is made from.

The two dialects are levelled: `nullable` becomes a type array, boolean `exclusiveMinimum` a
number, an `allOf` of plain objects one object.
"""

import dataclasses
import json
from typing import Optional

TYPES = ('null', 'boolean', 'integer', 'number', 'string', 'array', 'object')
# Keywords whose value is a number: any, and one that counts.
BOUNDS = ('minimum', 'exclusiveMinimum', 'maximum', 'exclusiveMaximum', 'multipleOf')
COUNTS = ('minLength', 'maxLength', 'minItems', 'maxItems', 'minContains', 'maxContains', 'minProperties',
          'maxProperties')
# What `x-merge` says of a member: server/answers/members.h has the meaning.
MERGES = ('rows', 'by', 'key', 'first', 'last', 'sum', 'max', 'range')


@dataclasses.dataclass(eq=False)
class Schema:
    """One schema. None or empty means that the keyword is absent."""

    place: object
    identity: Optional[tuple] = None  # (file, JSON Pointer) of a referenced schema: two uses are one thing
    ref: Optional['Schema'] = None    # applies as well; its siblings here are annotations or further checks
    types: tuple = ()
    bounds: dict = dataclasses.field(default_factory=dict)
    counts: dict = dataclasses.field(default_factory=dict)
    enum: Optional[list] = None
    has_const: bool = False
    const: object = None
    pattern: Optional[str] = None
    unique_items: bool = False
    prefix_items: list = dataclasses.field(default_factory=list)
    items: Optional['Schema'] = None  # of the elements after those
    contains: Optional['Schema'] = None
    properties: dict = dataclasses.field(default_factory=dict)
    required: list = dataclasses.field(default_factory=list)
    additional: object = None  # None: anything, False: nothing, else a Schema
    additional_stated: bool = False
    patterns: dict = dataclasses.field(default_factory=dict)
    names: Optional['Schema'] = None
    dependent_required: dict = dataclasses.field(default_factory=dict)
    dependent_schemas: dict = dataclasses.field(default_factory=dict)
    all_of: list = dataclasses.field(default_factory=list)
    any_of: list = dataclasses.field(default_factory=list)
    one_of: list = dataclasses.field(default_factory=list)
    not_: Optional['Schema'] = None
    if_: Optional['Schema'] = None
    then: Optional['Schema'] = None
    else_: Optional['Schema'] = None
    unevaluated_items: Optional['Schema'] = None
    unevaluated_properties: Optional['Schema'] = None
    observed: bool = False  # an unevaluated keyword around it wants to know what this one looks at
    never: bool = False
    mistake: object = None  # the SpecError that was reported of it or of what it refers to: it cannot be relied on
    # annotations
    description: str = ''
    format: Optional[str] = None
    content_encoding: str = ''
    content_media_type: str = ''
    has_default: bool = False
    default: object = None
    deprecated: bool = False
    secret: bool = False
    masked: str = ''  # which part of the secret is hidden; '' where it is in the clear
    outside: bool = False  # others than Portkey and this program wrote the text in it
    whole_texts: bool = False  # a text that is a member of it is shown whole or not at all
    text_limit: int = 0    # bytes of a text in it that answers show unless it is asked for; 0: all
    merge: str = ''        # one of MERGES: how rows of a series become fewer; '' where they cannot

    def checks_nothing(self):
        """Whether no keyword of its own constrains a value (a $ref still may)."""
        return not (self.types or self.bounds or self.counts or self.enum is not None or self.has_const or
                    self.pattern or self.unique_items or self.prefix_items or self.items or self.contains or
                    self.properties or self.required or self.additional is not None or self.patterns or
                    self.names or self.dependent_required or self.branches() or self.unevaluated_items or
                    self.unevaluated_properties or self.never or self.mistake)

    def target(self):
        """What a mere reference leads to; any other schema is its own target."""
        schema = self
        while schema.ref is not None and schema.checks_nothing() and not schema.looks_at_all_members():
            schema = schema.ref
        return schema

    def resolved(self):
        """What it says in substance: a mere reference is replaced by its target, keeping the local words."""
        target = self.target()
        return self if target is self else with_words(target, self)

    def branches(self):
        """The schemas that apply to the very value this one applies to, its reference aside."""
        one = (self.not_, self.if_, self.then, self.else_)
        return (self.all_of + self.any_of + self.one_of + [schema for schema in one if schema is not None] +
                list(self.dependent_schemas.values()))

    def parts(self):
        """The schemas that it refers to or holds, of this value and of what is in it."""
        one = (self.ref, self.items, self.contains, self.additional or None, self.names, self.unevaluated_items,
               self.unevaluated_properties)
        return (self.branches() + self.prefix_items + [schema for schema in one if schema is not None] +
                [*self.properties.values(), *self.patterns.values()])

    def is_union(self):
        """Whether a value has several forms, or its form depends on what it holds."""
        return bool(self.branches())

    def looks_at_all_members(self):
        """Whether `additionalProperties: true` says something: to an unevaluated keyword around it."""
        return self.observed and self.additional_stated and self.additional is None

    def names_its_members(self):
        """Whether it names members and says nothing of others."""
        return bool(self.properties) and self.additional is None and not self.additional_stated and (
            not self.patterns and self.unevaluated_properties is None)

    def shares_its_value(self):
        """Whether several schemas say which members its value has: itself and others, or others together."""
        others = (bool(self.ref), *(True for _ in self.all_of), bool(self.any_of), bool(self.one_of), bool(self.if_),
                  bool(self.dependent_schemas))
        return sum(others) + bool(self.properties or self.additional_stated) > 1

    def names_all_members(self):
        """Whether there can be no members but those of `properties`, or nothing is said of others."""
        rest = self.unevaluated_properties
        return not self.patterns and (rest is None or rest.resolved().never)


def with_words(schema, words):
    """The schema with the annotations of another where that has any."""
    return dataclasses.replace(
        schema,
        description=words.description or schema.description,
        deprecated=words.deprecated or schema.deprecated,
        secret=words.secret or schema.secret,
        masked=words.masked or schema.masked,
        outside=words.outside or schema.outside,
        whole_texts=words.whole_texts or schema.whole_texts,
        text_limit=words.text_limit or schema.text_limit,
        merge=words.merge or schema.merge,
        has_default=words.has_default or schema.has_default,
        default=words.default if words.has_default else schema.default)


def literal(value):
    """A value as JSON text."""
    return json.dumps(value, ensure_ascii=False, separators=(',', ':'))
