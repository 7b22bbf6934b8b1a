# SPDX-License-Identifier: MIT
"""Billing metadata: validate_completion_metadata, and what run_prompt_completion is refused without."""

import subprocess

from flows import CLEAN, PROGRAM, Flow, main

RULE = 'PORTKEY_REQUIRED_METADATA'
WHOLE = {'client_id': 'acme', 'app': 'support-bot', 'env': 'prod'}
ADVICE = 'project_id is missing: costs cannot be attributed to a project'


def missing(name):
    return f'{name} is required and missing'


class Validation(Flow):
    def check(self, server, arguments, errors, warnings):
        self.assertEqual(server.call('validate_completion_metadata', arguments),
                         {'valid': not errors, 'errors': errors, 'warnings': warnings, 'metadata': arguments})

    def test_what_is_missing(self):
        with self.on_sandbox() as (_, server):
            self.check(server, {}, [missing(name) for name in WHOLE], [ADVICE])
            self.check(server, WHOLE, [], [ADVICE])
            self.check(server, {**WHOLE, 'project_id': 'p', 'feature': 'f'}, [], [])
            self.check(server, {**WHOLE, 'client_id': ''}, [missing('client_id')], [ADVICE])
            self.assertEqual(server.progress, [])

    def test_other_names(self):
        with self.on_sandbox(**{RULE: 'team, app'}) as (_, server):
            self.check(server, WHOLE, [missing('team')], [ADVICE])
            self.check(server, {'app': 'a', 'metadata': {'team': 'search'}}, [], [ADVICE])
            self.check(server, {'app': 'a', 'metadata': {'team': ''}}, [missing('team')], [ADVICE])

    def test_no_rule(self):
        with self.on_sandbox(**{RULE: 'none'}) as (_, server):
            self.check(server, {}, [], [ADVICE])

    def test_bad_rules(self):
        for rule in (',', ' ', 'a;b', 'a b"'):
            done = subprocess.run([PROGRAM, '--sandbox'], input='', capture_output=True, text=True, check=False,
                                  env={**CLEAN, RULE: rule})
            self.assertEqual((done.returncode, done.stdout), (2, ''), rule)
            self.assertIn(f'{RULE} takes comma-separated names of metadata, or none', done.stderr)


class Completions(Flow):
    def run_prompt(self, server, **arguments):
        prompts = server.call('list_prompts', {})['data']
        return server.call('run_prompt_completion', {'prompt_id': prompts[0]['slug'], 'variables': {}, **arguments})

    def test_nothing_is_sent_without_metadata(self):
        with self.on_sandbox() as (_, server):
            for arguments, names in (({}, 'client_id, app, env'), ({'metadata': {}}, 'client_id, app, env'),
                                     ({'metadata': {'app': 'a', 'client_id': 'b', 'env': ''}}, 'env')):
                self.assertFails(self.run_prompt(server, **arguments), f'nothing was sent: metadata lacks {names}, which',
                                 'PORTKEY_REQUIRED_METADATA')
            self.assertNotIn('choices', self.run_prompt(server))
            self.assertIn('choices', self.run_prompt(server, metadata=WHOLE))

    def test_other_mistakes_come_first(self):
        with self.on_sandbox() as (_, server):
            self.assertFails(server.call('run_prompt_completion', {'prompt_id': 'a'}), 'invalid arguments', 'variables')

    def test_switched_off(self):
        with self.on_sandbox(**{RULE: 'none'}) as (_, server):
            self.assertIn('choices', self.run_prompt(server))

    def test_from_a_shell(self):
        for rule, status in (('', 2), ('none', 1)):
            done = subprocess.run([PROGRAM, 'call', '--sandbox', 'run_prompt_completion', '{"prompt_id":"a","variables":{}}'],
                                  capture_output=True, text=True, check=False, env={**CLEAN, RULE: rule})
            self.assertEqual(done.returncode, status, done.stderr)
            self.assertEqual('metadata lacks' in done.stderr, status == 2)


if __name__ == '__main__':
    main()
