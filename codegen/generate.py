# SPDX-License-Identifier: MIT
"""From a document to all output files: load, name, plan, emit."""

import os
import shlex

from .base.problems import ENDLESS, Place, Problems
from .emit.files import emit
from .name.lock import Lock, current
from .name.operations import read
from .name.structures import Structures
from .output import Output
from .plan.plan import plan

LOCK = 'names.lock'
SPEC = 'openapi/portkey-admin.yaml'
FOLDER = 'generated'


def generate(spec, folder, lock=None, drafts=None):
    """Returns (Output ready to be written, or None, and the problems, or the mistakes that did not stop it).

    `lock`: where it lies, if elsewhere. Drafts stand for files, as in a Library.
    """
    try:
        return _generate(spec, Output(folder), lock, drafts)
    except RecursionError:
        problems = Problems()
        problems.report(Place(spec, 1), ENDLESS)
        return None, problems


def _generate(spec, output, lock_path, drafts):
    # A path of its own has the file written there, and not listed among the output's.
    lock_file = os.path.abspath(lock_path) if lock_path else LOCK
    lock = Lock(output.existing(lock_file), lock_path or output.path(LOCK))
    model, structures, problems = named(spec, lock, drafts)
    if model is None:
        return None, problems
    if not problems:
        names = current(model, structures)
        kept = lock.check(names, problems, _forget(spec, lock_path or output.path(LOCK)), model.mistakes)
    planned = plan(model, structures, lock.layouts, problems)
    if problems:
        problems.adopt(model.mistakes or ())
        return None, problems
    for path, text in emit(planned).items():
        output.add(path, text)
    output.add(lock_file, ''.join(line + '\n' for line in sorted(names + kept + lock.layouts.lines)))
    output.inputs = model.inputs()
    return output, problems if model.strict else model.mistakes


def named(spec, lock, drafts=None):
    """The document with all names settled: (Model or None, Structures or None, the problems)."""
    model, problems = read(spec, lock, drafts)
    return model, Structures(model, problems, lock) if model is not None else None, problems


def _forget(spec, lock):
    """The command that removes names from the lock, but for these names."""
    words = ['python3', '-m', 'codegen', 'forget']
    words += ['--spec', spec] if spec != SPEC else []
    words += ['--lock', lock] if lock != f'{FOLDER}/{LOCK}' else []
    return shlex.join(words)
