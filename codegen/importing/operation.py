# SPDX-License-Identifier: MIT
"""One operation of another document, to what our documents write of it."""

import dataclasses

from ..base.schema import Schema
from ..base.templates import braces
from ..load.nodes import Nodes
from ..load.parameters import is_ignored
from ..load.reading import boolean, mapping, sequence
from ..load.security import Security
from ..load.source import Map
from ..name import names
from ..name.arguments import can_be_spread
from .inputs import InputReader
from .paths import server_path
from .schema_text import Need
from .text import WORDS, Block, Tree


class Theirs:
    """An operation of the other document."""

    def __init__(self, library, mistakes, method, path):
        self.library = library
        self.method = method
        self.path = path
        self.file = library.main
        self.item = mapping(mapping(self.file.root, 'paths'), path)
        self.node = mapping(self.item, method)
        self.place = self.item.at(method)
        self.mistakes = mistakes  # those in what it answers are left out there; any other is raised, too
        self.nodes = Nodes(library, self.mistakes, False, self.file.root['openapi'].startswith('3.0'))
        self.scheme, _ = Security(self.nodes, self.file).of(self.node, self.file.root)
        self.inputs = self._inputs()

    @property
    def tags(self):
        return [tag for tag in sequence(self.node, 'tags') if isinstance(tag, str)]

    @property
    def base(self):
        return server_path((self.node, self.item, self.file.root))

    def _inputs(self):
        reader = InputReader(self.nodes)
        found = {}
        for holder in (self.item, self.node):
            listed = sequence(holder, 'parameters')
            for index, entry in enumerate(listed):
                one = reader.read(self.file, entry, listed.at(index))
                if not self._is_sent_anyway(one):
                    found[one.location, one.name] = one
        return list(found.values())

    def _is_sent_anyway(self, one):
        """What the client sends by itself is no parameter of ours."""
        is_key = self.scheme is not None and self.scheme.is_in(one.location, one.name)
        return is_key or is_ignored(one.location, one.name)

    def body(self):
        """(node, file) of the request body, or (None, None)."""
        if 'requestBody' not in self.node:
            return None, None
        node, origin, _ = self.nodes.follow(self.node['requestBody'], self.file, self.node.at('requestBody'))
        return node, origin

    def answers(self):
        """(code, node, file, place) of what it answers when it succeeds."""
        responses = mapping(self.node, 'responses') if 'responses' in self.node else {}
        codes = [code for code in responses if code.startswith('2')] or (
            ['default'] if 'default' in responses else list(responses))
        for code in sorted(codes):
            place = responses.at(code)
            found = self.mistakes.attempt(self.nodes.follow, responses[code], self.file, place)
            yield code, *(found or (Map(self.file, place.line), self.file, place))


class OperationWriter:
    """Writes an operation for the domain `ours`, an own.OwnDomain."""

    def __init__(self, theirs, ours, schemas):
        self._theirs = theirs
        self._ours = ours
        self._schemas = schemas

    def write(self, name, path):
        """The operation under our `path`, whose parameters may be called otherwise than theirs."""
        theirs = self._theirs
        renamed = dict(zip(braces(theirs.path), braces(path)))
        inputs = [dataclasses.replace(one, name=renamed[one.name]) if one.location == 'path' and
                  one.name in renamed else one for one in theirs.inputs]
        body = self._body(inputs)
        tree = Block(theirs.place, {'operationId': name, 'tags': [self._ours.name], 'summary': WORDS,
                                    'description': WORDS})
        if boolean(theirs.node, 'deprecated'):
            tree['deprecated'] = True
        if theirs.scheme is None:
            tree['security'] = []
        servers = self._ours.servers_for(path, theirs.base)
        if servers:
            tree['servers'] = servers
        parameters = [self._parameter(one, body) for one in inputs]
        if parameters:
            tree['parameters'] = parameters
        if body is not None:
            tree['requestBody'] = body
        tree['responses'] = self._responses()
        return tree

    def _parameter(self, one, body):
        reference = self._ours.stock.parameter(one)
        if reference is not None:
            return Tree(one.place, {'$ref': reference})
        tree = Block(one.place, {'name': one.name, 'in': one.location})
        if one.required:
            tree['required'] = True
        if one.deprecated:
            tree['deprecated'] = True
        argument = names.snake(one.name)
        if argument in _members(body):
            tree['x-argument'] = f'{one.location}_{argument}'
        tree.update(one.style)
        tree['description'] = WORDS
        if one.schema is not None:
            tree['schema'] = self._schemas.write(one.schema, Need.NONE)
        if one.content:
            tree['content'] = self._content({kind: (schema, {}) for kind, schema in one.content.items()},
                                            Need.NONE, one.place)
        return tree

    def _body(self, inputs):
        node, origin = self._theirs.body()
        if node is None:
            return None
        kinds = self._media(node, origin)
        arguments = Schema(node.place, properties={one.name: one for one in inputs},
                           required=[one.name for one in inputs if one.required])
        whole = not all(can_be_spread(schema.resolved(), arguments) for schema, _ in kinds.values())
        tree = Block(node.place, {'required': boolean(node, 'required')})
        tree['content'] = self._content(kinds, Need.INPUT if whole else Need.ARGUMENTS, node.place, whole)
        return tree

    def _responses(self):
        tree = Block(self._theirs.place)
        for code, node, origin, place in self._theirs.answers():
            tree[code] = Block(place, {'description': WORDS})
            kinds = self._theirs.mistakes.attempt(self._media, node, origin)
            if kinds:
                tree[code]['content'] = self._content(kinds, Need.ANSWER, place)
        if self._theirs.scheme is not None:
            for code, reference in self._ours.usual_errors().items():
                tree.setdefault(code, Tree(self._theirs.place, {'$ref': reference}))
        return tree

    def _media(self, holder, origin):
        """Media type: (its schema, its encoding)"""
        out = {}
        content = mapping(holder, 'content') if 'content' in holder else {}
        for kind in content:
            media = mapping(content, kind)
            schema = (self._theirs.nodes.schemas.read(media['schema'], origin, media.at('schema'))
                      if 'schema' in media else Schema(media.place))
            out[kind] = schema, self._encoding(media)
        return out

    @staticmethod
    def _encoding(media):
        out = {}
        for name in mapping(media, 'encoding') if 'encoding' in media else ():
            encoding = mapping(media['encoding'], name)
            out[name] = {key: encoding[key] for key in ('contentType', 'style', 'explode', 'allowReserved')
                         if key in encoding}
        return out

    def _content(self, kinds, need, place, described=False):
        tree = Block(place)
        for kind, (schema, encoding) in kinds.items():
            tree[kind] = Block(schema.place, {'schema': self._schemas.write(schema, need, described)})
            if encoding:
                tree[kind]['encoding'] = Tree(schema.place, encoding)
        return tree


def _members(body):
    """The names that the body's members take among the arguments."""
    members = set()
    for media in body['content'].values() if body else ():
        members |= set(media['schema'].get('properties', ()))
    return members
