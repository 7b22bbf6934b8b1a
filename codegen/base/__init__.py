# SPDX-License-Identifier: MIT
"""What all stages speak of."""
