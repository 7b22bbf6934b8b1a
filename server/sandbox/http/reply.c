/* SPDX-License-Identifier: MIT */
#include "sandbox/http/reply.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"
#include "http/incoming.h"
#include "sandbox/http/range.h"

enum { BLOCK = 4096, SHORTEST_WAIT = 10 /* milliseconds: a fast rate comes in larger pieces */ };

/* ---- a body that does not come whole and at once ---- */

struct piecemeal {
    char *body;
    size_t end; /* of what is sent */
    unsigned rate;
    int64_t start;
    struct MHD_Connection *connection;
    http_waits *waits;
};

/* How much of the body may have been sent by now. */
static size_t due(const struct piecemeal *part)
{
    uint64_t passed = (uint64_t)(pa_clock_ms() - part->start);
    uint64_t bytes = part->rate > 0 ? passed * part->rate / 1000 : part->end;

    return bytes < part->end ? (size_t)bytes : part->end;
}

/* Until there is another byte to send. */
static ssize_t wait_for_byte(const struct piecemeal *part, uint64_t position)
{
    int64_t milliseconds = (int64_t)((position + 1) * 1000 / part->rate) - (pa_clock_ms() - part->start);

    if (milliseconds < SHORTEST_WAIT)
        milliseconds = SHORTEST_WAIT;
    return waits_add(part->waits, part->connection, milliseconds) ? 0 : MHD_CONTENT_READER_END_WITH_ERROR;
}

/* It is not called once all of the length that the response has was read: at the end, there is more that never comes. */
static ssize_t read_part(void *context, uint64_t position, char *out, size_t most)
{
    const struct piecemeal *part = context;
    size_t until = due(part);
    size_t length;

    if (position >= part->end)
        return MHD_CONTENT_READER_END_WITH_ERROR;
    if (position >= until)
        return wait_for_byte(part, position);
    length = until - (size_t)position < most ? until - (size_t)position : most;
    memcpy(out, part->body + position, length);
    return (ssize_t)length;
}

static void free_part(void *context)
{
    struct piecemeal *part = context;

    free(part->body);
    free(part);
}

static struct MHD_Response *make_piecemeal(struct MHD_Connection *connection, sandbox_reply *reply,
                                           const reply_manner *manner)
{
    struct piecemeal *part = calloc(1, sizeof(*part));
    size_t length = reply->body.length;
    struct MHD_Response *response;

    if (part == NULL)
        return NULL;
    *part = (struct piecemeal){
        .end = manner->truncates ? length / 2 : length,
        .body = pa_text_take(&reply->body),
        .rate = manner->rate,
        .start = pa_clock_ms(),
        .connection = connection,
        .waits = manner->waits,
    };
    response = MHD_create_response_from_callback(length, BLOCK, read_part, part, free_part);
    if (response == NULL)
        free_part(part);
    return response;
}

/* ---- any reply ---- */

static struct MHD_Response *make_whole(sandbox_reply *reply)
{
    size_t length = reply->body.length;
    char *bytes = pa_text_take(&reply->body);
    struct MHD_Response *response = MHD_create_response_from_buffer(
        length, bytes, bytes != NULL ? MHD_RESPMEM_MUST_FREE : MHD_RESPMEM_PERSISTENT);

    if (response == NULL)
        free(bytes);
    return response;
}

static struct MHD_Response *make(struct MHD_Connection *connection, sandbox_reply *reply,
                                 const reply_manner *manner)
{
    bool is_whole = reply->body.length == 0 || (manner->rate == 0 && !manner->truncates);
    struct MHD_Response *response = is_whole ? make_whole(reply) : make_piecemeal(connection, reply, manner);

    pa_text_free(&reply->body);
    return response;
}

/* ---- a part of a file ---- */

enum { MAX_RANGE = 96 };

static void describe_range(char out[MAX_RANGE], const http_range *range, size_t length)
{
    if (range->count == 0)
        (void)snprintf(out, MAX_RANGE, "bytes */%zu", length);
    else
        (void)snprintf(out, MAX_RANGE, "bytes %zu-%zu/%zu", range->first, range->first + range->count - 1,
                       length);
}

/* Makes the reply the part that is asked for. Returns whether one is, which it describes. */
static bool cut(sandbox_reply *reply, const char *header, char described[MAX_RANGE])
{
    http_range range;

    if (!reply->is_file || header == NULL || !range_read(&range, header, reply->body.length))
        return false;
    describe_range(described, &range, reply->body.length);
    reply->status = range.count > 0 ? MHD_HTTP_PARTIAL_CONTENT : MHD_HTTP_RANGE_NOT_SATISFIABLE;
    if (range.count > 0)
        memmove(reply->body.data, reply->body.data + range.first, range.count);
    pa_text_rewind(&reply->body, range.count);
    return true;
}

/* ---- headers ---- */

static void add_retry_after(struct MHD_Response *response, unsigned seconds)
{
    char text[16];

    (void)snprintf(text, sizeof(text), "%u", seconds);
    if (seconds > 0)
        (void)MHD_add_response_header(response, "retry-after", text);
}

/* `type` is the media type of the body, or NULL. */
static void add_headers(struct MHD_Connection *connection, struct MHD_Response *response,
                        const reply_manner *manner, const char *type)
{
    (void)MHD_add_response_header(response, "x-portkey-sandbox", "true");
    if (type != NULL)
        (void)MHD_add_response_header(response, "content-type", type);
    if (manner->closes || http_has_chunks(connection))
        (void)MHD_add_response_header(response, "connection", "close");
}

enum MHD_Result reply_send(struct MHD_Connection *connection, sandbox_reply *reply,
                           const reply_manner *manner)
{
    const char *type = reply->type != NULL ? reply->type : "application/json";
    char range[MAX_RANGE];
    bool is_part = cut(reply, manner->range, range);
    bool has_body = reply->body.length > 0;
    struct MHD_Response *response = make(connection, reply, manner);
    enum MHD_Result result;

    if (response == NULL)
        return MHD_NO;
    add_headers(connection, response, manner, has_body ? type : NULL);
    if (reply->is_file)
        (void)MHD_add_response_header(response, "accept-ranges", "bytes");
    if (is_part)
        (void)MHD_add_response_header(response, "content-range", range);
    add_retry_after(response, reply->status == MHD_HTTP_TOO_MANY_REQUESTS && manner->retry_after == 0
                                  ? 1
                                  : manner->retry_after);
    result = MHD_queue_response(connection, reply->status, response);
    MHD_destroy_response(response);
    return result;
}
