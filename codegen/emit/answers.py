# SPDX-License-Identifier: MIT
"""answers/: what the answers of each domain's operations look like, the functions that read them, and the tables' list."""

from .code import CodeWriter, banner
from .index import symbol as domain_symbol
from .schemas import PoolsWriter
from .structures import write_structures
from .tables import row


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
    writer.lines([f'extern const struct pa_answer_table {_symbol(answers)};',
                  f'const struct pa_answer_table {_symbol(answers)} = {{', *initialisers, '};'])
    if any(one.item for one in answers.operations):
        writer.lines(['', f'extern const struct pa_domain {domain_symbol(answers)};'])
    for one in answers.operations:
        _write_functions(writer, answers, one)
    return writer.text()


def _write_tables(writer, answers):
    """Writes the tables of a domain with operations. Returns the initialisers."""
    pools = PoolsWriter(writer, answers.tables)
    written = ['    .pools = {', *pools.write(), '    },', '    .schemas = answers,', '    .paginations = paginations,']
    writer.line('static const uint16_t answers[] = {')
    for one in answers.operations:
        writer.line(f'    [OPERATION_{one.operation.name}] = {pools.value(one.schema) or "PA_NONE"},')
    writer.lines(['};', '', 'static const struct pa_pagination paginations[] = {'])
    for one in answers.operations:
        writer.line(f'    [OPERATION_{one.operation.name}] = {_pagination(pools, one.pagination)},')
    writer.lines(['};', ''])
    return written + (write_structures(writer, pools, [
        (struct, sorted(fields, key=lambda pair: pair[1].name.encode())) for struct, fields in answers.structures])
        if answers.structures else [])


def _pagination(pools, pagination):
    if pagination is None:
        return '{.first = 0}'
    return row(**{name: pools.value(text) for name, text in pagination.texts.items()},
               first=pagination.first or None)


def _write_functions(writer, answers, one):
    function = one.function
    if one.structure:
        _write_function(writer, f'{function}_read(const {one.structure.c_name} **out, portkey_response *response,',
                        'portkey_error *error)', 'answer', 'out', 0,
                        f'pa_read_answer(&answer, response, &{_symbol(answers)}, '
                        f'STRUCTURE_{one.structure.c_name}, error)')
    if one.item:
        writer.lines(['', f'int {function}_pages(portkey_pager **out, portkey_client *client,',
                      f'    const {function}_params *params, const portkey_call_options *options, '
                      'portkey_error *error)', '{',
                      f'    return pa_pages_from_params(out, client, &{domain_symbol(answers)}.operations['
                      f'OPERATION_{one.operation.name}],',
                      f'        &{_symbol(answers)}, params, options, error);', '}'])
        _write_function(writer, f'{function}_next(portkey_pager *pager, const {one.item.c_name} **item,',
                        'portkey_error *error)', 'next', 'item', 1,
                        f'pa_next_item(&next, pager, &{_symbol(answers)}, STRUCTURE_{one.item.c_name}, error)')


def _write_function(writer, head, rest, variable, out, success, call):
    """A function that gives a structure under its own type."""
    writer.lines(['', f'int {head}', f'    {rest}', '{', f'    const void *{variable};', f'    int result = {call};', '',
                  f'    if (result == {success})', f'        *{out} = {variable};', '    return result;', '}'])


def emit_index(plan):
    writer = CodeWriter()
    banner(writer, plan.source)
    writer.lines(['#include "../places.h"', '', '#include "rows.h"', ''])
    writer.lines(f'extern const struct pa_answer_table {_symbol(answers)};' for answers in plan.answers)
    writer.lines(['', 'const struct pa_answer_table *const pa_answer_tables[] = {'])
    writer.lines(f'    [DOMAIN_{answers.c_name}] = &{_symbol(answers)},' for answers in plan.answers)
    writer.line('};')
    return writer.text()
