# SPDX-License-Identifier: MIT
"""Schemas in words: what the header comments and the tool reference say of an argument."""

from ..base.schema import literal

_BOUNDS = (('minimum', 'at least {}'), ('exclusiveMinimum', 'above {}'), ('maximum', 'at most {}'),
           ('exclusiveMaximum', 'below {}'), ('multipleOf', 'a multiple of {}'))
_COUNTS = (('minLength', 'at least {} characters'), ('maxLength', 'at most {} characters'),
           ('minItems', 'at least {} items'), ('maxItems', 'at most {} items'),
           ('minProperties', 'at least {} members'), ('maxProperties', 'at most {} members'))

_DEEPEST_WORDS = 4


def type_words(schema, depth=0):
    """The type as people say it, such as `array of string`. A schema of lists of itself has no last word."""
    types = [name for name in schema.types if name != 'null']
    if not types:
        if schema.enum is not None:
            return 'one of a list'
        return 'any of several forms' if schema.is_union() else 'any'
    if types == ['array']:
        has_words = schema.items is not None and not schema.prefix_items and depth < _DEEPEST_WORDS
        inner = type_words(schema.items.resolved(), depth + 1) if has_words else 'any'
        return f'array of {inner}'
    return ' or '.join(types)


def limits(schema):
    """What a value must satisfy, as short phrases."""
    phrases = []
    if schema.enum is not None:
        phrases.append('one of ' + ', '.join(literal(value) for value in schema.enum))
    if schema.has_const:
        phrases.append('always ' + literal(schema.const))
    phrases += [words.format(schema.bounds[key]) for key, words in _BOUNDS if key in schema.bounds]
    for key, words in _COUNTS:
        if key in schema.counts:
            phrase = words.format(schema.counts[key])
            phrases.append(phrase[:-1] if schema.counts[key] == 1 else phrase)
    if schema.pattern:
        phrases.append(f'matches {schema.pattern}')
    if schema.format:
        phrases.append(f'format {schema.format}')
    if 'null' in schema.types:
        phrases.append('may be null')
    if schema.has_default and schema.default is not None:
        phrases.append(f'default {literal(schema.default)}')
    return phrases


def sentence(text):
    text = ' '.join(text.split())
    if text and text[-1] not in '.!?:':
        text += '.'
    return text


def hints(operation):
    """What a caller should know before the call, as sentences."""
    out = []
    if operation.read_only:
        out.append('Read-only.')
    elif operation.destructive:
        out.append('Destructive.')
    if operation.idempotent and not operation.read_only:
        out.append('Idempotent.')
    if operation.pagination:
        out += _pages(operation.pagination)
    if operation.media and operation.media.format != 'json':
        out.append(f'Sends {operation.media.type or "the file as it is"}.')
    if operation.scope:
        out.append(f'Needs the scope {operation.scope}.')
    if operation.enterprise:
        out.append('Enterprise plan only.')
    if operation.public:
        out.append('Sent without the API key.')
    if operation.experimental:
        out.append('Experimental.')
    if operation.deprecated:
        out.append('Deprecated.')
    return out


def _pages(pagination):
    if pagination.page:
        yield f'Pages by {pagination.page.argument}, from {pagination.first}.'
    if pagination.cursor:
        yield f'Pages by {pagination.cursor.argument}, from {pagination.next} of the page before.'
    yield f'Items at {pagination.items}.'
