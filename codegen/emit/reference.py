# SPDX-License-Identifier: MIT
"""tools.md: the tool reference for people."""

import json
import re

from ..base.texts import plain
from . import describe
from .code import shown_path


def emit(plan):
    tools = sum(len(domain.tools) for domain in plan.domains)
    lines = ['<!-- SPDX-License-Identifier: MIT -->',
             f'<!-- Generated from {shown_path(plan.source)} and the documents beside it by codegen; '
             'do not edit. -->',
             '# Tool reference', '',
             f'{tools} tools in {len(plan.domains)} domains. Each is also a C function: '
             '`portkey_` and its name.', '', '| domain | tools | about |', '| --- | --- | --- |']
    for domain in plan.domains:
        about = _cell(domain.description)
        lines.append(f'| [{domain.name}](#{domain.name}) | {len(domain.tools)} | {about} |')
    for domain in plan.domains:
        lines += ['', f'## {domain.name}', '', _paragraph(domain.description)]
        for row in domain.tools:
            lines += _tool(row.tool)
    if plan.workflows:
        lines += _workflows(plan.workflows)
    return '\n'.join(lines) + '\n'


def _workflows(domain):
    yield from ('', f'## {domain.name}', '', _paragraph(domain.description))
    for row in domain.tools:
        yield from _workflow(row.tool)


def _workflow(tool):
    operation = tool.operation
    yield from ('', f'### {tool.name}', '', _paragraph(tool.description), '')
    hints = [_text(hint) for hint in describe.hints(operation)]
    for words, calls in (('Calls', operation.calls), ('May call', operation.may_call)):
        if calls:
            hints.append(f'{words} ' + ', '.join(f'[{name}](#{name})' for name, _ in calls) + '.')
    yield ' '.join(hints)
    yield from _arguments(operation)
    if operation.answer_example is not None:
        yield from ('', 'For example, with these arguments', '', *_json(operation.example), '', 'it answers', '',
                    *_json(operation.answer_example))


def _json(value):
    yield '```json'
    yield from json.dumps(value, indent=2, ensure_ascii=False).split('\n')
    yield '```'


def _tool(tool):
    operation = tool.operation
    yield from ('', f'### {tool.name}', '', _paragraph(tool.description), '')
    hints = [_text(hint) for hint in describe.hints(operation)]
    yield ' '.join([f'`{operation.method} {operation.base}{operation.path}`.'] + hints)
    if tool.name != operation.name:
        yield f'Calls [{operation.name}](#{operation.name}).'
    yield from _arguments(operation)


def _arguments(operation):
    if operation.arguments.properties:
        yield from ('', '| argument | type | | description |', '| --- | --- | --- | --- |')
    for name, member in operation.arguments.properties.items():
        schema = member.resolved()
        words = [describe.sentence(schema.description)] if schema.description else []
        limits = '; '.join(describe.limits(schema))
        if limits:
            words.append(describe.sentence(limits[0].upper() + limits[1:]))
        required = 'required' if name in operation.arguments.required else ''
        required = 'from the API key, unless given' if name == operation.from_key else required
        yield f'| `{name}` | {_cell(describe.type_words(schema))} | {required} | {_cell(" ".join(words))} |'


def _paragraph(text):
    """A paragraph, whatever it begins with: no heading, list or code that goes on below it."""
    clean = _text(text)
    return '\\' + clean if re.match(r'[#>|~\[=_]|[-+*] |```|---|\*\*\*', clean) else clean


def _text(text):
    return plain(text).replace('<', '&lt;')


def _cell(text):
    return _text(text).replace('\\', '\\\\').replace('|', '\\|')
