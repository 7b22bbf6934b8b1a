/* SPDX-License-Identifier: MIT */
/**
 * @file icons.h
 * What clients show beside the server's name.
 */
#ifndef SERVER_CATALOG_ICON_ICONS_H
#define SERVER_CATALOG_ICON_ICONS_H

/** A JSON array of MCP's Icon objects: an SVG and a PNG of 48 by 48, both as data: URIs. */
extern const char catalog_icons[];

#endif
