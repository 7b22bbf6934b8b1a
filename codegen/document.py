# SPDX-License-Identifier: MIT
"""OpenAPI documents to the model."""

import re
import urllib.parse

from . import names
from .bodies import Bodies
from .model import Domain, Model, Operation, Tool
from .nodes import Nodes
from .parameters import Parameters, path_template
from .problems import Place, Problems, SpecError
from .schema import Schema, boolean, mapping, sequence, text
from .source import Library, Map

METHODS = ('get', 'put', 'post', 'delete', 'patch', 'head')

_ROOT_KEYS = {'openapi', 'info', 'servers', 'security', 'tags', 'paths', 'components', 'externalDocs',
              'webhooks'}
_INFO_KEYS = {'title', 'summary', 'description', 'termsOfService', 'contact', 'license', 'version'}
_TAG_KEYS = {'name', 'description', 'externalDocs'}
_SERVER_KEYS = {'url', 'description', 'variables'}
_COMPONENT_KEYS = {'schemas', 'responses', 'parameters', 'examples', 'requestBodies', 'headers',
                   'securitySchemes', 'links', 'callbacks', 'pathItems'}
_PATH_KEYS = {'summary', 'description', 'servers', 'parameters'} | set(METHODS)
_OPERATION_KEYS = {'tags', 'summary', 'description', 'externalDocs', 'operationId', 'parameters',
                   'requestBody', 'responses', 'callbacks', 'deprecated', 'security', 'servers'}
_OPERATION_EXTENSIONS = {'x-scope', 'x-enterprise', 'x-plane', 'x-read-only', 'x-destructive',
                         'x-idempotent', 'x-also'}
_ALSO_KEYS = {'name', 'tag', 'summary', 'description'}

# read-only, destructive, idempotent, unless the operation says otherwise
_HINTS = {'get': (True, False, True), 'head': (True, False, True), 'delete': (False, True, False)}
_NO_HINTS = (False, False, False)


def load(path, drafts=None):
    """Reads the document and all it refers to, with drafts for files. Returns (model or None, problems)."""
    problems = Problems()
    library = problems.attempt(Library, path, drafts)
    if library is None:
        return None, problems
    model = problems.attempt(lambda: _Reader(library, problems).read())
    return (None if problems else model), problems


class _Reader:
    def __init__(self, library, problems):
        self.library = library
        self.problems = problems
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
        self._check_document(self.root, root)
        files = self._read_set(root) if self.strict else self._read_whole(root)
        for file in files:
            self._read_components(file)
        self._place_further_tools()
        info = mapping(root, 'info')
        return Model(text(info, 'title'), text(info, 'version'), self.root.label,
                     [domain for domain in self.domains.values() if domain.operations or domain.tools], files,
                     self.library.resolve)

    @staticmethod
    def _document(file):
        root = file.root
        if not isinstance(root, Map) or not re.match(r'3\.[01]\.', str(root.get('openapi', ''))):
            place = root.at('openapi') if isinstance(root, Map) else Place(file.label, 1)
            raise SpecError(place, 'not an OpenAPI 3.0 or 3.1 document')
        if 'info' not in root:
            raise SpecError(root.place, "'info' is missing")
        return root

    def _check_document(self, file, document):
        self.nodes.check_keys(document, _ROOT_KEYS)
        self.nodes.check_keys(mapping(document, 'info'), _INFO_KEYS)
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
        for name in self._entries(components, 'schemas'):
            self.problems.attempt(self.nodes.schemas.component, file, name)
        for section, reader in readers:
            entries = self._entries(components, section)
            for name in entries:
                self.problems.attempt(reader, file, entries[name], entries.at(name))

    def _entries(self, components, section):
        return (self.problems.attempt(mapping, components, section) or {}) if section in components else {}

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
            self.problems.attempt(self._read_paths, file, name)
        return files

    def _domain_file(self, name, tag):
        names.check_domain(name, tag.at('name'))
        if name in self.domains:
            raise SpecError(tag.at('name'), f"the tag '{name}' stands here twice")
        return self.library.beside(name + '.yaml', tag.at('name'))

    def _read_whole(self, root):
        for tag in self._tags(root):
            self.problems.attempt(self._add_domain, tag)
        self._read_paths(self.root, None)
        return [self.root]

    def _add_domain(self, tag):
        name = names.slug(tag['name'])
        names.check_domain(name, tag.at('name'))
        self.domains.setdefault(name, Domain(name, self.nodes.description(tag, tag.place), self.root.label))

    def _read_paths(self, file, domain):
        document = self._document(file)
        self._check_document(file, document)
        if 'paths' not in document:
            raise SpecError(document.place, "'paths' is missing")
        paths = mapping(document, 'paths')
        for path in paths:
            self.problems.attempt(self._read_path, file, document, paths, path, domain)

    def _read_path(self, file, document, paths, path, domain):
        item = mapping(paths, path)
        if not path.startswith('/'):
            raise SpecError(paths.at(path), f"the path '{path}' does not begin with /")
        if not re.fullmatch(r"(/([A-Za-z0-9._~!$&'()*+,;=:@%-]|\{[^{}/]+\})*)+", path):
            raise SpecError(paths.at(path), f"the path '{path}' holds what a URL has to encode")
        if '$ref' in item:
            raise SpecError(item.at('$ref'), 'a path item by reference is not supported')
        self.nodes.check_keys(item, _PATH_KEYS)
        for method in METHODS:
            if method in item:
                self.problems.attempt(self._read_operation, file, document, item, path, method, domain)

    # ---- operations --------------------------------------------------------------

    def _read_operation(self, file, document, item, path, method, domain):
        node = mapping(item, method)
        place = item.at(method)
        self.nodes.check_keys(node, _OPERATION_KEYS, _OPERATION_EXTENSIONS)
        name = self._operation_name(node, place)
        domain = self._domain_of(node, place, domain, file)
        parameters, intact = self.parameters.read(file, item, node)
        if intact:
            path = path_template(path, parameters, place)
        arguments = Schema(place, types=('object',), additional=False, additional_stated=True,
                           properties={parameter.argument: parameter.schema for parameter in parameters},
                           required=[parameter.argument for parameter in parameters if parameter.required])
        lines = {parameter.argument: parameter.place for parameter in parameters}
        body, media = self.bodies.request(file, node, method, arguments, lines)
        response, returns = self.bodies.responses(file, node, place)
        hints = _HINTS.get(method, _NO_HINTS)
        operation = Operation(
            name=name, domain=domain.name, summary=self.nodes.words(node, 'summary', place),
            description=self.nodes.description(node, place), method=method.upper(),
            base=self._base(node, item, document), path=path, scope=text(node, 'x-scope'),
            plane=self._plane(node), read_only=self._hint(node, 'x-read-only', hints[0]),
            destructive=self._hint(node, 'x-destructive', hints[1]),
            idempotent=self._hint(node, 'x-idempotent', hints[2]), enterprise=boolean(node, 'x-enterprise'),
            public=self._is_public(node, document), deprecated=boolean(node, 'deprecated'),
            parameters=parameters, body=body, media=media, arguments=arguments, response=response,
            returns=returns, file=file.label, place=place)
        self._check_arguments(operation, lines)
        if name in self.operations:
            raise SpecError(place, f"the operation '{name}' stands already at {self.operations[name].place}")
        request = (operation.method, operation.base, re.sub(r'\{[^}]*\}', '{}', path))
        if request in self.requests:
            raise SpecError(place, f'{operation.method} {path} stands already at {self.requests[request]}')
        self.requests[request] = place
        self.operations[name] = operation
        domain.operations.append(operation)
        title = operation.summary or name
        self._add_tool(Tool(name, title, operation.description, domain.name, operation, place))
        self._read_also(node, operation)

    def _operation_name(self, node, place):
        if 'operationId' not in node:
            raise SpecError(place, "'operationId' is missing: it names the C function and the tool")
        name = text(node, 'operationId')
        names.check_operation(name, node.at('operationId'), self._longest_name())
        return name

    def _longest_name(self):
        return names.LONGEST_OWN_OPERATION if self.strict else names.LONGEST_OPERATION

    def _domain_of(self, node, place, domain, file):
        tags = sequence(node, 'tags')
        if not all(isinstance(tag, str) for tag in tags):
            raise SpecError(node.at('tags'), 'a tag must be a name')
        if domain is not None:
            if list(tags) != [domain]:
                raise SpecError(node.at('tags') if 'tags' in node else place,
                                f"the tags of an operation in this document must be [{domain}]")
            return self.domains[domain]
        name = names.slug(tags[0]) if tags else 'untagged'
        names.check_domain(name, node.at('tags'))
        return self.domains.setdefault(name, Domain(name, '', file.label))

    @staticmethod
    def _hint(node, key, default):
        return boolean(node, key) if key in node else default

    def _plane(self, node):
        plane = node.get('x-plane', 'control')
        if plane not in ('control', 'data'):
            raise SpecError(node.at('x-plane'), "'x-plane' must be control or data")
        return plane

    def _is_public(self, node, document):
        for holder in (node, document, self.root.root):
            if 'security' in holder:
                return not sequence(holder, 'security')
        return False

    def _base(self, node, item, document):
        """The path of the first server that applies, such as /v1."""
        for holder in (node, item, document, self.root.root):
            servers = sequence(holder, 'servers')
            if not servers:
                continue
            server = servers[0]
            if not isinstance(server, Map) or not text(server, 'url'):
                raise SpecError(servers.at(0), "a server must have a 'url'")
            self.nodes.check_keys(server, _SERVER_KEYS)
            path = urllib.parse.urlsplit(server['url']).path.rstrip('/')
            if path and not re.fullmatch(r'(/[A-Za-z0-9._~-]+)+', path):
                raise SpecError(server.at('url'), f"the server path '{path}' is not plain")
            return path
        return ''

    def _check_arguments(self, operation, lines):
        fields = {}
        for name in operation.arguments.properties:
            names.check_argument(name, lines[name])
            field = names.field(name)
            if field in fields:
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
            title = self.nodes.words(entry, 'summary', place) or name
            self._add_tool(Tool(name, title, self.nodes.description(entry, place), domain, operation, place))

    def _place_further_tools(self):
        """Tools stand in the order of their domain's operations; what other domains lend comes last."""
        for tool in self.also:
            if tool.domain == tool.operation.domain:
                self.domains[tool.domain].tools.append(tool)
        for tool in self.also:
            if tool.domain != tool.operation.domain:
                self.domains[tool.domain].tools.append(tool)
