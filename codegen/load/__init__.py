# SPDX-License-Identifier: MIT
"""Files to what the documents say."""
