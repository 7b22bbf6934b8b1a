# SPDX-License-Identifier: MIT
"""names.lock: the names others rely on. New ones join by themselves; to lose one takes a deliberate act."""

from .problems import Place


def current(model, structs):
    """All names, one per line."""
    lines = [f'operation {operation.name}' for operation in model.operations]
    lines += [f'tool {tool.name}' for tool in model.tools]
    lines += [f'argument {operation.name} {name}' for operation in model.operations
              for name in operation.arguments.properties]
    for header in structs.in_header.values():
        lines += [f'field {struct.c_name}.{field.c_name}' for struct in header for field in struct.fields]
    return sorted(set(lines))


def check(before, now, path, problems):
    """Reports what the lock file has and the model no longer has."""
    present = set(now)
    for number, line in enumerate((before or '').split('\n'), 1):
        if line and line not in present:
            problems.report(Place(path, number), f"'{line}' is gone, which breaks those who use it; if that "
                                                 'is meant, delete this line and run again')
