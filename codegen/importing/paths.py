# SPDX-License-Identifier: MIT
"""Paths of operations: which are near, and what stands before them."""

from ..base.templates import shape
from ..load import requests
from ..load.source import Map


def common(one, other):
    """How many parts two paths have in common from the start."""
    pairs = zip(shape(one).split('/')[1:], shape(other).split('/')[1:])
    count = 0
    for left, right in pairs:
        if left != right:
            break
        count += 1
    return count


def server_path(holders):
    """The path of the first server that applies, such as /v1; None where none does."""
    for holder in holders:
        path = requests.server_path(holder) if isinstance(holder, Map) else None
        if path is not None:
            return path
    return None
