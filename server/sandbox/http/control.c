/* SPDX-License-Identifier: MIT */
#include "sandbox/http/control.h"

#include <stdio.h>
#include <string.h>

#include "base/json_writer.h"

enum { MAX_TIME = 64, MAX_RULE = 512, MAX_MESSAGE = 256 };

/* ---- faults ---- */

static void write_rule(pa_writer *writer, const fault_rule *rule)
{
    pa_text text = PA_TEXT_INIT(MAX_RULE);

    fault_write(&text, rule);
    pa_write_string(writer, text.data, text.length);
    pa_text_free(&text);
}

static void show_faults(const http_control *control, sandbox_reply *reply)
{
    pa_writer writer = pa_write_to(&reply->body);

    pa_begin_object(&writer);
    pa_begin_array(pa_member(&writer, "faults"));
    for (size_t i = 0; i < control->faults->count; i++)
        write_rule(&writer, &control->faults->rules[i]);
    pa_end_all(&writer);
}

/* The body has rules, one a line. */
static const char *set_faults(const http_control *control, const sandbox_request *request)
{
    return fault_replace(control->faults, request->body, request->length);
}

/* ---- the clock ---- */

static void show_clock(const http_control *control, sandbox_reply *reply)
{
    pa_writer writer = pa_write_to(&reply->body);
    char time[SANDBOX_TIME_SIZE];
    bool stands = sandbox_read_clock(control->sandbox, time);

    pa_begin_object(&writer);
    pa_write_text(pa_member(&writer, "time"), time);
    pa_write_boolean(pa_member(&writer, "stands"), stands);
    pa_end(&writer);
}

/* The body has a time or a step, and perhaps the end of a line. */
static const char *set_clock(const http_control *control, const sandbox_request *request)
{
    char text[MAX_TIME] = "";
    size_t length = request->length;

    while (length > 0 && (request->body[length - 1] == '\n' || request->body[length - 1] == '\r'))
        length--;
    if (length > 0 && length < sizeof(text) && memchr(request->body, '\0', length) == NULL)
        memcpy(text, request->body, length);
    return sandbox_move_clock(control->sandbox, text)
               ? NULL
               : "the clock takes a time such as 2026-01-31T12:00:00Z, a step such as +1d, or now";
}

/* ---- both ---- */

static const struct endpoint {
    const char *target;
    void (*show)(const http_control *control, sandbox_reply *reply);
    const char *(*set)(const http_control *control, const sandbox_request *request); /* gives what is wrong */
} endpoints[] = {
    {"/sandbox/clock", show_clock, set_clock},
    {"/sandbox/faults", show_faults, set_faults},
};

static const struct endpoint *find(const char *target)
{
    for (size_t i = 0; i < sizeof(endpoints) / sizeof(endpoints[0]); i++)
        if (strcmp(endpoints[i].target, target) == 0)
            return &endpoints[i];
    return NULL;
}

static void refuse(sandbox_reply *reply, const char *wrong)
{
    char message[MAX_MESSAGE];

    (void)snprintf(message, sizeof(message), "Nothing was changed: %s.", wrong);
    sandbox_fail(reply, 400, "AB01", message);
}

static void answer(const http_control *control, const struct endpoint *endpoint,
                   const sandbox_request *request, sandbox_reply *reply)
{
    const char *wrong = NULL;

    if (strcmp(request->method, "PUT") == 0)
        wrong = endpoint->set(control, request);
    else if (strcmp(request->method, "GET") != 0)
        wrong = "this takes GET and PUT";
    if (wrong != NULL)
        refuse(reply, wrong);
    else
        endpoint->show(control, reply);
}

bool control_answer(const http_control *control, const sandbox_request *request, sandbox_reply *reply)
{
    static const char below[] = "/sandbox/";
    const struct endpoint *endpoint = find(request->target);

    if (strncmp(request->target, below, sizeof(below) - 1) != 0 ||
        strncmp(request->target, SANDBOX_FILES, sizeof(SANDBOX_FILES) - 1) == 0)
        return false;
    reply->status = 200;
    if (!sandbox_is_owner(control->sandbox, request->key))
        sandbox_fail(reply, 401, "AB05", "This takes the API key of the owner.");
    else if (endpoint == NULL)
        sandbox_fail(reply, 404, "AB02", "There is no such route.");
    else
        answer(control, endpoint, request, reply);
    return true;
}
