# SPDX-License-Identifier: MIT
"""One difference between two documents, and its words."""

import dataclasses
from typing import Optional

from .reports import shown


@dataclasses.dataclass(frozen=True)
class Difference:
    """One difference. What a side lacks is None, and so is its place."""

    operation: str     # method and path, with our names in the braces where we have it
    domain: str
    where: str         # operation, path.NAME, query.NAME, header.NAME, cookie.NAME, body..., response...
    what: str          # type, member, value, required, ...
    ours: object       # as JSON; True for what is only there or not
    theirs: object
    breaking: bool
    our_place: Optional[object]
    their_place: Optional[object]

    def text(self):
        """The difference in one line, the same in every run, by which it is accepted."""
        return f'{self.operation} {self.detail()}'

    def detail(self):
        # A whole operation, body or response is called by its place alone.
        words = [self.where] if self.where == self.what else [self.where, self.what]
        if self.ours is not None and self.theirs is not None:
            return ' '.join(words + [shown(self.ours), '->', shown(self.theirs)])
        one = self.ours if self.ours is not None else self.theirs
        if one is not True or self.what in ('default', 'value'):
            words.append(shown(one))
        return ' '.join(words + ['only', 'here' if self.ours is not None else 'there'])
