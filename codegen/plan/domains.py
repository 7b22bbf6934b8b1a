# SPDX-License-Identifier: MIT
"""What the sources of one domain hold: its tables, its functions and its tools."""

import dataclasses
from typing import NamedTuple, Optional

from ..base.model import Operation, Style, Tool
from ..base.problems import Place, SpecError
from ..base.structures import Struct
from ..name import names
from ..name import rows as row_names
from ..name.layouts import revision_of
from .tables import MAX_PARAMETERS, SchemaRow, Tables, Text


class ParameterRow(NamedTuple):
    argument: Text
    wire: Text
    location: str
    style: Style


class MemberRow(NamedTuple):
    argument: Text
    wire: Text
    type: Text
    form: str
    style: Style


class MediaRow(NamedTuple):
    """What a body is written as."""

    type: Text
    format: str
    argument: Text  # the one that is the body; '' where the members are arguments
    members: list   # of MemberRow


@dataclasses.dataclass
class OperationRow:
    operation: Operation
    name: Text
    method: Text
    base: Text
    path: Text
    scope: Text
    arguments: SchemaRow
    structure: Struct
    parameters: list  # of ParameterRow
    media: Optional[MediaRow]
    function: str
    scheme: str       # the name of the row that says how the key is sent; '' where it is not
    revision: int     # the newest that added a member to what the function takes
    tables_function: str  # that gives the domain's tables


class FieldRow(NamedTuple):
    name: Text
    field: object  # base.structures.Field, or name.layouts.Gone


class OlderRow(NamedTuple):
    """A structure of lists as programs have it that were built with an earlier revision."""

    structure: Struct
    revision: int
    fields: list   # of base.structures.Field and name.layouts.Gone


@dataclasses.dataclass
class ToolRow:
    tool: Tool
    operation_domain: str  # the C name of the domain that has the operation
    descriptor: list       # of texts that make it together


class WorkflowRow(NamedTuple):
    name: str
    calls: list  # of pairs of a domain's C name and an operation
    needed: int  # so many of the calls, the first, it cannot do without


@dataclasses.dataclass
class DomainPlan:
    name: str
    c_name: str
    description: str
    source: str          # the document it comes from
    tables: Tables
    structures: list     # of (Struct, list of FieldRow)
    older: list          # of OlderRow, by structure and then revision
    operations: list     # of OperationRow
    tools: list          # of ToolRow
    tool_strings: dict   # text of tools: its name among them
    tables_function: str
    workflows: list      # of WorkflowRow; empty but in the domain of workflows


def plan_domain(domain, structures, descriptors, schemes, ours):
    """The DomainPlan. `structures` are name.structures.Structures, `descriptors` lists of texts by tools' names,
    `schemes` the names of rows by those of schemes; `ours` is as in Tables."""
    return _Planner(domain, structures, descriptors, schemes, ours).plan()


def plan_workflows(domain, homes, descriptors, ours):
    """The DomainPlan of workflows: their arguments are checked as those of operations are, and no request is built.

    `homes`: the C names of domains by the names of their operations.
    """
    return _WorkflowPlanner(domain, homes, descriptors, ours).plan()


class _Planner:
    def __init__(self, domain, structures, descriptors, schemes, ours):
        self._domain = domain
        self._of_operation = structures.of_operation if structures is not None else {}
        self._descriptors = descriptors
        self._schemes = schemes
        self._place = Place(domain.file, 1)
        self._tables = Tables(self._place, ours)
        self._structures = {}  # C name: (Struct, list of FieldRow)

    def plan(self):
        domain = self._domain
        operations = [self._operation(operation) for operation in domain.operations]
        tools = [ToolRow(tool, names.c_domain(tool.operation.domain), self._descriptors[tool.name])
                 for tool in domain.tools]
        self._tables.finish()
        self._tables.count('operations', len(operations))
        self._tables.count('tools', len(tools))
        texts = {text for tool in domain.tools for text in (tool.name, tool.title)}
        structures = self._in_order()
        return DomainPlan(domain.name, names.c_domain(domain.name), domain.description, domain.file, self._tables,
                          structures, _older(structures), operations, tools, row_names.of_texts(texts, self._place),
                          names.domain_function(domain.name), self._workflows())

    def _workflows(self):
        return []

    def _operation(self, operation):
        text = self._tables.text
        if len(operation.parameters) > MAX_PARAMETERS:
            raise SpecError(operation.place, f'an operation with more than {MAX_PARAMETERS} parameters')
        parameters = [ParameterRow(text(parameter.argument), text(parameter.wire), parameter.location, parameter.style)
                      for parameter in operation.parameters]
        self._tables.count('parameters', len(parameters))
        structure = self._of_operation[operation.name]
        self._add_structure(structure)
        return OperationRow(operation, text(operation.name), text(operation.method), text(operation.base),
                            text(operation.path), text(operation.scope),
                            self._tables.schema(operation.arguments, row_names.within('', operation.name)), structure,
                            parameters, self._media(operation), names.function(operation.name),
                            self._schemes[operation.scheme.name] if operation.scheme else '', revision_of(structure),
                            names.domain_function(operation.domain))

    def _media(self, operation):
        media, text = operation.media, self._tables.text
        if media is None:
            return None
        members = [MemberRow(text(member.argument), text(member.wire), text(member.type), member.form, member.style)
                   for member in media.members]
        self._tables.count('members', len(members))
        return MediaRow(text(media.type), media.format, text(media.argument if operation.body == 'whole' else ''),
                        members)

    def _add_structure(self, struct):
        if struct.c_name in self._structures:
            return
        self._structures[struct.c_name] = None
        self._tables.count('structures', 1)
        self._tables.count('fields', len(struct.layout))
        for field in struct.fields:
            if field.structure is not None:
                self._add_structure(field.structure)
        self._structures[struct.c_name] = struct, [FieldRow(self._tables.text(field.name), field)
                                                   for field in struct.layout]

    def _in_order(self):
        """Components first, by name, as any operation may be the first to use one; then those of operations."""
        components = [pair for pair in self._structures.values() if '#' in pair[0].source]
        return sorted(components, key=lambda pair: pair[0].c_name) + [
            pair for pair in self._structures.values() if '#' not in pair[0].source]


class _WorkflowPlanner(_Planner):
    def __init__(self, domain, homes, descriptors, ours):
        super().__init__(domain, None, descriptors, {}, ours)
        self._homes = homes

    def _operation(self, operation):
        text = self._tables.text
        return OperationRow(operation, text(operation.name), text(''), text(''), text(''), text(''),
                            self._tables.schema(operation.arguments, row_names.within('', operation.name)), None, [],
                            None, '', '', 0, '')

    def _workflows(self):
        return [self._workflow(operation) for operation in self._domain.operations]

    def _workflow(self, operation):
        calls = [name for name, _ in operation.calls + operation.may_call]
        if len(calls) > MAX_PARAMETERS:
            raise SpecError(operation.place, f'a workflow with more than {MAX_PARAMETERS} calls')
        return WorkflowRow(operation.name, [(self._homes[name], name) for name in calls], len(operation.calls))


def _older(structures):
    """What the items of lists were in earlier revisions; a pointer to one structure needs no size."""
    in_lists = {field.structure.c_name for _, rows in structures for _, field in rows if field.kind == 'OBJECT_LIST'
                and field.structure is not None}
    found = []
    for struct, _ in structures:
        revisions = sorted({field.since for field in struct.layout}) if struct.c_name in in_lists else []
        found += [OlderRow(struct, revision, [field for field in struct.layout if field.since <= revision])
                  for revision in revisions[:-1]]
    return found
