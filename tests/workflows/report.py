# SPDX-License-Identifier: MIT
"""The command report: usage_report for people at a terminal, and for scripts."""

import fcntl
import json
import os
import pty
import re
import struct
import subprocess
import termios
import unicodedata
import unittest

from flows import CLEAN, KEY, PROGRAM, main
from scripted import Scripted, refused

CLOCK = ['--sandbox', '--clock', '2026-11-27T10:00:00Z']
WEEK = ['--from', '2026-11-19', '--to', '2026-11-27T00:00:00Z']
UTF8 = {'LC_ALL': 'C.UTF-8'}
ASCII = {'LC_ALL': 'C'}
HOSTILE = ['', 'a\x1b[31mred', '\u202eevil', 'line\nbreak\r', 'b\u009b1m', 'c\u2028d', 'wide 模型名称' * 8, 'é' * 90, 'plain', 'x' * 300]


def run(*arguments, **environment):
    return subprocess.run([PROGRAM, 'report', *arguments], capture_output=True, text=True, timeout=60, check=False,
                          encoding='utf-8', env={**CLEAN, **environment})


def on_terminal(columns, *arguments, **environment):
    """What it prints on a terminal so wide, standard error included."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack('HHHH', 24, columns, 0, 0))
    with subprocess.Popen([PROGRAM, 'report', *arguments], stdin=theirs, stdout=theirs, stderr=theirs,
                          env={**CLEAN, **environment}) as process:
        os.close(theirs)
        found = b''
        try:
            while piece := os.read(ours, 65536):
                found += piece
        except OSError:  # Linux ends it so
            pass
        os.close(ours)
    return process.returncode, found.decode()


def width(text):
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in 'WF' else 1 for c in text)


def at(upstream):
    return {'PORTKEY_API_KEY': KEY, 'PORTKEY_BASE_URL': f'http://127.0.0.1:{upstream.port}/v1', 'PORTKEY_ALLOW_INSECURE_HTTP': 'true',
            'PORTKEY_ALLOW_PRIVATE_BASE_URL': 'true'}


def plain_api(**more):
    def users(_):
        return {'object': 'list', 'total': len(HOSTILE),
                'data': [{'user': name, 'requests': 3, 'cost': 1000 / (place + 1)} for place, name in enumerate(HOSTILE)]}

    graphs = ('cost', 'requests', 'tokens', 'errors', 'latency', 'cache/hit-rate', 'users')
    return {'/admin/workspaces/w': lambda _: {'slug': 'w'},
            **{f'/analytics/graphs/{name}': lambda _: {'summary': {'total': 1234567, 'avg': 8.25}, 'data_points': [], 'object': 'o'}
               for name in graphs}, '/analytics/groups/users': users, **more}


class Report(unittest.TestCase):
    def test_it_speaks_of_its_own_arguments(self):
        """Not of those of the tool."""
        for arguments, said in ((['support'], 'this key sees no workspace of the id or slug support. Like it: '),
                                (['nosuch'], 'this key sees no workspace of the id or slug nosuch. It sees: '),
                                (['w' * 200], 'the name of the workspace is longer than a slug')):
            done = run(*CLOCK, *arguments)
            self.assertIn(said, done.stderr)
            self.assertNotIn('workspace_slug', done.stderr)
        with Scripted({'/admin/workspaces': refused}) as api:
            done = run(**at(api))
            self.assertIn('; name one, as in report WORKSPACE', done.stderr)

    def test_it_shows_what_the_workflow_answers(self):
        shown, answer = run(*CLOCK, *WEEK, **UTF8), run(*CLOCK, *WEEK, '--json')
        self.assertEqual((shown.returncode, answer.returncode), (0, 0), shown.stderr)
        report = json.loads(answer.stdout)
        lines = shown.stdout.splitlines()
        self.assertEqual(lines[:2], ['Usage of 3 workspaces', '2026-11-19 00:00 to 2026-11-27 00:00 UTC'])
        totals, before, change = report['totals'], report['before'], report['change_percent']
        for label, name, digits in (('Cost, US cents', 'cost_us_cents', 2), ('Requests', 'requests', 0), ('Tokens', 'tokens', 0)):
            line = re.compile(rf'{label} +{totals[name]:,.{digits}f} +{before[name]:,.{digits}f} +{re.escape(format(change[name], "+,.1f"))} %')
            self.assertTrue([one for one in lines if line.fullmatch(one)], line.pattern)
        for row in report['groups']:
            line = re.compile(rf'{row["name"]} +[█▏▎▍▌▋▊▉]+ +{row["cost_us_cents"]:,.2f} +{row["cost_us_cents_before"]:,.2f}')
            self.assertTrue([one for one in lines if line.fullmatch(one)], line.pattern)
        for piece in report['over_time']:
            start = piece['start'][:16].replace('T', ' ')
            self.assertTrue([one for one in lines if one.startswith(start) and one.endswith(f' {piece["cost_us_cents"]:,.2f}')], start)
        for text in report['not_added_up']:
            self.assertIn(f'  {text}', lines)

    def test_columns_are_apart(self):
        def graph(query):
            total = 1e11 if query['time_of_generation_min'] == '2026-11-20T00:00:00.000Z' else 99e6
            return {'summary': {'total': total}, 'data_points': [], 'object': 'o'}

        with Scripted(plain_api(**{'/analytics/graphs/tokens': graph})) as upstream:
            shown = run('w', '--by', 'user', '--from', '2026-11-20', '--to', '2026-11-27', **at(upstream), **UTF8).stdout
            self.assertIn('100,000,000,000    99,000,000 +100,910.1 %', shown)

    def test_the_period_ends_with_the_clock(self):
        shown = run('--sandbox', '--clock', '2026-01-31T10:00:00Z', '--json').stdout
        self.assertEqual((json.loads(shown)['from'], json.loads(shown)['to']), ('2026-01-24T10:00:00.000Z', '2026-01-31T10:00:00.000Z'))

    def test_bars_are_as_long_as_what_they_show(self):
        for locale, block in ((UTF8, '█'), (ASCII, '#')):
            shown = run(*CLOCK, *WEEK, **locale).stdout
            bars = {line[:10]: line[17:].count(block) for line in shown.splitlines() if line.startswith('2026-11-2') and ' to ' not in line}
            # The day of the spike cost 1,397 cents, the day after 18; the end of the period, at midnight, begins no day of it.
            self.assertEqual((sorted(bars)[-1], max(bars, key=bars.get)), ('2026-11-26', '2026-11-24'))
            self.assertGreater(bars['2026-11-24'], 40)
            self.assertLessEqual(bars['2026-11-25'], 1)

    def test_ascii_where_the_locale_is_not_utf_8(self):
        self.assertTrue(run(*CLOCK, **ASCII).stdout.isascii())
        self.assertFalse(run(*CLOCK, **UTF8).stdout.isascii())
        with Scripted(plain_api()) as upstream:
            shown = run('w', '--by', 'user', **at(upstream), **ASCII).stdout
            self.assertTrue(shown.isascii())
            self.assertIn('wide \\u6a21', shown)

    def test_names_of_all_kinds_in_any_width(self):
        with Scripted(plain_api()) as upstream:
            for columns in (40, 61, 80, 120):
                status, shown = on_terminal(columns, 'w', '--by', 'user', **at(upstream), **UTF8)
                self.assertEqual(status, 0)
                # The line about what is being done was cleared.
                shown = shown.rpartition('\x1b[K')[2].replace('\r\n', '\n')
                self.assertEqual([c for c in shown if c != '\n' and unicodedata.category(c) in ('Cc', 'Cf', 'Zl', 'Zp', 'Cs')], [])
                for line in shown.splitlines():
                    self.assertLessEqual(width(line), columns, line)
                self.assertIn('(none)', shown)
            self.assertIn('a\\u001b[31mred', shown)
            self.assertIn('\\u202eevil', shown)
            self.assertIn('line\\u000abreak\\u000d', shown)

    def test_a_line_about_what_is_being_done(self):
        _, shown = on_terminal(80, *CLOCK, **UTF8)
        self.assertIn('\r\x1b[K2. read the cost ...', shown)
        self.assertNotIn('read the cost', run(*CLOCK).stderr)

    def test_what_is_missing_is_shown(self):
        with Scripted(plain_api(**{'/analytics/graphs/tokens': refused})) as upstream:
            shown = run('w', '--by', 'user', **at(upstream), **UTF8)
            self.assertEqual(shown.returncode, 0)
            self.assertRegex(shown.stdout, r'\nNot read:\n  tokens of w: .*HTTP 403')
            self.assertNotIn('Tokens', shown.stdout)

    def test_a_workspace_that_does_not_exist(self):
        for name, part in (('nope', 'It sees: '), ('Support Bot', 'Like it: ws-support-bot-c98ac3')):
            found = run(*CLOCK, name)
            self.assertEqual((found.returncode, found.stdout), (1, ''))
            self.assertIn(f'no workspace of the id or slug {name}. {part}', found.stderr)

    def test_one_workspace_and_metadata(self):
        shown = run('ws-shared-5a4db0', '--by', 'metadata:feature', *CLOCK, **UTF8).stdout
        self.assertTrue(shown.startswith('Usage of ws-shared-5a4db0\n'))
        self.assertIn('\nBy metadata feature ', shown)
        self.assertNotIn('Not added up', shown)

    def test_wrong_options_are_refused_in_their_words(self):
        for arguments, said in ((('--by', 'team'), '--by takes model, user, workspace or metadata:KEY, such as metadata:team'),
                                (('--by', 'metadata'), '--by takes '), (('--by', 'metadata:'), '--by takes '),
                                (('--from', 'yesterday'), '--from takes a date, such as 2026-01-31, or a time, '),
                                (('--to', '1969-12-31'), '--to must be after 1969'), (('--from', '2026-01-31T25:00'), '--from takes times such as '),
                                (('--to', '2026-11-20T10:00:00Zulu'), '--to takes times such as '), (('--from', '2026-11-20week'), '--from takes times such as '),
                                (('--clock', '2026-01-31garbage'), '--clock takes times such as '), (('--clock', '1969-12-31'), '--clock must be after 1969'),
                                (('--from', '2026-11-31'), '--from: there is no 2026-11-31 in the calendar'),
                                (('--from', '9000-01-01'), '--from must be before now, the end of the period without --to'),
                                (('--from', '2026-01-02', '--to', '2026-01-01'), '--from must be before --to'),
                                (('--workspace', 'x'), 'report takes the workspace as its argument: report WORKSPACE')):
            with self.subTest(arguments=arguments):
                done = run('--sandbox', *arguments)
                self.assertEqual((done.returncode, done.stdout), (2, ''))
                self.assertTrue(done.stderr.startswith('portkey-admin-mcp: ' + said), done.stderr)
                self.assertNotIn('usage_report', done.stderr)

    def test_distances_from_utc(self):
        """A time that is read in part would be wrong by hours, without a word."""
        for zone, hour in (('+0200', 10), ('+02', 10), (',5+02:00', 10), ('-0330', 15), ('-03:30', 15), ('', 12)):
            with self.subTest(zone=zone):
                report = json.loads(run('--json', '--from', f'2026-11-20T12:00:00{zone}', '--to', f'2026-11-26T12:00:00{zone}', *CLOCK).stdout)
                for name, day in (('from', 20), ('to', 26)):
                    self.assertRegex(report[name], f'2026-11-{day}T{hour}:')

    def test_statuses(self):
        for arguments, status, part in (
                ([*CLOCK, '--plan', 'pro'], 1, 'Enterprise plan'),
                ([*CLOCK, '--from', 'yesterday'], 2, '--from takes '),
                ([*CLOCK, '--by', 'planet'], 2, '--by takes '),
                ([*CLOCK, '--by', 'metadata:'], 2, '--by takes '),
                (['a', 'b'], 2, 'too many arguments after report'),
                (['--names'], 2, 'goes with the command tools only'),
                ([*CLOCK, '--exclude-tools', 'usage_report'], 2, 'switched off by --exclude-tools')):
            done = run(*arguments)
            self.assertEqual((done.returncode, done.stdout), (status, ''), arguments)
            self.assertIn(part, done.stderr)
        for option in ('--from', '--to', '--by'):
            done = subprocess.run([PROGRAM, 'tools', option, 'x'], capture_output=True, text=True, env=CLEAN, check=False)
            self.assertEqual(done.returncode, 2)
            self.assertIn('goes with the command report only', done.stderr)


if __name__ == '__main__':
    main()
