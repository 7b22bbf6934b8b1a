# SPDX-License-Identifier: MIT
"""What all readers of OpenAPI nodes share: strict keys, references, texts, media types."""

from ..base.problems import SpecError
from ..base.schema import Schema
from ..base.texts import cut
from .reading import check_words, mapping, text
from .schema_reader import SchemaReader
from .source import Map

MAX_DESCRIPTION = 2048

_MEDIA_KEYS = {'schema', 'example', 'examples', 'encoding'}


class Nodes:
    """One run's documents. `strict`: they are ours, and held to the letter. `old`: of OpenAPI 3.0."""

    def __init__(self, library, problems, strict, old):
        self.library = library
        self.problems = problems
        self.strict = strict
        self.old = old
        self.schemas = SchemaReader(library, problems, strict, old)

    def check_keys(self, node, known, extensions=frozenset()):
        if self.strict:
            check_words(node, self.problems)
        for key in node:
            if key in known or key in extensions or (key.startswith('x-') and not self.strict):
                continue
            self.problems.report(node.at(key), f"'{key}' is not known here")

    def follow(self, node, origin, place):
        """A component, through $ref if it is one: (node, the file it is in, its place)."""
        if isinstance(node, Map) and '$ref' in node:
            target = self.library.resolve(node['$ref'], origin, node.at('$ref'))
            node, origin, place = target.value, target.file, target.place
        if not isinstance(node, Map):
            raise SpecError(place, 'an object was expected')
        if '$ref' in node:
            raise SpecError(place, 'a reference to a reference')
        return node, origin, place

    def words(self, node, key, place):
        """A text that our own documents must have."""
        if self.strict and key not in node:
            self.problems.report(place, f"'{key}' is missing")
        return text(node, key)

    def argument_words(self, name, schema):
        """Our own documents say of each argument what it is."""
        if self.strict and not schema.resolved().description:
            self.problems.report(schema.place, f"the argument '{name}' has no description")

    def description(self, node, place):
        value = self.words(node, 'description', place)
        size = len(value.encode())
        if self.strict and size > MAX_DESCRIPTION:
            raise SpecError(node.at('description'), f'a description of {size} bytes; clients cut it at '
                                                    f'{MAX_DESCRIPTION}')
        return cut(value or text(node, 'summary'), MAX_DESCRIPTION)

    def media_schema(self, content, origin, key='application/json'):
        """The schema of one of several media types."""
        media = mapping(content, key)
        self.check_keys(media, _MEDIA_KEYS)
        if 'schema' not in media:
            return Schema(media.place)
        return self.schemas.read(media['schema'], origin, media.at('schema'))
