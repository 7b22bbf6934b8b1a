# SPDX-License-Identifier: MIT
"""Bodies of requests, which become arguments, and of responses."""

import re

from .problems import SpecError
from .schema import Schema, boolean, mapping, text, with_words

_BODY_KEYS = {'description', 'content', 'required'}
_RESPONSE_KEYS = {'description', 'headers', 'content', 'links'}


class Bodies:
    def __init__(self, nodes):
        self.nodes = nodes

    def component(self, file, entry, place):
        """Checks a request body that no operation may use."""
        body, origin, place = self.nodes.follow(entry, file, place)
        self.nodes.check_keys(body, _BODY_KEYS)
        self.nodes.json_schema(body, origin, place)

    def request(self, file, node, method, arguments, lines):
        """Adds the body's arguments to those of the parameters. Returns the kind of body."""
        if 'requestBody' not in node:
            return 'none'
        if method in ('get', 'head'):
            raise SpecError(node.at('requestBody'), f"a {method.upper()} request has no body")
        body, origin, place = self.nodes.follow(node['requestBody'], file, node.at('requestBody'))
        self.nodes.check_keys(body, _BODY_KEYS)
        schema = self.nodes.json_schema(body, origin, place)
        is_required = boolean(body, 'required')
        resolved = schema.resolved()
        if can_be_spread(resolved, arguments):
            self._check_words(resolved)
            _spread(resolved, arguments, lines)
            return 'object' if is_required else 'members'
        if 'body' in arguments.properties:
            raise SpecError(place, "the body cannot be the argument 'body': that is a parameter, "
                                   f"at {lines['body']}")
        if not resolved.description:
            self.nodes.words(body, 'description', place)
        words = Schema(place, description=text(body, 'description') or 'The request body.')
        arguments.properties['body'] = with_words(resolved, words) if not resolved.description else resolved
        lines['body'] = place
        if is_required:
            arguments.required.append('body')
        return 'whole'

    def _check_words(self, body):
        """Our own documents say of each argument what it is."""
        for name, member in body.properties.items():
            if self.nodes.strict and not member.resolved().description:
                self.nodes.problems.report(member.place, f"the argument '{name}' has no description")

    def responses(self, file, node, place):
        if 'responses' not in node:
            raise SpecError(place, "'responses' is missing")
        responses = mapping(node, 'responses')
        found = None
        for code in sorted(responses):
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
        schema = self.nodes.json_schema(response, origin, place) if 'application/json' in content else None
        return schema, self.nodes.words(response, 'description', place)


def _spread(body, arguments, lines):
    """Makes the members of a body arguments, and what it checks besides a check of them all."""
    # The checks count all arguments, so the parameters, which are always there, count along.
    arguments.counts = {key: value + len(arguments.properties) for key, value in body.counts.items()}
    arguments.any_of, arguments.one_of = body.any_of, body.one_of
    arguments.all_of, arguments.not_ = body.all_of, body.not_
    for name, member in body.properties.items():
        if name in arguments.properties:
            raise SpecError(member.place, f"the body's '{name}' is also a parameter, at {lines[name]}: "
                                          "rename that argument with 'x-argument'")
        arguments.properties[name] = member
        lines[name] = member.place
    arguments.required += [name for name in body.required if name not in arguments.required]


def can_be_spread(body, parameters):
    """Whether the members of a body can be arguments beside the parameters, with nothing lost."""
    if body.ref is not None or not body.properties or body.types not in ((), ('object',)):
        return False
    if body.enum is not None or body.has_const or body.names is not None:
        return False
    if body.additional not in (None, False):
        return False
    if body.counts and len(parameters.required) < len(parameters.properties):
        return False
    if body.is_union() and body.additional_stated and body.additional is None:
        return False
    return all(_bears_company(branch, body) for branch in _branches(body))


def _bears_company(schema, body):
    """Whether a branch of a body's union says the same when the parameters stand beside the members."""
    schema = schema.resolved()
    # A member that only the branch declares would be no argument.
    if not set(schema.properties) | set(schema.required) <= set(body.properties):
        return False
    return (schema.additional is None and schema.names is None and schema.ref is None and
            schema.enum is None and not schema.has_const and not schema.counts and
            all(_bears_company(branch, body) for branch in _branches(schema)))


def _branches(schema):
    return schema.all_of + schema.any_of + schema.one_of + ([schema.not_] if schema.not_ else [])
