# SPDX-License-Identifier: MIT
"""Names and values as reports write them: the same in every run, and in one line."""

import json
import re


def canonical(value):
    """A value as JSON text in which equal values are equal texts: 1.0 is 1."""
    return json.dumps(levelled(value), ensure_ascii=False, sort_keys=True, separators=(',', ':'))


def levelled(value):
    """The value with whole numbers as integers."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, list):
        return [levelled(item) for item in value]
    if isinstance(value, dict):
        return {key: levelled(item) for key, item in value.items()}
    return value


def shown(value):
    """Plain words stand as they are, all else as JSON."""
    is_plain = isinstance(value, str) and re.fullmatch(r'[A-Za-z][A-Za-z0-9_.:/ -]*', value)
    return value if is_plain and value not in ('true', 'false', 'null') else _one_line(canonical(value))


def _one_line(text):
    """The text with what a terminal might obey written out."""
    return ''.join(one if one.isprintable() else one.encode('unicode_escape').decode() for one in text)


def step(name):
    """A name as a part of `where`: quoted where it could be taken for more than that."""
    return name if re.fullmatch(r'[A-Za-z0-9_$:@/+-]+', name) else _one_line(canonical(name))
