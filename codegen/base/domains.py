# SPDX-License-Identifier: MIT
"""What a domain may be called: in a set of ours, its name is also that of its document."""

import re

from .problems import SpecError

MAX_LENGTH = 64

# Files of the engine or of every generation, and variables of the tables, that a domain's would displace.
RESERVED = frozenset('''
    answer api base cjson client count edit error hooks index json operation pager params portkeyadmin request
    response stream tool transport typed types version workflow
'''.split())


def check(name, place):
    if not re.fullmatch(r'[a-z][a-z0-9-]*', name):
        raise SpecError(place, f"the domain '{name}' is not of the form [a-z][a-z0-9-]*")
    if len(name) > MAX_LENGTH:
        raise SpecError(place, f"the domain '{name}' has more than {MAX_LENGTH} characters")
    if name in RESERVED:
        raise SpecError(place, f"the domain '{name}' would take a name of the library's own")
