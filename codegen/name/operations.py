# SPDX-License-Identifier: MIT
"""The names of operations, tools, domains and arguments: documents to the model."""

from ..base.model import Domain, Model, Tool
from ..base.problems import Problems, SpecError
from ..load.document import load
from . import derive, names
from .answers import AnswerWords
from .arguments import Arguments
from .assign import Claim, settle
from .lock import Lock


def read(path, lock=Lock(None, ''), drafts=None):
    """The model of the document, with drafts for files. Returns (model or None, problems).

    `lock` has the names that earlier runs gave.
    """
    problems = Problems()
    documents = load(path, problems, drafts)
    model = problems.attempt(_Naming(documents, problems, lock).model) if documents is not None else None
    if problems and documents is not None:
        problems.adopt(documents.mistakes or ())
    return (None if problems.refuse() else model), problems


class _Naming:
    def __init__(self, documents, problems, lock):
        self.documents = documents
        self.problems = problems
        self.mistakes = problems if documents.strict else documents.mistakes
        self.lock = lock
        self.arguments = Arguments(documents.nodes, lock)
        self.domains = {}
        self.tools = {}       # name: Tool
        self.operations = {}  # name: Operation
        self.further = []     # (Operation, FurtherTool), which get the names that operations leave
        self.also = {}        # operation: its tools, to be put into their domains once all are known

    def model(self):
        documents = self.documents
        if documents.strict:
            self._take_names()
        else:
            self._make_names()
        self._add_further_tools()
        self._place_tools()
        workflows = next((self.domains[tag.name] for tag in documents.tags if tag.workflows), None)
        for workflow in workflows.operations if workflows else ():
            for call in (*workflow.calls, *workflow.may_call):
                self.problems.attempt(self._check_call, call, workflows)
        if not self.operations and not self.problems:
            # C has no empty tables.
            self.problems.report(documents.main.root.place,
                                 'there is no operation' + (' without a mistake' if self.mistakes else ''))
        return Model(documents.title, documents.version, documents.server, documents.base, documents.main.label,
                     documents.strict, [domain for domain in self.domains.values() if domain is not workflows and
                                        (domain.operations or domain.tools)],
                     workflows,
                     [file for file in documents.files if workflows is None or file.label != workflows.file], documents.library.resolve, documents.library.paths, documents.mistakes,
                     documents.nodes.left_out, documents.surface)

    def _check_call(self, call, workflows):
        name, place = call
        if name not in self.operations or self.operations[name] in workflows.operations:
            raise SpecError(place, f"there is no operation '{name}'")

    # ---- the two kinds of document -------------------------------------------

    def _take_names(self):
        """Of our own set: what things are called, and where they belong, is written there."""
        for tag in self.documents.tags:
            self.domains[tag.name] = Domain(tag.name, tag.description, tag.file)
        for described in self.documents.operations:
            self.problems.attempt(self._take_name, described)
        words = AnswerWords(self.problems)
        for operation in self.operations.values():
            words.check(operation)

    def _take_name(self, described):
        node, name = described.request.node, described.operation_id
        if 'operationId' not in node:
            raise SpecError(described.request.place, "'operationId' is missing: it names the C function and the tool")
        names.check_operation(name, node.at('operationId'), names.MAX_OWN_OPERATION)
        domain = described.home.name
        if list(described.tags) != [domain]:
            raise SpecError(node.at('tags') if 'tags' in node else described.request.place,
                            f"the tags of an operation in this document must be [{domain}]")
        self._add(described, name, self.domains[domain])

    def _make_names(self):
        """Of a document of its own: names and domains are made by rule."""
        for tag in self.documents.tags:
            self._domain(derive.domain(tag.name), tag.description)
        for described, name in zip(self.documents.operations, self._name_operations()):
            tags = described.tags
            domain = derive.domain(tags[0]) if tags else derive.domain_of_path(described.request.path)
            if self.mistakes.attempt(self._add, described, name, self._domain(domain, '')) is None:
                operation = described.operation
                self.mistakes.leave_out(operation.method, described.request.path, operation.base)

    def _name_operations(self):
        claims = []
        for described in self.documents.operations:
            request = described.request
            candidates, rank = derive.operation(request.method, request.path, described.operation_id)
            claims.append(Claim(request.source, candidates, rank, request.place,
                                self.lock.name('operation', '', request.source)))
        taken = names.RESERVED.union(self.lock.names('structure'), self.lock.symbols_of_hidden(self.mistakes),
                                     self.lock.symbols_of_tools(), self.lock.symbols_of_released())
        settle(claims, names.symbols, taken)
        return [claim.name for claim in claims]

    def _domain(self, name, description):
        domain = self.domains.setdefault(name, Domain(name, description, self.documents.main.label))
        domain.description = domain.description or description
        return domain

    # ---- operations and tools ----------------------------------------------------

    def _add(self, described, name, domain):
        operation, place = described.operation, described.request.place
        operation.name, operation.domain = name, domain.name
        self.arguments.settle(described, name)
        if name in self.operations:
            raise SpecError(place, f"the operation '{name}' stands already at {self.operations[name].place}")
        self.operations[name] = operation
        domain.operations.append(operation)
        self._add_tool(Tool(name, described.title or name, operation.description or operation.request, domain.name,
                            operation, place))
        self.further += [(operation, further) for further in described.further]
        return operation

    def _add_tool(self, tool):
        if tool.name in self.tools:
            before = self.tools[tool.name].place
            raise SpecError(tool.place, f"the tool '{tool.name}' stands already at {before}")
        typed = self.documents.surface and self.documents.surface.typed
        if typed and tool.name in typed.operations.values():
            tool.said = typed.said
        self.tools[tool.name] = tool
        self.also.setdefault(tool.operation.name, []).append(tool)
        return tool

    def _add_further_tools(self):
        hidden = self.lock.tools_of_hidden(self.documents.mistakes)
        for operation, further in self.further:
            added = self.mistakes.attempt(self._add_further, further, operation, hidden)
            if added is None and not self.documents.strict:
                self.mistakes.leave_out_tool(further.name)

    def _add_further(self, further, operation, hidden):
        longest = names.MAX_OWN_OPERATION if self.documents.strict else names.MAX_OPERATION
        names.check_operation(further.name, further.place, longest)
        domain = further.tag or operation.domain
        if domain not in self.domains:
            raise SpecError(further.place, f"there is no tag '{domain}'")
        if hidden.get(further.name, operation.request) != operation.request:
            raise SpecError(further.place, f"the name '{further.name}' is that of a tool that a mistake leaves out")
        return self._add_tool(Tool(further.name, further.title or further.name, further.description, domain, operation,
                                   further.place))

    def _place_tools(self):
        """Tools stand in the order of their domain's operations; what other domains lend comes last."""
        tools = [tool for several in self.also.values() for tool in several]
        for tool in tools:
            if tool.domain == tool.operation.domain:
                self.domains[tool.domain].tools.append(tool)
        for tool in tools:
            if tool.domain != tool.operation.domain:
                self.domains[tool.domain].tools.append(tool)
