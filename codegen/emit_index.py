# SPDX-License-Identifier: MIT
"""index.c: all domains, and where each operation and tool lies, by name."""

from .emit_header import banner
from .emit_source import symbol
from .writer import CodeWriter


def emit(model, place_of):
    """`place_of` tells domain and row of an operation by its name."""
    writer = CodeWriter()
    banner(writer, model.root_file)
    writer.lines(['#include "tables.h"', ''])
    for domain in model.domains:
        writer.line(f'extern const struct pa_domain {symbol(domain)};')
    writer.lines(['', 'const struct pa_domain *const pa_domains[] = {'])
    for domain in model.domains:
        writer.line(f'    &{symbol(domain)},')
    writer.lines(['};', f'const uint16_t pa_domain_count = {len(model.domains)};', ''])
    tool_places = {tool.name: (number, row) for number, domain in enumerate(model.domains)
                   for row, tool in enumerate(domain.tools)}
    _write(writer, 'operation', place_of)
    writer.line()
    _write(writer, 'tool', tool_places)
    return writer.text()


def _write(writer, what, places):
    writer.line(f'const struct pa_place pa_{what}s_by_name[] = {{')
    for name in sorted(places, key=str.encode):
        domain, row = places[name]
        writer.line(f'    {{{domain}, {row}}}, /* {name} */')
    writer.lines(['};', f'const uint16_t pa_{what}_count = {len(places)};'])
