# SPDX-License-Identifier: MIT
"""Our set of documents, as an operation to be imported finds it."""

import urllib.parse
from collections import Counter

from ..base.problems import Place, Problems, SpecError
from ..base.templates import braces, rename, shape
from ..load.nodes import Nodes
from ..load.reading import mapping, sequence, text
from ..load.requests import METHODS
from ..load.source import Library, Map
from ..name import derive, names
from .inputs import InputReader
from .paths import common, server_path
from .reuse import Stock
from .text import Tree


class Own:
    """The set whose root document is at `path`; `drafts` stand for files, as in a Library."""

    def __init__(self, path, drafts=None):
        self.library = Library(path, drafts)
        self.main = self.library.main
        root = self.main.root
        if not isinstance(root, Map) or not str(root.get('openapi', '')).startswith('3.1.') or 'paths' in root:
            raise SpecError(Place(self.main.label, 1), 'not the root document of a set of OpenAPI 3.1')
        self.files = {}  # domain: File
        tags = sequence(root, 'tags')
        for index, tag in enumerate(tags):
            name = text(tag, 'name') if isinstance(tag, Map) else ''
            file = self.library.beside(name + '.yaml', tags.at(index))
            if not isinstance(file.root, Map) or not isinstance(file.root.get('paths'), Map):
                raise SpecError(Place(file.label, 1), "'paths' is missing")
            self.files[name] = file
        # What is wrong here is the generator's to report, with all that is left open.
        self.nodes = Nodes(self.library, Problems(), False, False)

    def operations(self):
        """(domain, path, method, node, place) of each"""
        for domain, file in self.files.items():
            for path, item in file.root['paths'].items():
                for method in METHODS:
                    if method in item:
                        yield domain, path, method, mapping(item, method), item.at(method)

    def base(self, domain, path, node=None):
        """The server path of an operation there, or of one that says nothing of servers."""
        document = self.files[domain].root if domain in self.files else Map(self.main, 1)
        return server_path((node, document.get('paths', {}).get(path), document, self.main.root)) or ''

    def refuse_known(self, name, method, base, path):
        """Refuses an operation that is there, and the name of another."""
        for domain, other, verb, node, place in self.operations():
            if (verb, shape(other), self.base(domain, other, node)) == (method, shape(path), base):
                raise SpecError(place, f'{method.upper()} {base}{other} stands here already')
            if node.get('operationId') == name:
                raise SpecError(place, f"the name '{name}' is taken: choose another with --name")

    def domain_for(self, path, tags):
        """The domain that has the path, that their tag names, or whose paths begin most like it."""
        of_paths = {domain: max((common(other, path) for other in file.root['paths']), default=0)
                    for domain, file in self.files.items()}
        for domain, file in self.files.items():
            if shape(path) in map(shape, file.root['paths']):
                return domain
        for tag in tags:
            if derive.domain(tag) in self.files:
                return derive.domain(tag)
        most = max(of_paths.values(), default=0)
        nearest = [domain for domain, length in of_paths.items() if length == most]
        if most and len(nearest) == 1:
            return nearest[0]
        raise SpecError(self.main.root.place, f"the domain of {path} is not clear: choose one with --domain, such "
                                              'as ' + ', '.join(nearest))


class OwnDomain:
    """A domain of the set, which may be a new one."""

    def __init__(self, own, name):
        self.name = name
        self.file = own.files.get(name)  # None: to be made
        self._own = own
        root = own.library.main
        files = ([('', self.file)] if self.file else []) + [(root.label.rsplit('/', 1)[-1], root)]
        self.stock = Stock(files, own.nodes.schemas, InputReader(own.nodes).read)

    @property
    def paths(self):
        return self.file.root['paths'] if self.file else {}

    def path_like(self, path):
        """The path with our names for its parameters: those of the path that it is or goes on from."""
        wanted = [names.snake(name) or name for name in braces(path)]
        begun = [other for other in self.paths if (shape(path) + '/').startswith(shape(other) + '/')]
        known = braces(max(begun, key=len, default=''))
        ours = known + wanted[len(known):]
        return rename(path, ours if len(set(ours)) == len(ours) else wanted)

    def servers_for(self, path, base):
        """What an operation has to say to be served at the base; nothing where that is so anyway."""
        if base is None or self._own.base(self.name, path) == base:
            return []
        servers = sequence(self._own.main.root, 'servers')
        url = urllib.parse.urlsplit(text(servers[0], 'url') if servers else '')
        return [Tree(self._own.main.root.place, {'url': url._replace(path=base or '/').geturl().rstrip('/') or '/'})]

    def usual_errors(self):
        """The answers that all operations but the public ones have from one component: {code: reference}"""
        counts = Counter()
        every = 0
        for domain, _, _, node, _ in self._own.operations():
            if node.get('security') == []:
                continue
            every += 1
            responses = node.get('responses')
            for code, answer in responses.items() if isinstance(responses, Map) else ():
                if isinstance(answer, Map) and '$ref' in answer and not code.startswith('2'):
                    target = self._own.library.resolve(answer['$ref'], self._own.files[domain], answer.place)
                    counts[code, target.file, target.tokens] += 1
        root = self._own.main
        name = root.label.rsplit('/', 1)[-1]
        return {code: f'{name}#/' + '/'.join(tokens) for (code, file, tokens), count in sorted(
            counts.items(), key=lambda entry: entry[0][0]) if count == every and file is root}

    def component_names(self):
        """The names that components have anywhere in the set, as structures have to differ."""
        return {name for file in [self._own.main, *self._own.files.values()]
                for name in ((file.root.get('components') or {}).get('schemas') or {})}
