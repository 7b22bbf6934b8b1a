/* SPDX-License-Identifier: MIT */
/**
 * @file params.h
 * Params structures as JSON text.
 */
#ifndef PORTKEYADMIN_RUNTIME_REQUEST_PARAMS_H
#define PORTKEYADMIN_RUNTIME_REQUEST_PARAMS_H

#include <portkeyadmin/portkeyadmin.h>

#include "base/text.h"
#include "tables.h"

/** The operation of a domain, by its name. Returns NULL after it noted PORTKEY_EUNKNOWN where there is none. */
const portkey_operation *pa_find_in(const struct pa_domain *domain, const char *name, portkey_error *error);

/** Params as a caller has them. */
struct pa_params {
    const struct pa_domain *domain;
    const portkey_operation *operation;
    uint32_t revision;     /* of the caller's structures */
    const void *structure; /* NULL: nothing is set */
};

/**
 * Writes what is set as a JSON object, which may hold secrets; free it with
 * pa_text_free().
 *
 * @return 0, PORTKEY_EINVAL (a field is not what it should be, or the structure
 * is newer than the library), PORTKEY_ENOMEM
 */
int pa_encode_params(pa_text *out, const struct pa_params *params, portkey_error *error);

#endif
