# SPDX-License-Identifier: MIT
"""tools/: the tools of each domain with their descriptors, and where each lies, by name; tools.json: all descriptors."""

from ..base.texts import escape_hidden
from .code import CodeWriter, banner
from .index import write_places
from .tables import literals, part_names, write_list, write_strings


def _symbol(domain):
    return 'pa_tools_of_' + domain.c_name


def emit(domain):
    writer = CodeWriter()
    banner(writer, domain.source)
    writer.lines(['#include "../places.h"', '', '#include "rows.h"', ''])
    if domain.tools:
        write_strings(writer, domain.tool_strings)
        ends = _write_descriptors(writer, domain)
        writer.line('static const portkey_tool tools[] = {')
        for row in domain.tools:
            _write_tool(writer, domain, row, ends[row.tool.name])
        writer.lines(['};', ''])
    writer.line(f'extern const struct pa_tool_table {_symbol(domain)};')
    writer.line(f'const struct pa_tool_table {_symbol(domain)} = {{')
    if domain.tools:
        writer.lines(['    .strings = (const char *)&strings,', '    .descriptors = (const char *)&descriptors,',
                      '    .tools = tools,', '    .tool_count = sizeof(tools) / sizeof(*tools),'])
    else:
        writer.line('    .tool_count = 0,')
    writer.line('};')
    return writer.text()


def _write_descriptors(writer, domain):
    """Writes the block of descriptors, with arguments in lines of their own. Returns the last part of each."""
    lines = []
    ends = {}
    for row in domain.tools:
        parts = literals(row.descriptor)
        names = part_names(row.tool.name, len(parts))
        ends[row.tool.name] = names[-1]
        for name, part in zip(names, parts):
            lines += [f'PIECE({name},', *(f'    {line}' for line in part), ')']
    about = 'What tools/list says of each tool, with a line for each argument.'
    write_list(writer, about, 'DESCRIPTORS', 'PIECE', lines)
    writer.lines(['static const struct descriptors {', '    DESCRIPTORS(PA_PIECE)', '} descriptors = {',
                  '    DESCRIPTORS(PA_CONTENT)', '};', ''])
    return ends


def _write_tool(writer, domain, row, end):
    tool = row.tool
    writer.line(f'    [TOOL_{tool.name}] = {{')
    writer.lines([f'        .name = STRING({domain.tool_strings[tool.name]}),',
                  f'        .title = STRING({domain.tool_strings[tool.title]}),',
                  f'        DESCRIPTOR({tool.name}, {end}),',
                  f'        .domain = DOMAIN_{domain.c_name},',
                  f'        .operation = {{DOMAIN_{row.operation_domain}, OPERATION_{tool.operation.name}}},',
                  '    },'])


def emit_index(plan):
    writer = CodeWriter()
    banner(writer, plan.source)
    writer.lines(['#include "../places.h"', '', '#include "rows.h"', ''])
    for domain in plan.homes:
        writer.line(f'extern const struct pa_tool_table {_symbol(domain)};')
    writer.lines(['', 'const struct pa_tool_table *const pa_tool_tables[] = {'])
    for domain in plan.homes:
        writer.line(f'    [DOMAIN_{domain.c_name}] = &{_symbol(domain)},')
    writer.lines(['};', ''])
    write_places(writer, 'tool', {row.tool.name: domain for domain in plan.domains for row in domain.tools})
    if plan.workflows:
        writer.lines(['', 'extern const struct pa_workflow_table pa_table_of_workflows;'])
    table = '&pa_table_of_workflows' if plan.workflows else 'NULL'
    writer.line(f'const struct pa_workflow_table *const pa_workflows = {table};')
    return writer.text()


def emit_descriptors(plan):
    """One array, with each descriptor in a line of its own: as the library has it, but with hidden characters escaped."""
    descriptors = [b''.join(row.descriptor).decode() for domain in plan.domains for row in domain.tools]
    return escape_hidden('[\n' + ',\n'.join(descriptors) + '\n]\n')
