/* SPDX-License-Identifier: MIT */
/**
 * @file params.h
 * Params structures as JSON text.
 */
#ifndef PORTKEYADMIN_RUNTIME_REQUEST_PARAMS_H
#define PORTKEYADMIN_RUNTIME_REQUEST_PARAMS_H

#include <portkeyadmin/portkeyadmin.h>

#include "base/text.h"

/**
 * Writes what is set in params (NULL: nothing) as a JSON object, which may
 * hold secrets; free it with pa_text_free().
 *
 * @return 0, PORTKEY_EINVAL (a field is not what it should be), PORTKEY_ENOMEM
 */
int pa_encode_params(pa_text *out, const portkey_operation *operation, const void *params,
                     portkey_error *error);

#endif
