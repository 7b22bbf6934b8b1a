# SPDX-License-Identifier: MIT
"""Our documents as they are going to be: what an import adds, checked before anything is written."""

import difflib
import os
import re
import tempfile

from ..base.problems import Place, SpecError, Unwritten
from ..base.schema import literal
from ..generate import generate
from ..load.reading import text
from ..load.source import File, Map
from ..output import write_file
from .edit import Edit
from .operation import OperationWriter
from .paths import common
from .schema_text import SchemaWriter
from .text import WORDS, Apart, Block, lines, plain

# What is left open, as text.py writes it.
_OPEN = re.compile(rb"^( *(?:- )?(?:summary|description): )''(?=\r?$)", re.MULTILINE)


class Draft:
    """The set `own` with the operation `theirs` in `domain`, under our name."""

    def __init__(self, own, domain, theirs, name):
        self._own = own
        self._theirs = theirs
        self.name = name
        self._path = domain.path_like(theirs.path)
        base = own.base(domain.name, self._path) if theirs.base is None else theirs.base
        own.refuse_known(name, theirs.method, base, self._path)
        schemas = SchemaWriter(theirs.library, domain.stock, domain.component_names())
        self._operation = OperationWriter(theirs, domain, schemas).write(name, self._path)
        self.renamed = schemas.renamed
        self._components = Apart(theirs.place, sorted(schemas.components.items()))
        self.files = []    # (path, label, bytes or None before, bytes)
        self._places = {}  # (label, line): the place of theirs that the line tells of
        if domain.file is None:
            self._make(domain.name)
        else:
            self._extend(domain.file)

    # ---- the text -------------------------------------------------------------------

    def _extend(self, file):
        """The operation into the document of its domain."""
        edit = Edit(file)
        paths = file.root['paths']
        if self._path in paths:
            edit.method(paths, self._path, self._theirs.method, self._written(self._method()))
        else:
            nearest = max((common(path, self._path) for path in paths), default=0)
            near = [path for path in paths if nearest and common(path, self._path) == nearest]
            edit.last(file.root, 'paths', self._written(self._item()), True, near[-1] if near else None)
        if self._components:
            self._extend_components(edit, file.root)
        self._change(file, edit)
        self._read_back(file)

    def _extend_components(self, edit, root):
        components = root.get('components')
        schemas = Block(self._theirs.place, {'schemas': self._components})
        if components is None:
            edit.end(self._written(Block(self._theirs.place, {'components': schemas})))
        elif 'schemas' in components:
            edit.last(components, 'schemas', self._written(self._components), True)
        else:
            edit.last(root, 'components', self._written(schemas), False)

    def _make(self, domain):
        """A new domain: its document, and its tag in the root document."""
        root = self._own.main
        place = root.root.place
        info = root.root.get('info')
        title, version = (text(info, key) for key in ('title', 'version')) if isinstance(info, Map) else ('', '')
        document = Block(place, {'openapi': root.root['openapi'],
                                 'info': Block(place, {'title': f'{title}: {domain}', 'version': version})})
        pairs = lines(document, 0) + [('', None)] + lines(Block(place, {'paths': self._item()}), 0)
        if self._components:
            schemas = Block(place, {'schemas': self._components})
            pairs += [('', None)] + lines(Block(place, {'components': schemas}), 0)
        path, label = (os.path.join(os.path.dirname(name), domain + '.yaml') for name in (root.path, root.label))
        if os.path.exists(path):
            raise SpecError(Place(label, 1), f"the file is there, but '{domain}' is no tag of {root.label}")
        self._take(path, label, None, ''.join(line + '\n' for line, _ in pairs).encode(),
                   {number: place for number, (_, place) in enumerate(pairs, 1)})
        if 'tags' not in root.root:
            raise SpecError(place, "'tags' is missing")
        edit = Edit(root)
        edit.last(root.root, 'tags', self._written([Block(place, {'name': domain, 'description': WORDS})]), False)
        self._change(root, edit)

    def _item(self):
        return Block(self._theirs.place, {self._path: self._method()})

    def _method(self):
        return Block(self._theirs.place, {self._theirs.method: self._operation})

    @staticmethod
    def _written(tree):
        return lambda indent: lines(tree, indent)

    def _change(self, file, edit):
        self._take(file.path, file.label, file.data, *edit.text())

    def _take(self, path, label, before, after, places):
        self.files.append((path, label, before, after))
        self._places.update({(label, number): place for number, place in places.items() if place is not None})

    # ---- checks -------------------------------------------------------------------------

    def _read_back(self, file):
        """Holds what a reader finds against what was meant: all that was there, and the operation."""
        path, label, _, after = self.files[-1]
        found = plain(File(path, label, after).root)
        item = found['paths'].get(self._path, {})
        operation = item.pop(self._theirs.method, None)
        if not item:
            del found['paths'][self._path]
        for name, tree in self._components.items():
            if literal(found['components']['schemas'].pop(name, None)) != literal(plain(tree)):
                operation = None
        before = plain(file.root)
        for holder in (before, found):
            # Empty sections are there to hold what was just taken out.
            components = holder.get('components', {})
            if not components.get('schemas', True):
                del components['schemas']
            if not components:
                holder.pop('components', None)
        if literal(operation) != literal(plain(self._operation)) or literal(found) != literal(before):
            raise SpecError(Place(label, 1), 'the file is laid out in a way that nothing can be put into')

    def check(self, problems):
        """Runs the generator over the documents as if all words were written."""
        drafts = {os.path.realpath(file.path): _filled(file.data)
                  for file in [self._own.main, *self._own.files.values()]}
        drafts.update({os.path.realpath(path): _filled(after) for path, _, _, after in self.files})
        with tempfile.TemporaryDirectory() as folder:
            _, found = generate(self._own.main.path, folder, drafts=drafts)
        for error in found:
            if isinstance(error, Unwritten):
                continue
            # What is not written yet is told of where it comes from.
            place = self._places.get((error.place.file, error.place.line), error.place)
            problems.report(place, error.message)

    # ---- what becomes of it ---------------------------------------------------------------

    def difference(self):
        for _, label, before, after in self.files:
            old, new = ((data or b'').decode().splitlines(keepends=True) for data in (before, after))
            yield from difflib.unified_diff(old, new, label if before is not None else '/dev/null', label)

    def write(self):
        for path, _, _, after in self.files:
            write_file(path, after)

    @property
    def place(self):
        """Where the operation is going to stand."""
        label = self.files[0][1]
        lines_ = [line for (file, line), place in self._places.items() if (file, place) == (label, self._theirs.place)]
        return Place(label, min(lines_))

    def mistakes(self):
        """What is wrong with its answers, which are there without it."""
        told = self._theirs.mistakes.lines()
        return told and [*told, f'{self._theirs.place}: imported without the schemas of answers that depend on this']

    def open_words(self):
        """{file: the lines with a text that was left open}"""
        found = {}
        for _, label, _, after in self.files:
            numbers = [after.count(b'\n', 0, match.start()) + 1 for match in _OPEN.finditer(after)]
            added = [number for number in numbers if (label, number) in self._places]
            if added:
                found[label] = added
        return found


def _filled(data):
    return _OPEN.sub(rb'\1To be written.', data)
