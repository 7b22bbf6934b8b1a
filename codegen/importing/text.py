# SPDX-License-Identifier: MIT
"""Data to YAML as the documents in openapi/ are written: short things on one line, all else in blocks."""

import re

import yaml

from ..base.problems import SpecError
from ..load.source import scalar

WIDTH = 100

# Words that a human has to write: an empty text on a line of its own.
WORDS = object()

# What is spread over lines however short it is.
_TALL = {'properties', 'allOf', 'anyOf', 'oneOf'}
_PLAIN = re.compile(r'[A-Za-z0-9_$/][A-Za-z0-9_$/.#+@-]*( [A-Za-z0-9_$/.+@-]+)*\Z')


class Tree(dict):
    """A mapping to be written, which knows what place of the other document it tells of."""

    def __init__(self, place, members=()):
        super().__init__(members)
        self.place = place


class Block(Tree):
    """One that is never put on one line."""


class Apart(Block):
    """One whose members have an empty line between them."""


def lines(tree, indent):
    """The members or items as (line, place) pairs; those of a set of components stand apart."""
    out = []
    if isinstance(tree, list):
        for item in tree:
            _item(out, item, indent, item.place)
    else:
        _members(out, tree, indent, tree.place)
    return out


def _members(out, tree, indent, place):
    for number, (key, value) in enumerate(tree.items()):
        if number and isinstance(tree, Apart):
            out.append(('', None))
        _member(out, key, value, indent, place)


def _member(out, key, value, indent, place, lead=''):
    """`lead` begins an item of a list, whose first member this is."""
    place = getattr(value, 'place', None) or place
    label = ' ' * (indent - len(lead)) + lead + _key(key) + ':'
    short = _short(value, WIDTH - len(label) - 1)
    if short is not None:
        out.append((f'{label} {short}', place))
        return
    out.append((label, place))
    if isinstance(value, dict):
        _members(out, value, indent + 2, place)
    else:
        for item in value:
            _item(out, item, indent + 2, place)


def _item(out, item, indent, place):
    place = getattr(item, 'place', None) or place
    short = _short(item, WIDTH - indent - 2)
    if short is not None:
        out.append((' ' * indent + '- ' + short, place))
    elif isinstance(item, dict):
        for number, (key, value) in enumerate(item.items()):
            _member(out, key, value, indent + 2, place, '' if number else '- ')
    else:
        raise SpecError(place, 'a list in a list, too long for one line')


def _short(value, room):
    """The value on one line, or None where it needs more."""
    if value is WORDS:
        return "''"
    if not isinstance(value, (dict, list)):
        return text(value)
    if not value:
        return '{}' if isinstance(value, dict) else '[]'
    flow = _flow(value)
    return flow if flow is not None and len(flow) <= room else None


def _flow(value):
    if isinstance(value, dict):
        if isinstance(value, Block) or _TALL & set(value):
            return None
        parts = [(text(key), _inner(member)) for key, member in value.items()]
        return None if None in dict(parts).values() else '{' + ', '.join(f'{k}: {v}' for k, v in parts) + '}'
    parts = [None if isinstance(item, dict) else _inner(item) for item in value]
    return None if None in parts else '[' + ', '.join(parts) + ']'


def _inner(value):
    if value is WORDS:
        return None
    if isinstance(value, (dict, list)) and value:
        return _flow(value)
    return _short(value, WIDTH)


def _key(key):
    """The key of a block, where the braces of a path need no quotes."""
    return key if re.fullmatch(r'/[A-Za-z0-9_.{}/-]*', key) else text(key)


def text(value):
    """A scalar."""
    if value is None:
        return 'null'
    if isinstance(value, bool):
        return 'true' if value else 'false'
    if isinstance(value, (int, float)):
        return repr(value)
    if _PLAIN.match(value) and _is_text(value):
        return value
    if value.isprintable():
        return "'" + value.replace("'", "''") + "'"
    return '"' + ''.join(_escaped(character) for character in value) + '"'


def _is_text(value):
    """Whether no reader of YAML takes the bare word for anything but a text, be it of version 1.1 or 1.2."""
    old = yaml.SafeLoader('').resolve(yaml.ScalarNode, value, (True, False))
    try:
        return old == 'tag:yaml.org,2002:str' and isinstance(scalar(value, None), str)
    except SpecError:
        return False


def _escaped(character):
    if character in '"\\':
        return '\\' + character
    if character in '\n\t':
        return '\\n' if character == '\n' else '\\t'
    return character if character.isprintable() else f'\\U{ord(character):08x}'


def plain(value):
    """What a reader of the written text finds."""
    if value is WORDS:
        return ''
    if isinstance(value, dict):
        return {key: plain(member) for key, member in value.items()}
    return [plain(item) for item in value] if isinstance(value, list) else value
