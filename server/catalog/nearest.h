/* SPDX-License-Identifier: MIT */
/**
 * @file nearest.h
 * Advice for a name that no tool or domain has. The commands in it work
 * whichever settings are wrong.
 */
#ifndef SERVER_CATALOG_NEAREST_H
#define SERVER_CATALOG_NEAREST_H

#include <stdbool.h>
#include <stddef.h>

/** Whether a text in place of the name of a tool or domain looks like an API key. Not all keys do. */
bool nearest_may_be_key(const char *name, size_t length);

/** Writes which tools may be meant, and what lists all. `experimental`: those of experimental operations, too. */
void nearest_tools(char *out, size_t size, const char *name, size_t length, bool experimental);

/** Writes which domains may be meant, and all that there are, or what lists them where they do not fit. */
void nearest_domains(char *out, size_t size, const char *name, size_t length, bool experimental);

/** Whether no tool of the domain is shown without --experimental. */
bool nearest_is_experimental(const char *domain);

#endif
