# SPDX-License-Identifier: MIT
"""Which names things get, and that they keep them."""
