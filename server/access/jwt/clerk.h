/* SPDX-License-Identifier: MIT */
/**
 * @file clerk.h
 * The claims of Clerk's session tokens, which name the same things differently
 * in their first and second version. The organisation is jwt_verdict's.
 */
#ifndef SERVER_ACCESS_JWT_CLERK_H
#define SERVER_ACCESS_JWT_CLERK_H

#include <portkeyadmin/portkeyadmin.h>

/** By which clocks may differ. */
enum { CLERK_LEEWAY_S = 5 };

/**
 * Whether the user has the role: org_role, rol in the claim o, or one of roles.
 * The second version writes "admin" for the role "org:admin".
 */
bool clerk_has_role(portkey_value claims, const char *role);

/**
 * Whether the user has the permission: one of org_permissions, of per in the claim
 * o, which may be a list or a text with commas, or of permissions.
 */
bool clerk_has_permission(portkey_value claims, const char *permission);

#endif
