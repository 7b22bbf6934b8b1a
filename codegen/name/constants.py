# SPDX-License-Identifier: MIT
"""Constants for the strings that a field takes: which there are, and what they are called in C."""

from ..base.structures import Constant
from . import derive, names
from .assign import Claim, settle

MAX_LENGTH = 128


def name_constants(structures, lock, mistakes):
    """Gives every field of the structures its constants, whose names no other constant has."""
    claims = []
    for struct in structures:
        for field in struct.fields:
            claims += [(struct, field, _claim(struct, field, value, lock)) for value in _values(field)]
    hidden = lock.constants_of_hidden(mistakes, {struct.c_name for struct in structures})
    settle([claim for _, _, claim in claims], lambda name: [name], names.RESERVED_MACROS | hidden)
    for struct, field, claim in claims:
        field.constants.append(Constant(claim.name, claim.source))
        field.constants_as = _together(_stem(struct, field), field.constants)


def _together(stem, constants):
    has_stem = all(constant.c_name.startswith(f'{stem}_') for constant in constants)
    return f'{stem}_*' if has_stem else 'see below'


def _stem(struct, field):
    """What the constants of a field begin with."""
    words = struct.c_name.removeprefix('portkey_')
    if words.endswith('_params'):
        words = words.removesuffix('_params')
    # A structure within the arguments of an operation.
    words = words.replace('_params_', '_', 1)
    return f'portkey_{words}_{field.c_name.rstrip("_")}'.upper()


def _values(field):
    """The strings that a field, or an element of it, may be, where these are listed and C can hold them."""
    schema = field.schema
    if field.kind == 'STRING_LIST':
        schema = schema.items.resolved()
    elif field.kind != 'STRING':
        return []
    listed = schema.enum if schema.enum is not None else [schema.const] if schema.has_const else []
    return list(dict.fromkeys(value for value in listed if isinstance(value, str) and '\0' not in value))


def _claim(struct, field, value, lock):
    word = names.snake(value) or ('value' if value else 'empty')
    name = f'{_stem(struct, field)}_{word}'
    source = f'{struct.c_name}.{field.c_name} {value}'
    candidates = [derive.shorten(name, MAX_LENGTH), derive.marked(name, source, MAX_LENGTH)]
    return Claim(value, [one.upper() for one in candidates], int(word != value.lower()), field.place,
                 lock.name('constant', f'{struct.c_name}.{field.c_name}', value))
