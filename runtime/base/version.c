/* SPDX-License-Identifier: MIT */
#include "base/internal.h"

const char *portkey_version(void)
{
    return PORTKEY_VERSION;
}
