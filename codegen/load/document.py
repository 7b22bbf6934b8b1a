# SPDX-License-Identifier: MIT
"""OpenAPI documents to the model."""

import functools
import re

from ..model import Domain, Model, Operation, Tool
from ..naming import derive, names
from ..naming.assign import Claim, settle
from ..naming.lock import Lock
from ..problems import Place, Problems, SpecError
from ..writer import plain
from . import requests, templates
from .bodies import Bodies
from .nodes import Nodes
from .parameters import Parameters, path_template
from .schema import Schema, boolean, extension, mapping, sequence, text
from .schema_reader import DIALECTS
from .source import Library, Map
from .texts import cut

LONGEST_TITLE = 128

_ROOT_KEYS = {'openapi', 'info', 'servers', 'security', 'tags', 'paths', 'components', 'externalDocs',
              'webhooks', 'jsonSchemaDialect'}
_INFO_KEYS = {'title', 'summary', 'description', 'termsOfService', 'contact', 'license', 'version'}
_TAG_KEYS = {'name', 'description', 'externalDocs'}
_COMPONENT_KEYS = {'schemas', 'responses', 'parameters', 'examples', 'requestBodies', 'headers',
                   'securitySchemes', 'links', 'callbacks', 'pathItems'}
_OPERATION_KEYS = {'tags', 'summary', 'description', 'externalDocs', 'operationId', 'parameters',
                   'requestBody', 'responses', 'callbacks', 'deprecated', 'security', 'servers'}
_OPERATION_EXTENSIONS = {'x-scope', 'x-enterprise', 'x-plane', 'x-read-only', 'x-destructive',
                         'x-idempotent', 'x-large-answer', 'x-also'}
_ALSO_KEYS = {'name', 'tag', 'summary', 'description'}

# read-only, destructive, idempotent, unless the operation says otherwise
_HINTS = {'get': (True, False, True), 'head': (True, False, True), 'options': (True, False, True),
          'delete': (False, True, False)}
_NO_HINTS = (False, False, False)
# Of two parameters that would be the same argument, the one further to the left is it.
_LOCATIONS = ('path', 'query', 'header', 'cookie')


def load(path, lock=Lock(None, ''), drafts=None):
    """Reads the document and all it refers to, with drafts for files. Returns (model or None, problems).

    `lock` has the names that earlier runs gave.
    """
    problems = Problems()
    library = problems.attempt(Library, path, drafts)
    if library is None:
        return None, problems
    model = problems.attempt(lambda: _Reader(library, problems, lock).read())
    return (None if problems else model), problems


class _Reader:
    def __init__(self, library, problems, lock):
        self.library = library
        self.problems = problems
        self.lock = lock
        self.root = library.main
        self.domains = {}
        self.tools = {}       # name: Tool
        self.operations = {}  # name: Operation
        self.requests = {}    # (method, base, path without names): place
        self.also = []        # tools to be put into their domains once all are known

    def read(self):
        root = self._document(self.root)
        # Our own set of documents is held to the letter; a stranger's may carry any extension.
        self.strict = 'paths' not in root
        self.nodes = Nodes(self.library, self.problems, self.strict, root['openapi'].startswith('3.0'))
        self.parameters = Parameters(self.nodes)
        self.bodies = Bodies(self.nodes)
        self._check_document(root)
        files = self._read_set(root) if self.strict else self._read_whole(root)
        for file in files:
            self._read_components(file)
        self._place_further_tools()
        if not self.operations and not self.problems:
            # C has no empty tables.
            self.problems.report(root.place, 'there is no operation')
        info = mapping(root, 'info')
        return Model(text(info, 'title'), text(info, 'version'), self.root.label, self.strict,
                     [domain for domain in self.domains.values() if domain.operations or domain.tools], files,
                     self.library.resolve, self.library.paths)

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
        for tag in self._tags(root):
            name = tag['name']
            file = self.problems.attempt(self._domain_file, name, tag)
            if file is not None:
                self.domains[name] = Domain(name, self.nodes.description(tag, tag.place), file.label)
                files.append(file)
        for file, name in zip(files[1:], list(self.domains)):
            self.problems.attempt(self._read_domain, file, name)
        return files

    def _domain_file(self, name, tag):
        names.check_domain(name, tag.at('name'))
        if name in self.domains:
            raise SpecError(tag.at('name'), f"the tag '{name}' stands here twice")
        return self.library.beside(name + '.yaml', tag.at('name'))

    def _read_domain(self, file, domain):
        document = self._document(file)
        self._check_document(document)
        if 'paths' not in document:
            raise SpecError(document.place, "'paths' is missing")
        for request in requests.read(self.nodes, file, mapping(document, 'paths')):
            self.problems.attempt(self._read_named, request, document, domain)

    def _read_named(self, request, document, domain):
        """An operation of our own: what it is called, and where it belongs, is written there."""
        node = request.node
        if 'operationId' not in node:
            raise SpecError(request.place, "'operationId' is missing: it names the C function and the tool")
        name = text(node, 'operationId')
        names.check_operation(name, node.at('operationId'), self._longest_name())
        if list(self._tags_of(node)) != [domain]:
            raise SpecError(node.at('tags') if 'tags' in node else request.place,
                            f"the tags of an operation in this document must be [{domain}]")
        self._read_operation(request, document, name, self.domains[domain])

    def _read_whole(self, root):
        """A document of its own: names and domains are made by rule."""
        for tag in self._tags(root):
            self._domain(derive.domain(tag['name']), self.nodes.description(tag, tag.place))
        found = list(requests.read(self.nodes, self.root, mapping(root, 'paths')))
        for request, name in zip(found, self._name_operations(found)):
            self.problems.attempt(self._read_derived, request, root, name)
        return [self.root]

    def _read_derived(self, request, root, name):
        tags = self._tags_of(request.node)
        domain = derive.domain(tags[0]) if tags else derive.domain_of_path(request.path)
        self._read_operation(request, root, name, self._domain(domain, ''))

    def _name_operations(self, found):
        claims = []
        for request in found:
            operation_id = self.problems.attempt(text, request.node, 'operationId') or ''
            candidates, rank = derive.operation(request.method, request.path, operation_id)
            claims.append(Claim(request.source, candidates, rank, request.place,
                                self.lock.name('operation', '', request.source)))
        settle(claims, names.symbols, names.RESERVED | set(self.lock.names('structure')))
        return [claim.name for claim in claims]

    def _domain(self, name, description):
        domain = self.domains.setdefault(name, Domain(name, description, self.root.label))
        domain.description = domain.description or description
        return domain

    @staticmethod
    def _tags_of(node):
        tags = sequence(node, 'tags')
        if not all(isinstance(tag, str) for tag in tags):
            raise SpecError(node.at('tags'), 'a tag must be a name')
        return tags

    # ---- operations --------------------------------------------------------------

    def _read_operation(self, request, document, name, domain):
        node, method, place, path = request.node, request.method, request.place, request.path
        file = request.origin
        self.nodes.check_keys(node, _OPERATION_KEYS, _OPERATION_EXTENSIONS)
        parameters, intact = self.parameters.read(file, request.item, node)
        pinned = functools.partial(self.lock.name, 'argument', name)
        if not self.strict:
            self._name_arguments(name, parameters, pinned)
        if intact:
            path = path_template(path, parameters, place)
        arguments = Schema(place, types=('object',), additional=False, additional_stated=True,
                           properties={parameter.argument: parameter.schema for parameter in parameters},
                           required=[parameter.argument for parameter in parameters if parameter.required])
        lines = {parameter.argument: parameter.place for parameter in parameters}
        body, media = self.bodies.request(file, node, method, arguments, lines, pinned)
        response, returns = (None, '') if self._has_no_responses(node) else self.bodies.responses(file, node, place)
        hints = _HINTS.get(method, _NO_HINTS)
        operation = Operation(
            name=name, request=request.source, domain=domain.name,
            summary=self.nodes.words(node, 'summary', place),
            description=self.nodes.description(node, place), method=method.upper(),
            base=self._base(request, document), path=path, scope=self._extension(text, node, 'x-scope', ''),
            plane=self._extension(_plane, node, 'x-plane', 'control'),
            read_only=self._extension(boolean, node, 'x-read-only', hints[0]),
            destructive=self._extension(boolean, node, 'x-destructive', hints[1]),
            idempotent=self._extension(boolean, node, 'x-idempotent', hints[2]),
            enterprise=self._extension(boolean, node, 'x-enterprise', False),
            large_answer=self._extension(boolean, node, 'x-large-answer', False),
            public=self._is_public(node, document), deprecated=boolean(node, 'deprecated'),
            parameters=parameters, body=body, media=media, arguments=arguments, response=response,
            returns=returns, place=place)
        self._check_arguments(operation, lines)
        if name in self.operations:
            raise SpecError(place, f"the operation '{name}' stands already at {self.operations[name].place}")
        sent = (operation.method, operation.base, templates.shape(path))
        if sent in self.requests:
            raise SpecError(place, f'{operation.method} {path} stands already at {self.requests[sent]}')
        self.requests[sent] = place
        self.operations[name] = operation
        domain.operations.append(operation)
        self._add_tool(Tool(name, self._title(node, place) or name, operation.description or request.source,
                            domain.name, operation, place))
        self._read_also(node, operation)

    def _longest_name(self):
        return names.LONGEST_OWN_OPERATION if self.strict else names.LONGEST_OPERATION

    def _name_arguments(self, operation, parameters, pinned):
        """Gives the parameters of another's operation arguments that differ."""
        claims = []
        for parameter in parameters:
            rank = 2 * _LOCATIONS.index(parameter.location) + (parameter.argument != parameter.wire)
            candidates = derive.argument(parameter.argument, parameter.location, parameter.wire)
            claims.append(Claim(parameter.source, candidates, rank, parameter.place, pinned(parameter.source)))
        # The members of the body find their names later, but keep those they had.
        settle(claims, lambda name: [name], self.lock.arguments_of_body(operation))
        for parameter, claim in zip(parameters, claims):
            parameter.argument = claim.name

    def _has_no_responses(self, node):
        """OpenAPI 3.1 lets an operation say nothing of its responses; our own documents do not."""
        return 'responses' not in node and not self.strict and self.root.root['openapi'].startswith('3.1')

    def _extension(self, read, node, key, default):
        return extension(read, node, key, default, self.strict)

    def _is_public(self, node, document):
        for holder in (node, document, self.root.root):
            if 'security' in holder:
                return not sequence(holder, 'security')
        return False

    def _base(self, request, document):
        """The path of the first server that applies, such as /v1."""
        for holder in (request.node, request.item, document, self.root.root):
            requests.check_server(self.nodes, holder)
            path = requests.server_path(holder)
            if path is not None:
                return path
        return ''

    def _check_arguments(self, operation, lines):
        fields = {}
        for name in operation.arguments.properties:
            names.check_argument(name, lines[name])
            field = names.field(name)
            if self.strict and field in fields:
                self.problems.report(lines[name], f"'{name}' and '{fields[field]}' are the same field "
                                                  f"'{field}' in C")
            fields[field] = name
        seen = {}
        for parameter in operation.parameters:
            if parameter.argument in seen:
                self.problems.report(parameter.place, 'two parameters are the argument '
                                     f"'{parameter.argument}', the other at {seen[parameter.argument]}: "
                                     "rename one with 'x-argument'")
            seen[parameter.argument] = parameter.place
        for name in operation.arguments.required:
            if name not in operation.arguments.properties:
                self.problems.report(operation.place, f"the body requires '{name}', which is not declared")

    # ---- tools -----------------------------------------------------------------------------

    def _title(self, node, place):
        title = plain(self.nodes.words(node, 'summary', place))
        if self.strict and len(title.encode()) > LONGEST_TITLE:
            raise SpecError(node.at('summary'), f'a title has at most {LONGEST_TITLE} bytes')
        return cut(title, LONGEST_TITLE)

    def _add_tool(self, tool):
        if tool.name in self.tools:
            before = self.tools[tool.name].place
            raise SpecError(tool.place, f"the tool '{tool.name}' stands already at {before}")
        self.tools[tool.name] = tool
        self.also.append(tool)

    def _read_also(self, node, operation):
        also = sequence(node, 'x-also')
        for index, entry in enumerate(also):
            place = also.at(index)
            if not isinstance(entry, Map):
                raise SpecError(place, 'an object was expected')
            self.nodes.check_keys(entry, _ALSO_KEYS)
            name = text(entry, 'name')
            names.check_operation(name, place, self._longest_name())
            domain = text(entry, 'tag') or operation.domain
            if domain not in self.domains:
                raise SpecError(place, f"there is no tag '{domain}'")
            title = self._title(entry, place) or name
            self._add_tool(Tool(name, title, self.nodes.description(entry, place), domain, operation, place))

    def _place_further_tools(self):
        """Tools stand in the order of their domain's operations; what other domains lend comes last."""
        for tool in self.also:
            if tool.domain == tool.operation.domain:
                self.domains[tool.domain].tools.append(tool)
        for tool in self.also:
            if tool.domain != tool.operation.domain:
                self.domains[tool.domain].tools.append(tool)


def _plane(node, key):
    if node[key] not in ('control', 'data'):
        raise SpecError(node.at(key), f"'{key}' must be control or data")
    return node[key]
