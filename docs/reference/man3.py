# SPDX-License-Identifier: MIT
"""Writes manual pages of section 3 from public headers: one for each header, and one for each function.

Usage: man3.py FOLDER HEADER...

The page of portkeyadmin.h is libportkeyadmin(3), that of client.h portkeyadmin-client(3), that of answers/configs.h
portkeyadmin-answers-configs(3). A function whose name is that
of another one of its header and an ending, such as _request, is on the page of that one; so is the structure NAME_params.
FOLDER is written anew.
"""

import pathlib
import re
import shutil
import sys

import headers

WHOLE = 'portkeyadmin'


def page_of_header(name):
    stem = name.partition('.')[0].replace('/', '-')
    return 'lib' + stem if stem == WHOLE else f'{WHOLE}-{stem}'


# ---- text to mdoc

def escape(text):
    """A line in which roff finds no request and no escape."""
    text = text.replace('\\', '\\e')
    return '\\&' + text if text[:1] in ('.', "'") else text


def plain(text):
    """Without the marks of documentation tools, and what hides text from them."""
    return re.sub(r'`([^`]+)`', r'\1', re.sub(r'\\([\\@<>&])', r'\1', text))


def quoted(text):
    """One argument of a macro, whatever characters it has."""
    return '"' + text.replace('\\', '\\e').replace('"', '\\(dq') + '"'


def paragraphs(lines):
    """(kind, lines) for each block of a comment; the kind is text, item, heading or code."""
    blocks = []
    for line in lines:
        code = re.match(r'    +\S', line) and not (blocks and blocks[-1][0] == 'item' and blocks[-1][1])
        if not line:
            if blocks and blocks[-1][0] == 'code':
                blocks[-1][1].append('')
            else:
                blocks.append(('gap', []))
        elif line.startswith('## '):
            blocks.append(('heading', [line[3:]]))
        elif re.match(r' *- ', line):
            blocks.append(('item', [line.strip()[2:]]))
        elif code:
            if not blocks or blocks[-1][0] != 'code':
                blocks.append(('code', []))
            blocks[-1][1].append(line[4:])
        elif blocks and blocks[-1][0] in ('text', 'item'):
            blocks[-1][1].append(line.strip())
        else:
            blocks.append(('text', [line.strip()]))
    return [(kind, '\n'.join(block).rstrip('\n').split('\n')) for kind, block in blocks if kind != 'gap']


def prose(lines):
    """A comment as the body of a section, without what @param and @return say."""
    out = []
    listing = False
    for kind, block in paragraphs(lines):
        if listing and kind != 'item':
            out.append('.El')
        if kind == 'item':
            if not listing:
                out.append('.Bl -bullet')
            out += ['.It', *sentences(block)]
        elif kind == 'heading':
            out.append(f'.Ss {escape(block[0])}')
        elif kind == 'code':
            out += ['.Bd -literal -offset indent', *map(escape, block), '.Ed']
        else:
            out += ['.Pp'] * (bool(out) and not out[-1].startswith('.Ss')) + sentences(block)
        listing = kind == 'item'
    return out + ['.El'] * listing


def sentences(lines):
    """Text with each sentence in a line of its own, as roff wants it."""
    text = plain(' '.join(lines))
    return [escape(line) for line in re.sub(r'(?<![ei]\.[ge])([.?!]) +(?=[A-Z"(])', r'\1\n', text).split('\n')]


def parts(lines):
    """(the text of a comment, {parameter: lines}, the lines of @return)"""
    text, parameters, returned = [], {}, []
    current = text
    for line in lines:
        parameter = re.match(r'@param +(\w+) *(.*)', line)
        if parameter is not None:
            current = parameters.setdefault(parameter[1], [])
            line = parameter[2]
        elif line.startswith('@return'):
            current = returned
            line = line[len('@return'):]
        elif current is not text:
            line = line.strip()
        current.append(line if current is text else line.strip())
    return text, parameters, returned


def summary(lines, name):
    """The first sentence, for one line."""
    text = ' '.join(line.strip() for line in '\n'.join(lines).strip('\n').partition('\n\n')[0].split('\n'))
    text = re.split(r'(?<=[\w)"][.:]) +(?=[A-Z0-9"])|; ', plain(text))[0].rstrip('.:')
    is_title = all(word[0].isupper() for word in re.findall(r'[A-Za-z]+', text))
    return (text if is_title or text[1:2].isupper() or text.startswith('Portkey') else text[:1].lower() + text[1:]) or name


# ---- pages

def opening(names, about, section='3'):
    return ['.\\" Made from a public header; do not edit.', '.Dd $Mdocdate$', f'.Dt {names[0].upper()} {section}', '.Os',
            '.Sh NAME', *(f'.Nm {name}{" ," * (name != names[-1])}' for name in names), f'.Nd {escape(about)}']


def declaration(item):
    """A function or callback in the synopsis."""
    kind = f'typedef {item.result()}' if item.kind == 'callback' else item.result()
    return [f'.Ft {quoted(kind)}', f'.Fo {item.name}', *(f'.Fa {quoted(piece)}' for piece in item.arguments()), '.Fc']


def members(item):
    out = ['.Bl -tag -width Ds']
    for member in item.members:
        out += [f'.It Vt {quoted(member.code)}', *prose(member.comment or [])]
    return out + ['.El']


def function_page(group, structure, header):
    item = group[0]
    text, parameters, returned = parts(item.comment)
    out = opening([one.name for one in group], summary(text, item.name))
    out += ['.Sh SYNOPSIS', f'.In portkeyadmin/{header.name}', *(line for one in group for line in declaration(one))]
    out += ['.Sh DESCRIPTION', *prose(text)]
    if parameters:
        out += ['.Pp', 'The parameters are:', '.Bl -tag -width Ds']
        for name, lines in parameters.items():
            out += [f'.It Fa {name}', *prose(lines)]
        out.append('.El')
    for other in group[1:]:
        out += ['.Pp', f'.Fn {other.name} :', *prose(parts(other.comment)[0])]
    if structure is not None and structure.members:
        out += ['.Pp', f'The structure {structure.name} has these fields; those that are not set are not sent:',
                *members(structure)]
    if returned:
        out += ['.Sh RETURN VALUES', *prose(returned)]
    return out + ['.Sh SEE ALSO', f'.Xr {page_of_header(header.name)} 3']


def header_page(header, groups, others):
    out = opening([page_of_header(header.name)], summary(header.comment, header.name))
    out += ['.Sh SYNOPSIS', f'.In portkeyadmin/{header.name}', '.Sh DESCRIPTION', *prose(header.comment)]
    if groups:
        out += ['.Ss Functions', '.Bl -tag -width Ds']
        for group in groups:
            out += [f'.It Xr {group[0].name} 3', escape(summary(parts(group[0].comment)[0], group[0].name) + '.')]
        out.append('.El')
    for item in others:
        out += [f'.Ss {escape(item.code if item.kind == "macro" else item.name)}']
        text, parameters, returned = parts(item.comment or [])
        if item.kind == 'callback':
            out += declaration(item) + ['.Pp']
        elif item.kind == 'variable':
            out += [f'.Vt {quoted(item.code)}', '.Pp']
        for name, lines in parameters.items():
            text = text + ['', f'{name}:', *lines]
        out += prose(text + ([''] + ['Returns'] + returned if returned else []))
        if item.members:
            out += members(item)
    return out


def grouped(items):
    """The functions of a header, those together that share a page."""
    groups = {}
    for item in items:
        name = next((name for name in groups if item.name.startswith(name + '_') and f'{name}()' in ' '.join(item.comment)),
                    item.name)
        groups.setdefault(name, []).append(item)
    return list(groups.values())


def pages(header, all_headers):
    """{file name: its lines} of one header."""
    groups = grouped(header.of('function'))
    structures = {item.name: item for item in header.of('struct')}
    defined = {item.name for one in all_headers for item in one.of('struct')}
    found = {}
    shown = set()
    for group in groups:
        structure = structures.get(group[0].name + '_params')
        shown.add(structure.name if structure else None)
        found[group[0].name] = function_page(group, structure, header)
        for other in group[1:]:
            found[other.name] = [f'.so man3/{group[0].name}.3']
    others = [item for item in header.items if item.kind != 'function' and item.name not in shown and
              not (item.kind == 'type' and item.name in defined)]
    found[page_of_header(header.name)] = header_page(header, groups, others)
    if page_of_header(header.name) == 'lib' + WHOLE:
        out = found[page_of_header(header.name)]
        out += ['.Sh SEE ALSO', *xrefs(page_of_header(one.name) for one in all_headers if one is not header)]
        found[WHOLE] = [f'.so man3/lib{WHOLE}.3']
    else:
        found[page_of_header(header.name)] += ['.Sh SEE ALSO', f'.Xr lib{WHOLE} 3']
    return {f'{name}.3': lines for name, lines in found.items()}


def xrefs(names):
    names = sorted(names)
    return [f'.Xr {name} 3{" ," * (name != names[-1])}' for name in names]


def main(folder, *paths):
    folder = pathlib.Path(folder)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    read = [headers.read(pathlib.Path(path)) for path in paths]
    for header in read:
        for name, lines in pages(header, read).items():
            (folder / name).write_text('\n'.join(lines) + '\n', encoding='utf-8')


if __name__ == '__main__':
    main(*sys.argv[1:])
