# SPDX-License-Identifier: MIT
"""OpenAPI documents to the model."""

import re
import urllib.parse

from . import names
from .model import Domain, Model, Operation, Parameter, Tool
from .problems import Place, Problems, SpecError
from .schema import Schema, SchemaReader, boolean, mapping, refuse_circles, text, with_words
from .source import Library, List, Map

METHODS = ('get', 'put', 'post', 'delete', 'patch', 'head')
LONGEST_DESCRIPTION = 2048

_ROOT_KEYS = {'openapi', 'info', 'servers', 'security', 'tags', 'paths', 'components', 'externalDocs',
              'jsonSchemaDialect', 'webhooks'}
_PATH_KEYS = {'summary', 'description', 'servers', 'parameters', 'options', 'trace'} | set(METHODS)
_OPERATION_KEYS = {'tags', 'summary', 'description', 'externalDocs', 'operationId', 'parameters', 'requestBody',
                   'responses', 'callbacks', 'deprecated', 'security', 'servers'}
_OPERATION_EXTENSIONS = {'x-scope', 'x-enterprise', 'x-plane', 'x-read-only', 'x-destructive', 'x-idempotent',
                         'x-also'}
_PARAMETER_KEYS = {'name', 'in', 'description', 'required', 'deprecated', 'allowEmptyValue', 'style', 'explode',
                   'allowReserved', 'schema', 'content', 'example', 'examples'}
_PARAMETER_EXTENSIONS = {'x-argument', 'x-secret'}
_BODY_KEYS = {'description', 'content', 'required'}
_RESPONSE_KEYS = {'description', 'headers', 'content', 'links'}
_MEDIA_KEYS = {'schema', 'example', 'examples', 'encoding'}
_ALSO_KEYS = {'name', 'tag', 'summary', 'description'}

# read-only, destructive, idempotent, unless the operation says otherwise
_HINTS = {'get': (True, False, True), 'head': (True, False, True), 'delete': (False, True, False)}
_NO_HINTS = (False, False, False)


def load(path):
    """Reads the document and all it refers to. Returns (model or None, problems)."""
    problems = Problems()
    library = problems.attempt(Library, path)
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
        self.also = []        # tools to be put into their domains once all are known

    def read(self):
        root = self._document(self.root)
        # Our own set of documents is held to the letter; a stranger's may carry any extension.
        self.strict = 'paths' not in root
        self._check_keys(root, _ROOT_KEYS, set())
        self.schemas = SchemaReader(self.library, self.problems, self.strict)
        files = self._read_set(root) if self.strict else self._read_whole(root)
        self._place_further_tools()
        for operation in self.operations.values():
            refuse_circles(operation.arguments, self.problems)
            if operation.response is not None:
                refuse_circles(operation.response, self.problems)
        info = mapping(root, 'info')
        return Model(text(info, 'title'), text(info, 'version'), self.root.label,
                     [domain for domain in self.domains.values() if domain.operations or domain.tools], files,
                     self.library.resolve)

    @staticmethod
    def _document(file):
        root = file.root
        if not isinstance(root, Map) or not str(root.get('openapi', '')).startswith(('3.0', '3.1')):
            raise SpecError(_first_line(file), 'not an OpenAPI 3.0 or 3.1 document')
        if 'info' not in root:
            raise SpecError(root.place, "'info' is missing")
        return root

    def _check_keys(self, node, known, extensions):
        for key in node:
            if key in known or key in extensions or (key.startswith('x-') and not self.strict):
                continue
            self.problems.report(node.at(key), f"'{key}' is not known here")

    # ---- the two kinds of document -------------------------------------------

    def _tags(self, root):
        for index, tag in enumerate(root.get('tags', [])):
            if not isinstance(tag, Map) or not isinstance(tag.get('name'), str):
                raise SpecError(root['tags'].at(index), 'a tag must have a name')
            yield tag

    def _read_set(self, root):
        """A root without paths: each tag names the document beside it that holds the paths of that domain."""
        files = [self.root]
        for tag in self._tags(root):
            name = tag['name']
            if not names.is_domain(name):
                self.problems.report(tag.at('name'), f"the tag '{name}' is not of the form [a-z][a-z0-9-]*")
                continue
            file = self.problems.attempt(self.library.beside, name + '.yaml', tag.at('name'))
            if file is None:
                continue
            self.domains[name] = Domain(name, text(tag, 'description'), file.label)
            files.append(file)
        for file, name in zip(files[1:], list(self.domains)):
            self.problems.attempt(self._read_paths, file, name)
        return files

    def _read_whole(self, root):
        for tag in self._tags(root):
            name = names.slug(tag['name'])
            self.domains.setdefault(name, Domain(name, text(tag, 'description'), self.root.label))
        self._read_paths(self.root, None)
        return [self.root]

    def _read_paths(self, file, domain):
        document = self._document(file)
        self._check_keys(document, _ROOT_KEYS, set())
        if 'paths' not in document:
            raise SpecError(document.place, "'paths' is missing")
        paths = mapping(document, 'paths')
        for path in paths:
            self.problems.attempt(self._read_path, file, document, paths, path, domain)

    def _read_path(self, file, document, paths, path, domain):
        item = mapping(paths, path)
        if not path.startswith('/'):
            raise SpecError(paths.at(path), f"the path '{path}' does not begin with /")
        self._check_keys(item, _PATH_KEYS, set())
        for method in METHODS:
            if method in item:
                self.problems.attempt(self._read_operation, file, document, item, path, method, domain)

    # ---- operations --------------------------------------------------------------

    def _read_operation(self, file, document, item, path, method, domain):
        node = mapping(item, method)
        place = item.at(method)
        self._check_keys(node, _OPERATION_KEYS, _OPERATION_EXTENSIONS)
        name = self._operation_name(node, place)
        domain = self._domain_of(node, place, domain, file)
        parameters = self._parameters(file, item, node)
        path = self._path_template(path, parameters, place)
        arguments = {parameter.argument: parameter.schema for parameter in parameters}
        required = [parameter.argument for parameter in parameters if parameter.required]
        lines = {parameter.argument: parameter.place for parameter in parameters}
        body, extra = self._body(file, node, arguments, required, lines)
        schema = Schema(place, types=('object',), properties=arguments, required=required, additional=False,
                        additional_stated=True)
        if extra is not None:
            schema.any_of, schema.one_of, schema.not_ = extra.any_of, extra.one_of, extra.not_
            schema.all_of, schema.counts = extra.all_of, extra.counts
        response, returns = self._response(file, node, place)
        hints = _HINTS.get(method, _NO_HINTS)
        operation = Operation(
            name=name, domain=domain.name, summary=text(node, 'summary'),
            description=self._description(node, place), method=method.upper(),
            base=self._base(node, item, document), path=path, scope=text(node, 'x-scope'),
            plane=self._plane(node), read_only=self._hint(node, 'x-read-only', hints[0]),
            destructive=self._hint(node, 'x-destructive', hints[1]),
            idempotent=self._hint(node, 'x-idempotent', hints[2]), enterprise=boolean(node, 'x-enterprise'),
            public=self._is_public(node, document), deprecated=boolean(node, 'deprecated'), parameters=parameters,
            body=body, arguments=schema, response=response, returns=returns, file=file.label, place=place)
        self._check_arguments(operation, lines)
        if name in self.operations:
            raise SpecError(place, f"the operation '{name}' stands already at {self.operations[name].place}")
        self.operations[name] = operation
        domain.operations.append(operation)
        self._add_tool(Tool(name, operation.summary or name, operation.description, domain.name, operation, place))
        self._read_also(node, operation)

    def _operation_name(self, node, place):
        if 'operationId' not in node:
            raise SpecError(place, "'operationId' is missing: it names the C function and the tool")
        name = text(node, 'operationId')
        names.check_operation(name, node.at('operationId'))
        return name

    def _domain_of(self, node, place, domain, file):
        tags = node.get('tags', [])
        if domain is not None:
            if list(tags) != [domain]:
                raise SpecError(node.at('tags') if 'tags' in node else place,
                                f"the tags of an operation in this document must be [{domain}]")
            return self.domains[domain]
        name = names.slug(tags[0]) if tags else 'untagged'
        return self.domains.setdefault(name, Domain(name, '', file.label))

    @staticmethod
    def _description(node, place):
        value = text(node, 'description')
        if len(value.encode()) > LONGEST_DESCRIPTION:
            raise SpecError(node.at('description'),
                            f'a description of {len(value.encode())} bytes; clients cut it at {LONGEST_DESCRIPTION}')
        return value or text(node, 'summary')

    @staticmethod
    def _hint(node, key, default):
        return boolean(node, key) if key in node else default

    def _plane(self, node):
        plane = node.get('x-plane', 'control')
        if plane not in ('control', 'data'):
            raise SpecError(node.at('x-plane'), "'x-plane' must be control or data")
        return plane

    def _is_public(self, node, document):
        security = node.get('security')
        if security is None:
            security = document.get('security', self.root.root.get('security'))
        return isinstance(security, List) and not security

    def _base(self, node, item, document):
        """The path of the first server that applies, such as /v1."""
        for holder in (node, item, document, self.root.root):
            servers = holder.get('servers')
            if isinstance(servers, List) and servers:
                url = servers[0].get('url', '') if isinstance(servers[0], Map) else ''
                path = urllib.parse.urlsplit(url).path.rstrip('/')
                if path and not re.fullmatch(r'(/[A-Za-z0-9._~-]+)+', path):
                    raise SpecError(servers.at(0), f"the server path '{path}' is not plain")
                return path
        return ''

    # ---- parameters -------------------------------------------------------------------

    def _follow(self, node, origin, place):
        """A component, through $ref if it is one: (node, the file it is in, its place)."""
        if isinstance(node, Map) and '$ref' in node:
            target = self.library.resolve(node['$ref'], origin, node.at('$ref'))
            node, origin, place = target.value, target.file, target.place
        if not isinstance(node, Map):
            raise SpecError(place, 'an object was expected')
        if '$ref' in node:
            raise SpecError(place, 'a reference to a reference')
        return node, origin, place

    def _parameters(self, file, item, node):
        found = {}
        for holder in (item, node):
            listed = holder.get('parameters', List(file, 0))
            for index, entry in enumerate(listed):
                parameter = self.problems.attempt(self._parameter, file, entry, listed.at(index))
                if parameter is not None:
                    found[parameter.location, parameter.wire] = parameter
        return list(found.values())

    def _parameter(self, file, entry, place):
        node, origin, _ = self._follow(entry, file, place)
        self._check_keys(node, _PARAMETER_KEYS, _PARAMETER_EXTENSIONS)
        wire = text(node, 'name')
        location = node.get('in')
        if not wire:
            raise SpecError(place, "the parameter has no 'name'")
        if location not in ('path', 'query', 'header'):
            raise SpecError(node.at('in') if 'in' in node else place,
                            f"parameters in '{location}' are not supported")
        style, schema = self._style(node, location, origin, place)
        words = Schema(place, description=text(node, 'description'), deprecated=boolean(node, 'deprecated'),
                       secret=boolean(node, 'x-secret'))
        argument = text(node, 'x-argument') or names.snake(wire)
        return Parameter(argument, wire, location, style, boolean(node, 'required') or location == 'path',
                         with_words(schema, words), place)

    def _style(self, node, location, origin, place):
        if 'content' in node:
            content = mapping(node, 'content')
            if list(content) != ['application/json'] or location != 'query':
                raise SpecError(node.at('content'), 'only application/json, in the query, is supported here')
            media = mapping(content, 'application/json')
            if 'schema' not in media:
                raise SpecError(media.place, "'schema' is missing")
            return 'json', self.schemas.read(media['schema'], origin, media.at('schema'))
        if 'schema' not in node:
            raise SpecError(place, f"the parameter '{node.get('name')}' has neither 'schema' nor 'content'")
        schema = self.schemas.read(node['schema'], origin, node.at('schema'))
        types = set(schema.resolved().types) - {'null'}
        expected = 'form' if location == 'query' else 'simple'
        if node.get('style', expected) != expected:
            raise SpecError(node.at('style'), f"the style '{node['style']}' is not supported")
        if 'object' in types:
            raise SpecError(place, f"the parameter '{node['name']}' is an object: give it 'content: application/json'")
        if 'array' not in types:
            return 'plain', schema
        if location != 'query':
            raise SpecError(place, f"the parameter '{node['name']}' is an array outside the query")
        return ('explode' if node.get('explode', True) else 'comma'), schema

    def _path_template(self, path, parameters, place):
        """The path with argument names in its braces."""
        by_wire = {parameter.wire: parameter for parameter in parameters if parameter.location == 'path'}
        used = re.findall(r'\{([^{}]*)\}', path)
        for wire in used:
            if wire not in by_wire:
                raise SpecError(place, f"the path names {{{wire}}}, which is no parameter")
        for wire, parameter in by_wire.items():
            if wire not in used:
                raise SpecError(parameter.place, f"the path has no {{{wire}}} for this parameter")
        return re.sub(r'\{([^{}]*)\}', lambda match: '{' + by_wire[match[1]].argument + '}', path)

    # ---- the body -----------------------------------------------------------------------

    def _body(self, file, node, arguments, required, lines):
        """Adds the body's arguments. Returns (kind, schema whose further checks apply to all arguments)."""
        if 'requestBody' not in node:
            return 'none', None
        body, origin, place = self._follow(node['requestBody'], file, node.at('requestBody'))
        self._check_keys(body, _BODY_KEYS, set())
        schema = self._json_schema(body, origin, place)
        is_required = boolean(body, 'required')
        resolved = schema.resolved()
        if set(resolved.types) == {'object'} and resolved.properties and resolved.additional is None and \
                not (resolved.additional_stated and resolved.is_union()):
            for name, member in resolved.properties.items():
                if name in arguments:
                    raise SpecError(member.place, f"the body's '{name}' is also a parameter, at {lines[name]}: "
                                                  "rename that argument with 'x-argument'")
                arguments[name] = member
                lines[name] = member.place
            required += [name for name in resolved.required if name not in required]
            return ('object' if is_required else 'members'), resolved
        if 'body' in arguments:
            raise SpecError(place, f"the body cannot be the argument 'body': that is a parameter, at {lines['body']}")
        words = Schema(place, description=text(body, 'description') or 'The request body.')
        arguments['body'] = with_words(resolved, words) if not resolved.description else resolved
        lines['body'] = place
        if is_required:
            required.append('body')
        return 'whole', None

    def _json_schema(self, holder, origin, place):
        content = mapping(holder, 'content') if 'content' in holder else None
        if not content or 'application/json' not in content:
            kinds = ', '.join(content) if content else 'nothing'
            raise SpecError(place, f"the body must be application/json, not {kinds}")
        media = mapping(content, 'application/json')
        self._check_keys(media, _MEDIA_KEYS, set())
        if 'schema' not in media:
            return Schema(media.place)
        return self.schemas.read(media['schema'], origin, media.at('schema'))

    def _check_arguments(self, operation, lines):
        fields = {}
        for name in operation.arguments.properties:
            names.check_argument(name, lines[name])
            field = names.field(name)
            if field in fields:
                self.problems.report(lines[name], f"'{name}' and '{fields[field]}' are the same field '{field}' in C")
            fields[field] = name
        seen = {}
        for parameter in operation.parameters:
            if parameter.argument in seen:
                self.problems.report(parameter.place, f"two parameters are the argument '{parameter.argument}', the "
                                                      f"other at {seen[parameter.argument]}: rename one with "
                                                      "'x-argument'")
            seen[parameter.argument] = parameter.place
        for name in operation.arguments.required:
            if name not in operation.arguments.properties:
                self.problems.report(operation.place, f"the body requires '{name}', which is not declared")

    # ---- the response ---------------------------------------------------------------------

    def _response(self, file, node, place):
        if 'responses' not in node:
            raise SpecError(place, "'responses' is missing")
        responses = mapping(node, 'responses')
        found = None, ''
        for code in sorted(responses):
            response, origin, where = self._follow(responses[code], file, responses.at(code))
            self._check_keys(response, _RESPONSE_KEYS, set())
            if not code.startswith('2') or found[1]:
                continue
            content = response.get('content') or {}
            schema = None
            if 'application/json' in content:
                schema = self._json_schema(response, origin, where)
            found = schema, text(response, 'description')
        return found

    # ---- tools -----------------------------------------------------------------------------

    def _add_tool(self, tool):
        if tool.name in self.tools:
            raise SpecError(tool.place, f"the tool '{tool.name}' stands already at {self.tools[tool.name].place}")
        self.tools[tool.name] = tool
        self.also.append(tool)

    def _read_also(self, node, operation):
        for index, entry in enumerate(node.get('x-also', [])):
            place = node['x-also'].at(index)
            if not isinstance(entry, Map):
                raise SpecError(place, 'an object was expected')
            self._check_keys(entry, _ALSO_KEYS, set())
            name = text(entry, 'name')
            names.check_operation(name, place)
            domain = text(entry, 'tag') or operation.domain
            if domain not in self.domains:
                raise SpecError(place, f"there is no tag '{domain}'")
            self._add_tool(Tool(name, text(entry, 'summary') or name, self._description(entry, place), domain,
                                operation, place))

    def _place_further_tools(self):
        """Tools stand in the order of their domain's operations; what other domains lend comes last."""
        for tool in self.also:
            if tool.domain == tool.operation.domain:
                self.domains[tool.domain].tools.append(tool)
        for tool in self.also:
            if tool.domain != tool.operation.domain:
                self.domains[tool.domain].tools.append(tool)


def _first_line(file):
    root = file.root
    if isinstance(root, (Map, List)):
        return root.place
    return Place(file.label, 1)
