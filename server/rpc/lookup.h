/* SPDX-License-Identifier: MIT */
/**
 * @file lookup.h
 * Looking into a message.
 */
#ifndef SERVER_RPC_LOOKUP_H
#define SERVER_RPC_LOOKUP_H

#include <string.h>

#include <portkeyadmin/portkeyadmin.h>

/** The member of that name, or none. */
static inline portkey_value rpc_member(portkey_value object, const char *name)
{
    return portkey_value_get(object, name, strlen(name));
}

/** Whether there is a value, null included. */
static inline bool rpc_is_present(portkey_value value)
{
    return portkey_value_type(value) != PORTKEY_JSON_NONE;
}

#endif
