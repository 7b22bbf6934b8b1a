# SPDX-License-Identifier: MIT
"""Documents to the model."""
