# SPDX-License-Identifier: MIT
"""What differs between two models, by structure: operations, parameters, bodies, responses, to any depth.

Words do not count, nor how a thing is said. Each difference tells whether it breaks a request, or
the reading of an answer.
"""

from ..base import templates
from .reports import step
from .schemas import BOTH, SchemaComparison
from .shape import Shapes


def request_of(operation):
    """What an operation sends, and so is known by in any document."""
    return operation.method, templates.shape(operation.base + operation.path)


def compare(ours, theirs):
    """All differences, ours in their order, then what only they have. Raises SpecError for too much work."""
    known = {request_of(operation): operation for operation in theirs.operations}
    shapes = Shapes()
    found = []
    unread = _LeftOut(theirs)
    for operation in ours.operations:
        other = known.pop(request_of(operation), None)
        if other is not None or operation not in unread:
            found += _OperationComparison(shapes, operation, other).run()
    unread = _LeftOut(ours)
    for operation in known.values():
        if operation not in unread:
            found += _OperationComparison(shapes, None, operation).run()
    return found


def not_compared(ours, theirs):
    """What mistakes keep from being compared: (method, path, which part of it, '' for all of it), each once."""
    found = {}
    for model, unread in ((ours, _LeftOut(theirs)), (theirs, _LeftOut(ours))):
        for operation in model.operations:
            if operation in unread or operation.answer_unread:
                part = '' if operation in unread else 'response'
                _note(found, operation.method, operation.base + operation.path, part)
    for request in _requests(theirs) + _requests(ours):
        _note(found, request.method, (request.base or '') + request.path, '')
    return sorted(found.values())


def _note(found, method, path, part):
    found.setdefault((method, templates.shape(path), part), (method, path, part))


def _requests(model):
    """The requests that a mistake keeps a model from having."""
    return model.mistakes.requests if model.mistakes is not None else []


class _LeftOut:
    """The operations of other models that are left out of this one, by what they send."""

    def __init__(self, model):
        self._known = {(request.method, request.base is None, templates.shape((request.base or '') + request.path))
                       for request in _requests(model)}

    def __contains__(self, operation):
        paths = (False, operation.base + operation.path), (True, operation.path)
        return any((method, is_baseless, templates.shape(path)) in self._known
                   for method in ('', operation.method) for is_baseless, path in paths)


class _OperationComparison(SchemaComparison):
    """Two operations of one request; either may be missing."""

    def __init__(self, shapes, ours, theirs):
        operation = ours or theirs
        super().__init__(shapes, f'{operation.method} {operation.base}{operation.path}', operation.domain)
        self.ours = ours
        self.theirs = theirs

    def run(self):
        if self.presence('operation', 'operation', self.ours, self.theirs):
            self._operation()
            self._parameters()
            self._body()
            self._response()
        return self.differences()

    def _operation(self):
        places = self.ours.place, self.theirs.place
        self.flag('operation', 'deprecated', self.ours.deprecated, self.theirs.deprecated, places, narrows=False)
        self.flag('operation', 'key', not self.ours.public, not self.theirs.public, places)

    def _parameters(self):
        ours, theirs = _by_wire(self.ours), _by_wire(self.theirs)
        for key in dict.fromkeys([*ours, *theirs]):
            mine, other = ours.get(key), theirs.get(key)
            one = mine or other
            where = f'{one.location}.{step(one.wire)}'
            self.begin_part()
            if self.presence(where, 'parameter', mine, other, one.required):
                places = mine.place, other.place
                self.flag(where, 'required', mine.required, other.required, places)
                style, other_style = (self._style(side) for side in (mine, other))
                if style != other_style:
                    self.note(where, 'style', style, other_style, BOTH, places)
                self.schemas(where, mine.schema, other.schema)

    def _style(self, parameter):
        """How the parameter is written, in words; of a single value explode says nothing."""
        style = parameter.style
        explodes = style.explode and {'array', 'object'} & set(self.shapes.of(parameter.schema))
        return ' '.join([style.name] + (['exploded'] if explodes else []) + (['reserved'] if style.reserved else []))

    def _body(self):
        ours, theirs = self.ours.media, self.theirs.media
        self.begin_part()
        if self.presence('body', 'body', ours, theirs, (ours or theirs) and (ours or theirs).required):
            places = ours.place, theirs.place
            self.flag('body', 'required', ours.required, theirs.required, places)
            if ours.type != theirs.type:
                self.note('body', 'media', ours.type or 'any', theirs.type or 'any', BOTH, places)
            self.schemas('body', ours.schema, theirs.schema)

    def _response(self):
        if self.ours.answer_unread or self.theirs.answer_unread:
            return
        self.begin_part(answer=True)
        ours, theirs = self.ours.response, self.theirs.response
        if self.presence('response', 'response', ours, theirs):
            self.schemas('response', ours, theirs)


def _by_wire(operation):
    """The parameters by location and wire name; in the path it is the position that counts."""
    positions = templates.braces(operation.path)
    found = {}
    for parameter in operation.parameters:
        name = parameter.wire.lower() if parameter.location == 'header' else parameter.wire
        if parameter.location == 'path':
            name = positions.index(parameter.argument)
        found[parameter.location, name] = parameter
    return found
