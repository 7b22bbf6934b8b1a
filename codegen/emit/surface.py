# SPDX-License-Identifier: MIT
"""surface/surface.c: the tools of the compact surfaces and what each runs, for the server alone."""

from ..base.schema import literal
from .code import CodeWriter, banner
from .tables import write_strings


def emit(plan):
    surface = plan.surface
    writer = CodeWriter()
    banner(writer, surface.source)
    writer.lines(['#include "catalog/surface/tables.h"', '', '#include "rows.h"', ''])
    if surface.rows:
        writer.lines(['#define COUNT(list) (sizeof(list) / sizeof(*(list)))', ''])
        texts = _Texts()
        rows = [_row(texts, row) for row in surface.rows]
        tools = [_tool(texts, tool) for tool in surface.tools]
        words = [f'{{STRING({texts.name(f"said_{said}", said)}), STRING({texts.name(f"word_{word}", word)})}}'
                 for said, word in surface.words]
        write_strings(writer, texts.names)
        _enum(writer, [f'TOOL_{tool.name}' for tool in surface.tools])
        _enum(writer, [f'ROW_{row.name}' for row in surface.rows])
        _write_members(writer, surface.tools)
        _write_array(writer, 'struct surface_row rows', rows)
        _write_array(writer, 'struct surface_tool tools', tools)
        if words:
            _write_array(writer, 'struct surface_word words', words)
    _write_tables(writer, surface)
    return writer.text()


class _Texts:
    """Texts by the first name that was asked for them."""

    def __init__(self):
        self.names = {'': 'no_text'}

    def name(self, wanted, text):
        return self.names.setdefault(text, wanted.replace(' ', '_').replace('-', '_'))


def _row(texts, row):
    members = {'name': texts.name(row.name, row.name),
               'signature': texts.name(f'signature_of_{row.name}', row.signature),
               'line': texts.name(f'line_of_{row.name}', row.line),
               'choice': texts.name(f'choice_{row.choice}', row.choice),
               'identifier': texts.name(row.identifier, row.identifier)}
    text = ', '.join(f'.{key} = STRING({value})' for key, value in members.items())
    hint = ', .is_experimental = true' if row.experimental else ''
    return f'[ROW_{row.name}] = {{{text}, .homes = {{TOOL_{row.home}, TOOL_{row.whole}}}{hint}}}'


def _tool(texts, tool):
    strings = {'name': tool.name, 'title': tool.title, 'about': tool.about, 'narrowed': tool.narrowed,
               'also': tool.also, 'choice': tool.choice,
               'properties': tool.properties, 'required': literal(tool.required)}
    text = ', '.join(f'.{key} = STRING({texts.name(f"{key}_of_{tool.name}", value)})' for key, value in strings.items())
    hints = [f'.is_{hint} = true' for hint, holds in (
        ('read_only', tool.risk == 'read'), ('destructive', tool.risk == 'remove'), ('idempotent', tool.idempotent),
        ('names', tool.surface == 'names'), ('listing', tool.has_lines)) if holds]
    lists = [f'.{key} = {key}_of_{tool.name}, .{key}_count = COUNT({key}_of_{tool.name})'
             for key, rows in (('members', tool.members), ('overwriting', tool.overwriting)) if rows]
    return f'[TOOL_{tool.name}] = {{{", ".join([text] + hints + lists)}}}'


def _enum(writer, enumerators):
    writer.line('enum {')
    writer.lines(f'    {enumerator},' for enumerator in enumerators)
    writer.lines(['};', ''])


def _write_members(writer, tools):
    for tool in tools:
        for key, rows in (('members', tool.members), ('overwriting', tool.overwriting)):
            if rows:
                writer.line(f'static const uint16_t {key}_of_{tool.name}[] = {{')
                writer.lines(f'    ROW_{row.name},' for row in rows)
                writer.lines(['};', ''])


def _write_array(writer, declaration, rows):
    writer.line(f'static const {declaration}[] = {{')
    writer.lines(f'    {row},' for row in rows)
    writer.lines(['};', ''])


def _write_tables(writer, surface):
    writer.line('const struct surface_tables surface_tables = {')
    if surface.rows:
        writer.line('    .strings = (const char *)&strings,')
    for name, rows in (('rows', surface.rows), ('tools', surface.tools), ('words', surface.words)):
        if rows:
            writer.lines([f'    .{name} = {name},', f'    .{name[:-1]}_count = COUNT({name}),'])
    if not surface.rows:
        writer.line('    .row_count = 0,')
    writer.line('};')
