# SPDX-License-Identifier: MIT
"""Media types of request bodies: which is taken where several stand, and how it is written."""

import re

from ..base.problems import SpecError
from .reading import mapping

# What each kind takes, in the order in which they are preferred; within a kind the first of the document wins.
_KINDS = (
    ('json', r'application/json'),
    ('json', r'[^/]+/[^/]+\+json'),
    ('multipart', r'multipart/form-data'),
    ('urlencoded', r'application/x-www-form-urlencoded'),
    ('any', r'(\*|application)/\*'),
    ('text', r'text/[^/]+'),
    ('file', r'(?!multipart/)[^/]+/[^/]+'),
)
_TOKEN = r"[A-Za-z0-9!#$&^_.+*-]+"
_MEDIA_TYPE = re.compile(rf'({_TOKEN}/{_TOKEN})((?: *; *{_TOKEN}=(?:{_TOKEN}|"[ !#-\[\]-~]*"))*)')


def choose(content, place):
    """(the media type as the document writes it, its kind, one of those above)"""
    ranked = []
    for position, key in enumerate(content):
        essence = split(key, content.at(key))[0]
        for rank, (kind, pattern) in enumerate(_KINDS):
            if re.fullmatch(pattern, essence):
                ranked.append((rank, position, key, kind))
                break
    if not ranked:
        listed = ', '.join(content) if content else 'nothing'
        raise SpecError(place, f'the body must be of a media type that can be written, not {listed}')
    _, _, key, kind = min(ranked)
    return key, kind


def split(media_type, place):
    """(type and subtype in small letters, the parameters as written)"""
    match = _MEDIA_TYPE.fullmatch(media_type)
    if match is None:
        raise SpecError(place, f"'{media_type}' is no media type")
    return match[1].lower(), match[2]


def is_json(media_type, place):
    essence = split(media_type, place)[0]
    return essence == 'application/json' or essence.endswith('+json')


def is_binary(media_type, place):
    """Whether its content is bytes, whatever the schema says."""
    return re.fullmatch('application/octet-stream|(image|audio|video|font)/.*', split(media_type, place)[0])


def promises_json(content):
    """Whether a response of any of these media types is JSON."""
    return all(re.fullmatch(r'(application/json|[^/;]+/[^;]+\+json)( *;.*)?', key.lower()) for key in content)


def json_key(content):
    """The first media type of a response that is JSON, or None."""
    for key in content:
        if re.fullmatch(r'application/json( *;.*)?', key.lower()):
            return key
    return None


def is_concrete(media_type):
    return '*' not in media_type


def content_type(key, kind, place):
    """What the request's Content-Type says; '' where the file itself has to tell."""
    essence, parameters = split(key, place)
    if kind == 'json':
        return key if is_concrete(essence) else 'application/json'
    if kind == 'multipart':
        return 'multipart/form-data'  # the boundary joins when it is known
    if kind == 'text':
        essence = essence if is_concrete(essence) else 'text/plain'
        # Arguments are UTF-8, which is not what every server takes for granted.
        return essence + (parameters if 'charset=' in parameters.lower() else parameters + '; charset=utf-8')
    return key if is_concrete(essence) else ''


def content_of(holder, place):
    content = mapping(holder, 'content') if 'content' in holder else None
    if not content:
        raise SpecError(place, "the body has no 'content'")
    return content
