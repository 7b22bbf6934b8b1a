# SPDX-License-Identifier: MIT
"""The plan to C, JSON and Markdown."""
