# SPDX-License-Identifier: MIT
"""One C file per domain: its tables, and the functions that call its operations."""

from ..plan.tables import SchemaRow
from .code import CodeWriter, banner, c_string, comment_text
from .index import symbol
from .tables import row, write_arrays, write_list, write_strings, write_table

_STYLES = {'simple': 'PA_STYLE_SIMPLE', 'label': 'PA_STYLE_LABEL', 'matrix': 'PA_STYLE_MATRIX',
           'form': 'PA_STYLE_FORM', 'spaceDelimited': 'PA_STYLE_SPACE_DELIMITED',
           'pipeDelimited': 'PA_STYLE_PIPE_DELIMITED', 'deepObject': 'PA_STYLE_DEEP_OBJECT',
           'json': 'PA_STYLE_JSON'}
_FLAGS = (('read_only', 'PA_READ_ONLY'), ('destructive', 'PA_DESTRUCTIVE'), ('idempotent', 'PA_IDEMPOTENT'),
          ('enterprise', 'PA_ENTERPRISE'), ('key_optional', 'PA_KEY_OPTIONAL'), ('answers_json', 'PA_ANSWERS_JSON'),
          ('answers_nothing', 'PA_ANSWERS_NOTHING'))
_RANGES = {'names': 'NAMES', 'branches': 'BRANCHES', 'properties': 'PROPERTIES'}


def emit(domain):
    return _DomainSource(domain).text()


class _DomainSource:
    def __init__(self, domain):
        self.domain = domain
        self.tables = domain.tables
        self.writer = CodeWriter()
        self.written = []  # (member of pa_domain, its value)

    def text(self):
        writer, domain = self.writer, self.domain
        banner(writer, domain.source)
        if not domain.operations:
            writer.lines(['#include "rows.h"', ''])
        else:
            writer.lines(['#include "places.h"', '', f'#include <portkeyadmin/{domain.name}.h>', '',
                          '#include "rows.h"', ''])
            self._write_strings()
            self._write_schemas()
            self._write_parameters()
            self._write_members()
            self._write_structures()
            self._write_operations()
        self._write_domain()
        self._write_functions()
        return writer.text()

    # ---- what rows refer to ----------------------------------------------------------

    def _value(self, value):
        """What a row has of a text, a schema, a number or a code."""
        if value is None or isinstance(value, (int, str)):
            return value
        return f'SCHEMA_{value.name}' if isinstance(value, SchemaRow) else f'STRING({self.tables.strings[value.text]})'

    def _string(self, text):
        """The same of a text that is left out where it is empty, as rows are 0 in what they do not say."""
        return self._value(text) if text.text else None

    # ---- tables ----------------------------------------------------------------------

    def _write_strings(self):
        write_strings(self.writer, self.tables.strings)
        self.written.append(('strings', '(const char *)&strings'))

    def _write_table(self, about, name, kind, arrays):
        write_table(self.writer, about, name, kind, arrays)
        if arrays:
            self.written.append((name, f'(const {kind} *)&{name}'))

    def _ranges(self, table):
        return {name: rows.rows for schema in self.tables.schemas for rows, name in schema.ranges.items()
                if rows.table == table}

    def _write_schemas(self):
        writer, schemas = self.writer, self.tables.schemas
        about = 'Lists of texts: values, required members, a pattern in both its forms.'
        self._write_table(about, 'names', 'uint32_t', {
            name: [self._value(text) for text in rows] for name, rows in self._ranges('names').items()})
        about = 'Schemas with the number of their keywords: plain ones, components, and those of operations.'
        write_list(writer, about, 'SCHEMAS', 'EACH',
                   [f'EACH({schema.name}, {len(schema.keywords)})' for schema in schemas])
        writer.lines(['enum {', '    SCHEMA_anything,', '    SCHEMAS(PA_SCHEMA_INDEX)', '};', ''])
        self._write_table('Lists of schemas.', 'branches', 'uint16_t', {
            name: [self._value(schema) or 'PA_NONE' for schema in rows]
            for name, rows in self._ranges('branches').items()})
        self._write_table('Members of objects, sorted by name.', 'properties', 'struct pa_property', {
            name: [row(name=self._value(text), schema=self._value(schema)) for text, schema in rows]
            for name, rows in self._ranges('properties').items()})
        writer.lines(['static const struct keywords {', '    SCHEMAS(PA_KEYWORDS)'])
        write_arrays(writer, 'keywords', {schema.name: [self._keyword(schema, keyword) for keyword in schema.keywords]
                                          for schema in schemas})
        self.written.append(('keywords', '(const struct pa_keyword *)&keywords'))
        writer.lines(['static const struct pa_schema schemas[] = {', '    [SCHEMA_anything] = {.count = 0},',
                      '    SCHEMAS(PA_SCHEMA)', '};', ''])
        self.written.append(('schemas', 'schemas'))

    def _keyword(self, schema, keyword):
        if keyword.range is not None:
            return f'{{.code = {keyword.code}, {_RANGES[keyword.range.table]}({schema.ranges[keyword.range]})}}'
        return row(code=keyword.code, count=self._value(keyword.count), value=self._value(keyword.value))

    def _write_parameters(self):
        about = 'Arguments that go into path, query, headers and cookies, by operation.'
        self._write_table(about, 'parameters', 'struct pa_parameter', {
            operation.operation.name: [
                row(argument=self._value(one.argument), wire=self._value(one.wire),
                    location=f'PA_IN_{one.location.upper()}', style=_STYLES[one.style.name],
                    flags=_style_flags(one.style))
                for one in operation.parameters]
            for operation in self.domain.operations if operation.parameters})

    def _write_members(self):
        about = 'Members of bodies that are written in a way of their own, by operation.'
        self._write_table(about, 'members', 'struct pa_member', {
            operation.operation.name: [
                row(argument=self._value(one.argument), wire=self._value(one.wire), type=self._string(one.type),
                    form=f'PA_MEMBER_{one.form.upper()}', style=_STYLES[one.style.name], flags=_style_flags(one.style))
                for one in operation.media.members]
            for operation in self.domain.operations if operation.media and operation.media.members})

    def _write_structures(self):
        writer, structures = self.writer, self.domain.structures
        write_list(writer, 'Structures with the number of their fields.', 'STRUCTURES', 'EACH, EMPTY', [
            f'{"EACH" if fields else "EMPTY"}({struct.c_name}, {len(fields)})' for struct, fields in structures])
        writer.lines(['enum {', '    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)', '};', ''])
        arrays = {struct.c_name: [self._field(struct, one) for one in fields]
                  for struct, fields in structures if fields}
        if arrays:
            writer.lines(['static const struct fields {', '    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)'])
            write_arrays(writer, 'fields', arrays)
            self.written.append(('fields', '(const struct pa_field *)&fields'))
        writer.lines(['static const struct pa_struct structs[] = {',
                      '    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)', '};', ''])
        self.written.append(('structs', 'structs'))

    def _field(self, struct, one):
        field = one.field
        inner = f'STRUCTURE_{field.structure.c_name}' if field.structure else None
        return row(name=self._value(one.name), offset=f'offsetof({struct.c_name}, {field.c_name})', structure=inner,
                   kind=f'PA_F_{field.kind}')

    # ---- operations ------------------------------------------------------------------

    def _write_operations(self):
        self.writer.line('static const portkey_operation operations[] = {')
        for one in self.domain.operations:
            self._write_operation(one)
        self.writer.lines(['};', ''])
        self.written.append(('operations', 'operations'))

    def _write_operation(self, one):
        writer, operation = self.writer, one.operation
        writer.line(f'    /* {comment_text(f"{operation.method} {operation.base}{operation.path}")} */')
        writer.line(f'    [OPERATION_{operation.name}] = {{')
        flags = ' | '.join(code for attribute, code in _FLAGS if getattr(operation, attribute))
        members = [('name', self._string(one.name)), ('method', self._string(one.method)),
                   ('base', self._string(one.base)), ('path', self._string(one.path)),
                   ('scope', self._string(one.scope)), ('domain', f'DOMAIN_{self.domain.c_name}'),
                   ('arguments', self._value(one.arguments)), ('structure', f'STRUCTURE_{one.structure.c_name}'),
                   ('plane', f'PORTKEY_PLANE_{operation.plane.upper()}'),
                   ('scheme', f'SCHEME_{one.scheme}' if one.scheme else None), ('flags', flags or None)]
        if one.media:
            members += [('body', f'PA_BODY_{operation.body.upper()}'), ('media', self._media(one))]
        writer.lines(f'        .{name} = {value},' for name, value in members if value is not None)
        if one.parameters:
            writer.line(f'        PARAMETERS({operation.name}),')
        writer.line('    },')

    def _media(self, one):
        media = one.media
        spelt = row(type=self._string(media.type), argument=self._string(media.argument),
                    format=f'PA_FORMAT_{media.format.upper()}')
        return spelt[:-1] + f', MEMBERS({one.operation.name})}}' if media.members else spelt

    def _write_domain(self):
        writer, domain = self.writer, self.domain
        writer.line(f'extern const struct pa_domain {symbol(domain)};')
        writer.line(f'const struct pa_domain {symbol(domain)} = {{')
        writer.line(f'    .name = {c_string(domain.name.encode())},')
        writer.line(f'    .description = {c_string(domain.description.encode())},')
        writer.lines(f'    .{member} = {value},' for member, value in self.written)
        if domain.operations:
            writer.line('    .operation_count = sizeof(operations) / sizeof(*operations),')
        writer.line('};')

    def _write_functions(self):
        for one in self.domain.operations:
            params = f'const {one.structure.c_name} *params'
            operation = f'&operations[OPERATION_{one.operation.name}]'
            request = f'int {one.function}_request(portkey_request **out'
            self.writer.lines(['', f'int {one.function}(portkey_response **out, portkey_client *client, {params},',
                               '    portkey_error *error)', '{',
                               f'    return pa_call_with_params(out, client, {operation}, params, error);', '}', '',
                               f'{request}, {params}, portkey_error *error)', '{',
                               f'    return pa_request_from_params(out, {operation}, params, error);', '}'])


def _style_flags(style):
    flags = [code for is_set, code in ((style.explode, 'PA_EXPLODE'), (style.reserved, 'PA_RESERVED')) if is_set]
    return ' | '.join(flags) or None
