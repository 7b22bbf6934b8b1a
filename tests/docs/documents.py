# SPDX-License-Identifier: MIT
"""What documents.mjs is for the tests in Node.js, for those in Python."""

import os
import pathlib
import re

ROOT = pathlib.Path(__file__).resolve().parents[2]
UPDATING = os.environ.get('UPDATE_GOLDEN') == '1'
REMEDY = 'to rewrite it, run ./dev docs'


def cell_beside(beginning):
    """The pattern of the second cell of the row of a table whose first cell begins like this."""
    return rf'^\| {re.escape(beginning)}[^|]*\| ([^|]*) \|'


def last_cell_beside(first):
    """The pattern of the third cell of the row of a table with this first one."""
    return rf'^\| {re.escape(first)} \| [^|]* \| ([^|]*) \|'


def file_problem(name, text):
    """Why the file, named from the root, is not this text; None if it is, or was rewritten."""
    path = ROOT / name
    if UPDATING:
        path.write_text(text, encoding='utf-8')
    if not path.exists():
        return f'{name} is missing; {REMEDY}'
    return None if path.read_text(encoding='utf-8') == text else f'{name} is out of date; {REMEDY}'


def figure_problem(name, pattern, figure):
    """Why the document does not have the figure where the only group of the pattern matches; None if it has it."""
    path = ROOT / name
    text = path.read_text(encoding='utf-8')
    match = re.search(pattern, text, re.MULTILINE)
    if match is None:
        return f'{name} has no place for "{figure}": nothing matches {pattern}'
    if UPDATING:
        path.write_text(text[:match.start(1)] + figure + text[match.end(1):], encoding='utf-8')
        return None
    return None if match[1] == figure else f'{name} has "{match[1]}" in place of "{figure}"; {REMEDY}'
