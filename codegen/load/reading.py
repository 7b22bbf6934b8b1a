# SPDX-License-Identifier: MIT
"""Values of a document by their key, of the type that they must have."""

from ..base.problems import SpecError
from .source import List, Map


def check_words(node, problems):
    """Reports words that were left open, such as those of an imported operation."""
    for key in ('summary', 'description'):
        if isinstance(node.get(key), str) and not node[key].strip():
            problems.report(node.at(key), f'the {key} is empty: write it')


def text(node, key):
    value = node.get(key, '')
    if not isinstance(value, str):
        raise SpecError(node.at(key), f"'{key}' must be text")
    if '\0' in value:
        raise SpecError(node.at(key), f"'{key}' has a NUL character, which C cannot hold")
    return value


def boolean(node, key):
    value = node.get(key, False)
    if not isinstance(value, bool):
        raise SpecError(node.at(key), f"'{key}' must be true or false")
    return value


def size(node, key):
    """A number of bytes, of 16 bits."""
    value = node.get(key)
    if isinstance(value, bool) or not isinstance(value, int) or not 0 < value < 2 ** 16:
        raise SpecError(node.at(key), f"'{key}' must be an integer from 1 to 65535")
    return value


def one_of(words):
    """Reads one of these words."""
    def read(node, key):
        if node.get(key) not in words:
            raise SpecError(node.at(key), f"'{key}' must be one of {', '.join(words)}")
        return node[key]
    return read


def secret(node, key):
    """(whether the value is a secret, what of it is hidden): true, or {masked: WORDS}."""
    value = node.get(key)
    if isinstance(value, Map) and list(value) == ['masked'] and text(value, 'masked').strip():
        return True, value['masked']
    if not isinstance(value, bool):
        raise SpecError(node.at(key), f"'{key}' must be true, false, or {{masked: TEXT}}, where TEXT says what is "
                                     'hidden')
    return value, ''


def extension(read, node, key, default, strict):
    """One of our extensions. In another's document the same key may be theirs, and hold anything."""
    if key not in node:
        return default
    try:
        return read(node, key)
    except SpecError:
        if strict:
            raise
        return default


def sequence(node, key):
    """The list at the key; an empty one where it is absent."""
    value = node.get(key)
    if key not in node:
        return List(node.file, node.line)
    if not isinstance(value, List):
        raise SpecError(node.at(key), f"'{key}' must be a list")
    return value


def mapping(node, key):
    value = node[key]
    if not isinstance(value, Map):
        raise SpecError(node.at(key), f"'{key}' must be an object")
    return value
