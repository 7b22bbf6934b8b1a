# SPDX-License-Identifier: MIT
"""Bodies of requests and of responses."""

import dataclasses
import re
from typing import Optional

from ..base.model import Media
from ..base.problems import Place, SpecError
from ..base.schema import Schema, with_words
from . import media
from .forms import Forms, as_file
from .reading import boolean, mapping
from .source import Map

# Formats whose body is one argument as it is.
_RAW = ('text', 'file')
_BODY_KEYS = {'description', 'content', 'required'}
_NO_CONTENT = ('204', '205')  # statuses that say so themselves
_RESPONSE_KEYS = {'description', 'headers', 'content', 'links'}


@dataclasses.dataclass
class Body:
    """A request body as it is sent."""

    media: Media
    by_wire: dict  # the Members that the encoding of the body brings, by their names
    is_raw: bool   # one argument as it is, whatever its schema
    node: Map
    place: Place   # of the node


@dataclasses.dataclass
class Response:
    schema: Optional[Schema]  # of its JSON
    words: str
    has_content: bool
    is_json: bool  # what content there is
    is_unread: bool  # a mistake keeps its schema from being known


@dataclasses.dataclass
class Answer:
    """What the responses of success say together."""

    schema: Optional[Schema]  # of the first one's JSON
    words: str        # of the first one
    is_json: bool     # JSON, where there is a body
    is_nothing: bool  # there may be no body, whatever the status
    is_unread: bool = False  # a mistake keeps its schema, or all of it, from being known


ANY_ANSWER = Answer(None, '', is_json=False, is_nothing=True)
UNREAD_ANSWER = dataclasses.replace(ANY_ANSWER, is_unread=True)


class Bodies:
    def __init__(self, nodes):
        self.nodes = nodes
        self.forms = Forms(nodes)

    def component(self, file, entry, place):
        """The Body of a component, which no operation may use."""
        body, origin, place = self.nodes.follow(entry, file, place)
        self.nodes.check_keys(body, _BODY_KEYS)
        return self._read(body, origin, place)

    def request(self, file, node, method):
        """The Body of the operation, or None."""
        if 'requestBody' not in node:
            return None
        if method in ('get', 'head'):
            raise SpecError(node.at('requestBody'), f"a {method.upper()} request has no body")
        return self.component(file, node['requestBody'], node.at('requestBody'))

    # ---- what is sent ---------------------------------------------------------------

    def _read(self, body, origin, place):
        content = media.content_of(body, place)
        key, kind = media.choose(content, place)
        node_place, place = place, content.at(key)
        schema = self.nodes.media_schema(content, origin, key)
        if kind == 'any':
            kind = 'file' if schema.resolved().format == 'binary' else 'json'
        by_wire = {}
        if kind in ('multipart', 'urlencoded'):
            schema, by_wire = self.forms.read(content[key], schema, kind)
        elif kind in _RAW:
            description = schema.resolved().description or self.nodes.words(body, 'description', place)
            schema, kind = _raw(key, kind, schema, description, place)
        members = list(by_wire.values())
        sent = Media(media.content_type(key, kind, place), kind, members, schema, boolean(body, 'required'), place)
        return Body(sent, by_wire, kind in _RAW, body, node_place)

    # ---- responses ------------------------------------------------------------------

    def responses(self, file, node, place):
        """The Answer of an operation."""
        if 'responses' not in node:
            raise SpecError(place, "'responses' is missing")
        responses = mapping(node, 'responses')
        read = {}
        for code in sorted(responses):
            if code.startswith('x-') and not self.nodes.strict:
                continue
            read[code] = self.nodes.attempt_part(responses, code, self._of_code, file, responses, code)
        successes = ({code: response for code, response in read.items() if code.startswith('2')}
                     or {code: response for code, response in read.items() if code == 'default'})
        unread = None in (successes or read).values()
        return UNREAD_ANSWER if unread else _answer(successes)

    def _of_code(self, file, responses, code):
        if not re.fullmatch(r'[1-5]([0-9][0-9]|XX)|default', code):
            raise SpecError(responses.at(code), f"'{code}' is no response code")
        return self.response(file, responses[code], responses.at(code))

    def response(self, file, entry, place):
        response, origin, place = self.nodes.follow(entry, file, place)
        self.nodes.check_keys(response, _RESPONSE_KEYS)
        content = mapping(response, 'content') if 'content' in response else {}
        key = media.json_key(content)
        schema = self._schema_of(content, origin, key) if key is not None else None
        return Response(schema, self.nodes.words(response, 'description', place), bool(content),
                        media.promises_json(content), key is not None and schema is None)

    def _schema_of(self, content, origin, key):
        """The schema of a response's JSON, or None where that has a mistake."""
        holder = self.nodes.media(content, key)
        if 'schema' not in holder:
            return Schema(holder.place)
        return self.nodes.attempt_part(holder, 'schema', self.nodes.schemas.read, holder['schema'], origin,
                                       holder.at('schema'))


def _answer(successes):
    """The Answer of responses by their codes."""
    first = next((response for code, response in successes.items() if code != 'default'), None)
    with_content = [response for response in successes.values() if response.has_content]
    bare = [code for code, response in successes.items() if not response.has_content and code not in _NO_CONTENT]
    return Answer(first.schema if first else None, first.words if first else '',
                  bool(with_content) and all(response.is_json for response in with_content),
                  bool(bare) or not with_content, first is not None and first.is_unread)


def _raw(key, kind, schema, description, place):
    """(the schema of the one argument that is the body as it is, text or file)"""
    schema = with_words(schema.resolved(), Schema(place, description=description))
    types = set(schema.types) - {'null'}
    if types not in (set(), {'string'}):
        raise SpecError(place, f'a body of {key} can be a text or a file only')
    is_text = types and schema.format != 'binary' and not media.is_binary(key, place)
    if kind == 'text' or is_text:
        return dataclasses.replace(schema, identity=None, types=('string',), format=None), 'text'
    return as_file(schema), 'file'
