# SPDX-License-Identifier: MIT
"""Lines put into a YAML file, all its other bytes staying as they are.

Where something ends is told by indentation, which holds for documents in block style; whoever
edits reads the outcome back to see that it says what was meant.
"""

from ..base.problems import SpecError
from ..load.source import Map

# The order of an item's methods.
_METHODS = ('get', 'head', 'options', 'post', 'put', 'patch', 'delete')


class Edit:
    """The lines of one file and what is going to be put between them."""

    def __init__(self, file):
        self._file = file
        text = file.data.decode('utf-8')
        self._newline = '\r\n' if '\r\n' in text else '\n'
        self._lines = text.split(self._newline)
        if self._lines[-1] == '':
            self._lines.pop()
        self._added = []  # (index of the line before which they stand, the lines)

    def text(self):
        """The file's new bytes, and of each line added its number: (bytes, {number: place})"""
        out, places = [], {}
        added = sorted(self._added, key=lambda entry: entry[0])
        for index in range(len(self._lines) + 1):
            for _, pairs in (entry for entry in added if entry[0] == index):
                for line, place in pairs:
                    out.append(line)
                    places[len(out)] = place
            out += self._lines[index:index + 1]
        return (self._newline.join(out) + self._newline).encode(), places

    # ---- what can be added --------------------------------------------------------

    def method(self, paths, path, method, body):
        """`body(indent)` gives the lines of the operation, its members `indent` columns from the left."""
        item = paths[path]
        rank = _METHODS.index(method)
        others = [key for key in item if key in _METHODS]
        before = [key for key in others if _METHODS.index(key) < rank]
        if before:
            self._after(item, before[-1], body, blank=True)
        elif others:
            self._before(item, others[0], body)
        else:
            self._after(item, list(item)[-1], body, blank=True)

    def last(self, holder, key, body, blank, after=None):
        """Adds to the mapping at `key`: after its member `after`, or at its end."""
        inner = holder[key]
        if inner:
            members = list(inner) if isinstance(inner, Map) else None
            if members is None:
                self._put(self._end(holder.lines[key] - 1), body(self._indent(inner.lines[0])), blank)
            else:
                self._after(inner, after or members[-1], body, blank)
            return
        index = holder.lines[key] - 1
        self._check(index, key)
        if not self._lines[index].rstrip().endswith(('{}', '[]')):
            raise SpecError(holder.at(key), f"'{key}' is empty in a form that cannot be added to")
        self._lines[index] = self._lines[index].rstrip()[:-2].rstrip()
        self._put(index + 1, body(self._indent(index + 1) + 2), False)

    def end(self, body):
        """Adds to the document's root, after all there is."""
        self._put(len(self._lines), body(0), True)

    # ---- where things stand -----------------------------------------------------

    def _after(self, mapping, key, body, blank):
        index = mapping.lines[key] - 1
        self._check(index, key)
        self._put(self._end(index), body(self._indent(index + 1)), blank)

    def _before(self, mapping, key, body):
        index = mapping.lines[key] - 1
        self._check(index, key)
        indent = self._indent(index + 1)
        # The comments right above a key are about it.
        while self._lines[index - 1].startswith(' ' * indent + '#'):
            index -= 1
        self._added.append((index, body(indent) + [('', None)]))

    def _put(self, index, pairs, blank):
        self._added.append((index, ([('', None)] if blank else []) + pairs))

    def _check(self, index, key):
        """The key has to begin its line, or indentation says nothing."""
        line = self._lines[index].lstrip(' ') if index < len(self._lines) else ''
        if not line.startswith((key, f"'{key}'", f'"{key}"')):
            place = self._file.root.place._replace(line=index + 1)
            raise SpecError(place, f"'{key}' does not stand on a line of its own, so nothing can be put beside it")

    def _indent(self, number):
        line = self._lines[number - 1]
        return len(line) - len(line.lstrip(' '))

    def _end(self, start):
        """The index after the last line of what begins at `start`."""
        indent = self._indent(start + 1)
        end = start + 1
        for index in range(start + 1, len(self._lines)):
            line = self._lines[index]
            if not line.strip():
                continue
            depth = len(line) - len(line.lstrip(' '))
            if depth < indent or (depth == indent and not line.startswith('- ', depth)):
                break
            end = index + 1
        return end
