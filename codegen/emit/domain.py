# SPDX-License-Identifier: MIT
"""One C file per domain: its tables, and the function that gives them to those of its header."""

from .code import CodeWriter, banner, c_string, comment_text
from .index import symbol
from .schemas import PoolsWriter
from .structures import write_older, write_structures
from .tables import row, write_table

_STYLES = {'simple': 'PA_STYLE_SIMPLE', 'label': 'PA_STYLE_LABEL', 'matrix': 'PA_STYLE_MATRIX',
           'form': 'PA_STYLE_FORM', 'spaceDelimited': 'PA_STYLE_SPACE_DELIMITED',
           'pipeDelimited': 'PA_STYLE_PIPE_DELIMITED', 'deepObject': 'PA_STYLE_DEEP_OBJECT',
           'json': 'PA_STYLE_JSON'}
_FLAGS = (('read_only', 'PA_READ_ONLY'), ('destructive', 'PA_DESTRUCTIVE'), ('idempotent', 'PA_IDEMPOTENT'),
          ('enterprise', 'PA_ENTERPRISE'), ('key_optional', 'PA_KEY_OPTIONAL'), ('answers_json', 'PA_ANSWERS_JSON'),
          ('answers_nothing', 'PA_ANSWERS_NOTHING'), ('experimental', 'PA_EXPERIMENTAL'),
          ('outcome', 'PA_ANSWERS_OUTCOME'))
_HINTS = _FLAGS[:3]


def emit(domain):
    return _DomainSource(domain).text()


class _DomainSource:
    def __init__(self, domain):
        self.domain = domain
        self.writer = CodeWriter()
        self.pools = PoolsWriter(self.writer, domain.tables)
        self.written = []  # initialisers of the pa_domain

    def text(self):
        writer, domain = self.writer, self.domain
        banner(writer, domain.source)
        if not domain.operations:
            writer.lines(['#include "rows.h"', ''])
        elif domain.workflows:
            writer.lines(['#include "places.h"', '', '#include "rows.h"', ''])
            self.written += ['    .pools = {', *self.pools.write(), '    },']
            self._write_operations()
            self._write_calls()
        else:
            writer.lines(['#include "places.h"', '', f'#include <portkeyadmin/{domain.name}.h>', '',
                          '#include "rows.h"', ''])
            self.written += ['    .pools = {', *self.pools.write(), '    },']
            self._write_parameters()
            self._write_members()
            self._write_structures()
            self._write_operations()
        self._write_domain()
        self._write_function()
        return writer.text()

    # ---- tables ----------------------------------------------------------------------

    def _write_table(self, about, name, kind, arrays):
        write_table(self.writer, about, name, kind, arrays)
        if arrays:
            self.written.append(f'    .{name} = (const {kind} *)&{name},')

    def _write_parameters(self):
        about = 'Arguments that go into path, query, headers and cookies, by operation.'
        self._write_table(about, 'parameters', 'struct pa_parameter', {
            operation.operation.name: [
                row(argument=self.pools.value(one.argument), wire=self.pools.value(one.wire),
                    location=f'PA_IN_{one.location.upper()}', style=_STYLES[one.style.name],
                    flags=_style_flags(one.style))
                for one in operation.parameters]
            for operation in self.domain.operations if operation.parameters})

    def _write_members(self):
        about = 'Members of bodies that are written in a way of their own, by operation.'
        self._write_table(about, 'members', 'struct pa_member', {
            operation.operation.name: [
                row(argument=self.pools.value(one.argument), wire=self.pools.value(one.wire), type=self.pools.string(one.type),
                    form=f'PA_MEMBER_{one.form.upper()}', style=_STYLES[one.style.name], flags=_style_flags(one.style))
                for one in operation.media.members]
            for operation in self.domain.operations if operation.media and operation.media.members})

    def _write_structures(self):
        self.written += write_structures(self.writer, self.pools, self.domain.structures)
        self.written += write_older(self.writer, self.domain.older)

    # ---- operations ------------------------------------------------------------------

    def _write_operations(self):
        self.writer.line('static const portkey_operation operations[] = {')
        for one in self.domain.operations:
            if self.domain.workflows:
                self._write_workflow(one)
            else:
                self._write_operation(one)
        self.writer.lines(['};', ''])
        self.written.append('    .operations = operations,')

    def _write_operation(self, one):
        writer, operation = self.writer, one.operation
        writer.line(f'    /* {comment_text(f"{operation.method} {operation.base}{operation.path}")} */')
        writer.line(f'    [OPERATION_{operation.name}] = {{')
        members = [('name', self.pools.string(one.name)), ('method', self.pools.string(one.method)),
                   ('base', self.pools.string(one.base)), ('path', self.pools.string(one.path)),
                   ('scope', self.pools.string(one.scope)), ('domain', f'DOMAIN_{self.domain.c_name}'),
                   ('arguments', self.pools.value(one.arguments)), ('structure', f'STRUCTURE_{one.structure.c_name}'),
                   ('plane', f'PORTKEY_PLANE_{operation.plane.upper()}'),
                   ('scheme', f'SCHEME_{one.scheme}' if one.scheme else None), ('flags', _flags(operation, _FLAGS))]
        if one.media:
            members += [('body', f'PA_BODY_{operation.body.upper()}'), ('media', self._media(one))]
        self._write_members_of_row(members)
        if one.parameters:
            writer.line(f'        PARAMETERS({operation.name}),')
        writer.line('    },')

    def _write_members_of_row(self, members):
        self.writer.lines(f'        .{name} = {value},' for name, value in members if value is not None)

    # ---- workflows -------------------------------------------------------------------

    def _write_workflow(self, one):
        self.writer.line(f'    [OPERATION_{one.operation.name}] = {{')
        self._write_members_of_row([
            ('name', self.pools.string(one.name)), ('domain', f'DOMAIN_{self.domain.c_name}'),
            ('arguments', self.pools.value(one.arguments)), ('flags', _flags(one.operation, _HINTS))])
        self.writer.line('    },')

    def _write_calls(self):
        writer, calling = self.writer, [one for one in self.domain.workflows if one.calls]
        write_table(writer, 'What each workflow calls: what it cannot do without, then what it may do without.', 'calls',
                    'struct pa_place', {one.name: [f'{{DOMAIN_{domain}, OPERATION_{name}}}' for domain, name in one.calls]
                                        for one in calling})
        writer.line('static const struct pa_workflow workflows[] = {')
        for one in self.domain.workflows:
            calls = f'CALLS({one.name}), .needed_count = {one.needed}' if one.calls else '.call_count = 0'
            writer.line(f'    [OPERATION_{one.name}] = {{{calls}}},')
        writer.lines(['};', '', 'extern const struct pa_workflow_table pa_table_of_workflows;',
                      'const struct pa_workflow_table pa_table_of_workflows = {'])
        if calling:
            writer.line('    .calls = (const struct pa_place *)&calls,')
        writer.lines(['    .workflows = workflows,', '};', ''])

    def _media(self, one):
        media = one.media
        spelt = row(type=self.pools.string(media.type), argument=self.pools.string(media.argument),
                    format=f'PA_FORMAT_{media.format.upper()}')
        return spelt[:-1] + f', MEMBERS({one.operation.name})}}' if media.members else spelt

    def _write_domain(self):
        writer, domain = self.writer, self.domain
        writer.line(f'extern const struct pa_domain {symbol(domain)};')
        writer.line(f'const struct pa_domain {symbol(domain)} = {{')
        writer.line(f'    .name = {c_string(domain.name.encode())},')
        writer.line(f'    .description = {c_string(domain.description.encode())},')
        writer.lines(self.written)
        if domain.operations:
            writer.line('    .operation_count = sizeof(operations) / sizeof(*operations),')
        writer.line('};')

    def _write_function(self):
        if self.domain.operations and not self.domain.workflows:
            self.writer.lines(['', f'const portkeyadmin_domain *{self.domain.tables_function}(void)', '{',
                               f'    return &{symbol(self.domain)};', '}'])


def _flags(operation, flags):
    return ' | '.join(code for attribute, code in flags if getattr(operation, attribute)) or None


def _style_flags(style):
    flags = [code for is_set, code in ((style.explode, 'PA_EXPLODE'), (style.reserved, 'PA_RESERVED')) if is_set]
    return ' | '.join(flags) or None
