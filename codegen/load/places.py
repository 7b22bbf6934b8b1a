# SPDX-License-Identifier: MIT
"""Places in an answer, by JSON Pointers and by the names of members."""

from ..base.problems import SpecError
from .reading import text


def pointer(node, key, answer, kind):
    """The JSON Pointer at the key, which leads into the answer to a value of that type; None where there is no key."""
    if key not in node:
        return None
    written = text(node, key)
    if written and not written.startswith('/'):
        raise SpecError(node.at(key), f"'{key}' is '{written}', and must be a JSON Pointer, such as /data")
    schema, missing = target(answer, written)
    if missing is not None:
        raise SpecError(node.at(key), f"'{key}' is '{written}', but the answer has no '{missing}' there")
    types = schema.resolved().types if schema is not None else ()
    if kind not in types:
        found = f"of the type {' or '.join(types)}" if types else 'of no stated type'
        raise SpecError(node.at(key), f"'{key}' is '{written}', which is {found}, and must be of the type {kind}")
    return written


def target(answer, written):
    """(the schema that a JSON Pointer leads to, None), or (None, the name that is not there)."""
    schema = answer
    for name in written.split('/')[1:]:
        schema = member(schema, name)
        if schema is None:
            return None, name
    return schema, None


def member(schema, name):
    """The schema of a member that an object always or in one of its forms has, or None."""
    return None if schema is None else members(schema).get(name)


def members(schema):
    """The schemas of all members that an object always or in one of its forms has, by their names."""
    schema = schema.resolved()
    found = dict(schema.properties)
    for branch in schema.all_of + schema.any_of + schema.one_of:
        for name, inner in members(branch).items():
            found.setdefault(name, inner)
    return found
