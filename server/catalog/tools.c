/* SPDX-License-Identifier: MIT */
#include "catalog/tools.h"

#include <stdlib.h>
#include <string.h>

#include "catalog/changes.h"
#include "catalog/error_text.h"

/* ---- which there are ---- */

const portkey_tool *tools_find(const toolset *tools, const char *name, size_t length, pa_text *complaint)
{
    const portkey_tool *tool = portkey_tool_find(name, length);
    const char *meant;

    if (tool != NULL && toolset_has_tool(tools, tool))
        return tool;
    if (tool != NULL) {
        pa_text_append_string(complaint, "the tool belongs to the domain \"");
        pa_text_append_string(complaint, portkey_tool_domain(tool));
        pa_text_append_string(complaint, "\", which is switched off (--toolsets, PORTKEY_TOOL_DOMAINS)");
        return NULL;
    }
    pa_text_append_string(complaint, "unknown tool \"");
    pa_text_append(complaint, name, length < 64 ? length : 64);
    pa_text_append_char(complaint, '"');
    meant = portkey_tool_suggest(name, length);
    if (meant != NULL) {
        pa_text_append_string(complaint, "; did you mean \"");
        pa_text_append_string(complaint, meant);
        pa_text_append_string(complaint, "\"?");
    }
    return NULL;
}

void tools_append(pa_text *text, const toolset *tools)
{
    const portkey_tool *tool;
    size_t index = 0;
    bool is_first = true;

    while ((tool = toolset_next(tools, &index)) != NULL) {
        size_t length;
        const char *descriptor = portkey_tool_descriptor(tool, &length);

        if (!is_first)
            pa_text_append_char(text, ',');
        pa_text_append(text, descriptor, length);
        is_first = false;
    }
}

/* ---- a call ---- */

struct tool_call {
    upstream_job job; /* first, so that one is the other */
    portkey_catalog *catalog;
    char *target; /* where it changes something; NULL if it only reads */
};

static void finish_with_error(mcp_call *call, const portkey_tool *tool, const portkey_error *error)
{
    pa_text text = PA_TEXT_INIT(16384);

    error_text_append_of(&text, error, tool);
    if (text.data != NULL)
        mcp_finish_tool_text(call, true, text.data, text.length);
    else
        mcp_finish_tool_text(call, true, error->message, strlen(error->message));
    pa_text_free(&text);
}

static void finish_with_response(mcp_call *call, const portkey_response *response)
{
    size_t length;
    const char *body = portkey_response_body(response, &length);
    pa_text text = PA_TEXT_INIT(256);

    if (length == 0) {
        /* Still JSON, as all other answers are, and clear that nothing is missing. */
        pa_text_append_string(&text, "{\"status\":");
        pa_text_append_integer(&text, portkey_response_status(response));
        pa_text_append_string(&text, ",\"message\":\"Done. The API answered without a body.\"}");
        body = text.data != NULL ? text.data : "";
        length = text.length;
    }
    mcp_finish_tool_text(call, false, body, length);
    pa_text_free(&text);
}

static void ended(upstream_job *job, int code, const portkey_response *response, const portkey_error *error)
{
    struct tool_call *tool_call = (struct tool_call *)job;

    if (code == 0)
        finish_with_response(job->call, response);
    else
        finish_with_error(job->call, job->work.tool, error);
    if (code == 0 && tool_call->target != NULL)
        changes_announce(tool_call->catalog, tool_call->target);
}

static void free_call(upstream_job *job)
{
    struct tool_call *tool_call = (struct tool_call *)job;

    free(tool_call->target);
    free(tool_call);
}

static int start(struct tool_call *tool_call, const char *arguments, size_t length, portkey_error *error)
{
    const portkey_operation *operation = portkey_tool_operation(tool_call->job.work.tool);
    portkey_request *built = NULL;
    int result = portkey_request_new(&built, operation, arguments, length, error);

    if (result < 0)
        return result;
    if (changes_something(operation))
        tool_call->target = strdup(portkey_request_target(built));
    return upstream_send(&tool_call->catalog->upstream, &tool_call->job, built, error);
}

void tools_call(portkey_catalog *catalog, const portkey_tool *tool, const char *arguments, size_t length,
                mcp_call *call)
{
    static const upstream_type type = {ended, free_call};
    static const char no_memory[] = "memory ran out before the call was sent";
    struct tool_call *tool_call = malloc(sizeof(*tool_call));
    portkey_error error = {.code = PORTKEY_OK};

    if (tool_call == NULL) {
        mcp_finish_tool_text(call, true, no_memory, sizeof(no_memory) - 1);
        return;
    }
    *tool_call = (struct tool_call){
        .job = {.work.tool = tool, .type = &type, .call = call},
        .catalog = catalog,
    };
    if (start(tool_call, arguments, length, &error) < 0) {
        finish_with_error(call, tool, &error);
        free_call(&tool_call->job);
    }
}
