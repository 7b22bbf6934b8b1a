# SPDX-License-Identifier: MIT
"""What all workflows have in common: they are there, they are described, and they do no more than others may."""

import json
import os
import re
import subprocess

import yaml

from flows import CLEAN, PROGRAM, ROOT, Flow, Server, main

DOCUMENT = os.path.join(ROOT, 'openapi', 'workflows.yaml')


def described():
    with open(DOCUMENT, encoding='utf-8') as stream:
        return {item['post']['operationId']: item['post'] for item in yaml.safe_load(stream)['paths'].values()}


def body_of(workflow):
    return workflow.get('requestBody', {}).get('content', {}).get('application/json', {})


def answer_of(workflow):
    return workflow['responses']['200']['content']['application/json']


class Engine(Flow):
    def test_each_is_offered_and_runs(self):
        with self.on_sandbox() as (_, server):
            tools = server.tools()
            for name, workflow in described().items():
                self.assertIn(name, tools)
                self.assertIs(tools[name]['annotations']['readOnlyHint'], workflow.get('x-read-only', False))
                # Whatever the arguments are worth, there is code that looks at them.
                self.assertNotIn('cannot run here', str(server.call(name, {})))

    def test_a_writer_is_not_read_only(self):
        for name, workflow in described().items():
            with self.subTest(name), open(os.path.join(ROOT, 'generated', 'openapi.json'), encoding='utf-8') as stream:
                methods = {operation['operationId']: (method, operation) for item in json.load(stream)['paths'].values()
                           for method, operation in item.items() if 'operationId' in operation}
                calls = [methods[call] for call in workflow['x-calls'] + workflow.get('x-may-call', [])]
                reads = all(operation.get('x-read-only', method == 'get') for method, operation in calls)
                self.assertEqual(workflow.get('x-read-only', False), reads)

    def test_each_has_an_example(self):
        for name, workflow in described().items():
            with self.subTest(name):
                self.assertIn('example', body_of(workflow))
                self.assertIn('example', answer_of(workflow))

    def test_the_examples_are_what_the_sandbox_answers(self):
        def without_times(value):
            return re.sub(r'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z', 'TIME', json.dumps(value, indent=1))

        for name, workflow in described().items():
            # The traffic of the demo depends on the time, and the digest of a plan on the base URL.
            with self.subTest(name), Server(None, '--clock', '2026-11-27T10:00:00Z') as server:
                answer = server.call(name, body_of(workflow)['example'])
                self.assertEqual(without_times(answer), without_times(answer_of(workflow)['example']))

    def test_none_is_offered_without_what_it_calls(self):
        for name, workflow in described().items():
            for call in workflow['x-calls']:
                with self.subTest(f'{name} without {call}'), self.on_sandbox('--exclude-tools', call) as (_, server):
                    self.assertNotIn(name, server.tools())
                    self.assertFails(server.call(name, body_of(workflow)['example']),
                                     f'the tool "{name}" cannot do its work: the tool "{call}" is switched off by '
                                     '--exclude-tools')

    def test_toolsets(self):
        with self.on_sandbox('--toolsets', 'workflows') as (_, server):
            # Those whose calls are of other domains are not offered.
            alone = {name for name, workflow in described().items() if not workflow['x-calls']}
            self.assertEqual(set(server.tools()), alone)
        with self.on_sandbox('--toolsets', 'configs') as (_, server):
            self.assertFalse(set(described()) & set(server.tools()))

    def test_read_only(self):
        with self.on_sandbox('--read-only') as (_, server):
            tools = server.tools()
            for name, workflow in described().items():
                self.assertEqual(name in tools, workflow.get('x-read-only', False), name)

    def test_arguments_are_checked_first(self):
        with self.on_sandbox() as (_, server):
            for name in described():
                self.assertFails(server.call(name, {'no_such_argument': 1}), f'invalid arguments for {name}',
                                 'no_such_argument')

    def test_arguments_of_many_values(self):
        """Their number is looked at before each is checked."""
        with self.on_sandbox() as (sandbox, server):
            for name in described():
                said = server.call(name, {'no_such_argument': [0] * 20000})
                self.assertFails(said, 'the arguments have more than 20000 values; nothing was sent')
                self.assertNotIn('/no_such_argument', said)
            for name, argument, most in (('find', 'kinds', 18), ('export_workspace', 'kinds', 9), ('migrate_prompt', 'messages', 1000),
                                         ('migrate_prompt', 'tools', 500), ('migrate_prompt', 'functions', 500)):
                self.assertFails(server.call(name, {argument: [0] * (most + 1)}), f'/{argument}: expected at most {most} items')
            self.assertFails(server.call('validate_completion_metadata', {'metadata': {f'n{each}': 'x' for each in range(101)}}),
                             '/metadata: expected at most 100 properties')

    def test_from_a_shell(self):
        for arguments, status, out, err in (
                ('{"client_id": "a", "app": "b", "env": "c"}', 0, '"valid":true', ''),
                ('{"app": ""}', 2, '', 'invalid arguments for validate_completion_metadata\n- /app'),
                ('{', 2, '', 'byte 1')):
            done = subprocess.run([PROGRAM, 'call', '--sandbox', 'validate_completion_metadata', arguments],
                                  capture_output=True, text=True, env=CLEAN, check=False)
            self.assertEqual(done.returncode, status, done.stderr)
            self.assertIn(out, done.stdout)
            self.assertIn(err, done.stderr)


if __name__ == '__main__':
    main()
