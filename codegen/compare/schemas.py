# SPDX-License-Identifier: MIT
"""What differs between two schemas in meaning, to any depth."""

import itertools
import json

from ..base.problems import SpecError
from .difference import Difference
from .reports import canonical, step
from .shape import LOWER, TYPES

# Recursive schemas meet in finitely many pairs, but in very many where a document means ill.
MAX_PAIRS = 500_000

# How the place of a part is written; the others are called by their keyword.
_SIGNS = {'items': '[]', 'additionalProperties': '{}'}

# Which side allows less.
OURS, THEIRS, BOTH, NEITHER = 'ours', 'theirs', 'both', 'neither'


class SchemaComparison:
    """Collects the differences of one operation, or of one thing that is compared alone."""

    def __init__(self, shapes, title, domain):
        self.shapes = shapes
        self.title = title
        self.domain = domain
        self._found = {}       # text: Difference
        self._seen = set()     # pairs of schemas that were compared in this part
        self._answer = False   # of an answer it is the wider side that surprises its reader

    def differences(self):
        return list(self._found.values())

    def begin_part(self, answer=False):
        """Begins a part of its own, such as the body: a pair that differs is told once in each."""
        self._seen.clear()
        self._answer = answer

    # ---- noting ------------------------------------------------------------------------------

    def note(self, where, what, ours, theirs, narrower, places):
        breaking = narrower in ((OURS, BOTH) if self._answer else (THEIRS, BOTH))
        difference = Difference(self.title, self.domain, where, what, ours, theirs, breaking, *places)
        self._found.setdefault(difference.text(), difference)

    def presence(self, where, what, ours, theirs, required=False):
        """Notes what one side lacks. Returns whether both have it; what neither has is no difference."""
        if ours is not None and theirs is not None:
            return True
        value = 'required' if required else True
        # What they have not breaks requests and readers alike, what only they require breaks requests.
        if ours is not None:
            self.note(where, what, value, None, OURS if self._answer else THEIRS, (ours.place, None))
        elif theirs is not None:
            breaks = required and not self._answer
            self.note(where, what, None, value, THEIRS if breaks else NEITHER, (None, theirs.place))
        return False

    def flag(self, where, what, ours, theirs, places, narrows=True):
        """Notes a flag that one side alone raises. One that narrows makes that side allow less."""
        if ours != theirs:
            side = OURS if ours else THEIRS
            self.note(where, what, ours or None, theirs or None, side if narrows else NEITHER, places)

    def _either(self, where, what, ours, theirs, places):
        """Notes a restriction of which the sides have different values, or one side has none."""
        if ours is None or theirs is None:
            narrower = OURS if theirs is None else THEIRS
        else:
            narrower = BOTH
        if ours != theirs:
            self.note(where, what, ours, theirs, narrower, places)

    # ---- schemas -------------------------------------------------------------------------------

    def schemas(self, where, ours, theirs):
        places = ours.place, theirs.place
        self._annotations(where, ours.resolved(), theirs.resolved(), places)
        pair = id(ours.target()), id(theirs.target())
        # What refers to itself comes round to a pair that was there.
        if pair in self._seen:
            return
        self._seen.add(pair)
        self._pay(ours.place)
        mine, other = self.shapes.of(ours), self.shapes.of(theirs)
        if self._types(where, mine, other, places):
            for type_ in mine:
                if type_ in other:
                    self._case(where, mine[type_], other[type_])

    def _pay(self, place, count=1):
        self.shapes.work += count
        if self.shapes.work > MAX_PAIRS:
            raise SpecError(place, f'more than {MAX_PAIRS} pairs of schemas to compare')

    def _annotations(self, where, ours, theirs, places):
        self.flag(where, 'deprecated', ours.deprecated, theirs.deprecated, places, narrows=False)
        mine, other = (schema.default if schema.has_default else None for schema in (ours, theirs))
        if canonical(mine) != canonical(other):
            self.note(where, 'default', mine, other, NEITHER, places)

    def _types(self, where, ours, theirs, places):
        """Compares the types. Returns whether both sides have something to look into."""
        is_open = [_is_open(shape) for shape in (ours, theirs)]
        if not any(is_open) and ('null' in ours) != ('null' in theirs):
            mine, other = (True if 'null' in shape else None for shape in (ours, theirs))
            self.note(where, 'null', mine, other, OURS if other else THEIRS, places)
        mine, other = _type_words(ours), _type_words(theirs)
        if mine != other:
            self.note(where, 'type', mine, other, _narrower(_type_set(ours), _type_set(theirs)), places)
        return not any(is_open)

    def _case(self, where, ours, theirs):
        places = ours.place, theirs.place
        self._values(where, ours.values, theirs.values, places)
        self._limits(where, ours.limits, theirs.limits, places)
        for what in dict.fromkeys([*ours.rules, *theirs.rules]):
            mine, other = (_one_or_all(side.rules.get(what)) for side in (ours, theirs))
            self._either(where, what, mine, other, places)
        self.flag(where, 'uniqueItems', ours.unique, theirs.unique, places)
        self._object(where, ours, theirs, places)
        for keyword in {**ours.parts, **theirs.parts}:
            mine, other = (self.shapes.joined(side.parts.get(keyword, ())) for side in (ours, theirs))
            self._part(where, keyword, mine, other, places)
        self._unions(where, ours.unions, theirs.unions, places)

    def _values(self, where, ours, theirs, places):
        if ours is None or theirs is None:
            mine, other = (values and [json.loads(value) for value in values] for values in (ours, theirs))
            self._either(where, 'enum', mine, other, places)
            return
        mine, other = set(ours), set(theirs)
        for text in dict.fromkeys([*ours, *theirs]):
            if text not in other:
                self.note(where, 'value', json.loads(text), None, THEIRS, places)
            elif text not in mine:
                self.note(where, 'value', None, json.loads(text), OURS, places)

    def _limits(self, where, ours, theirs, places):
        for key in dict.fromkeys([*ours, *theirs]):
            mine, other = ours.get(key), theirs.get(key)
            if mine is None or other is None:
                self._either(where, key, mine, other, places)
            elif mine != other:
                self.note(where, key, mine, other, OURS if (mine > other) == (key in LOWER) else THEIRS, places)

    def _part(self, where, keyword, ours, theirs, places):
        """Compares what applies to the items, say. A side without a schema, or an open one, restricts nothing."""
        mine, other = (None if schema is None or keyword != 'not' and _is_open(self.shapes.of(schema)) else schema
                       for schema in (ours, theirs))
        if mine is None or other is None:
            self._either(where, keyword, mine and True, other and True, places)
            return
        # What excludes less allows more.
        self._answer ^= keyword == 'not'
        self.schemas(where + _SIGNS.get(keyword, ' ' + keyword), mine, other)
        self._answer ^= keyword == 'not'

    def _object(self, where, ours, theirs, places):
        self.flag(where, 'closed', ours.closed, theirs.closed, places)
        if bool(ours.members) == bool(theirs.members):
            self._members(where, ours, theirs)
        else:
            # One side leaves the object open: one difference, not one for each member.
            self.flag(where, 'members', bool(ours.members), bool(theirs.members), places)
        for name in {**ours.required, **theirs.required}:
            # Of a member that one side lacks this is told with the member.
            if (name in ours.members) == (name in theirs.members):
                self.flag(f'{where}.{step(name)}', 'required', name in ours.required, name in theirs.required,
                          (_member_place(ours, name), _member_place(theirs, name)))

    def _members(self, where, ours, theirs):
        for name in dict.fromkeys([*ours.members, *theirs.members]):
            mine, other = (self.shapes.joined(side.members.get(name, ())) for side in (ours, theirs))
            required = name in (ours if mine is not None else theirs).required
            inner = f'{where}.{step(name)}'
            if self.presence(inner, 'member', mine, other, required):
                self.schemas(inner, mine, other)

    # ---- unions of one type ----------------------------------------------------------------------

    def _unions(self, where, ours, theirs, places):
        for mine, other in itertools.zip_longest(ours, theirs):
            if mine is None or other is None:
                self._either(where, 'union', mine and mine[0], other and other[0], places)
                continue
            if mine[0] != other[0]:
                # What fits two branches is refused by oneOf alone.
                self.note(where, 'union', mine[0], other[0], OURS if mine[0] == 'oneOf' else THEIRS, places)
            self._branches(where, mine[1], other[1])

    def _branches(self, where, ours, theirs):
        self._pay(ours[0].place, len(ours) * len(theirs))
        partner = _partners(ours, theirs)
        for index, case in enumerate(ours):
            inner = f'{where}<{_label(case, index)}>'
            if partner[index] is None:
                self.note(inner, 'branch', True, None, THEIRS, (case.place, None))
            else:
                self._branch(inner, case, theirs[partner[index]])
        for index, case in enumerate(theirs):
            if index not in partner:
                self.note(f'{where}<{_label(case, index)}>', 'branch', None, True, OURS, (None, case.place))

    def _branch(self, where, ours, theirs):
        pair = id(ours), id(theirs)
        if pair not in self._seen:
            self._seen.add(pair)
            self._pay(ours.place)
            self._case(where, ours, theirs)


def _is_open(shape):
    """Whether the shape takes anything."""
    return len(shape) == len(TYPES) and all(case.says_nothing() for case in shape.values())


def _type_set(shape):
    """The types; what takes numbers takes integers."""
    types = set(shape) - {'null'}
    if 'number' in types:
        types.add('integer')
        if shape['number'].integer:
            types.discard('number')
    return types


def _type_words(shape):
    if _is_open(shape):
        return 'any'
    names = ['integer' if name == 'number' and shape[name].integer else name for name in shape if name != 'null']
    return ' or '.join(names) or ('null' if shape else 'nothing')


def _narrower(ours, theirs):
    if ours < theirs:
        return OURS
    return THEIRS if theirs < ours else BOTH


def _one_or_all(rules):
    return rules[0] if rules is not None and len(rules) == 1 else rules and sorted(rules)


def _member_place(case, name):
    return case.members[name][0].place if name in case.members else case.place


def _label(case, index):
    """A branch for people: its component's name, or its number."""
    return case.name or str(index + 1)


def _partners(ours, theirs):
    """For each of our branches the index of the one that has most in common with it, or None."""
    mine, other = [_features(case) for case in ours], [_features(case) for case in theirs]
    # Those that have nothing to tell them by have that in common.
    scores = sorted((-len(one & two) / (len(one | two) or 1), i, j) for i, one in enumerate(mine)
                    for j, two in enumerate(other) if one & two or not (one or two))
    partner, taken = [None] * len(ours), set()
    for _, i, j in scores:
        if partner[i] is None and j not in taken:
            partner[i] = j
            taken.add(j)
    return partner


def _features(case):
    """What branches of one type are told apart by."""
    features = {('name', case.name)} if case.name else set()
    features |= {('value', value) for value in case.values or ()}
    features |= {('member', name) for name in case.members} | {('required', name) for name in case.required}
    features |= {(key, str(rule)) for key, rules in case.rules.items() for rule in rules}
    features |= {('value', name, canonical(value)) for name, schemas in case.members.items() for schema in schemas
                 for value in (schema.resolved().enum or ())}
    return features | {('items', type_) for schema in case.parts.get('items', ()) for type_ in schema.resolved().types}
