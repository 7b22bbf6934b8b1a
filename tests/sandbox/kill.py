# SPDX-License-Identifier: MIT
"""Kills the sandbox during writes, starts it again, and looks whether all it had acknowledged is there.

kill.py PROGRAM; SANDBOX_KILLS is the number of rounds, 20 by default. SANDBOX_SEED repeats a run.
"""

import http.client
import json
import os
import random
import sys
import tempfile
import threading

from played import KEY, Sandbox

ROUNDS = int(os.environ.get('SANDBOX_KILLS', '20'))
SEED = int(os.environ.get('SANDBOX_SEED', random.randrange(1 << 30)))
LONGEST = 0.25  # seconds until the sandbox is killed


def call(connection, method, path, body=None):
    connection.request(method, '/v1' + path, None if body is None else json.dumps(body), {'x-portkey-api-key': KEY})
    answer = connection.getresponse()
    text = answer.read()
    return answer.status, json.loads(text) if text else None


class Writer:
    """Creates, changes and deletes configs. What is acknowledged is in `expected`; what is under way, in `doubt`."""

    def __init__(self, chance):
        self.chance = chance
        self.expected = {}  # slug: name
        self.doubt = None   # slug of the config that is being changed or deleted
        self.count = 0

    def run(self, sandbox):
        self.doubt = None
        connection = sandbox.connect()
        try:
            while True:
                self._step(connection)
        except (OSError, http.client.HTTPException, ValueError):
            pass  # it was killed

    def _step(self, connection):
        self.count += 1
        if not self.expected or self.chance.random() < 0.5:
            status, made = call(connection, 'POST', '/configs', {'name': f'n{self.count}', 'config': {'n': self.count}})
            assert status == 200, made
            self.expected[made['slug']] = f'n{self.count}'
            return
        self.doubt = self.chance.choice(sorted(self.expected))
        if self.chance.random() < 0.7:
            status, answer = call(connection, 'PUT', f'/configs/{self.doubt}', {'name': f'n{self.count}'})
            assert status == 200, answer
            self.expected[self.doubt] = f'n{self.count}'
        else:
            status, answer = call(connection, 'DELETE', f'/configs/{self.doubt}')
            assert status == 200, answer
            del self.expected[self.doubt]
        self.doubt = None

    def check(self, sandbox):
        """The differences, but for what was under way; what is there counts from now on."""
        status, answer = call(sandbox.connect(), 'GET', '/configs')
        assert status == 200, answer
        found = {row['slug']: row['name'] for row in answer['data']}
        wrong = [f'{slug} should be {name}, is {found.get(slug)}' for slug, name in self.expected.items()
                 if found.get(slug) != name and slug != self.doubt]
        extra = set(found) - set(self.expected) - {self.doubt}
        # One that was being created is there or not; no other is new.
        if len(extra) > 1:
            wrong.append(f'{len(extra)} configs are there that were never acknowledged')
        self.expected = found
        return wrong


def run_round(sandbox, writer, chance):
    thread = threading.Thread(target=writer.run, args=(sandbox,))
    thread.start()
    thread.join(chance.uniform(0.01, LONGEST))
    sandbox.kill()
    thread.join()


def main():
    chance = random.Random(SEED)
    writer = Writer(chance)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, 'state.db')
        for number in range(1, ROUNDS + 1):
            with Sandbox('--seed', 'empty', '--db', path) as sandbox:
                wrong = writer.check(sandbox)
                if wrong:
                    print(f'seed {SEED}, after {number - 1} kills:', *wrong[:10], sep='\n  ')
                    return 1
                run_round(sandbox, writer, chance)
        with Sandbox('--seed', 'empty', '--db', path) as sandbox:
            wrong = writer.check(sandbox)
    print(*wrong[:10], sep='\n')
    print(f'sandbox: {ROUNDS} kills during {writer.count} writes, seed {SEED}: '
          f'{len(wrong)} acknowledged changes lost')
    return 1 if wrong else 0


if __name__ == '__main__':
    sys.exit(main())
