# SPDX-License-Identifier: MIT
"""What the documents say to the model: which names things get, and that they keep them."""
