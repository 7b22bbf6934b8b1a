# SPDX-License-Identifier: MIT
"""Tool descriptors: the JSON that tools/list of the Model Context Protocol carries, one object per tool.

The schemas keep to what clients take: an object at the root with no union beside its members,
nothing referenced, every array with items. Keywords that draft-07 lacks stand there only where the
document has them.
"""

import json
import re

from ..base.problems import SpecError
from ..base.schema import BOUNDS, COUNTS, Schema
from ..name import names

# References are written out, so a few schemas that use each other twice over can fill any memory.
MAX_SCHEMAS = 5000
LARGEST_RESULT = 500_000  # characters: the most that clients can be asked to take whole
MAX_LENGTH = 4 * 1024 * 1024  # bytes: descriptions that are referred to are written out, too
MAX_BYTES = 128 * 1024 * 1024  # of all tools, for the same reason
DEEPEST = 60  # the runtime reads arguments to a depth of 64


def describe(tools, strict, problems):
    """The descriptors by the names of tools: each a list of texts, the arguments apart, that make it together.

    `strict`: members of members, too, have names as arguments have them.
    """
    found = {}
    total = 0
    for tool in tools:
        texts = problems.attempt(_texts, tool, strict)
        if texts is not None:
            found[tool.name] = texts
            total += sum(map(len, texts))
        if total > MAX_BYTES:
            raise SpecError(tool.place, f'all tools together take more than {MAX_BYTES} bytes to describe')
    return found


def value(tool, strict):
    """The descriptor as JSON data."""
    operation = tool.operation
    arguments = operation.arguments
    writer = _Writer(tool, strict)
    members = arguments.properties.items()
    schema = {'type': 'object', 'properties': {name: writer.argument(name, member) for name, member in members}}
    required = [name for name in arguments.required if name != operation.from_key]
    if required:
        schema['required'] = required
    schema.update(arguments.counts)
    schema['additionalProperties'] = False
    descriptor = {
        'name': tool.name,
        'title': tool.title,
        'description': tool.description,
        'inputSchema': schema,
        'annotations': {'readOnlyHint': operation.read_only, 'destructiveHint': operation.destructive,
                        'idempotentHint': operation.idempotent, 'openWorldHint': True},
    }
    if operation.large_answer:
        descriptor['_meta'] = {'anthropic/maxResultSizeChars': LARGEST_RESULT}
    return descriptor


def _texts(tool, strict):
    descriptor = value(tool, strict)
    schema = descriptor['inputSchema']
    members = [f'{_json(name)}:{_json(member)}' for name, member in schema['properties'].items()]
    descriptor['inputSchema'] = {**schema, 'properties': {}}
    # Within the texts of the document the quotes would be escaped.
    head, mark, tail = _json(descriptor).partition('"inputSchema":{"type":"object","properties":{')
    texts = [text.encode() for text in (head + mark, *(member + ',' for member in members[:-1]), *members[-1:], tail)]
    if sum(map(len, texts)) > MAX_LENGTH:
        raise SpecError(tool.place, f"the tool '{tool.name}' takes more than {MAX_LENGTH} bytes to describe, with "
                                    'references written out')
    return texts


def _json(value):
    return json.dumps(value, ensure_ascii=False, separators=(',', ':'))


class _Writer:
    """Writes the schemas of one tool."""

    def __init__(self, tool, strict):
        self.tool = tool
        self.strict = strict
        self.count = 0
        self.depth = 0
        self.cuts = 0
        self.watched = 0  # schemas around this one with unevaluatedItems, for which `items: {}` would not be nothing

    def argument(self, name, schema):
        made = self.schema(schema, (), name)
        said = self.tool.said.get(name)
        if said is None:
            return made
        made.pop('description', None)
        return {'description': said, **made} if said else made

    def schema(self, schema, above, name=''):
        """The schema as JSON. `above` are the identities it lies within: a circle is cut to its bare type.

        `name` is that of the member that the schema is of. A description in the same words is left out: the list of
        tools has a limit, and models read the name.
        """
        self._pay()
        resolved = schema.resolved()
        out = {}
        description = resolved.description
        if resolved.deprecated and 'eprecated' not in description:
            description = ('Deprecated. ' + description).strip()
        description = ' '.join(description.split())
        description = _beyond(description, name) if self.strict and name else description
        if description:
            out['description'] = description
        if resolved.types:
            out['type'] = resolved.types[0] if len(resolved.types) == 1 else list(resolved.types)
        if resolved.identity is not None and resolved.identity in above:
            self.cuts += 1
            if 'array' in resolved.types and not self.watched:
                out['items'] = {}
            return out
        if resolved.identity is not None:
            above = above + (resolved.identity,)
        self.depth += 1
        self.watched += resolved.unevaluated_items is not None
        before = self.cuts
        _scalars(resolved, out)
        self._items(resolved, out, above)
        self._members(resolved, out, above)
        self._unions(resolved, out, above)
        self._conditions(resolved, out, above)
        self._rest(resolved, out, above, before)
        self.watched -= resolved.unevaluated_items is not None
        self.depth -= 1
        return out

    def _pay(self):
        self.count += 1
        if self.count > MAX_SCHEMAS or self.depth > DEEPEST:
            raise SpecError(self.tool.place,
                            f"the arguments of '{self.tool.name}' are more than {MAX_SCHEMAS} schemas, "
                            f'or deeper than {DEEPEST} levels, with references written out')

    def _items(self, schema, out, above):
        if schema.prefix_items:
            out['prefixItems'] = [self.schema(item, above) for item in schema.prefix_items]
        if schema.items is not None:
            out['items'] = self.schema(schema.items, above)
        elif 'array' in schema.types and not self.watched:
            out['items'] = {}
        if schema.contains is not None:
            before = self.cuts
            out['contains'] = self.schema(schema.contains, above)
            if self.cuts != before:
                out.pop('maxContains', None)

    def _members(self, schema, out, above):
        for name, member in schema.properties.items() if self.strict else ():
            names.check_argument(name, member.place)
        for key, schemas in (('properties', schema.properties), ('patternProperties', schema.patterns)):
            if schemas:
                out[key] = {name: self.schema(member, above, name) for name, member in schemas.items()}
        if schema.required:
            out['required'] = schema.required
        if schema.dependent_required:
            out['dependentRequired'] = schema.dependent_required
        if schema.additional is False:
            out['additionalProperties'] = False
        elif isinstance(schema.additional, Schema):
            out['additionalProperties'] = self.schema(schema.additional, above)
        elif schema.looks_at_all_members():
            out['additionalProperties'] = True
        if schema.names is not None:
            out['propertyNames'] = self.schema(schema.names, above)

    def _unions(self, schema, out, above):
        branches = list(schema.all_of)
        # A reference with checks beside it: both apply.
        if schema.ref is not None:
            branches.append(schema.ref)
        for key, schemas in (('allOf', branches), ('anyOf', schema.any_of)):
            if schemas:
                out[key] = [self.schema(branch, above) for branch in schemas]
        if schema.one_of:
            before = self.cuts
            one_of = [self.schema(branch, above) for branch in schema.one_of]
            # Of branches that say less, more than one may take the value.
            out.setdefault('oneOf' if self.cuts == before else 'anyOf', one_of)
        if schema.dependent_schemas:
            out['dependentSchemas'] = {name: self.schema(branch, above)
                                       for name, branch in schema.dependent_schemas.items()}

    def _conditions(self, schema, out, above):
        """Keywords that refuse more where a schema in them says less, so that none may be cut."""
        before = self.cuts
        more = {}
        for key, inner in (('not', schema.not_), ('if', schema.if_), ('then', schema.then), ('else', schema.else_)):
            if inner is not None:
                more[key] = self.schema(inner, above)
        if self.cuts == before:
            out.update(more)

    def _rest(self, schema, out, above, before):
        """What is left over to these is more where a schema beside them was cut. `before`: the cuts until this one."""
        for key, inner in (('unevaluatedItems', schema.unevaluated_items),
                           ('unevaluatedProperties', schema.unevaluated_properties)):
            if inner is not None and self.cuts == before:
                out[key] = self.schema(inner, above)


# Words that descriptions have for parts of names, and those that say nothing.
_MEANS = {'ids': 'id', 'uuids': 'id', 'fewest': 'min', 'lowest': 'min', 'most': 'max', 'highest': 'max', 'uuid': 'id'}
_SILENT = frozenset('a an in it its new of one that the this'.split())


def _beyond(description, name):
    """What a description says that the name does not.

    Nothing of `Fewest prompt tokens.` for prompt_token_min; of `Prompt slugs, comma-separated.` for prompt_slug the end.
    """
    known = _meanings(name) | _SILENT
    if _meanings(description) <= known:
        return ''
    clause = re.match('([^,;:.(]+)[,;] (?=[a-z])', description)
    if clause and _meanings(clause[1]) <= known:
        rest = description[clause.end():]
        return rest[0].upper() + rest[1:]
    return description


def _meanings(text):
    words = (_MEANS.get(word, word) for word in re.findall('[a-z0-9]+', text.lower()))
    return {word[:-1] if len(word) > 3 and word[-1] == 's' and word[-2] != 's' else word for word in words}


def _scalars(schema, out):
    if schema.never:
        out['not'] = {}
    if schema.format:
        out['format'] = schema.format
    if schema.enum is not None:
        out['enum'] = schema.enum
    if schema.has_const:
        out['const'] = schema.const
    for key in BOUNDS:
        if key in schema.bounds:
            out[key] = schema.bounds[key]
    for key in COUNTS:
        if key in schema.counts:
            out[key] = schema.counts[key]
    if schema.pattern:
        out['pattern'] = schema.pattern
    if schema.unique_items:
        out['uniqueItems'] = True
    if schema.has_default and schema.default is not None:
        out['default'] = schema.default
