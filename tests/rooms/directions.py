# SPDX-License-Identifier: MIT
"""Which room includes which: the includes of runtime/, generated/ and server/ go down the list below, never up."""

import pathlib
import re
import sys
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]

# Each room, from the lowest to the highest, with those whose headers its files may include. A file may include its own
# room. generated/ is written with the macros of runtime/rows.h over the rows of runtime/tables.h.
ROOMS = {
    'runtime/base': [],
    'runtime/include': [],
    'runtime/tables.h': ['runtime/base', 'runtime/include'],
    'runtime/rows.h': ['runtime/tables.h'],
    'server/sandbox/tables.h': [],
    'generated/sandbox': ['runtime/tables.h', 'runtime/rows.h', 'server/sandbox/tables.h'],
    'server/catalog/surface/tables.h': [],
    'generated/surface': ['runtime/tables.h', 'runtime/rows.h', 'server/catalog/surface/tables.h'],
    'server/answers/members.h': [],
    'generated/shown': ['runtime/tables.h', 'runtime/rows.h', 'server/answers/members.h'],
    'generated': ['runtime/tables.h', 'runtime/rows.h', 'runtime/include'],
    'runtime/error': ['runtime/base', 'runtime/include'],
    'runtime/json': ['runtime/base', 'runtime/include', 'runtime/error'],
    'runtime/schema': ['runtime/base', 'runtime/include', 'runtime/tables.h', 'runtime/error', 'runtime/json'],
    'runtime/request': ['runtime/base', 'runtime/include', 'runtime/tables.h', 'runtime/error', 'runtime/json',
                        'runtime/schema'],
    'runtime/operation': ['runtime/base', 'runtime/include', 'runtime/tables.h'],
    'runtime/client': ['runtime/base', 'runtime/include', 'runtime/error', 'runtime/operation', 'runtime/request'],
    'runtime/answer': ['runtime/base', 'runtime/include', 'runtime/tables.h', 'runtime/error', 'runtime/json',
                       'runtime/schema', 'runtime/request', 'runtime/client'],
    'server/telemetry': ['runtime/base'],
    'server/http': [],
    'server/loop': ['runtime/base', 'runtime/include'],
    'server/shared': ['runtime/base', 'runtime/include', 'server/loop'],
    'server/fetch': ['runtime/base', 'server/loop'],
    'server/yaml': ['runtime/base'],
    'server/access/jwt': ['runtime/base', 'runtime/include', 'server/fetch'],
    'server/rpc': ['runtime/base', 'runtime/include'],
    'server/mcp': ['runtime/base', 'runtime/include', 'server/rpc'],
    'server/transport': ['runtime/base', 'runtime/include', 'server/telemetry', 'server/http', 'server/loop', 'server/shared', 'server/rpc', 'server/mcp'],
    'server/answers': ['runtime/base', 'runtime/include', 'server/answers/members.h'],
    'server/catalog': ['runtime/base', 'runtime/include', 'server/telemetry', 'server/loop', 'server/shared', 'server/mcp',
                       'server/answers', 'server/catalog/surface/tables.h'],
    'server/workflow': ['runtime/base', 'runtime/include', 'server/yaml', 'server/loop', 'server/mcp', 'server/catalog'],
    'server/access': ['runtime/base', 'runtime/include', 'server/access/jwt', 'server/yaml', 'server/loop', 'server/mcp',
                      'server/transport', 'server/catalog'],
    'server/sandbox/message.h': ['runtime/base'],
    'server/sandbox/message.c': ['runtime/base', 'server/sandbox/message.h'],
    'server/sandbox/store': ['runtime/base'],
    'server/sandbox/engine': ['runtime/base', 'runtime/include', 'server/sandbox/tables.h', 'server/sandbox/message.h',
                              'server/sandbox/store'],
    'server/sandbox/behaviour': ['runtime/base', 'runtime/include', 'server/sandbox/store', 'server/sandbox/engine'],
    'server/sandbox/seed': ['runtime/base', 'runtime/include', 'server/sandbox/message.h', 'server/sandbox/store',
                            'server/sandbox/engine'],
    'server/sandbox/sandbox.h': ['server/sandbox/message.h'],
    'server/sandbox/fault': ['runtime/base'],
    'server/sandbox/http': ['runtime/base', 'server/http', 'server/sandbox/message.h', 'server/sandbox/sandbox.h', 'server/sandbox/fault'],
    'server/sandbox/sandbox.c': ['runtime/base', 'server/sandbox/store', 'server/sandbox/engine',
                                 'server/sandbox/behaviour', 'server/sandbox/seed', 'server/sandbox/sandbox.h'],
    'server/cli': ['runtime/base', 'runtime/include', 'server/telemetry', 'server/http', 'server/loop', 'server/access', 'server/access/jwt', 'server/shared',
                   'server/mcp', 'server/transport', 'server/answers', 'server/catalog', 'server/workflow', 'server/sandbox/sandbox.h', 'server/sandbox/fault', 'server/sandbox/http'],
    'server/main.c': ['server/cli'],
}

# Headers of other libraries, and the rooms that may know these.
LIBRARIES = {
    'curl/': ['runtime/client', 'server/fetch', 'server/cli'],
    'pcre2.h': ['runtime/schema'],
    'openssl/': ['server/shared', 'server/access', 'server/access/jwt', 'server/telemetry', 'server/mcp', 'server/workflow', 'server/cli'],
    'sqlite3.h': ['server/sandbox/store'],
    'cairo.h': ['server/workflow'],
    'cjson/': ['runtime/include', 'server/workflow'],
    'gnutls/': ['server/transport'],
    'yaml.h': ['server/yaml'],
    'microhttpd.h': ['server/http', 'server/sandbox/http', 'server/transport'],
}

# The rooms of the server that know Portkey: no text of the others names it.
KNOWING = ('server/answers', 'server/catalog', 'server/access', 'server/workflow', 'server/sandbox', 'server/cli')
PORTKEY = re.compile(r'"[^"]*(?:Portkey|x-portkey)')

# Where "name" is looked for, after the folder of the file itself; and <name>.
QUOTED = ['runtime', 'server']
ANGLED = ['runtime/include', 'generated/include']

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')


def room_of(path):
    """The room a file, relative to the root, belongs to, or None."""
    for room in ROOMS:
        if path == room or path.startswith(room + '/'):
            return room
    return None


def find(root, folder, kind, name):
    """The file that an include means, relative to the root, or None for one of the system."""
    folders = ANGLED if kind == '<' else [folder] + QUOTED
    for place in folders:
        if (root / place / name).is_file():
            return f'{place}/{name}'
    return None


def complaint(root, path, kind, name):
    """What is wrong with one include, or None."""
    room = room_of(path)
    target = find(root, str(pathlib.PurePath(path).parent), kind, name)
    if target is None:
        return library_complaint(room, kind, name)
    wanted = 'runtime/include' if target.startswith('generated/include/') else room_of(target)
    if wanted is None:
        return f'{target} is in no room of {pathlib.Path(__file__).name}'
    if wanted == room or wanted in ROOMS[room]:
        return None
    return f'{room} must not include {target}: it may include {", ".join(ROOMS[room]) or "no other room"}'


def library_complaint(room, kind, name):
    if kind == '"':
        return f'"{name}" is no file'
    for library, rooms in LIBRARIES.items():
        if name.startswith(library) and room not in rooms:
            return f'{room} must not include <{name}>: only {", ".join(rooms)} may'
    return None


def violations(root):
    """Each as FILE:LINE: COMPLAINT."""
    found = []
    for top in ['runtime', 'generated', 'server']:
        for file in sorted((root / top).rglob('*.[ch]')):
            path = file.relative_to(root).as_posix()
            if room_of(path) is None:
                found.append(f'{path}:1: is in no room of {pathlib.Path(__file__).name}')
                continue
            for number, line in enumerate(file.read_text(encoding='utf-8').splitlines(), 1):
                include = INCLUDE.match(line)
                wrong = complaint(root, path, *include.groups()) if include else None
                if wrong is not None:
                    found.append(f'{path}:{number}: {wrong}')
    return found


def texts_that_name_portkey(root):
    """Those of rooms that do not know it, each as FILE:LINE: TEXT."""
    return [f'{file.relative_to(root).as_posix()}:{number}: {line.strip()}'
            for file in sorted((root / 'server').rglob('*.[ch]'))
            if not file.relative_to(root).as_posix().startswith(KNOWING)
            for number, line in enumerate(file.read_text(encoding='utf-8').splitlines(), 1) if PORTKEY.search(line)]


class Directions(unittest.TestCase):
    def test_the_table_goes_down(self):
        below = []
        for room, allowed in ROOMS.items():
            for other in allowed:
                self.assertIn(other, below, f'{room} may include {other}, which does not stand above it in the table')
            below.append(room)

    def test_the_tree(self):
        found = violations(ROOT)
        self.assertFalse(found, '\n' + '\n'.join(found))

    def test_who_knows_portkey(self):
        found = texts_that_name_portkey(ROOT)
        self.assertFalse(found, '\nonly ' + ', '.join(KNOWING) + ' know Portkey:\n' + '\n'.join(found))

    def test_each_kind_of_violation_is_found(self):
        files = {
            'runtime/base/text.h': '#include <stddef.h>\n',
            'runtime/base/up.c': '#include "base/text.h"\n#include "text.h"\n#include "json/json.h"\n',
            'runtime/include/portkeyadmin/json.h': '',
            'runtime/json/json.h': '  #  include "base/text.h"\n#include <portkeyadmin/json.h>\n',
            'runtime/json/web.c': '\n#include <curl/curl.h>\n',
            'runtime/tables.h': '#include "base/text.h"\n#include "json/json.h"\n',
            'generated/configs.c': '#include "tables.h"\n#include <portkeyadmin/configs.h>\n#include "base/text.h"\n',
            'generated/include/portkeyadmin/configs.h': '#include <portkeyadmin/json.h>\n',
            'server/mcp/catalog.h': '#include "base/text.h"\n#include <portkeyadmin/json.h>\n#include "json/json.h"\n',
            'server/mcp/deep/x.c': '#include "mcp/catalog.h"\n#include "loop/loop.h"\n#include "gone.h"\n',
            'server/loop/loop.h': '#include "mcp/catalog.h"\n',
            'server/attic/y.c': '',
        }
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for name, text in files.items():
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                (root / name).write_text(text, encoding='utf-8')
            found = [line.split(': ')[0] for line in violations(root)]
        self.assertEqual(found, [
            'runtime/base/up.c:3', 'runtime/json/web.c:2', 'runtime/tables.h:2', 'generated/configs.c:3',
            'server/attic/y.c:1', 'server/loop/loop.h:1', 'server/mcp/catalog.h:3', 'server/mcp/deep/x.c:2',
            'server/mcp/deep/x.c:3'])


if __name__ == '__main__':
    sys.exit(unittest.main())
