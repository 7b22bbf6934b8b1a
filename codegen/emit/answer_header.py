# SPDX-License-Identifier: MIT
"""Public headers of answers: structures, and the functions that read them and go through lists."""

from ..base.structures import is_gone
from . import describe
from .code import CodeWriter, banner, write_function, write_hidden

_TYPES = {
    'STRING': 'const char *', 'INTEGER': 'portkey_integer ', 'NUMBER': 'portkey_number ',
    'BOOLEAN': 'portkey_boolean ', 'STRING_LIST': 'portkey_string_list ', 'JSON': 'portkey_value ',
}


def emit(header):
    writer = CodeWriter()
    banner(writer, header.source)
    about = f'Answers of portkeyadmin/{header.name}.h, which includes this header.' if header.operations else \
        'Structures that answers of several domains share.'
    writer.comment([('@file', f'answers/{header.name}.h'), about])
    writer.lines([f'#ifndef {header.guard}', f'#define {header.guard}', ''])
    writer.lines([f'#include <portkeyadmin/{header.name}.h>'] if header.operations else
                 ['#include <portkeyadmin/portkeyadmin.h>'])
    writer.lines([f'#include <portkeyadmin/answers/{name}.h>' for name in header.includes] +
                 ['', 'PORTKEY_BEGIN_DECLS', ''])
    for name in header.forward + [struct.c_name for struct in header.structures]:
        writer.line(f'typedef struct {name} {name};')
    if header.forward or header.structures:
        writer.line()
    for struct in header.structures:
        _structure(writer, struct)
    if header.tables_function:
        write_hidden(writer, 'The answers that the functions of this header show, as these pass them to the library.',
                     f'PORTKEY_API const portkeyadmin_answers *{header.tables_function}(void);')
    for row in header.operations:
        _functions(writer, row)
    writer.lines(['PORTKEY_END_DECLS', '', '#endif'])
    return writer.text()


def _structure(writer, struct):
    writer.comment([describe.sentence(struct.description or 'An answer, or a part of one, as the API returns it')])
    writer.line(f'struct {struct.c_name} {{')
    writer.indent()
    writer.line('portkey_value json; /**< the value itself, with members that are not documented */')
    for field in struct.layout:
        writer.comment(['Gone from the API: always absent.' if is_gone(field) else _words(field)])
        writer.line(_declaration(field))
    writer.dedent()
    writer.lines(['};', ''])


def _declaration(field):
    if is_gone(field) and field.kind in ('OBJECT', 'OBJECT_LIST'):
        return f'const void *{field.c_name};' if field.kind == 'OBJECT' else \
            f'struct {{ const void *const *items; size_t count; }} {field.c_name};'
    if field.kind == 'OBJECT':
        return f'const {field.structure.c_name} *{field.c_name};'
    if field.kind == 'OBJECT_LIST':
        return f'struct {{ const {field.structure.c_name} *const *items; size_t count; }} {field.c_name};'
    return f'{_TYPES[field.kind]}{field.c_name};'


def _words(field):
    schema = field.schema
    limits = describe.limits(schema)
    parts = [describe.sentence(schema.description or field.name)]
    if limits:
        parts.append(describe.sentence('; '.join(limits)[0].upper() + '; '.join(limits)[1:]))
    if field.kind == 'JSON':
        parts.append(f'{describe.type_words(schema).capitalize()}.')
    if schema.masked:
        parts.append(f'Part of a secret: hidden is {schema.masked}.')
    elif schema.secret:
        parts.append('A secret.')
    return ' '.join(parts)


def _functions(writer, row):
    function, name = row.function, row.operation.name
    tables = f'{row.tables_function}()'
    if row.structure:
        writer.line(f'/** Shows the answer of {function}() as a structure; see portkeyadmin/answer.h. */')
        write_function(writer, f'{function}_read(const {row.structure.c_name} **out,',
                       'portkey_response *response, portkey_error *error)',
                       _giving('out', row.structure, 0, f'portkeyadmin_read(place, response, {tables}, "{name}", error)'))
    if row.item:
        writer.line(f'/** Prepares to go through all pages of {function}(), as portkey_pager_new() does. */')
        write_function(writer, f'{function}_pages(portkey_pager **out, portkey_client *client,',
                       f'const {function}_params *params, const portkey_call_options *options, portkey_error *error)',
                       [f'return portkeyadmin_pages(out, client, {tables}, "{name}",',
                        f'    {row.revision}, params, options, error);'])
        writer.line('/** Gives the next item, as portkey_pager_next() does: 1 for an item, 0 at the end. */')
        write_function(writer, f'{function}_next(portkey_pager *pager, const {row.item.c_name} **item,',
                       'portkey_error *error)',
                       _giving('item', row.item, 1, f'portkeyadmin_next(place, pager, "{name}", error)'))


def _giving(out, struct, success, call):
    """Gives a structure under its own type; without a place for it, the library refuses the call."""
    return ['const void *found = NULL;', f'const void **place = {out} != NULL ? &found : NULL;',
            f'int result = {call};', '', f'if (result == {success})',
            f'    *{out} = (const {struct.c_name} *)found;', 'return result;']
