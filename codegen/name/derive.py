# SPDX-License-Identifier: MIT
"""Names by rule, for documents that were not written with C in mind: what a thing may be called, best first."""

import hashlib
import re

from ..base import domains
from . import names

MAX_FIELD = 64
MAX_STRUCTURE = 128


def mark(text):
    """A few characters that stand for a text: the same wherever and whenever it is named."""
    return hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:6]


def shorten(name, longest, separator='_'):
    """The name, or its beginning up to a word's end and a mark of the whole."""
    if len(name) <= longest:
        return name
    head = name[:longest - 7]
    whole_words = head.rpartition(separator)[0]
    if len(whole_words) * 2 > longest:
        head = whole_words
    return head.rstrip(separator) + separator + mark(name)


def marked(name, source, longest):
    """The name with a mark of what it is for, which no other thing has."""
    return shorten(name, longest - 7) + '_' + mark(source)


def operation(method, path, operation_id):
    """(names for an operation, how good a claim it has to them: less is better)"""
    longest = names.MAX_OPERATION
    found = []
    given = names.snake(operation_id)
    if given:
        found.append(given if given[0].isalpha() else f'{method}_{given}')
        rank = 0 if operation_id == given else 1
    else:
        rank = 2 + path.count('{')
    found += [_by_path(method, path, False), _by_path(method, path, True)]
    found = [shorten(name, longest) for name in found]
    found.append(marked(found[0], f'{method.upper()} {path}', longest))
    return list(dict.fromkeys(found)), rank


def _by_path(method, path, complete):
    """The method, the words of the path and its last parameters; `complete`: those in between, too."""
    words = [method]
    parameters = []
    for literal, parameter in re.findall(r'([^{}]+)|\{([^{}]*)\}', path):
        if parameter:
            parameters.append(names.snake(parameter) or 'value')
        elif names.snake(literal):
            words += _by(parameters) if complete else []
            words.append(names.snake(literal))
            parameters = []
    words += _by(parameters)
    return '_'.join(words) if len(words) > 1 else f'{method}_root'


def _by(parameters):
    return ['by_' + '_and_'.join(parameters)] if parameters else []


def argument(name, location, wire):
    """Names for the argument of a parameter that would be called `name`."""
    if not re.fullmatch('[A-Za-z0-9_.-]+', name):
        name = wire if names.is_argument(wire) else 'value'
    prefixed = f'{location}_{name}'
    return [shorten(name, names.MAX_ARGUMENT), shorten(prefixed, names.MAX_ARGUMENT),
            marked(prefixed, f'{location} {wire}', names.MAX_ARGUMENT)]


def member(wire):
    """Names for the argument of a body's member."""
    name = names.argument(wire) or 'value'
    found = [name, f'body_{name}', f'body_body_{name}']
    return [shorten(name, names.MAX_ARGUMENT) for name in found] + [
        marked(name, f'body {wire}', names.MAX_ARGUMENT)]


def field(member):
    name = names.field(member)
    return [shorten(name, MAX_FIELD), marked(name.rstrip('_'), member, MAX_FIELD)]


def structure(stem, source):
    found = [stem, f'{stem}_object']
    return [shorten(name, MAX_STRUCTURE) for name in found] + [marked(stem, source, MAX_STRUCTURE)]


def domain(tag):
    """The domain of a tag. Tags that differ in nothing else than case and punctuation share one."""
    name = re.sub(r'[^a-z0-9]+', '-', tag.lower()).strip('-') or mark(tag)
    if not name[0].isalpha():
        name = 'tag-' + name
    name = shorten(name, domains.MAX_LENGTH, '-')
    return f'{name}-domain' if name in domains.RESERVED else name


def domain_of_path(path):
    """The domain of an operation without a tag: the first word of its path that is no version."""
    for segment in path.split('/'):
        if re.search('[A-Za-z]', segment) and not re.fullmatch(r'api|v[0-9.]+|\{.*\}', segment):
            return domain(re.sub(r'\{.*', '', segment) or 'default')
    return 'default'
