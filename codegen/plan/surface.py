# SPDX-License-Identifier: MIT
"""The compact surfaces: which tools there are, which operations each runs, and how these are described."""

import dataclasses
import re

from ..base.problems import SpecError
from ..base.schema import literal
from . import descriptors
from .signatures import LINES, Detail, needed, object_of, shape, signature

# Clients cut a description at 2,048 characters.
MAX_DESCRIPTION = 2048
# What keeps the whole list small, in bytes: a description without experimental operations, and a line.
MAX_USUAL = 1990
MAX_LINE = 230
PAGES = '...page: page_size?, current_page? from 0.'
EITHER = '~'
EITHERS = f'x{EITHER}: id or slug.'
# In place of what an area holds.
NARROWED = 'what these operations are for'
# Arguments of the server itself: which members rows are shown with. It takes these with any tool, but only those that
# read lists show it.
ARGUMENTS = ',"arguments":{"type":"object"}'
FIELDS = ',"fields":{"type":"array","items":{"type":"string"},"description":"[\\"*\\"]: all"}'
# What models look for among changes although it overwrites: anything but the plain removals.
_REMOVALS = ('delete_', 'remove_', 'cancel_', 'disconnect_')
_TYPED_KEYWORDS = ('description', 'type', 'enum', 'items')


@dataclasses.dataclass
class Row:
    """A tool of the full surface, as the compact ones reach it."""

    name: str
    signature: str
    line: str        # the signature as it stands in lists, perhaps shortened
    choice: str      # what the argument of its compact tool is that chooses it
    identifier: str  # its argument that names one thing, if "id" and "slug" can mean no other; else ''
    home: str        # the tools that run it, on the surface `compact`
    whole: str       # and on `names`
    overwrites: bool  # it is looked for among changes, and stands among removals
    experimental: bool


@dataclasses.dataclass
class CompactTool:
    name: str
    title: str
    about: str             # the description, but for the lines of operations
    narrowed: str          # the same for who lacks some of them: what these are about is not named
    also: str              # what is said around operations that are in another tool
    risk: str              # its operations have this
    surface: str           # compact or names
    choice: str            # the argument that chooses the operation
    properties: str        # further members of the schema's properties, as JSON, with a comma before
    required: list
    members: list          # of Row, in the order of the domains
    overwriting: list      # of Row, in the other tool
    has_lines: bool        # a line of each operation is in the description
    idempotent: bool
    place: object


@dataclasses.dataclass
class SurfacePlan:
    source: str
    rows: list   # of Row, by name
    tools: list  # of CompactTool
    words: list  # of (a word that people use, the word of the documents)


def plan_surface(model):
    """The SurfacePlan; one without rows where the documents have no surface."""
    if model.surface is None:
        return SurfacePlan(model.root_file, [], [], [])
    return _Planner(model).plan()


def risk_of(operation):
    return 'read' if operation.read_only else 'remove' if operation.destructive else 'change'


def _identifier(operation):
    variables = [parameter.argument for parameter in operation.parameters if parameter.location == 'path']
    if len(variables) != 1 or {'id', 'slug'} & set(operation.arguments.properties) - set(variables):
        return ''
    return variables[0]


class _Planner:
    def __init__(self, model):
        self._model = model
        self._surface = model.surface
        self._tools = model.tools + (model.workflows.tools if model.workflows else [])
        self._schemas = {tool.name: descriptors.value(tool, model.strict)['inputSchema'] for tool in self._tools}
        self._risks = {risk.name: risk for risk in self._surface.risks}
        self._groups = {tool.name: needed(tool.operation.arguments) for tool in self._tools}
        self._choices = self._typed_choices()
        self._rows = {tool.name: self._row(tool) for tool in self._tools}

    def plan(self):
        tools = [tool for risk in self._surface.risks for tool in self._tools_of(risk)]
        for tool in tools:
            self._fit(tool)
        words = sorted((said, word) for word, others in self._surface.words.items() for said in others)
        return SurfacePlan(self._surface.place.file, [self._rows[name] for name in sorted(self._rows, key=str.encode)],
                           tools, words)

    def _typed_choices(self):
        """{tool: word} of the operations that the typed tool runs."""
        typed = self._surface.typed
        if typed is None:
            return {}
        tools = {tool.name: tool for tool in self._tools}
        for name in [*typed.beside, *typed.operations.values()]:
            if name not in tools:
                raise SpecError(typed.place, f"'{name}' is no operation")
        for name in typed.operations.values():
            if not tools[name].operation.read_only:
                raise SpecError(typed.place, f"'{name}' does not only read")
        return {name: word for word, name in typed.operations.items()}

    def _row(self, tool):
        risk = risk_of(tool.operation)
        word = self._choices.get(tool.name) or self._choices.get(tool.operation.name)
        area = self._area_of(tool)
        if word is None and area is None:
            raise SpecError(tool.place, f"'{tool.name}' has no area and is none of the typed tool's")
        groups = self._groups[tool.name]
        text = signature(tool.name, self._schemas[tool.name], Detail(units=self._surface.units), groups)
        line = signature(tool.name, self._schemas[tool.name], Detail(**LINES[-1]), groups) if word else text
        return Row(tool.name, text, line, word or tool.name, _identifier(tool.operation),
                   self._surface.typed.name if word else f'{risk}_{area.name}', f'{risk}_{self._surface.whole.name}',
                   risk == 'remove' and not tool.name.startswith(_REMOVALS), bool(tool.operation.experimental))

    def _area_of(self, tool):
        """That names the tool, or has its domain; of a workflow, the domain of the first operation that it calls."""
        domains = {operation.name: operation.domain for operation in self._model.operations}
        calls = [domains[name] for name, _ in (*tool.operation.calls, *tool.operation.may_call) if name in domains]
        return self._surface.area_of(tool.name, [tool.domain] + calls[:1])

    def _members(self, chosen):
        return [self._rows[tool.name] for tool in self._tools if chosen(tool, self._rows[tool.name])]

    def _tools_of(self, risk):
        for area in self._surface.areas:
            yield from self._tool(risk, area)
        if risk.name == 'read' and self._surface.typed is not None:
            yield self._typed_tool()
        yield from self._whole_tool(risk)

    def _tool(self, risk, area):
        name = f'{risk.name}_{area.name}'
        members = self._members(lambda tool, row: row.home == name)
        if not members:
            return
        marks = ' ' + EITHERS + (' ' + PAGES if risk.name == 'read' else '')
        about, narrowed = (risk.about.replace('{holds}', holds) + marks for holds in (area.holds[risk.name], NARROWED))
        removals = f'remove_{area.name}'
        overwriting = self._members(lambda tool, row: row.home == removals and row.overwrites and not row.experimental) if risk.also else []
        yield CompactTool(name, f'{risk.title}: {area.title}', about, narrowed, risk.also.replace('{tool}', removals),
                          risk.name, 'compact', 'operation', _properties(risk), ['operation'], members, overwriting,
                          True, self._all_idempotent(members), area.place)

    def _whole_tool(self, risk):
        whole = self._surface.whole
        members = self._members(lambda tool, row: risk_of(tool.operation) == risk.name)
        if not members:
            return
        about = risk.about.replace('{holds}', 'anything') + ' ' + whole.about
        yield CompactTool(f'{risk.name}_{whole.name}', f'{risk.title}: {whole.title}', about, about, '', risk.name, 'names',
                          'operation', _properties(risk), ['operation'], members, [], False,
                          self._all_idempotent(members), self._surface.place)

    def _all_idempotent(self, members):
        operations = {tool.name: tool.operation for tool in self._tools}
        return all(operations[row.name].idempotent for row in members)

    # ---- the tool whose operations share their arguments ---------------------------

    def _typed_tool(self):
        typed = self._surface.typed
        members = [self._rows[name] for name in typed.operations.values()]
        schemas = {row.choice: self._schemas[row.name] for row in members}
        properties = {}
        for schema in schemas.values():
            for name, member in schema['properties'].items():
                properties.setdefault(name, member)
        if typed.choice in properties:
            raise SpecError(typed.place, f"'{typed.choice}' is an argument of an operation")
        for name in (*typed.said, *typed.said_here):
            if name not in properties:
                raise SpecError(typed.place, f"'{name}' is an argument of none of these operations")
        required = [name for name in properties if all(name in schema.get('required', ()) for schema in schemas.values())]
        text = ''.join(f',{literal(name)}:{literal(_typed_argument(name, member, schemas, typed.said_here))}'
                       for name, member in properties.items())
        beside = [self._rows[name] for name in typed.beside]
        return CompactTool(typed.name, typed.title, typed.about, typed.narrowed, typed.also, 'read', 'compact', typed.choice, text,
                           [typed.choice] + required, members, beside, False, self._all_idempotent(members), typed.place)

    # ---- descriptions of a length that clients show --------------------------------

    def _fit(self, tool):
        """Shortens lines, the longest first and step by step, until each and all together are short enough.

        Those of experimental operations, which are rarely shown, have no more than they need.
        """
        if not tool.has_lines:
            return
        shapes, texts = self._shapes(tool)
        lines = {row.name: self._lines(tool, row, shapes) for row in tool.members}
        usual = [row for row in tool.members if not row.experimental]
        shorten = {row.name: len(LINES) - 1 if row.experimental and usual else 0 for row in tool.members}

        def line(row):
            return lines[row.name][shorten[row.name]]

        def total(rows):
            length = len((_about(tool) + _legend(texts, map(line, tool.members))).encode())
            return length + sum(len(line(row).encode()) + 1 for row in rows)

        while True:
            longer = [row for row in tool.members if shorten[row.name] < len(LINES) - 1]
            if not longer or (max(len(line(row).encode()) for row in longer) <= MAX_LINE and
                              total(usual or tool.members) <= MAX_USUAL and total(tool.members) <= MAX_DESCRIPTION):
                break
            longest = max(longer, key=lambda row: (len(line(row).encode()), row.name))
            shorten[longest.name] += 1
        if total(tool.members) > MAX_DESCRIPTION:
            raise SpecError(tool.place, f"the operations of '{tool.name}' do not fit into {MAX_DESCRIPTION} bytes")
        legend = _legend(texts, map(line, tool.members))
        tool.about, tool.narrowed = tool.about + legend, tool.narrowed + legend
        for row in tool.members:
            row.line = line(row)

    def _lines(self, tool, row, shapes):
        """The signatures of a tool, each shorter than the one before."""
        common = {'either': EITHER, 'pages': tool.risk == 'read', 'units': self._surface.units,
                  'main': tuple(self._surface.main), 'minor': tuple(self._surface.minor), 'shapes': shapes}
        schema = _with_id(self._schemas[row.name], row.identifier)
        if tool.risk == 'read':
            schema = _without(schema, self._surface.of_key)
        return [signature(row.name, schema, Detail(**common, **detail), self._groups[row.name]) for detail in LINES]

    def _shapes(self, tool):
        """({names of members: name} of the objects that are written apart, {name: what is said of it})."""
        uses = {}
        for row in tool.members:
            for chosen, found in _objects(self._schemas[row.name], self._surface.shapes):
                uses.setdefault((chosen.name, frozenset(found['properties'])), []).append(found)
        shows = {chosen.name: tuple(chosen.shows) for chosen in self._surface.shapes}
        names, texts = {}, {}
        for (name, members), schemas in uses.items():
            if name in texts:  # another object of this name, which is rarer: it is written in its place
                continue
            names[members] = name
            texts[name] = shape(schemas, Detail(depth=1, nulls=False, either=EITHER, units=self._surface.units, shows=shows[name]))
        return names, texts


def _properties(risk):
    return ARGUMENTS + (FIELDS if risk.name == 'read' else '')


def _typed_argument(name, member, schemas, said):
    """The schema without limits, which the operation's own checks; it says for which operations it is."""
    made = {key: member[key] for key in _TYPED_KEYWORDS if key in member}
    made['description'] = said.get(name, made.get('description', ''))
    words = [word for word, schema in schemas.items() if name in schema['properties']]
    if len(words) <= 3:
        made['description'] = f"For {', '.join(words)}. {made['description']}".strip()
    return made if made['description'] else {key: value for key, value in made.items() if key != 'description'}


def _with_id(schema, identifier):
    """The schema with the argument that names one thing under the short name by which composite tools take it, too."""
    if identifier in ('', 'id', 'slug'):
        return schema
    def short(name):
        return 'id' if name == identifier else name
    return {**schema, 'properties': {short(name): member for name, member in schema['properties'].items()},
            'required': [short(name) for name in schema['required']]}


def _without(schema, names):
    return {**schema, 'properties': {name: member for name, member in schema['properties'].items()
                                     if name not in names or name in schema.get('required', ())}}


def _objects(schema, shapes):
    """Yields (Shape, schema) of each object that is, or is in, a member of one of the names, at any depth."""
    for member, inner in schema.get('properties', {}).items():
        found = object_of(inner)
        for chosen in shapes:
            if chosen.member == member and found is not None:
                yield chosen, found
        yield from _objects(inner, shapes)
    for inner in (schema.get('items'), *schema.get('anyOf', ()), *schema.get('oneOf', ())):
        if isinstance(inner, dict):
            yield from _objects(inner, shapes)


def _legend(texts, lines):
    """What is said of the objects that stand in the lines by their names."""
    joined = ' '.join(lines)
    return ''.join(f' {name}={text}' for name, text in texts.items() if re.search(rf':{name}\b', joined))


def _about(tool):
    names = ', '.join(row.name for row in tool.overwriting)
    return tool.about + (' ' + tool.also.replace('{operations}', names) if tool.overwriting else '')
