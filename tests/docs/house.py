# SPDX-License-Identifier: MIT
"""The rooms of the house, with the includes that tests/rooms/directions.py allows: as arrows in docs/house.svg, as a column
of the table in CONTRIBUTING.md."""

import sys
import unittest
from xml.sax.saxutils import escape

import documents

sys.path.insert(0, str(documents.ROOT / 'tests' / 'rooms'))
from directions import ROOMS as ALL  # noqa: E402

# The sandbox is one room here, as is what lets clients in; that there are tables for the sandbox and the catalog is a detail.
WHOLE = ('server/sandbox', 'server/access')
HIDDEN = ('generated/sandbox', 'server/sandbox/tables.h', 'generated/surface', 'server/catalog/surface/tables.h',
          'generated/shown', 'server/answers/members.h')


def shown(name):
    return next((room for room in WHOLE if name.startswith(room)), name)


def rooms():
    """The rooms that are drawn, with those that they may include."""
    found = {}
    for name, allowed in ALL.items():
        if name in HIDDEN:
            continue
        others = found.setdefault(shown(name), [])
        others += [shown(other) for other in allowed if other not in HIDDEN and shown(other) != shown(name)]
    return {name: list(dict.fromkeys(others)) for name, others in found.items()}


ROOMS = rooms()

# ---- where things stand, in steps of the grid: column, row, columns wide, rows high

COLUMN, ROW = 178, 92
WIDTH, HEIGHT = 158, 60
LEFT, TOP = 34, 50
SERVER, GAP = 3, 18  # the server's first column, and what is left free before it

WORDS = {
    'server/main.c': ('starts the command',),
    'server/cli': ('the commands and their options',),
    'server/sandbox': ('emulates the API,', 'with state'),
    'server/workflow': ('jobs that take', 'several calls'),
    'server/catalog': ('tools, resources,', 'prompts of Portkey'),
    'server/answers': ('answers as they', 'are shown'),
    'server/transport': ('messages over standard', 'input and output, HTTP'),
    'server/mcp': ('sessions, exchanges,', 'the pipeline'),
    'server/http': ('what libmicrohttpd', 'must not take'),
    'server/telemetry': ('the log,', 'the metrics'),
    'server/access': ('who may come in', 'over HTTP'),
    'server/fetch': ('documents by URL',),
    'server/yaml': ('settings files', 'as trees'),
    'server/shared': ('what outlives', 'a process'),
    'server/loop': ('descriptors, timers,', 'signals, calls'),
    'server/rpc': ('JSON-RPC messages,', 'answers, batches'),
    'runtime/answer': ('structures, pages,', 'differences'),
    'runtime/client': ('connections,', 'calls, retries'),
    'runtime/request': ('arguments to a request',),
    'runtime/operation': ('finds operations',),
    'runtime/schema': ('checks arguments',),
    'runtime/json': ('the strict reader',),
    'runtime/error': ('codes and messages',),
    'runtime/tables.h': ('rows of the tables',),
    'runtime/rows.h': ('macros for rows',),
    'generated': ('tables, functions, tools',),
    'runtime/base': ('text, JSON writer, encodings, clock, lists, memory',),
    'runtime/include': ('the public headers',),
}
PLACES = {
    'server/main.c': (3.5, 0, 1, 1), 'server/cli': (3, 1, 2, 1),
    'server/sandbox': (5, 1, 1, 1), 'server/http': (5, 3, 1, 1), 'server/workflow': (3, 2, 1, 1), 'server/catalog': (3, 3, 1, 1),
    'server/transport': (4, 3, 1, 1), 'server/mcp': (3, 4, 1, 1), 'server/rpc': (3, 5, 1, 1), 'server/loop': (4, 4, 1, 2),
    'server/answers': (5, 4, 1, 1), 'server/telemetry': (5, 5, 1, 1), 'server/shared': (6, 5, 1, 1),
    'server/access': (6, 1, 1, 1), 'server/yaml': (6, 3, 1, 1), 'server/fetch': (6, 4, 1, 1),
    'runtime/answer': (1, 0, 1, 1), 'runtime/client': (2, 0, 1, 1), 'runtime/operation': (1, 1, 1, 1), 'runtime/request': (2, 1, 1, 1),
    'runtime/schema': (2, 2, 1, 1), 'runtime/json': (2, 3, 1, 1), 'runtime/error': (2, 4, 1, 1),
    'generated': (0, 2, 1, 1), 'runtime/rows.h': (0, 3, 1, 1), 'runtime/tables.h': (1, 3, 1, 1),
    'runtime/base': (0, 6.2, 3, 1), 'runtime/include': (3, 6.2, 4, 1),
}
# What makes generated/, which no include shows.
MAKERS = {'openapi': ((0, 0, 1, 1), ('the API in our words',)),
          'codegen': ((0, 1, 1, 1), ('load, name, plan, emit',))}
LEGEND = (0, 4, 1, 1)
# The rooms that almost all others include: one arrow leads to both.
FLOOR = ('runtime/base', 'runtime/include')

CAPTION = 'The rooms of the source tree and what each may include'
DESCRIPTION = ('The generator in codegen/ turns openapi/ into generated/. An arrow means: may include. '
               'What a path of arrows leads to has no arrow of its own.')

STYLE = '''
  .paper { fill: #ffffff; stroke: #d1d9e0; }
  .library { fill: #eaf3ff; } .server { fill: #eaf8ec; } .floor { fill: #eff1f4; }
  .room { fill: #ffffff; stroke: #59636e; } .room.generated { fill: #fff5d6; }
  .maker { fill: #fff5d6; stroke: #9a6700; }
  text { font: 12px system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif; fill: #59636e; }
  .name { font: bold 13px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #1f2328; }
  .heading { font-weight: bold; }
  .name, .words { text-anchor: middle; }
  .include { stroke: #0969da; } .makes { stroke: #9a6700; stroke-dasharray: 5 3; }
  .include, .makes { fill: none; stroke-width: 1.5; }
  .tip { fill: #0969da; } .made { fill: #9a6700; }
  @media (prefers-color-scheme: dark) {
    .paper { fill: #0d1117; stroke: #3d444d; }
    .library { fill: #121d2f; } .server { fill: #12261e; } .floor { fill: #1c2128; }
    .room { fill: #161b22; stroke: #656c76; } .room.generated, .maker { fill: #2e2a1f; } .maker { stroke: #d29922; }
    text { fill: #9198a1; } .name { fill: #f0f6fc; }
    .include { stroke: #4493f8; } .makes { stroke: #d29922; }
    .tip { fill: #4493f8; } .made { fill: #d29922; }
  }
'''


def reached(room):
    """All rooms that a path of allowed includes leads to."""
    return {further for other in ROOMS[room] for further in {other} | reached(other)}


def arrows():
    """Pairs of rooms: the allowed includes but those that a path of others leads to."""
    return [(room, other) for room, allowed in ROOMS.items() for other in allowed
            if not any(other in reached(between) for between in allowed)]


def name_of(path):
    return path if path.endswith(('.h', '.c')) else f'{path}/'


def includers(room):
    """Who may include it, as the table says it: rooms of the server, without that word."""
    return ', '.join(f'`{name_of(other).removeprefix("server/")}`' for other, allowed in ROOMS.items() if room in allowed)


def across(column):
    """Where a column begins."""
    return LEFT + column * COLUMN + (GAP if column >= SERVER else 0)


def box(place):
    """Left, top, width and height of a place."""
    column, row, wide, high = place
    left, right = across(column), across(column + wide - 1) + WIDTH
    return (left, TOP + row * ROW, right - left, HEIGHT + (high - 1) * ROW)


def overlap(a, b):
    """The middle of what two boxes share horizontally, or None."""
    left, right = max(a[0], b[0]), min(a[0] + a[2], b[0] + b[2])
    return (left + right) / 2 if left < right else None


def ends(a, b):
    """Where an arrow between two boxes begins and ends: at their sides in one row, else below and above."""
    if a[1] == b[1]:
        right = b[0] > a[0]
        middle = a[1] + min(a[3], b[3]) / 2
        return (a[0] + a[2] * right, middle), (b[0] + b[2] * (not right), middle)
    x = overlap(a, b)
    if x is not None:
        return (x, a[1] + a[3]), (x, b[1])
    right = b[0] > a[0]
    return (a[0] + a[2] * (0.75 if right else 0.25), a[1] + a[3]), (b[0] + b[2] * (0.25 if right else 0.75), b[1])


def arrow(a, b, kind, tip):
    (x, y), (to_x, to_y) = ends(a, b)
    return f'<path class="{kind}" d="M{x:g} {y:g}L{to_x:g} {to_y:g}" marker-end="url(#{tip})"/>'


def lines_at(x, y, name, words):
    yield f'<text class="name" x="{x:g}" y="{y:g}">{escape(name)}</text>'
    for number, text in enumerate(words, 1):
        yield f'<text class="words" x="{x:g}" y="{y + 16 * number:g}">{escape(text)}</text>'


def room(place, kind, name, words):
    x, y, width, height = box(place)
    yield f'<rect class="{kind}" x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="6"/>'
    yield from lines_at(x + width / 2, y + height / 2 - 8 * len(words) + 5, name, words)


def marker(name, kind):
    return (f'<marker id="{name}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto" '
            f'markerUnits="userSpaceOnUse"><path class="{kind}" d="M0 0L8 4L0 8z"/></marker>')


def wing(kind, place, heading=None):
    """What lies behind rooms that belong together."""
    x, y, width, height = box(place)
    above = 12 if heading is None else 30
    yield (f'<rect class="{kind}" x="{x - 12:g}" y="{y - above:g}" width="{width + 24:g}" '
           f'height="{height + above + 12:g}" rx="10"/>')
    if heading is not None:
        yield f'<text class="heading" x="{x:g}" y="{y - 12:g}">{escape(heading)}</text>'


def above_floor(name):
    """A box below the room, without height, at the upper edge of the floor."""
    x, _, width, _ = box(PLACES[name])
    return (x, box(PLACES[FLOOR[0]])[1] - 12, width, 0)


def include_arrows():
    pairs = arrows()
    for name in PLACES:
        others = [other for room, other in pairs if room == name]
        if set(FLOOR) <= set(others):
            yield arrow(box(PLACES[name]), above_floor(name), 'include', 'tip')
            others = [other for other in others if other not in FLOOR]
        for other in others:
            yield arrow(box(PLACES[name]), box(PLACES[other]), 'include', 'tip')


def legend():
    x, y, _, _ = box(LEGEND)
    for number, (kind, tip, text) in enumerate((('makes', 'made', 'generates'), ('include', 'tip', 'may include'))):
        middle = y + 18 + 22 * number
        yield f'<path class="{kind}" d="M{x:g} {middle:g}h40" marker-end="url(#{tip})"/>'
        yield f'<text x="{x + 50:g}" y="{middle + 4:g}">{text}</text>'


def draw():
    width, height = 2 * LEFT + 6 * COLUMN + GAP + WIDTH, TOP + round(5.2 * ROW) + HEIGHT + 34
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
           f'viewBox="0 0 {width} {height}" role="img" aria-labelledby="title description">',
           f'<title id="title">{CAPTION}</title>', f'<desc id="description">{DESCRIPTION}</desc>',
           f'<style>{STYLE}</style>', marker('tip', 'tip'), marker('made', 'made'),
           f'<rect class="paper" x="0.5" y="0.5" width="{width - 1}" height="{height - 1}" rx="10"/>',
           *wing('library', (1, 0, 2, 5), 'libportkeyadmin'), *wing('library', (0, 2, 3, 3)),
           *wing('server', (3, 0, 4, 5), 'portkey-admin-mcp'), *wing('floor', (0, 5.2, 7, 1))]
    out += [arrow(box(MAKERS['openapi'][0]), box(MAKERS['codegen'][0]), 'makes', 'made'),
            arrow(box(MAKERS['codegen'][0]), box(PLACES['generated']), 'makes', 'made')]
    out += include_arrows()
    out += legend()
    for name, (place, words) in MAKERS.items():
        out += room(place, 'maker', name_of(name), words)
    for name, place in PLACES.items():
        out += room(place, 'room generated' if name == 'generated' else 'room', name_of(name), WORDS[name])
    return '\n'.join(out + ['</svg>', ''])


class House(unittest.TestCase):
    def test_every_room_has_a_place(self):
        self.assertEqual(sorted(PLACES), sorted(ROOMS), 'PLACES of tests/docs/house.py has other rooms')

    def test_the_table(self):
        problems = [documents.figure_problem('CONTRIBUTING.md', documents.last_cell_beside(f'`{name_of(room)}`'), includers(room))
                    for room in ROOMS if room.startswith('server/') and includers(room)]
        self.assertFalse([problem for problem in problems if problem])

    def test_the_picture(self):
        problem = documents.file_problem('docs/house.svg', draw())
        self.assertIsNone(problem)


if __name__ == '__main__':
    unittest.main()
