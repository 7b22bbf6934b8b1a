# SPDX-License-Identifier: MIT
"""The paths of a document: which requests there are, and where each is described."""

import re
import urllib.parse
from typing import NamedTuple

from ..base.problems import Place, SpecError
from .reading import mapping, sequence, text
from .source import File, Map

METHODS = ('get', 'put', 'post', 'delete', 'patch', 'head', 'options')

_PATH_KEYS = {'summary', 'description', 'servers', 'parameters', 'trace'} | set(METHODS)
_REFERENCE_KEYS = {'$ref', 'summary', 'description'}
_SERVER_KEYS = {'url', 'description', 'variables'}
_HOST = r'([A-Za-z0-9._~-]+|\[[0-9A-Fa-f:.]+\])(:[0-9]+)?'
MAX_URL = 2048  # as in the library


class Request(NamedTuple):
    """A method of a path."""

    method: str
    path: str
    item: Map    # the path item
    origin: File  # the file that holds it
    node: object  # the operation, which should be a Map
    place: Place

    @property
    def source(self):
        return f'{self.method.upper()} {self.path}'


def read(nodes, file, paths):
    """The requests of a document by their paths, in its order; None of a path that has a mistake."""
    for path in paths:
        if not path.startswith('x-') or nodes.strict:
            yield path, nodes.attempt_part(paths, path, _requests_of, nodes, file, paths, path)


def _requests_of(nodes, file, paths, path):
    if not path.startswith('/'):
        raise SpecError(paths.at(path), f"the path '{path}' does not begin with /")
    if not re.fullmatch(r"(/([A-Za-z0-9._~!$&'()*+,;=:@%-]|\{[^{}/]+\})*)+", path):
        raise SpecError(paths.at(path), f"the path '{path}' holds what a URL has to encode")
    if isinstance(paths[path], Map) and '$ref' in paths[path]:
        nodes.check_keys(paths[path], _REFERENCE_KEYS)
    item, origin, _ = nodes.follow(paths[path], file, paths.at(path))
    if 'trace' in item:
        nodes.attempt_part(item, 'trace', _refuse_trace, item)
    nodes.check_keys(item, _PATH_KEYS)
    return [Request(method, path, item, origin, item[method], item.at(method)) for method in METHODS if method in item]


def _refuse_trace(item):
    raise SpecError(item.at('trace'), 'TRACE is not supported: its answer repeats the API key')


def check_server(nodes, holder):
    """Checks the keys of the first server listed there."""
    for server in sequence(holder, 'servers')[:1]:
        if isinstance(server, Map):
            nodes.check_keys(server, _SERVER_KEYS)


def server_path(holder):
    """The path of the first server listed there, such as /v1; None where none is."""
    url, place = _first_server(holder)
    if url is None:
        return None
    # A server's URL may be relative; what it is relative to is the base URL's to say.
    path = urllib.parse.urljoin('/', url.path).rstrip('/')
    if path and not re.fullmatch(r'(/[A-Za-z0-9._~-]+)+', path):
        raise SpecError(place, f"the server path '{path}' is not plain")
    return path


def server(holder):
    """(URL, path) of the first server listed there; '' for a URL that is relative, and for what is not there."""
    return _server_url(holder), server_path(holder) or ''


def _server_url(holder):
    url, place = _first_server(holder)
    if url is None or not url.scheme:
        return ''
    # The library checks the URL as it does a user's: this only keeps out what it would refuse from everybody.
    if url.scheme not in ('http', 'https') or not re.fullmatch(_HOST, url.netloc) or url.query or url.fragment:
        raise SpecError(place, f"'{url.geturl()}' is not the https:// URL of a server")
    return f'{url.scheme}://{url.netloc}{server_path(holder)}'


def _first_server(holder):
    """(the parts of the first server's URL, with the default of each variable, or None, its place)"""
    servers = sequence(holder, 'servers')
    if not servers:
        return None, None
    server = servers[0]
    if not isinstance(server, Map) or 'url' not in server:
        raise SpecError(servers.at(0), "a server must have a 'url'")
    place = server.at('url')
    url = text(server, 'url')
    _check_length(url, place)
    for name in dict.fromkeys(re.findall(r'\{([^{}]*)\}', url)):
        default = _default(server, name, place)
        _check_length(default, place)
        url = url.replace(f'{{{name}}}', default)
        _check_length(url, place)
    try:
        parts = urllib.parse.urlsplit(url)
        _ = parts.port  # which is checked when it is asked for
        return parts, place
    except ValueError:
        raise SpecError(place, f"'{server['url']}' is not a URL") from None


def _check_length(url, place):
    if len(url) > MAX_URL:
        raise SpecError(place, f"a server's URL has at most {MAX_URL} characters")


def _default(server, name, place):
    variables = mapping(server, 'variables') if 'variables' in server else {}
    if name not in variables:
        raise SpecError(place, f"the server's URL names {{{name}}}, which is no variable")
    default = mapping(variables, name).get('default')
    if not isinstance(default, str):
        raise SpecError(variables.at(name), f"the variable '{name}' must have a 'default', which is text")
    return default
