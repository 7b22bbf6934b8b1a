# SPDX-License-Identifier: MIT
"""Forms: what the sandbox has to know of an operation to take its requests and to make its answers.

A form is JSON, which the sandbox reads when the first request for the operation comes. It says what the tables of the
library do not tell programs that link it: where each argument lies in the request, and of what shape the answer is. A
shape is the schema of the answer without what only a validator needs: references are followed, the parts of an allOf
are one object, and words are left out.
"""

# A form has at most so many shapes: what refers to itself, or to much, ends there.
MAX_SHAPES = 5000
MAX_DEPTH = 12


# What requests may have as one object and as a list of it, whatever the documents say of an operation.
_LIMITS = ('rate_limits', 'usage_limits')


def form(operation):
    """The form of an operation, as JSON's objects."""
    members = operation.media.members if operation.media is not None else []
    return _filled({
        'operation': operation.name,
        'base': operation.base,
        'parameters': [_parameter(parameter) for parameter in operation.parameters],
        'body': operation.body if operation.media is not None else 'none',
        'whole': operation.media.argument if operation.body == 'whole' else None,
        'members': {member.wire: member.argument for member in members if member.wire != member.argument},
        'known': _in_body(operation) if operation.body != 'whole' else None,
        'passes': _passes_on(operation) or None,
        'single': [name for name in _LIMITS if 'object' in _types(operation, name)],
        'flags': [name for name, source in operation.argument_sources().items()
                  if source.startswith('body ') and _types(operation, name) == {'boolean'}],
        'list': _list(operation.pagination),
        'json': operation.answers_json and not operation.answers_nothing or None,
        'answer': None if operation.response is None else _Shapes().shape(operation.response),
    })


def _passes_on(operation):
    """Whether what it does not know goes on to the model, as the gateway does with calls of models."""
    return operation.plane == 'data' and '/prompts/' in operation.path


def _types(operation, name):
    """The types of an argument, which may be none of the operation's."""
    properties = operation.arguments.properties
    return set(properties[name].resolved().types) - {'null'} if name in properties else set()


def _in_body(operation):
    sources = [source.split(' ', 1) for source in operation.argument_sources().values()]
    return [wire for where, wire in sources if where == 'body']


def _filled(members):
    return {key: value for key, value in members.items() if value not in (None, {}, [])}


def _parameter(parameter):
    return _filled({'in': parameter.location, 'wire': parameter.wire, 'argument': parameter.argument,
                    'type': _type(parameter.schema), 'items': _type(parameter.schema.resolved().items)})


def _type(schema):
    """The type that a text in a path or query stands for."""
    types = [kind for kind in schema.resolved().types if kind != 'null'] if schema is not None else []
    return types[0] if types else None


def _list(pagination):
    if pagination is None:
        return None
    names = {key: parameter.argument for key in ('page', 'size') if (parameter := getattr(pagination, key)) is not None}
    pointers = {key: pointer for key in ('items', 'total', 'more') if (pointer := getattr(pagination, key)) is not None}
    return {**names, **pointers, 'first': pagination.first}


class _Shapes:
    """The shapes of one form."""

    def __init__(self):
        self._left = MAX_SHAPES

    def shape(self, schema, depth=0):
        schema = schema.resolved()
        self._left -= 1
        if depth > MAX_DEPTH or self._left < 0:
            return {}
        made = _filled({
            'type': list(schema.types),
            'enum': [schema.const] if schema.has_const else schema.enum,
            'format': schema.format,
            'secret': 'masked' if schema.masked else 'clear' if schema.secret else None,
            'properties': {name: self.shape(member, depth + 1) for name, member in schema.properties.items()},
            'required': list(schema.required),
            'open': schema.additional_stated and schema.additional is not False or None,
            'items': self.shape(schema.items, depth + 1) if schema.items is not None else None,
            'minimum': schema.bounds.get('minimum'),
        })
        # Of several forms that a value may have, the first one, which the documents give to the usual one.
        parts = schema.all_of + schema.any_of[:1] + schema.one_of[:1] + ([schema.ref] if schema.ref is not None else [])
        for part in parts:
            _merge(made, self.shape(part, depth + 1))
        # Null is usual, too, where a value may be absent.
        if 'type' in made and 'null' not in made['type'] and _may_be_null(schema.any_of + schema.one_of):
            made['type'] = made['type'] + ['null']
        return made


def _may_be_null(forms):
    return any(list(form.resolved().types) == ['null'] for form in forms)


def _merge(made, part):
    """Adds what a schema for the same value says."""
    for key, value in part.items():
        if key == 'properties':
            made[key] = {**value, **made.get(key, {})}
        elif key == 'required':
            made[key] = made.get(key, []) + [name for name in value if name not in made.get(key, [])]
        else:
            made.setdefault(key, value)
