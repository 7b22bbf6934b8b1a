# SPDX-License-Identifier: MIT
"""The set of documents as one, for tools that read one file."""

from ..base.problems import SpecError
from ..load.requests import METHODS
from ..load.source import List, Map

# What holds any value, a "$ref" among them that is none.
_DATA = {'example', 'default', 'enum', 'const', 'value'}
# What holds things by their names, which may be words of OpenAPI.
_NAMED = {'paths', 'responses', 'content', 'headers', 'examples', 'encoding', 'variables', 'callbacks',
          'links', 'properties', 'patternProperties', 'dependentSchemas', '$defs', 'schemas', 'parameters',
          'requestBodies', 'securitySchemes', 'pathItems'}


def bundle(model):
    """The documents as one JSON object."""
    return _Bundle(model).build()


class _Bundle:
    def __init__(self, model):
        self.model = model
        self.names = {}       # (file, section, name): name in the bundle
        self.taken = set()    # (section, name in the bundle)
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
                if path.startswith('/'):
                    self._add_path(out['paths'].setdefault(path, {}), item, file)
                else:
                    out['paths'][path] = self._copy(item, file)
            self._copy_components(file)
        if self.components:
            out['components'] = self.components
        return out

    def _add_path(self, target, item, file):
        """Two domains may share a path, each with its own methods."""
        root = self.model.files[0]
        added = self._copy(*self._followed(item, file))
        for key, value in added.items():
            if target.setdefault(key, value) != value:
                raise SpecError(item.at(key), f"another domain has the same path with another '{key}'")
        for method in METHODS:
            # What a domain's document says for all its operations, the bundle has to say for each.
            for key in ('servers', 'security'):
                if method in added and key in file.root and key not in item and file is not root:
                    target[method].setdefault(key, self._copy(file.root[key], file))

    def _followed(self, item, file):
        """A path item and the file that holds it, which a $ref may lead to."""
        if '$ref' not in item:
            return item, file
        target = self.model.resolve(item['$ref'], file, item.at('$ref'))
        return target.value, target.file

    def _name_components(self, file):
        for section, entries in (file.root.get('components') or {}).items():
            for name in entries:
                self._name(file, section, name)

    def _name(self, file, section, name):
        """A name that no other component of the bundle has."""
        stem = file.label.rsplit('/', 1)[-1].rsplit('.', 1)[0].replace('-', '_')
        unique = name
        while (section, unique) in self.taken:
            unique = f'{stem}_{unique}'
        self.taken.add((section, unique))
        self.names[file.label, section, name] = unique
        return unique

    def _copy_components(self, file):
        for section, entries in (file.root.get('components') or {}).items():
            target = self.components.setdefault(section, {})
            for name, value in entries.items():
                target[self.names[file.label, section, name]] = self._copy(value, file)

    def _copy(self, value, file, keys_are_names=False):
        """The value with its references led to where things are in the bundle."""
        if isinstance(value, List):
            return [self._copy(item, file) for item in value]
        if not isinstance(value, Map):
            return value
        if keys_are_names:
            return {key: self._copy(item, file) for key, item in value.items()}
        return {key: self._copy_member(key, item, file, value) for key, item in value.items()}

    def _copy_member(self, key, value, file, holder):
        if key == '$ref' and isinstance(value, str):
            # Within a resource of its own, which comes along whole, the reference holds as it is.
            if file.resources.uri_of(holder):
                return value
            return self._reference(value, file, holder.at(key))
        if key in _DATA or (key == 'examples' and isinstance(value, List)):
            return value
        if key == 'mapping' and isinstance(value, Map):
            return {name: self._mapped(item, file, value.at(name)) for name, item in value.items()}
        return self._copy(value, file, key in _NAMED)

    def _mapped(self, target, file, place):
        """What a discriminator maps a value to: a reference, or the mere name of a component."""
        if not isinstance(target, str):
            raise SpecError(place, 'a discriminator must map to names or references')
        return self._reference(target, file, place) if '#' in target else target

    def _reference(self, reference, file, place):
        target = self.model.resolve(reference, file, place)
        tokens = list(target.tokens)
        if len(tokens) > 2 and tokens[0] == 'components':
            tokens[2] = self._component(target.file, *tokens[1:3])
        elif target.file is not self.model.files[0] and not (target.file in self.model.files and
                                                             tokens[:1] == ['paths']):
            raise SpecError(place, f"what '{reference}' leads to is no component, and has no place in "
                                   'openapi.json')
        return '#/' + '/'.join(token.replace('~', '~0').replace('/', '~1') for token in tokens)

    def _component(self, file, section, name):
        """The name of a component; one of a document outside the set joins the bundle."""
        key = file.label, section, name
        if key not in self.names:
            unique = self._name(file, section, name)
            value = self._copy(file.root['components'][section][name], file)
            self.components.setdefault(section, {})[unique] = value
        return self.names[key]
