# SPDX-License-Identifier: MIT
"""Parameters in path, query, headers and cookies."""

import dataclasses
import re

from ..base import templates
from ..base.model import Parameter
from ..base.problems import SpecError
from ..base.schema import Schema, with_words
from . import styles
from .reading import boolean, extension, mapping, sequence, text

_PARAMETER_KEYS = {'name', 'in', 'description', 'required', 'deprecated', 'style', 'explode', 'schema',
                   'content', 'example', 'examples', 'allowReserved', 'allowEmptyValue'}
_PARAMETER_EXTENSIONS = {'x-argument', 'x-secret'}
# What OpenAPI leaves to other keywords.
_IGNORED_HEADERS = {'accept', 'content-type', 'authorization'}
# What a request would break by.
RESERVED_HEADERS = {'content-length', 'host', 'connection', 'transfer-encoding'}


class Parameters:
    def __init__(self, nodes):
        self.nodes = nodes

    def read(self, file, item, node, scheme):
        """(the parameters of path item and operation, whether none was refused)

        What the scheme sends the key in is no parameter: the client sends it by itself.
        """
        found = {}
        intact = True
        for holder in (item, node):
            listed = sequence(holder, 'parameters')
            own = {}
            for index, entry in enumerate(listed):
                place = listed.at(index)
                parameters = self.nodes.problems.attempt(self.one, file, entry, place)
                for parameter in parameters or ():
                    key = _key(parameter)
                    before = own.setdefault(key, place)
                    if before is not place:
                        self.nodes.problems.report(place, f"the parameter '{parameter.wire}' stands already at "
                                                          f'{before}')
                        intact = False
                    # The operation's replaces that of its path item.
                    found[key] = parameter
                intact = intact and parameters is not None
        _check_cookies(found, scheme)
        return [parameter for parameter in found.values() if not self._is_key(parameter, scheme)], intact

    def _is_key(self, parameter, scheme):
        is_key = scheme is not None and scheme.is_in(parameter.location, parameter.wire)
        if is_key and self.nodes.strict:
            self.nodes.problems.report(parameter.place, f"the {parameter.location} '{parameter.wire}' carries the "
                                                        'API key, which is not a parameter\'s to set')
        return is_key

    def one(self, file, entry, place):
        """A parameter, or the component it refers to, in a list, which is empty for a header to be ignored."""
        node, origin, _ = self.nodes.follow(entry, file, place)
        self.nodes.check_keys(node, _PARAMETER_KEYS, _PARAMETER_EXTENSIONS)
        wire = text(node, 'name')
        location = node.get('in')
        if not wire:
            raise SpecError(place, "the parameter has no 'name'")
        if location not in styles.LOCATIONS:
            raise SpecError(node.at('in') if 'in' in node else place,
                            f"there are no parameters in '{location}'")
        if self._is_ignored(wire, location, place):
            return []
        style, schema = self._style(node, location, origin, place)
        required = boolean(node, 'required')
        if location == 'path' and not required:
            raise SpecError(place, f"the path parameter '{wire}' must be required")
        words = Schema(place, description=self.nodes.words(node, 'description', node.place),
                       deprecated=boolean(node, 'deprecated'),
                       secret=extension(boolean, node, 'x-secret', False, self.nodes.strict))
        called = extension(text, node, 'x-argument', '', self.nodes.strict)
        return [Parameter(wire, location, style, required, with_words(schema, words), place, called)]

    def _is_ignored(self, wire, location, place):
        """Checks what is particular to the names of headers and cookies."""
        if location not in ('header', 'cookie'):
            return False
        if not re.fullmatch(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+", wire):
            raise SpecError(place, f"'{wire}' cannot be the name of a {location}")
        if location == 'cookie':
            return False
        ignored = is_ignored(location, wire)
        if wire.lower().replace('_', '-') in RESERVED_HEADERS or (ignored and self.nodes.strict):
            raise SpecError(place, f"the header '{wire}' is not a parameter's to set")
        return ignored

    def _style(self, node, location, origin, place):
        wire = node['name']
        if 'schema' in node and 'content' in node:
            raise SpecError(place, f"the parameter '{wire}' has both 'schema' and 'content'")
        if 'content' in node:
            content = mapping(node, 'content')
            if list(content) != ['application/json']:
                raise SpecError(node.at('content'), 'only application/json is supported here')
            return styles.JSON, self.nodes.media_schema(content, origin)
        if 'schema' not in node:
            raise SpecError(place, f"the parameter '{wire}' has neither 'schema' nor 'content'")
        schema = _without_null(self.nodes.schemas.read(node['schema'], origin, node.at('schema')))
        style = styles.read(node, location)
        styles.check_text(schema, style, wire, self.nodes.strict)
        return style, schema


def _key(parameter):
    """What makes two parameters one: headers have names without case."""
    wire = parameter.wire.lower() if parameter.location == 'header' else parameter.wire
    return parameter.location, wire


def is_ignored(location, wire):
    """Whether OpenAPI says that such a parameter is to be ignored."""
    return location == 'header' and wire.lower() in _IGNORED_HEADERS


def _check_cookies(found, scheme):
    cookies = [parameter for parameter in found.values() if parameter.location == 'cookie']
    header = found.get(('header', 'cookie'))
    if header is not None and scheme is not None and scheme.kind == 'cookie':
        raise SpecError(header.place, "the header 'Cookie' has the API key")
    if cookies and header is not None:
        raise SpecError(header.place, "the header 'Cookie' is made of the cookie parameters, such as the one at "
                                      f'{cookies[0].place}')


def check_path(path, parameters, place):
    """Holds the names in the path's braces against the parameters."""
    by_wire = {parameter.wire: parameter for parameter in parameters if parameter.location == 'path'}
    used = templates.braces(path)
    for wire in used:
        if wire not in by_wire:
            raise SpecError(place, f"the path names {{{wire}}}, which is no parameter")
    for wire, parameter in by_wire.items():
        if wire not in used:
            raise SpecError(parameter.place, f"the path has no {{{wire}}} for this parameter")


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
