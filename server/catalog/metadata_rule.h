/* SPDX-License-Identifier: MIT */
/**
 * @file metadata_rule.h
 * Which metadata a completion must have, so that its costs can be attributed.
 */
#ifndef SERVER_CATALOG_METADATA_RULE_H
#define SERVER_CATALOG_METADATA_RULE_H

#include <portkeyadmin/portkeyadmin.h>

/** Names with commas between them; "": none is required. */
typedef struct metadata_rule {
    const char *required;
} metadata_rule;

/** As the npm server has it. */
#define METADATA_RULE_INIT                                                                                   \
    {                                                                                                        \
        "client_id,app,env"                                                                                  \
    }

/**
 * Reads a setting: names, or "none". The text is kept.
 *
 * @return false for a list that names nothing, or has what cannot be a name
 */
PORTKEY_CHECK_RESULT bool metadata_rule_read(metadata_rule *out, const char *setting);

/** The next required name, which moves `at` past it; NULL at the end. Start with *at NULL. */
const char *metadata_rule_next(const metadata_rule *rule, const char **at, size_t *length);

/**
 * Checks that arguments of a completion have the metadata; those of all else need none.
 *
 * @return 0, or PORTKEY_EARGUMENTS with *error filled
 */
PORTKEY_CHECK_RESULT int metadata_rule_check(const metadata_rule *rule, const portkey_operation *operation,
                                             const char *arguments, size_t length, portkey_error *error);

#endif
