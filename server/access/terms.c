/* SPDX-License-Identifier: MIT */
#include "access/terms.h"

#include <string.h>

#include "base/names.h"
#include "access/jwt/clerk.h"

enum { MAX_ITEM = 256 };

typedef bool test(const jwt_verdict *verdict, const char *item);

static bool is_subject(const jwt_verdict *verdict, const char *item)
{
    return strcmp(verdict->subject, item) == 0;
}

static bool is_organization(const jwt_verdict *verdict, const char *item)
{
    return verdict->organisation != NULL && strcmp(verdict->organisation, item) == 0;
}

static bool has_role(const jwt_verdict *verdict, const char *item)
{
    return clerk_has_role(verdict->claims, item);
}

static bool has_permission(const jwt_verdict *verdict, const char *item)
{
    return clerk_has_permission(verdict->claims, item);
}

/* Whether the test holds for one of a comma-separated list, or for all of it. A list without items holds for none. */
static bool holds(const char *list, test *is_met, const jwt_verdict *verdict, bool is_for_all)
{
    size_t count = 0, held = 0;
    char copy[MAX_ITEM];
    const char *item;
    size_t length;

    while ((item = pa_next_item(&list, &length)) != NULL) {
        count++;
        if (length < sizeof(copy)) {
            memcpy(copy, item, length);
            copy[length] = '\0';
            held += is_met(verdict, copy);
        }
    }
    return is_for_all ? count > 0 && held == count : held > 0;
}

bool access_terms_hold(const access_terms *terms, const jwt_verdict *verdict)
{
    return (terms->subjects == NULL || holds(terms->subjects, is_subject, verdict, false)) &&
           (terms->organizations == NULL || holds(terms->organizations, is_organization, verdict, false)) &&
           (terms->roles == NULL || holds(terms->roles, has_role, verdict, false)) &&
           (terms->permissions == NULL || holds(terms->permissions, has_permission, verdict, true));
}
