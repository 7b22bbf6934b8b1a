# SPDX-License-Identifier: MIT
"""Regular expressions of ECMA 262 as PCRE2 spells them.

The two are close. Where the same letters mean something else they are put in other letters, and
what only PCRE2 knows is refused, so that a pattern means here what it means in JavaScript (with
the flag u, as JSON Schema wants it).
"""

import re

from .problems import SpecError

MAX_LENGTH = 1000

_SPACES = r'\t-\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
_NO_SPACES = (r'\x00-\x08\x0e-\x1f!-\x9f\xa1-\u167f\u1681-\u1fff\u200b-\u2027\u202a-\u202e\u2030-\u205e'
              r'\u2060-\u2fff\u3001-\ufefe\uff00-\u{10ffff}')
_NO_LINE_ENDS = r'[^\n\r\u2028\u2029]'

_CATEGORIES = dict(pair.split(':') for pair in '''
    Cased_Letter:L& Close_Punctuation:Pe Connector_Punctuation:Pc Control:Cc Currency_Symbol:Sc
    Dash_Punctuation:Pd Decimal_Number:Nd Enclosing_Mark:Me Final_Punctuation:Pf Format:Cf
    Initial_Punctuation:Pi Letter:L Letter_Number:Nl Line_Separator:Zl Lowercase_Letter:Ll Mark:M
    Math_Symbol:Sm Modifier_Letter:Lm Modifier_Symbol:Sk Nonspacing_Mark:Mn Number:N Open_Punctuation:Ps
    Other:C Other_Letter:Lo Other_Number:No Other_Punctuation:Po Other_Symbol:So Paragraph_Separator:Zp
    Private_Use:Co Punctuation:P Separator:Z Space_Separator:Zs Spacing_Mark:Mc Surrogate:Cs Symbol:S
    Titlecase_Letter:Lt Unassigned:Cn Uppercase_Letter:Lu LC:L& Combining_Mark:M cntrl:Cc digit:Nd punct:P
'''.split())
_CATEGORIES.update({short: short for short in list(_CATEGORIES.values()) if short != 'L&'})

_BINARY = frozenset('''
    AHex ASCII ASCII_Hex_Digit Alpha Alphabetic Any Bidi_C Bidi_Control Bidi_M Bidi_Mirrored CI CWCF CWCM CWL CWT
    CWU Case_Ignorable Cased Changes_When_Casefolded Changes_When_Casemapped Changes_When_Lowercased
    Changes_When_Titlecased Changes_When_Uppercased DI Dash Default_Ignorable_Code_Point Dep Deprecated Dia
    Diacritic EBase EComp EMod EPres Emoji Emoji_Component Emoji_Modifier Emoji_Modifier_Base
    Emoji_Presentation Ext ExtPict Extended_Pictographic Extender Gr_Base Gr_Ext Grapheme_Base Grapheme_Extend
    Hex Hex_Digit IDC IDS IDSB IDST IDS_Binary_Operator IDS_Trinary_Operator ID_Continue ID_Start Ideo
    Ideographic Join_C Join_Control LOE Logical_Order_Exception Lower Lowercase Math NChar
    Noncharacter_Code_Point Pat_Syn Pat_WS Pattern_Syntax Pattern_White_Space QMark Quotation_Mark RI Radical
    Regional_Indicator SD STerm Sentence_Terminal Soft_Dotted Term Terminal_Punctuation UIdeo
    Unified_Ideograph Upper Uppercase VS Variation_Selector White_Space XIDC XIDS XID_Continue XID_Start space
'''.split())

_QUANTIFIER = re.compile(r'[*+?]|\{[0-9]+(,[0-9]*)?\}')
_GROUP = re.compile(r'\((\?(:|=|!|<=|<!|<[A-Za-z_$][A-Za-z0-9_$]*>))?')
_PROPERTY = re.compile(r'([pP])\{(?:([A-Za-z_]+)=)?([A-Za-z0-9_]+)\}')
_HEX = re.compile(r'u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,8})\}|x([0-9a-fA-F]{2})')
_SAME = re.compile(r'[dDwWbBfnrt]|0(?![0-9])|[1-9][0-9]*|c[A-Za-z]|k<[A-Za-z_$][A-Za-z0-9_$]*>|[^A-Za-z0-9]', re.DOTALL)


def check(pattern, place):
    """Refuses what is no regular expression of ECMA 262, or none that PCRE2 can do."""
    if len(pattern.encode()) > MAX_LENGTH:
        raise SpecError(place, f"'pattern' has more than {MAX_LENGTH} bytes")
    # Python's dialect is close, too; of its complaints only these mean all three.
    try:
        re.compile(pattern)
    except re.error as error:
        if re.match('missing \\)|unbalanced|unterminated character set|nothing to repeat|bad character range',
                    error.msg):
            raise SpecError(place, f"'pattern' is no regular expression: {error.msg}") from None
    except (OverflowError, RecursionError):
        raise SpecError(place, "'pattern' has numbers too large, or too many groups in each other") from None
    try:
        to_pcre2(pattern)
    except ValueError as error:
        raise SpecError(place, f"'pattern' has what this generator does not take: {error}") from None


def to_pcre2(pattern):
    """The pattern for PCRE2; ValueError names what has no place in it."""
    return _Translation(pattern).result()


class _Translation:
    def __init__(self, pattern):
        self.text = pattern
        self.at = 0
        self.out = []
        self.groups = []        # how each open group began
        self.repeats = False    # the last thing was a quantifier

    def result(self):
        while self.at < len(self.text):
            self._next()
        if self.groups:
            raise ValueError('a group without an end')
        return ''.join(self.out)

    def _put(self, text, length):
        self.out.append(text)
        self.at += length
        self.repeats = False

    def _next(self):
        character = self.text[self.at]
        if character == '\\':
            self._escape(in_class=False)
        elif character == '[':
            self._class()
        elif character == '.':
            self._put(_NO_LINE_ENDS, 1)
        elif character == '(':
            self._group()
        elif character == ')':
            if not self.groups:
                raise ValueError('a ) without a (')
            self.groups.pop()
            self._put(')', 1)
        elif _QUANTIFIER.match(self.text, self.at):
            self._quantifier()
        elif character in '{}':
            self._put('\\' + character, 1)
        else:
            self._put(character, 1)

    def _group(self):
        found = _GROUP.match(self.text, self.at)
        if self.text.startswith(('(?', '(*'), self.at) and not found[1]:
            raise ValueError(f"'{self.text[self.at:self.at + 3]}'")
        self.groups.append(found[0])
        self._put(found[0], len(found[0]))

    def _quantifier(self):
        found = _QUANTIFIER.match(self.text, self.at)[0]
        if self.repeats:
            raise ValueError(f"'{found}' after another quantifier")
        if any(group in ('(?<=', '(?<!') for group in self.groups) and not re.fullmatch(r'\{[0-9]+\}', found):
            raise ValueError('a look behind of no fixed length')
        lazy = self.text[self.at + len(found):self.at + len(found) + 1] == '?'
        found += '?' if lazy else ''
        self._put(found, len(found))
        self.repeats = True

    def _class(self):
        start = '[^' if self.text.startswith('[^', self.at) else '['
        self._put(start, len(start))
        while self.at < len(self.text) and self.text[self.at] != ']':
            if self.text[self.at] == '\\':
                self._escape(in_class=True)
            else:
                # PCRE2 would take [:alpha:] in a class for more than its letters.
                self._put('\\[' if self.text[self.at] == '[' else self.text[self.at], 1)
        if self.at >= len(self.text):
            raise ValueError('a class without an end')
        self._put(']', 1)

    def _escape(self, in_class):
        self.at += 1
        here = self.text[self.at:self.at + 1]
        if here == 's':
            self._put(_SPACES if in_class else f'[{_SPACES}]', 1)
        elif here == 'S':
            self._put(_NO_SPACES if in_class else f'[^{_SPACES}]', 1)
        elif here == 'v':
            self._put('\\x0b', 1)
        elif _HEX.match(self.text, self.at):
            self._code_point()
        elif _PROPERTY.match(self.text, self.at):
            self._property()
        elif _SAME.match(self.text, self.at):
            same = _SAME.match(self.text, self.at)[0]
            self._put('\\' + same, len(same))
        else:
            raise ValueError(f"'\\{here}'")

    def _code_point(self):
        found = _HEX.match(self.text, self.at)
        code = int(found[1] or found[2] or found[3], 16)
        length = len(found[0])
        low = re.compile(r'\\u([dD][c-fC-F][0-9a-fA-F]{2})').match(self.text, self.at + length)
        if found[1] and 0xD800 <= code < 0xDC00 and low:
            code = 0x10000 + ((code - 0xD800) << 10) + int(low[1], 16) - 0xDC00
            length += len(low[0])
        if code > 0x10FFFF or 0xD800 <= code < 0xE000:
            raise ValueError(f"'\\{found[0]}', which is no character")
        self._put(f'\\u{{{code:x}}}', length)

    def _property(self):
        found = _PROPERTY.match(self.text, self.at)
        letter, kind, value = found.groups()
        if kind in ('sc', 'Script'):
            value = f'sc:{value}'
        elif kind in ('scx', 'Script_Extensions'):
            value = f'scx:{value}'
        elif value in _CATEGORIES and kind in (None, 'gc', 'General_Category'):
            value = _CATEGORIES[value]
        elif kind is None and value == 'Assigned':
            letter, value = 'pP'[letter == 'p'], 'Cn'
        elif kind is not None or value not in _BINARY:
            raise ValueError(f"'\\{found[0]}'")
        self._put(f'\\{letter}{{{value}}}', len(found[0]))
