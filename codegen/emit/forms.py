# SPDX-License-Identifier: MIT
"""sandbox/forms.c: the form of each operation, in the order of portkey_operation_at()."""

from ..base.schema import literal
from .code import CodeWriter, banner
from .tables import write_strings


def emit(plan):
    writer = CodeWriter()
    banner(writer, plan.source)
    writer.lines(['#include "sandbox/tables.h"', '', '#include "rows.h"', ''])
    write_strings(writer, {'': 'EMPTY', **{literal(form): name for name, form in plan.forms.items()}})
    writer.line('const uint32_t sandbox_forms[] = {')
    writer.lines(f'    STRING({name}),' for name in plan.forms)
    writer.lines(['};', 'const char *const sandbox_texts = (const char *)&strings;'])
    return writer.text()
