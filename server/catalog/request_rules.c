/* SPDX-License-Identifier: MIT */
#include "catalog/request_rules.h"

#include <stdarg.h>
#include <stdio.h>

#include "catalog/reach.h"

int request_deny(portkey_error *error, const char *format, ...)
{
    va_list arguments;

    *error = (portkey_error){.code = REQUEST_DENIED};
    va_start(arguments, format);
    (void)vsnprintf(error->message, sizeof(error->message), format, arguments);
    va_end(arguments);
    return REQUEST_DENIED;
}

/* ---- the rules ---- */

static int check_offer(const tool_offer *offer, const portkey_operation *operation, portkey_error *error)
{
    if (offer_is_whole(offer) || offer_has_operation(offer, operation))
        return 0;
    return request_deny(error, "these arguments make the request one of %s, which is switched off",
                        portkey_operation_name(operation));
}

static int check_scopes(const scope_set *scopes, const portkey_operation *operation, portkey_error *error)
{
    if (scope_set_covers(scopes, operation))
        return 0;
    return request_deny(
        error, "these arguments make the request one of %s, which is beyond the scopes of your login",
        portkey_operation_name(operation));
}

static int check(const request_rules *rules, const portkey_operation *operation, const char *arguments,
                 size_t length, portkey_error *error)
{
    int result = check_offer(&rules->offer, operation, error);

    if (result == 0)
        result = check_scopes(rules->scopes, operation, error);
    if (result == 0)
        result = metadata_rule_check(&rules->metadata, operation, arguments, length, error);
    return result;
}

static int check_reach(const request_rules *rules, const portkey_request *request, const char *arguments,
                       size_t length, portkey_error *error)
{
    reach reached;
    int result = reach_of(&reached, request, error);

    for (size_t i = 0; result == 0 && i < reached.count; i++)
        result = check(rules, reached.operations[i], arguments, length, error);
    return result;
}

int request_rules_make(portkey_request **out, const request_rules *rules, const portkey_operation *operation,
                       const char *arguments, size_t length, portkey_error *error)
{
    portkey_request *request = NULL;
    portkey_error ignored;
    int result = portkey_request_new(&request, operation, arguments, length, error);

    if (result < 0)
        return result;
    result = check_reach(rules, request, arguments, length, error != NULL ? error : &ignored);
    if (result < 0)
        portkey_request_free(request);
    else
        *out = request;
    return result;
}
