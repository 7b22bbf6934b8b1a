# SPDX-License-Identifier: MIT
"""YAML (and so JSON) files as plain data that knows its file and line, and references between them.

Read from libyaml's event stream rather than its tree: that gives every key and item its line,
refuses duplicate keys, and lets aliases be paid for node by node, so that a few lines which
expand to billions of nodes are refused before they cost memory. Scalars are resolved as YAML 1.2
does (`yes` and `2026-01-01` are strings), which is how JavaScript tools read the same files.
"""

import functools
import json
import math
import os
import re
import urllib.parse
from typing import NamedTuple

import yaml

from ..base.problems import Excess, Place, SpecError
from .resources import Resources

MAX_FILE_BYTES = 16 * 1024 * 1024
MAX_NODES = 2_000_000
MAX_DEPTH = 128
MAX_KEY = 1024
# A long text counts as several nodes, so that aliases of one cannot fill the memory, either.
NODE_BYTES = 128

_INTEGER = re.compile(r'[-+]?[0-9]+\Z')
_OCTAL = re.compile(r'0o[0-7]+\Z')
_HEX = re.compile(r'0x[0-9a-fA-F]+\Z')
_FLOAT = re.compile(r'[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\Z')
# A tag that libyaml does not tell of.
_BARE_TAG = re.compile(r'(?:&\S+\s+)?![\s,\]}]')
_INDEX = re.compile(r'0|[1-9][0-9]{0,8}')
# Ends of lines to YAML 1.1, which libyaml reads; to YAML 1.2 and JSON characters like any other.
_FORMER_BREAKS = '\u0085\u2028\u2029'
_ESCAPE = re.compile(r'\\(?:u([Dd][89ABab][0-9A-Fa-f]{2})\\u([Dd][C-Fc-f][0-9A-Fa-f]{2})|.)', re.DOTALL)
_WORDS = {
    '': None, '~': None, 'null': None, 'Null': None, 'NULL': None,
    'true': True, 'True': True, 'TRUE': True,
    'false': False, 'False': False, 'FALSE': False,
}


class Map(dict):
    """A mapping that knows where it and each of its keys stand."""

    __slots__ = ('file', 'line', 'lines')

    def __init__(self, file, line):
        super().__init__()
        self.file = file
        self.line = line
        self.lines = {}

    @property
    def place(self):
        return Place(self.file.label, self.line)

    def at(self, key):
        return Place(self.file.label, self.lines.get(key, self.line))


class List(list):
    """A sequence that knows where it and each of its items stand."""

    __slots__ = ('file', 'line', 'lines')

    def __init__(self, file, line):
        super().__init__()
        self.file = file
        self.line = line
        self.lines = []

    @property
    def place(self):
        return Place(self.file.label, self.line)

    def at(self, index):
        return Place(self.file.label, self.lines[index])


class File:
    """One input file. `data` is what it holds, where that is not to be read from the disk."""

    def __init__(self, path, label, data=None):
        self.path = path
        self.label = label
        self.data = read_bytes(path, label) if data is None else data
        self.root = _Reader(self).read()

    @functools.cached_property
    def resources(self):
        return Resources(self.root)


def read_bytes(path, label):
    """What the file holds. One that is too large shows by a byte too many."""
    try:
        with open(path, 'rb') as stream:
            return stream.read(MAX_FILE_BYTES + 1)
    except OSError as error:
        raise SpecError(Place(label, 1), f'cannot be read: {error.strerror}') from None


def scalar(text, place):
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.match(text):
        return _integer(text, 10, place)
    if _OCTAL.match(text):
        return _integer(text[2:], 8, place)
    if _HEX.match(text):
        return _integer(text[2:], 16, place)
    if _FLOAT.match(text):
        value = float(text)
        if math.isinf(value):
            raise SpecError(place, f'the number {text[:40]} is out of range')
        return value
    if text.lower() in ('.nan', '.inf', '-.inf', '+.inf'):
        raise SpecError(place, f'{text} is no JSON number')
    return text


def _join_surrogates(text):
    """A JSON text with characters in place of the pairs of escapes that only JSON has."""
    if not text.startswith('{') or all(match[1] is None for match in _ESCAPE.finditer(text)):
        return text
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return text
    return _ESCAPE.sub(_joined, text)


def _joined(match):
    if match[1] is None:
        return match[0]
    return chr(0x10000 + ((int(match[1], 16) - 0xD800) << 10) + int(match[2], 16) - 0xDC00)


def _integer(digits, base, place):
    if len(digits) > 40:
        raise SpecError(place, 'an integer of more than 40 digits is out of range')
    return int(digits, base)


class _Reader:
    """Builds the data of one file."""

    def __init__(self, file):
        self.file = file
        self.count = 0
        self.anchors = {}  # name: (value, number of nodes in it)
        self.stack = []    # of _Open
        self.root = None
        self.done = False
        self.text = ''
        self.hidden = {}   # what stands for a character, as str.translate() takes it

    def read(self):
        self.text = text = self._hide_former_breaks(_join_surrogates(self._text()))
        try:
            for event in yaml.parse(text, Loader=yaml.CSafeLoader):
                self._take(event)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark or error.context_mark
            line = mark.line + 1 if mark else 1
            raise SpecError(Place(self.file.label, line), error.problem or error.context) from None
        except yaml.reader.ReaderError as error:
            line = text.encode()[:error.position].count(b'\n') + 1
            raise SpecError(Place(self.file.label, line), f'the character U+{error.character:04X} cannot stand '
                                                          'in YAML as it is') from None
        return self.root

    def _text(self):
        data = self.file.data
        if len(data) > MAX_FILE_BYTES:
            raise Excess(Place(self.file.label, 1), f'larger than {MAX_FILE_BYTES} bytes')
        try:
            return data.decode('utf-8-sig')
        except UnicodeDecodeError as error:
            line = data.count(b'\n', 0, error.start) + 1
            raise SpecError(Place(self.file.label, line), 'not UTF-8') from None

    def _hide_former_breaks(self, text):
        """Puts characters that do not occur in the text in place of those that libyaml would take for line ends."""
        found = [character for character in _FORMER_BREAKS if character in text]
        if not found:
            return text
        occurring = set(text)
        private = (chr(code) for code in range(0xE000, 0xF900) if chr(code) not in occurring)
        table = {}
        for character in found:
            stand_in = next(private, None)
            if stand_in is None:
                raise SpecError(Place(self.file.label, 1), 'there is no private character that does not occur')
            table[ord(character)] = stand_in
            self.hidden[ord(stand_in)] = character
        return text.translate(table)

    def _take(self, event):
        line = event.start_mark.line + 1
        place = Place(self.file.label, line)
        if getattr(event, 'tag', None) or _BARE_TAG.match(self.text, event.start_mark.index):
            raise SpecError(place, f"the YAML tag {getattr(event, 'tag', None) or '!'} is not supported")
        kind = type(event)
        if kind is yaml.ScalarEvent:
            is_plain = event.implicit[0] and not self._expects_key()
            text = event.value.translate(self.hidden) if self.hidden else event.value
            value = scalar(text, place) if is_plain else text
            cost = 1 + len(text) // NODE_BYTES
            if event.anchor:
                self.anchors[event.anchor] = (value, cost)
            self._pay(cost, place)
            self._store(value, line, place)
        elif kind is yaml.AliasEvent:
            self._alias(event.anchor, line, place)
        elif kind in (yaml.MappingStartEvent, yaml.SequenceStartEvent):
            self._pay(1, place)
            if len(self.stack) >= MAX_DEPTH:
                raise Excess(place, f'nested more than {MAX_DEPTH} levels deep')
            container = (Map if kind is yaml.MappingStartEvent else List)(self.file, line)
            self.stack.append(_Open(container, event.anchor, line, self.count))
            if event.anchor:
                self.anchors[event.anchor] = None
        elif kind in (yaml.MappingEndEvent, yaml.SequenceEndEvent):
            closed = self.stack.pop()
            if closed.anchor:
                self.anchors[closed.anchor] = (closed.value, self.count - closed.count + 1)
            self._store(closed.value, closed.line, place)
        elif kind is yaml.DocumentStartEvent and self.done:
            raise SpecError(place, 'more than one YAML document in the file')
        elif kind is yaml.DocumentEndEvent:
            self.done = True

    def _alias(self, name, line, place):
        if name not in self.anchors:
            raise SpecError(place, f'the alias *{name} has no anchor')
        if self.anchors[name] is None:
            raise SpecError(place, f'the alias *{name} stands inside its own anchor')
        value, count = self.anchors[name]
        self._pay(count, place)
        self._store(_copied(value), line, place)

    def _expects_key(self):
        """Keys are taken as they are written: 200, null and true are texts there."""
        return bool(self.stack) and isinstance(self.stack[-1].value, Map) and self.stack[-1].key is None

    def _pay(self, count, place):
        self.count += count
        if self.count > MAX_NODES:
            raise Excess(place, f'more than {MAX_NODES} nodes, counting what aliases expand to')

    def _store(self, value, line, place):
        if not self.stack:
            self.root = value
            return
        top = self.stack[-1]
        if isinstance(top.value, List):
            top.value.append(value)
            top.value.lines.append(line)
        elif top.key is None:
            if not isinstance(value, str):
                raise SpecError(place, 'a key must be a string')
            if len(value) > MAX_KEY:
                raise SpecError(place, f'a key of more than {MAX_KEY} characters')
            if '\0' in value:
                raise SpecError(place, 'a key has a NUL character, which C cannot hold')
            if value == '<<':
                raise SpecError(place, 'YAML merge keys are not supported')
            if value in top.value:
                raise SpecError(place, f"the key '{value}' stands here twice")
            top.key = value
            top.value.lines[value] = line
        else:
            top.value[top.key] = value
            top.key = None


def _copied(value):
    """A node of its own for an alias: what one place makes a mistake may be right in another."""
    if isinstance(value, Map):
        copy = Map(value.file, value.line)
        copy.update((key, _copied(item)) for key, item in value.items())
    elif isinstance(value, List):
        copy = List(value.file, value.line)
        copy.extend(_copied(item) for item in value)
    else:
        return value
    copy.lines = value.lines
    return copy


class _Open:
    """A mapping or sequence that is still being read."""

    __slots__ = ('value', 'anchor', 'line', 'count', 'key')

    def __init__(self, value, anchor, line, count):
        self.value = value
        self.anchor = anchor
        self.line = line
        self.count = count
        self.key = None


class Target(NamedTuple):
    """What a reference leads to."""

    value: object
    file: File
    tokens: tuple  # the JSON Pointer's parts; with the file, the identity of the thing
    place: Place


def _is_plain(path):
    """Whether a path is the same in a line of a list and in build.ninja, where Meson writes / for \\."""
    return path.isprintable() and '\\' not in path


class Library:
    """The files of one run, each read once. All lie in or below the folder of the first.

    `drafts` has what some of them are going to hold, by their real path.
    """

    def __init__(self, path, drafts=None):
        self._files = {}
        self._drafts = drafts or {}
        self._folder = os.path.realpath(os.path.dirname(path) or '.')
        self.main = self._open(path, path)

    def paths(self):
        """The files read so far."""
        return sorted(self._files)

    def has_beside(self, name):
        """Whether there is such a file in the folder of the main file."""
        path = os.path.join(os.path.dirname(self.main.path), name)
        return os.path.realpath(path) in self._drafts or os.path.isfile(path)

    def beside(self, name, place):
        """The file `name` in the folder of the main file."""
        return self._relative(self.main, name, place)

    def resolve(self, reference, origin, place, holder=None):
        """Follows a $ref written in the file `origin`; of a schema, `holder` is its node."""
        if not isinstance(reference, str):
            raise SpecError(place, '$ref must be a string')
        file = origin
        tokens = origin.resources.follow(reference, holder, place)
        if tokens is None:
            path, _, fragment = reference.partition('#')
            file = self._relative(origin, urllib.parse.unquote(path), place)
            tokens = file.resources.fragment('', fragment, reference, place)
        return self._walk(file, tokens, reference, place)

    def at(self, file, tokens):
        """What lies at a path that is known to be there."""
        return self._walk(file, tokens, '', Place(file.label, 1))

    def _walk(self, file, tokens, reference, place):
        value = file.root
        here = Place(file.label, 1)
        for token in tokens:
            if isinstance(value, Map) and token in value:
                here = value.at(token)
                value = value[token]
            elif isinstance(value, List) and _INDEX.fullmatch(token) and int(token) < len(value):
                here = value.at(int(token))
                value = value[int(token)]
            else:
                raise SpecError(place, f"the reference '{reference}' leads nowhere: no '{token[:60]}'")
        return Target(value, file, tokens, here)

    def _relative(self, origin, name, place):
        if re.match(r'[A-Za-z][A-Za-z0-9+.-]*:|/', name) or not _is_plain(name):
            raise SpecError(place, f"'{name}' is not a file beside this one")
        path = os.path.join(os.path.dirname(origin.path), name)
        real = os.path.realpath(path)
        if os.path.commonpath([self._folder, real]) != self._folder:
            raise SpecError(place, f"'{name}' lies outside the folder of the main document")
        if not _is_plain(os.path.relpath(real, self._folder)):
            raise SpecError(place, f"'{name}' is a link to a file with control characters or \\ in its name")
        if real not in self._drafts and not os.path.isfile(path):
            raise SpecError(place, f"there is no file '{name}'")
        return self._open(path, os.path.normpath(os.path.join(os.path.dirname(origin.label), name)))

    def _open(self, path, label):
        identity = os.path.realpath(path)
        if identity not in self._files:
            try:
                self._files[identity] = File(path, label, self._drafts.get(identity))
            except SpecError as error:
                # Kept: a file that is refused is not read again for each reference to it.
                self._files[identity] = error
        if isinstance(self._files[identity], SpecError):
            raise self._files[identity]
        return self._files[identity]
