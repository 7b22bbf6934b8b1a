# SPDX-License-Identifier: MIT
"""Another document's operation into ours."""
