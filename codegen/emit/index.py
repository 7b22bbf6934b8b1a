# SPDX-License-Identifier: MIT
"""index.c: all domains, and where each operation lies, by name. places.h: the places' names."""

from .code import CodeWriter, banner

_TITLE = 'Where rows lie: domains, and operations and tools in the tables of theirs.'


def symbol(domain):
    return 'pa_domain_' + domain.c_name


def emit(plan):
    writer = CodeWriter()
    banner(writer, plan.source)
    writer.lines(['#include "places.h"', '', '#include "rows.h"', ''])
    for domain in plan.homes:
        writer.line(f'extern const struct pa_domain {symbol(domain)};')
    write_domains(writer, plan, 'pa_all_domains')
    places = {row.operation.name: domain for domain in plan.domains for row in domain.operations}
    write_places(writer, 'operation', places)
    writer.line(f'const uint16_t pa_workflow_count = {len(plan.workflows.operations) if plan.workflows else 0};')
    return writer.text()


def write_domains(writer, plan, name):
    writer.lines(['', f'const struct pa_domain *const {name}[] = {{'])
    for domain in plan.homes:
        writer.line(f'    [DOMAIN_{domain.c_name}] = &{symbol(domain)},')
    writer.lines(['};', ''])


def write_places(writer, what, domains):
    """The table of where the things lie whose domains these are, by name."""
    writer.line(f'const struct pa_place pa_{what}s_by_name[] = {{')
    for name in sorted(domains, key=str.encode):
        writer.line(f'    {{DOMAIN_{domains[name].c_name}, {what.upper()}_{name}}},')
    writer.lines(['};', f'const uint16_t pa_{what}_count = {len(domains)};'])


def emit_places(plan):
    writer = CodeWriter()
    banner(writer, plan.source)
    writer.comment([_TITLE])
    writer.lines(['#ifndef PORTKEYADMIN_GENERATED_PLACES_H', '#define PORTKEYADMIN_GENERATED_PLACES_H'])
    _enum(writer, '', [f'DOMAIN_{domain.c_name}' for domain in plan.homes])
    _enum(writer, 'how the API key is sent; 0: it is not', [
        f'SCHEME_{name}' + ('' if index else ' = 1') for index, name in enumerate(plan.schemes)])
    for domain in plan.homes:
        _enum(writer, f'{domain.name}: operations', [f'OPERATION_{row.operation.name}' for row in domain.operations])
        _enum(writer, f'{domain.name}: tools', [f'TOOL_{row.tool.name}' for row in domain.tools])
    writer.lines(['', '#endif'])
    return writer.text()


def _enum(writer, comment, enumerators):
    if enumerators:
        writer.lines(['', *([f'/* {comment} */'] if comment else []), 'enum {'])
        writer.lines(f'    {enumerator},' for enumerator in enumerators)
        writer.line('};')
