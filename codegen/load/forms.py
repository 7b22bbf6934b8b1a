# SPDX-License-Identifier: MIT
"""Bodies of multipart/form-data and application/x-www-form-urlencoded: how each member is written."""

import dataclasses
import re

from ..base.model import Member
from ..base.problems import SpecError
from ..base.schema import Schema
from . import media, styles
from .reading import mapping, text
from .source import Map

_FILE_WORDS = 'as base64 or as data:TYPE;name=NAME;base64,CONTENT'

_ENCODING_KEYS = {'contentType', 'headers', 'style', 'explode', 'allowReserved'}
_STYLE_KEYS = ('style', 'explode', 'allowReserved')
# Media types of text, which a string holds as it is.
_TEXTS = r'text/.*|application/(.*\+)?(json|xml|yaml)|application/(javascript|graphql|jsonl|x-ndjson|jwt)'
_NO_ENCODING = Map(None, 0)
_FILE, _OTHER = 'file', 'other'


class Forms:
    def __init__(self, nodes):
        self.nodes = nodes

    def read(self, node, schema, kind):
        """(the schema with its files described, by name the Members that need a word of their own)"""
        schema = schema.resolved()
        if not _may_be_object(schema):
            raise SpecError(schema.place, f'a body of {_name(kind)} must be an object')
        if not schema.types and not schema.is_union() and schema.ref is None:
            schema = dataclasses.replace(schema, types=('object',))
        _check_other_members(schema)
        declared = _declared(schema)
        encodings = mapping(node, 'encoding') if 'encoding' in node else {}
        for name in encodings:
            if name not in declared:
                raise SpecError(encodings.at(name), f"the body has no member '{name}' to encode")
        members, files = {}, {}
        for name, schemas in declared.items():
            encoding = mapping(encodings, name) if name in encodings else _NO_ENCODING
            self.nodes.check_keys(encoding, _ENCODING_KEYS)
            types = _listed_types(encoding)
            if kind == 'urlencoded':
                member = self._pair(name, schemas, encoding, types)
            else:
                member = self._part(name, schemas, encoding, types)
            if member is not None:
                members[name] = member
                if member.form == 'file':
                    files[name] = types if not member.type else []
                    # What is said of every file is not what our own documents say of this one.
                    self.nodes.argument_words(name, schemas[0])
        return (_with_files(schema, files) if files else schema), members

    # ---- parts of multipart/form-data -------------------------------------------------

    def _part(self, name, schemas, encoding, types):
        """The Member, or None where nothing is particular to it."""
        self._check_part(encoding)
        own = types or _media_types(schemas)
        shapes = self._shapes_of_all(schemas)
        if _FILE in shapes:
            if _OTHER in shapes:
                raise SpecError(schemas[0].place, f"'{name}' may be a file or something else, which its "
                                                  'argument could not tell')
            return Member(name, 'file', own[0] if _is_one(own) else '')
        if types and media.is_json(types[0], encoding.place) and not _is_text(schemas):
            return Member(name, 'json', types[0])
        if types and not _is_scalar(schemas):
            raise SpecError(encoding.at('contentType'),
                            f"'{name}' is no text, and cannot be written as {types[0]}")
        concrete = [media_type for media_type in own if media.is_concrete(media_type)]
        return Member(name, 'plain', concrete[0]) if concrete else None

    def _check_part(self, encoding):
        headers = mapping(encoding, 'headers') if 'headers' in encoding else {}
        for header in headers:
            # These two are the part's own; OpenAPI leaves them to other keywords.
            if header.lower() not in ('content-type', 'content-disposition'):
                raise SpecError(headers.at(header), f"the header '{header}' of a part is not supported")
        if self.nodes.old:
            return  # OpenAPI 3.0 gives styles no meaning here
        style = styles.read(encoding, 'query')
        if style.name != 'form' or not style.explode:
            raise SpecError(encoding.at('style' if style.name != 'form' else 'explode'),
                            'a part has no style but form, exploded')

    # ---- pairs of application/x-www-form-urlencoded -----------------------------------

    def _pair(self, name, schemas, encoding, types):
        """The Member, or None where nothing is particular to it."""
        if _says_binary(schemas):
            raise SpecError(schemas[0].place, f"'{name}' is a file, which {_name('urlencoded')} cannot hold")
        if not any(key in encoding for key in _STYLE_KEYS):
            # As OpenAPI 3.0 has it: arrays are repeated, objects are JSON.
            is_json = bool(types) and media.is_json(types[0], encoding.place)
            return Member(name, 'json') if is_json and not _is_text(schemas) else None
        style = styles.read(encoding, 'query')
        for schema in schemas:
            styles.check_text(schema, style, name, self.nodes.strict)
        return Member(name, 'styled', style=style)

    # ---- files ------------------------------------------------------------------------

    def _shapes_of_all(self, schemas, within=False):
        return set().union(*(self._shapes(schema, within) for schema in schemas))

    def _shapes(self, schema, within):
        """Whether values of the schema are files, something else, or may be either.

        `within` an array: another one there is JSON, whatever it holds.
        """
        schema = schema.resolved()
        branches = schema.any_of + schema.one_of + schema.all_of
        if branches:
            return self._shapes_of_all(branches, within)
        types = set(schema.types) - {'null'}
        if schema.types and not types:
            return set()
        if types == {'array'} and schema.items is not None and not within:
            return self._shapes(schema.items, True)
        return {_FILE} if self._is_file(schema) else {_OTHER}

    def _is_file(self, schema):
        """Whether the value is bytes, which JSON has no word for."""
        types = set(schema.types) - {'null'}
        if types not in (set(), {'string'}) or schema.ref is not None or schema.content_encoding:
            return False
        if schema.format == 'binary':
            return True
        if self.nodes.old:
            return False
        if schema.content_media_type:
            return not re.fullmatch(_TEXTS, schema.content_media_type.lower())
        # OpenAPI 3.1: a part of which nothing is said is application/octet-stream.
        return schema.checks_nothing()


def as_file(schema, types=()):
    """The schema of an argument that stands for a file: what its bytes have to be is not checked of its text."""
    schema = _as_text_of_file(schema)
    words = f'Files, each {_FILE_WORDS}' if schema.types == ('array',) else f'A file, {_FILE_WORDS}'
    if types:
        words += ', of type ' + ' or '.join(types)
    return dataclasses.replace(schema, description=f'{schema.description.strip()} {words}.'.strip())


def _as_text_of_file(schema):
    schema = schema.resolved()
    branches = [_as_text_of_file(branch) for branch in schema.any_of + schema.one_of]
    types = schema.types or (() if branches or schema.all_of else ('string',))
    return Schema(schema.place, types=types, any_of=branches,
                  all_of=[_as_text_of_file(branch) for branch in schema.all_of],
                  counts={key: value for key, value in schema.counts.items() if key in ('minItems', 'maxItems')},
                  items=_as_text_of_file(schema.items) if schema.items is not None else None,
                  description=schema.description, deprecated=schema.deprecated, secret=schema.secret)


def _with_files(schema, files):
    """The body with its files, by name the types they may have, described as such, in its unions as well."""
    schema = schema.resolved()
    again = {name: [_with_files(branch, files) for branch in getattr(schema, name)]
             for name in ('all_of', 'any_of', 'one_of')}
    properties = {name: as_file(member, files[name]) if name in files else member
                  for name, member in schema.properties.items()}
    ref = _with_files(schema.ref, files) if schema.ref is not None else None
    return dataclasses.replace(schema, identity=None, properties=properties, ref=ref, **again)


def _declared(schema):
    """By name the schemas of all members that the body or a branch of it declares."""
    schema = schema.resolved()
    found = {name: [member.resolved()] for name, member in schema.properties.items()}
    for branch in schema.all_of + schema.any_of + schema.one_of + ([schema.ref] if schema.ref else []):
        for name, members in _declared(branch).items():
            found.setdefault(name, []).extend(members)
    return found


def _may_be_object(schema):
    return not schema.types or 'object' in schema.types


def _check_other_members(schema):
    """Refuses files under names that are not declared: no Member can tell that they are files."""
    for part in [schema] + [branch.resolved() for branch in schema.all_of + schema.any_of + schema.one_of]:
        if part.additional and _says_binary([part.additional.resolved()]):
            raise SpecError(part.additional.place, 'files under any name are not supported')


def _listed_types(encoding):
    """The media types of an encoding's `contentType`, which may list several, with wildcards."""
    if 'contentType' not in encoding:
        return []
    types = [part.strip() for part in text(encoding, 'contentType').split(',')]
    for media_type in types:
        media.split(media_type, encoding.at('contentType'))
    return types


def _media_types(schemas):
    """The media types that the schemas give themselves."""
    for schema in schemas:
        if schema.content_media_type:
            media.split(schema.content_media_type, schema.place)
    return [schema.content_media_type for schema in schemas if schema.content_media_type]


def _says_binary(schemas):
    return any(schema.format == 'binary' or (schema.items and schema.items.resolved().format == 'binary')
               for schema in schemas)


def _is_text(schemas):
    return all(set(schema.types) - {'null'} == {'string'} for schema in schemas)


def _is_scalar(schemas):
    return all(not {'array', 'object'} & set(schema.types) for schema in schemas)


def _is_one(types):
    return len(set(types)) == 1 and media.is_concrete(types[0])


def _name(kind):
    return {'multipart': 'multipart/form-data', 'urlencoded': 'application/x-www-form-urlencoded'}[kind]
