# SPDX-License-Identifier: MIT
"""What the commands over two models have in common: models to work on, and what cannot be read."""

import functools
import sys

from .base.problems import ENDLESS, SpecError
from .name.operations import read

UNREADABLE = 2


class Refused(Exception):
    """Something cannot be read; the lines say why."""

    def __init__(self, lines):
        super().__init__('\n'.join(lines))
        self.lines = lines


def model_of(path):
    """The model of a document, be it without what mistakes leave out. Raises Refused."""
    model, problems = read(path)
    if model is None:
        raise Refused(problems.lines())
    return model


def whole_model_of(path):
    """The model of a document that has no mistakes. Raises Refused."""
    model = model_of(path)
    if model.mistakes:
        raise Refused(model.mistakes.lines())
    return model


def command(run):
    """Makes what cannot be read lines on stderr and an exit status."""
    @functools.wraps(run)
    def wrapper(options):
        try:
            return run(options)
        except Refused as refused:
            lines = refused.lines
        except SpecError as error:
            lines = [str(error)]
        except OSError as error:
            lines = [f"{error.filename or 'codegen'}: {error.strerror}"]
        except RecursionError:
            lines = [ENDLESS]
        for line in lines:
            print(line, file=sys.stderr)
        return UNREADABLE
    return wrapper
