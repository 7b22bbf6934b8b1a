# SPDX-License-Identifier: MIT
"""The texts of all files of a plan."""

from . import (answer_header, answers, api, build, domain, forms, header, index, members, openapi, reference, surface,
               tools)

_EMITTERS = {
    'answer header': answer_header.emit, 'answers': answers.emit, 'answers index': answers.emit_index,
    'api': api.emit, 'build': build.emit, 'descriptors': tools.emit_descriptors, 'domain': domain.emit, 'forms': forms.emit,
    'header': header.emit, 'index': index.emit,
    'openapi': openapi.emit, 'places': index.emit_places, 'reference': reference.emit, 'tools': tools.emit,
    'members': members.emit, 'surface': surface.emit, 'tools index': tools.emit_index,
}


def emit(plan):
    """{path: text}"""
    return {path: _EMITTERS[what](plan if subject is None else subject) for path, what, subject in plan.files}
