# SPDX-License-Identifier: MIT
"""Paths with the names of parameters in braces."""

import re

_BRACES = re.compile(r'\{([^{}]*)\}')


def braces(path):
    """The names of the path's parameters."""
    return _BRACES.findall(path)


def shape(path):
    """The path without those names, which never travel."""
    return _BRACES.sub('{}', path)


def rename(path, names):
    """The path with other names for its parameters."""
    rest = iter(names)
    return _BRACES.sub(lambda match: '{' + next(rest) + '}', path)
