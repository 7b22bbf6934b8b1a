/* SPDX-License-Identifier: MIT */
/**
 * @file work.h
 * What a client's call waits for.
 */
#ifndef SERVER_CATALOG_WORK_H
#define SERVER_CATALOG_WORK_H

#include <portkeyadmin/portkeyadmin.h>

/** The first member of whatever mcp_call_set_work() notes, so that one is the other. */
typedef struct catalog_work catalog_work;

struct catalog_work {
    void (*stop)(catalog_work *work); /* drops what it waits for, and frees it */
    const portkey_tool *tool;         /* could ask for less of the same; NULL: nothing could */
};

#endif
