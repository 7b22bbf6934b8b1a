# SPDX-License-Identifier: MIT
"""The compact surfaces: tools that stand for many operations, as surface.yaml describes them."""

import dataclasses
from typing import Optional

RISKS = ('read', 'change', 'remove')


@dataclasses.dataclass
class Risk:
    """How much an operation may do."""

    name: str
    title: str
    about: str  # with {holds} for what the area has
    also: str   # how operations that one would look for here, and that are riskier, are named: {tool}, {operations}


@dataclasses.dataclass
class Area:
    name: str
    title: str
    holds: dict    # what its tools are about, as words after a verb, by their risks
    domains: list  # their names
    tools: list    # names of tools of other domains that belong here
    place: object


@dataclasses.dataclass
class Whole:
    """An area of everything, for the surface that shows names alone."""

    name: str
    title: str
    about: str


@dataclasses.dataclass
class Typed:
    """Operations that share their arguments, as one tool that has these as its own."""

    name: str
    title: str
    about: str
    narrowed: str     # the same for who lacks some of the operations
    also: str         # what is said of the operations below, with {operations} for their names
    beside: list      # names of tools
    choice: str       # the argument that chooses the operation
    operations: dict  # what the choice may be: the name of a tool
    said: dict        # what lists of tools say of an argument in place of its description
    said_here: dict   # what the tool says of an argument in place of that
    place: object


@dataclasses.dataclass
class Shape:
    """An object that several operations of a tool take alike: the tool shows its members once."""

    name: str
    member: str  # it is, or is in, the value of members of this name
    shows: list  # those that are shown, but for the ones that are needed; empty: all


@dataclasses.dataclass
class Surface:
    risks: list  # of Risk, in the order of RISKS
    areas: list  # of Area
    whole: Whole
    typed: Optional[Typed]
    words: dict  # a word of the documents: the words that people use for it
    shapes: list  # of Shape
    units: dict   # the name of a member that is a number: its unit
    main: list    # names of arguments that matter most
    minor: list   # names of arguments that are seldom needed
    of_key: list  # names of arguments that the key decides
    place: object

    def area_of(self, tool, domains):
        """The area that names the tool, else the first that has one of the domains, or None."""
        return next((area for area in self.areas if tool in area.tools),
                    next((area for domain in domains for area in self.areas if domain in area.domains), None))
