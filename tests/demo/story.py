# SPDX-License-Identifier: MIT
"""What the demo does: a cost spike is found, the key behind it is limited and rotated, and the audit log shows it all."""

import dataclasses
from collections.abc import Callable

CLOCK = '2026-11-23T09:00:00Z'
CLOCK_SHOWN = 'Monday, 23 November 2026'
# Ids that the sandbox makes begin so.
ORGANISATION = '5a4db0c5-0000-4000-8000-000000000001'

LAST_WEEK = {'time_of_generation_min': '2026-11-16T00:00:00Z', 'time_of_generation_max': '2026-11-22T23:59:59Z'}


@dataclasses.dataclass
class Step:
    """A call of a tool; the arguments may use what earlier steps remembered."""

    title: str
    tool: str
    arguments: Callable  # memory -> arguments
    shown: Callable | None = None  # memory, answer -> lines; None: the answer as it is
    remember: Callable = lambda memory, answer: None
    refusal: str | None = None  # a pattern: the call must be refused with such a text


# ---- how answers are shown ----

def dollars(cents):
    return f'${cents / 100:,.2f}'


def table(rows):
    """Columns as wide as they must be; the first one to the left, numbers to the right."""
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    return ['  '.join(cell.ljust(width) if i == 0 else cell.rjust(width)
                      for i, (cell, width) in enumerate(zip(row, widths))).rstrip() for row in rows]


def costs_by(member):
    """Rows of an analytics group: what was spent on each, the highest first, with names where ids are known."""
    def lines(memory, answer):
        rows = sorted(answer['data'], key=lambda row: -row['cost'])
        return table([[memory.get('names', {}).get(row[member], row[member]), dollars(row['cost']),
                       f'{row["requests"]:,} requests'] for row in rows])
    return lines


def days_of(answer):
    """The cost of each day, as {date: cents}."""
    days = {}
    for point in answer['data_points']:
        day = point['timestamp'][:10]
        days[day] = days.get(day, 0) + point['total']
    return days


def bars(memory, answer):
    days = days_of(answer)
    highest = max(days.values())
    return [f'{day}  {dollars(cost):>8}  {"█" * round(40 * cost / highest)}'.rstrip() for day, cost in days.items()]


def workspaces(memory, answer):
    return table([[row['name'], row['slug'], row['status']] for row in answer['data']])


def keys(memory, answer):
    return table([[key['name'], key['key'], f'made {key["created_at"][:10]}', limit_of(key), key['status']]
                  for key in answer['data']])


def limit_of(key):
    limit = key.get('usage_limits')
    return f'{limit["type"]} up to {limit["credit_limit"]}' if limit else 'no limit'


def budgets(memory, answer):
    return table([[budget['name'], f'${budget["credit_limit"]} for each {budget["group_by"][0]["key"]}']
                  for budget in answer['data']])


def entities(memory, answer):
    def name(entity):
        kind, _, value = entity['value_key'].partition(':')
        return f'{kind} {memory["names"].get(value, value)}'

    return table([[name(entity), f'{dollars(100 * entity["current_usage"])} used', entity['status']]
                  for entity in answer['data']])


def audit(memory, answer):
    return table([[record['timestamp'][11:16], record['user_type'], record['action'], record['resource_type']]
                  for record in answer['records']])


# ---- what earlier steps leave for later ones ----

def remember_workspaces(memory, answer):
    memory['slugs'] = {workspace['id']: workspace['slug'] for workspace in answer['data']}
    remember_names(memory, answer)


def remember_names(memory, answer):
    memory.setdefault('names', {}).update({row['id']: row['name'] for row in answer['data']})


def remember_spender(memory, answer):
    spender = max(answer['data'], key=lambda row: row['cost'])
    memory['workspace_id'] = spender['group_key']
    memory['slug'] = memory['slugs'][spender['group_key']]


def remember_day(memory, answer):
    days = days_of(answer)
    memory['day'] = max(days, key=days.get)


def remember_key(memory, answer):
    memory['key'] = answer['data'][0]['group_key']


def remember_budget(memory, answer):
    memory['budget'] = answer['data'][0]['id']


def of_workspace(memory):
    return {'workspace_slug': memory['slug'], **LAST_WEEK}


def of_day(memory):
    return {'workspace_slug': memory['slug'], 'time_of_generation_min': f'{memory["day"]}T00:00:00Z',
            'time_of_generation_max': f'{memory["day"]}T23:59:59Z'}


STORY = [
    Step('Which workspaces does the company have?', 'list_workspaces', lambda memory: {},
         workspaces, remember_workspaces),
    Step('What did each of them spend last week?', 'get_analytics_group_workspaces', lambda memory: LAST_WEEK,
         costs_by('group_key'), remember_spender),
    Step('What did the highest spend, by model?', 'get_analytics_group_models', of_workspace, costs_by('ai_model')),
    Step('On which day?', 'get_cost_analytics', of_workspace, bars, remember_day),
    Step('Who was it?', 'get_analytics_group_users', of_day, costs_by('user')),
    Step('Which keys are there?', 'list_api_keys', lambda memory: {'workspace_id': memory['workspace_id']}, keys,
         remember_names),
    Step('With which of them was it spent?', 'get_analytics_group',
         lambda memory: {'group_by': 'api_key', 'columns': ['requests', 'cost'], **of_day(memory)},
         costs_by('group_key'), remember_key),
    Step('Is there a budget?', 'list_usage_limits', lambda memory: {'workspace_id': memory['workspace_id']}, budgets,
         remember_budget),
    Step('What is used of it?', 'list_usage_limit_entities',
         lambda memory: {'policy_usage_limits_id': memory['budget']}, entities),
    Step('A smaller budget for that key, new each week, with two mistakes: refused before anything is sent', 'update_api_key',
         lambda memory: {'id': memory['key'], 'usage_limits': {
             'type': 'cost', 'credit_limit': '5 USD', 'periodic_reset': 'daily'}},
         refusal=r'(?s)credit_limit: expected integer.*periodic_reset: expected one of "monthly", "weekly"'),
    Step('The same, corrected', 'update_api_key',
         lambda memory: {'id': memory['key'], 'usage_limits': {
             'type': 'cost', 'credit_limit': 5, 'periodic_reset': 'weekly'}}),
    Step('A new secret for it: shown this once, and the old one works for 30 minutes more', 'rotate_api_key',
         lambda memory: {'id': memory['key']}),
    Step('The key hides it now, and works again, as a new week began', 'get_api_key', lambda memory: {'id': memory['key']},
         lambda memory, answer: keys(memory, {'data': [answer]})),
    Step('What was done today, and by whom?', 'list_audit_logs',
         lambda memory: {'start_time': '2026-11-23T00:00:00Z', 'end_time': '2026-11-24T00:00:00Z',
                         'organisation_id': ORGANISATION}, audit),
]
