# SPDX-License-Identifier: MIT
"""OpenAPI documents to the model."""

import dataclasses
import re
import urllib.parse

from . import names
from .model import Domain, Model, Operation, Parameter, Tool
from .problems import Place, Problems, SpecError
from .schema import TYPES, Schema, SchemaReader, boolean, mapping, sequence, text, with_words
from .source import Library, List, Map

METHODS = ('get', 'put', 'post', 'delete', 'patch', 'head')
LONGEST_DESCRIPTION = 2048

_ROOT_KEYS = {'openapi', 'info', 'servers', 'security', 'tags', 'paths', 'components', 'externalDocs', 'webhooks'}
_INFO_KEYS = {'title', 'summary', 'description', 'termsOfService', 'contact', 'license', 'version'}
_TAG_KEYS = {'name', 'description', 'externalDocs'}
_SERVER_KEYS = {'url', 'description', 'variables'}
_COMPONENT_KEYS = {'schemas', 'responses', 'parameters', 'examples', 'requestBodies', 'headers', 'securitySchemes',
                   'links', 'callbacks', 'pathItems'}
_PATH_KEYS = {'summary', 'description', 'servers', 'parameters'} | set(METHODS)
_OPERATION_KEYS = {'tags', 'summary', 'description', 'externalDocs', 'operationId', 'parameters', 'requestBody',
                   'responses', 'callbacks', 'deprecated', 'security', 'servers'}
_OPERATION_EXTENSIONS = {'x-scope', 'x-enterprise', 'x-plane', 'x-read-only', 'x-destructive', 'x-idempotent',
                         'x-also'}
_PARAMETER_KEYS = {'name', 'in', 'description', 'required', 'deprecated', 'style', 'explode', 'schema',
                   'content', 'example', 'examples'}
_PARAMETER_EXTENSIONS = {'x-argument', 'x-secret'}
_BODY_KEYS = {'description', 'content', 'required'}
_RESPONSE_KEYS = {'description', 'headers', 'content', 'links'}
_MEDIA_KEYS = {'schema', 'example', 'examples', 'encoding'}
# What OpenAPI leaves to other keywords, and what the client sets by itself.
_RESERVED_HEADERS = {'accept', 'content-type', 'authorization', 'content-length', 'host', 'connection',
                     'transfer-encoding', 'x-portkey-api-key'}
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
        self.requests = {}    # (method, base, path without names): place
        self.also = []        # tools to be put into their domains once all are known

    def read(self):
        root = self._document(self.root)
        # Our own set of documents is held to the letter; a stranger's may carry any extension.
        self.strict = 'paths' not in root
        self.schemas = SchemaReader(self.library, self.problems, self.strict, root['openapi'].startswith('3.0'))
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
        self._check_keys(document, _ROOT_KEYS)
        self._check_keys(mapping(document, 'info'), _INFO_KEYS)
        if document['openapi'][:3] != self.root.root['openapi'][:3]:
            raise SpecError(document.at('openapi'), f"the root document is of OpenAPI {self.root.root['openapi']}: "
                                                    'a set is of one version')

    def _read_components(self, file):
        """Reads what no operation may have read: a mistake is one wherever it stands."""
        if 'components' not in file.root:
            return
        components = self.problems.attempt(mapping, file.root, 'components')
        if components is None:
            return
        self._check_keys(components, _COMPONENT_KEYS)
        readers = (('schemas', self._component_schema), ('parameters', self._component_parameter),
                   ('requestBodies', self._component_body), ('responses', self._component_response))
        for section, reader in readers:
            entries = self.problems.attempt(mapping, components, section) if section in components else None
            for name in entries or ():
                self.problems.attempt(reader, file, entries, name)

    def _component_schema(self, file, _, name):
        self.schemas.component(file, name)

    def _component_parameter(self, file, entries, name):
        self._parameter(file, entries[name], entries.at(name))

    def _component_body(self, file, entries, name):
        body, origin, place = self._follow(entries[name], file, entries.at(name))
        self._check_keys(body, _BODY_KEYS)
        self._json_schema(body, origin, place)

    def _component_response(self, file, entries, name):
        self._one_response(file, entries[name], entries.at(name))

    def _check_keys(self, node, known, extensions=frozenset()):
        for key in node:
            if key in known or key in extensions or (key.startswith('x-') and not self.strict):
                continue
            self.problems.report(node.at(key), f"'{key}' is not known here")

    # ---- the two kinds of document -------------------------------------------

    def _tags(self, root):
        tags = sequence(root, 'tags')
        for index, tag in enumerate(tags):
            if not isinstance(tag, Map) or not text(tag, 'name'):
                raise SpecError(tags.at(index), 'a tag must have a name')
            self._check_keys(tag, _TAG_KEYS)
            yield tag

    def _read_set(self, root):
        """A root without paths: each tag names the document beside it that holds the paths of that domain."""
        files = [self.root]
        for tag in self._tags(root):
            name = tag['name']
            file = self.problems.attempt(self._domain_file, name, tag)
            if file is not None:
                self.domains[name] = Domain(name, self._words(tag, 'description', tag.place), file.label)
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
            name = names.slug(tag['name'])
            names.check_domain(name, tag.at('name'))
            self.domains.setdefault(name, Domain(name, text(tag, 'description'), self.root.label))
        self._read_paths(self.root, None)
        return [self.root]

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
        if '$ref' in item:
            raise SpecError(item.at('$ref'), 'a path item by reference is not supported')
        self._check_keys(item, _PATH_KEYS)
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
        parameters, intact = self._parameters(file, item, node)
        if intact:
            path = self._path_template(path, parameters, place)
        arguments = {parameter.argument: parameter.schema for parameter in parameters}
        required = [parameter.argument for parameter in parameters if parameter.required]
        lines = {parameter.argument: parameter.place for parameter in parameters}
        body, extra = self._body(file, node, method, arguments, required, lines)
        schema = Schema(place, types=('object',), properties=arguments, required=required, additional=False,
                        additional_stated=True)
        if extra is not None:
            schema.any_of, schema.one_of, schema.not_ = extra.any_of, extra.one_of, extra.not_
            schema.all_of, schema.counts = extra.all_of, _counts_beside(extra.counts, parameters)
        response, returns = self._response(file, node, place)
        hints = _HINTS.get(method, _NO_HINTS)
        operation = Operation(
            name=name, domain=domain.name, summary=self._words(node, 'summary', place),
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
        request = (operation.method, operation.base, re.sub(r'\{[^}]*\}', '{}', path))
        if request in self.requests:
            raise SpecError(place, f'{operation.method} {path} stands already at {self.requests[request]}')
        self.requests[request] = place
        self.operations[name] = operation
        domain.operations.append(operation)
        self._add_tool(Tool(name, operation.summary or name, operation.description, domain.name, operation, place))
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

    def _words(self, node, key, place):
        """A text that our own documents must have."""
        value = text(node, key)
        if self.strict and not value:
            self.problems.report(node.at(key) if key in node else place, f"'{key}' is missing")
        return value

    def _description(self, node, place):
        value = self._words(node, 'description', place)
        size = len(value.encode())
        if size > LONGEST_DESCRIPTION:
            raise SpecError(node.at('description'), f'a description of {size} bytes; clients cut it at '
                                                    f'{LONGEST_DESCRIPTION}')
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
            self._check_keys(server, _SERVER_KEYS)
            path = urllib.parse.urlsplit(server['url']).path.rstrip('/')
            if path and not re.fullmatch(r'(/[A-Za-z0-9._~-]+)+', path):
                raise SpecError(server.at('url'), f"the server path '{path}' is not plain")
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
        """(the parameters of path item and operation, whether none was refused)"""
        found = {}
        intact = True
        for holder in (item, node):
            listed = sequence(holder, 'parameters')
            for index, entry in enumerate(listed):
                parameter = self.problems.attempt(self._parameter, file, entry, listed.at(index))
                if parameter is None:
                    intact = False
                else:
                    found[parameter.location, parameter.wire] = parameter
        return list(found.values()), intact

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
        required = boolean(node, 'required')
        if location == 'path' and not required:
            raise SpecError(place, f"the path parameter '{wire}' must be required")
        if location == 'header' and wire.lower() in _RESERVED_HEADERS:
            raise SpecError(place, f"the header '{wire}' is not a parameter's to set")
        words = Schema(place, description=self._words(node, 'description', node.place),
                       deprecated=boolean(node, 'deprecated'), secret=boolean(node, 'x-secret'))
        argument = text(node, 'x-argument') or names.snake(wire)
        return Parameter(argument, wire, location, style, required, with_words(schema, words), place)

    def _style(self, node, location, origin, place):
        if 'content' in node:
            content = mapping(node, 'content')
            if list(content) != ['application/json'] or location != 'query':
                raise SpecError(node.at('content'), 'only application/json, in the query, is supported here')
            media = mapping(content, 'application/json')
            if 'schema' not in media:
                raise SpecError(media.place, "'schema' is missing")
            return 'json', self.schemas.read(media['schema'], origin, media.at('schema'))
        wire = node['name']
        if 'schema' not in node:
            raise SpecError(place, f"the parameter '{wire}' has neither 'schema' nor 'content'")
        schema = _without_null(self.schemas.read(node['schema'], origin, node.at('schema')))
        expected = 'form' if location == 'query' else 'simple'
        if node.get('style', expected) != expected:
            raise SpecError(node.at('style'), f"the style '{node['style']}' is not supported")
        types = _possible_types(schema)
        if 'object' in types:
            raise SpecError(place, f"the parameter '{wire}' may be an object: give it a scalar type or "
                                   "'content: application/json'")
        if 'array' not in types:
            return 'plain', schema
        if location != 'query':
            raise SpecError(place, f"the parameter '{wire}' is an array outside the query")
        if types != {'array'}:
            raise SpecError(place, f"the parameter '{wire}' may be an array or not")
        items = schema.resolved().items
        if items is None or _possible_types(items) & {'array', 'object'}:
            raise SpecError(place, f"the parameter '{wire}' must be an array of scalars")
        explode = boolean(node, 'explode') if 'explode' in node else True
        return ('explode' if explode else 'comma'), schema

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

    def _body(self, file, node, method, arguments, required, lines):
        """Adds the body's arguments. Returns (kind, schema whose further checks apply to all arguments)."""
        if 'requestBody' not in node:
            return 'none', None
        if method in ('get', 'head'):
            raise SpecError(node.at('requestBody'), f"a {method.upper()} request has no body")
        body, origin, place = self._follow(node['requestBody'], file, node.at('requestBody'))
        self._check_keys(body, _BODY_KEYS)
        schema = self._json_schema(body, origin, place)
        is_required = boolean(body, 'required')
        resolved = schema.resolved()
        if _can_be_spread(resolved):
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
        self._check_keys(media, _MEDIA_KEYS)
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
        found = None
        for code in sorted(responses):
            if not re.fullmatch(r'[1-5]([0-9][0-9]|XX)|default', code):
                raise SpecError(responses.at(code), f"'{code}' is no response code")
            response = self._one_response(file, responses[code], responses.at(code))
            if code.startswith('2') and found is None:
                found = response
        return found or (None, '')

    def _one_response(self, file, entry, place):
        response, origin, place = self._follow(entry, file, place)
        self._check_keys(response, _RESPONSE_KEYS)
        content = mapping(response, 'content') if 'content' in response else {}
        schema = self._json_schema(response, origin, place) if 'application/json' in content else None
        return schema, text(response, 'description')

    # ---- tools -----------------------------------------------------------------------------

    def _add_tool(self, tool):
        if tool.name in self.tools:
            raise SpecError(tool.place, f"the tool '{tool.name}' stands already at {self.tools[tool.name].place}")
        self.tools[tool.name] = tool
        self.also.append(tool)

    def _read_also(self, node, operation):
        also = sequence(node, 'x-also')
        for index, entry in enumerate(also):
            place = also.at(index)
            if not isinstance(entry, Map):
                raise SpecError(place, 'an object was expected')
            self._check_keys(entry, _ALSO_KEYS)
            name = text(entry, 'name')
            names.check_operation(name, place, self._longest_name())
            domain = text(entry, 'tag') or operation.domain
            if domain not in self.domains:
                raise SpecError(place, f"there is no tag '{domain}'")
            title = self._words(entry, 'summary', place) or name
            self._add_tool(Tool(name, title, self._description(entry, place), domain, operation, place))

    def _place_further_tools(self):
        """Tools stand in the order of their domain's operations; what other domains lend comes last."""
        for tool in self.also:
            if tool.domain == tool.operation.domain:
                self.domains[tool.domain].tools.append(tool)
        for tool in self.also:
            if tool.domain != tool.operation.domain:
                self.domains[tool.domain].tools.append(tool)


def _can_be_spread(body):
    """Whether the members of a body can be arguments, on one level with the parameters, with nothing lost."""
    if body.ref is not None or not body.properties or body.types not in ((), ('object',)):
        return False
    if body.enum is not None or body.has_const or body.names is not None or body.additional not in (None, False):
        return False
    if body.is_union() and body.additional_stated and body.additional is None:
        return False
    return all(_bears_company(branch) for branch in body.all_of + body.any_of + body.one_of)


def _bears_company(schema):
    """Whether a branch of a body's union says the same when the parameters stand beside the members."""
    schema = schema.resolved()
    branches = schema.all_of + schema.any_of + schema.one_of
    return (schema.additional is None and schema.names is None and not schema.counts and schema.ref is None and
            all(_bears_company(branch) for branch in branches))


def _counts_beside(counts, parameters):
    """A body's minProperties and maxProperties, for an object that also holds the parameters."""
    shift = {'minProperties': sum(parameter.required for parameter in parameters), 'maxProperties': len(parameters)}
    return {key: value + shift.get(key, 0) for key, value in counts.items()}


def _without_null(schema):
    """The schema of a parameter: a query has no word for null."""
    resolved = schema.resolved()
    any_of, one_of = ([branch for branch in branches if branch.resolved().types != ('null',)]
                      for branches in (resolved.any_of, resolved.one_of))
    if 'null' not in resolved.types and len(any_of) == len(resolved.any_of) and len(one_of) == len(resolved.one_of):
        return schema
    if len(any_of + one_of) == 1 and dataclasses.replace(resolved, any_of=[], one_of=[]).checks_nothing():
        return with_words((any_of + one_of)[0].resolved(), resolved)
    enum = None if resolved.enum is None else [value for value in resolved.enum if value is not None]
    return dataclasses.replace(resolved, identity=None, enum=enum, any_of=any_of, one_of=one_of,
                               types=tuple(name for name in resolved.types if name != 'null'))


def _possible_types(schema):
    """The types a value may have, null aside; all of them where the schema leaves it open."""
    schema = schema.resolved()
    if schema.types:
        return set(schema.types) - {'null'}
    if schema.enum is not None or schema.has_const:
        values = schema.enum if schema.enum is not None else [schema.const]
        return {_type_of(value) for value in values} - {'null'}
    for branches in (schema.any_of, schema.one_of):
        if branches:
            return set().union(*(_possible_types(branch) for branch in branches))
    return set(TYPES) - {'null'}


def _type_of(value):
    if value is None:
        return 'null'
    for name, kind in (('boolean', bool), ('integer', int), ('number', float), ('string', str), ('array', list)):
        if isinstance(value, kind):
            return name
    return 'object'
