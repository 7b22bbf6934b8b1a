# SPDX-License-Identifier: MIT
"""The tables of one domain, as runtime/tables.h describes them: rows that refer to each other by name.

A schema that is referred to is called as its component, a plain one as what it says; both stand there
once. Any other is called by its place and is that place's own, so that a change of one leaves the rest.
"""

import dataclasses
from typing import NamedTuple

from ..base import patterns
from ..base.problems import SpecError
from ..base.schema import TYPES, Schema, literal
from ..name import rows as row_names

NONE = 'PA_NONE'
MAX_INDEX = 0xFFFE
MAX_PARAMETERS = 255

_COUNT_CODES = {'minLength': 'PA_MIN_LENGTH', 'maxLength': 'PA_MAX_LENGTH', 'minItems': 'PA_MIN_ITEMS',
                'maxItems': 'PA_MAX_ITEMS', 'minProperties': 'PA_MIN_PROPERTIES',
                'maxProperties': 'PA_MAX_PROPERTIES'}
_BOUND_CODES = {'minimum': 'PA_MINIMUM', 'exclusiveMinimum': 'PA_EXCLUSIVE_MINIMUM', 'maximum': 'PA_MAXIMUM',
                'exclusiveMaximum': 'PA_EXCLUSIVE_MAXIMUM', 'multipleOf': 'PA_MULTIPLE_OF'}


class Text(NamedTuple):
    """A text in the table of strings."""

    text: str


class Range(NamedTuple):
    """Rows of a table that belong together."""

    table: str   # names: of Text; branches: of SchemaRow or None; properties: of (Text, SchemaRow)
    suffix: str  # what tells it apart from others of the same schema and table
    rows: tuple


class Keyword(NamedTuple):
    """A row of runtime/tables.h's pa_keyword. What is None is 0, or comes with the range."""

    code: str
    value: object = None  # a number, a code of C, a Text or a SchemaRow
    count: object = None
    range: Range = None


@dataclasses.dataclass(eq=False)
class SchemaRow:
    """A schema in the tables."""

    name: str
    group: str  # plain, component, place
    keywords: tuple = ()
    ranges: dict = dataclasses.field(default_factory=dict)  # Range: its name in its table


ANYTHING = SchemaRow('anything', 'plain')  # stands in every domain, before all others


class Tables:
    """Collects what the domain's operations need."""

    def __init__(self, place, ours=False):
        self.place = place  # of the domain, for what is too much in total
        # Arguments of a set of ours: a date-time must be such, and objects have no members but those they name. What
        # other documents mean by the format is not known, and whether they name all members is not, either.
        self._ours = ours
        self.schemas = []
        self.strings = {}   # text: its name, when all are known
        self._texts = set()
        self._open = {}     # (id(Schema), beside) that is being written: its row, once something refers to it
        self._rows = {}     # (id(Schema), beside): row
        self._by_name = {}  # (name, keywords): row
        self._names = row_names.Taken({ANYTHING.name, *row_names.TAKEN})
        self._range_names = {table: row_names.Taken() for table in ('names', 'branches', 'properties')}
        self._counts = {}   # rows of each table
        self._kept = []     # the schemas whose id is a key above must not go

    def text(self, text):
        if '\0' in text:
            raise SpecError(self.place, f'a NUL character in {text[:40]!r}, which C cannot hold')
        if text:
            self._texts.add(text)
        return Text(text)

    def count(self, table, number):
        """Makes sure that so many more rows fit the table."""
        self._counts[table] = self._counts.get(table, 0) + number
        if self._counts[table] > MAX_INDEX:
            raise SpecError(self.place, f'more {table} in one domain than 16 bits can count')

    def finish(self):
        """Settles the names that depend on all that was collected, and the order of the schemas."""
        self.strings = row_names.of_texts(self._texts, self.place)
        groups = {group: [row for row in self.schemas if row.group == group] for group in ('plain', 'component')}
        self.schemas = [row for group in groups.values() for row in sorted(group, key=lambda row: row.name)] + [
            row for row in self.schemas if row.group == 'place']
        for row in self.schemas:
            for keyword in row.keywords:
                if keyword.range is not None:
                    name = row_names.within(row.name, keyword.range.suffix) if keyword.range.suffix else row.name
                    row.ranges[keyword.range] = self._range_names[keyword.range.table].free(name, row.name)

    # ---- schemas ----------------------------------------------------------------------

    def schema(self, schema, place_name, beside=False):
        """The row of a schema that stands where `place_name` tells.

        `beside`: others apply to the same value, which may name further members.
        """
        schema = schema.target()
        key = id(schema), beside
        if key in self._rows:
            return self._rows[key]
        group, name = ('place', place_name) if schema.identity is None else (
            'component', row_names.of_component(schema.identity[1]))
        if key in self._open:
            # A circle: the row has to be there before what it says is known.
            if self._open[key] is None:
                self._open[key] = self._append(SchemaRow(self._names.free(name, place_name), group))
            return self._open[key]
        self._open[key] = None
        keywords = tuple(self._keywords(schema, name, beside))
        row = self._open.pop(key)
        if row is not None:
            row.keywords = keywords
            self._by_name.setdefault((group, name, keywords), row)
        else:
            row = self._shared(schema, keywords, group, name, place_name)
        self._rows[key] = row
        self._kept.append(schema)
        return row

    def _shared(self, schema, keywords, group, name, place_name):
        """A row with these keywords; the same one wherever it says the same under the same name."""
        if not keywords:
            return ANYTHING
        if group == 'place':
            plain = row_names.of_scalar(_in_words(keywords))
            group, name = ('plain', plain) if plain is not None else (group, name)
        key = group, name if group != 'place' else place_name, keywords
        if key not in self._by_name:
            self._by_name[key] = self._append(SchemaRow(self._names.free(name, place_name), group, keywords))
        return self._by_name[key]

    def _append(self, row):
        self.count('schemas', 1)
        self.schemas.append(row)
        return row

    def _keywords(self, schema, name, beside):
        if schema.never:
            yield Keyword('PA_NEVER')
        if schema.types:
            yield Keyword('PA_TYPE', ' | '.join(f'PA_T_{kind.upper()}' for kind in TYPES if kind in schema.types))
        if schema.enum is not None:
            yield self._texts_of('PA_ENUM', '', [literal(value) for value in schema.enum])
        if schema.has_const:
            yield Keyword('PA_CONST', self.text(literal(schema.const)))
        for key, code in _BOUND_CODES.items():
            if key in schema.bounds:
                yield Keyword(code, self.text(literal(schema.bounds[key])))
        yield from _counts(schema, ('minLength', 'maxLength'))
        if schema.pattern:
            yield self._texts_of('PA_PATTERN', 'pattern', [schema.pattern, patterns.to_pcre2(schema.pattern)])
        if self._ours and schema.format == 'date-time':
            yield Keyword('PA_DATE_TIME')
        yield from self._array_keywords(schema, name)
        beside = beside or schema.shares_its_value()
        yield from self._object_keywords(schema, name, beside)
        yield from self._union_keywords(schema, name, beside)
        if schema.ref is not None:
            yield Keyword('PA_REF', self.schema(schema.ref, row_names.within(name, 'ref'), beside))
        yield from self._unevaluated_keywords(schema, name)

    def _array_keywords(self, schema, name):
        yield from _counts(schema, ('minItems', 'maxItems'))
        if schema.unique_items:
            yield Keyword('PA_UNIQUE_ITEMS')
        if schema.prefix_items:
            yield self._branches('PA_PREFIX_ITEMS', 'item', schema.prefix_items, name)
        if schema.items is not None:
            yield Keyword('PA_ITEMS', self.schema(schema.items, row_names.within(name, 'items')),
                          len(schema.prefix_items) or None)
        if schema.contains is not None:
            inner = self.schema(schema.contains, row_names.within(name, 'contains'))
            yield Keyword('PA_CONTAINS', schema.counts.get('minContains', 1), inner)
            if 'maxContains' in schema.counts:
                yield Keyword('PA_MAX_CONTAINS', schema.counts['maxContains'], inner)

    def _object_keywords(self, schema, name, beside):
        yield from _counts(schema, ('minProperties', 'maxProperties'))
        if schema.required:
            yield self._texts_of('PA_REQUIRED', 'required', schema.required)
        for key, others in schema.dependent_required.items():
            yield self._texts_of('PA_DEPENDENT_REQUIRED', f'with {key}', [key] + others)
        yield from self._member_keywords(schema, name, beside)
        if schema.names is not None:
            yield Keyword('PA_PROPERTY_NAMES', self.schema(schema.names, row_names.within(name, 'name')))
        if schema.dependent_schemas:
            yield self._by_member('PA_DEPENDENT_SCHEMAS', 'with', schema.dependent_schemas.items(), name, True)

    def _member_keywords(self, schema, name, beside):
        everything = schema.looks_at_all_members()
        closed = schema.additional is False or (self._ours and not beside and schema.names_its_members())
        if schema.properties or schema.patterns or schema.additional is not None or everything:
            yield self._by_member('PA_PROPERTIES', '', schema.properties.items(), name)
        if schema.patterns:
            by_pattern = [(patterns.to_pcre2(pattern), inner) for pattern, inner in schema.patterns.items()]
            yield self._by_member('PA_PATTERN_PROPERTIES', 'like', by_pattern, name)
        if closed:
            yield Keyword('PA_ADDITIONAL_PROPERTIES', NONE)
        elif schema.additional is not None or everything:
            others = schema.additional or Schema(schema.place)
            yield Keyword('PA_ADDITIONAL_PROPERTIES', self.schema(others, row_names.within(name, 'others')))

    def _union_keywords(self, schema, name, beside):
        for code, word, branches in (('PA_ALL_OF', 'all', schema.all_of), ('PA_ANY_OF', 'any', schema.any_of),
                                     ('PA_ONE_OF', 'one', schema.one_of)):
            if branches:
                yield self._branches(code, word, branches, name, beside)
        if schema.not_ is not None:
            yield Keyword('PA_NOT', self.schema(schema.not_, row_names.within(name, 'not'), True))
        if schema.if_ is not None:
            parts = ((schema.if_, 'if'), (schema.then, 'then'), (schema.else_, 'else'))
            rows = tuple(part and self.schema(part, row_names.within(name, word), True) for part, word in parts)
            yield self._range('PA_IF', Range('branches', 'if', rows))

    def _unevaluated_keywords(self, schema, name):
        if schema.unevaluated_items is not None:
            inner = self.schema(schema.unevaluated_items, row_names.within(name, 'other items'))
            yield Keyword('PA_UNEVALUATED_ITEMS', inner)
        rest = schema.unevaluated_properties
        if rest is not None:
            none = rest.target().never
            yield Keyword('PA_UNEVALUATED_PROPERTIES',
                          NONE if none else self.schema(rest, row_names.within(name, 'other members')))

    # ---- ranges -----------------------------------------------------------------------

    def _branches(self, code, word, branches, name, beside=False):
        rows = tuple(self.schema(branch, row_names.within(name, f'{word} {number}'), beside)
                     for number, branch in enumerate(branches, 1))
        return self._range(code, Range('branches', word, rows))

    def _by_member(self, code, word, schemas, name, beside=False):
        # No object has more of them than a tool has schemas, which 16 bits can count.
        rows = tuple((self.text(key), self.schema(schema, row_names.within(name, f'{word} {key}'), beside))
                     for key, schema in sorted(schemas, key=lambda pair: pair[0].encode()))
        return self._range(code, Range('properties', word, rows)) if rows else Keyword(code)

    def _texts_of(self, code, word, texts):
        return self._range(code, Range('names', word, tuple(self.text(text) for text in texts)))

    def _range(self, code, rows):
        if rows.table != 'properties':
            self.count(rows.table, len(rows.rows))
        return Keyword(code, range=rows)


def _counts(schema, keys):
    for key in keys:
        if key in schema.counts:
            yield Keyword(_COUNT_CODES[key], schema.counts[key])


_IN_WORDS = {
    'PA_NEVER': 'never', 'PA_TYPE': 'type', 'PA_ENUM': 'enum', 'PA_CONST': 'const', 'PA_PATTERN': 'pattern',
    'PA_DATE_TIME': 'dateTime',
    'PA_UNIQUE_ITEMS': 'uniqueItems', 'PA_ITEMS': 'items', 'PA_ADDITIONAL_PROPERTIES': 'additionalProperties',
    **{code: key for key, code in {**_COUNT_CODES, **_BOUND_CODES}.items()},
}


def _in_words(keywords):
    """The keywords as row_names.of_scalar() takes them."""
    return [pair for keyword in keywords for pair in _words_of(keyword)]


def _words_of(keyword):
    if keyword.code == 'PA_PROPERTIES' and keyword.range is None:
        return
    word = _IN_WORDS.get(keyword.code, keyword.code)
    value = keyword.value
    if keyword.code == 'PA_TYPE':
        yield word, tuple(part[len('PA_T_'):].lower() for part in value.split(' | '))
    elif keyword.range is not None:
        yield word, tuple(_spoken(text.text) for text in keyword.range.rows if isinstance(text, Text))
    elif isinstance(value, SchemaRow):
        # What holds a schema that is a place's own is so, too.
        yield (word if value.group != 'place' and keyword.count is None else keyword.code), value.name
    elif isinstance(value, Text):
        yield word, _spoken(value.text)
    else:
        yield word, 'nothing' if value == NONE else True if value is None else value


def _spoken(text):
    """A value's JSON text, or the value where it is a text or an integer."""
    if len(text) > 1 and text[0] == text[-1] == '"' and text[1:-1].isascii():
        return text[1:-1]
    return int(text) if text.lstrip('-').isdigit() and len(text) < 20 else text
