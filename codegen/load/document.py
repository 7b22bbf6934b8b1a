# SPDX-License-Identifier: MIT
"""OpenAPI documents to operations that have no names yet."""

import dataclasses
import re
from typing import Optional

from ..base import domains, templates
from ..base.model import Operation
from ..base.problems import Mistakes, Place, SpecError
from ..base.texts import cut, plain
from . import pagination, requests, rows, surface, workflows
from .bodies import ANY_ANSWER, UNREAD_ANSWER, Bodies, Body
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
                         'x-idempotent', 'x-outcome', 'x-large-answer', 'x-experimental', 'x-pagination', 'x-rows',
                         'x-summary-fields', 'x-from-key', 'x-also'}
_WORKFLOW_EXTENSIONS = {'x-read-only', 'x-destructive', 'x-idempotent', 'x-large-answer', 'x-calls', 'x-may-call',
                        'x-rows'}
_ALSO_KEYS = {'name', 'tag', 'summary', 'description'}

# read-only, destructive, idempotent, unless the operation says otherwise
_HINTS = {'get': (True, False, True), 'head': (True, False, True), 'options': (True, False, True),
          'delete': (False, True, False)}
_NO_HINTS = (False, False, False)


@dataclasses.dataclass
class Tag:
    """A domain, as the root document announces it."""

    name: str
    description: str
    file: str    # the document that holds its operations
    place: Place
    workflows: bool = False  # what the document holds are workflows


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
    mistakes: object   # Mistakes of a document of others; None of our own
    surface: object    # base.surface.Surface; None where the set has none


def load(path, problems, drafts=None):
    """Reads the document and all it refers to, with drafts for files: Documents, or None.

    What is wrong with an operation is reported, and the operation left out: of our own documents among the problems,
    of others among the mistakes.
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
        # Our own set of documents is held to the letter; a stranger's may carry any extension, and mistakes.
        self.strict = 'paths' not in root
        self.mistakes = None if self.strict else Mistakes(self.root.label)
        self.problems = self.problems if self.strict else self.mistakes
        self.nodes = Nodes(self.library, self.problems, self.strict, root['openapi'].startswith('3.0'))
        self.parameters = Parameters(self.nodes)
        self.bodies = Bodies(self.nodes)
        self.security = Security(self.nodes, self.root)
        self._check_document(root)
        files = self._read_set(root) if self.strict else self._read_whole(root)
        for file in files:
            self._read_components(file)
            for error in file.resources.mistakes():
                self.problems.add(error)
        self.problems.attempt(self.security.check)
        info = root.get('info') if isinstance(root.get('info'), Map) else Map(self.root, 1)
        title, version = (self.problems.attempt(text, info, key) or '' for key in ('title', 'version'))
        # What is wrong with the server is an error of each operation that it applies to.
        url, base = self.nodes.attempt_part(root, 'servers', requests.server, root) or ('', '')
        return Documents(title, version, url, base, self.root, self.strict, self.nodes, self.tags, self.operations,
                         files, self.library, self.mistakes,
                         self.problems.attempt(self._surface) if self.strict else None)

    @staticmethod
    def _document(file):
        root = file.root
        if not isinstance(root, Map) or not re.match(r'3\.[01]\.', str(root.get('openapi', ''))):
            place = root.at('openapi') if isinstance(root, Map) else Place(file.label, 1)
            raise SpecError(place, 'not an OpenAPI 3.0 or 3.1 document')
        return root

    def _check_document(self, document):
        self.problems.attempt(self.nodes.check_keys, document, _ROOT_KEYS)
        self.nodes.attempt_part(document, 'info', self._check_info, document)
        if document.get('jsonSchemaDialect', DIALECTS[0]) not in DIALECTS:
            raise SpecError(document.at('jsonSchemaDialect'), 'a dialect of JSON Schema that is not supported')
        if document['openapi'][:3] != self.root.root['openapi'][:3]:
            raise SpecError(document.at('openapi'), 'the root document is of OpenAPI '
                            f"{self.root.root['openapi']}: a set is of one version")

    def _check_info(self, document):
        if 'info' not in document:
            raise SpecError(document.place, "'info' is missing")
        info = mapping(document, 'info')
        self.problems.attempt(self.nodes.check_keys, info, _INFO_KEYS)
        return info

    def _read_components(self, file):
        """Reads what no operation may have read: a mistake is one wherever it stands."""
        if 'components' not in file.root:
            return
        components = self.nodes.attempt_part(file.root, 'components', mapping, file.root, 'components')
        if components is None:
            return
        self.problems.attempt(self.nodes.check_keys, components, _COMPONENT_KEYS)
        readers = (('parameters', self.parameters.one), ('requestBodies', self.bodies.component),
                   ('responses', self.bodies.response))
        attempt = self.nodes.attempt_part
        sections = {section: attempt(components, section, mapping, components, section) or {}
                    for section in components if section in _COMPONENT_KEYS}
        entries = sections.get('schemas', {})
        for name in entries:
            attempt(entries, name, self.nodes.schemas.component, file, name)
        for section, reader in readers:
            entries = sections.get(section, {})
            for name in entries:
                attempt(entries, name, reader, file, entries[name], entries.at(name))

    # ---- the two kinds of document -------------------------------------------

    def _tags(self, root):
        """The nodes of tags, each with its description."""
        tags = self.nodes.attempt_part(root, 'tags', sequence, root, 'tags') or []
        found = [self.nodes.attempt_part(tags, index, self._tag, tags, index) for index in range(len(tags))]
        return [tag for tag in found if tag is not None]

    def _tag(self, tags, index):
        tag = tags[index]
        if not isinstance(tag, Map) or not text(tag, 'name'):
            raise SpecError(tags.at(index), 'a tag must have a name')
        self.nodes.check_keys(tag, _TAG_KEYS, {'x-workflows'})
        return tag, self.nodes.description(tag, tag.place)

    def _read_set(self, root):
        """A root without paths: each tag names the document beside it that holds the paths of that domain."""
        files = [self.root]
        for node, description in self._tags(root):
            file = self.problems.attempt(self._file_of_tag, node)
            if file is not None:
                self.tags.append(Tag(node['name'], description, file.label, node.at('name'),
                                     self._extension(boolean, node, 'x-workflows', False)))
                files.append(file)
        for file, tag in zip(files[1:], self.tags):
            self.problems.attempt(self._read_domain, file, tag)
        if sum(tag.workflows for tag in self.tags) > 1:
            raise SpecError(root.at('tags'), 'more than one document of workflows')
        # They are no part of the API, so none of the bundle.
        self.nodes.left_out.update((id(root['tags']), index) for index, node in enumerate(root.get('tags', []))
                                   if isinstance(node, Map) and 'x-workflows' in node)
        return files

    def _file_of_tag(self, node):
        name, place = node['name'], node.at('name')
        domains.check(name, place)
        if any(tag.name == name for tag in self.tags):
            raise SpecError(place, f"the tag '{name}' stands here twice")
        return self.library.beside(name + '.yaml', place)

    def _surface(self):
        if not self.library.has_beside(surface.NAME):
            return None
        file = self.library.beside(surface.NAME, self.root.root.place)
        return surface.read(file, [tag.name for tag in self.tags])

    def _read_domain(self, file, tag):
        document = self._document(file)
        self._check_document(document)
        if 'paths' not in document:
            raise SpecError(document.place, "'paths' is missing")
        self._read_paths(file, document, tag)

    def _read_whole(self, root):
        """A document of its own."""
        for node, description in self._tags(root):
            self.tags.append(Tag(node['name'], description, self.root.label, node.at('name')))
        self._read_paths(self.root, root, None)
        return [self.root]

    def _read_paths(self, file, document, home):
        for path, found in requests.read(self.nodes, file, mapping(document, 'paths')):
            if found is None:
                self._leave_out(document['paths'], path, document)
            for request in found or ():
                self._read_operation(request, document, home)

    def _read_operation(self, request, document, home):
        described = self.nodes.attempt_part(request.item, request.method, self._operation, request, document, home)
        answer = self.problems.attempt(self._answer, request) or UNREAD_ANSWER
        if self.mistakes is not None:
            self.mistakes.known += 1
            self.mistakes.answers += described is not None and answer.is_unread
        if described is None:
            self._leave_out_request(request.method, request.path, (request.node, request.item, document))
            return
        if self.mistakes is not None:
            self.mistakes.keep(request.source)
        self._take_answer(described, answer)
        self.operations.append(described)

    # ---- what is left out --------------------------------------------------------

    def _leave_out(self, paths, path, document):
        """All operations of a path that cannot be read."""
        item = paths[path]
        methods = [method for method in requests.METHODS if isinstance(item, Map) and method in item]
        for method in methods:
            self._leave_out_request(method, path, (item[method], item, document))
        if not methods:
            self._leave_out_request('', path, (item, document))
        if self.mistakes is not None:
            self.mistakes.known += len(methods)

    def _leave_out_request(self, method, path, holders):
        if self.mistakes is None:
            return
        try:
            base = self._base([holder for holder in holders if isinstance(holder, Map)])
        except SpecError:
            base = None
        self.mistakes.leave_out(method, path, base)

    # ---- operations --------------------------------------------------------------

    def _operation(self, request, document, home):
        """The Described operation, without what it answers, or None where a parameter of it was refused."""
        node, method, place = mapping(request.item, request.method), request.method, request.place
        file = request.origin
        is_workflow = home is not None and home.workflows
        extensions = _WORKFLOW_EXTENSIONS if is_workflow else _OPERATION_EXTENSIONS
        known = self.problems.attempt(self.nodes.check_keys, node, _OPERATION_KEYS, extensions)
        scheme, key_optional = self.security.of(node, document, self.root.root)
        parameters, intact = self.parameters.read(file, request.item, node, scheme)
        if intact:
            check_path(request.path, parameters, place)
        body = self.bodies.request(file, node, method)
        hints = _HINTS.get(method, _NO_HINTS)
        experimental = self._extension(_evidence, node, 'x-experimental', '')
        operation = Operation(
            request=request.source, summary=self.nodes.words(node, 'summary', place),
            description=self.nodes.description(node, place) + _known_from(experimental), method=method.upper(),
            base=self._base((node, request.item, document)), scope=self._extension(text, node, 'x-scope', ''),
            plane=self._extension(_plane, node, 'x-plane', 'control'),
            read_only=self._extension(boolean, node, 'x-read-only', hints[0]),
            destructive=self._extension(boolean, node, 'x-destructive', hints[1]),
            idempotent=self._extension(boolean, node, 'x-idempotent', hints[2]),
            enterprise=self._extension(boolean, node, 'x-enterprise', False),
            outcome=self._extension(boolean, node, 'x-outcome', False),
            large_answer=self._extension(boolean, node, 'x-large-answer', False),
            experimental=experimental, scheme=scheme, key_optional=key_optional,
            from_key=self._extension(text, node, 'x-from-key', ''),
            deprecated=boolean(node, 'deprecated'), parameters=parameters, media=body.media if body else None,
            place=place)
        if is_workflow:
            workflows.read(operation, request, node)
        self._check_request(operation, request.path)
        described = Described(request, operation, text(node, 'operationId'), self._title(node, place),
                              self._tags_of(node), body, self._extension(self._further_tools, node, 'x-also', []),
                              home)
        return described if intact and known else None

    def _answer(self, request):
        """What an operation answers, which has no part in its requests: a mistake there leaves it as it is."""
        node = mapping(request.item, request.method)
        if self._has_no_responses(node):
            return ANY_ANSWER
        return self.bodies.responses(request.origin, node, request.place)

    def _take_answer(self, described, answer):
        operation, node = described.operation, described.request.node
        operation.response, operation.returns, operation.answers_json = answer.schema, answer.words, answer.is_json
        # An answer to HEAD has no body.
        operation.answers_nothing = answer.is_nothing or operation.method == 'HEAD'
        operation.answer_unread = answer.is_unread
        if not answer.is_unread:
            operation.pagination = self.problems.attempt(pagination.read, self.nodes, node, operation.parameters,
                                                         answer.schema)
            operation.rows = self.problems.attempt(rows.read, self.nodes, node, operation.pagination, answer.schema)
            if operation.rows and described.home is not None and described.home.workflows:
                self.problems.attempt(workflows.check_rows, operation, node)

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

    def _base(self, holders):
        """The path of the first server that applies, such as /v1. `holders`: what may list some, before the root."""
        for holder in (*holders, self.root.root):
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

    def _further_tools(self, node, key):
        also = sequence(node, key)
        return [self._further_tool(entry, also.at(index)) for index, entry in enumerate(also)]

    def _further_tool(self, entry, place):
        if not isinstance(entry, Map):
            raise SpecError(place, 'an object was expected')
        self.nodes.check_keys(entry, _ALSO_KEYS)
        return FurtherTool(text(entry, 'name'), text(entry, 'tag'), self._title(entry, place),
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
