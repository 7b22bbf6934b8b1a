# SPDX-License-Identifier: MIT
"""Public headers: one per domain, and types.h for structures that domains share."""

from ..base.schema import literal
from ..base.structures import is_gone
from . import describe
from .code import CodeWriter, banner, c_string, write_function, write_hidden

# What is null in a field of these kinds, which does not follow from its type.
_NULLS = {'OBJECT': 'PORTKEY_NULL_OBJECT', 'OBJECT_LIST': 'PORTKEY_NULL_LIST', 'STRING_LIST': 'PORTKEY_NULL_LIST'}


def emit(header):
    writer = CodeWriter()
    includes = ['#include <portkeyadmin/portkeyadmin.h>']
    includes += [f'#include <portkeyadmin/{name}.h>' for name in header.includes]
    banner(writer, header.source)
    writer.comment([('@file', f'{header.name}.h'), header.description])
    writer.lines([f'#ifndef {header.guard}', f'#define {header.guard}', ''] + includes +
                 ['', 'PORTKEY_BEGIN_DECLS', ''])
    _structures(writer, header.structures, header.forward)
    if header.tables_function:
        write_hidden(writer, 'The operations of this header, as its functions pass them to the library.',
                     f'PORTKEY_API const portkeyadmin_domain *{header.tables_function}(void);')
    for row in header.operations:
        _operation(writer, row)
    writer.lines(['PORTKEY_END_DECLS', ''])
    if header.has_answers:
        writer.lines([f'#include <portkeyadmin/answers/{header.name}.h>', ''])
    writer.line('#endif')
    return writer.text()


def _structures(writer, structs, foreign):
    # Domains may use each other's structures; of two headers that include each other, one is read second.
    for name in foreign + [struct.c_name for struct in structs]:
        writer.line(f'typedef struct {name} {name};')
    if foreign or structs:
        writer.line()
    for struct in structs:
        _structure(writer, struct)
        writer.line()


def _structure(writer, struct):
    writer.comment([struct.description or _place_in_document(struct)])
    writer.line(f'struct {struct.c_name} {{')
    _fields(writer, struct)
    writer.line('};')
    _constants(writer, struct)


def _place_in_document(struct):
    """What is known of a structure that the document does not describe."""
    parent, _, member = struct.source.rpartition('/')[2].rpartition('.')
    return f'What {member} of {parent} is, or has as items.' if parent else f'{member}, as the document calls it.'


def _fields(writer, struct):
    writer.indent()
    for field in struct.layout:
        if is_gone(field):
            writer.comment(['Gone from the API: a call that sets it is refused.'])
        else:
            writer.comment([_field_comment(field) or f'{describe.type_words(field.schema).capitalize()}.'])
        writer.line(field.declaration())
    if not struct.layout:
        writer.line('char unused; /**< keeps the structure from being empty */')
    writer.dedent()


def _constants(writer, struct):
    for field in struct.fields:
        if field.constants:
            writer.lines(['', '/**', f' * @name Values of {struct.c_name}.{field.c_name}', ' * @{', ' */'])
            writer.lines(f'#define {constant.c_name} {c_string(constant.value.encode())}' for constant in field.constants)
            writer.line('/** @} */')


def _field_comment(field):
    parts = []
    if field.required:
        parts.append('Required.')
    if field.schema.deprecated:
        parts.append('Deprecated.')
    if field.schema.description:
        parts.append(describe.sentence(field.schema.description))
    limits = describe.limits(field.schema)
    if limits:
        parts.append(describe.sentence('; '.join(limits)[0].upper() + '; '.join(limits)[1:]))
    if field.constants:
        parts.append(_constants_comment(field))
    if field.kind == 'JSON':
        parts.append(f'JSON text: {describe.type_words(field.schema)}.')
    if field.kind in _NULLS and 'null' in field.schema.types:
        parts.append(f'Null is {_NULLS[field.kind]}.')
    if field.schema.secret:
        parts.append('A secret.')
    return ' '.join(parts)


def _constants_comment(field):
    if field.kind != 'STRING_LIST':
        return f'Constants: {field.constants_as}.'
    values = ', '.join(literal(constant.value) for constant in field.constants)
    return f'Each is one of {values}; constants: {field.constants_as}.'


def _operation(writer, row):
    operation, struct, function = row.operation, row.structure, row.function
    writer.comment([f'What portkey_{operation.name}() takes. NULL there is the same as all fields absent.'])
    writer.line(f'typedef struct {struct.c_name} {{')
    _fields(writer, struct)
    writer.line(f'}} {struct.c_name};')
    _constants(writer, struct)
    writer.line()
    request = f'{operation.method} {operation.base}{operation.path}.'
    paragraphs = [describe.sentence(operation.summary or operation.name), operation.description,
                  ' '.join([request] + describe.hints(operation))]
    returns = operation.returns if operation.returns not in ('', 'Success.') else 'The answer'
    writer.comment(paragraphs + [('@param out', f'receives the response: {_lower(returns)}')])
    called = f'{row.tables_function}(), "{operation.name}",'
    write_function(writer, f'{function}(portkey_response **out, portkey_client *client,',
                   f'const {struct.c_name} *params, portkey_error *error)',
                   [f'return portkeyadmin_call(out, client, {called}', f'    {row.revision}, params, error);'])
    writer.line(f'/** Checks params and builds the request of {function}() without sending it. */')
    write_function(writer, f'{function}_request(portkey_request **out,',
                   f'const {struct.c_name} *params, portkey_error *error)',
                   [f'return portkeyadmin_request(out, {called}', f'    {row.revision}, params, error);'])


def _lower(text):
    text = text.rstrip('.')
    return text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2] == ' ' else text
