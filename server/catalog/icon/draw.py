#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Draws the server's icon, a key on a rounded square, and writes icons.c beside this file.

Both forms come from the same few shapes: the SVG names them, the PNG is sampled from them.
Run it by hand after a change of the drawing; the build does not.
"""

import base64
import pathlib
import struct
import zlib

SIZE = 48
SAMPLES = 4  # by 4 for each pixel, to smooth the edges
BACK = (0x17, 0x2B, 0x4D)
KEY = (0xFF, 0xC4, 0x3D)

SVG = ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">'
       '<rect width="48" height="48" rx="10" fill="#172B4D"/>'
       '<g fill="#FFC43D"><path fill-rule="evenodd" d="M16 14a10 10 0 1 0 0 20a10 10 0 1 0 0-20'
       'm0 6a4 4 0 1 1 0 8a4 4 0 1 1 0-8z"/><path d="M25 22h17v4H25zM32 26h4v6h-4zM38 26h4v4h-4z"/></g></svg>')


def inside_square(x, y):
    dx, dy = max(10 - x, x - 38, 0), max(10 - y, y - 38, 0)
    return dx * dx + dy * dy <= 100


def inside_key(x, y):
    from_ring = (x - 16) ** 2 + (y - 24) ** 2
    return (16 <= from_ring <= 100 or 25 <= x < 42 and 22 <= y < 26 or
            32 <= x < 36 and 26 <= y < 32 or 38 <= x < 42 and 26 <= y < 30)


def pixel(column, row):
    places = [(column + (i + 0.5) / SAMPLES, row + (j + 0.5) / SAMPLES)
              for i in range(SAMPLES) for j in range(SAMPLES)]
    colours = [KEY if inside_key(x, y) else BACK for x, y in places if inside_square(x, y)]
    if not colours:
        return bytes(4)
    mixed = [sum(channel) // len(colours) for channel in zip(*colours)]
    return bytes(mixed + [255 * len(colours) // len(places)])


def chunk(kind, data):
    return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))


def png():
    rows = b''.join(b'\0' + b''.join(pixel(column, row) for column in range(SIZE)) for row in range(SIZE))
    return (b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', SIZE, SIZE, 8, 6, 0, 0, 0)) +
            chunk(b'IDAT', zlib.compress(rows, 9)) + chunk(b'IEND', b''))


def icon(mime_type, sizes, data):
    text = base64.b64encode(data).decode()
    return f'{{"src":"data:{mime_type};base64,{text}","mimeType":"{mime_type}","sizes":["{sizes}"]}}'


def main():
    icons = '[' + icon('image/svg+xml', 'any', SVG.encode()) + ',' + icon('image/png', '48x48', png()) + ']'
    pieces = [icons[i:i + 90].replace('"', '\\"') for i in range(0, len(icons), 90)]
    lines = '\n'.join(f'    "{piece}"' for piece in pieces)
    pathlib.Path(__file__).with_name('icons.c').write_text(
        '/* SPDX-License-Identifier: MIT */\n/* Written by draw.py. */\n#include "catalog/about.h"\n\n'
        '/* clang-format off */\nconst char about_icons[] =\n' + lines + ';\n')


main()
