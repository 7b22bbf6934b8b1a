# SPDX-License-Identifier: MIT
"""openapi.json: the set of documents as one."""

import json

from ..base.texts import escape_hidden


def emit(plan):
    return escape_hidden(json.dumps(plan.bundle, ensure_ascii=False, indent=1)) + '\n'
