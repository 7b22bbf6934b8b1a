# SPDX-License-Identifier: MIT
"""Every operation of our own set that answers a list says what the list is shown by, or stands here with the reason."""

import os
import sys
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, ROOT)
from codegen.generate import named  # noqa: E402
from codegen.load.places import members  # noqa: E402
from codegen.name.lock import Lock  # noqa: E402

RECORD = 'one record, whose lists are parts of it'
WITHOUT = {
    'create_workspace': RECORD,
    'get_collection': RECORD,
    'get_deployment': RECORD,
    'get_api_key': RECORD,
    'get_guardrail': RECORD,
    'get_integration': RECORD,
    'get_mcp_integration': RECORD,
    'get_model_config': RECORD,
    'get_organisation_defaults': RECORD,
    'get_prompt': RECORD,
    'get_prompt_version': RECORD,
    'get_provider': RECORD,
    'get_rate_limit': RECORD,
    'get_usage_limit': RECORD,
    'get_user_invite': RECORD,
    'get_virtual_key': RECORD,
    'get_workspace': RECORD,
    'run_prompt_completion': 'the completion of a model, whose choices are texts to read in full',
    'get_analytics_group_workspaces': 'a list whose rows nobody has documented',
}


def operations():
    with open(os.path.join(ROOT, 'generated', 'names.lock'), encoding='utf-8') as stream:
        lock = Lock(stream.read(), 'names.lock')
    model, _, problems = named('openapi/portkey-admin.yaml', lock)
    assert not problems
    return model.operations


def holds_list(schema):
    """Whether it is a list of objects, or an object with one."""
    return is_list(schema) or any(is_list(inner) for inner in members(schema).values())


def is_list(schema):
    schema = schema.resolved()
    return 'array' in schema.types and schema.items is not None and 'object' in schema.items.resolved().types


class Summaries(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        before = os.getcwd()
        os.chdir(ROOT)
        try:
            cls.operations = operations()
        finally:
            os.chdir(before)

    def test_lists_have_a_summary_or_a_reason(self):
        bare = {operation.name for operation in self.operations
                if operation.response is not None and holds_list(operation.response) and not has_summary(operation)}
        self.assertEqual(bare, set(WITHOUT))

    def test_summaries_are_short(self):
        for operation in filter(has_summary, self.operations):
            self.assertLessEqual(len(operation.rows.summary), 10, operation.name)


def has_summary(operation):
    return operation.rows is not None and bool(operation.rows.summary)


if __name__ == '__main__':
    unittest.main()
