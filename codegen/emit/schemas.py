# SPDX-License-Identifier: MIT
"""The pools of schemas that a file of generated/ has, with the texts they use: runtime/tables.h's pa_pools."""

from ..plan.tables import SchemaRow
from .tables import row, write_arrays, write_list, write_strings, write_table

_RANGES = {'names': 'NAMES', 'branches': 'BRANCHES', 'properties': 'PROPERTIES'}


class PoolsWriter:
    """Writes the pools that `tables` plans."""

    def __init__(self, writer, tables):
        self._writer = writer
        self._tables = tables
        self._written = []  # (member of pa_pools, its value)

    def value(self, value):
        """What a row has of a text, a schema, a number or a code."""
        if value is None or isinstance(value, (int, str)):
            return value
        return f'SCHEMA_{value.name}' if isinstance(value, SchemaRow) else f'STRING({self._tables.strings[value.text]})'

    def string(self, text):
        """The same of a text that is left out where it is empty, as rows are 0 in what they do not say."""
        return self.value(text) if text.text else None

    def write(self):
        """Returns the initialisers of the pa_pools."""
        writer, schemas = self._writer, self._tables.schemas
        write_strings(writer, self._tables.strings)
        self._written.append(('strings', '(const char *)&strings'))
        self._write_names()
        about = 'Schemas with the number of their keywords: plain ones, components, and those of operations.'
        write_list(writer, about, 'SCHEMAS', 'EACH',
                   [f'EACH({schema.name}, {len(schema.keywords)})' for schema in schemas])
        writer.lines(['enum {', '    SCHEMA_anything,', '    SCHEMAS(PA_SCHEMA_INDEX)', '};', ''])
        self._write_ranges()
        if schemas:
            writer.lines(['static const struct keywords {', '    SCHEMAS(PA_KEYWORDS)'])
            write_arrays(writer, 'keywords', {
                schema.name: [self._keyword(schema, keyword) for keyword in schema.keywords] for schema in schemas})
            self._written.append(('keywords', '(const struct pa_keyword *)&keywords'))
        writer.lines(['static const struct pa_schema schemas[] = {', '    [SCHEMA_anything] = {.count = 0},',
                      '    SCHEMAS(PA_SCHEMA)', '};', ''])
        self._written.append(('schemas', 'schemas'))
        return [f'        .{member} = {value},' for member, value in self._written]

    def _write_names(self):
        about = 'Lists of texts: values, required members, a pattern in both its forms.'
        self._write_table(about, 'names', 'uint32_t', {
            name: [self.value(text) for text in rows] for name, rows in self._ranges('names').items()})

    def _write_ranges(self):
        self._write_table('Lists of schemas.', 'branches', 'uint16_t', {
            name: [self.value(schema) or 'PA_NONE' for schema in rows]
            for name, rows in self._ranges('branches').items()})
        self._write_table('Members of objects, sorted by name.', 'properties', 'struct pa_property', {
            name: [row(name=self.value(text), schema=self.value(schema)) for text, schema in rows]
            for name, rows in self._ranges('properties').items()})

    def _write_table(self, about, name, kind, arrays):
        write_table(self._writer, about, name, kind, arrays)
        if arrays:
            self._written.append((name, f'(const {kind} *)&{name}'))

    def _ranges(self, table):
        return {name: rows.rows for schema in self._tables.schemas for rows, name in schema.ranges.items()
                if rows.table == table}

    def _keyword(self, schema, keyword):
        if keyword.range is not None:
            return f'{{.code = {keyword.code}, {_RANGES[keyword.range.table]}({schema.ranges[keyword.range]})}}'
        return row(code=keyword.code, count=self.value(keyword.count), value=self.value(keyword.value))
