# SPDX-License-Identifier: MIT
"""api.c: what holds for the API as a whole, its server and how the key is sent."""

from .code import CodeWriter, banner, c_string


def emit(plan):
    writer = CodeWriter()
    banner(writer, plan.source)
    writer.lines(['#include "places.h"', '', '#include "rows.h"', ''])
    for name, text in (('title', plan.title), ('server', plan.server), ('base', plan.base)):
        writer.line(f'const char pa_api_{name}[] = {c_string(text.encode())};')
    writer.lines(['', 'const struct pa_scheme pa_schemes[] = {', '    {PA_SCHEME_NONE, ""},'])
    for name, scheme in plan.schemes.items():
        writer.line(f'    [SCHEME_{name}] = {{PA_SCHEME_{scheme.kind.upper()}, {c_string(scheme.field.encode())}}},')
    writer.lines(['};', 'const uint16_t pa_scheme_count = sizeof(pa_schemes) / sizeof(*pa_schemes);'])
    return writer.text()
