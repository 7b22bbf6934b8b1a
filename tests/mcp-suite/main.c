/* SPDX-License-Identifier: MIT */
/* The fixtures on standard input and output. */
#include "fixture_catalog.h"
#include "transport/stdio.h"

int main(void)
{
    fixture_catalog catalog;

    fixture_catalog_init(&catalog);
    return stdio_serve(&catalog.catalog);
}
