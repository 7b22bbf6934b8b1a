# SPDX-License-Identifier: MIT
"""`x-pagination`: how the pages of a list are asked for, and where an answer has its items."""

from ..base.model import Pagination
from ..base.problems import SpecError, Unwritten
from ..base.schema import literal
from .places import pointer
from .reading import mapping, text

# Query parameters that nothing but a list in pages has.
_PAGE_NAMES = {'page', 'current_page', 'currentPage'}
# And those for the number of items on a page.
_SIZE_NAMES = {'page_size', 'pageSize', 'per_page', 'perPage'}
_KEYS = ('page', 'first', 'cursor', 'next', 'size', 'items', 'total', 'more')


def read(nodes, node, parameters, answer):
    """The Pagination of an operation, or None. In another's document the key may be theirs, and hold anything."""
    if 'x-pagination' not in node:
        # Where nothing is known of the answer, nobody knows where its items are, either.
        if nodes.strict and answer is not None and answer.resolved().properties:
            _check_missing(nodes, node, parameters)
        return None
    try:
        pages = mapping(node, 'x-pagination')
        if nodes.strict and 'size' not in pages:
            _check_size(nodes, pages, parameters)
        return _read(pages, parameters, answer)
    except SpecError:
        if nodes.strict:
            raise
        return None


def _check_missing(nodes, node, parameters):
    for parameter in parameters:
        if parameter.location == 'query' and parameter.wire in _PAGE_NAMES:
            nodes.problems.add(Unwritten(node.place, f"'{parameter.wire}' asks for a page: 'x-pagination' is missing"))


def _check_size(nodes, node, parameters):
    for parameter in parameters:
        if parameter.location == 'query' and parameter.wire in _SIZE_NAMES:
            nodes.problems.report(node.place, f"'{parameter.wire}' says how many items a page has: 'size' is missing")


def _read(node, parameters, answer):
    for key in node:
        if key not in _KEYS:
            raise SpecError(node.at(key), f"'{key}' is not known here; the keys are {', '.join(_KEYS)}")
    page, cursor, size = (_parameter(node, key, parameters) for key in ('page', 'cursor', 'size'))
    if page is not None and cursor is not None:
        raise SpecError(node.at('cursor'), 'pages have numbers or cursors, not both')
    if (cursor is None) != ('next' not in node):
        raise SpecError(node.place, "'cursor' and 'next' need each other")
    if 'items' not in node:
        raise SpecError(node.place, "'items' is missing: where the answer has them")
    return Pagination(page, _first(node, page), cursor, size, pointer(node, 'items', answer, 'array'),
                      pointer(node, 'total', answer, 'integer'), pointer(node, 'more', answer, 'boolean'),
                      pointer(node, 'next', answer, 'string'))


def _parameter(node, key, parameters):
    """The query parameter that is named there."""
    if key not in node:
        return None
    wire = text(node, key)
    for parameter in parameters:
        if parameter.location == 'query' and parameter.wire == wire:
            return parameter
    raise SpecError(node.at(key), f"'{key}' is '{wire}', which is no query parameter of the operation")


def _first(node, page):
    """The number of the first page, which is the least that the parameter takes."""
    if (page is None) != ('first' not in node):
        raise SpecError(node.place, "'page' and 'first' need each other")
    if page is None:
        return 0
    if node['first'] not in (0, 1) or isinstance(node['first'], bool):
        raise SpecError(node.at('first'), f"'first' is {literal(node['first'])}, and must be 0 or 1")
    minimum = page.schema.resolved().bounds.get('minimum')
    if minimum != node['first']:
        other = "has no 'minimum'" if minimum is None else f"has the 'minimum' {literal(minimum)}"
        raise SpecError(node.at('first'), f"'first' is {node['first']}, but '{page.wire}' {other}")
    return node['first']
