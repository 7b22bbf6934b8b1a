# SPDX-License-Identifier: MIT
"""One C file per domain: its tables, and the functions that call its operations."""

import re

from ..base.problems import Place, SpecError
from ..name import names
from .code import WIDTH, CodeWriter, c_string
from .header import banner
from .pools import MOST_INDEX, NONE, Pool, Tables

# ISO C promises no more than 4,095 bytes in a literal.
LONGEST_LITERAL = 2000

_STYLES = {'simple': 'PA_STYLE_SIMPLE', 'label': 'PA_STYLE_LABEL', 'matrix': 'PA_STYLE_MATRIX',
           'form': 'PA_STYLE_FORM', 'spaceDelimited': 'PA_STYLE_SPACE_DELIMITED',
           'pipeDelimited': 'PA_STYLE_PIPE_DELIMITED', 'deepObject': 'PA_STYLE_DEEP_OBJECT',
           'json': 'PA_STYLE_JSON'}
_FLAGS = (('read_only', 'PA_READ_ONLY'), ('destructive', 'PA_DESTRUCTIVE'), ('idempotent', 'PA_IDEMPOTENT'),
          ('enterprise', 'PA_ENTERPRISE'), ('public', 'PA_PUBLIC'))


def symbol(domain):
    return 'pa_domain_' + names.c_domain(domain.name)


class DomainSource:
    """Writes the file of one domain. `place_of` tells domain and row of an operation by its name."""

    def __init__(self, domain, number, structs, descriptors, place_of):
        self.domain = domain
        self.number = number
        self.structs = structs
        self.descriptors = descriptors
        self.place_of = place_of
        self.place = Place(domain.file, 1)
        self.tables = Tables(self.place)
        self.parameters = Pool('parameters')
        self.members = Pool('members')
        self.media = Pool('media')
        self._parameter_runs = {}
        self.fields = []
        self.struct_rows = []
        self._struct_index = {}
        self.operation_rows = []
        self.tool_rows = []

    def emit(self):
        for operation in self.domain.operations:
            self._add_operation(operation)
        self._add_tools()
        writer = CodeWriter()
        banner(writer, self.domain.file)
        writer.lines(['#include "tables.h"', ''])
        if self.domain.operations:
            writer.lines([f'#include <portkeyadmin/{self.domain.name}.h>', ''])
        self._write_text(writer, 'strings', [text.encode() + b'\0' for text in self.tables.strings.texts])
        self._write_tables(writer)
        self._write_text(writer, 'descriptors', [self.descriptors[tool.name] for tool in self.domain.tools])
        self._write_tools(writer)
        self._write_domain(writer)
        self._write_functions(writer)
        return writer.text()

    # ---- collecting ----------------------------------------------------------------

    def _add_operation(self, operation):
        strings = self.tables.strings
        rows = [(strings(parameter.argument), strings(parameter.wire), f'PA_IN_{parameter.location.upper()}',
                 *_style_codes(parameter.style), f'{operation.name}.{parameter.argument}')
                for parameter in operation.parameters]
        arguments = self.tables.schema(operation.arguments, operation.name)
        response = NONE
        if operation.response is not None:
            response = self.tables.schema(operation.response, f'{operation.name} response')
        flags = ' | '.join(code for attribute, code in _FLAGS if getattr(operation, attribute)) or '0'
        self.operation_rows.append([
            strings(operation.name), strings(operation.method), strings(operation.base),
            strings(operation.path), strings(operation.scope), self.number, arguments, response,
            self._structure(self.structs.of_operation[operation.name]), self._media(operation),
            self._parameter_run(rows, operation.place), len(rows), f'PORTKEY_PLANE_{operation.plane.upper()}',
            f'PA_BODY_{operation.body.upper()}', flags])

    def _media(self, operation):
        """The row of what the body is written as."""
        media = operation.media
        if media is None:
            return NONE
        strings = self.tables.strings
        rows = [(strings(member.argument), strings(member.wire), strings(member.type),
                 f'PA_MEMBER_{member.form.upper()}', *_style_codes(member.style),
                 f'{operation.name}.{member.argument}')
                for member in media.members]
        first = self.members.run(rows) if rows else 0
        argument = media.argument if operation.body == 'whole' else ''
        return self.media.run([(strings(media.type), strings(argument), first, len(rows),
                                f'PA_FORMAT_{media.format.upper()}', media.type or 'as the file')])

    def _parameter_run(self, rows, place):
        if len(rows) > 255:
            raise SpecError(place, 'an operation with more than 255 parameters')
        # Runs differ in their comments alone; without those, operations with equal parameters share one.
        key = tuple(row[:-1] for row in rows)
        if not rows:
            return 0
        if key not in self._parameter_runs:
            self._parameter_runs[key] = self.parameters.run(rows)
        return self._parameter_runs[key]

    def _structure(self, struct):
        if struct.c_name in self._struct_index:
            return self._struct_index[struct.c_name]
        index = self._struct_index[struct.c_name] = len(self.struct_rows)
        self.struct_rows.append(None)
        inner = [self._structure(field.structure) if field.structure else NONE for field in struct.fields]
        first = len(self.fields)
        for field, structure in zip(struct.fields, inner):
            name = self.tables.strings(field.name)
            self.fields.append((name, struct.c_name, field.c_name, structure, field.kind))
        self.struct_rows[index] = (first, len(struct.fields), struct.c_name)
        return index

    def _add_tools(self):
        offset = 0
        for tool in self.domain.tools:
            length = len(self.descriptors[tool.name])
            domain, row = self.place_of[tool.operation.name]
            self.tool_rows.append([self.tables.strings(tool.name), self.tables.strings(tool.title), offset,
                                   length, self.number, domain, row])
            offset += length

    # ---- writing --------------------------------------------------------------------

    @staticmethod
    def _write_text(writer, name, texts):
        """A block of text. A structure of character arrays holds more than a literal may, without padding."""
        chunks = [text[start:start + LONGEST_LITERAL]
                  for text in texts for start in range(0, len(text), LONGEST_LITERAL)] or [b'\0']
        writer.line('static const struct {')
        row = '   '
        for index, chunk in enumerate(chunks):
            item = f' char t{index}[{len(chunk)}]' + (';' if chunk.endswith(b'\0') else ' PA_PIECE;')
            if len(row) + len(item) > WIDTH:
                writer.line(row)
                row = '   '
            row += item
        writer.line(row)
        writer.line(f'}} {name} = {{')
        for chunk in chunks:
            # The array's size leaves room for the NUL only where there is one.
            writer.line(f'    {c_string(chunk[:-1] if chunk[-1:] == bytes(1) else chunk)},')
        writer.lines(['};', ''])

    @staticmethod
    def _write_rows(writer, declaration, rows, empty):
        writer.line(f'static const {declaration}[] = {{')
        for row in rows or [f'{empty},']:
            writer.line('    ' + row)
        writer.lines(['};', ''])

    def _write_tables(self, writer):
        tables = self.tables
        keyword_rows, schema_rows = self._lay_out_schemas()
        texts = tables.strings.texts
        by_offset = {tables.strings(text): text for text in texts}
        self._write_rows(writer, 'uint32_t names',
                         [f'{row},' + _note(by_offset[row]) for row in tables.names.rows], '0')
        self._write_rows(writer, 'uint16_t branches', _packed(tables.branches.rows), '0')
        self._write_rows(writer, 'struct pa_property properties',
                         [f'{{{name}, {schema}}},' + _note(by_offset[name])
                          for name, schema in tables.properties.rows], '{0, 0}')
        self._write_rows(writer, 'struct pa_keyword keywords', keyword_rows, '{0, 0, 0}')
        self._write_rows(writer, 'struct pa_schema schemas', schema_rows, '{0, 0}')
        self._write_rows(writer, 'struct pa_parameter parameters',
                         ['{' + ', '.join(map(str, row)) + '},' + _note(label)
                          for *row, label in self.parameters.rows], '{0, 0, 0, 0, 0}')
        self._write_rows(writer, 'struct pa_member members',
                         ['{' + ', '.join(map(str, row)) + '},' + _note(label)
                          for *row, label in self.members.rows], '{0, 0, 0, 0, 0, 0}')
        self._write_rows(writer, 'struct pa_media media',
                         ['{' + ', '.join(map(str, row)) + '},' + _note(label)
                          for *row, label in self.media.rows], '{0, 0, 0, 0, 0}')
        self._write_rows(writer, 'struct pa_field fields',
                         [f'{{{name}, offsetof({struct}, {field}), {structure}, PA_F_{kind}}},'
                          for name, struct, field, structure, kind in self.fields], '{0, 0, PA_NONE, 0}')
        self._write_rows(writer, 'struct pa_struct structs',
                         [f'{{{first}, {count}, sizeof({name})}},'
                          for first, count, name in self.struct_rows], '{0, 0, 0}')
        self._write_rows(writer, 'portkey_operation operations',
                         ['{' + ', '.join(map(str, row)) + '},' + _note(operation.name)
                          for row, operation in zip(self.operation_rows, self.domain.operations)],
                         '{.structure = PA_NONE}')

    def _lay_out_schemas(self):
        pool = self.tables.keywords
        keyword_rows = []
        schema_rows = []
        for rows, label in self.tables.schemas:
            before = len(pool.rows)
            first = pool.run(rows) if rows else 0
            schema_rows.append(f'{{{first}, {len(rows)}}},' + _note(label))
            keyword_rows += [f'{{{code}, {count}, {value}}},' for code, count, value in pool.rows[before:]]
        return keyword_rows, schema_rows

    def _write_tools(self, writer):
        self._write_rows(writer, 'portkey_tool tools',
                         ['{' + ', '.join(map(str, row)) + '},' + _note(tool.name)
                          for row, tool in zip(self.tool_rows, self.domain.tools)], '{0, 0, 0, 0, 0, 0, 0}')

    def _write_domain(self, writer):
        for pool in (self.tables.properties, self.tables.branches, self.tables.names,
                     self.parameters, self.members, self.media):
            if pool.what != 'properties' and len(pool.rows) > MOST_INDEX:
                raise SpecError(self.place, f'more {pool.what} in one domain than 16 bits can count')
        for what, rows in (('fields', self.fields), ('structures', self.struct_rows),
                           ('operations', self.operation_rows), ('tools', self.tool_rows)):
            if len(rows) > MOST_INDEX:
                raise SpecError(self.place, f'more {what} in one domain than 16 bits can count')
        writer.line(f'extern const struct pa_domain {symbol(self.domain)};')
        writer.line(f'const struct pa_domain {symbol(self.domain)} = {{')
        writer.indent()
        writer.line(f'.name = {c_string(self.domain.name.encode())},')
        writer.line(f'.description = {c_string(self.domain.description.encode())},')
        for text in ('strings', 'descriptors'):
            writer.line(f'.{text} = (const char *)&{text},')
        for table in ('keywords', 'schemas', 'properties', 'branches', 'names', 'parameters',
                      'members', 'media', 'structs', 'fields', 'operations', 'tools'):
            writer.line(f'.{table} = {table},')
        writer.line(f'.operation_count = {len(self.operation_rows)},')
        writer.line(f'.tool_count = {len(self.tool_rows)},')
        writer.dedent()
        writer.line('};')

    def _write_functions(self, writer):
        for index, operation in enumerate(self.domain.operations):
            function = names.function(operation.name)
            params = f'const {self.structs.of_operation[operation.name].c_name} *params'
            row = f'&operations[{index}]'
            request = f'int {function}_request(portkey_request **out'
            writer.lines(['', f'int {function}(portkey_response **out, portkey_client *client, {params},',
                          '    portkey_error *error)', '{',
                          f'    return pa_call_with_params(out, client, {row}, params, error);', '}', '',
                          f'{request}, {params}, portkey_error *error)', '{',
                          f'    return pa_request_from_params(out, {row}, params, error);', '}'])


def _style_codes(style):
    flags = [code for is_set, code in ((style.explode, 'PA_EXPLODE'), (style.reserved, 'PA_RESERVED')) if is_set]
    return _STYLES[style.name], ' | '.join(flags) or '0'


def _note(text):
    """What the row is about, for whoever reads a diff."""
    clean = ''.join(character if ' ' <= character <= '~' else '?' for character in text)
    clean = re.sub(r'(?<=[?*])(?=[/?])|(?<=/)(?=\*)', ' ', clean)[:80].rstrip('\\')
    return f' /* {clean} */' if clean.strip() else ''


def _packed(values):
    """Numbers, several to a line."""
    rows = []
    for start in range(0, len(values), 16):
        rows.append(' '.join(f'{value},' for value in values[start:start + 16]))
    return rows
