# SPDX-License-Identifier: MIT
"""Prometheus' text format (version 0.0.4), read as strictly as its own reader does, and with the rules of its linter."""

import math
import re

NAME = r'[a-zA-Z_:][a-zA-Z0-9_:]*'
LABEL = r'([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\["\\n])*)"'
SAMPLE = re.compile(rf'({NAME})(?:\{{({LABEL}(?:,{LABEL})*)\}})? (\S+)')
SUFFIXES = {'histogram': ('_bucket', '_sum', '_count')}


class Family:
    def __init__(self, name, kind):
        self.name, self.kind, self.samples = name, kind, {}


def number(text):
    if not re.fullmatch(r'[+-]?Inf|NaN|-?\d+(\.\d+)?(e[+-]?\d+)?', text):
        raise ValueError(f'{text} is no number')
    return float(text)


def sample(line, family, helped):
    found = SAMPLE.fullmatch(line)
    if not found:
        raise ValueError(f'this is no sample: {line}')
    labels = dict(re.findall(LABEL, found[2] or ''))
    names = [family.name + suffix for suffix in SUFFIXES.get(family.kind, ('',))]
    if found[1] not in names or family.name not in helped:
        raise ValueError(f'{line} stands below {family.name}')
    key = (found[1], tuple(sorted(labels.items())))
    if key in family.samples:
        raise ValueError(f'{line} is there twice')
    family.samples[key] = number(found.groups()[-1])


def check_histogram(family):
    """Buckets grow up to +Inf, which is the count; each series has a sum."""
    series = {}
    for (name, labels), value in family.samples.items():
        plain = tuple(label for label in labels if label[0] != 'le')
        bucket = number(dict(labels)['le']) if name.endswith('_bucket') else name[len(family.name):]
        series.setdefault(plain, {})[bucket] = value
    for labels, values in series.items():
        bounds = sorted(bound for bound in values if isinstance(bound, float))
        counts = [values[bound] for bound in bounds]
        if counts != sorted(counts) or bounds[-1] != math.inf or values['_count'] != counts[-1] or values['_sum'] < 0:
            raise ValueError(f'{family.name}{labels} is no histogram: {values}')


def check(family):
    if family.kind == 'counter' and not family.name.endswith('_total'):
        raise ValueError(f'the counter {family.name} needs _total at its end')
    if family.kind != 'counter' and family.name.endswith('_total'):
        raise ValueError(f'{family.name} is no counter')
    if family.kind == 'histogram':
        check_histogram(family)
    if family.kind != 'gauge' and any(value < 0 for value in family.samples.values()):
        raise ValueError(f'{family.name} has a negative value')


def read(text):
    """Families by name. ValueError for what Prometheus would not take, or its linter would complain about."""
    families, helped, family = {}, set(), None
    if not text.endswith('\n'):
        raise ValueError('the last line has no end')
    for line in text.splitlines():
        if found := re.fullmatch(rf'# HELP ({NAME}) (\S.*)', line):
            if found[1] in helped:
                raise ValueError(f'{line}: there is a help already')
            helped.add(found[1])
        elif found := re.fullmatch(rf'# TYPE ({NAME}) (counter|gauge|histogram)', line):
            if found[1] in families:
                raise ValueError(f'{line}: the family was there already')
            family = families[found[1]] = Family(*found.groups())
        elif family is None:
            raise ValueError(f'{line} stands below no type')
        else:
            sample(line, family, helped)
    for family in families.values():
        check(family)
    return families


def value(families, name, family=None, **labels):
    """One sample, 0 where it is not there."""
    return families[family or name].samples.get((name, tuple(sorted(labels.items()))), 0)
