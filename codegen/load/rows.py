# SPDX-License-Identifier: MIT
"""`x-summary-fields` and `x-rows`: what a list is shown by, and where an answer has it."""

from ..base.model import Rows
from ..base.problems import SpecError
from .places import member, members, pointer, target
from .reading import sequence

MAX_FIELDS = 12
_KEY = 'x-summary-fields'


def read(nodes, node, pages, answer):
    """The Rows of an operation, or None. In another's document the keys may be theirs, and hold anything.

    `pages`: its Pagination, or None.
    """
    try:
        return _read(node, pages, answer)
    except SpecError:
        if nodes.strict:
            raise
        return None


def _read(node, pages, answer):
    place = _place(node, pages, answer)
    if place is None:
        return None
    items = target(answer, place)[0].resolved().items
    return Rows(_path(node, place), _fields(node, items))


def _place(node, pages, answer):
    """The JSON Pointer to the list, or None where the answer is none."""
    if pages is not None:
        if 'x-rows' in node:
            raise SpecError(node.at('x-rows'), "'x-pagination' says already where the list is: 'items'")
        return pages.items
    if 'x-rows' in node:
        return pointer(node, 'x-rows', answer, 'array')
    if answer is not None and 'array' in answer.resolved().types:
        return ''
    return _only_list(node, answer) if _KEY in node else None


def _path(node, place):
    """The place as fields are written: names with dots between them."""
    names = [name.replace('~1', '/').replace('~0', '~') for name in place.split('/')[1:]]
    if any('.' in name for name in names):
        raise SpecError(node.place, f"the list is at '{place}', and no path of names with dots between them tells that")
    return '.'.join(names)


def _only_list(node, answer):
    """Where the one list of objects is that the answer holds."""
    lists = [name for name, schema in members(answer).items() if _is_list(schema.resolved())] if answer else []
    if not lists:
        raise SpecError(node.at(_KEY), 'the answer has no list of objects')
    if len(lists) > 1:
        raise SpecError(node.at(_KEY), f"the answer has several lists, {' and '.join(lists)}: say which by 'x-rows'")
    return '/' + lists[0].replace('~', '~0').replace('/', '~1')


def _is_list(schema):
    return 'array' in schema.types and schema.items is not None and bool(members(schema.items))


def _fields(node, items):
    fields = sequence(node, _KEY)
    if _KEY in node and not 0 < len(fields) <= MAX_FIELDS:
        raise SpecError(node.at(_KEY), f'a summary has at least one field and at most {MAX_FIELDS}')
    for index, path in enumerate(fields):
        _check(path, fields.at(index), items)
        if path in fields[:index]:
            raise SpecError(fields.at(index), f"'{path}' stands there twice")
    return list(fields)


def _check(path, place, items):
    if not isinstance(path, str):
        raise SpecError(place, 'a field must be the name of a member, or names with dots between them')
    schema = items
    names = path.split('.')
    for depth, name in enumerate(names, 1):
        schema = member(schema, name)
        if schema is None:
            raise SpecError(place, f"a row has no '{'.'.join(names[:depth])}'")
    if _holds_secret(schema, set()):
        raise SpecError(place, f"'{path}' is or holds a secret, which no summary shows")


def _holds_secret(schema, seen):
    if id(schema) in seen:
        return False
    seen.add(id(schema))
    return schema.resolved().secret or any(_holds_secret(part, seen) for part in schema.parts())
