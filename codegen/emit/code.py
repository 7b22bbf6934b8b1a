# SPDX-License-Identifier: MIT
"""Text of C."""

import re
import textwrap

from ..base.texts import plain

WIDTH = 110
_EDIT = 'do not edit. To change it, edit that file and run: meson compile -C build regenerate'


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


def write_function(writer, head, rest, body):
    """A function of a header, which is compiled into programs."""
    writer.lines([f'PORTKEY_CHECK_RESULT static inline int {head}', f'    {rest}', '{'])
    writer.lines(f'    {line}' if line else '' for line in body)
    writer.lines(['}', ''])


def write_hidden(writer, about, declaration):
    """What a header declares for its own functions, and no program calls: documentation leaves it out."""
    writer.lines(['/** @cond */', f'/* {about} */', declaration, '/** @endcond */', ''])


def wrap(text, width):
    return textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False) or ['']


def comment_text(text):
    """Text that is safe inside a C comment, whatever it was."""
    # What would be a command or markup to documentation tools is escaped as they want it.
    clean = re.sub(r'\\|@(?=[A-Za-z\\])|<(?=[A-Za-z/!])|&(?=[A-Za-z#])', r'\\\g<0>', plain(text))
    while '*/' in clean or '/*' in clean or '??/' in clean:
        clean = clean.replace('*/', '* /').replace('/*', '/ *').replace('??/', '? ?/')
    # A backslash at the end of a line would join the next one to it.
    return re.sub(r'\\(?= |$)', r'\\.', clean)


def shown_path(label):
    """An input file as the output names it: the same from wherever it was made."""
    return comment_text('/'.join(label.split('/')[-2:]))


def banner(writer, source):
    writer.line('/* SPDX-License-Identifier: MIT */')
    writer.line(f'/* Generated from {shown_path(source)} by codegen; {_EDIT} */')


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
