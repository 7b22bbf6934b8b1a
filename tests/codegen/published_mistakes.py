# SPDX-License-Identifier: MIT
"""Mistakes put into the published document: python3 tests/codegen/published_mistakes.py [COUNT [FIRST]]

Each run has one mistake. It has to be reported with its line; the operations whose requests depend on it
have to be left out, those whose answers do have to be there, and all others have to be as they were. What
depends on it is worked out here from the document as it is written. As the whole document takes its time,
it is cut into parts: some of its paths with the components that these reach. Every number is a mistake in a
part, the same on every machine.
"""

import collections
import dataclasses
import functools
import os
import random
import re
import sys
import tempfile

import run
from codegen.base.schema import Schema
from codegen.load.source import File, List, Map
from codegen.name.operations import read as read_model

PUBLISHED = os.path.join(os.path.dirname(run.ROOT), 'shared', 'api', 'published-openapi.yaml')
COUNT = 200
PARTS = 12
METHODS = ('get', 'put', 'post', 'delete', 'patch')


# ---- parts of the document ---------------------------------------------------------------------


def at(root, path):
    return functools.reduce(lambda node, step: node[step], path, root)


def target(reference):
    """The path that a reference within the document leads to."""
    return tuple(token.replace('~1', '/').replace('~0', '~') for token in reference.split('/')[1:])


def references(node):
    """All that a node refers to by itself."""
    if isinstance(node, list):
        return set().union(*map(references, node))
    if not isinstance(node, dict):
        return set()
    own = {target(node['$ref'])} if isinstance(node.get('$ref'), str) else set()
    return own.union(*map(references, node.values()))


def reached(root, nodes):
    """The paths of the components that nodes refer to, at any distance."""
    found, waiting = set(), list(nodes)
    while waiting:
        new = references(waiting.pop()) - found
        found |= new
        waiting += [at(root, path) for path in new]
    return found


def entries(node, end):
    """{key: (first line, the line after its last)} of a mapping that ends before a line"""
    starts = [node.lines[key] for key in node] + [end]
    return {key: (starts[number], starts[number + 1]) for number, key in enumerate(node)}


def anchors(file, lines, sections):
    """(path, text) of each schema among the components"""
    kinds = entries(file.root['components'], sections['components'][1])
    for name, (first, end) in entries(file.root['components']['schemas'], kinds['schemas'][1]).items():
        yield ('components', 'schemas', name), ''.join(lines[first - 1:end - 1])


def cut(file, number):
    """The text of a part: every so many paths, the components they reach, and all else at the root."""
    lines = file.data.decode().splitlines(keepends=True)
    sections = entries(file.root, len(lines) + 1)
    paths = entries(file.root['paths'], sections['paths'][1])
    chosen = list(paths)[number::PARTS]
    # Aliases of schemas need what has their anchors.
    anchored = [path for path, text in anchors(file, lines, sections) if re.search(r': *&', text)]
    starts = [('paths', path) for path in chosen] + anchored
    wanted = reached(file.root, [at(file.root, path) for path in starts]).union(anchored)
    out = []
    for section, (first, end) in sections.items():
        if section not in ('paths', 'components'):
            out += lines[first - 1:end - 1]
    out.append('paths:\n')
    for path in chosen:
        out += lines[paths[path][0] - 1:paths[path][1] - 1]
    out.append('components:\n')
    components = file.root['components']
    for kind, (first, end) in entries(components, sections['components'][1]).items():
        there = [span for name, span in entries(components[kind], end).items()
                 if kind == 'securitySchemes' or ('components', kind, name) in wanted]
        out += [lines[first - 1]] * bool(there) + [line for start, stop in there for line in lines[start - 1:stop - 1]]
    return without_aliases_of_texts(''.join(out))


def without_aliases_of_texts(text):
    """The text with words in place of aliases whose anchors are in other parts."""
    known = set(re.findall(r': *&(\w+)', text))
    return re.sub(r'(: *)\*(\w+)$', lambda match: match[0] if match[2] in known else match[1] + 'Words', text,
                  flags=re.MULTILINE)


# ---- where mistakes can be made -------------------------------------------------------------------

ONE = ('items', 'not', 'additionalProperties')
LISTS = ('allOf', 'anyOf', 'oneOf')


def schemas(node, path):
    """(what it is, the node, its path) of a schema and those in it."""
    if not isinstance(node, Map):
        return
    yield 'schema', node, path
    for key in ONE:
        yield from schemas(node.get(key), path + (key,))
    for key in LISTS:
        for index, branch in enumerate(node.get(key, ())):
            yield from schemas(branch, path + (key, index))
    for name, member in node.get('properties', {}).items():
        yield from schemas(member, path + ('properties', name))


def contents(holder, path):
    """What is read of the content of a body or a response."""
    content = holder.get('content', {})
    for kind in ('application/json', 'multipart/form-data'):
        if kind in content:
            yield 'media', content[kind], path + ('content', kind)
            yield from schemas(content[kind].get('schema'), path + ('content', kind, 'schema'))
            return


def operations(item, path):
    for method in METHODS:
        node = item.get(method)
        if node is None:
            continue
        here = path + (method,)
        yield 'operation', node, here
        for index, parameter in enumerate(node.get('parameters', ())):
            yield 'parameter', parameter, here + ('parameters', index)
            yield from schemas(parameter.get('schema'), here + ('parameters', index, 'schema'))
        yield from contents(node.get('requestBody', {}), here + ('requestBody',))
        yield 'responses', node['responses'], here + ('responses',)
        for code, response in node['responses'].items():
            yield 'response', response, here + ('responses', code)
            yield from contents(response, here + ('responses', code))


def places(root):
    for path, item in root['paths'].items():
        yield from operations(item, ('paths', path))
    for name, node in root['components'].get('schemas', {}).items():
        yield from schemas(node, ('components', 'schemas', name))


# ---- mistakes ----------------------------------------------------------------------------------------


class Text:
    """The lines of a part, with one mistake in them; `told` are the lines that may be told of it."""

    def __init__(self, text):
        self.lines = text.splitlines()
        self.told = ()

    def replace(self, line, pattern, new):
        """Changes a line; whether there is anything to change."""
        changed, count = re.subn(pattern, new, self.lines[line - 1], count=1)
        self.lines[line - 1] = changed
        self.told = (line,)
        # What has an anchor stands elsewhere, too.
        return bool(count) and '&' not in changed

    def key(self, node, key):
        """A key gets a letter more."""
        return self.replace(node.lines[key], rf"^([ -]*['\"]?{re.escape(key)})(['\"]?:)", r'\1x\2')

    def value(self, node, key, value):
        """A scalar has another value."""
        return self.replace(node.lines[key], rf'^([ -]*{re.escape(key)}:).*', rf'\1 {value}')

    def __str__(self):
        return '\n'.join(self.lines) + '\n'


def misspelt(kind, node, text, chance):
    keys = {'schema': ('type', 'properties', 'items', 'required', 'enum', 'format', 'description', 'minimum', 'allOf'),
            'parameter': ('in', 'required', 'description', 'schema'), 'operation': ('summary', 'tags', 'requestBody'),
            'media': ('schema',), 'response': ('description', 'content')}.get(kind, ())
    there = [key for key in keys if key in node]
    return bool(there) and text.key(node, chance.choice(there))


def of_another_version(kind, node, text, _):
    return kind == 'schema' and 'type' in node and text.replace(
        node.lines['type'], r'^( *)type:', r'\1const:')


def without_type(kind, node, text, _):
    return kind == 'schema' and isinstance(node.get('type'), str) and text.value(node, 'type', '')


def no_type(kind, node, text, _):
    return kind == 'schema' and isinstance(node.get('type'), str) and text.value(node, 'type', 'text')


def of_the_wrong_type(kind, node, text, chance):
    wrong = {'schema': (('description', '7'), ('format', '[a]'), ('deprecated', 'maybe'), ('minimum', 'low'),
                        ('maximum', 'null'), ('nullable', '1'), ('pattern', '7')),
             'parameter': (('required', 'yes'), ('name', 'null'), ('in', 'body'), ('description', '[]')),
             'operation': (('summary', '7'), ('operationId', '[]'), ('deprecated', '1'))}.get(kind, ())
    there = [pair for pair in wrong if pair[0] in node and not isinstance(node[pair[0]], (Map, List))]
    if not there:
        return False
    key, value = chance.choice(there)
    # A text of several lines would go on after the value.
    return '\n' not in str(node[key]) and len(str(node[key])) < 60 and text.value(node, key, value)


def dangling(_, node, text, __):
    return '$ref' in node and text.replace(node.lines['$ref'], r'(["\']?)$', r'Gone\1')


def of_nothing(_, node, text, __):
    """A line too far to the left: what is above it holds nothing."""
    inner = node.get('schema')
    if not isinstance(inner, Map) or len(inner) != 1 or '$ref' not in inner:
        return False
    line = inner.lines['$ref']
    changed = line > node.lines['schema'] and text.replace(line, '^  ', '')
    text.told = (line, line - 1)
    return changed


def twice(kind, node, text, _):
    """A parameter stands there twice."""
    if kind != 'parameter' or '$ref' in node or not {'name', 'in'} <= set(node) or 'schema' not in node:
        return False
    line = node.line
    indent = re.match(' *', text.lines[line - 1])[0]
    if not text.lines[line - 1].startswith(indent + '- '):
        return False
    words = f'{{name: {node["name"]}, in: {node["in"]}, required: true, schema: {{type: string}}}}'
    text.lines.insert(line - 1, f'{indent}- {words}')
    text.told = (line + 1,)
    return True


def no_code(kind, node, text, _):
    return kind == 'responses' and text.replace(node.lines[list(node)[0]], r"^( *['\"]?)\d\d", r'\1OO')


def no_scheme(kind, node, text, _):
    if kind != 'operation':
        return False
    indent = re.match(' *', text.lines[node.line - 1])[0]
    if 'security' in node:
        return False
    text.lines.insert(node.line - 1, f'{indent}security: [{{Nowhere: []}}]')
    text.told = (node.line,)
    return True


KINDS = (misspelt, misspelt, of_another_version, without_type, no_type, of_the_wrong_type, of_the_wrong_type, dangling,
         of_nothing, twice, no_code, no_scheme)


def mistake(base, chance):
    """(its name, the path of the node that has it, the Text)"""
    make = chance.choice(KINDS)
    while True:
        kind, node, path = chance.choice(base.places)
        text = Text(base.text)
        if make(kind, node, text, chance):
            return make.__name__, path, text


# ---- what depends on it --------------------------------------------------------------------------------


def depends(root, method, path, where):
    """(whether the request depends on what lies there, whether the answer does)"""
    here = ('paths', path, method)
    node = at(root, here)
    request = {key: value for key, value in node.items() if key != 'responses'}
    shared = root['paths'][path].get('parameters', [])
    in_request = any(where[:len(component)] == component for component in reached(root, [request, shared]))
    in_answer = any(where[:len(component)] == component for component in reached(root, [node['responses']]))
    if where[:3] == here:
        is_answer = where[3:4] == ('responses',)
        in_request, in_answer = in_request or not is_answer, in_answer or is_answer
    return in_request, in_answer


class Prints:
    """What schemas say, as values to compare."""

    def __init__(self):
        self._done = {}

    def of(self, value):
        if isinstance(value, Schema):
            if id(value) not in self._done:
                self._done[id(value)] = ('again', len(self._done))
                fields = [(field.name, self.of(getattr(value, field.name))) for field in dataclasses.fields(value)
                          if field.name != 'place']
                return 'schema', tuple(fields)
            return self._done[id(value)]
        if isinstance(value, dict):
            return tuple((key, self.of(item)) for key, item in value.items())
        if isinstance(value, (list, tuple)):
            return tuple(map(self.of, value))
        if isinstance(value, set):
            return tuple(sorted(value))
        return repr(value)


def print_of(operation):
    """(all that is sent, all that is known of the answer)"""
    prints = Prints()
    sent = (operation.name, operation.domain, operation.method, operation.base, operation.path, operation.description,
            prints.of(operation.arguments), operation.body, operation.scheme, operation.argument_sources(),
            [(parameter.source, parameter.argument, parameter.style) for parameter in operation.parameters],
            (operation.media.type, operation.media.format, prints.of(operation.media.schema))
            if operation.media else None)
    answer = prints.of(operation.response), operation.returns, operation.answers_json, operation.answers_nothing
    return sent, answer


def model_of(text, folder):
    path = os.path.join(folder, 'part.yaml')
    run.write(path, text)
    model, problems = read_model(path)
    if model is None:
        return None, problems.lines()
    found = {operation.request: (operation, print_of(operation)) for operation in model.operations}
    return found, model.mistakes.lines()


class Base:
    """A part without a mistake."""

    def __init__(self, text, folder):
        self.text = text
        path = os.path.join(folder, 'part.yaml')
        run.write(path, text)
        self.root = File(path, path).root
        everywhere = list(places(self.root))
        often = collections.Counter(id(node) for _, node, _ in everywhere)
        self.places = [place for place in everywhere if often[id(place[1])] == 1]
        self.operations, lines = model_of(text, folder)
        assert not lines, lines


def judge(base, where, text, folder):
    """What is wrong with the answer to a mistake."""
    found, lines = model_of(str(text), folder)
    if found is None:
        yield f'nothing is left: {lines}'
        return
    told = [int(match[1]) for match in (re.search(r'part\.yaml:([0-9]+): ', line) for line in lines) if match]
    if not told or not set(told) <= set(text.told):
        yield f'lines {text.told} have it, and told is {lines}'
    hidden = 0
    for request, (_, (sent, answer)) in base.operations.items():
        method, path = request.split(' ')
        in_request, in_answer = depends(base.root, method.lower(), path, where)
        hidden += in_request
        if (request in found) == in_request:
            yield f'{request} is {"there" if in_request else "missing"}'
        elif not in_request and found[request][1][0] != sent:
            yield f'{request} is another request'
        elif not in_request and not in_answer and found[request][1][1] != answer:
            yield f'{request} has another answer'
        elif not in_request and found[request][0].answer_unread and not in_answer:
            yield f'{request} lost its answer'
    if not lines or f': {hidden or "none"} of {len(base.operations)} operations left out' not in lines[-1]:
        yield f'{hidden} operations depend on it, and told is {lines[-1:]}'


def main(count=COUNT, first=0):
    if not os.path.exists(PUBLISHED):
        print(f'{PUBLISHED} is missing', file=sys.stderr)
        return 77
    file = File(PUBLISHED, PUBLISHED)
    failed = 0
    kinds = {}
    with tempfile.TemporaryDirectory(prefix='mistakes-') as folder:
        bases = functools.cache(lambda part: Base(cut(file, part), folder))
        for number in range(first, first + count):
            base = bases(number % PARTS)
            name, where, text = mistake(base, random.Random(number))
            kinds[name] = kinds.get(name, 0) + 1
            for wrong in judge(base, where, text, folder):
                failed += 1
                print(f'mistake {number}, {name} in {"/".join(map(str, where))}: {wrong}', file=sys.stderr)
    print(f'{count} mistakes, {failed} failed: ' + ', '.join(f'{kinds[name]} {name}' for name in sorted(kinds)))
    return 1 if failed or not kinds else 0


if __name__ == '__main__':
    sys.exit(main(*map(int, sys.argv[1:])))
