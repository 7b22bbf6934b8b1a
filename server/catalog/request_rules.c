/* SPDX-License-Identifier: MIT */
#include "catalog/request_rules.h"

#include <stdarg.h>
#include <stdio.h>

int request_deny(portkey_error *error, const char *format, ...)
{
    va_list arguments;

    *error = (portkey_error){.code = REQUEST_DENIED};
    va_start(arguments, format);
    (void)vsnprintf(error->message, sizeof(error->message), format, arguments);
    va_end(arguments);
    return REQUEST_DENIED;
}
