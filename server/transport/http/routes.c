/* SPDX-License-Identifier: MIT */
/* Where requests go, by their path. */
#include "transport/http/routes.h"

#include <string.h>
#include <strings.h>

#include "transport/http/endpoint.h"
#include "transport/http/inside.h"
#include "transport/http/login.h"
#include "transport/http/reply.h"

static enum MHD_Result say_nothing_here(http_request *request, const char *method)
{
    (void)method;
    return http_reply(request, MHD_HTTP_NOT_FOUND, "text/plain", "There is nothing here; MCP is at /mcp.\n");
}

/* The last one answers what no path of the others is. */
static const http_route routes[] = {
    {.path = "/mcp", .methods = "GET, POST, DELETE", .answer = http_endpoint},
    {.path = "/.well-known/oauth-protected-resource/mcp",
     .methods = "GET, HEAD",
     .is_public = true,
     .is_for_any_origin = true,
     .answer = http_reply_metadata},
    {.path = "/.well-known/oauth-protected-resource",
     .methods = "GET, HEAD",
     .is_public = true,
     .is_for_any_origin = true,
     .answer = http_reply_metadata},
    {.is_public = true, .answer = say_nothing_here},
};

enum { OTHERS = sizeof(routes) / sizeof(routes[0]) - 1 };

/* As the npm server of the same name has it: either case, and one slash at the end. */
static bool is_path(const char *target, const char *path)
{
    size_t length = strlen(path), whole = strcspn(target, "?");

    return strncasecmp(target, path, length) == 0 &&
           (whole == length || (whole == length + 1 && target[length] == '/'));
}

const http_route *http_route_of(const http_request *request)
{
    const char *path = http_path_of(request->target);

    for (size_t i = 0; i < OTHERS; i++)
        if (is_path(path, routes[i].path))
            return &routes[i];
    for (size_t i = 0; i < request->transport->options.page_count; i++)
        if (is_path(path, request->transport->pages[i].path))
            return &request->transport->pages[i];
    return &routes[OTHERS];
}

/* Whether a list with ", " between has the method. */
static bool has_method(const char *methods, const char *method)
{
    size_t length = strlen(method);

    for (const char *at = methods; (at = strstr(at, method)) != NULL; at += length)
        if ((at == methods || at[-1] == ' ') && (at[length] == ',' || at[length] == '\0'))
            return true;
    return false;
}

/* GET and DELETE of the endpoint belong to sessions. */
static const char *methods_of(const http_request *request)
{
    const http_route *route = request->route;

    return route->answer == http_endpoint && request->transport->options.is_stateless ? "POST"
                                                                                      : route->methods;
}

enum MHD_Result http_route_answer(http_request *request, const char *method)
{
    const http_route *route = request->route;
    const char *methods = methods_of(request);

    if (methods == NULL || has_method(methods, method))
        return route->answer(request, method);
    return http_refuse(request, MHD_HTTP_METHOD_NOT_ALLOWED,
                       "this path does not take that method here: see Allow", "Allow", methods);
}
