# SPDX-License-Identifier: MIT
"""Parameters and bodies to arguments: which there are, and what they are called."""

import dataclasses
import functools

from ..base import templates
from ..base.model import Member
from ..base.problems import SpecError
from ..base.schema import Schema, with_words
from . import derive, names
from .assign import Claim, settle

# Of two parameters that would be the same argument, the one further to the left is it.
_LOCATIONS = ('path', 'query', 'header', 'cookie')


class Arguments:
    """Settles the arguments of operations; `nodes` are those of the documents."""

    def __init__(self, nodes, lock):
        self.nodes = nodes
        self.lock = lock

    def settle(self, described, name):
        """Gives the operation, which is called `name`, its arguments, its path and its kind of body."""
        operation = described.operation
        parameters = operation.parameters
        pinned = functools.partial(self.lock.name, 'argument', name)
        for parameter in parameters:
            parameter.argument = parameter.called or names.snake(parameter.wire)
        if not self.nodes.strict:
            self._name_parameters(name, parameters, pinned)
        by_wire = {parameter.wire: parameter.argument for parameter in parameters if parameter.location == 'path'}
        path = described.request.path
        operation.path = templates.rename(path, [by_wire[wire] for wire in templates.braces(path)])
        operation.arguments = arguments = Schema(
            operation.place, types=('object',), additional=False, additional_stated=True,
            properties={parameter.argument: parameter.schema for parameter in parameters},
            required=[parameter.argument for parameter in parameters if parameter.required])
        lines = {parameter.argument: parameter.place for parameter in parameters}
        if described.body is not None:
            operation.body = self._take_body(described.body, arguments, lines, pinned)
        self._check(operation, lines)

    def _name_parameters(self, operation, parameters, pinned):
        """Gives the parameters of another's operation arguments that differ."""
        claims = []
        for parameter in parameters:
            rank = 2 * _LOCATIONS.index(parameter.location) + (parameter.argument != parameter.wire)
            candidates = derive.argument(parameter.argument, parameter.location, parameter.wire)
            claims.append(Claim(parameter.source, candidates, rank, parameter.place, pinned(parameter.source)))
        # The members of the body find their names later, but keep those they had.
        settle(claims, lambda name: [name], self.lock.arguments_of_body(operation))
        for parameter, claim in zip(parameters, claims):
            parameter.argument = claim.name

    def _check(self, operation, lines):
        problems = self.nodes.problems
        fields = {}
        for name in operation.arguments.properties:
            names.check_argument(name, lines[name])
            field = names.field(name)
            if self.nodes.strict and field in fields:
                problems.report(lines[name], f"'{name}' and '{fields[field]}' are the same field '{field}' in C")
            fields[field] = name
        seen = {}
        for parameter in operation.parameters:
            if parameter.argument in seen:
                problems.report(parameter.place, f"two parameters are the argument '{parameter.argument}', the other "
                                                 f"at {seen[parameter.argument]}: rename one with 'x-argument'")
            seen[parameter.argument] = parameter.place
        if operation.from_key and operation.from_key not in operation.arguments.required:
            problems.report(operation.place, f"'x-from-key' names '{operation.from_key}', which is no required argument")
        for name in operation.arguments.required:
            if name not in operation.arguments.properties:
                problems.report(operation.place, f"the body requires '{name}', which is not declared")

    # ---- bodies -----------------------------------------------------------------------

    def _take_body(self, body, arguments, lines, pinned):
        """Adds the body's arguments to those of the parameters. Returns the kind of body.

        `pinned` tells the name that the lock has for an argument, by its source.
        """
        if not body.is_raw and self._spread(body, arguments, lines, pinned):
            return 'object' if body.media.required else 'members'
        self._take_whole(body, arguments, lines)
        if body.media.required:
            arguments.required.append(body.media.argument)
        return 'whole'

    def _take_whole(self, body, arguments, lines):
        """Makes the body one argument."""
        schema = body.media.schema.resolved()
        name = 'body'
        if name in arguments.properties:
            if self.nodes.strict:
                raise SpecError(body.place, "the body cannot be the argument 'body': that is a parameter, "
                                            f"at {lines['body']}")
            name = body.media.argument = _free('body', arguments.properties)
        if not schema.description:
            description = self.nodes.words(body.node, 'description', body.place) or 'The request body.'
            schema = with_words(schema, Schema(body.place, description=description))
        for member in body.media.members:
            member.argument = member.wire
        arguments.properties[name] = schema
        lines[name] = body.place

    def _spread(self, sent, arguments, lines, pinned):
        """Makes the members of the body arguments, and what it checks besides a check of them all.

        Does nothing and returns False where something would be lost by that.
        """
        body = sent.media.schema.resolved()
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
        for wire in renamed - set(sent.by_wire):
            sent.by_wire[wire] = Member(wire)
        for wire, member in sent.by_wire.items():
            member.argument = by_wire[wire]
        sent.media.members = sorted(sent.by_wire.values(), key=lambda member: member.argument)
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
