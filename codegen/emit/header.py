# SPDX-License-Identifier: MIT
"""Public headers: one per domain, and types.h for structures that domains share."""

from ..name import names
from . import describe
from .code import CodeWriter, shown_path
from .structs import SCALARS

_EDIT = 'do not edit. To change it, edit that file and run: meson compile -C build regenerate'


def banner(writer, source):
    writer.line('/* SPDX-License-Identifier: MIT */')
    writer.line(f'/* Generated from {shown_path(source)} by codegen; {_EDIT} */')


def emit_types(model, structs):
    """The structures of the root document, or None where there are none."""
    if not structs.in_header['']:
        return None
    writer = CodeWriter()
    _open(writer, model.root_file, 'types', ['Structures that several domains share.'],
          ['#include <portkeyadmin/portkeyadmin.h>'])
    _structures(writer, structs.in_header[''], _foreign(structs.in_header[''], ''))
    _close(writer)
    return writer.text()


def emit_domain(domain, structs):
    writer = CodeWriter()
    mine = structs.in_header[domain.name]
    foreign = _foreign(mine, domain.name)
    includes = ['#include <portkeyadmin/portkeyadmin.h>']
    includes += [f'#include <portkeyadmin/{home or "types"}.h>' for home in sorted({s.home for s in foreign})]
    _open(writer, domain.file, domain.name, [domain.description or domain.name], includes)
    of_operation = {structs.of_operation[operation.name].c_name for operation in domain.operations}
    _structures(writer, [struct for struct in mine if struct.c_name not in of_operation],
                [struct for struct in foreign if struct.home])
    for operation in domain.operations:
        _operation(writer, operation, structs.of_operation[operation.name])
    _close(writer)
    return writer.text()


def _foreign(structs, home):
    """The structures of other headers that these point to, in the order they do."""
    used = {field.structure.c_name: field.structure for struct in structs for field in struct.fields
            if field.structure and field.structure.home != home}
    return list(used.values())


def _open(writer, source, name, description, includes):
    guard = f'PORTKEYADMIN_GENERATED_{names.c_domain(name).upper()}_H'
    banner(writer, source)
    writer.comment([('@file', f'{name}.h')] + description)
    writer.lines([f'#ifndef {guard}', f'#define {guard}', ''] + includes + ['', 'PORTKEY_BEGIN_DECLS', ''])


def _close(writer):
    writer.lines(['PORTKEY_END_DECLS', '', '#endif'])


def _structures(writer, structs, foreign):
    # Domains may use each other's structures; of two headers that include each other, one is read second.
    for struct in foreign + structs:
        writer.line(f'typedef struct {struct.c_name} {struct.c_name};')
    if foreign or structs:
        writer.line()
    for struct in structs:
        _structure(writer, struct)
        writer.line()


def _structure(writer, struct):
    if struct.description:
        writer.comment([struct.description])
    writer.line(f'struct {struct.c_name} {{')
    _fields(writer, struct)
    writer.line('};')


def _fields(writer, struct):
    writer.indent()
    for field in struct.fields:
        comment = _field_comment(field)
        if comment:
            writer.comment([comment])
        writer.line(declaration(field))
    if not struct.fields:
        writer.line('char unused; /**< keeps the structure from being empty */')
    writer.dedent()


def declaration(field):
    if field.kind == 'OBJECT':
        return f'const {field.structure.c_name} *{field.c_name};'
    if field.kind == 'OBJECT_LIST':
        return f'struct {{ const {field.structure.c_name} *items; size_t count; }} {field.c_name};'
    return f'{SCALARS[field.kind]}{field.c_name};'


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
    if field.kind == 'JSON':
        parts.append(f'JSON text: {describe.type_words(field.schema)}.')
    if field.schema.secret:
        parts.append('A secret.')
    return ' '.join(parts)


def _operation(writer, operation, struct):
    function = names.function(operation.name)
    writer.comment([f'What portkey_{operation.name}() takes. NULL there is the same as all fields absent.'])
    writer.line(f'typedef struct {struct.c_name} {{')
    _fields(writer, struct)
    writer.line(f'}} {struct.c_name};')
    writer.line()
    request = f'{operation.method} {operation.base}{operation.path}.'
    paragraphs = [describe.sentence(operation.summary or operation.name), operation.description,
                  ' '.join([request] + describe.hints(operation))]
    returns = operation.returns if operation.returns not in ('', 'Success.') else 'The answer'
    writer.comment(paragraphs + [('@param out', f'receives the response: {_lower(returns)}')])
    declare = 'PORTKEY_API PORTKEY_CHECK_RESULT int'
    writer.line(f'{declare} {function}(portkey_response **out, portkey_client *client,')
    writer.line(f'    const {struct.c_name} *params, portkey_error *error);')
    writer.line()
    writer.line(f'/** Checks params and builds the request of {function}() without sending it. */')
    writer.line(f'{declare} {function}_request(portkey_request **out,')
    writer.line(f'    const {struct.c_name} *params, portkey_error *error);')
    writer.line()


def _lower(text):
    text = text.rstrip('.')
    return text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2] == ' ' else text
