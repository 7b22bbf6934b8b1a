# SPDX-License-Identifier: MIT
"""Every operation and tool that programs and documents name is there. Whoever renames or removes one learns which files name it.

A name is a word that begins with a verb of operations, such as list_ or rotate_: in documents anywhere, in programs
within quotes.

Usage: named_operations.py [NAME...]
With names, each line that has one of them, the tests' included.
"""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
# Not the tests: they fail where they use an operation that is gone, and may make names up.
PLACES = ['*.md', 'docs/*.md', 'openapi/*.yaml', 'runtime/include/**/*.h', 'server/*.1', 'server/**/*.c']
TESTS = [f'tests/**/*.{kind}' for kind in ('c', 'h', 'mjs', 'py', 'tsv')]
PROGRAMS = {'.c', '.h', '.mjs', '.py'}

# Verbs that are looked for also when their last operation is gone. Any other verb of the operations that are there is
# looked for as well, before nouns of theirs only: a new operation must not make a word such as read_only a name.
VERBS = {'add', 'archive', 'cancel', 'check', 'create', 'delete', 'disconnect', 'download', 'fetch', 'get', 'insert',
         'invite', 'list', 'ping', 'publish', 'register', 'remove', 'render', 'replace', 'resend', 'reset', 'rotate',
         'run', 'start', 'sync', 'test', 'update', 'upsert', 'validate'}
# What begins with a verb and is something else.
OTHER_WORDS = {
    'list_changed',  # of MCP
    'access_token',  # of OAuth
    'usage_limit',   # a kind of objects of workflows
}

QUOTED = re.compile(r'"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\\\n]|\\.)*\'|`[^`\n]*`')


def read_names(root):
    lines = (root / 'generated' / 'names.lock').read_text(encoding='utf-8').splitlines()
    names = {line.split()[1] for line in lines if line.startswith(('operation ', 'tool ', 'workflow '))}
    # A single word, such as find, is a word of the language, too.
    return {name for name in names if '_' in name}


def other_words(root):
    """Words that name something else: members and arguments of the documents, tools of the compact surfaces, prompts,
    and programs of tests and their functions."""
    found = set(OTHER_WORDS)
    for path in (root / 'openapi').glob('*.yaml'):
        text = path.read_text(encoding='utf-8')
        found.update(re.findall(r'\b([a-z0-9_]+):', text), re.findall(r'\bname: ([a-z0-9_]+),?\s+in:', text),
                     re.findall(r'\bx-argument: ([a-z0-9_]+)', text))
    surface = (root / 'generated' / 'surface' / 'surface.c').read_text(encoding='utf-8')
    found.update(re.findall(r'\[TOOL_([a-z0-9_]+)\]', surface))
    found.update(path.stem for path in (root / 'server' / 'catalog' / 'prompts').glob('*.c'))
    for path in (root / 'tests').glob('*/test_*.c'):
        found.add(path.stem)
        found.update(re.findall(r'\bvoid (test_[a-z0-9_]+)\(', path.read_text(encoding='utf-8')))
    return found


def pattern(names):
    """A regular expression for words that may name an operation."""
    verbs = '|'.join(sorted(VERBS))
    all_verbs = '|'.join(sorted({name.partition('_')[0] for name in names}))
    nouns = '|'.join(sorted({noun for name in names for noun in name.split('_')[1:]}))
    word = rf'(?:{verbs})_[a-z0-9_]+|(?:{all_verbs})(?:_(?:{nouns}))+'
    # With .c behind it is the name of a program, such as an example that is called like the operation it shows.
    return re.compile(rf'(?<![A-Za-z0-9_.:/{{-])({word})(?![A-Za-z0-9_]|\.c\b)')


def words_of(path, word):
    """(number of the line, word) for each word of a file that may name an operation."""
    for number, line in enumerate(path.read_text(encoding='utf-8').splitlines(), 1):
        for text in QUOTED.findall(line) if path.suffix in PROGRAMS else [line]:
            for found in word.findall(text):
                yield number, found


def files(root, places):
    found = {path for place in places for path in root.glob(place) if path.is_file()}
    return sorted(path for path in found if 'node_modules' not in path.parts)


def uses(root, names):
    """Each line that has one of the names, as FILE:LINE: NAME."""
    word = re.compile(rf'(?<!\w)({"|".join(map(re.escape, names))})(?!\w)')
    for path in files(root, PLACES + TESTS):
        for number, name in words_of(path, word):
            yield f'{path.relative_to(root)}:{number}: {name}'


def complaints(root):
    """Each as FILE:LINE: COMPLAINT."""
    names = read_names(root)
    others = other_words(root)
    word = pattern(names)
    for path in files(root, PLACES):
        for number, name in words_of(path, word):
            if name not in names and name not in others:
                yield f'{path.relative_to(root)}:{number}: {name} is no operation or tool; was it renamed or removed?'


def main():
    if len(sys.argv) > 1:
        for line in uses(ROOT, sys.argv[1:]):
            print(line)
        return 0
    found = list(complaints(ROOT))
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == '__main__':
    sys.exit(main())
