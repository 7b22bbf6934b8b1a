/* SPDX-License-Identifier: MIT */
/* The fixtures on standard input and output. With --stateless, for requests of modern clients alone. */
#include <string.h>

#include "fixture_catalog.h"
#include "transport/stdio.h"

int main(int argc, char **argv)
{
    enum stdio_client client = argc > 1 && strcmp(argv[1], "--stateless") == 0 ? STDIO_STATELESS : STDIO_ANY;
    fixture_catalog catalog;

    fixture_catalog_init(&catalog);
    return stdio_serve(&catalog.catalog, client);
}
