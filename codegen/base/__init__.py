# SPDX-License-Identifier: MIT
"""The model to C, JSON and Markdown."""
