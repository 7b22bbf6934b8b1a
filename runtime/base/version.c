/* SPDX-License-Identifier: MIT */
#include "base/internal.h"
#include "tables.h"

const char *portkey_version(void)
{
    return PORTKEY_VERSION;
}

const char *portkey_api_title(void)
{
    return pa_api_title;
}
