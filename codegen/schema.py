# SPDX-License-Identifier: MIT
"""JSON Schema, of OpenAPI 3.0 and 3.1, as one representation that every output is made from.

The two dialects are levelled here: `nullable` becomes a type array, boolean `exclusiveMinimum` a
number, an `allOf` of plain objects one object. What is not understood is refused by name.
"""

import dataclasses
from typing import Optional

from .problems import SpecError
from .source import List, Map

TYPES = ('null', 'boolean', 'integer', 'number', 'string', 'array', 'object')

_BOUNDS = ('minimum', 'exclusiveMinimum', 'maximum', 'exclusiveMaximum', 'multipleOf')
_COUNTS = ('minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties')
_UNIONS = ('allOf', 'anyOf', 'oneOf')
# Understood, and without effect on what is checked or sent.
_ANNOTATIONS = {'title', 'example', 'examples', 'readOnly', 'writeOnly', 'externalDocs', 'xml', '$comment',
                'discriminator', 'contentMediaType', 'contentEncoding'}
_KNOWN = (_ANNOTATIONS | set(_BOUNDS) | set(_COUNTS) | set(_UNIONS) |
          {'$ref', 'type', 'nullable', 'enum', 'const', 'pattern', 'format', 'default', 'deprecated', 'description',
           'required', 'properties', 'additionalProperties', 'propertyNames', 'items', 'uniqueItems', 'not',
           'x-secret'})


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
    items: Optional['Schema'] = None
    properties: dict = dataclasses.field(default_factory=dict)
    required: list = dataclasses.field(default_factory=list)
    additional: object = None  # None: anything, False: nothing, else a Schema
    additional_stated: bool = False
    names: Optional['Schema'] = None
    all_of: list = dataclasses.field(default_factory=list)
    any_of: list = dataclasses.field(default_factory=list)
    one_of: list = dataclasses.field(default_factory=list)
    not_: Optional['Schema'] = None
    never: bool = False
    # annotations
    description: str = ''
    format: Optional[str] = None
    has_default: bool = False
    default: object = None
    deprecated: bool = False
    secret: bool = False

    def checks_nothing(self):
        """Whether no keyword of its own constrains a value (a $ref still may)."""
        return not (self.types or self.bounds or self.counts or self.enum is not None or self.has_const or
                    self.pattern or self.unique_items or self.items or self.properties or self.required or
                    self.additional is not None or self.names or self.all_of or self.any_of or self.one_of or
                    self.not_ or self.never)

    def resolved(self):
        """What the schema says in substance: a mere reference is replaced by its target, keeping the local words."""
        schema = self
        while schema.ref is not None and schema.checks_nothing():
            schema = schema.ref
        if schema is self:
            return self
        return with_words(schema, self)

    def is_union(self):
        return bool(self.all_of or self.any_of or self.one_of or self.not_)


def with_words(schema, words):
    """The schema with the annotations of another where that has any."""
    return dataclasses.replace(
        schema,
        description=words.description or schema.description,
        deprecated=words.deprecated or schema.deprecated,
        secret=words.secret or schema.secret,
        has_default=words.has_default or schema.has_default,
        default=words.default if words.has_default else schema.default)


class SchemaReader:
    """Reads the schemas of one run; a schema that is referenced often is read once."""

    def __init__(self, library, problems, strict):
        self._library = library
        self._problems = problems
        self._strict = strict
        self._by_identity = {}
        self._reading = set()

    def read(self, node, origin, place):
        """The schema written at `node` in the file `origin`."""
        if node is True:
            return Schema(place)
        if node is False:
            return Schema(place, never=True)
        if not isinstance(node, Map):
            raise SpecError(place, 'a schema must be an object')
        self._check_keys(node)
        schema = Schema(node.place)
        self._read_annotations(node, schema)
        self._read_scalars(node, schema)
        self._read_containers(node, schema, origin)
        self._read_unions(node, schema, origin)
        if '$ref' in node:
            schema.ref = self.reference(node['$ref'], origin, node.at('$ref'))
        return _level(node, schema)

    def reference(self, reference, origin, place):
        target = self._library.resolve(reference, origin, place)
        identity = (target.file.label, target.tokens)
        if identity in self._by_identity:
            return self._by_identity[identity]
        # Known before it is read, so that a schema may refer to itself.
        schema = self._by_identity[identity] = Schema(target.place, identity=identity)
        read = self.read(target.value, target.file, target.place)
        for field in dataclasses.fields(Schema):
            if field.name != 'identity':
                setattr(schema, field.name, getattr(read, field.name))
        return schema

    def _check_keys(self, node):
        for key in node:
            if key in _KNOWN or (key.startswith('x-') and not self._strict):
                continue
            self._problems.report(node.at(key), f"the schema keyword '{key}' is not supported")

    @staticmethod
    def _read_annotations(node, schema):
        schema.description = text(node, 'description')
        schema.format = text(node, 'format') or None
        schema.deprecated = boolean(node, 'deprecated')
        schema.secret = boolean(node, 'x-secret')
        if 'default' in node:
            schema.has_default = True
            schema.default = node['default']

    @staticmethod
    def _read_scalars(node, schema):
        schema.types = _types(node)
        for key in _COUNTS:
            if key in node:
                value = node[key]
                if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 2 ** 32:
                    raise SpecError(node.at(key), f"'{key}' must be an integer from 0 to 4294967295")
                schema.counts[key] = value
        for key in _BOUNDS:
            if key in node and not isinstance(node[key], bool):
                value = node[key]
                if not isinstance(value, (int, float)):
                    raise SpecError(node.at(key), f"'{key}' must be a number")
                if key == 'multipleOf' and value <= 0:
                    raise SpecError(node.at(key), "'multipleOf' must be above 0")
                schema.bounds[key] = value
        # OpenAPI 3.0 has the exclusive bounds as switches beside the plain ones.
        for key, plain in (('exclusiveMinimum', 'minimum'), ('exclusiveMaximum', 'maximum')):
            if node.get(key) is True and plain in schema.bounds:
                schema.bounds[key] = schema.bounds.pop(plain)
        if 'enum' in node:
            if not isinstance(node['enum'], List) or not node['enum']:
                raise SpecError(node.at('enum'), "'enum' must be a list with at least one value")
            for index, value in enumerate(node['enum']):
                if any(same(value, other) for other in node['enum'][:index]):
                    raise SpecError(node['enum'].at(index), f'the enum has {value!r} twice')
            schema.enum = list(node['enum'])
        if 'const' in node:
            schema.has_const = True
            schema.const = node['const']
        schema.pattern = text(node, 'pattern') or None
        schema.unique_items = boolean(node, 'uniqueItems')

    def _read_containers(self, node, schema, origin):
        if 'items' in node:
            schema.items = self.read(node['items'], origin, node.at('items'))
        if 'properties' in node:
            properties = mapping(node, 'properties')
            schema.properties = {name: self.read(properties[name], origin, properties.at(name))
                                 for name in properties}
        if 'required' in node:
            required = node['required']
            if not isinstance(required, List) or not all(isinstance(name, str) for name in required):
                raise SpecError(node.at('required'), "'required' must be a list of names")
            schema.required = list(dict.fromkeys(required))
        if 'additionalProperties' in node:
            schema.additional_stated = True
            value = node['additionalProperties']
            if value is False:
                schema.additional = False
            elif value is not True and value != {}:
                schema.additional = self.read(value, origin, node.at('additionalProperties'))
        if 'propertyNames' in node:
            schema.names = self.read(node['propertyNames'], origin, node.at('propertyNames'))

    def _read_unions(self, node, schema, origin):
        for key, name in (('allOf', 'all_of'), ('anyOf', 'any_of'), ('oneOf', 'one_of')):
            if key not in node:
                continue
            branches = node[key]
            if not isinstance(branches, List) or not branches:
                raise SpecError(node.at(key), f"'{key}' must be a list with at least one schema")
            setattr(schema, name, [self.read(branch, origin, branches.at(index))
                                   for index, branch in enumerate(branches)])
        if 'not' in node:
            schema.not_ = self.read(node['not'], origin, node.at('not'))


def refuse_circles(schema, problems):
    """Reports schemas that apply themselves to the very same value, which no validator could finish."""
    state = {}

    def visit(one):
        if state.get(id(one)) == 'done':
            return False
        if state.get(id(one)) == 'open':
            return True
        state[id(one)] = 'open'
        same_value = [one.ref] if one.ref else []
        same_value += one.all_of + one.any_of + one.one_of + ([one.not_] if one.not_ else [])
        if any(visit(other) for other in same_value):
            problems.report(one.place, 'the schema refers to itself for the same value')
        state[id(one)] = 'done'
        below = list(one.properties.values())
        below += [other for other in (one.items, one.additional, one.names) if isinstance(other, Schema)]
        for other in below:
            if state.get(id(other)) is None:
                pending.append(other)
        return False

    pending = [schema]
    while pending:
        one = pending.pop()
        if state.get(id(one)) is None:
            visit(one)


# ---- levelling ----------------------------------------------------------------


def _level(node, schema):
    if boolean(node, 'nullable'):
        schema = _nullable(schema)
    return _merge_all_of(schema)


def _nullable(schema):
    if schema.types:
        if 'null' not in schema.types:
            schema.types += ('null',)
        if schema.enum is not None and None not in schema.enum:
            schema.enum.append(None)
        return schema
    if schema.checks_nothing() and schema.ref is None:
        return schema
    words = Schema(schema.place)
    branch = dataclasses.replace(schema, description='', has_default=False, default=None)
    wrapped = dataclasses.replace(words, any_of=[branch, Schema(schema.place, types=('null',))])
    return with_words(wrapped, schema)


def _is_plain_object(schema):
    return (schema.types in ((), ('object',)) and not schema.is_union() and not schema.counts and
            schema.enum is None and not schema.has_const and schema.ref is None and not schema.never and
            schema.additional in (None,) and schema.names is None)


def _merge_all_of(schema):
    """An allOf of objects that only declare different members is one object; anything else stays an allOf."""
    if not schema.all_of:
        return schema
    parts = [branch.resolved() for branch in schema.all_of]
    own = dataclasses.replace(schema, all_of=[])
    if len(parts) == 1 and own.checks_nothing() and own.ref is None:
        return with_words(parts[0], own)
    parts.append(own)
    if not all(_is_plain_object(part) for part in parts):
        return schema
    properties = {}
    required = []
    for part in parts:
        if set(properties) & set(part.properties):
            return schema
        properties.update(part.properties)
        required += part.required
    merged = Schema(schema.place, types=('object',), properties=properties, required=list(dict.fromkeys(required)),
                    additional_stated=any(part.additional_stated for part in parts))
    return with_words(merged, schema)


# ---- reading nodes ---------------------------------------------------------------


def _types(node):
    value = node.get('type')
    if value is None:
        return ()
    names = list(value) if isinstance(value, List) else [value]
    for name in names:
        if name not in TYPES:
            raise SpecError(node.at('type'), f"there is no type {name!r}")
    return tuple(dict.fromkeys(names))


def text(node, key):
    value = node.get(key, '')
    if not isinstance(value, str):
        raise SpecError(node.at(key), f"'{key}' must be text")
    return value


def boolean(node, key):
    value = node.get(key, False)
    if not isinstance(value, bool):
        raise SpecError(node.at(key), f"'{key}' must be true or false")
    return value


def mapping(node, key):
    value = node[key]
    if not isinstance(value, Map):
        raise SpecError(node.at(key), f"'{key}' must be an object")
    return value


def same(a, b):
    """Equality as JSON has it: true is not 1."""
    if isinstance(a, bool) or isinstance(b, bool):
        return a is b
    return a == b
