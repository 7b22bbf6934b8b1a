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
        self._checked = {}     # (id of a node, id of the keys it may have): its first mistake, or None
        self.left_out = set()  # what is not to be copied: (id of the node that holds it, its key)

    def attempt_part(self, holder, key, function, *arguments):
        """What the function makes of the part of a node; None, and the part left out, when it refuses that."""
        result = self.problems.attempt(function, *arguments)
        if result is None:
            self.left_out.add((id(holder), key))
        return result

    def check_keys(self, node, known, extensions=frozenset()):
        """Reports keys that are not known. A node of others that has some is refused: they may have meant anything."""
        # Once, as many operations may refer to a component.
        identity = id(node), id(known)
        if identity not in self._checked:
            self._checked[identity] = self._unknown_key(node, known, extensions)
        if self._checked[identity] is not None and not self.strict:
            raise self._checked[identity]
        return True

    def _unknown_key(self, node, known, extensions):
        """Reports each key that is not known. Returns the first error."""
        if self.strict:
            check_words(node, self.problems)
        unknown = [key for key in node if key not in known and key not in extensions and
                   (self.strict or not key.startswith('x-'))]
        errors = [SpecError(node.at(key), f"'{key}' is not known here") for key in unknown]
        for error in errors:
            self.problems.add(error)
        self.left_out.update((id(node), key) for key in unknown)
        return errors[0] if errors else None

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
        media = self.media(content, key)
        if 'schema' not in media:
            return Schema(media.place)
        return self.schemas.read(media['schema'], origin, media.at('schema'))

    def media(self, content, key):
        media = mapping(content, key)
        self.check_keys(media, _MEDIA_KEYS)
        return media
