# SPDX-License-Identifier: MIT
"""answers/: what the answers of each domain's operations look like, and where the tables lie."""

from .code import CodeWriter, banner
from .schemas import PoolsWriter


def _symbol(domain):
    return 'pa_answers_of_' + domain.c_name


def emit(answers):
    writer = CodeWriter()
    banner(writer, answers.source)
    writer.lines(['#include "../places.h"', '', '#include "rows.h"', ''])
    initialisers = []
    if answers.schemas:
        pools = PoolsWriter(writer, answers.tables)
        initialisers = ['    .pools = {', *pools.write(), '    },', '    .schemas = answers,']
        writer.line('static const uint16_t answers[] = {')
        for name, schema in answers.schemas.items():
            writer.line(f'    [OPERATION_{name}] = {pools.value(schema) or "PA_NONE"},')
        writer.lines(['};', ''])
    writer.lines([f'extern const struct pa_answer_table {_symbol(answers)};',
                  f'const struct pa_answer_table {_symbol(answers)} = {{',
                  *(initialisers or ['    .schemas = NULL,']), '};'])
    return writer.text()


def emit_index(plan):
    writer = CodeWriter()
    banner(writer, plan.source)
    writer.lines(['#include "../places.h"', '', '#include "rows.h"', ''])
    writer.lines(f'extern const struct pa_answer_table {_symbol(answers)};' for answers in plan.answers)
    writer.lines(['', 'const struct pa_answer_table *const pa_answer_tables[] = {'])
    writer.lines(f'    [DOMAIN_{answers.c_name}] = &{_symbol(answers)},' for answers in plan.answers)
    writer.line('};')
    return writer.text()
