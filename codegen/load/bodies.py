# SPDX-License-Identifier: MIT
"""Bodies of requests, which become arguments, and of responses."""

import dataclasses
import re

from ..model import Media, Member
from ..naming import derive, names
from ..naming.assign import Claim, settle
from ..problems import SpecError
from . import media
from .forms import Forms, as_file
from .schema import Schema, boolean, mapping, with_words

# Formats whose body is one argument as it is.
_RAW = ('text', 'file')
_BODY_KEYS = {'description', 'content', 'required'}
_RESPONSE_KEYS = {'description', 'headers', 'content', 'links'}


@dataclasses.dataclass
class _Written:
    """A request body as it is sent."""

    media: Media
    by_wire: dict  # the Members that the encoding of the body brings, by their names


class Bodies:
    def __init__(self, nodes):
        self.nodes = nodes
        self.forms = Forms(nodes)

    def component(self, file, entry, place):
        """Checks a request body that no operation may use."""
        body, origin, place = self.nodes.follow(entry, file, place)
        self.nodes.check_keys(body, _BODY_KEYS)
        self._read(body, origin, place)

    def request(self, file, node, method, arguments, lines, pinned):
        """Adds the body's arguments to those of the parameters. Returns (the kind of body, its Media or None).

        `pinned` tells the name that the lock has for an argument, by its source.
        """
        if 'requestBody' not in node:
            return 'none', None
        if method in ('get', 'head'):
            raise SpecError(node.at('requestBody'), f"a {method.upper()} request has no body")
        body, origin, place = self.nodes.follow(node['requestBody'], file, node.at('requestBody'))
        self.nodes.check_keys(body, _BODY_KEYS)
        written = self._read(body, origin, place)
        is_required = boolean(body, 'required')
        if written.media.format not in _RAW and self._spread(written, arguments, lines, pinned):
            return ('object' if is_required else 'members'), written.media
        self._take_whole(written, body, arguments, lines, place)
        if written.media.required:
            arguments.required.append(written.media.argument)
        return 'whole', written.media

    # ---- what is sent ---------------------------------------------------------------

    def _read(self, body, origin, place):
        content = media.content_of(body, place)
        key, kind = media.choose(content, place)
        place = content.at(key)
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
        sent = Media(media.content_type(key, kind, place), kind, 'body', members, schema,
                     boolean(body, 'required'), place)
        return _Written(sent, by_wire)

    # ---- what becomes arguments -----------------------------------------------------

    def _take_whole(self, written, node, arguments, lines, place):
        """Makes the body one argument."""
        schema = written.media.schema.resolved()
        name = 'body'
        if name in arguments.properties:
            if self.nodes.strict:
                raise SpecError(place, "the body cannot be the argument 'body': that is a parameter, "
                                       f"at {lines['body']}")
            name = written.media.argument = _free('body', arguments.properties)
        if not schema.description:
            description = self.nodes.words(node, 'description', place) or 'The request body.'
            schema = with_words(schema, Schema(place, description=description))
        arguments.properties[name] = schema
        lines[name] = place

    def _spread(self, written, arguments, lines, pinned):
        """Makes the members of the body arguments, and what it checks besides a check of them all.

        Does nothing and returns False where something would be lost by that.
        """
        body = written.media.schema.resolved()
        if not self.nodes.strict:
            body = _with_required(body, arguments)
        if not can_be_spread(body, arguments):
            return False
        for name, member in body.properties.items():
            self.nodes.argument_words(name, member)
        by_wire = self._arguments(body, arguments, lines, pinned)
        renamed = {wire for wire, name in by_wire.items() if wire != name}
        # What a union says of a member, it says of the argument of that name.
        if renamed and body.is_union():
            return False
        # The checks count all arguments, so the parameters, which are always there, count along.
        arguments.counts = {key: value + len(arguments.properties) for key, value in body.counts.items()}
        arguments.any_of, arguments.one_of = body.any_of, body.one_of
        arguments.all_of, arguments.not_ = body.all_of, body.not_
        arguments.if_, arguments.then, arguments.else_ = body.if_, body.then, body.else_
        arguments.dependent_schemas, arguments.dependent_required = body.dependent_schemas, body.dependent_required
        for wire, member in body.properties.items():
            arguments.properties[by_wire[wire]] = member
            lines[by_wire[wire]] = member.place
        required = [by_wire.get(wire, wire) for wire in body.required]
        arguments.required += [name for name in required if name not in arguments.required]
        for wire in renamed - set(written.by_wire):
            written.by_wire[wire] = Member(wire, wire)
        for wire, member in written.by_wire.items():
            member.argument = by_wire[wire]
        written.media.members = sorted(written.by_wire.values(), key=lambda member: member.argument)
        return True

    def _arguments(self, body, parameters, lines, pinned):
        """The arguments of the body's members, by their names in the body."""
        if self.nodes.strict:
            for wire, member in body.properties.items():
                if wire in parameters.properties:
                    raise SpecError(member.place, f"the body's '{wire}' is also a parameter, at {lines[wire]}: "
                                                  "rename that argument with 'x-argument'")
            return {wire: wire for wire in body.properties}
        claims = {wire: Claim(f'body {wire}', derive.member(wire), int(names.argument(wire) != wire),
                              member.place, pinned(f'body {wire}'))
                  for wire, member in body.properties.items()}
        settle(list(claims.values()), lambda name: [name], set(parameters.properties))
        return {wire: claim.name for wire, claim in claims.items()}

    # ---- responses ------------------------------------------------------------------

    def responses(self, file, node, place):
        if 'responses' not in node:
            raise SpecError(place, "'responses' is missing")
        responses = mapping(node, 'responses')
        found = None
        for code in sorted(responses):
            if code.startswith('x-') and not self.nodes.strict:
                continue
            if not re.fullmatch(r'[1-5]([0-9][0-9]|XX)|default', code):
                raise SpecError(responses.at(code), f"'{code}' is no response code")
            response = self.response(file, responses[code], responses.at(code))
            if code.startswith('2') and found is None:
                found = response
        return found or (None, '')

    def response(self, file, entry, place):
        """(the schema of its JSON or None, its description)"""
        response, origin, place = self.nodes.follow(entry, file, place)
        self.nodes.check_keys(response, _RESPONSE_KEYS)
        content = mapping(response, 'content') if 'content' in response else {}
        key = media.json_key(content)
        schema = self.nodes.media_schema(content, origin, key) if key is not None else None
        return schema, self.nodes.words(response, 'description', place)


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


def _with_required(body, parameters):
    """The body with members declared that it requires but does not declare; they may hold anything.

    A parameter of that name is what was meant by it.
    """
    missing = [name for name in body.required if name not in body.properties]
    if not missing or not body.properties:
        return body
    missing_members = {name: Schema(body.place) for name in missing if name not in parameters.properties}
    return dataclasses.replace(
        body, properties={**body.properties, **missing_members},
        required=[name for name in body.required if name not in missing or name in missing_members])


def _free(name, taken):
    """A name for a member whose own is taken."""
    while name in taken:
        name = 'body_' + name
    return name


def can_be_spread(body, parameters):
    """Whether the members of a body can be arguments beside the parameters, with nothing lost."""
    if body.ref is not None or not body.properties or body.types not in ((), ('object',)):
        return False
    if body.additional not in (None, False) or not body.names_all_members():
        return False
    # Of all other checks only these can stand beside the parameters.
    rest = dataclasses.replace(body, types=(), properties={}, required=[], counts={}, additional=None,
                               all_of=[], any_of=[], one_of=[], not_=None, if_=None, then=None, else_=None,
                               dependent_schemas={}, dependent_required={}, unevaluated_properties=None)
    if not rest.checks_nothing():
        return False
    if body.counts and len(parameters.required) < len(parameters.properties):
        return False
    if body.is_union() and body.additional_stated and body.additional is None:
        return False
    return (_names_of(body) <= set(body.properties) and
            all(_bears_company(branch, body) for branch in body.branches()))


def _bears_company(schema, body):
    """Whether a branch of a body's union says the same when the parameters stand beside the members."""
    schema = schema.resolved()
    # A member that only the branch declares would be no argument.
    if not set(schema.properties) | set(schema.required) | _names_of(schema) <= set(body.properties):
        return False
    return (schema.additional is None and schema.names is None and schema.ref is None and
            schema.enum is None and not schema.has_const and not schema.counts and not schema.patterns and
            schema.unevaluated_properties is None and
            all(_bears_company(branch, body) for branch in schema.branches()))


def _names_of(schema):
    """The members that its dependent keywords speak of."""
    return set(schema.dependent_required).union(schema.dependent_schemas, *schema.dependent_required.values())
