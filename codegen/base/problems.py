# SPDX-License-Identifier: MIT
"""Errors in the input, each with the place it is about."""

from typing import NamedTuple

# What recursion without an end in sight is told as.
ENDLESS = 'the schemas refer to each other in a chain too long to follow'


class Place(NamedTuple):
    """A line of an input file. `file` is the name to show, not necessarily one to open."""

    file: str
    line: int

    def __str__(self):
        return f'{self.file}:{self.line}'


class SpecError(Exception):
    """The input is refused."""

    def __init__(self, place, message):
        # What the message quotes may be anything; an error stays one line, and a terminal what it is.
        self.message = ''.join(character if character.isprintable() else '?' for character in message)
        super().__init__(f'{place}: {self.message}')
        self.place = place


class Problems:
    """Collects errors, so that one run reports all that can be told apart."""

    LIMIT = 50

    def __init__(self):
        self._errors = []

    def add(self, error):
        self._errors.append(error)

    def report(self, place, message):
        self.add(SpecError(place, message))

    def attempt(self, function, *arguments):
        """The function's result, or None when it refuses its input."""
        try:
            return function(*arguments)
        except SpecError as error:
            self.add(error)
            return None

    def __bool__(self):
        return bool(self._errors)

    def __iter__(self):
        return iter(self._errors)

    def lines(self):
        """The messages in reading order, each once."""
        keyed = {(error.place.file, error.place.line, str(error)) for error in self._errors}
        messages = [message for _, _, message in sorted(keyed)]
        if len(messages) > self.LIMIT:
            messages = messages[:self.LIMIT] + [f'and {len(messages) - self.LIMIT} more errors']
        return messages
