# SPDX-License-Identifier: MIT
"""The server makes requests of the API in one place, by its rules: request_rules_make()."""

import json
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]

# Who calls the library's own functions, and why.
MAKERS = {
    'server/catalog/request_rules.c': 'the one place',
    'server/catalog/argument_forms.c': 'looks whether arguments fit, and sends nothing',
    'server/catalog/example.c': 'looks whether an example fits, and sends nothing',
    'server/catalog/from_key.c': 'looks whether arguments fit but for one, and sends nothing',
    'server/cli/http/pages/ready_check.c': 'asks whether the API answers, for no principal',
}

OPERATIONS = [operation['operationId']
              for item in json.loads((ROOT / 'generated' / 'openapi.json').read_text(encoding='utf-8'))['paths'].values()
              for operation in item.values() if 'operationId' in operation]

# With arguments as JSON, raw, by pages, and by the typed functions of the operations.
MADE = re.compile(rf'\bportkey_(?:request_new(?:_raw)?|pager_new\w*|(?:{"|".join(OPERATIONS)})(?:_request|_pages)?)\s*\(')


def makers():
    """The files that do, but for the emulation, which sends nothing."""
    for path in sorted((ROOT / 'server').rglob('*.c')):
        name = path.relative_to(ROOT).as_posix()
        if not name.startswith('server/sandbox/') and MADE.search(path.read_text(encoding='utf-8')):
            yield name


def main():
    found = set(makers())
    problems = [f'{name} makes a request that passes no rule: use request_rules_make()' for name in sorted(found - set(MAKERS))]
    problems += [f'{name} makes no request any more: take it off the list' for name in sorted(set(MAKERS) - found)]
    if problems:
        sys.exit('\n'.join(problems))


if __name__ == '__main__':
    main()
