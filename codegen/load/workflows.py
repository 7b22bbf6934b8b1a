# SPDX-License-Identifier: MIT
"""Workflows: tools that take several calls, in a document of their own. No request is made of what it says."""

from ..base.problems import SpecError
from .reading import mapping, sequence
from .source import List, Map


def read(operation, request, node):
    """Adds to an operation what a workflow has besides."""
    if operation.method != 'POST' or request.path != '/' + str(node.get('operationId')):
        raise SpecError(request.place, "a workflow stands as 'post' at the path of its name")
    if 'x-calls' not in node:
        raise SpecError(request.place, "'x-calls' is missing: the operations that the workflow cannot do without")
    operation.calls = _names(node, 'x-calls')
    operation.may_call = _names(node, 'x-may-call')
    operation.example = _example(mapping(node, 'requestBody') if 'requestBody' in node else None)
    answer = node['responses'].get('200') if isinstance(node.get('responses'), Map) else None
    operation.answer_example = _example(answer)


def check_rows(operation, node):
    """Of a workflow `x-rows` leads to a member of the answer."""
    if 'x-rows' in node and (not operation.rows.path or '.' in operation.rows.path):
        raise SpecError(node.at('x-rows'), f"'x-rows' is '{node['x-rows']}', and must lead to a member of the answer")


def _names(node, key):
    """Pairs of a name and its place."""
    names = sequence(node, key)
    for index, name in enumerate(names):
        if not isinstance(name, str):
            raise SpecError(names.at(index), 'the name of an operation was expected')
    return [(name, names.at(index)) for index, name in enumerate(names)]


def _example(holder):
    """The example of JSON in a body, or None."""
    for key in ('content', 'application/json'):
        holder = holder.get(key) if isinstance(holder, Map) else None
    return _plain(holder['example']) if isinstance(holder, Map) and 'example' in holder else None


def _plain(value):
    if isinstance(value, Map):
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, List) else value
