# SPDX-License-Identifier: MIT
"""OpenAPI documents to operations that have no names yet."""

import dataclasses
import re
from typing import Optional

from ..base import domains, templates
from ..base.model import Operation
from ..base.problems import Place, SpecError
from ..base.texts import cut, plain
from . import pagination, requests
from .bodies import Answer, Bodies, Body
from .nodes import Nodes
from .parameters import Parameters, check_path
from .reading import boolean, extension, mapping, sequence, text
from .schema_reader import DIALECTS
from .security import Security
from .source import File, Library, Map

MAX_TITLE = 128

_ROOT_KEYS = {'openapi', 'info', 'servers', 'security', 'tags', 'paths', 'components', 'externalDocs',
              'webhooks', 'jsonSchemaDialect'}
_INFO_KEYS = {'title', 'summary', 'description', 'termsOfService', 'contact', 'license', 'version'}
_TAG_KEYS = {'name', 'description', 'externalDocs'}
_COMPONENT_KEYS = {'schemas', 'responses', 'parameters', 'examples', 'requestBodies', 'headers',
                   'securitySchemes', 'links', 'callbacks', 'pathItems'}
_OPERATION_KEYS = {'tags', 'summary', 'description', 'externalDocs', 'operationId', 'parameters',
                   'requestBody', 'responses', 'callbacks', 'deprecated', 'security', 'servers'}
_OPERATION_EXTENSIONS = {'x-scope', 'x-enterprise', 'x-plane', 'x-read-only', 'x-destructive',
                         'x-idempotent', 'x-large-answer', 'x-experimental', 'x-pagination', 'x-also'}
_ALSO_KEYS = {'name', 'tag', 'summary', 'description'}

# read-only, destructive, idempotent, unless the operation says otherwise
_HINTS = {'get': (True, False, True), 'head': (True, False, True), 'options': (True, False, True),
          'delete': (False, True, False)}
_NO_HINTS = (False, False, False)
_ANY_ANSWER = Answer(None, '', is_json=False, is_nothing=True)


@dataclasses.dataclass
class Tag:
    """A domain, as the root document announces it."""

    name: str
    description: str
    file: str    # the document that holds its operations
    place: Place


@dataclasses.dataclass
class FurtherTool:
    """A tool over an operation that has one already (`x-also`)."""

    name: str
    tag: str
    title: str
    description: str
    place: Place


@dataclasses.dataclass
class Described:
    """An operation as its document describes it. Nothing of it has a name yet."""

    request: requests.Request
    operation: Operation
    operation_id: str
    title: str
    tags: list           # as the operation lists them
    body: Optional[Body]
    further: list        # of FurtherTool
    home: Optional[Tag]  # in a set: whose document it stands in


@dataclasses.dataclass
class Documents:
    """What the documents say."""

    title: str
    version: str
    server: str        # the URL of the first server; '' where it is relative, or there is none
    base: str          # its path
    main: File
    strict: bool       # our own set of documents, whose names are written in it and not made by rule
    nodes: Nodes
    tags: list
    operations: list   # of Described
    files: list        # the root document and those of the tags, in their order
    library: Library


def load(path, problems, drafts=None):
    """Reads the document and all it refers to, with drafts for files: Documents, or None.

    What is wrong with an operation is reported, and the operation left out.
    """
    library = problems.attempt(Library, path, drafts)
    return None if library is None else problems.attempt(lambda: _Reader(library, problems).read())


class _Reader:
    def __init__(self, library, problems):
        self.library = library
        self.problems = problems
        self.root = library.main
        self.tags = []
        self.operations = []
        self.requests = {}  # (method, base, path without names): place

    def read(self):
        root = self._document(self.root)
        # Our own set of documents is held to the letter; a stranger's may carry any extension.
        self.strict = 'paths' not in root
        self.nodes = Nodes(self.library, self.problems, self.strict, root['openapi'].startswith('3.0'))
        self.parameters = Parameters(self.nodes)
        self.bodies = Bodies(self.nodes)
        self.security = Security(self.nodes, self.root)
        self._check_document(root)
        files = self._read_set(root) if self.strict else self._read_whole(root)
        for file in files:
            self._read_components(file)
        self.security.check()
        info = mapping(root, 'info')
        return Documents(text(info, 'title'), text(info, 'version'), requests.server_url(root),
                         requests.server_path(root) or '', self.root, self.strict, self.nodes, self.tags,
                         self.operations, files, self.library)

    @staticmethod
    def _document(file):
        root = file.root
        if not isinstance(root, Map) or not re.match(r'3\.[01]\.', str(root.get('openapi', ''))):
            place = root.at('openapi') if isinstance(root, Map) else Place(file.label, 1)
            raise SpecError(place, 'not an OpenAPI 3.0 or 3.1 document')
        if 'info' not in root:
            raise SpecError(root.place, "'info' is missing")
        return root

    def _check_document(self, document):
        self.nodes.check_keys(document, _ROOT_KEYS)
        self.nodes.check_keys(mapping(document, 'info'), _INFO_KEYS)
        if document.get('jsonSchemaDialect', DIALECTS[0]) not in DIALECTS:
            raise SpecError(document.at('jsonSchemaDialect'), 'a dialect of JSON Schema that is not supported')
        if document['openapi'][:3] != self.root.root['openapi'][:3]:
            raise SpecError(document.at('openapi'), 'the root document is of OpenAPI '
                            f"{self.root.root['openapi']}: a set is of one version")

    def _read_components(self, file):
        """Reads what no operation may have read: a mistake is one wherever it stands."""
        if 'components' not in file.root:
            return
        components = self.problems.attempt(mapping, file.root, 'components')
        if components is None:
            return
        self.nodes.check_keys(components, _COMPONENT_KEYS)
        readers = (('parameters', self.parameters.one), ('requestBodies', self.bodies.component),
                   ('responses', self.bodies.response))
        sections = {section: self.problems.attempt(mapping, components, section) or {} for section in components
                    if section in _COMPONENT_KEYS}
        for name in sections.get('schemas', {}):
            self.problems.attempt(self.nodes.schemas.component, file, name)
        for section, reader in readers:
            entries = sections.get(section, {})
            for name in entries:
                self.problems.attempt(reader, file, entries[name], entries.at(name))

    # ---- the two kinds of document -------------------------------------------

    def _tags(self, root):
        tags = sequence(root, 'tags')
        for index, tag in enumerate(tags):
            if not isinstance(tag, Map) or not text(tag, 'name'):
                raise SpecError(tags.at(index), 'a tag must have a name')
            self.nodes.check_keys(tag, _TAG_KEYS)
            yield tag

    def _read_set(self, root):
        """A root without paths: each tag names the document beside it that holds the paths of that domain."""
        files = [self.root]
        for node in self._tags(root):
            file = self.problems.attempt(self._file_of_tag, node)
            if file is not None:
                self.tags.append(Tag(node['name'], self.nodes.description(node, node.place), file.label,
                                     node.at('name')))
                files.append(file)
        for file, tag in zip(files[1:], self.tags):
            self.problems.attempt(self._read_domain, file, tag)
        return files

    def _file_of_tag(self, node):
        name, place = node['name'], node.at('name')
        domains.check(name, place)
        if any(tag.name == name for tag in self.tags):
            raise SpecError(place, f"the tag '{name}' stands here twice")
        return self.library.beside(name + '.yaml', place)

    def _read_domain(self, file, tag):
        document = self._document(file)
        self._check_document(document)
        if 'paths' not in document:
            raise SpecError(document.place, "'paths' is missing")
        self._read_paths(file, document, tag)

    def _read_whole(self, root):
        """A document of its own."""
        for node in self._tags(root):
            self.tags.append(Tag(node['name'], self.nodes.description(node, node.place), self.root.label,
                                 node.at('name')))
        self._read_paths(self.root, root, None)
        return [self.root]

    def _read_paths(self, file, document, home):
        for request in requests.read(self.nodes, file, mapping(document, 'paths')):
            described = self.problems.attempt(self._operation, request, document, home)
            if described is not None:
                self.operations.append(described)

    # ---- operations --------------------------------------------------------------

    def _operation(self, request, document, home):
        """The Described operation, or None where a parameter of it was refused."""
        node, method, place = request.node, request.method, request.place
        file = request.origin
        self.nodes.check_keys(node, _OPERATION_KEYS, _OPERATION_EXTENSIONS)
        scheme, key_optional = self.security.of(node, document, self.root.root)
        parameters, intact = self.parameters.read(file, request.item, node, scheme)
        if intact:
            check_path(request.path, parameters, place)
        body = self.bodies.request(file, node, method)
        answer = _ANY_ANSWER if self._has_no_responses(node) else self.bodies.responses(file, node, place)
        hints = _HINTS.get(method, _NO_HINTS)
        experimental = self._extension(_evidence, node, 'x-experimental', '')
        operation = Operation(
            request=request.source, summary=self.nodes.words(node, 'summary', place),
            description=self.nodes.description(node, place) + _known_from(experimental), method=method.upper(),
            base=self._base(request, document), scope=self._extension(text, node, 'x-scope', ''),
            plane=self._extension(_plane, node, 'x-plane', 'control'),
            read_only=self._extension(boolean, node, 'x-read-only', hints[0]),
            destructive=self._extension(boolean, node, 'x-destructive', hints[1]),
            idempotent=self._extension(boolean, node, 'x-idempotent', hints[2]),
            enterprise=self._extension(boolean, node, 'x-enterprise', False),
            large_answer=self._extension(boolean, node, 'x-large-answer', False),
            experimental=experimental,
            pagination=pagination.read(self.nodes, node, parameters, answer.schema),
            scheme=scheme, key_optional=key_optional, deprecated=boolean(node, 'deprecated'),
            parameters=parameters, media=body.media if body else None, response=answer.schema,
            returns=answer.words, answers_json=answer.is_json,
            # An answer to HEAD has no body.
            answers_nothing=answer.is_nothing or method == 'head', place=place)
        self._check_request(operation, request.path)
        described = Described(request, operation, text(node, 'operationId'), self._title(node, place),
                              self._tags_of(node), body, list(self._further_tools(node)), home)
        return described if intact else None

    def _check_request(self, operation, path):
        sent = (operation.method, operation.base, templates.shape(path))
        if sent in self.requests:
            raise SpecError(operation.place, f'{operation.method} {path} stands already at {self.requests[sent]}')
        self.requests[sent] = operation.place

    @staticmethod
    def _tags_of(node):
        tags = sequence(node, 'tags')
        if not all(isinstance(tag, str) for tag in tags):
            raise SpecError(node.at('tags'), 'a tag must be a name')
        return tags

    def _has_no_responses(self, node):
        """OpenAPI 3.1 lets an operation say nothing of its responses; our own documents do not."""
        return 'responses' not in node and not self.strict and self.root.root['openapi'].startswith('3.1')

    def _extension(self, read, node, key, default):
        return extension(read, node, key, default, self.strict)

    def _base(self, request, document):
        """The path of the first server that applies, such as /v1."""
        for holder in (request.node, request.item, document, self.root.root):
            requests.check_server(self.nodes, holder)
            path = requests.server_path(holder)
            if path is not None:
                return path
        return ''

    def _title(self, node, place):
        title = plain(self.nodes.words(node, 'summary', place))
        if self.strict and len(title.encode()) > MAX_TITLE:
            raise SpecError(node.at('summary'), f'a title has at most {MAX_TITLE} bytes')
        return cut(title, MAX_TITLE)

    def _further_tools(self, node):
        also = sequence(node, 'x-also')
        for index, entry in enumerate(also):
            place = also.at(index)
            if not isinstance(entry, Map):
                raise SpecError(place, 'an object was expected')
            self.nodes.check_keys(entry, _ALSO_KEYS)
            yield FurtherTool(text(entry, 'name'), text(entry, 'tag'), self._title(entry, place),
                              self.nodes.description(entry, place), place)


def _evidence(node, key):
    words = text(node, key)
    if not words.strip() or words[-1] == '.':
        raise SpecError(node.at(key), f"'{key}' must say what the operation is known from, without a full stop")
    return words


def _known_from(evidence):
    """The sentence that ends the description of an experimental operation."""
    return f' Experimental: known only from {evidence}.' if evidence else ''


def _plane(node, key):
    if node[key] not in ('control', 'data'):
        raise SpecError(node.at(key), f"'{key}' must be control or data")
    return node[key]
