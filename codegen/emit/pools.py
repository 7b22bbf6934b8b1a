# SPDX-License-Identifier: MIT
"""The tables of one domain, as runtime/tables.h describes them: rows with indices, nothing written twice."""

from ..base import patterns
from ..base.problems import SpecError
from ..base.schema import TYPES, Schema, literal

NONE = 'PA_NONE'
MOST_INDEX = 0xFFFE

_COUNT_CODES = {'minLength': 'PA_MIN_LENGTH', 'maxLength': 'PA_MAX_LENGTH', 'minItems': 'PA_MIN_ITEMS',
                'maxItems': 'PA_MAX_ITEMS', 'minProperties': 'PA_MIN_PROPERTIES',
                'maxProperties': 'PA_MAX_PROPERTIES'}
_BOUND_CODES = {'minimum': 'PA_MINIMUM', 'exclusiveMinimum': 'PA_EXCLUSIVE_MINIMUM', 'maximum': 'PA_MAXIMUM',
                'exclusiveMaximum': 'PA_EXCLUSIVE_MAXIMUM', 'multipleOf': 'PA_MULTIPLE_OF'}


class Pool:
    """Rows that are looked up by position."""

    def __init__(self, what):
        self.what = what
        self.rows = []
        self._runs = {}

    def run(self, rows):
        """The position of a run of rows, added if it is new."""
        rows = tuple(rows)
        if rows not in self._runs:
            self._runs[rows] = len(self.rows)
            self.rows.extend(rows)
        return self._runs[rows]


class Strings:
    """NUL-terminated texts in one block; offset 0 is the empty one."""

    def __init__(self, place):
        self._place = place
        self.texts = ['']
        self._offsets = {'': 0}
        self._end = 1

    def __call__(self, text):
        if text not in self._offsets:
            if '\0' in text:
                raise SpecError(self._place, f'a NUL character in {text[:40]!r}, which C cannot hold')
            self._offsets[text] = self._end
            self._end += len(text.encode()) + 1
            self.texts.append(text)
        return self._offsets[text]


class Tables:
    """Collects what the domain's operations need. Schemas that say the same share a row."""

    def __init__(self, place):
        self.place = place  # of the domain, for what is too much in total
        self.strings = Strings(place)
        self.keywords = Pool('keywords')
        self.properties = Pool('properties')
        self.branches = Pool('branches')
        self.names = Pool('names')
        self.schemas = []   # (first keyword, count, what it is, for the reader)
        self._indices = {}  # id(Schema): index
        self._by_rows = {}  # keyword rows: index
        self._open = {}     # id(Schema) that is being written: index reserved for it, or None
        self._kept = []     # the schemas whose id is a key above must not go

    def schema(self, schema, label):
        """The index of a schema. Children come first; only a circle needs its row reserved."""
        schema = schema.target()
        key = id(schema)
        if key in self._indices:
            return self._indices[key]
        if key in self._open:
            if self._open[key] is None:
                self._open[key] = self._append(None, label)
            return self._open[key]
        self._open[key] = None
        rows = tuple(self._rows(schema, label))
        index = self._open.pop(key)
        if index is not None:
            self.schemas[index] = (rows, self.schemas[index][1])
        elif rows in self._by_rows:
            index = self._by_rows[rows]
        else:
            index = self._by_rows[rows] = self._append(rows, label)
        self._indices[key] = index
        self._kept.append(schema)
        return index

    def _append(self, rows, label):
        if len(self.schemas) >= MOST_INDEX:
            raise SpecError(self.place, 'more schemas in one domain than 16 bits can count')
        self.schemas.append((rows, label))
        return len(self.schemas) - 1

    def _rows(self, schema, label):
        if schema.never:
            yield 'PA_NEVER', 0, 0
        if schema.types:
            yield 'PA_TYPE', 0, ' | '.join(f'PA_T_{name.upper()}' for name in TYPES if name in schema.types)
        if schema.enum is not None:
            values = self.names.run(self.strings(literal(value)) for value in schema.enum)
            yield 'PA_ENUM', len(schema.enum), values
        if schema.has_const:
            yield 'PA_CONST', 0, self.strings(literal(schema.const))
        for key, code in _BOUND_CODES.items():
            if key in schema.bounds:
                yield code, 0, self.strings(literal(schema.bounds[key]))
        for key in ('minLength', 'maxLength'):
            if key in schema.counts:
                yield _COUNT_CODES[key], 0, schema.counts[key]
        if schema.pattern:
            yield self._name_list('PA_PATTERN', [schema.pattern, patterns.to_pcre2(schema.pattern)])
        yield from self._array_rows(schema, label)
        yield from self._object_rows(schema, label)
        yield from self._union_rows(schema, label)
        if schema.ref is not None:
            yield 'PA_REF', 0, self.schema(schema.ref, label)
        yield from self._unevaluated_rows(schema, label)

    def _array_rows(self, schema, label):
        for key in ('minItems', 'maxItems'):
            if key in schema.counts:
                yield _COUNT_CODES[key], 0, schema.counts[key]
        if schema.unique_items:
            yield 'PA_UNIQUE_ITEMS', 0, 0
        if schema.prefix_items:
            yield self._run('PA_PREFIX_ITEMS', schema.prefix_items, label)
        if schema.items is not None:
            yield 'PA_ITEMS', len(schema.prefix_items), self.schema(schema.items, label + '[]')
        if schema.contains is not None:
            inner = self.schema(schema.contains, label + ' (contains)')
            yield 'PA_CONTAINS', inner, schema.counts.get('minContains', 1)
            if 'maxContains' in schema.counts:
                yield 'PA_MAX_CONTAINS', inner, schema.counts['maxContains']

    def _object_rows(self, schema, label):
        for key in ('minProperties', 'maxProperties'):
            if key in schema.counts:
                yield _COUNT_CODES[key], 0, schema.counts[key]
        if schema.required:
            yield self._name_list('PA_REQUIRED', schema.required)
        for name, others in schema.dependent_required.items():
            yield self._name_list('PA_DEPENDENT_REQUIRED', [name] + others)
        yield from self._member_rows(schema, label)
        if schema.names is not None:
            yield 'PA_PROPERTY_NAMES', 0, self.schema(schema.names, label + ' (name)')
        if schema.dependent_schemas:
            yield self._by_name('PA_DEPENDENT_SCHEMAS', schema.dependent_schemas.items(), label + ' with ')

    def _member_rows(self, schema, label):
        everything = schema.looks_at_all_members()
        if schema.properties or schema.patterns or schema.additional is not None or everything:
            yield self._by_name('PA_PROPERTIES', schema.properties.items(), label + '.')
        if schema.patterns:
            by_pattern = [(patterns.to_pcre2(pattern), inner) for pattern, inner in schema.patterns.items()]
            yield self._by_name('PA_PATTERN_PROPERTIES', by_pattern, label + ' like ')
        if schema.additional is False:
            yield 'PA_ADDITIONAL_PROPERTIES', 0, NONE
        elif schema.additional is not None or everything:
            others = schema.additional or Schema(schema.place)
            yield 'PA_ADDITIONAL_PROPERTIES', 0, self.schema(others, label + '.*')

    def _union_rows(self, schema, label):
        for code, branches in (('PA_ALL_OF', schema.all_of), ('PA_ANY_OF', schema.any_of),
                               ('PA_ONE_OF', schema.one_of)):
            if branches:
                yield self._run(code, branches, label)
        if schema.not_ is not None:
            yield 'PA_NOT', 0, self.schema(schema.not_, label + ' (not)')
        if schema.if_ is not None:
            parts = ((schema.if_, 'if'), (schema.then, 'then'), (schema.else_, 'else'))
            indices = [NONE if part is None else self.schema(part, f'{label} ({word})') for part, word in parts]
            yield 'PA_IF', 3, self.branches.run(indices)

    def _unevaluated_rows(self, schema, label):
        if schema.unevaluated_items is not None:
            yield 'PA_UNEVALUATED_ITEMS', 0, self.schema(schema.unevaluated_items, label + '[*]')
        rest = schema.unevaluated_properties
        if rest is not None:
            none = rest.target().never
            yield 'PA_UNEVALUATED_PROPERTIES', 0, NONE if none else self.schema(rest, label + '.*')

    # ---- ranges in pools ----

    def _run(self, code, branches, label):
        indices = [self.schema(branch, f'{label} ({number})') for number, branch in enumerate(branches, 1)]
        return code, len(indices), self.branches.run(indices)

    def _by_name(self, code, schemas, label):
        rows = [(self.strings(name), self.schema(schema, label + name))
                for name, schema in sorted(schemas, key=lambda pair: pair[0].encode())]
        if len(rows) > MOST_INDEX:
            raise SpecError(self.place, 'an object with more properties than 16 bits can count')
        return code, len(rows), self.properties.run(rows) if rows else 0

    def _name_list(self, code, names):
        return code, len(names), self.names.run(self.strings(name) for name in names)
