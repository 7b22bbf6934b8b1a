# SPDX-License-Identifier: MIT
"""api.c: what holds for the API as a whole: its server, how the key is sent, its domains."""

from .code import CodeWriter, banner, c_string
from .index import symbol, write_domains


def emit(plan):
    writer = CodeWriter()
    banner(writer, plan.source)
    writer.lines(['#include "places.h"', '', '#include "rows.h"', ''])
    for name, text in (('title', plan.title), ('server', plan.server), ('base', plan.base)):
        writer.line(f'const char pa_api_{name}[] = {c_string(text.encode())};')
    writer.lines(['', 'const struct pa_scheme pa_schemes[] = {', '    {PA_SCHEME_NONE, ""},'])
    for name, scheme in plan.schemes.items():
        writer.line(f'    [SCHEME_{name}] = {{PA_SCHEME_{scheme.kind.upper()}, {c_string(scheme.field.encode())}}},')
    writer.lines(['};', 'const uint16_t pa_scheme_count = sizeof(pa_schemes) / sizeof(*pa_schemes);', ''])
    writer.line(f'const uint16_t pa_revision = {plan.revision};')
    _write_domains(writer, plan)
    for function in plan.lost:
        # Programs of earlier revisions refer to it.
        writer.lines(['', f'PORTKEY_API const void *{function}(void);', f'const void *{function}(void)', '{',
                      '    return NULL;', '}'])
    return writer.text()


def _write_domains(writer, plan):
    writer.lines(['', '/* Weak, so that a program that is linked statically holds those whose functions it calls. */'])
    writer.lines(f'extern const struct pa_domain {symbol(domain)} PA_WEAK;' for domain in plan.homes)
    write_domains(writer, plan, 'pa_domains')
    writer.line(f'const uint16_t pa_domain_count = {len(plan.domains)};')
