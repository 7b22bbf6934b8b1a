/* SPDX-License-Identifier: MIT */
#include "access/jwt/clerk.h"

#include "access/jwt/claims.h"

static portkey_value of_organisation(portkey_value claims, const char *name)
{
    return portkey_value_member(portkey_value_member(claims, "o"), name);
}

bool clerk_has_role(portkey_value claims, const char *role)
{
    static const char prefix[] = "org:";
    const size_t skipped = sizeof(prefix) - 1;
    portkey_value short_role = of_organisation(claims, "rol");

    if (portkey_value_is(portkey_value_member(claims, "org_role"), role) ||
        portkey_value_is(short_role, role))
        return true;
    if (strncmp(role, prefix, skipped) == 0 && portkey_value_is(short_role, role + skipped))
        return true;
    return portkey_value_type(portkey_value_member(claims, "roles")) == PORTKEY_JSON_ARRAY &&
           jwt_claim_has(portkey_value_member(claims, "roles"), role);
}

/* Whether one of the words between commas is this one. */
static bool lists(const char *text, const char *word)
{
    const size_t length = strlen(word);

    while (true) {
        size_t part;

        text += strspn(text, " ");
        part = strcspn(text, ",");
        if (part == length && memcmp(text, word, length) == 0)
            return true;
        if (text[part] == '\0')
            return false;
        text += part + 1;
    }
}

bool clerk_has_permission(portkey_value claims, const char *permission)
{
    portkey_value listed = of_organisation(claims, "per");
    const char *text = portkey_value_string(listed, NULL);

    if (text != NULL && lists(text, permission))
        return true;
    return jwt_claim_has(listed, permission) ||
           jwt_claim_has(portkey_value_member(claims, "org_permissions"), permission) ||
           jwt_claim_has(portkey_value_member(claims, "permissions"), permission);
}
