/* SPDX-License-Identifier: MIT */
#include "sandbox/http/recording.h"

#include "base/json_writer.h"

static void write_body(pa_writer *writer, const char *name, const char *body, size_t length)
{
    if (length > 0)
        pa_write_string(pa_member(writer, name), body, length);
}

void recording_write(FILE *file, const sandbox_request *request, const sandbox_reply *reply)
{
    pa_text line = PA_TEXT_INIT(4 * (size_t)SANDBOX_MAX_ANSWER);
    pa_writer writer = pa_write_to(&line);

    pa_begin_object(&writer);
    pa_write_text(pa_member(&writer, "method"), request->method);
    pa_write_text(pa_member(&writer, "target"), request->target);
    write_body(&writer, "request", request->body, request->length);
    pa_write_integer(pa_member(&writer, "status"), reply->status);
    write_body(&writer, "response", reply->body.data, reply->body.length);
    pa_end(&writer);
    pa_text_append_char(&line, '\n');
    if (!pa_text_failed(&line)) {
        (void)fwrite(line.data, 1, line.length, file);
        (void)fflush(file);
    }
    pa_text_free(&line);
}
