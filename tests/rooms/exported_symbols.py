# SPDX-License-Identifier: MIT
"""What the shared library exports: the names of runtime/exported-symbols.txt and the functions of the operations, each
with the version of the ABI.

Usage: exported_symbols.py LIBRARY VERSION
"""

import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
LIST = 'runtime/exported-symbols.txt'
LOCK = 'generated/names.lock'


def listed():
    return (ROOT / LIST).read_text(encoding='utf-8').split()


def generated():
    """An operation is a function that calls, one that builds the request, and those that its answer has."""
    names = set()
    for header in (ROOT / 'generated' / 'include' / 'portkeyadmin' / 'answers').glob('*.h'):
        names |= set(re.findall(r'^PORTKEY_API .*\bint (\w+)\(', header.read_text(encoding='utf-8'), re.MULTILINE))
    for line in (ROOT / LOCK).read_text(encoding='utf-8').splitlines():
        kind, _, name = line.partition(' ')
        if kind == 'operation':
            names |= {f'portkey_{name}', f'portkey_{name}_request'}
    return names


def exported(library):
    """The version of each name; "" for none."""
    lines = subprocess.run(['nm', '-D', '--defined-only', library], check=True, capture_output=True,
                           text=True).stdout.splitlines()
    found = dict(line.split()[-1].replace('@@', '@').partition('@')[::2] for line in lines)
    # Of the compiler, such as ASan's; of gcov; and the version itself.
    names = {name: version for name, version in found.items()
             if not name.startswith(('__', 'PORTKEYADMIN_')) and name != 'mangle_path'}
    if len(names) < 10:
        sys.exit(f'nm finds next to nothing in {library}')
    return names


def complaints(versions, expected):
    names = set(versions)
    written = listed()
    known = set(written) | generated()
    if written != sorted(set(written)):
        yield f'{LIST} is not sorted, or has a name twice'
    for name in sorted(names - known):
        if name.startswith('portkey_'):
            yield f'{name} is exported: add it to {LIST} if it is meant to be public, else take away PORTKEY_API'
        else:
            yield f'{name} is exported: only names that begin with portkey_ may be; take away PORTKEY_API'
    for name in sorted(set(written) - names):
        yield f'{name} is not exported: programs that use it break; remove it from {LIST} if that is meant'
    for name in sorted(name for name in names if versions[name] != expected):
        yield f'{name} has the version "{versions[name]}" in place of {expected}'
    for name in sorted(generated() - names):
        yield f'{name} is not exported, though {LOCK} has its operation'
    for name in sorted(name for name in written if not name.startswith('portkey_')):
        yield f'{LIST} has {name}, which does not begin with portkey_'


if __name__ == '__main__':
    found = list(complaints(exported(sys.argv[1]), sys.argv[2]))
    print('\n'.join(found))
    sys.exit(1 if found else 0)
