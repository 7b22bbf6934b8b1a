# SPDX-License-Identifier: MIT
"""Paths of operations: which are near, and what stands before them."""

import urllib.parse

from ..load.schema import sequence, text
from ..load.source import Map
from ..load.templates import shape


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
        servers = sequence(holder, 'servers') if isinstance(holder, Map) else []
        if servers:
            url = text(servers[0], 'url') if isinstance(servers[0], Map) else ''
            return urllib.parse.urlsplit(url).path.rstrip('/')
    return None
