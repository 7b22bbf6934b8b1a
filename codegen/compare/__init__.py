# SPDX-License-Identifier: MIT
"""Two models, and what is different."""
