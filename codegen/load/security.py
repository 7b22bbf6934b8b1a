# SPDX-License-Identifier: MIT
"""How the API key is sent, by the security schemes of the document."""

import re

from ..base.model import Scheme
from ..base.problems import Excess, SpecError
from .parameters import RESERVED_HEADERS
from .reading import mapping, sequence, text
from .source import Map

MAX_SCHEMES = 255  # as the tables count them in a byte, from 1
MAX_FIELD = 127

_SCHEME_KEYS = {'type', 'description', 'name', 'in', 'scheme', 'bearerFormat', 'flows', 'openIdConnectUrl'}
# As servers and proxies read them; '_' for '-' is what some take for the same.
_OTHER_HEADERS = RESERVED_HEADERS | set('''
    accept accept-encoding content-encoding content-type cookie expect http2-settings keep-alive proxy-authorization
    proxy-connection te trailer upgrade user-agent x-portkey-trace-id
'''.split())
# Both issue a token that is sent as a bearer's; where it comes from is not the client's concern.
_TOKENS = ('oauth2', 'openIdConnect')


class Security:
    """The schemes of a document. Of a set it is the root that has them."""

    def __init__(self, nodes, file):
        self._nodes = nodes
        self._file = file
        self._schemes = {}  # name: Scheme, or None for one of a kind that needs more than a key

    def of(self, *holders):
        """(Scheme by which a request is sent with the key, or None, whether it may go without) by the first
        holder, such as an operation or its document, that says something of security."""
        for holder in holders:
            if 'security' in holder:
                return self._choose(sequence(holder, 'security'))
        return None, False

    def check(self):
        """Reads the schemes that no operation may have named."""
        schemes = self._listed()
        for name in schemes:
            self._nodes.attempt_part(schemes, name, self._checked, name, schemes.at(name))
        if len(schemes) > MAX_SCHEMES:
            raise Excess(schemes.place, f'more than {MAX_SCHEMES} security schemes')

    def _checked(self, name, place):
        """Whether the scheme is sound, which None of a kind that is not supported is, too."""
        self._scheme(name, place)
        return True

    def _choose(self, alternatives):
        """There is one key. So an alternative of one scheme is better than one of several, where the key is what
        the first of them asks for."""
        options = [self._usable(alternatives, index) for index in range(len(alternatives))]
        usable = sorted((option for option in options if option), key=len)
        if options and not usable and [] not in options:
            raise SpecError(alternatives.at(0), 'no alternative here is a key in a header, in the query or in a '
                                                'cookie, or HTTP authentication of the kind basic or bearer')
        return (usable[0][0] if usable else None), bool(usable) and [] in options

    def _usable(self, alternatives, index):
        """The schemes of an alternative: [] if it asks for nothing, None if one is not supported."""
        place = alternatives.at(index)
        names = alternatives[index]
        if not isinstance(names, Map):
            raise SpecError(place, 'a security requirement must be an object')
        schemes = [self._scheme(name, place) for name in names]
        return None if None in schemes else schemes

    def _listed(self):
        components = self._file.root.get('components')
        is_there = isinstance(components, Map) and 'securitySchemes' in components
        return mapping(components, 'securitySchemes') if is_there else {}

    def _scheme(self, name, place):
        if name not in self._listed():
            raise SpecError(place, f"there is no security scheme '{name}'")
        if name not in self._schemes:
            listed = self._listed()
            node, _, _ = self._nodes.follow(listed[name], self._file, listed.at(name))
            self._nodes.check_keys(node, _SCHEME_KEYS)
            self._schemes[name] = _read(name, node)
        return self._schemes[name]


def _read(name, node):
    kind = text(node, 'type')
    if kind == 'apiKey':
        return Scheme(name, *_field(node))
    if kind == 'http':
        word = text(node, 'scheme').lower()
        return Scheme(name, word, 'Authorization') if word in ('basic', 'bearer') else None
    if kind in _TOKENS:
        return Scheme(name, 'bearer', 'Authorization')
    if kind == 'mutualTLS':
        return None
    place = node.at('type') if 'type' in node else node.place
    raise SpecError(place, f"there are no security schemes of type '{kind}'")


def _field(node):
    """Where the key goes, and what it is called there."""
    where, field = text(node, 'in'), text(node, 'name')
    if where not in ('header', 'query', 'cookie'):
        raise SpecError(node.at('in') if 'in' in node else node.place, f"a key is not sent in '{where}'")
    if not field or len(field.encode()) > MAX_FIELD:
        raise SpecError(node.place, f"the scheme needs a 'name' of 1 to {MAX_FIELD} bytes")
    if where != 'query' and not re.fullmatch(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+", field):
        raise SpecError(node.at('name'), f"'{field}' cannot be the name of a {where}")
    if where == 'header' and field.lower().replace('_', '-') in _OTHER_HEADERS:
        raise SpecError(node.at('name'), f"the header '{field}' has another use than to carry a key")
    return where, field
