/* SPDX-License-Identifier: MIT */
#include "sandbox/message.h"

#include "base/json_writer.h"

void sandbox_fail(sandbox_reply *reply, unsigned status, const char *code, const char *message)
{
    pa_writer writer = pa_write_to(&reply->body);

    reply->status = status;
    reply->type = NULL;
    reply->is_file = false;
    pa_text_clear(&reply->body);
    pa_begin_object(&writer);
    pa_write_boolean(pa_member(&writer, "success"), false);
    pa_begin_object(pa_member(&writer, "data"));
    pa_write_text(pa_member(&writer, "message"), message);
    pa_write_text(pa_member(&writer, "errorCode"), code);
    pa_end_all(&writer);
}
