# SPDX-License-Identifier: MIT
"""Reads the nodes of schemas. What is not understood is refused by name."""

from typing import NamedTuple

from ..base import patterns
from ..base.problems import Excess, SpecError
from ..base.schema import BOUNDS, COUNTS, MERGES, TYPES, Schema, literal, with_words
from .reading import boolean, check_words, extension, mapping, one_of, secret, size, text
from .resources import HOLD_LIST, HOLD_NAMED, HOLD_ONE
from .settle import become, settle
from .source import List, Map

# Understood, and without effect on what is checked or sent.
_ANNOTATIONS = {'title', 'example', 'examples', 'readOnly', 'writeOnly', 'externalDocs', 'xml', '$comment',
                'discriminator', 'contentMediaType', 'contentEncoding', 'contentSchema'}
_KNOWN = (_ANNOTATIONS | set(BOUNDS) | set(COUNTS) | set(HOLD_ONE) | set(HOLD_LIST) | set(HOLD_NAMED) |
          {'$ref', '$dynamicRef', '$id', '$schema', '$anchor', '$dynamicAnchor', 'type', 'enum', 'const',
           'pattern', 'format', 'default', 'deprecated', 'description', 'required', 'dependentRequired',
           'uniqueItems', 'nullable', 'x-secret', 'x-outside-text', 'x-text-limit', 'x-whole-texts',
           'x-merge'})
# What only one of the two dialects has.
_ONLY_3_0 = {'nullable'}
_ONLY_3_1 = {'$id', '$schema', '$anchor', '$dynamicAnchor', '$dynamicRef', '$defs', '$comment', 'const',
             'contains', 'minContains', 'maxContains', 'contentEncoding', 'contentMediaType', 'contentSchema',
             'dependentRequired', 'dependentSchemas', 'examples', 'if', 'then', 'else', 'patternProperties',
             'prefixItems', 'propertyNames', 'unevaluatedItems', 'unevaluatedProperties'}
DIALECTS = ('https://json-schema.org/draft/2020-12/schema', 'https://spec.openapis.org/oas/3.1/dialect/base')

# A schema is read anew for each way that a $dynamicRef below it can go.
MAX_SCOPES = 100
# The runtime divides by it in 64 bits.
MAX_DIGITS = 18


class _Scope(NamedTuple):
    """What a $dynamicRef finds."""

    anchors: dict  # name: (file, path of the schema)
    number: int


class SchemaReader:
    """Reads the schemas of one run; a schema that is referenced often is read once."""

    def __init__(self, library, problems, strict, old):
        self._library = library
        self._problems = problems
        self._strict = strict
        self._old = old          # OpenAPI 3.0
        self._known = _KNOWN - (_ONLY_3_1 if old else _ONLY_3_0)
        self._by_identity = {}
        self._scope = _Scope({}, 0)  # the resources that lead to the schema at hand
        self._scopes = {(): self._scope}
        self._fresh = []         # read, but not settled yet
        self._apart = []         # of these, (schema, one within it that says nothing about its values)

    def read(self, node, origin, place):
        """The schema written at `node` in the file `origin`. Raises a mistake in it or in what it refers to."""
        self._scope = self._scopes[()]
        return self._settled(self._read(node, origin, place))

    def component(self, file, name):
        """The schema that `#/components/schemas/NAME` of the file leads to."""
        self._scope = self._scopes[()]
        token = name.replace('~', '~0').replace('/', '~1')
        place = file.root['components']['schemas'].at(name)
        return self._settled(self._reference(f'#/components/schemas/{token}', file, place))

    def _read(self, node, origin, place):
        """The schema, also where it has a mistake: those of the schemas around it are to be found as well."""
        if isinstance(node, bool) and not self._old:
            return Schema(place, never=not node)
        schema = read = Schema(node.place if isinstance(node, Map) else place)
        around = self._scope
        # All in one function, as the depth of functions bounds that of schemas.
        try:
            self._check(node, schema, origin)
            self._scope = self._enter(node, origin)
            self._read_annotations(node, schema)
            self._read_scalars(node, schema)
            self._read_containers(node, schema, origin)
            self._read_members(node, schema, origin)
            self._read_unions(node, schema, origin)
            self._read_references(node, schema, origin)
            read = self._nullable(schema) if boolean(node, 'nullable') else schema
        except Excess:
            raise
        except SpecError as error:
            self._mistaken(schema, error)
        self._scope = around
        self._fresh.append(schema)
        return read

    def _mistaken(self, schema, error):
        self._problems.add(error)
        schema.mistake = schema.mistake or error

    def _check(self, node, schema, origin):
        if not isinstance(node, Map):
            raise SpecError(schema.place, 'a schema must be an object')
        self._check_keys(node, schema)
        origin.resources.check(node)

    def _read_references(self, node, schema, origin):
        found = [self._reference(node[key], origin, node.at(key), node, key == '$dynamicRef')
                 for key in ('$ref', '$dynamicRef') if key in node]
        if len(found) == 2:
            schema.all_of.append(found.pop())
        if found:
            schema.ref = found[0]

    def _reference(self, reference, origin, place, holder=None, dynamic=False):
        target = self._library.resolve(reference, origin, place, holder)
        if dynamic:
            target = self._follow_scope(target, reference.partition('#')[2])
        if not target.tokens:
            raise SpecError(place, f"'{reference}' is a whole document: a schema needs a name, so lead to a "
                                   'part of it')
        identity = (target.file.label, target.tokens)
        if self._scope.number:
            # Read in another scope it is another schema, and has another name.
            identity = (target.file.label, target.tokens[:-1] + (f'{target.tokens[-1]} {self._scope.number}',))
        if identity in self._by_identity:
            return self._by_identity[identity]
        # Known before it is read, so that a schema may refer to itself.
        schema = self._by_identity[identity] = Schema(target.place, identity=identity)
        read = self._read(target.value, target.file, target.place)
        become(schema, read)
        self._apart.append((schema, read))
        self._fresh.append(schema)
        return schema

    # ---- dynamic references ---------------------------------------------------------

    def _enter(self, node, origin):
        """The scope with the resource of the schema in it: the outermost anchor of a name is the one that counts."""
        anchors = origin.resources.dynamic_anchors(origin.resources.uri_of(node))
        new = {name: (origin, path) for name, path in anchors.items() if name not in self._scope.anchors}
        if not new:
            return self._scope
        merged = {**self._scope.anchors, **new}
        key = tuple(sorted((name, file.label, path) for name, (file, path) in merged.items()))
        if key not in self._scopes:
            if len(self._scopes) > MAX_SCOPES:
                raise Excess(node.place, f'dynamic references lead more than {MAX_SCOPES} ways')
            self._scopes[key] = _Scope(merged, len(self._scopes))
        return self._scopes[key]

    def _follow_scope(self, target, name):
        """Where a $dynamicRef leads whose reference leads to `target`."""
        if not target.file.resources.is_dynamic(target.tokens, name) or name not in self._scope.anchors:
            return target
        file, path = self._scope.anchors[name]
        return self._library.at(file, path)

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

    def _settled(self, schema):
        """Finishes what was read, once all that it refers to is there."""
        fresh, apart, self._fresh, self._apart = self._fresh, self._apart, [], []
        settle(fresh, apart, self._mistaken)
        if schema.mistake is not None:
            raise schema.mistake
        return schema

    def _check_keys(self, node, schema):
        if self._strict:
            check_words(node, self._problems)
        for key in node:
            if key not in self._known and (self._strict or not key.startswith('x-')):
                self._mistaken(schema, SpecError(node.at(key), f"the schema keyword '{key}' is not supported"))
        if node.get('$schema', DIALECTS[0]) not in DIALECTS:
            self._mistaken(schema, SpecError(node.at('$schema'),
                                             f"the dialect {literal(node['$schema'])} is not supported"))

    def _read_annotations(self, node, schema):
        schema.description = text(node, 'description')
        if self._strict and 'description' in node and not schema.description.strip():
            # Told already; what stands in for it keeps it from being told as missing, too.
            schema.description = 'To be written.'
        schema.format = text(node, 'format') or None
        schema.content_encoding = text(node, 'contentEncoding')
        schema.content_media_type = text(node, 'contentMediaType')
        schema.deprecated = boolean(node, 'deprecated')
        schema.secret, schema.masked = extension(secret, node, 'x-secret', (False, ''), self._strict)
        schema.outside = extension(boolean, node, 'x-outside-text', False, self._strict)
        schema.whole_texts = extension(boolean, node, 'x-whole-texts', False, self._strict)
        schema.text_limit = extension(size, node, 'x-text-limit', 0, self._strict)
        schema.merge = extension(one_of(MERGES), node, 'x-merge', '', self._strict)
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
        for key in COUNTS:
            if key in node:
                value = node[key]
                if isinstance(value, float) and value.is_integer():
                    value = int(value)
                if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 2 ** 32:
                    raise SpecError(node.at(key), f"'{key}' must be an integer from 0 to 4294967295")
                schema.counts[key] = value
        self._read_bounds(node, schema)
        if 'enum' in node:
            schema.enum = self._enum(node)
            # No value is among none.
            schema.never = not schema.enum
        if 'const' in node:
            schema.has_const = True
            schema.const = node['const']
        if text(node, 'pattern'):
            patterns.check(node['pattern'], node.at('pattern'))
            schema.pattern = node['pattern']
        schema.unique_items = boolean(node, 'uniqueItems')

    def _enum(self, node):
        values = node['enum']
        if not isinstance(values, List) or (self._strict and not values):
            raise SpecError(node.at('enum'), "'enum' must be a list with at least one value")
        seen = {}
        for index, value in enumerate(values):
            if literal(value) in seen and self._strict:
                raise SpecError(values.at(index), f'the enum has {literal(value)} twice')
            seen.setdefault(literal(value), value)
        return list(seen.values()) or None

    def _read_bounds(self, node, schema):
        for key in BOUNDS:
            value = node.get(key)
            if key not in node or (self._old and key.startswith('exclusive')):
                continue
            if isinstance(value, bool) or not isinstance(value, (int, float)):
                raise SpecError(node.at(key), f"'{key}' must be a number")
            if key == 'multipleOf' and value <= 0:
                raise SpecError(node.at(key), "'multipleOf' must be above 0")
            if key == 'multipleOf' and _digits(value) > MAX_DIGITS:
                raise SpecError(node.at(key), f"'multipleOf' has more than {MAX_DIGITS} digits")
            schema.bounds[key] = value
        if not self._old:
            return
        # OpenAPI 3.0 has the exclusive bounds as switches beside the plain ones.
        for key, plain in (('exclusiveMinimum', 'minimum'), ('exclusiveMaximum', 'maximum')):
            if boolean(node, key) and plain in schema.bounds:
                schema.bounds[key] = schema.bounds.pop(plain)

    def _read_containers(self, node, schema, origin):
        schema.prefix_items = self._list(node, 'prefixItems', origin)
        schema.items = self._one(node, 'items', origin)
        schema.contains = self._one(node, 'contains', origin)
        schema.unevaluated_items = self._one(node, 'unevaluatedItems', origin)
        schema.unevaluated_properties = self._one(node, 'unevaluatedProperties', origin)
        if schema.contains is None:
            # Without it the bounds of its count say nothing.
            schema.counts.pop('minContains', None)
            schema.counts.pop('maxContains', None)
        # These say nothing about a value; reading them finds their mistakes.
        apart = [self._one(node, 'contentSchema', origin), *self._named(node, '$defs', origin).values()]
        self._apart += [(schema, inner) for inner in apart if inner is not None]

    def _read_members(self, node, schema, origin):
        schema.properties = self._named(node, 'properties', origin)
        schema.patterns = self._named(node, 'patternProperties', origin)
        for pattern in schema.patterns:
            patterns.check(pattern, node['patternProperties'].at(pattern))
        if 'required' in node:
            schema.required = _names(node, 'required')
        if 'additionalProperties' in node:
            schema.additional_stated = True
            value = node['additionalProperties']
            if value is False:
                schema.additional = False
            elif value is not True and value != {}:
                schema.additional = self._read(value, origin, node.at('additionalProperties'))
        schema.names = self._one(node, 'propertyNames', origin)
        if 'dependentRequired' in node:
            dependents = mapping(node, 'dependentRequired')
            schema.dependent_required = {name: _names(dependents, name) for name in dependents}
        schema.dependent_schemas = self._named(node, 'dependentSchemas', origin)

    def _read_unions(self, node, schema, origin):
        schema.all_of, schema.any_of, schema.one_of = (self._list(node, key, origin)
                                                       for key in ('allOf', 'anyOf', 'oneOf'))
        schema.not_ = self._one(node, 'not', origin)
        if_, then, else_ = (self._one(node, key, origin) for key in ('if', 'then', 'else'))
        # A condition without consequence matters only to unevaluated keywords; a consequence without one to nobody.
        if if_ is not None:
            schema.if_, schema.then, schema.else_ = if_, then, else_

    def _one(self, node, key, origin):
        return self._read(node[key], origin, node.at(key)) if key in node else None

    def _list(self, node, key, origin):
        if key not in node:
            return []
        branches = node[key]
        if not isinstance(branches, List) or not branches:
            raise SpecError(node.at(key), f"'{key}' must be a list with at least one schema")
        return [self._read(branch, origin, branches.at(index)) for index, branch in enumerate(branches)]

    def _named(self, node, key, origin):
        if key not in node:
            return {}
        entries = mapping(node, key)
        return {name: self._read(entries[name], origin, entries.at(name)) for name in entries}


def _names(node, key):
    """A list of member names, each once."""
    listed = node[key]
    if not isinstance(listed, List) or not all(isinstance(name, str) for name in listed):
        raise SpecError(node.at(key), f"'{key}' must be a list of names")
    return list(dict.fromkeys(listed))


def _digits(number):
    """How many digits it has from the first to the last that is not 0."""
    return len(literal(number).split('e')[0].replace('.', '').strip('0'))
