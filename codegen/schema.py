# SPDX-License-Identifier: MIT
"""JSON Schema, of OpenAPI 3.0 and 3.1, as one representation that every output is made from.

The two dialects are levelled here: `nullable` becomes a type array, boolean `exclusiveMinimum` a
number, an `allOf` of plain objects one object. What is not understood is refused by name.
"""

import dataclasses
import json
import re
from typing import Optional

from .problems import SpecError
from .source import List, Map

TYPES = ('null', 'boolean', 'integer', 'number', 'string', 'array', 'object')

LONGEST_PATTERN = 1000

_BOUNDS = ('minimum', 'exclusiveMinimum', 'maximum', 'exclusiveMaximum', 'multipleOf')
_COUNTS = ('minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties', 'maxProperties')
_UNIONS = ('allOf', 'anyOf', 'oneOf')
# Understood, and without effect on what is checked or sent.
_ANNOTATIONS = {'title', 'example', 'examples', 'readOnly', 'writeOnly', 'externalDocs', 'xml', '$comment',
                'discriminator', 'contentMediaType', 'contentEncoding'}
_KNOWN = (_ANNOTATIONS | set(_BOUNDS) | set(_COUNTS) | set(_UNIONS) |
          {'$ref', 'type', 'enum', 'const', 'pattern', 'format', 'default', 'deprecated', 'description',
           'required', 'properties', 'additionalProperties', 'propertyNames', 'items', 'uniqueItems', 'not',
           'x-secret'})
# What only one of the two dialects has.
_ONLY_3_0 = {'nullable'}
_ONLY_3_1 = {'const', 'propertyNames', 'examples', '$comment', 'contentMediaType', 'contentEncoding'}


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
    content_encoding: str = ''
    content_media_type: str = ''
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

    def target(self):
        """What a mere reference leads to; any other schema is its own target."""
        schema = self
        while schema.ref is not None and schema.checks_nothing():
            schema = schema.ref
        return schema

    def resolved(self):
        """What it says in substance: a mere reference is replaced by its target, keeping the local words."""
        target = self.target()
        return self if target is self else with_words(target, self)

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

    def __init__(self, library, problems, strict, old):
        self._library = library
        self._problems = problems
        self._strict = strict
        self._old = old          # OpenAPI 3.0
        self._known = _KNOWN | _ONLY_3_0 if old else _KNOWN | _ONLY_3_1
        self._by_identity = {}
        self._fresh = []         # read, but not settled yet

    def read(self, node, origin, place):
        """The schema written at `node` in the file `origin`."""
        schema = self._read(node, origin, place)
        self._settle()
        return schema

    def component(self, file, name):
        """The schema that `#/components/schemas/NAME` of the file leads to."""
        token = name.replace('~', '~0').replace('/', '~1')
        place = file.root['components']['schemas'].at(name)
        schema = self._reference(f'#/components/schemas/{token}', file, place)
        self._settle()
        return schema

    def _read(self, node, origin, place):
        if isinstance(node, bool) and not self._old:
            return Schema(place, never=not node)
        if not isinstance(node, Map):
            raise SpecError(place, 'a schema must be an object')
        self._check_keys(node)
        schema = Schema(node.place)
        self._read_annotations(node, schema)
        self._read_scalars(node, schema)
        self._read_containers(node, schema, origin)
        self._read_unions(node, schema, origin)
        if '$ref' in node:
            schema.ref = self._reference(node['$ref'], origin, node.at('$ref'))
        self._fresh.append(schema)
        return self._nullable(schema) if boolean(node, 'nullable') else schema

    def _reference(self, reference, origin, place):
        target = self._library.resolve(reference, origin, place)
        if not target.tokens:
            raise SpecError(place, f"'{reference}' is a whole document: a schema needs a name, so lead to a "
                                   'part of it')
        identity = (target.file.label, target.tokens)
        if identity in self._by_identity:
            return self._by_identity[identity]
        # Known before it is read, so that a schema may refer to itself.
        schema = self._by_identity[identity] = Schema(target.place, identity=identity)
        read = self._read(target.value, target.file, target.place)
        _become(schema, read)
        self._fresh.append(schema)
        return schema

    def _nullable(self, schema):
        """OpenAPI 3.0's switch as a type; beside a reference or a union it means "that or null"."""
        if schema.types:
            if 'null' not in schema.types:
                schema.types += ('null',)
            if schema.enum is not None and None not in schema.enum:
                schema.enum.append(None)
            return schema
        if schema.checks_nothing() and schema.ref is None:
            return schema
        either = [schema, Schema(schema.place, types=('null',))]
        wrapped = with_words(Schema(schema.place, any_of=either), schema)
        schema.description = ''
        schema.has_default, schema.default = False, None
        self._fresh.append(wrapped)
        return wrapped

    def _settle(self):
        """Finishes what was read, once all that it refers to is there."""
        fresh, self._fresh = self._fresh, []
        _cut_circles(fresh, self._problems)
        settled = set()
        for schema in fresh:
            _merge_all_of(schema, settled)

    def _check_keys(self, node):
        if self._strict:
            check_words(node, self._problems)
        for key in node:
            if key not in self._known and (self._strict or not key.startswith('x-')):
                self._problems.report(node.at(key), f"the schema keyword '{key}' is not supported")

    def _read_annotations(self, node, schema):
        schema.description = text(node, 'description')
        if self._strict and 'description' in node and not schema.description.strip():
            # Told already; what stands in for it keeps it from being told as missing, too.
            schema.description = 'To be written.'
        schema.format = text(node, 'format') or None
        schema.content_encoding = text(node, 'contentEncoding')
        schema.content_media_type = text(node, 'contentMediaType')
        schema.deprecated = boolean(node, 'deprecated')
        schema.secret = extension(boolean, node, 'x-secret', False, self._strict)
        if 'default' in node:
            schema.has_default = True
            schema.default = node['default']

    def _types(self, node):
        value = node.get('type')
        if 'type' not in node:
            return ()
        if isinstance(value, List) and self._old:
            raise SpecError(node.at('type'), "a list of types is of OpenAPI 3.1: use 'nullable' or a union")
        listed = list(value) if isinstance(value, List) else [value]
        for name in listed:
            if not isinstance(name, str) or name not in TYPES or (self._old and name == 'null'):
                raise SpecError(node.at('type'), f'there is no type {literal(name)}')
        if not listed:
            raise SpecError(node.at('type'), "'type' must name a type")
        return tuple(dict.fromkeys(listed))

    def _read_scalars(self, node, schema):
        schema.types = self._types(node)
        for key in _COUNTS:
            if key in node:
                value = node[key]
                if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 2 ** 32:
                    raise SpecError(node.at(key), f"'{key}' must be an integer from 0 to 4294967295")
                schema.counts[key] = value
        self._read_bounds(node, schema)
        if 'enum' in node:
            if not isinstance(node['enum'], List) or not node['enum']:
                raise SpecError(node.at('enum'), "'enum' must be a list with at least one value")
            seen = {}
            for index, value in enumerate(node['enum']):
                if literal(value) in seen and self._strict:
                    raise SpecError(node['enum'].at(index), f'the enum has {literal(value)} twice')
                seen.setdefault(literal(value), value)
            schema.enum = list(seen.values())
        if 'const' in node:
            schema.has_const = True
            schema.const = node['const']
        schema.pattern = _pattern(node)
        schema.unique_items = boolean(node, 'uniqueItems')

    def _read_bounds(self, node, schema):
        for key in _BOUNDS:
            value = node.get(key)
            if key not in node or (self._old and key.startswith('exclusive')):
                continue
            if isinstance(value, bool) or not isinstance(value, (int, float)):
                raise SpecError(node.at(key), f"'{key}' must be a number")
            if key == 'multipleOf' and value <= 0:
                raise SpecError(node.at(key), "'multipleOf' must be above 0")
            schema.bounds[key] = value
        if not self._old:
            return
        # OpenAPI 3.0 has the exclusive bounds as switches beside the plain ones.
        for key, plain in (('exclusiveMinimum', 'minimum'), ('exclusiveMaximum', 'maximum')):
            if boolean(node, key) and plain in schema.bounds:
                schema.bounds[key] = schema.bounds.pop(plain)

    def _read_containers(self, node, schema, origin):
        if 'items' in node:
            schema.items = self._read(node['items'], origin, node.at('items'))
        if 'properties' in node:
            properties = mapping(node, 'properties')
            schema.properties = {name: self._read(properties[name], origin, properties.at(name))
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
                schema.additional = self._read(value, origin, node.at('additionalProperties'))
        if 'propertyNames' in node:
            schema.names = self._read(node['propertyNames'], origin, node.at('propertyNames'))

    def _read_unions(self, node, schema, origin):
        for key, name in (('allOf', 'all_of'), ('anyOf', 'any_of'), ('oneOf', 'one_of')):
            if key not in node:
                continue
            branches = node[key]
            if not isinstance(branches, List) or not branches:
                raise SpecError(node.at(key), f"'{key}' must be a list with at least one schema")
            setattr(schema, name, [self._read(branch, origin, branches.at(index))
                                   for index, branch in enumerate(branches)])
        if 'not' in node:
            schema.not_ = self._read(node['not'], origin, node.at('not'))


# ---- settling -------------------------------------------------------------------


def _become(schema, other):
    """Makes the schema say what another says; its own identity stays."""
    for field in dataclasses.fields(Schema):
        if field.name != 'identity':
            setattr(schema, field.name, getattr(other, field.name))


def _same_value(schema):
    """The schemas that apply to the very value this one applies to."""
    return (([schema.ref] if schema.ref else []) + schema.all_of + schema.any_of + schema.one_of +
            ([schema.not_] if schema.not_ else []))


def _cut_circles(schemas, problems):
    """Refuses schemas that apply themselves to the very same value, which no validator could finish."""
    state = {}

    def visit(schema):
        """Whether the schema is one that led here."""
        if id(schema) in state:
            return state[id(schema)] == 'open'
        state[id(schema)] = 'open'
        if any([visit(other) for other in _same_value(schema)]):
            problems.report(schema.place, 'the schema refers to itself for the same value')
            # Cut, so that looking for further errors comes to an end.
            schema.ref, schema.not_ = None, None
            schema.all_of, schema.any_of, schema.one_of = [], [], []
        state[id(schema)] = 'done'
        return False

    for schema in schemas:
        visit(schema)


def _is_plain_object(schema):
    return (schema.types in ((), ('object',)) and not schema.is_union() and not schema.counts and
            schema.enum is None and not schema.has_const and schema.ref is None and not schema.never and
            schema.additional is None and schema.names is None)


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
    merged = Schema(schema.place, types=('object',), properties=properties,
                    required=list(dict.fromkeys(required)),
                    additional_stated=any(part.additional_stated for part in parts))
    _become(schema, with_words(merged, own))


# ---- reading nodes ---------------------------------------------------------------


def _pattern(node):
    pattern = text(node, 'pattern')
    if not pattern:
        return None
    if len(pattern.encode()) > LONGEST_PATTERN:
        raise SpecError(node.at('pattern'), f"'pattern' has more than {LONGEST_PATTERN} bytes")
    # Python's dialect is close to ECMA 262, not the same; of its complaints only these mean both.
    try:
        re.compile(pattern)
    except re.error as error:
        if re.match('missing \\)|unbalanced|unterminated character set|nothing to repeat|bad character range',
                    error.msg):
            raise SpecError(node.at('pattern'), f"'pattern' is no regular expression: {error.msg}") from None
    return pattern


def literal(value):
    """A value as JSON text."""
    return json.dumps(value, ensure_ascii=False, separators=(',', ':'))


def check_words(node, problems):
    """Reports words that were left open, such as those of an imported operation."""
    for key in ('summary', 'description'):
        if isinstance(node.get(key), str) and not node[key].strip():
            problems.report(node.at(key), f'the {key} is empty: write it')


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


def extension(read, node, key, default, strict):
    """One of our extensions. In another's document the same key may be theirs, and hold anything."""
    if key not in node:
        return default
    try:
        return read(node, key)
    except SpecError:
        if strict:
            raise
        return default


def sequence(node, key):
    """The list at the key; an empty one where it is absent."""
    value = node.get(key)
    if key not in node:
        return List(node.file, node.line)
    if not isinstance(value, List):
        raise SpecError(node.at(key), f"'{key}' must be a list")
    return value


def mapping(node, key):
    value = node[key]
    if not isinstance(value, Map):
        raise SpecError(node.at(key), f"'{key}' must be an object")
    return value
