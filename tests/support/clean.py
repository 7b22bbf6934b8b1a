# SPDX-License-Identifier: MIT
"""The environment of the programs that tests start."""

import os
import re

# What a developer has set must not choose how a test runs.
CLEAN = {name: value for name, value in os.environ.items() if not re.match('MCP_|PORTKEY_|PORT$|ALLOWED_|CORS_|RATE_LIMIT_|LISTEN_|NOTIFY_', name)}
