# SPDX-License-Identifier: MIT
"""The picture of usage_report, decoded to pixels. The second argument is whether the program was built with cairo."""

import base64
import json
import os
import struct
import subprocess
import sys
import tempfile
import unittest
import zlib

WITH_CAIRO = sys.argv.pop(2) == 'true'
from flows import CLEAN, PROGRAM, Flow, Server, main  # noqa: E402
from scripted import Scripted  # noqa: E402

PAPER = (0xfa, 0xfa, 0xfc)
BAR = (0x3b, 0x6f, 0xd4)
WIDTH, LEFT, RIGHT = 720, 24, 696
WISH = {'from': '2026-11-20T00:00:00Z', 'to': '2026-11-27T00:00:00Z', 'workspace_slug': 'w', 'group_by': 'user', 'chart': True}


def pixels(png):
    """The rows of a PNG of 8 bits a colour, each a list of (red, green, blue)."""
    assert png[:8] == b'\x89PNG\r\n\x1a\n'
    at, data = 8, b''
    while at < len(png):
        length, kind = struct.unpack('>I4s', png[at:at + 8])
        body = png[at + 8:at + 8 + length]
        assert zlib.crc32(kind + body) == struct.unpack('>I', png[at + 8 + length:at + 12 + length])[0]
        if kind == b'IHDR':
            width, height, depth, colour, *_, interlaced = struct.unpack('>IIBBBBB', body)
            assert (depth, colour, interlaced) == (8, 2, 0), (depth, colour, interlaced)
        if kind == b'IDAT':
            data += body
        at += 12 + length
    data = zlib.decompress(data)
    stride = 3 * width
    above, rows = bytearray(stride), []
    for y in range(height):
        how, row = data[y * (stride + 1)], bytearray(data[y * (stride + 1) + 1:(y + 1) * (stride + 1)])
        for i in range(stride):
            left, up, corner = (row[i - 3] if i >= 3 else 0), above[i], (above[i - 3] if i >= 3 else 0)
            guess = left + up - corner
            nearest = min((left, up, corner), key=lambda one: abs(guess - one))
            row[i] = (row[i] + (0, left, up, (left + up) // 2, nearest)[how]) & 0xff
        rows.append([tuple(row[i:i + 3]) for i in range(0, stride, 3)])
        above = row
    return rows


def runs(line):
    """(start, length) of each run of the colour of bars."""
    found, start = [], None
    for place, colour in enumerate([*line, None]):
        if colour == BAR and start is None:
            start = place
        elif colour != BAR and start is not None:
            found.append((start, place - start))
            start = None
    return found


def bars(rows):
    """The lengths of the bars of rows, from the top: those that begin at their place."""
    lengths, before = [], None
    for line in rows:
        one = next((length for start, length in runs(line) if start == LEFT + 190 + 8), None) if len(runs(line)) == 1 else None
        if one is not None and before is None:
            lengths.append(one)
        before = one
    return lengths


def columns(rows):
    """The heights of the columns, from the left."""
    ground = next(y for y, line in enumerate(rows) if line[LEFT:RIGHT].count((0xd4, 0xd7, 0xde)) == RIGHT - LEFT)
    heights = []
    for start, length in runs(rows[ground - 1]):
        height, x = 0, start + length // 2
        while rows[ground - 1 - height][x] == BAR:
            height += 1
        heights.append(height)
    return heights


def ink(rows, box):
    """How many pixels of a box (x, y, width, height) are not paper."""
    x, y, width, height = box
    return sum(colour != PAPER for line in rows[y:y + height] for colour in line[x:x + width])


def api(users, points=()):
    graph = {'summary': {'total': 10, 'avg': 5}, 'data_points': [], 'object': 'o'}
    names = ('cost', 'requests', 'tokens', 'errors', 'latency', 'cache/hit-rate', 'users')
    answers = {f'/analytics/graphs/{name}': lambda _: graph for name in names}
    answers['/analytics/graphs/cost'] = lambda _: {**graph, 'data_points': [
        {'timestamp': f'2026-11-26T{hour:02}:00:00Z', 'total': total} for hour, total in enumerate(points)]}
    rows = [{'user': name, 'cost': cost, 'requests': 1} for name, cost in users]
    return {**answers, '/analytics/groups/users': lambda _: {'object': 'list', 'total': len(rows), 'data': rows}}


class Chart(Flow):
    def answer(self, server, **arguments):
        message, _ = server.answer(server.start('usage_report', {**WISH, **arguments}))
        return message['result']['content']

    def draw(self, users, points=(), **arguments):
        with Scripted(api(users, points)) as upstream, Server(upstream) as server:
            text, image = self.answer(server, **arguments)
        self.assertEqual((image['type'], image['mimeType'], json.loads(text['text'])['chart']), ('image', 'image/png', 'drawn'))
        png = base64.b64decode(image['data'], validate=True)
        self.assertLess(len(png), 100000)
        rows = pixels(png)
        # A background of its own, to the edges.
        for line in rows:
            self.assertEqual((len(line), line[0], line[-1]), (WIDTH, PAPER, PAPER))
        self.assertEqual(set(rows[0] + rows[-1]), {PAPER})
        return rows

    def test_bars_are_as_long_as_what_they_show(self):
        rows = self.draw([('a', 400), ('b', 200), ('c', 100), ('d', 0)])
        lengths = bars(rows)
        self.assertEqual(len(lengths), 3)
        self.assertAlmostEqual(lengths[0], RIGHT - LEFT - 190 - 100 - 16, delta=2)
        self.assertAlmostEqual(lengths[1], lengths[0] / 2, delta=2)
        self.assertAlmostEqual(lengths[2], lengths[0] / 4, delta=2)

    def test_columns_are_as_high_as_what_they_show(self):
        heights = columns(self.draw([('a', 1)], [1, 2, 4, 0, 8]))
        self.assertEqual(len(heights), 4)
        for height, share in zip(heights, (1 / 8, 1 / 4, 1 / 2, 1)):
            self.assertAlmostEqual(height, 130 * share, delta=2)

    def test_what_is_small_beside_an_outlier_is_seen(self):
        rows = self.draw([('huge', 1e14), ('tiny', 1)], [1, 1, 1e9])
        self.assertEqual(bars(rows)[1], 2)
        self.assertEqual(columns(rows)[:2], [2, 2])

    def test_texts(self):
        rows = self.draw([('a name', 1)])
        for box in ((LEFT, 16, 300, 24), (LEFT, 40, 400, 24), (LEFT, 72, 600, 20), (LEFT, 90, 60, 24)):
            self.assertGreater(ink(rows, box), 40, box)

    def test_nothing_was_used(self):
        rows = self.draw([], [0] * 24)
        self.assertEqual((bars(rows), columns(rows)), ([], []))

    def test_names_of_all_kinds(self):
        names = ['', 'x' * 5000, 'a\x1b[31m', '\u202eevil', '模型' * 60, '😀' * 50, '\ufffe', '\ufdd0\U0001ffff', 'é' * 150, '\u0301' * 90, '%s%n']
        rows = self.draw([(name, 20 - place) for place, name in enumerate(names)], limit=50)
        self.assertEqual(len(bars(rows)), len(names))
        # No name reaches the bars.
        between = {colour for line in rows if runs(line) for colour in line[LEFT + 192:LEFT + 197]}
        self.assertEqual(between, {PAPER})

    def test_many_rows(self):
        few, many = self.draw([('a', 1)] * 1), self.draw([(f'u{number}', 100 - number) for number in range(60)], limit=50)
        self.assertEqual(len(bars(many)), 15)
        self.assertEqual(len(many) - len(few), 15 * 24)

    def test_no_picture_unless_it_is_asked_for(self):
        with Scripted(api([('a', 1)])) as upstream, Server(upstream) as server:
            self.assertEqual([block['type'] for block in self.answer(server, chart=False)], ['text'])
            self.assertNotIn('"chart"', self.answer(server, chart=False)[0]['text'])

    def test_the_program_does_not_link_it(self):
        with open(PROGRAM, 'rb') as program:
            linked = subprocess.run(['readelf', '-d', '-'], stdin=program, capture_output=True, text=True, check=False).stdout
        self.assertNotIn('cairo', linked)

    def test_a_system_without_it(self):
        with tempfile.TemporaryDirectory() as folder:
            # Whatever lies there first is taken.
            with open(os.path.join(folder, 'libcairo.so.2'), 'w', encoding='ascii') as library:
                library.write('no library at all, and longer than a header of one would be: ' * 4)
            path = f'{folder}:{os.environ.get("LD_LIBRARY_PATH", "")}'
            with Scripted(api([('a', 1)])) as upstream, Server(upstream, LD_LIBRARY_PATH=path) as server:
                for _ in range(2):
                    text, = self.answer(server)
                    report = json.loads(text['text'])
                    self.assertEqual(report['chart'], 'libcairo.so.2 cannot be loaded; install cairo, in Debian the package libcairo2')
                    self.assertEqual(report['groups'][0]['name'], 'a')

    def test_on_the_command_line(self):
        done = subprocess.run([PROGRAM, 'call', '--sandbox', 'usage_report', '{"chart": true}'], capture_output=True, text=True,
                              env=CLEAN, check=False)
        self.assertEqual((done.returncode, json.loads(done.stdout)['chart']), (0, 'drawn'))
        self.assertIn('the picture is not printed', done.stderr)


class Absent(Flow):
    def test_a_program_that_was_built_without_it(self):
        with Scripted(api([('a', 1)])) as upstream, Server(upstream) as server:
            message, _ = server.answer(server.start('usage_report', WISH))
            text, = message['result']['content']
            self.assertEqual(json.loads(text['text'])['chart'], 'no chart: this program was built without cairo, as its image for containers is; '
                             'one that was built with -Dcairo=enabled draws it')


del Flow
if WITH_CAIRO:
    del Absent
else:
    del Chart

if __name__ == '__main__':
    main()
