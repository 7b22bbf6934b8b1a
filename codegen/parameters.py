# SPDX-License-Identifier: MIT
"""Parameters in path, query and header."""

import dataclasses
import re

from . import names
from .model import Parameter
from .problems import SpecError
from .schema import TYPES, Schema, boolean, mapping, sequence, text, with_words

_PARAMETER_KEYS = {'name', 'in', 'description', 'required', 'deprecated', 'style', 'explode', 'schema',
                   'content', 'example', 'examples'}
_PARAMETER_EXTENSIONS = {'x-argument', 'x-secret'}
# What OpenAPI leaves to other keywords, and what the client sets by itself.
_RESERVED_HEADERS = {'accept', 'content-type', 'authorization', 'content-length', 'host', 'connection',
                     'transfer-encoding', 'x-portkey-api-key'}


class Parameters:
    def __init__(self, nodes):
        self.nodes = nodes

    def read(self, file, item, node):
        """(the parameters of path item and operation, whether none was refused)"""
        found = {}
        intact = True
        for holder in (item, node):
            listed = sequence(holder, 'parameters')
            for index, entry in enumerate(listed):
                parameter = self.nodes.problems.attempt(self.one, file, entry, listed.at(index))
                if parameter is None:
                    intact = False
                else:
                    found[parameter.location, parameter.wire] = parameter
        return list(found.values()), intact

    def one(self, file, entry, place):
        """A parameter, or the component it refers to."""
        node, origin, _ = self.nodes.follow(entry, file, place)
        self.nodes.check_keys(node, _PARAMETER_KEYS, _PARAMETER_EXTENSIONS)
        wire = text(node, 'name')
        location = node.get('in')
        if not wire:
            raise SpecError(place, "the parameter has no 'name'")
        if location not in ('path', 'query', 'header'):
            raise SpecError(node.at('in') if 'in' in node else place,
                            f"parameters in '{location}' are not supported")
        style, schema = self._style(node, location, origin, place)
        required = boolean(node, 'required')
        if location == 'path' and not required:
            raise SpecError(place, f"the path parameter '{wire}' must be required")
        if location == 'header' and not re.fullmatch(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+", wire):
            raise SpecError(place, f"'{wire}' cannot be the name of a header")
        if location == 'header' and wire.lower() in _RESERVED_HEADERS:
            raise SpecError(place, f"the header '{wire}' is not a parameter's to set")
        words = Schema(place, description=self.nodes.words(node, 'description', node.place),
                       deprecated=boolean(node, 'deprecated'), secret=boolean(node, 'x-secret'))
        argument = text(node, 'x-argument') or names.snake(wire)
        return Parameter(argument, wire, location, style, required, with_words(schema, words), place)

    def _style(self, node, location, origin, place):
        if 'content' in node:
            content = mapping(node, 'content')
            if list(content) != ['application/json'] or location != 'query':
                raise SpecError(node.at('content'), 'only application/json, in the query, is supported here')
            return 'json', self.nodes.media_schema(content, origin)
        wire = node['name']
        if 'schema' not in node:
            raise SpecError(place, f"the parameter '{wire}' has neither 'schema' nor 'content'")
        schema = _without_null(self.nodes.schemas.read(node['schema'], origin, node.at('schema')))
        expected = 'form' if location == 'query' else 'simple'
        if node.get('style', expected) != expected:
            raise SpecError(node.at('style'), f"the style '{node['style']}' is not supported")
        types = _possible_types(schema)
        if 'object' in types:
            other = " or 'content: application/json'" if location == 'query' else ''
            raise SpecError(place, f"the parameter '{wire}' may be an object: give it a scalar type{other}")
        if 'array' not in types:
            return 'plain', schema
        if location != 'query':
            raise SpecError(place, f"the parameter '{wire}' is an array outside the query")
        if types != {'array'}:
            raise SpecError(place, f"the parameter '{wire}' may be an array or not")
        items = schema.resolved().items
        if items is None or _possible_types(items) & {'array', 'object'}:
            raise SpecError(place, f"the parameter '{wire}' must be an array of scalars")
        explode = boolean(node, 'explode') if 'explode' in node else True
        return ('explode' if explode else 'comma'), schema


def path_template(path, parameters, place):
    """The path with argument names in its braces."""
    by_wire = {parameter.wire: parameter for parameter in parameters if parameter.location == 'path'}
    used = re.findall(r'\{([^{}]*)\}', path)
    for wire in used:
        if wire not in by_wire:
            raise SpecError(place, f"the path names {{{wire}}}, which is no parameter")
    for wire, parameter in by_wire.items():
        if wire not in used:
            raise SpecError(parameter.place, f"the path has no {{{wire}}} for this parameter")
    return re.sub(r'\{([^{}]*)\}', lambda match: '{' + by_wire[match[1]].argument + '}', path)


def _without_null(schema):
    """The schema of a parameter: a query has no word for null."""
    resolved = schema.resolved()
    any_of, one_of = ([branch for branch in branches if branch.resolved().types != ('null',)]
                      for branches in (resolved.any_of, resolved.one_of))
    before = resolved.any_of + resolved.one_of
    if 'null' not in resolved.types and len(any_of + one_of) == len(before):
        return schema
    if len(any_of + one_of) == 1 and dataclasses.replace(resolved, any_of=[], one_of=[]).checks_nothing():
        return with_words((any_of + one_of)[0].resolved(), resolved)
    enum = None if resolved.enum is None else [value for value in resolved.enum if value is not None]
    return dataclasses.replace(resolved, identity=None, enum=enum, any_of=any_of, one_of=one_of,
                               types=tuple(name for name in resolved.types if name != 'null'))


def _possible_types(schema):
    """The types a value may have, null aside; all of them where the schema leaves it open."""
    schema = schema.resolved()
    if schema.types:
        return set(schema.types) - {'null'}
    if schema.enum is not None or schema.has_const:
        values = schema.enum if schema.enum is not None else [schema.const]
        return {_type_of(value) for value in values} - {'null'}
    for branches in (schema.any_of, schema.one_of):
        if branches:
            return set().union(*(_possible_types(branch) for branch in branches))
    return set(TYPES) - {'null'}


def _type_of(value):
    if value is None:
        return 'null'
    for name, kind in (('boolean', bool), ('integer', int), ('number', float), ('string', str),
                       ('array', list)):
        if isinstance(value, kind):
            return name
    return 'object'
