# SPDX-License-Identifier: MIT
"""Schemas by what they mean: for each JSON type, what a value of that type must satisfy.

Two documents say the same in many ways: `nullable`, a list of types or a union with null; an `allOf`
or one object; a reference or the thing itself. They have one shape here, so only what differs in
meaning is left to compare.
"""

import dataclasses

from ..base.schema import Schema
from .reports import canonical, levelled, step

# An integer is a number with `integer` set, as a bound or an enum means the same for both.
TYPES = ('null', 'boolean', 'number', 'string', 'array', 'object')

_COUNTS = {'string': ('minLength', 'maxLength'), 'array': ('minItems', 'maxItems', 'minContains', 'maxContains'),
           'object': ('minProperties', 'maxProperties')}
LOWER = {'minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minContains', 'minProperties'}
# What a count says when it is absent.
_NO_COUNT = {'minLength': 0, 'minItems': 0, 'minContains': 1, 'minProperties': 0}


@dataclasses.dataclass(eq=False)
class Case:
    """What a value of one type must satisfy. Of rules, members and parts each is a list of all that apply."""

    type: str
    place: object
    name: str = ''         # of the component it was made from, for people
    integer: bool = False
    values: list = None    # of an enum or const, as canonical JSON; None: any
    limits: dict = dataclasses.field(default_factory=dict)    # bounds and counts
    rules: dict = dataclasses.field(default_factory=dict)     # pattern, format, multipleOf
    unique: bool = False
    members: dict = dataclasses.field(default_factory=dict)   # schemas
    required: dict = dataclasses.field(default_factory=dict)  # only its keys count
    closed: bool = False   # no further members
    parts: dict = dataclasses.field(default_factory=dict)     # schemas by their keyword, such as items
    unions: list = dataclasses.field(default_factory=list)    # of (keyword, its Cases of this type)

    def says_nothing(self):
        return all(not getattr(self, field.name) for field in dataclasses.fields(Case)
                   if field.name not in ('type', 'place', 'name', 'values')) and self.values is None


class Shapes:
    """The shapes of one run, each made once."""

    def __init__(self):
        self._made = {}    # id: (schema, shape); the schema is kept so that its id stays its own
        self._joined = {}
        self.work = 0      # of comparing them, which must come to an end

    def of(self, schema):
        """{type: Case}, in the order of TYPES; types without a Case are refused."""
        if id(schema) not in self._made:
            self._made[id(schema)] = schema, self._make(schema)
        return self._made[id(schema)][1]

    def joined(self, schemas):
        """One schema for several that all apply; None for none."""
        if len(schemas) < 2:
            return schemas[0] if schemas else None
        key = tuple(id(schema) for schema in schemas)
        if key not in self._joined:
            self._joined[key] = Schema(schemas[0].place, all_of=list(schemas))
        return self._joined[key]

    def _make(self, schema):
        if schema.never:
            return {}
        shape = _own(schema)
        for other in ([schema.ref] if schema.ref is not None else []) + schema.all_of:
            shape = _both(shape, self.of(other))
        for keyword, branches in (('anyOf', schema.any_of), ('oneOf', schema.one_of)):
            if branches:
                shape = _both(shape, _either(keyword, [self.of(branch) for branch in branches]))
        return shape


# ---- what one schema says by its own keywords -----------------------------------------------


def _own(schema):
    shape = {}
    name = schema.identity[1][-1] if schema.identity else ''
    listed = schema.types or _implied(schema)
    for type_ in TYPES:
        if type_ in listed or (type_ == 'number' and 'integer' in listed):
            shape[type_] = Case(type_, schema.place, name)
    if 'number' in shape and 'number' not in listed:
        shape['number'].integer = True
    for type_ in list(shape):
        case = shape[type_]
        _SETTERS.get(type_, _nothing)(case, schema)
        _set_parts(case, schema)
        if not _take_values(case, schema):
            del shape[type_]
    return shape


def _implied(schema):
    """The types of a schema that names none: documents leave `type` out where a keyword gives it away."""
    if schema.properties:
        return ('object',)
    return ('array',) if schema.items is not None else TYPES


def _nothing(_case, _schema):
    pass


def _set_number(case, schema):
    case.limits = {key: value for key, value in schema.bounds.items() if key != 'multipleOf'}
    case.rules = {'multipleOf': [schema.bounds['multipleOf']]} if 'multipleOf' in schema.bounds else {}
    if not case.integer:
        return
    for exclusive, plain, next_one in (('exclusiveMinimum', 'minimum', 1), ('exclusiveMaximum', 'maximum', -1)):
        value = levelled(case.limits.get(exclusive))
        if isinstance(value, int):
            del case.limits[exclusive]
            _tighten(case.limits, plain, value + next_one)


def _set_string(case, schema):
    _set_counts(case, schema)
    case.rules = {'pattern': [schema.pattern]} if schema.pattern else {}
    for keyword, value in (('format', schema.format), ('contentEncoding', schema.content_encoding),
                           ('contentMediaType', schema.content_media_type)):
        if value:
            case.rules[keyword] = [value.lower()]


def _set_array(case, schema):
    _set_counts(case, schema)
    case.unique = schema.unique_items


def _set_object(case, schema):
    _set_counts(case, schema)
    case.members = {name: [member] for name, member in schema.properties.items()}
    case.required = dict.fromkeys(schema.required)
    case.closed = schema.additional is False
    case.rules = {f'dependentRequired {step(name)}': [sorted(names)]
                  for name, names in schema.dependent_required.items() if names}


_SETTERS = {'number': _set_number, 'string': _set_string, 'array': _set_array, 'object': _set_object}


def _set_counts(case, schema):
    case.limits = {key: schema.counts[key] for key in _COUNTS[case.type]
                   if key in schema.counts and schema.counts[key] != _NO_COUNT.get(key)}


def _set_parts(case, schema):
    parts = {'not': schema.not_, 'if': schema.if_, 'then': schema.then, 'else': schema.else_}
    if case.type == 'array':
        parts.update({f'prefixItems {index}': item for index, item in enumerate(schema.prefix_items)})
        parts.update({'items': schema.items, 'contains': schema.contains,
                      'unevaluatedItems': schema.unevaluated_items})
    if case.type == 'object':
        parts.update({'additionalProperties': schema.additional or None, 'propertyNames': schema.names,
                      'unevaluatedProperties': schema.unevaluated_properties})
        for keyword, named in (('patternProperties', schema.patterns), ('dependentSchemas', schema.dependent_schemas)):
            parts.update({f'{keyword} {step(name)}': part for name, part in named.items()})
    case.parts = {keyword: [part] for keyword, part in parts.items() if part is not None}


def _take_values(case, schema):
    """Keeps of enum and const what is of the case's type. Returns whether any value is left."""
    for listed in ([schema.enum] if schema.enum is not None else []) + ([[schema.const]] if schema.has_const else []):
        fitting = [canonical(value) for value in listed if type_of(value) == case.type]
        if not fitting:
            return False
        # For null the type says it all.
        if case.type != 'null':
            _narrow_values(case, fitting)
    if case.type == 'boolean' and case.values is not None and len(case.values) == 2:
        case.values = None
    return True


def type_of(value):
    if value is None:
        return 'null'
    for name, kinds in (('boolean', bool), ('number', (int, float)), ('string', str), ('array', list)):
        if isinstance(value, kinds):
            return name
    return 'object'


# ---- putting shapes together ------------------------------------------------------------------


def _both(one, other):
    """The shape of what satisfies two."""
    shape = {}
    for type_ in TYPES:
        if type_ in one and type_ in other:
            case = _met(one[type_], other[type_])
            if case.values is None or case.values:
                shape[type_] = case
    return shape


def _met(one, other):
    if one.says_nothing():
        return dataclasses.replace(other, name=other.name or one.name)
    if other.says_nothing():
        return dataclasses.replace(one, name=one.name or other.name)
    case = dataclasses.replace(
        one, name=one.name or other.name, integer=one.integer or other.integer,
        unique=one.unique or other.unique, closed=one.closed or other.closed,
        limits=dict(one.limits), rules=_all(one.rules, other.rules), members=_all(one.members, other.members),
        required={**one.required, **other.required}, parts=_all(one.parts, other.parts),
        unions=one.unions + other.unions)
    for key, value in other.limits.items():
        _tighten(case.limits, key, value)
    if other.values is not None:
        _narrow_values(case, other.values)
    return case


def _all(one, other):
    both = {key: list(values) for key, values in one.items()}
    for key, values in other.items():
        known = both.setdefault(key, [])
        known += [value for value in values if value not in known]
    return both


def _tighten(limits, key, value):
    if key not in limits:
        limits[key] = value
    else:
        limits[key] = (max if key in LOWER else min)(limits[key], value)


def _narrow_values(case, values):
    kept = set(values)
    case.values = [value for value in (values if case.values is None else case.values) if value in kept]


def _either(keyword, shapes):
    """The shape of a union. Branches of different types need no union once they are told apart by type."""
    shape = {}
    for type_ in TYPES:
        cases = [branch[type_] for branch in shapes if type_ in branch]
        if len(cases) == 1:
            shape[type_] = cases[0]
        elif cases:
            shape[type_] = _one_for_all(cases) or Case(type_, cases[0].place, unions=[(keyword, cases)])
    return shape


def _one_for_all(cases):
    """One Case for branches that are nothing but enums, or say nothing at all; None for others."""
    if not all(dataclasses.replace(case, values=None, integer=False).says_nothing() for case in cases):
        return None
    listed = [case.values for case in cases if case.values is not None]
    if len(listed) not in (0, len(cases)):
        return None
    values = list(dict.fromkeys(value for values in listed for value in values)) if listed else None
    return dataclasses.replace(cases[0], values=values, integer=all(case.integer for case in cases))
