/* SPDX-License-Identifier: MIT */
#include "catalog/reach.h"

#include <stdlib.h>
#include <string.h>

#include "base/encode.h"
#include "catalog/request_rules.h"
#include "catalog/resources/resource_uri.h"

/* ---- ways of reading a path ---- */

/* What a server may do besides: the query may begin within a decoded segment, and ";" parameters may be dropped. */
struct reading {
    bool ends_at_query;
    bool drops_parameters;
};

static const struct reading readings[] = {{false, false}, {true, false}, {false, true}, {true, true}};

/* Most paths have nothing that makes one reading another, and each costs a look at every operation. */
static bool is_another(const struct reading *reading, const char *path)
{
    return (!reading->ends_at_query || strpbrk(path, "?#") != NULL) &&
           (!reading->drops_parameters || strchr(path, ';') != NULL);
}

/* Servers take backslashes for slashes, many slashes for one, and the last one for none. */
static void read_path(char *out, const char *path, const struct reading *reading)
{
    char *start = out;

    for (; *path != '\0'; path++) {
        char c = *path == '\\' ? '/' : *path;

        if (reading->ends_at_query && (c == '?' || c == '#'))
            break;
        if (reading->drops_parameters && c == ';')
            path += strcspn(path, "/\\?#") - 1;
        else if (c != '/' || out == start || out[-1] != '/')
            *out++ = c;
    }
    if (out > start && out[-1] == '/')
        out--;
    *out = '\0';
}

/* Decodes each "%XX" of a path once, in place. Returns whether there was one. A NUL ends the path, as it does in C. */
static bool decode(char *path)
{
    const char *at = path;
    const char *end = path + strlen(path);
    char *out = path;

    while (at < end) {
        int byte = pa_percent_value(at, (size_t)(end - at));

        *out++ = byte >= 0 ? (char)byte : *at;
        at += byte >= 0 ? 3 : 1;
    }
    *out = '\0';
    return out < end;
}

/* ---- operations ---- */

static void add(reach *out, const portkey_operation *operation)
{
    for (size_t i = 0; i < out->count; i++)
        if (out->operations[i] == operation)
            return;
    out->operations[out->count++] = operation;
}

/* The operation of a path; NULL: none that we know. */
static const portkey_operation *find(const char *method, const char *path)
{
    const portkey_operation *found = NULL;

    for (size_t i = 0; i < portkey_operation_count(); i++) {
        const portkey_operation *operation = portkey_operation_at(i);
        const char *template = portkey_operation_path(operation);

        if (strcmp(portkey_operation_method(operation), method) == 0 &&
            resource_uri_may_fit(template, path) &&
            (found == NULL || resource_uri_says_more(template, portkey_operation_path(found))))
            found = operation;
    }
    return found;
}

/* `room` has as many bytes as the path. */
static void add_readings(reach *out, const char *method, const char *path, char *room)
{
    for (size_t i = 0; i < sizeof(readings) / sizeof(readings[0]); i++) {
        const portkey_operation *operation;

        if (!is_another(&readings[i], path))
            continue;
        read_path(room, path, &readings[i]);
        operation = find(method, room);
        if (operation != NULL)
            add(out, operation);
    }
}

static bool add_layers(reach *out, const char *method, char *path, char *room)
{
    size_t layers = 0;

    add_readings(out, method, path, room);
    while (decode(path)) {
        if (++layers > REACH_MAX_LAYERS)
            return false;
        add_readings(out, method, path, room);
    }
    return true;
}

/* ---- requests ---- */

int reach_of(reach *out, const portkey_request *request, portkey_error *error)
{
    const portkey_operation *operation = portkey_request_operation(request);
    const char *target = portkey_request_target(request);
    size_t length = strcspn(target, "?");
    char *path;
    bool is_whole;

    *out = (reach){.operations = {operation}, .count = 1};
    /* Nothing of the caller's is in the path. */
    if (strchr(portkey_operation_path(operation), '{') == NULL)
        return 0;
    path = calloc(2, length + 1);
    if (path == NULL) {
        *error = (portkey_error){.code = PORTKEY_ENOMEM, .message = "out of memory"};
        return error->code;
    }
    memcpy(path, target, length);
    is_whole = add_layers(out, portkey_operation_method(operation), path, path + length + 1);
    free(path);
    return is_whole
               ? 0
               : request_deny(
                     error, "an argument that is part of the path is percent-encoded more often than any id");
}
