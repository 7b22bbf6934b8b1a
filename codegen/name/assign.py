# SPDX-License-Identifier: MIT
"""Who gets which name, where several things would like the same one.

The outcome depends on the things that want a name and on nothing else: not on their order, and not
on things that want other names.
"""

import dataclasses

from ..base.problems import SpecError


@dataclasses.dataclass(eq=False)
class Claim:
    """A thing that needs a name."""

    source: str          # what it is in the document; the lock remembers the name by it
    candidates: list     # best first
    rank: int            # of two that want a name, the lower rank has it
    place: object
    pinned: object = None  # the name that the lock has for it, which it keeps while the rules still offer it
    step: int = 0

    def __post_init__(self):
        if self.pinned not in self.candidates:
            self.pinned = None
        self.candidates = sorted(self.candidates, key=lambda name: name != self.pinned)

    @property
    def name(self):
        return self.candidates[self.step]

    def weight(self):
        """Less is stronger: a name of the lock, then whoever had to give way least often."""
        return (self.step - (self.pinned is not None), self.rank, len(self.name))

    def give_way(self):
        if self.step + 1 == len(self.candidates):
            raise SpecError(self.place, f"all names for '{self.source}' are taken, '{self.name}' the last")
        self.step += 1


def settle(claims, symbols, taken=frozenset()):
    """Moves every claim to the first of its candidates that no stronger one holds.

    Claims of equal strength all give way. `symbols` tells what a name occupies, `taken` what is gone before.
    """
    losers = True
    while losers:
        holders = {}
        for claim in claims:
            for symbol in symbols(claim.name):
                holders.setdefault(symbol, []).append(claim)
        losers = {}
        for symbol, rivals in holders.items():
            strongest = min(claim.weight() for claim in rivals)
            winners = [claim for claim in rivals if claim.weight() == strongest]
            keeps = winners if len(winners) == 1 and symbol not in taken else []
            losers.update((id(claim), claim) for claim in rivals if claim not in keeps)
        for claim in losers.values():
            claim.give_way()
