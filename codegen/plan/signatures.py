# SPDX-License-Identifier: MIT
"""Signatures: the arguments of a tool on one line, for models that have no room for its schema.

    update_integration_models(slug, models:{slug, enabled:bool}[], allow_all_models?:bool)

A member without a type is text. The same schema has several signatures, each shorter than the one before.
"""

import dataclasses
import re

_EITHER = re.compile(r'\b(?:id|ids|uuid)s? or (?:its )?slugs?\b|\bslugs? or ids?\b|\bslug\b.*, or its id\b', re.IGNORECASE)
_TYPES = {'string': '', 'integer': 'int', 'number': 'num', 'boolean': 'bool', 'object': 'object', 'array': 'object[]',
          'null': 'null'}
_FORMATS = {'date-time': 'time', 'date': 'date', 'binary': 'file'}
MOST_MEMBERS = 24  # of an object; the rest is an ellipsis


@dataclasses.dataclass(frozen=True)
class Detail:
    """How much a signature says."""

    depth: int = 3          # how many levels of members are shown
    enums: int = 12         # how long a list of values may be
    nulls: bool = True      # whether null is told
    optional: bool = True   # whether members of members that may be absent are shown
    types: bool = True      # whether simple types are shown, in members of members
    scalars: bool = True    # whether simple types are shown at all
    branches: int = 3       # how many forms of a value are shown
    arguments: int = 60     # how many arguments that may be absent are shown
    within_optional: bool = True  # whether members of arguments that may be absent are shown
    starred: bool = False   # what takes an id or a slug has a star, and no type that says so


FULL = Detail()


def _line(**detail):
    return Detail(starred=True, **detail)


# In descriptions. Each says less than the one before.
_BARE = {'nulls': False, 'types': False, 'optional': False, 'scalars': False}
LINES = (
    _line(),
    _line(depth=2, enums=8, nulls=False, branches=2),
    _line(depth=1, enums=8, nulls=False, branches=2),
    _line(depth=1, enums=6, nulls=False, branches=1, types=False),
    _line(depth=1, enums=4, nulls=False, branches=1, types=False, optional=False),
    _line(depth=1, enums=4, branches=1, **_BARE),
    _line(depth=1, enums=4, branches=1, within_optional=False, **_BARE),
    _line(depth=1, enums=4, branches=1, within_optional=False, arguments=10, **_BARE),
    _line(depth=1, enums=4, branches=0, within_optional=False, arguments=6, **_BARE),
    _line(depth=0, enums=3, branches=0, arguments=6, **_BARE),
    _line(depth=0, enums=0, branches=0, arguments=4, **_BARE),
    _line(depth=0, enums=0, branches=0, arguments=2, **_BARE),
    _line(depth=0, enums=0, branches=0, arguments=0, **_BARE),
)


def signature(name, schema, detail=FULL, pages=False):
    """The signature of a tool whose arguments have the schema, JSON data as tools/list has it.

    `pages`: page_size and current_page are written as "...page".
    """
    required = schema.get('required', ())
    members = dict(schema['properties'])
    paged = pages and {'page_size', 'current_page'} <= set(members) and not {'page_size', 'current_page'} & set(required)
    if paged:
        members = {key: member for key, member in members.items() if key not in ('page_size', 'current_page')}
    parts = [_member(key, members[key], True, detail, detail.depth, True) for key in required if key in members]
    rest = [key for key in members if key not in required]
    parts += [_member(key, members[key], False, detail, detail.depth, True) for key in rest[:detail.arguments]]
    parts += ['...'] if len(rest) > detail.arguments else []
    parts += ['...page'] if paged else []
    return f'{name}({", ".join(parts)})'


def _member(name, schema, required, detail, depth, is_argument):
    if not detail.scalars and not is_argument:
        kind = ''
    else:
        depth = depth if required or detail.within_optional else 0
        kind = _type(schema, detail, depth, is_argument)
    star = '*' if detail.starred and is_argument and _is_either(schema) else ''
    return name + ('' if required else '?') + star + (f':{kind}' if kind else '')


def _is_either(schema):
    return _EITHER.search(schema.get('description', '')) is not None


def _types(schema):
    types = schema.get('type', ())
    return [types] if isinstance(types, str) else list(types)


def _type(schema, detail, depth, is_argument):
    """What a value is; '' for text."""
    types = [kind for kind in _types(schema) if kind != 'null']
    kind = _one_type(schema, types, detail, depth, is_argument)
    may_be_null = detail.nulls and 'null' in _types(schema) and 'null' not in kind.split('|')
    return (kind or 'string') + '|null' if may_be_null else kind


def _one_type(schema, types, detail, depth, is_argument):
    values = schema.get('enum')
    if values is not None and all(isinstance(value, (str, int)) or value is None for value in values):
        return _enum([value for value in values if value is not None], detail)
    if 'const' in schema:
        return str(schema['const'])
    for key in ('oneOf', 'anyOf'):
        if key in schema and 'properties' not in schema:
            return _union(schema[key], detail, depth, is_argument)
    if 'properties' in schema:
        return _object(schema, detail, depth)
    if types == ['array']:
        return _array(schema, detail, depth)
    if types == ['object']:
        return _map(schema, detail, depth)
    is_simple = not {'object', 'array'} & set(types)
    if not (detail.types or is_argument) or (len(types) > 1 and is_simple and not detail.scalars):
        return ''
    return '|'.join(_simple(kind, schema, detail) or 'string' for kind in types) if len(types) > 1 else \
        _simple(types[0], schema, detail) if types else ('' if not detail.scalars else 'any')


def _simple(kind, schema, detail):
    if kind == 'string':
        either = '' if detail.starred else 'id|slug'
        return either if _is_either(schema) else _FORMATS.get(schema.get('format'), '')
    return _TYPES[kind] if detail.scalars or kind in ('object', 'array') else ''


def _enum(values, detail):
    if not detail.enums:
        return ''
    shown = [str(value).replace(',', '+') for value in values[:detail.enums]]
    return '|'.join(shown + (['…'] if len(values) > detail.enums else []))


def _array(schema, detail, depth):
    items = schema.get('items', {})
    kind = _type(items, detail, depth, True) or ('string' if _types(items) == ['string'] else 'object' if items == {} else '')
    if _is_either(schema) and kind == 'string' and not detail.starred:
        kind = 'id|slug'
    kind = kind or 'string'
    return (f'({kind})' if '|' in kind and not kind.endswith('}') and not kind.startswith('{') else kind) + '[]'


def _map(schema, detail, depth):
    values = schema.get('additionalProperties')
    if not isinstance(values, dict) or not values or depth < 1:
        return 'object'
    return '{[key]:' + (_type(values, detail, depth - 1, True) or 'string') + '}'


def _object(schema, detail, depth):
    if depth < 1:
        return '{…}'
    required = schema.get('required', ())
    members = schema['properties']
    shown = [key for key in members if key in required or detail.optional or not required][:MOST_MEMBERS]
    parts = [_member(key, members[key], key in required, detail, depth - 1, detail.types) for key in shown]
    return '{' + ', '.join(parts + (['…'] if len(shown) < len(members) else [])) + '}'


def _union(branches, detail, depth, is_argument):
    kinds = []
    for branch in branches:
        kind = _type(branch, detail, depth, is_argument) or 'string'
        if kind not in kinds and (kind != 'null' or detail.nulls):
            kinds.append(kind)
    if len(kinds) == 1:
        return kinds[0]
    if len(kinds) > detail.branches:
        return '{…}' if all(kind.startswith('{') for kind in kinds) else 'any'
    return '(' + ' or '.join(kinds) + ')'
