# SPDX-License-Identifier: MIT
"""Structures as rows: where their fields lie, and what these hold."""

from ..base.structures import is_gone
from .tables import row, since, write_arrays, write_list


def write_structures(writer, pools, structures):
    """Writes the tables of structures, each a pair with its fields as pairs of text and field. Returns initialisers."""
    write_list(writer, 'Structures with the number of their fields.', 'STRUCTURES', 'EACH, EMPTY', [
        f'{"EACH" if fields else "EMPTY"}({struct.c_name}, {len(fields)})' for struct, fields in structures])
    writer.lines(['enum {', '    STRUCTURES(PA_STRUCTURE_INDEX, PA_STRUCTURE_INDEX)', '};', ''])
    written = []
    arrays = {struct.c_name: [_field(pools, struct, text, field) for text, field in fields]
              for struct, fields in structures if fields}
    if arrays:
        writer.lines(['static const struct fields {', '    STRUCTURES(PA_FIELDS, PA_NO_FIELDS)'])
        write_arrays(writer, 'fields', arrays)
        written.append('    .fields = (const struct pa_field *)&fields,')
    writer.lines(['static const struct pa_struct structs[] = {',
                  '    STRUCTURES(PA_STRUCTURE, PA_EMPTY_STRUCTURE)', '};', ''])
    return written + ['    .structs = structs,']


def _field(pools, struct, text, field):
    inner = f'STRUCTURE_{field.structure.c_name}' if field.structure else None
    return row(name=pools.value(text), offset=f'offsetof({struct.c_name}, {field.c_name})', structure=inner,
               kind=f'PA_F_{field.kind}', since=since(field.since), is_gone=1 if is_gone(field) else None)


def write_older(writer, older):
    """Writes the sizes that structures had. Returns initialisers."""
    if not older:
        return []
    for one in older:
        writer.line(f'struct {_older(one)} {{')
        writer.lines(f'    {field.declaration()}' for field in one.fields)
        writer.lines(['};', ''])
    writer.line('static const struct pa_older older[] = {')
    writer.lines('    ' + row(structure=f'STRUCTURE_{one.structure.c_name}', revision=one.revision,
                              size=f'sizeof(struct {_older(one)})') + ',' for one in older)
    writer.lines(['};', ''])
    return ['    .older = older,', '    .older_count = sizeof(older) / sizeof(*older),']


def _older(one):
    return f'revision_{one.revision}_{one.structure.c_name}'
