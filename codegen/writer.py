# SPDX-License-Identifier: MIT
"""Text of C, and files that are written only when they change."""

import json
import os
import re
import textwrap
import unicodedata

WIDTH = 110


class CodeWriter:
    """Lines with indentation."""

    def __init__(self):
        self._lines = []
        self._depth = 0

    def line(self, text=''):
        self._lines.append('    ' * self._depth + text if text else '')

    def lines(self, texts):
        for text in texts:
            self.line(text)

    def indent(self):
        self._depth += 1

    def dedent(self):
        self._depth -= 1

    def comment(self, paragraphs):
        """A documentation comment. A paragraph of two parts begins with a command to documentation tools."""
        paragraphs = [comment_text(paragraph) if isinstance(paragraph, str) else
                      f'{paragraph[0]} {comment_text(paragraph[1])}' for paragraph in paragraphs]
        first = paragraphs[0]
        if len(paragraphs) == 1 and len(first) + len('/**  */') + 4 * self._depth <= WIDTH:
            self.line(f'/** {first} */')
            return
        wrapped = []
        for paragraph in paragraphs:
            if wrapped:
                wrapped.append('')
            wrapped += wrap(paragraph, WIDTH - 3 - 4 * self._depth)
        self.line('/**')
        for text in wrapped:
            self.line(' * ' + text if text else ' *')
        self.line(' */')

    def text(self):
        return '\n'.join(self._lines) + '\n'


def wrap(text, width):
    return textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False) or ['']


def comment_text(text):
    """Text that is safe inside a C comment, whatever it was."""
    # What would be a command or markup to documentation tools is escaped as they want it.
    clean = re.sub(r'\\|@(?=[A-Za-z])|<(?=[A-Za-z/!])|&(?=[A-Za-z#])', r'\\\g<0>', plain(text))
    while '*/' in clean or '/*' in clean or '??/' in clean:
        clean = clean.replace('*/', '* /').replace('/*', '/ *').replace('??/', '? ?/')
    # A backslash at the end of a line would join the next one to it.
    return re.sub(r'\\(?= |$)', r'\\.', clean)


def escape_hidden(text):
    """JSON text with escapes for characters that do not show, or show others in another order."""
    hidden = [character for character in set(text)
              if character > '~' and unicodedata.category(character) in ('Cc', 'Cf', 'Co', 'Zl', 'Zp')]
    return text.translate({ord(character): json.dumps(character)[1:-1] for character in hidden})


def plain(text):
    """Text on one line, without what has no business in a source.

    That is control, format (bidirectional overrides among them) and unassigned characters.
    """
    return ''.join('?' if unicodedata.category(character) in ('Cc', 'Cf', 'Cn', 'Co', 'Cs') else character
                   for character in ' '.join(text.split()))


def shown_path(label):
    """An input file as the output names it: the same from wherever it was made."""
    return comment_text('/'.join(label.split('/')[-2:]))


def c_string(data):
    """Bytes as a C string literal. Octal escapes end after three digits, whatever follows."""
    out = []
    previous = ''
    for byte in data:
        character = chr(byte)
        if character in '"\\':
            out.append('\\' + character)
        elif character == '?' and previous == '?':
            out.append('\\?')
        elif 0x20 <= byte < 0x7F:
            out.append(character)
        else:
            out.append(f'\\{byte:03o}')
        previous = character
    return '"' + ''.join(out) + '"'


class Output:
    """The files of one run, by their path below the output folder."""

    MANIFEST = 'MANIFEST'

    def __init__(self, folder):
        self._folder = folder
        self._files = {}
        self.inputs = []  # the paths of what it was made from

    def path(self, path):
        return f'{self._folder}/{path}' if not os.path.isabs(path) else path

    def add(self, path, text):
        self._files[path] = text

    def existing(self, path):
        """What the file holds, or None. Bytes that are no UTF-8 make it differ, and stop nothing."""
        try:
            with open(self.path(path), encoding='utf-8', errors='surrogateescape', newline='') as stream:
                return stream.read()
        except FileNotFoundError:
            return None

    def files(self):
        """The paths, below the folder, of all files but the one that lists them."""
        return sorted(path for path in self._files if path != self.MANIFEST and not os.path.isabs(path))

    def _complete(self):
        listed = sorted(self.files() + [self.MANIFEST])
        self._files[self.MANIFEST] = ''.join(path + '\n' for path in listed)
        return sorted(self._files)

    def _orphans(self):
        before = (self.existing(self.MANIFEST) or '').split('\n')
        return sorted(path for path in before
                      if path and path not in self._files and '..' not in path and not os.path.isabs(path) and
                      os.path.exists(self.path(path)))

    def stale(self):
        """The paths whose file differs, is missing or is no longer wanted."""
        paths = self._complete()
        return sorted([path for path in paths if self.existing(path) != self._files[path]] + self._orphans())

    def write(self):
        """Brings the folder up to date, touching nothing that is. Returns what it changed."""
        changed = self.stale()
        for path in changed:
            full = self.path(path)
            if path not in self._files:
                os.remove(full)
                continue
            os.makedirs(os.path.dirname(full) or '.', exist_ok=True)
            write_file(full, self._files[path].encode())
        return changed


def write_file(path, data):
    """Writes the whole file or leaves it as it was."""
    with open(path + '.new', 'wb') as stream:
        stream.write(data)
    os.replace(path + '.new', path)
