# SPDX-License-Identifier: MIT
"""Parameters of any document, levelled so that they can be compared."""

import dataclasses

from ..base.problems import SpecError
from ..base.schema import Schema
from ..load import styles
from ..load.reading import boolean, mapping, text
from .reuse import same


@dataclasses.dataclass
class Input:
    """A parameter, levelled: two are the same when nothing but their words differs."""

    name: str
    location: str
    required: bool
    deprecated: bool
    style: dict      # what differs from the location's usual one
    schema: Schema   # or None
    content: dict    # media type: Schema
    place: object

    def same(self, other):
        if not (self._plain() == other._plain() and (self.schema is None) == (other.schema is None)):
            return False
        pairs = [(self.schema, other.schema)] if self.schema else []
        pairs += [(schema, other.content[kind]) for kind, schema in self.content.items()]
        return all(same(one, another) for one, another in pairs)

    def _plain(self):
        return self.name, self.location, self.required, self.deprecated, self.style, set(self.content)


class InputReader:
    """Reads parameters of the documents behind `nodes`."""

    def __init__(self, nodes):
        self._nodes = nodes

    def read(self, file, entry, place):
        node, origin, place = self._nodes.follow(entry, file, place)
        name, location = text(node, 'name'), text(node, 'in')
        if not name or location not in styles.LOCATIONS:
            raise SpecError(place, "a parameter must have 'name' and 'in'")
        schemas = self._nodes.schemas
        schema = schemas.read(node['schema'], origin, node.at('schema')) if 'schema' in node else None
        content = {}
        for kind in mapping(node, 'content') if 'content' in node else ():
            media = mapping(node['content'], kind)
            if 'schema' in media:
                content[kind] = schemas.read(media['schema'], origin, media.at('schema'))
        return Input(name, location, boolean(node, 'required'), boolean(node, 'deprecated'),
                     self._style(node, location), schema, content, place)

    @staticmethod
    def _style(node, location):
        """The keywords of a style that is not the location's usual one."""
        style = styles.read(node, location)
        out = {}
        if style.name != styles.usual(location):
            out['style'] = style.name
        if style.explode != (style.name == 'form'):
            out['explode'] = style.explode
        for key in ('allowReserved', 'allowEmptyValue'):
            if boolean(node, key):
                out[key] = True
        return out
