# SPDX-License-Identifier: MIT
"""The model to all that the outputs hold."""
