# SPDX-License-Identifier: MIT
"""Errors in the input, each with the place it is about."""

from typing import NamedTuple

from . import templates

# What recursion without an end in sight is told as.
ENDLESS = 'the schemas refer to each other in a chain too long to follow'


def one_line(text):
    """The text without what would end a line or command a terminal."""
    return ''.join(character if character.isprintable() else '?' for character in text)


class Place(NamedTuple):
    """A line of an input file. `file` is the name to show, not necessarily one to open."""

    file: str
    line: int

    def __str__(self):
        return f'{one_line(self.file)}:{self.line}'


class SpecError(Exception):
    """The input is refused."""

    def __init__(self, place, message):
        self.message = one_line(message)  # which may quote anything
        super().__init__(f'{place}: {self.message}')
        self.place = place


class Excess(SpecError):
    """A limit is exceeded. That ends the run also where mistakes do not."""


class Unwritten(SpecError):
    """Something is missing that only a person can say: nothing is generated, but the rest of the model is known.

    An imported operation waits for it, and an older revision of our documents may lack it.
    """


class Problems:
    """Collects errors, so that one run reports all that can be told apart."""

    LIMIT = 50     # so many are shown
    MOST = 50_000  # so many are taken, each time that one is found

    def __init__(self):
        self._errors = {}  # (file, line, text): error
        self._count = 0

    def add(self, error):
        # Without what was going on when it was found, which takes memory, and more each time that it is raised.
        self._errors.setdefault((error.place.file, error.place.line, str(error)), error.with_traceback(None))
        self._count += 1
        if self._count > self.MOST and not isinstance(error, Excess):
            raise Excess(error.place, f'more than {self.MOST} mistakes, counting each operation that has one')

    def report(self, place, message):
        self.add(SpecError(place, message))

    def attempt(self, function, *arguments):
        """The function's result, or None when it refuses its input."""
        try:
            return function(*arguments)
        except SpecError as error:
            if not self.takes(error):
                raise
            self.add(error)
            return None

    @staticmethod
    def takes(_error):
        """Whether the run goes on after such an error."""
        return True

    def adopt(self, others):
        """Takes over what was reported elsewhere."""
        for error in others:
            self._errors.setdefault((error.place.file, error.place.line, str(error)), error)

    def __bool__(self):
        return bool(self._errors)

    def refuse(self):
        """Whether there is no model of the input."""
        return any(not isinstance(error, Unwritten) for error in self)

    def __iter__(self):
        return iter(self._errors.values())

    def distinct(self):
        """The errors in reading order, each once."""
        return [self._errors[key] for key in sorted(self._errors)]

    def lines(self):
        """What people are shown."""
        messages = [str(error) for error in self.distinct()]
        if len(messages) > self.LIMIT:
            messages = messages[:self.LIMIT] + [f'and {len(messages) - self.LIMIT} more errors']
        return messages


class LeftOut(NamedTuple):
    """A request that is not in the model, as it cannot be read."""

    method: str  # in capitals; '' stands for all methods of the path
    path: str
    base: object  # the path of its server; None where that cannot be read, either


class Mistakes(Problems):
    """What is wrong with a document of others: what depends on it is left out, and the run goes on."""

    def __init__(self, file):
        super().__init__()
        self._file = file
        self.requests = []  # of LeftOut
        self.known = 0      # how many operations there are, with those that are left out
        self.answers = 0    # operations that are there without what they answer
        self._hidden = set()  # (method, path without the names of its parameters)
        self._there = set()   # METHOD /path of what is in the model
        self._tools = set()   # names of further tools that are left out of operations that are there

    @staticmethod
    def takes(error):
        return not isinstance(error, Excess)

    def leave_out(self, method, path, base):
        self.requests.append(LeftOut(method.upper(), path, base))
        self._hidden.add((method.upper(), templates.shape(path)))
        self._there.discard(f'{method.upper()} {path}')

    def leave_out_tool(self, name):
        self._tools.add(name)

    def keep(self, request):
        """A request, METHOD /path, is in the model."""
        self._there.add(request)

    def hides(self, request):
        """Whether a request, METHOD /path, is left out, be it with other names for the parameters in its path."""
        method, _, path = request.partition(' ')
        shape = templates.shape(path)
        return request not in self._there and ((method, shape) in self._hidden or ('', shape) in self._hidden)

    def hides_tool(self, name):
        return name in self._tools

    def lines(self):
        return super().lines() + ([self._summary()] if self else [])

    def _summary(self):
        operations = sum(bool(request.method) for request in self.requests)
        paths = len(self.requests) - operations
        parts = [f'{operations or "none"} of {_count(self.known, "operation")} left out']
        parts += [f'{_count(paths, "path")} left out as a whole'] if paths else []
        parts += [f'{_count(self.answers, "answer")} not described'] if self.answers else []
        return f"{one_line(self._file)}: {_count(len(self.distinct()), 'mistake')}: {', '.join(parts)}"


def _count(number, what):
    return f'{number} {what}{"" if number == 1 else "s"}'
