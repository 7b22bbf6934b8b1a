# SPDX-License-Identifier: MIT
"""Texts of other people's documents, made short enough for clients."""

import re


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
