# SPDX-License-Identifier: MIT
"""The model: what the document says, in the shape the outputs need.

All emitters read this and nothing else.
"""

import dataclasses
from typing import Optional

from .load.schema import Schema
from .load.styles import Style


@dataclasses.dataclass
class Parameter:
    """An argument that goes into the path, the query, a header or a cookie."""

    argument: str
    wire: str
    location: str  # path, query, header, cookie
    style: Style
    required: bool
    schema: Schema
    place: object

    @property
    def source(self):
        """What it is in the document, whatever the argument is called."""
        return f'{self.location} {self.wire}'


@dataclasses.dataclass
class Member:
    """A member of the body that its argument's name and value alone do not tell how to write."""

    argument: str
    wire: str
    form: str = 'plain'  # or json, file, styled
    type: str = ''       # the Content-Type of its part; '' where there is none, or the file tells
    style: Style = Style('form', True)


@dataclasses.dataclass
class Media:
    """What the body of a request is written as."""

    type: str      # the Content-Type; '' where the file tells
    format: str    # json, multipart, urlencoded, text, file
    argument: str  # which argument is the body, where one is
    members: list
    schema: Schema  # of the whole, before its members became arguments
    required: bool
    place: object


@dataclasses.dataclass
class Operation:
    name: str
    request: str        # method and path as the document has them
    domain: str
    summary: str
    description: str
    method: str
    base: str
    path: str
    scope: str
    plane: str
    read_only: bool
    destructive: bool
    idempotent: bool
    enterprise: bool
    large_answer: bool
    public: bool
    deprecated: bool
    parameters: list
    body: str           # none, members, object, whole
    media: Optional[Media]
    arguments: Schema   # an object schema; its properties are the arguments
    response: Optional[Schema]
    returns: str
    place: object

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
    root_file: str
    strict: bool     # our own set of documents, whose names are written in it and not made by rule
    domains: list
    files: list      # the root document and those of the domains, in their order
    resolve: object  # follows a $ref written in one of them: (reference, file, place) to a Target
    inputs: object   # tells the paths of all files read so far

    @property
    def operations(self):
        return [operation for domain in self.domains for operation in domain.operations]

    @property
    def tools(self):
        return [tool for domain in self.domains for tool in domain.tools]
