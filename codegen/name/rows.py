# SPDX-License-Identifier: MIT
"""What the rows of generated tables are called.

A name depends on what the row holds or on where that stands in the document, never on its position
or on other rows, so that a row that is added renames none. They are names of C alone: nobody outside
of one generated file relies on them.
"""

import re

from .assign import Claim, settle
from .derive import mark, shorten

MAX_LENGTH = 64
# The name of the empty text, which stands first in every table of strings.
NO_TEXT = 'no_text'
# That, and the parameters of the macros that list texts and rows.
TAKEN = frozenset((NO_TEXT, 'TEXT', 'PIECE', 'EACH', 'EMPTY'))


def identifier(text):
    """The text's letters and digits, with `_` for what is between them."""
    return re.sub(r'[^A-Za-z0-9]+', '_', text).strip('_')


def of_texts(texts, place):
    """A name for each text, and for the empty one.

    Where several would have the same name, the text that is the name itself has it.
    """
    claims = [Claim(text, _names_of_text(text), int(identifier(text) != text), place) for text in sorted(texts) if text]
    settle(claims, lambda name: [name], TAKEN)
    return {'': NO_TEXT, **{claim.source: claim.name for claim in claims}}


def _names_of_text(text):
    kind = 'path_' if text.startswith('/') else 'json_' if text.startswith('"') else ''
    if re.match('-[0-9]', text):
        kind = 'minus_'
    name = shorten((kind + identifier(text)).rstrip('_') or 'text', MAX_LENGTH)
    return [name, f'{name}_{mark(text)}', f'{name}_{mark(text)}{mark(f"{text} again")}']


def of_component(tokens):
    """The name of a schema that is referred to, by the JSON Pointer that leads to it."""
    tokens = tokens[2:] if tokens[:2] == ('components', 'schemas') and len(tokens) > 2 else tokens
    return within('', '_'.join(tokens))


def within(above, step):
    """The name of what stands in something by a name or a keyword."""
    words = [word for word in (above, identifier(step)) if word]
    return shorten('_'.join(words) or 'schema', MAX_LENGTH)


class Taken:
    """Names that are given one after the other."""

    def __init__(self, taken=TAKEN):
        self._taken = set(taken)

    def free(self, name, source):
        """The name, or if it is taken, one with a mark of what it is for."""
        while name in self._taken:
            name = f'{name}_{mark(source)}'
        self._taken.add(name)
        return name


def of_scalar(keywords):
    """A name made of what a schema without schemas in it says; None for one that needs more than a few words.

    `keywords` are pairs of a keyword of JSON Schema and its value.
    """
    words = []
    exact = True
    for keyword, value in keywords:
        if keyword not in _WORDS:
            return None
        found = [_word(one) for one in (value if isinstance(value, (list, tuple)) else [value])]
        exact = exact and None not in found
        between = '_or_' if keyword == 'type' else '_'
        words.append(_WORDS[keyword] + between.join(word for word in found if word))
    name = '_'.join(word.strip('_') for word in words if word) or 'anything'
    source = repr(keywords)
    return shorten(name if exact else f'{name}_{mark(source)}', MAX_LENGTH)


# What stands before the value of a keyword.
_WORDS = {
    'type': '', 'enum': 'of_', 'const': 'is_', 'minimum': 'from_', 'exclusiveMinimum': 'above_', 'maximum': 'to_',
    'exclusiveMaximum': 'below_', 'multipleOf': 'by_', 'minLength': 'length_from_', 'maxLength': 'length_to_',
    'pattern': 'like_', 'dateTime': 'date_time_', 'minItems': 'items_from_', 'maxItems': 'items_to_', 'uniqueItems': 'unique_',
    'items': 'of_', 'minProperties': 'members_from_', 'maxProperties': 'members_to_',
    'additionalProperties': 'of_', 'never': 'never_',
}


def _word(value):
    """The value as part of a name, or None where others have the same letters and digits."""
    if value is True:
        return ''
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value) if value >= 0 else f'minus_{-value}'
    if isinstance(value, str) and re.fullmatch('[A-Za-z][A-Za-z0-9]*(_[A-Za-z0-9]+)*', value):
        return value
    return None
