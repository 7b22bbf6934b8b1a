# SPDX-License-Identifier: MIT
"""What the shared library exports: the names of runtime/exported-symbols.txt and the functions that the generated headers
call for the tables of their domain, each with the version of the ABI.

Usage: exported_symbols.py LIBRARY VERSION
"""

import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
LIST = 'runtime/exported-symbols.txt'
HEADERS = 'generated/include/portkeyadmin'
LOCK = 'generated/names.lock'
PREFIXES = ('portkey_', 'portkeyadmin_')


def listed():
    return (ROOT / LIST).read_text(encoding='utf-8').split()


def generated():
    """Functions of operations are in the programs; a header declares what these call, and what a release had stays."""
    declared = re.compile(r'^PORTKEY_API .*[ *](\w+)\(void\);$', re.MULTILINE)
    names = {name for header in (ROOT / HEADERS).rglob('*.h') for name in declared.findall(header.read_text(encoding='utf-8'))}
    for line in (ROOT / LOCK).read_text(encoding='utf-8').splitlines():
        kind, _, name = line.partition(' ')
        if kind == 'symbol':
            names.add(name)
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
        if name.startswith(PREFIXES):
            yield f'{name} is exported: add it to {LIST} if it is meant to be public, else take away PORTKEY_API'
        else:
            yield f'{name} is exported: only names that begin with portkey_ or portkeyadmin_ may be; take away PORTKEY_API'
    for name in sorted(set(written) - names):
        yield f'{name} is not exported: programs that use it break; remove it from {LIST} if that is meant'
    for name in sorted(name for name in names if versions[name] != expected):
        yield f'{name} has the version "{versions[name]}" in place of {expected}'
    for name in sorted(generated() - names):
        yield f'{name} is not exported: programs that were built with {HEADERS} or a release do not start'
    for name in sorted(name for name in written if not name.startswith(PREFIXES)):
        yield f'{LIST} has {name}, which does not begin with portkey_ or portkeyadmin_'


if __name__ == '__main__':
    found = list(complaints(exported(sys.argv[1]), sys.argv[2]))
    print('\n'.join(found))
    sys.exit(1 if found else 0)
