# SPDX-License-Identifier: MIT
"""surface.yaml, which stands beside the root document of a set: what the compact surfaces hold."""

import re

from ..base.problems import SpecError
from ..base.surface import RISKS, Area, Risk, Shape, Surface, Typed, Whole
from .reading import mapping, sequence, text
from .source import Map

NAME = 'surface.yaml'

_KEYS = {'risks', 'areas', 'whole', 'typed', 'shapes', 'units', 'main', 'minor', 'of_key', 'words'}
_RISK_KEYS = {'title', 'about', 'also'}
_AREA_KEYS = {'title', 'holds', 'domains', 'tools'}
_SHAPE_KEYS = {'member', 'shows'}
_WHOLE_KEYS = {'name', 'title', 'about'}
_TYPED_KEYS = {'name', 'title', 'about', 'narrowed', 'also', 'beside', 'choice', 'operations', 'arguments', 'own_arguments'}


def read(file, domains):
    """The Surface of the file. `domains` are the names of all domains."""
    root = file.root
    _check(root, _KEYS, root)
    risks = _section(root, 'risks')
    if list(risks) != list(RISKS):
        raise SpecError(root.at('risks'), f"'risks' must be {', '.join(RISKS)}")
    areas = _section(root, 'areas')
    areas = [_area(areas, name) for name in _names(areas)]
    _check_domains(areas, domains)
    return Surface([_risk(risks, name) for name in risks], areas, _whole(_section(root, 'whole')),
                   _typed(_section(root, 'typed')) if 'typed' in root else None,
                   _words(_section(root, 'words')) if 'words' in root else {}, _shapes(root), _said(root, 'units'),
                   *(_texts(root, key) if key in root else [] for key in ('main', 'minor', 'of_key')), root.place)


def _check(node, known, root):
    if not isinstance(node, Map):
        raise SpecError(root.place, 'an object is wanted here')
    for key in node:
        if key not in known:
            raise SpecError(node.at(key), f"'{key}' is not known here: {', '.join(sorted(known))} are")


def _section(node, key):
    if key not in node:
        raise SpecError(node.place, f"'{key}' is missing")
    return mapping(node, key)


def _text(node, key):
    """Words on one line, which must be there."""
    if key not in node or not text(node, key).strip():
        raise SpecError(node.at(key) if key in node else node.place, f"'{key}' is missing or empty")
    return ' '.join(text(node, key).split())


def _names(node):
    """The keys of an object, which name tools or stand in them."""
    for key in node:
        _check_name(key, node.at(key))
    return list(node)


def _check_name(name, place):
    if not re.fullmatch(r'[a-z][a-z0-9_]{0,39}', str(name)):
        raise SpecError(place, f"'{name}' must be of small letters, digits and underscores")


def _texts(node, key):
    values = sequence(node, key)
    for index, value in enumerate(values):
        if not isinstance(value, str):
            raise SpecError(values.at(index), 'text is wanted here')
    return [' '.join(value.split()) for value in values]


def _risk(risks, name):
    node = _section(risks, name)
    _check(node, _RISK_KEYS, risks)
    return Risk(name, _text(node, 'title'), _text(node, 'about'), _text(node, 'also') if 'also' in node else '')


def _area(areas, name):
    node = _section(areas, name)
    _check(node, _AREA_KEYS, areas)
    return Area(name, _text(node, 'title'), _holds(node), _texts(node, 'domains'), _texts(node, 'tools'),
                node.place)


def _holds(node):
    """One text for all risks, or one for each."""
    if 'holds' not in node or isinstance(node['holds'], str):
        return dict.fromkeys(RISKS, _text(node, 'holds'))
    holds = mapping(node, 'holds')
    _check(holds, set(RISKS), node)
    return {risk: _text(holds, risk) for risk in RISKS}


def _check_domains(areas, domains):
    found = [domain for area in areas for domain in area.domains]
    for area in areas:
        for domain in area.domains:
            if domain not in domains:
                raise SpecError(area.place, f"the area '{area.name}' names '{domain}', which is no domain")
            if found.count(domain) > 1:
                raise SpecError(area.place, f"the domain '{domain}' is in two areas")


def _whole(node):
    _check(node, _WHOLE_KEYS, node)
    _check_name(_text(node, 'name'), node.at('name'))
    return Whole(_text(node, 'name'), _text(node, 'title'), _text(node, 'about'))


def _typed(node):
    _check(node, _TYPED_KEYS, node)
    for key in ('name', 'choice'):
        _check_name(_text(node, key), node.at(key))
    operations = _section(node, 'operations')
    said, here = (_said(node, key) for key in ('arguments', 'own_arguments'))
    narrowed, also = (_text(node, key) if key in node else otherwise
                      for key, otherwise in (('narrowed', _text(node, 'about')), ('also', '')))
    return Typed(_text(node, 'name'), _text(node, 'title'), _text(node, 'about'), narrowed, also,
                 _texts(node, 'beside') if 'beside' in node else [], _text(node, 'choice'),
                 {word: _text(operations, word) for word in _names(operations)},
                 said, here, node.at('operations'))


def _said(node, key):
    section = _section(node, key) if key in node else {}
    return {name: text(section, name) for name in section}


def _shapes(root):
    if 'shapes' not in root:
        return []
    found = []
    for name, node in mapping(root, 'shapes').items():
        _check(node, _SHAPE_KEYS, root)
        found.append(Shape(str(name), _text(node, 'member'), _texts(node, 'shows') if 'shows' in node else []))
    return found


def _words(node):
    return {word: _texts(node, word) for word in _names(node)}
