# SPDX-License-Identifier: MIT
"""shown/members.c: what is said of the members of answers, for the server alone."""

from .code import CodeWriter, banner
from .tables import row, write_strings, write_table

_INSIDE = """\
#define INSIDE(list)                                                                                         \\
    .first = PA_FIRST(members, member_facts, of_##list),                                                    \\
    .count = PA_COUNT(members, member_facts, of_##list)
"""


def emit(plan):
    members = plan.members
    writer = CodeWriter()
    banner(writer, plan.source)
    writer.lines(['#include "answers/members.h"', '', '#include "rows.h"', ''])
    if members.operations:
        write_strings(writer, members.texts)
        if members.lists:
            writer.lines(_INSIDE.split('\n'))
            arrays = {name: [_row(members, one) for one in listed] for listed, name in members.lists.items()}
            write_table(writer, 'Members, by the first place that has these.', 'members', 'member_facts', arrays)
        writer.line('static const member_facts operations[] = {')
        writer.lines(f'    {_row(members, operation)},' for operation in members.operations)
        writer.lines(['};', ''])
    _write_whole(writer, members)
    return writer.text()


def _row(members, one):
    text = row(name=f'STRING({members.texts[one.name]})', limit=one.limit or None,
               merge=f'MERGE_{one.merge.upper()}' if one.merge else None,
               is_outside='true' if one.outside else None, has_wholes='true' if one.whole else None,
               is_rows='true' if one.rows else None, is_secret='true' if one.secret else None,
               is_once='true' if one.once else None)
    return text[:-1] + f', INSIDE({members.lists[one.members]})}}' if one.members else text


def _write_whole(writer, members):
    writer.line('const struct members_table members_table = {')
    if members.operations:
        writer.line('    .strings = (const char *)&strings,')
    if members.lists:
        writer.line('    .members = (const member_facts *)&members,')
    if members.operations:
        writer.line('    .operations = operations,')
    writer.lines([f'    .operation_count = {"sizeof(operations) / sizeof(*operations)" if members.operations else 0},',
                  '};'])
