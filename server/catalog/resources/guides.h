/* SPDX-License-Identifier: MIT */
/**
 * @file guides.h
 * What there is to read before calling tools, as Markdown.
 */
#ifndef SERVER_CATALOG_RESOURCES_GUIDES_H
#define SERVER_CATALOG_RESOURCES_GUIDES_H

#include "base/text.h"
#include "catalog/toolset.h"

/** Which tools do the usual jobs. */
extern const char guide_workflows[];

/** What failures mean. */
extern const char guide_errors[];

/** Appends the active tools, a line each. */
void guide_append_tools(pa_text *text, const toolset *tools);

/** Appends the tools of a domain in full. */
void guide_append_domain(pa_text *text, const char *domain);

#endif
