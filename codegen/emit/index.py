# SPDX-License-Identifier: MIT
"""index.c: all domains, and where each operation and tool lies, by name."""

from ..base.problems import Place, SpecError
from ..base.texts import cut, plain
from .code import CodeWriter, c_string
from .domain_source import symbol
from .header import banner
from .pools import MOST_INDEX

# What a server has room for in its list of those that are switched on.
MOST_DOMAINS = 1024
LONGEST_TITLE = 256


def emit(model, place_of):
    """`place_of` tells domain and row of an operation by its name."""
    if len(model.domains) > MOST_DOMAINS:
        raise SpecError(Place(model.root_file, 1), f'more than {MOST_DOMAINS} domains')
    writer = CodeWriter()
    banner(writer, model.root_file)
    writer.lines(['#include "tables.h"', ''])
    writer.lines([f'const char pa_api_title[] = {c_string(cut(plain(model.title), LONGEST_TITLE).encode())};', ''])
    for domain in model.domains:
        writer.line(f'extern const struct pa_domain {symbol(domain)};')
    writer.lines(['', 'const struct pa_domain *const pa_domains[] = {'])
    for domain in model.domains:
        writer.line(f'    &{symbol(domain)},')
    writer.lines(['};', f'const uint16_t pa_domain_count = {len(model.domains)};', ''])
    tool_places = {tool.name: (number, row) for number, domain in enumerate(model.domains)
                   for row, tool in enumerate(domain.tools)}
    _write(writer, model, 'operation', place_of)
    writer.line()
    _write(writer, model, 'tool', tool_places)
    return writer.text()


def _write(writer, model, what, places):
    writer.line(f'const struct pa_place pa_{what}s_by_name[] = {{')
    if len(places) > MOST_INDEX:
        raise SpecError(Place(model.root_file, 1), f'more {what}s than 16 bits can count')
    for name in sorted(places, key=str.encode):
        domain, row = places[name]
        writer.line(f'    {{{domain}, {row}}}, /* {name} */')
    writer.lines(['};', f'const uint16_t pa_{what}_count = {len(places)};'])
