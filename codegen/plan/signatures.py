# SPDX-License-Identifier: MIT
"""Signatures: the arguments of a tool on one line, for models that have no room for its schema.

    update_integration_models(slug, models:{slug, enabled:bool}[], allow_all_models?:bool)
    create_scim_workspace_mapping(workspace_id, role:admin|member|manager, one of: scim_group_id, scim_group_name)

A member without a type is text. The same schema has several signatures, each shorter than the one before. In all of
them what is needed has its type, so that arguments can be made from the line alone.
"""

import dataclasses
import functools
import re

_EITHER = re.compile(r'\b(?:id|ids|uuid)s? or (?:its )?slugs?\b|\bslugs? or ids?\b|\bslug\b.*, or its id\b', re.IGNORECASE)
_TYPES = {'string': '', 'integer': 'int', 'number': 'num', 'boolean': 'bool', 'object': 'object', 'null': 'null'}
_FORMATS = {'date-time': 'time', 'date': 'date', 'binary': 'file'}
EITHER = 'id|slug'
MOST_MEMBERS = 24  # of an object; the rest is an ellipsis
DEEPEST = 6        # levels of members that are needed
PAGES = ('current_page', 'page_size')
# Before arguments of which one is needed: that one alone, or more.
ONE, SOME = 'one of: ', 'some of: '


@dataclasses.dataclass(frozen=True)
class Detail:
    """How much a signature says of what may be absent."""

    depth: int = 3          # how many levels of members are shown
    members: int = MOST_MEMBERS  # how many members of an object
    enums: int = 12         # how long a list of values may be
    nulls: bool = True      # whether null is told
    branches: int = 3       # how many forms of a value are shown
    arguments: int = 60     # how many arguments
    either: str = ''        # what stands behind the name of what takes an id or a slug, in place of that type
    pages: bool = False     # whether page_size and current_page are written as "...page"
    units: dict = dataclasses.field(default_factory=dict)   # those of numbers, by their names
    main: tuple = ()        # arguments that are shown in any case
    minor: tuple = ()       # arguments that come last
    shapes: dict = dataclasses.field(default_factory=dict)  # names of objects that are written elsewhere, by their members
    shows: tuple = ()       # the members of the outermost object that are shown, where not all are


# In descriptions. Each says less than the one before.
LINES = (
    {'branches': 9, 'nulls': False, 'enums': 8},
    {'depth': 2, 'branches': 3, 'nulls': False, 'enums': 8, 'members': 8},
    {'depth': 1, 'branches': 2, 'nulls': False, 'enums': 6, 'members': 4},
    {'depth': 1, 'branches': 1, 'nulls': False, 'enums': 4, 'members': 3},
    {'depth': 1, 'branches': 1, 'nulls': False, 'enums': 4, 'members': 2, 'arguments': 12},
    {'depth': 0, 'branches': 1, 'nulls': False, 'enums': 4, 'arguments': 10},
    {'depth': 0, 'branches': 1, 'nulls': False, 'enums': 4, 'arguments': 8},
    {'depth': 0, 'branches': 1, 'nulls': False, 'enums': 4, 'arguments': 6},
    {'depth': 0, 'branches': 1, 'nulls': False, 'enums': 3, 'arguments': 4},
    {'depth': 0, 'branches': 1, 'nulls': False, 'enums': 3, 'arguments': 3},
    {'depth': 0, 'branches': 1, 'nulls': False, 'enums': 3, 'arguments': 2},
    {'depth': 0, 'branches': 1, 'nulls': False, 'enums': 3, 'arguments': 1},
    {'depth': 0, 'branches': 1, 'nulls': False, 'enums': 3, 'arguments': 0},
)


def needed(arguments):
    """[(names, ONE or SOME)]: arguments of which one is needed, though none of them is required."""
    found = [([name for branch in branches for name in branch.required], word)
             for branches, word in ((arguments.one_of, ONE), (arguments.any_of, SOME))
             if branches and all(len(branch.required) == 1 for branch in branches)]
    if arguments.counts.get('minProperties', 0) == len(arguments.required) + 1:
        found.append(([name for name in arguments.properties if name not in arguments.required], SOME))
    return found


def signature(name, schema, detail=Detail(), groups=()):
    """The signature of a tool whose arguments have the schema, JSON data as tools/list has it.

    `groups`: as needed() has them.
    """
    required = schema.get('required', ())
    members = schema['properties']
    grouped = [key for keys, _ in groups for key in keys]
    paged = detail.pages and all(key in members and key not in required for key in PAGES)
    parts = [_member(key, members[key], True, detail) for key in required if key in members]
    rest = [key for key in members if key not in required and key not in grouped and not (paged and key in PAGES)]
    rest.sort(key=lambda key: key in detail.minor)
    shown = [key for key in rest if key in detail.main or key in rest[:detail.arguments]]
    parts += [_member(key, members[key], False, detail) for key in shown]
    parts += ['...'] if len(shown) < len(rest) else []
    parts += ['...page'] if paged else []
    parts += [word + ', '.join(_member(key, members[key], True, detail, 0) for key in keys) for keys, word in groups]
    return f'{name}({", ".join(parts)})'


def object_of(schema):
    """The schema of the object that a value is or holds; None where that is none, or not one."""
    if 'properties' in schema:
        return schema
    if set(_types(schema)) - {'null'} == {'array'}:
        return object_of(schema.get('items', {}))
    found = [branch for branch in map(object_of, schema.get('anyOf', ())) if branch is not None]
    return found[0] if len(found) == 1 else None


def shape(schemas, detail):
    """The text of an object that all of the schemas take, which have the same members."""
    return _object(functools.reduce(_both, schemas), detail, detail.depth)


def _both(first, second):
    """What needs no less than either of two objects, and offers no more."""
    required = [key for key in first['properties'] if key in first.get('required', ()) or key in second.get('required', ())]
    members = {key: _common(member, second['properties'][key]) for key, member in first['properties'].items()}
    return {**first, 'properties': members, 'required': required}


def _common(first, second):
    if 'enum' not in first or 'enum' not in second:
        return first
    return {**first, 'enum': [value for value in first['enum'] if value in second['enum']]}


def _member(name, schema, is_required, detail, depth=None, level=0):
    depth = detail.depth if depth is None else depth
    kind = _type(schema, detail, depth, level, name)
    mark = detail.either if _is_either(schema) else ''
    return name + ('' if is_required else '?') + mark + (f':{kind}' if kind else '')


def _is_either(schema):
    return _EITHER.search(schema.get('description', '')) is not None


def _types(schema):
    types = schema.get('type', ())
    return [types] if isinstance(types, str) else list(types)


def _type(schema, detail, depth, level, name=''):
    """What a value is; '' for text."""
    types = _types(schema)
    if types == ['null']:
        return 'null'
    kind = _one_type(schema, [kind for kind in types if kind != 'null'], detail, depth, level, name)
    may_be_null = detail.nulls and 'null' in types and 'null' not in kind.split('|')
    return (kind or 'string') + '|null' if may_be_null else kind


def _one_type(schema, types, detail, depth, level, name):
    values = schema.get('enum')
    if values is not None and all(isinstance(value, (str, int)) or value is None for value in values):
        return _enum([value for value in values if value is not None], detail)
    if 'const' in schema:
        return str(schema['const'])
    for key in ('oneOf', 'anyOf'):
        if key in schema and 'properties' not in schema:
            return _union(schema[key], detail, depth, level)
    if 'properties' in schema:
        return _object(schema, detail, depth, level)
    if types == ['object']:
        return _map(schema, detail, depth, level)
    kinds = [_array(schema, detail, depth, level) if kind == 'array' else _simple(kind, schema, detail, name) for kind in types]
    return '|'.join(kind or 'string' for kind in kinds) if len(kinds) > 1 else kinds[0] if kinds else 'any'


def _simple(kind, schema, detail, name):
    if kind == 'string':
        return EITHER if _is_either(schema) and not detail.either else _FORMATS.get(schema.get('format'), '')
    if kind in ('integer', 'number'):
        least = schema.get('minimum', 0)
        return _TYPES[kind] + (f'>={least}' if least > 1 else '') + (f'({detail.units[name]})' if name in detail.units else '')
    return _TYPES[kind]


def _enum(values, detail):
    texts = [f'"{value}"' if ',' in str(value) else str(value) for value in values]
    return '|'.join(texts[:detail.enums] + (['…'] if len(texts) > detail.enums else []))


def _array(schema, detail, depth, level):
    items = schema.get('items', {})
    if _is_either(schema) and _types(items) == ['string'] and not detail.either:
        kind = EITHER
    else:
        kind = 'object' if items == {} else _type(items, detail, depth, level) or 'string'
    return (f'({kind})' if '|' in kind and not kind.startswith('{') else kind) + '[]'


def _map(schema, detail, depth, level):
    values = schema.get('additionalProperties')
    if not isinstance(values, dict) or not values or depth < 1 or level >= DEEPEST:
        return 'object'
    return '{[key]:' + (_type(values, detail, depth - 1, level + 1) or 'string') + '}'


def _object(schema, detail, depth, level=0):
    if detail.shapes:
        found = detail.shapes.get(frozenset(schema['properties']))
        if found is not None:
            return found
    required = schema.get('required', ())
    members = schema['properties']
    optional = [key for key in members if key not in required]
    # What is needed is written first, and wherever it is: else no such object can be made.
    shown = [key for key in members if key in required] if level < DEEPEST else []
    if level == 0 and detail.shows:
        shown += [key for key in detail.shows if key in optional]
    elif depth >= 1:
        shown += optional[:max(detail.members - len(shown), 0)]
    parts = [_member(key, members[key], key in required, detail, depth - 1, level + 1) for key in shown]
    return '{' + ', '.join(parts + (['…'] if len(shown) < len(members) else [])) + '}'


def _union(branches, detail, depth, level):
    kinds = []
    for branch in branches:
        kind = _type(branch, detail, depth, level) or 'string'
        if kind not in kinds and (kind != 'null' or detail.nulls):
            kinds.append(kind)
    shown = kinds[:detail.branches] + (['…'] if len(kinds) > detail.branches else [])
    return shown[0] if len(shown) == 1 else '(' + ' or '.join(shown) + ')'
