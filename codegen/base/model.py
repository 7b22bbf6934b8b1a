# SPDX-License-Identifier: MIT
"""The model: what the document says, in the shape the outputs need.

The stage `load` fills it but for the names, which the stage `name` settles; those fields come last.
"""

import dataclasses
from typing import Optional

from .schema import Schema


@dataclasses.dataclass(frozen=True)
class Style:
    name: str  # as OpenAPI calls it, or json
    explode: bool = False
    reserved: bool = False


@dataclasses.dataclass(frozen=True)
class Scheme:
    """A way to send the API key."""

    name: str
    kind: str   # header, query, cookie; basic and bearer, which are in the header Authorization
    field: str  # what the key is called there

    @property
    def words(self):
        """How the key is sent."""
        if self.kind in ('basic', 'bearer'):
            return f'in the header Authorization, as {self.kind}'
        return f"in the {'query, as' if self.kind == 'query' else self.kind} {self.field}"

    def is_in(self, location, wire):
        """Whether a parameter would be in its place. Servers that pass headers on as variables take `_` for `-`."""
        place = self.kind if self.kind in ('query', 'cookie') else 'header'
        if location != place:
            return False
        return wire == self.field if place != 'header' else _same_header(wire, self.field)


def _same_header(one, other):
    return one.lower().replace('_', '-') == other.lower().replace('_', '-')


@dataclasses.dataclass
class Parameter:
    """An argument that goes into the path, the query, a header or a cookie."""

    wire: str
    location: str  # path, query, header, cookie
    style: Style
    required: bool
    schema: Schema
    place: object
    called: str    # the argument's name where the document gives one, else ''
    argument: str = ''

    @property
    def source(self):
        """What it is in the document, whatever the argument is called."""
        return f'{self.location} {self.wire}'


@dataclasses.dataclass
class Member:
    """A member of the body that its argument's name and value alone do not tell how to write."""

    wire: str
    form: str = 'plain'  # or json, file, styled
    type: str = ''       # the Content-Type of its part; '' where there is none, or the file tells
    style: Style = Style('form', True)
    argument: str = ''


@dataclasses.dataclass
class Media:
    """What the body of a request is written as."""

    type: str      # the Content-Type; '' where the file tells
    format: str    # json, multipart, urlencoded, text, file
    members: list
    schema: Schema  # of the whole, before its members became arguments
    required: bool
    place: object
    argument: str = 'body'  # which argument is the body, where one is


@dataclasses.dataclass
class Pagination:
    """How the pages of a list are asked for: by number, by cursor, or not at all. Pointers are JSON Pointers."""

    page: Optional[Parameter]
    first: int  # the number of the first page
    cursor: Optional[Parameter]
    size: Optional[Parameter]
    items: str            # pointer to the array
    total: Optional[str]  # pointer to the number of items on all pages
    more: Optional[str]   # pointer to whether there are further pages
    next: Optional[str]   # pointer to the cursor of the next page


@dataclasses.dataclass
class Rows:
    """The list that an answer is."""

    path: str      # names of members with dots between them; '' where it is the answer itself
    summary: list  # what people ask for of a row, as such paths


@dataclasses.dataclass
class Operation:
    request: str        # method and path as the document has them
    summary: str
    description: str
    method: str
    base: str
    scope: str
    plane: str
    read_only: bool
    destructive: bool
    idempotent: bool
    enterprise: bool
    outcome: bool      # `success` in its answer is what it finds out: false is no failure
    large_answer: bool
    experimental: str  # what is known of it rests on this; '' where Portkey documents or serves it for all to see
    scheme: Optional[Scheme]  # how the key is sent; None: it is not
    key_optional: bool        # sent without the key, too, where there is none
    from_key: str      # the argument that the API key decides, so that the server can fill it in; '': none
    deprecated: bool
    parameters: list
    media: Optional[Media]
    place: object
    response: Optional[Schema] = None
    returns: str = ''
    answers_json: bool = False    # JSON, where the answer of success has a body
    answers_nothing: bool = True  # it may have none, whatever the status
    answer_unread: bool = False   # a mistake keeps what it answers from being known
    pagination: Optional[Pagination] = None
    rows: Optional[Rows] = None
    name: str = ''
    domain: str = ''
    path: str = ''       # with the names of arguments in braces
    arguments: Optional[Schema] = None  # an object schema; its properties are the arguments
    body: str = 'none'   # or members, object, whole
    # Of a workflow: pairs of an operation's name and a place in the document.
    calls: list = dataclasses.field(default_factory=list)     # it cannot do without these
    may_call: list = dataclasses.field(default_factory=list)  # it does less without these
    example: object = None         # arguments, as JSON data
    answer_example: object = None  # what it answers to them

    @property
    def public(self):
        return self.scheme is None

    def argument_sources(self):
        """What each argument is in the document."""
        sources = {name: f'body {name}' for name in self.arguments.properties}
        if self.media is not None:
            sources.update((member.argument, f'body {member.wire}') for member in self.media.members)
        sources.update((parameter.argument, parameter.source) for parameter in self.parameters)
        return sources


@dataclasses.dataclass
class Tool:
    """An operation as a language model sees it."""

    name: str
    title: str
    description: str
    domain: str
    operation: Operation
    place: object
    said: dict = dataclasses.field(default_factory=dict)  # what its descriptor says of an argument instead


@dataclasses.dataclass
class Domain:
    name: str
    description: str
    file: str
    operations: list = dataclasses.field(default_factory=list)
    tools: list = dataclasses.field(default_factory=list)


@dataclasses.dataclass
class Model:
    title: str
    version: str
    server: str      # the URL that requests go to by default; '' where the document names none
    base: str        # its path
    root_file: str
    strict: bool     # our own set of documents, whose names are written in it and not made by rule
    domains: list
    workflows: Optional[Domain]  # tools that take several calls of the operations; they are not among these
    files: list      # the root document and those of the domains, in their order
    resolve: object  # follows a $ref written in one of them: (reference, file, place) to a Target
    inputs: object   # tells the paths of all files read so far
    mistakes: object  # base.problems.Mistakes of a document of others; None of our own
    left_out: set    # what is not to be copied: (id of the node that holds it, its key)
    surface: object = None  # base.surface.Surface; None where the documents have none

    @property
    def operations(self):
        return [operation for domain in self.domains for operation in domain.operations]

    @property
    def tools(self):
        return [tool for domain in self.domains for tool in domain.tools]
