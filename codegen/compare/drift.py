# SPDX-License-Identifier: MIT
"""The command `drift`: what our document and another one of the same API do not agree on."""

import json
import os
import sys

from ..base import templates
from ..base.problems import Place, SpecError
from ..commands import command, model_of
from ..load.source import File, List, Map
from .models import compare, not_compared

ACCEPTED = 'accepted-drift.yaml'


def add_arguments(parser):
    parser.add_argument('document', help='the other document')
    parser.add_argument('--spec', default='openapi/portkey-admin.yaml', help='our document (default: %(default)s)')
    parser.add_argument('--accepted', metavar='FILE',
                        help=f'the differences that are meant (default: {ACCEPTED} beside our document)')
    parser.add_argument('--json', action='store_true', help='print JSON')
    parser.set_defaults(run=run)


@command
def run(options):
    """Exit status 0: nothing but what is accepted; 1: drift."""
    accepted = _read_accepted(options)
    ours, theirs = model_of(options.spec), model_of(options.document)
    differences = compare(ours, theirs)
    mistakes = [model.mistakes for model in (ours, theirs) if model.mistakes]
    unread = not_compared(ours, theirs)
    # A list: each entry is asked, so that none looks stale behind another.
    left = [difference for difference in differences if not any([entry.takes(difference) for entry in accepted])]
    stale = [entry for entry in accepted if not entry.used and not any(entry.concerns(*part) for part in unread)]
    for line in (line for found in mistakes for line in found.lines()):
        print(line, file=sys.stderr)
    if options.json:
        report = _report(left, stale, len(differences) - len(left), mistakes, unread)
        print(json.dumps(report, indent=2, ensure_ascii=False))
    else:
        for line in _lines(left, stale, len(differences) - len(left)):
            print(line)
    return 1 if left or stale else 0


# ---- what is accepted -------------------------------------------------------------------------


class _Entry:
    """A line of the accepted differences. `*` stands for any method, and at a path's end for any rest."""

    def __init__(self, text, place):
        self.text = text
        self.place = place
        self.used = False
        words = text.split(' ', 2)
        if len(words) < 3 or not words[1].startswith('/'):
            raise SpecError(place, f"'{text}' is not of the form 'METHOD /path WHERE WHAT'")
        self.method, path, self.detail = words
        path = templates.shape(path)
        self.is_prefix = path.endswith('*')
        self.path = path.rstrip('*')

    def takes(self, difference):
        fits = self.detail == difference.detail() and self._is_of(*difference.operation.split(' ', 1))
        self.used = self.used or fits
        return fits

    def concerns(self, method, path, part):
        """Whether it is about what was not compared, so that nothing shows whether it is still there."""
        return self.detail.startswith(part) and self._is_of(method, path)

    def _is_of(self, method, path):
        path = templates.shape(path)
        return ((self.method in ('*', method) or not method) and
                (path.startswith(self.path) if self.is_prefix else path == self.path))


def _read_accepted(options):
    path = options.accepted or os.path.join(os.path.dirname(options.spec), ACCEPTED)
    if options.accepted is None and not os.path.exists(path):
        return []
    root = File(path, path).root
    if root is None:
        return []
    if not isinstance(root, List):
        raise SpecError(Place(path, 1), 'a list of accepted differences was expected')
    entries = {}
    for index, group in enumerate(root):
        if not isinstance(group, Map) or set(group) != {'reason', 'accept'}:
            raise SpecError(root.at(index), "an entry must have 'reason' and 'accept'")
        if not isinstance(group['reason'], str) or not group['reason'].strip():
            raise SpecError(group.at('reason'), "'reason' must say why")
        if not isinstance(group['accept'], List) or not group['accept']:
            raise SpecError(group.at('accept'), "'accept' must be a list of differences")
        for number, text in enumerate(group['accept']):
            place = group['accept'].at(number)
            if not isinstance(text, str):
                raise SpecError(place, 'a difference must be text')
            if text in entries:
                raise SpecError(place, f"'{text}' stands already at {entries[text].place}")
            entries[text] = _Entry(text, place)
    return list(entries.values())


# ---- the report ----------------------------------------------------------------------------------


def _lines(left, stale, accepted):
    """For people: by domain, what breaks first."""
    for domain in dict.fromkeys(difference.domain for difference in left):
        yield domain
        there = [difference for difference in left if difference.domain == domain]
        for difference in sorted(there, key=lambda one: not one.breaking):
            yield f"  {'!' if difference.breaking else ' '} {difference.text()}"
            yield '      ' + ', '.join(str(place) for place in (difference.our_place, difference.their_place) if place)
    if stale:
        yield 'accepted, but no longer there: delete these lines'
        for entry in stale:
            yield f'    {entry.text}'
            yield f'      {entry.place}'
    if left or stale:
        breaking = sum(difference.breaking for difference in left)
        yield f'differences: {len(left)}, breaking (!): {breaking}, stale: {len(stale)}, accepted: {accepted}'


def _report(left, stale, accepted, mistakes, unread):
    return {
        'differences': [{
            'text': difference.text(),
            'domain': difference.domain,
            'operation': difference.operation,
            'where': difference.where,
            'what': difference.what,
            'ours': difference.ours,
            'theirs': difference.theirs,
            'breaking': difference.breaking,
            'our_place': _place(difference.our_place),
            'their_place': _place(difference.their_place),
        } for difference in left],
        'stale': [{'text': entry.text, 'place': _place(entry.place)} for entry in stale],
        'accepted': accepted,
        'mistakes': [{'text': error.message, 'place': _place(error.place)}
                     for found in mistakes for error in found.distinct()],
        'not_compared': [f"{method or '*'} {path} {part or 'operation'}" for method, path, part in unread],
    }


def _place(place):
    return None if place is None else {'file': place.file, 'line': place.line}
