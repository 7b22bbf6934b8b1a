# SPDX-License-Identifier: MIT
"""openapi.json: the set of documents as one, for tools that read one file."""

import json

from .document import METHODS
from .problems import SpecError
from .source import List, Map


def emit(model, library_resolve):
    """`library_resolve` follows a $ref: (reference, file, place) to a Target."""
    bundle = _Bundle(model, library_resolve)
    return json.dumps(bundle.build(), ensure_ascii=False, indent=1) + '\n'


class _Bundle:
    def __init__(self, model, resolve):
        self.model = model
        self.resolve = resolve
        self.names = {}       # (file, section, name): name in the bundle
        self.components = {}  # section: {name: value}

    def build(self):
        root = self.model.files[0]
        for file in self.model.files:
            self._name_components(file)
        out = {key: self._copy(value, root) for key, value in root.root.items()
               if key not in ('paths', 'components')}
        out['paths'] = {}
        for file in self.model.files:
            for path, item in (file.root.get('paths') or {}).items():
                self._add_path(out['paths'].setdefault(path, {}), item, file)
            self._copy_components(file)
        if self.components:
            out['components'] = self.components
        return out

    def _add_path(self, target, item, file):
        """Two domains may share a path, each with its own methods."""
        added = self._copy(item, file)
        for key, value in added.items():
            if target.setdefault(key, value) != value:
                raise SpecError(item.at(key), f"another domain has the same path with another '{key}'")
        for method in METHODS:
            # What a domain's document says for all its operations, the bundle has to say for each.
            for key in ('servers', 'security'):
                if method in added and key in file.root and key not in item and file is not self.model.files[0]:
                    target[method].setdefault(key, self._copy(file.root[key], file))

    def _name_components(self, file):
        taken = {(section, name) for (_, section, _), name in self.names.items()}
        for section, entries in (file.root.get('components') or {}).items():
            for name in entries:
                unique = name
                stem = file.label.rsplit('/', 1)[-1].rsplit('.', 1)[0].replace('-', '_')
                while (section, unique) in taken:
                    unique = f'{stem}_{unique}'
                taken.add((section, unique))
                self.names[file.label, section, name] = unique

    def _copy_components(self, file):
        for section, entries in (file.root.get('components') or {}).items():
            target = self.components.setdefault(section, {})
            for name, value in entries.items():
                target[self.names[file.label, section, name]] = self._copy(value, file)

    def _copy(self, value, file):
        if isinstance(value, Map):
            return {key: self._reference(item, file, value.at(key)) if key == '$ref' and isinstance(item, str)
                    else self._copy(item, file) for key, item in value.items()}
        if isinstance(value, List):
            return [self._copy(item, file) for item in value]
        return value

    def _reference(self, reference, file, place):
        target = self.resolve(reference, file, place)
        if len(target.tokens) == 3 and target.tokens[0] == 'components':
            name = self.names[target.file.label, target.tokens[1], target.tokens[2]]
            return f'#/components/{target.tokens[1]}/{name}'
        return '#/' + '/'.join(token.replace('~', '~0').replace('/', '~1') for token in target.tokens)
