# SPDX-License-Identifier: MIT
"""Schema resources: what `$id`, `$anchor` and `$dynamicAnchor` in the schemas of a file lead to.

Schemas are found by the keywords that hold them, so that an "$id" among the values of an enum
is none. A reference is a URI against the `$id` around it, and against the file where there is none.
"""

import re
import urllib.parse

from ..base.problems import SpecError

# Keywords of JSON Schema by what they hold.
HOLD_ONE = ('items', 'additionalProperties', 'propertyNames', 'contains', 'not', 'if', 'then', 'else',
            'unevaluatedItems', 'unevaluatedProperties', 'contentSchema')
HOLD_LIST = ('allOf', 'anyOf', 'oneOf', 'prefixItems')
HOLD_NAMED = ('properties', 'patternProperties', 'dependentSchemas', '$defs')

# What holds any value in OpenAPI's own objects.
_DATA = {'example', 'examples', 'default', 'value'}


class Resources:
    """The resources of one file. Its own URI is the empty one."""

    def __init__(self, root):
        self._base = {}           # id(schema node): URI of the resource it belongs to
        self._roots = {'': ()}    # URI: path of the resource's root
        self._anchors = {}        # (URI, name): path of the schema
        self._dynamic = {}        # URI: {name: path of the schema}
        self._wrong = {}          # id(schema node): what is wrong with how it is called
        self._walk(root, ())

    def follow(self, reference, holder, place):
        """The path that a $ref of the schema node `holder` leads to; None if that is not in this file."""
        base = self._base.get(id(holder), '')
        try:
            # urljoin() knows few kinds of URI; a mere fragment keeps the base, whatever its kind.
            uri = base + reference if reference.startswith('#') else urllib.parse.urljoin(base, reference)
        except ValueError:
            raise SpecError(place, f"'{reference}' is no URI") from None
        uri, _, fragment = uri.partition('#')
        if uri in self._roots:
            return self.fragment(uri, fragment, reference, place)
        if base:
            raise SpecError(place, f"the reference '{reference}' leads to '{uri}', which no $id of this "
                                   'document names')
        return None

    def fragment(self, uri, fragment, reference, place):
        """The path that the fragment of a reference leads to."""
        fragment = urllib.parse.unquote(fragment)
        if not fragment or fragment.startswith('/'):
            return _only(self._roots, uri) + _tokens(fragment)
        if (uri, fragment) not in self._anchors:
            raise SpecError(place, f"the reference '{reference}' leads nowhere: no $anchor '{fragment[:60]}'")
        return _only(self._anchors, (uri, fragment))

    def uri_of(self, node):
        """The $id of the resource that the schema is part of; empty where there is none."""
        return self._base.get(id(node), '')

    def dynamic_anchors(self, uri):
        """{name: path} of the anchors in a resource that a $dynamicRef may find from elsewhere."""
        return self._dynamic.get(uri, {})

    def is_dynamic(self, path, name):
        return any(anchors.get(name) == path for anchors in self._dynamic.values())

    def mistakes(self):
        """What is wrong with the names of schemas, whether anything reads them or not."""
        return list(self._wrong.values())

    def check(self, node):
        """Refuses wrong names of a schema, and those of one that stands where none was looked for."""
        if id(node) in self._wrong:
            raise self._wrong[id(node)]
        for key in ('$id', '$anchor', '$dynamicAnchor'):
            if key in node and id(node) not in self._base:
                raise SpecError(node.at(key), f"'{key}' needs a schema among the components of a document, "
                                              'or within its operations')

    # ---- finding schemas ---------------------------------------------------------

    def _walk(self, node, path):
        """Looks for schemas in OpenAPI's own objects."""
        if isinstance(node, list):
            for index, item in enumerate(node):
                self._walk(item, path + (str(index),))
        elif isinstance(node, dict):
            for key, value in node.items():
                if key == 'schema':
                    self._schema(value, path + (key,), '')
                elif key == 'schemas' and path == ('components',) and isinstance(value, dict):
                    for name, schema in value.items():
                        self._schema(schema, path + (key, name), '')
                elif key not in _DATA and not key.startswith('x-'):
                    self._walk(value, path + (key,))

    def _schema(self, node, path, base):
        if not isinstance(node, dict):
            return
        try:
            base = self._name(node, path, base)
            if self._base.setdefault(id(node), base) != base:
                raise SpecError(node.place, 'a YAML alias puts the schema into two resources')
        except SpecError as error:
            self._wrong.setdefault(id(node), error)
            return
        for key in HOLD_ONE:
            if key in node:
                self._schema(node[key], path + (key,), base)
        for key in HOLD_LIST:
            if isinstance(node.get(key), list):
                for index, schema in enumerate(node[key]):
                    self._schema(schema, path + (key, str(index)), base)
        for key in HOLD_NAMED:
            if isinstance(node.get(key), dict):
                for name, schema in node[key].items():
                    self._schema(schema, path + (key, name), base)

    def _name(self, node, path, base):
        """Notes what the schema calls itself; the URI of its resource."""
        if '$id' in node:
            base = self._identify(node, base)
            self._add(self._roots, base, path, node.at('$id'), f"the $id '{base}'")
        for key in ('$anchor', '$dynamicAnchor'):
            if key in node:
                name = node[key]
                if not isinstance(name, str) or not re.fullmatch(r'[A-Za-z_][A-Za-z0-9._-]*', name):
                    raise SpecError(node.at(key), f"'{key}' must be a name")
                self._add(self._anchors, (base, name), path, node.at(key), f"the {key} '{name}'")
                if key == '$dynamicAnchor':
                    self._dynamic.setdefault(base, {})[name] = path
        return base

    @staticmethod
    def _identify(node, base):
        identity = node['$id']
        place = node.at('$id')
        if not isinstance(identity, str):
            raise SpecError(place, "'$id' must be a URI")
        try:
            uri, _, fragment = urllib.parse.urljoin(base, identity).partition('#')
        except ValueError:
            raise SpecError(place, f"'{identity}' is no URI") from None
        if fragment or not uri:
            raise SpecError(place, "'$id' must be a URI without a fragment")
        return uri

    @staticmethod
    def _add(table, key, path, place, what):
        if key in table:
            table[key] = SpecError(place, f'{what} stands here for the second time')
            raise table[key]
        table[key] = path


def _only(table, key):
    """The path under the key, which has to be the only one."""
    if isinstance(table[key], SpecError):
        raise table[key]
    return table[key]


def _tokens(pointer):
    """The parts of a JSON Pointer."""
    return tuple(token.replace('~1', '/').replace('~0', '~') for token in pointer.split('/')[1:])
