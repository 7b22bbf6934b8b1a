/* SPDX-License-Identifier: MIT */
#include "internal.h"

const char *portkey_version(void)
{
    return PORTKEY_VERSION;
}
