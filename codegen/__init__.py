# SPDX-License-Identifier: MIT
"""Turns an OpenAPI document into libportkeyadmin's generated sources. See README.md beside this file."""
