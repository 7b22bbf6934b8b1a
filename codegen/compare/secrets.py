# SPDX-License-Identifier: MIT
"""Which values `x-secret` says are secrets, by their places."""

from .reports import step


def secrets(schema, where):
    """{place: what is said of it: None (no secret), '' (a secret) or what of it is masked}.

    A schema that comes up again is told where it came first.
    """
    found, seen, waiting = {}, set(), [(where, schema)]
    for where, schema in waiting:  # which grows
        words = schema.resolved()
        found[where] = found.get(where, words.masked if words.secret else None)
        target = schema.target()
        if id(target) not in seen:
            seen.add(id(target))
            waiting += _inside(target, where)
    return found


def _inside(schema, where):
    here = schema.branches() + [schema.ref]
    items = [*schema.prefix_items, schema.items, schema.contains, schema.unevaluated_items]
    members = [*schema.patterns.values(), schema.additional or None, schema.unevaluated_properties]
    pairs = [(where, one) for one in here] + [(f'{where}[]', one) for one in items]
    pairs += [(f'{where}{{}}', one) for one in members]
    pairs += [(f'{where}.{step(name)}', one) for name, one in schema.properties.items()]
    return [(place, one) for place, one in pairs if one is not None]
