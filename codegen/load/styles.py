# SPDX-License-Identifier: MIT
"""How parameters become text: OpenAPI's style and explode, and which values have one."""

import dataclasses

from ..base.model import Style
from ..base.problems import SpecError
from .reading import boolean, text

# The styles of each location; the first is the default.
_STYLES = {'path': ('simple', 'label', 'matrix'),
           'query': ('form', 'spaceDelimited', 'pipeDelimited', 'deepObject'),
           'header': ('simple',),
           'cookie': ('form',)}
LOCATIONS = tuple(_STYLES)


JSON = Style('json')


def usual(location):
    """The style of parameters that name none."""
    return _STYLES[location][0]


def read(node, location):
    """The style of a parameter that has a schema."""
    name = text(node, 'style') or usual(location)
    if name not in _STYLES[location]:
        raise SpecError(node.at('style'), f"a parameter in '{location}' cannot have the style '{name}'")
    for key in ('allowReserved', 'allowEmptyValue'):
        if boolean(node, key) and location != 'query':
            raise SpecError(node.at(key), f"'{key}' is for parameters in the query")
    explode = boolean(node, 'explode') if 'explode' in node else name == 'form'
    return Style(name, explode, boolean(node, 'allowReserved'))


# ---- which values have a text -----------------------------------------------------


@dataclasses.dataclass
class _Verdict:
    """What the style makes of a schema: whether some values have a text, and what has none."""

    some: bool = True
    place: object = None
    what: str = ''  # empty: every value has a text


def check_text(schema, style, wire, strict):
    """Refuses a schema whose values have no text.

    Our own documents must not allow any such value. Of a stranger's, which may say little about
    what it takes, some values must have a text; the runtime refuses the others.
    """
    if style.name == 'deepObject':
        return  # has a text for whatever JSON holds
    verdict = _judge(schema, False)
    if verdict.what and (strict or not verdict.some):
        raise SpecError(verdict.place, f"the style '{style.name}' has no text for {verdict.what}, which the "
                                       f"parameter '{wire}' may hold: use 'content: application/json'")


def _judge(schema, within):
    """The verdict on a schema. `within`: its value stands within another, where only scalars have a text."""
    schema = schema.resolved()
    types = schema.types or _types_of_values(schema)
    if types:
        return _one_of([_judge_type(name, schema, within) for name in types])
    if schema.any_of or schema.one_of:
        return _one_of([_judge(branch, within) for branch in schema.any_of or schema.one_of])
    both = schema.all_of + ([schema.ref] if schema.ref else [])
    if both:
        return _all_of([_judge(branch, within) for branch in both])
    return _Verdict(True, schema.place, 'arbitrary values')


def _one_of(verdicts):
    """Of values that may be any of these."""
    bad = [verdict for verdict in verdicts if verdict.what]
    some = any(verdict.some for verdict in verdicts)
    return dataclasses.replace(bad[0], some=some) if bad else _Verdict()


def _all_of(verdicts):
    """Of values that are all of these: one schema that knows what it takes speaks for the others."""
    if any(not verdict.what for verdict in verdicts):
        return _Verdict()
    return _parts(verdicts)


def _parts(verdicts):
    """Of values that hold all of these."""
    bad = sorted((verdict for verdict in verdicts if verdict.what), key=lambda verdict: verdict.some)
    return bad[0] if bad else _Verdict()


def _judge_type(name, schema, within):
    if name not in ('array', 'object'):
        return _Verdict()
    if within:
        return _Verdict(False, schema.place, f"an {name} within another value")
    if name == 'array':
        return _Verdict(True, schema.place, 'arbitrary values') if schema.items is None else _judge(schema.items, True)
    members = list(schema.properties.values()) + ([schema.additional] if schema.additional else [])
    if not members and schema.additional is None:
        return _Verdict(True, schema.place, 'arbitrary values')
    return _parts([_judge(member, True) for member in members])


def _types_of_values(schema):
    if schema.enum is None and not schema.has_const:
        return ()
    values = schema.enum if schema.enum is not None else [schema.const]
    return tuple('object' if isinstance(value, dict) else 'array' if isinstance(value, list) else 'string'
                 for value in values)
