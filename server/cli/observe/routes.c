/* SPDX-License-Identifier: MIT */
#include "cli/observe/routes.h"

#include <limits.h>
#include <string.h>

#include "base/path.h"

/* What ends a path. */
static const char ends[] = "?#";

const char *route_path(const char *url)
{
    const char *host = strstr(url, "://");
    const char *path = host != NULL ? host + 3 + strcspn(host + 3, "/?#") : NULL;

    return path != NULL && *path == '/' ? path : NULL;
}

/* The operation whose path has the fewest arguments: /prompts/partials is no prompt. */
static const portkey_operation *find(const char *method, const char *path)
{
    const portkey_operation *best = NULL;
    int fewest = INT_MAX;

    for (size_t i = 0; path != NULL && i < portkey_operation_count(); i++) {
        const portkey_operation *operation = portkey_operation_at(i);
        int arguments =
            pa_path_fit(portkey_operation_path(operation), path, path + strcspn(path, ends), NULL, 0);

        if (arguments < 0 || arguments >= fewest || strcmp(portkey_operation_method(operation), method) != 0)
            continue;
        fewest = arguments;
        best = operation;
    }
    return best;
}

static bool is_version(const char *segment, size_t length)
{
    return length > 1 && segment[0] == 'v' && strspn(segment + 1, "0123456789") == length - 1;
}

/* What follows the first version in the path, or NULL. */
static const char *behind_version(const char *path)
{
    while (*path == '/') {
        size_t length = strcspn(path + 1, "/?#");

        if (is_version(path + 1, length))
            return path + 1 + length;
        path += 1 + length;
    }
    return NULL;
}

/* What follows the path of the base address, or NULL. */
static const char *behind_base(const char *path, const char *base)
{
    const char *prefix = base != NULL ? route_path(base) : NULL;
    size_t length = prefix != NULL ? strcspn(prefix, ends) : 0;

    if (length > 0 && prefix[length - 1] == '/')
        length--;
    return length > 0 && strncmp(path, prefix, length) == 0 ? path + length : NULL;
}

const portkey_operation *route_find(const char *method, const char *path, const char *base)
{
    const portkey_operation *operation = find(method, behind_base(path, base));

    if (operation == NULL)
        operation = find(method, behind_version(path));
    return operation != NULL ? operation : find(method, path);
}
