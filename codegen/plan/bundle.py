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


class _LeftOut(Exception):
    """A reference leads to what a mistake leaves out."""


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
        rest = {key: value for key, value in self._there(root.root) if key not in ('paths', 'components')}
        out = dict(self._each(rest.items(), self._copy, root))
        out['paths'] = {}
        for file in self.model.files:
            for path, item in self._there(file.root.get('paths') or {}):
                if path.startswith('/'):
                    self._add_path(out['paths'], path, item, file)
                else:
                    out['paths'][path] = self._copy(item, file)
            self._copy_components(file)
        if self.components:
            out['components'] = self.components
        return out

    def _add_path(self, paths, path, item, file):
        """Adds what is left of a path. Two domains may share a path, each with its own methods."""
        root = self.model.files[0]
        added = self._copy(*self._followed(item, file))
        if item and not added:
            return
        target = paths.setdefault(path, {})
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

    # ---- what mistakes leave out -------------------------------------------------

    def _there(self, node):
        """(key, value) of what a node holds, without what is left out."""
        pairs = enumerate(node) if isinstance(node, List) else node.items()
        return [(key, value) for key, value in pairs if (id(node), key) not in self.model.left_out]

    def _each(self, pairs, copy, *more):
        """The pairs with copies of their values, without those that cannot be copied from a document of others."""
        for key, value in pairs:
            try:
                copied = copy(value, *more)
            except _LeftOut:
                continue
            except SpecError as error:
                if self.model.strict or not self.model.mistakes.takes(error):
                    raise
                self.model.mistakes.add(error)
                continue
            yield key, copied

    def _check_there(self, target):
        """Refuses what a reference leads to where that is left out, or part of what is."""
        value = target.file.root
        for token in target.tokens:
            if (id(value), token) in self.model.left_out:
                raise _LeftOut
            value = value[int(token) if isinstance(value, List) else token]

    # ---- components ----------------------------------------------------------------

    def _sections(self, file):
        """(section, its entries) of a document's components."""
        components = dict(self._there(file.root)).get('components') or {}
        return [(section, entries) for section, entries in self._there(components) if isinstance(entries, Map)]

    def _name_components(self, file):
        for section, entries in self._sections(file):
            for name, _ in self._there(entries):
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
        for section, entries in self._sections(file):
            target = self.components.setdefault(section, {})
            for name, value in self._each(self._there(entries), self._copy, file):
                target[self.names[file.label, section, name]] = value

    # ---- copies ----------------------------------------------------------------------

    def _copy(self, value, file, keys_are_names=False):
        """The value with its references led to where things are in the bundle."""
        if isinstance(value, List):
            return [item for _, item in self._each(self._there(value), self._copy, file)]
        if not isinstance(value, Map):
            return value
        if keys_are_names:
            return dict(self._each(self._there(value), self._copy, file))
        out = {}
        for key, item in self._there(value):
            if key == '$ref' and isinstance(item, str):
                out[key] = self._ref(item, file, value)
            else:
                out.update(self._each([(key, item)], self._copy_member, file, key))
        return out

    def _copy_member(self, value, file, key):
        if key in _DATA or (key == 'examples' and isinstance(value, List)):
            return value
        if key == 'mapping' and isinstance(value, Map):
            places = [(name, (item, value.at(name))) for name, item in value.items()]
            return dict(self._each(places, self._mapped, file))
        return self._copy(value, file, key in _NAMED)

    def _ref(self, reference, file, holder):
        # Within a resource of its own, which comes along whole, the reference holds as it is.
        return reference if file.resources.uri_of(holder) else self._reference(reference, file, holder.at('$ref'))

    def _mapped(self, written, file):
        """What a discriminator maps a value to: a reference, or the mere name of a component."""
        target, place = written
        if not isinstance(target, str):
            raise SpecError(place, 'a discriminator must map to names or references')
        return self._reference(target, file, place) if '#' in target else target

    def _reference(self, reference, file, place):
        target = self.model.resolve(reference, file, place)
        self._check_there(target)
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
