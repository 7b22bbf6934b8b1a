# SPDX-License-Identifier: MIT
"""Tables as C spells them, with the macros of runtime/rows.h."""

from .code import WIDTH, c_string

# ISO C promises no more than 4,095 bytes in a literal.
MAX_LITERAL = 4000
MAX_LINE = 2000


def write_list(writer, about, macro, parameters, lines):
    """A macro that says its first parameter, or another, of each line."""
    writer.line(f'/* {about} */')
    writer.line(f'#define {macro}({parameters}) \\')
    for line in lines:
        writer.line(f'    {line} \\')
    writer.line()


def write_strings(writer, strings):
    """The texts by their names, the empty one first as it is what rows have that say nothing of theirs."""
    rows = sorted((name, text) for text, name in strings.items() if text)
    lines = [f'TEXT({strings[""]}, "")']
    for name, text in rows:
        *pieces, last = _split(text.encode(), MAX_LINE)
        parts = part_names(name, len(pieces) + 1)
        lines += [f'PIECE({part}, {c_string(piece)})' for part, piece in zip(parts, pieces)]
        lines.append(f'TEXT({parts[-1]}, {c_string(last)})')
    write_list(writer, 'Texts, by the names that rows have for them.', 'STRINGS', 'TEXT, PIECE', lines)
    writer.lines(['static const struct strings {', '    STRINGS(PA_TEXT, PA_PIECE)', '} strings = {',
                  '    STRINGS(PA_CONTENT, PA_CONTENT)', '};', ''])


def part_names(name, count):
    """The names of a text's parts, as it may be longer than a literal."""
    # No name of a text has a double underscore, and no name of a tool a capital.
    return [name] + [f'{name}__PART{number}' for number in range(2, count + 1)]


def _split(data, longest):
    return [data[start:start + longest] for start in range(0, len(data), longest)] or [b'']


def literals(texts):
    """Bytes as lists of the lines of literals, none of which is longer than ISO C promises."""
    found = [[]]
    room = MAX_LITERAL
    for text in texts:
        for line in _split(text, MAX_LINE):
            if len(line) > room:
                found.append([])
                room = MAX_LITERAL
            found[-1].append(c_string(line))
            room -= len(line)
    return found


def row(**members):
    """The initialiser of a row. Members that are None are 0, and not written."""
    return '{' + ', '.join(f'.{name} = {value}' for name, value in members.items() if value is not None) + '}'


def since(revision):
    """A revision as rows have it: what the first one has was there always."""
    return revision if revision > 1 else None


def write_table(writer, about, name, kind, arrays):
    """A structure of arrays of rows: {name: list of rows}."""
    if not arrays:
        return
    writer.line(f'/* {about} */')
    writer.line(f'static const struct {name} {{')
    for array, rows in arrays.items():
        writer.line(f'    {kind} of_{array}[{len(rows)}];')
    write_arrays(writer, name, arrays)


def write_arrays(writer, name, arrays):
    """The rows of a structure of arrays, whose members stand already."""
    writer.line(f'}} {name} = {{')
    for array, rows in arrays.items():
        line = f'    .of_{array} = {{{", ".join(rows)}}},'
        if len(line) <= WIDTH and len(rows) < 5:
            writer.line(line)
        else:
            writer.line(f'    .of_{array} = {{')
            writer.lines(f'        {row_},' for row_ in rows)
            writer.line('    },')
    writer.lines(['};', ''])
