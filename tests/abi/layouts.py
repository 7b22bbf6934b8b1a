# SPDX-License-Identifier: MIT
"""What programs were built with: the size of each public structure, where its members are and how large, and the
value of each constant, as layouts.txt has them.

Usage: layouts.py COMPILER [update]

From 1.0 on, a structure that begins with its size may only get
members at its end; of the others a new member takes the place of reserved bytes, and no other line may change.
`update` writes layouts.txt, and does not ask whether that is so.

The list is that of a 64-bit system, where a pointer, long and size_t have 8 bytes; on others there is nothing to check.
"""

import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
HEADERS = ROOT / 'runtime/include/portkeyadmin'
LIST = ROOT / 'tests/abi/layouts.txt'
SKIP = 77

# Its functions are compiled into the program, so what it declares never meets a later library.
COMPILED_IN = 'cjson.h'

COMMENT = re.compile(r'/\*.*?\*/', re.DOTALL)
ENUM = re.compile(r'enum (\w+) \{([^{}]*)\}')
STRUCTURE = re.compile(r'typedef struct(?: \w+)? \{([^{}]*)\} (\w+);')
MEMBER = re.compile(r'(\w+)(?:\[[^\]]*\])*;')
CALLBACK = re.compile(r'\(\*(\w+)\)\(')


def members(body):
    for declaration in body.split(';'):
        name = CALLBACK.search(declaration) or MEMBER.search(declaration.strip() + ';')
        if name is None and declaration.strip() or ',' in declaration and not CALLBACK.search(declaration):
            sys.exit(f'this is not the declaration of one member: {declaration.strip()}')
        if name:
            yield name[1]


def read_headers():
    """The structures and enumerations, each with the names in it."""
    texts = [COMMENT.sub(' ', header.read_text(encoding='utf-8')) for header in sorted(HEADERS.glob('*.h'))
             if header.name != COMPILED_IN]
    found = [(name, list(members(body))) for text in texts for body, name in STRUCTURE.findall(text)]
    enums = [(name, re.findall(r'\b[A-Z]\w+', body)) for text in texts for name, body in ENUM.findall(text)]
    if len(found) < 10 or len(enums) < 3:
        sys.exit(f'only {len(found)} structures and {len(enums)} enumerations found in {HEADERS}')
    return found, enums


def program(found, enums):
    """C that prints the list."""
    lines = ['#include <portkeyadmin/portkeyadmin.h>', '#include <stddef.h>', '#include <stdio.h>', 'int main(void) {',
             'if (sizeof(void *) != 8 || sizeof(long) != 8)', f'return {SKIP};']
    for name, names in found:
        lines.append(f'printf("{name} %zu\\n", sizeof({name}));')
        for member in names:
            size = f'sizeof((({name} *)0)->{member})'
            lines.append(f'printf("  {member} %zu %zu\\n", offsetof({name}, {member}), {size});')
    for name, names in enums:
        lines.append(f'puts("{name}");')
        lines += [f'printf("  {constant} %d\\n", (int){constant});' for constant in names]
    return '\n'.join([*lines, 'return 0;', '}', ''])


def measure(compiler):
    with tempfile.TemporaryDirectory() as folder:
        binary = f'{folder}/layouts'
        subprocess.run([compiler, '-std=c11', '-I', HEADERS.parent, '-x', 'c', '-', '-o', binary], check=True,
                       input=program(*read_headers()), text=True)
        run = subprocess.run([binary], stdout=subprocess.PIPE, text=True, check=False)
    if run.returncode != 0:
        sys.exit(run.returncode)
    return run.stdout


def differences(listed, measured):
    """Lines that are in one of the two only, each with what it is a part of."""
    def places(text):
        whole = ''
        for line in text.splitlines():
            whole = line.split()[0] if not line.startswith(' ') else whole
            yield f'{whole}: {line.strip()}'
    before, now = list(places(listed)), list(places(measured))
    return [f'- {line}' for line in before if line not in now] + [f'+ {line}' for line in now if line not in before]


def main():
    measured = measure(sys.argv[1])
    if sys.argv[2:] == ['update']:
        LIST.write_text(measured, encoding='utf-8')
    elif LIST.read_text(encoding='utf-8') != measured:
        print('\n'.join(differences(LIST.read_text(encoding='utf-8'), measured)))
        sys.exit('A program that was built before would not see these where they are now. If that is meant:\n'
                 f'  python3 {pathlib.Path(__file__).relative_to(ROOT)} cc update')


if __name__ == '__main__':
    main()
