# SPDX-License-Identifier: MIT
"""Reads public headers: what they declare, with the comments that document it.

It knows C as our headers use it: one declaration at a time, documented before it by a comment that begins with /**, or
behind it by one that begins with /**<.
"""

import re

# What only serves other macros, or the compiler.
SERVING = {'PORTKEY_API', 'PORTKEY_CHECK_RESULT', 'PORTKEY_BEGIN_DECLS', 'PORTKEY_END_DECLS', 'PORTKEY_LITERAL',
           'PORTKEY_CONVERTED'}

_HIDDEN = re.compile(r'/\*\* @cond \*/.*?/\*\* @endcond \*/', re.DOTALL)
_COMMENT = re.compile(r'/\*(.*?)\*/', re.DOTALL)
_MACRO = re.compile(r'#\s*define\s+(\w+)(\([^)]*\))?((?:[^\n]*\\\n)*[^\n]*)')
_ATTRIBUTES = re.compile(r'\b(PORTKEY_API|PORTKEY_CHECK_RESULT|static|inline|extern)\b\s*')


class Item:
    """One declaration. `kind` is function, variable, macro, struct, enum, callback or type."""

    def __init__(self, kind, name, comment, code, line, members=()):
        self.kind = kind
        self.name = name
        self.comment = comment  # its lines without their frame; None if there is none
        self.code = code        # in one line, without attributes; of a structure, without its members
        self.line = line
        self.members = list(members)

    def arguments(self):
        """What stands between the parentheses of a function or callback, piece by piece."""
        inside = self.code[self.code.index(self.name) + len(self.name):].lstrip(' )').partition('(')[2].rpartition(')')[0]
        return [piece.strip() for piece in _split(inside, ',')]

    def result(self):
        """The type that a function returns."""
        return self.code[:self.code.index(self.name)].replace('typedef ', '').strip()


class Header:
    """A header: `comment` has the lines below its @file."""

    def __init__(self, name, comment, items):
        self.name = name
        self.comment = comment
        self.items = items

    def of(self, *kinds):
        return [item for item in self.items if item.kind in kinds]


def read(path):
    """The header is called as programs include it, below portkeyadmin/."""
    _, folder, below = path.as_posix().rpartition('/portkeyadmin/')
    return parse(below if folder else path.name, path.read_text(encoding='utf-8'))


def parse(name, text):
    scanner = _Scanner(_as_c(text))
    items = []
    comment = None
    while True:
        documented, piece, line = scanner.next()
        if documented is not None and documented[:1] == [f'@file {name}']:
            comment = documented[1:]
            documented = None
        if piece is None:
            return Header(name, comment, items)
        item = _item(documented, piece, line)
        if item is not None:
            items.append(item)


def _as_c(text):
    """The text as a compiler of C sees it, with the lines where they were, and without what documentation leaves out."""
    text = _HIDDEN.sub(lambda hidden: '\n' * hidden[0].count('\n'), text)
    taken = [True]
    lines = []
    for line in text.splitlines():
        directive = re.match(r'\s*#\s*(ifdef|ifndef|if|else|endif)\b\s*(\w*)', line)
        if directive is None:
            lines.append(line if all(taken) else '')
            continue
        word, condition = directive.groups()
        if word.startswith('if'):
            taken.append(word == 'ifndef' or condition != '__cplusplus')
        elif word == 'else':
            taken[-1] = not taken[-1]
        else:
            taken.pop()
        lines.append('')
    return '\n'.join(lines) + '\n'


class _Scanner:
    """Cuts a text into pieces: declarations up to their semicolon or the end of their body, and macros."""

    def __init__(self, text, ends=';'):
        self._text = text
        self._ends = ends
        self._place = 0

    def next(self):
        """(the comment before or behind it, the piece, its line); the piece is None at the end."""
        documented = None
        while True:
            self._skip(r'\s+')
            start = self._place
            comment = _COMMENT.match(self._text, start)
            if comment is None:
                break
            self._place = comment.end()
            inside = comment[1]
            documented = _lines(inside[1:]) if inside.startswith('*') and not inside.startswith('*<') else None
            if documented is not None and documented[:1] and documented[0].startswith('@file'):
                return documented, '', 0
        if start == len(self._text):
            return documented, None, 0
        line = self._text.count('\n', 0, start) + 1
        piece = self._piece()
        behind = re.compile(r'\s*/\*\*<(.*?)\*/', re.DOTALL).match(self._text, self._place)
        if behind is not None:
            self._place = behind.end()
            documented = _lines(behind[1])
        return documented, piece, line

    def _skip(self, pattern):
        match = re.compile(pattern).match(self._text, self._place)
        if match is not None:
            self._place = match.end()
        return match

    def _piece(self):
        start = self._place
        if self._skip(r'#\s*include[^\n]*') or self._skip(r'PORTKEY_(BEGIN|END)_DECLS'):
            return ''
        macro = self._skip(_MACRO.pattern)
        if macro is not None:
            return self._without_trailing_comment(macro)
        depth = 0
        while self._place < len(self._text):
            comment = _COMMENT.match(self._text, self._place)
            if comment is not None:
                self._place = comment.end()
                continue
            character = self._text[self._place]
            depth += (character in '({[') - (character in ')}]')
            self._place += 1
            if depth == 0 and (character in self._ends or character == '}' and self._is_body(start)):
                break
        return self._text[start:self._place]

    def _without_trailing_comment(self, macro):
        behind = macro[0].find('/**<')
        if behind > 0:
            self._place = macro.start() + behind
            return macro[0][:behind]
        return macro[0]

    def _is_body(self, start):
        """Whether the braces that were just closed are those of a function."""
        return re.match(r'[^{]*\)\s*\{', self._text[start:self._place]) is not None


def _lines(text):
    """The lines of a comment without the stars and the space before them."""
    lines = [re.sub(r'^\s*\*? ?', '', line) if number else line.strip() for number, line in enumerate(text.split('\n'))]
    lines = [line.rstrip() for line in lines]
    while lines and not lines[0]:
        lines.pop(0)
    while lines and not lines[-1]:
        lines.pop()
    return lines


def _one_line(code):
    code = re.sub(r'\s+', ' ', _ATTRIBUTES.sub('', _COMMENT.sub('', code))).strip(' ;')
    return re.sub(r'(\w)\s*\*\s*', r'\1 *', code).replace('* *', '**').replace('( ', '(')


def _item(documented, piece, line):
    if not piece.strip(' ;'):
        return None
    macro = re.fullmatch(_MACRO.pattern, piece.rstrip())
    if macro is not None:
        name, arguments, value = macro.groups()
        serves = name in SERVING or name.endswith('_H') and not value.strip()
        return None if serves else Item('macro', name, documented, name + (arguments or ''), line)
    body = re.search(r'\b(struct|enum)\s+(\w+)?\s*\{(.*)\}\s*(\w*)\s*;?\s*$', piece, re.DOTALL)
    if body is not None and '(' not in piece[:body.start()]:
        kind, tag, inside, alias = body.groups()
        code = alias or f'{kind} {tag or ""}'.strip()
        return Item(kind, alias or tag or '', documented, code, line, _members(kind, inside, line))
    code = _one_line(re.sub(r'\{.*\}', '', piece, flags=re.DOTALL))
    if code.startswith('typedef'):
        callback = re.match(r'typedef [^(]*?(\w+)\s*\(', code) or re.match(r'typedef [^(]*\(\*(\w+)\)\s*\(', code)
        return Item('callback' if callback else 'type', (callback or re.search(r'(\w+)$', code))[1], documented, code, line)
    function = re.match(r'[^(]*?(\w+)\s*\(', code)
    if function is not None:
        return Item('function', function[1], documented, code, line)
    return Item('variable', re.search(r'(\w+)(\[\w*\])*$', code)[1], documented, code, line)


def _members(kind, inside, line):
    scanner = _Scanner(inside, ',' if kind == 'enum' else ';')
    while True:
        documented, piece, below = scanner.next()
        if piece is None:
            return
        code = _one_line(piece.rstrip(' ,\n'))
        if code:
            pointer = re.search(r'\(\*(\w+)\)', code)
            name = pointer[1] if pointer else re.search(r'(\w+)(\[[^\]]*\])*$', code.partition(' = ')[0])[1]
            yield Item('member', name, documented, code, line + below - 1)


def _split(text, separator):
    pieces = ['']
    depth = 0
    for character in text:
        depth += (character in '({[') - (character in ')}]')
        if character == separator and depth == 0:
            pieces.append('')
        else:
            pieces[-1] += character
    return pieces
