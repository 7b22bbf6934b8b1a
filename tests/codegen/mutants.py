# SPDX-License-Identifier: MIT
"""Fuzzing of the generator: python3 tests/codegen/mutants.py [COUNT [FIRST]]

Documents of good/ with parts exchanged, copied to other places, renamed and left out. Whatever
comes of it, the generator says what is wrong with file and line, or writes C that compiles. Every
number is a document, the same on every machine.
"""

import copy
import functools
import json
import operator
import os
import random
import re
import subprocess
import sys
import tempfile
import traceback

import run
from codegen.generate import generate

COUNT = 400
COMPILED = 25  # so many of the accepted ones, as compilers take their time

BASES = ('keywords', 'kinds', 'bodies', 'legacy', 'corners')
ERROR = re.compile(r'[^:\n]*(document\.json|names\.lock):[0-9]+: \S|and [0-9]+ more errors$')
WRONG = (None, True, False, 0, -1, 1.5, 10 ** 30, '', 'x', '#', '#/components/schemas/Node', '\0', '*/', 'é' * 70, [],
         {}, [{}], {'$ref': '#/paths'}, {'type': 'object'}, {'const': None})


@functools.cache
def base(name):
    text = run.read(os.path.join(run.HERE, 'good', name + '.yaml'))
    return run.yaml.load(text, Loader=run.yaml.CSafeLoader)


def places(value, above=()):
    """The path of everything below."""
    for step in (value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()):
        yield above + (step,)
        yield from places(value[step], above + (step,))


def at(value, path):
    return functools.reduce(operator.getitem, path, value)


def mutate(document, chance):
    """Makes one change."""
    paths = list(places(document))
    path = chance.choice(paths)
    holder = at(document, path[:-1])
    kind = chance.randrange(5)
    if kind == 0:
        holder[path[-1]] = copy.deepcopy(chance.choice(WRONG))
    elif kind == 1:
        del holder[path[-1]]
    elif kind == 2 and isinstance(holder, dict):
        # Under the name of something else.
        other = chance.choice([step[-1] for step in paths if isinstance(step[-1], str)])
        holder[other] = holder.pop(path[-1])
    else:
        holder[path[-1]] = copy.deepcopy(at(document, chance.choice(paths)))


def mutant(number):
    chance = random.Random(number)
    document = copy.deepcopy(base(BASES[number % len(BASES)]))
    for _ in range(chance.randint(1, 4)):
        if document:
            mutate(document, chance)
    return document


def compiles(out):
    """What the compiler has against the files, or None."""
    include = run.ENGINE + ['-I', os.path.join(out, 'include')]
    line = ['gcc', *run.C_FLAGS, *include, *run.sources(out)]
    done = subprocess.run(line, capture_output=True, text=True)
    return done.stderr if done.returncode else None


def judge(number, folder, compile_too):
    """What is wrong with the generator's answer to a mutant, or None; whether the mutant was taken."""
    spec = os.path.join(folder, 'document.json')
    out = os.path.join(folder, str(number))
    run.write(spec, json.dumps(mutant(number), ensure_ascii=False, indent=1))
    try:
        output, problems = generate(spec, out)
    except Exception:  # pylint: disable=broad-except
        return traceback.format_exc(), False
    if output is None:
        bad = [line for line in problems.lines() if not ERROR.match(line)]
        return ('no place: ' + bad[0] if bad else None if problems else 'refused without a word'), False
    if not compile_too:
        return None, True
    output.write()
    return compiles(out), True


def main(count=COUNT, first=0):
    taken = 0
    failed = 0
    with tempfile.TemporaryDirectory(prefix='mutants-') as folder:
        for number in range(first, first + count):
            wrong, is_taken = judge(number, folder, taken < COMPILED)
            taken += is_taken
            if wrong is not None:
                failed += 1
                print(f'mutant {number}: {wrong}', file=sys.stderr)
    print(f'{count} mutants, {taken} taken, {failed} failed')
    return 1 if failed or not taken else 0


if __name__ == '__main__':
    sys.exit(main(*map(int, sys.argv[1:])))
