/* SPDX-License-Identifier: MIT */
#include "sandbox/message.h"

#include <string.h>

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

static bool is_small(const char *target)
{
    size_t parameters = 1;

    for (const char *at = target; *at != '\0'; at++)
        parameters += *at == '&';
    return parameters <= SANDBOX_MAX_PARAMETERS && strlen(target) <= SANDBOX_MAX_TARGET;
}

bool sandbox_check_target(sandbox_reply *reply, const char *target)
{
    if (is_small(target))
        return true;
    sandbox_fail(reply, 414, "AB01", "The path and query have more than 16 KB or 256 parameters.");
    return false;
}
