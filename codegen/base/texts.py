# SPDX-License-Identifier: MIT
"""Texts of other people's documents, made short enough for clients and safe to show."""

import json
import re
import unicodedata


def cut(text, most):
    """The text in at most that many bytes: whole sentences where they fill half of it, else whole words."""
    if len(text.encode()) <= most:
        return text
    head = text.encode()[:most - len('…'.encode())].decode(errors='ignore')
    sentences = re.match(r'.*[.!?](?=\s)', head, re.DOTALL)
    if sentences and len(sentences[0]) * 2 >= len(head):
        return sentences[0]
    words = re.match(r'.*\S(?=\s)', head, re.DOTALL)
    return (words[0] if words and len(words[0]) * 2 >= len(head) else head.rstrip()) + '…'


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
