# SPDX-License-Identifier: MIT
"""answers/: what the answers of each domain's operations look like, for the functions of its header; the tables' list."""

from .code import CodeWriter, banner
from .index import symbol as domain_symbol
from .schemas import PoolsWriter
from .structures import write_structures
from .tables import row, write_table


def _symbol(domain):
    return 'pa_answers_of_' + domain.c_name


def emit(answers):
    writer = CodeWriter()
    banner(writer, answers.source)
    has_functions = any(one.structure or one.item for one in answers.operations)
    writer.lines(['#include "../places.h"', ''])
    if has_functions:
        writer.lines([f'#include <portkeyadmin/answers/{answers.name}.h>', ''])
    writer.lines(['#include "rows.h"', ''])
    initialisers = _write_tables(writer, answers) if answers.operations else ['    .schemas = NULL,']
    if answers.operations:
        writer.line(f'extern const struct pa_domain {domain_symbol(answers)};')
    writer.lines([f'extern const struct pa_answer_table {_symbol(answers)};',
                  f'const struct pa_answer_table {_symbol(answers)} = {{', *initialisers, '};'])
    if has_functions:
        writer.lines(['', f'const portkeyadmin_answers *{answers.tables_function}(void)', '{',
                      f'    return &{_symbol(answers)};', '}'])
    return writer.text()


def _write_tables(writer, answers):
    """Writes the tables of a domain with operations. Returns the initialisers."""
    pools = PoolsWriter(writer, answers.tables)
    written = [f'    .domain = &{domain_symbol(answers)},', '    .pools = {', *pools.write(), '    },',
               '    .schemas = answers,', '    .shapes = shapes,', '    .paginations = paginations,',
               '    .rows = rows,']
    writer.line('static const uint16_t answers[] = {')
    for one in answers.operations:
        writer.line(f'    [OPERATION_{one.operation.name}] = {pools.value(one.schema) or "PA_NONE"},')
    writer.lines(['};', '', 'static const struct pa_pagination paginations[] = {'])
    for one in answers.operations:
        writer.line(f'    [OPERATION_{one.operation.name}] = {_pagination(pools, one.pagination)},')
    writer.lines(['};', ''])
    return written + _write_rows(writer, pools, answers) + _write_structures(writer, pools, answers)


def _write_rows(writer, pools, answers):
    summaries = {one.operation.name: [pools.value(field) for field in one.rows.summary]
                 for one in answers.operations if one.rows and one.rows.summary}
    write_table(writer, 'What people ask for of a row, by operation.', 'summary_fields', 'uint32_t', summaries)
    writer.line('static const struct pa_rows rows[] = {')
    for one in answers.operations:
        writer.line(f'    [OPERATION_{one.operation.name}] = {_rows(pools, one)},')
    writer.lines(['};', ''])
    return ['    .summary_fields = (const uint32_t *)&summary_fields,'] if summaries else []


def _write_structures(writer, pools, answers):
    written = (write_structures(writer, pools, [
        (struct, sorted(fields, key=lambda pair: pair[1].name.encode())) for struct, fields in answers.structures])
        if answers.structures else [])
    writer.line('static const struct pa_shape shapes[] = {')
    for one in answers.operations:
        writer.line(f'    [OPERATION_{one.operation.name}] = {row(answer=_shape(one.structure), item=_shape(one.item))},')
    writer.lines(['};', ''])
    return written


def _shape(struct):
    return f'STRUCTURE_{struct.c_name}' if struct else 'PA_NONE'


def _pagination(pools, pagination):
    if pagination is None:
        return '{.first = 0}'
    return row(**{name: pools.value(text) for name, text in pagination.texts.items()},
               first=pagination.first or None)


def _rows(pools, one):
    if one.rows is None:
        return '{.is_list = 0}'
    row_ = row(is_list=1, path=pools.string(one.rows.path))
    return f'{row_[:-1]}, SUMMARY({one.operation.name})}}' if one.rows.summary else row_


def emit_index(plan):
    writer = CodeWriter()
    banner(writer, plan.source)
    writer.lines(['#include "../places.h"', '', '#include "rows.h"', ''])
    writer.lines(f'extern const struct pa_answer_table {_symbol(answers)};' for answers in plan.answers)
    writer.lines(['', 'const struct pa_answer_table *const pa_answer_tables[] = {'])
    writer.lines(f'    [DOMAIN_{answers.c_name}] = &{_symbol(answers)},' for answers in plan.answers)
    writer.line('};')
    return writer.text()
